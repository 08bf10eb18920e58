import { isCivilDay } from '../../calendar/days.ts';
import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { CalendarForm, Parsed, YearForm } from '../expression.ts';
import {
  flows,
  isApostrophe,
  isCapital,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  numberAt,
  touches,
  widthAt,
  wordAt,
} from './cursor.ts';

const day = (year: YearForm, month: number, dayOfMonth: number, weekday = 0): CalendarForm => ({
  kind: 'calendar',
  year,
  month,
  day: dayOfMonth,
  weekday,
});

/** Words before which, or after which, `May` and `March` are months. */
const BEFORE_MONTH = new Set(
  'in of by since until till last this next early late mid from to through during before after between for each every every and or on previous following past around about beginning end'.split(
    ' ',
  ),
);

/** A year of four digits or two after an apostrophe, with `BC` counted; null where there is none. */
export function readYear(t: Tokens, i: number): { year: number; next: number; damaged: boolean } | null {
  if (isNumber(t, i)) {
    const width = widthAt(t, i);
    const year = numberAt(t, i);
    if (width === 4 && year >= 1000 && year <= 2999) {
      if (touches(t, i) && isWord(t, i + 1) && lowerAt(t, i + 1) !== 's') return null;
      return { year, next: i + 1, damaged: false };
    }
    // `2O18`: letters that stand for digits.
    const damaged = readDamagedNumber(t, i);
    if (damaged && damaged.digits.length === 4 && /^(1[89]|20)/.test(damaged.digits))
      return { year: Number(damaged.digits), next: damaged.next, damaged: true };
    return null;
  }
  if (isApostrophe(t, i) && touches(t, i) && widthAt(t, i + 1) === 2 && isNumber(t, i + 1) && lowerAt(t, i + 2) !== 's')
    return { year: pivot(numberAt(t, i + 1)), next: i + 2, damaged: false };
  return null;
}

