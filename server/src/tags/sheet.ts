import type { Edit } from '../rules/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { Anchors, anchorOf } from './anchor/anchor.ts';
import { contextAround } from './anchor/quoted.ts';
import {
  type Anchor,
  type Annotation,
  type Entry,
  inOrder,
  isAnnotation,
  isOrphan,
  isRelation,
  NO_TAGGING,
  type Orphan,
  type Relation,
  type Tagging,
} from './model.ts';
import { moveSpans, narrowed } from './move.ts';
import { mergeTagging } from './store/merge.ts';

/** One step of tagging. A put adds an entry, or takes the place of the one with its id. */
export type Change = { readonly put: Entry } | { readonly remove: string };

/** Characters that have to stand around an orphan's words for them to be taken for the same place. */
const ENOUGH_CONTEXT = 8;
/** An edit that takes the place of so many characters, and puts in so many, is no typing. */
const LARGE = 200;

/**
 * What is tagged in one text, while the text and the tags change. Spans move with every edit (see `moveSpans`). An annotation whose
 * words are deleted becomes an orphan, and comes back when its words are put in again where they were, or are pasted elsewhere with
 * what stood around them.
 */
export class Sheet {
  #text: string;
  #annotations = new Map<string, Annotation>();
  #orphans = new Map<string, Orphan>();
  #relations = new Map<string, Relation>();
  /** What the file held when it was last read or written, its spans moved with the text since. */
  #base: Tagging;
  /** Entries of the file that Dateline does not understand. They are written back. */
  #foreign: readonly unknown[] = [];
  #revision = 0;
  #inOrder: readonly Annotation[] | null = null;

  constructor(text: string, stored: Tagging = NO_TAGGING) {
    this.#text = text;
    this.#base = stored;
    this.#take(stored);
  }

  get text(): string {
    return this.#text;
  }

  /** Raised whenever what has to be saved changes: not by edits that only move spans. */
  get revision(): number {
    return this.#revision;
  }

  /** In order of place. */
  get annotations(): readonly Annotation[] {
    this.#inOrder ??= inOrder([...this.#annotations.values()]);
    return this.#inOrder;
  }

