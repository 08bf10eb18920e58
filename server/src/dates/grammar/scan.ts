import type { TokenChange } from '../../text/change.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Expression, Parsed } from '../expression.ts';
import type { Word } from '../words.ts';
import { readAfterThe } from './after-the.ts';
import { readApproximated } from './approximate.ts';
import { readArticle } from './article.ts';
import { readDayFirst, readSecondDay } from './calendar.ts';
import { inPart, isOpenTime, readClock, readSharedHalf, readSpokenClock } from './clock.ts';
import {
  afterHyphen,
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
import { readDamagedMonth } from './damaged-month.ts';
import { readDayWord, readPartBehind, readWeekday } from './day-words.ts';
import { readEdge } from './edge.ts';
import { readCentury, readDecade, readRomanCentury } from './era.ts';
import { fixed, yearOnly } from './forms.ts';
import { readGlued } from './glued.ts';
import { readBareUnits } from './length.ts';
import { readDayBefore, readMonthFirst } from './month.ts';
import { readNineEleven, readNumeric } from './numeric.ts';
import {
  isFiscal,
  readFiscal,
  readMonthQuarter,
  readQuarter,
  readRomanQuarter,
  readShortQuarter,
  readYearAgo,
} from './quarter.ts';
import { readReference } from './reference.ts';
import { readHoliday, readSeason } from './season.ts';
import { readSet } from './set.ts';
import { readShifted } from './shifted.ts';
import { readDayPair, withOtherStyle } from './style.ts';
import { readSpokenYear, readYear, readYearBefore } from './year.ts';
import { readSecondYear, readYearAlone } from './year-alone.ts';

/** Finds every date, time, duration and set, in order and without overlap. One pass; words that no date has cost one look-up. */
export function findExpressions(t: Tokens): Expression[] {
  const found: Expression[] = [];
  scanFrom(t, 0, found, () => false);
  return found;
}

/** What is read at a token hangs on no more tokens before and behind it than this, the verbs around it included. */
export const REACH = 64;
/** Expressions with so many tokens between them have nothing to do with each other. */
const APART = 8;

/**
 * The expressions of a text of which an earlier state had the expressions `old`: those near the change are found anew, the others are
 * kept, with their forms. The result is the same as from scratch.
 */
export function findExpressionsAgain(
  t: Tokens,
  old: readonly Expression[],
  change: TokenChange,
): readonly Expression[] {
  let from = change.first - REACH;
  let kept = old.length;
  while (kept > 0 && old[kept - 1].next > from - APART) {
    kept--;
    from = Math.min(from, old[kept].first - APART);
  }
  const found = old.slice(0, kept);
  const further = change.newNext - change.oldNext;
  let next = kept;
  const end = scanFrom(t, Math.max(0, from), found, (token) => {
    if (token < change.newNext + REACH) return false;
    while (next < old.length && old[next].next <= token - further - APART) next++;
    return next === old.length || old[next].first >= token - further + APART;
  });
  const shift = change.newEnd - change.oldEnd;
  if (end < t.length)
    for (; next < old.length; next++)
      found.push(shift === 0 && further === 0 ? old[next] : moved(old[next], shift, further));
  return found;
}

/** An expression that stands further on in the text, by units and by tokens. */
function moved(
  { start, end, first, next, form, time, damaged }: Expression,
  units: number,
  tokens: number,
): Expression {
  return { start: start + units, end: end + units, first: first + tokens, next: next + tokens, form, time, damaged };
}

/** Adds the expressions from a token on, up to where `stop` says so of a token that is well apart from those before it; returns that token. */
function scanFrom(t: Tokens, from: number, found: Expression[], stop: (token: number) => boolean): number {
  let last = found.at(-1)?.next ?? 0;
  let i = from;
  while (i < t.length) {
    if (i - last >= APART && stop(i)) return i;
    const kind = t.kinds[i];
    let parsed: Parsed | null = null;
    if (kind === TokenKind.word) {
      const word = wordAt(t, i);
      if (word !== undefined) parsed = readWord(t, i, word);
    } else if (kind === TokenKind.number) parsed = readNumber(t, i);
    else if (isApostrophe(t, i) && touches(t, i) && isNumber(t, i + 1)) parsed = readShortYear(t, i);
    if (parsed === null) {
      i++;
      continue;
    }
    const whole = withOvernight(t, found.at(-1), i, withClock(t, withOtherStyle(t, withWeekday(t, parsed))));
    const first = Math.max(approximately(t, parsed.first ?? i, whole), last);
    push(found, t, first, whole);
    i = last = whole.next;
    if (whole.form.kind === 'calendar' && whole.form.day > 0 && whole.form.month > 0 && !whole.time) {
      const second = readSecondDay(t, i, whole.form);
      if (second?.first !== undefined) {
        // `July 20-22, 2018`: the year behind the second day is the first one's as well.
        if (whole.form.year === null && second.form.kind === 'calendar' && second.form.year !== null)
          found[found.length - 1] = { ...found[found.length - 1], form: { ...whole.form, year: second.form.year } };
        push(found, t, second.first, second);
        i = last = second.next;
      }
    } else if (whole.form.kind === 'calendar' && whole.form.month === 0 && typeof whole.form.year === 'number') {
      const second = readSecondYear(t, i, whole.form);
      if (second?.first !== undefined) {
        push(found, t, second.first, second);
        i = last = second.next;
      }
    }
  }
  return t.length;
}

function push(found: Expression[], t: Tokens, first: number, parsed: Parsed): void {
  shareYear(found, t, first, parsed);
  shareDay(found, t, first, parsed);
  found.push({
    start: parsed.start ?? t.starts[first],
    end: t.ends[parsed.next - 1],
    first,
    next: parsed.next,
    form: parsed.form,
    time: parsed.time ?? null,
    damaged: parsed.damaged ?? false,
  });
}

/** `August and September 1914`, `17 July – 3 August 2018`: the first of two dates takes the year of the second. */
function shareYear(found: Expression[], t: Tokens, first: number, { form }: Parsed): void {
  if (form.kind !== 'calendar' || form.year === null || form.month === 0) return;
  for (let k = found.length - 1, from = first; k >= 0; k--) {
    const before = found[k];
    const other = before.form;
    if (other.kind !== 'calendar' || other.year !== null || other.month === 0 || from - before.next > 2) return;
    if (!/^(and|or|to|through|until|,|-|–|—|\/)$/.test(lowerAt(t, before.next)) || !flows(t, before.next)) return;
    const turns = other.month > form.month ? -1 : 0;
    const year = typeof form.year === 'number' ? form.year + turns : { ...form.year, shift: form.year.shift + turns };
    found[k] = { ...before, form: { ...other, year } };
    from = before.first;
  }
}

/** `from 11 am to 4.30 pm on February 19`: the first of two times takes the day of the second, where it is the earlier one. */
function shareDay(found: Expression[], t: Tokens, first: number, { form, time }: Parsed): void {
  const before = found.at(-1);
  if (!before?.time || !time || first - before.next !== 1 || !/^T\d/.test(time) || !isTimeAlone(before)) return;
  const isDay = form.kind === 'weekday' || (form.kind === 'calendar' && form.day > 0) || form.kind === 'numeric';
  if (!isDay || before.time >= time || !/^(to|until|till|through|and|-|–|—)$/.test(lowerAt(t, before.next))) return;
  found[found.length - 1] = { ...before, form };
}

/** True for a time by the clock to which the text gives no day. */
function isTimeAlone({ form, time }: Pick<Expression, 'form' | 'time'>): boolean {
  return /^T\d/.test(time ?? '') && form.kind === 'unit' && form.unit === 'D' && form.shift === 0 && form.near === true;
}

/** The first token of a day or a time with `around` in front of it: `around Nov. 1`, `around 7:15 p.m.`. */
function approximately(t: Tokens, first: number, { form, time }: Parsed): number {
  const lead = lowerAt(t, first - 1);
  if (!flows(t, first - 1)) return first;
  // `about 1850`, `around 2020`, `circa 1900`: a year that nothing else names.
  if (form.kind === 'calendar' && typeof form.year === 'number' && form.month === 0 && form.day === 0)
    return lead === 'circa' || ((lead === 'about' || lead === 'around') && isNumber(t, first)) ? first - 1 : first;
  if (lead !== 'around') return first;
  const isClock = time !== null && time !== undefined && /^T\d/.test(time);
  return isClock || (form.kind === 'calendar' && form.month > 0) ? first - 1 : first;
}

/** `from 10 p.m. to 2 a.m.`, `between 11 pm and 5 am`: the second of two times by the clock, if it is the earlier one, is on the next day. */
function withOvernight(t: Tokens, before: Expression | undefined, i: number, parsed: Parsed): Parsed {
  const { form, time } = parsed;
  if (!before?.time || !time || form.kind !== 'unit' || !isTimeAlone({ form, time })) return parsed;
  if ((parsed.first ?? i) - before.next !== 1 || !/^T\d/.test(before.time)) return parsed;
  const joint = lowerAt(t, before.next);
  const joined =
    joint === 'and' ? lowerAt(t, before.first - 1) === 'between' : /^(to|until|till|through|-|–|—)$/.test(joint);
  return joined && time < before.time ? { ...parsed, form: { ...form, shift: 1 } } : parsed;
}

/** `July 20 (Friday)`: a weekday in brackets behind a day belongs to it. */
function withWeekday(t: Tokens, parsed: Parsed): Parsed {
  const { form, next } = parsed;
  if (
    form.kind !== 'calendar' ||
    form.day === 0 ||
    form.weekday ||
    lowerAt(t, next) !== '(' ||
    lowerAt(t, next + 2) !== ')'
  )
    return parsed;
  const weekday = wordAt(t, next + 1)?.weekday ?? 0;
  return weekday ? { ...parsed, next: next + 3, form: { ...form, weekday } } : parsed;
}

/** `July 9 at 12 pm Damascus time`, `Friday evening`, `May 8 1:00am`, `20 July at 18.30`: a time behind a day belongs to it. */
function withClock(t: Tokens, parsed: Parsed): Parsed {
  if (parsed.time) return parsed;
  const { form } = parsed;
  const isDay =
    (form.kind === 'calendar' && form.day > 0) ||
    form.kind === 'numeric' ||
    form.kind === 'weekday' ||
    (form.kind === 'unit' && form.unit === 'D');
  if (!isDay || !flows(t, parsed.next - 1)) return parsed;
  let at = parsed.next;
  if (form.kind === 'weekday' || form.kind === 'unit') {
    const part = readPartBehind(t, at);
    if (part) return { ...parsed, ...part };
  }
  if (lowerAt(t, at) === ',') at++;
  if (lowerAt(t, at) === 'at' || lowerAt(t, at) === '@') at++;
  if (lowerAt(t, at) === 'about' || lowerAt(t, at) === 'around') at++;
  const clock = readClock(t, at, true);
  return clock ? { ...parsed, ...clock } : parsed;
}

function readShortYear(t: Tokens, i: number): Parsed | null {
  const decade = readDecade(t, i);
  if (decade) return decade;
  const year = readYear(t, i);
  // An apostrophe before two digits is a year only where it cannot close a quotation.
  if (!year || !/^(in|of|since|from|until|by|to|late|early|class|summer|spring|fall|winter)$/.test(lowerAt(t, i - 1)))
    return null;
  return { next: year.next, form: yearOnly(year.year) };
}

/** `2018 July 21`, `2018 July 21 of the year`: the year in front, as translation has it. */
function readYearFirst(t: Tokens, i: number): Parsed | null {
  const year = numberAt(t, i);
  if (widthAt(t, i) !== 4 || year < 1800 || year > 2060 || isPartOfNumber(t, i)) return null;
  if (!wordAt(t, i + 1)?.month || !isCapital(t, i + 1) || !flows(t, i)) return null;
  const { form, next } = readMonthFirst(t, i + 1) ?? { form: null, next: 0 };
  if (form?.kind !== 'calendar' || form.day < 1 || form.day > 31 || form.year !== null) return null;
  const behind = lowerAt(t, next) === 'of' && lowerAt(t, next + 1) === 'the' && lowerAt(t, next + 2) === 'year';
  return { next: behind ? next + 3 : next, form: { ...form, year } };
}

/** `in 2018 year`: the Russian way to name a year, translated word for word. */
function readTranslatedYear(t: Tokens, i: number): Parsed | null {
  const noun = lowerAt(t, i + 1);
  if ((noun !== 'year' && noun !== 'years') || widthAt(t, i) !== 4 || !flows(t, i)) return null;
  const year = numberAt(t, i);
  const behind = lowerAt(t, i + 2);
  // `2000 years`, `1950 years ago`: a length.
  if (noun === 'years' && (year % 10 === 0 || /^(ago|of|later|earlier|before|after)$/.test(behind))) return null;
  if (year < 1900 || year > 2060 || isDash(t, i + 2) || behind === 'old') return null;
  // `2014-2016 years`: the second of two.
  const second = isDash(t, i - 1) && isNumber(t, i - 2) && widthAt(t, i - 2) === 4;
  if (!second && isPartOfNumber(t, i)) return null;
  return { next: i + 2, form: yearOnly(year) };
}

function readNumber(t: Tokens, i: number): Parsed | null {
  if (t.ends[i] - t.starts[i] > 6) return null;
  // `A320`, `l5 July`: digits that stick to letters are no number, but a spoiled day may be.
  if (touches(t, i - 1) && isWord(t, i - 1)) return wordAt(t, i + 1)?.month ? readDayBefore(t, i + 1) : null;
  if (touches(t, i)) {
    const numeric = readNumeric(t, i) ?? readNineEleven(t, i);
    if (numeric) return numeric;
  }
  if (lowerAt(t, i + 1) === '(') {
    const pair = readDayPair(t, i);
    if (pair) return pair;
  }
  const before = readYearBefore(t, i);
  if (before) return { next: before.next, form: yearOnly(before.year) };
  const yearFirst = readYearFirst(t, i);
  if (yearFirst) return yearFirst;
  const translated = readTranslatedYear(t, i);
  if (translated) return translated;
  // `9-11 a.m.`: the second of two times, not a part of a number.
  const second = isDash(t, i - 1) && (readSharedHalf(t, i - 2) ?? readSharedHalf(t, i - 4)) !== null;
  const clock = isPartOfNumber(t, i) && !second ? null : (readSharedHalf(t, i) ?? readClock(t, i));
  if (clock) return clockWithDay(t, i, clock.time, clock.next);
  const date = readDayFirst(t, i);
  if (date) return date;
  return (
    readQuarter(t, i) ??
    readDecade(t, i) ??
    readCentury(t, i) ??
    readDamagedMonth(t, i) ??
    readYearAlone(t, i) ??
    readShortQuarter(t, i) ??
    (isPartOfNumber(t, i) ? null : readApproximated(t, i)) ??
    null
  );
}

/** True for the digits behind a decimal point, a comma or a currency sign. */
function isPartOfNumber(t: Tokens, i: number): boolean {
  if (i === 0 || !touches(t, i - 1)) return false;
  const before = lowerAt(t, i - 1);
  if (
    before === '$' ||
    before === '£' ||
    before === '€' ||
    before === '#' ||
    before === '/' ||
    before === '+' ||
    before === '@'
  )
    return true;
  return (
    (before === '.' || before === ',' || before === ':' || before === '-' || before === '–') &&
    isNumber(t, i - 2) &&
    touches(t, i - 2)
  );
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
]);

