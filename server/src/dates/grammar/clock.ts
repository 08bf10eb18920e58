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

/**
 * Reads a time by the clock in digits: `10:35 a.m.`, `19.15 pm`, `5pm EST`, `12 pm Damascus time`, `0735 GMT`, `03:00hrs`, `at 1430 hours`.
 * `behindDay` is true right behind a day, where `at 18.30` is a time as well. Null where there is none; two numbers around a colon alone
 * are no time where they cannot be one (`3:75`), or where a score reads better (`2:1`).
 */
export function readClock(t: Tokens, i: number, behindDay = false): Clock | null {
  const hour = numberAt(t, i);
  if (hour < 0) return null;
  if (widthAt(t, i) === 4) return readFourDigits(t, i, hour);
  const figures = widthAt(t, i) <= 2 && hour <= 24 ? readFigures(t, i, hour) : null;
  if (!figures) return null;
  const dashed = readDashed(t, i, hour);
  if (dashed) return dashed;
  const half = readMeridiem(t, figures.next);
  if (half) return inHalf(t, figures, half);
  if (lowerAt(t, figures.next) === 'o' && lowerAt(t, figures.next + 2) === 'clock') {
    const next = figures.next + 3;
    return readPartIn(t, next, hour) ?? { time: `T${pad(hour)}:00`, next };
  }
  if (figures.stop && !isStopOfTime(t, i, figures.next, behindDay)) return null;
  const part = readPartIn(t, figures.next, hour, Math.max(figures.minute, 0));
  if (part) return part;
  return figures.minute < 0 ? readHourAlone(t, i, figures) : readWithMinutes(t, i, figures);
}

/** `0735 GMT`, `1430 hrs`, `at 1430 hours`: four digits, with a word that makes a time of them. */
function readFourDigits(t: Tokens, i: number, digits: number): Clock | null {
  if (digits > 2400 || digits % 100 > 59) return null;
  const zone = isZone(t, i + 1);
  const word = lowerAt(t, i + 1);
  const led = t.lower[i].startsWith('0') || LEADS_ALWAYS.has(lowerAt(t, i - 1));
  if (word !== 'hrs' && !(word === 'hours' && led) && !(zone && word.length > 2)) return null;
  const next = afterZone(t, zone ? i + 1 : i + 2);
  return { time: `T${pad(Math.floor(digits / 100))}:${pad(digits % 100)}`, next };
}

/** The figures of a time: an hour, and minutes and seconds where they are said, else -1. */
interface Figures {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** True where a full stop stands between hour and minutes. */
  readonly stop: boolean;
  readonly next: number;
}

/** Between hours and minutes; the second is the Armenian full stop, which translation leaves there. */
const COLONS = new Set([':', '։']);

/** `10`, `10:35`, `10.35`, `10:35:20`; null for numbers that no clock shows (`3:75`). */
function readFigures(t: Tokens, i: number, hour: number): Figures | null {
  const colon = COLONS.has(lowerAt(t, i + 1));
  const stop = lowerAt(t, i + 1) === '.';
  const tied = touches(t, i + 1) || (colon && isColonApart(t, i + 1));
  if (!(colon || stop) || !touches(t, i) || !tied || widthAt(t, i + 2) !== 2)
    return { hour, minute: -1, second: -1, stop: false, next: i + 1 };
  const minute = numberAt(t, i + 2);
  if (minute < 0 || minute > 59) return null;
  const more = colon && COLONS.has(lowerAt(t, i + 3)) && touches(t, i + 2) && touches(t, i + 3);
  if (!more || widthAt(t, i + 4) !== 2) return { hour, minute, second: -1, stop, next: i + 3 };
  const second = numberAt(t, i + 4);
  return second < 0 || second > 60 ? null : { hour, minute, second, stop, next: i + 5 };
}

/** `12: 50 PM`: a blank behind the colon, as tools that take texts apart leave it, where the half of the day follows. */
function isColonApart(t: Tokens, colon: number): boolean {
  return t.starts[colon + 1] - t.ends[colon] === 1 && isNumber(t, colon + 1) && readMeridiem(t, colon + 2) !== null;
}

/** `at 18-00`, `from 10-00`: as Russian writes it. */
function readDashed(t: Tokens, i: number, hour: number): Clock | null {
  if (!isDash(t, i + 1) || widthAt(t, i) !== 2 || hour > 23 || t.lower[i + 2] !== '00') return null;
  if (!HOUR_LEADS.has(lowerAt(t, i - 1)) || !touches(t, i) || !touches(t, i + 1)) return null;
  return { time: `T${pad(hour)}:00`, next: afterZone(t, i + 3) };
}

