import { type Tokens, WordCase } from '../../text/tokens.ts';
import { readFrom } from './counted-from.ts';
import { isNumber, isWord, lowerAt, touches, widthAt, wordAt } from './cursor.ts';

/** `$2 million a year`, `four flights a week`, `358,000 a month`; `20 people a week before` is none. */
export function isRate(t: Tokens, i: number): boolean {
  if (RATES.has(lowerAt(t, i - 1))) return true;
  if (/^(before|after|earlier|later|since)$/.test(lowerAt(t, i + 2))) return false;
  // `a week from Friday`; `200,000 a month from October on` is a rate.
  if (lowerAt(t, i + 2) === 'from' && (lowerAt(t, i + 3) === 'now' || readFrom(t, i + 2))) return false;
  if (t.cases[i + 1] !== WordCase.lower) return false;
  // `in 2014 a year passed`: a year, unless it is a price.
  if (isNumber(t, i - 1)) return widthAt(t, i - 1) !== 4 || touches(t, i - 2);
  const counted = isNumber(t, i - 2) || (wordAt(t, i - 2)?.cardinal ?? 0) > 0;
  return counted && isWord(t, i - 1) && t.lower[i - 1].endsWith('s') && t.cases[i - 1] === WordCase.lower;
}

/** The first token of `twice a week`, `three times a year`: how often belongs to the rate. */
export function readTimes(t: Tokens, i: number): number {
  const word = lowerAt(t, i - 1);
  if (word === 'once' || word === 'twice' || word === 'thrice') return i - 1;
  if (word !== 'times') return i;
  return isNumber(t, i - 2) || wordAt(t, i - 2)?.cardinal || lowerAt(t, i - 2) === 'several' ? i - 2 : i;
}

/** Words before `a year` and the like that make a rate of it. */
const RATES = new Set(
  'once twice thrice times million billion thousand hundred percent tonnes tons barrels'.split(' '),
);

/** True for `an hour` behind a length of a way. `i` is the article. */
export function isSpeed(t: Tokens, i: number): boolean {
  return SPEEDS.has(lowerAt(t, i - 1)) && wordAt(t, i + 1)?.unit?.startsWith('T') === true;
}

/** Lengths of a way: `195 miles an hour` is a speed. */
const SPEEDS = new Set('miles kilometers kilometres km feet metres meters'.split(' '));
