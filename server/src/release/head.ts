import { type Context, type EdgeKind, runsOn, weigh } from './evidence.ts';
import { OPEN_TITLE, TITLE_OPENING } from './phrases.ts';
import { Break, type Piece } from './pieces.ts';
import { bestSequence } from './sequence.ts';

/**
 * The states of the reading: a kind, and whether the headline has been read. The body ends the head: after it comes nothing else.
 */
const STATES: readonly { readonly kind: EdgeKind; readonly titled: boolean }[] = [
  { kind: 'chrome', titled: false },
  { kind: 'metadata', titled: false },
  { kind: 'headline', titled: true },
  { kind: 'chrome', titled: true },
  { kind: 'metadata', titled: true },
  { kind: 'body', titled: false },
  { kind: 'body', titled: true },
];

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Chooses the kinds of the pieces at the top of a dump: of all sequences the one that the evidence of its pieces and the steps between
 * them speak for most. The body's first piece and all after it are `body`.
 */
export function readHead(pieces: readonly Piece[], contextOf: (index: number) => Context): EdgeKind[] {
  const weights = pieces.map((piece, i) => weigh(piece, contextOf(i)));
  // Inside a text anything may stand, a line that looks like a header included.
  const inside = weights.map((w) => Math.max(w.body, -0.4) - w.body);
  return bestSequence(
    pieces.length,
    STATES.length,
    (at, state) => (at === 0 && !mayOpen(STATES[state]) ? NEVER : weights[at][STATES[state].kind]),
    (at, from, to) =>
      step(STATES[from], STATES[to], pieces[at - 1], pieces[at]) + (STATES[from].kind === 'body' ? inside[at] : 0),
  ).map((state) => STATES[state].kind);
}

/** A head begins with its headline, or untitled. */
function mayOpen(state: State): boolean {
  return state.kind === 'headline' || !state.titled;
}

type State = (typeof STATES)[number];

/** What the step from one state to the next adds; NEVER where it cannot be. */
function step(from: State, to: State, before: Piece, piece: Piece): number {
  if (from.kind === 'body') return to.kind === 'body' && to.titled === from.titled ? 0 : NEVER;
  if (from.titled && !to.titled) return NEVER;
  if (!from.titled && to.titled && to.kind !== 'headline') return NEVER;
  const together = piece.before <= Break.soft || piece.before === Break.line;
  if (to.kind === 'headline') {
    if (from.kind === 'headline') return sameTitle(before, piece);
    // A second headline is the first one printed again, which is rare.
    if (from.titled) return TITLE_OPENING.test(piece.key) ? -4 : -7;
    return runsOn(before, piece) && together ? -1.5 : 0;
  }
  if (to.kind === 'body') {
    const broken = piece.before >= Break.wide ? 0.5 : piece.before === Break.inside ? -2 : -0.5;
    const open = from.kind !== 'chrome' && piece.small && !before.closed && together ? -2 : 0;
    // A text without a title is rarer than one with.
    return broken + open + (to.titled ? 0 : -1);
  }
  if (from.kind === to.kind) return together && piece.before !== Break.inside ? (runsOn(before, piece) ? 2 : 0.6) : 0.3;
  return runsOn(before, piece) && together && piece.before !== Break.inside ? -2 : 0;
}

/** How well a piece goes on from a title's line before it. */
function sameTitle(before: Piece, piece: Piece): number {
  const style = isCapitals(before) === isCapitals(piece) ? 0.5 : isCapitals(before) && piece.content >= 2 ? -5 : -1.5;
  if (OPEN_TITLE.test(before.key) && piece.before !== Break.inside && !piece.dayAlone) return 4.5;
  // `TIMOR`, then `Transcript of a radio interview`: the phrase that names a transcript goes with its title.
  if (TITLE_OPENING.test(piece.key) && piece.before !== Break.inside) return 1;
  // Titles rarely have two lines of small words; running text does.
  if (runsOn(before, piece)) return (before.content >= 3 && piece.content >= 3 ? 1 : 3) + style;
  switch (piece.before) {
    case Break.soft:
    case Break.line:
      return 0.7 + style;
    case Break.inside:
      return -1;
    case Break.wide:
      return -1.5 + style;
    default:
      return -1 + style;
  }
}

function isCapitals(piece: Piece): boolean {
  return piece.words > 0 && piece.upper >= (piece.words - piece.singles) * 0.6;
}
