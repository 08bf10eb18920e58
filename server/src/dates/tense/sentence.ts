import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';

/** A full stop that is no abbreviation, or another mark that ends a sentence. */
export function endsSentence(t: Tokens, i: number): boolean {
  if (t.kinds[i] !== TokenKind.mark) return false;
  const s = t.lower[i];
  if (s === '?' || s === '!' || s === ';') return true;
  if (s !== '.') return false;
  if (i + 1 >= t.length) return true;
  if (t.ends[i] === t.starts[i + 1]) return t.kinds[i + 1] === TokenKind.mark && t.lower[i + 1] !== ',';
  const short =
    i > 0 &&
    t.ends[i - 1] - t.starts[i - 1] <= 4 &&
    t.cases[i - 1] !== WordCase.lower &&
    t.kinds[i - 1] === TokenKind.word;
  return !short && (t.cases[i + 1] !== WordCase.lower || t.kinds[i + 1] !== TokenKind.word);
}
