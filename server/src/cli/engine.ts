import { type AnalyzeContext, analyze } from '../analyze.ts';
import type { DayMonthOrder } from '../dates/model.ts';
import { builtInKnowledge, knowledgeOfFolder } from '../files/knowledge.ts';
import type { FolderNames } from '../names/garble/folder.ts';
import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { check } from '../rules/index.ts';
import type { Finding, RuleOptions } from '../rules/model.ts';

/** A dump to be read. Plain data: it goes to the worker threads. */
export interface Input {
  readonly path: string;
  /** An ISO day, or null. */
  readonly referenceDate: string | null;
  /** The order of day and month that the neighbours of the dump use, if they agree. */
  readonly order?: DayMonthOrder | undefined;
}

export interface Read {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

let loaded: { readonly corpus: string | null; readonly knowledge: Knowledge } | null = null;

/** What a text is read with, beside its own day. */
export interface Reading {
  /** The folder whose glossary is evidence, or null. */
  readonly corpus?: string | null;
  /** The dump's path: its name may have a day. */
  readonly path?: string;
  /** The order of day and month that the neighbours of the dump use. */
  readonly order?: DayMonthOrder | undefined;
  /** How the dumps of its folder name people. */
  readonly names?: FolderNames | undefined;
  /** What a house wants of the rules. */
  readonly rules?: RuleOptions;
}

/** The engine as every sub-command uses it: the built-in knowledge, with a folder's glossary, loaded once for a thread. */
export function read(
  text: string,
  referenceDate: string | null,
  { corpus = null, path, order, names, rules }: Reading = {},
): Read {
  if (loaded === null || loaded.corpus !== corpus)
    loaded = { corpus, knowledge: corpus === null ? builtInKnowledge() : knowledgeOfFolder(corpus).knowledge };
  const beside = {
    ...(path === undefined ? {} : { fileName: path }),
    ...(order ? { order } : {}),
    ...(names ? { names } : {}),
  };
  const context: AnalyzeContext = { knowledge: loaded.knowledge, referenceDate, ...beside };
  const release = analyze(text, context);
  return { release, findings: check(release, context.knowledge, {}, rules) };
}
