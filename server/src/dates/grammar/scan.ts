import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import type { CalendarForm, Expression, Parsed } from '../expression.ts';
import { WORDS, type Word } from '../words.ts';
import {
  readDayBefore,
  readDayFirst,
  readMonthFirst,
  readNumeric,
  readSecondDay,
  readSpokenYear,
  readYear,
  readYearBefore,
} from './calendar.ts';
import { readClock } from './clock.ts';
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
import { readBareUnits, readDuration } from './length.ts';
import { readFiscal, readQuarter, readShortQuarter, readYearAgo, yearOnly } from './quarter.ts';
import {
  readAfterThe,
  readCentury,
  readDayWord,
  readDecade,
  readEdge,
  readHoliday,
  readPartBehind,
  readReference,
  readSeason,
  readSet,
  readShifted,
  readWeekday,
} from './relative.ts';

/** Finds every date, time, duration and set, in order and without overlap. One pass; words that no date has cost one look-up. */
export function findExpressions(t: Tokens): Expression[] {
  const found: Expression[] = [];
  let last = 0;
  let i = 0;
  while (i < t.length) {
    const kind = t.kinds[i];
    let parsed: Parsed | null = null;
    if (kind === TokenKind.word) {
      const word = WORDS.get(t.lower[i]);
      if (word !== undefined) parsed = readWord(t, i, word);
    } else if (kind === TokenKind.number) parsed = readNumber(t, i);
    else if (isApostrophe(t, i) && touches(t, i) && isNumber(t, i + 1)) parsed = readShortYear(t, i);
    if (parsed === null) {
      i++;
      continue;
    }
    const first = Math.max(parsed.first ?? i, last);
    const whole = withClock(t, withWeekday(t, parsed));
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
  return found;
}

function push(found: Expression[], t: Tokens, first: number, parsed: Parsed): void {
  shareYear(found, t, first, parsed);
  found.push({
    start: t.starts[first],
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
  if (form.kind !== 'calendar' || typeof form.year !== 'number' || form.month === 0) return;
  for (let k = found.length - 1, from = first; k >= 0; k--) {
    const before = found[k];
    const other = before.form;
    if (other.kind !== 'calendar' || other.year !== null || other.month === 0 || from - before.next > 2) return;
    if (!/^(and|or|to|through|until|,|-|–|—|\/)$/.test(lowerAt(t, before.next)) || !flows(t, before.next)) return;
    const year = other.month > form.month ? form.year - 1 : form.year;
    found[k] = { ...before, form: { ...other, year } };
    from = before.first;
  }
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

/** `July 9 at 12 pm Damascus time`, `Friday evening`, `May 8 1:00am`: a time behind a day belongs to it. */
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
  if (lowerAt(t, at) === 'at') at++;
  if (lowerAt(t, at) === 'about' || lowerAt(t, at) === 'around') at++;
  const clock = readClock(t, at);
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

function readNumber(t: Tokens, i: number): Parsed | null {
  if (t.ends[i] - t.starts[i] > 6) return null;
  // `A320`, `l5 July`: digits that stick to letters are no number, but a spoiled day may be.
  if (touches(t, i - 1) && isWord(t, i - 1)) return wordAt(t, i + 1)?.month ? readDayBefore(t, i + 1) : null;
  if (touches(t, i)) {
    const numeric = readNumeric(t, i);
    if (numeric) return numeric;
  }
  const before = readYearBefore(t, i);
  if (before) return { next: before.next, form: yearOnly(before.year) };
  const clock = isPartOfNumber(t, i) ? null : readClock(t, i);
  if (clock) return clockWithDay(t, i, clock.time, clock.next);
  const date = readDayFirst(t, i);
  if (date) return date;
  return (
    readDecade(t, i) ??
    readCentury(t, i) ??
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

function readApproximated(t: Tokens, i: number): Parsed | null {
  const duration = readDuration(t, i);
  return duration && lookBack(t, i, duration);
}

const LEADS: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['approximately'],
  ['over'],
  ['under'],
  ['some'],
];

const LEAD_ENDS = new Set(LEADS.map((lead) => lead[lead.length - 1]));

/** Takes words such as `about` and `more than` in front of a length into the expression. */
function lookBack(t: Tokens, i: number, parsed: Parsed): Parsed {
  if (!LEAD_ENDS.has(lowerAt(t, i - 1))) return parsed;
  for (const lead of LEADS) {
    const first = i - lead.length;
    if (first < 0 || !lead.every((w, k) => t.lower[first + k] === w) || !flows(t, i - 1)) continue;
    return { ...parsed, first };
  }
  return parsed;
}

/** A clock time with the day behind it: `10 p.m. Wednesday`, `5 p.m. EST, Nov. 6`, `9 a.m. on Friday morning`, `noon Thursday`. */
function clockWithDay(t: Tokens, i: number, time: string, next: number): Parsed {
  let at = next;
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
      return { ...day, next: part?.next ?? day.next, time, first: i };
    }
  }
  return { next, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time, first: i };
}

const BEFORE_YEAR = new Set(
  'in of since by until till from to through during before after year years early late mid between fall autumn summer spring winter fiscal around about circa ca back and for or post pre © ('.split(
    ' ',
  ),
);

/** Nouns that make the number before them a count. */
const COUNTED =
  /^(people|men|women|troops|soldiers|workers|jobs|dollars|euros|pounds|rubles|roubles|tons|tonnes|miles|km|kilometers|kilometres|metres|meters|feet|m|ft|kg|mm|cc|hp|units|cars|votes|points|degrees|children|students|members|homes|houses|percent|per|pct|mln|bln|million|billion|dlrs|cts|gmt|hrs|hours|shares|barrels|acres|hectares|words|yen|marks|francs|others|more|new|different|seats|times|persons|companies|firms|delegates|users|patients|cases|deaths|mw|megawatts|lbs)$/;

/** Words before a number that make it a count, a price or an address, not a year. */
const COUNTS =
  /^(than|least|most|no|number|nearly|almost|over|up|room|flight|resolution|order|section|page|box|highway|route|article|rs|usd|cost|costs|worth|paid|x|p|pp|suite|unit|model|ext|tel|fax|phone|proc|bill)$/;

/** A year alone: `2018`. Numbers that count or price something are left out. */
function readYearAlone(t: Tokens, i: number): Parsed | null {
  const read = readYear(t, i);
  if (!read || read.year > 2100) return null;
  const { year, next } = read;
  if (i > 0 && touches(t, i - 1)) {
    const mark = lowerAt(t, i - 1);
    if (isWord(t, i - 1)) return null;
    if (/^[$£€#@+%.,:№*=&?_]$/.test(mark) && !(mark === '.' && wordAt(t, i - 2)?.month)) return null;
    if (
      (mark === '-' || mark === '/' || mark === '–') &&
      i > 1 &&
      touches(t, i - 2) &&
      !(isNumber(t, i - 2) && widthAt(t, i - 2) === 4) &&
      !(wordAt(t, i - 2)?.edge || lowerAt(t, i - 2) === 'post' || lowerAt(t, i - 2) === 'pre')
    )
      return null;
  }
  if (touches(t, next - 1)) {
    const mark = lowerAt(t, next);
    if (
      isWord(t, next) ||
      mark === '%' ||
      (mark === '/' && isNumber(t, next + 1) && widthAt(t, next + 1) !== 2 && widthAt(t, next + 1) !== 4)
    )
      return null;
    if ((mark === '.' || mark === ',' || mark === ':') && touches(t, next) && isNumber(t, next + 1)) return null;
    if (
      isDash(t, next) &&
      touches(t, next) &&
      isNumber(t, next + 1) &&
      widthAt(t, next + 1) !== 2 &&
      widthAt(t, next + 1) !== 4
    )
      return null;
    if (
      mark === '-' &&
      touches(t, next) &&
      isWord(t, next + 1) &&
      /^(seat|page|word|mile|foot|member|meter|metre|pound|ton|strong|man|acre)$/.test(lowerAt(t, next + 1))
    )
      return null;
  }
  const before = lowerAt(t, i - 1);
  const after = lowerAt(t, next);
  if (COUNTED.test(after) && flows(t, next - 1)) return null;
  const good = BEFORE_YEAR.has(before);
  if (year < 1500 || year > 2060) {
    if (
      !/^(in|since|by|until|year|from|circa|of)$/.test(before) ||
      ((before === 'of' || before === 'from' || before === 'by') && year < 1500)
    )
      return null;
    if (
      isWord(t, next) &&
      t.cases[next] === WordCase.lower &&
      flows(t, next - 1) &&
      /s$/.test(after) &&
      !/^(was|is|has|as|this|its|his)$/.test(after)
    )
      return null;
    return { next, form: yearOnly(year), damaged: read.damaged };
  }
  if (COUNTS.test(before)) return null;
  if (before === '(' && isNumber(t, next)) return null;
  if (!good && isWord(t, next) && t.cases[next] === WordCase.lower && flows(t, next - 1) && wordAt(t, next)?.unit)
    return null;
  if (!good && (year < 1900 || year > 2050) && !(isDash(t, next) || isDash(t, i - 1) || before === '-')) {
    const noun = before === 'the' && isWord(t, next) && !/s$/.test(after);
    if (before !== '' && !noun && !/^[(,.;:–—]$/.test(before)) return null;
  }
  const quarter = readQuarter(t, next, year);
  if (quarter) return quarter;
  const season = wordAt(t, next);
  if (season?.season && lowerAt(t, next) !== 'fall' && lowerAt(t, next) !== 'spring' && flows(t, next - 1))
    return { next: next + 1, form: { kind: 'season', season: season.season, year, shift: null } };
  if (after === 'and' && lowerAt(t, next + 1) === 'beyond') return { next: next + 2, form: yearOnly(year) };
  return { next, form: yearOnly(year), damaged: read.damaged };
}

/** `97` in `1994-97`. */
function readSecondYear(t: Tokens, i: number, first: CalendarForm): Parsed | null {
  if (typeof first.year !== 'number' || first.year < 1000) return null;
  const dash = isDash(t, i) || lowerAt(t, i) === '/';
  if (!dash || !touches(t, i - 1) || !touches(t, i) || widthAt(t, i + 1) !== 2) return null;
  const value = numberAt(t, i + 1);
  if (value < 0 || (value <= first.year % 100 && !(first.year % 100 === 99 && value === 0))) return null;
  if (
    touches(t, i + 1) &&
    (isDash(t, i + 2) || isWord(t, i + 2) || (lowerAt(t, i + 2) === '.' && isNumber(t, i + 3) && touches(t, i + 2)))
  )
    return null;
  const century = Math.floor(first.year / 100) + (value < first.year % 100 ? 1 : 0);
  return { first: i + 1, next: i + 2, form: yearOnly(century * 100 + value) };
}

function readWord(t: Tokens, i: number, word: Word): Parsed | null {
  if (word.article) return readArticle(t, i);
  const s = t.lower[i];
  if (word.month) {
    const month = readMonthFirst(t, i);
    if (month) return month;
  }
  if (word.weekday) {
    const weekday = readWeekday(t, i);
    if (weekday) return weekday;
  }
  if (word.shift !== null) {
    const shifted = readShifted(t, i, false);
    if (shifted) return shifted;
  }
  if (s === 'each' || s === 'every' || s === 'per') return readSet(t, i);
  if (word.edge || word.edgeNoun) {
    const edge = readEdge(t, i);
    if (edge) return edge;
  }
  if (word.holiday >= 0) {
    const holiday = readHoliday(t, i);
    if (holiday) return holiday;
  }
  if (word.ordinal || s === 'latter') {
    const ordinal = readQuarter(t, i) ?? readCentury(t, i) ?? readDayFirst(t, i);
    if (ordinal) return ordinal;
  }
  if (word.reference !== null) return readReference(t, i, word);
  if (word.set !== null)
    return isCapital(t, i) && (isCapital(t, i + 1) || isCapital(t, i - 1))
      ? null
      : { next: i + 1, form: { kind: 'fixed', type: 'SET', value: word.set } };
  if (word.cardinal || word.vague) {
    if (word.cardinal === 19 || word.cardinal === 18 || word.cardinal === 20 || word.cardinal === 2) {
      const year = readSpokenYear(t, i);
      if (year && (s !== 'two' || lowerAt(t, i - 1) === 'in') && !wordAt(t, year.next)?.unit)
        return { next: year.next, form: yearOnly(year.year) };
      const date = word.cardinal === 20 ? (readDayFirst(t, i) ?? readCentury(t, i)) : null;
      if (date) return date;
    }
    return readApproximated(t, i);
  }
  if (word.unit === 'Y') {
    const ago = readYearAgo(t, i);
    if (ago) return ago;
    if (!word.plural && lowerAt(t, afterHyphen(t, i + 1)) === 'end') return yearEnd(afterHyphen(t, i + 1) + 1);
    if (!word.plural && isApostrophe(t, i + 1) && lowerAt(t, i + 2) === 's' && lowerAt(t, i + 3) === 'end')
      return yearEnd(i + 4);
  }
  if (word.unit === 'H') return readApproximated(t, i);
  if (word.unit) return readBareUnits(t, i);
  if (word.season) return readSeason(t, i, false);
  if (word.clock > 0 && !isCapital(t, i)) return clockWithDay(t, i, `T${word.clock}:00`, i + 1);
  if (s === 'these' && lowerAt(t, i + 1) === 'days')
    return { next: i + 2, form: { kind: 'fixed', type: 'DATE', value: 'PRESENT_REF' } };
  if (s === 'fiscal' || s === 'fy') return readFiscal(t, i);
  if (s === 'q' || s === 'h') return readShortQuarter(t, i);
  return readDayWord(t, i);
}

function yearEnd(next: number): Parsed {
  return { next, form: { kind: 'calendar', year: { shift: 0, narrative: false }, month: 12, day: 31, weekday: 0 } };
}

/** `the …`, `a …`, `its …`: the article is part of the expression that it opens. */
function readArticle(t: Tokens, i: number): Parsed | null {
  const s = t.lower[i];
  if (s === 'a' || s === 'an') {
    const next = wordAt(t, i + 1);
    if (next === undefined && lowerAt(t, i + 1) !== 'additional') return null;
    if (next?.unit === 'Y') {
      const before = readYearAgo(t, i + 1);
      if (before) return { ...before, first: i + 1 };
    }
    const ago = lowerAt(t, i + 1) === 'year' ? readYearBeforeWords(t, i) : null;
    if (ago) return ago;
    const duration = readDuration(t, i);
    return duration && lookBack(t, i, duration);
  }
  if (s === 'its') {
    const quarter = readQuarter(t, i + 1) ?? (lowerAt(t, i + 1) === 'fiscal' ? readFiscal(t, i + 1) : null);
    return quarter && { ...quarter, first: i + 1 };
  }
  const parsed = readAfterThe(t, i + 1);
  if (!parsed) return null;
  // `the third-quarter loss`, `the year-ago results`, `the two-week siege`: the article belongs to the noun behind.
  const hyphen = isDash(t, i + 2) && touches(t, i + 1) && touches(t, i + 2) && isWord(t, i + 3);
  const adjective =
    hyphen && parsed.next === i + 4 && isWord(t, parsed.next) && t.cases[parsed.next] === WordCase.lower;
  return { ...parsed, first: adjective ? i + 1 : i };
}

/** `a year ago`, `a year earlier`: the same time of the year before, of which the resolver knows whether it was a quarter. */
function readYearBeforeWords(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i + 2);
  if (word !== 'ago' && word !== 'earlier') return null;
  return { next: i + 3, form: { kind: 'offset', count: 1, unit: 'Y', direction: -1, narrative: word === 'earlier' } };
}
