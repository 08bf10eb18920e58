import {
  type ClientCapabilities,
  type Hover,
  type HoverParams,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import type { Card } from '../features/card.ts';
import { hover } from '../features/hover/index.ts';
import { portraitLines } from '../features/hover/portrait.ts';
import { dayAt, withSameDay } from '../features/hover/same-day.ts';
import { meantAt } from '../features/meant.ts';
import { nameLinks } from '../features/name-links.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { tagLines, withTags } from '../features/tags/card.ts';
import { annotationsAt } from '../tags/places.ts';
import type { Span } from '../text/span.ts';
import { uriOf } from './addresses.ts';
import { viewOf } from './buffers.ts';
import { toRange } from './convert.ts';
import { cardToMarkdown, cardToText, commandLink } from './markdown.ts';
import { AT_NAME_COMMAND, SHOW_TIMELINE_COMMAND } from './requests.ts';
import type { Session } from './session.ts';

/** Answers with the card of what stands at a place: what is read there, what is tagged, and what can be done with it. */
export function hoverCard(session: Session, { textDocument: { uri }, position }: HoverParams): Promise<Hover | null> {
  const { answer, client, corpus, showsFolders } = session;
  return answer<Hover | null>(uri, null, async (document, snapshot) => {
    const offset = document.offsetAt(position);
    const card = withTags(await cardAt(session, uri, snapshot, offset), await tagsAt(session, uri, offset));
    if (!card) return null;
    const addressOf = (place: Span): string => {
      const { line, character } = document.positionAt(place.start);
      return `${uri}#L${line + 1},${character + 1}`;
    };
    const contents = contentsOf(client(), card, addressOf);
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
  });
}

/** The card of what stands at a place; a date's names the other articles of its day, a name's tells what the folder says of it. */
async function cardAt(session: Session, uri: string, snapshot: Snapshot, offset: number): Promise<Card | null> {
  const { corpus, showsFolders } = session;
  // VS Code shows the messages of findings in the same card.
  const card = hover(snapshot, offset, !showsFolders());
  const place = card && corpus.placeNow(uri);
  if (!card || !place) return card;
  const meant = meantAt(snapshot, offset);
  const day = dayAt(snapshot.release, offset);
  if (!meant && day === null) return card;
  const view = await viewOf(session, place.folder, place.index, uri);
  const portrait = meant && view.portrait(view.entitiesOf(meant.mention.entity, meant.mention.name));
  if (portrait && portrait.articles > 1) return { ...card, lines: [...card.lines, ...portraitLines(portrait)] };
  if (day === null) return card;
  const articles = view.datedOn(day, place.path);
  return withSameDay(
    card,
    articles.map((entry) => ({ title: entry.title, uri: uriOf(place.folder, entry) })),
  );
}

/** What is tagged at a place, as a card; null where nothing is. */
async function tagsAt({ tags }: Session, uri: string, offset: number): Promise<Card | null> {
  const open = await tags.sheets.of(uri);
  const there = open ? annotationsAt(open.sheet.annotations, offset) : [];
  const span = there[0]?.span;
  return open && span ? { ...span, lines: tagLines(there, await tags.folders.schema(open.folder), open.sheet) } : null;
}

function contentsOf(client: ClientCapabilities, card: Card, addressOf: (place: Span) => string): MarkupContent {
  return client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: cardToMarkdown(card, addressOf) }
    : { kind: MarkupKind.PlainText, value: cardToText(card) };
}
