import { type Lines, lineAt } from '../text/lines.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Cue, inlineStarts, lineHead, readCues, wordsFrom } from './cues.ts';
import { knownLabels, withDamaged } from './damaged-labels.ts';
import { Evidence } from './label-evidence.ts';
import { readVoice } from './label-words.ts';
import { speakersOf } from './speakers.ts';

export type { Cue, Layout } from './cues.ts';

/** The labels of a whole document, in order and without overlap. Empty where the document is prose. */
export interface Labels {
  readonly cues: readonly Cue[];
  /** Who speaks at each cue, as a reader would name them; null where only `Q` is known. */
  readonly speakers: readonly (string | null)[];
}

/** No label at a line's start ends behind this many units, marks before it included. */
const LINE_HEAD = 200;

const NONE: Labels = { cues: [], speakers: [] };

/**
 * Finds the labels of a document's interviews by evidence over the whole text: a label that recurs, that takes turns with another,
 * that is a word for one who asks or answers, or that is near such a label but for damage. Any text is accepted; prose gives none.
 */
export function findLabels(text: string, lines: Lines, tokens: Tokens): Labels {
  const candidates = [...atLineStarts(text, lines), ...inParagraphs(text, lines)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (candidates.length === 0) return NONE;
  const evidence = new Evidence(candidates, text, tokens);
  const accepted = acceptedOf(candidates, evidence);
  const known = accepted.length < 3 ? [] : knownLabels(text, accepted);
  const cues = known.length === 0 ? accepted : withDamaged(text, lines, accepted, known);
  return { cues, speakers: speakersOf(text, tokens, cues) };
}

function atLineStarts(text: string, lines: Lines): Cue[] {
  const cues: Cue[] = [];
  const wide = text.includes('：');
  let colon = text.indexOf(':');
  for (let i = 0; i < lines.starts.length; i++) {
    const end = lines.ends[i];
    while (colon >= 0 && colon < lines.starts[i]) colon = text.indexOf(':', lines.starts[i]);
    readCues(
      text,
      lineHead(text, lines.starts[i], end),
      end,
      wide || (colon >= 0 && colon < Math.min(end, lines.starts[i] + LINE_HEAD)),
      cues,
    );
  }
  return cues;
}

function inParagraphs(text: string, lines: Lines): Cue[] {
  const cues: Cue[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (!endsLabel(text.charCodeAt(colon - 1))) continue;
    const line = lineAt(lines, colon);
    let best: Cue | null = null;
    for (const start of inlineStarts(text, lines.starts[line], colon)) {
      const voice = readVoice(text.slice(start, colon));
      if (!voice || voice.standing === 'weak') continue;
      best = { start, end: colon + 1, words: wordsFrom(text, colon + 1, lines.ends[line]), layout: 'inline', voice };
      // `NAME - ACTING LEADER:` goes on before its dash.
      if (voice.standing !== 'office') break;
    }
    if (best) cues.push(best);
  }
  return cues;
}

/** True for what may stand before a label's colon: a letter, a digit, a bracket, a blank, a full stop. */
function endsLabel(code: number): boolean {
  return code > 64 || (code >= 48 && code <= 57) || code === 41 || code === 32 || code === 46;
}

/** The candidates that the evidence speaks for, without overlap. */
function acceptedOf(candidates: readonly Cue[], evidence: Evidence): Cue[] {
  const out: Cue[] = [];
  let end = -1;
  for (const cue of candidates) {
    if (cue.start < end || !evidence.accepts(cue, out.at(-1) ?? null)) continue;
    out.push(cue);
    end = cue.end;
  }
  return out;
}
