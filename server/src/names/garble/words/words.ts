import { PARTICLES } from '../../../text/particles.ts';
import { TokenKind, type Tokens, touchesNext, WordCase } from '../../../text/tokens.ts';
import type { WordFacts } from './facts.ts';

/** A word that stands with a capital somewhere in the text, with all its places. */
export interface NameWord {
  readonly lower: string;
  /** As most often written with a capital. */
  readonly written: string;
  /** Token indexes of its places with a capital, in order. */
  readonly places: readonly number[];
  /** Capitalised words right before it, in lower case. */
  readonly before: ReadonlySet<string>;
  /** Capitalised words right after it, in lower case. */
  readonly after: ReadonlySet<string>;
  /** True where it stands with a capital in mid-sentence at least once: a name, not a sentence's first word. */
  readonly inside: boolean;
  readonly facts: WordFacts;
  /** True where every place is all in capitals. */
  readonly shouted: boolean;
  /** True where a place has a capital inside. */
  readonly mixed: boolean;
  /** Its places behind which a word may lack a capital or have too many. */
  readonly differing: readonly number[];
  /** Its places right behind a longer word in small letters that begins a known name. */
  readonly behindSmall: readonly number[];
  /** Its places right before a word in small letters that is neither English nor known. */
  readonly split: readonly number[];
}

/** What one pass over a text's tokens gives. */
export interface NameWords {
  /** All words of the text that stand with a capital; keys are in lower case. Words within addresses and cut-off words are left out. */
  readonly words: ReadonlyMap<string, NameWord>;
  /** Tokens in small letters that the watch list has, in order. */
  readonly watched: ArrayLike<number> & Iterable<number>;
}

/** The capitalised word right before (-1) or after (1) a token, over one blank, a hyphen or an ampersand, or -1. */
export function neighbour(tokens: Tokens, index: number, step: 1 | -1): number {
  let other = index + step;
  const hyphen =
    tokens.kinds[other] === TokenKind.mark &&
    tokens.lower[other] === '-' &&
    touchesNext(tokens, Math.min(index, other));
  if (hyphen) other += step;
  else if (tokens.lower[other] === '&') return overAmpersand(tokens, index, step);
  else if (tokens.cases[other] === WordCase.lower && tokens.ends[other] - tokens.starts[other] <= 3)
    return overParticles(tokens, index, step);
  else if (isRaisedParticle(tokens, other)) return overRaised(tokens, index, other, step);
  if (other < 0 || other >= tokens.length || tokens.kinds[other] !== TokenKind.word) return -1;
  const first = step > 0 ? index : other;
  const gap = tokens.starts[step > 0 ? other : index] - tokens.ends[first];
  if (gap !== 1 || (!hyphen && tokens.text[tokens.ends[first]] === '\n')) return -1;
  if (!hyphen && tokens.text.charCodeAt(tokens.ends[first]) > 32 && tokens.text[tokens.ends[first]] !== '\u00a0')
    return -1;
  return tokens.cases[other] === WordCase.lower || tokens.cases[other] === WordCase.none ? -1 : other;
}

/** `Dolce & Gabbana`: the word beyond an ampersand between blanks, or -1. */
function overAmpersand({ text, starts, ends, kinds, cases }: Tokens, index: number, step: 1 | -1): number {
  const other = index + 2 * step;
  if (kinds[other] !== TokenKind.word || cases[other] < WordCase.title) return -1;
  return text.slice(ends[Math.min(index, other)], starts[Math.max(index, other)]) === ' & ' ? other : -1;
}

/** `Christophe de Margerie`, `Ursula von der Leyen`: the word beyond one or two particles, or -1. */
function overParticles(tokens: Tokens, index: number, step: 1 | -1): number {
  let at = index + step;
  for (let seen = 0; seen < 2 && isParticle(tokens.lower[at]) && tokens.cases[at] === WordCase.lower; seen++)
    at += step;
  if (at === index + step || at < 0 || at >= tokens.length) return -1;
  if (tokens.kinds[at] !== TokenKind.word || tokens.cases[at] < WordCase.title) return -1;
  for (let i = Math.min(index, at); i < Math.max(index, at); i++)
    if (tokens.text.slice(tokens.ends[i], tokens.starts[i + 1]) !== ' ') return -1;
  return at;
}

/** Small words of names, and `fon`, which Russian makes of `von`. */
const isParticle = (lower: string): boolean => PARTICLES.has(lower) || lower === 'fon';

/** Particles that stand with a capital before some surnames, and are hardly ever names by themselves. */
const RAISED = new Set('de da do dos del della di du van von fon der den ter'.split(' '));

