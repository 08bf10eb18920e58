import * as v from 'valibot';
import { type Ignored, type IgnoredPlace, type IgnoreScope, NOTHING_IGNORED } from './ignored.ts';

const words = v.object({ code: v.string(), text: v.string() });
const place = v.object({ ...words.entries, before: v.string(), after: v.string() });
const file = v.object({ words: v.optional(v.array(words), []), places: v.optional(v.array(place), []) });
const ignoredFile = v.object({
  version: v.literal(1),
  everywhere: v.optional(v.array(words), []),
  files: v.optional(v.record(v.string(), file), {}),
});

/** What is ignored in a folder: everywhere, and by the paths of dumps, `/` between parts, from the folder. */
export type IgnoredFile = v.InferOutput<typeof ignoredFile>;

export const emptyIgnoredFile = (): IgnoredFile => ({ version: 1, everywhere: [], files: {} });

/** Reads the file's text; null where it is damaged. */
export function parseIgnored(text: string): IgnoredFile | null {
  try {
    return v.parse(ignoredFile, JSON.parse(text));
  } catch {
    return null;
  }
}

/** What is ignored for the dump of a key; nothing where the file was damaged. */
export function ignoredOf(all: IgnoredFile | null, key: string): Ignored {
  if (!all) return NOTHING_IGNORED;
  const own = entryOf(all, key);
  return { words: [...all.everywhere, ...(own?.words ?? [])], places: own?.places ?? [] };
}

/** Adds a finding to what is ignored. */
export function insertIgnored(all: IgnoredFile, key: string, scope: IgnoreScope, what: IgnoredPlace): void {
  const { code, text } = what;
  if (scope === 'everywhere') {
    if (!all.everywhere.some((w) => w.code === code && w.text === text)) all.everywhere.push({ code, text });
    return;
  }
  const own = entryOf(all, key) ?? { words: [], places: [] };
  // A key such as `__proto__` is a file's name like any other.
  Object.defineProperty(all.files, key, { value: own, enumerable: true, configurable: true, writable: true });
  if (scope === 'file') own.words.push({ code, text });
  else own.places.push(what);
}

function entryOf(all: IgnoredFile, key: string) {
  return Object.hasOwn(all.files, key) ? all.files[key] : undefined;
}
