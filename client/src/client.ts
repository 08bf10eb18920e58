import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** The language that dumps are read as. */
export const LANGUAGE = 'press-release';

/** The client of the language server, which runs as a process of its own and is started anew after a crash. */
export function startClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  return new LanguageClient(
    'dateline',
    'Dateline',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    { documentSelector: [{ language: LANGUAGE }] },
  );
}
