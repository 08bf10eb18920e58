import { civilDay, dayNumber, isCivilDay, weekdayOf } from '../calendar/days.ts';
import { weekdayName } from '../calendar/readable.ts';
import type { StatedDay } from '../calendar/stated.ts';
import type { Span } from '../text/span.ts';
import { type Tokens, WordCase } from '../text/tokens.ts';
import type { Expression } from './expression.ts';
import type { DateContext, HolderTerms } from './model.ts';
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
 * How often a dateline lies 0, 1, 2 … years after the last date of which the text speaks as past, by what that date is: a day or month,
 * or a year alone (of the running year a text says `this year`). Counted on news of 1987 to 2020; what is left are older dates.
 */
const YEARS_LATER = {
  date: [0.36, 0.34, 0.11, 0.05, 0.02, 0.01, 0.01, 0.01, 0.01],
  year: [0.18, 0.28, 0.07, 0.04, 0.03, 0.03, 0.02, 0.01, 0.01],
};

/** How often it is of none of these years: the text speaks only of what is long past, or of what is still to come. */
const OTHER_YEARS = { date: 0.12, year: 0.33 };

/**
 * By so much likelier it is the year of a day that the text tells of and that lies a fortnight and less before the dateline's: half of the
 * texts that name a day with its year name such a one, and of other years one in twenty-six would do by chance. The very same day is none
 * of them, as that is what anniversaries speak of.
 */
const RECENT = { days: 14, times: 13 };

/** So likely has a year to be before it is told; with less the year stays open. */
const SURE = 0.63;

/** Out of term: so much less likely is it that a text calls somebody by an office, but some speak of who comes or was. */
const OUT_OF_OFFICE = 0.1;

/** Days before and after a term in which a text may call somebody by the office. */
const AROUND_TERM = 60;

/** A year that a dateline may be of. */
interface Candidate {
  readonly day: number;
  /** How likely, before weekdays and terms are asked. */
  readonly prior: number;
}

/**
 * The year of a dateline without one. Where the day of publication is known, the nearest to it. Else the likeliest year by what the text
 * says: dates with a year that it speaks of as past, weekdays, and the terms of those whom it calls by an office. A report is written on
 * the day of which it speaks, or on the next one or two: `May 14 … signed on Tuesday` is of 2019, not of 2018, when 14 May was a Monday.
 * A page fetched on a known day is not older than what it shows. Null where no year is much likelier than the others.
 */
export function yearlessDay(
  stated: StatedDay,
  near: number | null,
  crawl: number | null,
  tokens: Tokens,
  expressions: readonly Expression[],
  holdersOf: DateContext['holders'] = () => [],
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
  if (latest === null && crawl !== null) {
    const { year } = civilDay(crawl);
    const day = [year, year - 1].map(inYear).find((d) => d !== null && d <= crawl);
    return day === undefined || day === null ? null : { day, why: `The page was fetched on ${inWords(crawl)}.` };
  }
  const weekdays = weekdaysOf(stated, tokens, expressions);
  const holders = holdersOf(tokens);
  const candidates = latest ? yearsAfter(latest, crawl, inYear) : yearsInOffice(holders, inYear);
  const other = latest?.isYear ? OTHER_YEARS.year : OTHER_YEARS.date;
  const best = likeliest(candidates, other, weekdays, expressions, holders);
  if (best === null) return null;
  const weekday = weekdays.find((w) => weekdayOf(best) === w.weekday)?.weekday ?? 0;
  return { day: best, why: reasonFor(best, candidates, latest, weekday, holders, tokens) };
}

/** The years from the last one that the text reports. */
function yearsAfter(
  latest: Reported,
  crawl: number | null,
  inYear: (year: number) => number | null,
): readonly Candidate[] {
  const from = civilDay(latest.day).year;
  const priors = latest.isYear ? YEARS_LATER.year : YEARS_LATER.date;
  const found: Candidate[] = [];
  for (let years = 0; years <= YEARS_ON; years++) {
    const day = inYear(from + years);
    if (day === null || day < latest.day || (crawl !== null && day > crawl && found.length > 0)) continue;
    found.push({ day, prior: priors[years] * recency(latest, day) });
  }
  return found;
}

function recency({ days }: Reported, of: number): number {
  return days.some((day) => day < of && of - day <= RECENT.days) ? RECENT.times : 1;
}

/** The years that lie within all terms, if they bound the time at both ends. */
function yearsInOffice(holders: readonly HolderTerms[], inYear: (year: number) => number | null): readonly Candidate[] {
  const closed = holders.find(({ terms }) => terms.every(({ from, to }) => from !== null && to !== null));
  if (!closed) return [];
  const ends = closed.terms.flatMap(({ from, to }) => [from ?? 0, to ?? 0]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)].map((day) => civilDay(day).year);
  const found: number[] = [];
  for (let year = first; year <= last; year++) {
    const day = inYear(year);
    if (day !== null && holders.every((holder) => isInOffice(holder, day))) found.push(day);
  }
  return found.map((day) => ({ day, prior: 0.9 / found.length }));
}

