import { TokenKind, type Tokens, touchesNext, WordCase } from '../../text/tokens.ts';
import { shortenedClasses } from './listed-words.ts';
import type { WordFacts } from './text-words.ts';
import type { UnitWords } from './unit-words.ts';

/** How a unit is written, as bits. */
export const Shape = {
  capital: 1,
  /** Two or more letters, all of them capital. */
  upper: 2,
  /** `McCain`, `eBay`. */
  mixed: 4,
  /** One letter, or several with full stops: `J.`, `S.V.` */
  initial: 8,
  /** `U.S.` and other letters with full stops that are not a person's initials by their number. */
  dotted: 16,
  digit: 32,
  hyphen: 64,
  apostrophe: 128,
  /** Not only Latin letters. */
  foreign: 256,
  /** `of`, `and`, `de` inside a name. */
  connector: 512,
} as const;

/** One word of a name: `Jong-un`, `S.V.`, `O’Brien`, `65th`; the possessive ending is not part of it. */
export interface Unit {
  /** Index of its first token, and the one after its last. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** The same number for the same `lower` within a text and its later states. */
  readonly id: number;
  readonly shape: number;
  readonly facts: WordFacts;
  /** True where the unit is the first of a sentence, a line or a quotation. */
  readonly opens: boolean;
  readonly possessive: boolean;
}

/** True for a word that begins with a capital. */
export const isCapitalised = ({ shape }: Unit): boolean => (shape & Shape.capital) !== 0;

/** Small words that stand inside names. */
export const CONNECTORS: ReadonlySet<string> = new Set(['of', 'and', '&', 'for', 'on', 'the', 'upon']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);
/** The Arabic article, as it sounds before different letters. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', 'ʼ', '`', '´']);
/** What an apostrophe begins when it is no part of a name. */
const CONTRACTIONS: ReadonlySet<string> = new Set(['s', 't', 'm', 'll', 're', 've', 'd']);
/** What stands behind the full stop in the address of a site. */
const DOMAINS: ReadonlySet<string> = new Set('com ru org net uk tv gov edu eu fm de fr info'.split(' '));
/** More parts than these no word is joined of. */
const MOST_PARTS = 6;
/** A word that a full stop makes short is no longer: `Brig.`, `Capt.` */
const LONGEST_ABBREVIATION = 5;

/** True for the `WordCase` of a word that begins with a capital. */
export const isCapital = (wordCase: number): boolean => wordCase >= WordCase.title;

/** Index after the last token of the unit that starts at a word or number. */
export function unitEnd(tokens: Tokens, first: number): number {
  return initialsEnd(tokens, first) ?? spacedArticleEnd(tokens, first) ?? joinedEnd(tokens, first);
}

/** Where initials and dotted acronyms end, which are single capitals with a full stop, and more of them that touch; null where none begin. */
function initialsEnd(tokens: Tokens, first: number): number | null {
  if (!isLoneCapital(tokens, first) || !hasFullStop(tokens, first)) return null;
  let last = first + 2;
  while (touchesNext(tokens, last - 1) && isLoneCapital(tokens, last)) {
    if (!hasFullStop(tokens, last)) {
      // `U.S` without its last full stop; but `A.Shulgin` begins a new unit.
      return isWordEnd(tokens, last) ? last + 1 : last;
    }
    last += 2;
  }
  return last;
}

const isLoneCapital = ({ cases, starts, ends }: Tokens, at: number): boolean =>
  isCapital(cases[at]) && ends[at] - starts[at] === 1;

const hasFullStop = (tokens: Tokens, at: number): boolean => touchesNext(tokens, at) && tokens.lower[at + 1] === '.';

/** True where no word or number touches the end of a token. */
const isWordEnd = (tokens: Tokens, at: number): boolean =>
  !touchesNext(tokens, at) || tokens.kinds[at + 1] === TokenKind.mark;

/** `al - Zarqawi`: some texts have every mark apart. Where such a word ends, or null. */
function spacedArticleEnd({ lower, starts, ends, cases }: Tokens, first: number): number | null {
  const isApart =
    ARTICLES.has(lower[first]) &&
    HYPHENS.has(lower[first + 1] ?? '') &&
    starts[first + 1] - ends[first] === 1 &&
    isCapital(cases[first + 2] ?? 0) &&
    starts[first + 2] - ends[first + 1] === 1;
  return isApart ? first + 3 : null;
}

/** Where a word ends that hyphens, apostrophes and nothing may join: `Jong-un`, `O’Brien`, `65th`. */
function joinedEnd(tokens: Tokens, first: number): number {
  let last = first + 1;
  for (let parts = 0; parts < MOST_PARTS && touchesNext(tokens, last - 1); parts++) {
    // `Russian-U.S.`
    const dotted = isJoint(tokens, last) ? initialsEnd(tokens, last + 1) : null;
    if (dotted !== null) return dotted;
    const end = partEnd(tokens, last);
    if (end === last) break;
    last = end;
  }
  return last === first + 1 && isAbbreviated(tokens, first) ? last + 1 : last;
}

/** True for a hyphen or `&` that another word or number touches. */
const isJoint = (tokens: Tokens, at: number): boolean =>
  (HYPHENS.has(tokens.lower[at]) || tokens.lower[at] === '&') && !isWordEnd(tokens, at);

