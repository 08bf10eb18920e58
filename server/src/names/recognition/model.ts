import { TokenKind, WordCase } from '../../text/tokens.ts';
import { type DocumentEvidence, LABELS, MOST_ELSEWHERE, NOTHING, type Segment } from './evidence.ts';
import {
  besideFeatures,
  Edge,
  type Emit,
  edgeFeatures,
  evidenceFeatures,
  type FeatureContext,
  frameFeatures,
  jointFeatures,
  knownFeatures,
  leftFeatures,
  OUTLINES,
  outline,
  outlineFeatures,
  ROLES,
  Role,
  rightFeatures,
  rightOf,
  spelling,
  spellingFeatures,
  sportFeatures,
  wordFeatures,
} from './features.ts';
import { NO_FRAME } from './frames.ts';
import { LineKind } from './lines.ts';
import type { Run } from './runs.ts';
import type { Word } from './text-words.ts';
import { Shape, type Unit } from './units.ts';
import { WordClass } from './word-class.ts';

/** Names of more words than this are not looked for. */
export const LONGEST_NAME = 10;
const WIDTH = LABELS.length;

/** The scores of a run's candidates, kept between the two readings. */
export interface Scores {
  readonly run: Run;
  /** From `at` on: for each candidate, in the order of `eachCandidate`, one sum for each of `LABELS`. All runs of a text share the array. */
  readonly sums: Int32Array;
  readonly at: number;
}

/** Words that count when it is asked how many of a candidate's words are English. */
const countsAsWord = (unit: Unit): boolean => (unit.shape & Shape.connector) === 0;
const isEnglish = (unit: Unit): boolean => (unit.facts.classes & (WordClass.english | WordClass.grammar)) !== 0;

/** All features of one candidate, for fitting and for explanations. */
export function allFeatures(
  context: FeatureContext,
  run: Run,
  from: number,
  to: number,
  evidence: DocumentEvidence | null,
  emit: Emit,
): void {
  const { units } = run;
  const many = to - from > 1 ? 1 : 0;
  let english = 0;
  let plain = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    const role = many === 0 ? Role.only : i === from ? Role.first : i === to - 1 ? Role.last : Role.inside;
    wordFeatures(unit.facts, unit.lower, role, emit);
    spellingFeatures(spelling(unit.shape, unit.end - unit.start, run.style), role, emit);
    if (!countsAsWord(unit)) continue;
    plain++;
    if (isEnglish(unit)) english++;
  }
  outlineFeatures(outline(run, from, to, english, plain), emit);
  if (many) jointFeatures(run, from, to, emit);
  knownFeatures(run, from, to, english > 0, emit);
  const { tokens } = context;
  const left = leftFeatures(context, run, from, (id) => emit(id + many));
  if ((left & Edge.line) === 0) {
    const at = units[from].first - 1;
    besideFeatures(
      context.words.factsAt(at),
      tokens.kinds[at],
      tokens.lower[at],
      tokens.cases[at] >= WordCase.title,
      false,
      many,
      emit,
    );
  }
  const right = rightFeatures(context, run, to, (id) => emit(id + many));
  if ((right & Edge.line) === 0) {
    const at = rightOf(run, to);
    besideFeatures(
      context.words.factsAt(at),
      tokens.kinds[at],
      tokens.lower[at],
      tokens.cases[at] >= WordCase.title,
      true,
      many,
      emit,
    );
  }
  edgeFeatures(left, right, many, emit);
  if (!evidence) return;
  if (evidence.sport) sportFeatures(run, from, to, emit);
  evidenceFeatures(evidence.of(run, from, to), many, emit);
  if (to - from === units.length) frameFeatures(run.frame, evidence.ofFrame(run), many, emit);
}

/**
 * Adds up evidence by a table of weights in hundredths (`weights[feature * LABELS.length + label]`). Sums over words, spellings and
 * neighbours are remembered, up to a bound, so that a candidate costs a few additions.
 */
