import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Form, Parsed } from '../expression.ts';
import { HOLIDAYS, type Word } from '../words.ts';
import { readDayFirst, readMonthFirst, readSpokenYear, readYear } from './calendar.ts';
import { readCount } from './count.ts';
import {
  afterHyphen,
  flows,
  isApostrophe,
  isCapital,
  isNumber,
  isWord,
  lowerAt,
  numberAt,
  touches,
  widthAt,
  wordAt,
} from './cursor.ts';
import { durationValue } from './length.ts';
import { readFiscal, readPossessedQuarter, readQuarter, readYearAgo, readYearBehind, yearOnly } from './quarter.ts';

const fixed = (type: 'DATE' | 'DURATION' | 'SET', value: string): Form => ({ kind: 'fixed', type, value });

/** The parts of the day behind a day: `Friday evening`, `yesterday morning`, `tomorrow at noon`. */
export function readPartBehind(t: Tokens, i: number): { time: string; next: number } | null {
  if (!flows(t, i - 1)) return null;
  const at = lowerAt(t, i) === 'early' || lowerAt(t, i) === 'late' ? i + 1 : i;
  const word = wordAt(t, at);
  if (word?.part && !word.plural) return { time: `T${word.part}`, next: at + 1 };
  if (word && word.clock > 0 && at === i) return { time: `T${word.clock}:00`, next: at + 1 };
  if (lowerAt(t, i) === 'at' && (wordAt(t, i + 1)?.clock ?? -1) > 0)
    return { time: `T${wordAt(t, i + 1)?.clock}:00`, next: i + 2 };
  if (lowerAt(t, i) === 'in' && lowerAt(t, i + 1) === 'the' && wordAt(t, i + 2)?.part && !wordAt(t, i + 2)?.plural)
    return { time: `T${wordAt(t, i + 2)?.part}`, next: i + 3 };
  return null;
}

/** `Sunday Times` and the like. */
const NEWSPAPERS = /^(times|telegraph|mail|express|mirror|post|herald|age|independent|tribune|star|sun|people|world)$/;

/** `Friday`, `Friday, July 20`, `Fri. 20 July`, `Friday the 20th`, `Fridays`. */
export function readWeekday(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  if (!word?.weekday) return null;
  const cyrillic = t.lower[i].charCodeAt(0) >= 0x400;
  const short = !cyrillic && t.ends[i] - t.starts[i] < 6;
  if (!cyrillic && t.cases[i] === WordCase.lower && short) return null;
  let next = i + 1;
  if (short && lowerAt(t, next) === '.' && touches(t, i)) next++;
  if (word.plural) {
    const part = wordAt(t, next)?.part;
    return { next, form: fixed('SET', `XXXX-WXX-${word.weekday}${part ? `T${part}` : ''}`) };
  }
  const nights = wordAt(t, next);
  if (nights?.part && nights.plural)
    return { next: next + 1, form: fixed('SET', `XXXX-WXX-${word.weekday}T${nights.part}`) };
  if (flows(t, next - 1)) {
    const comma = lowerAt(t, next) === ',' || lowerAt(t, next) === '(' ? next + 1 : next;
    const at = lowerAt(t, comma) === 'the' ? comma + 1 : comma;
    const date = readMonthFirst(t, at) ?? readDayFirst(t, at);
    if (date && date.form.kind === 'calendar' && date.form.day > 0)
      return {
        next: lowerAt(t, next) === '(' && lowerAt(t, date.next) === ')' ? date.next + 1 : date.next,
        form: { ...date.form, weekday: word.weekday },
        damaged: date.damaged,
      };
  }
  if (
    short &&
    !(lowerAt(t, i + 1) === '.' && /^(on|last|next|this|until|by|since|from|to|of)$/.test(lowerAt(t, i - 1)))
  )
    return null;
  if (isCapital(t, next) && NEWSPAPERS.test(lowerAt(t, next)) && flows(t, i)) return null;
  return { next, form: { kind: 'weekday', weekday: word.weekday, shift: null, narrative: false } };
}

/** `yesterday`, `today`, `tonight`, `tomorrow`, `overnight`, with their Russian words. */
const DAYS: Readonly<Record<string, { shift: number; time: string | null }>> = {
  today: { shift: 0, time: null },
  tonight: { shift: 0, time: 'TNI' },
  yesterday: { shift: -1, time: null },
  tomorrow: { shift: 1, time: null },
  overnight: { shift: 0, time: 'TNI' },
  сегодня: { shift: 0, time: null },
  вчера: { shift: -1, time: null },
  завтра: { shift: 1, time: null },
  позавчера: { shift: -2, time: null },
  послезавтра: { shift: 2, time: null },
};

