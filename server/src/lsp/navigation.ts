import type { Definition, LocationLink, PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { definition } from '../features/definition/index.ts';
import { references, renamable, rename } from '../features/references.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import type { Session } from './session.ts';

/** Answers what leads from place to place: definition, references and rename. */
export function serveNavigation(session: Session): void {
  const { connection, client, folders, articles, answer, tell } = session;

  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answer<Definition | LocationLink[] | null>(uri, null, async (document, snapshot) => {
      const target = definition(snapshot, document.offsetAt(position));
      if (!target) return null;
      const origin = toRange(document, target.origin);
      const places =
        target.kind === 'here'
          ? [{ uri, range: toRange(document, target.span) }]
          : (await Promise.all(folders().map((folder) => articles.find(target.article, folder, uri))))
              .flat()
              .map((found) => ({ uri: found.uri, range: found.headline }));
      if (!client().textDocument?.definition?.linkSupport) return places;
      return places.map((place) => ({
        originSelectionRange: origin,
        targetUri: place.uri,
        targetRange: place.range,
        targetSelectionRange: place.range,
      }));
    }),
  );

  connection.onReferences(({ textDocument: { uri }, position }) =>
    answer(uri, null, (document, snapshot) =>
      references(snapshot, document.offsetAt(position)).map((span) => ({ uri, range: toRange(document, span) })),
    ),
  );

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
