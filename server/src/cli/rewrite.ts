import type { Decoded } from '../files/decode.ts';
import { encode } from '../files/encode.ts';
import { describeWriting } from '../files/reasons.ts';
import { replaceFile } from '../files/replace.ts';

/**
 * Writes a dump's new text in the old encoding, with the old byte-order mark, rights and line ends, by renaming a file
 * written beside it: whoever reads the dump meanwhile sees the old text or the new one, never half of it. Returns one
 * sentence on why it was left as it was, or null.
 */
export function writeDump(path: string, old: Decoded, text: string): string | null {
  // Bytes that were no text would come back as U+FFFD: a file that is damaged already is not damaged further.
  if (old.encoding === 'utf-8' && old.text.includes('\ufffd'))
    return 'It was not fixed, because it holds damaged characters.';
  const bytes = encode({ ...old, text });
  if (!bytes) return `It was not fixed, because ${old.encoding} cannot hold the right characters.`;
  try {
    replaceFile(path, bytes);
    return null;
  } catch (error) {
    return `It was not fixed: ${describeWriting(error)}`;
  }
}
