import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { withGlossary } from '../../server/src/glossary/merge.ts';
import { readGlossary } from '../../server/src/glossary/read.ts';
import { fixAll } from '../../server/src/rules/fixes.ts';
import { check } from '../../server/src/rules/index.ts';
import type { RuleOptions } from '../../server/src/rules/model.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

/** Findings on names under a glossary, as `code: written → right`. */
function told(text: string, lists: object, options: RuleOptions = {}): string[] {
  const knowledge = withGlossary(testKnowledge(), readGlossary(JSON.stringify(lists)).glossary);
  return check(analyze(text, { knowledge, referenceDate: null }), knowledge, {}, options)
    .filter((f) => f.code.startsWith('name/'))
    .map((f) => `${f.code}: ${text.slice(f.start, f.end)} → ${f.fixes[0]?.edits[0]?.text ?? '-'}`);
}

const GLOSSARY: NonNullable<RuleOptions['spelling']> = ({ name }, spellings) =>
  spellings.includes(name) ? { name, where: 'in the glossary' } : null;

describe('rules with a glossary', () => {
  const TEXT =
    'Russian officials in Moscow praised Sergei Terekhin. The case against Terekhinym was closed, and Terekhin left.';

  it('leaves accepted forms alone', () => {
    assert.deepEqual(told(TEXT, {}), ['name/garbled: Terekhinym → Terekhin']);
    assert.deepEqual(told(TEXT, { people: [{ name: 'Sergei Terekhin', accepted: ['Terekhinym'] }] }), []);
  });

  it('knows garbled forms of the names that it has', () => {
    const people = [{ name: 'Ansgar Wolbeck', russian: 'Ансгар Вольбек', aliases: [] }];
    assert.deepEqual(told('Ansgar Volbek met Sergey Lavrov and Vladimir Putin in Moscow.', { people }), [
      'name/garbled: Volbek → Wolbeck',
    ]);
  });

  it('reports right spellings only where the house has a choice of its own', () => {
    const lists = { people: [{ name: 'Sergei Lavrov' }], places: [{ name: 'Kyiv', aliases: ['Kiev'] }] };
    const text = 'Sergey Lavrov flew to Kiev. Lavrov met the UN envoy there.';
    assert.deepEqual(told(text, lists), []);
    assert.deepEqual(told(text, lists, { spelling: GLOSSARY }), [
      'name/inconsistent: Sergey Lavrov → Sergei Lavrov',
      'name/inconsistent: Kiev → Kyiv',
    ]);
    assert.deepEqual(told('Sergei Lavrov flew to Kyiv.', lists, { spelling: GLOSSARY }), []);
    assert.deepEqual(told('Serguei Lavrov met Sergey Terekhin.', lists, { spelling: GLOSSARY }), [
      'name/inconsistent: Serguei Lavrov → Sergei Lavrov',
    ]);
  });
});

describe('hostile glossaries', () => {
  it('takes 30,000 names, and finds garbled forms of one as fast as of ten', () => {
    const lists = (n: number) => ({
      people: Array.from({ length: n }, (_, i) => ({ name: `Given${i % 400} Sur${(i * 7919) % 100_003}ov` })),
    });
    const text = 'MOSCOW. Vladimir Putin met Ansgar Kolbek. '.repeat(100);
    const spent = (n: number): number => {
      const knowledge = withGlossary(testKnowledge(), readGlossary(JSON.stringify(lists(n))).glossary);
      const read = () => analyze(text, { knowledge, referenceDate: null }).doubts.length;
      read();
      const before = process.cpuUsage();
      for (let i = 0; i < 5; i++) read();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const few = spent(10);
    assert.ok(spent(30_000) < few * 3 + 200_000);
  }).timeout(60_000);

  it('lets one-letter names and empty ones decide nothing', () => {
    const text = 'A man and I met Sergey Lavrov in Moscow. Vitamin C is good.';
    assert.deepEqual(told(text, { people: [{ name: 'A' }, { name: 'I' }, { name: '' }], places: [{ name: 'C' }] }), []);
  });

  it('takes right-to-left names, combining characters and Markdown as letters', () => {
    const people = [
      { name: 'عمر البشير', aliases: ['Omar al-Bashir'] },
      { name: 'Zoe\u0301 O\u0308zil' },
      { name: '[a](command:x) <img src=x>' },
      { name: '\u202egnorw\u202c' },
    ];
    const text = 'Zoé Özil met عمر البشير in Moscow. [a](command:x) <img src=x> was there.';
    assert.deepEqual(told(text, { people }, { spelling: GLOSSARY }), []);
  });

  it('comes to rest where it renames everything to one name', () => {
    const people = [
      { name: 'Vladimir Putin', aliases: ['Sergey Lavrov', 'Donald Trump', 'Vladimir Zelensky', 'Wladimir Putin'] },
    ];
    const knowledge = withGlossary(testKnowledge(), readGlossary(JSON.stringify({ people })).glossary);
    const text = 'Sergey Lavrov, Donald Trump and Wladimir Putin met in Moscow. Lavrov spoke.';
    const { text: fixed } = fixAll(text, (now) =>
      check(analyze(now, { knowledge, referenceDate: null }), knowledge, {}, { spelling: GLOSSARY }),
    );
    // Other people's names are no spellings of his.
    assert.equal(fixed, 'Sergey Lavrov, Donald Trump and Vladimir Putin met in Moscow. Lavrov spoke.');
  });
});
