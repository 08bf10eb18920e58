import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../helpers/until.ts';
import { open, symbolsOf } from './helpers.ts';

/** The place of some words in a document. */
function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `The dump has “${words}”.`);
  return document.positionAt(offset + 1);
}

/** The titles of what the light bulb offers at some words, once one is there that fits. */
async function offersAt(document: vscode.TextDocument, words: string, wanted: RegExp): Promise<string[]> {
  const at = placeOf(document, words);
  const range = new vscode.Range(at, at);
  const actions = await until(
    () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range),
    (found) => found?.some(({ title }) => wanted.test(title)),
  );
  return actions.map(({ title }) => title).filter((title) => wanted.test(title));
}

describe('Dates in VS Code', () => {
  it('lead to the date that they are counted from', async () => {
    const document = await open('004');
    const [found] = await until(
      () =>
        vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          placeOf(document, 'Monday'),
        ),
      (places) => places?.length > 0,
    );
    const range = 'targetRange' in found ? found.targetRange : found.range;
    assert.equal(document.getText(range), 'May 14');
  });

  it('show behind them what they do not name', async () => {
    const document = await open('004');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await until(
      () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole),
      (found) => found?.length > 3,
    );
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map((l) => l.value).join('')));
    assert.ok(labels.includes(' 13 May 2019'), JSON.stringify(labels));
    assert.ok(labels.includes(' 2018'), JSON.stringify(labels));
  });

  it('can be written out', async () => {
    const offers = await offersAt(await open('004'), 'Monday', /^Write ‘Monday’ out/);
    assert.equal(offers[0], 'Write ‘Monday’ out as 13 May 2019');
  });

  it('that contradict their weekday can be fixed in three ways', async () => {
    const offers = await offersAt(await open('011'), 'Tuesday, 5 June 2019', /^Change/);
    assert.equal(offers.length, 3, JSON.stringify(offers));
    assert.equal(offers[0], 'Change the weekday to Wednesday');
  });

  it('stand in the outline', async () => {
    const names = (await symbolsOf(await open('004'))).map(({ name, detail }) => `${name} ${detail}`);
    assert.match(names.join('\n'), /14 May 2019|2019-05-14/);
  });

  it('are held against the style of the house', async () => {
    const document = await open('009');
    const settings = vscode.workspace.getConfiguration('dateline.dates');
    await settings.update('style', 'month-day-year', vscode.ConfigurationTarget.Workspace);
    try {
      const found = await until(
        async () => vscode.languages.getDiagnostics(document.uri),
        (all) => all.some(({ message }) => message.includes('21 February 2020')),
      );
      assert.ok(found.length > 0);
    } finally {
      await settings.update('style', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
