import type { Release } from '../release.ts';
import type { Finding, Rule, Severity } from './model.ts';

/** Every rule, in the order in which the README lists them. */
export const RULES: readonly Rule[] = [];

/** The user's severity for rules by code; `off` turns one off. Rules that are not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** All findings of a dump, in order of position. */
export function check(release: Release, settings: RuleSettings = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const set = settings[rule.code];
    if (set === 'off' || (set === undefined && !rule.on)) continue;
    for (const found of rule.check(release))
      findings.push({ ...found, code: rule.code, severity: set ?? found.severity ?? rule.severity });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}
