import type { EntityType } from '../names/model.ts';
import { isSpace, type Span } from '../text/span.ts';
import type { Snapshot } from './snapshot.ts';

/** A name to write in full. */
export interface Completion {
  readonly name: string;
  readonly type: EntityType;
  readonly detail: string;
  /** What it replaces. */
  readonly span: Span;
}

/** More would not be looked through. */
const MOST = 60;

/** The fewest letters for which all that is known is searched. */
const FEWEST = 3;

/** How far back a name that is being written may begin. UTF-16 units. */
const LONGEST = 60;

/**
 * Feature: completion of names in their proper form: those of this text first, then people, places and organisations that
 * Dateline knows. What is written so far may be the beginning of any word of the name.
 */
export function completions({ text, release, knowledge }: Snapshot, offset: number): readonly Completion[] {
  const span = { start: wordStart(text, offset), end: offset };
  const begun = text.slice(span.start, span.end).toLowerCase();
  if (begun === '') return [];
  const found = new Map<string, Completion>();
  const counts = new Map<string, { name: string; type: EntityType; count: number }>();
  for (const { entity, name, type, start, end } of release.mentions) {
    // The word that is being written is no evidence for itself.
    if (start <= offset && offset <= end) continue;
    const known = counts.get(entity);
    if (known) known.count++;
    else counts.set(entity, { name, type, count: 1 });
  }
  for (const { name, type } of [...counts.values()].sort((a, b) => b.count - a.count))
    if (begins(name, begun)) found.set(name, { name, type, detail: 'in this text', span });
  if (begun.length >= FEWEST)
    for (const { name, type } of knowledge.entities()) {
      if (found.size >= MOST) break;
      if (!found.has(name) && begins(name, begun)) found.set(name, { name, type, detail: '', span });
    }
  return [...found.values()].slice(0, MOST);
}

function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && isNamePart(text, start - 1)) start--;
  return start;
}

function isNamePart(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at)) && /[\p{L}\p{M}'’-]/u.test(text[at]);
}

/** True where a word of the name begins so. */
function begins(name: string, begun: string): boolean {
  const lower = name.toLowerCase();
  if (lower.startsWith(begun)) return true;
  for (let at = lower.indexOf(' '); at >= 0; at = lower.indexOf(' ', at + 1))
    if (lower.startsWith(begun, at + 1)) return true;
  return false;
}
