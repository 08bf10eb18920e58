import { type Tokens, tokenText } from '../text/tokens.ts';

/** Roman numerals from 1 to 21, of which months, quarters and centuries have theirs. */
const NUMERALS: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'
    .split(' ')
    .map((numeral, n): [string, number] => [numeral, n + 1]),
);

/** The number that a token is in Roman numerals, in capitals; 0 where it is none, and outside the text. */
export function romanAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.length ? (NUMERALS.get(tokenText(tokens, index)) ?? 0) : 0;
}