/** The year that two digits mean: 30 to 99 are of the twentieth century. */
export function pivot(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

/** `480 BC`, `27 B.C.`: the year as a negative number. */
export function readYearBefore(t: Tokens, i: number): { year: number; next: number } | null {
  const year = numberAt(t, i);
  if (year <= 0 || year > 5000) return null;
  const word = lowerAt(t, i + 1);
  if (word === 'bc' || word === 'bce') return { year: -year, next: i + 2 };
  if (word === 'b' && lowerAt(t, i + 2) === '.' && lowerAt(t, i + 3) === 'c' && touches(t, i + 2))
    return { year: -year, next: lowerAt(t, i + 4) === '.' && touches(t, i + 3) ? i + 5 : i + 4 };
  return null;
}

const LOOKS_LIKE: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', '|': '1' };

/** A run of touching digits and letters that a scanner mistakes for digits, at least one of each. */
function readDamagedNumber(t: Tokens, i: number): { digits: string; next: number } | null {
  let digits = '';
  let next = i;
  let letters = 0;
  while (next < t.length && (next === i || touches(t, next - 1)) && digits.length < 5) {
    if (widthAt(t, next) > 4) break;
    if (isNumber(t, next)) digits += t.lower[next];
    else {
      const read = [...t.lower[next]].map((c) => LOOKS_LIKE[c]);
      if (read.some((c) => c === undefined)) break;
      digits += read.join('');
      letters++;
    }
    next++;
  }
  return letters > 0 && next > i + 1 ? { digits, next } : null;
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** A day of the month: `21`, `21st`, `twenty-first`, `eighth`. Numbers from 32 to 99 are read too, as slips that a rule can name. */
export function readDay(t: Tokens, i: number): { day: number; next: number; ordinal: boolean } | null {
  const value = numberAt(t, i);
  if (value >= 0 && widthAt(t, i) <= 2) {
    if (touches(t, i) && SUFFIXES.has(lowerAt(t, i + 1))) return { day: value, next: i + 2, ordinal: true };
    if (touches(t, i) && isWord(t, i + 1)) return null;
    return { day: value, next: i + 1, ordinal: false };
  }
  const word = wordAt(t, i);
  if (word?.ordinal && lowerAt(t, i) !== 'second') return { day: word.ordinal, next: i + 1, ordinal: true };
  if (word?.ordinal) return { day: 2, next: i + 1, ordinal: true };
  if (word && (word.cardinal === 20 || word.cardinal === 30)) {
    const at = isDash(t, i + 1) ? i + 2 : i + 1;
    const unit = wordAt(t, at)?.ordinal ?? 0;
    if (unit > 0 && unit < 10) return { day: word.cardinal + unit, next: at + 1, ordinal: true };
  }
  return null;
}

const FULL_NAMES = new Set(['march', 'april', 'may', 'june', 'july']);

/** Index after a month's abbreviating full stop. */
function afterStop(t: Tokens, i: number): number {
  return lowerAt(t, i) === '.' && touches(t, i - 1) && widthAt(t, i - 1) <= 5 && !FULL_NAMES.has(lowerAt(t, i - 1))
    ? i + 1
    : i;
}

/** `2018 года`, `2018 г.`: the Russian word for the year belongs to it. */
function afterYearWord(t: Tokens, i: number): number {
  const word = lowerAt(t, i);
  if (word === 'года' || word === 'год' || word === 'году') return i + 1;
  return word === 'г' ? (lowerAt(t, i + 1) === '.' ? i + 2 : i + 1) : i;
}

/** `, 2018`, ` 2018`, ` of 2018`, ` this year`, ` of that year`; null where no year follows. */
function readYearAfter(t: Tokens, i: number): { year: YearForm; next: number; damaged: boolean } | null {
  if (!flows(t, i - 1)) return null;
  let at = i;
  if (lowerAt(t, at) === ',' || lowerAt(t, at) === '.') at++;
  const comma = at > i;
  if (lowerAt(t, at) === 'of') at++;
  else if (lowerAt(t, at) === 'in' && numberAt(t, at + 1) > 1000) return null;
  const before = readYearBefore(t, at);
  if (before) return { ...before, damaged: false };
  const read = readYear(t, at);
  if (read && !(lowerAt(t, i) === '.' && !isNumber(t, at))) {
    // `July 21, 2018 people` is unlikely; `21 July 2018.5` is no year.
    if (
      lowerAt(t, read.next) === '.' &&
      touches(t, at) &&
      touches(t, read.next) &&
      isNumber(t, read.next + 1) &&
      widthAt(t, read.next + 1) < 3
    )
      return null;
    if (lowerAt(t, read.next) === ',' && touches(t, at) && touches(t, read.next) && widthAt(t, read.next + 1) === 3)
      return null;
    return { ...read, next: afterYearWord(t, read.next) };
  }
  const spoken = readSpokenYear(t, at);
  if (spoken) return spoken;
  if (comma) {
    const relative = lowerAt(t, at) === 'this' || lowerAt(t, at) === 'last' || lowerAt(t, at) === 'next';
    if (!relative || lowerAt(t, at + 1) !== 'year') return null;
  }
  const word = lowerAt(t, at);
  const article = word === 'the' ? 1 : 0;
  const shifting = wordAt(t, at + article);
  if (lowerAt(t, at + article + 1) !== 'year') return null;
  if (shifting?.shift !== null && shifting?.shift !== undefined)
    return { year: { shift: shifting.shift, narrative: shifting.narrative }, next: at + article + 2, damaged: false };
  return null;
}

/** `nineteen ninety-seven`, `two thousand`, `two thousand and eight`. */
export function readSpokenYear(t: Tokens, i: number): { year: number; next: number; damaged: boolean } | null {
  const first = wordAt(t, i)?.cardinal ?? 0;
  if (first === 2 && lowerAt(t, i + 1) === 'thousand') {
    const at = lowerAt(t, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = twoDigits(t, at);
    return { year: 2000 + (rest?.value ?? 0), next: rest?.next ?? i + 2, damaged: false };
  }
  if (first !== 19 && first !== 18 && first !== 20) return null;
  const rest = twoDigits(t, isDash(t, i + 1) ? i + 2 : i + 1);
  return rest && rest.value >= 10 ? { year: first * 100 + rest.value, next: rest.next, damaged: false } : null;
}

function twoDigits(t: Tokens, i: number): { value: number; next: number } | null {
  const tens = wordAt(t, i)?.cardinal ?? 0;
  if (!tens) return null;
  if (tens >= 20 && tens % 10 === 0) {
    const at = isDash(t, i + 1) ? i + 2 : i + 1;
    const unit = wordAt(t, at)?.cardinal ?? 0;
    if (unit > 0 && unit < 10) return { value: tens + unit, next: at + 1 };
  }
  return { value: tens, next: i + 1 };
}

/** A month and what follows it: `July 21, 2018`, `Jul. 21`, `July 2018`, `July 20-22` (the first day), `July of that year`, `May`. */
export function readMonthFirst(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  if (!word?.month) return null;
  const capital = isCapital(t, i);
  const back = readDayBefore(t, i);
  if (back) return back;
  let next = afterStop(t, i + 1);
  const abbreviated = next > i + 1;
  if (lowerAt(t, next) === 'the' && readDay(t, next + 1)?.ordinal) next++;
  if (!flows(t, next - 1)) return bareMonth(t, i, capital);
  const number = readDay(t, next);
  // `July 2018` is a month, `July 20` a day, `July 20,000` neither.
  if (number && !(number.ordinal && !isNumber(t, next) && word.monthDoubt && !capital)) {
    const follows = lowerAt(t, number.next);
    const tight = touches(t, number.next - 1);
    const longer =
      (tight &&
        (follows === ',' || follows === '.') &&
        touches(t, number.next) &&
        isNumber(t, number.next + 1) &&
        widthAt(t, number.next + 1) !== 4) ||
      follows === '%' ||
      follows === '/' ||
      (tight && follows === ':' && isNumber(t, number.next + 1));
    if (!longer && (number.day <= 31 || isBareDay(t, next)) && number.day > 0) {
      if (word.monthDoubt && !capital && !number.ordinal && !readYearAfter(t, number.next)) return null;
      const year = readYearAfter(t, number.next);
      if (number.day > 31) {
        // `July 97` is a year where no other follows.
        if (!year && lowerAt(t, next - 1) !== '.' && number.day >= 60)
          return { next: number.next, form: day(pivot(number.day), word.month, 0) };
        if (!year && !BEFORE_MONTH.has(lowerAt(t, i - 1))) return null;
      }
      return {
        next: year?.next ?? number.next,
        form: day(year?.year ?? null, word.month, number.day),
        damaged: year?.damaged,
      };
    }
    if (longer && !abbreviated && tight && follows === ':') return bareMonth(t, i, capital);
  }
  const spoiled = readDamagedNumber(t, next);
  if (spoiled && capital && spoiled.digits.length <= 2 && Number(spoiled.digits) >= 1 && Number(spoiled.digits) <= 31) {
    const year = readYearAfter(t, spoiled.next);
    return {
      next: year?.next ?? spoiled.next,
      form: day(year?.year ?? null, word.month, Number(spoiled.digits)),
      damaged: true,
    };
  }
  const year = readYearAfter(t, next);
  if (year && (capital || !word.monthDoubt || isNumber(t, next))) {
    if (lowerAt(t, next) === '.') return bareMonth(t, i, capital);
    return { next: year.next, form: day(year.year, word.month, 0), damaged: year.damaged };
  }
  return bareMonth(t, i, capital);
}

function isBareDay(t: Tokens, i: number): boolean {
  return widthAt(t, i) === 2;
}

/** A month alone. Names and verbs are kept out: a doubtful word needs a sign that it is a month. */
function bareMonth(t: Tokens, i: number, capital: boolean): Parsed | null {
  const word = wordAt(t, i);
  if (!word) return null;
  const before = lowerAt(t, i - 1);
  const cyrillic = t.lower[i].charCodeAt(0) >= 0x400;
  const hyphen = isDash(t, i - 1) && touches(t, i - 1);
  const sign =
    (BEFORE_MONTH.has(before) && !(before === 'to' && lowerAt(t, i) === 'march')) ||
    (hyphen && lowerAt(t, i - 2) === 'mid');
  const next = afterStop(t, i + 1);
  if (cyrillic) return sign || lowerAt(t, i - 1) === 'в' ? { next, form: day(null, word.month, 0) } : null;
  if (!capital) return null;
  const short = t.ends[i] - t.starts[i] <= 4;
  // `Mar-a-Lago`, `Jan Smith`, `Dec` inside a menu: abbreviations alone need their full stop or a preposition.
  if (short && !(word.month === 5 || word.month === 6 || word.month === 7) && next === i + 1 && !sign) return null;
  if (t.cases[i] === WordCase.upper && !sign && short) return null;
  if (word.monthDoubt) {
    if (!sign) return null;
    if (
      (before === 'to' ||
        before === 'for' ||
        before === 'and' ||
        before === 'or' ||
        before === 'of' ||
        before === 'by') &&
      isCapital(t, next) &&
      touchesBlank(t, next)
    )
      return null;
    if (before === 'on' || before === 'about') return null;
  } else if (word.month === 6 || word.month === 4) {
    if (!sign && isCapital(t, next) && flows(t, i) && next === i + 1) return null;
  }
  if (lowerAt(t, next) === '-' && touches(t, next - 1) && isWord(t, next + 1) && short) return null;
  if (isApostrophe(t, next) && touches(t, next - 1) && !sign && word.month === 5) return null;
  return { next, form: day(null, word.month, 0) };
}

/** True where a blank, not a mark, stands before token `i`. */
function touchesBlank(t: Tokens, i: number): boolean {
  return i > 0 && i < t.length && t.ends[i - 1] < t.starts[i];
}

/** `l5 July`: a day in front of the month that a scanner spoiled; the grammar did not stop at it, so the month looks back. */
export function readDayBefore(t: Tokens, i: number): Parsed | null {
  if (i < 1 || !isCapital(t, i)) return null;
  let first = i - 1;
  while (first > 0 && touches(t, first - 1) && i - first < 3) first--;
  const read = readDamagedNumber(t, first);
  if (!read || read.next !== i || read.digits.length > 2) return null;
  const value = Number(read.digits);
  if (value < 1 || value > 31) return null;
  const year = readYearAfter(t, afterStop(t, i + 1));
  return {
    first,
    next: year?.next ?? afterStop(t, i + 1),
    form: day(year?.year ?? null, wordAt(t, i)?.month ?? 0, value),
    damaged: true,
  };
}

/** A day in front of its month: `21 July 2018`, `21st of July`, `20-22 July` (the first day only), `3rd day of March`. */
export function readDayFirst(t: Tokens, i: number): Parsed | null {
  const number = readDay(t, i);
  if (!number || number.day < 1) return null;
  if (lowerAt(t, i - 1) === '.' && touches(t, i - 1) && isNumber(t, i - 2)) return null;
  let at = number.next;
  if (!flows(t, at - 1)) return null;
  if (number.ordinal && lowerAt(t, at) === 'day') at++;
  if (lowerAt(t, at) === 'of') at++;
  else if (isDash(t, at) && touches(t, at - 1) && touches(t, at) && wordAt(t, at + 1)?.month) at++;
  else if (lowerAt(t, at) === '.' && touches(t, at - 1) && wordAt(t, at + 1)?.month) at++;
  const month = wordAt(t, at);
  if (month?.month) {
    if (lowerAt(t, at - 1) === 'of' && !number.ordinal) return null;
    if (!flows(t, at - 1)) return null;
    const next = afterStop(t, at + 1);
    const dash = isDash(t, next) ? next + 1 : next;
    const year =
      readYearAfter(t, next) ?? (dash > next && touches(t, next) && touches(t, next - 1) ? readYear(t, dash) : null);
    if (month.monthDoubt && !isCapital(t, at) && !year && t.lower[at].charCodeAt(0) < 0x400) {
      // `3 may`: the number is a day only where the words say so.
      if (lowerAt(t, at) !== 'august' && lowerAt(t, i - 1) !== 'on' && !number.ordinal) return null;
    }
    // `In May 12 March protesters` and `5 Mar. 12`: a month that has its own day behind it does not take the number before.
    const own = readDay(t, next);
    if (
      !year &&
      own &&
      !number.ordinal &&
      own.day <= 31 &&
      isNumber(t, next) &&
      lowerAt(t, own.next) === ',' &&
      readYear(t, own.next + 1)
    )
      return null;
    if (
      isCapital(t, at) &&
      month.monthDoubt &&
      !year &&
      isCapital(t, next) &&
      !number.ordinal &&
      lowerAt(t, i - 1) !== 'on'
    ) {
      if (t.cases[at] !== t.cases[next] || t.cases[at] !== WordCase.upper) return null;
    }
    if (number.day > 31) return year ? { next: year.next, form: day(year.year, month.month, number.day) } : null;
    return { next: year?.next ?? next, form: day(year?.year ?? null, month.month, number.day), damaged: year?.damaged };
  }
  // `20–22 July`, `20 and 22 July`, `20 to 22 July`: the first of two days takes month and year from the second.
  const joint = lowerAt(t, at);
  if (isDash(t, at) || joint === 'and' || joint === 'to' || joint === 'or' || joint === ',' || joint === '/') {
    const second = readDay(t, at + 1);
    if (!second || second.day <= number.day || second.day > 31 || !isNumber(t, i)) return null;
    const whole = readDayFirst(t, at + 1);
    if (whole && whole.form.kind === 'calendar' && whole.form.day === second.day && whole.form.month)
      return { next: number.next, form: day(whole.form.year, whole.form.month, number.day) };
  }
  return null;
}

/** The second of two days behind one month: `22` in `July 20-22, 2018`. Called right after the first was read. */
export function readSecondDay(t: Tokens, i: number, first: CalendarForm): Parsed | null {
  const joint = lowerAt(t, i);
  if (!(isDash(t, i) || joint === 'and' || joint === 'to' || joint === '/')) return null;
  const second = readDay(t, i + 1);
  if (!second || second.day <= first.day || second.day > 31 || !isNumber(t, i + 1)) return null;
  if (isDash(t, i) && !(touches(t, i) || touches(t, i - 1)) && lowerAt(t, second.next) === ':') return null;
  if (joint === 'and' || joint === 'to') {
    // `July 20 and 22 people`: only where a mark, a year or the line's end follows.
    const after = lowerAt(t, second.next);
    if (isWord(t, second.next) && flows(t, second.next - 1) && after !== 'in' && after !== 'at') return null;
    if (after === '%' || (after === '.' && touches(t, second.next) && isNumber(t, second.next + 1))) return null;
  }
  if (isWord(t, second.next) && (wordAt(t, second.next)?.unit || wordAt(t, second.next)?.month)) return null;
  if (lowerAt(t, second.next) === '%' || lowerAt(t, second.next) === ':') return null;
  const year = readYearAfter(t, second.next);
  return {
    first: i + 1,
    next: year?.next ?? second.next,
    form: day(year?.year ?? first.year, first.month, second.day),
  };
}

/** Dates in digits: `2018-07-21`, `2018/07/21`, `21.07.2018`, `7/8/17`. A date that no calendar has (30.02.2018) is read as well. */
export function readNumeric(t: Tokens, i: number): Parsed | null {
  const separator = lowerAt(t, i + 1);
  if ((separator !== '.' && separator !== '/' && !isDash(t, i + 1)) || !touches(t, i) || !touches(t, i + 1))
    return null;
  if (lowerAt(t, i + 3) !== separator || !touches(t, i + 2) || !touches(t, i + 3)) return null;
  if (!isNumber(t, i + 2) || !isNumber(t, i + 4)) return null;
  const widths = [widthAt(t, i), widthAt(t, i + 2), widthAt(t, i + 4)];
  const [a, b, c] = [numberAt(t, i), numberAt(t, i + 2), numberAt(t, i + 4)];
  let next = i + 5;
  // A fourth part makes it a version, an address or a telephone number.
  if (
    touches(t, next - 1) &&
    (lowerAt(t, next) === separator || isDash(t, next)) &&
    touches(t, next) &&
    isNumber(t, next + 1)
  )
    return null;
  if (
    i > 1 &&
    touches(t, i - 1) &&
    /[-./–+$£€]/.test(lowerAt(t, i - 1)) &&
    (isNumber(t, i - 2) || /[+$£€]/.test(lowerAt(t, i - 1)))
  )
    return null;
  if (i > 0 && touches(t, i - 1) && isWord(t, i - 1)) return null;
  if (touches(t, next - 1) && isWord(t, next) && lowerAt(t, next) !== 't' && lowerAt(t, next) !== 'г') return null;
  // A part of an address: `…/2026/03/21-story.html`.
  if (i > 0 && touches(t, i - 1) && /^[/=_?&]$/.test(lowerAt(t, i - 1))) return null;
  if (
    touches(t, next - 1) &&
    (/^[/=_?&]$/.test(lowerAt(t, next)) || (isDash(t, next) && touches(t, next) && isWord(t, next + 1)))
  )
    return null;
  if (widths[0] === 4) {
    if (widths[1] > 2 || widths[2] > 2 || a < 1) return null;
    if (separator === '.' && widths[1] !== 2) return null;
    if (lowerAt(t, next) === 't' && touches(t, next - 1)) next++;
    return { next, form: day(a, b, c) };
  }
  if (widths[0] > 2 || widths[1] > 2 || (widths[2] !== 4 && widths[2] !== 2)) return null;
  if (widths[2] === 2 && (a === 0 || b === 0 || (a > 12 && b > 12) || a > 31 || b > 31)) return null;
  if (widths[2] === 2 && isDash(t, i + 1) && (widths[0] !== 2 || widths[1] !== 2)) return null;
  if (widths[2] === 2 && separator === '.' && widths[0] !== 2) return null;
  if (widths[2] === 4 && (c < 1000 || c > 2999) && c !== 0) return null;
  if (a > 12 && b > 31) return null;
  const year = widths[2] === 2 ? pivot(c) : c;
  if (lowerAt(t, next) === 'г' && touches(t, next - 1)) next++;
  return { next, form: { kind: 'numeric', first: a, second: b, year, stops: separator === '.' } };
}

/** True where the calendar has the day, in a leap year where the year is not said. */
export function isDay(year: number, month: number, dayOfMonth: number): boolean {
  return isCivilDay(year, month, dayOfMonth);
}
