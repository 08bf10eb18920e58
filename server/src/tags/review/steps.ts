import { NO_TAGGING } from '../model.ts';
import { type Change, Sheet } from '../sheet.ts';
import {
  decideRelation,
  type RelatedPlaces,
  type RelatingSide,
  type ReviewState,
  relatedPlaces,
  takeAgreedRelations,
} from './relations.ts';
import {
  type Comparison,
  compareSides,
  countPlaces,
  type Decider,
  type DecisionChanges,
  decide,
  type ReviewCount,
  takeAgreed,
  withDecisions,
} from './review.ts';

/** All that a review knows of one dump. */
export interface ReviewedDump extends ReviewState {
  readonly text: string;
  readonly sides: readonly RelatingSide[];
  /** What the sides say, which no decision changes. */
  readonly comparison: Comparison;
  readonly related: readonly RelatedPlaces[];
}

/** Brings together what two or more people tagged and related in one dump, which takes less where the sides are compared already. */
export function reviewDump(
  text: string,
  sides: readonly RelatingSide[],
  decided: ReviewState['decided'],
  comparison: Comparison = compareSides(sides),
): ReviewedDump {
  const places = withDecisions(comparison, decided);
  return { text, sides, comparison, decided, places, related: relatedPlaces(sides, places, decided) };
}

/** How far the review of a dump is: places and relations together. */
export function countReviewed({ places, related }: Pick<ReviewedDump, 'places' | 'related'>): ReviewCount {
  const [a, b] = [countPlaces(places), countPlaces(related)];
  return { agreed: a.agreed + b.agreed, decided: a.decided + b.decided, open: a.open + b.open };
}

/**
 * The changes of a decision, with what all agree on: tags before it, so that relations find their ends, and relations behind it, as
 * it may have put their ends in. Gives the sentence of a decision that can't be made.
 */
export function settle(
  review: ReviewedDump,
  decider: Decider,
  decide: (review: ReviewedDump) => DecisionChanges | string,
): DecisionChanges | string {
  const agreed = takeAgreed(review.places, decider);
  const ready = after(review, { adjudicated: agreed, rejected: [] });
  const decision = decide(ready);
  if (typeof decision === 'string') return decision;
  const done = after(ready, decision);
  const relations = takeAgreedRelations(done.related, done, decider);
  return { adjudicated: [...agreed, ...decision.adjudicated, ...relations], rejected: decision.rejected };
}

/** Something that is said of a place or of two: a tag or a relation, by its name, and who says it. */
export interface Saying {
  readonly name: string;
  readonly who: readonly string[];
}

/** Which of several sayings to accept, by its index; `none` rejects all, null leaves them open. */
export type Choose = (sayings: readonly Saying[]) => number | 'none' | null;

/**
 * The changes of one decision on all differences that are open, tags first, so that relations find their ends. A place where a review has
 * set another tag is left to whoever looks at it.
 */
export function decideAll(review: ReviewedDump, decider: Decider, choose: Choose): DecisionChanges {
  const changes = { adjudicated: [] as Change[], rejected: [] as Change[] };
  const add = ({ adjudicated, rejected }: DecisionChanges): void => {
    changes.adjudicated.push(...adjudicated);
    changes.rejected.push(...rejected);
  };
  for (const place of review.places) {
    if (!isOpen(place) || place.instead.length > 0) continue;
    const choice = choose(place.versions.map(({ tag, who }) => ({ name: tag, who })));
    if (choice !== null) add(decide(place, choice, review.decided, decider));
  }
  let now = after(review, changes);
  for (const i of review.related.keys()) {
    const related = now.related[i];
    const choice = isOpen(related) ? choose(related.versions) : null;
    const decision = choice === null ? '' : decideRelation(related, choice, now, decider);
    if (typeof decision === 'string') continue;
    add(decision);
    // A relation takes its ends along, which the next one may share.
    now = after(now, decision);
  }
  return changes;
}

const isOpen = ({ differs, decision }: Pick<RelatedPlaces, 'decision'> & { differs: readonly unknown[] }): boolean =>
  differs.length > 0 && decision === 'open';

/** The review as it is when changes have been made. */
function after(review: ReviewedDump, { adjudicated, rejected }: DecisionChanges): ReviewedDump {
  if (adjudicated.length + rejected.length === 0) return review;
  const { text, sides, comparison, decided } = review;
  const [a, b] = [
    changed(text, decided.adjudicated, decided.relations.adjudicated, adjudicated),
    changed(text, decided.rejected, decided.relations.rejected, rejected),
  ];
  const now = {
    adjudicated: a.annotations,
    rejected: b.annotations,
    relations: { adjudicated: a.relations, rejected: b.relations },
  };
  return reviewDump(text, sides, now, comparison);
}

function changed(
  text: string,
  annotations: Sheet['annotations'],
  relations: Sheet['relations'],
  changes: readonly Change[],
): Sheet {
  const sheet = new Sheet(text, { ...NO_TAGGING, annotations, relations });
  sheet.apply(changes);
  return sheet;
}
