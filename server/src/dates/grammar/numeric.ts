import { type DayInDigits, readDayInDigits } from '../../calendar/digits.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { isDash, isNumber, lowerAt, touches, widthAt } from './cursor.ts';
import { dayForm, fixed } from './forms.ts';
import { afterYearWord } from './year.ts';

const ATTACKS = new Set(
  'attack attacks terrorist terror terrorists hijackers commission victims victim families anniversary memorial survivors report era plot mastermind conspirators style'.split(
    ' ',
  ),
);
/** Words before `of 9/11`. */
const OF_ATTACKS = new Set(
  'anniversary aftermath wake events attacks victims survivors eve tragedy horrors morning day'.split(' '),
);
const BEFORE_ATTACKS = new Set('the after since before post pre'.split(' '));

/** `9/11`, `post-9/11`: the day of the attacks, where the words around say so. */
export function readNineEleven(t: Tokens, i: number): Parsed | null {
  const slash = lowerAt(t, i + 1) === '/';
  if (t.lower[i] !== '9' || lowerAt(t, i + 2) !== '11' || !(slash || lowerAt(t, i + 1) === '-')) return null;
  if (!touches(t, i) || !touches(t, i + 1)) return null;
  const hyphen = isDash(t, i - 1) && touches(t, i - 1);
  if (touches(t, i - 1) && !hyphen && !/^["“‘'(]$/.test(lowerAt(t, i - 1))) return null;
  if (touches(t, i + 2) && (lowerAt(t, i + 3) === '/' || isNumber(t, i + 4))) return null;
  const behind = lowerAt(t, isDash(t, i + 3) ? i + 4 : i + 3);
  const at = hyphen ? i - 2 : i - 1;
  const meant =
    ATTACKS.has(behind) ||
    (slash && (BEFORE_ATTACKS.has(lowerAt(t, at)) || (lowerAt(t, at) === 'of' && OF_ATTACKS.has(lowerAt(t, at - 1)))));
  // It names an event: no other date goes on from its year.
  return meant ? { next: i + 3, form: fixed('DATE', '2001-09-11') } : null;
}

/** Dates in digits: `2018-07-21`, `2018/07/21`, `21.07.2018`, `7/8/17`, `7 / 8 / 2017`. A date that no calendar has (30.02.2018) is read as well. */
export function readNumeric(t: Tokens, i: number): Parsed | null {
  const digits = readDayInDigits(t, i);
  if (!digits) return null;
  const { year, first, second, mark, next } = digits;
  if (digits.order === 'year') {
    // With full stops the month has two digits.
    if (year < 1 || (mark === '.' && widthAt(t, i + 2) !== 2)) return null;
    const time = lowerAt(t, next) === 't' && touches(t, next - 1);
    return { next: time ? next + 1 : next, form: dayForm(year, first, second) };
  }
  if ((first > 12 && second > 31) || !(digits.wholeYear ? isYear(digits) : isNoAmount(t, i, digits))) return null;
  const short = lowerAt(t, next) === 'г' && touches(t, next - 1);
  const end = short ? next + 1 : digits.wholeYear ? afterYearWord(t, next) : next;
  return {
    next: end,
    form: { kind: 'numeric', first, second, year, order: digits.order, stops: mark === '.', weekday: 0 },
  };
}

/** True where the two numbers before two digits of a year read better as a day than as a price, a score or a number: `7/8/17`, `07.08.17`, `07-08-17`. */
function isNoAmount(t: Tokens, i: number, { first, second, mark }: DayInDigits): boolean {
  if (first === 0 || second === 0 || (first > 12 && second > 12) || first > 31 || second > 31) return false;
  if (mark === '-') return widthAt(t, i) === 2 && widthAt(t, i + 2) === 2;
  return mark !== '.' || widthAt(t, i) === 2;
}

/** True where four digits may be a year: with full stops any may, as nothing else is written so; `00/00/0000` is a slip that a rule can name. */
function isYear({ year, mark }: DayInDigits): boolean {
  return mark === '.' || (year >= 1000 && year <= 2999) || year === 0 || year === 9999;
}
