import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import * as vscode from 'vscode';
import {
  createMessageConnection,
  ErrorCodes,
  LSPErrorCodes,
  type MessageTransports,
  ResponseError,
  State,
  type StateChangeEvent,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageclient/node';
import { DatelineClient, restarting, startServer } from '../../../client/src/client.ts';
import { toldOf } from '../../../client/src/failed.ts';
import { middlewareFor } from '../../../client/src/middleware.ts';
import { offerFolders } from '../../../client/src/offer.ts';
import { onCommand } from '../../../client/src/on-command.ts';
import { whileNotRunning } from '../../../client/src/status.ts';
import { until } from '../../helpers/until.ts';

const { token } = new vscode.CancellationTokenSource();
const failing = () => Promise.reject(new Error('There is no room.'));

/** Middleware with what it logs and tells. */
function told(): { readonly words: string[]; readonly between: ReturnType<typeof middlewareFor> } {
  const words: string[] = [];
  const log = { error: (message: string | Error, error: Error) => void words.push(`${message} ${error.message}`) };
  const between = middlewareFor({ log, hinting: () => false, tell: (sentence) => void words.push(sentence) });
  return { words, between };
}

/** What leads to a server that can do nothing but start and stop. */
function answering(): MessageTransports {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createMessageConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  server.onRequest('initialize', () => ({ capabilities: {} }));
  server.onRequest('shutdown', () => null);
  server.listen();
  return { reader: new StreamMessageReader(back), writer: new StreamMessageWriter(there) };
}

describe('The client', () => {
  it('writes to the log why a request of ours failed, and not one that nobody waits for', async () => {
    const { words, between } = told();
    await assert.rejects(between.sendRequest('dateline/events', {}, token, failing));
    const given = new vscode.CancellationTokenSource();
    given.cancel();
    await assert.rejects(between.sendRequest('dateline/search', {}, given.token, failing));
    assert.deepEqual(words, ['Request dateline/events failed. There is no room.']);
  });

  it('tells that a name could not be corrected in the folder, unless it was called off', async () => {
    const { words, between } = told();
    const action = new vscode.CodeAction('Change to ‘Tervo’ in the whole folder…');
    await assert.rejects(between.resolveCodeAction(action, token, failing));
    await assert.rejects(
      between.resolveCodeAction(action, token, () => Promise.reject(new vscode.CancellationError())),
    );
    assert.deepEqual(words, ['The name could not be corrected; nothing was changed.']);
  });

  it('starts the server where none runs, and anew where one does, even one that will not stop', async () => {
    for (const runs of [false, true]) {
      const done: string[] = [];
      const client = {
        needsStop: () => runs,
        start: async () => void done.push('start'),
        stop: async () => {
          done.push('stop');
          throw new Error('Stopping the server timed out.');
        },
      };
      await startServer(client);
      assert.deepEqual(done, runs ? ['stop', 'start'] : ['start']);
    }
  });

  it('starts a server again for which no process could be made, by itself and when it has given up', async () => {
    const log = vscode.window.createOutputChannel('Trial', { log: true });
    let failures = 0;
    let left = 7;
    let given = 0;
    const client = new DatelineClient(
      'trial',
      'Trial',
      async () => {
        if (left-- === 0) return answering();
        failures++;
        throw new Error('There is no room for another process.');
      },
      { outputChannel: log, errorHandler: restarting(() => void given++) },
    );
    try {
      await startServer(client);
      await until(
        async () => given,
        (count) => count === 1,
      );
      assert.deepEqual([failures, client.isRunning()], [5, false]);
      await startServer(client);
      await until(
        async () => client.isRunning(),
        (isRunning) => isRunning,
      );
      assert.deepEqual([failures, given], [7, 1]);
    } finally {
      await client.stop();
      log.dispose();
    }
  });

  it('looks once whether a folder is to be read, when the server runs and answers, however late that is', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const files = ['a', 'b', 'c'].map((name) => vscode.Uri.joinPath(folder.uri, `offered/${name}.txt`));
    for (const file of files) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('milk, eggs'));
    const states = new vscode.EventEmitter<StateChangeEvent>();
    const asked: (readonly string[])[] = [];
    const client: Parameters<typeof offerFolders>[0] & { state: State } = {
      state: State.Starting,
      onDidChangeState: states.event,
      sendRequest: async (_request, { heads }) => {
        if (asked.push(heads) === 1) throw new Error('It has stopped.');
        return heads.map(() => false);
      },
    };
    const offering = offerFolders(client);
    const turn = (newState: State): void => {
      const oldState = client.state;
      client.state = newState;
      states.fire({ oldState, newState });
    };
    try {
      for (const [state, times] of [
        [State.StartFailed, 0],
        [State.Running, 1],
        [State.Running, 2],
        [State.Running, 2],
      ] as const) {
        turn(state);
        await until(
          async () => asked.length,
          (count) => count === times,
        );
        await new Promise((resume) => setTimeout(resume, 300));
        assert.equal(asked.length, times);
      }
      assert.equal(asked[0].filter((head) => atob(head) === 'milk, eggs').length, 3);
    } finally {
      for (const one of offering) one.dispose();
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, 'offered'), { recursive: true });
    }
  });

  it('tells in words that what was asked for failed, as the server does not run or could not', async () => {
    const said = [ErrorCodes.ConnectionInactive, ErrorCodes.InternalError, LSPErrorCodes.RequestCancelled].map(
      (code) => toldOf({ code })?.sentence,
    );
    assert.deepEqual(said, [
      'Dateline has stopped, so nothing was done.',
      'Dateline could not do this. Its log tells why.',
      undefined,
    ]);
    const failed = onCommand('dateline.trial', async () => {
      throw new ResponseError(ErrorCodes.InternalError, 'Request dateline/tags/set failed.');
    });
    const wrong = onCommand('dateline.wrong', () => {
      throw new TypeError('There is no such thing.');
    });
    try {
      assert.equal(await vscode.commands.executeCommand('dateline.trial'), undefined);
      await assert.rejects(async () => vscode.commands.executeCommand('dateline.wrong'), /There is no such thing/);
    } finally {
      failed.dispose();
      wrong.dispose();
    }
  });

  it('says that it has stopped where its server could not start', () => {
    const shown = [State.Starting, State.Stopped, State.StartFailed].map((state) => whileNotRunning(state).text);
    assert.deepEqual(shown, ['Starting', 'Stopped', 'Stopped']);
  });
});
