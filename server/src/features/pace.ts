/** How fast something goes: so many a second, and how long the others take, as a person reads it. */
export function pace(
  done: number,
  total: number,
  milliseconds: number,
): { readonly rate: string; readonly left: string } {
  const rate = done / Math.max(1, milliseconds / 1000);
  const left = Math.ceil((total - done) / Math.max(rate, 0.01));
  return {
    rate: `${Math.round(rate)} a second`,
    left: left < 90 ? `${left} s left` : `${Math.ceil(left / 60)} min left`,
  };
}

/** Before so many are done nobody can tell how fast it goes: the first wait for what reads them to start. */
const TELLING = 20;

/** `1200 of 9800, 40 a second, 3 min left`; at first only how many. */
export function sayProgress(done: number, total: number, milliseconds: number): string {
  if (done < TELLING) return `${done} of ${total}`;
  const { rate, left } = pace(done, total, milliseconds);
  return `${done} of ${total}, ${rate}, ${left}`;
}
