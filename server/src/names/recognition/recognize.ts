import type { DateMention } from '../../dates/model.ts';
import type { Structure } from '../../release/model.ts';
import type { Knowledge } from '../knowledge.ts';
import { KeptRuns, type RunMemory } from './again.ts';
import { TextWords } from './cues.ts';
import { DocumentEvidence, LABELS, type Label, type Segment } from './evidence.ts';
import { FEATURE_NAMES, type FeatureContext } from './features.ts';
import { Model, readWeights } from './model.ts';
import { eachRun, type Run } from './units.ts';
import { WEIGHTS } from './weights.ts';

/** A run with what its words were taken for. */
export interface ReadRun {
  readonly run: Run;
  readonly segments: readonly { readonly segment: Segment; readonly label: Label }[];
}

const models = new WeakMap<Knowledge, Model>();

/** One model for each knowledge, as it remembers what knowledge says of words. */
function modelFor(knowledge: Knowledge): Model {
  let model = models.get(knowledge);
  if (!model) {
    model = new Model(readWeights(WEIGHTS, FEATURE_NAMES));
    models.set(knowledge, model);
  }
  return model;
}

/**
 * Reads all capitalised stretches of a text twice: first each by itself, then again with what the rest of the document says
 * about the same words, since a name has one sense in a document. `before` are the runs of an earlier state of the text, read with the
 * same knowledge; the result is the same without.
 */
export function recognize(
  structure: Structure,
  dates: readonly DateMention[],
  knowledge: Knowledge,
  before: RunMemory | null,
): { readonly runs: readonly ReadRun[]; readonly memory: RunMemory } {
  const { tokens, lines } = structure;
  const context = featureContext(structure, knowledge);
  const model = modelFor(knowledge);
  const kept = new KeptRuns(before, structure, dates);
  const found: Run[] = [];
  eachRun(structure, dates, knowledge, context.words, (run) => found.push(run), kept.range);
  const runs = kept.around(model.scoreAll(context, found).map((scores) => ({ scores, segments: model.read(scores) })));
  const memory = { tokens, lines, dates, runs, numbers: kept.range.numbers, taken: false };
  if (runs.length === 0) return { runs: [], memory };
  const evidence = new DocumentEvidence(
    tokens,
    runs.map(({ scores }) => scores.run),
    runs.map(({ segments }) => segments),
  );
  const read = runs.map(({ scores }, index): ReadRun => {
    const whole = evidence.withoutOwn(index, () => model.withEvidence(scores, evidence));
    return {
      run: scores.run,
      segments: model.read(whole).map((segment) => ({ segment, label: LABELS[segment.label] })),
    };
  });
  return { runs: read, memory };
}

/** What the features of a text's runs are taken from. */
export function featureContext({ tokens, lines }: Structure, knowledge: Knowledge): FeatureContext {
  return {
    tokens,
    lineStart: (line) => lines.starts[line],
    lineEnd: (line) => lines.ends[line],
    words: new TextWords(tokens, knowledge),
    placeAt: (token) => knowledge.nameAt(tokens, token)?.values[0].type === 'place',
  };
}
