import { firstFrom } from '../../text/first-at.ts';
import { SLICE, type Sliced } from '../store/slices.ts';

/** Letters for six bits each: two stand for a word. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));
/** A line of a print ends behind a word in 64, told by its hash, so that a change of the text is a change of few lines. */
const LINE_END = 63;
const LONGEST_LINE = 480;

/** Signs that nobody sees: soft hyphens, joiners, marks of direction. They part no words. */
export const UNSEEN_SIGN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

const SEPARATOR = 0;
const UNSEEN = 1;

let folded: Uint16Array | null = null;

/** What each UTF-16 unit counts for in words: 0 for what parts them, 1 for what is not seen, else the small letter or digit. */
function foldTable(): Uint16Array {
  if (folded) return folded;
  const table = new Uint16Array(65536);
  const inWord = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code);
    if (UNSEEN_SIGN.test(character)) table[code] = UNSEEN;
    else if (!inWord.test(character)) table[code] = SEPARATOR;
    else {
      const small = character.toLowerCase();
      table[code] = small.length === 1 ? small.charCodeAt(0) : code;
    }
  }
  folded = table;
  return table;
}

/** True for letters of scripts that are written without blanks: each counts as a word. */
const standsAlone = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x0e00 && code <= 0x0eff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff);

/** True where a UTF-16 unit is part of a word. */
export const isInWord = (code: number): boolean => foldTable()[code] > UNSEEN;

/** The words of a text: runs of letters and digits, whatever stands between them, their case aside. */
export class TextWords {
  /** UTF-16 offsets of each word's first unit, and behind its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A hash of each word. */
  readonly codes: Uint32Array;

  constructor(text: string, reader = new WordReader(text)) {
    reader.readTo(text.length);
    const { starts, ends, codes, count } = reader;
    this.starts = starts.subarray(0, count);
    this.ends = ends.subarray(0, count);
    this.codes = codes.subarray(0, count);
  }

  /** The words of a text that may be long. */
  static *sliced(text: string): Sliced<TextWords> {
    const reader = new WordReader(text);
    for (let end = SLICE; end < text.length; end += SLICE) {
      reader.readTo(end);
      yield;
    }
    return new TextWords(text, reader);
  }

  get count(): number {
    return this.codes.length;
  }

  /** The index of the first word that ends behind an offset. */
  indexAt(offset: number): number {
    return firstFrom(this.ends, offset + 1);
  }

  /** Twelve bits of each word's hash: what a print keeps of it. */
  get marks(): Uint32Array {
    return this.codes.map((code) => code >>> 20);
  }
}

/** Reads the words of a text, from its begin on. */
class WordReader {
  starts: Int32Array;
  ends: Int32Array;
  codes: Uint32Array;
  count = 0;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    const capacity = (text.length >> 2) + 16;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.codes = new Uint32Array(capacity);
  }

  /** Reads on to an offset, and to the end of the word that goes over it. */
  readTo(offset: number): void {
    const text = this.#text;
    const table = foldTable();
    let i = this.#at;
    while (i < offset) {
      const first = table[text.charCodeAt(i)];
      if (first <= UNSEEN) {
        i++;
        continue;
      }
      let hash = Math.imul(0x811c9dc5 ^ first, 0x01000193);
      let end = i + 1;
      if (!standsAlone(first))
        for (let j = end; j < text.length; j++) {
          const unit = table[text.charCodeAt(j)];
          if (unit === UNSEEN) continue;
          if (unit === SEPARATOR || standsAlone(unit)) break;
          hash = Math.imul(hash ^ unit, 0x01000193);
          end = j + 1;
        }
      if (this.count === this.starts.length) this.#grow();
      this.starts[this.count] = i;
      this.ends[this.count] = end;
      this.codes[this.count++] = mixed(hash);
      i = end;
    }
    this.#at = i;
  }

  #grow(): void {
    const capacity = 2 * this.starts.length;
    this.starts = grown(this.starts, new Int32Array(capacity));
    this.ends = grown(this.ends, new Int32Array(capacity));
    this.codes = grown(this.codes, new Uint32Array(capacity));
  }
}

function grown<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Spreads a hash over all its bits (the end of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Two letters for each word of a text, in lines, by which a later version of the text can be laid beside it: see `WordAlignment`. The text
 * itself can't be read from it. No lines where the text has no words.
 */
export function* printOf(words: TextWords): Sliced<readonly string[]> {
  const lines: string[] = [];
  let line = '';
  const { marks } = words;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    line += LETTERS[mark >> 6] + LETTERS[mark & 63];
    if (i % SLICE === SLICE - 1) yield;
    if ((mark & 63) !== LINE_END && line.length < LONGEST_LINE) continue;
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

/** What a print says of each word, or null where it is no print. */
export function readPrint(lines: readonly string[]): Uint32Array | null {
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  if (letters === 0 || lines.some((line) => line.length % 2 === 1)) return null;
  const marks = new Uint32Array(letters / 2);
  let at = 0;
  for (const line of lines)
    for (let i = 0; i < line.length; i += 2) {
      const [high, low] = [VALUES.get(line[i]), VALUES.get(line[i + 1])];
      if (high === undefined || low === undefined) return null;
      marks[at++] = high * 64 + low;
    }
  return marks;
}
