import { commands } from 'vscode';

/** Gives a context key a value. Resolves behind all that VS Code was told before. */
export async function setContext(key: string, value: unknown): Promise<void> {
  await commands.executeCommand('setContext', key, value);
}
