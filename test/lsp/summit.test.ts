import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver-protocol/node';
import { until } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const BRIEFING = `Spokeswoman answers questions on trade and on the Arctic

19 July 2018 14:05

The spokeswoman was asked about trade first. Our exporters waited long for clear rules, she said, and now they have them.

On the Arctic she had little news. We have just seen the Russian-U.S. summit in Helsinki on 16 July, and the experts of both sides will speak about the northern sea route in the autumn.
`;

const REPORT = `Putin and Trump hold a summit in Helsinki

16 July 2018 21:40

HELSINKI, July 16. Vladimir Putin and Donald Trump met in the Finnish capital on Monday for their first full summit. Russia and the United States spoke of arms control, Syria and trade for four hours, and both presidents answered reporters in the evening.
`;

/** Another summit of the same week, and another event of the same town: neither is meant. */
const BRUSSELS = `NATO leaders end their summit in Brussels

12 July 2018 18:20

BRUSSELS, July 12. The leaders of NATO ended a summit in Brussels on Thursday with a quarrel over spending. Donald Trump of the United States asked the others to pay more at once.
`;

const STRIKE = `Tram drivers of Helsinki go on strike

3 July 2018 09:10

HELSINKI, July 3. Tram drivers in Helsinki began a strike on Tuesday over shifts at night. The city asked people to walk or to take the bus.
`;

const FILES = { briefing: BRIEFING, report: REPORT, brussels: BRUSSELS, strike: STRIKE };

describe('A summit that a release mentions, over stdio', () => {
  let folder = '';
  let editor: Editor;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-summit-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, `${name}.press.txt`), text);
    const { href } = pathToFileURL(folder);
    editor = await startEditor({ workspace: { symbol: {} } }, { folder: href });
    const headlines = (): Promise<readonly unknown[]> =>
      editor.connection.sendRequest('workspace/symbol', { query: '' });
    // Answers wait only a little for a folder that is being read.
    await until(headlines, ({ length }) => length >= Object.keys(FILES).length);
    await editor.open(`${href}/briefing.press.txt`, BRIEFING);
  });
  after(async () => {
    await editor?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Where the first letter of some words of the briefing leads to, as files and lines. */
  async function definition(words: string): Promise<string[]> {
    const lines = BRIEFING.split('\n');
    const line = lines.findIndex((l) => l.includes(words));
    const found: Location[] | null = await editor.connection.sendRequest('textDocument/definition', {
      textDocument: { uri: `${pathToFileURL(folder).href}/briefing.press.txt` },
      position: { line, character: lines[line].indexOf(words) + 1 },
    });
    return (found ?? []).map(({ uri, range }) => `${path.basename(uri)}:${range.start.line}`);
  }

  for (const words of ['Russian-U.S.', 'U.S. summit', 'summit in Helsinki', 'on 16 July', '16 July'])
    it(`opens its report and nothing else from ‘${words}’`, async () => {
      assert.deepEqual(await definition(words), ['report.press.txt:0']);
    });

  it('opens its report first from the town, and then where the text introduces the town', async () => {
    assert.deepEqual(await definition('Helsinki on 16 July'), ['report.press.txt:0', 'briefing.press.txt:6']);
  });

  it('leads nowhere from words behind the event', async () => {
    assert.deepEqual(await definition('and the experts'), []);
  });
});
