import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, moveSpans } from '../../tags/move.ts';
import type { Span } from '../../text/span.ts';

/** Versions of a text through which a place that the editor named is followed. */
const MOST_VERSIONS = 100;

/** An edit of an open text, which led to a version. */
interface Edited {
  readonly version: number;
  readonly before: string;
  readonly edits: readonly Edit[];
}

/** The edits of open texts of late, by which a place that the editor named in an older version is followed. */
export class Versions {
  /** By URI, the oldest first. */
  readonly #edits = new Map<string, Edited[]>();

  /** Notes the edits that led to a version of a text. */
  note(uri: string, edited: Edited): void {
    const versions = this.#edits.get(uri) ?? [];
    this.#edits.set(uri, versions);
    versions.push(edited);
    if (versions.length > MOST_VERSIONS) versions.shift();
  }

  forget(uri: string): void {
    this.#edits.delete(uri);
  }

  /** Places that the editor named in a version of a text that has been edited since; null for those that are gone. */
  placesNow(uri: string, version: number, spans: readonly Span[]): readonly (Span | null)[] {
    let now: readonly (Span | null)[] = spans;
    for (const step of this.#edits.get(uri) ?? [])
      if (step.version > version)
        now = now.map((span) => {
          if (!span) return null;
          // A cursor goes with the character behind it.
          if (span.start === span.end) {
            const [moved] = moveSpans(step.before, [{ start: span.start, end: span.start + 1 }], step.edits);
            return moved && { start: moved.start, end: moved.start };
          }
          return moveSpans(step.before, [span], step.edits)[0];
        });
    return now;
  }
}

/** Changes as edits that all count from the text before them, where they come from the end of the text to its beginning, as editors send them; else null. */
export function together(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): readonly Edit[] | null {
  const edits: Edit[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    const edit = editOf(document, change);
    if (edit.end > before || (!('range' in change) && changes.length > 1)) return null;
    before = edit.start;
    edits.push(edit);
  }
  return edits;
}

export function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): Edit {
  if (!('range' in change)) return { start: 0, end: document.getText().length, text: change.text };
  const { start, end } = change.range;
  return { start: document.offsetAt(start), end: document.offsetAt(end), text: change.text };
}
