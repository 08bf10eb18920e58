import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readDay, readDayFirst } from './calendar.ts';
import { flows, isCapital, isDash, isNumber, isWord, lowerAt, wordAt } from './cursor.ts';
import { readDayWord, readWeekday } from './day-words.ts';
import { readMonthFirst } from './month.ts';
import { readYearAfter } from './year.ts';

/** `the morning of April 19`, `the evening of 29 January`, `the morning`. */
export function readPartOf(t: Tokens, i: number): Parsed | null {
  const time = `T${wordAt(t, i)?.part}`;
  if (lowerAt(t, i + 1) === 'hours') return null;
  const isNight = time === 'TNI';
  // `in the night on July 20`: as translation has it.
  const dated = isNight && lowerAt(t, i + 1) === 'on' && (isNumber(t, i + 2) || (wordAt(t, i + 2)?.month ?? 0) > 0);
  if (lowerAt(t, i + 1) !== 'of' && !dated && !(isNight && lowerAt(t, i + 1) === 'from')) {
    if (
      !PART_LEADS.has(lowerAt(t, i - 2)) ||
      isCapital(t, i) ||
      (isWord(t, i + 1) &&
        flows(t, i) &&
        !/^(and|but|that|he|she|they|it|on|by|to|as|with|before|after|when)$/.test(lowerAt(t, i + 1)))
    )
      return null;
    return { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time };
  }
  const at = lowerAt(t, i + 2) === 'the' ? i + 3 : i + 2;
  const date = readMonthFirst(t, at) ?? readDayFirst(t, at) ?? readWeekday(t, at) ?? readDayWord(t, at);
  if (!date || (date.form.kind === 'calendar' && !date.form.day)) return null;
  const pair = isNight ? readNightPair(t, date) : null;
  if (!pair && lowerAt(t, i + 1) === 'from') return null;
  return { ...(pair ?? date), time };
}

/** `in the morning`, `worked through the night`. */
const PART_LEADS = new Set(['in', 'through', 'throughout']);

/** `the night of 5–6 July`, `of July 5 to 6`, `from Monday to Tuesday`: one night, which both of its days name; it is that of the first. */
function readNightPair(t: Tokens, { form, next, ...rest }: Parsed): Parsed | null {
  const joint = lowerAt(t, next);
  if (!isDash(t, next) && joint !== '/' && joint !== 'to' && joint !== 'and' && joint !== 'into') return null;
  if (form.kind === 'weekday') {
    const second = wordAt(t, next + 1)?.weekday ?? 0;
    return second === (form.weekday % 7) + 1 ? { ...rest, form, next: next + 2 } : null;
  }
  if (form.kind !== 'calendar') return null;
  const whole = readDayFirst(t, next + 1) ?? readMonthFirst(t, next + 1);
  if (whole?.form.kind === 'calendar' && (whole.form.day === form.day + 1 || whole.form.day === 1))
    return { ...rest, form: { ...form, year: form.year ?? whole.form.year }, next: whole.next };
  const second = readDay(t, next + 1);
  const year = second && readYearAfter(t, second.next);
  return second?.day === form.day + 1
    ? { ...rest, form: { ...form, year: form.year ?? year?.year ?? null }, next: year?.next ?? second.next }
    : null;
}