export function readDayWord(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i);
  const day = Object.hasOwn(DAYS, word) ? DAYS[word] : undefined;
  if (!day) return null;
  // `USA Today` and other names.
  if (
    t.cases[i] === WordCase.title &&
    isCapital(t, i - 1) &&
    touchesBlank(t, i) &&
    flows(t, i - 1) &&
    lowerAt(t, i - 1) !== 'i'
  ) {
    if (t.cases[i - 1] !== WordCase.title || lowerAt(t, i - 1) === 'usa') return null;
  }
  const part = day.time ? null : readPartBehind(t, i + 1);
  return {
    next: part?.next ?? i + 1,
    form: { kind: 'unit', unit: 'D', shift: day.shift, narrative: false },
    time: part?.time ?? day.time,
  };
}

function touchesBlank(t: Tokens, i: number): boolean {
  return i > 0 && t.ends[i - 1] < t.starts[i];
}

/** `last year`, `this week`, `the following day`, `next Friday`, `last night`, `the past two years`, `these days`. `i` is the shifting word. */
export function readShifted(t: Tokens, i: number, article: boolean): Parsed | null {
  const word = wordAt(t, i);
  if (word?.shift === null || word?.shift === undefined) return null;
  const s = lowerAt(t, i);
  let shift = word.shift;
  let narrative = word.narrative;
  let at = i + 1;
  if (!flows(t, i)) return null;
  // `this past spring`, `this coming Sunday`, `that same day`, `the very next day`.
  const second = wordAt(t, at);
  if (
    (s === 'this' || s === 'that' || s === 'the') &&
    second?.shift !== null &&
    second?.shift !== undefined &&
    lowerAt(t, at) !== 'that' &&
    lowerAt(t, at) !== 'this'
  ) {
    shift = second.shift;
    narrative = second.narrative || s === 'that';
    at++;
  } else if (article && s === 'next') narrative = true;
  const noun = wordAt(t, at);
  if (s === 'latest' && lowerAt(t, at) === 'period')
    return { next: at + 1, form: { kind: 'quarter', n: 0, year: null } };
  if (lowerAt(t, at) === 'fiscal' && s !== 'that') {
    if (lowerAt(t, at + 1) === 'year')
      return { next: at + 2, form: { kind: 'unit', unit: 'Y', shift: s === 'latest' ? 0 : shift, narrative: false } };
    if (lowerAt(t, at + 1) === 'quarter')
      return { next: at + 2, form: { kind: 'unit', unit: 'Q', shift, narrative: false } };
  }
  if (!noun) {
    if (isNumber(t, at) && s !== 'this' && s !== 'that' && s !== 'same') return readSpanAfter(t, at, shift);
    return null;
  }
  if (shift !== 0 || s === 'these') {
    const span = readSpanAfter(t, at, shift);
    if (span) return span;
  }
  if (noun.unit && noun.unit !== 'H') {
    if (noun.plural) {
      if (s === 'same' || s === 'that' || s === 'current' || s === 'this') return null;
      return { next: at + 1, form: fixed('DURATION', durationValue(null, noun.unit)) };
    }
    if (noun.unit.startsWith('T')) return null;
    if (s === 'latest' && noun.unit !== 'Q' && noun.unit !== 'Y') return null;
    if ((noun.unit === 'E' || noun.unit === 'C') && s === 'past')
      return { next: at + 1, form: fixed('DURATION', durationValue(1, noun.unit)) };
    if (s === 'past' && article) return { next: at + 1, form: fixed('DURATION', durationValue(1, noun.unit)) };
    if (s === 'past' && lowerAt(t, i - 1) !== 'this') return null;
    // `that day` counts; `that week of talks` does as well, `that year-long effort` does not.
    if (lowerAt(t, at + 1) === '-' && touches(t, at) && lowerAt(t, at + 2) !== 'end') return null;
    // `the last week of August`: a length, not the week before this one; `the last day of June`: neither.
    const the = article || lowerAt(t, i - 1) === 'the';
    if (shift !== 0 && the && lowerAt(t, at + 1) === 'of' && !narrative)
      return noun.unit === 'D' ? null : { next: at + 1, form: fixed('DURATION', durationValue(1, noun.unit)) };
    if (noun.unit === 'Y') {
      const quarter = readPossessedQuarter(t, at + 1, { shift, narrative });
      if (quarter) return quarter;
    }
    if (noun.unit === 'Q' && (s === 'latest' || narrative || s === 'that'))
      return { next: at + 1, form: { kind: 'quarter', n: 0, year: null } };
    const part = noun.unit === 'D' ? readPartBehind(t, at + 1) : null;
    return { next: part?.next ?? at + 1, form: { kind: 'unit', unit: noun.unit, shift, narrative }, time: part?.time };
  }
  if (s === 'latest') return null;
  if (noun.weekday && !noun.plural && (isCapital(t, at) || widthAt(t, at) > 5)) {
    const dated = readWeekday(t, at);
    if (dated && dated.form.kind === 'calendar') return dated;
    const part = readPartBehind(t, at + 1);
    return {
      next: part?.next ?? at + 1,
      form: { kind: 'weekday', weekday: noun.weekday, shift, narrative },
      time: part?.time,
    };
  }
  if (noun.month && isCapital(t, at)) {
    const dated = readMonthFirst(t, at);
    if (dated && dated.form.kind === 'calendar' && (dated.form.day || dated.form.year !== null)) return dated;
    if (noun.monthDoubt && s === 'that') return null;
    return { next: at + 1, form: { kind: 'month', month: noun.month, shift, narrative } };
  }
  if (noun.season && !(noun.plural || (lowerAt(t, at) === 'fall' && s === 'that'))) {
    const year = shift === 0 && !narrative ? readYearBehind(t, at + 1) : null;
    return {
      next: year?.next ?? at + 1,
      form: { kind: 'season', season: noun.season, year: year?.year ?? null, shift },
    };
  }
  if (noun.part && !noun.plural) {
    const time = `T${noun.part}`;
    const days = shift === -1 && noun.part !== 'NI' && !narrative && s !== 'past' ? -1 : shift;
    return { next: at + 1, form: { kind: 'unit', unit: 'D', shift: days, narrative }, time };
  }
  if (noun.holiday >= 0) {
    const holiday = readHoliday(t, at);
    if (holiday && holiday.form.kind === 'holiday') return { ...holiday, form: { ...holiday.form, shift } };
  }
  return null;
}

