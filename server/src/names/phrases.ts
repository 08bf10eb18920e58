import { TokenKind, type Tokens, touchesNext } from '../text/tokens.ts';
import { foldWord } from './fold.ts';

/** What starts at a token: the longest known phrase, and the index after its last token. */
export interface Hit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** Phrases of one or more words with what they stand for. Look-up costs the same however many there are. */
export interface PhraseTable<T> {
  readonly get: (key: string) => readonly T[];
  readonly at: (tokens: Tokens, index: number) => Hit<T> | null;
  /** Whether a phrase starts with a word, in small letters. */
  readonly starts: (lower: string) => boolean;
}

/** What stands for each phrase that starts with one word: made from the table's text when the word is first met. */
type Group<T> = { readonly longest: number; readonly phrases: ReadonlyMap<string, () => readonly T[]> };

/**
 * A table from lines `phrase key<TAB>anything`, sorted so that phrases with the same first word stand together. Building it
 * costs one step for each first word; lines are taken apart when their first word is met, values made when asked for.
 */
export function phraseTable<T>(text: string, values: (rest: string) => readonly T[]): PhraseTable<T> {
  const groups = new Map<string, number | Group<T>>();
  let before = '';
  for (let start = 0; start < text.length; ) {
    const tab = text.indexOf('\t', start);
    const space = text.indexOf(' ', start);
    const first = text.slice(start, space < 0 || space > tab ? tab : space);
    if (first !== before) groups.set(first, start);
    before = first;
    const end = text.indexOf('\n', tab);
    start = end < 0 ? text.length : end + 1;
  }
  const group = (first: string): Group<T> | null => {
    const found = groups.get(first);
    if (found === undefined) return null;
    if (typeof found !== 'number') return found;
    const made = readGroup(text, found, first, values);
    groups.set(first, made);
    return made;
  };
  return tableOf(group);
}

/** A table from phrase keys and their values. */
export function phraseTableOf<T>(entries: ReadonlyMap<string, readonly T[]>): PhraseTable<T> {
  const groups = new Map<string, { longest: number; phrases: Map<string, () => readonly T[]> }>();
  for (const [key, values] of entries) {
    const first = firstWord(key);
    const group = groups.get(first) ?? { longest: 0, phrases: new Map() };
    groups.set(first, group);
    group.longest = Math.max(group.longest, countWords(key));
    group.phrases.set(key, () => values);
  }
  return tableOf((first) => groups.get(first) ?? null);
}

function readGroup<T>(text: string, from: number, first: string, values: (rest: string) => readonly T[]): Group<T> {
  const phrases = new Map<string, () => readonly T[]>();
  let longest = 0;
  for (let start = from; start < text.length; ) {
    const tab = text.indexOf('\t', start);
    const key = text.slice(start, tab);
    if (firstWord(key) !== first) break;
    const end = text.indexOf('\n', tab);
    const rest = text.slice(tab + 1, end < 0 ? text.length : end);
    let made: readonly T[] | null = null;
    phrases.set(key, () => {
      made ??= values(rest);
      return made;
    });
    longest = Math.max(longest, countWords(key));
    start = end < 0 ? text.length : end + 1;
  }
  return { longest, phrases };
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function countWords(key: string): number {
  let words = 1;
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) words++;
  return words;
}

function tableOf<T>(group: (first: string) => Group<T> | null): PhraseTable<T> {
  return {
    starts: (lower) => group(foldWord(lower)) !== null,
    get: (key) => group(firstWord(key))?.phrases.get(key)?.() ?? [],
    at(tokens, index) {
      if (index >= tokens.length || tokens.kinds[index] === TokenKind.mark) return null;
      let key = foldWord(tokens.lower[index]);
      const starting = group(key);
      if (starting === null) return null;
      let found = starting.phrases.get(key);
      let end = index;
      let last = index;
      for (let words = 1; words < starting.longest; words++) {
        const next = nextWord(tokens, last);
        if (next < 0) break;
        key = `${key} ${foldWord(tokens.lower[next])}`;
        last = next;
        const longer = starting.phrases.get(key);
        if (longer) {
          found = longer;
          end = last;
        }
      }
      return found ? { end: withFinalStop(tokens, index, end), values: found() } : null;
    },
  };
}

/**
 * The word or number after a token, over a mark that belongs inside a name: a hyphen, an apostrophe or a slash that touches
 * on both sides, a full stop after an abbreviation, an ampersand. -1 where the name must end.
 */
function nextWord(tokens: Tokens, index: number): number {
  const next = index + 1;
  if (next >= tokens.length) return -1;
  if (tokens.kinds[next] !== TokenKind.mark) return onOneParagraph(tokens, index, next) ? next : -1;
  const after = next + 1;
  if (after >= tokens.length || tokens.kinds[after] === TokenKind.mark) return -1;
  const mark = tokens.lower[next];
  if (JOINING.has(mark)) return touchesNext(tokens, index) && touchesNext(tokens, next) ? after : -1;
  if (mark === '&') return onOneParagraph(tokens, index, after) ? after : -1;
  if (mark !== '.' || !touchesNext(tokens, index)) return -1;
  return isAbbreviation(tokens, index) && onOneParagraph(tokens, next, after) ? after : -1;
}

const JOINING: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', "'", '’', '‘', 'ʼ', '`', '/']);
/** Words that a full stop shortens inside a name, beside single letters: another word before a full stop ends its sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'st ste mt ft dr mr mrs ms jr sr gen col lt maj sgt capt adm cdr rev hon prof sen rep gov amb min dep co inc corp ltd'.split(
    ' ',
  ),
);

function isAbbreviation(tokens: Tokens, index: number): boolean {
  return tokens.ends[index] - tokens.starts[index] === 1 || ABBREVIATIONS.has(tokens.lower[index]);
}

/** Names run over a line's end, but not over an empty line or a wide gap between columns. */
function onOneParagraph(tokens: Tokens, index: number, next: number): boolean {
  const gap = tokens.starts[next] - tokens.ends[index];
  if (gap <= 1) return true;
  if (gap > 16) return false;
  const between = tokens.text.slice(tokens.ends[index], tokens.starts[next]);
  return between.indexOf('\n') === between.lastIndexOf('\n') && !between.includes('\t');
}

/** Takes the last full stop of `U.S.` into the name. */
function withFinalStop(tokens: Tokens, first: number, last: number): number {
  if (last === first || tokens.lower[last - 1] !== '.' || tokens.ends[last] - tokens.starts[last] !== 1)
    return last + 1;
  return touchesNext(tokens, last) && tokens.lower[last + 1] === '.' ? last + 2 : last + 1;
}