  get orphans(): readonly Orphan[] {
    return [...this.#orphans.values()];
  }

  get relations(): readonly Relation[] {
    return [...this.#relations.values()];
  }

  relation(id: string): Relation | null {
    return this.#relations.get(id) ?? null;
  }

  /** All that is tagged, as it is to be written. */
  get tagging(): Tagging {
    const { relations } = this;
    return { annotations: this.annotations, relations, orphans: this.orphans, foreign: this.#foreign };
  }

  get isEmpty(): boolean {
    return this.#annotations.size + this.#orphans.size + this.#relations.size + this.#foreign.length === 0;
  }

  annotation(id: string): Annotation | null {
    return this.#annotations.get(id) ?? null;
  }

  orphan(id: string): Orphan | null {
    return this.#orphans.get(id) ?? null;
  }

  /**
   * Follows a change of the text: edits that count from the text before and do not overlap, and the text after them. Returns
   * whether any annotation did more than move: grew, shrank, was lost or came back.
   */
  edit(edits: readonly Edit[], after: string): boolean {
    const before = this.#text;
    this.#text = after;
    this.#inOrder = null;
    const held = [...this.#annotations.values()];
    // What the file held as it still is moves with that, and need not be followed a second time.
    const kept = this.#base.annotations.map((a) => this.#annotations.get(a.id) === a);
    const moved = movedAll(held, before, edits, after);
    let reshaped = false;
    for (let i = 0; i < held.length; i++) {
      const [annotation, now] = [held[i], moved[i]];
      if (now === annotation) continue;
      if (isAnnotation(now)) {
        this.#annotations.set(annotation.id, now);
        if (lengthOf(now) !== lengthOf(annotation)) reshaped = true;
        continue;
      }
      this.#annotations.delete(annotation.id);
      this.#orphans.set(annotation.id, now);
      this.#revision++;
      reshaped = true;
    }
    this.#moveBase(before, edits, kept);
    if (this.#orphans.size > 0 && this.#restore(edits)) reshaped = true;
    // The words of a reshaped span are part of what is saved.
    if (reshaped) this.#revision++;
    return reshaped;
  }

  /** Makes changes, in order. Returns those that take them back. */
  apply(changes: readonly Change[]): readonly Change[] {
    const back: Change[] = [];
    for (const change of changes) {
      const id = 'put' in change ? change.put.id : change.remove;
      const was = this.#annotations.get(id) ?? this.#orphans.get(id) ?? this.#relations.get(id);
      if ('remove' in change && !was) continue;
      // A relation goes with its ends, and comes back with them.
      const ties = 'remove' in change ? this.relations.filter(({ from, to }) => from === id || to === id) : [];
      back.unshift(was ? { put: was } : { remove: id }, ...ties.map((put) => ({ put })));
      this.#annotations.delete(id);
      this.#orphans.delete(id);
      for (const gone of [id, ...ties.map((tie) => tie.id)]) this.#relations.delete(gone);
      if ('put' in change) this.#put(change.put);
    }
    if (back.length > 0) {
      this.#inOrder = null;
      this.#revision++;
    }
    return back;
  }

  /**
   * Takes in what somebody else made of the file: `last` and `theirs` are what it held when we knew it last and what it holds now,
   * both read against the text as it stands. Nothing of ours is lost. Returns how many of our annotations others changed as well;
   * their version is kept beside ours.
   */
  merge(last: Tagging, theirs: Tagging): number {
    // What they left alone stands where it has moved with the text, not where it is found again.
    const moved = new Map(entriesOf(this.#base).map((entry) => [entry.id, entry]));
    const old = new Map(entriesOf(last).map((entry) => [entry.id, JSON.stringify(entry)]));
    const settle = <T extends Entry>(entries: readonly T[]): readonly Entry[] =>
      entries.map((entry) => (old.get(entry.id) === JSON.stringify(entry) ? (moved.get(entry.id) ?? entry) : entry));
    const settled = [...settle(theirs.annotations), ...settle(theirs.orphans), ...settle(theirs.relations)];
    const other: Tagging = {
      annotations: settled.filter(isAnnotation),
      orphans: settled.filter(isOrphan),
      relations: settled.filter(isRelation),
      foreign: theirs.foreign,
    };
    const merged = mergeTagging(this.#base, this.tagging, other);
    this.#take(merged);
    this.#base = other;
    this.#inOrder = null;
    this.#revision++;
    return merged.conflicts.length;
  }

  /** Notes that what the sheet holds now is what the file holds. */
  saved(): void {
    this.#base = this.tagging;
  }

  /** Notes that the file could not be written: it holds what it held before, read against the text as it stands. */
  notSaved(stored: Tagging): void {
    this.#base = stored;
  }

  #take({ annotations, orphans, relations, foreign }: Tagging): void {
    this.#foreign = foreign;
    this.#annotations = new Map();
    this.#orphans = new Map();
    this.#relations = new Map();
    for (const entry of [...orphans, ...annotations, ...relations]) this.#put(entry);
  }

  #put(entry: Entry): void {
    if (isRelation(entry)) this.#relations.set(entry.id, entry);
    else if (isOrphan(entry)) this.#orphans.set(entry.id, entry);
    else if (entry.span === null || (entry.span.start < entry.span.end && entry.span.end <= this.#text.length))
      this.#annotations.set(entry.id, entry);
    // A place that the text does not have: better an honest orphan than a wrong place.
    else this.#orphans.set(entry.id, orphaned(entry, { exact: '', prefix: '', suffix: '', start: entry.span.start }));
  }

  /** Moves what the file held; of each annotation `kept` says whether the sheet has moved it already. */
  #moveBase(before: string, edits: readonly Edit[], kept: readonly boolean[]): void {
    const { annotations: held, orphans } = this.#base;
    const rest = movedAll(
      held.filter((_, i) => !kept[i]),
      before,
      edits,
      this.#text,
    );
    let next = 0;
    const entries = held.map((a, i) =>
      kept[i] ? (this.#annotations.get(a.id) ?? this.#orphans.get(a.id) ?? a) : rest[next++],
    );
    const lost = entries.filter(isOrphan);
    this.#base = { ...this.#base, annotations: entries.filter(isAnnotation), orphans: [...orphans, ...lost] };
  }

  /** Brings back orphans whose words the edits put in, once, with what stood around them. */
  #restore(edits: readonly Edit[]): boolean {
    let shift = 0;
    let restored = false;
    for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
      const from = start + shift;
      shift += text.length - (end - start);
      if (text === '') continue;
      for (const orphan of [...this.#orphans.values()]) {
        const { anchor, ...rest } = orphan;
        const { exact } = anchor;
        if (exact === '' || exact.length > text.length) continue;
        const at = text.indexOf(exact);
        if (at < 0 || text.indexOf(exact, at + 1) >= 0) continue;
        const span = { start: from + at, end: from + at + exact.length };
        if (!standsAsBefore(this.#text, span, anchor)) continue;
        this.#orphans.delete(orphan.id);
        this.#annotations.set(orphan.id, { ...rest, span });
        restored = true;
      }
    }
    return restored;
  }
}

/**
 * Where spans of a text stand after edits. An editor that reads a file anew which somebody else has changed gives one large edit: what
 * is in it is found by laying both texts side by side, word by word.
 */
function followed(before: string, spans: readonly Span[], edits: readonly Edit[], after: string): (Span | null)[] {
  const moved = moveSpans(before, spans, edits);
  const large = edits
    .filter((edit) => edit.end - edit.start >= LARGE && edit.text.length >= LARGE)
    .map((edit) => narrowed(before, edit))
    .filter((edit) => edit.end - edit.start >= LARGE && edit.text.length >= LARGE);
  if (large.length === 0) return moved;
  const there = new Anchors(before);
  const here = new Anchors(after, { words: there.words.codes, kind: 'codes' });
  return moved.map((span, i) =>
    large.some((edit) => overlaps(edit, spans[i])) ? here.find(there.of(spans[i])) : span,
  );
}

/** Annotations after edits of their text: each as it was where nothing of it changed, and an orphan where its words are gone. */
function movedAll(
  annotations: readonly Annotation[],
  before: string,
  edits: readonly Edit[],
  after: string,
): readonly (Annotation | Orphan)[] {
  const spans = followed(before, annotations.flatMap(spanOf), edits, after);
  let next = 0;
  return annotations.map((annotation) => {
    const { span } = annotation;
    if (!span) return annotation;
    const now = spans[next++];
    if (!now) return orphaned(annotation, anchorOf(before, span));
    return now.start === span.start && now.end === span.end ? annotation : { ...annotation, span: now };
  });
}

/** The changes with their places in a text that may have changed since: found again by their words, or orphans. */
export function changesIn(text: string, changes: readonly Change[], before: string): readonly Change[] {
  if (text === before) return changes;
  const there = new Anchors(before);
  const here = new Anchors(text, { words: there.words.codes, kind: 'codes' });
  return changes.map((change) => {
    if (!('put' in change) || !isAnnotation(change.put) || change.put.span === null) return change;
    const anchor = there.of(change.put.span);
    const span = here.find(anchor);
    return { put: span ? { ...change.put, span } : orphaned(change.put, anchor) };
  });
}

/** An annotation without its place. */
export function orphaned({ span: _, ...rest }: Annotation, anchor: Anchor): Orphan {
  return { ...rest, anchor };
}

const spanOf = ({ span }: Annotation) => (span ? [span] : []);
const lengthOf = ({ span }: Annotation): number => (span ? span.end - span.start : 0);
const entriesOf = ({ annotations, orphans, relations }: Tagging): readonly Entry[] => [
  ...annotations,
  ...orphans,
  ...relations,
];

/** True where enough of what stood around the words of an anchor stands around a place. */
function standsAsBefore(text: string, place: Span, anchor: Anchor): boolean {
  const { prefix, suffix } = anchor;
  if (prefix + suffix === '') return true;
  const { before, behind } = contextAround(text, place, anchor);
  const enough = (n: number, of: number): boolean => n >= Math.min(of, ENOUGH_CONTEXT) && of > 0;
  return enough(before, prefix.length) || enough(behind, suffix.length);
}
