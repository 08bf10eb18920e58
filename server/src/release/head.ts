import { opening } from '../text/opening.ts';
import type { Context, EdgeKind } from './evidence/model.ts';
import { isCapitals, isProse, runsOn } from './evidence/shapes.ts';
import { weigh } from './evidence/weigh.ts';
import { OPEN_TITLE, SPEECH_OPENING, TITLE_OPENING } from './phrases.ts';
import { Break, type Piece } from './piece.ts';
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

/** For each state those that it may follow. */
const BEFORE = STATES.map((to) => [...STATES.keys()].filter((from) => mayFollow(STATES[from], to)));

function mayFollow(from: State, to: State): boolean {
  if (from.kind === 'body') return to === from;
  return from.titled ? to.titled : !to.titled || to.kind === 'headline';
}

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Chooses the kinds of the pieces at the top of a dump: of all sequences the one that the evidence of its pieces and the steps between
 * them speak for most. The body's first piece and all after it are `body`.
 */
export function readHead(top: readonly Piece[], contexts: readonly Context[]): EdgeKind[] {
  // An interview has begun with its first label.
  const labelAt = contexts.findIndex((context) => context.label);
  const weights = weighHead(labelAt < 0 ? top : top.slice(0, labelAt + 1), contexts);
  const pieces = top.slice(0, weights.length);
  // Inside a text anything may stand: furniture, and lines that look like a header.
  const inside = weights.map((w) => Math.max(w.body, w.chrome - 1, -0.4) - w.body);
  const joins = pieces.map((piece, i) =>
    i === 0 ? null : joinOf(pieces[i - 1], piece, contexts[i], isLikeTitle(weights[i - 1])),
  );
  return bestSequence(
    pieces.length,
    BEFORE,
    (at, state) => (at === 0 && !mayOpen(STATES[state]) ? NEVER : weights[at][STATES[state].kind]),
    (at, from, to) => {
      const join = joins[at];
      if (join === null) return 0;
      return step(STATES[from], STATES[to], join) + (STATES[from].kind === 'body' ? inside[at] : 0);
    },
  )
    .map((state) => STATES[state].kind)
    .concat(top.slice(pieces.length).map(() => 'body'));
}

/** So much more evidence for text than for anything else, in two pieces on end, is beyond doubt. */
const SURE = 5;

type Weights = Readonly<Record<EdgeKind, number>>;

/** The weights of the pieces down to the first two that are text beyond doubt: what stands below does not count, a list of offices in it is no header. */
function weighHead(pieces: readonly Piece[], contexts: readonly Context[]): Weights[] {
  const weights: Weights[] = [];
  let sure = 0;
  for (let i = 0; i < pieces.length && sure < 2; i++) {
    const weight = weigh(pieces[i], contexts[i]);
    const { body, chrome, metadata, headline } = weight;
    sure = body - Math.max(chrome, metadata, headline) >= SURE ? sure + 1 : 0;
    weights.push(weight);
  }
  return weights;
}

/** A head begins with its headline, or untitled. */
function mayOpen(state: State): boolean {
  return state.kind === 'headline' || !state.titled;
}

type State = (typeof STATES)[number];

/** What two neighbours add to the steps between them. */
interface Join {
  /** Both pieces are of the title. */
  readonly title: number;
  /** The second begins a title again: the first one printed again, which is rare. */
  readonly titleAgain: number;
  /** The second begins a title: less where it goes on with the first. */
  readonly titleBegins: number;
  /** The second begins the text. */
  readonly text: number;
  /** The second begins the text in small letters that go on with the first; not held against furniture before it. */
  readonly textOpen: number;
  /** Both are of one kind, furniture or metadata. */
  readonly same: number;
  /** They are of two kinds. */
  readonly other: number;
}

/** So much more evidence for a title than for what else may stand above one is more than chance. */
const CLEAR = 1;

/** True where a piece by itself is clearly like a title. */
function isLikeTitle({ headline, metadata, chrome }: Weights): boolean {
  return headline - Math.max(metadata, chrome) >= CLEAR;
}

