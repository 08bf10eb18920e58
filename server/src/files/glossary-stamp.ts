import { createHash } from 'node:crypto';
import { glossaryText } from './knowledge.ts';

/** A few letters that differ where the glossary of a folder does; empty where it has none. */
export function glossaryStamp(folder: string): string {
  const text = glossaryText(folder);
  return text === '' ? '' : createHash('sha1').update(text).digest('base64url').slice(0, 10);
}