/** The length in `the last two years`, `the next few days`, `past 20 years`, `the coming weeks`. */
function readSpanAfter(t: Tokens, i: number, shift: number): Parsed | null {
  const count = readCount(t, i);
  if (!count || count.article || !flows(t, count.next - 1)) return null;
  let at = count.next;
  if (/^(fiscal|trading|business|calendar|consecutive|full|working|odd)$/.test(lowerAt(t, at))) at++;
  const hyphen = afterHyphen(t, at);
  const unit = wordAt(t, hyphen);
  if (unit?.season && unit.plural) return { next: at + 1, form: fixed('SET', `XXXX-${unit.season}`) };
  if (!unit?.unit || unit.unit === 'H' || (!unit.plural && count.value !== 1) || shift === 0) return null;
  let next = hyphen + 1;
  if (lowerAt(t, next) === 'or' && lowerAt(t, next + 1) === 'so') next += 2;
  if (count.value === 24 && unit.unit === 'TH') return { next, form: fixed('DURATION', 'P1D') };
  return { next, form: fixed('DURATION', durationValue(count.value, unit.unit)) };
}

/** `each year`, `every Friday`, `every three months`, `each July`, `per day`, `every other week`. */
export function readSet(t: Tokens, i: number): Parsed | null {
  const s = lowerAt(t, i);
  let at = i + 1;
  if (lowerAt(t, at) === 'single' || lowerAt(t, at) === 'new') at++;
  const other = lowerAt(t, at) === 'other';
  if (other) at++;
  const word = wordAt(t, at);
  if (s === 'each' && lowerAt(t, at) === 'of') return null;
  if (word?.unit && !word.plural && word.unit !== 'H') {
    if (s === 'per' && word.unit === 'TS') return null;
    return { next: at + 1, form: fixed('SET', durationValue(other ? 2 : 1, word.unit)) };
  }
  if (s === 'per') return null;
  if (word?.weekday && isCapital(t, at)) {
    const part = wordAt(t, at + 1)?.part;
    return { next: part ? at + 2 : at + 1, form: fixed('SET', `XXXX-WXX-${word.weekday}${part ? `T${part}` : ''}`) };
  }
  if (word?.month && isCapital(t, at))
    return { next: at + 1, form: fixed('SET', `XXXX-${String(word.month).padStart(2, '0')}`) };
  if (word?.season) return { next: at + 1, form: fixed('SET', `XXXX-${word.season}`) };
  if (word?.part && !word.plural) return { next: at + 1, form: fixed('SET', `XXXX-XX-XXT${word.part}`) };
  const count = readCount(t, at);
  const unit = count && !count.article ? wordAt(t, afterHyphen(t, count.next)) : undefined;
  if (count && unit?.unit && unit.plural && count.value !== null)
    return { next: count.next + 1, form: fixed('SET', durationValue(count.value, unit.unit)) };
  return null;
}

