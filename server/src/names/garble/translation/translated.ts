import { type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { isEnglishSurname, isRussianGiven } from '../surnames.ts';
import type { NameWord } from '../words/words.ts';
import { neighbour, startsSentence } from '../words/words.ts';
import { wordsOfNames } from './translated-words.ts';

/** What follows a root in a surname: `Volk-ov`, `Mogil-ny`, `Zayts-eva`. */
const SURNAME_ENDING =
  /^a$|^(?:n?ik)?(?:[ntkl]?(?:y?[oe]v|yov|[iy]n|sky|skoy)a?|skaya|n?(?:y|aya|oy|ykh|ikh)|k?o|enko|onok|yuk|chuk|iev|uk)$/;

/** `Andrei Hares` beside `Andrei Zaitsev`: names that are words in Russian, and were translated as words. */
export function translatedDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  const { given, roots } = wordsOfNames(knowledge);
  const doubts: Doubt[] = [];
  let surnames: ReadonlyMap<string, readonly NameWord[]> | null = null;
  for (const word of words.values()) {
    if (word.shouted) continue;
    for (const name of given.get(word.lower) ?? [])
      doubts.push(...givenDoubts(tokens, word, words.get(name), knowledge));
    const possible = roots.get(word.lower);
    if (possible === undefined) continue;
    surnames ??= surnamesIn(words);
    const proper = surnameOf(possible, word, surnames);
    if (proper !== null) doubts.push(...surnameDoubts(tokens, word, proper, knowledge));
  }
  return doubts;
}

/**
 * `Hope Wadanova` beside `Nadezhda Wadanova`: places where a word stands for a Russian given name of the text. The same surname stands
 * behind both, so that behind the English word no other person is meant.
 */
function* givenDoubts(
  tokens: Tokens,
  word: NameWord,
  proper: NameWord | undefined,
  knowledge: Knowledge,
): Iterable<Doubt> {
  if (proper === undefined || proper === word || !isRussianGiven(proper.lower)) return;
  const shared = [...word.after].find((w) => proper.after.has(w) && !knowledge.isEnglishWord(w));
  if (shared === undefined) return;
  for (const place of word.places) {
    const next = neighbour(tokens, place, 1);
    if (next < 0 || tokens.lower[next] !== shared) continue;
    const surname = tokenText(tokens, next);
    const reason = `‘${tokenText(tokens, place)} ${surname}’ is called ‘${proper.written} ${surname}’ elsewhere in this text: the name was translated as a word.`;
    yield translatedAt(tokens, place, proper, reason);
  }
}

/** What surnames are looked up by: a long text has thousands, and as many words that may stand for one. No root is shorter. */
const headOf = (word: string): string => word.slice(0, 2);

/** The names of a text that may be surnames, by their heads. */
function surnamesIn(words: ReadonlyMap<string, NameWord>): ReadonlyMap<string, readonly NameWord[]> {
  const byHead = new Map<string, NameWord[]>();
  for (const word of words.values()) {
    if (word.lower.length <= 4 || !word.inside || word.before.size === 0) continue;
    const same = byHead.get(headOf(word.lower));
    if (same) same.push(word);
    else byHead.set(headOf(word.lower), [word]);
  }
  return byHead;
}

/** The text's surname with the first of some roots that one has; null where none has, or where it is the word itself. */
function surnameOf(
  roots: readonly string[],
  word: NameWord,
  surnames: ReadonlyMap<string, readonly NameWord[]>,
): NameWord | null {
  for (const root of roots) {
    const found = surnames
      .get(headOf(root))
      ?.find((w) => w.lower.startsWith(root) && SURNAME_ENDING.test(w.lower.slice(root.length)));
    if (found !== undefined && found !== word) return found;
  }
  return null;
}

/** Places where a word stands for a surname of the text: behind the same given name, or as only a surname stands. */
function* surnameDoubts(tokens: Tokens, word: NameWord, proper: NameWord, knowledge: Knowledge): Iterable<Doubt> {
  const sameGiven = [...word.before].some((w) => proper.before.has(w) && knowledge.givenName(w) !== null);
  for (const place of word.places) {
    const before = neighbour(tokens, place, -1);
    const isNamed = before >= 0 && proper.before.has(tokens.lower[before]) && sameGiven;
    if (!isNamed && !standsForPerson(tokens, place, word)) continue;
    const reason = `‘${tokenText(tokens, place)}’ is what ‘${proper.written}’ means as a word in Russian; ‘${proper.written}’ stands elsewhere in this text.`;
    yield translatedAt(tokens, place, proper, reason);
  }
}

function translatedAt(tokens: Tokens, place: number, proper: NameWord, reason: string): Doubt {
  const [first] = proper.places;
  const evidence = { start: tokens.starts[first], end: tokens.ends[first] };
  return garbledAt(tokens, place, place, likeCase(proper.written, tokenText(tokens, place)), reason, { evidence });
}

/** Verbs of which a person is the subject, those of sport among them. */
const PERSON_ACTS = new Set(
  'said says told added noted explained believes thinks scored played won lost wrote asked answered replied stressed admitted recalled'.split(
    ' ',
  ),
);
/** Small words behind which a person stands alone, by his surname. */
const BEFORE_PERSON = new Set('by with from to against of for and about than like him'.split(' '));

/** Verbs of which a person is the object. */
const PERSON_UNDERGOES = new Set(
  'praised asked met replaced called beat summoned thanked told detained arrested accused invited congratulated appointed dismissed supported defended criticised criticized quoted contacted questioned helped'.split(
    ' ',
  ),
);

/** True where a word stands as a surname does: alone, with a capital in mid-sentence, as who speaks or behind a small word. */
function standsForPerson(tokens: Tokens, place: number, { lower }: NameWord): boolean {
  if (isEnglishSurname(lower) || startsSentence(tokens, place) || tokens.cases[place] !== WordCase.title) return false;
  if (neighbour(tokens, place, -1) >= 0 || neighbour(tokens, place, 1) >= 0) return false;
  const before = tokens.lower[place - 1] ?? '';
  const after = tokens.lower[place + 1] ?? '';
  if (before === 'the') return !lower.endsWith('s') && BEFORE_PERSON.has(tokens.lower[place - 2] ?? '');
  return PERSON_ACTS.has(after) || BEFORE_PERSON.has(before) || PERSON_UNDERGOES.has(before);
}
