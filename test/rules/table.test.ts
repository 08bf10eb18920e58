import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MADE_FROM_RULES, withRulesTable } from '../../server/build/rules.ts';
import { FILTERS } from '../../server/src/corpus/query.ts';
import { RULES } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/model.ts';

describe('the table of rules', () => {
  for (const { file, make } of MADE_FROM_RULES)
    it(`in ${file} is as the rules have it`, () => {
      const text = readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
      assert.equal(text, make(text, RULES), "Run 'npm run rules'.");
    });

  it('stands beside tables of all settings, commands and filters, and the names of all views', () => {
    const read = (file: string) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
    const { configuration, commands, views } = JSON.parse(read('package.json')).contributes;
    const readme = read('README.md');
    const titles: readonly string[] = commands.map((command: { title: string }) => command.title);
    const named: readonly string[] = views.dateline.map((view: { name: string }) => view.name);
    const missing = [
      ...Object.keys(configuration.properties).map((setting) => `| \`${setting}\` |`),
      ...Object.keys(FILTERS).map((filter) => `| \`${filter}:`),
    ].filter((cell) => !readme.includes(cell));
    assert.deepEqual(missing, []);
    const table = read('docs/commands.md')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const listed = [...table.join('\n').matchAll(/_([A-Z][^_|]*)_/g)].map(([, title]) => title);
    assert.deepEqual(listed.toSorted(), titles.toSorted());
    for (const name of named) assert.match(readme, new RegExp(`_${name}_|\\*\\*${name}\\*\\*`));
  });

  it('has a row for each rule', () => {
    const rule: Rule = {
      code: 'a/b',
      severity: 'hint',
      title: 'This | that',
      example: 'x → y',
      on: false,
      check: () => [],
    };
    const readme = '# A\n<!-- rules: made by `npm run rules` -->\nold\n<!-- end of rules -->\nrest';
    const lines = withRulesTable(readme, [rule]).split('\n');
    assert.deepEqual(lines.slice(4), [
      '| `a/b` | hint, off by default | This \\| that | x → y |',
      '<!-- end of rules -->',
      'rest',
    ]);
  });

  it('gives each rule a code of its own, as group/name', () => {
    for (const { code } of RULES) assert.match(code, /^[a-z]+\/[a-z-]+$/);
    assert.equal(new Set(RULES.map((r) => r.code)).size, RULES.length);
  });
});
