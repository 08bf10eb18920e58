import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineItem, OutlineKind } from '../features/outline.ts';
import { toRange } from './convert.ts';

/** The protocol has no kinds for prose. These are chosen by how editors draw them: each kind of entry looks different. */
const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  headline: SymbolKind.File,
  section: SymbolKind.Namespace,
  paragraph: SymbolKind.Constant,
  question: SymbolKind.Event,
  answer: SymbolKind.Field,
  statement: SymbolKind.Method,
  quotation: SymbolKind.String,
  related: SymbolKind.Package,
  article: SymbolKind.Interface,
  tag: SymbolKind.Key,
  relation: SymbolKind.Operator,
};

/**
 * An outline as the protocol's document symbols. A long transcript has thousands, of which each is sent again after every edit: what says
 * nothing is left out, and no place is looked up twice.
 */
export function toSymbols(document: TextDocument, items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map((item) => {
    const { selection } = item;
    const range = toRange(document, item);
    const selectionRange =
      selection.start === item.start
        ? { start: range.start, end: document.positionAt(selection.end) }
        : toRange(document, selection);
    const symbol: DocumentSymbol = { name: item.name, kind: KINDS[item.kind], range, selectionRange };
    if (item.detail !== '') symbol.detail = item.detail;
    if (item.children.length > 0) symbol.children = toSymbols(document, item.children);
    return symbol;
  });
}
