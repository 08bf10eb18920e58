import type { Knowledge, PreparedSection } from '../knowledge.ts';
import { lastWordsKeys } from './known/last-words.ts';
import { knownWords, skeletonsOf, wordsOf } from './known/words.ts';
import { besideKeys } from './readers/bodies.ts';
import { transcribedGivens } from './readers/transcribed-givens.ts';
import { sectionOfStems } from './translation/untranslated-forms.ts';
import { sectionOfSmallWords, smallWords } from './words/small-words.ts';

/** The sections of a compiled table that are worked out of the others, for the build. */
export function prepare(knowledge: Knowledge): Readonly<Record<PreparedSection, string>> {
  const entities = [...knowledge.entities()];
  const numbers = new Map(entities.map((entity, index) => [entity, index]));
  const consonants = new Map<string, number[]>();
  const lastWords = new Map<string, number[]>();
  const beside = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [index]);
    else list.push(index);
  };
  for (const [index, entity] of entities.entries()) {
    const keys = new Set(knownWords(entity).flatMap((word) => [...skeletonsOf(word)]));
    // Nothing is looked for by no consonant at all.
    for (const key of keys) if (key !== '') put(consonants, key, index);
    for (const key of lastWordsKeys(entity)) put(lastWords, key, index);
    for (const key of besideKeys(entity, knowledge)) put(beside, key, index);
  }
  const { beheaded } = wordsOf(knowledge);
  const lines: string[] = [];
  for (const word of beheaded.words) {
    const entity = beheaded.get(word);
    if (entity !== undefined) lines.push(`${word}\t${numbers.get(entity)}`);
  }
  return {
    lowered: sectionOfSmallWords(smallWords(knowledge)),
    beheaded: lines.join('\n'),
    consonants: linesOf(consonants),
    lastWords: linesOf(sorted(lastWords)),
    beside: linesOf(sorted(beside)),
    givens: transcribedGivens(entities),
    romanized: sectionOfStems(knowledge.untranslated),
  };
}

/** Lines that are looked up by their first words stand in their order. */
function sorted(map: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function linesOf(map: ReadonlyMap<string, readonly number[]>): string {
  return [...map].map(([key, indexes]) => `${key}\t${indexes.join(',')}`).join('\n');
}
