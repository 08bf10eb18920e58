import assert from 'node:assert/strict';
import { withGlossary } from '../../server/src/glossary/merge.ts';
import type { GlossaryEntry } from '../../server/src/glossary/model.ts';
import { byLastWords } from '../../server/src/names/garble/known/last-words.ts';
import { knownWords, skeletonsOf, wordsOf } from '../../server/src/names/garble/known/words.ts';
import { transcribedGivens } from '../../server/src/names/garble/readers/transcribed-givens.ts';
import { sectionOfStems } from '../../server/src/names/garble/translation/untranslated-forms.ts';
import { smallWords } from '../../server/src/names/garble/words/small-words.ts';
import type { Knowledge } from '../../server/src/names/knowledge.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

/** What the look-ups for garbled names give, as plain data. */
function found(knowledge: Knowledge, skeletons: Iterable<string>) {
  const { index, beheaded } = wordsOf(knowledge);
  // The table finds an entity with all its Russian renderings, where one of them would do.
  const like = (key: string) =>
    [...new Set([...index.find(key)].map(({ entity, lower }) => `${entity.id} ${lower}`))].sort();
  const words = [...new Set(beheaded.words)].filter((word) => beheaded.get(word) !== undefined).sort();
  return {
    like: [...skeletons].map((key) => [key, like(key)]),
    beheaded: words.map((word) => [word, beheaded.get(word)?.id]),
    small: Object.values(smallWords(knowledge)).map((words) => [...words].sort()),
  };
}

/** Every twentieth known word's skeletons, each also with an ending. */
function someSkeletons(knowledge: Knowledge): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [number, entity] of [...knowledge.entities()].entries()) {
    if (number % 20 !== 0) continue;
    for (const word of knownWords(entity)) for (const key of skeletonsOf(word)) keys.add(key).add(`${key}m`);
  }
  return keys;
}

describe('tables prepared at build', () => {
  const prepared = testKnowledge();
  const plain: Knowledge = { ...prepared, prepared: null };

  it('give what is worked out of the entities', () => {
    assert.ok(prepared.prepared !== null);
    const keys = someSkeletons(prepared);
    assert.ok(keys.size > 100);
    assert.deepEqual(found(prepared, keys), found(plain, keys));
  });

  it('give the stems of the words that are left untranslated', () => {
    assert.equal(prepared.prepared?.section('romanized'), sectionOfStems(plain.untranslated));
    assert.match(sectionOfStems(plain.untranslated), /^dipvedomstv$/m);
  });

  it('give how Russian writes the given names of the people', () => {
    assert.equal(prepared.prepared?.section('givens'), transcribedGivens(plain.entities()));
    assert.match(transcribedGivens(plain.entities()), /^maikl\tMichael$/m);
  });

  it('give names of several words by the last two of them', () => {
    const names = (knowledge: Knowledge, key: string) => byLastWords(knowledge)(key).map(({ name }) => name);
    for (const key of ['mnl/mkrn', 'ksd/rk']) {
      assert.ok(names(prepared, key).length > 0, key);
      assert.deepEqual(names(prepared, key), names(plain, key));
    }
    assert.ok(names(prepared, 'ksd/rk').includes('Costa Rica'));
  });

  it('serve under a glossary, which stands in for what it names', () => {
    const entry = { aliases: [], accepted: [] };
    const entries: GlossaryEntry[] = [
      { ...entry, type: 'person', name: 'Sergei Lavrov' },
      { ...entry, type: 'person', name: 'Olga Zabelskaya' },
      { ...entry, type: 'place', name: 'Kiev', aliases: ['Kyiv'] },
    ];
    const keys = [...someSkeletons(withGlossary(prepared, { entries })), 'lvrv', 'sblsk', 'kv'];
    assert.deepEqual(found(withGlossary(prepared, { entries }), keys), found(withGlossary(plain, { entries }), keys));
    const { index } = wordsOf(withGlossary(prepared, { entries }));
    const named = (key: string) => [...index.find(key)].map(({ entity }) => entity.name);
    assert.ok(named('sblsk').includes('Olga Zabelskaya'));
    assert.deepEqual(
      named('lvrv').filter((name) => name.endsWith('Lavrov')),
      ['Sergei Lavrov'],
    );
  });
});
