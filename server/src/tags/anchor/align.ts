/** How units of a pattern lie in a stretch of other units. */
export interface Alignment {
  /** For each unit of the pattern the index of the unit it lies on, or -1 where it is left out. */
  readonly at: Int32Array;
  /** For each unit of the pattern 1 where it lies on one like it. */
  readonly same: Uint8Array;
  /** For each unit of the pattern how many units were put in before it. */
  readonly before: Uint16Array;
}

/**
 * Lays a pattern on the place in `units` from `from` to `to` where the fewest of its units have to be changed, left out or put
 * in (Sellers 1980). Takes time and memory in the product of both lengths.
 */
export function align(pattern: Uint16Array, units: Uint16Array, from: number, to: number): Alignment {
  const row = to - from + 1;
  const costs = costsOf(pattern, units, from, row);
  const last = pattern.length * row;
  let j = 0;
  for (let end = 1; end < row; end++) if (costs[last + end] < costs[last + j]) j = end;
  const at = new Int32Array(pattern.length).fill(-1);
  const same = new Uint8Array(pattern.length);
  const before = new Uint16Array(pattern.length + 1);
  // From the end of the cheapest place back the way that its costs came.
  for (let i = pattern.length; i > 0; ) {
    const cost = costs[i * row + j];
    const alike = j > 0 && pattern[i - 1] === units[from + j - 1];
    if (j > 0 && cost === costs[(i - 1) * row + j - 1] + (alike ? 0 : 1)) {
      i--;
      j--;
      at[i] = from + j;
      same[i] = alike ? 1 : 0;
    } else if (cost === costs[(i - 1) * row + j] + 1) i--;
    else {
      j--;
      before[i]++;
    }
  }
  return { at, same, before: before.subarray(0, pattern.length) };
}

/** Row by row for each beginning of a pattern, and each place where it may end, what it costs at least to lay it there. */
function costsOf(pattern: Uint16Array, units: Uint16Array, from: number, row: number): Uint16Array {
  const costs = new Uint16Array((pattern.length + 1) * row);
  for (let i = 1; i <= pattern.length; i++) {
    const own = i * row;
    const above = own - row;
    costs[own] = i;
    const unit = pattern[i - 1];
    for (let j = 1; j < row; j++) {
      const change = costs[above + j - 1] + (unit === units[from + j - 1] ? 0 : 1);
      const leave = costs[above + j] + 1;
      const put = costs[own + j - 1] + 1;
      costs[own + j] = change <= leave ? (change <= put ? change : put) : leave <= put ? leave : put;
    }
  }
  return costs;
}

/** How many units two short lists have in common, in order. */
export function shared(a: Uint16Array, b: Uint16Array): number {
  if (a.length * b.length > MOST_SHARED) return 0;
  let row = new Uint16Array(b.length + 1);
  for (const unit of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = b[j] === unit ? row[j] + 1 : Math.max(row[j + 1], next[j]);
    row = next;
  }
  return row[b.length];
}

const MOST_SHARED = 100_000;
