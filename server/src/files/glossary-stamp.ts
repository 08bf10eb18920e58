import { createHash } from 'node:crypto';
import { readGlossary } from '../glossary/read.ts';
import { builtInKnowledge, glossaryText } from './knowledge.ts';

/** The glossary that was asked about last: it is asked about at every change of a dump. */
let last: { readonly text: string; readonly stamp: string | null } = { text: '', stamp: '' };

/**
 * A few letters that differ where dumps may be read otherwise with the glossary of a folder; empty where it has no entries. Its
 * layout, notes and entries that are not complete yet are none of that. Null where it is no JSON: somebody is still writing it, and
 * nothing can be said of what it will have.
 */
export function glossaryStamp(folder: string): string | null {
  const text = glossaryText(folder);
  if (text !== last.text) last = { text, stamp: stampOf(text) };
  return last.stamp;
}

function stampOf(text: string): string | null {
  const { glossary, findings } = readGlossary(text, builtInKnowledge());
  if (findings.some(({ code }) => code === 'glossary/syntax')) return null;
  const { entries } = glossary;
  if (entries.length === 0) return '';
  const hash = createHash('sha1');
  // What else an entry has is shown on cards alone, or is for those who wrote it.
  for (const { type, name, aliases, accepted, native, russian, country, surname, gender } of entries)
    hash.update(JSON.stringify([type, name, aliases, accepted, native, russian, country, surname, gender]));
  return hash.digest('base64url').slice(0, 10);
}
