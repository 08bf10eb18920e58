import {
  addMonths,
  type CivilDay,
  civilDay,
  dayNumber,
  daysInMonth,
  fromJulian,
  isCivilDay,
  pad,
  weekdayOf,
} from '../../calendar/days.ts';
import { monthName, weekdayName } from '../../calendar/readable.ts';
import type { CalendarForm } from '../expression.ts';
import type { Tense } from '../model.ts';
import { dayPoint, endOf, monthPoint, type Point, yearPoint } from '../point.ts';
import {
  type Context,
  counted,
  inWords,
  plain,
  pointed,
  type Reference,
  type Resolved,
  spokenOf,
  yearOf,
} from './context.ts';

export function resolveCalendar(form: CalendarForm, c: Context): Resolved {
  if (typeof form.year === 'number' && form.year < 0) {
    const year = `BC${pad(-form.year, 4)}`;
    return plain({
      value: year + (form.month ? `-${pad(form.month)}` : '') + (form.day ? `-${pad(form.day)}` : ''),
      written: 'full',
    });
  }
  const year = yearOf(form.year, c);
  if (year) {
    const relative =
      typeof form.year === 'number' ? {} : { reason: `The year is counted from ${year.name}.`, anchor: year.anchor };
    return { ...calendarIn(form, year.year), ...relative, written: 'full' };
  }
  if (form.year !== null)
    return plain({ value: `XXXX${form.month ? `-${pad(form.month)}` : ''}`, written: 'relative' });
  if (form.month === 0) {
    const from = c.last ? spokenOf(c.last) : c.reference;
    if (!from) return plain({ value: `XXXX-XX-${pad(form.day)}`, written: 'yearless' });
    const { year: inYear, month } = civilDay(monthFor(form.day, from.day, c));
    return { ...calendarIn({ ...form, month }, inYear), ...counted(from), written: 'yearless' };
  }
  return resolveYearless(form, c);
}

/** So many days from the reference a day alone may lie in the month before or after. */
const MONTH_AWAY = 45;

/** A day in the month that `the 23rd` lies in: that of `from`, or the one that the verb asks for (`will meet on the 3rd`, said late in a month). */
function monthFor(day: number, from: number, { reference, tense }: Context): number {
  const now = reference?.day ?? from;
  if (tense === 0 || Math.abs(from - now) > MONTH_AWAY) return from;
  const isAgainst = (month: number) => {
    const { year, month: m } = civilDay(month);
    const at = dayNumber({ year, month: m, day: Math.min(day, daysInMonth(year, m)) });
    return tense < 0 ? at > now : at < now;
  };
  return isAgainst(from) ? (isAgainst(now) ? addMonths(now, tense) : now) : from;
}

/** Greece was the last country to leave the Julian calendar, in 1923. */
const LAST_JULIAN_YEAR = 1923;

/** Why a day of the Julian calendar has the value of another. */
function inJulian({ year, month, day }: CivilDay): { reason: string } {
  return {
    reason: `${day} ${monthName(month)} ${year} is a day of the Julian calendar (Old Style); the value is the same day in today’s calendar.`,
  };
}

export function calendarIn(form: { month: number; day: number; julian?: CivilDay }, year: number): Resolved {
  if (form.month === 0) return plain(pointed(yearPoint(year)));
  if (form.month > 12) return plain({ value: pad(year, 4), impossible: true });
  if (form.day === 0) return plain(pointed(monthPoint(year, form.month)));
  const point = dayPoint(year, form.month, form.day);
  if (point) return form.julian ? plain({ ...pointed(point), ...inJulian(form.julian) }) : plain(pointed(point));
  // 29 February 1900, which Russia had and the Gregorian calendar has not.
  const julian = { year, month: form.month, day: form.day };
  const old = form.day === 29 && year <= LAST_JULIAN_YEAR ? fromJulian(julian) : null;
  const sameDay = old && dayPoint(old.year, old.month, old.day);
  if (sameDay) return plain({ ...pointed(sameDay), ...inJulian(julian) });
  return plain({
    value: `${pad(year, 4)}-${pad(form.month)}`,
    impossible: true,
    reason: `${monthName(form.month)}${form.month === 2 ? ` ${year}` : ''} has ${daysInMonth(year, form.month)} days.`,
  });
}