/** `Christmas`, `New Year's Eve`, `last Thanksgiving` (the shift is the caller's), with a year behind. */
export function readHoliday(t: Tokens, i: number): Parsed | null {
  if (!isCapital(t, i)) return null;
  for (let h = wordAt(t, i)?.holiday ?? -1; h >= 0 && h < HOLIDAYS.length; h++) {
    const { words } = HOLIDAYS[h];
    if (words[0] !== t.lower[i]) continue;
    let at = i;
    let k = 0;
    while (k < words.length && lowerAt(t, at) === words[k]) {
      at++;
      k++;
      if (k < words.length && isApostrophe(t, at) && touches(t, at)) at++;
    }
    if (k < words.length) continue;
    // `Easter Island`, `Christmas Carol`: a name.
    if (isCapital(t, at) && touchesBlank(t, at) && !wordAt(t, at)?.unit && !wordAt(t, at)?.part) return null;
    const year = readYearBehind(t, at);
    const explicit = year && typeof year.year === 'number' ? year : null;
    return {
      next: explicit?.next ?? at,
      form: { kind: 'holiday', index: h, year: explicit?.year ?? null, shift: null },
    };
  }
  return null;
}

/** A season, with its year where it has one: `summer 2018`, `summer of 1990`. A doubtful word (`fall`, `spring`) needs a sign. */
export function readSeason(t: Tokens, i: number, article: boolean): Parsed | null {
  const word = wordAt(t, i);
  if (!word?.season) return null;
  const year = readYearBehind(t, i + 1);
  if (year) return { next: year.next, form: { kind: 'season', season: word.season, year: year.year, shift: null } };
  const before = lowerAt(t, article ? i - 2 : i - 1);
  const s = lowerAt(t, i);
  const after = lowerAt(t, i + 1);
  if (after === '-' || isApostrophe(t, i + 1) || after === 'of' || wordAt(t, i + 1)?.unit) return null;
  if (isCapital(t, i) && s !== 'summer' && !article) return null;
  if (/^(in|into|by|since|until|during|early|late|mid|before|after|of|from|through|for|over)$/.test(before)) {
    if ((s === 'fall' || s === 'spring') && (before === 'of' || before === 'from' || before === 'to')) return null;
    if (before === 'of' || before === 'for')
      return article ? { next: i + 1, form: { kind: 'season', season: word.season, year: null, shift: null } } : null;
    if (s === 'fall' && !article && before !== 'in' && before !== 'early' && before !== 'late') return null;
    // `in winter` speaks of every winter.
    if (isWord(t, i + 1) && flows(t, i) && !wordAt(t, i + 1) && before !== 'early' && before !== 'late' && !article)
      return null;
    return { next: i + 1, form: { kind: 'season', season: word.season, year: null, shift: null } };
  }
  return null;
}

