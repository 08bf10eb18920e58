import { type Lines, lineAt } from '../text/lines.ts';
import { isSpace } from '../text/span.ts';
import {
  type Cue,
  inlineStarts,
  isUpper,
  readDash,
  readInlineLetter,
  readRoleWord,
  sentenceBefore,
  startsSentence,
  withoutMarkup,
  wordsFrom,
} from './cues.ts';
import { readVoice } from './label-words.ts';

/**
 * The possible labels inside lines, behind the end of a sentence or a wide gap. `heads` are those at the lines' heads: dashes and words
 * with a full stop are looked at only where they stand there too.
 */
export function inParagraphs(text: string, lines: Lines, heads: readonly Cue[]): Cue[] {
  const cues: Cue[] = [];
  readColons(text, lines, ':', cues);
  if (text.includes('：')) readColons(text, lines, '：', cues);
  readLetters(text, lines, cues);
  readCapitals(text, lines, cues);
  const words = heads.filter((c) => c.voice.standing === 'role' && c.voice.side === 'ask' && c.voice.key.length > 1);
  if (words.some((c) => c.layout === 'stop')) readWords(text, lines, cues);
  if (words.some((c) => c.layout === 'dash')) readDashes(text, lines, cues);
  return cues;
}

/** Labels before colons inside paragraphs. */
function readColons(text: string, lines: Lines, mark: string, cues: Cue[]): void {
  for (let colon = text.indexOf(mark); colon >= 0; colon = text.indexOf(mark, colon + 1)) {
    if (!endsLabel(text.charCodeAt(colon - 1))) continue;
    const line = lineAt(lines, colon);
    let best: Cue | null = null;
    for (const start of inlineStarts(text, lines.starts[line], colon)) {
      const voice = readVoice(text.slice(start, withoutMarkup(text, start, colon)));
      if (!voice || voice.standing === 'weak') continue;
      best = {
        start: voice.side === 'ask' ? withOrdinal(text, start) : start,
        end: colon + 1,
        words: wordsFrom(text, colon + 1, lines.ends[line]),
        layout: 'inline',
        voice,
      };
      // `NAME - ACTING LEADER:` goes on before its dash.
      if (voice.standing !== 'office') break;
    }
    if (best) cues.push(best);
  }
}

/** Where a label begins whose ordinal stands before it: `… 2. Question:`. */
function withOrdinal(text: string, start: number): number {
  const ordinal = /(?<=\s)\d{1,2}[.)]\s$/u.exec(text.slice(Math.max(0, start - 6), start));
  return ordinal && sentenceBefore(text, start - ordinal[0].length) ? start - ordinal[0].length : start;
}

/** `… Q. words? A. words`, `… Q    words`: letters inside paragraphs; answers are looked for only where there are questions. */
function readLetters(text: string, lines: Lines, cues: Cue[]): void {
  let asked = false;
  for (const letter of ['Q', 'A']) {
    if (letter === 'A' && !asked) return;
    for (let at = text.indexOf(letter, 1); at >= 0; at = text.indexOf(letter, at + 1)) {
      const head = isBracket(text.charCodeAt(at - 1)) ? at - 1 : at;
      const before = text.charCodeAt(head - 1);
      if (before === 10 || !isSpace(before)) {
        asked ||= before === 10;
        continue;
      }
      const cue = readInlineLetter(text, at, lines.ends[lineAt(lines, at)]);
      if (!cue || !sentenceBefore(text, head)) continue;
      asked = true;
      cues.push(cue);
    }
  }
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

/** `… CHAIR POWELL. words`: two and more words in capitals before a full stop, as long as most of such sentences recur. */
function readCapitals(text: string, lines: Lines, cues: Cue[]): void {
  const found: Cue[] = [];
  const counts = new Map<string, number>();
  for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
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
      counts.set(voice.key, (counts.get(voice.key) ?? 0) + 1);
      break;
    }
  }
  const recurring = found.filter((c) => (counts.get(c.voice.key) ?? 0) >= 2);
  if (recurring.length >= 0.4 * found.length) cues.push(...recurring);
}

/** `… Question 2. words`. */
function readWords(text: string, lines: Lines, cues: Cue[]): void {
  for (const { index } of text.matchAll(INITIALS)) {
    const cue = readRoleWord(text, index, lines.ends[lineAt(lines, index)]);
    if (cue && sentenceBefore(text, index)) cues.push({ ...cue, layout: 'inline', like: 'stop' });
  }
}

const INITIALS =
  /(?<=\s)(?:Question|QUESTION|Reporter|REPORTER|Journalist|JOURNALIST|Answer|ANSWER|Вопрос|ВОПРОС|Ответ|ОТВЕТ|Frage|Antwort|Pregunta|Respuesta)/gu;

/** `… Question – words`. */
function readDashes(text: string, lines: Lines, cues: Cue[]): void {
  for (const dash of [' – ', ' — ', ' - '])
    for (let at = text.indexOf(dash); at >= 0; at = text.indexOf(dash, at + 1)) {
      const line = lineAt(lines, at);
      const [start] = inlineStarts(text, lines.starts[line], at);
      if (start === undefined) continue;
      const cue = readDash(text, start, lines.ends[line]);
      if (cue?.end === at + 2) cues.push({ ...cue, layout: 'inline', like: 'dash' });
    }
}
