import type { Tokens } from '../../text/tokens.ts';
import { afterHyphen, isCapital, isDash, isNumber, lowerAt, touches, wordAt } from './cursor.ts';

/** A number before a unit. */
export interface Count {
  /** Null where it is not said: `several`. */
  readonly value: number | null;
  readonly next: number;
  /** True for `a` and `an`. */
  readonly article: boolean;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Reads a number in digits or words: `24`, `1,460`, `2 1/2`, `twenty-four`, `two thousand`, `a few`, `12 to 18` (the first). Null where there is none. */
export function readCount(t: Tokens, i: number): Count | null {
  const read = isNumber(t, i) ? readDigits(t, i) : readWords(t, i);
  if (!read) return null;
  const single = withHalf(t, read);
  // `12 to 18`, `two or three`: the text leaves the number open; the first is the least it says.
  const joint = lowerAt(t, single.next);
  if (!single.article && (joint === 'to' || joint === 'or' || isDash(t, single.next))) {
    const at = single.next + 1;
    const second = isNumber(t, at) ? readDigits(t, at) : wordAt(t, at)?.cardinal ? readWords(t, at) : null;
    if (second && second.value !== null && single.value !== null && second.value > single.value)
      return { ...single, next: second.next };
  }
  return { ...single, next: afterAbout(t, single.next) };
}

/** `two and a half`, `5 and one-half`, `two-and-a-half`: the half behind a number. */
function withHalf(t: Tokens, count: Count): Count {
  if (count.article || count.value === null) return count;
  const dash = isDash(t, count.next);
  const and = dash ? count.next + 1 : count.next;
  if (lowerAt(t, and) !== 'and') return count;
  let at = dash ? afterHyphen(t, and + 1) : and + 1;
  if (lowerAt(t, at) === 'a' || lowerAt(t, at) === 'one') at = afterHyphen(t, at + 1);
  return wordAt(t, at)?.unit === 'H' ? { ...count, value: count.value + 0.5, next: at + 1 } : count;
}

/** Index behind words that leave the number open, in front of a unit: `three-plus years`, `20-odd years`, `40+ years`, `20 or so years`. */
function afterAbout(t: Tokens, i: number): number {
  const plus = lowerAt(t, i) === '+' && touches(t, i - 1);
  const at = plus ? i : afterHyphen(t, i);
  if (plus || (at > i && (lowerAt(t, at) === 'plus' || lowerAt(t, at) === 'odd')))
    return wordAt(t, at + 1)?.unit ? at + 1 : i;
  return lowerAt(t, i) === 'or' && lowerAt(t, i + 1) === 'so' && wordAt(t, i + 2)?.unit ? i + 2 : i;
}

function readDigits(t: Tokens, i: number): Count | null {
  let digits = t.lower[i];
  if (digits.length > 6) return null;
  let next = i + 1;
  while (
    lowerAt(t, next) === ',' &&
    touches(t, next - 1) &&
    touches(t, next) &&
    lowerAt(t, next + 1).length === 3 &&
    isNumber(t, next + 1)
  ) {
    digits += t.lower[next + 1];
    next += 2;
    if (digits.length > 9) return null;
  }
  let value = Number(digits);
  if (lowerAt(t, next) === '.' && touches(t, next - 1) && touches(t, next) && isNumber(t, next + 1)) {
    value = Number(`${digits}.${t.lower[next + 1]}`);
    next += 2;
  } else if (
    isNumber(t, next) &&
    lowerAt(t, next + 1) === '/' &&
    isNumber(t, next + 2) &&
    touches(t, next) &&
    touches(t, next + 1)
  ) {
    const [top, bottom] = [Number(t.lower[next]), Number(t.lower[next + 2])];
    if (top < bottom && bottom <= 8) {
      value += top / bottom;
      next += 3;
    }
  } else if (FRACTIONS.has(lowerAt(t, next))) {
    value += FRACTIONS.get(t.lower[next]) ?? 0;
    next++;
  }
  if (lowerAt(t, next) === 'million' || lowerAt(t, next) === 'billion') return null;
  return { value, next, article: false };
}

function readWords(t: Tokens, i: number): Count | null {
  const first = wordAt(t, i);
  if (!first) return null;
  const word = lowerAt(t, i);
  if (word === 'a' || word === 'an') {
    const next = wordAt(t, i + 1);
    if (next?.scale) return { value: next.scale, next: i + 2, article: false };
    if (lowerAt(t, i + 1) === 'couple')
      return { value: 2, next: i + (lowerAt(t, i + 2) === 'of' ? 3 : 2), article: false };
    if (lowerAt(t, i + 1) === 'dozen') return { value: 12, next: i + 2, article: false };
    if (next?.vague && lowerAt(t, i + 1) !== 'some') return { value: null, next: i + 2, article: false };
    return { value: 1, next: i + 1, article: true };
  }
  if (word === 'couple') return { value: 2, next: i + (lowerAt(t, i + 1) === 'of' ? 2 : 1), article: false };
  if (first.vague) return { value: null, next: i + 1, article: false };
  if (!first.cardinal) return null;
  let value = first.cardinal;
  let next = i + 1;
  if (value >= 20 && value % 10 === 0) {
    const at = afterHyphen(t, next);
    // `the Twenty-Second Congress`: an ordinal.
    if (at > next && lowerAt(t, at) === 'second' && isCapital(t, at)) return null;
    const unit = wordAt(t, at)?.cardinal ?? 0;
    if (unit > 0 && unit < 10) {
      value += unit;
      next = at + 1;
    }
  }
  const scale = wordAt(t, next)?.scale ?? 0;
  if (scale) {
    value *= scale;
    next++;
  }
  return { value, next, article: false };
}
