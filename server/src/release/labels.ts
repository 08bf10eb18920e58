import type { Change } from '../text/change.ts';
import type { Lines } from '../text/lines.ts';
import type { Tokens } from '../text/tokens.ts';
import { withAskingLetters } from './asking-letters.ts';
import type { Cue } from './cues/model.ts';
import { knownLabels, type LinesToTry, linesToTry, withDamaged } from './damaged-labels.ts';
import { dashedTurns } from './dashed.ts';
import { withoutHeader } from './header-labels.ts';
import { inParagraphs } from './inline-labels.ts';
import { Evidence } from './label-evidence.ts';
import { readPossible } from './possible-labels.ts';
import { speakersOf } from './speakers/read.ts';
import { unlabelledTurns } from './unlabelled.ts';

/** The labels of a whole document, in order and without overlap. Empty where the document is prose. */
export interface Labels {
  readonly cues: readonly Cue[];
  /** Who speaks at each cue, as a reader would name them; null where only `Q` is known. */
  readonly speakers: readonly (string | null)[];
  /** Where labels are looked for that are damaged, to be remembered for the next state of the text. */
  readonly toTry: LinesToTry | null;
}

const NONE: Labels = { cues: [], speakers: [], toTry: null };

/** What the state before has told of labels, and what has changed since. */
interface LabelsBefore {
  readonly toTry: LinesToTry | null;
  readonly change: Change;
}

/**
 * Finds the labels of a document's interviews by evidence over the whole text: a label that recurs, that takes turns with another,
 * that is a word for one who asks or answers, or that is near such a label but for damage. Any text is accepted; prose gives none.
 * `possible` are the labels that may stand there, where they are known already; `before` tells of an earlier state of the text.
 */
export function findLabels(
  text: string,
  lines: Lines,
  tokens: Tokens,
  possible = readPossible(text, lines),
  before: LabelsBefore | null = null,
): Labels {
  const { heads } = possible;
  const starts = new Set(heads.map((c) => c.start));
  const ends = new Set(heads.map((c) => c.end));
  // Behind an indentation or a bullet a line's head looks like a place inside a paragraph, too, and so does a part of a label whose
  // letters are spaced.
  const inside = inParagraphs(possible.inside).filter((c) => !starts.has(c.start) && !ends.has(c.end));
  const candidates = withAskingLetters([...heads, ...inside].sort((a, b) => a.start - b.start || b.end - a.end));
  const found = candidates.length === 0 ? [] : acceptedOf(candidates, new Evidence(candidates, text, tokens));
  const accepted = withoutHeader(text, lines, found);
  // One label above dashes is that of a title.
  const dashed = accepted.length <= 1 ? dashedTurns(text, lines) : [];
  if (dashed.length > 0) return { ...NONE, cues: dashed, speakers: speakersOf(text, tokens, dashed) };
  const unlabelled = accepted.length === 0 ? unlabelledTurns(text, lines) : [];
  if (unlabelled.length > 0) return { ...NONE, cues: unlabelled, speakers: speakersOf(text, tokens, unlabelled) };
  if (accepted.length === 0) return NONE;
  const known = knownLabels(text, accepted);
  if (accepted.length < 3 || known.all.length === 0)
    return { ...NONE, cues: accepted, speakers: speakersOf(text, tokens, accepted) };
  // Most texts are read once: only of what is edited it is worth knowing where to look the next time.
  const toTry =
    before && linesToTry(text, lines, known, before.toTry && { toTry: before.toTry, change: before.change });
  // `Anna Bell: the bridge will open` above an interview is a title, however well the name is known from below.
  const header = new Set(found.slice(0, found.length - accepted.length).map((c) => c.start));
  const cues = withDamaged(text, lines, accepted, known, toTry).filter((c) => !header.has(c.start));
  return { cues, speakers: speakersOf(text, tokens, cues), toTry };
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
