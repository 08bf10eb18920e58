import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { afterPublication } from './date-after-publication.ts';
import { ambiguousDate } from './date-ambiguous.ts';
import { garbledDate } from './date-garbled.ts';
import { impossibleDate } from './date-impossible.ts';
import { mixedFormats } from './date-mixed-formats.ts';
import { noYear } from './date-no-year.ts';
import { wrongOrder } from './date-order.ts';
import { wrongWeekday } from './date-weekday.ts';
import type { Finding, Rule, RuleOptions, Severity } from './model.ts';
import { nameCasing } from './name-casing.ts';
import { nameGarbled } from './name-garbled.ts';
import { nameInconsistent } from './name-inconsistent.ts';
import { nameMixedScript } from './name-mixed-script.ts';
import { textMixedScript } from './text-mixed-script.ts';
import { textMojibake } from './text-mojibake.ts';
import { textTruncated } from './text-truncated.ts';
import { textUntranslated } from './text-untranslated.ts';

/** Every rule, in the order in which the README lists them. */
export const RULES: readonly Rule[] = [
  nameGarbled,
  nameInconsistent,
  nameCasing,
  nameMixedScript,
  textMixedScript,
  textMojibake,
  textUntranslated,
  textTruncated,
  garbledDate,
  impossibleDate,
  ambiguousDate,
  wrongWeekday,
  afterPublication,
  wrongOrder,
  mixedFormats,
  noYear,
];

/** The user's severity for rules by code; `off` turns one off. Rules that are not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** All findings of a dump, in order of position. `knowledge` is what it was read with. */
export function check(
  release: Release,
  knowledge: Knowledge,
  settings: RuleSettings = {},
  options: RuleOptions = {},
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const set = settings[rule.code];
    if (set === 'off' || (set === undefined && !rule.on)) continue;
    for (const found of rule.check(release, knowledge, options))
      findings.push({ ...found, code: rule.code, severity: set ?? found.severity ?? rule.severity });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}
