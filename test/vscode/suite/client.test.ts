import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { State, type StateChangeEvent } from 'vscode-languageclient/node';
import { startServer } from '../../../client/src/client.ts';
import { middlewareFor } from '../../../client/src/middleware.ts';
import { offerFolders } from '../../../client/src/offer.ts';
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

  it('starts the server where none runs, and anew where one does', async () => {
    for (const [isRunning, wanted] of [
      [false, 'start'],
      [true, 'restart'],
    ] as const) {
      const done: string[] = [];
      const doing = (what: string) => async () => void done.push(what);
      const client = { isRunning: () => isRunning, start: doing('start'), restart: doing('restart') };
      assert.equal(await startServer(client, { error: () => {} }), true);
      assert.deepEqual(done, [wanted]);
    }
    const log: unknown[] = [];
    const dead = { isRunning: () => false, start: failing, restart: failing };
    assert.equal(await startServer(dead, { error: (error: unknown) => void log.push(error) }), false);
    assert.equal(log.length, 1);
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

  it('says that it has stopped where its server could not start', () => {
    const shown = [State.Starting, State.Stopped, State.StartFailed].map((state) => whileNotRunning(state).text);
    assert.deepEqual(shown, ['Starting', 'Stopped', 'Stopped']);
  });
});