/** A day or month without its year takes the year that the words, the weekday beside it and the text around support. */
function resolveYearless(form: CalendarForm, c: Context): Resolved {
  const followed = followText(form, c);
  if (followed) return followed;
  if (!c.reference) {
    const value = `XXXX-${pad(form.month)}${form.day ? `-${pad(form.day)}` : ''}`;
    const impossible = form.day > daysInMonth(2000, form.month);
    return plain({
      value: impossible ? value.slice(0, 7) : value,
      impossible,
      written: 'yearless',
      reason: 'Nothing in the text tells the year.',
    });
  }
  const near = civilDay(c.reference.day);
  const begun = c.begun ? c.reference.day : null;
  const beside = dayBeside(c) ?? c.reference.day;
  const years = nearestYears(form, beside, civilDay(beside).year, c.tense).filter(
    (year) => begun === null || (calendarIn({ ...form, day: form.day || 1 }, year).point?.at ?? begun) <= begun,
  );
  // `today through Nov. 17`: the second of two dates comes after the first, whatever the verb.
  const first = c.joined && c.last && (form.day || c.last.point.unit !== 'D') ? c.last.point.at : null;
  if (first !== null && first >= c.reference.day - LONG_STRETCH) {
    const after = years.filter((year) => (calendarIn(form, year).point?.at ?? Number.NEGATIVE_INFINITY) >= first);
    years.sort((a, b) => Number(after.includes(b)) - Number(after.includes(a)) || (after.includes(a) ? a - b : 0));
  }
  // A weekday beside the day fixes the year, unless the day is so near that the weekday must be wrong.
  const nearest =
    form.day && isCivilDay(years[0], form.month, form.day)
      ? dayNumber({ year: years[0], month: form.month, day: form.day })
      : null;
  const surely = nearest !== null && Math.abs(nearest - c.reference.day) <= SURE_DAYS;
  if (form.weekday && form.day && !surely) {
    const latest = c.tense < 0 ? c.reference.day : Number.POSITIVE_INFINITY;
    const agreed = years.find((year) => {
      if (!isCivilDay(year, form.month, form.day)) return false;
      const day = dayNumber({ year, month: form.month, day: form.day });
      return weekdayOf(day) === form.weekday && day <= latest;
    });
    if (agreed !== undefined && agreed !== years[0] && Math.abs(agreed - near.year) <= 1) {
      return {
        ...calendarIn(form, agreed),
        written: 'yearless',
        reason: `${weekdayName(form.weekday)} beside it fits the year ${agreed}.`,
        anchor: c.reference.span,
      };
    }
  }
  const chosen = calendarIn(form, years[0]);
  if (chosen.impossible) return { ...chosen, written: 'yearless' };
  return {
    ...chosen,
    written: 'yearless',
    alternatives: years.slice(1).flatMap((y) => calendarIn(form, y).value),
    reason: whyYear(c.tense, chosen.point, c.reference),
    anchor: c.reference.span,
  };
}

/** `The year nearest to 21 July 2018, the dateline, that …`: how a year was chosen. */
function whyYear(tense: Tense, point: Point | null, reference: Reference): string {
  const from = `nearest to ${inWords(reference.day)}, ${reference.name}`;
  if (tense === 0 || point === null) return `The year ${from}.`;
  const time = tense < 0 ? 'past' : 'future';
  const fits = tense < 0 ? point.at <= reference.day : endOf(point) > reference.day;
  return fits
    ? `The year that fits a sentence about the ${time} and lies ${from}.`
    : `The year ${from}, though the sentence seems to speak of the ${time}.`;
}

/** The years that a yearless date may mean, best first. */
function nearestYears(form: CalendarForm, reference: number, year: number, tense: Tense): number[] {
  const day = (y: number) =>
    dayNumber({ year: y, month: form.month, day: Math.min(form.day || 15, daysInMonth(y, form.month) || 1) });
  const month = civilDay(reference).month;
  const cost = (y: number): number => {
    const distance = day(y) - reference;
    if (form.day === 0 && y === year && form.month === month) return 0;
    if (distance === 0) return 0;
    // A past tense outweighs nearness up to ten months or so, a future tense likewise.
    const away = Math.abs(distance);
    if (tense < 0 && distance > 0) return away + AGAINST_TENSE;
    if (tense > 0 && distance < 0) return away + AGAINST_TENSE;
    if (tense === 0 && distance > 0) return away * (form.day ? 1.5 : 4);
    return away;
  };
  return [year - 1, year, year + 1].filter((y) => y >= 1 && y <= 9999).sort((a, b) => cost(a) - cost(b));
}

/** How many days nearer a date has to be that contradicts the verb: verbs may be misjudged. */
const AGAINST_TENSE = 260;

/** So long ago a stretch of time may have begun whose end has no year either. */
const LONG_STRETCH = 366;

/** So near to the reference a day without a year is sure. */
const SURE_DAYS = 60;

/** So many tokens apart the days of a list stand. */
const IN_LIST = 10;

/** The day told right before, in a list that began with its year and has no verbs: `Rome, August 15, 1959; Oslo, August 18`. */
function dayBeside({ last, lastYear, token, paragraph, tense }: Context): number | null {
  if (last?.point.unit !== 'D' || tense !== 0 || last.paragraph !== paragraph || token - last.token > IN_LIST)
    return null;
  return lastYear?.point.unit === 'D' && lastYear.paragraph === paragraph ? last.point.at : null;
}

/** How many tokens on, about a clause, a year that the text names still holds, outside history. */
const NEAR = 15;

/** In history, and in a sentence that has just named another year, a yearless date goes on in the year of the text. */
function followText(form: CalendarForm, c: Context): Resolved | null {
  const from = c.lastYear;
  if (!from) return null;
  const at = civilDay(c.last && c.historical ? c.last.point.at : from.point.at);
  if (!c.historical) {
    if (!c.reference || from.point.unit === 'Y' || c.token - from.token > NEAR || from.paragraph !== c.paragraph)
      return null;
    const away = Math.abs(at.year - civilDay(c.reference.day).year);
    if (away < 2 || c.tense > 0) return null;
  }
  const last = c.last && c.historical ? c.last : from;
  let { year } = at;
  if (last.point.unit !== 'Y' && last.point.unit !== 'E') {
    if (at.month >= 10 && form.month <= 3) year = Math.min(year + 1, 9999);
    else if (at.month <= 2 && form.month >= 11) year = Math.max(year - 1, 1);
  }
  return {
    ...calendarIn(form, year),
    written: 'yearless',
    alternatives: [year + 1, year - 1].filter((y) => y >= 1 && y <= 9999).map((y) => calendarIn(form, y).value),
    reason: `The text has just spoken of ${at.year}.`,
    anchor: last.span,
  };
}