function isInOffice({ terms }: HolderTerms, day: number): boolean {
  return terms.some(
    ({ from, to }) => (from === null || day >= from - AROUND_TERM) && (to === null || day <= to + AROUND_TERM),
  );
}

/** The likeliest day, if it is likely enough among all, those before and after included. */
function likeliest(
  candidates: readonly Candidate[],
  other: number,
  weekdays: readonly BareWeekday[],
  expressions: readonly Expression[],
  holders: readonly HolderTerms[],
): number | null {
  let best: number | null = null;
  let most = 0;
  let all = 0;
  for (const { day, prior } of candidates) {
    const out = holders.filter((holder) => !isInOffice(holder, day)).length;
    const likely =
      prior *
      contradiction(expressions, day) *
      weekdayLikelihood(weekdays, weekdayOf(day)) *
      OUT_OF_OFFICE ** Math.min(out, 2);
    all += likely;
    if (likely <= most) continue;
    best = day;
    most = likely;
  }
  // Of other years a seventh has the same weekdays as the best of these.
  let chance = 0;
  for (let own = 1; own <= 7; own++) chance += weekdayLikelihood(weekdays, own) / 7;
  const bounded = holders.filter(({ terms }) => terms.every(({ from, to }) => from !== null && to !== null));
  const elsewhere = other * chance * OUT_OF_OFFICE ** Math.min(bounded.length, 2);
  return most >= SURE * (all + elsewhere) ? best : null;
}

function reasonFor(
  best: number,
  candidates: readonly Candidate[],
  latest: Reported | null,
  weekday: number,
  holders: readonly HolderTerms[],
  tokens: Tokens,
): string {
  const fits = weekday > 0 ? ` in which the day is a ${weekdayName(weekday)}, as the text says` : '';
  // Who was not in office in another year that would do is the reason.
  const telling = holders.find((h) => isInOffice(h, best) && candidates.some(({ day }) => !isInOffice(h, day)));
  const held = telling ? ` ‘${telling.name}’ was in office then.` : '';
  if (latest === null)
    return `The year is the one${fits || ' that is left'} while ‘${holders[0]?.name}’ was in office.`;
  const words = tokens.text.slice(latest.span.start, latest.span.end);
  if (best === candidates[0].day || !weekday)
    return `The year follows from the text, which speaks of ‘${words}’ as past.${held}`;
  return `The year is the one after ‘${words}’${fits}.${held}`;
}

/** A weekday alone that the text gives to what it reports. */
interface BareWeekday {
  readonly weekday: number;
  /** True in the first sentences, which report the news itself. */
  readonly lede: boolean;
}

/** How often a weekday in the news lies 0, 1, 2 … days before its dateline; the last ones are still to come. */
const FIT = [0.4, 0.26, 0.14, 0.12, 0.05, 0.02, 0.01];
const FIT_IN_LEDE = [0.66, 0.16, 0.04, 0.06, 0.03, 0.02, 0.03];

/** What a weekday further down counts: it goes on from others. */
const BODY_WEIGHT = 0.6;

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

/** How well a dateline on a weekday fits those of the text that stand alone. */
function weekdayLikelihood(weekdays: readonly BareWeekday[], own: number): number {
  let likely = 1;
  for (const { weekday, lede } of weekdays) {
    const before = (own - weekday + 7) % 7;
    likely *= lede ? FIT_IN_LEDE[before] : FIT[before] ** BODY_WEIGHT;
  }
  return likely;
}

/** What is left of a day's likelihood where days with their weekdays (`Friday, July 20`) contradict its year. */
function contradiction(expressions: readonly Expression[], day: number): number {
  return weekdaysAgree(expressions, civilDay(day).year) ? 1 : 1e-4;
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
  /** All days, not months or years, of which the text speaks so. */
  readonly days: readonly number[];
}

/** The last day of which the text surely speaks as past: days, months and years with their year in them. */
function latestReported(tokens: Tokens, expressions: readonly Expression[]): Reported | null {
  let latest: Reported | null = null;
  const days: number[] = [];
  for (const e of expressions) {
    const day = earliestOf(e);
    if (day === null) continue;
    const month = e.form.kind !== 'calendar' || e.form.month > 0;
    const isDay = e.form.kind !== 'calendar' || e.form.day > 0;
    if (!month && isPartOfName(tokens, e.first)) continue;
    if (!isDay && latest !== null && day <= latest.day) continue;
    if (TO_COME.has(tokens.lower[e.first - 1] ?? '') || tenseAround(tokens, e.first, e.next) > (month ? 0 : -1))
      continue;
    if (isDay) days.push(day);
    // A year alone may be a plan (`in 2030`): it counts only where a verb of the past is near.
    if (latest === null || day > latest.day)
      latest = { day, span: { start: e.start, end: e.end }, isYear: !month, days };
  }
  return latest;
}

/** `the Harbour Act 1963`, `the Treaty of 1920`, `the Food Code (1988)`: a year that tells which one of a name is meant, not when something was. */
function isPartOfName({ cases, lower }: Tokens, year: number): boolean {
  const joined = /^(of|,|\()$/.test(lower[year - 1] ?? '');
  const named = cases[joined ? year - 2 : year - 1];
  return named === WordCase.title || named === WordCase.mixed;
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
