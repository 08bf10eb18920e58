import { plainValue, readJson } from '../../text/json.ts';

/** An entry of the list of tags as the file has it; what Dateline does not know stays, in it and beside it. */
interface RawTag {
  name?: unknown;
  children?: unknown;
  [other: string]: unknown;
}

/** What a new tag may say beside its name. */
export interface NewTag {
  readonly name: string;
  readonly key?: string | null;
  readonly description?: string | null;
  /** The name of the tag that it goes below. */
  readonly parent?: string | null;
}

/** The text of a schema with a tag more, at the end of its list. `text` is sound, or null where there is no file yet. */
export function addTag(text: string | null, { name, key, description, parent }: NewTag): string {
  return edited(text, (tags) => {
    const tag: RawTag = { name, ...(key ? { key } : {}), ...(description ? { description } : {}) };
    const below = parent ? find(tags, parent) : null;
    if (!below || !canHold(below.tag)) tags.push(tag);
    else below.tag.children = [...listOf(below.tag.children), tag];
  });
}

/**
 * The text of a schema in which a tag has another name. Where that name is another tag's, the two become one: the other stays as it
 * is, what stands below the first goes below it. Relations that name the first name the second.
 */
export function renameTag(text: string | null, from: string, to: string): string {
  return edited(text, (tags, file) => {
    const old = find(tags, from);
    if (!old) return;
    const other = find(tags, to);
    if (!other || other.tag === old.tag) old.tag.name = to;
    else {
      const children = listOf(old.tag.children);
      old.list.splice(old.list.indexOf(old.tag), 1);
      // What stood below the first may hold the other.
      const there = find(tags, to);
      if (!there || !canHold(there.tag)) old.list.push(...children);
      else if (children.length > 0) there.tag.children = [...listOf(there.tag.children), ...children];
      else if (listOf(there.tag.children).length === 0) delete there.tag.children;
    }
    for (const relation of Array.isArray(file.relations) ? file.relations : [])
      for (const side of ['from', 'to'] as const) {
        const names =
          typeof relation === 'object' && relation !== null ? (relation as Record<string, unknown>)[side] : null;
        if (Array.isArray(names))
          (relation as Record<string, unknown>)[side] = [...new Set(names.map((name) => (name === from ? to : name)))];
      }
  });
}

/** The text of a schema with a relation more that may hold between any tags. */
export function addRelation(text: string | null, name: string): string {
  return edited(text, (_tags, file) => {
    const relations = Array.isArray(file.relations) ? file.relations : [];
    file.relations = [...relations, { name }];
  });
}

/** The text of a schema in which everybody tags in a set of their own, or in the shared one. */
export function setApart(text: string | null, apart: boolean): string {
  return edited(text, (_tags, file) => {
    if (apart) file.apart = true;
    else delete file.apart;
  });
}

function edited(text: string | null, edit: (tags: unknown[], file: Record<string, unknown>) => void): string {
  const read = text === null || text.trim() === '' ? null : readJson(text);
  const value = read && 'root' in read ? plainValue(read.root) : null;
  const file =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : { version: 1 };
  const tags = listOf((file as Record<string, unknown>).tags);
  (file as Record<string, unknown>).tags = tags;
  edit(tags, file);
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The entries of a list as they stand, those that are no tags among them: what somebody wrote is not ours to drop. */
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isTag = (entry: unknown): entry is RawTag => typeof entry === 'object' && entry !== null;

/** True where other tags may go below a tag: what it says of its children is nothing or a list. */
const canHold = ({ children }: RawTag): boolean => children === undefined || Array.isArray(children);

function find(entries: unknown[], name: string): { readonly tag: RawTag; readonly list: unknown[] } | null {
  for (const tag of entries.filter(isTag)) {
    if (tag.name === name) return { tag, list: entries };
    const below = find(listOf(tag.children), name);
    if (below) return below;
  }
  return null;
}
