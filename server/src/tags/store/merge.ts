import { Ids } from '../ids.ts';
import {
  type Annotation,
  type Entry,
  inOrder,
  isAnnotation,
  isOrphan,
  isRelation,
  type Orphan,
  type Tagging,
} from '../model.ts';

/** Both sides changed one thing in different ways. */
export interface TagConflict {
  readonly id: string;
  /** What they do not agree on, such as `tag`; `relation` for a relation. */
  readonly fields: readonly string[];
  /** The id under which the other side's version is kept beside ours. */
  readonly keptAs: string;
}

export interface MergedTagging extends Tagging {
  readonly conflicts: readonly TagConflict[];
}

/**
 * Puts together what two sides made of one tag file, by annotation: `base` is what both began with, and all three have been
 * read against the same text. What one side changed, added or took away counts; fields of one annotation that the two sides changed
 * each are put together. Nothing is lost: an annotation that one side took away and the other changed stays, notes that
 * differ are joined, and where both changed one field in different ways ours stays and theirs is kept as an annotation of
 * its own, reported as a conflict. Of an orphan and the same annotation in its place, the one in its place counts.
 */
export function mergeTagging(base: Tagging, ours: Tagging, theirs: Tagging): MergedTagging {
  const [old, mine, other] = [entries(base), entries(ours), entries(theirs)];
  const taken = new Ids([...old.keys(), ...mine.keys(), ...other.keys()]);
  const merged: Entry[] = [];
  const conflicts: TagConflict[] = [];
  for (const id of new Set([...mine.keys(), ...other.keys()])) {
    const [was, a, b] = [old.get(id), mine.get(id), other.get(id)];
    if (!a || !b) {
      // Added by one side, or taken away by the other; the latter counts if this side left it alone.
      const kept = a ?? b;
      if (kept && (!was || !same(was, kept))) merged.push(kept);
      continue;
    }
    const [entry, fields] = together(was, a, b);
    merged.push(entry);
    if (fields.length === 0) continue;
    const keptAs = taken.free(id);
    merged.push({ ...b, id: keptAs });
    conflicts.push({ id, fields, keptAs });
  }
  const ids = new Set(merged.map((entry) => entry.id));
  const relations = merged.filter(isRelation).filter((relation) => {
    const was = old.get(relation.id);
    // Ends that none of the three knows were never here; such a relation says what it said.
    const known = (id: string): boolean => old.has(id) || mine.has(id) || other.has(id);
    const missing = [...new Set([relation.from, relation.to])].filter((id) => !ids.has(id) && known(id));
    // A relation that one side set anew brings back the annotations that it needs; an old one goes with them.
    const back = missing.flatMap((id) => mine.get(id) ?? other.get(id) ?? []);
    if (back.length < missing.length || (missing.length > 0 && was && same(was, relation))) return false;
    merged.push(...back);
    for (const { id } of back) ids.add(id);
    return true;
  });
  return {
    annotations: inOrder(merged.filter(isAnnotation)),
    relations,
    orphans: merged.filter(isOrphan),
    foreign: listsTogether(base.foreign, ours.foreign, theirs.foreign),
    conflicts,
  };
}

/** What two sides keep of a list of things that only their own text tells apart. */
function listsTogether(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const [was, a, b] = [base, ours, theirs].map((list) => new Set(list.map((one) => JSON.stringify(one))));
  const kept = (one: unknown, others: ReadonlySet<string>): boolean => {
    const key = JSON.stringify(one);
    return others.has(key) || !was.has(key);
  };
  return [
    ...ours.filter((one) => kept(one, b)),
    ...theirs.filter((one) => !a.has(JSON.stringify(one)) && kept(one, a)),
  ];
}

function entries({ annotations, relations, orphans }: Tagging): ReadonlyMap<string, Entry> {
  return new Map([...orphans, ...annotations, ...relations].map((entry) => [entry.id, entry]));
}

/** Two versions of one entry, and the names of the fields on which they can't be brought together. */
function together(was: Entry | undefined, a: Entry, b: Entry): readonly [Entry, readonly string[]] {
  // Of an orphan and the same annotation in its place neither is the newer: both are compared field by field.
  const alike = isOrphan(a) === isOrphan(b);
  if (same(a, b) || (alike && was && same(was, b))) return [a, []];
  if (alike && was && same(was, a)) return [b, []];
  if (isRelation(a) || isRelation(b)) return [a, ['relation']];
  // The place comes as one: from the side that knows it, else from the side that changed it.
  const place = placed(was && !isRelation(was) ? was : undefined, a, b);
  const conflicts = place.conflict ? ['span'] : [];
  const old: Fields | null = was && !isRelation(was) ? was : null;
  const [mine, other]: readonly Fields[] = [a, b];
  const pick = <K extends keyof Fields>(key: K, solve?: (a: Fields[K], b: Fields[K]) => Fields[K]): Fields[K] => {
    const x: Fields[K] = mine[key];
    const y: Fields[K] = other[key];
    if (equal(x, y) || (old && equal(old[key], y))) return x;
    if (old && equal(old[key], x)) return y;
    if (solve) return solve(x, y);
    conflicts.push(key);
    return x;
  };
  const fields: Fields = {
    tag: pick('tag'),
    who: pick('who'),
    when: pick('when', (x, y) => ((x ?? '') > (y ?? '') ? x : y)),
    note: pick('note', (x, y) => (x === null || y === null ? (x ?? y) : `${x}\n${y}`)),
    attributes: pick('attributes', (x, y) => {
      const all: [string, string | readonly string[]][] = [];
      for (const name of new Set([...Object.keys(x), ...Object.keys(y)])) {
        const [before, ours, theirs] = [old?.attributes ?? {}, x, y].map((of) =>
          Object.hasOwn(of, name) ? of[name] : undefined,
        );
        const chosen = equal(ours, before) ? theirs : ours;
        if (!equal(ours, theirs) && !equal(ours, before) && !equal(theirs, before)) conflicts.push('attributes');
        if (chosen !== undefined) all.push([name, chosen]);
      }
      return Object.fromEntries(all);
    }),
  };
  return [{ id: a.id, on: place.entry.on, ...place.where, ...fields }, [...new Set(conflicts)]];
}

type Fields = Pick<Annotation, 'tag' | 'who' | 'when' | 'note' | 'attributes'>;

interface Place {
  readonly entry: Annotation | Orphan;
  readonly where: Pick<Annotation, 'span'> | Pick<Orphan, 'anchor'>;
  readonly conflict: boolean;
}

function placed(was: Annotation | Orphan | undefined, a: Annotation | Orphan, b: Annotation | Orphan): Place {
  const of = (entry: Annotation | Orphan, conflict = false): Place => ({
    entry,
    where: isOrphan(entry) ? { anchor: entry.anchor } : { span: entry.span },
    conflict,
  });
  if (isOrphan(a) !== isOrphan(b)) return of(isOrphan(a) ? b : a);
  const where = (entry: Annotation | Orphan): unknown => [entry.on, isOrphan(entry) ? entry.anchor : entry.span];
  if (equal(where(a), where(b))) return of(a);
  if (was && equal(where(was), where(a))) return of(b);
  return of(a, !was || !equal(where(was), where(b)));
}

const same = (a: Entry, b: Entry): boolean => equal(canonical(a), canonical(b));
const canonical = (entry: Entry): unknown => Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1));

/** True for values of plain data that say the same; the order of an object's names counts, as files keep it. */
function equal(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
