import { type AnalyzeContext, analyze } from '../analyze.ts';
import { builtInKnowledge } from '../files/knowledge.ts';
import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { check } from '../rules/index.ts';
import type { Finding } from '../rules/model.ts';

export interface Read {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

let knowledge: Knowledge | null = null;

/** The engine as every sub-command uses it: the built-in knowledge, loaded once for a thread. */
export function read(text: string, referenceDate: string | null): Read {
  knowledge ??= builtInKnowledge();
  const context: AnalyzeContext = { knowledge, referenceDate };
  const release = analyze(text, context);
  return { release, findings: check(release) };
}
