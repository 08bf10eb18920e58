import type { Tokens } from '../../text/tokens.ts';
import type { Form } from '../expression.ts';
import { flows, lowerAt, wordAt } from './cursor.ts';
import { readDayWord, readWeekday } from './day-words.ts';

/** The day in `a week from Friday`, `a month from today`; null where `from` leads elsewhere. `i` is `from`. */
export function readFrom(t: Tokens, i: number): { form: Form; next: number } | null {
  const next = lowerAt(t, i + 1) === 'next' || lowerAt(t, i + 1) === 'this' ? 1 : 0;
  const day = readWeekday(t, i + 1 + next) ?? (next ? null : readDayWord(t, i + 1));
  if (!day || day.time || (day.form.kind !== 'weekday' && day.form.kind !== 'unit')) return null;
  // `a week from Monday to Saturday`: a stretch of time.
  return /^(to|until|till|through|-|–)$/.test(lowerAt(t, day.next)) ? null : { form: day.form, next: day.next };
}

/** The time in `a year ago Monday`, `two years ago this month`, `30 years ago today`; null where a clause goes on. `i` is behind `ago`. */
export function readAgoFrom(t: Tokens, i: number): { form: Form; next: number } | null {
  if (!flows(t, i - 1)) return null;
  const unit = lowerAt(t, i) === 'this' ? wordAt(t, i + 1) : undefined;
  if (unit?.unit && /^[DWM]$/.test(unit.unit) && !unit.plural)
    return { form: { kind: 'unit', unit: unit.unit, shift: 0, narrative: false }, next: i + 2 };
  const day = lowerAt(t, i) === 'today' || wordAt(t, i)?.weekday ? (readWeekday(t, i) ?? readDayWord(t, i)) : null;
  if (!day || day.time || (day.form.kind !== 'weekday' && day.form.kind !== 'unit')) return null;
  return { form: day.form, next: day.next };
}
