import type { Span } from '../../text/span.ts';
import { TokenKind, type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import { CONNECTORS, HONORIFICS, OFFICE_WORDS, PARTICLES } from '../roles.ts';

/** Who a sentence says has spoken: a name or a description; both null for a pronoun. */
export interface Source {
  readonly name: string | null;
  readonly span: Span | null;
  /** True for a person's name, which the document may give in full elsewhere. */
  readonly person: boolean;
}

/** Somebody has spoken, and the sentence does not say who. */
export const UNNAMED: Source = { name: null, span: null, person: false };

/** A mark that is one of some. */
export function isMark(tokens: Tokens, at: number, marks: string): boolean {
  return tokens.kinds[at] === TokenKind.mark && marks.includes(tokenText(tokens, at));
}

/** The full stop of `Mr.` or of an initial. */
export function isAbbreviated(tokens: Tokens, stop: number): boolean {
  return (
    stop > 0 &&
    tokens.ends[stop - 1] === tokens.starts[stop] &&
    (HONORIFICS.has(tokens.lower[stop - 1]) || tokens.ends[stop - 1] - tokens.starts[stop - 1] === 1)
  );
}

/** A mark between sentence parts, or a number; not `O’Brien`, `Anne-Marie`, `Mr.`: no description goes on over it. */
function isBreak(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.mark) return tokens.kinds[at] === TokenKind.number;
  const joins = isMark(tokens, at, "'’-") && tokens.starts[at] === tokens.ends[at - 1];
  return !joins && !(isMark(tokens, at, '.') && isAbbreviated(tokens, at));
}

/** The most tokens of a speaker's description behind the verb. */
const LONGEST_BEHIND = 16;

/** The speaker that begins at a token: `Mr Blair, who …`, `in the Ministry`. */
export function nounsFrom(tokens: Tokens, from: number): Source {
  let start = from;
  while (start < tokens.length && PREPOSITIONS.has(tokens.lower[start])) start++;
  if (start < tokens.length && PRONOUNS.has(tokens.lower[start])) return UNNAMED;
  const limit = Math.min(tokens.length, start + LONGEST_BEHIND);
  let end = start;
  while (end < limit && !isBreak(tokens, end) && !(end > start && endsDescription(tokens, end))) end++;
  return described(tokens, start, end);
}

/** `stressed in the Ministry`, `put so by Mr Blair`: what may stand between the verb and the speaker. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'by', 'в']);

function endsDescription(tokens: Tokens, at: number): boolean {
  return tokens.cases[at] === WordCase.lower && ENDS.has(tokens.lower[at]);
}

/** The speaker whose description ends before a verb; null where none does behind `floor`. */
export function nounsBefore(tokens: Tokens, verb: number, floor: number): Source | null {
  const end = behindAdverbs(tokens, verb, floor);
  if (end === floor && floor > 0 && end === verb) return null;
  if (end > floor && PRONOUNS.has(tokens.lower[end - 1])) return UNNAMED;
  if (end === floor || !isMark(tokens, end - 1, ',')) return describedBefore(tokens, end, floor);
  // `Mr Blair, who had come from Paris, said`: the words before the first comma.
  let comma = end - 2;
  while (comma >= floor && !isMark(tokens, comma, ',.')) comma--;
  if (comma < floor) return null;
  return nameBetween(tokens, comma, end - 1) ?? describedBefore(tokens, comma, floor);
}

/** `Mr Blair has also recently` said: the token behind `Blair`. */
function behindAdverbs(tokens: Tokens, verb: number, floor: number): number {
  let end = verb;
  while (end > floor && (BETWEEN.has(tokens.lower[end - 1]) || tokens.lower[end - 1].endsWith('ly'))) end--;
  return end;
}

/** `the Foreign Minister, Ilse Brandt, told`: the name itself stands between the commas; null for anything but two words and more of a name. */
function nameBetween(tokens: Tokens, comma: number, end: number): Source | null {
  let name = comma + 1;
  while (name < end && tokens.kinds[name] === TokenKind.word && tokens.cases[name] === WordCase.title) name++;
  return name === end && name - comma > 2 ? described(tokens, comma + 1, name) : null;
}

/** The speaker whose description ends at a token, back to where it begins; null where there are no such words behind `floor`. */
function describedBefore(tokens: Tokens, end: number, floor: number): Source | null {
  let from = end;
  while (from > floor && !isBreak(tokens, from - 1) && !standsBefore(tokens, from - 1, from < end)) from--;
  if (from > floor && tokens.lower[from - 1] === 'the') from--;
  return from < end ? described(tokens, from, end) : null;
}

