import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import { WordFilter } from '../../text/word-filter.ts';
import { WORDS, type Word } from '../words.ts';

const DATE_WORDS = new WordFilter(WORDS.keys());

export function touchesBlank(t: Tokens, i: number): boolean {
  return i > 0 && t.ends[i - 1] < t.starts[i];
}

/** The token's role in dates, or undefined for ordinary words, numbers, marks and the text's end. */
export function wordAt(t: Tokens, i: number): Word | undefined {
  return i >= 0 && i < t.length && DATE_WORDS.mayHave(t.hashes[t.ids[i]]) ? WORDS.get(t.lower[i]) : undefined;
}

/** The token in lower case; an empty string outside the text. */
export function lowerAt(t: Tokens, i: number): string {
  return i >= 0 && i < t.length ? t.lower[i] : '';
}

/** The value of a run of at most six digits, or -1. */
export function numberAt(t: Tokens, i: number): number {
  if (i < 0 || i >= t.length || t.kinds[i] !== TokenKind.number || t.ends[i] - t.starts[i] > 6) return -1;
  return Number(t.lower[i]);
}

/** How many characters a token has; 0 outside the text. */
export function widthAt(t: Tokens, i: number): number {
  return i >= 0 && i < t.length ? t.ends[i] - t.starts[i] : 0;
}

/** True where token `i` and the next one touch. */
export function touches(t: Tokens, i: number): boolean {
  return i >= 0 && i + 1 < t.length && t.ends[i] === t.starts[i + 1];
}

/** True where tokens `i` and `i + 1` stand in one paragraph: no empty line and no page break between them. */
export function flows(t: Tokens, i: number): boolean {
  if (i < 0 || i + 1 >= t.length) return false;
  let ends = 0;
  const from = t.ends[i];
  const to = t.starts[i + 1];
  if (to - from < 2) return true;
  for (let at = from; at < to; at++) {
    const code = t.text.charCodeAt(at);
    if (code === 12 || (code === 10 && ++ends > 1)) return false;
  }
  return true;
}

export function isNumber(t: Tokens, i: number): boolean {
  return i >= 0 && i < t.length && t.kinds[i] === TokenKind.number;
}

export function isWord(t: Tokens, i: number): boolean {
  return i >= 0 && i < t.length && t.kinds[i] === TokenKind.word;
}

/** True for a word with a capital first letter, `UPPER` included. */
export function isCapital(t: Tokens, i: number): boolean {
  return isWord(t, i) && t.cases[i] !== WordCase.lower;
}

/** `-` and the dashes. */
export function isDash(t: Tokens, i: number): boolean {
  const s = lowerAt(t, i);
  return s === '-' || s === '–' || s === '—' || s === '‑' || s === '‐' || s === '−';
}

export function isApostrophe(t: Tokens, i: number): boolean {
  const s = lowerAt(t, i);
  return s === "'" || s === '’' || s === '‘';
}

/** Index after a hyphen that joins token `i - 1` and `i + 1`, else `i`. */
export function afterHyphen(t: Tokens, i: number): number {
  return isDash(t, i) && touches(t, i - 1) && touches(t, i) ? i + 1 : i;
}

/** Months' names of at most five letters that are not short for anything. */
const WHOLE_MONTHS = new Set('march april may june july март марта май мая июнь июня июль июля'.split(' '));

/** Index after a month's abbreviating full stop. */
export function afterStop(t: Tokens, i: number): number {
  return lowerAt(t, i) === '.' && touches(t, i - 1) && widthAt(t, i - 1) <= 5 && !WHOLE_MONTHS.has(lowerAt(t, i - 1))
    ? i + 1
    : i;
}
