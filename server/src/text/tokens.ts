import { firstFrom } from './first-at.ts';
import { hashWith, smallLetter, TABLED, Vocabulary } from './vocabulary.ts';

/** What a token is: a run of letters and marks, a run of digits, or one other visible character. */
export const TokenKind = { word: 0, number: 1, mark: 2 } as const;

/** How a word is written. `mixed` is anything else, such as `McCain`; a single capital letter is `title`. */
export const WordCase = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4 } as const;

/** The alphabets that a word's letters are from, as bits: both are set in a word that mixes them. */
export const Script = { latin: 1, cyrillic: 2, other: 4 } as const;

/**
 * The tokens of a text as parallel arrays, scanned once and shared by all readers. White space is left out; tokens that
 * touch have equal end and start. Hyphens, apostrophes and full stops are marks of their own, so `Jong-un`, `Russia’s`,
 * `08.07.2017` and `l5` are several touching tokens; so are the two words of `BUILDINGSThe`, which lost a line end.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A `TokenKind` each. */
  readonly kinds: Uint8Array;
  /** A `WordCase` each; `none` for numbers and marks. */
  readonly cases: Uint8Array;
  /** `Script` bits each; 0 for numbers and marks. */
  readonly scripts: Uint8Array;
  /** Each token's text in lower case. Equal words are the same string, so that maps keyed by them are quick. */
  readonly lower: readonly string[];
  /** A number for each token, the same for the same `lower`, counted from 0: so that what is known of words can be kept in arrays. */
  readonly ids: Uint32Array;
  /** How many different numbers there are. */
  readonly words: number;
  /** A hash of the word of each number, the same in every text. */
  readonly hashes: Int32Array;
  /** The number of each word, of words too that an earlier state of the text had; only of a text that was edited. */
  readonly numbers?: Map<string, number>;
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;

/** What a code unit is, as bits above its small letter: none of these for a mark. */
const SPACE = 1 << 16;
const DIGIT = 1 << 17;
const IS_LETTER = 1 << 18;
const CAPITAL = 1 << 19;
/** The second unit of a pair of surrogates: of a letter, or with no other bit of a mark. */
const SECOND = 1 << 20;
/** What has no small letter of its own by which a word could be known. */
const UNTABLED = 1 << 21;
/** A letter's `Script` bits are shifted by so much. */
const SCRIPT = 22;

/**
 * The bits and the small letter of each code unit below 0x2100 that a text has had so far, 0 for the others: Latin, Greek, Cyrillic,
 * Hebrew, Arabic and general punctuation, of which most texts have few.
 */
const UNITS = new Uint32Array(TABLED);

/** The bits of a character that begins with the unit `code`, and its small letter, 0 where it takes the whole word to tell that. */
function unitOf(character: string, code: number): number {
  const small = smallLetter(code) || UNTABLED;
  if (/[0-9]/.test(character)) return DIGIT | small;
  if (/[\s\u200b\ufeff\u0085]/u.test(character)) return SPACE;
  if (!LETTER.test(character)) return small;
  const script = code < 0x250 ? Script.latin : code >= 0x400 && code < 0x530 ? Script.cyrillic : Script.other;
  return IS_LETTER | (UPPER.test(character) ? CAPITAL : 0) | (script << SCRIPT) | small;
}

/** Room for the tokens of one text: there are no more of them than characters. */
class Room {
  readonly units: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly cases: Uint8Array;
  readonly scripts: Uint8Array;
  readonly ids: Uint32Array;

  constructor(characters: number) {
    this.units = new Uint32Array(characters + 1);
    this.starts = new Uint32Array(characters);
    this.ends = new Uint32Array(characters);
    this.kinds = new Uint8Array(characters);
    this.cases = new Uint8Array(characters);
    this.scripts = new Uint8Array(characters);
    this.ids = new Uint32Array(characters);
  }
}

/** Texts up to this length, almost all dumps, are read in one and the same room. */
const USUAL = 1 << 16;
const USUAL_ROOM = new Room(USUAL);

/** Writes what each unit of a text is, and a blank behind the last. */
function readUnits(text: string, units: Uint32Array): void {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < TABLED) units[i] = UNITS[code] || addUnit(code);
    else i = readUnusual(text, i, units);
  }
  units[length] = SPACE;
}

function addUnit(code: number): number {
  UNITS[code] = unitOf(String.fromCharCode(code), code);
  return UNITS[code];
}

/** Writes what a character beyond the table is; returns the offset of its last unit. */
function readUnusual(text: string, at: number, units: Uint32Array): number {
  const point = text.codePointAt(at) ?? 0;
  const unit = unitOf(String.fromCodePoint(point), text.charCodeAt(at));
  units[at] = unit;
  if (point <= 0xffff) return at;
  units[at + 1] = SECOND | (unit & IS_LETTER);
  return at + 1;
}

