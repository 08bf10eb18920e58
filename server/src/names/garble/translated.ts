import { type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Doubt, garbledAt } from './doubt.ts';
import { likeCase } from './explain.ts';
import { isEnglishSurname, isRussianGiven } from './surnames.ts';
import { wordsOfNames } from './translated-words.ts';
import type { NameWord } from './words.ts';
import { neighbour, startsSentence } from './words.ts';

/** What follows a root in a surname: `Volk-ov`, `Mogil-ny`, `Zayts-eva`. */
const SURNAME_ENDING =
  /^a$|^(?:n?ik)?(?:[ntkl]?(?:y?[oe]v|yov|[iy]n|sky|skoy)a?|skaya|n?(?:y|aya|oy|ykh|ikh)|k?o|enko|onok|yuk|chuk|iev|uk)$/;

/** `Andrei Hares` beside `Andrei Zaitsev`: names that are words in Russian, and were translated as words. */
export function translatedDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const table = wordsOfNames(knowledge);
  let names: readonly NameWord[] | null = null;
  const add = (place: number, canonical: string, reason: string, proper: number): void => {
    const evidence = { start: tokens.starts[proper], end: tokens.ends[proper] };
    doubts.push(garbledAt(tokens, place, place, likeCase(canonical, tokenText(tokens, place)), reason, { evidence }));
  };
  for (const word of words.values()) {
    if (word.shouted) continue;
    for (const given of table.given.get(word.lower) ?? []) {
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
        );
      }
    }
    const roots = table.roots.get(word.lower);
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
          );
        }
        break;
      }
    }
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
