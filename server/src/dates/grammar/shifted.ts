import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readCount } from './count.ts';
import { afterHyphen, flows, isCapital, isNumber, lowerAt, touches, widthAt, wordAt } from './cursor.ts';
import { readPartBehind, readWeekday } from './day-words.ts';
import { fixed } from './forms.ts';
import { durationValue, readPart } from './length.ts';
import { readMonthFirst } from './month.ts';
import { isFiscal, readMonthsOfYear, readPossessedQuarter, readQuarter, readYearBehind } from './quarter.ts';
import { readHoliday } from './season.ts';

/** `last year`, `this week`, `the following day`, `next Friday`, `last night`, `the past two years`, `these days`. `i` is the shifting word. */
export function readShifted(t: Tokens, i: number, article: boolean): Parsed | null {
  const word = wordAt(t, i);
  if (word?.shift === null || word?.shift === undefined) return null;
  const s = lowerAt(t, i);
  let shift = word.shift;
  let narrative = word.narrative;
  let at = i + 1;
  if (!flows(t, i)) return null;
  // `is expected to last six months`: the verb.
  if (s === 'last' && !article && LAST_LEADS.has(lowerAt(t, i - 1)) && readCount(t, at)) return null;
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
  if (isFiscal(t, at) && s !== 'that') {
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
  if (lowerAt(t, at) === 'fortnight' && shift !== 0) return { next: at + 1, form: fixed('DURATION', 'P2W') };
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
      return noun.unit === 'D'
        ? null
        : (readQuarter(t, i) ?? { next: at + 1, form: fixed('DURATION', durationValue(1, noun.unit)) });
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

/** Words before `last` the verb. */
const LAST_LEADS = new Set('to will would could may might can should must not'.split(' '));

/** The length in `the last two years`, `the next few days`, `past 20 years`, `the coming weeks`. */
function readSpanAfter(t: Tokens, i: number, shift: number): Parsed | null {
  const part = lowerAt(t, i) === 'half' || lowerAt(t, i) === 'quarter' ? readPart(t, i) : null;
  if (part) return { next: part.next, form: fixed('DURATION', durationValue(part.count, part.unit)) };
  const count = readCount(t, i);
  if (!count || count.article || !flows(t, count.next - 1)) return null;
  let at = count.next;
  if (/^(fiscal|trading|business|calendar|consecutive|full|working|odd)$/.test(lowerAt(t, at))) at++;
  const hyphen = afterHyphen(t, at);
  const unit = wordAt(t, hyphen);
  if (unit?.season && unit.plural) return { next: at + 1, form: fixed('SET', `XXXX-${unit.season}`) };
  if (!unit?.unit || unit.unit === 'H' || (!unit.plural && count.value !== 1) || shift === 0) return null;
  const months = shift < 0 && /^(last|final)$/.test(lowerAt(t, i - 1)) ? readMonthsOfYear(t, count, false) : null;
  if (months) return months;
  let next = hyphen + 1;
  if (lowerAt(t, next) === 'or' && lowerAt(t, next + 1) === 'so') next += 2;
  if (count.value === 24 && unit.unit === 'TH') return { next, form: fixed('DURATION', 'P1D') };
  return { next, form: fixed('DURATION', durationValue(count.value, unit.unit)) };
}