/** `titled` is whether the first piece by itself is clearly like a title. */
function joinOf(before: Piece, piece: Piece, { capitals, whole }: Context, titled: boolean): Join {
  const together = piece.before <= Break.soft || piece.before === Break.line;
  const cut = piece.before === Break.inside;
  const goesOn = together && runsOn(before, piece);
  // Where each paragraph is one line, so is the title: of two lines that are like one the second is a subtitle.
  const subtitle = whole && piece.before === Break.line ? 3 : 0;
  return {
    // Where all is in capitals, they join nothing.
    title: sameTitle(before, piece) - (piece.before === Break.line && capitals ? 1.2 : 0) - subtitle,
    titleAgain: TITLE_OPENING.test(piece.key) ? -3 : -7,
    titleBegins: (goesOn ? -1.5 : 0) - (titled ? subtitle : 0),
    text: piece.before >= Break.wide ? 0.5 : cut ? -2 : -0.5,
    textOpen: together && piece.small && !before.closed ? -2 : 0,
    same: together && !cut && !capitals ? (goesOn ? 2 : 0.6) : 0.3,
    other: goesOn && !cut ? -2 : 0,
  };
}

/** What the step from one state to one that may follow it adds. */
function step(from: State, to: State, join: Join): number {
  if (from.kind === 'body') return 0;
  if (to.kind === 'headline') {
    if (from.kind === 'headline') return join.title;
    return from.titled ? join.titleAgain : join.titleBegins;
  }
  // A text without a title is rarer than one with.
  if (to.kind === 'body') return join.text + (from.kind === 'chrome' ? 0 : join.textOpen) + (to.titled ? 0 : -1);
  return from.kind === to.kind ? join.same : join.other;
}

/** A line that says who speaks, up to the name. */
const NAMES_SPEAKER = opening`(?:text of )?(?:speech|statement|address|remarks)\b.{0,20}\bby\b.{0,60}(?:mr|mrs|ms|miss|dr|sir|hon|senator)\b\.? [\p{L}.'’ -]{3,40}$`;

/** Where one of these holds of a title's line and the piece below it, that alone tells how well the one goes on in the other: the first. */
const TELLING: readonly { readonly when: (before: Piece, piece: Piece) => boolean; readonly weight: number }[] = [
  // A question below a title is a heading of the text, and words quoted are a whole title.
  { when: (_, piece) => piece.key.endsWith('?') && piece.before >= Break.blank, weight: -4 },
  {
    when: (before, piece) => piece.before >= Break.line && before.words >= 3 && QUOTED.test(before.key),
    weight: -4,
  },
  // Whoever is greeted is greeted by the text.
  { when: (_, piece) => SPEECH_OPENING.test(piece.key) && piece.before !== Break.inside, weight: -4 },
  // A sentence has ended: what follows is not the same title.
  { when: (before) => before.closed && before.lower > 0 && before.words >= 4, weight: -4 },
  // `DEMOCRATS:`, then what they say.
  {
    when: (before, piece) => before.words <= 3 && before.key.endsWith(':') && isCapitals(before) && isCapitals(piece),
    weight: 2,
  },
  // `Statement by the Premier, Mrs. Anne Other` is complete: what is set alike below it is the text.
  {
    when: (before, piece) =>
      NAMES_SPEAKER.test(before.key) && !before.open && !isCapitals(before) && !isCapitals(piece),
    weight: -3,
  },
  {
    when: (before, piece) => OPEN_TITLE.test(before.key) && piece.before !== Break.inside && !piece.dayAlone,
    weight: 4.5,
  },
  // `TIMOR`, then `Transcript of a radio interview`: the phrase that names a transcript goes with its title.
  { when: (_, piece) => TITLE_OPENING.test(piece.key) && piece.before !== Break.inside, weight: 1 },
  // Below a title, a line of small words that stands by itself is the text.
  {
    when: (before, piece) =>
      piece.before !== Break.inside && piece.before !== Break.soft && isProse(piece) && !runsOn(before, piece),
    weight: -6,
  },
];

const QUOTED = /^["“«‘].*["”»’]$/u;

/** How well a piece goes on from a title's line before it. */
function sameTitle(before: Piece, piece: Piece): number {
  const telling = TELLING.find(({ when }) => when(before, piece));
  if (telling !== undefined) return telling.weight;
  const style = likeInStyle(before, piece);
  // Titles rarely have two lines of small words; running text does.
  if (runsOn(before, piece)) return (before.content >= 1 && piece.content >= 2 ? 1 : 3) + style;
  switch (piece.before) {
    case Break.soft:
    case Break.line:
      return 0.7 + style;
    case Break.inside:
      return -1;
    case Break.wide:
      return -1.5 + style;
    default:
      // A second paragraph of small words is the text.
      return (piece.content >= 3 ? -2.5 : -1) + style;
  }
}

/** How well two lines are of one title by their capitals. */
function likeInStyle(before: Piece, piece: Piece): number {
  if (isCapitals(before) === isCapitals(piece)) return 0.5;
  if (!isCapitals(before)) return -1.5;
  return piece.content >= 2 ? -5 : -2;
}
