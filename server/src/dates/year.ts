import { civilDay, dayNumber, isCivilDay, weekdayOf } from '../calendar/days.ts';
import type { StatedDay } from '../calendar/stated.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Expression } from './expression.ts';
import { weekdayName } from './format.ts';
import { inWords } from './resolve/context.ts';
import { tenseAround } from './tense.ts';

/** A day whose year was worked out, and how. */
export interface Inferred {
  readonly day: number;
  readonly why: string;
}

/** So many years after the last one that a text reports as past its dateline may lie. */
const YEARS_ON = 8;

/**
 * The year of a dateline without one. Where the day of publication is known, the nearest to it. Else a year in which the dateline lies
 * after everything that the text reports with a year: the first one counts most, but the weekdays of the text decide. A report is written
 * on the day of which it speaks, or on the next one or two: `May 14 … signed on Tuesday` is of 2019, not of 2018, when 14 May was a
 * Monday. A page fetched on a known day is not older than what it shows.
 */
export function yearlessDay(
  stated: StatedDay,
  near: number | null,
  crawl: number | null,
  tokens: Tokens,
  expressions: readonly Expression[],
): Inferred | null {
  const inYear = (year: number): number | null =>
    isCivilDay(year, stated.month, stated.day) ? dayNumber({ year, month: stated.month, day: stated.day }) : null;
  if (near !== null) {
    const { year } = civilDay(near);
    const days = [year - 1, year, year + 1].map(inYear).filter((d) => d !== null);
    const day = days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
    return day === undefined ? null : { day, why: `The year is the one nearest to ${inWords(near)}.` };
  }
  const latest = latestReported(tokens, expressions);
  if (latest === null) {
    if (crawl === null) return null;
    const { year } = civilDay(crawl);
    const day = [year, year - 1].map(inYear).find((d) => d !== null && d <= crawl);
    return day === undefined || day === null ? null : { day, why: `The page was fetched on ${inWords(crawl)}.` };
  }
  const from = civilDay(latest.day).year;
  const weekdays = weekdaysOf(stated, tokens, expressions);
  const days: number[] = [];
  for (let year = from; year <= from + YEARS_ON; year++) {
    const day = inYear(year);
    if (day !== null && day >= latest.day && (crawl === null || day <= crawl || days.length === 0)) days.push(day);
  }
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  days.forEach((day) => {
    const after = civilDay(day).year - from;
    // Of the running year a text says `this year`: one that it names alone is mostly the year before.
    const later =
      latest.isYear && after === 0 ? CURRENT_YEAR : Math.max(0, after - (latest.isYear ? 1 : 0)) * LATER_YEAR;
    const score = weekdayScore(weekdays, expressions, day) - later;
    if (score <= most) return;
    best = day;
    most = score;
  });
  if (best === null) return null;
  const words = tokens.text.slice(latest.span.start, latest.span.end);
  const weekday = weekdays.find((w) => weekdayOf(best ?? 0) === w.weekday);
  return {
    day: best,
    why:
      best === days[0] || !weekday
        ? `The year follows from the text, which speaks of “${words}” as past.`
        : `The year is the one after “${words}” in which the day is a ${weekdayName(weekday.weekday)}, as the text says.`,
  };
}

/** What speaks against the dateline lying in the year that a text names alone. */
const CURRENT_YEAR = 0.6;

/** What a year later than the first possible one has to make up for by its weekdays. */
const LATER_YEAR = 1.2;

/** A weekday alone that the text gives to what it reports. */
interface BareWeekday {
  readonly weekday: number;
  /** True in the first sentences, which report the news itself. */
  readonly lede: boolean;
}

/** How well a weekday so many days before the dateline fits, as a logarithm: reports are of today and yesterday. */
const FIT = [0, -0.7, -1.6, -2, -2.4, -2.8, -2.6];
const FIT_IN_LEDE = [0, -1, -3, -3.6, -3.6, -3.6, -3.2];

