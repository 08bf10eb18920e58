import { RULES } from '../../rules/index.ts';
import type { Inline } from '../card.ts';
import { innermost } from '../find.ts';
import type { HoverSource } from './model.ts';

/** Feature: hover on a finding tells its rule and what the fixes would do; the finding's own words are the editor's to show. */
export const findingHover: HoverSource = ({ findings }, offset) => {
  const finding = innermost(findings, offset);
  if (!finding) return null;
  const rule = RULES.find((r) => r.code === finding.code);
  const lines: Inline[][] = [[{ bold: finding.code }, rule ? ` · ${rule.title}` : '']];
  for (const fix of finding.fixes) lines.push([fix.preferred ? 'Fix: ' : 'Possible fix: ', { italic: fix.title }]);
  return { start: finding.start, end: finding.end, lines };
};
