import type { Span } from '../../text/span.ts';
import { type Annotation, type Attributes, inOrder } from '../model.ts';
import type { Change } from '../sheet.ts';

/** What one person tagged in a dump. */
export interface Side {
  readonly who: string;
  readonly annotations: readonly Annotation[];
}

/** In what annotators differ: somebody has nothing there, other edges, another tag, other attributes. */
export type Aspect = 'missing' | 'edges' | 'tag' | 'attributes';

/** What came of a version in a review so far. */
export type Decision = 'open' | 'accepted' | 'rejected';

/** One of the things that are said of a place, with those who say it. */
export interface Version extends Pick<Annotation, 'tag' | 'on' | 'span'> {
  readonly attributes: Attributes;
  /** In the order of the sides. */
  readonly who: readonly string[];
  /** The annotations that say it, in the same order. */
  readonly ids: readonly string[];
  /** What they write beside it; notes are no difference. */
  readonly notes: readonly { readonly who: string; readonly note: string }[];
  readonly decision: Decision;
}

/** What annotators say of one place, brought together. */
export interface Place {
  /** From the first to the last character that anybody tagged; null where the whole dump is. */
  readonly span: Span | null;
  /** Empty where all agree. */
  readonly differs: readonly Aspect[];
  readonly versions: readonly Version[];
  /** Those who say nothing of it. */
  readonly missing: readonly string[];
  /** `accepted` where one of the versions was, `rejected` where all were. */
  readonly decision: Decision;
  /** Tags that a review has set on the words of one of the versions, and that nobody else said. */
  readonly instead: readonly Annotation[];
}

/** What a review knows of decisions: the adjudicated set, and what was rejected. */
export interface Decided {
  readonly adjudicated: readonly Annotation[];
  readonly rejected: readonly Annotation[];
}

/** Of spans over one another so many are compared with each that follows: nobody tags more, and hostile files stay cheap. */
const MOST_OPEN = 16;
/** Spans with different tags are about one place if they share at least this much of what both cover. */
const SAME_PLACE = 0.5;

interface Group {
  readonly members: { readonly side: number; readonly annotation: Annotation }[];
  readonly sides: Set<number>;
  gone: boolean;
}

/** A place as the annotators leave it, whatever a review decides. */
interface Compared extends Pick<Place, 'span' | 'differs' | 'missing'> {
  readonly versions: readonly Omit<Version, 'decision'>[];
  /** What each version says, in the same order. */
  readonly says: readonly string[];
}

/** What two or more people tagged in one dump, laid beside each other. */
export interface Comparison {
  /** In order of the text. */
  readonly places: readonly Compared[];
  /** All that anybody says. */
  readonly all: ReadonlySet<string>;
}

/** Brings together what two or more people tagged in one dump, with what is decided of it, in order of the text. */
export const bringTogether = (sides: readonly Side[], decided: Decided): readonly Place[] =>
  withDecisions(compareSides(sides), decided);

/**
 * Lays beside each other what two or more people tagged in one dump. Of each side an annotation lies in one place at
 * most; what lies nearest comes together first: the same in all but notes, the same words with the same tag (attributes differ),
 * the same words with another tag, overlapping words with the same tag (those that share most first), and last words with another
 * tag that share at least half of what both cover. Tags of the whole dump are compared with the same tag only.
 */
export function compareSides(sides: readonly Side[]): Comparison {
  const groups = new Map<string, Group>();
  for (const [side, { annotations }] of sides.entries())
    for (const annotation of inOrder(annotations)) {
      const key = said(annotation);
      const group = groups.get(key);
      // Who says a thing twice says it once.
      if (group?.sides.has(side)) continue;
      if (group) {
        group.members.push({ side, annotation });
        group.sides.add(side);
      } else groups.set(key, { members: [{ side, annotation }], sides: new Set([side]), gone: false });
    }
  let open = [...groups.values()].filter((group) => group.sides.size < sides.length);
  const join = (a: Group, b: Group): void => {
    if (a === b || a.gone || b.gone || [...b.sides].some((side) => a.sides.has(side))) return;
    a.members.push(...b.members);
    for (const side of b.sides) a.sides.add(side);
    b.gone = true;
  };
  const alike = (key: (a: Annotation) => string | null): void => {
    const by = new Map<string, Group[]>();
    for (const group of open) {
      const of = key(first(group));
      if (of === null) continue;
      const bucket = by.get(of);
      if (!bucket) by.set(of, [group]);
      else {
        for (const other of bucket.slice(0, MOST_OPEN)) join(other, group);
        if (!group.gone) bucket.push(group);
      }
    }
    open = open.filter((group) => !group.gone && group.sides.size < sides.length);
  };
  alike(({ on, span, tag }) => JSON.stringify([on, span?.start, span?.end, tag]));
  alike(({ on, span }) => (span === null ? null : JSON.stringify([on, span.start, span.end])));
  for (const sameTag of [true, false]) {
    const pairs = overlappingPairs(open, sameTag).sort((a, b) => b.share - a.share || a.order - b.order);
    for (const { a, b } of pairs) join(a, b);
    open = open.filter((group) => !group.gone && group.sides.size < sides.length);
  }
  const places = [...groups.values()].filter((group) => !group.gone).map((group) => comparedOf(group, sides));
  return { places: places.sort(byPlace), all: new Set(groups.keys()) };
}

