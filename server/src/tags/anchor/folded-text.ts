import { firstFrom } from '../../text/first-at.ts';
import { atOnce, SLICE, type Sliced } from '../store/slices.ts';
import { UNSEEN_SIGN } from './word-print.ts';

/** How many characters make a gram, by which places are looked up. */
export const GRAM = 8;
/** Of grams that stand in more places only so many are looked at: text that repeats itself without end takes no longer. */
const MOST_PLACES = 48;

let folded: Uint16Array | null = null;

/** What each UTF-16 unit is taken for: small letters, plain quotation marks and dashes; 0 for white space and what can't be seen. */
function foldTable(): Uint16Array {
  if (folded) return folded;
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code);
    const small = character.toLowerCase();
    table[code] = small.length === 1 ? small.charCodeAt(0) : code;
  }
  const all = (characters: string, as: string): void => {
    for (const character of characters) table[character.charCodeAt(0)] = as === '' ? 0 : as.charCodeAt(0);
  };
  all('“”„‟«»″', '"');
  all('‘’‚‛′`´', "'");
  all('‐‑‒–—―−', '-');
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code);
    if (/[\s\p{Cc}]/u.test(character) || UNSEEN_SIGN.test(character)) table[code] = 0;
  }
  folded = table;
  return table;
}

/**
 * What is left of a text where its look does not count: without white space and letters' case, with one kind of quotation marks
 * and dashes, an ellipsis as three dots. Texts that are wrapped anew or cleaned up have the same folded text.
 */
export class FoldedText {
  /** Folded UTF-16 units. */
  readonly units: Uint16Array;
  /** The offset in the text of each unit. */
  readonly places: Int32Array;
  readonly text: string;
  #grams: Grams | null = null;
  readonly #found = new Int32Array(MOST_PLACES);
  #votes: Int32Array | null = null;

  constructor(text: string, reader = new UnitReader(text)) {
    this.text = text;
    reader.readTo(text.length);
    this.units = reader.units.subarray(0, reader.count);
    this.places = reader.places.subarray(0, reader.count);
  }

  /** A text that may be long folded, with its places looked up already. */
  static *sliced(text: string): Sliced<FoldedText> {
    const reader = new UnitReader(text);
    for (let end = SLICE; end < text.length; end += SLICE) {
      reader.readTo(end);
      yield;
    }
    const made = new FoldedText(text, reader);
    made.#grams = yield* gramsOf(made.units);
    return made;
  }

  /** The index of the first unit at or behind an offset of the text. */
  indexAt(offset: number): number {
    return firstFrom(this.places, offset);
  }

