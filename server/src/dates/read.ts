import { civilDay } from '../calendar/days.ts';
import type { Structure } from '../release/model.ts';
import { changeOf } from '../text/change.ts';
import { contains, overlaps } from '../text/span.ts';
import { type DateMemory, isUnchanged, keptReference, resolvedAgain, type Step, Steps } from './again.ts';
import { findAnchors } from './anchors.ts';
import type { Expression, Form } from './expression.ts';
import { withoutGames } from './grammar/games.ts';
import { withoutNamesakes } from './grammar/namesakes.ts';
import { findExpressions, findExpressionsAgain } from './grammar/scan.ts';
import type { DateContext, DateMention, DateReadings, StatedParts } from './model.ts';
import { Places } from './places.ts';
import type { Point } from './point.ts';
import type { Context, Mentioned, Reference, Resolved, Spoken } from './resolve/context.ts';
import { resolve } from './resolve.ts';
import { type Tense, tenseAround } from './tense.ts';
import { type Vote, voteOnOrder } from './vote.ts';

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
  const vote = voteOnOrder(structure.tokens, found, context.order);
  const { published, datelineDate, datelineYear, stated, ...anchors } = findAnchors(structure, found, vote, context);
  const reference = before ? keptReference(before.reference, anchors.reference) : anchors.reference;
  const expressions = withStated(found, stated);
  const steps = resolveAll(
    structure,
    expressions,
    reference,
    vote,
    before && change && new Steps(before.steps, change),
  );
  const dates = steps.map((step) => step.mention);
  const own = structure.dateline?.dateSpan;
  // The dateline's year was worked out from the whole text, not from itself.
  if (own && datelineYear !== null)
    for (let i = 0; i < dates.length && dates[i].start < own.end; i++)
      if (overlaps(dates[i], own)) dates[i] = { ...dates[i], reason: datelineYear, anchor: null, alternatives: [] };
  return {
    readings: { dates, published, datelineDate, order: vote.own ? vote.order : null },
    memory: { tokens, found: all, steps, reference },
  };
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

/** Resolves the expressions one after the other, as what the text has spoken of decides on what follows. */
function resolveAll(
  structure: Structure,
  expressions: readonly Expression[],
  own: Reference | null,
  vote: Vote,
  before: Steps | null,
): Step[] {
  const historical = isHistorical(expressions, own);
  const places = new Places(structure);
  const steps: Step[] = [];
  const datelineDay = structure.dateline?.dateSpan;
  let spoken: Spoken = NOTHING_SPOKEN;
  let teaser: Reference | null = null;
  let previous = -1;
  let previousPoint = false;
  let previousForm: Form | null = null;
  /** Moved along, and copied only where something is resolved in it: most dates stand as they did before an edit. */
  const now: { -readonly [field in keyof Context]: Context[field] } = {
    ...spoken,
    reference: own,
    historical,
    order: vote.order,
    orderKnown: vote.known,
    orderOfStops: vote.orderOfStops,
    orderEvidence: vote.evidence,
    tense: 0,
    paragraph: 0,
    token: 0,
    joined: false,
    begun: false,
    telling: false,
  };
  for (const expression of expressions) {
    const place = places.at(expression.start);
    if (place.isNew) {
      // The page's frame, the head and each teaser are texts of their own.
      spoken = NOTHING_SPOKEN;
      teaser = null;
    }
    const earlier = before?.of(expression) ?? null;
    now.tense =
      earlier && before?.isApart(expression)
        ? earlier.context.tense
        : tenseAround(structure.tokens, expression.first, expression.next);
    now.last = spoken.last;
    now.lastDay = spoken.lastDay;
    now.lastYear = spoken.lastYear;
    now.lastQuarter = spoken.lastQuarter;
    now.lastPart = spoken.lastPart;
    now.story = spoken.story;
    now.reference = teaser ?? own;
    now.paragraph = place.paragraph;
    now.token = expression.first;
    // `the four weeks to March 30`: no second of two dates.
    // Nor is the second of two times on one day (`9 am to 5 pm on Saturday`), which share it.
    now.joined =
      previousPoint &&
      expression.first - previous === 1 &&
      expression.form !== previousForm &&
      JOINS.has(structure.tokens.lower[previous]);
    now.begun = structure.tokens.lower[expression.first - 1] === 'since';
    now.telling = isTelling(structure.tokens.lower, expression);
    previous = expression.next;
    previousForm = expression.form;
    const step =
      earlier && isUnchanged(earlier, now, expression) ? earlier : stepOf(expression, { ...now }, spoken, earlier);
    steps.push(step);
    // The day in a dateline is that of the report, not of what it tells.
    spoken = datelineDay && overlaps(datelineDay, expression) ? { ...step.after, story: null } : step.after;
    const { point } = step.resolved;
    previousPoint = point !== null;
    const { start, end } = expression;
    // A teaser of another article counts from its own day.
    if (point?.unit === 'D' && place.item?.dateSpan && overlaps(place.item.dateSpan, expression))
      teaser = { day: point.at, span: { start, end }, name: 'the day of this teaser' };
  }
  return steps;
}

