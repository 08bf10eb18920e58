// What the README and package.json say of the rules, made from the rules themselves. `npm run rules` writes both.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../src/rules/index.ts';
import { type Rule, SEVERITIES } from '../src/rules/model.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const START = '<!-- rules: made by `npm run rules` -->';
const END = '<!-- end of rules -->';

/** The README with its table of rules as the rules have it now. */
export function withRulesTable(readme: string, rules: readonly Rule[]): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md lacks the lines '${START}' and '${END}'.`);
  const rows = rules.map(
    ({ code, on, severity, title, example }) =>
      `| \`${code}\` | ${on ? severity : `${severity}, off by default`} | ${cell(title)} | ${cell(example)} |`,
  );
  const table = ['| Rule | Severity | What it finds | Example |', '|---|---|---|---|', ...rows].join('\n');
  return `${readme.slice(0, start + START.length)}\n${table}\n${readme.slice(end)}`;
}

/** A cell's text; a bar would end it. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** package.json with the rules' codes, so that VS Code completes and checks the setting `dateline.rules`. */
function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed = JSON.parse(manifest);
  parsed.contributes.configuration.properties['dateline.rules'].properties = Object.fromEntries(
    rules.map(({ code, on, severity, title }) => [
      code,
      {
        type: 'string',
        enum: [...SEVERITIES, 'off'],
        default: on ? severity : 'off',
        description: title,
      },
    ]),
  );
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** The files that are made from the rules, with how each is made. */
export const MADE_FROM_RULES = [
  { file: 'README.md', make: withRulesTable },
  { file: 'package.json', make: withRuleSettings },
] as const;

if (import.meta.main)
  for (const { file, make } of MADE_FROM_RULES) {
    const path = resolve(PROJECT, file);
    writeFileSync(path, make(readFileSync(path, 'utf8'), RULES));
  }
