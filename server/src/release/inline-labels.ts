import { type Lines, lineAt } from '../text/lines.ts';
import { isSpace } from '../text/span.ts';
import { isUpper, sentenceBefore, startsSentence, wordsFrom } from './characters.ts';
import { withoutMarkup } from './cues/colon.ts';
import { readDash } from './cues/dash.ts';
import { inlineStarts, readInlineLetter } from './cues/inline.ts';
import type { Cue } from './cues/model.ts';
import { readRoleWord } from './cues/stop.ts';
import { readVoice } from './label-words.ts';

/** Possible labels inside lines, behind the end of a sentence or a wide gap, as far as lines by themselves show them. */
export interface Inside {
  /** Before colons. */
  readonly colons: readonly Cue[];
  /** Before the wide colons of East Asian type. */
  readonly wideColons: readonly Cue[];
  /** `Q.`, `Q –`, `Q    ` before their words. */
  readonly questions: readonly Cue[];
  /** Offsets of each `Q` that begins a line. */
  readonly asks: readonly number[];
  /** The same of `A`; null where nobody asks, as they are not looked for then. */
  readonly answers: readonly Cue[] | null;
  /** Before full stops, in capitals. */
  readonly capitals: readonly Cue[];
  /** `Question 2. words`; null where no line begins so, as they are not looked for then. */
  readonly words: readonly Cue[] | null;
  /** `Question – words`; null where no line begins so. */
  readonly dashes: readonly Cue[] | null;
}

/** What is looked for inside lines for the sake of other labels of the text. */
export interface Sought {
  readonly answers: boolean;
  readonly words: boolean;
  readonly dashes: boolean;
}

/** What those at the lines' heads let expect inside them; `answers` where somebody asks inside a line. */
export function soughtBy(heads: readonly Cue[], answers: boolean): Sought {
  const asking = heads.filter((c) => c.voice.standing === 'role' && c.voice.side === 'ask' && c.voice.key.length > 1);
  return {
    answers,
    words: asking.some((c) => c.layout === 'stop'),
    dashes: asking.some((c) => c.layout === 'dash'),
  };
}

/** Reads what is possible inside the lines from one offset, a line's start, to another. */
export function readInside(text: string, lines: Lines, from: number, to: number, sought: Sought): Inside {
  const asks: number[] = [];
  const questions = readLetters(text, lines, 'Q', from, to, asks);
  return {
    colons: readColons(text, lines, ':', from, to),
    wideColons: readColons(text, lines, '：', from, to),
    questions,
    asks,
    answers: sought.answers || asks.length > 0 || questions.length > 0 ? readAnswers(text, lines, from, to) : null,
    capitals: readCapitals(text, lines, from, to),
    words: sought.words ? readWords(text, lines, from, to) : null,
    dashes: sought.dashes ? readDashes(text, lines, from, to) : null,
  };
}

/** `A.`, `A –`, `A    ` inside lines. */
export function readAnswers(text: string, lines: Lines, from: number, to: number): Cue[] {
  return readLetters(text, lines, 'A', from, to, []);
}

/** The possible labels inside the lines of a whole document. */
export function inParagraphs({ colons, wideColons, questions, asks, answers, capitals, words, dashes }: Inside): Cue[] {
  const cues = [...colons, ...wideColons, ...questions];
  // Answers are looked for only where there are questions.
  if (answers !== null && (asks.length > 0 || questions.length > 0)) cues.push(...answers);
  cues.push(...recurring(capitals), ...(words ?? []), ...(dashes ?? []));
  return cues;
}

/** The offset of the next such mark before `to`, or -1. */
function next(text: string, mark: string, from: number, to: number): number {
  const at = text.indexOf(mark, from);
  return at < to ? at : -1;
}

/** Labels before colons inside paragraphs. */
function readColons(text: string, lines: Lines, mark: string, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let colon = next(text, mark, from, to); colon >= 0; colon = next(text, mark, colon + 1, to)) {
    if (!endsLabel(text.charCodeAt(colon - 1))) continue;
    const line = lineAt(lines, colon);
    let best: Cue | null = null;
    for (const start of inlineStarts(text, lines.starts[line], colon)) {
      const spaced = isLetterSpaced(text, start, colon);
      if (best !== null && text[best.start + 1] === ' ' && !spaced) break;
      const voice = readVoice(text.slice(start, withoutMarkup(text, start, colon)));
      if (!voice || voice.standing === 'weak') continue;
      best = {
        start: voice.side === 'ask' ? withOrdinal(text, start) : start,
        end: colon + 1,
        words: wordsFrom(text, colon + 1, lines.ends[line]),
        layout: 'inline',
        voice,
      };
      // `NAME - ACTING LEADER:` goes on before its dash, `P R I M E   M I N I S T E R:` before its gap.
      if (voice.standing !== 'office' && !spaced) break;
    }
    best ??= readBehindOverhang(text, lines.starts[line], colon, lines.ends[line]);
    if (best) cues.push(best);
  }
  return cues;
}

