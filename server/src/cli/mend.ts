import type { Edit, Finding } from '../rules/model.ts';

/** Mending ends after so many rounds even if every round finds more: two rules may undo each other. */
const ROUNDS = 20;

/**
 * A text with its findings' preferred fixes applied, read again and mended again until nothing changes. Where two fixes
 * touch, the first by position is applied and the other looked at again in the next round.
 */
export function mend(text: string, findings: readonly Finding[], reread: (text: string) => readonly Finding[]): string {
  const seen = new Set([text]);
  let current = text;
  let left = findings;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = preferredEdits(left);
    if (edits.length === 0) return current;
    const next = applyEdits(current, edits);
    if (seen.has(next)) return current;
    seen.add(next);
    current = next;
    left = reread(current);
  }
  return current;
}

/** The edits of the preferred fixes that do not overlap, in order of position. A fix is taken whole or not at all. */
export function preferredEdits(findings: readonly Finding[]): readonly Edit[] {
  const fixes = findings.flatMap((f) => f.fixes.slice(0, 1).filter((fix) => fix.preferred && fix.edits.length > 0));
  const inOrder = fixes.map((fix) => [...fix.edits].sort(byPosition)).sort((a, b) => byPosition(a[0], b[0]));
  const taken: Edit[] = [];
  for (const edits of inOrder) {
    if (edits.some((e) => taken.some((t) => clash(e, t)))) continue;
    taken.push(...edits);
  }
  return taken.sort(byPosition);
}

/** Edits in order of position, none overlapping. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const byPosition = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;

/** Two edits clash where they share characters, or where one of them inserts at an edge of the other: the order would matter. */
function clash(a: Edit, b: Edit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}
