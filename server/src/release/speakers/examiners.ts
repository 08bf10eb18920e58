import { readVoice } from '../label-words.ts';
import { type Source, shown } from './source.ts';

/**
 * `BY MR. HARLAN:`, `Cross-examination by Mr Harlan`, `Questions from MR HARLAN`, on a line of its own, its number before it. What stands
 * before the name is looked at last: hardly any line has such a word before a courtesy, but every line has a beginning.
 */
const TAKES_OVER =
  /(?:BY|by|from) (?<=^[ \t]*(?:\d{1,2}[ \t]+)?(?:BY|[\p{L} -]{0,20}(?:EXAMINATION|[Ee]xamination) (?:BY|by)|(?:[\p{L}-]+ )?[Qq]uestions (?:by|from)) )((?:MR|MRS|MS|MISS|Mr|Mrs|Ms|Miss)\.? [\p{Lu}][\p{L}.’' -]{1,40}?):?[ \t]*\r?$/gmu;

/** A line that says who puts the questions from here on. */
interface Examiner {
  readonly start: number;
  readonly name: string;
}

/**
 * Who examines a witness from which offset on, in order: courts name counsel once, above what they ask as `Q.` Above the first label such
 * a line counts right above it only, as a byline may have a courtesy, too.
 */
export function examinersIn(source: Source): Examiner[] {
  const found: Examiner[] = [];
  const first = source.cues[0].start;
  for (const line of source.text.matchAll(TAKES_OVER)) {
    const name = readVoice(line[1])?.name;
    const end = line.index + line[0].length;
    if (!name || (end < first && /\p{L}/u.test(source.text.slice(end, first)))) continue;
    found.push({ start: line.index, name: source.full.fullest(shown(name)) });
  }
  return found;
}
