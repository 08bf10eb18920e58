import type { DateMention } from '../../dates/model.ts';
import type { Structure } from '../../release/model.ts';
import type { Knowledge } from '../knowledge.ts';
import { listedCues, wordFacts } from './cues.ts';
import { decode } from './decode.ts';
import { gatherEvidence, LABELS, type Label, type Segment } from './evidence.ts';
import { FEATURE_NAMES, type FeatureContext, newFeatureList } from './features.ts';
import { eachRun, type Run } from './units.ts';
import { FIRST_READING, readWeights, SECOND_READING } from './weights.ts';

/** A run with what its words were taken for. */
export interface ReadRun {
  readonly run: Run;
  readonly segments: readonly { readonly segment: Segment; readonly label: Label }[];
}

const FIRST = readWeights(FIRST_READING, FEATURE_NAMES);
const SECOND = readWeights(SECOND_READING, FEATURE_NAMES);

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
  eachRun(structure, dates, knowledge, wordFacts(knowledge), (run) => runs.push(run));
  if (runs.length === 0) return [];
  const { tokens } = structure;
  const list = newFeatureList();
  const context = featureContext(structure, knowledge);
  const evidence = gatherEvidence(
    tokens,
    runs,
    runs.map((run) => decode(context, run, FIRST, list)),
  );
  const second = { ...context, evidence };
  return runs.map((run) => ({
    run,
    segments: decode(second, run, SECOND, list).map((segment) => ({ segment, label: LABELS[segment.label] })),
  }));
}

/** What the features of a text's runs are taken from in the first reading. */
export function featureContext({ tokens, lines }: Structure, knowledge: Knowledge): FeatureContext {
  return {
    tokens,
    lineStart: (line) => lines.starts[line],
    lineEnd: (line) => lines.ends[line],
    cuesOf: listedCues,
    placeAt: (token) => knowledge.nameAt(tokens, token)?.values[0].type === 'place',
    evidence: null,
  };
}
