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
