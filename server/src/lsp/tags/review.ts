import * as v from 'valibot';
import { compareAnnotators } from '../../tags/compare.ts';
import type { TaggedDump } from '../../tags/model.ts';
import { type Decider, decide } from '../../tags/review.ts';
import { decideRelation, type RelatingSide } from '../../tags/review-relations.ts';
import { countReviewed, type ReviewedDump, reviewDump, settle } from '../../tags/review-steps.ts';
import { whatIsWrong } from '../../tags/schema.ts';
import { ADJUDICATED, type OwnSet, partOf, REJECTED } from '../../tags/sets.ts';
import { writeSide } from '../../tags/side-by-side.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { Step } from './book.ts';
import type { Progress, TagDone } from './requests.ts';
import {
  REVIEW_DECIDE_REQUEST,
  REVIEW_DOCUMENT_REQUEST,
  REVIEW_OVERVIEW_REQUEST,
  REVIEW_PROGRESS_REQUEST,
  REVIEW_SIDES_REQUEST,
  type ReviewAgreement,
  type ReviewEntry,
  type ReviewedDocument,
  type ReviewOverview,
  type WrittenSides,
} from './review-requests.ts';
import { idOf, idOfRelation, reviewPlaces } from './reviewed.ts';
import { newId, quoted } from './setting.ts';

const ofDump = v.object({ uri: v.string() });
const decision = v.object({
  uri: v.string(),
  id: v.string(),
  choice: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(['none', 'open'])]),
  instead: v.optional(v.string()),
});
const progressOf = v.object({ uri: v.string(), progress: v.nullable(v.picklist(['todo', 'started', 'done'])) });
const twoSides = v.object({ uri: v.string(), left: v.string(), right: v.string() });

const NOTHING: Omit<RelatingSide, 'who'> = { annotations: [], relations: [] };

/** What is known of one dump's review. */
interface Review extends ReviewedDump {
  readonly folder: string;
  readonly path: string;
}

/** A dump that at least two people tagged. */
interface Reviewed {
  readonly folder: string;
  readonly path: string;
  readonly sets: readonly OwnSet[];
  readonly stamp: string;
}

type Counted = Pick<ReviewEntry, 'agreed' | 'decided' | 'open'>;

/** What others need of reviews. */
export interface Reviews {
  /** How far annotators agree; null where there is nothing to compare. */
  readonly agreement: () => Promise<ReviewAgreement | null>;
  /** Texts have changed outside of the editor. */
  readonly forget: () => void;
}

