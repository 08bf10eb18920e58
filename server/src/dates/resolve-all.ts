import type { TokenChange } from '../text/change.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { Kept } from './again.ts';
import { type Course, NO_ANCHOR, NO_TRAIL, type Outset, REFERENCE, type Step, type Trail } from './course.ts';
import type { Expression, Form } from './expression.ts';
import type { DateMention, StatedParts, Tense } from './model.ts';
import { Mark } from './places.ts';
import type { Point } from './point.ts';
import type { Context, Mentioned, Reference, Resolved, Spoken } from './resolve/context.ts';
import { resolve } from './resolve.ts';
import { tenseAround } from './tense.ts';

/**
 * Resolves expressions one after the other, as what the text has spoken of decides on what follows. Of what came of an earlier state of
 * the text, all is kept that an edit leaves alone.
 */
export function resolveAll(
  tokens: Tokens,
  outset: Outset,
  before: { readonly course: Course; readonly change: TokenChange } | null,
): Course {
  const kept = before && new Kept(before.course, outset, before.change);
  const walk = new Walk(tokens, outset);
  if (before && kept) walk.keep(before.course, 0, before.course.steps.slice(0, kept.head));
  for (let i = walk.steps.length; i < outset.expressions.length; i++) {
    const trail = walk.trail();
    const rest = kept?.rest(i, trail, walk.steps);
    if (before && rest) {
      walk.keep(before.course, rest.from, rest.steps);
      break;
    }
    walk.resolve(trail);
  }
  return { ...outset, steps: walk.steps, mentions: walk.mentions };
}

/** Goes through the expressions of a text, and remembers of what it has spoken. */
class Walk {
  readonly steps: Step[] = [];
  readonly mentions: DateMention[] = [];
  readonly #tokens: Tokens;
  readonly #outset: Outset;
  /** Moved along; nothing that is resolved keeps it. */
  readonly #now: { -readonly [field in keyof Context]: Context[field] };
  /** What there is to know of the dates that the text has spoken of, by number, once it was asked for. */
  readonly #mentioned: (Mentioned | undefined)[];

  constructor(tokens: Tokens, outset: Outset) {
    const { reference, historical, vote } = outset.ground;
    this.#tokens = tokens;
    this.#outset = outset;
    this.#mentioned = new Array<Mentioned | undefined>(outset.expressions.length);
    this.#now = {
      last: null,
      lastDay: null,
      lastYear: null,
      lastQuarter: null,
      lastPart: null,
      story: null,
      reference,
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
  }

  /** Of what the text has spoken before the next expression. */
  trail(): Trail {
    const next = this.steps.length;
    // The page's frame, the head and each teaser are texts of their own.
    return next === 0 || this.#outset.places.marks[next] & Mark.opens ? NO_TRAIL : this.steps[next - 1].after;
  }

  /** Goes on with steps of an earlier state, there from one number on. */
  keep(earlier: Course, from: number, steps: readonly Step[]): void {
    const first = this.steps.length;
    for (const step of steps) this.steps.push(step);
    for (let i = first; i < this.steps.length; i++) {
      const mention = earlier.mentions[i - first + from];
      const { start, end } = this.#outset.expressions[i];
      const anchor = this.#spanOf(this.steps[i].anchor);
      this.mentions.push(
        mention.start === start && isSameSpan(mention.anchor, anchor) ? mention : { ...mention, start, end, anchor },
      );
    }
  }

