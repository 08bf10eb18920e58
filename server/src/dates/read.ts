import { civilDay, dayNumber, isCivilDay } from '../calendar/days.ts';
import type { RelatedItem, Structure } from '../release/model.ts';
import { contains, overlaps } from '../text/span.ts';
import { findAnchors } from './anchors.ts';
import type { Expression, Form } from './expression.ts';
import { findExpressions } from './grammar/scan.ts';
import type { DateContext, DateMention, DateReadings, StatedParts } from './model.ts';
import { type Context, type Mentioned, type Reference, resolve } from './resolve.ts';
import { tenseAround } from './tense.ts';
import { type Vote, voteOnOrder } from './vote.ts';

/** Finds and resolves every date of a dump. The result depends on the text and the context alone, never on today or the machine's time zone. */
export function readDates(structure: Structure, context: DateContext): DateReadings {
  const found = findExpressions(structure.tokens);
  const vote = voteOnOrder(structure.tokens, found, context.order);
  const { reference, published, datelineDate, stated } = findAnchors(structure, found, vote, context);
  const expressions = withStated(found, stated);
  const dates = resolveAll(structure, expressions, reference, vote);
  return { dates, published, datelineDate };
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

function resolveAll(
  structure: Structure,
  expressions: readonly Expression[],
  own: Reference | null,
  vote: Vote,
): DateMention[] {
  const { tokens, text, related } = structure;
  const historical = isHistorical(expressions, own);
  const dates: DateMention[] = [];
  let last: Mentioned | null = null;
  let lastDay: Mentioned | null = null;
  let lastYear: Mentioned | null = null;
  let lastQuarter: Mentioned | null = null;
  let paragraph = 0;
  let at = 0;
  let item = 0;
  for (const expression of expressions) {
    for (let end = text.indexOf('\n\n', at); end >= 0 && end < expression.start; end = text.indexOf('\n\n', at)) {
      paragraph++;
      at = end + 2;
    }
    while (item < related.length && related[item].end <= expression.start) item++;
    // A teaser of another article counts from its own day.
    const reference =
      item < related.length && related[item].start <= expression.start ? teaserDay(related[item], dates, own) : own;
    const tense = tenseAround(tokens, expression.first, expression.next);
    const context: Context = {
      reference,
      historical,
      order: vote.order,
      orderKnown: vote.known,
      orderEvidence: vote.evidence,
      last,
      lastDay,
      lastYear,
      lastQuarter,
      tense,
      paragraph,
      token: expression.first,
    };
    const resolved = resolve(expression, context);
    const { point, ...rest } = resolved;
    const form = expression.form;
    dates.push({
      start: expression.start,
      end: expression.end,
      ...rest,
      weekday: form.kind === 'calendar' ? form.weekday : 0,
      stated: statedParts(form, resolved.value),
      tense,
    });
    if (point && leads(expression, resolved.anchor === (reference?.span ?? null), historical)) {
      const mentioned: Mentioned = {
        point,
        span: { start: expression.start, end: expression.end },
        token: expression.first,
        paragraph,
      };
      last = mentioned;
      if (point.unit === 'D') lastDay = mentioned;
      if (point.unit === 'Q' && !isComparison(expression)) lastQuarter = mentioned;
      if (form.kind === 'calendar' && typeof form.year === 'number') lastYear = mentioned;
    }
  }
  return dates;
}

/** The day of a teaser, once it is read; before that, and where it has none, the day of the dump itself. */
function teaserDay(item: RelatedItem, read: readonly DateMention[], own: Reference | null): Reference | null {
  const span = item.dateSpan;
  if (!span) return own;
  for (let i = read.length - 1; i >= 0 && read[i].end > item.start; i--) {
    if (!overlaps(read[i], span)) continue;
    const [year, month, day] = read[i].value.split('-').map(Number);
    if (isCivilDay(year, month, day))
      return { day: dayNumber({ year, month, day }), span, name: 'the day of this teaser' };
  }
  return own;
}

/** True where the text goes on from this date. A comparison (`a year earlier`) looks aside and comes back. */
function leads({ form, first }: Expression, counted: boolean, historical: boolean): boolean {
  switch (form.kind) {
    case 'yearBefore':
      return false;
    case 'offset':
      return form.unit === 'D' || form.unit === 'W' || form.unit === 'M';
    case 'unit':
      return !(historical && counted);
    default:
      return first >= 0;
  }
}

/** `the year-ago quarter`, `the 1988 quarter`: what the quarter that the text speaks of is held against. */
function isComparison({ form }: Expression): boolean {
  return (
    form.kind === 'quarter' &&
    form.year !== null &&
    (form.n === 0 || (typeof form.year !== 'number' && form.year.shift < 0))
  );
}

function statedParts(form: Form, value: string): StatedParts | undefined {
  if (form.kind === 'calendar')
    return { year: typeof form.year === 'number' ? form.year : null, month: form.month, day: form.day };
  if (form.kind !== 'numeric') return undefined;
  const [first, second] = [form.first, form.second];
  // The month stands in the value; without one, the number that could be a month is it.
  const monthFirst =
    value.length >= 7 ? Number(value.slice(5, 7)) === first && Number(value.slice(5, 7)) !== second : second > 12;
  const tied = value.length === 10 && Number(value.slice(5, 7)) === first && Number(value.slice(8)) === second;
  return monthFirst || tied
    ? { year: form.year, month: first, day: second }
    : { year: form.year, month: second, day: first };
}
