/** Code units below this that have one small letter of their own are put into small letters one by one. */
export const TABLED = 0x2100;
const CAPITAL_SIGMA = 0x3a3;

/** The small letter of a code unit, or 0 where that is no single one or depends on the letters beside it. */
export function smallLetter(code: number): number {
  if (code >= TABLED || code === CAPITAL_SIGMA) return 0;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : 0;
}

/** The bits of a unit that are its small letter; a reader may have its own bits above them. */
export const SMALL_LETTER = 0xffff;

/** The hash of a word from that of the letters before and its next unit; 0 before the first. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit & SMALL_LETTER), 0x01000193);
}

/** The hash of a word in small letters. */
export function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = hashWith(hash, key.charCodeAt(i));
  return hash;
}

/** A power of 2, as are the sizes that it grows to. */
const FIRST_SIZE = 1024;

/**
 * Words met in any text, by hash: most words of a text are common ones, of which no new string has to be made. Longer words would keep
 * the text alive that they were cut from. Their letters stand side by side, a 0 behind a shorter word: strings lie all over the memory,
 * and to look into one takes longer than to compare it.
 */
const COMMON: string[] = new Array<string>(1 << 15).fill('');
const LONGEST_COMMON = 12;
const COMMON_LETTERS = new Uint16Array(COMMON.length * LONGEST_COMMON);

/** The slots of the text that is read, and where its words stand first, as long as these are few. */
const USUAL_SLOTS = new Int32Array(FIRST_SIZE);
const USUAL_FIRSTS = new Int32Array(FIRST_SIZE / 2);

/** The different words of a text in small letters, numbered from 0 in the order in which they come. */
export class Vocabulary {
  readonly keys: string[] = [];
  private readonly text: string;
  /** The text's units with their small letters, 0 for one that the table does not have. */
  private readonly units: Uint32Array;
  /** Numbers plus 1, by hash with open addresses; 0 is free. */
  private slots = USUAL_SLOTS.fill(0);
  /** The hash of each word by its number; no more than half of the slots are taken. */
  hashes = new Int32Array(FIRST_SIZE / 2);
  /** Where each word stands first; -1 where that has letters which the table does not have. */
  private firsts = USUAL_FIRSTS;

  constructor(text: string, units: Uint32Array) {
    this.text = text;
    this.units = units;
  }

  /** The number of the word from `start` to `end`, all letters of which the table has. */
  numberOf(start: number, end: number, hash: number): number {
    const { slots, units } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = slots[slot]; number !== 0; number = slots[slot]) {
      const id = number - 1;
      if (this.hashes[id] === hash && this.keys[id].length === end - start) {
        const first = this.firsts[id];
        if (first < 0 ? this.keys[id] === this.text.slice(start, end).toLowerCase() : isSame(units, first, start, end))
          return id;
      }
      slot = (slot + 1) & mask;
    }
    return this.add(slot, hash, start, common(this.text, units, start, end, hash));
  }

  /** The number of any word, given in small letters. */
  numberOfKey(key: string): number {
    const hash = hashOf(key);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = this.slots[slot]; number !== 0; number = this.slots[slot]) {
      if (this.keys[number - 1] === key) return number - 1;
      slot = (slot + 1) & mask;
    }
    return this.add(slot, hash, -1, key);
  }

  private add(slot: number, hash: number, first: number, key: string): number {
    const number = this.keys.length;
    this.hashes[number] = hash;
    this.firsts[number] = first;
    this.keys.push(key);
    this.slots[slot] = number + 1;
    if (number + 1 === this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let id = 0; id < this.keys.length; id++) {
      const hash = this.hashes[id];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
    this.hashes = grown(this.hashes, slots.length / 2);
    this.firsts = grown(this.firsts, slots.length / 2);
  }
}

function grown(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}

/** True where the same letters stand from `first` as from `start` to `end`. */
function isSame(units: Uint32Array, first: number, start: number, end: number): boolean {
  for (let i = start, j = first; i < end; i++, j++) if (((units[i] ^ units[j]) & SMALL_LETTER) !== 0) return false;
  return true;
}

/** The word in small letters, all of which the table has. */
function common(text: string, units: Uint32Array, start: number, end: number, hash: number): string {
  const length = end - start;
  if (length > LONGEST_COMMON) return text.slice(start, end).toLowerCase();
  const place = (hash ^ (hash >>> 13)) & (COMMON.length - 1);
  const letters = place * LONGEST_COMMON;
  let i = 0;
  while (i < length && COMMON_LETTERS[letters + i] === (units[start + i] & SMALL_LETTER)) i++;
  if (i === length && (length === LONGEST_COMMON || COMMON_LETTERS[letters + length] === 0)) return COMMON[place];
  for (i = 0; i < length; i++) COMMON_LETTERS[letters + i] = units[start + i] & SMALL_LETTER;
  if (length < LONGEST_COMMON) COMMON_LETTERS[letters + length] = 0;
  COMMON[place] = text.slice(start, end).toLowerCase();
  return COMMON[place];
}
