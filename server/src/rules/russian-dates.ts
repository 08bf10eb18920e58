import { monthName, weekdayName } from '../calendar/readable.ts';
import { WEEKDAYS } from '../calendar/words.ts';
import { formatDay } from '../dates/format.ts';
import type { DateMention } from '../dates/model.ts';
import type { Release } from '../release.ts';
import { capitalized } from '../text/capital.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A date that translation left in Russian, with its preposition, and what it is in English. */
export interface RussianDate extends Span {
  readonly meaning: string;
}

/** Days that Russian names by a word of their own. */
const NEAR: Readonly<Record<string, string>> = {
  вчера: 'yesterday',
  сегодня: 'today',
  завтра: 'tomorrow',
  позавчера: 'the day before yesterday',
  послезавтра: 'the day after tomorrow',
};

/** Prepositions of dates: before a day, and before a month or year. */
const PREPOSITIONS: Readonly<Record<string, readonly [day: string, month: string]>> = {
  в: ['on', 'in'],
  во: ['on', 'in'],
  на: ['for', 'for'],
  с: ['from', 'from'],
  со: ['from', 'from'],
  до: ['until', 'until'],
  к: ['by', 'by'],
};

/** The date that a run of Cyrillic words is, or is part of; null for other runs, and for dates that this cannot put into English. */
export function russianDate({ text, dates }: Release, run: Span): RussianDate | null {
  const date = dates.find((d) => overlaps(d, run));
  if (!date) return null;
  const before = /^(\p{L}{1,2})\s+$/u.exec(text.slice(run.start, Math.max(run.start, date.start)));
  // Words that belong to no date make it a sentence.
  if ((date.start > run.start && !before) || text.slice(date.end, run.end).trim() !== '') return null;
  const meaning = english(text.slice(date.start, date.end), date);
  const preposition = before ? PREPOSITIONS[before[1].toLowerCase()] : undefined;
  if (meaning === null || (before && !preposition)) return null;
  const day = (date.stated?.day ?? 1) > 0;
  const whole = preposition ? `${preposition[day ? 0 : 1]} ${meaning}` : meaning;
  const start = Math.min(run.start, date.start);
  const first = text.charAt(start);
  const capital = first !== first.toLowerCase();
  return { start, end: date.end, meaning: capital ? capitalized(whole) : whole };
}

function english(words: string, { stated, weekday }: DateMention): string | null {
  const low = words.toLowerCase();
  if (Object.hasOwn(NEAR, low)) return NEAR[low];
  const named = WEEKDAYS.get(low);
  if (named !== undefined) return weekdayName(named);
  if (!stated || stated.month === 0 || weekday) return null;
  const { year, month, day } = stated;
  if (day > 0) return year === null ? `${day} ${monthName(month)}` : formatDay(year, month, day, 'day-month-year');
  return year === null ? monthName(month) : `${monthName(month)} ${year}`;
}
