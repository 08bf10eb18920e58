import { monthName, weekdayName } from '../calendar/readable.ts';
import type { DateMention, StatedParts } from '../dates/model.ts';
import type { ZoneKind } from '../release/model.ts';
import type { Release } from '../release.ts';
import { firstAt } from '../text/first-at.ts';
import type { Span } from '../text/span.ts';

/** What the rules on dates share: the words of a date as the text has them, and the same words for another day. */

/** A day whose numbers are all known. */
export interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The kind of the zone in which something starts. */
export function zoneOf({ zones }: Release, { start }: Span): ZoneKind {
  const next = firstAt(zones.length, (i) => zones[i].start > start);
  return zones[Math.max(0, next - 1)]?.kind ?? 'body';
}

/** A mention that states a day of some month, with the numbers that it states. */
export function statedDay(mention: DateMention): (StatedParts & { readonly day: number }) | null {
  return mention.stated && mention.stated.day > 0 && mention.stated.month > 0 ? mention.stated : null;
}

/** `08.07.2017`, `Sat 7 / 8 / 17`. */
const DIGITS = /^(?<lead>\D*)(?<first>\d+)(?<mark> ?[./-] ?)(?<second>\d+)\k<mark>(?<third>\d+)/;

/** `Saturday, the 21st of July 2018`, `July 21, 2018`. */
const WORDS =
  /^(?:(?<weekday>\p{L}{3,9})(?<gap>\.?,?\s+(?:the\s+)?))?(?:the\s+)?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?<of>\s+(?:of\s+)?)(?<behind>\p{L}{3,9})\.?|(?<before>\p{L}{3,9})\.?(?<blank>\s+)\d{1,2}(?:st|nd|rd|th)?)(?<year>(?:,?\s+)\d{4})?$/u;

/**
 * The words of `mention` with another day in them, in the layout that the text uses: order, separators, weekday and year stay as they
 * are. `weekday` 0 keeps the one that stands there. Null for layouts that this cannot keep.
 */
export function rewritten(text: string, mention: DateMention, to: FullDay, weekday = 0): string | null {
  const { stated } = mention;
  const words = text.slice(mention.start, mention.end);
  if (!stated || words.length > 60 || /\n|:|\d[ap]/.test(words)) return null;
  const digits = DIGITS.exec(words);
  if (digits?.groups) return inDigits(digits.groups, stated, to, weekday) + words.slice(digits[0].length);
  const layout = WORDS.exec(words)?.groups;
  if (!layout || (stated.year !== null) !== (layout.year !== undefined)) return null;
  if ((layout.weekday !== undefined) !== (mention.weekday ?? 0) > 0) return null;
  return inWords(layout, stated, to, weekday);
}

type Groups = Readonly<Record<string, string>>;

function inDigits(
  { lead, first, mark, second, third }: Groups,
  stated: StatedParts,
  to: FullDay,
  weekday: number,
): string {
  const isDayFirst = Number(first) === stated.day && Number(second) === stated.month;
  const order: readonly (keyof FullDay)[] =
    first.length === 4 ? ['year', 'month', 'day'] : isDayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year'];
  const numbers = [first, second, third].map(({ length }, i) => {
    const number = String(to[order[i]]).padStart(length, '0');
    return order[i] === 'year' ? number.slice(-length) : number;
  });
  const name = weekday ? lead.replace(/[^\s.,]+/, (old) => like(old, weekdayName(weekday))) : lead;
  return name + numbers.join(mark);
}

function inWords(
  { weekday: name, gap, day, of, behind, before, blank, year }: Partial<Groups>,
  stated: StatedParts,
  to: FullDay,
  weekday: number,
): string {
  const lead = name === undefined ? '' : `${weekday ? like(name, weekdayName(weekday)) : name}${gap}`;
  const month = monthLike(behind ?? before ?? '', stated.month, to.month);
  const core = day === undefined ? `${month}${blank}${to.day}` : `${to.day}${of}${month}`;
  return lead + core + (year?.replace(/\d{4}/, String(to.year)) ?? '');
}

/** A month in the place of another: cut short where that is. */
function monthLike(word: string, from: number, to: number): string {
  if (from === to) return word;
  const isShort = word.length <= 4 && monthName(from).length > 4;
  return isShort ? monthName(to).slice(0, 3) : like(word, monthName(to));
}

/** A word cut and capitalised like another: `FRI` makes `Saturday` `SAT`. A small letter among many capitals is damage (`FE3RUaRY`). */
export function like(model: string, word: string): string {
  const short = model.length <= 4 && word.length > model.length ? word.slice(0, 3) : word;
  const capitals = model.match(/\p{Lu}/gu)?.length ?? 0;
  const small = model.match(/\p{Ll}/gu)?.length ?? 0;
  if (model === model.toUpperCase() || capitals > 2 * small) return short.toUpperCase();
  return model === model.toLowerCase() ? short.toLowerCase() : short;
}
