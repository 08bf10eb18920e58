import { afterEdit } from '../rules/fixes.ts';
import { onOneLine } from '../text/shown.ts';
import { contains, type Span } from '../text/span.ts';
import type { Snapshot } from './snapshot.ts';

/** A few words shown between the characters of the text, without being part of it. */
export interface Hint {
  /** UTF-16 offset that it stands before. */
  readonly offset: number;
  readonly text: string;
  readonly tooltip: string;
}

/** Feature: inlay hints, off by default, show behind a garbled name or a left-over word what it should be: `Butynol → Butina`. */
export function hints({ text, findings }: Snapshot, within: Span): readonly Hint[] {
  return findings.flatMap(({ code, fixes, message, start, end }) => {
    // A letter in the place of one that looks like it: nobody sees what changes.
    if (code === 'text/mixed-script') return [];
    const [fix] = fixes;
    const [edit] = fix?.edits ?? [];
    if (!fix?.preferred || fix.edits.length !== 1 || !contains(within, { start, end })) return [];
    const right = afterEdit(text, { start, end }, edit);
    const shown = onOneLine(right, 40);
    return shown === '' ? [] : [{ offset: end, text: ` → ${shown}`, tooltip: message }];
  });
}
