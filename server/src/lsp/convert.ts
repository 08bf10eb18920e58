import type { ClientCapabilities, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../rules/model.ts';
import type { Span } from '../text/span.ts';

/**
 * The protocol's range of a span. Lines of the protocol end at `\n`, `\r\n` and `\r` only, so a release's own line table,
 * which knows page breaks too, can't be used here.
 */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The span of a protocol range; positions outside the text are moved to its nearest place. */
export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Edits of one document as the protocol has them, held to the document's version where the client can check it. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  client: ClientCapabilities,
): WorkspaceEdit {
  const textEdits = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text }));
  if (!client.workspace?.workspaceEdit?.documentChanges) return { changes: { [document.uri]: textEdits } };
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }],
  };
}

/** The spans that starts and ends, in turn, tell; each may come with its end first. */
export function spansOf(pairs: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2)
    spans.push({ start: Math.min(pairs[i], pairs[i + 1]), end: Math.max(pairs[i], pairs[i + 1]) });
  return spans;
}
