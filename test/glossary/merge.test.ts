import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { withGlossary } from '../../server/src/glossary/merge.ts';
import type { GlossaryEntry } from '../../server/src/glossary/model.ts';
import { readGlossary } from '../../server/src/glossary/read.ts';
import type { Knowledge } from '../../server/src/names/knowledge.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { madeName, numbers } from '../bench/texts.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

function withEntries(lists: object): Knowledge {
  return withGlossary(testKnowledge(), readGlossary(JSON.stringify(lists)).glossary);
}

describe('knowledge with a glossary', () => {
  it('finds the people of the glossary by name, alias, native name and surname', () => {
    const person = { name: 'Olga Zabelskaya', aliases: ['Olya Zabelskaya'], native: 'Ольга Забельская' };
    const knowledge = withEntries({ people: [{ ...person, accepted: ['Zabelskaia'] }] });
    for (const name of ['olga zabelskaya', 'Olya Zabelskaya', 'Ольга Забельская', 'Zabelskaia'])
      assert.equal(knowledge.named(name)[0].id, 'person/olga-zabelskaya', name);
    assert.equal(knowledge.surnamed('Zabelskaya')[0].given, 'Olga');
    assert.equal(knowledge.nameAt(tokenize('Olga Zabelskaya said'), 0)?.end, 2);
    assert.equal(knowledge.entity('person/olga-zabelskaya')?.source, 'glossary');
  });

  it('has the same entities of a kind as among all', () => {
    const knowledge = withEntries({ places: [{ name: 'Kiev', aliases: ['Kyiv'] }, { name: 'Wexmoor' }] });
    for (const known of [testKnowledge(), knowledge])
      for (const kind of ['country', 'city', 'no such kind'])
        assert.deepEqual(
          [...known.entities(kind)],
          [...known.entities()].filter((entity) => entity.kind === kind),
          kind,
        );
    assert.ok([...knowledge.entities('country')].length > 190);
  });

  it('takes over what is known of the same entity, under the name that the user prefers', () => {
    const knowledge = withEntries({
      people: [{ name: 'Sergei Lavrov' }],
      places: [{ name: 'Kiev', aliases: ['Kyiv'] }],
    });
    const lavrov = knowledge.entity('person/sergey-lavrov');
    assert.equal(lavrov?.name, 'Sergei Lavrov');
    assert.ok(lavrov?.offices.some((office) => office.role === 'fm'));
    assert.ok(lavrov?.aliases.includes('Sergey Lavrov'));
    for (const name of ['Sergey Lavrov', 'Sergei Lavrov']) assert.equal(knowledge.named(name)[0].name, 'Sergei Lavrov');
    assert.equal(knowledge.surnamed('Lavrov')[0].name, 'Sergei Lavrov');
    assert.equal(knowledge.nameAt(tokenize('Kyiv'), 0)?.values[0].name, 'Kiev');
    assert.equal([...knowledge.entities()].filter(({ id }) => id === 'person/sergey-lavrov').length, 1);
  });

  it('puts the glossary before built-in knowledge, and the longer name before the shorter', () => {
    const knowledge = withEntries({ organizations: [{ name: 'London Calling Group' }, { name: 'Moscow' }] });
    const tokens = tokenize('London Calling Group in Moscow and London');
    assert.equal(knowledge.nameAt(tokens, 0)?.values[0].name, 'London Calling Group');
    const types = knowledge.nameAt(tokens, 4)?.values.map((value) => value.type);
    assert.deepEqual(types?.slice(0, 2), ['organization', 'place']);
    assert.equal(knowledge.nameAt(tokens, 6)?.values[0].id, 'place/london');
  });

  it('lets names be read that begin with words which nothing else begins with', () => {
    const knowledge = withEntries({ places: [{ name: 'Zhurvelt' }] });
    assert.ok(knowledge.startsName('zhurvelt') && !testKnowledge().startsName('zhurvelt'));
    const { mentions } = analyze('Talks were held in Zhurvelt on Monday.', { knowledge, referenceDate: null });
    assert.deepEqual(
      mentions.map(({ name, type, known }) => [name, type, known]),
      [['Zhurvelt', 'place', true]],
    );
  });

  it('tells a garbled surname behind the given name among 20,000 people of the glossary', () => {
    const next = numbers(5);
    const entries = Array.from({ length: 20_000 }, (): GlossaryEntry => {
      return { type: 'person', name: madeName(next), aliases: [], accepted: [] };
    });
    entries.push({ type: 'person', name: 'Taisia Grebnina', aliases: [], accepted: [] });
    const knowledge = withGlossary(testKnowledge(), { entries });
    const text = 'In Moscow the court spoke of Russia. Lawyers of Taisia Grebninoy appealed to the court in Kazan.';
    const { doubts } = analyze(text, { knowledge, referenceDate: null });
    assert.deepEqual(
      doubts.map(({ start, end, canonical }) => [text.slice(start, end), canonical]),
      [['Grebninoy', 'Grebnina']],
    );
  });

  it('costs no more with 30,000 names than with 1,000', () => {
    const sentence = 'the envoy Olga Zabelskaya of London met Name500 Person and others there on Monday ';
    const tokens = tokenize(sentence.repeat(2_000));
    const visit = (knowledge: Knowledge): number => {
      let hits = 0;
      for (let i = 0; i < tokens.length; i++) if (knowledge.nameAt(tokens, i)) hits++;
      return hits;
    };
    const [small, large] = [1_000, 30_000].map((size) => {
      const entries = Array.from({ length: size }, (_, i): GlossaryEntry => {
        return { type: 'person', name: `Name${i % 977} Person${i}`, aliases: [], accepted: [] };
      });
      const knowledge = withGlossary(testKnowledge(), { entries });
      visit(knowledge);
      const times = Array.from({ length: 5 }, () => {
        const start = process.cpuUsage();
        assert.ok(visit(knowledge) >= 2_000);
        return process.cpuUsage(start).user;
      });
      return Math.min(...times);
    });
    // Twice is for the noise of a busy machine; a cost that grew with the names would be thirty times.
    assert.ok(large < 2 * small + 20_000, `${small} µs, then ${large} µs`);
  });
});
