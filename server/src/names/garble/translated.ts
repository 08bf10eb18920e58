import { type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Doubt } from './doubt.ts';
import { likeCase } from './explain.ts';
import { isEnglishSurname, isRussianGiven } from './surnames.ts';
import { TRANSLATED_GIVEN, TRANSLATED_ROOTS } from './translated-words.ts';
import type { NameWord } from './words.ts';
import { neighbour, startsSentence } from './words.ts';

/** What follows a root in a surname: `Volk-ov`, `Mogil-ny`, `Zayts-eva`. */
const SURNAME_ENDING =
  /^a$|^(?:n?ik)?(?:[ntkl]?(?:y?[oe]v|yov|[iy]n|sky|skoy)a?|skaya|n?(?:y|aya|oy|ykh|ikh)|k?o|enko|onok|yuk|chuk|iev|uk)$/;

/** `the Cupid region`: the river's name is the god's in Russian. */
const PLACES: readonly (readonly [word: string, canonical: string])[] = [['cupid', 'Amur']];
const BESIDE_PLACES = new Set(['region', 'river', 'oblast', 'province', 'basin', 'bridge', 'embankment']);

/** Papers and broadcasters by what their names mean; as the last word, the ones before it and the name. */
const MEDIA: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'newspaper',
    new Map([
      ['new', 'Novaya Gazeta'],
      ['independent', 'Nezavisimaya Gazeta'],
      ['literary', 'Literaturnaya Gazeta'],
    ]),
  ],
  ['satellite', new Map([['radio', 'Radio Sputnik']])],
  ['truth', new Map([['komsomol', 'Komsomolskaya Pravda']])],
]);

/** `the editor of the "New Newspaper"`, `in an interview with Radio Satellite`: a paper's name was translated as words. */
function mediaDoubts(tokens: Tokens, word: NameWord, doubts: Doubt[]): void {
  const names = MEDIA.get(word.lower);
  if (names === undefined || word.before.size === 0) return;
  for (const place of word.places) {
    const first = neighbour(tokens, place, -1);
    const canonical = first < 0 ? undefined : names.get(tokens.lower[first]);
    // In a title every word has a capital.
    if (canonical === undefined || neighbour(tokens, first, -1) >= 0 || neighbour(tokens, place, 1) >= 0) continue;
    if (startsSentence(tokens, first) && !/["“«]/.test(tokens.lower[first - 1] ?? '')) continue;
    const written = tokens.text.slice(tokens.starts[first], tokens.ends[place]);
    doubts.push({
      start: tokens.starts[first],
      end: tokens.ends[place],
      kind: 'garbled',
      canonical,
      others: [],
      reason: `‘${written}’ is what the name ‘${canonical}’ means as words in Russian.`,
      sure: true,
      grave: true,
      evidence: null,
    });
  }
}

/** `Andrei Hares` beside `Andrei Zaitsev`: names that are words in Russian, and were translated as words. */
export function translatedDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let names: readonly NameWord[] | null = null;
  const add = (place: number, canonical: string, reason: string, proper: number | null, sure: boolean): void => {
    const written = tokenText(tokens, place);
    doubts.push({
      start: tokens.starts[place],
      end: tokens.ends[place],
      kind: 'garbled',
      canonical: likeCase(canonical, written),
      others: [],
      reason,
      sure,
      grave: true,
      evidence: proper === null ? null : { start: tokens.starts[proper], end: tokens.ends[proper] },
    });
  };
  for (const word of words.values()) {
    if (word.shouted) continue;
    mediaDoubts(tokens, word, doubts);
    for (const given of TRANSLATED_GIVEN.get(word.lower) ?? []) {
      const proper = words.get(given);
      // The same surname stands behind the Russian name, and behind the English word no other person is meant.
      if (proper === undefined || proper === word || !isRussianGiven(given)) continue;
      const shared = [...word.after].find((w) => proper.after.has(w) && !knowledge.isEnglishWord(w));
      if (shared === undefined) continue;
      for (const place of word.places) {
        const next = neighbour(tokens, place, 1);
        if (next < 0 || tokens.lower[next] !== shared) continue;
        const written = tokenText(tokens, place);
        add(
          place,
          proper.written,
          `‘${written} ${tokenText(tokens, next)}’ is called ‘${proper.written} ${tokenText(tokens, next)}’ elsewhere in this text: the name was translated as a word.`,
          proper.places[0],
          true,
        );
      }
    }
    const roots = TRANSLATED_ROOTS.get(word.lower);
    if (roots !== undefined) {
      names ??= [...words.values()].filter((w) => w.lower.length > 4 && w.inside && w.before.size > 0);
      for (const root of roots) {
        const proper = names.find((w) => w.lower.startsWith(root) && SURNAME_ENDING.test(w.lower.slice(root.length)));
        if (proper === undefined || proper === word) continue;
        const sameGiven = [...word.before].some((w) => proper.before.has(w) && knowledge.givenName(w) !== null);
        for (const place of word.places) {
          const before = neighbour(tokens, place, -1);
          const named = before >= 0 && proper.before.has(tokens.lower[before]) && sameGiven;
          if (!named && !standsForPerson(tokens, place, word)) continue;
          add(
            place,
            proper.written,
            `‘${tokenText(tokens, place)}’ is what ‘${proper.written}’ means as a word in Russian; ‘${proper.written}’ stands elsewhere in this text.`,
            proper.places[0],
            true,
          );
        }
        break;
      }
    }
    const place = PLACES.find(([name]) => name === word.lower);
    if (place !== undefined)
      for (const i of word.places)
        if (BESIDE_PLACES.has(tokens.lower[i + 1] ?? ''))
          add(
            i,
            place[1],
            `‘${tokenText(tokens, i)}’ is what the name ‘${place[1]}’ means as a word in Russian.`,
            null,
            true,
          );
  }
  return doubts;
}

/** Verbs that people are the subject of. */
const DOES = new Set(
  'said says told added noted explained believes thinks scored played won lost wrote asked answered replied stressed admitted recalled'.split(
    ' ',
  ),
);
const BEFORE = new Set('by with from to against of for and about than like him'.split(' '));

/** True where a word stands as a surname does: alone, with a capital in mid-sentence, as who speaks or behind a small word. */
function standsForPerson(tokens: Tokens, place: number, { lower }: NameWord): boolean {
  if (isEnglishSurname(lower) || startsSentence(tokens, place) || tokens.cases[place] !== WordCase.title) return false;
  if (neighbour(tokens, place, -1) >= 0 || neighbour(tokens, place, 1) >= 0) return false;
  const before = tokens.lower[place - 1] ?? '';
  const after = tokens.lower[place + 1] ?? '';
  if (before === 'the') return !lower.endsWith('s') && BEFORE.has(tokens.lower[place - 2] ?? '');
  return (
    DOES.has(after) ||
    BEFORE.has(before) ||
    /^(?:praised|asked|met|replaced|called|beat|summoned|thanked|told|detained|arrested|accused|invited|congratulated|appointed|dismissed|supported|defended|criticised|criticized|quoted|contacted|questioned|helped)$/.test(
      before,
    )
  );
}
