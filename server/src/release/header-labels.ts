import { type Lines, lineAt } from '../text/lines.ts';
import { isSpace } from '../text/span.ts';
import { isDigit, isLower, isUpper } from './characters.ts';
import type { Cue } from './cues/model.ts';
import { TITLE_OPENING } from './phrases.ts';

/** Labels of the fields that name who takes part, in transcripts' headers, in small letters. */
const TAKE_PART: ReadonlySet<string> = new Set(
  `participants participant moderators moderator panelists panellists panelist interviewers interviewer interviewees presenters
  presenter speakers speaker hosts host guests guest briefers briefer attendees witnesses anchors anchor reporters reporter
  candidates`.split(/\s+/),
);

/** The most labels at the top that may be those of a header's fields or of a title. */
const MOST = 4;
/** No title's line is longer, and none stands lower. */
const LONGEST_TITLE = 180;
const LOWEST_TITLE = 15;

/**
 * The labels without those at the top that are none: fields of a header (`MODERATORS: Ann Bell and Jim Cross`) and titles with a colon
 * (`Mayor: the bridge will be opened in May`). They look like labels, but nobody speaks.
 */
export function withoutHeader(text: string, lines: Lines, cues: readonly Cue[]): readonly Cue[] {
  let from = 0;
  let fields = 0;
  for (; from + 2 < cues.length; from++) {
    const cue = cues[from];
    const next = cues[from + 1];
    // Names one upon the other with nothing said between them: a list of who takes part.
    if (cue.layout === 'line' && isBlank(text, cue.words, next.start)) continue;
    const none =
      cue.layout === 'line'
        ? isLetterhead(text, lines, cue, next) || isNamedOccasion(text, cue)
        : cue.layout === 'colon' && (isField(text, cue, next) || (from === 0 && isTitle(text, lines, cue, cues)));
    if (!none || fields === MOST) break;
    fields++;
  }
  return from === 0 ? cues : cues.slice(from);
}

/** True where names stand behind the label and nothing else: on its line, or below it down to the next label. */
function isField(text: string, { voice, words }: Cue, next: Cue): boolean {
  if (next.start - words > 600) return false;
  // `President:   Mr. Bell ........ (Austria)`
  if (LEADERS.test(text.slice(words, words + 200))) return true;
  if (!TAKE_PART.has(voice.key)) return false;
  const named = text.slice(words, next.start).trimStart().split(/\r?\n/u, 1)[0];
  let capitals = 0;
  for (const word of named.split(/[\s,;()/-]+/)) {
    if (word === '' || LINKS.has(word)) continue;
    if (!/^[\p{Lu}\d&]/u.test(word) || /[?!:]$/.test(word)) return false;
    capitals++;
  }
  return capitals >= 2 && !/\p{Ll}{3,}\.$/u.test(named);
}

const LEADERS = /^[^\r\n]*(?:\.{4}|(?:\. ){4}|…{2})/u;

/** True for `Press conference of Minister Anna Bell`: what a transcript calls itself, with a name. */
function isNamedOccasion(text: string, { start, end, voice }: Cue): boolean {
  return voice.standing !== 'role' && TITLE_OPENING.test(text.slice(start, end).toLowerCase());
}

/** True for an office alone on a line at the top, above a line in capitals that is no label: a letterhead. */
function isLetterhead(text: string, lines: Lines, { start, end, voice }: Cue, next: Cue): boolean {
  const line = lineAt(lines, start);
  if (line > LOWEST_TITLE || voice.side === 'ask') return false;
  const below = belowOf(text, lines, line);
  if (below < 0 || next.start <= lines.starts[below] + 4) return false;
  const words = text.slice(lines.starts[below], lines.ends[below]);
  return (
    end < lines.starts[below] && words.length < LONGEST_TITLE && !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words)
  );
}

/** Small words between names and offices. */
const LINKS: ReadonlySet<string> = new Set('and of the for de da von van at in former with by'.split(' '));

/** True where the line of the first label is a title: no sentence ends it, and no speech goes on below it. */
function isTitle(text: string, lines: Lines, cue: Cue, cues: readonly Cue[]): boolean {
  const { voice, start, words } = cue;
  if (voice.side === 'ask' || voice.side === 'reply') return false;
  const line = lineAt(lines, start);
  const end = contentEnd(text, words, lines.ends[line]);
  if (line > LOWEST_TITLE || end - words < 8 || end - start > LONGEST_TITLE || '.?!…:,;-–—'.includes(text[end - 1]))
    return false;
  const below = belowOf(text, lines, line);
  if (below < 0) return false;
  const next = firstOf(text, lines.starts[below], lines.ends[below]);
  if (isLower(text, next)) return false;
  const belowEnd = lines.ends[below];
  if (isDigit(text.charCodeAt(next)) || (belowEnd - next < 80 && DAY.test(text.slice(next, belowEnd)))) return true;
  if (isPhrase(text.slice(words, end), cue, cues) && isUpper(text, next)) return true;
  // Without a date below it, only the first line of all is a title, and its label that of nobody who speaks.
  if (!isBlank(text, 0, lines.starts[line]) || cues.some((c) => c !== cue && c.voice.key === voice.key)) return false;
  return isUpper(text, next) && (cues[1].start === next || below > line + 1);
}

/** The next line with more than white space, or -1. */
function belowOf(text: string, lines: Lines, line: number): number {
  let below = line + 1;
  while (below < lines.starts.length && isBlank(text, lines.starts[below], lines.ends[below])) below++;
  return below < lines.starts.length ? below : -1;
}

/** True for a few words that address nobody, behind a label whose bearer speaks nowhere else. */
function isPhrase(said: string, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.voice.standing === 'role' || cue.voice.standing === 'titled') return false;
  if (said.split(/\s+/).length < 3 || said.split(/\s+/).length > 14 || SPOKEN.test(said)) return false;
  return !cues.some((c) => c !== cue && c.voice.speaker === cue.voice.speaker);
}

const SPOKEN = /\b(?:I|I['’]m|you|your|we|thanks?|welcome|hello|good (?:morning|afternoon|evening|day)|yes|no)\b|\?/iu;

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b\d{1,2} \p{L}{3,9} \d{4}$/iu;

function contentEnd(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}

function firstOf(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function isBlank(text: string, from: number, end: number): boolean {
  return firstOf(text, from, end) >= end;
}
