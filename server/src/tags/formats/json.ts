import * as v from 'valibot';

/** A JSON text of a given shape; throws one sentence that names what it should be where it is damaged or has another shape. */
export function readShape<T>(given: string, shape: v.GenericSchema<unknown, T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(given.replace(/^\ufeff/, ''));
  } catch {
    throw new Error(`This is no JSON; ${what} is damaged or cut short.`);
  }
  return checked(value, shape, what);
}

/** A value of a given shape; throws one sentence where it has another. */
export function checked<T>(value: unknown, shape: v.GenericSchema<unknown, T>, what: string): T {
  const read = v.safeParse(shape, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const place = v.getDotPath(issue);
  throw new Error(`This is not ${what}${place === null ? '' : `, at ${place}`}: ${issue.message}.`);
}

/** A whole number from 0, as offsets are. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
