import { compiled } from './pattern.ts';

/**
 * A pattern for how texts in small letters begin, behind whatever marks. Of the many that a line is held against nearly none fits, which
 * the first two letters mostly tell: they are looked up in a table that is made from the pattern itself, before the pattern is tried.
 */
export class OpeningPattern {
  readonly #source: string;
  readonly #others: readonly Other[];
  /** Both are made when the pattern is first asked for, as many never are. */
  #openings: Openings | null = null;
  #compiled: RegExp | null = null;

  constructor(source: string, others: readonly Other[] = []) {
    this.#source = source;
    this.#others = others;
  }

  /** The same with another way, which any letter may open: it is tried where a text has its word. */
  or(word: string, pattern: RegExp): OpeningPattern {
    return new OpeningPattern(this.#source, [...this.#others, { word, pattern }]);
  }

  test(text: string): boolean {
    this.#openings ??= openingsOf(this.#source);
    if (mayOpen(this.#openings, openingOf(text))) {
      this.#compiled ??= compiled(`^[^\\p{L}\\d]*(?:${this.#source})`);
      if (this.#compiled.test(text)) return true;
    }
    for (const { word, pattern } of this.#others) if (text.includes(word) && pattern.test(text)) return true;
    return false;
  }
}

interface Other {
  readonly word: string;
  readonly pattern: RegExp;
}

/** Tag of a template: the pattern behind the marks at the start of a text. */
export const opening = ({ raw }: TemplateStringsArray): OpeningPattern => new OpeningPattern(raw[0]);

/** The source of a pattern of many ways, each under what it stands for. */
export const either = (ways: Readonly<Record<string, string>>): string => `(?:${Object.values(ways).join('|')})`;

/** One pattern of many ways, each under what it stands for, that marks alone may follow to the end of the text. */
export const anyOf = (ways: Readonly<Record<string, string>>): OpeningPattern =>
  new OpeningPattern(`${either(ways)}[^\\p{L}\\d]*$`);

/**
 * How a text may begin behind its marks: for each first letter from a to z the second ones as bits, in `ELSE` what is no such letter;
 * then one entry each for texts that begin with a figure, are nothing but marks, or begin with anything else.
 */
export type Openings = Int32Array;

const LETTERS = 26;
const ALL_LETTERS = (1 << LETTERS) - 1;
const ELSE = 1 << LETTERS;
const FIGURE = LETTERS;
const MARKS = LETTERS + 1;
const FOREIGN = LETTERS + 2;

/** The entry of a text's first letter, and the bit of the second above. */
const SECOND = 5;

let lastText = '';
let lastOpening = MARKS;

/** One line is held against many patterns on end. */
function openingOf(text: string): number {
  if (text !== lastText) {
    lastText = text;
    lastOpening = readOpening(text);
  }
  return lastOpening;
}

function readOpening(text: string): number {
  let at = 0;
  while (isMark(text.charCodeAt(at))) at++;
  if (at === text.length) return MARKS;
  const first = text.charCodeAt(at);
  if (isFigure(first)) return FIGURE;
  if (!isLetter(first)) return FOREIGN;
  const second = text.charCodeAt(at + 1);
  return (first - 97) | ((isLetter(second) ? second - 97 : LETTERS) << SECOND);
}

const mayOpen = (openings: Openings, opening: number): boolean =>
  ((openings[opening & 31] >> (opening >> SECOND)) & 1) === 1;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** True for what is surely neither letter nor digit: of ASCII, of general punctuation, the blank that breaks no line, « · ». */
const isMark = (code: number): boolean =>
  code < 0x80
    ? !isLetter(code) && !isFigure(code) && !(code >= 65 && code <= 90)
    : (code >= 0x2000 && code < 0x2070) || code === 0xa0 || code === 0xab || code === 0xb7 || code === 0xbb;

/** How a text may begin that a pattern fits behind its marks: any way, where the pattern is not understood or may be nothing. */
export function openingsOf(source: string): Openings {
  const openings = new Int32Array(FOREIGN + 1);
  openings[FOREIGN] = 1;
  try {
    new Simulation(source, openings).run();
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    openings.fill(-1);
  }
  return openings;
}

class NotUnderstood extends Error {}

/** Which characters may stand at a place: letters from a to z as bits, and these. */
const A_FIGURE = 1 << LETTERS;
const A_MARK = 1 << (LETTERS + 1);
const A_FOREIGN = 1 << (LETTERS + 2);
const ANYTHING = ALL_LETTERS | A_FIGURE | A_MARK | A_FOREIGN;
const ANY_LETTER = ALL_LETTERS | A_FOREIGN;

/**
 * Where a text has been read up to: as bits the letters that may be its first, with nothing behind them so far, and whether nothing but
 * marks may have been read. 0 where two letters were, as the rest does not count.
 */
type Read = number;
const ONLY_MARKS: Read = 1 << LETTERS;

const QUANTIFIER = /\*|\+|\?|\{(\d+)(,?)(\d*)\}/y;

/** Goes through the source of a pattern, and notes the openings of the texts that may go with it. */
class Simulation {
  readonly #source: string;
  readonly #openings: Openings;
  #at = 0;

  constructor(source: string, openings: Openings) {
    this.#source = source;
    this.#openings = openings;
  }

  run(): void {
    const read = this.#ways(ONLY_MARKS);
    if (this.#at < this.#source.length || (read & ONLY_MARKS) !== 0) throw new NotUnderstood();
    this.#note(read, ALL_LETTERS | ELSE);
  }

  /** Goes all the ways between `|`. */
  #ways(from: Read): Read {
    let all = 0;
    do {
      let read = from;
      while (read !== 0 && !this.#isWayEnd()) read = this.#repeated(read);
      this.#skipWay();
      all |= read;
    } while (this.#takes('|'));
    return all;
  }

  #isWayEnd(): boolean {
    const next = this.#source[this.#at];
    return next === undefined || next === '|' || next === ')';
  }

  /** Passes over what is left of a way. */
  #skipWay(): void {
    let depth = 0;
    let inClass = false;
    for (; this.#at < this.#source.length; this.#at++) {
      const next = this.#source[this.#at];
      if (next === '\\') this.#at++;
      else if (inClass || next === '[') inClass = next !== ']';
      else if (depth === 0 && (next === '|' || next === ')')) return;
      else if (next === '(') depth++;
      else if (next === ')') depth--;
    }
  }

  /** Goes through one part as often as its quantifier says. */
  #repeated(from: Read): Read {
    const start = this.#at;
    const once = this.#part(from);
    QUANTIFIER.lastIndex = this.#at;
    const quantifier = QUANTIFIER.exec(this.#source);
    if (quantifier === null) return once;
    const [found, fewest, comma, to] = quantifier;
    const end = this.#at + found.length;
    const least = found === '+' ? 1 : Number(fewest ?? 0);
    const most = found === '?' ? 1 : comma === '' ? least : Number(to || Infinity);
    let all = least === 0 ? from | once : once;
    // The second letter is the last that counts: behind three times nothing is new.
    for (let times = 2; times <= Math.min(most, 3) && all !== 0; times++) {
      this.#at = start;
      const read = this.#part(all);
      if (times > least && (read | all) === all) break;
      all = times <= least ? read : all | read;
    }
    this.#at = end;
    this.#takes('?');
    return all;
  }

  #part(from: Read): Read {
    switch (this.#source[this.#at]) {
      case '(':
        return this.#group(from);
      case '$':
        this.#at++;
        this.#note(from, ELSE);
        if ((from & ONLY_MARKS) !== 0) this.#openings[MARKS] = 1;
        return 0;
      case '.':
        this.#at++;
        return this.#character(from, ANYTHING);
      case '[':
        this.#at++;
        return this.#character(from, this.#class());
    }
    return this.#takes('\\b') || this.#takes('^') ? from : this.#character(from, this.#one(false));
  }

  #group(from: Read): Read {
    this.#at++;
    if (!this.#takes('?')) return this.#inGroup(from);
    if (this.#takes(':')) return this.#inGroup(from);
    // What has to stand beside a place, or must not, only forbids.
    while ('<=!'.includes(this.#source[this.#at])) this.#at++;
    while (this.#takes('|') || !this.#takes(')')) this.#skipWay();
    return from;
  }

  #inGroup(from: Read): Read {
    const read = this.#ways(from);
    this.#at++;
    return read;
  }

  /** Reads one of the characters that may stand at a place. */
  #character(from: Read, one: number): Read {
    this.#note(from, (one & ALL_LETTERS) | ((one & ~ALL_LETTERS) === 0 ? 0 : ELSE));
    if ((from & ONLY_MARKS) === 0) return 0;
    if ((one & A_FIGURE) !== 0) this.#openings[FIGURE] = 1;
    return (one & ALL_LETTERS) | ((one & A_MARK) === 0 ? 0 : ONLY_MARKS);
  }

  /** Notes second letters, or what else may stand there, behind each of the first ones. */
  #note(read: Read, seconds: number): void {
    for (let firsts = read & ALL_LETTERS; firsts !== 0; firsts &= firsts - 1)
      this.#openings[31 - Math.clz32(firsts & -firsts)] |= seconds;
  }

  #class(): number {
    const negated = this.#takes('^');
    let all = 0;
    while (!this.#takes(']')) {
      const from = this.#source.charCodeAt(this.#at);
      all |= this.#one(negated);
      if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') continue;
      this.#at++;
      const to = this.#source.charCodeAt(this.#at++);
      for (let code = from + 1; code <= to; code++) all |= ofCharacter(code);
    }
    // There are marks and foreign letters beside those that are named.
    return negated ? (ANYTHING & ~all) | A_MARK | ((all & ANY_LETTER) === ANY_LETTER ? 0 : A_FOREIGN) : all;
  }

  /** One character or an escape for many, which must be known exactly where the others are meant. */
  #one(exact: boolean): number {
    if (!this.#takes('\\')) return ofCharacter(this.#source.charCodeAt(this.#at++));
    if (this.#takes('p{L}')) return ANY_LETTER;
    const escaped = this.#source[this.#at++];
    switch (escaped) {
      case 'd':
        return A_FIGURE;
      case 's':
        return A_MARK | A_FOREIGN;
      case 'w':
        return ALL_LETTERS | A_FIGURE | A_MARK;
    }
    if (!/[a-zA-Z]/.test(escaped)) return ofCharacter(escaped.charCodeAt(0));
    if (exact || escaped !== 'S') throw new NotUnderstood();
    return ANYTHING;
  }

  #takes(what: string): boolean {
    if (!this.#source.startsWith(what, this.#at)) return false;
    this.#at += what.length;
    return true;
  }
}

function ofCharacter(code: number): number {
  if (isLetter(code)) return 1 << (code - 97);
  if (isFigure(code)) return A_FIGURE;
  return isMark(code) ? A_MARK : A_FOREIGN;
}
