import type { Piece } from '../piece.ts';
import type { Context, Where } from './model.ts';
import { isCapitals, isProse, isTitleCase } from './shapes.ts';

/** A number of a piece that rows may ask for; what is true or not is 1 or 0. */
type Property = (piece: Piece, context: Context) => number;

const PROPERTIES: Readonly<Record<keyof Where, Property>> = {
  words: (p) => p.words,
  lower: (p) => p.lower,
  upper: (p) => p.upper,
  content: (p) => p.content,
  singles: (p) => p.singles,
  marks: (p) => p.marks,
  odd: (p) => p.odd,
  numbers: (p) => p.numbers,
  length: (p) => p.key.length,
  before: (p) => p.before,
  after: (p) => p.after,
  index: (_, c) => c.index,
  fromTop: (_, c) => c.fromTop,
  dated: (p) => Number(p.day !== null),
  dayAlone: (p) => Number(p.dayAlone),
  small: (p) => Number(p.small),
  closed: (p) => Number(p.closed),
  open: (p) => Number(p.open),
  sentences: (p) => Number(p.sentences),
  dateline: (p) => Number(p.dateline),
  inCapitals: (p) => Number(isCapitals(p)),
  titleCase: (p) => Number(isTitleCase(p)),
  prose: (p) => Number(isProse(p)),
  label: (_, c) => Number(c.label),
  running: (_, c) => Number(c.running),
  allCapitals: (_, c) => Number(c.capitals),
};

/** For each value of a property the rows that do not forbid it, as bits; the last value stands for all greater ones. */
interface RowsByValue {
  readonly property: Property;
  readonly last: number;
  readonly rows: Int32Array;
}

/**
 * Finds the rows that may hold for a piece, all at once: for each property that rows ask for, a table gives the rows by the piece's value
 * as bits, and those are left that are in all of them.
 */
export class RowIndex {
  readonly #width: number;
  readonly #tables: readonly RowsByValue[];
  readonly #found: Int32Array;

  constructor(rows: readonly { readonly where?: Where }[]) {
    this.#width = Math.ceil(rows.length / 32);
    this.#found = new Int32Array(this.#width);
    const names = Object.keys(PROPERTIES) as (keyof Where)[];
    this.#tables = names.map((name) => rowsByValue(rows, this.#width, name));
  }

  /** The rows in which nothing that is asked for is missing, as bits, 32 to a number; good until the next piece is asked for. */
  rowsFor(piece: Piece, context: Context): Int32Array {
    const found = this.#found.fill(-1);
    for (const { property, last, rows } of this.#tables) {
      const at = Math.min(property(piece, context), last) * this.#width;
      for (let i = 0; i < found.length; i++) found[i] &= rows[at + i];
    }
    return found;
  }
}

function rowsByValue(rows: readonly { readonly where?: Where }[], width: number, name: keyof Where): RowsByValue {
  const free = new Int32Array(width);
  const bounded: (readonly [row: number, least: number, most: number])[] = [];
  for (const [row, { where }] of rows.entries()) {
    const asked = where?.[name];
    if (asked === undefined) free[row >> 5] |= 1 << (row & 31);
    else if (typeof asked === 'boolean') bounded.push([row, Number(asked), Number(asked)]);
    else bounded.push([row, ...asked]);
  }
  const last = Math.max(0, ...bounded.map(([, least, most]) => (most === Infinity ? least : most + 1)));
  const byValue = new Int32Array((last + 1) * width);
  for (let value = 0; value <= last; value++) byValue.set(free, value * width);
  for (const [row, least, most] of bounded)
    for (let value = least; value <= Math.min(most, last); value++)
      byValue[value * width + (row >> 5)] |= 1 << (row & 31);
  return { property: PROPERTIES[name], last, rows: byValue };
}
