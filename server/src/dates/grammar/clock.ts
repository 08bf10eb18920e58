import { pad } from '../../calendar/days.ts';
import { type Tokens, WordCase } from '../../text/tokens.ts';
import { flows, isCapital, isDash, isNumber, isWord, lowerAt, numberAt, touches, widthAt, wordAt } from './cursor.ts';

/** A time of day: `T17:00`, `TMO`. */
export interface Clock {
  readonly time: string;
  readonly next: number;
}

/** Before `1430 hours` these show a time of day; `to` and `by` may lead to a length. */
const LEADS_ALWAYS = new Set('at from until till since'.split(' '));

const HOUR_LEADS = new Set('at from until till to by'.split(' '));

/** Between hours and minutes; the second is the Armenian full stop, which translation leaves there. */
const COLONS = new Set([':', '։']);

/** `12: 50 PM`: a blank behind the colon, as tools that take texts apart leave it, where the half of the day follows. */
function isColonApart(t: Tokens, colon: number): boolean {
  return t.starts[colon + 1] - t.ends[colon] === 1 && isNumber(t, colon + 1) && readMeridiem(t, colon + 2) !== null;
}

/**
 * Reads a time by the clock in digits: `10:35 a.m.`, `19.15 pm`, `5pm EST`, `12 pm Damascus time`, `0735 GMT`, `03:00hrs`, `at 1430 hours`. Null where
 * there is none; two numbers around a colon alone are no time where they cannot be one (`3:75`), or where a score reads better (`2:1`).
 */
export function readClock(t: Tokens, i: number, behindDay = false): Clock | null {
  let hour = numberAt(t, i);
  if (hour < 0) return null;
  const width = widthAt(t, i);
  if (width === 4 && hour <= 2400 && hour % 100 < 60) {
    const next = i + 1;
    const word = lowerAt(t, next);
    const led = t.lower[i].startsWith('0') || LEADS_ALWAYS.has(lowerAt(t, i - 1));
    if (word === 'hrs' || (word === 'hours' && led) || (isZone(t, next) && word.length > 2)) {
      const behind = isZone(t, next) ? next : next + 1;
      return { time: `T${pad(Math.floor(hour / 100))}:${pad(hour % 100)}`, next: afterZone(t, behind) };
    }
    return null;
  }
  if (width > 2 || hour > 24) return null;
  let minute = -1;
  let second = -1;
  let next = i + 1;
  const mark = COLONS.has(lowerAt(t, next)) ? ':' : lowerAt(t, next);
  const apart = mark === ':' && isColonApart(t, next);
  if ((mark === ':' || mark === '.') && touches(t, i) && (touches(t, next) || apart) && widthAt(t, next + 1) === 2) {
    minute = numberAt(t, next + 1);
    if (minute < 0 || minute > 59) return null;
    next += 2;
    if (
      mark === ':' &&
      COLONS.has(lowerAt(t, next)) &&
      touches(t, next - 1) &&
      touches(t, next) &&
      widthAt(t, next + 1) === 2
    ) {
      second = numberAt(t, next + 1);
      if (second < 0 || second > 60) return null;
      next += 2;
    }
  }
  // `at 18-00`, `from 10-00`: as Russian writes it.
  if (isDash(t, next) && width === 2 && hour < 24 && t.lower[next + 1] === '00' && HOUR_LEADS.has(lowerAt(t, i - 1)))
    if (touches(t, i) && touches(t, next)) return { time: `T${pad(hour)}:00`, next: afterZone(t, next + 2) };
  const half = readMeridiem(t, next);
  if (half) {
    if (hour > 12 || hour === 0) {
      // `15:30 pm` says the same thing twice; it is still a time.
      if (minute < 0) return null;
      return { time: `T${pad(hour)}:${pad(minute)}`, next: afterZone(t, half.next) };
    }
    const hours = (hour % 12) + (half.afternoon ? 12 : 0);
    return { time: `T${pad(hours)}:${pad(Math.max(minute, 0))}`, next: afterZone(t, half.next) };
  }
  const after = lowerAt(t, next);
  if (after === 'o' && lowerAt(t, next + 2) === 'clock') {
    const part = readPartIn(t, next + 3, hour);
    return part ?? { time: `T${pad(hour)}:00`, next: next + 3 };
  }
  // `yesterday at 18.30`, `from 07.45`: in Britain and Russia; elsewhere two numbers around a full stop are a price or a share.
  const stopped = mark === '.' && width === 2 && lowerAt(t, i - 1) === 'at' && (behindDay || t.lower[i][0] === '0');
  if (minute >= 0 && mark === '.' && !stopped && !isZone(t, next) && after !== 'hrs') return null;
  if (minute < 0) {
    const part = readPartIn(t, next, hour);
    if (part) return part;
    if (hour < 1 || hour > 12 || !HOUR_WORDS.has(lowerAt(t, i - 1)) || !isBeforePart(t, next)) return null;
    return { time: `T${pad(hour)}:00`, next };
  }
  const inPartOfDay = readPartIn(t, next, hour, minute);
  if (inPartOfDay) return inPartOfDay;
  if (after === 'hrs' || after === 'hr' || after === 'hours' || after === 'h') next++;
  else if (width < 2 && hour < 10 && !isZone(t, next) && lowerAt(t, i - 1) !== 'at') return null;
  if (lowerAt(t, i - 1) === ':' && touches(t, i - 1)) return null;
  // `Tuesday afternoon at 4:25`
  const part = lowerAt(t, i - 1) === 'at' ? wordAt(t, lowerAt(t, i - 2) === ',' ? i - 3 : i - 2)?.part : null;
  if ((part === 'AF' || part === 'EV') && width < 2) hour += 12;
  return { time: `T${pad(hour)}:${pad(minute)}${second >= 0 ? `:${pad(second)}` : ''}`, next: afterZone(t, next) };
}

