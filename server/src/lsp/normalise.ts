import * as v from 'valibot';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FolderIndex } from '../corpus/folder-index.ts';
import { phraseOf } from '../corpus/query.ts';
import { ANYTHING } from '../corpus/store.ts';
import { type Normalisation, placesOf } from '../features/normalise.ts';
import type { Edit } from '../rules/model.ts';
import { overlaps } from '../text/span.ts';
import { uriOf } from './addresses.ts';
import { toRange } from './convert.ts';
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

/** What is said of changes that a finding of their own text asks for, and of those where only the letters are the same. */
const FOUND = 'dateline.found';
const ALIKE = 'dateline.alike';

/** Answers what corrects names in whole folders. */
export function serveNormalising(session: Session): void {
  const { connection } = session;
  connection.onCodeActionResolve((action) => withEdit(session, action));
  connection.onRequest(NORMALISE_REQUEST, (params: unknown) => normaliseInFolders(session, params));
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
    const edits: (Edit & { readonly annotationId: string })[] = [];
    for (const { right, forms } of wanted) {
      const places = placesOf(snapshot, right, forms);
      const annotationId = places.isFound ? FOUND : ALIKE;
      for (const edit of places.edits) if (!edits.some((e) => overlaps(e, edit))) edits.push({ ...edit, annotationId });
    }
    if (edits.length === 0) continue;
    documentChanges.push({
      textDocument: { uri, version: session.documents.get(uri)?.version ?? null },
      edits: edits.map(({ annotationId, ...edit }) => ({
        range: toRange(document, edit),
        newText: edit.text,
        annotationId,
      })),
    });
    await othersTurn();
  }
  const right = [...new Set(wanted.map((name) => name.right))].join(', ');
  const description = 'Dateline';
  return {
    documentChanges,
    changeAnnotations: {
      // Our own client shows all changes first, and ticks those that need no confirmation.
      [FOUND]: { label: `One spelling: ${right}`, description, needsConfirmation: !session.showsFolders() },
      [ALIKE]: { label: `The same letters, nothing found: ${right}`, description, needsConfirmation: true },
    },
  };
}
