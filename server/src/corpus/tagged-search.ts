import type { Annotation } from '../tags/model.ts';
import { type TagSchema, withChildren } from '../tags/schema/schema.ts';
import { overlaps } from '../text/span.ts';
import { QueryError } from './query.ts';
import type { Criteria, Hit, Store } from './store.ts';

/** Passages that are looked at for each that is asked for. */
const MOST_LOOKED_AT = 50;

/** What a folder says of its tags, as a search asks for it. */
export interface TaggedDumps {
  readonly schema: TagSchema;
  /** The dumps that have tags, and which. */
  readonly dumps: readonly { readonly path: string; readonly tags: Readonly<Record<string, number>> }[];
  readonly annotations: (path: string) => Promise<readonly Annotation[]>;
}

/**
 * What a search finds, the best first. Of a query with `tag:` the passages that all its tags touch, each tag or one below it in the
 * schema; a tag of the dump as a whole is one of all its passages. Throws a `QueryError` for a tag that the folder does not have.
 */
export async function searchTagged(
  store: Store,
  criteria: Criteria,
  limit: number,
  tagged: () => Promise<TaggedDumps>,
): Promise<readonly Hit[]> {
  const { tags } = criteria;
  if (!tags || tags.length === 0) return store.search(criteria, limit);
  const { schema, dumps, annotations } = await tagged();
  const names = tagNames(schema, dumps);
  const wanted = tags.map((tag) => {
    const name = names.find((one) => one.toLowerCase() === tag.toLowerCase());
    if (name === undefined) throw new QueryError(`This folder has no tag ‘${tag}’.`);
    return new Set(withChildren(schema, name));
  });
  const paths = dumps
    .filter((dump) => wanted.every((set) => Object.keys(dump.tags).some((tag) => set.has(tag))))
    .map(({ path }) => path);
  if (paths.length === 0) return [];
  const known = new Map<string, readonly Annotation[]>();
  const found: Hit[] = [];
  for (const hit of store.search({ ...criteria, paths }, limit * MOST_LOOKED_AT)) {
    const held = known.get(hit.path) ?? (await annotations(hit.path));
    known.set(hit.path, held);
    const holds = (set: ReadonlySet<string>): boolean =>
      held.some(({ tag, span }) => set.has(tag) && (span === null || overlaps(span, hit)));
    if (!wanted.every(holds)) continue;
    found.push(hit);
    if (found.length === limit) break;
  }
  return found;
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
