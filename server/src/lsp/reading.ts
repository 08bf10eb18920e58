import { type DocumentHighlight, FoldingRangeKind, type SelectionRange } from 'vscode-languageserver';
import { folds } from '../features/folding.ts';
import { highlights } from '../features/highlight.ts';
import { links } from '../features/links.ts';
import { outline } from '../features/outline.ts';
import { selections } from '../features/selection.ts';
import { withTagged } from '../features/tags/outline.ts';
import { toRange } from './convert.ts';
import { hoverCard } from './hover.ts';
import type { Session } from './session.ts';
import { toSymbols } from './symbols.ts';

/** Answers what helps to read: outline, folding, growing selections, links, highlights and hover cards. */
export function serveReading(session: Session): void {
  const { connection, settings, answer, tags } = session;
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer(
      uri,
      [],
      async (document, { release }) => {
        const open = settings().tagsInOutline ? await tags.sheets.of(uri) : null;
        const items = outline(release);
        // Where the text has changed while the tags were read, their places are of another text; the editor asks again.
        if (!open || document.getText() !== release.text) return toSymbols(document, items);
        return toSymbols(document, withTagged(items, release.text, open.sheet.annotations, open.sheet.relations));
      },
      { feature: 'outline', token },
    ),
  );

  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    answer(uri, [], (document, { release }) => {
      const ranges = new Map<number, { startLine: number; endLine: number; kind?: string }>();
      for (const fold of folds(release)) {
        const { start, end } = toRange(document, fold);
        // An editor folds one thing a line: the largest that begins there, which comes first.
        if (end.line > start.line && !ranges.has(start.line))
          ranges.set(start.line, {
            startLine: start.line,
            endLine: end.line,
            ...(fold.kind === 'aside' ? { kind: FoldingRangeKind.Comment } : {}),
          });
      }
      return [...ranges.values()];
    }),
  );

  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    answer<SelectionRange[] | null>(uri, null, (document, { release }) =>
      positions.map((position) => {
        const spans = selections(release, document.offsetAt(position));
        const whole: SelectionRange = { range: { start: position, end: position } };
        return (
          spans.reduceRight<SelectionRange | undefined>(
            (parent, span) => ({ range: toRange(document, span), ...(parent ? { parent } : {}) }),
            undefined,
          ) ?? whole
        );
      }),
    ),
  );

  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    answer(uri, [], (document, { release }) =>
      links(release).map((link) => ({ range: toRange(document, link), target: link.target, tooltip: link.tooltip })),
    ),
  );

  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    answer<DocumentHighlight[] | null>(uri, null, (document, snapshot) => {
      const spans = highlights(snapshot, document.offsetAt(position));
      return spans.length > 0 ? spans.map((span) => ({ range: toRange(document, span) })) : null;
    }),
  );

  connection.onHover((params) => hoverCard(session, params));
}
