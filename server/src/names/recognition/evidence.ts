import { type Tokens, WordCase } from '../../text/tokens.ts';
import { Cue, SPORT_WORDS } from './cues.ts';
import { LineStyle } from './lines.ts';
import { type Run, Shape, tokenWordOf } from './units.ts';

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

/** What a first reading of all runs tells about each candidate's other occurrences: a name has one sense in a document. */
export class DocumentEvidence {
  /** True in a text on sport. */
  readonly sport: boolean;
  readonly #small: Uint8Array;
  /** All counters: those of each word by its unit's id, then those of longer names. */
  readonly #counts: Int32Array;
  /** The counters of names of several words by their units' ids: one for each of `LABELS`. */
  readonly #long = new Map<string, number>();
  /** The counters of beginnings of organisations, by their units' ids, and of their initials. */
  readonly #beginnings = new Map<string, number>();
  readonly #acronyms = new Map<string, number>();
  /** The counters that each run adds to, one run's behind the other's. */
  readonly #own: number[] = [];
  readonly #ends: number[] = [];
  #counters: number;

  constructor(tokens: Tokens, runs: readonly Run[], readings: readonly (readonly Segment[])[]) {
    let words = 0;
    for (const run of runs) for (const unit of run.units) if (unit.id >= words) words = unit.id + 1;
    const { small, sport } = smallWords(tokens);
    this.#small = small;
    this.sport = sport;
    this.#counters = words * COUNTS;
    for (let index = 0; index < runs.length; index++) {
      this.#collect(runs[index], readings[index]);
      this.#ends.push(this.#own.length);
    }
    this.#counts = new Int32Array(this.#counters);
    for (const counter of this.#own) this.#counts[counter]++;
  }

  /** What the runs other than the one of an index say, for all candidates that `ask` is asked for. A candidate's own reading is no evidence for it. */
  withoutOwn<T>(index: number, ask: () => T): T {
    const from = index === 0 ? 0 : this.#ends[index - 1];
    const to = this.#ends[index];
    for (let i = from; i < to; i++) this.#counts[this.#own[i]]--;
    const answer = ask();
    for (let i = from; i < to; i++) this.#counts[this.#own[i]]++;
    return answer;
  }

  /** `Elsewhere` bits of a candidate. */
  of(run: Run, from: number, to: number): number {
    const unit = run.units[from];
    const word = unit.id * COUNTS;
    const counts = this.#counts;
    const key = counts[word + Count.starts] > 0 ? keyOf(run, from, to) : null;
    let found = 0;
    if (counts[run.units[to - 1].id * COUNTS + Count.last] > 0) found |= Elsewhere.lastOfPerson;
    if (key !== null && this.#has(this.#beginnings, key)) found |= Elsewhere.firstOfOrganization;
    if (to - from > 1) return found | this.#votes(key === null ? undefined : this.#long.get(key));
    if (counts[word + Count.first] > 0) found |= Elsewhere.firstOfPerson;
    if (counts[word + Count.part] > 0) found |= Elsewhere.inOrganization;
    if ((unit.shape & (Shape.upper | Shape.dotted)) !== 0 && this.#has(this.#acronyms, unit.lower.replaceAll('.', '')))
      found |= Elsewhere.acronym;
    if ((unit.facts.cues & (Cue.english | Cue.grammar)) !== 0) found |= Elsewhere.english;
    const single = tokenWordOf(unit.id);
    if (single >= 0 && this.#small[single] !== 0) found |= Elsewhere.writtenSmall;
    if (counts[word + Count.inside] > 0) found |= Elsewhere.capitalInside;
    return found | this.#votes(word);
  }

  #has(counters: ReadonlyMap<string, number>, key: string): boolean {
    const counter = counters.get(key);
    return counter !== undefined && this.#counts[counter] > 0;
  }

  /** What a name was mostly taken for, by the first of its counters. */
  #votes(first: number | undefined): number {
    if (first === undefined) return 0;
    let label = -1;
    let most = 0;
    let sum = 0;
    for (let l = 0; l < WIDTH; l++) {
      const count = this.#counts[first + l];
      sum += count;
      if (count > most) {
        most = count;
        label = l;
      }
    }
    return (label + 1) | (most >= 2 && most * 4 >= sum * 3 ? Elsewhere.often : 0);
  }

  /** Lists the counters that a run adds to. */
  #collect(run: Run, reading: readonly Segment[]): void {
    const { units } = run;
    if (run.style === LineStyle.plain)
      for (const unit of units)
        if (!unit.opens && (unit.shape & Shape.capital) !== 0) this.#own.push(unit.id * COUNTS + Count.inside);
    for (const { from, to, label } of reading) {
      const first = units[from].id * COUNTS;
      if (to - from === 1) {
        this.#own.push(first + label);
        continue;
      }
      this.#own.push(first + Count.starts, this.#counter(this.#long, keyOf(run, from, to), WIDTH) + label);
      if (label === PERSON) this.#own.push(first + Count.first, units[to - 1].id * COUNTS + Count.last);
      else if (label === ORGANIZATION) this.#collectParts(run, from, to);
    }
  }

  #collectParts(run: Run, from: number, to: number): void {
    let initials = '';
    for (let i = from; i < to; i++) {
      const unit = run.units[i];
      if (i > from && i - from < MOST_PARTS) this.#own.push(this.#counter(this.#beginnings, keyOf(run, from, i), 1));
      if ((unit.shape & Shape.connector) !== 0) continue;
      initials += unit.lower[0];
      if (i - from < MOST_PARTS) this.#own.push(unit.id * COUNTS + Count.part);
    }
    this.#own.push(this.#counter(this.#acronyms, initials, 1));
  }

  /** The counter of a key, or the first of several; new ones where it has none. */
  #counter(counters: Map<string, number>, key: string, width: number): number {
    let counter = counters.get(key);
    if (counter === undefined) {
      counter = this.#counters;
      this.#counters += width;
      counters.set(key, counter);
    }
    return counter;
  }
}

/** The ids of a candidate's words as one key. */
function keyOf(run: Run, from: number, to: number): string {
  let key = String.fromCharCode(run.units[from].id & 0xffff, run.units[from].id >> 16);
  for (let i = from + 1; i < to; i++) key += String.fromCharCode(run.units[i].id & 0xffff, run.units[i].id >> 16);
  return key;
}

/** So many different words of sport make a text on it, and one in so many words of the text. */
const SPORT_DIFFERENT = 4;
const SPORT_SHARE = 80;

/** By word number: 1 where the text also has the word in small letters; and whether the text is on sport. */
function smallWords(tokens: Tokens): { readonly small: Uint8Array; readonly sport: boolean } {
  const small = new Uint8Array(tokens.words);
  let different = 0;
  let sport = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.cases[i] !== WordCase.lower) continue;
    const id = tokens.ids[i];
    if (small[id] === 0) {
      small[id] = SPORT_WORDS.has(tokens.lower[i], tokens.hashes[id]) ? 2 : 1;
      if (small[id] === 2) different++;
    }
    if (small[id] === 2) sport++;
  }
  return { small, sport: different >= SPORT_DIFFERENT && sport * SPORT_SHARE >= tokens.length };
}
