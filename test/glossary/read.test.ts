import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { OtherEntry, PersonEntry } from '../../server/src/glossary/model.ts';
import { readGlossary } from '../../server/src/glossary/read.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

/** What is found, as `code: text that it stands on`. */
function found(text: string): string[] {
  return readGlossary(text, testKnowledge()).findings.map(
    ({ code, start, end }) => `${code}: ${text.slice(start, end)}`,
  );
}

describe('reading a glossary', () => {
  it('takes entries with the fields that it knows, and empty text for an empty glossary', () => {
    const { glossary, findings } = readGlossary(
      '{"version": 1, "people": [{"name": "Olga Petrova", "aliases": ["O. Petrova"], "gender": "f", "mine": 3}], "places": [{"name": "Kyiv"}]}',
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      glossary.entries.map(({ type, name, aliases }) => [type, name, aliases]),
      [
        ['person', 'Olga Petrova', ['O. Petrova']],
        ['place', 'Kyiv', []],
      ],
    );
    assert.deepEqual(readGlossary('\n'), { glossary: { entries: [] }, findings: [] });
  });

  it('shows where the text stops being JSON', () => {
    assert.deepEqual(found('{"people": [{"name": "Olga"},]}'), ['glossary/syntax: ,']);
    assert.deepEqual(found('{"people": [{"name": "Olga]}'), ['glossary/syntax: "']);
    assert.deepEqual(found('{"people": [}'), ['glossary/syntax: }']);
    assert.deepEqual(found('{people: []}'), ['glossary/syntax: p']);
    assert.deepEqual(found('{"people": []'), ['glossary/syntax: {']);
    assert.deepEqual(found('{"people": [{"name": "Olga"}]} []'), ['glossary/syntax: [']);
    assert.deepEqual(found('['.repeat(100_000)), ['glossary/syntax: [']);
  });

  it('leaves out an entry that is wrong, and uses the others', () => {
    const text =
      '{"people": [{"name": 7}, {"native": "Ольга"}, "Olga", {"name": "Ann", "gender": "x"}, {"name": "Ben"}]}';
    const wrong = ['7', '{', '"Olga"', '"x"'].map((place) => `glossary/shape: ${place}`);
    assert.deepEqual(found(text), wrong);
    assert.deepEqual(
      readGlossary(text).glossary.entries.map((entry) => entry.name),
      ['Ben'],
    );
  });

  it('refuses names that are none: hidden characters, markup, one letter, no letter', () => {
    const bad = ['Olga\u202eavort', 'Olga<img src=x>', '[Olga](command:x)', 'O', '...', 'two\\nlines'];
    for (const name of bad) assert.deepEqual(found(`{"people": [{"name": "${name}"}]}`), [`glossary/name: "${name}"`]);
    for (const name of ['علی‌اکبر صالحی', 'Zoë', "D'Arcy", 'Ли'])
      assert.deepEqual(found(`{"people": [{"name": "${name}"}]}`), [], name);
  });

  it('tells of lists and keys that stand twice or are unknown', () => {
    assert.deepEqual(found('{"people": [], "people": [], "persons": []}'), [
      'glossary/twice: "people"',
      'glossary/shape: "persons"',
    ]);
    assert.deepEqual(found('{"people": {}}'), ['glossary/lists: {']);
    assert.deepEqual(found('[]'), ['glossary/lists: [']);
  });

  it('uses two entries of one name as one, and an alias of two entries for the first', () => {
    const text = JSON.stringify({
      people: [
        { name: 'Olga Bell', aliases: ['Olya'] },
        { name: 'olga bell', aliases: ['Olechka'] },
        { name: 'Ann Ray', aliases: ['Olya', 'Olga Bell', 'Annie'] },
      ],
    });
    assert.deepEqual(found(text), [
      'glossary/duplicate: "olga bell"',
      'glossary/conflict: "Olya"',
      'glossary/conflict: "Olga Bell"',
    ]);
    assert.deepEqual(
      readGlossary(text).glossary.entries.map(({ name, aliases }) => [name, aliases]),
      [
        ['Olga Bell', ['Olya', 'Olechka']],
        ['Ann Ray', ['Annie']],
      ],
    );
  });

  it('does not let one entry rename the world', () => {
    const aliases = ['Vladimir Putin', 'Angela Merkel', 'Barack Obama', 'Tony Blair', 'Annie'];
    const text = JSON.stringify({ people: [{ name: 'Ann Ray', aliases }] });
    assert.deepEqual(found(text), ['glossary/conflict: "Ann Ray"']);
    assert.deepEqual(readGlossary(text, testKnowledge()).glossary.entries[0].aliases, ['Annie']);
  });

  it('reads 20,000 entries, and tells of 20,000 mistakes briefly', () => {
    const people = Array.from({ length: 20_000 }, (_, i) => ({ name: `Name ${i}` }));
    assert.equal(readGlossary(JSON.stringify({ people })).glossary.entries.length, 20_000);
    const { findings } = readGlossary(JSON.stringify({ people: people.map(() => 1) }));
    assert.equal(findings.length, 501);
    assert.match(findings[500].message, /^19500 more/);
  });

  it('takes any text', () => {
    const check = (text: string): void => {
      for (const { start, end } of readGlossary(text).findings)
        assert.ok(0 <= start && start <= end && end <= text.length + 1);
    };
    fc.assert(fc.property(fc.string(), check));
    fc.assert(fc.property(fc.json(), check));
    const cut = (json: string, at: number): void => check(`{"people": [${json.slice(0, at % (json.length + 1))}`);
    fc.assert(fc.property(fc.json(), fc.nat(), cut));
  });

  it('tells which fields are misspelt, and leaves alone what users note for themselves', () => {
    const text =
      '{"people": [{"name": "Anna Berg", "natve": "Анна Берг", "seen in": 3, "role": "mayor", "date": "2018"}], "places": [{"name": "Oslo", "Alias": []}]}';
    const { glossary, findings } = readGlossary(text);
    assert.deepEqual(
      findings.map(({ start, end, severity }) => [text.slice(start, end), severity]),
      [
        ['"natve"', 'warning'],
        ['"Alias"', 'warning'],
      ],
    );
    assert.equal(glossary.entries.length, 2);
  });

  it('agrees with the schema that editors check by', () => {
    const file = new URL('../../syntaxes/glossary.schema.json', import.meta.url);
    const { definitions } = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(Object.keys(definitions.person.properties).sort(), Object.keys(PersonEntry.entries).sort());
    assert.deepEqual(Object.keys(definitions.other.properties).sort(), Object.keys(OtherEntry.entries).sort());
  });
});
