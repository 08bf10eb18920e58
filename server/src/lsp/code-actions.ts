import * as v from 'valibot';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command as ProtocolCommand,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Action, actions } from '../features/actions.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { writeDate } from '../features/write-date.ts';
import { type Fixed, fixAll } from '../rules/fixes.ts';
import { placeOf, withoutIgnored } from '../rules/ignored.ts';
import type { Finding } from '../rules/model.ts';
import { ACTION_KINDS, isAskedFor } from './action-kinds.ts';
import { toSpan, toWorkspaceEdit } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';
import { nameActions } from './name-actions.ts';
import type { Session } from './session.ts';
import { leftActions } from './tags/left.ts';
import { orphanActions } from './tags/orphans.ts';
import { visibleFindings } from './visible-findings.ts';

/** Remembers that a finding is not to be shown. */
export const IGNORE_COMMAND = 'dateline.ignore';

export const ignoreArguments = v.object({
  uri: v.string(),
  scope: v.picklist(['here', 'file', 'everywhere']),
  what: v.object({ code: v.string(), text: v.string(), before: v.string(), after: v.string() }),
});

/** Reads the text anew and tells its findings, as fixing everything needs after each round. */
export type Reread = (text: string, uri: string) => readonly Finding[];

/** Offers what can be done at a place of an open dump: fixes, dates written out, names corrected, findings ignored. */
export class CodeActions {
  readonly #session: Session;
  readonly #reread: Reread;

  constructor(session: Session, reread: Reread) {
    this.#session = session;
    this.#reread = reread;
  }

  /** Answers what is offered where the editor asks, of the kinds that it asks for. */
  at(params: CodeActionParams): Promise<(CodeAction | ProtocolCommand)[]> {
    const { uri } = params.textDocument;
    return this.#session.answer<(CodeAction | ProtocolCommand)[]>(uri, [], async (document, snapshot) => {
      const findings = await visibleFindings(this.#session, document, snapshot);
      const span = toSpan(document, params.range);
      const offered = wants(params, CodeActionKind.QuickFix) ? actions(snapshot, findings, span) : [];
      const quickFixes = (of: readonly Action[]): Promise<CodeAction[]> =>
        Promise.all(of.map((action) => this.#quickFix(document, snapshot, action)));
      const open = wants(params, CodeActionKind.QuickFix) ? this.#session.tags.sheets.ready(uri) : null;
      const all = [
        ...(await quickFixes(offered.filter(({ kind }) => kind !== 'ignore'))),
        ...(open ? orphanActions(document, open.sheet, span) : []),
        ...(open?.sheet.isEmpty ? await leftActions(this.#session, document, params.range.start.line) : []),
        ...(wants(params, CodeActionKind.RefactorRewrite) ? this.#datesWritten(document, snapshot, params) : []),
        ...(await nameActions(this.#session, { document, snapshot, findings, params })),
        ...(await quickFixes(offered.filter(({ kind }) => kind === 'ignore'))),
        ...(await this.#allFixes(document, snapshot, params)),
      ];
      return all.filter((action) => !('kind' in action) || isAskedFor(params.context.only, action.kind ?? ''));
    });
  }

  #datesWritten(document: TextDocument, snapshot: Snapshot, { range }: CodeActionParams): readonly CodeAction[] {
    const { settings, client } = this.#session;
    return writeDate(snapshot, toSpan(document, range), settings().dateStyle ?? undefined).map(({ title, edits }) => ({
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: toWorkspaceEdit(document, edits, client()),
    }));
  }

  /** Nobody has to be offered this at every cursor place: only where it is asked for by kind. */
  async #allFixes(document: TextDocument, snapshot: Snapshot, { context }: CodeActionParams): Promise<CodeAction[]> {
    if (!context.only || !isAskedFor(context.only, ACTION_KINDS.fixAll)) return [];
    const { edits } = await this.#fixed(document, snapshot);
    if (edits.length === 0) return [];
    const edit = toWorkspaceEdit(document, edits, this.#session.client());
    return [{ title: 'Make all fixes that are sure', kind: ACTION_KINDS.fixAll, edit }];
  }

  async #fixed({ uri }: TextDocument, { text }: Snapshot): Promise<Fixed> {
    const kept = await this.#session.ignored.of(uri);
    return fixAll(text, (now) => withoutIgnored(now, this.#reread(now, uri), kept));
  }

  async #quickFix(document: TextDocument, snapshot: Snapshot, action: Action): Promise<CodeAction> {
    const client = this.#session.client();
    const base = { title: action.title, kind: CodeActionKind.QuickFix };
    if (action.kind === 'fixAll') {
      const { edits } = await this.#fixed(document, snapshot);
      return { ...base, edit: toWorkspaceEdit(document, edits, client) };
    }
    if (action.kind === 'fix')
      return {
        ...base,
        diagnostics: [toDiagnostic(document, action.finding)],
        kind: kindOf(action),
        isPreferred: action.preferred,
        edit: toWorkspaceEdit(document, action.edits, client),
      };
    // Without its finding, as editors show what names one first: to ignore it comes last.
    const what = placeOf(snapshot.text, action.finding);
    const given: v.InferOutput<typeof ignoreArguments> = { uri: document.uri, scope: action.scope, what };
    return { ...base, command: { title: action.title, command: IGNORE_COMMAND, arguments: [given] } };
  }
}

/** A fix of a name has a kind of its own for one place and for all of a text, by which the links of a card ask for it. */
function kindOf({ finding, edits }: Extract<Action, { kind: 'fix' }>): string {
  if (!finding.code.startsWith('name/')) return CodeActionKind.QuickFix;
  return edits.length > 1 ? ACTION_KINDS.document : ACTION_KINDS.here;
}

/** True where actions of a kind, or of a kind within it, are asked for. */
function wants({ context: { only } }: CodeActionParams, kind: string): boolean {
  return isAskedFor(only, kind) || only?.some((asked) => asked.startsWith(`${kind}.`)) === true;
}