/** Resolves an expression, by what came of it before where that holds. */
function stepOf(expression: Expression, context: Context, spoken: Spoken, earlier: Step | null): Step {
  const again = earlier && resolvedAgain(earlier, context);
  const resolved = again ?? resolve(expression, context);
  const counted = again && earlier ? earlier.counted : resolved.anchor === (context.reference?.span ?? null);
  const mention =
    resolved === earlier?.resolved && earlier.expression.start === expression.start
      ? earlier.mention
      : mentionOf(expression, resolved, context.tense);
  const { point } = resolved;
  const after =
    // The text goes on from what happened, not from the day on which somebody told of it.
    point && !(context.telling && spoken.lastDay) && leads(expression, counted, context.historical)
      ? said(spoken, expression, point, context.paragraph)
      : spoken;
  return { expression, context, resolved, counted, mention, after };
}

/** What stands between two dates that are one stretch of time. */
const JOINS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-', '–', '—']);

/** True for the day on which somebody told something, behind the verb. */
function isTelling(words: readonly string[], { first, form }: Expression): boolean {
  if (form.kind !== 'weekday' && !(form.kind === 'unit' && form.unit === 'D')) return false;
  return TELLS.has(words[first - 1] === 'on' ? words[first - 2] : words[first - 1]);
}

const TELLS: ReadonlySet<string> = new Set(['said', 'reported', 'announced', 'told', 'added', 'stated']);

/** An expression with its reading. The fields are written out, as copying objects is slow and there are many dates. */
function mentionOf({ start, end, form }: Expression, resolved: Resolved, tense: Tense): DateMention {
  return {
    start,
    end,
    type: resolved.type,
    value: resolved.value,
    alternatives: resolved.alternatives,
    reason: resolved.reason,
    anchor: resolved.anchor,
    written: resolved.written,
    impossible: resolved.impossible,
    ambiguous: resolved.ambiguous,
    weekday: form.kind === 'calendar' || form.kind === 'numeric' ? form.weekday : 0,
    stated: statedParts(form, resolved.value),
    tense,
  };
}

const NOTHING_SPOKEN: Spoken = {
  last: null,
  lastDay: null,
  lastYear: null,
  lastQuarter: null,
  lastPart: null,
  story: null,
};

function said(before: Spoken, expression: Expression, point: Point, paragraph: number): Spoken {
  const { form, start, end } = expression;
  const last: Mentioned = { point, span: { start, end }, token: expression.first, paragraph };
  const part = (point.unit === 'Q' || point.unit === 'H') && !isComparison(expression);
  return {
    last,
    lastDay: point.unit === 'D' ? last : before.lastDay,
    lastYear: form.kind === 'calendar' && typeof form.year === 'number' ? last : before.lastYear,
    lastQuarter: part && point.unit === 'Q' ? last : before.lastQuarter,
    lastPart: part ? last : before.lastPart,
    story: before.story ?? (point.unit === 'D' && form.kind !== 'offset' ? last : null),
  };
}

/** True where the text goes on from this date. A comparison (`a year earlier`) looks aside and comes back. */
function leads({ form }: Expression, counted: boolean, historical: boolean): boolean {
  switch (form.kind) {
    case 'yearBefore':
      return false;
    case 'offset':
      return form.unit === 'D' || form.unit === 'W' || form.unit === 'M';
    case 'unit':
      return !(historical && counted);
    default:
      return true;
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