/** The places of a comparison with what is decided of each. */
export function withDecisions({ places, all }: Comparison, decided: Decided): readonly Place[] {
  const states = new Map<string, Decision>();
  for (const one of decided.rejected) states.set(said(one), 'rejected');
  const strays = new Map<string, Annotation[]>();
  for (const one of decided.adjudicated) {
    const says = said(one);
    states.set(says, 'accepted');
    if (!all.has(says)) strays.set(words(one), [...(strays.get(words(one)) ?? []), one]);
  }
  return places.map(({ says, ...place }): Place => {
    const versions = place.versions.map((version, i) => ({ ...version, decision: states.get(says[i]) ?? 'open' }));
    // What agreement has been reached on is not decided otherwise by what else stands there.
    const isStrayed = place.differs.length > 0 && strays.size > 0;
    const instead = isStrayed ? [...new Set(versions.map(words))].flatMap((key) => strays.get(key) ?? []) : [];
    return { ...place, versions, decision: decisionOf(versions), instead };
  });
}

/** `accepted` where one of several was, `rejected` where all were. */
export function decisionOf(versions: readonly { readonly decision: Decision }[]): Decision {
  if (versions.some(({ decision }) => decision === 'accepted')) return 'accepted';
  return versions.every(({ decision }) => decision === 'rejected') ? 'rejected' : 'open';
}

const words = ({ on, span }: Pick<Annotation, 'on' | 'span'>): string => JSON.stringify([on, span?.start, span?.end]);

const first = (group: Group): Annotation => group.members[0].annotation;

/** Groups that share characters, with how much of what both cover they share. */
function overlappingPairs(
  groups: readonly Group[],
  sameTag: boolean,
): { readonly a: Group; readonly b: Group; readonly share: number; readonly order: number }[] {
  const pairs: { a: Group; b: Group; share: number; order: number }[] = [];
  const held = groups
    .flatMap((group) => group.members.map(({ annotation }) => ({ group, annotation, span: annotation.span })))
    .filter((one): one is typeof one & { span: Span } => one.span !== null)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const active = new Map<string, (typeof held)[number][]>();
  for (const one of held) {
    const lane = sameTag ? one.annotation.tag : '';
    const before = (active.get(lane) ?? []).filter(({ span }) => span.end > one.span.start).slice(-MOST_OPEN);
    for (const other of before) {
      if (other.group === one.group || [...one.group.sides].some((side) => other.group.sides.has(side))) continue;
      const shared = Math.min(one.span.end, other.span.end) - one.span.start;
      const share = shared / (Math.max(one.span.end, other.span.end) - other.span.start);
      if (sameTag || share >= SAME_PLACE) pairs.push({ a: other.group, b: one.group, share, order: pairs.length });
    }
    before.push(one);
    active.set(lane, before);
  }
  return pairs;
}

