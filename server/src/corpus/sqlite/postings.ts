import type { Statements } from './statements.ts';

/** A word's dumps are kept in one row for so many numbers: small enough to write anew for each batch, large enough to save rows. */
const DUMPS_PER_ROW = 1024;

/** What a batch changes of one word's dumps. */
interface Change {
  readonly added: number[];
  readonly removed: number[];
}

/** In which dumps each digest's word stands. Changes are gathered, then written at once. */
export class Postings {
  readonly #statements: Statements;
  #changes = new Map<number, Change>();
  /** The first dump that was added since the last writing: no row is there yet for numbers from it on, as none is given twice. */
  #firstNew = Number.POSITIVE_INFINITY;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  add(words: Uint32Array, dump: number): void {
    this.#firstNew = Math.min(this.#firstNew, dump);
    for (const word of words) this.#change(word).added.push(dump);
  }

  remove(words: Uint32Array, dump: number): void {
    for (const word of words) this.#change(word).removed.push(dump);
  }

  #change(word: number): Change {
    let change = this.#changes.get(word);
    if (!change) {
      change = { added: [], removed: [] };
      this.#changes.set(word, change);
    }
    return change;
  }

  /** Forgets what was gathered. */
  reset(): void {
    this.#changes = new Map();
    this.#firstNew = Number.POSITIVE_INFINITY;
  }

  /** Writes what was gathered, in the order of the table: it is then written from its beginning to its end. */
  write(): void {
    const get = this.#statements.of('SELECT dumps FROM posting WHERE word = ? AND part = ?');
    const set = this.#statements.of('INSERT OR REPLACE INTO posting (word, part, dumps) VALUES (?, ?, ?)');
    const drop = this.#statements.of('DELETE FROM posting WHERE word = ? AND part = ?');
    for (const word of Uint32Array.from(this.#changes.keys()).sort()) {
      for (const [part, { added, removed }] of partsOf(this.#change(word))) {
        const row = part * DUMPS_PER_ROW < this.#firstNew ? get.get(word, part) : undefined;
        const dumps = changed(row ? offsetsOf(row.dumps as Uint8Array) : new Uint16Array(), added, removed);
        if (dumps.length > 0) set.run(word, part, new Uint8Array(dumps.buffer, dumps.byteOffset, dumps.byteLength));
        else drop.run(word, part);
      }
    }
    this.reset();
  }

  /** The numbers of the dumps that a word stands in. */
  *of(word: number): Iterable<number> {
    for (const row of this.#statements.of('SELECT part, dumps FROM posting WHERE word = ?').all(word)) {
      const first = Number(row.part) * DUMPS_PER_ROW;
      for (const offset of offsetsOf(row.dumps as Uint8Array)) yield first + offset;
    }
  }

  /** In how many dumps a word stands. */
  count(word: number): number {
    return this.#statements.number(
      'SELECT coalesce(sum(length(dumps)), 0) / 2 AS dumps FROM posting WHERE word = ?',
      word,
    );
  }
}

/** A row's dumps without some and with others. */
function changed(before: Uint16Array, added: readonly number[], removed: readonly number[]): Uint16Array {
  const after = new Uint16Array(before.length + added.length);
  after.set(before);
  let length = before.length;
  for (const offset of removed) {
    const at = after.subarray(0, length).indexOf(offset);
    if (at >= 0) after[at] = after[--length];
  }
  after.set(added, length);
  return after.subarray(0, length + added.length);
}

/** A change by the rows that it falls in; mostly there is one. */
function partsOf(change: Change): Map<number, Change> {
  const parts = new Map<number, Change>();
  for (const side of ['added', 'removed'] as const)
    for (const dump of change[side]) {
      const part = Math.floor(dump / DUMPS_PER_ROW);
      let of = parts.get(part);
      if (!of) {
        of = { added: [], removed: [] };
        parts.set(part, of);
      }
      of[side].push(dump % DUMPS_PER_ROW);
    }
  return parts;
}

/** Typed arrays need their bytes aligned. */
function offsetsOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint16Array {
  return byteOffset % 2 === 0
    ? new Uint16Array(buffer, byteOffset, byteLength / 2)
    : new Uint16Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
