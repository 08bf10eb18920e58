import { foreignWeekdayAt } from '../../calendar/foreign.ts';
import { FOREIGN_MONTHS } from '../../calendar/words.ts';
import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Form, Parsed } from '../expression.ts';
import { tenseAround } from '../tense.ts';
import { readDayFirst } from './calendar.ts';
import { flows, isApostrophe, isCapital, isWord, lowerAt, touches, touchesBlank, wordAt } from './cursor.ts';
import { fixed } from './forms.ts';
import { readMonthFirst } from './month.ts';
import { readNumeric } from './numeric.ts';

/** The parts of the day behind a day: `Friday evening`, `yesterday morning`, `tomorrow at noon`. */
export function readPartBehind(t: Tokens, i: number): { time: string; next: number } | null {
  if (!flows(t, i - 1)) return null;
  const at = lowerAt(t, i) === 'early' || lowerAt(t, i) === 'late' ? i + 1 : i;
  const word = wordAt(t, at);
  if (word?.part && !word.plural) return { time: `T${word.part}`, next: at + 1 };
  if (word && word.clock > 0 && at === i) return { time: `T${word.clock}:00`, next: at + 1 };
  if (lowerAt(t, i) === 'at' && (wordAt(t, i + 1)?.clock ?? -1) > 0)
    return { time: `T${wordAt(t, i + 1)?.clock}:00`, next: i + 2 };
  if (lowerAt(t, i) === 'in' && lowerAt(t, i + 1) === 'the' && wordAt(t, i + 2)?.part && !wordAt(t, i + 2)?.plural)
    return { time: `T${wordAt(t, i + 2)?.part}`, next: i + 3 };
  return null;
}

/** `Sunday Times` and the like. */
const NEWSPAPERS = /^(times|telegraph|mail|express|mirror|post|herald|age|independent|tribune|star|sun|people|world)$/;

/** `Friday`, `Friday, July 20`, `Fri. 20 July`, `Friday the 20th`, `Fridays`. */
export function readWeekday(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  if (!word?.weekday) return null;
  const cyrillic = t.lower[i].charCodeAt(0) >= 0x400;
  const short = !cyrillic && t.ends[i] - t.starts[i] < 6;
  if (!cyrillic && t.cases[i] === WordCase.lower && short) return null;
  let next = i + 1;
  if (short && lowerAt(t, next) === '.' && touches(t, i)) next++;
  if (word.plural) {
    const part = wordAt(t, next)?.part;
    return { next, form: fixed('SET', `XXXX-WXX-${word.weekday}${part ? `T${part}` : ''}`) };
  }
  const nights = wordAt(t, next);
  if (nights?.part && nights.plural)
    return { next: next + 1, form: fixed('SET', `XXXX-WXX-${word.weekday}T${nights.part}`) };
  const dated = readDayOfWeekday(t, next, word.weekday);
  if (dated) return dated;
  if (
    short &&
    !(lowerAt(t, i + 1) === '.' && /^(on|last|next|this|until|by|since|from|to|of)$/.test(lowerAt(t, i - 1)))
  )
    return null;
  if (isCapital(t, next) && NEWSPAPERS.test(lowerAt(t, next)) && flows(t, i)) return null;
  if (isWeekAfter(t, next)) {
    const from: Form = { kind: 'weekday', weekday: word.weekday, shift: null, narrative: false };
    return { next: next + 1, form: { kind: 'offset', count: 1, unit: 'W', direction: 1, narrative: false, from } };
  }
  // `Monday of last week`, `Thursday this week`.
  const at = lowerAt(t, next) === 'of' ? next + 1 : next;
  const week = lowerAt(t, at + 1) === 'week' && flows(t, next - 1) ? wordAt(t, at) : undefined;
  if (week && week.shift !== null && !week.narrative)
    return {
      next: at + 2,
      form: { kind: 'weekday', weekday: word.weekday, shift: null, narrative: false, week: week.shift },
    };
  return { next, form: { kind: 'weekday', weekday: word.weekday, shift: null, narrative: false } };
}

/** `Montag, 5. Juni 2017`: a weekday in another language with its day, which names its month in one as well. */
export function readForeignWeekday(t: Tokens, i: number): Parsed | null {
  const weekday = foreignWeekdayAt(t, i);
  if (!weekday || !flows(t, weekday.next - 1)) return null;
  const at = lowerAt(t, weekday.next) === ',' ? weekday.next + 1 : weekday.next;
  const date = readDayFirst(t, at);
  if (date?.form.kind !== 'calendar' || !t.lower.slice(at, date.next).some((word) => FOREIGN_MONTHS.has(word)))
    return null;
  return { ...date, form: { ...date.form, weekday: weekday.value } };
}

/** `, July 20`, ` 20.07.2018`, ` (20 July)`: the day behind its weekday. */
function readDayOfWeekday(t: Tokens, i: number, weekday: number): Parsed | null {
  if (!flows(t, i - 1)) return null;
  const bracket = lowerAt(t, i) === '(';
  const open = bracket || lowerAt(t, i) === ',' ? i + 1 : i;
  const at = lowerAt(t, open) === 'the' ? open + 1 : open;
  const date = readNumeric(t, at) ?? readMonthFirst(t, at) ?? readDayFirst(t, at);
  if (!date || !(date.form.kind === 'numeric' || (date.form.kind === 'calendar' && date.form.day > 0))) return null;
  const next = bracket && lowerAt(t, date.next) === ')' ? date.next + 1 : date.next;
  return { next, form: { ...date.form, weekday }, damaged: date.damaged ?? false };
}

