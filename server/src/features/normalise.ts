import type { Edit, Finding } from '../rules/model.ts';
import { overlaps } from '../text/span.ts';
import type { Snapshot } from './snapshot.ts';

/** One spelling for all forms of a name. */
export interface Normalisation {
  readonly right: string;
  /** What is to become it, as written. */
  readonly forms: readonly string[];
}

/** What a finding on a name would make of it everywhere: the form of its first fix, and all that this text has for it. Null for other findings. */
export function normalisation({ text, findings }: Snapshot, finding: Finding): Normalisation | null {
  const right = replacement(finding);
  if (right === null || !finding.code.startsWith('name/')) return null;
  const forms = new Set<string>();
  for (const other of findings)
    if (other.code.startsWith('name/') && replacement(other) === right) forms.add(text.slice(other.start, other.end));
  return { right, forms: [...forms] };
}

/** The places of one text where a name gets one spelling. */
export interface Places {
  readonly edits: readonly Edit[];
  /** True where a finding of the text itself leads to the right form. Else the same letters may mean something else there: TAS, Tasmania. */
  readonly isFound: boolean;
}

/**
 * Feature: one spelling in all documents. The edits of one of them: where its own findings lead to the right form, and where one of
 * the forms stands as a whole word.
 */
export function placesOf({ text, findings }: Snapshot, right: string, forms: readonly string[]): Places {
  const edits: Edit[] = [];
  for (const finding of findings)
    if (finding.code.startsWith('name/') && replacement(finding) === right)
      edits.push({ start: finding.start, end: finding.end, text: right });
  const isFound = edits.length > 0;
  for (const form of forms) {
    if (form === '' || form === right) continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const edit = { start: at, end: at + form.length, text: right };
      if (isWhole(text, edit.start, edit.end) && !edits.some((e) => overlaps(e, edit))) edits.push(edit);
    }
  }
  return { edits: edits.sort((a, b) => a.start - b.start), isFound };
}

/** What stands in a finding's place after its first fix, where that replaces it as a whole; else null. */
function replacement({ start, end, fixes }: Finding): string | null {
  const [edit, ...more] = fixes[0]?.edits ?? [];
  return edit && more.length === 0 && edit.start === start && edit.end === end ? edit.text : null;
}

/** True where no letter or digit, and no part of an address, touches the word. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return !/[\p{L}\p{M}\p{N}@/_.-]/u.test(before) && !/[\p{L}\p{M}\p{N}@/_]/u.test(after);
}
