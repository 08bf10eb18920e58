import type { TokenChange } from '../text/change.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Course, type Ground, NO_TRAIL, type Outset, type Step, type Trail } from './course.ts';
import type { Expression } from './expression.ts';
import { REACH } from './grammar/scan.ts';
import type { Point } from './point.ts';

/** What was read of the dates of one state of a text, so that the next state costs less. */
export interface DateMemory {
  readonly tokens: Tokens;
  /** All that the grammar found. */
  readonly found: readonly Expression[];
  readonly course: Course;
}

/**
 * What stands of an earlier state of a text. The steps before an edit do, as nothing in them hangs on what follows. Those behind it hang
 * on the edit by nothing but what the text has spoken of when it comes to them: so it is resolved from the edit on, up to an expression at
 * which it has spoken of the same dates as before, as near, and from there on all comes out as it did. A step names the dates that it hangs
 * on by number and holds no place in the text, so it is kept as it is, however often what stands before it is edited.
 */
export class Kept {
  readonly #old: Course;
  readonly #now: Outset;
  /** So many expressions at the beginning are the same. */
  readonly head: number = 0;
  /** From this one on, and from this one on in the earlier state, they are the same as well. */
  readonly #tail: number;
  readonly #oldTail: number;

  constructor(old: Course, now: Outset, change: TokenChange) {
    this.#old = old;
    this.#now = now;
    let tail = now.expressions.length;
    let oldTail = old.expressions.length;
    if (isSameGround(old.ground, now.ground)) {
      const before = change.first - REACH;
      while (this.head < Math.min(tail, oldTail) && this.#isSame(this.head, this.head, 0)) {
        if (now.expressions[this.head].next > before) break;
        this.head++;
      }
      const behind = change.newNext + REACH;
      const shift = change.newEnd - change.oldEnd;
      while (Math.min(tail, oldTail) > this.head && this.#isSame(tail - 1, oldTail - 1, shift)) {
        if (now.expressions[tail - 1].first < behind) break;
        tail--;
        oldTail--;
      }
    }
    this.#tail = tail;
    this.#oldTail = oldTail;
  }

  /**
   * True where an expression is one that the earlier state has so many units before. That far from an edit the grammar reads the same of
   * the same words, but document-wide evidence may leave an expression out.
   */
  #isSame(i: number, j: number, shift: number): boolean {
    const a = this.#now.expressions[i];
    const b = this.#old.expressions[j];
    return (
      a.start === b.start + shift && a.end === b.end + shift && this.#now.places.marks[i] === this.#old.places.marks[j]
    );
  }

  /** The steps from expression `i` on, which the text reaches with this trail behind `steps`; null where they are not as they were. */
  rest(i: number, trail: Trail, steps: readonly Step[]): Rest | null {
    if (i < this.#tail) return null;
    const old = this.#old;
    const shift = this.#tail - this.#oldTail;
    const j = i - shift;
    const near = [i];
    const oldNear = [j];
    for (const key of TRAIL) {
      const place = trail[key];
      const oldPlace = old.steps[j].trail[key];
      if (place !== renumbered(oldPlace, this.#oldTail, shift)) return null;
      if (place < 0) continue;
      if (!isSamePoint(steps[place].point, old.steps[oldPlace].point)) return null;
      near.push(place);
      oldNear.push(oldPlace);
    }
    if (!isAsNear(this.#now, near, old, oldNear)) return null;
    const rest = old.steps.slice(j);
    return { from: j, steps: shift === 0 ? rest : rest.map((step) => renumberedStep(step, this.#oldTail, shift)) };
  }
}

const TRAIL = Object.keys(NO_TRAIL) as readonly (keyof Trail)[];

/** What follows in an earlier state from one number on. */
export interface Rest {
  readonly from: number;
  readonly steps: readonly Step[];
}

/** What of a vote decides on dates. */
const VOTED = ['order', 'known', 'orderOfStops', 'evidence'] as const;

/** True where dates are resolved alike, though the day that they are counted from may stand elsewhere. */
function isSameGround(old: Ground, now: Ground): boolean {
  return (
    old.reference?.day === now.reference?.day &&
    old.reference?.name === now.reference?.name &&
    old.historical === now.historical &&
    VOTED.every((key) => old.vote[key] === now.vote[key])
  );
}

/** The season follows from its first day. */
function isSamePoint(a: Point | null, b: Point | null): boolean {
  return a === b || (a !== null && b !== null && a.at === b.at && a.unit === b.unit);
}

/** True where each two of the expressions are as far apart as in the earlier state, and in one paragraph with the first as there. */
function isAsNear(now: Outset, places: readonly number[], old: Outset, oldPlaces: readonly number[]): boolean {
  return places.every(
    (place, a) =>
      isWithin(now, place, places[0]) === isWithin(old, oldPlaces[a], oldPlaces[0]) &&
      places.every((other, b) => distance(now, place, other) === distance(old, oldPlaces[a], oldPlaces[b])),
  );
}

function isWithin({ places: { paragraphs } }: Outset, a: number, b: number): boolean {
  return paragraphs[a] === paragraphs[b];
}

/** Tokens between two expressions, as far as anything hangs on them. */
function distance({ expressions }: Outset, a: number, b: number): number {
  return Math.max(-REACH, Math.min(REACH, expressions[b].first - expressions[a].first));
}

function renumberedStep({ trail, after, point, anchor }: Step, from: number, shift: number): Step {
  const now = renumberedTrail(trail, from, shift);
  return {
    trail: now,
    after: after === trail ? now : renumberedTrail(after, from, shift),
    point,
    anchor: renumbered(anchor, from, shift),
  };
}

function renumberedTrail(trail: Trail, from: number, shift: number): Trail {
  return {
    last: renumbered(trail.last, from, shift),
    lastDay: renumbered(trail.lastDay, from, shift),
    lastYear: renumbered(trail.lastYear, from, shift),
    lastQuarter: renumbered(trail.lastQuarter, from, shift),
    lastPart: renumbered(trail.lastPart, from, shift),
    story: renumbered(trail.story, from, shift),
    teaser: renumbered(trail.teaser, from, shift),
  };
}

/** The numbers from one on are others; those below, none included, are the same. */
function renumbered(number: number, from: number, shift: number): number {
  return number >= from ? number + shift : number;
}
