import { CancellationError, type LogOutputChannel } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { ACTION_KINDS } from '../../server/src/lsp/action-kinds.ts';
import { askForPreview } from './preview.ts';

/** What lies between the editor and the server. */
interface Surroundings {
  readonly log: Pick<LogOutputChannel, 'error'>;
  /** True while another card is shown, which the server's are not to cover. */
  readonly hinting: () => boolean;
  /** Tells the user that something failed, and the log why. */
  readonly tell: (sentence: string, error: unknown) => void;
}

/** What is done to requests and answers on their way between the editor and the server. */
export function middlewareFor({ log, hinting, tell }: Surroundings) {
  return {
    provideHover: (document, position, token, next) => (hinting() ? null : next(document, position, token)),
    async resolveCodeAction(action, token, next) {
      try {
        const resolved = await next(action, token);
        if (resolved?.edit && resolved.kind?.value === ACTION_KINDS.folder) askForPreview(resolved.edit);
        return resolved;
      } catch (error) {
        if (!(error instanceof CancellationError)) tell('The name could not be corrected; nothing was changed.', error);
        throw error;
      }
    },
    async sendRequest(type, param, token, next) {
      try {
        return await next(type, param, token);
      } catch (error) {
        // The library logs failures of the protocol's own requests, which have types; ours have names alone.
        if (typeof type === 'string' && !token?.isCancellationRequested) log.error(`Request ${type} failed.`, error);
        throw error;
      }
    },
  } satisfies Middleware;
}
