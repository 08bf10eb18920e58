import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import type { Unit } from '../words.ts';
import { readCount } from './count.ts';
import { afterHyphen, flows, isCapital, isNumber, lowerAt, touches, widthAt, wordAt } from './cursor.ts';
import { readPartBehind, readWeekday } from './day-words.ts';
import { fixed } from './forms.ts';
import { durationValue, readPart } from './length.ts';
import { readMonthFirst } from './month.ts';
import { isFiscal, readMonthsOfYear, readPossessedQuarter, readQuarter, readYearBehind } from './quarter.ts';
import { readHoliday } from './season.ts';

/** A shifting word with what stands between it and its noun: `last`, `this past`, `the very next`. */
interface Lead {
  /** The first of them, in lower case. */
  readonly word: string;
  readonly first: number;
  readonly shift: number;
  readonly narrative: boolean;
  /** True where the caller has read an article in front. */
  readonly article: boolean;
  /** Index of the noun. */
  readonly at: number;
}

/** `last year`, `this week`, `the following day`, `next Friday`, `last night`, `the past two years`, `these days`. `i` is the shifting word. */
export function readShifted(t: Tokens, i: number, article: boolean): Parsed | null {
  const lead = readLead(t, i, article);
  if (!lead) return null;
  const parsed = readBooked(t, lead) ?? readSpan(t, lead) ?? readUnit(t, lead);
  if (parsed || lead.word === 'latest') return parsed;
  return (
    readShiftedWeekday(t, lead) ??
    readShiftedMonth(t, lead) ??
    readShiftedSeason(t, lead) ??
    readShiftedPart(t, lead) ??
    readShiftedHoliday(t, lead)
  );
}

function readLead(t: Tokens, i: number, article: boolean): Lead | null {
  const own = wordAt(t, i);
  if (own?.shift === null || own?.shift === undefined || !flows(t, i)) return null;
  const word = lowerAt(t, i);
  const lead = { word, first: i, shift: own.shift, narrative: own.narrative, article, at: i + 1 };
  // `is expected to last six months`: the verb.
  if (word === 'last' && !article && LAST_LEADS.has(lowerAt(t, i - 1)) && readCount(t, i + 1)) return null;
  // `this past spring`, `this coming Sunday`, `that same day`; not `said that next month’s talks …`.
  const second = word === 'this' || word === 'that' ? wordAt(t, i + 1) : undefined;
  const isSecond = lowerAt(t, i + 1) !== 'that' && lowerAt(t, i + 1) !== 'this';
  if (second && second.shift !== null && isSecond && (word === 'this' || second.shift === 0 || second.narrative))
    return { ...lead, shift: second.shift, narrative: second.narrative || word === 'that', at: i + 2 };
  return article && word === 'next' ? { ...lead, narrative: true } : lead;
}

/** `the latest period`, `this fiscal year`, `the last financial year`: as books are kept. */
function readBooked(t: Tokens, { word, shift, at }: Lead): Parsed | null {
  if (word === 'latest' && lowerAt(t, at) === 'period')
    return { next: at + 1, form: { kind: 'quarter', n: 0, year: null, latest: true } };
  if (!isFiscal(t, at) || word === 'that') return null;
  const noun = wordAt(t, at + 1);
  const unit = noun?.plural ? null : noun?.unit;
  if (unit === 'Y')
    return { next: at + 2, form: { kind: 'unit', unit, shift: word === 'latest' ? 0 : shift, narrative: false } };
  return unit === 'Q' ? { next: at + 2, form: { kind: 'unit', unit, shift, narrative: false } } : null;
}

/** `the last two years`, `the next fortnight`. */
function readSpan(t: Tokens, { word, shift, at }: Lead): Parsed | null {
  const isPlain = word === 'this' || word === 'that' || word === 'same';
  if (wordAt(t, at) ? shift === 0 && word !== 'these' : isPlain || !isNumber(t, at)) return null;
  const span = readSpanAfter(t, at, shift);
  if (span) return span;
  return lowerAt(t, at) === 'fortnight' && shift !== 0 ? { next: at + 1, form: fixed('DURATION', 'P2W') } : null;
}

