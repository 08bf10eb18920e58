import { type Tokens, tokenText } from '../../../text/tokens.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { LATIN_COUNTRIES } from '../known/words.ts';
import { soundDistance } from '../sound/distance.ts';
import { blur, phonemes } from '../sound/phonemes.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { factsOf } from '../words/facts.ts';
import { type NameWord, neighbour } from '../words/words.ts';

/*
 * Given names of the West that came back from Russian letter by letter: `Maykl`, `Jastin`. Nobody is called so, whoever the surname
 * tells of; how Russian writes a given name is taken from the people whom we know by it.
 */

/** Given names by the sounds that Russian has for them, the most frequent first. */
type BySounds = (key: string) => readonly string[];

const TABLES = new WeakMap<Knowledge, BySounds>();

function givensOf(knowledge: Knowledge): BySounds {
  let table = TABLES.get(knowledge);
  if (table === undefined) {
    const { prepared, over } = knowledge;
    if (over !== null) table = givensOf(over.base);
    else {
      const text = prepared === null ? transcribedGivens(knowledge.entities()) : prepared.section('givens');
      const rows = new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]));
      table = (key) => rows.get(key)?.split('\t')[1].split(',') ?? [];
    }
    TABLES.set(knowledge, table);
  }
  return table;
}

/** What stands before the names of those who reign. */
const REIGNS = /^(?:king|queen|prince|princess|pope|emperor|emir)$/i;

/** Lines `sounds<TAB>given names`, for the compiled table; what sounds like the given name itself is left out. */
export function transcribedGivens(entities: Iterable<KnownEntity>): string {
  const found = new Map<string, Map<string, number>>();
  for (const { type, given, russian, country } of entities) {
    // Turkish names are borne in the Caucasus, too, and spelt there as Russian has them.
    if (type !== 'person' || russian === null || country === 'TR' || !LATIN_COUNTRIES.has(country ?? '')) continue;
    const [name] = given.split(' ');
    if (name.length < 3 || name.includes('-') || REIGNS.test(name)) continue;
    const written = russian.toLowerCase().split(' ')[0];
    const heard = phonemes(written);
    // No language of Latin letters spells дж so: `Dzhon`.
    if (soundDistance(phonemes(name), heard, 1) <= 0.4 && !written.includes('дж')) continue;
    const key = blur(heard);
    const names = found.get(key) ?? new Map<string, number>();
    found.set(key, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const lines: string[] = [];
  for (const [key, names] of found) {
    const list = [...names].sort((a, b) => b[1] - a[1]);
    // One bearer proves little: he may have a name of another people, or be called so for short (Jim, whose Russian is that of James).
    const usual = list.filter(([, n]) => n > 1 && 5 * n > list[0][1]).map(([name]) => name);
    if (usual.length > 0) lines.push(`${key}\t${usual}`);
  }
  return lines.join('\n');
}

/** Given names as Russian writes them, before surnames that are no Russian ones; only for texts that came through Russian. */
export function transcribedGivenDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'transcribed given names',
    words,
    ({ lower, facts, after, before, shouted }) =>
      lower.length >= 5 &&
      after.size > 0 &&
      !shouted &&
      !facts.english &&
      !facts.known &&
      !facts.slavic &&
      [...before].every((word) => factsOf(word, knowledge).english),
    function* (word) {
      const meant = namesFor(word, knowledge);
      if (meant.length === 0) return;
      for (const place of word.places) {
        const next = neighbour(tokens, place, 1);
        if (next < 0) continue;
        const surname = factsOf(tokens.lower[next], knowledge);
        // A Russian, Armenian or Georgian may be called Serzh or Marsel.
        if (surname.slavic || surname.eastern) continue;
        const hers = surname.surnamed.find(({ given }) => meant.includes(given.split(' ')[0]));
        const names = hers === undefined ? meant : [hers.given.split(' ')[0]];
        const written = tokenText(tokens, place);
        const reason = `‘${written}’ is how Russian writes the given name ${names.map((name) => `‘${name}’`).join(' or ')}.`;
        yield garbledAt(tokens, place, place, likeCase(names[0], written), reason, {
          others: names.slice(1),
          sure: names.length === 1,
          ...(hers === undefined ? {} : { meant: hers }),
        });
      }
    },
  );
}

/** The given names that a word may be. A Latin `j` before a vowel is taken for дж, a `y` among consonants for ы, which none of them has. */
function namesFor({ lower, facts }: NameWord, knowledge: Knowledge): readonly string[] {
  if (/[^aeiou]y[^aeiou]/.test(lower)) return [];
  const spelt = lower.replace(/j(?=[aeiouy])/g, 'dzh');
  const names = givensOf(knowledge)(spelt === lower ? facts.blurred : blur(phonemes(spelt)));
  // `Jenniffer`: she spells herself so.
  return lower.includes('dzh') ? names : names.filter((name) => soundDistance(phonemes(name), facts.sounds, 1) > 0.4);
}
