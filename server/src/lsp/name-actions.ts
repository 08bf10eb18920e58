import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  ResourceOperationKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { glossaryOffers } from '../features/glossary.ts';
import { normalisation } from '../features/normalise.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { wishEdit } from '../glossary/edit.ts';
import { GLOSSARY_FILE } from '../own-files.ts';
import type { Edit, Finding } from '../rules/model.ts';
import { ACTION_KINDS, isAskedFor } from './action-kinds.ts';
import { innermost } from './addresses.ts';
import { toRange, toSpan } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Session } from './session.ts';

/** What the actions on names need of a request. */
export interface Asked {
  readonly document: TextDocument;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly params: CodeActionParams;
}

/** Actions on names: taking them into the folder's glossary, and one spelling for all documents of a folder. */
export async function nameActions(session: Session, asked: Asked): Promise<readonly CodeAction[]> {
  const folder = innermost(session.folders(), asked.document.uri);
  if (folder === null) return [];
  return [...folderActions(session, asked), ...(await glossaryActions(session, folder, asked))];
}

/** One spelling for all documents of the folder, where the client lets its user look through the change first. */
function folderActions({ client }: Session, { document, snapshot, findings, params }: Asked): readonly CodeAction[] {
  const selection = toSpan(document, params.range);
  const touched = findings.find((f) => f.start <= selection.end && selection.start <= f.end);
  const same = touched && normalisation(snapshot, touched);
  if (!same || !isAskedFor(params.context.only, ACTION_KINDS.folder) || !canPreview(client())) return [];
  return [
    {
      title: `Change to ‘${same.right}’ in the whole folder…`,
      kind: ACTION_KINDS.folder,
      diagnostics: [toDiagnostic(document, touched)],
      data: { normalise: { uri: document.uri, ...same } },
    },
  ];
}

/** Names that may be taken into the folder's glossary. */
async function glossaryActions(
  { client, host }: Session,
  folder: string,
  { document, snapshot, findings, params }: Asked,
): Promise<readonly CodeAction[]> {
  const offers = glossaryOffers(snapshot, findings, toSpan(document, params.range));
  if (offers.length === 0) return [];
  const glossary = `${folder}/${GLOSSARY_FILE}`;
  const text = await host.readOwn(glossary).catch(() => null);
  return offers.flatMap(({ title, wish, finding }): CodeAction[] => {
    const kind = finding ? CodeActionKind.QuickFix : ACTION_KINDS.glossary;
    const edit = isAskedFor(params.context.only, kind) ? wishEdit(text ?? '', wish) : null;
    // A damaged glossary has findings of its own, which say what to do.
    if (edit === null || edit === 'damaged') return [];
    const written = glossaryChange(glossary, text, edit, client());
    const diagnostics = finding ? { diagnostics: [toDiagnostic(document, finding)] } : {};
    return written === null ? [] : [{ title, kind, ...diagnostics, edit: written }];
  });
}

/** A change of the glossary's file, made with the file where there is none; null where the client cannot make files. */
function glossaryChange(
  uri: string,
  text: string | null,
  edit: Edit,
  { workspace }: ClientCapabilities,
): WorkspaceEdit | null {
  const document = TextDocument.create(uri, 'json', 0, text ?? '');
  const change = { range: toRange(document, edit), newText: edit.text };
  const can = workspace?.workspaceEdit;
  if (text !== null && !can?.documentChanges) return { changes: { [uri]: [change] } };
  if (text === null && !can?.resourceOperations?.includes(ResourceOperationKind.Create)) return null;
  return {
    documentChanges: [
      ...(text === null ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version: null }, edits: [change] },
    ],
  };
}

/** True for a client that fetches an edit when it is wanted, and lets the user look through it first. */
function canPreview({ textDocument, workspace }: ClientCapabilities): boolean {
  return (
    textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true &&
    workspace?.workspaceEdit?.documentChanges === true &&
    workspace.workspaceEdit.changeAnnotationSupport !== undefined
  );
}