/** Where the part ends that goes on with a word at a token which touches it; that token itself where nothing goes on. */
function partEnd(tokens: Tokens, at: number): number {
  const { kinds, lower, cases } = tokens;
  if (kinds[at] !== TokenKind.mark) return at + 1;
  if (isWordEnd(tokens, at)) return at;
  const next = at + 1;
  const isPart =
    isJoint(tokens, at) ||
    (lower[at] === '.' && DOMAINS.has(lower[next]) && cases[next] === WordCase.lower) ||
    (APOSTROPHES.has(lower[at]) && !(CONTRACTIONS.has(lower[next]) && isWordEnd(tokens, next)));
  return isPart ? next + 1 : at;
}

/** `Gen.`: a short word whose full stop belongs to it. */
function isAbbreviated(tokens: Tokens, at: number): boolean {
  const { cases, starts, ends, lower } = tokens;
  if (!isCapital(cases[at]) || ends[at] - starts[at] > LONGEST_ABBREVIATION || !hasFullStop(tokens, at)) return false;
  return shortenedClasses(lower[at]) !== 0;
}

/** A name's word holds a capital at its start or after a particle: `al-Assad`, `d’Estaing`; `US-led` is an adjective and no name. */
export function holdsCapital(tokens: Tokens, first: number, end: number): boolean {
  if (end - first === 1) return isCapital(tokens.cases[first]);
  const lastWord = tokens.kinds[end - 1] === TokenKind.mark ? end - 2 : end - 1;
  if (isCapital(tokens.cases[first])) return true;
  return (
    isCapital(tokens.cases[lastWord]) &&
    (tokens.kinds[first] === TokenKind.number || tokens.ends[first] - tokens.starts[first] <= 3)
  );
}

/** The unit of a run's mark: `&`, a comma of a list. */
export function connectorUnit(tokens: Tokens, words: UnitWords, mark: number): Unit {
  return unitOf(tokens, words, mark, mark + 1, Shape.connector, false, false);
}

/**
 * The unit of the tokens of one word. `opens` tells that it is the first of a sentence, a line or a quotation; `inText` that its line
 * is running text: a whole line in capitals says nothing of its words, so that none of them counts as an acronym.
 */
export function wordUnit(
  tokens: Tokens,
  words: UnitWords,
  first: number,
  last: number,
  opens: boolean,
  inText: boolean,
): Unit {
  const shape = shapeOf(tokens, first, last);
  const isAcronym = inText && (shape & Shape.upper) !== 0 && last - first === 1;
  return unitOf(tokens, words, first, last, shape, opens, isAcronym);
}

function unitOf(
  tokens: Tokens,
  words: UnitWords,
  first: number,
  last: number,
  shape: number,
  opens: boolean,
  isAcronym: boolean,
): Unit {
  const start = tokens.starts[first];
  const end = tokens.ends[last - 1];
  const lower = last - first > 1 ? tokens.text.slice(start, end).toLowerCase() : tokens.lower[first];
  const id = words.idOf(first, last, lower, isAcronym);
  const facts = words.factsOf(id, first, lower, isAcronym);
  return { first, last, start, end, lower, id, shape, facts, opens, possessive: isPossessive(tokens, last) };
}

/** True where an apostrophe and an `s` touch the token before an index. */
function isPossessive(tokens: Tokens, last: number): boolean {
  if (!touchesNext(tokens, last - 1) || !APOSTROPHES.has(tokens.lower[last])) return false;
  return touchesNext(tokens, last) && tokens.lower[last + 1] === 's';
}

/** How a word of one token or more is written, as `Shape` bits. */
function shapeOf(tokens: Tokens, first: number, last: number): number {
  const length = tokens.ends[last - 1] - tokens.starts[first];
  const wordCase = tokens.cases[first];
  let shape = last - first > 1 ? joinedShape(tokens, first, last, length) : 0;
  if (last - first === 1 && tokens.kinds[first] === TokenKind.number) shape |= Shape.digit;
  else if (last - first === 1 && wordCase === WordCase.title && length === 1) shape |= Shape.initial;
  if (holdsCapital(tokens, first, last)) shape |= Shape.capital;
  if (wordCase === WordCase.upper && length > 1 && (shape & Shape.initial) === 0) shape |= Shape.upper;
  if (wordCase === WordCase.mixed) shape |= Shape.mixed;
  if (tokens.scripts[first] > 1) shape |= Shape.foreign;
  if (last - first === 1 && CONNECTORS.has(tokens.lower[first])) shape |= Shape.connector;
  return shape;
}

/** The bits that the marks and numbers inside a word tell. */
function joinedShape({ lower, kinds }: Tokens, first: number, last: number, length: number): number {
  let shape = 0;
  const mark = lower[first + 1];
  if (mark === '.') shape = length <= 2 ? Shape.initial : last - first > 2 ? Shape.dotted | Shape.initial : 0;
  else if (HYPHENS.has(mark)) shape = Shape.hyphen;
  else if (APOSTROPHES.has(mark)) shape = Shape.apostrophe;
  for (let i = first; i < last; i++) if (kinds[i] === TokenKind.number) shape |= Shape.digit;
  return shape;
}
