import type { TokenChange } from '../text/change.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Expression } from './expression.ts';
import { REACH } from './grammar/scan.ts';
import type { DateMention } from './model.ts';
import type { Context, Mentioned, Reference, Resolved, Spoken } from './resolve/context.ts';

/** How one expression was resolved. */
export interface Step {
  readonly expression: Expression;
  readonly context: Context;
  readonly resolved: Resolved;
  /** True where it was counted from the reference. */
  readonly counted: boolean;
  readonly mention: DateMention;
  /** What the text has spoken of behind it. */
  readonly after: Spoken;
}

/** What was read of the dates of one state of a text, so that the next state costs less. */
export interface DateMemory {
  readonly tokens: Tokens;
  /** All that the grammar found. */
  readonly found: readonly Expression[];
  readonly steps: readonly Step[];
  /** From which day they were counted. */
  readonly reference: Reference | null;
}

/** Finds the steps of an earlier state that were made for expressions which have not changed. Asked in the order of the text. */
export class Steps {
  readonly #steps: readonly Step[];
  readonly #change: TokenChange;
  #next = 0;

  constructor(steps: readonly Step[], change: TokenChange) {
    this.#steps = steps;
    this.#change = change;
  }

  /** The earlier step of an expression, or null where there is none. */
  of({ start, form, time }: Expression): Step | null {
    const { start: from, oldEnd, newEnd } = this.#change;
    const place = start < from ? start : start >= newEnd ? start - newEnd + oldEnd : -1;
    if (place < 0) return null;
    while (this.#next < this.#steps.length && this.#steps[this.#next].expression.start < place) this.#next++;
    const step = this.#steps[this.#next];
    return step?.expression.start === place && step.expression.form === form && step.expression.time === time
      ? step
      : null;
  }

  /** True where the words around an expression have not changed either. */
  isApart({ first, next }: Expression): boolean {
    return next <= this.#change.first - REACH || first >= this.#change.newNext + REACH;
  }
}

/** What a part of the context is to the resolving of an expression. */
type Part = 'value' | 'reference' | 'mentioned' | 'place' | 'unread';

/** All parts of the context: one that is added to it does not compile until it is said here how it is compared. */
const PARTS: Readonly<Record<keyof Context, Part>> = {
  reference: 'reference',
  historical: 'value',
  order: 'value',
  orderKnown: 'value',
  orderOfStops: 'value',
  orderEvidence: 'value',
  tense: 'value',
  paragraph: 'place',
  token: 'place',
  joined: 'value',
  begun: 'value',
  // Tells only whether what follows is counted from the expression.
  telling: 'unread',
  last: 'mentioned',
  lastDay: 'mentioned',
  lastYear: 'mentioned',
  lastQuarter: 'mentioned',
  lastPart: 'mentioned',
  story: 'mentioned',
};
const KEYS = Object.keys(PARTS) as (keyof Context)[];
const keys = (part: Part): (keyof Context)[] => KEYS.filter((key) => PARTS[key] === part);
const VALUES = keys('value');
const MENTIONED = keys('mentioned') as (keyof Spoken)[];
/** All but the place among the tokens, which every edit before it moves. */
const STANDING = KEYS.filter((key) => key !== 'token');

/** True where a step stands as it did, and all before it that it hangs on. */
export function isUnchanged({ expression, context: old }: Step, now: Context, same: Expression): boolean {
  return expression === same && STANDING.every((key) => old[key] === now[key]);
}

/**
 * What a step came to, for an expression of the same form in another context; null where something differs that it may hang on. All
 * that an expression is resolved with is compared here: what the text has spoken of by its day, and by whether it is near.
 */
export function resolvedAgain({ context: old, resolved }: Step, now: Context): Resolved | null {
  if (
    !VALUES.every((key) => old[key] === now[key]) ||
    !isSameReference(old.reference, now.reference) ||
    !MENTIONED.every((key) => isSameDay(old[key], now[key])) ||
    distance(old.last, old.token) !== distance(now.last, now.token) ||
    (old.last?.paragraph === old.paragraph) !== (now.last?.paragraph === now.paragraph) ||
    distance(old.lastYear, old.token) !== distance(now.lastYear, now.token) ||
    distance(old.lastQuarter, old.lastDay?.token) !== distance(now.lastQuarter, now.lastDay?.token) ||
    (old.lastDay?.paragraph === old.paragraph) !== (now.lastDay?.paragraph === now.paragraph) ||
    (old.lastYear?.paragraph === old.paragraph) !== (now.lastYear?.paragraph === now.paragraph)
  )
    return null;
  const { anchor } = resolved;
  if (anchor === null) return resolved;
  // The same days may stand elsewhere now; what was one place has to be one still.
  let here: Span | null = null;
  for (const place of PLACES) {
    if (!isSameSpan(old[place]?.span, anchor)) continue;
    const span = now[place]?.span ?? null;
    if (span === null || (here !== null && !isSameSpan(span, here))) return null;
    here = span;
  }
  if (here === null) return null;
  return isSameSpan(here, anchor) ? resolved : { ...resolved, anchor: here };
}

/** All that an expression may be counted from. */
const PLACES = ['reference', ...MENTIONED] as const;

function isSameSpan(a: Span | null | undefined, b: Span): boolean {
  return a === b || (a?.start === b.start && a.end === b.end);
}

/** The reference of before where it is the same, else that of now. */
export function keptReference(old: Reference | null, now: Reference | null): Reference | null {
  if (old === null || now === null || !isSameReference(old, now)) return now;
  return now.span === null || isSameSpan(old.span, now.span) ? old : now;
}

function isSameReference(old: Reference | null, now: Reference | null): boolean {
  return old === now || (old !== null && now !== null && old.day === now.day && old.name === now.name);
}

function isSameDay(old: Mentioned | null, now: Mentioned | null): boolean {
  if (old === null || now === null) return old === now;
  const a = old.point;
  const b = now.point;
  return a === b || (a.at === b.at && a.unit === b.unit && a.season === b.season);
}

/** Tokens between two places, as far as anything hangs on them. */
function distance(from: Mentioned | null, to: number | undefined): number {
  return from === null || to === undefined ? 0 : Math.max(-REACH, Math.min(REACH, to - from.token));
}
