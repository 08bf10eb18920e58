import type { Change } from '../text/change.ts';
import { type Lines, lineAt } from '../text/lines.ts';
import { isSpace } from '../text/span.ts';
import type { Cue } from './cues/model.ts';
import { readCues } from './cues.ts';
import { type Inside, readAnswers, readInside } from './inline-labels.ts';
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
  return readRange(text, lines, 0, text.length, false);
}

/** The same where those of the state before a change of the text are known: only the lines around it are read. */
export function readPossibleAgain(text: string, lines: Lines, old: Possible, change: Change): Possible {
  const { start, oldEnd, newEnd } = withNeighbours(text, change);
  const fresh = readRange(text, lines, start, newEnd, old.inside.answers !== null);
  const shift = newEnd - oldEnd;
  const cues = (kept: readonly Cue[], now: readonly Cue[]): Cue[] => {
    const all: Cue[] = [];
    for (const cue of kept) if (cue.start < start) all.push(cue);
    for (const cue of now) all.push(cue);
    for (const cue of kept) if (cue.start >= oldEnd) all.push(shift === 0 ? cue : moved(cue, shift));
    return all;
  };
  const { inside } = old;
  const asks = [
    ...inside.asks.filter((at) => at < start),
    ...fresh.inside.asks,
    ...inside.asks.filter((at) => at >= oldEnd).map((at) => at + shift),
  ];
  return {
    heads: cues(old.heads, fresh.heads),
    inside: {
      colons: cues(inside.colons, fresh.inside.colons),
      wideColons: cues(inside.wideColons, fresh.inside.wideColons),
      questions: cues(inside.questions, fresh.inside.questions),
      asks,
      answers:
        inside.answers === null
          ? fresh.inside.answers && readAnswers(text, lines, 0, text.length)
          : cues(inside.answers, fresh.inside.answers ?? []),
      capitals: cues(inside.capitals, fresh.inside.capitals),
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

/** Reads the lines from one offset, a line's start, to another. */
function readRange(text: string, lines: Lines, from: number, to: number, answers: boolean): Possible {
  return { heads: atLineStarts(text, lines, from, to), inside: readInside(text, lines, from, to, answers) };
}

function atLineStarts(text: string, lines: Lines, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  const { starts, ends } = lines;
  let colon = text.indexOf(':', from);
  let wide = text.indexOf('：', from);
  for (let i = lineAt(lines, from); i < starts.length && (starts[i] < to || to === text.length); i++) {
    const start = starts[i];
    const limit = Math.min(ends[i], start + LINE_HEAD);
    if (colon >= 0 && colon < start) colon = text.indexOf(':', start);
    if (wide >= 0 && wide < start) wide = text.indexOf('：', start);
    const colons = (colon >= 0 && colon < limit) || (wide >= 0 && wide < limit);
    readCues(text, lineHead(text, start, ends[i]), ends[i], colons, cues);
  }
  return cues;
}