/** A clock time with the day behind it: `10 p.m. Wednesday`, `5 p.m. EST, Nov. 6`, `9 a.m. on Friday morning`, `noon Thursday`. */
function clockWithDay(t: Tokens, i: number, time: string, next: number): Parsed {
  let at = next;
  const open = isOpenTime(t, i, next);
  // `10:35 a.m. (0735 GMT) Friday`: the day is that of the time in front of the brackets.
  const elsewhere = lowerAt(t, at) === '(' ? readClock(t, at + 1) : null;
  const day = elsewhere && lowerAt(t, elsewhere.next) === ')' ? readWeekday(t, elsewhere.next + 1) : null;
  if (day?.form.kind === 'weekday') return { next, form: day.form, time, first: i };
  if (flows(t, at - 1)) {
    if (lowerAt(t, at) === ',') at++;
    if (lowerAt(t, at) === 'on' || lowerAt(t, at) === 'of') at++;
    const day =
      (isNumber(t, at) ? readNumeric(t, at) : null) ??
      readWeekday(t, at) ??
      readDayWord(t, at) ??
      (wordAt(t, at)?.month && isCapital(t, at) ? readMonthFirst(t, at) : null) ??
      readDayFirst(t, at);
    if (
      day &&
      (day.form.kind === 'numeric' ||
        day.form.kind === 'weekday' ||
        day.form.kind === 'unit' ||
        (day.form.kind === 'calendar' && day.form.day > 0))
    ) {
      const part = day.time ? null : readPartBehind(t, day.next);
      const of = day.time ?? part?.time;
      return { ...day, next: part?.next ?? day.next, time: of && open ? inPart(time, of) : time, first: i };
    }
    // `at 10 this morning`, `at 9 last night`.
    const near = lowerAt(t, at) === 'this' ? 0 : lowerAt(t, at) === 'last' ? -1 : null;
    const of = near === null ? undefined : wordAt(t, at + 1);
    if (near !== null && of?.part && !of.plural)
      return {
        next: at + 2,
        form: { kind: 'unit', unit: 'D', shift: near, narrative: false },
        time: open ? inPart(time, `T${of.part}`) : time,
        first: i,
      };
    // `at 8 p.m. that day`, `at 4 a.m. the next morning`: from the day that the text speaks of, however far above.
    const shift = lowerAt(t, at) === 'that' ? 0 : lowerAt(t, at) === 'the' ? SHIFTS.get(lowerAt(t, at + 1)) : undefined;
    const behind = lowerAt(t, at) === 'that' ? at + 1 : at + 2;
    const word = shift === undefined ? undefined : wordAt(t, behind);
    if (shift !== undefined && word && !word.plural && (word.unit === 'D' || word.part))
      return {
        next: behind + 1,
        form: { kind: 'unit', unit: 'D', shift, narrative: true },
        time: open && word.part ? inPart(time, `T${word.part}`) : time,
        first: i,
      };
  }
  return { next, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time, first: i };
}