/** An hour in words: `eight o’clock`, `five in the morning`, `half past eight`, `quarter to ten`. Null where there is none. */
export function readSpokenClock(t: Tokens, i: number): Clock | null {
  const first = lowerAt(t, i);
  const past = lowerAt(t, i + 1) === 'past';
  if (first === 'half' || first === 'quarter') {
    if (!past && !(first === 'quarter' && lowerAt(t, i + 1) === 'to')) return null;
    const hour = wordAt(t, i + 2)?.cardinal || (widthAt(t, i + 2) <= 2 ? numberAt(t, i + 2) : 0);
    if (hour < 1 || hour > 12 || wordAt(t, i + 3)?.unit) return null;
    const minute = first === 'half' ? 30 : past ? 15 : 45;
    const next = i + 3;
    return (
      readPartIn(t, next, past ? hour : hour - 1, minute) ?? {
        time: `T${pad(past ? hour : (hour + 11) % 12)}:${minute}`,
        next,
      }
    );
  }
  const hour = wordAt(t, i)?.cardinal ?? 0;
  if (hour < 1 || hour > 12) return null;
  const clock = lowerAt(t, i + 1) === 'o' && lowerAt(t, i + 3) === 'clock' ? i + 4 : i + 1;
  const part = HOUR_WORDS.has(lowerAt(t, i - 1)) || clock > i + 1 ? readPartIn(t, clock, hour) : null;
  return part ?? (clock > i + 1 ? { time: `T${pad(hour)}:00`, next: clock } : null);
}

/** Before an hour alone that has its part of the day behind it: `at 10 this morning`, `by six that evening`. */
const HOUR_WORDS = new Set('at by until till before after about around from since'.split(' '));

/** The first of two times that share the mark behind the second: `2` in `between 2 and 3 p.m.`, `9:30-11 a.m.`. Null elsewhere. */
export function readSharedHalf(t: Tokens, i: number): Clock | null {
  const hour = numberAt(t, i);
  if (hour < 1 || hour > 12 || widthAt(t, i) > 2) return null;
  const mark = lowerAt(t, i + 1);
  const minutes =
    (mark === ':' || mark === '.') && touches(t, i) && touches(t, i + 1) && widthAt(t, i + 2) === 2
      ? numberAt(t, i + 2)
      : -1;
  if (minutes > 59) return null;
  const joint = minutes < 0 ? i + 1 : i + 3;
  const word = lowerAt(t, joint);
  const joined =
    word === 'and' || word === 'to'
      ? minutes >= 0 || RANGE_LEADS.has(lowerAt(t, i - 1))
      : isDash(t, joint) || word === 'until';
  if (!joined) return null;
  const second = numberAt(t, joint + 1);
  const behind = minuteEnd(t, joint + 1);
  const half = second >= 1 && second <= 12 ? readMeridiem(t, behind) : null;
  if (!half) return null;
  // `11 to 2 p.m.`: from before noon.
  const afternoon = half.afternoon === hour % 12 <= second % 12;
  return { time: `T${pad((hour % 12) + (afternoon ? 12 : 0))}:${pad(Math.max(minutes, 0))}`, next: joint };
}