function isRaisedParticle({ lower, cases, starts, ends }: Tokens, index: number): boolean {
  return cases[index] === WordCase.title && ends[index] - starts[index] <= 5 && RAISED.has(lower[index]);
}

/** `Kevin De Bruyne`: the word beyond such a particle where there is one over blanks; else the particle counts as a name. */
function overRaised(tokens: Tokens, index: number, particle: number, step: 1 | -1): number {
  const { text, starts, ends } = tokens;
  if (text.slice(ends[Math.min(index, particle)], starts[Math.max(index, particle)]) !== ' ') return -1;
  const beyond = neighbour(tokens, particle, step);
  if (beyond >= 0) return beyond;
  return step > 0 ? particle : -1;
}

const SENTENCE_END = new Set([
  '.',
  '!',
  '?',
  ':',
  ';',
  '“',
  '”',
  '"',
  '«',
  '»',
  '•',
  '*',
  '|',
  '…',
  '/',
  '–',
  '—',
  '(',
]);

/** True for the first word of a sentence, a line, a quotation or a bracket: its capital says nothing. */
export function startsSentence(tokens: Tokens, index: number): boolean {
  if (index === 0) return true;
  const before = index - 1;
  if (tokens.kinds[before] === TokenKind.mark && SENTENCE_END.has(tokens.lower[before])) {
    if (isQuotedAlone(tokens, index)) return false;
    // An initial's full stop ends no sentence.
    if (tokens.lower[before] !== '.' || before === 0 || !touchesNext(tokens, before - 1)) return true;
    return tokens.ends[before - 1] - tokens.starts[before - 1] !== 1;
  }
  if (tokens.kinds[before] === TokenKind.mark && (tokens.lower[before] === "'" || tokens.lower[before] === '‘'))
    return !touchesNext(tokens, before - 1);
  const from = tokens.ends[before];
  const to = tokens.starts[index];
  for (let i = from; i < to; i++) {
    const code = tokens.text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12 || code === 9) return true;
  }
  return to - from > 3;
}

/** `the forward of "Zenith" said`: a single word in quotation marks within a sentence is a name. */
function isQuotedAlone({ lower, kinds, cases }: Tokens, index: number): boolean {
  return (
    '“"«'.includes(lower[index - 1]) &&
    index > 1 &&
    kinds[index - 2] === TokenKind.word &&
    cases[index - 2] === WordCase.lower &&
    '”"»'.includes(lower[index + 1] ?? '.')
  );
}

/** True where one of the words before a name is a given name in this text. */
export function isBehindGiven(before: ReadonlySet<string>, words: ReadonlyMap<string, NameWord>): boolean {
  for (const word of before) if (words.get(word)?.facts.isGiven) return true;
  return false;
}

/** True within web and mail addresses, handles, hash tags and file names. */
export function inAddress({ text, starts, ends }: Tokens, index: number): boolean {
  const first = text.charCodeAt(starts[index] - 1);
  const last = text.charCodeAt(ends[index]);
  // Between blanks, as most words are, there is nothing to look at.
  if ((first === 32 || first === 10) && (last === 32 || last === 10 || last === 44)) return false;
  const before = text[starts[index] - 1] ?? ' ';
  const after = text[ends[index]] ?? ' ';
  if ('@#_/\\~='.includes(before) || '@_/\\='.includes(after)) return true;
  if (before === '.' && /[\p{L}\d]/u.test(text[starts[index] - 2] ?? ' ') && /\p{Ll}/u.test(text[starts[index]]))
    return true;
  return after === '.' && /[a-z]/.test(text[ends[index] + 1] ?? ' ');
}

/** True for a word that a teaser cuts off, that a line's hyphen divides, or whose end was read in a wrong encoding (`Abbottâ\x80\x99s`). */
export function isCutOff({ text, ends }: Tokens, index: number): boolean {
  const at = ends[index];
  const next = text.charCodeAt(at);
  if (next === 32 || next === 44 || next === 10) return false;
  return (
    (next >= 0x80 && next < 0xc0 && 'ÂÃâ'.includes(text[at - 1])) ||
    text[at] === '…' ||
    (text[at] === '.' && text[at + 1] === '.') ||
    ((text[at] === '-' || text[at] === '\u00ad') && /\s/.test(text[at + 1] ?? ' '))
  );
}

/** True where an apostrophe joins the word to what stands before it: the `Brien` of `O’Brien`. */
export function isElided({ text, starts }: Tokens, index: number): boolean {
  const before = text[starts[index] - 1] ?? ' ';
  return "'’`".includes(before) && /\p{L}/u.test(text[starts[index] - 2] ?? ' ');
}
