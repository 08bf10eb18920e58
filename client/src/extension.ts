import type { ExtensionContext } from 'vscode';
import { startClient } from './client.ts';

/** VS Code calls this when a dump is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = startClient(context);
  context.subscriptions.push({ dispose: () => void client.stop() });
  await client.start();
}
