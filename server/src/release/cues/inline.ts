import { isSpace } from '../../text/span.ts';
import { isSentenceEnd, startsSentence } from '../characters.ts';
import { isLeading } from '../line-head.ts';
import { HONORIFICS } from '../roles.ts';
import { readDash } from './dash.ts';
import { readColumn, readLetter } from './letter.ts';
import type { Cue } from './model.ts';

/** A letter inside a line as a label: `Q.`, `Q1.`, `Q –`, `Q    ` before its words. */
export function readInlineLetter(text: string, at: number, end: number): Cue | null {
  const cue = readLetter(text, at, end) ?? readDash(text, at, end) ?? readColumn(text, at, end);
  if (cue?.voice.standing !== 'role' || cue.words >= end || cue.voice.key.length > 1) return null;
  // One blank parts a letter from its words only where a sentence begins there.
  return cue.layout === 'column' &&
    cue.words - cue.end < 2 &&
    text.charCodeAt(cue.end) !== 9 &&
    !(text[at] === 'Q' && startsSentence(text, cue.end, end))
    ? null
    : { ...cue, layout: 'inline', like: cue.layout };
}

/** The possible starts of a label that ends with the colon at `colon` inside a line, nearest first: after a sentence's end or a wide gap. */
export function* inlineStarts(text: string, lineStart: number, colon: number): Generator<number> {
  const floor = Math.max(lineStart, colon - 70);
  let found = 0;
  for (let i = colon - 1; i > floor && found < 4; i--) {
    if (!isSpace(text.charCodeAt(i - 1)) || isSpace(text.charCodeAt(i))) continue;
    let before = i - 1;
    while (before > floor && isSpace(text.charCodeAt(before - 1))) before--;
    const mark = text.charCodeAt(before - 1);
    const gap = i - before;
    if (gap >= 2 || (isSentenceEnd(mark) && !isHonorific(text, floor, before))) {
      found++;
      let start = i;
      while (start < colon && isLeading(text.charCodeAt(start))) start++;
      yield start;
    }
  }
}

/** True where the word before `end` is `Ms.` or the like. */
function isHonorific(text: string, floor: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 46) return false;
  let from = end - 1;
  while (from > floor && !isSpace(text.charCodeAt(from - 1))) from--;
  return HONORIFICS.has(text.slice(from, end - 1).toLowerCase());
}