/** Tokens behind the dateline that the news itself takes. */
const LEDE = 45;

/** No text has more weekdays that tell something new. */
const WEEKDAYS = 12;

/** The weekdays behind the dateline that stand alone and speak of the past. */
function weekdaysOf(stated: StatedDay, tokens: Tokens, expressions: readonly Expression[]): BareWeekday[] {
  const found: BareWeekday[] = [];
  for (const { form, start, first, next } of expressions) {
    if (form.kind !== 'weekday' || form.shift !== null || form.narrative || start < stated.end) continue;
    if (tenseAround(tokens, first, next) > 0) continue;
    found.push({ weekday: form.weekday, lede: first - stated.next < LEDE });
    if (found.length === WEEKDAYS) break;
  }
  return found;
}

/** How well a dateline on `day` fits the weekdays of the text: those that stand alone, and those beside days without a year (`Friday, July 20`). */
function weekdayScore(weekdays: readonly BareWeekday[], expressions: readonly Expression[], day: number): number {
  const own = weekdayOf(day);
  let score = 0;
  for (const { weekday, lede } of weekdays) score += (lede ? FIT_IN_LEDE : FIT)[(own - weekday + 7) % 7];
  return weekdaysAgree(expressions, civilDay(day).year) ? score : score - 10;
}

/** Words right before a date that lies ahead, or may; the slash is that of `the season 1987/88`. */
const TO_COME = new Set(
  'by until till through to before for from due ending ends maturing matures effective payable starting beginning fiscal year /'.split(
    ' ',
  ),
);

/** A day that a text speaks of as past. */
interface Reported {
  readonly day: number;
  readonly span: Span;
  /** True where the text names a year alone; the day is its first one. */
  readonly isYear: boolean;
}

/** The last day of which the text surely speaks as past: days, months and years with their year in them. */
function latestReported(tokens: Tokens, expressions: readonly Expression[]): Reported | null {
  let latest: Reported | null = null;
  for (const e of expressions) {
    const day = earliestOf(e);
    if (day === null) continue;
    const month = e.form.kind !== 'calendar' || e.form.month > 0;
    if (latest !== null && day <= latest.day) continue;
    if (TO_COME.has(tokens.lower[e.first - 1] ?? '') || tenseAround(tokens, e.first, e.next) > (month ? 0 : -1))
      continue;
    // A year alone may be a plan (`in 2030`): it counts only where a verb of the past is near.
    latest = { day, span: { start: e.start, end: e.end }, isYear: !month };
  }
  return latest;
}

/** The first day that an expression with its own year may mean; null where it has none. */
function earliestOf({ form }: Expression): number | null {
  if (form.kind === 'numeric') {
    const days = [
      { month: form.second, day: form.first },
      { month: form.first, day: form.second },
    ].flatMap(({ month, day }) => {
      // `31.11.2018` is no day, but a slip for one of that month.
      const possible = Math.min(day, 28);
      return day <= 31 && isCivilDay(form.year, month, possible)
        ? dayNumber({ year: form.year, month, day: possible })
        : [];
    });
    return days.length > 0 ? Math.min(...days) : null;
  }
  if (form.kind !== 'calendar' || typeof form.year !== 'number' || form.year < 1) return null;
  if (form.month > 0 && !isCivilDay(form.year, form.month, Math.max(1, form.day))) return null;
  return dayNumber({ year: form.year, month: form.month || 1, day: form.day || 1 });
}

/** True where no day without a year that has a weekday beside it (`Friday, July 20`) contradicts the year. */
function weekdaysAgree(expressions: readonly Expression[], year: number): boolean {
  return expressions.every(({ form }) => {
    if (
      form.kind !== 'calendar' ||
      form.year !== null ||
      !form.weekday ||
      !form.day ||
      !isCivilDay(year, form.month, form.day)
    )
      return true;
    return weekdayOf(dayNumber({ year, month: form.month, day: form.day })) === form.weekday;
  });
}
