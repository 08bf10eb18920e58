import { TokenKind, type Tokens, touchesNext } from '../text/tokens.ts';
import { dayNumber, isCivilDay, weekdayOf, yearOfTwoDigits } from './days.ts';
import { romanAt } from './roman.ts';

/**
 * Three numbers with one mark between them that read as a day, which the calendar need not have: `08.07.2017`, `2017-07-08`,
 * `7 / 8 / 2017`, `8.VII.2017`.
 */
export interface DayInDigits {
  readonly year: number;
  /** The two numbers beside the year, in the order in which they stand. */
  readonly first: number;
  readonly second: number;
  /** Which number stands first: the year, with the month behind it; the day; or `open`, the day or the month. */
  readonly order: 'year' | 'day' | 'open';
  /** True where the year has all its digits. */
  readonly wholeYear: boolean;
  /** The mark between them; `-` for any dash. */
  readonly mark: Mark;
  /** The first token after it. */
  readonly next: number;
}

type Mark = '.' | '/' | '-';

/** Where blanks stand: nowhere, around each mark, or behind each full stop. */
type Spacing = 'none' | 'around' | 'behind';

/**
 * The day in digits that begins at a token, or null for other numbers: versions, telephone numbers, prices, scores, parts of an address.
 * With blanks around the marks, or a Roman numeral between them, much else is written so: the calendar has to have the day, and with
 * blanks the year all its digits.
 */
export function readDayInDigits(tokens: Tokens, at: number): DayInDigits | null {
  if (at + 4 >= tokens.length || tokens.kinds[at] !== TokenKind.number) return null;
  const mark = markAt(tokens, at + 1);
  if (!mark || tokens.lower[at + 3] !== tokens.lower[at + 1]) return null;
  const spacing = spacingOf(tokens, at);
  if (!spacing || (spacing === 'behind' && mark !== '.')) return null;
  const roman = romanAt(tokens, at + 2);
  const a = digitsAt(tokens, at);
  const b = roman > 0 ? { value: roman, width: 2 } : digitsAt(tokens, at + 2);
  const c = digitsAt(tokens, at + 4);
  if (!a || !b || !c || b.width > 2) return null;
  const year = yearPlace(a.width, c.width, spacing);
  if (!year) return null;
  const wholeYear = year === 'first' || c.width === 4;
  if (isWithinMore(tokens, at, spacing) || isPartOfAddress(tokens, at) || isLabelled(tokens, at, wholeYear))
    return null;
  if (year === 'last' && mark === '-' && isTelephone(tokens, at)) return null;
  const said = { wholeYear, mark, next: at + 5 };
  // With blanks behind its full stops alone only a day is written, in Central Europe, and that with the day first.
  const order = roman > 0 || spacing === 'behind' ? 'day' : 'open';
  const day: DayInDigits =
    year === 'first'
      ? { year: a.value, first: b.value, second: c.value, order: 'year', ...said }
      : { year: wholeYear ? c.value : yearOfTwoDigits(c.value), first: a.value, second: b.value, order, ...said };
  if (spacing === 'none' && roman === 0) return day;
  const { dayFirst, monthFirst } = possibleOrders(day);
  return dayFirst || monthFirst ? day : null;
}

/** Where the year of three numbers stands, by how many digits the first and the last have; null where neither is one. */
function yearPlace(first: number, last: number, spacing: Spacing): 'first' | 'last' | null {
  if (first === 4 && last <= 2) return 'first';
  return first <= 2 && (last === 4 || (last === 2 && spacing === 'none')) ? 'last' : null;
}

function digitsAt({ kinds, lower, starts, ends }: Tokens, at: number): { value: number; width: number } | null {
  return kinds[at] === TokenKind.number ? { value: Number(lower[at]), width: ends[at] - starts[at] } : null;
}

/**
 * Which of the two numbers beside a year may be the day, by the calendar. Where both may, a weekday beside them (1 to 7, 0 for none)
 * decides if it is that of one of the two days only.
 */
export function possibleOrders(
  { year, first, second, order = 'open' }: Pick<DayInDigits, 'year' | 'first' | 'second'> & Partial<DayInDigits>,
  weekday = 0,
): { readonly dayFirst: boolean; readonly monthFirst: boolean } {
  const dayFirst = order !== 'year' && isCivilDay(year, second, first);
  const monthFirst = order !== 'day' && isCivilDay(year, first, second);
  if (!weekday || !dayFirst || !monthFirst) return { dayFirst, monthFirst };
  const asDay = weekdayOf(dayNumber({ year, month: second, day: first })) === weekday;
  const asMonth = weekdayOf(dayNumber({ year, month: first, day: second })) === weekday;
  return asDay === asMonth ? { dayFirst, monthFirst } : { dayFirst: asDay, monthFirst: asMonth };
}

