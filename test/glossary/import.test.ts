import assert from 'node:assert/strict';
import { addToGlossary } from '../../server/src/glossary/add.ts';
import { readGlossary } from '../../server/src/glossary/read.ts';
import { SOURCES } from '../../server/src/glossary/sources.ts';

describe('importing into a glossary', () => {
  it('reads tables with and without a header', () => {
    const table =
      'Name\tType\tAliases\tCountry\nOlga Bell\tperson\tOlya; O. Bell\tru\nOslo\tplace\n\tperson\nX Y\tfish\nX Y\tconstructor\n';
    const { entries, skipped } = SOURCES.tsv(table);
    assert.equal(skipped, 3);
    assert.deepEqual(
      entries.map(({ type, name, aliases, country }) => [type, name, aliases, country]),
      [
        ['person', 'Olga Bell', ['Olya', 'O. Bell'], 'RU'],
        ['place', 'Oslo', [], undefined],
      ],
    );
    const [entry] = SOURCES.tsv('Olga Bell\tperson\tОльга Белл\n').entries;
    assert.deepEqual([entry.name, entry.native], ['Olga Bell', 'Ольга Белл']);
  });

  it('reads FollowTheMoney', () => {
    const properties = { name: ['Ольга Белл', 'Olga Bell'], alias: ['Olya Bell'], gender: ['female'], country: ['ru'] };
    const line = JSON.stringify({ id: 'x', schema: 'Person', caption: 'Olga Bell', properties });
    const other = '{"schema": "Vessel", "properties": {"name": ["Olga"]}}';
    const { entries, skipped } = SOURCES.ftm(`${line}\n${other}\nno JSON\n`);
    assert.equal(skipped, 2);
    assert.deepEqual(
      entries.map(({ type, name, aliases, native, gender, country }) => [type, name, aliases, native, gender, country]),
      [['person', 'Olga Bell', ['Olga Bell', 'Olya Bell'], 'Ольга Белл', 'f', 'RU']],
    );
  });

  it('reads Wikidata as an object, an array and a dump', () => {
    const claim = (id: string) => [{ mainsnak: { datavalue: { value: { id } } } }];
    const item = JSON.stringify({
      id: 'Q1',
      labels: { en: { value: 'Olga Bell' }, ru: { value: 'Ольга Белл' } },
      aliases: { en: [{ value: 'Olya' }] },
      claims: { P31: claim('Q5'), P21: claim('Q6581072') },
    });
    for (const text of [
      `{"entities": {"Q1": ${item}}}`,
      `[${item}]`,
      `[\n${item},\n${item}\n]\n`,
      `${item}\n${item}\n`,
    ]) {
      const [entry] = SOURCES.wikidata(text).entries;
      const { type, name, aliases, russian, gender } = entry;
      assert.deepEqual([type, name, aliases, russian, gender], ['person', 'Olga Bell', ['Olya'], 'Ольга Белл', 'f']);
    }
  });

  it('reads Popolo', () => {
    const person = { name: 'Olga Bell', other_names: [{ name: 'Olya Bell' }], gender: 'female' };
    const popolo = { persons: [person, { id: 3 }], organizations: [{ name: 'Green Party' }] };
    const { entries, skipped } = SOURCES.popolo(JSON.stringify(popolo));
    assert.equal(skipped, 1);
    assert.deepEqual(
      entries.map(({ type, name }) => [type, name]),
      [
        ['person', 'Olga Bell'],
        ['organization', 'Green Party'],
      ],
    );
  });

  it('keeps all that stands in the glossary, and says what is new', () => {
    const own = { name: 'Olga Bell', gender: 'f', note: 'ours', extra: true };
    const added = addToGlossary(JSON.stringify({ mine: [1], people: [own] }), [
      { type: 'person', name: 'olga bell', aliases: ['Olya Bell'], note: 'theirs' },
      { type: 'person', name: 'Olga Bell', aliases: ['Olya Bell'] },
      { type: 'place', name: 'Oslo', aliases: [] },
    ]);
    assert.deepEqual([added.fresh, added.grown, added.same], [1, 1, 1]);
    const people = [{ ...own, aliases: ['Olya Bell'] }];
    assert.deepEqual(JSON.parse(added.text), { mine: [1], people, places: [{ name: 'Oslo' }] });
  });

  it('writes a glossary that reads without a finding, and imports nothing twice', () => {
    const { entries } = SOURCES.tsv('Olga Bell\tperson\tОльга Белл\tOlya Bell\nOslo\tplace\n');
    const once = addToGlossary('', entries).text;
    assert.deepEqual(readGlossary(once).findings, []);
    assert.equal(addToGlossary(once, entries).text, once);
  });
});
