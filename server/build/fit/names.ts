// Fits the weights by which names are recognised, and writes server/src/names/recognition/weights.ts.
//   node server/build/fit/names.ts FILE.conll...
// The files are annotated texts in CoNLL format (such as wikigold and re3d); examples.txt beside this is always learnt from.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDates } from '../../src/dates/read.ts';
import { loadKnowledge } from '../../src/names/knowledge.ts';
import { DocumentEvidence, LABELS } from '../../src/names/recognition/evidence.ts';
import { FEATURE_NAMES } from '../../src/names/recognition/features.ts';
import { allFeatures, inHundredths, LONGEST_NAME, Model } from '../../src/names/recognition/model.ts';
import { featureContext } from '../../src/names/recognition/recognize.ts';
import { eachRun, type Run } from '../../src/names/recognition/runs.ts';
import { readStructure } from '../../src/release/read.ts';
import { compileKnowledge } from '../knowledge.ts';
import { readSources } from '../sources.ts';
import { type Annotated, asHeadlines, bracketed, readBracketed, readConll } from './annotated.ts';
import { fitWeights, type Item } from './field.ts';
import { layoutTexts } from './layouts.ts';
import { wireTexts } from './wire.ts';

const FOLDS = 4;
const HEADLINE_WEIGHT = 0.4;
/** So many made reports of each kind are learnt from, and so much each counts. */
const WIRES = 20;
const WIRE_WEIGHT = 0.25;
/** The same for made texts in the layouts of releases. */
const LAYOUTS = 1;
const LAYOUT_WEIGHT = 0.25;
/** Weights are written in steps of one twentieth: finer ones tell nothing, and cost room in the package. */
const STEPS = 20;
/** Weights closer to zero than this say nothing. */
const SMALLEST = 0.03;

const sources = readSources();
const knowledge = loadKnowledge(compileKnowledge(sources));

/** A text with the runs that can be learnt from, and how each is divided in truth. */
class Lesson {
  readonly #annotated: Annotated;
  readonly #structure;
  readonly #runs: Run[] = [];
  #counters: readonly (readonly number[])[] = [];

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
    this.#structure = readStructure(annotated.text);
    const { dates } = readDates(this.#structure, { referenceDate: null });
    eachRun(this.#structure, dates, knowledge, featureContext(this.#structure, knowledge).words, (run) =>
      this.#runs.push(run),
    );
  }

  /** What the rest of the document says by a model's first reading. */
  evidence(model: Model): DocumentEvidence {
    const context = featureContext(this.#structure, knowledge);
    const readings = model.scoreAll(context, this.#runs).map((scores) => model.read(scores));
    const evidence = new DocumentEvidence();
    evidence.turnTo(this.#structure.tokens);
    this.#counters = this.#runs.map((run, index) => evidence.add(run, readings[index]));
    return evidence;
  }

  items(evidence: DocumentEvidence | null): readonly Item[] {
    const context = featureContext(this.#structure, knowledge);
    const { only, weight } = this.#annotated;
    const items: Item[] = [];
    for (const [index, run] of this.#runs.entries()) {
      const at = run.units[0].start;
      if (only && !only.some((line) => line.start <= at && at < line.end)) continue;
      const truth = this.#truth(run);
      if (!truth) continue;
      const candidates: Item['candidates'][number][] = [];
      const collect = (): void => {
        for (let to = 1; to <= run.units.length; to++)
          for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
            const features: number[] = [];
            allFeatures(context, run, from, to, evidence, (feature) => features.push(feature));
            candidates.push({ from, to, features, truth: truth.get(`${from}:${to}`) ?? -1 });
          }
      };
      if (evidence) evidence.withoutOwn(this.#counters[index], collect);
      else collect();
      items.push({ length: run.units.length, candidates, weight });
    }
    return items;
  }

  /** The true label of each stretch of a run, or null where the annotation does not fit the run's words. */
  #truth({ units }: Run): Map<string, number> | null {
    const { names, unsure } = this.#annotated;
    const touches = (span: { start: number; end: number }, index: number): boolean =>
      units[index].start < span.end && span.start < units[index].end;
    const truth = new Map<string, number>();
    const taken = new Uint8Array(units.length);
    for (let i = 0; i < units.length; i++) if (unsure.some((span) => touches(span, i))) return null;
    for (const name of names) {
      const from = units.findIndex((_, i) => touches(name, i));
      if (from < 0) continue;
      let to = from + 1;
      while (to < units.length && touches(name, to)) to++;
      const ends = units[to - 1].end >= name.end - 2;
      if (units[from].start !== name.start || !ends || to - from > LONGEST_NAME || taken[from] !== 0) return null;
      taken.fill(1, from, to);
      truth.set(`${from}:${to}`, name.label);
    }
    for (let i = 0; i < units.length; i++) if (taken[i] === 0) truth.set(`${i}:${i + 1}`, 0);
    return truth;
  }
}

const conll = process.argv.slice(2).flatMap(readConll);
const written = readBracketed(path.join(import.meta.dirname, 'examples.txt'));
const lessons = [
  ...conll,
  ...written,
  ...[...wireTexts(sources, WIRES)].flatMap((text) => bracketed(text, WIRE_WEIGHT)),
  ...[...layoutTexts(sources, LAYOUTS)].flatMap((text) => bracketed(text, LAYOUT_WEIGHT)),
  ...asHeadlines(conll, true, 5, HEADLINE_WEIGHT),
  ...asHeadlines(conll, false, 5, HEADLINE_WEIGHT),
  ...asHeadlines(written, true, 4, HEADLINE_WEIGHT),
  ...asHeadlines(written, false, 4, HEADLINE_WEIGHT),
].map((annotated) => new Lesson(annotated));

// What the rest of a document says is taken from models that have not seen the document, as it will be in use.
const fold = (index: number): number => index % FOLDS;
let items = lessons.map((lesson) => lesson.items(null));
for (let round = 0; round < 2; round++) {
  const models = Array.from(
    { length: FOLDS },
    (_, k) => new Model(inHundredths(fitWeights(items.filter((_, i) => fold(i) !== k).flat()))),
  );
  items = lessons.map((lesson, i) => lesson.items(lesson.evidence(models[fold(i)])));
}
const weights = fitWeights(items.flat());

const rows = FEATURE_NAMES.flatMap((name, feature) => {
  const cells = LABELS.map((_, label) => Math.round(weights[feature * LABELS.length + label] * STEPS) / STEPS);
  return cells.some((cell) => Math.abs(cell) >= SMALLEST)
    ? [[name, ...cells.map((cell) => (cell === 0 ? 0 : cell))].join('\t')]
    : [];
});
writeFileSync(
  path.join(import.meta.dirname, '../../src/names/recognition/weights.ts'),
  `/*
 * How much each piece of evidence speaks for a reading, written by server/build/fit/names.ts, whose head says how: fitted to
 * annotated texts as a semi-Markov conditional random field, never changed by hand. Columns: feature, nothing, person, organization,
 * place, other. A positive weight speaks for the column, a negative one against it; a reading's score is the sum over its evidence.
 * Features that tell nothing are left out.
 */
export const WEIGHTS = \`
${rows.join('\n')}
\`;
`,
);
process.stderr.write(`${lessons.length} texts, ${items.flat().length} runs, ${rows.length} features\n`);