  /** Resolves the next expression. */
  resolve(trail: Trail): void {
    const i = this.steps.length;
    const expression = this.#outset.expressions[i];
    const now = this.#now;
    this.#moveTo(i, trail);
    const resolved = resolve(expression, now);
    const anchor = this.#anchorOf(resolved.anchor, trail);
    this.mentions.push(mentionOf(expression, resolved, now.tense));
    this.steps.push({ trail, after: this.#after(i, trail, resolved), point: resolved.point, anchor });
  }

  #moveTo(i: number, trail: Trail): void {
    const { expressions, places, ground } = this.#outset;
    const { lower } = this.#tokens;
    const expression = expressions[i];
    const previous = expressions[i - 1];
    const now = this.#now;
    now.tense = tenseAround(this.#tokens, expression.first, expression.next);
    for (const key of SPOKEN) now[key] = this.#mention(trail[key]);
    now.reference = this.#teaserDay(trail.teaser) ?? ground.reference;
    now.paragraph = places.paragraphs[i];
    now.token = expression.first;
    // `the four weeks to March 30`: no second of two dates.
    // Nor is the second of two times on one day (`9 am to 5 pm on Saturday`), which share it.
    now.joined =
      i > 0 &&
      trail.last === i - 1 &&
      expression.first - previous.next === 1 &&
      expression.form !== previous.form &&
      (JOINS.has(lower[previous.next]) || (lower[previous.next] === 'and' && lower[previous.first - 1] === 'between'));
    now.begun = lower[expression.first - 1] === 'since';
    now.telling = isTelling(lower, expression);
  }

  /** What is known of the date of an expression, which has to be one that others may be counted from. */
  #mention(i: number): Mentioned | null {
    if (i < 0) return null;
    let known = this.#mentioned[i];
    if (known === undefined) {
      const { expressions, places } = this.#outset;
      const { start, end, first } = expressions[i];
      const { point } = this.steps[i];
      if (point === null) return null;
      known = { point, span: { start, end }, token: first, paragraph: places.paragraphs[i] };
      this.#mentioned[i] = known;
    }
    return known;
  }

  #teaserDay(i: number): Reference | null {
    const day = this.#mention(i);
    return day && { day: day.point.at, span: day.span, name: 'the day of this teaser' };
  }

  #spanOf(anchor: number): Span | null {
    if (anchor === REFERENCE) return this.#outset.ground.reference?.span ?? null;
    return this.#mention(anchor)?.span ?? null;
  }

  /** The number behind the characters that a date was counted from. */
  #anchorOf(span: Span | null, trail: Trail): number {
    if (span === null) return NO_ANCHOR;
    const now = this.#now;
    for (const key of SPOKEN) if (now[key]?.span === span) return trail[key];
    return trail.teaser < 0 ? REFERENCE : trail.teaser;
  }

  /** The trail behind an expression. */
  #after(i: number, trail: Trail, { point, anchor }: Resolved): Trail {
    const { ground, expressions, places } = this.#outset;
    const now = this.#now;
    const counted = anchor === (now.reference?.span ?? null);
    // The text goes on from what happened, not from the day on which somebody told of it.
    const isAside = (now.telling && now.lastDay !== null) || !leads(expressions[i], counted, ground.historical);
    const after = point === null || isAside ? trail : said(trail, i, expressions[i], point);
    const mark = places.marks[i];
    // The day in a dateline is that of the report, not of what it tells.
    if (mark & Mark.datelineDay) return { ...after, story: -1 };
    // A teaser of another article counts from its own day.
    return mark & Mark.teaserDay && point?.unit === 'D' ? { ...after, teaser: i } : after;
  }
}

const SPOKEN: readonly (keyof Spoken)[] = ['last', 'lastDay', 'lastYear', 'lastQuarter', 'lastPart', 'story'];

function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
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

/** The trail behind an expression that the text goes on from. */
function said(before: Trail, i: number, expression: Expression, point: Point): Trail {
  const { form } = expression;
  const part = (point.unit === 'Q' || point.unit === 'H') && !isComparison(expression);
  return {
    last: i,
    lastDay: point.unit === 'D' ? i : before.lastDay,
    lastYear: form.kind === 'calendar' && typeof form.year === 'number' ? i : before.lastYear,
    lastQuarter: part && point.unit === 'Q' ? i : before.lastQuarter,
    lastPart: part ? i : before.lastPart,
    story: before.story >= 0 || point.unit !== 'D' || form.kind === 'offset' ? before.story : i,
    teaser: before.teaser,
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
