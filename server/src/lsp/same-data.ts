/**
 * True where two values have the same data all the way down, whatever the order of their fields. It ends at the first difference and
 * writes nothing, which is many times as fast as to compare the JSON of both.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSameData(a[key], b[key]));
}

/** True for objects and arrays. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
