import * as v from 'valibot';
import { firstWords } from '../../features/words.ts';
import { compareAnnotators } from '../../tags/compare.ts';
import type { Annotation, TaggedDump } from '../../tags/model.ts';
import {
  bringTogether,
  countPlaces,
  type Decided,
  type Decider,
  decide,
  type Place,
  type Side,
  takeAgreed,
} from '../../tags/review.ts';
import { whatIsWrong } from '../../tags/schema.ts';
import { setApart } from '../../tags/schema-edit.ts';
import { ADJUDICATED, type OwnSet, REJECTED } from '../../tags/sets.ts';
import { type Change, isRelation } from '../../tags/sheet.ts';
import { writeSide } from '../../tags/side-by-side.ts';
import { lineAt, readLines } from '../../text/lines.ts';
import { uriOf } from '../corpus.ts';
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
  type ReviewPlace,
  TAGS_APART_REQUEST,
  type WrittenSides,
} from './review-requests.ts';
import { newId, quoted } from './setting.ts';

/** A passage is shown with so many characters of its words. */
const SHOWN = 80;

const ofDump = v.object({ uri: v.string() });
const decision = v.object({
  uri: v.string(),
  id: v.string(),
  choice: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(['none', 'open'])]),
  instead: v.optional(v.string()),
});
const progressOf = v.object({ uri: v.string(), progress: v.nullable(v.picklist(['todo', 'started', 'done'])) });
const twoSides = v.object({ uri: v.string(), left: v.string(), right: v.string() });

/** What is known of one dump's review. */
interface Review {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly sides: readonly Side[];
  readonly decided: Decided;
  readonly places: readonly Place[];
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
    const sides: Side[] = [];
    let text: string | null = null;
    const annotations = async (set: string): Promise<readonly Annotation[]> => {
      const open = await book.sheet(uri, set);
      text ??= open?.sheet.text ?? null;
      return open?.sheet.annotations ?? [];
    };
    for (const { who, set } of sets) sides.push({ who, annotations: await annotations(set) });
    const decided = { adjudicated: await annotations(ADJUDICATED), rejected: await annotations(REJECTED) };
    if (text === null) return null;
    return { folder, path, text, sides, decided, places: bringTogether(sides, decided) };
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
          counted = countPlaces(review.places);
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
      dumps.push({ path, text: review.text, annotations, relations: [] });
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
    const { folder, path, text, sides, places } = review;
    const who = sides.map((side) => side.who);
    const entry = await entryOf(folder, path, who, countPlaces(places));
    const lines = readLines(text);
    return {
      ...entry,
      version: documents.get(uri)?.version ?? null,
      places: places.map(
        (place): ReviewPlace => ({
          id: idOf(place),
          span: place.span,
          line: place.span ? lineAt(lines, place.span.start) + 1 : 1,
          differs: place.differs,
          missing: place.missing,
          decision: place.decision,
          instead: place.instead.map(({ tag }) => tag),
          versions: place.versions.map(({ ids: _, ...version }) => ({
            ...version,
            words: version.span ? firstWords(text, version.span, SHOWN) : '',
          })),
        }),
      ),
    };
  });

  connection.onRequest(REVIEW_DECIDE_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { uri, id, choice, instead } = v.parse(decision, params);
    const none = { count: 0, what: '', uri: null };
    const review = await reviewAt(uri);
    const place = review?.places.find((one) => idOf(one) === id);
    if (!review || !place) return { ...none, message: 'Somebody has changed these tags meanwhile; look again.' };
    if (typeof choice === 'number' && choice >= place.versions.length)
      return { ...none, message: 'Somebody has changed these tags meanwhile; look again.' };
    const wrong = instead === undefined ? null : whatIsWrong(instead);
    if (wrong) return { ...none, message: wrong };
    const { adjudicated, rejected } = decide(place, choice, review.decided, decider());
    const [{ on, span, tag }] = place.versions;
    const { who, when } = decider();
    const other: Change[] =
      choice === 'none' && instead !== undefined
        ? [{ put: { id: newId(), tag: instead, on, span, attributes: {}, note: null, who, when } }]
        : [];
    const what =
      typeof choice === 'number'
        ? `Accept ${quoted(place.versions[choice].tag)} of ${place.versions[choice].who.join(' and ')}`
        : choice === 'open'
          ? `Take back the decision on ${quoted(tag)}`
          : instead === undefined
            ? `Reject ${quoted(tag)}`
            : `Decide for ${quoted(instead)}`;
    const steps: Step[] = [
      { uri, set: ADJUDICATED, changes: [...takeAgreed(review.places, decider()), ...adjudicated, ...other] },
      { uri, set: REJECTED, changes: rejected },
    ];
    const done = await book.make(
      what,
      steps.filter(({ changes }) => changes.length > 0),
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
    const changes = progress === 'done' ? takeAgreed(review.places, decider()) : [];
    if (changes.length > 0) await book.make('Take over what all agree on', [{ uri, set: ADJUDICATED, changes }]);
    tags.changed();
    return problem;
  });

  connection.onRequest(REVIEW_SIDES_REQUEST, async (params: unknown): Promise<WrittenSides | null> => {
    const { uri, left, right } = v.parse(twoSides, params);
    const review = await reviewAt(uri);
    const [a, b] = [left, right].map((who) => review?.sides.find((side) => side.who === who)?.annotations ?? []);
    if (!review) return null;
    const headed = [...a, ...b].some(({ span }) => span === null);
    const { text, folder, path } = review;
    return {
      title: await titleOf(folder, path),
      left: writeSide(text, a, headed),
      right: writeSide(text, b, headed),
    };
  });

  connection.onRequest(TAGS_APART_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { apart } = v.parse(v.object({ apart: v.boolean() }), params);
    const who = folders.who();
    let moved = 0;
    for (const folder of workspace()) {
      const problem = await folders.rewriteSchema(folder, (text) => setApart(text, apart));
      if (problem) return { count: 0, message: problem, what: '', uri: null };
      await book.reset();
      if (apart && who !== null) moved += await takeAlong(folder, who);
    }
    tags.changed();
    const own = moved === 0 ? '' : ` ${moved} of your tags ${moved === 1 ? 'has' : 'have'} moved into yours.`;
    const message = apart
      ? `Everybody tags in a set of their own in this folder now.${own}`
      : 'Everybody tags in one shared set again. The sets of those whom the schema names stay apart.';
    return { count: 1, message, what: 'Tag apart', uri: null };
  });

  /** Moves what somebody tagged in the shared set into their own. */
  async function takeAlong(folder: string, who: string): Promise<number> {
    const steps: Step[] = [];
    let count = 0;
    for (const { path } of await folders.counted(folder, '')) {
      const uri = uriOf(folder, { path });
      const shared = await book.sheet(uri, '');
      if (!shared) continue;
      const { annotations, orphans, relations } = shared.sheet.tagging;
      const entries = [...annotations, ...orphans].filter((entry) => entry.who === who);
      const ids = new Set(entries.map(({ id }) => id));
      const between = relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
      if (entries.length === 0) continue;
      count += entries.length;
      steps.push({ uri, changes: [...entries, ...between].map((put) => ({ put })) });
      steps.push({
        uri,
        set: '',
        changes: [...between.filter(isRelation), ...entries].map(({ id }) => ({ remove: id })),
      });
    }
    await book.make('Tag in a set of your own', steps);
    return count;
  }

  return {
    agreement,
    forget: () => {
      counts.clear();
      agreed = null;
    },
  };
}

/** Tells a place from others of its dump. */
const idOf = ({ versions: [version] }: Place): string => `${version.who[0]}\n${version.ids[0]}`;
