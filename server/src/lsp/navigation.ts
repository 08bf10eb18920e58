import type {
  Definition,
  Location,
  LocationLink,
  PrepareRenameResult,
  TextDocumentPositionParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Entry } from '../corpus/store.ts';
import { isOfMainEvent } from '../events/main.ts';
import { definitions } from '../features/definition/index.ts';
import type { Target } from '../features/definition/model.ts';
import { meantAt, placesMeant } from '../features/meant.ts';
import { renamable, rename } from '../features/rename.ts';
import type { Mention } from '../names/model.ts';
import type { Release } from '../release.ts';
import type { Span } from '../text/span.ts';
import { uriOf } from './addresses.ts';
import { viewOf } from './buffers.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import { headlineOf } from './headlines.ts';
import { othersTurn } from './in-slices.ts';
import type { Session } from './session.ts';
import { documentNow } from './texts.ts';

/** A name that stands everywhere is shown in so many other dumps: each has to be read for it. */
const MOST_DUMPS = 40;

/** Answers what leads from place to place: definition, references and rename. */
export function serveNavigation(session: Session): void {
  const { connection, client, answer, tell } = session;
  connection.onDefinition((params) => definition(session, params));
  connection.onTypeDefinition((params) => introductions(session, params));
  connection.onReferences((params) => allReferences(session, params));
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    answer<PrepareRenameResult | null>(uri, null, (document, snapshot) => {
      const name = renamable(snapshot, document.offsetAt(position));
      return name && { range: toRange(document, name), placeholder: name.name };
    }),
  );
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const to = newName.trim();
    if (to === '') return new ResponseError(ErrorCodes.InvalidParams, 'A name needs at least one letter.');
    return answer<WorkspaceEdit | null>(uri, null, (document, snapshot) => {
      const edits = rename(snapshot, document.offsetAt(position), to);
      if (!edits) tell('There is no name here to rename.');
      return edits && toWorkspaceEdit(document, edits, client());
    });
  });
}

/** Where what stands at a place is said first, or reported: here, or in other dumps, best first. */
function definition(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<Definition | LocationLink[] | null> {
  return session.answer<Definition | LocationLink[] | null>(uri, null, async (document, snapshot) => {
    const targets = definitions(snapshot, document.offsetAt(position));
    if (targets.length === 0) return null;
    // A name within an event's has its own edges: what is asked about is the smaller of the two.
    const origin = toRange(document, targets[targets.length - 1].origin);
    const places: Location[] = [];
    const add = (more: readonly Location[]): void => {
      for (const place of more) if (!places.some((known) => isSame(known, place))) places.push(place);
    };
    const here = (span: Span): Location[] => [{ uri, range: toRange(document, span) }];
    for (const target of targets)
      add(target.kind === 'here' ? here(target.span) : await articles(session, uri, target, snapshot.release));
    for (const target of targets)
      if (target.kind === 'day' && target.otherwise && places.length === 0) add(here(target.otherwise));
    if (!session.client().textDocument?.definition?.linkSupport) return places;
    return places.map((place) => ({
      originSelectionRange: origin,
      targetUri: place.uri,
      targetRange: place.range,
      targetSelectionRange: place.range,
    }));
  });
}

/** Where a name stands, here and in other dumps; or which articles report what stands at a place. */
function allReferences(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<Location[] | null> {
  return session.answer<Location[] | null>(uri, null, async (document, snapshot) => {
    const offset = document.offsetAt(position);
    const own = placesMeant(snapshot, offset).map((span) => ({ uri, range: toRange(document, span) }));
    const meant = meantAt(snapshot, offset);
    if (meant) return [...own, ...(await mentionsElsewhere(session, uri, meant.mention, () => true))];
    // An event, a headline, a teaser or a day is referred to by the articles that report it.
    const elsewhere = definitions(snapshot, offset).flatMap((target) => (target.kind === 'here' ? [] : [target]));
    return (await Promise.all(elsewhere.map((target) => articles(session, uri, target, snapshot.release)))).flat();
  });
}

/** Where other dumps introduce who is named at a place. */
function introductions(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<Location[] | null> {
  return session.answer<Location[] | null>(uri, null, async (document, snapshot) => {
    const meant = meantAt(snapshot, document.offsetAt(position));
    return meant && mentionsElsewhere(session, uri, meant.mention, ({ introduces }) => introduces);
  });
}

/** The other dumps that a target in one of them leads to, best first. */
async function articles(
  session: Session,
  uri: string,
  target: Exclude<Target, { kind: 'here' }>,
  release: Release,
): Promise<Location[]> {
  const place = await session.corpus.place(uri);
  if (!place) return [];
  const { index, path, folder } = place;
  const view = await viewOf(session, folder, index, uri);
  const found = (): readonly Entry[] => {
    if (target.kind === 'article') return view.articles(target.article);
    if (target.kind === 'day') return view.onDay(target);
    if (target.kind === 'event' && !isOfMainEvent(target.event, release)) return view.reports(target.event);
    return view.related(index.describe(path, release)).map(({ entry }) => entry);
  };
  const others = found().filter((entry) => entry.path !== path);
  return Promise.all(others.map((entry) => headlineOf(session, folder, entry)));
}

/** Where other dumps of the folder name an entity, by a person's surname alone, too, those that name it most often first. Each is read as it stands now. */
async function mentionsElsewhere(
  session: Session,
  uri: string,
  { entity, name }: Mention,
  wanted: (mention: Mention) => boolean,
): Promise<Location[]> {
  const { corpus, read } = session;
  const place = await corpus.place(uri);
  if (!place) return [];
  const { index, path, folder } = place;
  const view = await viewOf(session, folder, index, uri);
  const found: Location[] = [];
  const entities = view.entitiesOf(entity, name);
  for (const other of [...view.mostNaming(entities, MOST_DUMPS + 1)].slice(0, MOST_DUMPS + 1)) {
    if (other === path) continue;
    const elsewhere = uriOf(folder, { path: other });
    const document = await documentNow(session, elsewhere);
    if (!document) continue;
    for (const mention of read(document.getText()).release.mentions)
      if (entities.includes(mention.entity) && wanted(mention))
        found.push({ uri: elsewhere, range: toRange(document, mention) });
    await othersTurn();
  }
  return found;
}

function isSame(a: Location, b: Location): boolean {
  const [one, two] = [a.range.start, b.range.start];
  return a.uri === b.uri && one.line === two.line && one.character === two.character;
}
