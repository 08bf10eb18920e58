/** The index of a word of the earlier version, and of the word that it is now. */
export type Pair = readonly [number, number];

/** Pairs without a few at either end that more words than they are keep apart from the others: they are chance. */
export function withoutStrays(pairs: readonly Pair[]): Pair[] {
  let [from, to] = [0, pairs.length];
  for (let n = 1; n < to && n <= STRAYS; n++) {
    const put = pairs[n][1] - pairs[n - 1][1] - 1;
    if (put >= 2 * n + 3 * (pairs[n][0] - pairs[n - 1][0] - 1)) from = n;
  }
  for (let n = 1; n < to - from && n <= STRAYS; n++) {
    const [before, behind] = [pairs[pairs.length - n - 1], pairs[pairs.length - n]];
    const put = behind[1] - before[1] - 1;
    if (put >= 2 * n + 3 * (behind[0] - before[0] - 1)) to = pairs.length - n;
  }
  return pairs.slice(from, to);
}

const STRAYS = 6;

/** Pairs of words in a row that stand together where the text has them so: what was put in is outside of them. */
export function compact(pairs: readonly Pair[], same: (i: number, j: number) => boolean): Pair[] {
  const out = [...pairs];
  const joins = ([i, j]: Pair, [k, l]: Pair): boolean => k === i + 1 && l !== j + 1;
  for (let n = 1; n < out.length; n++)
    for (let m = n; m > 0 && joins(out[m - 1], out[m]) && same(out[m - 1][0], out[m][1] - 1); m--)
      out[m - 1] = [out[m - 1][0], out[m][1] - 1];
  return out;
}