/** A small word before a description: `but`, or before a name any that is no part of one (`Bell` of `asked whether Bell`). */
function standsBefore(tokens: Tokens, at: number, named: boolean): boolean {
  if (tokens.kinds[at] !== TokenKind.word || tokens.cases[at] !== WordCase.lower) return false;
  const word = tokens.lower[at];
  if (STARTS.has(word)) return true;
  return named && tokens.cases[at + 1] !== WordCase.lower && !CONNECTORS.has(word) && !OFFICE_WORDS.has(word);
}

const PRONOUNS: ReadonlySet<string> = new Set(`he she they it i we who он она они er sie il elle ils`.split(/\s+/));
/** Words that may stand between a speaker and the verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  `has have had also then later further again today yesterday who this the on a recently`.split(/\s+/),
);

/** Small words that end a speaker's description behind the verb, or that none begins with. */
const ENDS: ReadonlySet<string> = new Set(
  `in on at to as when while after before during about by that who from with for and but this after following yesterday today earlier later again
  his her their`.split(/\s+/),
);
const STARTS: ReadonlySet<string> = new Set(
  `the a an and but that when while as after before if because however then so`.split(/\s+/),
);

/** What a run of tokens says of the speaker: a person's name at its end or start, else the whole description. */
function described(tokens: Tokens, from: number, to: number): Source {
  const end = trimmedEnd(tokens, from, to);
  let first = from;
  while (first < end && STARTS.has(tokens.lower[first]) && !ARTICLES.has(tokens.lower[first])) first++;
  if (first >= end) return UNNAMED;
  const span = { start: tokens.starts[first], end: tokens.ends[end - 1] };
  const start = nameStart(tokens, first, end);
  const belongs = isBehindOf(tokens, first, start);
  if (start < end && (!belongs || start - first === 1) && isPerson(tokens, start, end))
    return { name: wordsOf(tokens, start, end), span, person: true };
  if (belongs && start - first === 1) first = start;
  if (ARTICLES.has(tokens.lower[first]) || tokens.lower[first] === 'an') first++;
  if (first >= end || end - first > LONGEST_DESCRIPTION) return UNNAMED;
  return { name: wordsOf(tokens, first, end), span, person: false };
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a']);
/** The most tokens of a description that can stand for a name. */
const LONGEST_DESCRIPTION = 8;

/** The end without marks and the `’s` of a genitive. */
function trimmedEnd(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && tokens.kinds[end - 1] === TokenKind.mark) end--;
  const genitive = end > from + 1 && tokens.lower[end - 1] === 's' && tokens.kinds[end - 2] === TokenKind.mark;
  return genitive ? end - 2 : end;
}

/** Where the name begins that ends a description: the last run of capitalised words without an office in it; `end` where there is none. */
function nameStart(tokens: Tokens, first: number, end: number): number {
  let start = end;
  while (start > first && isInName(tokens, start - 1)) start--;
  while (start < end && (tokens.kinds[start] !== TokenKind.word || tokens.cases[start] === WordCase.lower)) start++;
  return start;
}

/** `Ilse`, `van`, and a mark that touches the word before it unless that is an honorific: `J.`, but not `Mr.` */
function isInName(tokens: Tokens, at: number): boolean {
  const word = tokens.lower[at];
  switch (tokens.kinds[at]) {
    case TokenKind.word:
      if (tokens.cases[at] === WordCase.lower && !PARTICLES.has(word)) return false;
      return !OFFICE_WORDS.has(word) && !HONORIFICS.has(word);
    case TokenKind.mark:
      if (tokens.starts[at] !== tokens.ends[at - 1]) return false;
      return !(isMark(tokens, at, '.') && HONORIFICS.has(tokens.lower[at - 1] ?? ''));
    default:
      return true;
  }
}

/** `a spokeswoman for Human Rights Watch` is no person of that name. */
function isBehindOf(tokens: Tokens, first: number, start: number): boolean {
  return start > first && OF.has(tokens.lower[start - 1]) && tokens.cases[first] === WordCase.lower;
}

const OF: ReadonlySet<string> = new Set(['for', 'of', 'from']);

/** `Ilse Brandt`, but not `the Hague` nor `Foreign Ministry`. */
function isPerson(tokens: Tokens, start: number, end: number): boolean {
  const last = tokens.lower[end - 1];
  return tokens.lower[start] !== 'the' && !OFFICE_WORDS.has(last) && !BODY_WORDS.has(last);
}

function wordsOf(tokens: Tokens, from: number, end: number): string {
  return tokens.text.slice(tokens.starts[from], tokens.ends[end - 1]).replace(/\s+/g, ' ');
}

const BODY_WORDS: ReadonlySet<string> = new Set(
  `ministry government department office agency commission committee council bank party union service court company group embassy kremlin house
  association federation parliament congress senate administration university institute police army force police statement report spokesman
  bulletin message letter`.split(/\s+/),
);