const RANGE_LEADS = new Set('between from at'.split(' '));

/** Index behind an hour in digits and its minutes. */
function minuteEnd(t: Tokens, i: number): number {
  const mark = lowerAt(t, i + 1);
  return (mark === ':' || mark === '.') && touches(t, i) && touches(t, i + 1) && widthAt(t, i + 2) === 2
    ? i + 3
    : i + 1;
}

/** A time that names no half of the day, in a part of the day: 8 at night is 20 o’clock. */
export function inPart(time: string, part: string): string {
  const hour = Number(time.slice(1, 3));
  if (part === 'TMO' || part === 'TDT' || hour < 1 || hour > 12) return time;
  // 1 to 4 at night are after midnight.
  if (part === 'TNI' && (hour < 5 || hour === 12)) return hour === 12 ? `T24${time.slice(3)}` : time;
  return `T${pad((hour % 12) + 12)}${time.slice(3)}`;
}

/** True where the words of a time leave open which half of the day it is: `8 o’clock`, `7:30`; not `8 a.m.`, `19.30` or `0730 GMT`. */
export function isOpenTime(t: Tokens, i: number, next: number): boolean {
  if ((isNumber(t, i) && widthAt(t, i) > 2) || lowerAt(t, i).startsWith('0')) return false;
  for (let k = i; k < next; k++) if (/^(a|p|am|pm|hrs|hours|in)$/.test(lowerAt(t, k)) || isZone(t, k)) return false;
  return true;
}

/** True where a part of a day stands behind an hour alone: `10 this morning`, `6 that evening`, `9 Monday night`. */
function isBeforePart(t: Tokens, i: number): boolean {
  const day = wordAt(t, i);
  const shifts = day?.shift !== null && day?.shift !== undefined;
  const at = lowerAt(t, i) === 'the' ? i + 1 : i;
  if (!(shifts || at > i || day?.weekday || /^(yesterday|tomorrow)$/.test(lowerAt(t, i)))) return false;
  if (at > i && !/^(next|following|previous|same)$/.test(lowerAt(t, at))) return false;
  const part = wordAt(t, at + 1);
  return Boolean(part?.part) && !part?.plural;
}

/** `in the morning` behind an hour: `4 in the afternoon`, `9 o'clock in the morning`. */
function readPartIn(t: Tokens, i: number, hour: number, minute = 0): Clock | null {
  if (lowerAt(t, i) !== 'in' || lowerAt(t, i + 1) !== 'the') return null;
  const part = wordAt(t, i + 2)?.part;
  if (!part || hour < 1 || hour > 12) return null;
  return { time: `T${pad((hour % 12) + (part === 'MO' ? 0 : 12))}:${pad(minute)}`, next: i + 3 };
}

function readMeridiem(t: Tokens, i: number): { afternoon: boolean; next: number } | null {
  const word = lowerAt(t, i);
  if (!flows(t, i - 1)) return null;
  if (word === 'am' || word === 'pm') return { afternoon: word === 'pm', next: i + 1 };
  if (word !== 'a' && word !== 'p') return null;
  if (lowerAt(t, i + 1) === '.' && lowerAt(t, i + 2) === 'm' && touches(t, i))
    return { afternoon: word === 'p', next: lowerAt(t, i + 3) === '.' && touches(t, i + 2) ? i + 4 : i + 3 };
  return null;
}

function isZone(t: Tokens, i: number): boolean {
  return wordAt(t, i)?.zone === true && t.cases[i] === WordCase.upper;
}

/** Passes over a time zone: `EST`, `GMT+3`, `local time`, `Damascus time`, `(MSK)`. */
function afterZone(t: Tokens, i: number): number {
  const bracket = lowerAt(t, i) === '(' ? 1 : 0;
  if (isZone(t, i + bracket)) {
    if (bracket) return lowerAt(t, i + 2) === ')' ? i + 3 : i;
    if ((lowerAt(t, i + 1) === '+' || isDash(t, i + 1)) && touches(t, i) && touches(t, i + 1) && isNumber(t, i + 2))
      return i + 3;
    return i + 1;
  }
  if (lowerAt(t, i) === 'local' && lowerAt(t, i + 1) === 'time') return i + 2;
  if (isCapital(t, i) && lowerAt(t, i + 1) === 'time') return i + 2;
  if (isCapital(t, i) && isWord(t, i + 1) && isCapital(t, i + 1) && lowerAt(t, i + 2) === 'time') return i + 3;
  return i;
}
