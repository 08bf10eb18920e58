import type { Change } from '../text/change.ts';
import { type Lines, lineAt } from '../text/lines.ts';
import { isSpace } from '../text/span.ts';
import { marksBetween } from './cues/marks.ts';
import type { Cue } from './cues/model.ts';
import { readCues } from './cues.ts';
import { type Inside, readAnswers, readDashes, readInside, readWords, soughtBy } from './inline-labels.ts';
import { lineHead } from './line-head.ts';

/** All labels that may stand in a text, as far as its lines show by themselves; the document as a whole decides. */
export interface Possible {
  /** At the heads of lines, at most one of each layout. */
  readonly heads: readonly Cue[];
  readonly inside: Inside;
}

/** No label at a line's start ends behind this many units, marks before it included. */
const LINE_HEAD = 200;

/** Reads the possible labels of a text. */
export function readPossible(text: string, lines: Lines): Possible {
  const heads = atLineStarts(text, lines, 0, text.length);
  return { heads, inside: readInside(text, lines, 0, text.length, soughtBy(heads, false)) };
}

/** The same where those of the state before a change of the text are known: only the lines around it are read. */
export function readPossibleAgain(text: string, lines: Lines, old: Possible, change: Change): Possible {
  const { start, oldEnd, newEnd } = withNeighbours(text, change);
  const shift = newEnd - oldEnd;
  const cues = (kept: readonly Cue[], now: readonly Cue[]): Cue[] => {
    const all: Cue[] = [];
    for (const cue of kept) if (cue.start < start) all.push(cue);
    for (const cue of now) all.push(cue);
    for (const cue of kept) if (cue.start >= oldEnd) all.push(shift === 0 ? cue : moved(cue, shift));
    return all;
  };
  /** `fresh` is null where such labels are not looked for, `kept` where they were not before. */
  const sought = (
    kept: readonly Cue[] | null,
    fresh: readonly Cue[] | null,
    read: typeof readAnswers,
  ): readonly Cue[] | null => fresh && (kept === null ? read(text, lines, 0, text.length) : cues(kept, fresh));
  const { inside } = old;
  const heads = cues(old.heads, atLineStarts(text, lines, start, newEnd));
  const fresh = readInside(text, lines, start, newEnd, soughtBy(heads, inside.answers !== null));
  const asks = [
    ...inside.asks.filter((at) => at < start),
    ...fresh.asks,
    ...inside.asks.filter((at) => at >= oldEnd).map((at) => at + shift),
  ];
  return {
    heads,
    inside: {
      colons: cues(inside.colons, fresh.colons),
      wideColons: cues(inside.wideColons, fresh.wideColons),
      questions: cues(inside.questions, fresh.questions),
      asks,
      answers: sought(inside.answers, fresh.answers, readAnswers),
      capitals: cues(inside.capitals, fresh.capitals),
      words: sought(inside.words, fresh.words, readWords),
      dashes: sought(inside.dashes, fresh.dashes, readDashes),
    },
  };
}

/** What is read at a line may hang on the lines with words before and behind it: how a sentence ends, and how the next begins. */
export function withNeighbours(text: string, { start, oldEnd, newEnd }: Change): Change {
  let from = start;
  for (let words = false; from > 0 && !words; ) {
    const line = text.lastIndexOf('\n', from - 2) + 1;
    words = hasWords(text, from > 1 ? line : 0, from);
    from = from > 1 ? line : 0;
  }
  let to = newEnd;
  for (let words = false; to < text.length && !words; ) {
    const end = text.indexOf('\n', to);
    const line = end < 0 ? text.length : end + 1;
    words = hasWords(text, to, line);
    to = line;
  }
  return { start: from, oldEnd: oldEnd + to - newEnd, newEnd: to };
}

function hasWords(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return true;
  return false;
}

function moved({ start, end, words, layout, like, voice }: Cue, by: number): Cue {
  const cue = { start: start + by, end: end + by, words: words + by, layout, voice };
  return like === undefined ? cue : { ...cue, like };
}

/** The labels at the heads of the lines from one offset, a line's start, to another. */
function atLineStarts(text: string, lines: Lines, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  const { starts, ends } = lines;
  for (let i = lineAt(lines, from); i < starts.length && (starts[i] < to || to === text.length); i++) {
    const start = starts[i];
    const marks = marksBetween(text, start, Math.min(ends[i], start + LINE_HEAD));
    readCues(text, lineHead(text, start, ends[i]), ends[i], marks, cues);
  }
  return cues;
}