/** What follows `the`: everything that needs the article to be a date. `i` is the word behind it. */
export function readAfterThe(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  const s = lowerAt(t, i);
  if (isNumber(t, i)) return readNumberAfterThe(t, i);
  if (isApostrophe(t, i)) return readDecade(t, i);
  if (!word) {
    if (s === 'near' && (lowerAt(t, i + 1) === 'future' || lowerAt(t, i + 1) === 'term'))
      return { next: i + 2, form: fixed('DATE', 'FUTURE_REF') };
    if (s === 'short' && lowerAt(t, i + 1) === 'term') return { next: i + 2, form: fixed('DATE', 'FUTURE_REF') };
    if (s === 'corresponding' || s === 'comparable') return readComparable(t, i + 1);
    if (s === 'very' && lowerAt(t, i + 1) === 'next') return readShifted(t, i + 1, true);
    if (s === 'moment' && lowerAt(t, i - 2) === 'at') return { next: i + 1, form: fixed('DATE', 'PRESENT_REF') };
    return null;
  }
  if (word.edge || word.edgeNoun) return readEdge(t, i);
  if (word.decade) return readDecade(t, i);
  if (s === 'same' && lowerAt(t, i + 1) === 'period') return readComparable(t, i + 1);
  if (word.shift !== null) {
    const shifted = readShifted(t, i, true);
    if (shifted) return shifted;
    if (s === 'last') return readQuarter(t, i);
    if (s === 'past' && !isWord(t, i + 1)) return { next: i + 1, form: fixed('DATE', 'PAST_REF') };
    if (s === 'past' && (!wordAt(t, i + 1) || lowerAt(t, i + 1) === 'that') && lowerAt(t, i - 2) === 'in')
      return { next: i + 1, form: fixed('DATE', 'PAST_REF') };
    return null;
  }
  if (word.reference === 'FUTURE_REF' && s === 'future') return { next: i + 1, form: fixed('DATE', 'FUTURE_REF') };
  if (s === 'fiscal' || s === 'latter') return s === 'fiscal' ? readFiscal(t, i) : readQuarter(t, i);
  if (s === 'year') {
    const ago = readYearAgo(t, i);
    if (ago) return ago;
    const spoken = readSpokenYear(t, i + 1) ?? readYear(t, i + 1) ?? readSmallYear(t, i + 1);
    if (spoken) return { next: spoken.next, form: yearOnly(spoken.year) };
  }
  if (word.ordinal) return readOrdinalAfterThe(t, i);
  if (word.cardinal || word.vague) return readCountAfterThe(t, i);
  if (word.season) return readSeason(t, i, true);
  if (word.part && !word.plural) return readPartOf(t, i);
  if (word.unit && !word.plural) return readUnitAfterThe(t, i);
  if (word.unit && lowerAt(t, i + 1) === 'ahead')
    return { next: i + 2, form: fixed('DURATION', durationValue(null, word.unit)) };
  return null;
}

/** `the year 800`: any number from 1 to 4 digits. */
function readSmallYear(t: Tokens, i: number): { year: number; next: number } | null {
  const year = numberAt(t, i);
  if (year < 1 || widthAt(t, i) > 4 || (/^[.,:%]$/.test(lowerAt(t, i + 1)) && isNumber(t, i + 2) && touches(t, i + 1)))
    return null;
  return { year, next: i + 1 };
}

/** `the comparable year-ago quarter`, `the corresponding period last year`. */
function readComparable(t: Tokens, i: number): Parsed | null {
  if (lowerAt(t, i) === 'year') return readYearAgo(t, i);
  if (lowerAt(t, i) !== 'period' && lowerAt(t, i) !== 'quarter') return null;
  const behind = readYearBehind(t, i + 1);
  if (!behind) return null;
  return { next: behind.next, form: { kind: 'quarter', n: 0, year: behind.year } };
}

/** `the 1990s`, `the 20th century`, `the 1988 quarter`, `the 25th of August`, `the 13th`, `the 24 months`. */
function readNumberAfterThe(t: Tokens, i: number): Parsed | null {
  const decade = readDecade(t, i);
  if (decade) return decade;
  const century = readCentury(t, i);
  if (century) return century;
  const year = readYear(t, i);
  if (year && year.year < 2100) {
    const quarter = readQuarter(t, year.next, year.year);
    if (quarter) return quarter;
    const noun = lowerAt(t, year.next);
    if (noun === 'quarter' || noun === 'period')
      return { next: year.next + 1, form: { kind: 'quarter', n: 0, year: year.year } };
    if (noun === 'fiscal' && lowerAt(t, year.next + 1) === 'year')
      return { next: year.next + 2, form: yearOnly(year.year) };
    return null;
  }
  const date = readDayFirst(t, i);
  if (date) return date;
  return readCountAfterThe(t, i) ?? readDayAlone(t, i);
}

/** `the 13th`: a day of the month that the text speaks of. */
function readDayAlone(t: Tokens, i: number): Parsed | null {
  if (!touches(t, i) || !/^(st|nd|rd|th)$/.test(lowerAt(t, i + 1)) || Number(t.lower[i]) > 31 || Number(t.lower[i]) < 1)
    return null;
  if (lowerAt(t, i - 2) !== 'on' && lowerAt(t, i - 2) !== 'until') return null;
  const next = i + 2;
  if (isWord(t, next) && flows(t, next - 1)) {
    if (
      lowerAt(t, next) === 'of' &&
      (lowerAt(t, next + 1) === 'that' || lowerAt(t, next + 1) === 'this') &&
      lowerAt(t, next + 2) === 'month'
    )
      return { next: next + 3, form: { kind: 'calendar', year: null, month: 0, day: Number(t.lower[i]), weekday: 0 } };
    return null;
  }
  return { next, form: { kind: 'calendar', year: null, month: 0, day: Number(t.lower[i]), weekday: 0 } };
}