/** The last word or two of a paragraph, small, at the head of a line: `outcome PM: words`. */
const OVERHANG = /^(?:\p{Ll}[\p{L}'’-]*,? ){1,2}(?=\p{Lu}{2})/u;

/** No overhang and label together are longer. */
const LONGEST_OVERHANG = 60;

/** A label in capitals behind the last words of the turn before it, whose line the print ended there and the dump does not. */
function readBehindOverhang(text: string, lineStart: number, colon: number, end: number): Cue | null {
  if (colon - lineStart > LONGEST_OVERHANG) return null;
  const overhang = OVERHANG.exec(text.slice(lineStart, colon))?.[0];
  if (overhang === undefined) return null;
  const start = lineStart + overhang.length;
  const label = text.slice(start, colon);
  const voice = label === label.toUpperCase() ? readVoice(label) : null;
  if (!voice || voice.standing === 'weak') return null;
  return { start, end: colon + 1, words: wordsFrom(text, colon + 1, end), layout: 'inline', like: 'colon', voice };
}

/** True where only single letters stand up to the colon. */
function isLetterSpaced(text: string, start: number, colon: number): boolean {
  for (let i = start; i + 1 < colon; i++) if (text[i] !== ' ' && text[i + 1] !== ' ') return false;
  return colon - start > 4;
}

/** Where a label begins whose ordinal stands before it: `… 2. Question:`. */
function withOrdinal(text: string, start: number): number {
  const ordinal = /(?<=\s)\d{1,2}[.)]\s$/u.exec(text.slice(Math.max(0, start - 6), start));
  return ordinal && sentenceBefore(text, start - ordinal[0].length) ? start - ordinal[0].length : start;
}

/** `… Q. words? A. words`, `… Q    words`: letters inside paragraphs; where one begins a line is told in `heads`. */
function readLetters(text: string, lines: Lines, letter: string, from: number, to: number, heads: number[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = next(text, letter, Math.max(1, from), to); at >= 0; at = next(text, letter, at + 1, to)) {
    const head = isBracket(text.charCodeAt(at - 1)) ? at - 1 : at;
    const before = text.charCodeAt(head - 1);
    if (before === 10 || !isSpace(before)) {
      if (before === 10) heads.push(at);
      continue;
    }
    const cue = readInlineLetter(text, at, lines.ends[lineAt(lines, at)]);
    if (cue && sentenceBefore(text, head)) cues.push(cue);
  }
  return cues;
}

function isBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b;
}

/** True for what may stand before a label's colon: a letter, a digit, a bracket, a blank, a full stop. */
function endsLabel(code: number): boolean {
  return (
    code > 64 || code === 42 || code === 34 || (code >= 48 && code <= 57) || code === 41 || code === 32 || code === 46
  );
}

/** `… CHAIR POWELL. words`: two and more words in capitals before a full stop. */
function readCapitals(text: string, lines: Lines, from: number, to: number): Cue[] {
  const found: Cue[] = [];
  for (let stop = next(text, '.', from, to); stop >= 0; stop = next(text, '.', stop + 1, to)) {
    if (!isUpper(text, stop - 1) || !isUpper(text, stop - 2) || !isSpace(text.charCodeAt(stop + 1))) continue;
    const line = lineAt(lines, stop);
    if (!startsSentence(text, stop + 1, lines.ends[line])) continue;
    for (const start of inlineStarts(text, lines.starts[line], stop)) {
      const label = text.slice(start, stop);
      // `Mr. NADLER`: the courtesy may be written small.
      const capitals = label.replace(/^\p{Lu}\p{Ll}+\.? /u, '');
      if (capitals !== capitals.toUpperCase()) break;
      const voice = label.includes(' ') ? readVoice(label) : null;
      if (voice?.standing !== 'capitals' && voice?.standing !== 'titled' && voice?.standing !== 'role') continue;
      found.push({
        start,
        end: stop + 1,
        words: wordsFrom(text, stop + 1, lines.ends[line]),
        layout: 'inline',
        like: 'stop',
        voice,
      });
      break;
    }
  }
  return found;
}

/** The labels in capitals that recur, as long as most of such sentences do. */
function recurring(found: readonly Cue[]): readonly Cue[] {
  const counts = new Map<string, number>();
  for (const { voice } of found) counts.set(voice.key, (counts.get(voice.key) ?? 0) + 1);
  const again = found.filter((c) => (counts.get(c.voice.key) ?? 0) >= 2);
  return again.length >= 0.4 * found.length ? again : [];
}

/** `… Question 2. words`. */
export function readWords(text: string, lines: Lines, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  LARGE.lastIndex = from;
  for (let m = LARGE.exec(text); m !== null && m.index < to; m = LARGE.exec(text)) {
    const cue = readRoleWord(text, m.index, lines.ends[lineAt(lines, m.index)]);
    if (cue && sentenceBefore(text, m.index)) cues.push({ ...cue, layout: 'inline', like: 'stop' });
  }
  return cues;
}

/** The first letter of a word that is written large. */
const LARGE = /(?<=\s)\p{Lu}(?=\p{L})/gu;

/** `… Question – words`. */
export function readDashes(text: string, lines: Lines, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (const dash of [' – ', ' — ', ' - '])
    for (let at = next(text, dash, from, to); at >= 0; at = next(text, dash, at + 1, to)) {
      const line = lineAt(lines, at);
      const [start] = inlineStarts(text, lines.starts[line], at);
      if (start === undefined) continue;
      const cue = readDash(text, start, lines.ends[line]);
      if (cue?.end === at + 2) cues.push({ ...cue, layout: 'inline', like: 'dash' });
    }
  return cues;
}
