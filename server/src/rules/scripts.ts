import { isCyrillic, romanize } from '../names/romanize.ts';
import type { Release } from '../release.ts';
import { KeptPlaces } from '../text/kept-places.ts';
import { Script, TokenKind, type Tokens, tokenText } from '../text/tokens.ts';

/** Cyrillic letters that look like Latin ones. */
const LOOKS: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
};
const LATIN_LOOKS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(LOOKS).map(([c, l]) => [l, c]));

/** A word with letters of both alphabets, or one that only looks Latin, and how it should be written. */
export interface MixedWord {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
  /** How it would be written if the Cyrillic letters were meant by their sound, where that is another word; otherwise null. */
  readonly spoken: string | null;
  /** The Cyrillic letters, in order, each once. */
  readonly letters: string;
  /** True where the word itself has both alphabets. */
  readonly both: boolean;
}

/** Tokens with Cyrillic letters, in order. */
export function cyrillicTokens(tokens: Tokens): ArrayLike<number> & Iterable<number> {
  return CYRILLIC.of(tokens);
}

/** A plain pass over an array, as most texts have none and are only gone through for it. */
const CYRILLIC = new KeptPlaces(({ scripts }, from, to) => {
  const found: number[] = [];
  for (let i = from; i < to; i++) if ((scripts[i] & Script.cyrillic) !== 0) found.push(i);
  return found;
});

/** True for a text that is in Russian, by its words with Cyrillic letters: they are no left-overs. */
export function isRussianText({ kinds, length }: Tokens, cyrillic: ArrayLike<number>): boolean {
  let words = 0;
  for (let i = 0; i < length && words < cyrillic.length * 2; i++) if (kinds[i] === TokenKind.word) words++;
  return words < cyrillic.length * 2;
}

/** Words that mix the alphabets, and Cyrillic words among Latin ones that only look Latin (`А new`). */
export function* mixedWords({ tokens }: Release): Iterable<MixedWord> {
  const found = cyrillicTokens(tokens);
  if (found.length === 0) return;
  const russian = isRussianText(tokens, found);
  for (const i of found) {
    const both = (tokens.scripts[i] & Script.latin) !== 0;
    const repair = both ? repairMixed(tokens, i, russian) : repairLookAlike(tokens, i, russian);
    if (!repair) continue;
    const letters = [...new Set([...tokenText(tokens, i)].filter(isCyrillic))].join('');
    yield { start: tokens.starts[i], end: tokens.ends[i], letters, ...repair, both };
  }
}

type Repair = Pick<MixedWord, 'repaired' | 'spoken'>;

/** A word of both alphabets in the one that it is of; null where neither is likely. */
function repairMixed(tokens: Tokens, index: number, russian: boolean): Repair | null {
  const word = tokenText(tokens, index);
  const cyrillic = [...word].filter(isCyrillic);
  const latin = [...word].filter((c) => !isCyrillic(c));
  // The alphabet of which fewer letters stand there is the wrong one.
  if (russian || cyrillic.length > latin.length) {
    if (latin.every((c) => c in LATIN_LOOKS) && (russian || latin.length === 1)) {
      const whole = [...word].map((c) => LATIN_LOOKS[c] ?? c).join('');
      // Among Latin words, a Russian one with a letter of theirs was left in Cyrillic.
      return { repaired: !russian && amongLatin(tokens, index) ? romanize(whole) : whole, spoken: null };
    }
    if (russian) return null;
  }
  const spoken = romanize(word);
  const repaired = cyrillic.every((c) => c in LOOKS) ? lookAlike(word) : spoken;
  return { repaired, spoken: spoken === repaired ? null : spoken };
}

/** A Cyrillic word of one letter or two that looks Latin, among Latin words: `А new`; null for others. */
function repairLookAlike(tokens: Tokens, index: number, russian: boolean): Repair | null {
  const word = tokenText(tokens, index);
  if (russian || word.length > 2 || isMeasure(tokens, index) || ![...word].every((c) => c in LOOKS)) return null;
  if (!amongLatin(tokens, index)) return null;
  return { repaired: isInitial(tokens, index) ? romanize(word) : lookAlike(word), spoken: null };
}

/** A word with the Latin letters that its Cyrillic ones look like. */
function lookAlike(word: string): string {
  return [...word].map((c) => LOOKS[c] ?? c).join('');
}

/** The В of `В. K. Arsenyev`: the initial of a name that was left in Cyrillic, and meant by its sound. */
function isInitial({ text, ends, starts }: Tokens, index: number): boolean {
  return ends[index] - starts[index] === 1 && /^\.\s?\p{Lu}[.\p{Ll}]/u.test(text.slice(ends[index], ends[index] + 5));
}

/** The х of `140х195` and the С of `50 °С`: nobody searches for them. */
function isMeasure({ text, starts }: Tokens, index: number): boolean {
  return /[\d°]/.test(text[starts[index] - 1] ?? ' ');
}

/** True where the nearest words on the same line, at least one, are Latin. */
function amongLatin(tokens: Tokens, index: number): boolean {
  let seen = 0;
  for (const step of [-1, 1])
    for (let i = index + step; i >= 0 && i < tokens.length && Math.abs(i - index) < 5; i += step) {
      const [from, to] = step > 0 ? [tokens.ends[i - 1], tokens.starts[i]] : [tokens.ends[i], tokens.starts[i + 1]];
      if (tokens.text.slice(from, to).includes('\n')) break;
      if (tokens.kinds[i] !== TokenKind.word) continue;
      if ((tokens.scripts[i] & Script.cyrillic) !== 0) return false;
      seen++;
      break;
    }
  return seen > 0;
}
