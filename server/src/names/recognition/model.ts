import { TokenKind, WordCase } from '../../text/tokens.ts';
import { Cue, type Word } from './cues.ts';
import { type DocumentEvidence, LABELS, NOTHING, type Segment } from './evidence.ts';
import {
  besideFeatures,
  Edge,
  type Emit,
  edgeFeatures,
  evidenceFeatures,
  type FeatureContext,
  knownFeatures,
  leftFeatures,
  ROLES,
  Role,
  rightFeatures,
  rightOf,
  spelling,
  spellingFeatures,
  wholeFeatures,
  wordFeatures,
} from './features.ts';
import { LineKind } from './lines.ts';
import { type Run, Shape, type Unit } from './units.ts';

/** Names of more words than this are not looked for. */
export const LONGEST_NAME = 10;
const WIDTH = LABELS.length;

/** The scores of a run's candidates, kept between the two readings. */
export interface Scores {
  readonly run: Run;
  /** For each candidate, in the order of `eachCandidate`, one sum for each of `LABELS`. */
  readonly sums: Float32Array;
}

/** Calls for every candidate of a run: by its end, then by its start. */
export function eachCandidate(length: number, visit: (from: number, to: number) => void): void {
  for (let to = 1; to <= length; to++)
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++) visit(from, to);
}

/** Words that count when it is asked how many of a candidate's words are English. */
const countsAsWord = (unit: Unit): boolean => (unit.shape & Shape.connector) === 0;
const isEnglish = (unit: Unit): boolean => (unit.facts.cues & (Cue.english | Cue.grammar)) !== 0;

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
  wholeFeatures(run, from, to, english, plain, emit);
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
  if (evidence) evidenceFeatures(evidence.of(run, from, to), run, from, to, emit);
}

/**
 * Adds up evidence by a table of weights (`weights[feature * LABELS.length + label]`). Sums over words, spellings and
 * neighbours are remembered, up to a bound, so that a candidate costs a few additions.
 */
export class Model {
  readonly #weights: Float32Array;
  /** Sums for a number beside a name, by side. */
  readonly #numbers: (Float32Array | undefined)[] = [undefined, undefined, undefined, undefined];
  #lefts = new Float32Array(0);
  #rights = new Float32Array(0);
  #leftEdges = new Uint8Array(0);
  #rightEdges = new Uint8Array(0);
  /** By a candidate's first unit, as its last moves on: the sums of its words so far, how many count, and how many are English. */
  #begun = new Float32Array(0);
  #plain = new Uint8Array(0);
  #english = new Uint8Array(0);
  /** By the unit that a way through a run ends before: the best way's score, where its last segment starts, and as what. */
  #best = new Float64Array(0);
  #back = new Uint8Array(0);
  #labels = new Uint8Array(0);
  readonly #sum = new Float32Array(WIDTH);
  #target: Float32Array = this.#sum;
  #offset = 0;
  readonly #emit: Emit = (feature) => {
    addTo(this.#target, this.#offset, this.#weights, feature * WIDTH);
  };