/** `last week`, `the following day`, `recent years`: a unit of time, one or an unsaid number of them. */
function readUnit(t: Tokens, lead: Lead): Parsed | null {
  const { word, at } = lead;
  const noun = wordAt(t, at);
  const unit = noun?.unit;
  if (!unit || unit === 'H') return null;
  if (noun.plural)
    return SINGULAR_LEADS.has(word) ? null : { next: at + 1, form: fixed('DURATION', durationValue(null, unit)) };
  if (unit.startsWith('T') || (word === 'latest' && unit !== 'Q' && unit !== 'Y')) return null;
  const one: Parsed = { next: at + 1, form: fixed('DURATION', durationValue(1, unit)) };
  if (word === 'past') {
    if (unit === 'E' || unit === 'C' || lead.article) return one;
    if (lowerAt(t, lead.first - 1) !== 'this') return null;
  }
  // `for the last week`, `over the last year`: how long.
  if (word === 'last' && lead.article && unit !== 'D' && unit !== 'Q' && HOW_LONG.has(lowerAt(t, lead.first - 2)))
    return one;
  // `that day` counts; `that week of talks` does as well, `that year-long effort` does not.
  if (lowerAt(t, at + 1) === '-' && touches(t, at) && lowerAt(t, at + 2) !== 'end') return null;
  return isLastOf(t, lead) ? (unit === 'D' ? null : (readQuarter(t, lead.first) ?? one)) : readOneUnit(t, lead, unit);
}

/** What asks how long something has gone on. */
const HOW_LONG = new Set(['for', 'over', 'during']);

/** They stand in front of one unit only: of several they tell nothing (`these days`). */
const SINGULAR_LEADS = new Set(['same', 'that', 'current', 'this']);

/** `the last week of August`: a length, not the week before this one; `the last day of June`: neither. */
function isLastOf(t: Tokens, { first, shift, narrative, article, at }: Lead): boolean {
  const the = article || lowerAt(t, first - 1) === 'the';
  return shift !== 0 && the && lowerAt(t, at + 1) === 'of' && !narrative;
}

/** `last year`, `last year’s first quarter`, `the same quarter`, `the following day at noon`. */
function readOneUnit(t: Tokens, { word, shift, narrative, at }: Lead, unit: Unit): Parsed | null {
  const quarter = unit === 'Y' ? readPossessedQuarter(t, at + 1, { shift, narrative }) : null;
  if (quarter) return quarter;
  if (unit === 'Q' && (word === 'latest' || word === 'that' || narrative))
    return { next: at + 1, form: { kind: 'quarter', n: 0, year: null, latest: word === 'latest' } };
  const part = unit === 'D' ? readPartBehind(t, at + 1) : null;
  return { next: part?.next ?? at + 1, form: { kind: 'unit', unit, shift, narrative }, time: part?.time ?? null };
}

/** `next Friday`, `last Friday evening`; `this Friday, July 20` is the day. */
function readShiftedWeekday(t: Tokens, { shift, narrative, at }: Lead): Parsed | null {
  const noun = wordAt(t, at);
  if (!noun?.weekday || noun.plural || !(isCapital(t, at) || widthAt(t, at) > 5)) return null;
  const dated = readWeekday(t, at);
  if (dated?.form.kind === 'calendar') return dated;
  const part = readPartBehind(t, at + 1);
  return {
    next: part?.next ?? at + 1,
    form: { kind: 'weekday', weekday: noun.weekday, shift, narrative },
    time: part?.time ?? null,
  };
}

/** `last April`; `this July 20` is the day. */
function readShiftedMonth(t: Tokens, { word, shift, narrative, at }: Lead): Parsed | null {
  const noun = wordAt(t, at);
  if (!noun?.month || !isCapital(t, at)) return null;
  const dated = readMonthFirst(t, at);
  if (dated?.form.kind === 'calendar' && (dated.form.day || dated.form.year !== null)) return dated;
  if (noun.monthDoubt && word === 'that') return null;
  return { next: at + 1, form: { kind: 'month', month: noun.month, shift, narrative } };
}

/** `last summer`, `this winter`. */
function readShiftedSeason(t: Tokens, { word, shift, narrative, at }: Lead): Parsed | null {
  const noun = wordAt(t, at);
  if (!noun?.season || noun.plural || (lowerAt(t, at) === 'fall' && word === 'that')) return null;
  const year = shift === 0 && !narrative ? readYearBehind(t, at + 1) : null;
  return {
    next: year?.next ?? at + 1,
    form: { kind: 'season', season: noun.season, year: year?.year ?? null, shift },
  };
}

/** `this morning`, `last night`. */
function readShiftedPart(t: Tokens, { shift, narrative, at }: Lead): Parsed | null {
  const noun = wordAt(t, at);
  if (!noun?.part || noun.plural) return null;
  return { next: at + 1, form: { kind: 'unit', unit: 'D', shift, narrative }, time: `T${noun.part}` };
}

/** `last Christmas`. */
function readShiftedHoliday(t: Tokens, { shift, at }: Lead): Parsed | null {
  const holiday = (wordAt(t, at)?.holiday ?? -1) >= 0 ? readHoliday(t, at) : null;
  return holiday?.form.kind === 'holiday' ? { ...holiday, form: { ...holiday.form, shift } } : null;
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