function comparedOf({ members, sides: there }: Group, sides: readonly Side[]): Compared {
  const bySaying = new Map<string, { annotation: Annotation; by: { who: string; annotation: Annotation }[] }>();
  for (const { side, annotation } of [...members].sort((a, b) => a.side - b.side)) {
    const key = said(annotation);
    const version = bySaying.get(key) ?? { annotation, by: [] };
    version.by.push({ who: sides[side].who, annotation });
    bySaying.set(key, version);
  }
  const versions = [...bySaying.values()].map(({ annotation: { tag, on, span, attributes }, by }) => ({
    ...{ tag, on, span, attributes },
    who: by.map((one) => one.who),
    ids: by.map((one) => one.annotation.id),
    notes: by.flatMap(({ who, annotation: { note } }) => (note === null ? [] : [{ who, note }])),
  }));
  const missing = sides.filter((_, side) => !there.has(side)).map(({ who }) => who);
  const several = (of: (version: (typeof versions)[number]) => unknown): boolean =>
    versions.length > 1 && new Set(versions.map((version) => JSON.stringify(of(version)))).size > 1;
  const differs: Aspect[] = [
    ...(missing.length > 0 ? (['missing'] as const) : []),
    ...(several(({ on, span }) => [on, span?.start, span?.end]) ? (['edges'] as const) : []),
    ...(several(({ tag }) => tag) ? (['tag'] as const) : []),
    ...(several(({ attributes }) => sortedAttributes(attributes)) ? (['attributes'] as const) : []),
  ];
  const spans = versions.flatMap(({ span }) => (span ? [span] : []));
  const span =
    spans.length === 0
      ? null
      : { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  return { span, differs, versions, missing, says: [...bySaying.keys()] };
}

function byPlace(a: Compared, b: Compared): number {
  const start = ({ span }: Compared): number => span?.start ?? -1;
  return (
    start(a) - start(b) || (b.span?.end ?? 0) - (a.span?.end ?? 0) || (a.versions[0].tag < b.versions[0].tag ? -1 : 1)
  );
}

const sortedAttributes = (attributes: Attributes): unknown =>
  Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** What an annotation says, notes aside: two that say the same are the same to a review. */
export const said = ({ tag, on, span, attributes }: Pick<Annotation, 'tag' | 'on' | 'span' | 'attributes'>): string =>
  JSON.stringify([on, span?.start, span?.end, tag, sortedAttributes(attributes)]);

/** Who decides, and how new annotations are named. */
export interface Decider {
  readonly who: string | null;
  /** ISO date and time. */
  readonly when: string;
  readonly newId: () => string;
}

/** What a decision changes in the adjudicated set and in the set of what was rejected. */
export interface DecisionChanges {
  readonly adjudicated: readonly Change[];
  readonly rejected: readonly Change[];
}

/**
 * Accepts one version of a place (the others go), rejects all, or takes the decision back: `choice` is the version's index, `none` or
 * `open`. With `none`, a tag may be set on the words of the first version `instead`. What was decided so before changes nothing; what
 * was decided otherwise goes. What takes its place in the adjudicated set has its id, so that relations go on to hold.
 */
export function decide(
  { versions, instead: strays }: Pick<Place, 'versions' | 'instead'>,
  choice: number | 'none' | 'open',
  { adjudicated, rejected }: Decided,
  decider: Decider,
  instead: string | null = null,
): DecisionChanges {
  const [accepted, refused] = [idsBySaying(adjudicated), idsBySaying(rejected)];
  const own = (version: Version): readonly string[] => accepted.get(said(version)) ?? [];
  const there = [...versions.flatMap(own), ...strays.map(({ id }) => id)];
  const changes = { adjudicated: [] as Change[], rejected: [] as Change[] };
  const [first] = versions;
  const wanted: Version | null =
    typeof choice === 'number'
      ? versions[choice]
      : choice === 'none' && instead !== null
        ? { ...first, tag: instead, attributes: {}, notes: [] }
        : null;
  const kept = typeof choice === 'number' ? own(versions[choice]) : [];
  const [heir] = kept.length > 0 ? kept : there;
  if (wanted && kept.length === 0)
    changes.adjudicated.push({ put: { ...copyOf(wanted, decider), ...(heir === undefined ? {} : { id: heir }) } });
  const goes = (id: string): boolean => !wanted || (id !== heir && !kept.includes(id));
  changes.adjudicated.push(...there.filter(goes).map((remove) => ({ remove })));
  for (const version of versions) {
    const isOut = refused.get(said(version)) ?? [];
    if (choice !== 'none') changes.rejected.push(...isOut.map((remove) => ({ remove })));
    else if (isOut.length === 0) changes.rejected.push({ put: copyOf(version, decider) });
  }
  return changes;
}

/** Takes what all agree on into the adjudicated set, unless a review has rejected it. */
export function takeAgreed(places: readonly Place[], decider: Decider): readonly Change[] {
  return places
    .filter(({ differs, decision }) => differs.length === 0 && decision === 'open')
    .map(({ versions: [version] }) => ({ put: copyOf(version, decider) }));
}

function copyOf({ tag, on, span, attributes, notes }: Version, { who, when, newId }: Decider): Annotation {
  const note = [...new Set(notes.map((one) => one.note))].join('\n') || null;
  return { id: newId(), tag, on, span, attributes, note, who, when };
}

/** What was asked for last of each set: many decisions in a row look into the same two. */
const IDS = new WeakMap<readonly Annotation[], ReadonlyMap<string, readonly string[]>>();

function idsBySaying(annotations: readonly Annotation[]): ReadonlyMap<string, readonly string[]> {
  const known = IDS.get(annotations);
  if (known) return known;
  const ids = new Map<string, string[]>();
  for (const one of annotations) ids.set(said(one), [...(ids.get(said(one)) ?? []), one.id]);
  IDS.set(annotations, ids);
  return ids;
}

/** How far the review of a dump is, as its decisions say. */
export interface ReviewCount {
  readonly agreed: number;
  readonly decided: number;
  readonly open: number;
}

export function countPlaces(
  places: readonly { readonly differs: readonly unknown[]; readonly decision: Decision }[],
): ReviewCount {
  const differing = places.filter(({ differs }) => differs.length > 0);
  const open = differing.filter(({ decision }) => decision === 'open').length;
  return { agreed: places.length - differing.length, decided: differing.length - open, open };
}
