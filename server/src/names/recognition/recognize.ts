import type { DateMention } from '../../dates/model.ts';
import type { Structure } from '../../release/model.ts';
import type { Knowledge } from '../knowledge.ts';
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
 * about the same words, since a name has one sense in a document.
 */
export function recognize(
  structure: Structure,
  dates: readonly DateMention[],
  knowledge: Knowledge,
): readonly ReadRun[] {
  const runs: Run[] = [];
  const context = featureContext(structure, knowledge);
  eachRun(structure, dates, knowledge, context.words, (run) => runs.push(run));
  if (runs.length === 0) return [];
  const model = modelFor(knowledge);
  const scores = model.scoreAll(context, runs);
  const evidence = new DocumentEvidence(
    structure.tokens,
    runs,
    scores.map((score) => model.read(score)),
  );
  return scores.map((score, index) => {
    evidence.withoutOwn(index, () => model.addEvidence(score, evidence));
    return {
      run: score.run,
      segments: model.read(score).map((segment) => ({ segment, label: LABELS[segment.label] })),
    };
  });
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
