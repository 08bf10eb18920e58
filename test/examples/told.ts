import { analyze } from '../../server/src/analyze.ts';
import type { Release } from '../../server/src/release.ts';
import { check } from '../../server/src/rules/index.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

/** A text read with all built-in knowledge, as the editor reads it. */
export const readWhole = (text: string): Release => analyze(text, { knowledge: testKnowledge(), referenceDate: null });

/**
 * What a reader is told of a text: each finding as `code: words → first fix`, in the order of the text; `…` stands where the reader has
 * to choose or to look it up.
 */
export function told(text: string): readonly string[] {
  return check(readWhole(text), testKnowledge()).map(({ code, start, end, fixes }) => {
    const [fix] = fixes;
    const to = fix?.preferred ? fix.edits[0].text : '…';
    return `${code}: ${text.slice(start, end)} → ${to}`;
  });
}
