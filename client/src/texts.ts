import {
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../server/src/text/span.ts';

/** A span of a text, as lines and characters. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** Selects a span and shows it, in the middle where it was out of sight. */
export function select(
  editor: TextEditor,
  span: Span,
  reveal: TextEditorRevealType = TextEditorRevealType.InCenterIfOutsideViewport,
): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, reveal);
}

/** The text with an address, where some editor holds it open. */
export function openText(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** An editor that shows the text with an address. */
export function editorOf(uri: string): TextEditor | undefined {
  const address = Uri.parse(uri).toString();
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
}