/** A time with `a.m.` or `p.m.`; `15:30 pm` says the same thing twice, and is still a time. */
function inHalf(t: Tokens, { hour, minute }: Figures, half: { afternoon: boolean; next: number }): Clock | null {
  const twice = hour > 12 || hour === 0;
  if (twice && minute < 0) return null;
  const hours = twice ? hour : (hour % 12) + (half.afternoon ? 12 : 0);
  return { time: `T${pad(hours)}:${pad(Math.max(minute, 0))}`, next: afterZone(t, half.next) };
}

/** True where two numbers around a full stop are a time, as in Britain and Russia, and no price or share: `at 07.45`, `18.30 GMT`. */
function isStopOfTime(t: Tokens, i: number, next: number, behindDay: boolean): boolean {
  if (isZone(t, next) || lowerAt(t, next) === 'hrs') return true;
  return widthAt(t, i) === 2 && lowerAt(t, i - 1) === 'at' && (behindDay || t.lower[i].startsWith('0'));
}

/** `at 10` of `at 10 this morning`: an hour whose part of the day stands behind it. */
function readHourAlone(t: Tokens, i: number, { hour, next }: Figures): Clock | null {
  if (hour < 1 || hour > 12 || !HOUR_WORDS.has(lowerAt(t, i - 1)) || !isBeforePart(t, next)) return null;
  return { time: `T${pad(hour)}:00`, next };
}

/** `16:25`, `at 4:25`, `7:30 hrs`: no score (`2:1`) and no end of something longer (`1:16:25`). */
function readWithMinutes(t: Tokens, i: number, { hour, minute, second, next }: Figures): Clock | null {
  const isShort = widthAt(t, i) < 2;
  const unit = /^(hrs?|hours|h)$/.test(lowerAt(t, next));
  if (!unit && isShort && !isZone(t, next) && lowerAt(t, i - 1) !== 'at') return null;
  if (lowerAt(t, i - 1) === ':' && touches(t, i - 1)) return null;
  // `Tuesday afternoon at 4:25`
  const part = lowerAt(t, i - 1) === 'at' ? wordAt(t, lowerAt(t, i - 2) === ',' ? i - 3 : i - 2)?.part : null;
  const later = isShort && (part === 'AF' || part === 'EV') ? 12 : 0;
  const seconds = second >= 0 ? `:${pad(second)}` : '';
  return { time: `T${pad(hour + later)}:${pad(minute)}${seconds}`, next: afterZone(t, unit ? next + 1 : next) };
}

/** An hour in words: `eight o’clock`, `five in the morning`, `half past eight`, `quarter to ten`. Null where there is none. */
export function readSpokenClock(t: Tokens, i: number): Clock | null {
  const first = lowerAt(t, i);
  if (first === 'half' || first === 'quarter') return readPartOfHour(t, i, first === 'half');
  const hour = wordAt(t, i)?.cardinal ?? 0;
  if (hour < 1 || hour > 12) return null;
  const clock = lowerAt(t, i + 1) === 'o' && lowerAt(t, i + 3) === 'clock' ? i + 4 : i + 1;
  const part = HOUR_WORDS.has(lowerAt(t, i - 1)) || clock > i + 1 ? readPartIn(t, clock, hour) : null;
  return part ?? (clock > i + 1 ? { time: `T${pad(hour)}:00`, next: clock } : null);
}

/** `half past eight`, `quarter to ten in the morning`. */
function readPartOfHour(t: Tokens, i: number, isHalf: boolean): Clock | null {
  const past = lowerAt(t, i + 1) === 'past';
  if (!past && (isHalf || lowerAt(t, i + 1) !== 'to')) return null;
  const said = wordAt(t, i + 2)?.cardinal || (widthAt(t, i + 2) <= 2 ? numberAt(t, i + 2) : 0);
  const next = i + 3;
  if (said < 1 || said > 12 || wordAt(t, next)?.unit) return null;
  // A quarter to one is the end of the hour of twelve.
  const hour = past ? said : said - 1 || 12;
  const minute = isHalf ? 30 : past ? 15 : 45;
  return readPartIn(t, next, hour, minute) ?? { time: `T${pad(hour)}:${minute}`, next };
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
