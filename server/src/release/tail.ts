import type { Context, EdgeKind } from './evidence/model.ts';
import { weigh } from './evidence/weigh.ts';
import { CONTACT, PHONE, PLACE, RELEASE_KIND, WEB } from './phrases.ts';
import { Break, type Piece } from './piece.ts';
import { bestSequence } from './sequence.ts';

/** What a piece at the end is, and whether it would be by itself: a title between lines of furniture is taken for it as well. */
export interface TailPart {
  readonly kind: TailKind;
  readonly alone: boolean;
}

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
export function readTail(pieces: readonly Piece[], contexts: readonly Context[]): TailPart[] {
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
  const kinds = bestSequence(
    pieces.length,
    ANY_ORDER,
    (at, state) => gains[at][STATES[state]] + (at === 0 ? ENTRY[STATES[state]] : 0),
    (at, from, to) => step(STATES[from], STATES[to], pieces[at]),
  ).map((state) => STATES[state]);
  return settle(pieces, kinds).map((kind, at) => ({ kind, alone: gains[at][kind] > gains[at].body }));
}

/**
 * What a run of metadata is by what stands around it. Above more text it is text, but for the first day on a line of its own: a release
 * is dated above its attachments, and the days, offices and fields in them are theirs. Between contact lines it says who is to be asked.
 */
function settle(pieces: readonly Piece[], kinds: TailKind[]): TailKind[] {
  const lastText = kinds.lastIndexOf('body');
  let dated = false;
  for (let from = 0; from < kinds.length; from++) {
    if (kinds[from] !== 'metadata') continue;
    let to = from + 1;
    while (kinds[to] === 'metadata') to++;
    const run = pieces.slice(from, to);
    const signed = run.some(isDayLine);
    if (from < lastText) {
      if (!signed || dated) kinds.fill('body', from, to);
      dated ||= signed;
    } else if (isOfContact(pieces, kinds, from, to)) kinds.fill('chrome', from, to);
    from = to;
  }
  return kinds;
}

/** A line that begins with a day, or with a place and a day. */
function isDayLine({ day, dayAlone, words, before }: Piece): boolean {
  return day !== null && day.year !== null && before >= Break.line && (dayAlone || words <= MOST_OF_DAY);
}

const MOST_OF_DAY = 5;

/** True for offices and streets without a day that have contact lines above them, and below them those or nothing. */
function isOfContact(pieces: readonly Piece[], kinds: readonly TailKind[], from: number, to: number): boolean {
  if (from === 0 || kinds[from - 1] !== 'chrome' || (to < kinds.length && kinds[to] !== 'chrome')) return false;
  const asks = ({ key }: Piece): boolean => CONTACT.test(key) || PHONE.test(key) || WEB.test(key);
  return (
    [...pieces.slice(Math.max(0, from - NEAR), from), ...pieces.slice(to, to + NEAR)].some(asks) &&
    pieces.slice(from, to).every(({ day, key }) => day === null && !RELEASE_KIND.test(key) && !PLACE.test(key))
  );
}

/** So many pieces away is still the same block. */
const NEAR = 2;

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
