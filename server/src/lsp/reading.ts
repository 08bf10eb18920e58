import { type DocumentHighlight, FoldingRangeKind, MarkupKind, type SelectionRange } from 'vscode-languageserver';
import { portraitOf } from '../corpus/portrait.ts';
import type { Card } from '../features/card.ts';
import { folds } from '../features/folding.ts';
import { highlights } from '../features/highlight.ts';
import { hover } from '../features/hover/index.ts';
import { portraitLines } from '../features/hover/portrait.ts';
import { dayAt, withSameDay } from '../features/hover/same-day.ts';
import { links } from '../features/links.ts';
import { meantAt } from '../features/meant.ts';
import { nameLinks } from '../features/name-links.ts';
import { outline } from '../features/outline.ts';
import { selections } from '../features/selection.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { tagLines, withTags } from '../features/tags/card.ts';
import { withTagged } from '../features/tags/outline.ts';
import type { Span } from '../text/span.ts';
import { uriOf } from './addresses.ts';
import { changedBuffers } from './buffers.ts';
import { toRange } from './convert.ts';
import { cardToMarkdown, cardToText, commandLink } from './markdown.ts';
import { AT_NAME_COMMAND, SHOW_TIMELINE_COMMAND } from './requests.ts';
import type { Session } from './session.ts';
import { toSymbols } from './symbols.ts';
import { annotationsAt } from './tags/setting.ts';

/** Answers what helps to read: outline, folding, growing selections, links, highlights and hover cards. */
export function serveReading(session: Session): void {
  const { connection, client, settings, corpus, answer, tags, showsFolders } = session;
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer(
      uri,
      [],
      async (document, { release }) => {
        const open = settings().tagsInOutline ? await tags.book.sheet(uri) : null;
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

  connection.onHover(({ textDocument: { uri }, position }) =>
    answer(uri, null, async (document, snapshot) => {
      const offset = document.offsetAt(position);
      const card = withTags(await cardAt(uri, snapshot, offset), await tagsAt(uri, offset));
      if (!card) return null;
      const addressOf = (place: Span): string => {
        const { line, character } = document.positionAt(place.start);
        return `${uri}#L${line + 1},${character + 1}`;
      };
      const contents = contentsOf(card, addressOf);
      if (showsFolders() && contents.kind === MarkupKind.Markdown) {
        const inFolder = corpus.placeNow(uri) !== null;
        const deeds = nameLinks(snapshot, offset, inFolder).map(({ title, deed, start, end }) =>
          commandLink(title, AT_NAME_COMMAND, [uri, document.positionAt(start), document.positionAt(end), deed]),
        );
        const meant = inFolder ? meantAt(snapshot, offset) : null;
        if (meant) deeds.push(commandLink('Timeline', SHOW_TIMELINE_COMMAND, [meant.mention.name]));
        if (deeds.length > 0) contents.value += `\n\n${deeds.join(' · ')}`;
      }
      return { range: toRange(document, card), contents };
    }),
  );

  /** The card of what stands at a place; a date's names the other articles of its day, a name's tells what the folder says of it. */
  async function cardAt(uri: string, snapshot: Snapshot, offset: number): Promise<Card | null> {
    // VS Code shows the messages of findings in the same card.
    const card = hover(snapshot, offset, !showsFolders());
    const place = card && corpus.placeNow(uri);
    if (!card || !place) return card;
    const meant = meantAt(snapshot, offset);
    const portrait = meant && portraitOf(place.index.store, meant.mention.entity);
    if (portrait && portrait.articles > 1) return { ...card, lines: [...card.lines, ...portraitLines(portrait)] };
    const day = dayAt(snapshot.release, offset);
    if (day === null) return card;
    const newer = await changedBuffers(session, place.folder, place.index, uri);
    const articles = place.index.datedOn(day, place.path, newer);
    return withSameDay(
      card,
      articles.map((entry) => ({ title: entry.title, uri: uriOf(place.folder, entry) })),
    );
  }

  /** What is tagged at a place, as a card; null where nothing is. */
  async function tagsAt(uri: string, offset: number): Promise<Card | null> {
    const open = await tags.book.sheet(uri);
    const there = open ? annotationsAt(open.sheet.annotations, offset) : [];
    const span = there[0]?.span;
    return open && span
      ? { ...span, lines: tagLines(there, await tags.folders.schema(open.folder), open.sheet) }
      : null;
  }

  function contentsOf(card: Card, addressOf: (place: Span) => string) {
    return client().textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown)
      ? { kind: MarkupKind.Markdown, value: cardToMarkdown(card, addressOf) }
      : { kind: MarkupKind.PlainText, value: cardToText(card) };
  }
}
