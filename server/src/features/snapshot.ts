import { type AnalyzeContext, analyze } from '../analyze.ts';
import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { check, type RuleSettings } from '../rules/index.ts';
import type { Finding, RuleOptions } from '../rules/model.ts';

/** One state of one dump, as features see it: read when first asked for, then kept. */
export interface Snapshot {
  readonly text: string;
  /** What the text was read with. */
  readonly knowledge: Knowledge;
  readonly release: Release;
  /** All findings under the user's rule settings, ignored ones included. */
  readonly findings: readonly Finding[];
}

/**
 * A snapshot of a text. Nothing is read before a field is asked for, and nothing twice. `before` is one of an earlier state of the text:
 * what has not changed since is not read again.
 */
export function snapshotOf(
  text: string,
  context: AnalyzeContext,
  rules: RuleSettings = {},
  options: RuleOptions = {},
  before?: Snapshot,
): Snapshot {
  let earlier = before;
  let release: Release | undefined;
  let findings: readonly Finding[] | undefined;
  return {
    text,
    knowledge: context.knowledge,
    get release() {
      release ??= analyze(text, context, earlier?.release);
      // A chain of all earlier states would fill the memory.
      earlier = undefined;
      return release;
    },
    get findings() {
      findings ??= check(this.release, context.knowledge, rules, options);
      return findings;
    },
  };
}
