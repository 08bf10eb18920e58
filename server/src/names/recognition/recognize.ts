import type { DateMention } from '../../dates/model.ts';
import type { Structure } from '../../release/model.ts';
import type { Knowledge } from '../knowledge.ts';
import { KeptRuns, type RunAlone, type RunMemory } from './again.ts';
import { LABELS } from './evidence.ts';
import { FEATURE_NAMES, type FeatureContext } from './features.ts';
import { Model, readWeights } from './model.ts';
import type { ReadRun } from './named.ts';
import { eachRun, type Run } from './runs.ts';
import { TextWords } from './text-words.ts';
import { WEIGHTS } from './weights.ts';

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
): { readonly runs: readonly ReadRun[]; readonly words: TextWords; readonly memory: RunMemory } {
  const { tokens, lines } = structure;
  const context = featureContext(structure, knowledge);
  const model = modelFor(knowledge);
  const kept = new KeptRuns(before, structure, dates);
  const found: Run[] = [];
  eachRun(structure, dates, knowledge, context.words, (run) => found.push(run), kept.range);
  const { evidence } = kept;
  evidence.turnTo(tokens);
  for (const { counters } of kept.gone()) evidence.drop(counters);
  const fresh = model.scoreAll(context, found).map((scores): RunAlone => {
    const segments = model.read(scores);
    return { scores, segments, counters: evidence.add(scores.run, segments), read: null };
  });
  const runs = kept.around(fresh);
  const isTouched = evidence.touched();
  const read = runs.map((one): ReadRun => {
    const { scores, counters } = one;
    if (one.read !== null && !isTouched(scores.run)) return one.read;
    const whole = evidence.withoutOwn(counters, () => model.withEvidence(scores, evidence));
    const segments = model.read(whole).map((segment) => ({ segment, label: LABELS[segment.label] }));
    one.read = { run: scores.run, segments, sport: evidence.sport, names: null };
    return one.read;
  });
  return {
    runs: read,
    words: context.words,
    memory: { tokens, lines, dates, runs, numbers: kept.range.numbers, evidence, taken: false },
  };
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