/** Answers what is asked of reviews: what two or more people tagged, each in a set of their own, and what is decided of it. */
export function serveReview(session: Session): Reviews {
  const { connection, corpus, documents, tags, folders: workspace } = session;
  const { book, folders } = tags;
  /** What dumps that are not open count, until one of their tag files or their text changes. */
  const counts = new Map<string, { readonly stamp: string; readonly counted: Counted }>();
  let agreed: { readonly stamp: string; readonly agreement: ReviewAgreement | null } | null = null;

  const decider = (): Decider => ({ who: folders.who(), when: new Date().toISOString(), newId });

  /** The annotators of a dump: those who have a file of it, and those who are done with it. */
  async function tagged(
    folder: string,
    path: string,
    sets: readonly OwnSet[],
    files: ReadonlyMap<string, ReadonlyMap<string, string>>,
  ): Promise<readonly OwnSet[]> {
    const there: OwnSet[] = [];
    for (const one of sets)
      if (files.get(one.set)?.has(path) || (await folders.doneBy(folder, one.set)).has(path)) there.push(one);
    return there;
  }

  async function reviewOf(folder: string, path: string, sets: readonly OwnSet[]): Promise<Review | null> {
    const uri = uriOf(folder, { path });
    let text: string | null = null;
    const held = async (set: string): Promise<Omit<RelatingSide, 'who'>> => {
      const open = await book.sheet(uri, set);
      text ??= open?.sheet.text ?? null;
      return { annotations: open?.sheet.annotations ?? [], relations: open?.sheet.relations ?? [] };
    };
    const sides: RelatingSide[] = [];
    for (const { who, set } of sets) sides.push({ who, ...(await held(set)) });
    const [taken, refused] = [await held(ADJUDICATED), await held(REJECTED)];
    if (text === null) return null;
    const decided = {
      ...{ adjudicated: taken.annotations, rejected: refused.annotations },
      relations: { adjudicated: taken.relations, rejected: refused.relations },
    };
    return { folder, path, ...reviewDump(text, sides, decided) };
  }

  /** The review of a dump; null where fewer than two people tagged it. */
  async function reviewAt(uri: string): Promise<Review | null> {
    const at = await book.placeOf(uri);
    if (!at) return null;
    const sets = await folders.ownSets(at.folder);
    const files = await folders.filesBySet(at.folder);
    // Tags that are set but not written yet count, too.
    const live = book.open().find((open) => open.uri === uri && !open.sheet.isEmpty);
    const own = live && (await folders.ownPart(at.folder));
    const there = await tagged(at.folder, at.path, sets, files);
    const mine = own
      ? sets.filter(({ set }) => `${encodeURIComponent(set)}/` === own && !there.some((s) => s.set === set))
      : [];
    const all = [...there, ...mine];
    return all.length < 2 ? null : reviewOf(at.folder, at.path, all);
  }

  async function titleOf(folder: string, path: string): Promise<string> {
    const index = (await corpus.all()).find((one) => one.folder === folder)?.index;
    return index?.store.entry(path)?.title.replace(/\s+/g, ' ').trim() || path.slice(path.lastIndexOf('/') + 1);
  }

  async function entryOf(folder: string, path: string, who: readonly string[], counted: Counted): Promise<ReviewEntry> {
    const marked = (await folders.reviewMarks(folder)).get(path);
    const said: Progress = counted.open === 0 ? 'done' : counted.decided > 0 ? 'started' : 'todo';
    return {
      uri: uriOf(folder, { path }),
      title: await titleOf(folder, path),
      who,
      progress: marked ?? said,
      isMarked: marked !== undefined,
      ...counted,
    };
  }

  /** The dumps of a folder that at least two people tagged, each with what differs whenever what they tagged does. */
  async function reviewed(folder: string): Promise<readonly Reviewed[]> {
    const sets = await folders.ownSets(folder);
    const files = await folders.filesBySet(folder);
    const paths = new Set(sets.flatMap(({ set }) => [...(files.get(set)?.keys() ?? [])]));
    const found: Reviewed[] = [];
    for (const path of [...paths].sort()) {
      const there = await tagged(folder, path, sets, files);
      if (there.length < 2) continue;
      const stamp = [...there.map(({ set }) => set), ADJUDICATED, REJECTED]
        .map((set) => `${set} ${files.get(set)?.get(path)}`)
        .join('\n');
      found.push({ folder, path, sets: there, stamp });
    }
    return found;
  }

  connection.onRequest(REVIEW_OVERVIEW_REQUEST, async (): Promise<ReviewOverview> => {
    const people = new Map<string, number>();
    const listed: ReviewEntry[] = [];
    for (const folder of workspace()) {
      const files = await folders.filesBySet(folder);
      for (const { who, set } of await folders.ownSets(folder))
        people.set(who, (people.get(who) ?? 0) + (files.get(set)?.size ?? 0));
      for (const { path, sets, stamp } of await reviewed(folder)) {
        const uri = uriOf(folder, { path });
        const known = documents.get(uri) ? undefined : counts.get(uri);
        let counted = known?.stamp === stamp ? known.counted : null;
        if (!counted) {
          const review = await reviewOf(folder, path, sets);
          if (!review) continue;
          counted = countReviewed(review);
          counts.set(uri, { stamp, counted });
        }
        const who = sets.map((one) => one.who);
        listed.push(await entryOf(folder, path, who, counted));
      }
    }
    return {
      people: [...people].map(([who, dumps]) => ({ who, dumps })),
      documents: listed,
      agreement: await agreement(),
    };
  });

  /** How far annotators agree, over the dumps of all folders that at least two of them tagged. */
  async function agreement(): Promise<ReviewAgreement | null> {
    const all = (await Promise.all(workspace().map(reviewed))).flat();
    const stamp = all.map((one) => `${one.folder}/${one.path}\n${one.stamp}`).join('\n');
    if (agreed?.stamp !== stamp) agreed = { stamp, agreement: await agreementOf(all) };
    return agreed.agreement;
  }

  async function agreementOf(all: readonly Reviewed[]): Promise<ReviewAgreement | null> {
    const dumps: TaggedDump[] = [];
    for (const { folder, path, sets } of all) {
      const review = await reviewOf(folder, path, sets);
      if (!review) continue;
      const annotations = review.sides.flatMap(({ who, annotations: own }) => own.map((a) => ({ ...a, who })));
      const relations = review.sides.flatMap((side) => side.relations);
      dumps.push({ path, text: review.text, annotations, relations });
    }
    if (dumps.length === 0) return null;
    const result = compareAnnotators(dumps);
    const figure = (n: number): number | null => (Number.isNaN(n) ? null : n);
    return {
      alpha: figure(result.krippendorffsAlpha),
      sameEdges: figure(result.spanF1Strict),
      overlapping: figure(result.spanF1Overlap),
      dumps: result.dumps,
    };
  }

  connection.onRequest(REVIEW_DOCUMENT_REQUEST, async (params: unknown): Promise<ReviewedDocument | null> => {
    const { uri } = v.parse(ofDump, params);
    const review = await reviewAt(uri);
    if (!review) return null;
    const { folder, path, sides } = review;
    const who = sides.map((side) => side.who);
    const entry = await entryOf(folder, path, who, countReviewed(review));
    const ownPart = await folders.ownPart(folder);
    const own = (await folders.ownSets(folder)).find(({ set }) => partOf(set) === ownPart);
    return {
      ...entry,
      own: own !== undefined && who.includes(own.who),
      version: documents.get(uri)?.version ?? null,
      places: reviewPlaces(review),
    };
  });

  connection.onRequest(REVIEW_DECIDE_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { uri, id, choice, instead } = v.parse(decision, params);
    const none = { count: 0, what: '', uri: null };
    const review = await reviewAt(uri);
    const changed = { ...none, message: 'Somebody has changed these tags meanwhile; look again.' };
    const place = review?.places.find((one) => idOf(one) === id);
    const relation = review?.related.find((one) => idOfRelation(one) === id);
    const versions = (place ?? relation)?.versions;
    if (!review || !versions || (typeof choice === 'number' && choice >= versions.length)) return changed;
    const wrong = instead === undefined ? null : whatIsWrong(instead);
    if (wrong) return { ...none, message: wrong };
    if (relation && instead !== undefined) return { ...none, message: 'A tag can’t take the place of a relation.' };
    const by = decider();
    const changes = settle(review, by, (now) => {
      const [at, related] = [
        now.places.find((one) => idOf(one) === id),
        now.related.find((one) => idOfRelation(one) === id),
      ];
      if (at) return decide(at, choice, now.decided, by, instead ?? null);
      return related ? decideRelation(related, choice, now, by) : changed.message;
    });
    if (typeof changes === 'string') return { ...none, message: changes };
    const name = (i: number): string => quoted(place ? place.versions[i].tag : (relation?.versions[i].name ?? ''));
    const what =
      typeof choice === 'number'
        ? `Accept ${name(choice)} of ${versions[choice].who.join(' and ')}`
        : choice === 'open'
          ? `Take back the decision on ${name(0)}`
          : instead === undefined
            ? `Reject ${name(0)}`
            : `Decide for ${quoted(instead)}`;
    const steps: Step[] = [
      { uri, set: ADJUDICATED, changes: changes.adjudicated },
      { uri, set: REJECTED, changes: changes.rejected },
    ];
    const done = await book.make(
      what,
      steps.filter((step) => step.changes.length > 0),
    );
    // A decision says how far a review is; who says it is to do has not heard of it yet.
    const { folder, path } = review;
    if (done.count > 0 && (await folders.reviewMarks(folder)).get(path) === 'todo')
      await folders.setReview(folder, path, null);
    return done;
  });

  connection.onRequest(REVIEW_PROGRESS_REQUEST, async (params: unknown): Promise<string | null> => {
    const { uri, progress } = v.parse(progressOf, params);
    const review = await reviewAt(uri);
    if (!review) return 'Fewer than two people have tagged this text.';
    const problem = await folders.setReview(review.folder, review.path, progress);
    const taken = progress === 'done' ? settle(review, decider(), () => ({ adjudicated: [], rejected: [] })) : '';
    if (typeof taken !== 'string' && taken.adjudicated.length > 0)
      await book.make('Take over what all agree on', [{ uri, set: ADJUDICATED, changes: taken.adjudicated }]);
    tags.changed();
    return problem;
  });

  connection.onRequest(REVIEW_SIDES_REQUEST, async (params: unknown): Promise<WrittenSides | null> => {
    const { uri, left, right } = v.parse(twoSides, params);
    const review = await reviewAt(uri);
    if (!review) return null;
    const { sides, text, folder, path } = review;
    const [a, b] = [left, right].map((who) => sides.find((side) => side.who === who) ?? NOTHING);
    const headed = [...a.annotations, ...b.annotations].some(({ span }) => span === null);
    return {
      title: await titleOf(folder, path),
      left: writeSide(text, a, headed),
      right: writeSide(text, b, headed),
    };
  });

  return {
    agreement,
    forget: () => {
      counts.clear();
      agreed = null;
    },
  };
}
