import { type Tokens, WordCase } from '../../text/tokens.ts';
import { Cue, type TextWords } from './cues.ts';
import { LineStyle } from './lines.ts';
import { type Run, Shape } from './units.ts';

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

/** What the rest of the document says about a candidate. */
export interface Elsewhere {
  /** What the same words were mostly taken for elsewhere: an index into `LABELS`, or -1. */
  readonly label: number;
  /** True where they were so twice or more, and seldom anything else. */
  readonly often: boolean;
  readonly lastOfPerson: boolean;
  readonly firstOfPerson: boolean;
  readonly firstOfOrganization: boolean;
  readonly inOrganization: boolean;
  readonly acronym: boolean;
  readonly english: boolean;
  readonly writtenSmall: boolean;
  readonly capitalInside: boolean;
  /** True in a text on sport. */
  readonly sport: boolean;
}

const WIDTH = LABELS.length;
const MOST_PARTS = 6;

/** What a first reading of all runs tells about each candidate's other occurrences: a name has one sense in a document. */
export class DocumentEvidence {
  readonly #runs: readonly Run[];
  readonly #readings: readonly (readonly Segment[])[];
  /** By a unit's id: how often the word alone was taken for each label. */
  readonly #votes: Int32Array;
  /** By a unit's id: how often it ends or starts a full name of a person, starts or stands in an organisation. */
  readonly #last: Int32Array;
  readonly #first: Int32Array;
  readonly #starts: Int32Array;
  readonly #parts: Int32Array;
  readonly #small: Uint8Array;
  readonly #sport: boolean;
  readonly #inside: Int32Array;
  /** Names of several words, by their units' ids, and beginnings of organisations. */
  readonly #longVotes = new Map<string, Int32Array>();
  readonly #beginnings = new Map<string, number>();
  readonly #acronyms = new Map<string, number>();

  constructor(tokens: Tokens, text: TextWords, runs: readonly Run[], readings: readonly (readonly Segment[])[]) {
    let words = 0;
    for (const run of runs) for (const unit of run.units) if (unit.id >= words) words = unit.id + 1;
    this.#votes = new Int32Array(words * WIDTH);
    this.#last = new Int32Array(words);
    this.#first = new Int32Array(words);
    this.#starts = new Int32Array(words);
    this.#parts = new Int32Array(words);
    this.#inside = new Int32Array(words);
    const small = smallWords(tokens, text, words);
    this.#small = small.small;
    this.#sport = small.sport;
    this.#runs = runs;
    this.#readings = readings;
    for (let index = 0; index < runs.length; index++) this.#count(index, 1);
  }

  /** What the runs other than the one of an index say, for all candidates that `ask` is asked for. A candidate's own reading is no evidence for it. */
  withoutOwn(index: number, ask: () => void): void {
    this.#count(index, -1);
    ask();
    this.#count(index, 1);
  }

  of(run: Run, from: number, to: number): Elsewhere {
    const unit = run.units[from];
    const id = unit.id;
    const one = to - from === 1;
    let label = -1;
    let often = false;
    const long = one ? null : this.#starts[id] > 0 ? (this.#longVotes.get(keyOf(run, from, to)) ?? null) : null;
    if (one || long) {
      const votes = long ?? this.#votes;
      const base = long ? 0 : id * WIDTH;
      let most = 0;
      let sum = 0;
      for (let l = 0; l < WIDTH; l++) {
        const count = votes[base + l];
        sum += count;
        if (count > most) {
          most = count;
          label = l;
        }
      }
      often = most >= 2 && most * 4 >= sum * 3;
    }
    return {
      label,
      often,
      lastOfPerson: this.#last[run.units[to - 1].id] > 0,
      firstOfPerson: one && this.#first[id] > 0,
      firstOfOrganization: this.#starts[id] > 0 && (this.#beginnings.get(keyOf(run, from, to)) ?? 0) > 0,
      inOrganization: one && this.#parts[id] > 0,
      acronym:
        one &&
        (unit.shape & (Shape.upper | Shape.dotted)) !== 0 &&
        (this.#acronyms.get(unit.lower.replaceAll('.', '')) ?? 0) > 0,
      english: (unit.facts.cues & (Cue.english | Cue.grammar)) !== 0,
      writtenSmall: this.#small[id] !== 0,
      capitalInside: this.#inside[id] > 0,
      sport: this.#sport,
    };
  }

  #count(index: number, sign: number): void {
    const run = this.#runs[index];
    const { units } = run;
    if (run.style === LineStyle.plain)
      for (const unit of units) if (!unit.opens && (unit.shape & Shape.capital) !== 0) this.#inside[unit.id] += sign;
    for (const { from, to, label } of this.#readings[index]) {
      if (to - from === 1) {
        this.#votes[units[from].id * WIDTH + label] += sign;
        continue;
      }
      this.#starts[units[from].id] += sign;
      const key = keyOf(run, from, to);
      let votes = this.#longVotes.get(key);
      if (!votes) {
        votes = new Int32Array(WIDTH);
        this.#longVotes.set(key, votes);
      }
      votes[label] += sign;
      if (label === PERSON) {
        this.#last[units[to - 1].id] += sign;
        this.#first[units[from].id] += sign;
      } else if (label === ORGANIZATION) this.#countParts(run, from, to, sign);
    }
  }

  #countParts(run: Run, from: number, to: number, sign: number): void {
    let initials = '';
    for (let i = from; i < to; i++) {
      const unit = run.units[i];
      if (i > from && i - from < MOST_PARTS) add(this.#beginnings, keyOf(run, from, i), sign);
      if ((unit.shape & Shape.connector) !== 0) continue;
      initials += unit.lower[0];
      if (i - from < MOST_PARTS) this.#parts[unit.id] += sign;
    }
    add(this.#acronyms, initials, sign);
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
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
function smallWords(
  tokens: Tokens,
  text: TextWords,
  words: number,
): { readonly small: Uint8Array; readonly sport: boolean } {
  const small = new Uint8Array(Math.max(words, tokens.words));
  let different = 0;
  let sport = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.cases[i] !== WordCase.lower) continue;
    const id = tokens.ids[i];
    if (small[id] === 0) {
      small[id] = (text.listedAt(i) & Cue.sport) !== 0 ? 2 : 1;
      if (small[id] === 2) different++;
    }
    if (small[id] === 2) sport++;
  }
  return { small, sport: different >= SPORT_DIFFERENT && sport * SPORT_SHARE >= tokens.length };
}