/** `the nine months`, `the two weeks`: a length that the text has spoken of. */
function readCountAfterThe(t: Tokens, i: number): Parsed | null {
  const count = readCount(t, i);
  if (!count || count.article || count.value === null) return null;
  const unit = wordAt(t, afterHyphen(t, count.next));
  if (!unit?.unit || unit.unit === 'H' || (unit.unit === 'TS' && !unit.plural)) return null;
  const next = afterHyphen(t, count.next) + 1;
  if (lowerAt(t, next) === '-' && lowerAt(t, next + 1) === 'old') return null;
  return { next, form: fixed('DURATION', durationValue(count.value, unit.unit)) };
}

/** `the third quarter`, `the first half of 1990`, `the first nine months`, `the 19th century`, `the second day`. */
function readOrdinalAfterThe(t: Tokens, i: number): Parsed | null {
  const quarter = readQuarter(t, i);
  if (quarter) return quarter;
  const century = readCentury(t, i);
  if (century) return century;
  const date = readDayFirst(t, i);
  if (date) return date;
  const count = readCount(t, i + 1);
  if (count && !count.article && lowerAt(t, i) === 'first') {
    const unit = wordAt(t, count.next);
    if (unit?.unit === 'Q' && count.value === 2) {
      const behind = readYearBehind(t, count.next + 1);
      return { next: behind?.next ?? count.next + 1, form: { kind: 'half', n: 1, year: behind?.year ?? null } };
    }
    if (unit?.unit && unit.plural && unit.unit !== 'TS' && count.value !== null)
      return { next: count.next + 1, form: fixed('DURATION', durationValue(count.value, unit.unit)) };
  }
  return null;
}

/** `the year`, `the quarter`, `the week`: what the text speaks of. Only where the words around leave no other sense. */
function readUnitAfterThe(t: Tokens, i: number): Parsed | null {
  const unit = wordAt(t, i)?.unit;
  const before = lowerAt(t, i - 2);
  const after = lowerAt(t, i + 1);
  if (after === '-' && touches(t, i)) return null;
  if (unit === 'Q') {
    const behind = readYearBehind(t, i + 1);
    if (behind) return { next: behind.next, form: { kind: 'quarter', n: 0, year: behind.year } };
    return after === 'of' || after === 'century' ? null : { next: i + 1, form: { kind: 'quarter', n: 0, year: null } };
  }
  if (unit === 'WE' && after !== 'of')
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false, near: true } };
  if ((unit === 'W' || unit === 'WE') && after === 'of') {
    const at = i + 2;
    const date = readMonthFirst(t, at) ?? readDayFirst(t, at);
    if (date?.form.kind === 'calendar' && date.form.day)
      return { next: date.next, form: { kind: 'weekOf', unit, of: date.form } };
    return unit === 'W' ? null : { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false, near: true } };
  }
  if (unit === 'D' && after === 'before' && lowerAt(t, i + 2) === 'yesterday')
    return { next: i + 3, form: { kind: 'unit', unit: 'D', shift: -2, narrative: false } };
  if (unit === 'D' && after === 'after' && lowerAt(t, i + 2) === 'tomorrow')
    return { next: i + 3, form: { kind: 'unit', unit: 'D', shift: 2, narrative: false } };
  if (after === 'before' || after === 'after') {
    if (isWord(t, i + 2) && flows(t, i + 1)) return null;
    return unit === 'D'
      ? { next: i + 2, form: { kind: 'unit', unit, shift: after === 'before' ? -1 : 1, narrative: true } }
      : null;
  }
  if (unit === 'Y' && (after === 'ended' || after === 'ending')) return { next: i + 1, form: fixed('DURATION', 'P1Y') };
  if (
    (unit === 'Y' || unit === 'W') &&
    /^(for|during|of|in|over|throughout|end)$/.test(before) &&
    after !== 'of' &&
    !isNumber(t, i + 1)
  ) {
    if (isWord(t, i + 1) && flows(t, i) && unit === 'Y' && before === 'of') return null;
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false } };
  }
  return null;
}