  /** For features that differ between names of one word and longer ones: adds the one, and the next number at the next sum. */
  readonly #emitBoth: Emit = (feature) => {
    addTo(this.#target, this.#offset, this.#weights, feature * WIDTH);
    addTo(this.#target, this.#offset + WIDTH, this.#weights, (feature + 1) * WIDTH);
  };

  constructor(weights: Float32Array) {
    this.#weights = weights;
  }

  /** Scores every candidate of a run without evidence from the rest of the document. */
  score(context: FeatureContext, run: Run): Scores {
    const { units } = run;
    const length = units.length;
    const count = candidateCount(length);
    const sums = new Float32Array(count * WIDTH);
    this.#surroundings(context, run);
    const begun = this.#begun;
    const plain = this.#plain;
    const english = this.#english;
    let at = 0;
    for (let to = 1; to <= length; to++) {
      const unit = units[to - 1];
      const last = this.#word(unit, spelling(unit.shape, unit.end - unit.start, run.style));
      const isPlain = countsAsWord(unit) ? 1 : 0;
      const isEnglishWord = isPlain === 1 && isEnglish(unit) ? 1 : 0;
      for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++, at += WIDTH) {
        const many = to - from > 1 ? 1 : 0;
        const start = from * WIDTH;
        if (many === 0) {
          plain[from] = 0;
          english[from] = 0;
          begun.fill(0, start, start + WIDTH);
          addTo(sums, at, last, Role.only * WIDTH);
          addTo(begun, start, last, Role.first * WIDTH);
        } else {
          addTo(sums, at, begun, start);
          addTo(sums, at, last, Role.last * WIDTH);
          addTo(begun, start, last, Role.inside * WIDTH);
        }
        plain[from] += isPlain;
        english[from] += isEnglishWord;
        addTo(sums, at, this.#lefts, (from * 2 + many) * WIDTH);
        addTo(sums, at, this.#rights, (to * 2 + many) * WIDTH);
        this.#target = sums;
        this.#offset = at;
        wholeFeatures(run, from, to, english[from], plain[from], this.#emit);
        if (run.known.length > 0 || run.roles.length > 0 || run.kind !== LineKind.text)
          knownFeatures(run, from, to, english[from] > 0, this.#emit);
        const edges = this.#leftEdges[from] & 15;
        if (edges !== 0 && this.#rightEdges[to] !== 0) edgeFeatures(edges, this.#rightEdges[to], many, this.#emit);
      }
    }
    return { run, sums };
  }

  /** Divides a run into names and other words so that the sum of all evidence is highest. */
  read({ run, sums }: Scores): readonly Segment[] {
    const length = run.units.length;
    if (length === 1) {
      let label = 0;
      for (let l = 1; l < WIDTH; l++) if (sums[l] > sums[label]) label = l;
      return [{ from: 0, to: 1, label, score: sums[label] }];
    }
    this.#reserve(length + 1);
    const best = this.#best;
    const back = this.#back;
    const labels = this.#labels;
    best.fill(Number.NEGATIVE_INFINITY, 0, length + 1);
    best[0] = 0;
    let at = 0;
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

  /** Adds what the rest of the document says to the scores of a run. */
  addEvidence({ run, sums }: Scores, evidence: DocumentEvidence): void {
    this.#target = sums;
    let at = 0;
    for (let to = 1; to <= run.units.length; to++) {
      for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++, at += WIDTH) {
        this.#offset = at;
        evidenceFeatures(evidence.of(run, from, to), run, from, to, this.#emit);
      }
    }
  }

  /** Sums for a word as it is written, in each role. */
  #word(unit: Unit, code: number): Float32Array {
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
    this.#lefts = new Float32Array(length * 2 * WIDTH);
    this.#rights = new Float32Array(length * 2 * WIDTH);
    this.#leftEdges = new Uint8Array(length);
    this.#rightEdges = new Uint8Array(length);
    this.#begun = new Float32Array(length * WIDTH);
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
  #neighbour(word: Word): (Float32Array | undefined)[] {
    if (word.beside === null || word.beside.owner !== this)
      word.beside = { owner: this, sums: [undefined, undefined, undefined, undefined] };
    return word.beside.sums;
  }

  #made(parts: number, fill: (part: number) => void): Float32Array {
    const sums = new Float32Array(parts * WIDTH);
    const target = this.#target;
    const offset = this.#offset;
    this.#target = sums;
    for (let part = 0; part < parts; part++) {
      this.#offset = part * WIDTH;
      fill(part);
    }
    this.#target = target;
    this.#offset = offset;
    return sums;
  }
}

function addTo(sums: Float32Array, at: number, more: Float32Array, from: number): void {
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

/** Reads a table of weights: a line for each feature with its name and one weight for each of `LABELS`, tab-separated. */
export function readWeights(table: string, featureNames: readonly string[]): Float32Array {
  const weights = new Float32Array(featureNames.length * LABELS.length);
  const numbers = new Map(featureNames.map((name, index) => [name, index]));
  for (const line of table.trim().split('\n')) {
    const [name, ...cells] = line.split('\t');
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`No feature is called '${name}'.`);
    cells.forEach((cell, label) => {
      weights[number * LABELS.length + label] = Number(cell);
    });
  }
  return weights;
}
