import { type Digest, ENTITY_BIT, hashIn, NAME_BIT, wordCount } from './digest.ts';
import type { Passage } from './store.ts';

/** A passage as an index keeps it: what it names and who speaks by their numbers. */
export interface CodedPassage extends Pick<Passage, 'start' | 'end' | 'kind' | 'turn'> {
  /** The speaker's number from 1 on, or 0 for none. */
  readonly speaker: number;
  /** Numbers of entities. */
  readonly entities: readonly number[];
}

/** What an index keeps of one dump's text. */
export interface CodedContent {
  readonly entities: readonly { readonly id: number; readonly count: number }[];
  readonly passages: readonly CodedPassage[];
}

/** Kinds of passages, by the numbers that they have in the index. */
const KINDS: readonly Passage['kind'][] = ['headline', 'question', 'answer', 'statement', 'prose'];

/** Bytes that grow while numbers are written to them, seven bits a byte, the smallest first. */
class Writer {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** A whole number from 0 on. */
  count(value: number): void {
    if (this.#length + 8 > this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number on either side of 0. */
  step(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  count(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }

  step(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

/** A dump's entities and passages in few bytes. Passages name only entities of the dump. */
export function encodeContent({ entities, passages }: CodedContent): Uint8Array {
  const out = new Writer();
  const places = new Map<number, number>();
  out.count(entities.length);
  for (const { id, count } of entities) {
    places.set(id, places.size);
    out.count(id);
    out.count(count);
  }
  out.count(passages.length);
  let end = 0;
  let turn = 0;
  for (const passage of passages) {
    out.step(passage.start - end);
    out.count(passage.end - passage.start);
    out.count(KINDS.indexOf(passage.kind) * 2 + (passage.turn === null ? 0 : 1));
    if (passage.turn !== null) out.step(passage.turn - turn);
    out.count(passage.speaker);
    out.count(passage.entities.length);
    for (const id of passage.entities) out.count(places.get(id) ?? 0);
    end = passage.end;
    turn = passage.turn ?? turn;
  }
  return out.bytes();
}

/** The reverse of `encodeContent`. */
export function decodeContent(bytes: Uint8Array): CodedContent {
  const from = new Reader(bytes);
  const list = <T>(read: () => T): T[] => {
    const items: T[] = [];
    for (let left = from.count(); left > 0; left--) items.push(read());
    return items;
  };
  const entities = list(() => ({ id: from.count(), count: from.count() }));
  let end = 0;
  let turn = 0;
  const passages = list(() => {
    const start = end + from.step();
    end = start + from.count();
    const kind = from.count();
    if (kind % 2 === 1) turn += from.step();
    return {
      start,
      end,
      kind: KINDS[kind >> 1] ?? 'prose',
      turn: kind % 2 === 1 ? turn : null,
      speaker: from.count(),
      entities: list(() => entities[from.count()]?.id ?? 0),
    };
  });
  return { entities, passages };
}

/** Bytes of a word that stands in a digest for the first time, and of an entity. */
const HASH_BYTES = 3;

/**
 * A digest in few bytes: how many words it has, how many entities, a bit for each word that tells whether it stands there for the first
 * time, then three bytes for each that does, and one for each that does not: its place among them. At last three for each entity.
 */
export function encodeDigest(digest: Digest): Uint8Array {
  const places = new Map<number, number>();
  const words = wordCount(digest);
  const first = HEAD_BYTES + ((words + 7) >> 3);
  const bytes = new Uint8Array(first + digest.length * HASH_BYTES);
  bytes[0] = words;
  bytes[1] = digest.length - words;
  let at = first;
  const put = (hash: number): void => {
    bytes[at++] = hash;
    bytes[at++] = hash >> 8;
    bytes[at++] = hash >> 16;
  };
  for (let i = 0; i < digest.length; i++) {
    const known = places.get(digest[i]);
    if (i >= words) put(hashIn(digest[i]));
    else if (known !== undefined) bytes[at++] = known;
    else {
      places.set(digest[i], places.size);
      bytes[HEAD_BYTES + (i >> 3)] |= 1 << (i & 7);
      put(digest[i] >= NAME_BIT ? hashIn(digest[i]) | SHORT_NAME_BIT : digest[i]);
    }
  }
  return bytes.slice(0, at);
}

/** How many words, and how many entities. */
const HEAD_BYTES = 2;

/** Where the bit for names stands in three bytes: words have 23 bits. */
const SHORT_NAME_BIT = 0x800000;

/** The reverse of `encodeDigest`. */
export function decodeDigest(bytes: Uint8Array): Digest {
  const count = bytes[0] ?? 0;
  const digest = new Uint32Array(count + (bytes[1] ?? 0));
  const words: number[] = [];
  let at = HEAD_BYTES + ((count + 7) >> 3);
  const get = (): number => {
    const hash = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
    at += HASH_BYTES;
    return hash;
  };
  for (let i = 0; i < digest.length; i++) {
    if (i >= count) digest[i] = get() | ENTITY_BIT;
    else if ((bytes[HEAD_BYTES + (i >> 3)] & (1 << (i & 7))) === 0) digest[i] = words[bytes[at++]];
    else {
      const word = get();
      digest[i] = word >= SHORT_NAME_BIT ? (hashIn(word) | NAME_BIT) >>> 0 : word;
      words.push(digest[i]);
    }
  }
  return digest;
}
