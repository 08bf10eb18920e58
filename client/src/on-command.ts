import { commands, type Disposable } from 'vscode';
import { ResponseError } from 'vscode-languageclient/node';
import { tellFailed } from './failed.ts';

/**
 * Registers a command of ours. Menus, keys and links give it what they like, so whoever runs it has to look at what it was given. Where
 * the server fails it the user is told in our words: VS Code would show those of the protocol.
 */
export const onCommand = (name: string, run: (...given: unknown[]) => unknown): Disposable =>
  commands.registerCommand(name, (...given: unknown[]) => orTold(async () => run(...given)));

/** Does what the user asks for, and tells where a request failed it. */
export async function orTold<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    void tellFailed(error);
    return undefined;
  }
}