/** `1990s`, `'80s`, `1960’s`, `nineties`, `470s BC`. */
export function readDecade(t: Tokens, i: number): Parsed | null {
  const spoken = wordAt(t, i)?.decade ?? 0;
  if (spoken) {
    return { next: i + 1, form: fixed('DATE', `19${spoken / 10}`) };
  }
  const at = isApostrophe(t, i) && touches(t, i) ? i + 1 : i;
  if (!isNumber(t, at) || !touches(t, at)) return null;
  const width = widthAt(t, at);
  if (t.lower[at].at(-1) !== '0' || !(width === 4 || width === 2 || width === 3)) return null;
  const s = isApostrophe(t, at + 1) ? at + 2 : at + 1;
  if (lowerAt(t, s) !== 's' || !touches(t, s - 1)) return null;
  const value = t.lower[at].slice(0, -1);
  if (width === 3) return lowerAt(t, s + 1) === 'bc' ? { next: s + 2, form: fixed('DATE', `BC0${value}`) } : null;
  if (width === 2)
    return at > i || lowerAt(t, i - 1) === 'the' || wordAt(t, i - 1)?.edge
      ? { next: s + 1, form: fixed('DATE', `${Number(value) < 2 ? 20 : 19}${value}`) }
      : null;
  if (Number(t.lower[at]) < 1100 || Number(t.lower[at]) > 2100) return null;
  return { next: s + 1, form: fixed('DATE', value) };
}

/** `20th century`, `eighteenth-century`, `4th century BC`. */
export function readCentury(t: Tokens, i: number): Parsed | null {
  let n = wordAt(t, i)?.ordinal ?? 0;
  let at = i + 1;
  if (isNumber(t, i) && touches(t, i) && /^(st|nd|rd|th)$/.test(lowerAt(t, i + 1))) {
    n = Number(t.lower[i]);
    at = i + 2;
  } else if (wordAt(t, i)?.cardinal === 20) {
    const unit = afterHyphen(t, i + 1);
    n = 20 + (wordAt(t, unit)?.ordinal ?? 99);
    at = unit + 1;
  }
  if (n < 1 || n > 30) return null;
  const noun = afterHyphen(t, at);
  if (lowerAt(t, noun) !== 'century') return null;
  const value = String(n - 1).padStart(2, '0');
  if (lowerAt(t, noun + 1) === 'bc') return { next: noun + 2, form: fixed('DATE', `BC${value}`) };
  return { next: noun + 1, form: fixed('DATE', value) };
}

/** `the morning of April 19`, `the evening of 29 January`, `the morning`. */
function readPartOf(t: Tokens, i: number): Parsed | null {
  const time = `T${wordAt(t, i)?.part}`;
  if (lowerAt(t, i + 1) === 'hours') return null;
  if (lowerAt(t, i + 1) !== 'of') {
    if (
      lowerAt(t, i - 2) !== 'in' ||
      isCapital(t, i) ||
      (isWord(t, i + 1) && flows(t, i) && !/^(and|he|she|they|it|on)$/.test(lowerAt(t, i + 1)))
    )
      return null;
    return { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time };
  }
  const at = lowerAt(t, i + 2) === 'the' ? i + 3 : i + 2;
  const date = readMonthFirst(t, at) ?? readDayFirst(t, at) ?? readWeekday(t, at) ?? readDayWord(t, at);
  if (!date || (date.form.kind === 'calendar' && !date.form.day)) return null;
  return { ...date, time };
}

/**
 * A part of a longer time, whose value is the whole: `early 2018`, `mid-July`, `late last week`, `the end of November`, `the rest of
 * the year`, `earlier this month`.
 */
export function readEdge(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  const s = lowerAt(t, i);
  let at = afterHyphen(t, i + 1);
  if (word?.edgeNoun || s === 'middle') {
    if (lowerAt(t, at) === 'part') at++;
    if (lowerAt(t, at) !== 'of') return s === 'rest' || !word?.edge ? null : readEdged(t, at, s);
    at++;
    const the = lowerAt(t, at) === 'the' ? at + 1 : at;
    if (the > at || s === 'end' || s === 'rest') {
      const unit = wordAt(t, the);
      if (
        unit?.unit &&
        !unit.plural &&
        the > at &&
        (unit.unit === 'Y' || unit.unit === 'M' || unit.unit === 'W' || unit.unit === 'E' || unit.unit === 'C')
      ) {
        return { next: the + 1, form: { kind: 'unit', unit: unit.unit, shift: 0, narrative: false } };
      }
      if (the > at) return readAfterThe(t, the) ?? readDecade(t, the);
    }
    return readEdged(t, at, s);
  }
  if (s === 'as' || s === 'only') return null;
  if (lowerAt(t, at) === 'part' && lowerAt(t, at + 1) === 'of')
    return readEdged(t, at + 2, s) ?? (lowerAt(t, at + 2) === 'the' ? readAfterThe(t, at + 3) : null);
  if (lowerAt(t, at) === 'in' || lowerAt(t, at) === 'on') {
    const date = readEdged(t, lowerAt(t, at + 1) === 'the' ? at + 2 : at + 1, s);
    if (date) return date;
    if (lowerAt(t, at + 1) === 'the' && lowerAt(t, at + 2) === 'year')
      return { next: at + 3, form: { kind: 'unit', unit: 'Y', shift: 0, narrative: false } };
    if (lowerAt(t, at + 1) === 'the' && lowerAt(t, at + 2) === 'day')
      return { next: at + 3, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true } };
    return null;
  }
  if (lowerAt(t, at) === 'the' && s !== 'end')
    return wordAt(t, at + 1)?.shift !== null && wordAt(t, at + 1) ? readAfterThe(t, at + 1) : null;
  return readEdged(t, at, s);
}