  /**
   * Where the gram that begins at an index of some units stands in this text, last place first; null where they are too
   * many to tell anything, or the units too few.
   */
  gram(units: Uint16Array, at: number): readonly number[] | null {
    const count = this.#look(units, at);
    return count < 0 ? null : Array.from(this.#found.subarray(0, count));
  }

  /** The same, with the places in a list of their own that is used again; their number, or -1. */
  #look(units: Uint16Array, at: number): number {
    if (at < 0 || at + GRAM > units.length) return -1;
    this.#grams ??= atOnce(gramsOf(this.units));
    const { heads, nexts, lengths } = this.#grams;
    const [own, found] = [this.units, this.#found];
    const slot = hash(units, at) & (heads.length - 1);
    if (lengths[slot] > 4 * MOST_PLACES) return -1;
    let count = 0;
    for (let place = heads[slot]; place >= 0; place = nexts[place]) {
      if (count >= MOST_PLACES) return -1;
      let same = 0;
      while (same < GRAM && own[place + same] === units[at + same]) same++;
      if (same === GRAM) found[count++] = place;
    }
    return count;
  }

  /** Where units stand as a whole, or null where places are too many to tell; none for fewer units than a gram has. */
  find(units: Uint16Array): readonly number[] | null {
    if (units.length < GRAM) return [];
    // The gram that stands in the fewest places of three.
    let best: readonly number[] | null = null;
    let at = 0;
    for (const offset of new Set([0, (units.length - GRAM) >> 1, units.length - GRAM])) {
      const found = this.gram(units, offset);
      if (!found || (best && found.length >= best.length)) continue;
      best = found;
      at = offset;
    }
    return best === null
      ? null
      : best.map((place) => place - at).filter((place) => place >= 0 && this.#has(units, place));
  }

  /**
   * The share of the grams from one index to another that stand elsewhere at one distance from here: how like another passage this
   * one is, from 0 to 1.
   */
  likeness(from: number, to: number): number {
    const { units } = this;
    const found = this.#found;
    // Votes by distance, which may be negative; beside the first and the last is nothing.
    const zero = (units.length >> 3) + 2;
    this.#votes ??= new Int32Array(2 * zero + 2);
    const votes = this.#votes;
    const voted: number[] = [];
    let most = 0;
    for (let at = from; at + GRAM <= to; at++) {
      const count = this.#look(units, at);
      for (let n = 0; n < count; n++) {
        const place = found[n];
        if (place >= from - GRAM && place < to) continue;
        const bucket = zero + ((place - at) >> 3);
        if (++votes[bucket] === 1) voted.push(bucket);
        const sum = votes[bucket] + Math.max(votes[bucket - 1], votes[bucket + 1]);
        if (sum > most) most = sum;
      }
    }
    for (const bucket of voted) votes[bucket] = 0;
    return most / Math.max(1, to - from - GRAM + 1);
  }

  /** The share of a pattern's grams that stand between two indexes of this text, at whatever distance. */
  sharedWith(units: Uint16Array, from: number, to: number): number {
    const own = new Set<number>();
    for (let at = from; at + GRAM <= to; at++) own.add(hash(this.units, at));
    let shared = 0;
    for (let at = 0; at + GRAM <= units.length; at++) if (own.has(hash(units, at))) shared++;
    return shared / Math.max(1, units.length - GRAM + 1);
  }

  #has(units: Uint16Array, place: number): boolean {
    if (place + units.length > this.units.length) return false;
    for (let i = 0; i < units.length; i++) if (this.units[place + i] !== units[i]) return false;
    return true;
  }

  /**
   * How many units the longest passage has that ends at `to` and stands elsewhere, too, from `to` backwards; at most `most`. `most`
   * where the places are too many to tell. With `ahead` the passage begins at `to` and goes on from there.
   */
  longestRecurring(to: number, most: number, ahead: boolean): number {
    const { units } = this;
    const at = ahead ? to : to - GRAM;
    const places = this.gram(units, at);
    if (at < 0 || at + GRAM > units.length) return 0;
    if (!places) return most;
    let longest = 0;
    for (const place of places) {
      if (place === at) continue;
      let same = GRAM;
      if (ahead) while (same < most && place + same < units.length && units[place + same] === units[at + same]) same++;
      else while (same < most && place + GRAM > same && units[place + GRAM - 1 - same] === units[to - 1 - same]) same++;
      longest = Math.max(longest, same);
    }
    return longest;
  }
}

/** Reads what counts of a text, from its begin on. */
class UnitReader {
  readonly units: Uint16Array;
  readonly places: Int32Array;
  count = 0;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    let dots = 0;
    for (let at = text.indexOf('…'); at >= 0; at = text.indexOf('…', at + 1)) dots++;
    this.units = new Uint16Array(text.length + 2 * dots);
    this.places = new Int32Array(this.units.length);
  }

  /** Reads on to an offset. */
  readTo(offset: number): void {
    const [text, table, { units, places }] = [this.#text, foldTable(), this];
    let { count } = this;
    for (let i = this.#at; i < offset; i++) {
      const code = text.charCodeAt(i);
      const unit = table[code];
      if (unit === 0) continue;
      const times = code === 0x2026 ? 3 : 1;
      for (let n = 0; n < times; n++) {
        units[count] = times === 3 ? 46 : unit;
        places[count++] = i;
      }
    }
    this.count = count;
    this.#at = offset;
  }
}

/** Where each gram of some units begins: chains of places by the slot of its hash. */
interface Grams {
  readonly heads: Int32Array;
  readonly nexts: Int32Array;
  /** How many places each slot has, as far as it matters. */
  readonly lengths: Uint8Array;
}

function* gramsOf(units: Uint16Array): Sliced<Grams> {
  let size = 256;
  while (size < units.length) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const nexts = new Int32Array(units.length);
  const lengths = new Uint8Array(size);
  for (let i = 0; i + GRAM <= units.length; i++) {
    const slot = hash(units, i) & (size - 1);
    nexts[i] = heads[slot];
    heads[slot] = i;
    if (lengths[slot] < 255) lengths[slot]++;
    if (i % SLICE === SLICE - 1) yield;
  }
  return { heads, nexts, lengths };
}

function hash(units: Uint16Array, at: number): number {
  let value = 0x811c9dc5;
  for (let i = at; i < at + GRAM; i++) value = Math.imul(value ^ units[i], 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
