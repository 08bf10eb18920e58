import type { Lines } from '../text/lines.ts';
import { isSpace } from '../text/span.ts';
import { isDash, isUpper, wordsFrom } from './characters.ts';
import type { Cue } from './cues/model.ts';
import { readVoice, type Voice } from './label-words.ts';

/** Fewer lines behind dashes may be a list, whatever they say. */
const FEWEST = 4;
/** Fewer questions that are answered at once show no interview. */
const FEWEST_PAIRS = 2;

/**
 * The turns of an interview that names nobody: each begins with a dash, on a new line or behind the turn before it, as newspapers print
 * it, and questions take turns with answers. Lists have dashes, too, but no questions, or nothing but questions. Empty where that is not shown.
 */
export function dashedTurns(text: string, lines: Lines): Cue[] {
  const asks = readVoice('Q');
  const replies = readVoice('A');
  const heads = dashedLines(text, lines);
  if (heads.length < FEWEST || !asks || !replies) return [];
  const asked = heads.map((head, i) => endsWithQuestion(text, head, heads[i + 1] ?? endOfLine(text, head)));
  let pairs = 0;
  let again = 0;
  for (let i = 1; i < heads.length; i++) {
    if (asked[i - 1] && !asked[i]) pairs++;
    if (asked[i - 1] === asked[i]) again++;
  }
  if (!asked[0] || pairs < FEWEST_PAIRS || again > pairs) return [];
  const cue = (start: number, voice: Voice): Cue => ({
    start,
    end: start + 1,
    words: wordsFrom(text, start + 1, text.length),
    layout: 'dash',
    voice,
  });
  return heads.map((start, i) => cue(start, asked[i] ? asks : replies));
}

/** Offsets of the dashes that begin a line, and on such a line of those behind a question or its answer, with a blank and a sentence behind them. */
function dashedLines(text: string, lines: Lines): number[] {
  const heads: number[] = [];
  for (let i = 0; i < lines.starts.length; i++) {
    const end = lines.ends[i];
    let at = lines.starts[i];
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    if (!beginsTurn(text, at, end)) continue;
    heads.push(at);
    for (let next = at + 2; next + 2 < end; next++)
      if (beginsTurn(text, next, end) && isSpace(text.charCodeAt(next - 1)) && endsSentence(text, at, next))
        heads.push(next);
  }
  return heads;
}

/** True for a dash with a blank and a sentence behind it. */
function beginsTurn(text: string, at: number, end: number): boolean {
  if (at + 2 >= end || !isDash(text.charCodeAt(at)) || !isSpace(text.charCodeAt(at + 1))) return false;
  const words = wordsFrom(text, at + 1, end);
  return words < end && (isUpper(text, words) || '"“«‘'.includes(text[words]));
}

/** True where the words before an offset end a sentence. */
function endsSentence(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isSpace(text.charCodeAt(last))) last--;
  return '.?!…'.includes(text[last]);
}

/** True where the words up to an offset end with a question mark, quotation marks and brackets aside. */
function endsWithQuestion(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && (isSpace(text.charCodeAt(last)) || '"”»’)]'.includes(text[last]))) last--;
  return text[last] === '?';
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
