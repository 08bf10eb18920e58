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

/** An outline as the protocol's document symbols. */
export function toSymbols(document: TextDocument, items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map((item) => ({
    name: item.name,
    detail: item.detail,
    kind: KINDS[item.kind],
    range: toRange(document, item),
    selectionRange: toRange(document, item.selection),
    // An answer has none, and there are thousands of them.
    ...(item.children.length > 0 ? { children: toSymbols(document, item.children) } : {}),
  }));
}
