import * as v from 'valibot';
import { quoted } from '../../features/say.ts';
import { newId } from '../../tags/ids.ts';
import { decideRelation, type RelatingSide } from '../../tags/review/relations.ts';
import { type Decider, type DecisionChanges, decide } from '../../tags/review/review.ts';
import { writeSide } from '../../tags/review/side-by-side.ts';
import { type Choose, countReviewed, decideAll, settle } from '../../tags/review/steps.ts';
import { whatIsWrong } from '../../tags/schema/schema.ts';
import { ADJUDICATED, REJECTED } from '../../tags/sets.ts';
import { listed } from '../../text/listed.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { TagDone } from './requests.ts';
import {
  REVIEW_DECIDE_ALL_REQUEST,
  REVIEW_DECIDE_REQUEST,
  REVIEW_DOCUMENT_REQUEST,
  REVIEW_OVERVIEW_REQUEST,
  REVIEW_PROGRESS_REQUEST,
  REVIEW_SIDES_REQUEST,
  type ReviewDecisions,
  type ReviewedDocument,
  type WrittenSides,
} from './review-requests.ts';
import { idOf, idOfRelation, reviewPlaces } from './reviewed.ts';
import type { Review, Reviews } from './reviews.ts';
import { notDone, type Step } from './steps.ts';

const ofDump = v.object({ uri: v.string() });
const decision = v.object({
  uri: v.string(),
  id: v.string(),
  choice: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(['none', 'open'])]),
  instead: v.optional(v.string()),
});
const decisions = v.object({
  uri: v.nullable(v.string()),
  choice: v.union([v.object({ who: v.string(), name: v.nullable(v.string()) }), v.picklist(['most', 'none'])]),
});
const progressOf = v.object({ uri: v.string(), progress: v.nullable(v.picklist(['todo', 'started', 'done'])) });
const twoSides = v.object({ uri: v.string(), left: v.string(), right: v.string() });

const CHANGED = 'Somebody has changed these tags meanwhile; look again.';

const NOTHING: Omit<RelatingSide, 'who'> = { annotations: [], relations: [] };

/** Answers what is asked of reviews, and makes their decisions. */
export function serveReview(session: Session, reviews: Reviews): void {
  const { connection } = session;
  connection.onRequest(REVIEW_OVERVIEW_REQUEST, () => reviews.overview());
  connection.onRequest(REVIEW_DOCUMENT_REQUEST, (params: unknown) => reviewedDocument(session, reviews, params));
  connection.onRequest(REVIEW_DECIDE_REQUEST, (params: unknown) => makeDecision(session, reviews, params));
  connection.onRequest(REVIEW_DECIDE_ALL_REQUEST, (params: unknown) => decideOnAll(session, reviews, params));
  connection.onRequest(REVIEW_PROGRESS_REQUEST, (params: unknown) => setProgress(session, reviews, params));
  connection.onRequest(REVIEW_SIDES_REQUEST, (params: unknown) => writtenSides(reviews, params));
}

const decider = ({ tags: { folders } }: Session): Decider => ({
  who: folders.who(),
  when: new Date().toISOString(),
  newId,
});

/** What is compared in a dump, and how far its review is. */
async function reviewedDocument(session: Session, reviews: Reviews, params: unknown): Promise<ReviewedDocument | null> {
  const { documents, tags } = session;
  const { folders } = tags;
  const { uri } = v.parse(ofDump, params);
  const review = await reviews.reviewAt(uri);
  if (!review) return null;
  const { folder, path, sides } = review;
  const who = sides.map((side) => side.who);
  const entry = await reviews.entryOf(folder, path, who, countReviewed(review));
  const ownSet = await folders.ownSet(folder);
  const own = (await folders.ownSets(folder)).find(({ set }) => set === ownSet);
  return {
    ...entry,
    own: own !== undefined && who.includes(own.who),
    version: documents.get(uri)?.version ?? null,
    places: reviewPlaces(review),
  };
}

/** Decides for one version of a place, for none, or for another tag; or takes a decision back. */
async function makeDecision(session: Session, reviews: Reviews, params: unknown): Promise<TagDone> {
  const { uri, id, choice, instead } = v.parse(decision, params);
  const review = await reviews.reviewAt(uri);
  const place = review?.places.find((one) => idOf(one) === id);
  const relation = review?.related.find((one) => idOfRelation(one) === id);
  const versions = (place ?? relation)?.versions;
  if (!review || !versions || (typeof choice === 'number' && choice >= versions.length)) return notDone(CHANGED);
  const wrong = instead === undefined ? null : whatIsWrong(instead);
  if (wrong) return notDone(wrong);
  if (relation && instead !== undefined) return notDone('A tag can’t take the place of a relation.');
  const by = decider(session);
  const changes = settle(review, by, (now) => {
    const [at, related] = [
      now.places.find((one) => idOf(one) === id),
      now.related.find((one) => idOfRelation(one) === id),
    ];
    if (at) return decide(at, choice, now.decided, by, instead ?? null);
    return related ? decideRelation(related, choice, now, by) : CHANGED;
  });
  if (typeof changes === 'string') return notDone(changes);
  const what = sayDecision(
    place ? place.versions.map(({ tag, who }) => ({ name: tag, who })) : (relation?.versions ?? []),
    choice,
    instead,
  );
  return makeSteps(session, what, [{ review, changes }]);
}

