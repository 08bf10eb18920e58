import type { Annotation, TaggedDump } from '../../tags/model.ts';
import { compareAnnotators } from '../../tags/review/compare.ts';
import type { RelatingSide } from '../../tags/review/relations.ts';
import { type Comparison, compareSides } from '../../tags/review/review.ts';
import { countReviewed, type ReviewedDump, reviewDump } from '../../tags/review/steps.ts';
import { ADJUDICATED, type OwnSet, REJECTED } from '../../tags/sets.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import { titleOf } from '../texts.ts';
import type { Progress } from './requests.ts';
import type { ReviewAgreement, ReviewEntry, ReviewOverview } from './review-requests.ts';

/** What is known of one dump's review. */
export interface Review extends ReviewedDump {
  readonly folder: string;
  readonly path: string;
}

/** A dump that at least two people tagged. */
interface Reviewed {
  readonly folder: string;
  readonly path: string;
  readonly sets: readonly OwnSet[];
  /** Another whenever one of the annotators' own sets is. */
  readonly ownStamp: string;
  /** Another also whenever what is decided is. */
  readonly stamp: string;
}

/** What was compared last for some annotator's tags, by those tags as their sheet holds them: another array whenever they change. */
type Comparisons = WeakMap<
  readonly Annotation[],
  { readonly sides: readonly RelatingSide[]; readonly comparison: Comparison }
>;

type Counted = Pick<ReviewEntry, 'agreed' | 'decided' | 'open'>;

/** The reviews of all folders: what two or more people tagged, each in a set of their own, and what is decided of it. */
export class Reviews {
  readonly #session: Session;
  /** What dumps that are not open count, until one of their tag files or their text changes. */
  readonly #counts = new Map<string, { readonly stamp: string; readonly counted: Counted }>();
  readonly #comparisons: Comparisons = new WeakMap();
  #agreed: { readonly stamp: string; readonly agreement: ReviewAgreement | null } | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Texts have changed outside of the editor. */
  forget(): void {
    this.#counts.clear();
    this.#agreed = null;
  }

  /** Who reviewed which dumps, how far each is, and how far annotators agree. */
  async overview(): Promise<ReviewOverview> {
    const { documents, folders: workspace, tags } = this.#session;
    const { folders } = tags;
    const people = new Map<string, number>();
    const listed: ReviewEntry[] = [];
    for (const folder of workspace()) {
      const files = await folders.filesBySet(folder);
      for (const { who, set } of await folders.ownSets(folder))
        people.set(who, (people.get(who) ?? 0) + (files.get(set)?.size ?? 0));
      for (const { path, sets, stamp } of await this.#reviewed(folder)) {
        const uri = uriOf(folder, { path });
        const known = documents.get(uri) ? undefined : this.#counts.get(uri);
        let counted = known?.stamp === stamp ? known.counted : null;
        if (!counted) {
          const review = await this.#reviewOf(folder, path, sets);
          if (!review) continue;
          counted = countReviewed(review);
          this.#counts.set(uri, { stamp, counted });
        }
        const who = sets.map((one) => one.who);
        listed.push(await this.entryOf(folder, path, who, counted));
      }
    }
    return {
      people: [...people].map(([who, dumps]) => ({ who, dumps })),
      documents: listed,
      agreement: await this.agreement(),
    };
  }

