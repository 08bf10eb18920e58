import type { Structure } from '../release/model.ts';
import { lineAt } from '../text/lines.ts';

/**
 * True where a text looks like a press release or an interview: it has turns by two sides, a dateline, or a headline with a
 * date line and prose. Notes, lists, logs and tables do not. For a folder's offer only: a file is never read as a dump for
 * this alone.
 */
export function looksLikeRelease({ text, lines, turns, dateline, headline, publishedSpan, zones }: Structure): boolean {
  const lineCount = lineAt(lines, text.length) + 1;
  const words = text.length / 6;
  if (words < 40) return false;
  const sides = new Set(turns.map((t) => t.kind));
  if (turns.length >= 4 && sides.has('question') && sides.has('answer')) return true;
  // Prose has long lines or long sentences; a log or a list of links has neither.
  const body = zones.filter((z) => z.kind === 'body').reduce((sum, z) => sum + z.end - z.start, 0);
  if (body < text.length * 0.3 || text.length / lineCount < 25) return false;
  return dateline !== null || (headline !== null && publishedSpan !== null);
}
