import { monthName, weekdayName } from '../dates/format.ts';
import type { DateMention, StatedParts } from '../dates/model.ts';
import type { ZoneKind } from '../release/model.ts';
import type { Release } from '../release.ts';
import type { Span } from '../text/span.ts';

/** What the rules on dates share: the words of a date as the text has them, and the same words for another day. */

/** A day whose numbers are all known. */
export interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The kind of the zone in which something starts. */
export function zoneOf(release: Release, { start }: Span): ZoneKind {
  let low = 0;
  let high = release.zones.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (release.zones[middle].start <= start) low = middle;
    else high = middle - 1;
  }
  return release.zones[low]?.kind ?? 'body';
}

/** A mention that states a day of some month, with the numbers that it states. */
export function statedDay(mention: DateMention): (StatedParts & { readonly day: number }) | null {
  return mention.stated && mention.stated.day > 0 && mention.stated.month > 0 ? mention.stated : null;
}

const DIGITS = /^(\D*)(\d+)( ?[./-] ?)(\d+)\3(\d+)/;

/**
 * The words of `mention` with another day in them, in the layout that the text uses: order, separators, weekday and year stay as they
 * are. `weekday` 0 keeps the one that stands there. Null for layouts that this cannot keep.
 */
export function rewritten(text: string, mention: DateMention, to: FullDay, weekday = 0): string | null {
  const stated = mention.stated;
  const words = text.slice(mention.start, mention.end);
  if (!stated || words.length > 60 || /\n|:|\d[ap]/.test(words)) return null;
  const digits = DIGITS.exec(words);
  if (digits) {
    const [all, lead, first, mark, second, third] = digits;
    const numbers = [first, second, third];
    const order: readonly (keyof FullDay)[] =
      numbers[0].length === 4
        ? ['year', 'month', 'day']
        : Number(numbers[0]) === stated.day && Number(numbers[1]) === stated.month
          ? ['day', 'month', 'year']
          : ['month', 'day', 'year'];
    const parts = order.map((part, i) => String(to[part]).slice(-numbers[i].length).padStart(numbers[i].length, '0'));
    if (
      order.some((part, i) => part !== 'year' && String(to[part]).length > numbers[i].length && numbers[i].length > 1)
    )
      return null;
    const day = order.map((part, i) =>
      part === 'year' ? parts[i] : String(to[part]).padStart(numbers[i].length, '0'),
    );
    const named = weekday ? lead.replace(/[^\s.,]+/, (name) => like(name, weekdayName(weekday))) : lead;
    return named + day.join(mark) + words.slice(all.length);
  }
  const layout =
    /^(?:(\p{L}{3,9})(\.?,?\s+(?:the\s+)?))?(?:the\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?(\s+(?:of\s+)?)(\p{L}{3,9})\.?|(\p{L}{3,9})\.?(\s+)(\d{1,2})(?:st|nd|rd|th)?)((?:,?\s+)\d{4})?$/u.exec(
      words,
    );
  if (!layout || (stated.year !== null) !== (layout[9] !== undefined)) return null;
  if ((layout[1] !== undefined) !== (mention.weekday ?? 0) > 0) return null;
  const name = layout[1] === undefined ? '' : (weekday ? like(layout[1], weekdayName(weekday)) : layout[1]) + layout[2];
  const year = layout[9] === undefined ? '' : layout[9].replace(/\d{4}/, String(to.year));
  const monthWord = layout[5] ?? layout[6];
  const month =
    to.month === stated.month
      ? monthWord
      : monthWord.length <= 4 && monthName(stated.month).length > 4
        ? monthName(to.month).slice(0, 3)
        : like(monthWord, monthName(to.month));
  return name + (layout[3] !== undefined ? `${to.day}${layout[4]}${month}` : `${month}${layout[7]}${to.day}`) + year;
}

/** A word cut and capitalised like another: `FRI` makes `Saturday` `SAT`. A small letter among many capitals is damage (`FE3RUaRY`). */
export function like(model: string, word: string): string {
  const short = model.length <= 4 && word.length > model.length ? word.slice(0, 3) : word;
  const capitals = model.match(/\p{Lu}/gu)?.length ?? 0;
  const small = model.match(/\p{Ll}/gu)?.length ?? 0;
  if (model === model.toUpperCase() || capitals > 2 * small) return short.toUpperCase();
  return model === model.toLowerCase() ? short.toLowerCase() : short;
}