  /** How far annotators agree, over the dumps of all folders that at least two of them tagged. */
  async agreement(): Promise<ReviewAgreement | null> {
    const all = (await Promise.all(this.#session.folders().map((folder) => this.#reviewed(folder)))).flat();
    // To compare all that annotators tagged takes long; what is decided of it changes nothing of how far they agree.
    const stamp = all.map((one) => `${one.folder}/${one.path}\n${one.ownStamp}`).join('\n');
    if (this.#agreed?.stamp !== stamp) this.#agreed = { stamp, agreement: await this.#agreementOf(all) };
    return this.#agreed.agreement;
  }

  async #agreementOf(all: readonly Reviewed[]): Promise<ReviewAgreement | null> {
    const dumps: TaggedDump[] = [];
    for (const { folder, path, sets } of all) {
      const review = await this.#reviewOf(folder, path, sets);
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

  /** The review of a dump; null where fewer than two people tagged it. */
  async reviewAt(uri: string): Promise<Review | null> {
    const { sheets, folders } = this.#session.tags;
    const at = await sheets.placeOf(uri);
    if (!at) return null;
    const sets = await folders.ownSets(at.folder);
    const files = await folders.filesBySet(at.folder);
    // Tags that are set but not written yet count, too.
    const live = sheets.open().find((open) => open.uri === uri && !open.sheet.isEmpty);
    const own = live ? await folders.ownSet(at.folder) : '';
    const there = await this.#tagged(at.folder, at.path, sets, files);
    const mine = sets.filter(({ set }) => set === own && !there.some((one) => one.set === set));
    const all = [...there, ...mine];
    return all.length < 2 ? null : this.#reviewOf(at.folder, at.path, all);
  }

  async #reviewOf(folder: string, path: string, sets: readonly OwnSet[]): Promise<Review | null> {
    const { sheets } = this.#session.tags;
    const uri = uriOf(folder, { path });
    let text: string | null = null;
    const held = async (set: string): Promise<Omit<RelatingSide, 'who'>> => {
      const open = await sheets.of(uri, set);
      text ??= open?.sheet.text ?? null;
      return { annotations: open?.sheet.annotations ?? [], relations: open?.sheet.relations ?? [] };
    };
    const sides: RelatingSide[] = [];
    for (const { who, set } of sets) sides.push({ who, ...(await held(set)) });
    const [taken, refused] = [await held(ADJUDICATED), await held(REJECTED)];
    if (text === null) return null;
    const decided = {
      adjudicated: taken.annotations,
      rejected: refused.annotations,
      relations: { adjudicated: taken.relations, rejected: refused.relations },
    };
    return { folder, path, ...reviewDump(text, sides, decided, this.#compared(sides)) };
  }

  /** To compare all that annotators tagged takes long, and each decision asks for it several times. */
  #compared(sides: readonly RelatingSide[]): Comparison {
    const [{ annotations }] = sides;
    const known = this.#comparisons.get(annotations);
    const isSame = (side: RelatingSide, i: number): boolean =>
      side.who === known?.sides[i].who && side.annotations === known.sides[i].annotations;
    if (known?.sides.length === sides.length && sides.every(isSame)) return known.comparison;
    const comparison = compareSides(sides);
    this.#comparisons.set(annotations, { sides, comparison });
    return comparison;
  }

  /** The dumps of a folder that at least two people tagged, each with what differs whenever what they tagged does. */
  async #reviewed(folder: string): Promise<readonly Reviewed[]> {
    const { folders } = this.#session.tags;
    const sets = await folders.ownSets(folder);
    const files = await folders.filesBySet(folder);
    const paths = new Set(sets.flatMap(({ set }) => [...(files.get(set)?.keys() ?? [])]));
    const found: Reviewed[] = [];
    for (const path of [...paths].sort()) {
      const there = await this.#tagged(folder, path, sets, files);
      if (there.length < 2) continue;
      const stampOf = (those: readonly string[]): string =>
        those.map((set) => `${set} ${files.get(set)?.get(path)}`).join('\n');
      const ownStamp = stampOf(there.map(({ set }) => set));
      const stamp = `${ownStamp}\n${stampOf([ADJUDICATED, REJECTED])}`;
      found.push({ folder, path, sets: there, ownStamp, stamp });
    }
    return found;
  }

  /** The annotators of a dump: those who have a file of it, and those who are done with it. */
  async #tagged(
    folder: string,
    path: string,
    sets: readonly OwnSet[],
    files: ReadonlyMap<string, ReadonlyMap<string, string>>,
  ): Promise<readonly OwnSet[]> {
    const { folders } = this.#session.tags;
    const there: OwnSet[] = [];
    for (const one of sets)
      if (files.get(one.set)?.has(path) || (await folders.doneBy(folder, one.set)).has(path)) there.push(one);
    return there;
  }

  /** How far the review of a dump is, as the view lists it. */
  async entryOf(folder: string, path: string, who: readonly string[], counted: Counted): Promise<ReviewEntry> {
    const { folders } = this.#session.tags;
    const marked = (await folders.reviewMarks(folder)).get(path);
    const said: Progress = counted.open === 0 ? 'done' : counted.decided > 0 ? 'started' : 'todo';
    return {
      uri: uriOf(folder, { path }),
      title: await this.titleOf(folder, path),
      who,
      progress: marked ?? said,
      isMarked: marked !== undefined,
      ...counted,
    };
  }

  /** The title of a dump, as its folder's index has it. */
  async titleOf(folder: string, path: string): Promise<string> {
    const index = (await this.#session.corpus.all()).find((one) => one.folder === folder)?.index;
    return titleOf(path, index?.store.entry(path)?.title);
  }
}
