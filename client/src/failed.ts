import { commands, window } from 'vscode';
import { ErrorCodes, LSPErrorCodes, type ResponseError } from 'vscode-languageclient/node';
import { COMMANDS } from './names.ts';

/** A sentence for the user, and what a button beside it does. */
interface Told {
  readonly sentence: string;
  readonly button: string;
  readonly command: string;
}

const STOPPED: Told = {
  sentence: 'Dateline has stopped, so nothing was done.',
  button: 'Start again',
  command: COMMANDS.restartServer,
};
const FAILED: Told = {
  sentence: 'Dateline could not do this. Its log tells why.',
  button: 'Show log',
  command: COMMANDS.showLog,
};

/** What is told of a request that has failed while it did what the user asked for; null where they have thought better of it. */
export function toldOf({ code }: Pick<ResponseError, 'code'>): Told | null {
  if (code === LSPErrorCodes.RequestCancelled) return null;
  return code === ErrorCodes.ConnectionInactive ? STOPPED : FAILED;
}

/** Tells that what the user asked for was not done. */
export async function tellFailed(error: ResponseError): Promise<void> {
  const told = toldOf(error);
  if (told && (await window.showErrorMessage(told.sentence, told.button)) === told.button)
    await commands.executeCommand(told.command);
}
