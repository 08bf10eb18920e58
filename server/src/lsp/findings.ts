import * as v from 'valibot';
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Command as ProtocolCommand,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Action, actions } from '../features/actions.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { writeDate } from '../features/write-date.ts';
import { type Fixed, fixAll } from '../rules/fixes.ts';
import { placeOf, withoutIgnored } from '../rules/ignored.ts';
import type { Finding } from '../rules/model.ts';
import { toSpan, toWorkspaceEdit } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';
import { serveNames } from './names.ts';
import type { Session } from './session.ts';
import { anchorArguments, anchorOrphan, orphanActions, orphanFindings } from './tags/orphans.ts';
import { ANCHOR_TAG_COMMAND } from './tags/requests.ts';
import { SIDES_SCHEME } from './tags/review-requests.ts';

/** Fixes everything that is sure; runs on save where the user asks for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.dateline`;

/** Remembers that a finding is not to be shown. */
export const IGNORE_COMMAND = 'dateline.ignore';

/** How long after the last edit findings are sent to a client that does not ask for them itself. Milliseconds. */
const QUIET = 150;

const ignoreArguments = v.object({
  uri: v.string(),
  scope: v.picklist(['here', 'file', 'everywhere']),
  what: v.object({ code: v.string(), text: v.string(), before: v.string(), after: v.string() }),
});

/** Reads the text anew and tells its findings, as fixing everything needs after each round. */
type Reread = (text: string, uri: string) => readonly Finding[];

/**
 * Shows findings and answers for their fixes. Returns a function that shows all findings anew, after a change of settings.
 */
