import { isCivilDay, yearOfTwoDigits } from '../../calendar/days.ts';
import { NUMBER_LABELS } from '../../calendar/stated.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { isDash, isNumber, isWord, lowerAt, numberAt, touches, widthAt } from './cursor.ts';
import { dayForm, fixed } from './forms.ts';
import { afterYearWord } from './year.ts';

/** What is called by numbers as `NUMBER_LABELS` are, if they end in two digits only: `article 8.10.12`, but `the article of 08.10.2012`. */
const SHORT_LABELS = new Set('article articles art subsection item point release doc document no №'.split(' '));

function isLabelled(t: Tokens, i: number, yearWidth: number): boolean {
  const mark = lowerAt(t, i - 1);
  const label = lowerAt(t, mark === '.' || mark === ':' ? i - 2 : i - 1);
  return NUMBER_LABELS.has(label) || (yearWidth === 2 && SHORT_LABELS.has(label));
}

/** `495 12-05-2018`, `(495) 12-05-20`: a number in front, no time of day. */
function isTelephone(t: Tokens, i: number): boolean {
  const at = lowerAt(t, i - 1) === ')' ? i - 2 : i - 1;
  return isNumber(t, at) && widthAt(t, at) === 3 && !touches(t, i - 1);
}

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
  if (!hasMarksBetween(t, i)) return null;
  if (hasGaps(t, i, 1)) return readSpaced(t, i);
  if (!hasGaps(t, i, 0) || isWithinMore(t, i) || isPartOfAddress(t, i)) return null;
  const yearWidth = widthAt(t, i + 4);
  if (isLabelled(t, i, yearWidth)) return null;
  if (widthAt(t, i) === 4) return readIsoOrder(t, i);
  if (isDash(t, i + 1) && isTelephone(t, i)) return null;
  if (
    widthAt(t, i) > 2 ||
    widthAt(t, i + 2) > 2 ||
    !(yearWidth === 4 ? isLong(t, i) : yearWidth === 2 && isShort(t, i))
  )
    return null;
  const [first, second, digits] = [numberAt(t, i), numberAt(t, i + 2), numberAt(t, i + 4)];
  if (first > 12 && second > 31) return null;
  const next = i + 5;
  const end =
    lowerAt(t, next) === 'г' && touches(t, next - 1) ? next + 1 : yearWidth === 4 ? afterYearWord(t, next) : next;
  const year = yearWidth === 2 ? yearOfTwoDigits(digits) : digits;
  return { next: end, form: { kind: 'numeric', first, second, year, stops: lowerAt(t, i + 1) === '.' } };
}

/** Three numbers with the same mark between them. */
function hasMarksBetween(t: Tokens, i: number): boolean {
  const mark = lowerAt(t, i + 1);
  if ((mark !== '.' && mark !== '/' && !isDash(t, i + 1)) || lowerAt(t, i + 3) !== mark) return false;
  return isNumber(t, i + 2) && isNumber(t, i + 4);
}

/** Whether so many blanks stand on both sides of each mark. */
function hasGaps(t: Tokens, i: number, blanks: number): boolean {
  for (let k = i; k < i + 4; k++) if (t.starts[k + 1] - t.ends[k] !== blanks) return false;
  return true;
}

/**
 * `7 / 8 / 2017`, `2017 - 07 - 08`, as texts have it that were cut into words: only days of the calendar, with all digits of the year, as
 * much else has blanks around its marks.
 */
function readSpaced(t: Tokens, i: number): Parsed | null {
  const mark = lowerAt(t, i + 1);
  if (lowerAt(t, i - 1) === mark || lowerAt(t, i + 5) === mark || isLabelled(t, i, 4)) return null;
  const [first, second, third] = [numberAt(t, i), numberAt(t, i + 2), numberAt(t, i + 4)];
  if (widthAt(t, i) === 4) return isCivilDay(first, second, third) ? readIsoOrder(t, i) : null;
  if (widthAt(t, i + 4) !== 4 || (!isCivilDay(third, second, first) && !isCivilDay(third, first, second))) return null;
  return { next: i + 5, form: { kind: 'numeric', first, second, year: third, stops: mark === '.' } };
}

/** True where the three are part of a version, a telephone number, a price or a word. */
function isWithinMore(t: Tokens, i: number): boolean {
  const next = i + 5;
  if (touches(t, next - 1)) {
    const goesOn = lowerAt(t, next) === lowerAt(t, i + 1) || isDash(t, next);
    if (goesOn && touches(t, next) && isNumber(t, next + 1)) return true;
    if (isWord(t, next) && lowerAt(t, next) !== 't' && lowerAt(t, next) !== 'г') return true;
  }
  if (i === 0 || !touches(t, i - 1)) return false;
  const before = lowerAt(t, i - 1);
  return isWord(t, i - 1) || (i > 1 && (/[+$£€]/.test(before) || (/[-./–]/.test(before) && isNumber(t, i - 2))));
}

/** A part of an address on the web: `…/2026/03/21-story.html`. */
function isPartOfAddress(t: Tokens, i: number): boolean {
  const next = i + 5;
  if (i > 0 && touches(t, i - 1) && ADDRESS_MARKS.has(lowerAt(t, i - 1))) return true;
  if (!touches(t, next - 1)) return false;
  return ADDRESS_MARKS.has(lowerAt(t, next)) || (isDash(t, next) && touches(t, next) && isWord(t, next + 1));
}

const ADDRESS_MARKS = new Set('/ = _ ? &'.split(' '));

/** `2018-07-21`, `2018-07-21T…`, `2018/7/21`; with full stops the month has two digits. */
function readIsoOrder(t: Tokens, i: number): Parsed | null {
  const [year, month, day] = [numberAt(t, i), numberAt(t, i + 2), numberAt(t, i + 4)];
  if (year < 1 || widthAt(t, i + 2) > 2 || widthAt(t, i + 4) > 2) return null;
  if (lowerAt(t, i + 1) === '.' && widthAt(t, i + 2) !== 2) return null;
  const time = lowerAt(t, i + 5) === 't' && touches(t, i + 4);
  return { next: time ? i + 6 : i + 5, form: dayForm(year, month, day) };
}

/** True where two digits of a year read better than a price, a score or a number: `7/8/17`, `07.08.17`, `07-08-17`. */
function isShort(t: Tokens, i: number): boolean {
  const [a, b] = [numberAt(t, i), numberAt(t, i + 2)];
  if (a === 0 || b === 0 || (a > 12 && b > 12) || a > 31 || b > 31) return false;
  if (isDash(t, i + 1)) return widthAt(t, i) === 2 && widthAt(t, i + 2) === 2;
  return lowerAt(t, i + 1) !== '.' || widthAt(t, i) === 2;
}

/** True where four digits may be a year: with full stops any may, as nothing else is written so; `00/00/0000` is a slip that a rule can name. */
function isLong(t: Tokens, i: number): boolean {
  const year = numberAt(t, i + 4);
  return lowerAt(t, i + 1) === '.' || (year >= 1000 && year <= 2999) || year === 0 || year === 9999;
}
