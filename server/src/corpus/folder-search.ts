import { Once } from '../files/once.ts';
import type { Annotation } from '../tags/model.ts';
import { type TagSchema, withChildren } from '../tags/schema/schema.ts';
import { overlaps } from '../text/span.ts';
import { QueryError } from './query.ts';
import type { Criteria, Hit, Store } from './store.ts';
import { wordForWord } from './word-for-word.ts';

/** Passages that are looked at for each that is asked for. */
const MOST_LOOKED_AT = 50;

/** What a folder says of its tags, as a search asks for it. */
export interface TaggedDumps {
  readonly schema: TagSchema;
  /** The dumps that have tags, and which. */
  readonly dumps: readonly { readonly path: string; readonly tags: Readonly<Record<string, number>> }[];
  readonly annotations: (path: string) => Promise<readonly Annotation[]>;
}

/** What a search asks of a folder and its index does not hold. */
export interface BesideIndex {
  readonly tagged: () => Promise<TaggedDumps>;
  /** A dump's text, null where it can't be read. */
  readonly text: (path: string) => Promise<string | null>;
}

/** What a search finds, the best first. */
export interface Searched {
  readonly hits: readonly Hit[];
  /** How many passages were looked at where there are more, which were not; null where none was left out. */
  readonly lookedAt: number | null;
}

/** The sentence that not all passages were looked at. */
export const onlyLookedAt = (lookedAt: number): string =>
  `Only the best ${lookedAt.toLocaleString('en')} passages with these words were looked at. Add a word or a filter to narrow the search.`;

/**
 * What a search finds, the best first. Of a query with `tag:` the passages that all its tags touch, each tag or one below it in the
 * schema; a tag of the dump as a whole is one of all its passages. Of one with words in quotes those in which they stand so. Throws a
 * `QueryError` for a tag that the folder does not have.
 */
export async function searchFolder(
  store: Store,
  criteria: Criteria,
  limit: number,
  { tagged, text }: BesideIndex,
): Promise<Searched> {
  const { tags = [], exact = [] } = criteria;
  if (tags.length + exact.length === 0) return { hits: store.search(criteria, limit), lookedAt: null };
  const tagging = tags.length > 0 ? taggedSo(tags, await tagged()) : null;
  if (tagging?.paths.length === 0) return { hits: [], lookedAt: null };
  const says = sayingSo(exact, text);
  const found: Hit[] = [];
  const most = limit * MOST_LOOKED_AT;
  const all = store.search(tagging ? { ...criteria, paths: tagging.paths } : criteria, most + 1);
  for (const hit of all.slice(0, most)) {
    if ((tagging && !(await tagging.touches(hit))) || !(await says(hit))) continue;
    found.push(hit);
    if (found.length === limit) return { hits: found, lookedAt: null };
  }
  return { hits: found, lookedAt: all.length > most ? most : null };
}

/** The dumps that have all these tags, and whether each touches a passage there. */
function taggedSo(
  tags: readonly string[],
  { schema, dumps, annotations }: TaggedDumps,
): { readonly paths: readonly string[]; readonly touches: (hit: Hit) => Promise<boolean> } {
  const names = tagNames(schema, dumps);
  const wanted = tags.map((tag) => {
    const name = names.find((one) => one.toLowerCase() === tag.toLowerCase());
    if (name === undefined) throw new QueryError(`This folder has no tag ‘${tag}’.`);
    return new Set(withChildren(schema, name));
  });
  const held = new Once(annotations);
  return {
    paths: dumps
      .filter((dump) => wanted.every((set) => Object.keys(dump.tags).some((tag) => set.has(tag))))
      .map(({ path }) => path),
    touches: async (hit) => {
      const those = await held.of(hit.path);
      return wanted.every((set) =>
        those.some(({ tag, span }) => set.has(tag) && (span === null || overlaps(span, hit))),
      );
    },
  };
}

/** Whether a passage has all these words as they are. */
function sayingSo(exact: readonly string[], textOf: BesideIndex['text']): (hit: Hit) => Promise<boolean> {
  const finders = exact.flatMap((words) => wordForWord(words) ?? []);
  const read = new Once(textOf);
  return async (hit) => {
    if (finders.length === 0) return true;
    const text = await read.of(hit.path);
    return text !== null && finders.every((find) => find(text, hit) !== null);
  };
}

/** The names of all tags of a folder, the schema's in its order, then others that are used. */
export function tagNames(schema: TagSchema, dumps: TaggedDumps['dumps']): readonly string[] {
  return [
    ...new Set([...schema.tags.map(({ name }) => name), ...dumps.flatMap(({ tags }) => Object.keys(tags)).sort()]),
  ];
}

/** Names of tags that hold what is written so far, those that begin so first; at most `limit`. */
export function tagValues(names: readonly string[], begun: string, limit: number): readonly string[] {
  const low = begun.toLowerCase();
  const begins = (name: string): boolean => name.toLowerCase().startsWith(low);
  const holding = names.filter((name) => name.toLowerCase().includes(low));
  return [...holding.filter(begins), ...holding.filter((name) => !begins(name))].slice(0, limit);
}
