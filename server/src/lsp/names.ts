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
import { phraseOf } from '../corpus/query.ts';
import { glossaryOffers } from '../features/glossary.ts';
import { normalisation, placesOf } from '../features/normalise.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { wishEdit } from '../glossary/edit.ts';
import type { Finding } from '../rules/model.ts';
import { toRange, toSpan } from './convert.ts';
import { uriOf } from './corpus.ts';
import { toDiagnostic } from './diagnostics.ts';
import { GLOSSARY_FILE } from './glossary.ts';
import type { Session } from './session.ts';

const normaliseData = v.object({
  normalise: v.object({ uri: v.string(), right: v.string(), forms: v.array(v.string()) }),
});

/** So many articles are changed at once; a preview of more is read by nobody. */
const MOST_ARTICLES = 500;

const ANNOTATION = 'dateline.normalise';

/** What the actions on names need of a request. */
interface Asked {
  readonly document: TextDocument;
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly params: CodeActionParams;
}

/** Actions on names: taking them into the folder's glossary, and one spelling for all documents of a folder. */
export function serveNames(session: Session): (asked: Asked) => Promise<readonly CodeAction[]> {
  const { connection, client, folders, host, corpus, documents, tell } = session;

  connection.onCodeActionResolve(async (action) => {
    const given = v.safeParse(normaliseData, action.data);
    if (!given.success) return action;
    const { uri, right, forms } = given.output.normalise;
    return { ...action, edit: await normaliseAll(uri, right, forms) };
  });

  /** One spelling in all documents of the folder, each change to be confirmed in the editor's preview. */
  async function normaliseAll(uri: string, right: string, forms: readonly string[]): Promise<WorkspaceEdit> {
    const place = await corpus.place(uri);
    const paths = new Set<string>();
    if (place)
      for (const phrase of new Set([...forms, right].map(phraseOf))) {
        if (phrase === '') continue;
        for (const { path } of place.index.store.search({ ...ANYTHING, phrases: [phrase] }, MOST_ARTICLES * 4))
          paths.add(path);
      }
    const uris = new Set([uri, ...[...paths].map((path) => uriOf(place?.folder ?? '', { path }))]);
    const documentChanges: TextDocumentEdit[] = [];
    for (const other of uris) {
      if (documentChanges.length === MOST_ARTICLES) {
        tell(
          `More than ${MOST_ARTICLES} articles have this name. These are changed first; do it again for the others.`,
        );
        break;
      }
      const open = documents.get(other);
      const text = open?.getText() ?? (await host.readDump(other));
      if (text === null) continue;
      const edits = placesOf(session.read(text, other), right, forms);
      if (edits.length === 0) continue;
      const document = open ?? TextDocument.create(other, 'press-release', 0, text);
      documentChanges.push({
        textDocument: { uri: other, version: open?.version ?? null },
        edits: edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text, annotationId: ANNOTATION })),
      });
    }
    const label = `One spelling: ${right}`;
    return {
      documentChanges,
      changeAnnotations: { [ANNOTATION]: { label, description: 'Dateline', needsConfirmation: true } },
    };
  }

  /** The innermost folder that holds a document, or null. */
  function folderOf(uri: string): string | null {
    const holding = folders().filter((folder) => uri.startsWith(`${folder}/`));
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  return async ({ document, snapshot, findings, params }) => {
    const { uri } = document;
    const folder = folderOf(uri);
    if (folder === null) return [];
    const { only } = params.context;
    const wants = (kind: string): boolean =>
      only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
    const inFolder = `${CodeActionKind.QuickFix}.dateline.folder`;
    const inGlossary = `${CodeActionKind.Refactor}.dateline.glossary`;
    const selection = toSpan(document, params.range);
    const out: CodeAction[] = [];
    const touched = findings.find((f) => f.start <= selection.end && selection.start <= f.end);
    const same = touched && normalisation(snapshot, touched);
    if (same && wants(inFolder) && canPreview(client()))
      out.push({
        title: `Change to ‘${same.right}’ in all documents…`,
        kind: inFolder,
        diagnostics: touched ? [toDiagnostic(document, touched)] : [],
        data: { normalise: { uri, ...same } },
      });
    const offers = glossaryOffers(snapshot, findings, selection);
    if (offers.length === 0) return out;
    const glossary = `${folder}/${GLOSSARY_FILE}`;
    const text = await host.readOwn(glossary).catch(() => null);
    for (const { title, wish, finding } of offers) {
      const kind = finding ? CodeActionKind.QuickFix : inGlossary;
      if (!wants(kind)) continue;
      const edit = wishEdit(text ?? '', wish);
      // A damaged glossary has findings of its own, which say what to do.
      if (edit === null || edit === 'damaged') continue;
      const written = glossaryChange(glossary, text, edit, client());
      if (written === null) continue;
      out.push({
        title,
        kind,
        ...(finding ? { diagnostics: [toDiagnostic(document, finding)] } : {}),
        edit: written,
      });
    }
    return out;
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

const ANYTHING = { phrases: [], named: [], says: null, kinds: [], event: null, from: null, to: null };
