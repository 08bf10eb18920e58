import type { Context, EdgeKind } from './evidence/model.ts';
import { weigh } from './evidence/weigh.ts';
import { Break, type Piece } from './piece.ts';
import { bestSequence } from './sequence.ts';

/** What follows the body: page furniture and metadata; `body` for all before. */
export type TailKind = Exclude<EdgeKind, 'headline'>;

const STATES: readonly TailKind[] = ['body', 'chrome', 'metadata'];

/** Each may follow each. */
const ANY_ORDER = STATES.map(() => [...STATES.keys()]);

/** What leaving the body costs: the end of a dump is mostly its text. */
const ENTRY: Readonly<Record<TailKind, number>> = { body: 0, chrome: -0.5, metadata: -1.5 };

/** A speaker's label is text, whatever it looks like. */
const SPOKEN: Readonly<Record<TailKind, number>> = { body: 0, chrome: -100, metadata: -100 };

/**
 * Chooses the kinds of the pieces at the end of a dump: the body up to some piece, then furniture and metadata to the end, whichever
 * sequence all evidence together speaks for most.
 */
export function readTail(pieces: readonly Piece[], contexts: readonly Context[]): TailKind[] {
  const gains = pieces.map((piece, i) => {
    if (contexts[i].label) return SPOKEN;
    const weights = weigh(piece, contexts[i]);
    // Below a label on a line of its own stands what is said, even where that names an office.
    if (i > 0 && contexts[i - 1].label && pieces[i - 1].key.endsWith(':')) return { ...SPOKEN, chrome: weights.chrome };
    // Headings and lists of names at the end of a text are text, though they are written like titles.
    const body = Math.max(weights.body, weights.headline - 1, -1);
    // Offices below a text are mostly those of people whom it lists.
    const listed = piece.words > 4 && piece.day === null && piece.numbers === 0 ? 2.5 : 0;
    const metadata = weights.metadata - listed - (isScrap(piece) ? 2 : 0);
    return { body, chrome: weights.chrome, metadata };
  });
  return bestSequence(
    pieces.length,
    ANY_ORDER,
    (at, state) => gains[at][STATES[state]] + (at === 0 ? ENTRY[STATES[state]] : 0),
    (at, from, to) => step(STATES[from], STATES[to], pieces[at]),
  ).map((state) => STATES[state]);
}

/** Single letters, or a few characters, on a line of their own: what a scan makes of dirt on the paper. */
function isScrap({ key, before, words, singles }: Piece): boolean {
  return words > 0 && before >= Break.line && (words === singles || key.length <= LONGEST_SCRAP);
}

const LONGEST_SCRAP = 4;

/** What the step from one kind to the next adds. */
function step(from: TailKind, to: TailKind, piece: Piece): number {
  if (to === from) return piece.before <= Break.line ? 0.5 : 0;
  // Notes to editors may stand below the contact lines.
  if (to === 'body') return -3;
  return from === 'body' ? ENTRY[to] - (piece.before === Break.soft ? 0.5 : 0) : 0;
}
