/** Things by a key of each, in their order; those with an empty one are left out. */
export function grouped<T>(things: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of things) {
    const key = keyOf(one);
    if (key === '') continue;
    const known = found.get(key);
    if (known) known.push(one);
    else found.set(key, [one]);
  }
  return found;
}
