import { type Tokens, WordCase } from '../../text/tokens.ts';
import { foldWord } from '../fold.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';
import { phraseTable } from '../phrases.ts';
import { soundDistance } from './distance.ts';
import type { Doubt } from './doubt.ts';
import { factsOf, type WordFacts } from './facts.ts';
import { isEastern, LATIN_COUNTRIES } from './known-words.ts';
import { blur, phonemes } from './phonemes.ts';
import { type NameWord, neighbour } from './words.ts';

/*
 * Foreigners whose given name and surname both came back from Russian letter by letter: `Dzho Bayden` is Джо Байден. Neither word is
 * a name by itself, but the two together are nobody else's.
 */

/** People by the sounds of the last two words of their names in Russian. */
type ByRussian = (key: string) => readonly KnownEntity[];

const TABLES = new WeakMap<Knowledge, ByRussian>();

function peopleOf(knowledge: Knowledge): ByRussian {
  let people = TABLES.get(knowledge);
  if (people === undefined) {
    people = makeTable(knowledge);
    TABLES.set(knowledge, people);
  }
  return people;
}

function makeTable(knowledge: Knowledge): ByRussian {
  const { prepared, over } = knowledge;
  if (prepared !== null) {
    const table = phraseTable(prepared.section('transcribed'), (indexes) =>
      indexes.split(',').map((index) => prepared.entityAt(Number(index))),
    );
    return (key) => table.get(key);
  }
  const own = new Map<string, KnownEntity[]>();
  for (const entity of over?.entities ?? knowledge.entities()) {
    const key = russianKey(entity);
    if (key === null) continue;
    const list = own.get(key);
    if (list === undefined) own.set(key, [entity]);
    else list.push(entity);
  }
  const below = over === null ? null : peopleOf(over.base);
  return (key) => [...(own.get(key) ?? []), ...(below?.(key) ?? []).filter((entity) => !over?.hides(entity))];
}

const PARTICLES = new Set('ди де да ла ле дю дос фон ван дер ден тер цу эль аль ас аш бин бен ибн'.split(' '));

/** The sounds of the last two words of a foreigner's name in Russian; null for others and where it has one word or is unknown. */
export function russianKey(entity: KnownEntity): string | null {
  if (entity.type !== 'person' || entity.russian === null || isEastern(entity)) return null;
  const words = entity.russian
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
  const [first, last] = words.slice(-2);
  return last === undefined ? null : `${blur(phonemes(first))} ${blur(phonemes(last))}`;
}

/** A short name may be somebody else's, too, unless everybody knows its bearer. */
const LONG = 9;
const WELL_KNOWN = 54;

/** Names that are written in Latin letters with those of a Russian rendering. */
export function foreignersDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const word of words.values()) {
    if (word.before.size === 0 || word.shouted) continue;
    const isName = isKnown(word.facts);
    for (const next of word.before) {
      if (isName && isKnown(words.get(next)?.facts) && !LATIN_PARTICLE.test(next)) continue;
      for (const place of word.places) {
        let first = neighbour(tokens, place, -1);
        if (first < 0 || tokens.lower[first] !== next) continue;
        if (LATIN_PARTICLE.test(next)) first = neighbour(tokens, first, -1);
        // The number of a king is no name.
        if (first < 0 || tokens.cases[first] === WordCase.upper) continue;
        const given = factsOf(tokens.lower[first], knowledge);
        const key = `${given.blurred} ${word.facts.blurred}`;
        for (const person of peopleOf(knowledge)(key)) {
          const doubt = doubtAt(tokens, first, place, person);
          if (doubt === null || knowledge.named(`${tokens.lower[first]} ${word.lower}`).length > 0) continue;
          doubts.push(doubt);
          break;
        }
      }
    }
  }
  return doubts;
}

/** True for a word that is right as it stands; one too short to be kept among the names may be anything. */
function isKnown(facts: WordFacts | undefined): boolean {
  return facts !== undefined && (facts.known || facts.english);
}

const LATIN_PARTICLE = /^(?:d[aeiou]|del|della|l[ae]|v[ao]n|fon|der|den|ten|ter|bin|ben|ibn|al|el)$/i;

function doubtAt(tokens: Tokens, first: number, last: number, person: KnownEntity): Doubt | null {
  const { lower, starts, ends, text } = tokens;
  if (lower[first].length + lower[last].length < LONG && person.weight < WELL_KNOWN) return null;
  const names = wordsOfName(person.name).filter((word) => !LATIN_PARTICLE.test(word));
  if (names.length < 2) return null;
  const more = names.length > 2 ? neighbour(tokens, first, -1) : -1;
  const ahead = blur(phonemes(wordsOfName(person.russian ?? '')[0] ?? ''));
  // `Redzhep Tayip Erdogan`, `Frank-Valter Shtaynmayer`: the name begins a word earlier.
  const isWhole = more >= 0 && (isWritten(names[0], lower[more]) || ahead === blur(phonemes(lower[more])));
  const found = isWhole ? [more, first, last] : [first, last];
  const isLatin = LATIN_COUNTRIES.has(person.country ?? '');
  // In another alphabet's language, one sound has several right spellings.
  const isOther = (index: number, name: string): boolean =>
    isLatin ? !isWritten(name, lower[index]) : soundDistance(phonemes(name), phonemes(lower[index]), 1) > 0.4;
  const proper = names.slice(-found.length);
  // What is written right at either end stays as it is.
  const hasParticle = lower.slice(first, last).includes('fon');
  const from = found.findIndex((index, i) => hasParticle || isOther(index, proper[i]));
  const to = found.findLastIndex((index, i) => isOther(index, proper[i]));
  if (from < 0) return null;
  const canonical = person.name.slice(
    person.name.indexOf(proper[from]),
    person.name.lastIndexOf(proper[to]) + proper[to].length,
  );
  const [start, end] = [starts[found[from]], ends[found[to]]];
  return {
    start,
    end,
    kind: 'garbled',
    canonical,
    others: [],
    reason: `‘${text.slice(starts[found[0]], ends[last])}’ is how Russian writes ‘${person.name}’ (${person.russian}), letter by letter.`,
    sure: true,
    grave: true,
    evidence: null,
    meant: person,
  };
}

function wordsOfName(name: string): readonly string[] {
  return name.split(/[\s-]+/).filter((word) => !/^[IVX]+$/.test(word));
}

/** True where a word has a name's letters; a doubled one more or less is a matter of families. */
function isWritten(name: string, lower: string): boolean {
  return single(foldWord(name.toLowerCase())) === single(lower);
}

function single(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
