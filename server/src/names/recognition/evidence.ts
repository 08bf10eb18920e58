import { type Tokens, WordCase } from '../../text/tokens.ts';
import { NO_FRAME } from './frames.ts';
import { LineStyle } from './lines.ts';
import { SPORT_WORDS } from './listed-words.ts';
import type { Run } from './runs.ts';
import { tokenWordOf } from './unit-words.ts';
import { Shape, type Unit } from './units.ts';
import { WordClass } from './word-class.ts';

/** What a stretch of a run can be. `other` is a name of something else (a treaty, a nationality), `nothing` a word that is no name. */
export const LABELS = ['nothing', 'person', 'organization', 'place', 'other'] as const;
export type Label = (typeof LABELS)[number];
export const NOTHING = 0;
export const PERSON = 1;
export const ORGANIZATION = 2;
export const PLACE = 3;

/** A stretch of a run with what it was taken for. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Index into `LABELS`. */
  readonly label: number;
  /** The sum of the weights of its evidence. */
  readonly score: number;
}

/**
 * What the rest of the document says about a candidate, as bits. The three lowest are what the same words were mostly taken for
 * elsewhere: an index into `LABELS` plus 1, or 0.
 */
export const Elsewhere = {
  label: 7,
  /** They were so twice or more, and seldom anything else. */
  often: 8,
  lastOfPerson: 16,
  firstOfOrganization: 32,
  // Of single words only:
  firstOfPerson: 64,
  inOrganization: 128,
  acronym: 256,
  english: 512,
  writtenSmall: 1024,
  capitalInside: 2048,
} as const;
/** The bits make numbers below this. */
export const MOST_ELSEWHERE = 4096;

const WIDTH = LABELS.length;
const MOST_PARTS = 6;

/** Counters of one word: how often the word alone was taken for each of `LABELS`, and after these: */
const Count = {
  /** Ends or starts a full name of a person. */
  last: WIDTH,
  first: WIDTH + 1,
  /** Starts a name of several words. */
  starts: WIDTH + 2,
  /** Stands in an organisation. */
  part: WIDTH + 3,
  /** Has a capital within a sentence. */
  inside: WIDTH + 4,
} as const;
const COUNTS = WIDTH + 5;

/**
 * What a first reading of all runs tells about each candidate's other occurrences: a name has one sense in a document. Runs are added
 * and dropped one by one, so that after an edit only what hangs on the counters that have changed is asked again.
 */
export class DocumentEvidence {
  #sport = false;
  #small: Uint8Array = new Uint8Array(0);
  /** The counters of each word, by its unit's id. */
  #words = new Int32Array(0);
  /** The counters of all else; in lists of counters they are below 0. */
  #longs = new Int32Array(0);
  #longCount = 0;
  /** The counters of what the runs in a frame were taken for: one for each of `LABELS`. */
  readonly #frames = new Map<number, number>();
  /** The counters of names of several words by their units' ids: one for each of `LABELS`. */
  readonly #long = new Map<string, number>();
  /** The counters of beginnings of organisations, by their units' ids, and of their initials. */
  readonly #beginnings = new Map<string, number>();
  readonly #acronyms = new Map<string, number>();
  /** By counter how much more it has than before the text's last change; null where there was no earlier state. */
  #changed: Map<number, number> | null = null;
  /** By word number, whether the last change made it one that is written small somewhere, or is so no more. */
  #smallChanged: Uint8Array | null = null;
  #sportChanged = false;
  #own: number[] = [];

  /** True in a text on sport. */
  get sport(): boolean {
    return this.#sport;
  }

  /** Turns to the next state of a text, or to its first; its runs are added then, and those that it has no more dropped. */
  turnTo(tokens: Tokens): void {
    const { small, sport } = smallWords(tokens);
    if (this.#small.length > 0) {
      this.#changed = new Map();
      this.#smallChanged = small.map((now, word) => (now === (this.#small[word] ?? 0) ? 0 : 1));
      this.#sportChanged = sport !== this.#sport;
    }
    this.#small = small;
    this.#sport = sport;
    // Units of one token have numbers below this; the others of a text are few.
    this.#reserve(2 * tokens.words);
  }

  /** Takes in what a run says; gives the counters that it adds to. */
  add(run: Run, reading: readonly Segment[]): readonly number[] {
    this.#own = [];
    let words = 0;
    for (const { id } of run.units) if (id >= words) words = id + 1;
    this.#reserve(words);
    this.#collect(run, reading);
    this.#count(this.#own, 1);
    return this.#own;
  }

  /** Forgets what a run said. */
  drop(counters: readonly number[]): void {
    this.#count(counters, -1);
  }

