import * as v from 'valibot';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  ResourceOperationKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FolderIndex } from '../corpus/folder-index.ts';
import { phraseOf } from '../corpus/query.ts';
import { ANYTHING } from '../corpus/store.ts';
import { glossaryOffers } from '../features/glossary.ts';
import { type Normalisation, normalisation, placesOf } from '../features/normalise.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { wishEdit } from '../glossary/edit.ts';
import { GLOSSARY_FILE } from '../own-files.ts';
import type { Edit, Finding } from '../rules/model.ts';
import { overlaps } from '../text/span.ts';
import { ACTION_KINDS, isAskedFor } from './action-kinds.ts';
import { innermost, uriOf } from './addresses.ts';
import { toRange, toSpan } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';
import { othersTurn } from './in-slices.ts';
import { NORMALISE_REQUEST } from './requests.ts';
import type { Session } from './session.ts';
import { documentNow } from './texts.ts';

const normaliseData = v.object({
  normalise: v.object({ uri: v.string(), right: v.string(), forms: v.array(v.string()) }),
});

const normaliseParams = v.object({ forms: v.array(v.object({ form: v.string(), right: v.string() })) });

/** So many articles are changed at once; a preview of more is read by nobody. */
const MOST_ARTICLES = 500;

const ANNOTATION = 'dateline.normalise';

/** What the actions on names need of a request. */
export interface Asked {
  readonly document: TextDocument;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly params: CodeActionParams;
}

/** Answers what corrects names in whole folders. */
export function serveNames(session: Session): void {
  const { connection } = session;
  connection.onCodeActionResolve((action) => withEdit(session, action));
  connection.onRequest(NORMALISE_REQUEST, (params: unknown) => normaliseInFolders(session, params));
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

/** An action with its edit, which is made when the user has chosen it. */
async function withEdit(session: Session, action: CodeAction): Promise<CodeAction> {
  const given = v.safeParse(normaliseData, action.data);
  if (!given.success) return action;
  const { uri, right, forms } = given.output.normalise;
  return { ...action, edit: await normaliseAll(session, uri, right, forms) };
}

/** One spelling for each of some forms, in all folders. */
async function normaliseInFolders(session: Session, params: unknown): Promise<WorkspaceEdit> {
  const wanted = v.parse(normaliseParams, params).forms.map(({ form, right }) => ({ right, forms: [form] }));
  return session.ofFolders(
    (): WorkspaceEdit => ({}),
    async () => {
      const uris = new Set<string>();
      for (const { folder, index } of await session.corpus.all())
        for (const uri of holding(folder, index, wanted)) uris.add(uri);
      return oneSpelling(session, uris, wanted);
    },
  );
}

/** One spelling in all documents of the folder that a document is in. */
async function normaliseAll(
  session: Session,
  uri: string,
  right: string,
  forms: readonly string[],
): Promise<WorkspaceEdit> {
  const place = await session.corpus.place(uri);
  // Where the proper form stands, a garbled one may stand that no other document has.
  const asked = [{ right, forms: [...forms, right] }];
  return oneSpelling(session, [uri, ...(place ? holding(place.folder, place.index, asked) : [])], [{ right, forms }]);
}

/** The documents of a folder in which one of the forms stands. */
function* holding(folder: string, { store }: FolderIndex, wanted: readonly Normalisation[]): Iterable<string> {
  for (const phrase of new Set(wanted.flatMap(({ forms }) => forms.map(phraseOf))))
    if (phrase !== '')
      for (const hit of store.search({ ...ANYTHING, phrases: [phrase] }, MOST_ARTICLES * 4)) yield uriOf(folder, hit);
}

/** One spelling for each of some names in documents, each change to be confirmed in the editor's preview. */
async function oneSpelling(
  session: Session,
  uris: Iterable<string>,
  wanted: readonly Normalisation[],
): Promise<WorkspaceEdit> {
  const documentChanges: TextDocumentEdit[] = [];
  for (const uri of new Set(uris)) {
    if (documentChanges.length === MOST_ARTICLES) {
      session.tell(
        `More than ${MOST_ARTICLES} articles have this name. These are changed first; do it again for the others.`,
      );
      break;
    }
    const document = await documentNow(session, uri);
    if (!document) continue;
    const snapshot = session.read(document.getText(), uri);
    const edits: Edit[] = [];
    for (const { right, forms } of wanted)
      edits.push(...placesOf(snapshot, right, forms).filter((edit) => !edits.some((e) => overlaps(e, edit))));
    if (edits.length === 0) continue;
    documentChanges.push({
      textDocument: { uri, version: session.documents.get(uri)?.version ?? null },
      edits: edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text, annotationId: ANNOTATION })),
    });
    await othersTurn();
  }
  const label = `One spelling: ${[...new Set(wanted.map(({ right }) => right))].join(', ')}`;
  return {
    documentChanges,
    changeAnnotations: { [ANNOTATION]: { label, description: 'Dateline', needsConfirmation: true } },
  };
}

/** A change of the glossary's file, made with the file where there is none; null where the client cannot make files. */
function glossaryChange(
  uri: string,
  text: string | null,
  edit: { readonly start: number; readonly end: number; readonly text: string },
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