/** What is counted or called by numbers with marks between them: `Version 2.10.2018`. */
const LABELS: ReadonlySet<string> = new Set(
  'version versions ver v build firmware section sections phone telephone tel fax ext extension isbn gost ip clause paragraph chapter rule'.split(
    ' ',
  ),
);

/** The same of numbers of two digits only: `article 8.10.12`, but `the article of 08.10.2012`. */
const SHORT_LABELS: ReadonlySet<string> = new Set(
  'article articles art subsection item point release doc document no №'.split(' '),
);

/** True behind such a word, unless the day fills a line of its own below it: `Press Release` above `13.10.03`. */
function isLabelled(tokens: Tokens, at: number, wholeYear: boolean): boolean {
  if (isLineEnd(tokens, at - 1) && isLineEnd(tokens, at + 4)) return false;
  const { lower } = tokens;
  const label = lower[lower[at - 1] === '.' || lower[at - 1] === ':' ? at - 2 : at - 1];
  return LABELS.has(label) || (!wholeYear && SHORT_LABELS.has(label));
}

/** True where a line ends with a token. */
function isLineEnd({ text, starts, ends, length }: Tokens, at: number): boolean {
  return at >= 0 && text.slice(ends[at], at + 1 < length ? starts[at + 1] : text.length).includes('\n');
}

function markAt({ lower }: Tokens, at: number): Mark | null {
  const mark = lower[at];
  return mark === '.' || mark === '/' ? mark : isDash(mark) ? '-' : null;
}

function isDash(mark: string): boolean {
  return mark === '-' || DASHES.test(mark);
}

const DASHES = /^[‐‑–—−]$/;

/** Where blanks stand between five tokens; null where one mark has others than the next. */
function spacingOf({ starts, ends }: Tokens, at: number): Spacing | null {
  const before = starts[at + 1] - ends[at];
  const behind = starts[at + 2] - ends[at + 1];
  if (starts[at + 3] - ends[at + 2] !== before || starts[at + 4] - ends[at + 3] !== behind) return null;
  if (before === 0 && behind === 0) return 'none';
  if (before === 1 && behind === 1) return 'around';
  return before === 0 && behind === 1 ? 'behind' : null;
}

/** `495 12-05-2018`, `(495) 12-05-20`: a number in front, no time of day. */
function isTelephone(tokens: Tokens, at: number): boolean {
  const { kinds, lower, starts, ends } = tokens;
  const before = lower[at - 1] === ')' ? at - 2 : at - 1;
  return (
    before >= 0 &&
    kinds[before] === TokenKind.number &&
    ends[before] - starts[before] === 3 &&
    !touchesNext(tokens, at - 1)
  );
}

/** True where the three are part of a version, a telephone number, a price or a word. */
function isWithinMore(tokens: Tokens, at: number, spacing: Spacing): boolean {
  const { kinds, lower } = tokens;
  const mark = lower[at + 1];
  const next = at + 5;
  if (spacing !== 'none') return spacing === 'around' && (lower[at - 1] === mark || lower[next] === mark);
  if (touchesNext(tokens, next - 1)) {
    const goesOn = lower[next] === mark || isDash(lower[next]);
    if (goesOn && touchesNext(tokens, next) && kinds[next + 1] === TokenKind.number) return true;
    // `2018-07-21T10:00` and `21.07.2018г.` are days.
    if (kinds[next] === TokenKind.word && lower[next] !== 't' && lower[next] !== 'г') return true;
  }
  if (!touchesNext(tokens, at - 1)) return false;
  const before = lower[at - 1];
  if (kinds[at - 1] !== TokenKind.mark) return true;
  return at > 1 && (/[+$£€]/.test(before) || (/[-./–]/.test(before) && kinds[at - 2] === TokenKind.number));
}

/** A part of an address on the web: `…/2026/03/21-story.html`. */
function isPartOfAddress(tokens: Tokens, at: number): boolean {
  const { kinds, lower } = tokens;
  const next = at + 5;
  if (touchesNext(tokens, at - 1) && ADDRESS_MARKS.has(lower[at - 1])) return true;
  if (!touchesNext(tokens, next - 1)) return false;
  return (
    ADDRESS_MARKS.has(lower[next]) ||
    (isDash(lower[next]) && touchesNext(tokens, next) && kinds[next + 1] === TokenKind.word)
  );
}

const ADDRESS_MARKS: ReadonlySet<string> = new Set('/ = _ ? &'.split(' '));