export class Model {
  readonly #weights: Int32Array;
  /** Sums for a number beside a name, by side. */
  readonly #numbers: (Int32Array | undefined)[] = [undefined, undefined, undefined, undefined];
  /** Sums for outlines of candidates. */
  readonly #outlines: Int32Array;
  /** Sums for what the rest of a document says, first of names of one word, then of longer ones; each is made when it is first met. */
  readonly #elsewhere = new Int32Array(MOST_ELSEWHERE * 2 * WIDTH);
  readonly #isMade = new Uint8Array(MOST_ELSEWHERE * 2);
  #lefts = new Int32Array(0);
  #rights = new Int32Array(0);
  #leftEdges = new Uint8Array(0);
  #rightEdges = new Uint8Array(0);
  /** By a candidate's first unit, as its last moves on: the sums of its words so far, how many count, and how many are English. */
  #begun = new Int32Array(0);
  #plain = new Uint8Array(0);
  #english = new Uint8Array(0);
  /** By the unit that a way through a run ends before: the best way's score, where its last segment starts, and as what. */
  #best = new Float64Array(0);
  #back = new Uint8Array(0);
  #labels = new Uint8Array(0);
  /** The sums of a run's second reading. */
  #second = new Int32Array(0);
  /** Where the weights of emitted features are added, and from which place on. */
  #target: Int32Array = new Int32Array(WIDTH);
  #offset = 0;
  readonly #emit: Emit = (feature) => {
    addTo(this.#target, this.#offset, this.#weights, feature * WIDTH);
  };

