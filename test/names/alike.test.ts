import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AlikeNames, MOST_ALIKE } from '../../server/src/names/garble/pairs/alike.ts';
import { readDoubts } from '../../server/src/names/garble/read.ts';
import { SkeletonIndex } from '../../server/src/names/garble/sound/skeleton.ts';
import { EditedWords } from '../../server/src/names/garble/words/edited-words.ts';
import { gatherNameWords } from '../../server/src/names/garble/words/gather.ts';
import { readNamePlaces } from '../../server/src/names/garble/words/name-places.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { WordList } from '../../server/src/text/word-list.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();
const VOWELS = 'aeiou';
const CONSONANTS = 'bdfgklmnprstvz';

/** So many names that differ by some letters in their middle: `Wabadov`, `Wabedov`, … */
function lookAlikes(count: number, middles: string): string[] {
  const names: string[] = [];
  for (const a of VOWELS)
    for (const b of middles)
      for (const c of VOWELS) for (const d of middles) if (names.length < count) names.push(`Wa${b}${a}${d}${c}v`);
  return names;
}

const textOf = (names: readonly string[]): string =>
  names.map((name) => `They met Boris ${name} in Moscow.`).join('\n');

function pairsOf(text: string, slavic: boolean): [string, string][] {
  const { words } = gatherNameWords(readNamePlaces(readStructure(text).tokens, knowledge, new WordList([])), knowledge);
  const pairs: [string, string][] = [];
  new AlikeNames(words.values(), slavic).eachPair((a, b) => pairs.push([a.lower, b.lower]));
  return pairs;
}

describe('names of a text that are compared with each other', () => {
  it('are those with nearly the same consonants, each pair once', () => {
    const pairs = pairsOf(textOf(['Wadanov', 'Wadenov', 'Gridlin', 'Grinlin']), true);
    assert.deepEqual(pairs.map((pair) => pair.join(' ')).sort(), ['grinlin gridlin', 'wadenov wadanov']);
  });

  it('are all of a few look-alikes', () => {
    const names = lookAlikes(20, 'dt');
    assert.equal(new Set(names).size, 20);
    assert.equal(pairsOf(textOf(names), true).length, (20 * 19) / 2);
  });

  it('grow in number with the names and not with their pairs, however alike they are', () => {
    const names = lookAlikes(2000, CONSONANTS);
    assert.equal(new Set(names).size, 2000);
    for (const slavic of [true, false])
      for (const count of [500, 1000, 2000]) {
        const compared = pairsOf(textOf(names.slice(0, count)), slavic).length;
        assert.ok(compared <= count * MOST_ALIKE, `${compared} pairs of ${count} names`);
      }
  });

  it('are not even looked up beyond what is compared', () => {
    const index = new SkeletonIndex<number>();
    for (let i = 0; i < 2000; i++) index.add('vdv', i, true);
    assert.equal(index.find('vdv', true, MOST_ALIKE).size, MOST_ALIKE + 1);
    assert.equal(index.find('vdv', true).size, 2000);
  });

  it('leave a garbled name to be found beside a list of look-alikes', () => {
    const list = textOf(lookAlikes(300, CONSONANTS));
    const text = `${list}\nThe lawyer of Sergei Terekhin spoke of the case against Terekhinym. Terekhin was absent.`;
    const doubts = readDoubts(readStructure(text), knowledge);
    assert.deepEqual(
      doubts.filter(({ canonical }) => canonical === 'Terekhin').map(({ start, end }) => text.slice(start, end)),
      ['Terekhinym'],
    );
  });

  it('are the same in a text that is edited, of which only what joins and leaves is looked up', () => {
    const names = lookAlikes(160, 'dtn');
    const apart = ' The port waits for its ships all day.'.repeat(12);
    // As many as one name may be like, and some: names go over and under that number, too.
    const textWith = (chosen: readonly number[]): string =>
      chosen.map((n) => `${textOf([names[n]])}${apart}`).join('\n');
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(90), fc.nat(159), fc.boolean()), { minLength: 1, maxLength: 6 }),
        (slavic, edits) => {
          const chosen = Array.from({ length: 66 }, (_, n) => n);
          let structure = readStructure(textWith(chosen));
          let places = readNamePlaces(structure.tokens, knowledge, new WordList([]));
          let words = new EditedWords(places, knowledge);
          const kept = new AlikeNames(words.values(), slavic);
          for (const name of kept.names) kept.pairedWith(name);
          for (const [at, name, isNew] of edits) {
            chosen.splice(at, 1, ...(isNew ? [name, name] : [name]));
            structure = readStructure(textWith(chosen), structure);
            const before = places;
            places = readNamePlaces(structure.tokens, knowledge, new WordList([]), before);
            words = EditedWords.after({ words, places: before }, places, knowledge);
            assert.ok(kept.turnTo(words));
            const fresh = new AlikeNames(words.values(), slavic);
            assert.deepEqual([...kept.names], [...fresh.names]);
            for (const name of fresh.names) {
              const [others, wanted] = [kept.pairedWith(name), fresh.pairedWith(name)];
              assert.deepEqual(others && new Set(others), wanted && new Set(wanted), name.lower);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
