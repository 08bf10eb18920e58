import { TokenKind, type Tokens, touchesNext, WordCase } from '../text/tokens.ts';
import { isSmallWord } from './piece.ts';

/** So many words a title has at least and at most, and its sentence with it at most. */
const SHORTEST = 4;
const LONGEST = 26;
const FARTHEST = 110;

/** So many tokens show how a word is written elsewhere. */
const LOOKED_AT = 600;

/** So many words of a title, and so great a part of them, come again in the sentence that tells it. */
const FEWEST_AGAIN = 2;
const PART_AGAIN = 0.4;

const OPENING = '“«„';
const QUOTES = `"”»${OPENING}`;

/** Letters in which the forms of a word agree: `открыли` and `открылся`, `recorded` and `records`. */
const STEM = 5;

/** Words beside the small ones of titles that are written large only where a sentence begins, and that no title ends with. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'he she it they we there this these that those according after before during since when while if because however also now ' +
    'here more most many some several all about against between under through will would can is are was were has have had be ' +
    'он она они оно мы это этот эта эти так как что чтобы после также если когда ранее сегодня сейчас накануне среди согласно однако ' +
    'против между через перед около без под над про не ни'
  ).split(' '),
);

/**
 * The token at which running text begins behind a title whose line end flattening turned into a blank: `Ferry crews end their strike
 * Crews of the harbour ferries have ended …`. `from` where there is none. Three observations tell: a word that is written large only at
 * a sentence's head stands behind another word; one does that is no name, as it is written small elsewhere; or the sentence says again
 * what its beginning has said, as a lede does with its title and no sentence does with itself.
 */
export function gluedTitleEnd(tokens: Tokens, from: number, to: number): number {
  const end = sentenceEnd(tokens, from, Math.min(to, from + FARTHEST));
  const seen = Math.min(to, from + LOOKED_AT);
  const title = new TitleSoFar(tokens);
  let best = from;
  let most = 0;
  for (let i = from; i < end && title.words <= LONGEST; i++) {
    title.passQuote(i);
    if (title.mayEnd && mayBegin(tokens, i) && !isName(tokens, i, seen)) {
      if (isOpener(tokens, i) || isSmallElsewhere(tokens, i, from, seen))
        return countWords(tokens, i, end) >= SHORTEST ? i : from;
      const again = title.countAgain(i, end);
      if (again > most) {
        most = again;
        best = i;
      }
    }
    title.take(i);
  }
  return best;
}

/** What may be a title, token by token. */
class TitleSoFar {
  words = 0;
  readonly #tokens: Tokens;
  readonly #stems: string[] = [];
  /** Words of weight in small letters. */
  #small = 0;
  #quoted = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** True where it is long enough for a title, and no quotation is open. */
  get mayEnd(): boolean {
    return this.words >= SHORTEST && this.#small >= 2 && !this.#quoted;
  }

  /** Notes a quotation mark. */
  passQuote(at: number): void {
    const mark = this.#tokens.lower[at];
    if (QUOTES.includes(mark)) this.#quoted = mark === '"' ? !this.#quoted : OPENING.includes(mark);
  }

  /** Takes a token into the title. */
  take(at: number): void {
    if (this.#tokens.kinds[at] === TokenKind.mark) return;
    this.words++;
    const stem = stemOf(this.#tokens, at);
    if (stem === null) return;
    if (!this.#stems.includes(stem)) this.#stems.push(stem);
    if (this.#tokens.cases[at] === WordCase.lower) this.#small++;
  }

  /** How many of its words come again from a token on; 0 where they are too few for a sentence that tells what its title told. */
  countAgain(from: number, to: number): number {
    const found = new Set<string>();
    for (let i = from; i < to; i++) {
      const stem = stemOf(this.#tokens, i);
      if (stem !== null && this.#stems.includes(stem)) found.add(stem);
    }
    return found.size >= FEWEST_AGAIN && found.size >= this.#stems.length * PART_AGAIN ? found.size : 0;
  }
}

/** True where a word and the one before it, both written large, stand side by side again: a name. */
function isName(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.cases[at - 1] < WordCase.title || tokens.kinds[at - 1] !== TokenKind.word) return false;
  const first = tokens.lower[at - 1].slice(0, STEM);
  const second = tokens.lower[at].slice(0, STEM);
  for (let i = at + 1; i < to; i++)
    if (tokens.lower[i].startsWith(second) && tokens.lower[i - 1].startsWith(first)) return true;
  return false;
}

/** The token behind the first full stop that another sentence follows, or `to`. */
function sentenceEnd(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens.lower[i] !== '.' || touchesNext(tokens, i)) continue;
    const long = tokens.ends[i - 1] - tokens.starts[i - 1] > 3;
    if (long && tokens.cases[i + 1] !== WordCase.lower) return i;
  }
  return to;
}

/** True for a word written large behind a word that is not small, a number or the end of a quotation. */
function mayBegin(tokens: Tokens, at: number): boolean {
  if (tokens.cases[at] < WordCase.title || touchesNext(tokens, at - 1)) return false;
  const before = at - 1;
  if (tokens.kinds[before] === TokenKind.mark) return '"”»)%'.includes(tokens.lower[before]);
  return !isSmallWord(tokens, before) && !FUNCTION_WORDS.has(tokens.lower[before]);
}

function isOpener(tokens: Tokens, at: number): boolean {
  if (tokens.cases[at] === WordCase.upper && tokens.ends[at] - tokens.starts[at] > 1) return false;
  return isSmallWord(tokens, at) || FUNCTION_WORDS.has(tokens.lower[at]);
}

/** True for a common word between words in small letters: it stands in small letters elsewhere in the text. */
function isSmallElsewhere(tokens: Tokens, at: number, from: number, to: number): boolean {
  if (tokens.cases[at] !== WordCase.title || tokens.cases[at + 1] !== WordCase.lower) return false;
  if (tokens.kinds[at - 1] === TokenKind.word && tokens.cases[at - 1] !== WordCase.lower) return false;
  for (let i = from; i < to; i++)
    if (tokens.ids[i] === tokens.ids[at] && tokens.cases[i] === WordCase.lower) return true;
  return false;
}

/** The beginning of a word of weight, or a whole acronym or number; null for small words and marks. */
function stemOf(tokens: Tokens, at: number): string | null {
  const kind = tokens.kinds[at];
  if (kind === TokenKind.mark) return null;
  const word = tokens.lower[at];
  if (kind === TokenKind.number || tokens.cases[at] === WordCase.upper) return word;
  return word.length < 4 || isSmallWord(tokens, at) ? null : word.slice(0, STEM);
}

function countWords(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === TokenKind.word) words++;
  return words;
}