export function serveFindings(session: Session, reread: Reread): () => void {
  const { connection, documents, client, ignored, answer, tell, settings, tags } = session;
  const onNames = serveNames(session);
  const pulls = () => client().textDocument?.diagnostic !== undefined;

  async function visible(document: TextDocument, { text, findings }: Snapshot): Promise<readonly Finding[]> {
    return withoutIgnored(text, findings, await ignored.of(document.uri));
  }

  function diagnostics(uri: string, token?: CancellationToken): Promise<Diagnostic[]> {
    if (uri.startsWith(`${SIDES_SCHEME}:`)) return Promise.resolve([]);
    return answer<Diagnostic[]>(
      uri,
      [],
      async (document, snapshot) => {
        const found = (await visible(document, snapshot)).map((finding) => toDiagnostic(document, finding));
        const open = await tags.book.sheet(uri);
        return open ? [...found, ...orphanFindings(document, open.sheet)] : found;
      },
      { feature: 'findings', ...(token ? { token } : {}) },
    );
  }

  /** What was last answered for each open document, so that the same need not be sent and drawn again. */
  const answered = new Map<string, { readonly resultId: string; readonly items: string }>();
  let answers = 0;
  documents.onDidClose(({ document: { uri } }) => answered.delete(uri));

  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const found = await diagnostics(uri, token);
      // What was given up or is not open is no answer to compare with.
      if (token.isCancellationRequested || !documents.get(uri)) return { kind: 'full', items: found };
      const items = JSON.stringify(found);
      const before = answered.get(uri);
      if (before && before.resultId === previousResultId && before.items === items)
        return { kind: 'unchanged', resultId: before.resultId };
      const resultId = `open ${++answers}`;
      answered.set(uri, { resultId, items });
      return { kind: 'full', resultId, items: found };
    },
  );

  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  function stop(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  }
  async function publish({ uri, version }: TextDocument): Promise<void> {
    stop(uri);
    const found = await diagnostics(uri);
    if (documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, version, diagnostics: found });
  }
  documents.onDidChangeContent(({ document }) => {
    if (pulls()) return;
    const wait = document.version <= 1 ? 0 : QUIET;
    stop(document.uri);
    waiting.set(
      document.uri,
      setTimeout(() => void publish(document), wait),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (pulls()) return;
    stop(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onCodeAction((params) => {
    const { uri } = params.textDocument;
    return answer<(CodeAction | ProtocolCommand)[]>(uri, [], async (document, snapshot) => {
      const seen = await visible(document, snapshot);
      const out: CodeAction[] = [];
      const offered = wants(params, CodeActionKind.QuickFix)
        ? actions(snapshot, seen, toSpan(document, params.range))
        : [];
      for (const action of offered) if (action.kind !== 'ignore') out.push(await quickFix(document, snapshot, action));
      const open = tags.book.ready(uri);
      if (open && wants(params, CodeActionKind.QuickFix))
        out.push(...orphanActions(document, open.sheet, toSpan(document, params.range)));
      if (wants(params, CodeActionKind.RefactorRewrite))
        for (const { title, edits } of writeDate(
          snapshot,
          toSpan(document, params.range),
          settings().dateStyle ?? undefined,
        ))
          out.push({ title, kind: CodeActionKind.RefactorRewrite, edit: toWorkspaceEdit(document, edits, client()) });
      out.push(...(await onNames({ document, snapshot, findings: seen, params })));
      for (const action of offered) if (action.kind === 'ignore') out.push(await quickFix(document, snapshot, action));
      // Nobody has to be offered this at every cursor place: only where it is asked for by kind.
      if (params.context.only?.some((kind) => FIX_ALL === kind || FIX_ALL.startsWith(`${kind}.`))) {
        const fixed = await fixEverything(document, snapshot);
        if (fixed.edits.length > 0)
          out.push({
            title: 'Make all fixes that Dateline is sure of',
            kind: FIX_ALL,
            edit: toWorkspaceEdit(document, fixed.edits, client()),
          });
      }
      return out.filter((action) => !('kind' in action) || isAskedFor(params, action.kind ?? ''));
    });
  });

  async function fixEverything(document: TextDocument, { text }: Snapshot): Promise<Fixed> {
    const kept = await ignored.of(document.uri);
    return fixAll(text, (now) => withoutIgnored(now, reread(now, document.uri), kept));
  }

  async function quickFix(document: TextDocument, snapshot: Snapshot, action: Action): Promise<CodeAction> {
    const base = { title: action.title, kind: CodeActionKind.QuickFix };
    if (action.kind === 'fixAll') {
      const { edits } = await fixEverything(document, snapshot);
      return { ...base, edit: toWorkspaceEdit(document, edits, client()) };
    }
    if (action.kind === 'fix')
      return {
        ...base,
        diagnostics: [toDiagnostic(document, action.finding)],
        kind: kindOf(action),
        isPreferred: action.preferred,
        edit: toWorkspaceEdit(document, action.edits, client()),
      };
    // Without its finding, as editors show what names one first: to ignore it comes last.
    const what = placeOf(snapshot.text, action.finding);
    const given: v.InferOutput<typeof ignoreArguments> = { uri: document.uri, scope: action.scope, what };
    return { ...base, command: { title: action.title, command: IGNORE_COMMAND, arguments: [given] } };
  }

  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command === ANCHOR_TAG_COMMAND) {
      const wanted = v.safeParse(anchorArguments, given?.[0]);
      if (wanted.success) await anchorOrphan(session, wanted.output);
      showAll();
    }
    if (command !== IGNORE_COMMAND) return;
    const checked = v.safeParse(ignoreArguments, given?.[0]);
    if (!checked.success) {
      tell('This finding can no longer be ignored; ask for the quick-fixes again.');
      return;
    }
    await ignored.add(checked.output.uri, checked.output.scope, checked.output.what);
    showAll();
  });

  function showAll(): void {
    if (pulls()) {
      if (client().workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
    } else for (const document of documents.all()) void publish(document);
  }
  return showAll;
}

/** A fix of a name has a kind of its own for one place and for all of a text, by which the links of a card ask for it. */
function kindOf({ finding, edits }: Extract<Action, { kind: 'fix' }>): string {
  if (!finding.code.startsWith('name/')) return CodeActionKind.QuickFix;
  return `${CodeActionKind.QuickFix}.dateline.${edits.length > 1 ? 'document' : 'here'}`;
}

/** True where actions of a kind, or of a kind within it, are asked for. */
function wants(params: CodeActionParams, kind: string): boolean {
  return isAskedFor(params, kind) || params.context.only?.some((asked) => asked.startsWith(`${kind}.`)) === true;
}

function isAskedFor({ context: { only } }: CodeActionParams, kind: string): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
