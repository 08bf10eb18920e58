import { occurrences } from '../../text/tokens.ts';
import { readVoice } from '../label-words.ts';
import { HONORIFICS } from '../roles.ts';
import { type Source, shown } from './source.ts';

/** `BY MR. HARLAN:`, `Cross-examination by Mr Harlan`, `Questions from MR HARLAN`, on a line of its own, its number before it. */
const TAKES_OVER =
  /[ \t]*(?:\d{1,2}[ \t]+)?(?:BY|[\p{L} -]{0,20}(?:EXAMINATION|[Ee]xamination) (?:BY|by)|(?:[\p{L}-]+ )?[Qq]uestions (?:by|from)) ((?:MR|MRS|MS|MISS|Mr|Mrs|Ms|Miss)\.? [\p{Lu}][\p{L}.’' -]{1,40}?):?[ \t]*\r?$/muy;

/** What stands before the name there, by which such lines are found. */
const BEFORE = ['by', 'from'];

/** What stands before the name is no longer than this, in UTF-16 units; so no line of a megabyte is looked through at each of its words. */
const LONGEST_BEFORE = 100;

/** A line that says who puts the questions from here on. */
interface Examiner {
  readonly start: number;
  readonly name: string;
}

/**
 * Who examines a witness from which offset on, in order: courts name counsel once, above what they ask as `Q.` Above the first label such
 * a line counts right above it only, as a byline may have a courtesy, too.
 */
export function examinersIn({ text, tokens, cues, full }: Source): Examiner[] {
  const found: Examiner[] = [];
  const first = cues[0].start;
  for (const word of BEFORE)
    for (const token of occurrences(tokens, word)) {
      if (!HONORIFICS.has(tokens.lower[token + 1])) continue;
      const from = Math.max(0, tokens.starts[token] - LONGEST_BEFORE);
      const start = from + text.slice(from, tokens.starts[token]).lastIndexOf('\n') + 1;
      TAKES_OVER.lastIndex = start;
      const line = TAKES_OVER.exec(text);
      if (line === null) continue;
      const name = readVoice(line[1])?.name;
      const end = start + line[0].length;
      if (!name || (end < first && /\p{L}/u.test(text.slice(end, first)))) continue;
      found.push({ start, name: full.fullest(shown(name)) });
    }
  return found.sort((a, b) => a.start - b.start);
}
