import { civilDay } from '../calendar/days.ts';
import type { Structure } from '../release/model.ts';
import { changeOf } from '../text/change.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { DateMemory } from './again.ts';
import { findAnchors } from './anchors.ts';
import type { Expression } from './expression.ts';
import { withoutGames } from './grammar/games.ts';
import { withoutNamesakes } from './grammar/namesakes.ts';
import { findExpressions, findExpressionsAgain } from './grammar/scan.ts';
import type { DateContext, DateMention, DateReadings } from './model.ts';
import { placesOf } from './places.ts';
import type { Reference } from './resolve/context.ts';
import { resolveAll } from './resolve-all.ts';
import { voteOnOrder } from './vote.ts';

/** Finds and resolves every date of a dump. The result depends on the text and the context alone, never on today or the machine's time zone. */
export function readDates(structure: Structure, context: DateContext): DateReadings {
  return readDatesAgain(structure, context, null).readings;
}

/** The same with what was read of an earlier state of the text, and what is to be remembered for the next. */
export function readDatesAgain(
  structure: Structure,
  context: DateContext,
  before: DateMemory | null,
): { readonly readings: DateReadings; readonly memory: DateMemory } {
  const { tokens } = structure;
  const change = before && changeOf(before.tokens, tokens);
  const all = before && change ? findExpressionsAgain(tokens, before.found, change) : findExpressions(tokens);
  const found = withoutGames(tokens, withoutNamesakes(tokens, all));
  const vote = voteOnOrder(tokens, found, context.order);
  const { reference, published, datelineDate, datelineYear, stated } = findAnchors(structure, found, vote, context);
  const expressions = withStated(found, stated);
  const course = resolveAll(
    tokens,
    {
      ground: { reference, historical: isHistorical(expressions, reference), vote },
      expressions,
      places: placesOf(structure, expressions),
    },
    before && change && { course: before.course, change },
  );
  const own = structure.dateline?.dateSpan;
  const dates = own && datelineYear !== null ? withYear(course.mentions, own, datelineYear) : course.mentions;
  return {
    readings: { dates, published, datelineDate, order: vote.own ? vote.order : null },
    memory: { tokens, found: all, course },
  };
}

/** The mentions with what is told of the dateline's year, which was worked out from the whole text and not from itself. */
function withYear(mentions: readonly DateMention[], dateline: Span, reason: string): readonly DateMention[] {
  const all = mentions.slice();
  for (let i = 0; i < all.length && all[i].start < dateline.end; i++)
    if (overlaps(all[i], dateline)) all[i] = { ...all[i], reason, anchor: null, alternatives: [] };
  return all;
}

/** The expressions with the stated days in place of what the grammar read there, unless it read that much itself. */
function withStated(found: readonly Expression[], stated: readonly Expression[]): readonly Expression[] {
  let all = found;
  for (const own of stated) {
    if (all.some((e) => contains(e, own))) continue;
    all = [...all.filter((e) => !overlaps(e, own)), own].sort((a, b) => a.start - b.start);
  }
  return all;
}

/**
 * True for texts of history, whose dates without a year go on in the year that the text has reached: most of their years are far
 * from the reference, and they do without the weekdays and the `today` of news.
 */
function isHistorical(expressions: readonly Expression[], reference: Reference | null): boolean {
  let far = 0;
  let near = 0;
  const year = reference ? civilDay(reference.day).year : null;
  for (const { form } of expressions) {
    if (form.kind === 'weekday' || (form.kind === 'unit' && form.unit === 'D' && !form.narrative)) near++;
    if (form.kind !== 'calendar' || typeof form.year !== 'number') continue;
    if (year === null || form.year !== year) far += form.month ? 1 : 0.4;
    else near++;
  }
  return far >= 8 && far > 2.5 * near;
}
