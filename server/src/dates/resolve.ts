import { weekdayOf } from '../calendar/days.ts';
import type { Expression, Form } from './expression.ts';
import { daysOf, pointAround } from './point.ts';
import { resolveCalendar } from './resolve/calendar.ts';
import { type Context, plain, pointed, type Resolved } from './resolve/context.ts';
import { countFrom, resolveMonth, resolveOffset, resolveUnit, resolveWeekday } from './resolve/counted.ts';
import { resolveHoliday } from './resolve/holiday.ts';
import { resolveNumeric } from './resolve/numeric.ts';
import { resolveHalf, resolveQuarter, resolveSeason, resolveYearBefore } from './resolve/parts.ts';

/** Resolves an expression. Any expression gets a value; where nothing tells the year, the value has `XXXX` in its place. */
export function resolve(expression: Expression, context: Context): Resolved {
  const resolved = resolveForm(expression.form, context, expression);
  if (!expression.time) return resolved;
  const isDay = /^((\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)|XXXX-WXX-[1-7])$/.test(resolved.value);
  const value = isDay ? resolved.value : 'XXXX-XX-XX';
  return {
    ...resolved,
    type: 'TIME',
    value: value + expression.time,
    alternatives: resolved.alternatives.map((v) => v + expression.time),
  };
}

function resolveForm(form: Form, c: Context, e: Expression): Resolved {
  switch (form.kind) {
    case 'fixed':
      // Lengths, sets and `soon` say all that there is to say.
      return plain({
        type: form.type,
        value: form.value,
        ...(/^(P|X|[A-Z]+_REF)/.test(form.value) ? { reason: '' } : {}),
      });
    case 'calendar':
      return resolveCalendar(form, c);
    case 'numeric':
      return resolveNumeric(form, c);
    case 'weekday':
      return resolveWeekday(form, c);
    case 'unit':
      return resolveUnit(form, c, e);
    case 'offset':
      return form.from ? resolveFrom(form, form.from, c, e) : resolveOffset(form, c);
    case 'month':
      return resolveMonth(form, c);
    case 'season':
      return resolveSeason(form, c);
    case 'quarter':
      return resolveQuarter(form, c);
    case 'half':
      return resolveHalf(form, c);
    case 'yearBefore':
      return resolveYearBefore(form, c);
    case 'holiday':
      return resolveHoliday(form, c);
    case 'weekOf': {
      const day = resolveForm(form.of, c, e);
      if (!day.point) return plain({ value: 'XXXX-WXX' });
      // The weekend of a Monday is the one before it.
      const near = form.unit === 'WE' && form.of.kind === 'holiday' && weekdayOf(day.point.at) < 3 ? 3 : 0;
      const alternatives = day.alternatives.flatMap((value) => {
        const days = daysOf(value);
        return days ? pointed(pointAround(form.unit, days.start - near, 0)).value : [];
      });
      return { ...day, ...pointed(pointAround(form.unit, day.point.at - near, 0)), alternatives };
    }
  }
}

/** `a week from Friday`, `two years ago this month`: so far from a day, a week or a month that is told itself. */
function resolveFrom(form: Form & { kind: 'offset' }, from: Form, c: Context, e: Expression): Resolved {
  // What is counted onwards lies ahead, and so does its start; the day after a day may well be over.
  const ahead = form.direction > 0 && !(form.unit === 'D' && form.count === 1);
  const start = resolveForm(from, ahead ? { ...c, tense: 1 } : c, e);
  if (!start.point) return start;
  // A year before this week, not before its Monday, which may lie in the week before.
  const day = countFrom(start.point.at + (start.point.unit === 'W' ? 3 : 0), form);
  return day === null ? start : { ...start, ...pointed(pointAround(start.point.unit, day, 0)), alternatives: [] };
}