/** Splits a text into tokens. Any text is accepted; lone surrogates are marks. */
export function tokenize(text: string): Tokens {
  const { length } = text;
  const room = length <= USUAL ? USUAL_ROOM : new Room(length);
  const { units } = room;
  readUnits(text, units);
  const scanner = new Scanner(text, room);
  for (let i = 0; i < length; ) {
    const unit = units[i];
    if ((unit & SPACE) !== 0) i++;
    else if ((unit & IS_LETTER) !== 0) i = scanner.addWord(i, length);
    else if ((unit & DIGIT) !== 0) i = scanner.addNumber(i);
    else i = scanner.addMark(i);
  }
  return scanner.tokens();
}

/** Writes one token after the other into its room. What adds one returns where it ends. */
class Scanner {
  private readonly text: string;
  private readonly room: Room;
  private readonly vocabulary: Vocabulary;
  private count = 0;

  constructor(text: string, room: Room) {
    this.text = text;
    this.room = room;
    this.vocabulary = new Vocabulary(text, room.units);
  }

  /** The letters from `start` on, before `most`. */
  addWord(start: number, most: number): number {
    const { units } = this.room;
    let seen = 0;
    let capitals = 0;
    let letters = 0;
    let hash = 0;
    let end = start;
    for (let unit = units[end]; (unit & IS_LETTER) !== 0 && end < most; unit = units[++end]) {
      hash = hashWith(hash, unit);
      if ((unit & CAPITAL) !== 0) capitals++;
      if ((unit & SECOND) === 0) letters++;
      seen |= unit;
    }
    if (capitals >= FEWEST_GLUED && capitals < letters) {
      const glued = endOfGlued(this.text, units, start, end);
      if (glued < end) return this.addWord(start, glued);
    }
    const wordCase = caseOf((units[start] & CAPITAL) !== 0, capitals, letters);
    return this.add(TokenKind.word, wordCase, seen, start, end, hash);
  }

  addNumber(start: number): number {
    const { units } = this.room;
    let hash = 0;
    let end = start;
    for (let unit = units[end]; (unit & DIGIT) !== 0; unit = units[++end]) hash = hashWith(hash, unit);
    return this.add(TokenKind.number, WordCase.none, units[start], start, end, hash);
  }

  addMark(start: number): number {
    const { units } = this.room;
    const end = (units[start + 1] & SECOND) !== 0 ? start + 2 : start + 1;
    return this.add(TokenKind.mark, WordCase.none, units[start], start, end, hashWith(0, units[start]));
  }

  /** Adds a token; `seen` has the bits of its units. */
  private add(kind: number, wordCase: number, seen: number, start: number, end: number, hash: number): number {
    const { room, vocabulary, text } = this;
    const token = this.count++;
    room.kinds[token] = kind;
    room.cases[token] = wordCase;
    room.scripts[token] = seen >> SCRIPT;
    room.starts[token] = start;
    room.ends[token] = end;
    room.ids[token] =
      (seen & UNTABLED) === 0
        ? vocabulary.numberOf(start, end, hash)
        : vocabulary.numberOfKey(text.slice(start, end).toLowerCase());
    return end;
  }

  tokens(): Tokens {
    const { text, count } = this;
    const { starts, ends, kinds, cases, scripts, ids } = this.room;
    const { keys, hashes } = this.vocabulary;
    const lower = new Array<string>(count);
    for (let token = 0; token < count; token++) lower[token] = keys[ids[token]];
    return {
      text,
      length: count,
      starts: starts.slice(0, count),
      ends: ends.slice(0, count),
      kinds: kinds.slice(0, count),
      cases: cases.slice(0, count),
      scripts: scripts.slice(0, count),
      lower,
      ids: ids.slice(0, count),
      words: keys.length,
      hashes,
    };
  }
}

/** So many capitals has a word in capitals that the next line's first word was glued to, the capital of that word counted. */
const FEWEST_GLUED = 6;

/** Words that begin a text below a title in capitals. */
const BEGIN_TEXT: ReadonlySet<string> = new Set(['The', 'This', 'Statement', 'Speech']);

/** Where a word in capitals ends that lost the line end behind it: `BUILDINGSThe`; the word's end where it did not. */
function endOfGlued(text: string, units: Uint32Array, start: number, end: number): number {
  let small = start;
  while ((units[small] & CAPITAL) !== 0) small++;
  return BEGIN_TEXT.has(text.slice(small - 1, end)) ? small - 1 : end;
}

function caseOf(large: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return WordCase.lower;
  if (capitals === 1 && large) return WordCase.title;
  return capitals === letters ? WordCase.upper : WordCase.mixed;
}

/** Index of the first token that starts at or after `offset`; `tokens.length` where there is none. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  return firstFrom(tokens.starts, offset);
}

/** The tokens of a word, given in lower case, in order. */
export function* occurrences({ lower, ids, numbers }: Tokens, word: string): Generator<number> {
  const first = numbers === undefined ? lower.indexOf(word) : ids.indexOf(numbers.get(word) ?? -1);
  for (let i = first; i >= 0; i = ids.indexOf(ids[first], i + 1)) yield i;
}

/** A token's text as written. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** True where nothing, not even white space, stands between the token and the one after it. */
export function touchesNext(tokens: Tokens, index: number): boolean {
  return index + 1 < tokens.length && tokens.ends[index] === tokens.starts[index + 1];
}
