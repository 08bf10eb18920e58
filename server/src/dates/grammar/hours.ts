import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readDayFirst } from './calendar.ts';
import { afterHyphen, lowerAt, wordAt } from './cursor.ts';
import { readDayWord, readPartBehind, readWeekday } from './day-words.ts';
import { readMonthFirst } from './month.ts';

/** Words before `hours` that tell which hours of a day they are. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'TMO'],
  ['small', 'TMO'],
  ['wee', 'TMO'],
  ['predawn', 'TMO'],
  ['late', 'TNI'],
  ['overnight', 'TNI'],
]);

/** `the early hours of Sunday`, `the early morning hours of 30 April`, `the wee hours of the morning`: a part of the day that is told. `i` follows the article. */
export function readHours(t: Tokens, i: number): Parsed | null {
  let at = i;
  let time = PARTS.get(lowerAt(t, at)) ?? null;
  if (time) at++;
  else if (lowerAt(t, at) === 'pre' && lowerAt(t, afterHyphen(t, at + 1)) === 'dawn') {
    time = 'TMO';
    at = afterHyphen(t, at + 1) + 1;
  }
  const own = wordAt(t, at);
  if (own?.part && !own.plural) {
    time = `T${own.part}`;
    at++;
  }
  if (!time || lowerAt(t, at) !== 'hours' || (lowerAt(t, at + 1) !== 'of' && lowerAt(t, at + 1) !== 'on')) return null;
  const the = lowerAt(t, at + 2) === 'the' ? at + 3 : at + 2;
  const part = wordAt(t, the);
  if (the > at + 2 && part?.part && !part.plural)
    return { next: the + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time };
  const day = readMonthFirst(t, the) ?? readDayFirst(t, the) ?? readWeekday(t, the) ?? readDayWord(t, the);
  if (!day || day.form.kind === 'fixed' || (day.form.kind === 'calendar' && !day.form.day)) return null;
  return { ...day, next: day.time ? day.next : (readPartBehind(t, day.next)?.next ?? day.next), time };
}