/** `Friday week`: the Friday after the next one, in British English. `i` is behind the weekday. */
function isWeekAfter(t: Tokens, i: number): boolean {
  return (
    lowerAt(t, i) === 'week' &&
    flows(t, i - 1) &&
    (!isWord(t, i + 1) ||
      !flows(t, i) ||
      /^(at|in|and|when|as|by|but|to|for|with|after|before|on)$/.test(lowerAt(t, i + 1)))
  );
}

/** `yesterday`, `today`, `tonight`, `tomorrow`, `overnight`, with their Russian words. */
const DAYS: Readonly<Record<string, { shift: number; time: string | null }>> = {
  today: { shift: 0, time: null },
  tonight: { shift: 0, time: 'TNI' },
  yesterday: { shift: -1, time: null },
  tomorrow: { shift: 1, time: null },
  overnight: { shift: 0, time: 'TNI' },
  сегодня: { shift: 0, time: null },
  вчера: { shift: -1, time: null },
  завтра: { shift: 1, time: null },
  позавчера: { shift: -2, time: null },
  послезавтра: { shift: 2, time: null },
};

const TIMES: ReadonlySet<string> = new Set(
  'world society age youth children generation standards economy market environment technology computers'.split(' '),
);

/** `today`, `yesterday evening`, `overnight on 5 July`. */
export function readDayWord(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i);
  const day = Object.hasOwn(DAYS, word) ? DAYS[word] : undefined;
  if (!day || isTitle(t, i) || (word === 'tomorrow' && isTimeToCome(t, i))) return null;
  // `in today’s world`: the times we live in.
  if (word === 'today' && isApostrophe(t, i + 1) && lowerAt(t, i + 2) === 's' && TIMES.has(lowerAt(t, i + 3)))
    return { next: i + 1, form: fixed('DATE', 'PRESENT_REF') };
  if (word === 'overnight') return readOvernight(t, i);
  const part = day.time ? null : readPartBehind(t, i + 1);
  return {
    next: part?.next ?? i + 1,
    form: { kind: 'unit', unit: 'D', shift: day.shift, narrative: false },
    time: part?.time ?? day.time,
  };
}

/** `a better tomorrow`, `the jobs of tomorrow`: behind an article and a word of praise, or behind what will belong to it, tomorrow is a time, and no day. */
function isTimeToCome(t: Tokens, i: number): boolean {
  const before = lowerAt(t, i - 1);
  if (before === 'of') return !OF_A_DAY.has(lowerAt(t, i - 2)) && !isApostrophe(t, i + 1);
  return ARTICLES.has(before) || before.endsWith('ful') || (ARTICLES.has(lowerAt(t, i - 2)) && PRAISE.has(before));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'our', 'their', 'your']);

const PRAISE: ReadonlySet<string> = new Set('better brighter new safer greener stronger'.split(' '));

/** What stands before `of` and a day: `ahead of tomorrow`, `by the end of tomorrow`. */
const OF_A_DAY: ReadonlySet<string> = new Set(
  'out ahead as advance eve instead because start beginning end rest most all half morning afternoon evening night'.split(
    ' ',
  ),
);

/** `USA Today`, `the Today programme` and other names. */
function isTitle(t: Tokens, i: number): boolean {
  if (!isCapital(t, i)) return false;
  if (t.cases[i] === WordCase.title && PROGRAMMES.has(lowerAt(t, i + 1)) && flows(t, i)) return true;
  if (!isCapital(t, i - 1) || !touchesBlank(t, i) || !flows(t, i - 1)) return false;
  const before = lowerAt(t, i - 1);
  return before === 'usa' || (t.cases[i] === WordCase.title && before !== 'i' && t.cases[i - 1] !== WordCase.title);
}

const PROGRAMMES = new Set('programme program show'.split(' '));

/** `overnight`, `overnight Wednesday`, `overnight on 5 July`: a night; of money and visits it is their length. */
function readOvernight(t: Tokens, i: number): Parsed | null {
  if (FOR_A_NIGHT.has(lowerAt(t, i + 1)) && flows(t, i)) return null;
  const on = lowerAt(t, i + 1) === 'on' ? i + 2 : i + 1;
  const of = flows(t, i) ? (readWeekday(t, on) ?? readMonthFirst(t, on) ?? readDayFirst(t, on)) : null;
  const isDay = of?.form.kind === 'weekday' || (of?.form.kind === 'calendar' && of.form.day > 0);
  if (of && isDay) return { ...of, time: 'TNI' };
  // What happened overnight did so in the night that the day began with.
  const shift = tenseAround(t, i, i + 1) <= 0 ? -1 : 0;
  return { next: i + 1, form: { kind: 'unit', unit: 'D', shift, narrative: false }, time: 'TNI' };
}

/** What is lent, or stays, for a night. */
const FOR_A_NIGHT = new Set(
  'call money rate rates loan loans lending deposit deposits repo repos reverse rrp index swap swaps interbank stay stays camp camps bag bags'.split(
    ' ',
  ),
);
