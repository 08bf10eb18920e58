import { type AnalyzeContext, analyze } from '../analyze.ts';
import { builtInKnowledge, knowledgeOfFolder } from '../files/knowledge.ts';
import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { check } from '../rules/index.ts';
import type { Finding, RuleOptions } from '../rules/model.ts';

export interface Read {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

let loaded: { readonly corpus: string | null; readonly knowledge: Knowledge } | null = null;

/**
 * The engine as every sub-command uses it: the built-in knowledge, with the glossary of the folder `corpus` where one is named,
 * loaded once for a thread. `options` are what a house wants of the rules.
 */
export function read(
  text: string,
  referenceDate: string | null,
  corpus: string | null = null,
  options: RuleOptions = {},
): Read {
  if (loaded === null || loaded.corpus !== corpus)
    loaded = { corpus, knowledge: corpus === null ? builtInKnowledge() : knowledgeOfFolder(corpus).knowledge };
  const context: AnalyzeContext = { knowledge: loaded.knowledge, referenceDate };
  const release = analyze(text, context);
  return { release, findings: check(release, {}, options) };
}
