import { hashWith, smallLetter, Vocabulary } from './vocabulary.ts';

/** What a token is: a run of letters and marks, a run of digits, or one other visible character. */
export const TokenKind = { word: 0, number: 1, mark: 2 } as const;

/** How a word is written. `mixed` is anything else, such as `McCain`; a single capital letter is `title`. */
export const WordCase = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4 } as const;

/** The alphabets that a word's letters are from, as bits: both are set in a word that mixes them. */
export const Script = { latin: 1, cyrillic: 2, other: 4 } as const;

/**
 * The tokens of a text as parallel arrays, scanned once and shared by all readers. White space is left out; tokens that
 * touch have equal end and start. Hyphens, apostrophes and full stops are marks of their own, so `Jong-un`, `Russia’s`,
 * `08.07.2017` and `l5` are several touching tokens.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A `TokenKind` each. */
  readonly kinds: Uint8Array;
  /** A `WordCase` each; `none` for numbers and marks. */
  readonly cases: Uint8Array;
  /** `Script` bits each; 0 for numbers and marks. */
  readonly scripts: Uint8Array;
  /** Each token's text in lower case. Equal words are the same string, so that maps keyed by them are quick. */
  readonly lower: readonly string[];
  /** A number for each token, the same for the same `lower`, counted from 0: so that what is known of words can be kept in arrays. */
  readonly ids: Uint32Array;
  /** How many different numbers there are. */
  readonly words: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const DIGIT = 1;
const SPACE = 2;
const LOWER_LETTER = 3;
const UPPER_LETTER = 4;
const OTHER = 5;

/** What each code unit below 0x2100 is: Latin, Greek, Cyrillic, Hebrew, Arabic and general punctuation. */
const CLASSES = Uint8Array.from({ length: 0x2100 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\s\u200b\ufeff\u0085]/u.test(character)) return SPACE;
  if (LETTER.test(character)) return UPPER.test(character) ? UPPER_LETTER : LOWER_LETTER;
  return OTHER;
}

/** The class of the character at `offset`, whose code unit is `code`. */
function classAt(text: string, offset: number, code: number): number {
  return code < 0x2100 ? CLASSES[code] : classOf(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Splits a text into tokens in one pass. Any text is accepted; lone surrogates are marks. */
export function tokenize(text: string): Tokens {
  let capacity = (text.length >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let cases = new Uint8Array(capacity);
  let scripts = new Uint8Array(capacity);
  let ids = new Uint32Array(capacity);
  const small = new Uint16Array(text.length);
  const vocabulary = new Vocabulary(text, small);
  const { keys } = vocabulary;
  const { length } = text;
  let count = 0;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    const kind = classAt(text, i, code);
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
      cases = grown(cases, new Uint8Array(capacity));
      scripts = grown(scripts, new Uint8Array(capacity));
      ids = grown(ids, new Uint32Array(capacity));
    }
    const start = i;
    let hash = 0;
    let tabled = true;
    if (kind === DIGIT) {
      do {
        small[i] = code;
        hash = hashWith(hash, code);
        code = text.charCodeAt(++i);
      } while (code >= 48 && code <= 57);
      kinds[count] = TokenKind.number;
    } else if (kind === OTHER) {
      small[i] = smallLetter(code);
      tabled = small[i] !== 0;
      hash = hashWith(hash, small[i]);
      i += characterLength(text, i, code);
      kinds[count] = TokenKind.mark;
    } else {
      let upper = 0;
      let letters = 0;
      let script = 0;
      let next: number = kind;
      while (next === LOWER_LETTER || next === UPPER_LETTER) {
        script |= code < 0x250 ? Script.latin : code >= 0x400 && code < 0x530 ? Script.cyrillic : Script.other;
        if (next === UPPER_LETTER) upper++;
        const letter = smallLetter(code);
        small[i] = letter;
        if (letter === 0) tabled = false;
        hash = hashWith(hash, letter);
        letters++;
        i += characterLength(text, i, code);
        if (i >= length) break;
        code = text.charCodeAt(i);
        next = classAt(text, i, code);
      }
      cases[count] =
        upper === 0
          ? WordCase.lower
          : kind === UPPER_LETTER && upper === 1
            ? WordCase.title
            : upper === letters
              ? WordCase.upper
              : WordCase.mixed;
      scripts[count] = script;
      kinds[count] = TokenKind.word;
    }
    starts[count] = start;
    ends[count] = i;
    ids[count++] = tabled
      ? vocabulary.numberOf(start, i, hash)
      : vocabulary.numberOfKey(text.slice(start, i).toLowerCase());
  }
  const lower = new Array<string>(count);
  for (let token = 0; token < count; token++) lower[token] = keys[ids[token]];
  return {
    text,
    length: count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    kinds: kinds.subarray(0, count),
    cases: cases.subarray(0, count),
    scripts: scripts.subarray(0, count),
    lower,
    ids: ids.subarray(0, count),
    words: keys.length,
  };
}

/** 2 for a pair of surrogates, of which `code` is the first, else 1. */
function characterLength(text: string, offset: number, code: number): number {
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Index of the first token that starts at or after `offset`; `tokens.length` where there is none. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token's text as written. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** True where nothing, not even white space, stands between the token and the one after it. */
export function touchesNext(tokens: Tokens, index: number): boolean {
  return index + 1 < tokens.length && tokens.ends[index] === tokens.starts[index + 1];
}
