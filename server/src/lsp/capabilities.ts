import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { ACTION_KINDS } from './action-kinds.ts';
import { LEGEND } from './colours.ts';
import { FIX_COMMANDS } from './fix-commands.ts';

/** Texts and folders of texts, whatever they are called. */
const ANY_FILE = [{ scheme: 'file', pattern: { glob: '**/*' } }];

/** What the server offers to a client that can do so much. */
export function capabilitiesFor({ textDocument, workspace }: ClientCapabilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    documentSymbolProvider: { label: 'Dateline' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    documentHighlightProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    typeDefinitionProvider: true,
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.Refactor,
        CodeActionKind.RefactorRewrite,
        ACTION_KINDS.fixAll,
      ],
      resolveProvider: true,
    },
    codeLensProvider: {},
    workspaceSymbolProvider: true,
    completionProvider: {},
    inlayHintProvider: true,
    executeCommandProvider: { commands: [...FIX_COMMANDS.keys()] },
    ...(textDocument?.diagnostic
      ? {
          diagnosticProvider: {
            interFileDependencies: false,
            workspaceDiagnostics: workspace?.diagnostics !== undefined,
          },
        }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(workspace?.fileOperations?.didRename ? { fileOperations: { didRename: { filters: ANY_FILE } } } : {}),
    },
  };
}