function readWord(t: Tokens, i: number, word: Word): Parsed | null {
  if (word.article) return readArticle(t, i);
  if (word.glued > 0) return readGlued(t, i, word);
  const s = t.lower[i];
  if (word.month) {
    const month = readMonthQuarter(t, i) ?? readMonthFirst(t, i);
    if (month) return month;
  }
  if (word.weekday) {
    const weekday = readWeekday(t, i);
    if (weekday) return weekday;
  }
  if (s === 'ago' && lowerAt(t, i - 1) === 'long' && flows(t, i - 1) && !/^(that|so|too|how)$/.test(lowerAt(t, i - 2)))
    return { next: i + 1, form: fixed('DATE', 'PAST_REF'), first: i - 1 };
  if (word.shift !== null) {
    const shifted = readShifted(t, i, false);
    if (shifted) return shifted;
  }
  if (s === 'each' || s === 'every' || s === 'per') return readSet(t, i);
  if (word.edge || word.edgeNoun) {
    const edge = readEdge(t, i, readAfterThe);
    if (edge) return edge;
  }
  if (word.holiday >= 0) {
    const holiday = readHoliday(t, i);
    if (holiday) return holiday;
  }
  if (word.ordinal || s === 'latter') {
    const ordinal = readQuarter(t, i) ?? readCentury(t, i) ?? readDayFirst(t, i);
    // `a second century of friendship`: one more.
    const another = lowerAt(t, i - 1) === 'a' && lowerAt(t, i + 1) === 'century' && lowerAt(t, i + 2) === 'of';
    if (ordinal && !another) return ordinal;
  }
  if (word.reference !== null) return readReference(t, i, word);
  if (word.set !== null) {
    // `the Daily Mail`, `People’s Daily`.
    const owner = lowerAt(t, i - 1) === 's' && isApostrophe(t, i - 2) ? i - 3 : i - 1;
    const named = isCapital(t, i) && (isCapital(t, i + 1) || isCapital(t, owner));
    return named ? null : { next: i + 1, form: { kind: 'fixed', type: 'SET', value: word.set } };
  }
  if (word.length !== null) return { next: i + 1, form: { kind: 'fixed', type: 'DURATION', value: word.length } };
  if (word.cardinal || s === 'half' || s === 'quarter') {
    const clock = readSpokenClock(t, i);
    if (clock) return clockWithDay(t, i, clock.time, clock.next);
  }
  if (word.cardinal || word.vague) {
    if (word.cardinal === 19 || word.cardinal === 18 || word.cardinal === 20 || word.cardinal === 2) {
      const year = readSpokenYear(t, i);
      if (year && (s !== 'two' || lowerAt(t, i - 1) === 'in') && !wordAt(t, year.next)?.unit)
        return { next: year.next, form: yearOnly(year.year) };
      const date = word.cardinal === 20 ? (readDayFirst(t, i) ?? readCentury(t, i)) : null;
      if (date) return date;
    }
    if (s === 'one' && lowerAt(t, i + 1) === 'day' && MODALS.has(lowerAt(t, i - 1)))
      return { next: i + 2, form: { kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' } };
    return readApproximated(t, i);
  }
  if (word.unit === 'Y') {
    const ago = readYearAgo(t, i);
    if (ago) return ago;
    if (!word.plural && lowerAt(t, afterHyphen(t, i + 1)) === 'end') return yearEnd(afterHyphen(t, i + 1) + 1);
    if (!word.plural && isApostrophe(t, i + 1) && lowerAt(t, i + 2) === 's' && lowerAt(t, i + 3) === 'end')
      return yearEnd(i + 4);
  }
  if (word.unit === 'H' || (s === 'quarter' && /^(-|of)$/.test(lowerAt(t, i + 1)))) {
    const part = readApproximated(t, i);
    if (part || word.unit === 'H') return part;
  }
  if (word.unit === 'WE' && word.plural && /^(on|at|only|and)$/.test(lowerAt(t, i - 1)))
    return { next: i + 1, form: fixed('SET', 'XXXX-WXX-WE') };
  if (word.unit) return readBareUnits(t, i) ?? readRomanQuarter(t, i) ?? readRomanCentury(t, i);
  if (word.season) return readSeason(t, i, false);
  if (word.part && !word.plural && !isCapital(t, i)) {
    const part = readPartOfDayBehind(t, i, word.part);
    if (part) return part;
  }
  if (word.clock > 0 && !isCapital(t, i)) {
    // `shortly after midnight Friday`: as Friday begins, not as it ends.
    const begins = s === 'midnight' && lowerAt(t, i - 1) === 'after';
    return clockWithDay(t, i, begins ? 'T00:00' : `T${word.clock}:00`, i + 1);
  }
  if (s === 'these' && lowerAt(t, i + 1) === 'days')
    return { next: i + 2, form: { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' } };
  if (isFiscal(t, i) || s === 'fy') {
    const fiscal = readFiscal(t, i);
    // `a new financial year`: any; with its number or an article it is one.
    return s === 'financial' && fiscal?.form.kind === 'unit' ? null : fiscal;
  }
  if (s === 'q' || s === 'h') return readShortQuarter(t, i);
  return readDayWord(t, i);
}

/** `(before) dawn Saturday`, `sunset on Friday`, `(in) mid-afternoon Monday`: a part of the day in front of its day. */
function readPartOfDayBehind(t: Tokens, i: number, part: string): Parsed | null {
  if (lowerAt(t, i - 1) === 'the' || !flows(t, i)) return null;
  const at = lowerAt(t, i + 1) === 'on' ? i + 2 : i + 1;
  const on = at > i + 1 && isCapital(t, at) ? readMonthFirst(t, at) : at > i + 1 ? readDayFirst(t, at) : null;
  const dated = on?.form.kind === 'calendar' && on.form.day > 0 ? on : null;
  const day = readWeekday(t, at) ?? readDayWord(t, at) ?? dated;
  if (day && !day.time && day.form.kind !== 'fixed') return { ...day, time: `T${part}`, first: i };
  // `since dawn`, `until nightfall`; `at dawn prayers` is none.
  const alone =
    SUN.has(lowerAt(t, i)) &&
    SUN_LEADS.has(lowerAt(t, i - 1)) &&
    (!isWord(t, i + 1) || SUN_ENDS.has(lowerAt(t, i + 1)));
  return alone && !isDash(t, i + 1)
    ? { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time: `T${part}` }
    : null;
}

const SUN = new Set('dawn daybreak sunrise sunset sundown dusk nightfall'.split(' '));
const SUN_LEADS = new Set('at since until till before after by from around'.split(' '));
const SUN_ENDS = new Set('and or but on to until when as with after the a he she they it we i'.split(' '));

/** Before `one day`: no length, but a time to come. */
const MODALS = new Set('will would ll may might could can shall should must'.split(' '));

function yearEnd(next: number): Parsed {
  return { next, form: { kind: 'calendar', year: { shift: 0, narrative: false }, month: 12, day: 31, weekday: 0 } };
}