  /** For features that differ between names of one word and longer ones: adds the one, and the next number at the next sum. */
  readonly #emitBoth: Emit = (feature) => {
    addTo(this.#target, this.#offset, this.#weights, feature * WIDTH);
    addTo(this.#target, this.#offset + WIDTH, this.#weights, (feature + 1) * WIDTH);
  };

  constructor(weights: Int32Array) {
    this.#weights = weights;
    this.#outlines = this.#made(OUTLINES, (code) => outlineFeatures(code, this.#emit));
  }

  /** Scores every candidate of a text's runs without evidence from the rest of the document. */
  scoreAll(context: FeatureContext, runs: readonly Run[]): readonly Scores[] {
    let count = 0;
    for (const run of runs) count += candidateCount(run.units.length);
    const sums = new Int32Array(count * WIDTH);
    let at = 0;
    return runs.map((run) => {
      const scores = { run, sums, at };
      at = this.#score(context, scores);
      return scores;
    });
  }

  /** Scores every candidate of a run; returns where its sums end. */
  #score(context: FeatureContext, { run, sums, at: start }: Scores): number {
    const { units } = run;
    const { length } = units;
    this.#surroundings(context, run);
    const begun = this.#begun;
    const plain = this.#plain;
    const english = this.#english;
    const knows = run.known.length > 0 || run.roles.length > 0 || run.kind !== LineKind.text;
    let at = start;
    for (let to = 1; to <= length; to++) {
      const unit = units[to - 1];
      const last = this.#word(unit, spelling(unit.shape, unit.end - unit.start, run.style));
      const isPlain = countsAsWord(unit) ? 1 : 0;
      const isEnglishWord = isPlain === 1 && isEnglish(unit) ? 1 : 0;
      for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++, at += WIDTH) {
        const many = to - from > 1 ? 1 : 0;
        const words = from * WIDTH;
        if (many === 0) {
          plain[from] = 0;
          english[from] = 0;
          begun.fill(0, words, words + WIDTH);
          addTo(sums, at, last, Role.only * WIDTH);
          addTo(begun, words, last, Role.first * WIDTH);
        } else {
          addTo(sums, at, begun, words);
          addTo(sums, at, last, Role.last * WIDTH);
          addTo(begun, words, last, Role.inside * WIDTH);
        }
        plain[from] += isPlain;
        english[from] += isEnglishWord;
        addTo(sums, at, this.#lefts, (from * 2 + many) * WIDTH);
        addTo(sums, at, this.#rights, (to * 2 + many) * WIDTH);
        addTo(sums, at, this.#outlines, outline(run, from, to, english[from], plain[from]) * WIDTH);
        this.#target = sums;
        this.#offset = at;
        if (many === 1) jointFeatures(run, from, to, this.#emit);
        if (knows) knownFeatures(run, from, to, english[from] > 0, this.#emit);
        const edges = this.#leftEdges[from] & 15;
        if (edges !== 0 && this.#rightEdges[to] !== 0) edgeFeatures(edges, this.#rightEdges[to], many, this.#emit);
      }
    }
    return at;
  }

  /** Divides a run into names and other words so that the sum of all evidence is highest. */
  read({ run, sums, at: start }: Scores): readonly Segment[] {
    const length = run.units.length;
    if (length === 1) {
      let label = 0;
      for (let l = 1; l < WIDTH; l++) if (sums[start + l] > sums[start + label]) label = l;
      return [{ from: 0, to: 1, label, score: sums[start + label] }];
    }
    this.#reserve(length + 1);
    const best = this.#best;
    const back = this.#back;
    const labels = this.#labels;
    best.fill(Number.NEGATIVE_INFINITY, 0, length + 1);
    best[0] = 0;
    let at = start;
    for (let to = 1; to <= length; to++) {
      for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++, at += WIDTH) {
        for (let label = to - from > 1 ? NOTHING + 1 : NOTHING; label < WIDTH; label++) {
          const score = best[from] + sums[at + label];
          if (score > best[to]) {
            best[to] = score;
            back[to] = from;
            labels[to] = label;
          }
        }
      }
    }
    const segments: Segment[] = [];
    for (let to = length; to > 0; to = back[to])
      segments.push({ from: back[to], to, label: labels[to], score: best[to] - best[back[to]] });
    return segments.reverse();
  }

  /** The scores of a run with what the rest of the document says; they hold until the next are made. */
  withEvidence({ run, sums: alone, at: start }: Scores, evidence: DocumentEvidence): Scores {
    const { length } = run.units;
    const size = candidateCount(length) * WIDTH;
    if (this.#second.length < size) this.#second = new Int32Array(2 * size);
    const sums = this.#second;
    for (let i = 0; i < size; i++) sums[i] = alone[start + i];
    let at = 0;
    for (let to = 1; to <= length; to++) {
      for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++, at += WIDTH) {
        if (evidence.sport) this.#into(sums, at, () => sportFeatures(run, from, to, this.#emit));
        addTo(sums, at, this.#elsewhere, this.#elsewhereAt(evidence.of(run, from, to), to - from > 1 ? 1 : 0));
        if (to - from === length && run.frame !== NO_FRAME) {
          const others = evidence.ofFrame(run);
          this.#into(sums, at, () => frameFeatures(run.frame, others, length > 1 ? 1 : 0, this.#emit));
        }
      }
    }
    return { run, sums, at: 0 };
  }

  /** Where the sums for `Elsewhere` bits stand. */
  #elsewhereAt(found: number, many: number): number {
    const row = found + many * MOST_ELSEWHERE;
    const at = row * WIDTH;
    if (this.#isMade[row] === 0) {
      this.#isMade[row] = 1;
      this.#into(this.#elsewhere, at, () => evidenceFeatures(found, many, this.#emit));
    }
    return at;
  }

  /** Sums for a word as it is written, in each role. */
  #word(unit: Unit, code: number): Int32Array {
    const { facts } = unit;
    if (facts.memo !== null && facts.memo.code === code && facts.memo.owner === this) return facts.memo.sums;
    const sums = this.#made(ROLES, (role) => {
      wordFeatures(facts, unit.lower, role, this.#emit);
      spellingFeatures(code, role, this.#emit);
    });
    facts.memo = { owner: this, code, sums };
    return sums;
  }

  /** Sums for what stands left and right of every unit, for candidates of one and of several words. */
  #surroundings(context: FeatureContext, run: Run): void {
    const length = run.units.length + 1;
    this.#reserve(length);
    this.#lefts.fill(0, 0, length * 2 * WIDTH);
    this.#rights.fill(0, 0, length * 2 * WIDTH);
    for (let i = 0; i < length; i++) {
      this.#offset = i * 2 * WIDTH;
      if (i < length - 1) {
        this.#target = this.#lefts;
        this.#leftEdges[i] = leftFeatures(context, run, i, this.#emitBoth);
        if ((this.#leftEdges[i] & Edge.line) === 0) this.#beside(context, run.units[i].first - 1, false);
      }
      if (i > 0) {
        this.#target = this.#rights;
        this.#rightEdges[i] = rightFeatures(context, run, i, this.#emitBoth);
        if ((this.#rightEdges[i] & Edge.line) === 0) this.#beside(context, rightOf(run, i), true);
      }
    }
  }

  /** Makes room for a run; what the arrays hold is not kept. */
  #reserve(length: number): void {
    if (this.#leftEdges.length >= length) return;
    this.#lefts = new Int32Array(length * 2 * WIDTH);
    this.#rights = new Int32Array(length * 2 * WIDTH);
    this.#leftEdges = new Uint8Array(length);
    this.#rightEdges = new Uint8Array(length);
    this.#begun = new Int32Array(length * WIDTH);
    this.#plain = new Uint8Array(length);
    this.#english = new Uint8Array(length);
    this.#best = new Float64Array(length);
    this.#back = new Uint8Array(length);
    this.#labels = new Uint8Array(length);
  }

  #beside({ tokens, words }: FeatureContext, token: number, right: boolean): void {
    const kind = tokens.kinds[token];
    const capital = tokens.cases[token] >= WordCase.title;
    const side = (right ? 2 : 0) + (capital ? 1 : 0);
    const seen = kind === TokenKind.number ? this.#numbers : this.#neighbour(words.wordAt(token));
    let sums = seen[side];
    if (!sums) {
      const facts = kind === TokenKind.word ? words.factsAt(token) : null;
      sums = this.#made(2, (m) => besideFeatures(facts, kind, tokens.lower[token], capital, right, m, this.#emit));
      seen[side] = sums;
    }
    addTo(this.#target, this.#offset, sums, 0);
    addTo(this.#target, this.#offset + WIDTH, sums, WIDTH);
  }

  /** A word's sums beside a name, by side and capital. */
  #neighbour(word: Word): (Int32Array | undefined)[] {
    if (word.beside === null || word.beside.owner !== this)
      word.beside = { owner: this, sums: [undefined, undefined, undefined, undefined] };
    return word.beside.sums;
  }

  #made(parts: number, fill: (part: number) => void): Int32Array {
    const sums = new Int32Array(parts * WIDTH);
    for (let part = 0; part < parts; part++) this.#into(sums, part * WIDTH, () => fill(part));
    return sums;
  }

  /** Adds what `fill` emits to the sums at a place. */
  #into(sums: Int32Array, at: number, fill: () => void): void {
    const target = this.#target;
    const offset = this.#offset;
    this.#target = sums;
    this.#offset = at;
    fill();
    this.#target = target;
    this.#offset = offset;
  }
}

function addTo(sums: Int32Array, at: number, more: Int32Array, from: number): void {
  sums[at] += more[from];
  sums[at + 1] += more[from + 1];
  sums[at + 2] += more[from + 2];
  sums[at + 3] += more[from + 3];
  sums[at + 4] += more[from + 4];
}

function candidateCount(length: number): number {
  return length <= LONGEST_NAME
    ? (length * (length + 1)) / 2
    : (LONGEST_NAME * (LONGEST_NAME + 1)) / 2 + (length - LONGEST_NAME) * LONGEST_NAME;
}

/** Weights as whole numbers, so that their sums do not depend on the order in which they are added. */
export function inHundredths(weights: ArrayLike<number>): Int32Array {
  return Int32Array.from(weights, (weight) => Math.round(weight * 100));
}

/** Reads a table of weights: a line for each feature with its name and one weight for each of `LABELS`, tab-separated. */
export function readWeights(table: string, featureNames: readonly string[]): Int32Array {
  const weights = new Float64Array(featureNames.length * LABELS.length);
  const numbers = new Map(featureNames.map((name, index) => [name, index]));
  for (const line of table.trim().split('\n')) {
    const [name, ...cells] = line.split('\t');
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`No feature is called '${name}'.`);
    cells.forEach((cell, label) => {
      weights[number * LABELS.length + label] = Number(cell);
    });
  }
  return inHundredths(weights);
}