  /** What the runs other than the one with these counters say, for all candidates that `ask` is asked for. A candidate's own reading is no evidence for it. */
  withoutOwn<T>(counters: readonly number[], ask: () => T): T {
    for (const counter of counters)
      if (counter >= 0) this.#words[counter]--;
      else this.#longs[~counter]--;
    const answer = ask();
    for (const counter of counters)
      if (counter >= 0) this.#words[counter]++;
      else this.#longs[~counter]++;
    return answer;
  }

  /** Tells of a run whether what the others say of it may be another thing than before the last change. */
  touched(): (run: Run) => boolean {
    const changed = this.#changed;
    const small = this.#smallChanged;
    if (changed === null || small === null || this.#sportChanged) return () => true;
    const ids = this.#idsOf(changed);
    const initials = changedKeys(this.#acronyms, 1, changed);
    const frames = changedKeys(this.#frames, WIDTH, changed);
    const isTouched = ({ id, shape, lower }: Unit): boolean => {
      if (ids.has(id)) return true;
      const single = tokenWordOf(id);
      if (single >= 0 && small[single] !== 0) return true;
      return initials.size > 0 && isAcronym(shape) && initials.has(lower.replaceAll('.', ''));
    };
    return ({ units, frame }) => frames.has(frame) || units.some(isTouched);
  }

  /** The units of which another number was counted than before, by themselves or as the first of several words. */
  #idsOf(changed: ReadonlyMap<number, number>): ReadonlySet<number> {
    const ids = new Set<number>();
    for (const [counter, more] of changed) if (more !== 0 && counter >= 0) ids.add(Math.floor(counter / COUNTS));
    for (const key of [...changedKeys(this.#long, WIDTH, changed), ...changedKeys(this.#beginnings, 1, changed)])
      ids.add(key.charCodeAt(0) | (key.charCodeAt(1) << 16));
    return ids;
  }

  /** Makes room for the counters of so many words: at first for no more, as most texts are read once. */
  #reserve(words: number): void {
    const { length } = this.#words;
    if (words * COUNTS > length) this.#words = grown(this.#words, (length === 0 ? 1 : 2) * words * COUNTS);
  }

  #count(counters: readonly number[], more: 1 | -1): void {
    const changed = this.#changed;
    for (const counter of counters) {
      if (counter >= 0) this.#words[counter] += more;
      else this.#longs[~counter] += more;
      changed?.set(counter, (changed.get(counter) ?? 0) + more);
    }
  }

  /** `Elsewhere` bits of a candidate. */
  of(run: Run, from: number, to: number): number {
    const unit = run.units[from];
    const word = unit.id * COUNTS;
    const counts = this.#words;
    const key = counts[word + Count.starts] > 0 ? keyOf(run, from, to) : null;
    let found = 0;
    if (counts[run.units[to - 1].id * COUNTS + Count.last] > 0) found |= Elsewhere.lastOfPerson;
    if (key !== null && this.#has(this.#beginnings, key)) found |= Elsewhere.firstOfOrganization;
    if (to - from > 1) return found | this.#longVotes(key);
    if (counts[word + Count.first] > 0) found |= Elsewhere.firstOfPerson;
    if (counts[word + Count.part] > 0) found |= Elsewhere.inOrganization;
    if (isAcronym(unit.shape) && this.#has(this.#acronyms, unit.lower.replaceAll('.', ''))) found |= Elsewhere.acronym;
    if ((unit.facts.classes & (WordClass.english | WordClass.grammar)) !== 0) found |= Elsewhere.english;
    const single = tokenWordOf(unit.id);
    if (single >= 0 && this.#small[single] !== 0) found |= Elsewhere.writtenSmall;
    if (counts[word + Count.inside] > 0) found |= Elsewhere.capitalInside;
    return found | votes(counts, word);
  }

  /** What most other runs in a run's frame were taken for, as the lowest bits of `Elsewhere`. */
  ofFrame({ frame }: Run): number {
    const first = frame === NO_FRAME ? undefined : this.#frames.get(frame);
    return first === undefined ? 0 : votes(this.#longs, first);
  }

  #has(counters: ReadonlyMap<string, number>, key: string): boolean {
    const counter = counters.get(key);
    return counter !== undefined && this.#longs[counter] > 0;
  }

  #longVotes(key: string | null): number {
    const first = key === null ? undefined : this.#long.get(key);
    return first === undefined ? 0 : votes(this.#longs, first);
  }

  /** Lists the counters that a run adds to. */
  #collect(run: Run, reading: readonly Segment[]): void {
    const { units, frame } = run;
    if (frame !== NO_FRAME && reading.length === 1)
      this.#own.push(~(this.#counter(this.#frames, frame, WIDTH) + reading[0].label));
    if (run.style === LineStyle.plain)
      for (const unit of units)
        if (!unit.opens && (unit.shape & Shape.capital) !== 0) this.#own.push(unit.id * COUNTS + Count.inside);
    for (const { from, to, label } of reading) {
      const first = units[from].id * COUNTS;
      if (to - from === 1) {
        this.#own.push(first + label);
        continue;
      }
      this.#own.push(first + Count.starts, ~(this.#counter(this.#long, keyOf(run, from, to), WIDTH) + label));
      if (label === PERSON) this.#own.push(first + Count.first, units[to - 1].id * COUNTS + Count.last);
      else if (label === ORGANIZATION) this.#collectParts(run, from, to);
    }
  }

  #collectParts(run: Run, from: number, to: number): void {
    let initials = '';
    for (let i = from; i < to; i++) {
      const unit = run.units[i];
      if (i > from && i - from < MOST_PARTS) this.#own.push(~this.#counter(this.#beginnings, keyOf(run, from, i), 1));
      if ((unit.shape & Shape.connector) !== 0) continue;
      initials += unit.lower[0];
      if (i - from < MOST_PARTS) this.#own.push(unit.id * COUNTS + Count.part);
    }
    this.#own.push(~this.#counter(this.#acronyms, initials, 1));
  }

  /** The counter of a key, or the first of several; new ones where it has none. */
  #counter<K>(counters: Map<K, number>, key: K, width: number): number {
    let counter = counters.get(key);
    if (counter === undefined) {
      counter = this.#longCount;
      this.#longCount += width;
      if (this.#longCount > this.#longs.length) this.#longs = grown(this.#longs, 2 * this.#longCount);
      counters.set(key, counter);
    }
    return counter;
  }
}

/** The keys of which some counter has changed; each has `width` of them, from the one that it is mapped to. */
function changedKeys<K>(
  counters: ReadonlyMap<K, number>,
  width: number,
  changed: ReadonlyMap<number, number>,
): ReadonlySet<K> {
  const keys = new Set<K>();
  for (const [key, first] of counters)
    for (let i = 0; i < width; i++) if ((changed.get(~(first + i)) ?? 0) !== 0) keys.add(key);
  return keys;
}

function grown(counters: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(counters);
  return more;
}

const isAcronym = (shape: number): boolean => (shape & (Shape.upper | Shape.dotted)) !== 0;

/** What a name was mostly taken for, by the first of its counters. */
function votes(counts: Int32Array, first: number): number {
  let label = -1;
  let most = 0;
  let sum = 0;
  for (let l = 0; l < WIDTH; l++) {
    const count = counts[first + l];
    sum += count;
    if (count > most) {
      most = count;
      label = l;
    }
  }
  return (label + 1) | (most >= 2 && most * 4 >= sum * 3 ? Elsewhere.often : 0);
}

/** The ids of a candidate's words as one key. */
function keyOf(run: Run, from: number, to: number): string {
  let key = String.fromCharCode(run.units[from].id & 0xffff, run.units[from].id >> 16);
  for (let i = from + 1; i < to; i++) key += String.fromCharCode(run.units[i].id & 0xffff, run.units[i].id >> 16);
  return key;
}

/** A text is on sport where this is no less than its tokens: how often it has words of sport, times how many different ones (as far as they count), times */
const SPORT = 20;
const LEAST_DIFFERENT = 2;
const MOST_DIFFERENT = 4;

/** By word number: 1 where the text also has the word in small letters; and whether the text is on sport. */
function smallWords(tokens: Tokens): { readonly small: Uint8Array; readonly sport: boolean } {
  const small = new Uint8Array(tokens.words);
  /** By word number: 1 for a word of sport, 2 for another one. */
  const kinds = new Uint8Array(tokens.words);
  let different = 0;
  let sport = 0;
  for (let i = 0; i < tokens.length; i++) {
    const id = tokens.ids[i];
    if (tokens.cases[i] === WordCase.lower) small[id] = 1;
    if (kinds[id] === 0) {
      kinds[id] = SPORT_WORDS.has(tokens.lower[i], tokens.hashes[id]) ? 1 : 2;
      if (kinds[id] === 1) different++;
    }
    if (kinds[id] === 1) sport++;
  }
  const isSport = different >= LEAST_DIFFERENT && Math.min(different, MOST_DIFFERENT) * sport * SPORT >= tokens.length;
  return { small, sport: isSport };
}