function readEdged(t: Tokens, i: number, edge: string): Parsed | null {
  if (isNumber(t, i)) {
    const decade = readDecade(t, i);
    if (decade) return decade;
    const year = readYear(t, i);
    if (year && year.year > 1400 && year.year < 2101)
      return { next: year.next, form: yearOnly(year.year), damaged: year.damaged };
    const century = readCentury(t, i);
    if (century) return century;
    return readDayFirst(t, i);
  }
  const word = wordAt(t, i);
  if (!word) return isApostrophe(t, i) ? readDecade(t, i) : null;
  if (word.month && (isCapital(t, i) || !word.monthDoubt)) {
    const month = readMonthFirst(t, i);
    if (month) return month;
    return isCapital(t, i)
      ? { next: i + 1, form: { kind: 'calendar', year: null, month: word.month, day: 0, weekday: 0 } }
      : null;
  }
  if (word.weekday) return withPart(t, readWeekday(t, i));
  if (word.decade) return readDecade(t, i);
  if (word.season) return readSeason(t, i, false);
  if (word.ordinal || word.cardinal === 20) return readCentury(t, i);
  if (word.part && !word.plural) {
    if (edge !== 'mid' && edge !== 'middle' && edge !== 'late' && edge !== 'early') return null;
    const behind = readDayWord(t, i + 1) ?? readWeekday(t, i + 1);
    if (behind) return { ...behind, time: `T${word.part}` };
    if (edge !== 'mid' && lowerAt(t, i - 2) !== 'the' && lowerAt(t, i - 2) !== 'in') return null;
    return { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: false }, time: `T${word.part}` };
  }
  if (word.shift !== null) return readShifted(t, i, false);
  return withPart(t, readDayWord(t, i));
}

function withPart(t: Tokens, parsed: Parsed | null): Parsed | null {
  if (!parsed || parsed.time) return parsed;
  const part = readPartBehind(t, parsed.next);
  return part ? { ...parsed, ...part } : parsed;
}

/** Words for now, lately and soon. Adjectives count only where they speak of time (`current`, not `current account`). */
export function readReference(t: Tokens, i: number, word: Word): Parsed | null {
  const s = lowerAt(t, i);
  const ref = (next: number, value = word.reference ?? ''): Parsed => ({ next, form: fixed('DATE', value) });
  switch (s) {
    case 'current':
      if (/^(account|affairs|events)$/.test(lowerAt(t, i + 1))) return null;
      if (lowerAt(t, i - 1) === 'the' && wordAt(t, i + 1)?.unit) return null;
      return ref(i + 1);
    case 'present':
      if (lowerAt(t, i - 1) === 'at') return ref(i + 1);
      if (lowerAt(t, afterHyphen(t, i + 1)) === 'day') return ref(afterHyphen(t, i + 1) + 1);
      return null;
    case 'recent': {
      const unit = wordAt(t, i + 1);
      if (unit?.unit && unit.plural && !unit.unit.startsWith('T')) {
        return { next: i + 2, form: fixed('DURATION', durationValue(null, unit.unit)) };
      }
      return ref(i + 1);
    }
    case 'soon':
    case 'shortly':
      if (lowerAt(t, i - 1) === 'as' && lowerAt(t, i + 1) === 'as' && lowerAt(t, i + 2) === 'possible')
        return { ...ref(i + 3), first: i - 1 };
      if (
        /^(after|before|thereafter|afterwards|afterward)$/.test(lowerAt(t, i + 1)) ||
        /^(as|so|too)$/.test(lowerAt(t, i - 1)) ||
        lowerAt(t, i + 1) === 'as'
      )
        return null;
      return ref(i + 1);
    case 'future':
      // The adjective (`future earnings`) is no date.
      return /^(foreseeable|near|immediate|distant)$/.test(lowerAt(t, i - 1)) ? ref(i + 1) : null;
    case 'now':
      if (t.cases[i] === WordCase.upper && isCapital(t, i - 1)) return null;
      return ref(i + 1);
    default:
      return ref(i + 1);
  }
}
