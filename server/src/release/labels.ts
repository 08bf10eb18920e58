import { type Lines, lineAt } from '../text/lines.ts';
import type { Tokens } from '../text/tokens.ts';
import { WordCase } from '../text/tokens.ts';
import { type Cue, inlineStarts, type Layout, lineHead, readCue, wordsFrom } from './cues.ts';
import { readVoice, type Standing, type Voice } from './label-words.ts';

export type { Cue, Layout } from './cues.ts';

/** The labels of a whole document, in order and without overlap. Empty where the document is prose. */
export interface Labels {
  readonly cues: readonly Cue[];
}

const NONE: Labels = { cues: [] };

/** What is known of one label over the whole document. */
interface Tally {
  readonly standing: Standing;
  readonly voice: Voice;
  /** How often it stands at a line start or inside a paragraph. */
  count: number;
  /** How often another label stands between two of its occurrences. */
  turnsTaken: number;
}

/**
 * Finds the labels of a document's interviews by evidence over the whole text: a label that recurs, that takes turns with another,
 * that is a word for one who asks or answers. Any text is accepted; prose gives none.
 */
export function findLabels(text: string, lines: Lines, tokens: Tokens): Labels {
  const candidates = [...atLineStarts(text, lines), ...inParagraphs(text, lines)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (candidates.length === 0) return NONE;
  const tallies = tally(candidates);
  const layouts = chooseLayouts(candidates, tallies);
  const accepted = accept(
    candidates.filter((c) => layouts.has(c.layout)),
    tallies,
    text,
    tokens,
  );
  return { cues: withoutOverlap(accepted) };
}

function atLineStarts(text: string, lines: Lines): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < lines.starts.length; i++) {
    const end = lines.ends[i];
    const cue = readCue(text, lineHead(text, lines.starts[i], end), end);
    if (cue) cues.push(cue);
  }
  return cues;
}

function inParagraphs(text: string, lines: Lines): Cue[] {
  const cues: Cue[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const line = lineAt(lines, colon);
    for (const start of inlineStarts(text, lines.starts[line], colon)) {
      const voice = readVoice(text.slice(start, colon));
      if (!voice || voice.standing === 'weak') continue;
      cues.push({
        start,
        end: colon + 1,
        words: wordsFrom(text, colon + 1, lines.ends[line]),
        layout: 'inline',
        voice,
      });
      break;
    }
  }
  return cues;
}

function tally(candidates: readonly Cue[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const lastAt = new Map<string, number>();
  candidates.forEach((cue, i) => {
    const { key, standing } = cue.voice;
    const known = tallies.get(key) ?? { standing, voice: cue.voice, count: 0, turnsTaken: 0 };
    known.count++;
    const last = lastAt.get(key);
    if (last !== undefined && i - last > 1) known.turnsTaken++;
    lastAt.set(key, i);
    tallies.set(key, known);
  });
  return tallies;
}

/** The layouts that the document uses: a colon always counts, the others need labels that recur in them. */
function chooseLayouts(candidates: readonly Cue[], tallies: ReadonlyMap<string, Tally>): Set<Layout> {
  const layouts = new Set<Layout>(['colon', 'inline', 'damaged']);
  const recurring = new Map<Layout, number>();
  for (const { layout, voice } of candidates)
    if ((tallies.get(voice.key)?.count ?? 0) >= 2) recurring.set(layout, (recurring.get(layout) ?? 0) + 1);
  for (const layout of ['stop', 'column', 'line'] as const) if ((recurring.get(layout) ?? 0) >= 2) layouts.add(layout);
  return layouts;
}

function accept(candidates: readonly Cue[], tallies: ReadonlyMap<string, Tally>, text: string, tokens: Tokens): Cue[] {
  const strong = candidates.filter((c) => isStrong(c, tallies));
  const speakers = new Set(strong.map((c) => c.voice.key));
  const asked = strong.some((c) => c.voice.side === 'ask');
  const exchange = strong.length >= 3 && (speakers.size >= 2 || asked);
  if (!exchange) return strong.filter((c) => c.layout === 'colon' && isMonologue(c, text));
  const common = lowerWords(tokens);
  return candidates.filter((c) => isStrong(c, tallies) || (c.layout === 'colon' && isNamed(c.voice, common)));
}

/** Evidence enough on its own: a word for one who asks or answers, an office with a name, or capitals and names that recur. */
function isStrong({ voice, layout }: Cue, tallies: ReadonlyMap<string, Tally>): boolean {
  const count = tallies.get(voice.key)?.count ?? 0;
  switch (voice.standing) {
    case 'role':
      return layout === 'colon' || count >= 2;
    case 'titled':
      return layout === 'colon' || count >= 2;
    default:
      return count >= 2 && layout !== 'line';
  }
}

/** A document with one speaker: an office with a name before the speech. */
function isMonologue({ voice, words }: Cue, text: string): boolean {
  if (voice.standing !== 'titled' && !(voice.standing === 'role' && voice.side === 'person')) return false;
  const first = text[words];
  return first !== undefined && first.toLowerCase() !== first && voice.name !== null;
}

function isNamed(voice: Voice, common: ReadonlySet<string>): boolean {
  if (voice.standing !== 'name' && voice.standing !== 'capitals') return false;
  return (voice.name ?? voice.key).split(' ').every((w) => w.length < 3 || !common.has(w.toLowerCase()));
}

/** The words that the document writes in small letters: no part of a name. */
function lowerWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) if (tokens.cases[i] === WordCase.lower) words.add(tokens.lower[i]);
  return words;
}

function withoutOverlap(cues: readonly Cue[]): Cue[] {
  const out: Cue[] = [];
  let end = -1;
  for (const cue of cues) {
    if (cue.start < end) continue;
    out.push(cue);
    end = cue.end;
  }
  return out;
}
