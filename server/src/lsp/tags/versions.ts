import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../rules/model.ts';
import { moveSpans } from '../../tags/move.ts';
import type { Span } from '../../text/span.ts';

/** Versions of a text through which a place that the editor named is followed; of a long text fewer, whose states have so many units together. */
const MOST_VERSIONS = 100;
const MOST_UNITS = 20_000_000;

/** An edit of an open text, which led to a version. */
interface Edited {
  readonly version: number;
  readonly before: string;
  readonly edits: readonly Edit[];
}

/** The edits of an open text, the oldest first, and the last version whose edit is not known any more. */
interface History {
  readonly edits: Edited[];
  units: number;
  forgotten: number;
}

/** The edits of open texts of late, by which a place that the editor named in an older version is followed. */
export class Versions {
  /** By URI. */
  readonly #histories = new Map<string, History>();

  /** Notes the edits that led to a version of a text. */
  note(uri: string, edited: Edited): void {
    const history = this.#histories.get(uri) ?? { edits: [], units: 0, forgotten: Number.NEGATIVE_INFINITY };
    this.#histories.set(uri, history);
    const { edits } = history;
    edits.push(edited);
    history.units += edited.before.length;
    while (edits.length > 1 && (edits.length > MOST_VERSIONS || history.units > MOST_UNITS)) {
      const [{ version, before }] = edits.splice(0, 1);
      history.units -= before.length;
      history.forgotten = version;
    }
  }

  forget(uri: string): void {
    this.#histories.delete(uri);
  }

  /** Places that the editor named in a version of a text that has been edited since; null for those that are gone, or of too long ago. */
  placesNow(uri: string, version: number, spans: readonly Span[]): readonly (Span | null)[] {
    const { edits, forgotten } = this.#histories.get(uri) ?? { edits: [], forgotten: version };
    if (version < forgotten) return spans.map(() => null);
    let now: readonly (Span | null)[] = spans;
    for (const step of edits) if (step.version > version) now = now.map((span) => span && followed(span, step));
    return now;
  }
}

function followed(span: Span, { before, edits }: Edited): Span | null {
  const { start, end } = span;
  if (start < end) return moveSpans(before, [span], edits)[0];
  // A cursor goes with the character behind it.
  const [moved] = moveSpans(before, [{ start, end: start + 1 }], edits);
  return moved && { start: moved.start, end: moved.start };
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