/** Decides on all differences of a dump, or of all, that are open. */
async function decideOnAll(session: Session, reviews: Reviews, params: unknown): Promise<TagDone> {
  const { uri, choice } = v.parse(decisions, params);
  const uris =
    uri === null
      ? (await reviews.overview()).documents.filter(({ progress }) => progress !== 'done').map((one) => one.uri)
      : [uri];
  const by = decider(session);
  const made: { review: Review; changes: DecisionChanges }[] = [];
  for (const one of uris) {
    const review = await reviews.reviewAt(one);
    const changes = review && settle(review, by, (now) => decideAll(now, by, chooserOf(choice, review.sides.length)));
    if (review && changes && typeof changes !== 'string') made.push({ review, changes });
  }
  return makeSteps(session, sayDecisions(choice), made);
}

/** What a decision on many differences says of each: of those with as many sides. */
function chooserOf(choice: ReviewDecisions['choice'], sides: number): Choose {
  if (choice === 'none') return () => 'none';
  const isMeant = ({ name, who }: Parameters<Choose>[0][number]): boolean =>
    choice === 'most'
      ? who.length * 2 > sides
      : who.includes(choice.who) && (choice.name === null || choice.name === name);
  return (sayings) => {
    const at = sayings.findIndex(isMeant);
    return at < 0 ? null : at;
  };
}

/** What a decision on many differences does, in a few words for undo. */
function sayDecisions(choice: ReviewDecisions['choice']): string {
  if (choice === 'none') return 'Reject all that is left';
  if (choice === 'most') return 'Accept what most say';
  return choice.name === null ? `Accept all of ${choice.who}` : `Accept all ${quoted(choice.name)} of ${choice.who}`;
}

/** Makes what reviews have decided one step. */
async function makeSteps(
  { tags: { steps, folders } }: Session,
  what: string,
  made: readonly { readonly review: Review; readonly changes: DecisionChanges }[],
): Promise<TagDone> {
  const all = made.flatMap(({ review: { folder, path }, changes }): Step[] => {
    const uri = uriOf(folder, { path });
    return [
      { uri, set: ADJUDICATED, changes: changes.adjudicated },
      { uri, set: REJECTED, changes: changes.rejected },
    ];
  });
  const done = await steps.make(
    what,
    all.filter((step) => step.changes.length > 0),
  );
  if (done.count === 0) return done;
  // A decision says how far a review is; who says it is to do has not heard of it yet.
  for (const { review } of made)
    if ((await folders.reviewMarks(review.folder)).get(review.path) === 'todo')
      await folders.setReview(review.folder, review.path, null);
  return done;
}

/** What a decision does, in a few words for undo. */
function sayDecision(
  versions: readonly { readonly name: string; readonly who: readonly string[] }[],
  choice: v.InferOutput<typeof decision>['choice'],
  instead: string | undefined,
): string {
  const name = (i: number): string => quoted(versions[i]?.name ?? '');
  if (typeof choice === 'number') return `Accept ${name(choice)} of ${listed(versions[choice].who)}`;
  if (choice === 'open') return `Decide again on ${name(0)}`;
  return instead === undefined ? `Reject ${name(0)}` : `Decide for ${quoted(instead)}`;
}

/** Notes how far a review is; where it is done, what all agree on is taken over. */
async function setProgress(session: Session, reviews: Reviews, params: unknown): Promise<string | null> {
  const { tags } = session;
  const { steps, folders } = tags;
  const { uri, progress } = v.parse(progressOf, params);
  const review = await reviews.reviewAt(uri);
  if (!review) return 'Fewer than two people have tagged this text.';
  const problem = await folders.setReview(review.folder, review.path, progress);
  const taken = progress === 'done' ? settle(review, decider(session), () => ({ adjudicated: [], rejected: [] })) : '';
  if (typeof taken !== 'string' && taken.adjudicated.length > 0)
    await steps.make('Take over what all agree on', [{ uri, set: ADJUDICATED, changes: taken.adjudicated }]);
  tags.changed();
  return problem;
}

/** A text with what two people tagged written into it, a side each. */
async function writtenSides(reviews: Reviews, params: unknown): Promise<WrittenSides | null> {
  const { uri, left, right } = v.parse(twoSides, params);
  const review = await reviews.reviewAt(uri);
  if (!review) return null;
  const { sides, text, folder, path } = review;
  const [a, b] = [left, right].map((who) => sides.find((side) => side.who === who) ?? NOTHING);
  const headed = [...a.annotations, ...b.annotations].some(({ span }) => span === null);
  return {
    title: await reviews.titleOf(folder, path),
    left: writeSide(text, a, headed),
    right: writeSide(text, b, headed),
  };
}
