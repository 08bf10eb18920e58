/** `Ada`, `Ada and Ben`, `Ada, Ben and Cy`. */
export function listed(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
