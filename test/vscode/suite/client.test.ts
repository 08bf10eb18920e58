import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { startServer } from '../../../client/src/client.ts';
import { middlewareFor } from '../../../client/src/middleware.ts';
import { whileNotRunning } from '../../../client/src/status.ts';

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

  it('says that it has stopped where its server could not start', () => {
    const shown = [State.Starting, State.Stopped, State.StartFailed].map((state) => whileNotRunning(state).text);
    assert.deepEqual(shown, ['Starting', 'Stopped', 'Stopped']);
  });
});
