import { phraseKey } from '../names/fold.ts';
import type { GlossaryEntry, ListName } from './model.ts';
import { LISTS } from './model.ts';

/** An entry on its way into a glossary: what a source tells of one name. */
export type NewEntry = Partial<GlossaryEntry> & Pick<GlossaryEntry, 'type' | 'name'>;

/** A glossary's text with more entries in it, and how many came new, grew, or said nothing new. */
export interface Added {
  readonly text: string;
  readonly fresh: number;
  readonly grown: number;
  readonly same: number;
}

type Raw = Record<string, unknown>;

/** Written for what the source says only where the glossary says nothing: what its author wrote stands. */
const SINGLE = ['native', 'russian', 'gender', 'country', 'note'] as const;

/**
 * Adds entries to the text of a glossary. Nothing that stands in it is changed or lost, fields that we do not know included: an entry
 * of the same name gets more aliases, and fields that it left empty. The text has to be a glossary that `readGlossary` reads
 * without an error; an empty text is an empty glossary.
 */
export function addToGlossary(text: string, entries: Iterable<NewEntry>): Added {
  const glossary = (text.trim() === '' ? {} : JSON.parse(text.replace(/^\ufeff/, ''))) as Raw;
  const count = { fresh: 0, grown: 0, same: 0 };
  const lists = new Map<string, Raw[]>();
  const byName = new Map<string, Raw>();
  for (const [list, type] of Object.entries(LISTS)) {
    const there = Array.isArray(glossary[list]) ? (glossary[list] as Raw[]) : [];
    lists.set(type, there);
    for (const entry of there)
      if (typeof entry?.name === 'string') byName.set(`${type}/${phraseKey(entry.name)}`, entry);
  }
  for (const entry of entries) {
    const key = `${entry.type}/${phraseKey(entry.name)}`;
    const there = byName.get(key);
    if (there) {
      if (grow(there, entry)) count.grown++;
      else count.same++;
      continue;
    }
    const made = compact(entry);
    byName.set(key, made);
    lists.get(entry.type)?.push(made);
    count.fresh++;
  }
  for (const [list, type] of Object.entries(LISTS) as [ListName, GlossaryEntry['type']][]) {
    const all = lists.get(type) ?? [];
    if (all.length > 0) glossary[list] = all;
  }
  return { text: `${JSON.stringify(glossary, null, 2)}\n`, ...count };
}

function grow(there: Raw, entry: NewEntry): boolean {
  const before = JSON.stringify(there);
  const aliases = Array.isArray(there.aliases) ? (there.aliases as unknown[]) : [];
  const known = new Set([there.name, ...aliases]);
  const more = (entry.aliases ?? []).filter((alias) => !known.has(alias));
  if (more.length > 0) there.aliases = [...aliases, ...new Set(more)];
  for (const field of SINGLE) if (there[field] === undefined && entry[field] !== undefined) there[field] = entry[field];
  return JSON.stringify(there) !== before;
}

function compact({ name, aliases = [], native, russian, gender, country, note }: NewEntry): Raw {
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  const fields: Raw = { name, aliases: others.length > 0 ? others : undefined, native, russian, gender, country, note };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
