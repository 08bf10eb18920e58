import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import {
  type CodeLens,
  type Hover,
  type Location,
  type MarkupContent,
  type Position,
  type Range,
  WorkspaceDiagnosticRequest,
  type WorkspaceFullDocumentDiagnosticReport,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import type { Found, Related } from '../../server/src/lsp/requests.ts';
import { TAG_OVERVIEW_REQUEST, type TagOverview } from '../../server/src/lsp/tags/requests.ts';
import { until, untilEqual } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const HARBOUR = `Harbour of Bergen closed for repairs until the summer

BERGEN, May 3, 2019 (Reuters) - The harbour of Bergen was closed on Friday for repairs, the mayor, Anna Berg, said. Ships go to Stavanger until the summer, she said, and the port pays for the way.

The work was planned for two years. It begins with the old quay, which is to be taken down by the end of May.
`;

const HARBOUR_TOO = `No ships for Bergen before summer

BERGEN, May 4, 2019 (Reuters) - Ships have to make for Stavanger while the harbour of Bergen is closed. The old quay is taken down in May, Mayor Anna Berg said on Friday, and the repairs take until the summer; the port pays for the longer way.
`;

const TALKS = `Ministers end talks on fishing in Tromsoe

TROMSOE, May 8, 2019 (Reuters) - The ministers of Norway and Iceland ended talks on fishing in Tromsø on Wednesday, May 8, without a result. They will meet again in June.
`;

const MAYOR = `Mayor of Bergen resigns after a quarrel

BERGEN, May 9, 2019 (Reuters) - The mayor of Bergen resigned on Thursday after a quarrel with the port, she told reporters. The talks in Tromsø on May 8 had nothing to do with it.

See also

Harbour of Bergen closed for rep... BERGEN, May 3. The harbour of Bergen was closed on Friday for repairs, the mayor...
Mayor wins a second term in Ber... BERGEN, April 1. The mayor of Bergen has won a second term, the council said on...
`;

describe('A folder that takes long to read, over stdio', () => {
  it('is read though the client refuses to show how far that is', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-long-'));
    for (let n = 0; n < 400; n++) writeFileSync(path.join(folder, `${n}.press.txt`), `${n}. ${HARBOUR.repeat(20)}`);
    const editor = await startEditor({ window: { workDoneProgress: true } }, { folder: pathToFileURL(folder).href });
    const refused = new Promise<void>((resolve) => {
      editor.connection.onRequest('window/workDoneProgress/create', () => {
        resolve();
        throw new Error('This client shows no progress.');
      });
    });
    await refused;
    const ask = (query: string): Promise<Found> => editor.connection.sendRequest('dateline/search', { query });
    await until(
      () => ask('quay'),
      ({ reading }) => !reading,
    );
    // Each of the dumps has the word: more than a list can show.
    const { hits, more } = await ask('quay');
    assert.deepEqual([hits.length, more], [200, true]);
    assert.equal((await ask('nobodysword')).more, false);
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('A folder with a single dump over stdio', () => {
  it('is known to a search that comes before the settings', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-single-'));
    writeFileSync(path.join(folder, 'talks.press.txt'), TALKS);
    let tell: (settings: object) => void = () => {};
    const settings = new Promise<object>((resolve) => {
      tell = resolve;
    });
    const editor = await startEditor(
      { workspace: { configuration: true } },
      { folder: pathToFileURL(folder).href, settings: () => settings },
    );
    try {
      const search = editor.connection.sendRequest('dateline/search', { query: 'fishing' });
      await new Promise((done) => setTimeout(done, 200));
      tell({});
      assert.deepEqual(await search, {
        hits: [],
        more: false,
        note: null,
        problem: 'This folder has fewer than two press releases.',
        reading: false,
      });
    } finally {
      await editor.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('tells why nothing is found in it', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-single-'));
    writeFileSync(path.join(folder, 'talks.press.txt'), TALKS);
    const editor = await startEditor({}, { folder: pathToFileURL(folder).href });
    try {
      const problem = async (): Promise<string | null> => {
        const found = await editor.connection.sendRequest('dateline/search', { query: 'fishing' });
        return (found as { readonly problem: string | null }).problem;
      };
      // Folders are looked at after the first answers.
      await untilEqual(problem, 'This folder has fewer than two press releases.');
    } finally {
      await editor.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('A folder that is taken away over stdio', () => {
  it('is not said to lack what is asked for', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-gone-'));
    writeFileSync(path.join(folder, 'talks.press.txt'), TALKS);
    writeFileSync(path.join(folder, 'mayor.press.txt'), MAYOR);
    const editor = await startEditor({}, { folder: pathToFileURL(folder).href });
    const ask = (): Promise<Found> => editor.connection.sendRequest('dateline/search', { query: 'fishing' });
    try {
      await until(ask, ({ hits }) => hits.length > 0);
      rmSync(folder, { recursive: true, force: true });
      const { hits, problem } = await ask();
      assert.deepEqual(
        [hits, problem],
        [[], 'The texts in which this stands are not there any more, or cannot be read.'],
      );
    } finally {
      await editor.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('A folder over stdio', () => {
  let folder = '';
  let editor: Editor;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const put = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-folder-'));
    put('harbour.press.txt', HARBOUR);
    put('harbour-too.press.txt', HARBOUR_TOO);
    put('talks.press.txt', TALKS);
    put('mayor.press.txt', MAYOR);
    put('notes.txt', `Harbour of Bergen closed for repairs. ${'My own notes on it. '.repeat(20)}`);
    editor = await startEditor({ workspace: { symbol: {} } }, { folder: pathToFileURL(folder).href });
    // Answers wait only a little for a folder that is being read, and this machine may be slow.
    await untilNumber('', 4);
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const headlines = (query: string) =>
    editor.connection.sendRequest('workspace/symbol', { query }) as Promise<readonly unknown[]>;
  const untilNumber = (query: string, wanted: number): Promise<unknown> =>
    until(
      () => headlines(query),
      ({ length }) => length === wanted,
    );

  function positionOf(text: string, words: string): Position {
    const before_ = text.slice(0, text.indexOf(words) + 1).split('\n');
    return { line: before_.length - 1, character: before_[before_.length - 1].length };
  }

  async function definition(name: string, text: string, words: string): Promise<string[]> {
    const position = positionOf(text, words);
    const found = (await editor.connection.sendRequest('textDocument/definition', {
      textDocument: { uri: uri(name) },
      position,
    })) as Location[] | null;
    return (found ?? []).map((l) => `${path.basename(l.uri)}:${l.range.start.line}`);
  }

  it('opens the article that a teaser is cut from', async () => {
    await editor.open(uri('mayor.press.txt'), MAYOR);
    assert.deepEqual(await definition('mayor.press.txt', MAYOR, 'Harbour of Bergen closed for rep'), [
      'harbour.press.txt:0',
    ]);
    assert.deepEqual(await definition('mayor.press.txt', MAYOR, 'Mayor wins a second'), []);
  });

  it('names the other articles of a date’s day', async () => {
    await editor.open(uri('mayor.press.txt'), MAYOR);
    const card = async (): Promise<string> => {
      const hover = (await editor.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: uri('mayor.press.txt') },
        position: positionOf(MAYOR, 'May 8 had'),
      })) as Hover;
      return (hover.contents as MarkupContent).value;
    };
    assert.match(await card(), /1 other article of this day:\s+Ministers end talks on fishing/);
    // What is typed counts before it is saved.
    await editor.open(uri('talks.press.txt'), TALKS.replaceAll('May 8', 'May 7').replace('Wednesday', 'Tuesday'));
    assert.doesNotMatch(await card(), /of this day/);
    await editor.change(uri('talks.press.txt'), 2, { text: TALKS });
    assert.match(await card(), /1 other article of this day/);
  });

  it('leads from a headline to the other articles on its event', async () => {
    await editor.open(uri('harbour.press.txt'), HARBOUR);
    const [best] = await definition('harbour.press.txt', HARBOUR, 'closed for repairs until');
    assert.equal(best, 'harbour-too.press.txt:0');
  });

  it('leads from a mention of an event to the article whose main event it is', async () => {
    assert.deepEqual(await definition('mayor.press.txt', MAYOR, 'talks in'), ['talks.press.txt:0']);
  });

  it('leads from a day to the articles whose event was on it, at the same place or with the same people', async () => {
    assert.deepEqual(await definition('mayor.press.txt', MAYOR, 'May 8 had'), ['talks.press.txt:0']);
  });

  it('counts the other articles over a headline', async () => {
    const lenses = (await editor.connection.sendRequest('textDocument/codeLens', {
      textDocument: { uri: uri('harbour.press.txt') },
    })) as CodeLens[];
    assert.match(lenses[0].command?.title ?? '', /^\d other articles? on this event · \d days? · \d (person|people)$/);
  });

  it('knows headlines and people of the whole folder', async () => {
    const symbols = (await editor.connection.sendRequest('workspace/symbol', {
      query: 'fishing',
    })) as WorkspaceSymbol[];
    assert.deepEqual(
      symbols.map((s) => s.name),
      ['Ministers end talks on fishing in Tromsoe'],
    );
    const people = (await editor.connection.sendRequest('workspace/symbol', {
      query: 'anna berg',
    })) as WorkspaceSymbol[];
    assert.ok(people.some((s) => s.name === 'Anna Berg' && /in 2 articles/.test(s.containerName ?? '')));
  });

  it('knows events, and names by letters in their order', async () => {
    const names = async (query: string) => ((await headlines(query)) as WorkspaceSymbol[]).map(({ name }) => name);
    assert.ok((await names('appointment berg')).some((name) => name.startsWith('appointment · Bergen')));
    assert.ok((await names('annbrg')).includes('Anna Berg'));
    assert.deepEqual(await names('mnstrsfsh'), ['Ministers end talks on fishing in Tromsoe']);
  });

  it('searches what is typed, not what the file had, and shows it in its place', async () => {
    const typed = MAYOR.replace('with the port', 'with the ferrymen').replace(/^/, 'Page 1 of 1\n\n');
    await editor.open(uri('mayor.press.txt'), typed);
    const search = async (query: string) =>
      ((await editor.connection.sendRequest('dateline/search', { query })) as { hits: { range: Range }[] }).hits;
    try {
      const [hit] = await search('ferrymen');
      assert.ok(hit && hit.range.start.line <= positionOf(typed, 'ferrymen').line);
      assert.ok(hit.range.end.line >= positionOf(typed, 'ferrymen').line);
      assert.deepEqual(await search('"quarrel with the port"'), []);
    } finally {
      await editor.connection.sendNotification('textDocument/didClose', {
        textDocument: { uri: uri('mayor.press.txt') },
      });
    }
  });

  it('goes by what is typed in other dumps, not by their files', async () => {
    const names = ['mayor.press.txt', 'harbour-too.press.txt', 'harbour.press.txt'];
    const texts = [MAYOR, HARBOUR_TOO, `Old h${HARBOUR.slice(1)}`];
    for (const [i, name] of names.entries()) await editor.open(uri(name), texts[i]);
    const type = (version: number, text: string) => editor.change(uri(names[2]), version, { text });
    const teaser = () => definition(names[0], MAYOR, 'Harbour of Bergen closed for rep');
    const related = async () => {
      const { articles } = await editor.connection.sendRequest<Related>('dateline/related', { uri: uri(names[1]) });
      return articles.map(({ title }) => title).filter((title) => !title.startsWith('Mayor'));
    };
    assert.deepEqual([await teaser(), await related()], [[], [texts[2].split('\n')[0]]]);
    await type(2, 'Something else altogether\n\nNothing of it is known.\n');
    assert.deepEqual([await teaser(), await related()], [[], []]);
    await type(3, HARBOUR);
    assert.deepEqual([(await teaser()).length, (await related()).length], [1, 1]);
    for (const name of names)
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } });
  });

  it('shows events as they are typed, and goes back to the files when editors are closed', async () => {
    type Events = { events: { what: string; articles: { uri: string; title: string }[] }[] };
    const events = async (filter: string) => {
      const found = await editor.connection.sendRequest<Events>('dateline/events', { filter });
      return found.events.map((e) => `${e.what}: ${e.articles.map((a) => path.basename(a.uri, '.press.txt')).join()}`);
    };
    const close = (name: string) =>
      editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } });
    const before_ = await events('harbour');
    assert.deepEqual(before_, ['appointment: harbour-too,harbour,mayor,talks']);
    const typed = `Glaciers melt faster, Olga Dahl tells a summit

VARDOE, May 20, 2019 (Reuters) - Glaciers melt faster than ever, Olga Dahl told a summit of scholars in Vardø on Monday.
`;
    await editor.open(uri('talks.press.txt'), typed);
    assert.deepEqual(
      [await events('harbour'), await events('event:summit')],
      [['appointment: harbour-too,harbour,mayor'], ['summit: talks']],
    );
    assert.equal((await headlines('glaciers')).length, 1);
    await editor.open(uri('harbour-too.press.txt'), typed.replace('faster than ever', 'ever faster'));
    assert.deepEqual(await events('who:"Olga Dahl"'), ['summit: harbour-too,talks']);
    assert.deepEqual(await events('harbour'), ['appointment: harbour,mayor']);
    await close('harbour-too.press.txt');
    await close('talks.press.txt');
    assert.deepEqual([await events('harbour'), await events('event:summit')], [before_, []]);
  });

  it('counts for the view of tags the dumps that there are, once all are read', async () => {
    const { dumps, reading, documents } = (await editor.connection.sendRequest(TAG_OVERVIEW_REQUEST)) as TagOverview;
    assert.deepEqual([dumps, reading, documents.length], [4, false, 0]);
  });

  it('searches with filters, and says what it does not understand', async () => {
    const search = (query: string) =>
      editor.connection.sendRequest('dateline/search', { query }) as Promise<{
        hits: { uri: string; range: Range; snippet: string }[];
        problem: string | null;
      }>;
    const { hits } = await search('quay when:2019-05-03');
    assert.deepEqual(
      hits.map((h) => path.basename(h.uri)),
      ['harbour.press.txt'],
    );
    assert.match(hits[0].snippet, /old quay/);
    const { range: word } = hits[0];
    assert.equal(HARBOUR.split('\n')[word.start.line].slice(word.start.character, word.end.character), 'quay');
    const { range: passage } = (await search('is:prose when:2019-05-03')).hits[0];
    assert.equal(
      HARBOUR.split('\n')[passage.start.line].slice(passage.start.character, passage.start.character + 6),
      'BERGEN',
    );
    assert.ok(passage.end.line > passage.start.line || passage.end.character > 100);
    assert.match((await search('colour:red')).problem ?? '', /no filter/);
  });

  it('groups the folder by event', async () => {
    const { events } = (await editor.connection.sendRequest('dateline/events')) as {
      events: { articles: { uri: string }[] }[];
    };
    const groups = events.map((e) => e.articles.map((a) => path.basename(a.uri)).sort());
    assert.ok(groups.some((g) => g.includes('harbour.press.txt') && g.includes('harbour-too.press.txt')));
    assert.equal(groups.flat().length, 4);
  });

  it('filters events by words, names, places and days, and says what it does not understand', async () => {
    const events = async (filter: string) => {
      const params = { filter };
      const found = (await editor.connection.sendRequest('dateline/events', params)) as {
        events: { articles: { uri: string }[] }[];
        problem: string | null;
      };
      return found.problem ?? found.events.map((e) => e.articles.map((a) => path.basename(a.uri)).join()).join(' ');
    };
    assert.match(await events('fishing may'), /talks/);
    assert.match(await events('where:bergen when:2019-05'), /harbour/);
    assert.equal(await events('fishing when:2018'), '');
    assert.equal(await events('fishing glacier'), '');
    assert.match(await events('who:"Anna Berg"'), /harbour/);
    assert.match(await events('colour:red'), /no filter/);
  });

  it('tells as long as the folder is being read that more may be found', async () => {
    const slow = mkdtempSync(path.join(os.tmpdir(), 'dateline-slow-'));
    for (const [i, text] of [HARBOUR, MAYOR].entries()) writeFileSync(path.join(slow, `${i}.press.txt`), text);
    const server = path.join(import.meta.dirname, 'slow-server.ts');
    const other = await startEditor({}, { folder: pathToFileURL(slow).href, server });
    try {
      const search = () =>
        other.connection.sendRequest('dateline/search', { query: 'quarrel' }) as Promise<{
          hits: unknown[];
          reading: boolean;
        }>;
      // The very first question may come before the server has looked at the folder.
      await until(search, ({ reading }) => reading);
      assert.equal((await search()).hits.length, 0);
      writeFileSync(path.join(slow, 'go'), '');
      await until(search, ({ reading }) => !reading);
      assert.equal((await search()).hits.length, 2);
    } finally {
      await other.close();
      rmSync(slow, { recursive: true, force: true });
    }
  });

  it('offers values for filters', async () => {
    const values = (filter: string, begun: string) =>
      editor.connection.sendRequest('dateline/values', { filter, begun }) as Promise<string[]>;
    assert.ok((await values('who', 'ber')).includes('Anna Berg'));
    assert.deepEqual(await values('is', 'q'), ['question']);
    assert.deepEqual(await values('event', 'summ'), ['summit']);
  });

  it('offers, finds and searches for names as they are typed, not as the files have them', async () => {
    const values = (begun: string) =>
      editor.connection.sendRequest('dateline/values', { filter: 'who', begun }) as Promise<string[]>;
    const symbols = async (query: string) => {
      const found = (await editor.connection.sendRequest('workspace/symbol', { query })) as WorkspaceSymbol[];
      return found.filter(({ name }) => name === 'Olga Dahl' || name === 'Anna Berg');
    };
    const search = (query: string) =>
      editor.connection.sendRequest('dateline/search', { query }) as Promise<{ hits: unknown[] }>;
    const open = ['harbour.press.txt', 'harbour-too.press.txt'];
    for (const [i, text] of [HARBOUR, HARBOUR_TOO].entries())
      await editor.open(uri(open[i]), text.replace('Anna Berg', 'Olga Dahl'));
    assert.deepEqual([await values('dahl'), await values('anna')], [['Olga Dahl'], []]);
    const [found] = await symbols('olga dahl');
    assert.equal(found.containerName, '2 mentions in 2 articles');
    assert.ok(open.some((name) => found.location.uri === uri(name)));
    assert.deepEqual([(await symbols('ogdhl')).length, await symbols('anna berg')], [1, []]);
    assert.equal((await search('who:"Olga Dahl"')).hits.length, 2);
    for (const name of open)
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } });
    assert.deepEqual([await values('dahl'), await symbols('olga dahl')], [[], []]);
    assert.equal((await symbols('anna berg')).length, 1);
  });

  it('tells of names, and leads to them, as they are typed in other dumps', async () => {
    const name = 'harbour-too.press.txt';
    const text = HARBOUR.replaceAll('Anna Berg', 'Olga Dahl');
    await editor.open(uri(name), text);
    const lines = text.slice(0, text.indexOf('Olga Dahl') + 2).split('\n');
    const asked = {
      textDocument: { uri: uri(name) },
      position: { line: lines.length - 1, character: lines[lines.length - 1].length },
    };
    const card = async (): Promise<string> => {
      const hover = (await editor.connection.sendRequest('textDocument/hover', asked)) as Hover;
      return (hover.contents as MarkupContent).value;
    };
    const leads = async (): Promise<string[]> => {
      const found = (await editor.connection.sendRequest('textDocument/typeDefinition', asked)) as Location[];
      return found.map((l) => path.basename(l.uri));
    };
    assert.deepEqual([/articles/.test(await card()), await leads()], [false, []]);
    const others = ['talks.press.txt', 'mayor.press.txt'];
    for (const other of others) await editor.open(uri(other), HARBOUR_TOO.replace('Anna Berg', 'Olga Dahl'));
    assert.match(await card(), /2 articles/);
    assert.deepEqual((await leads()).sort(), [...others].sort());
    for (const open of [name, ...others])
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(open) } });
  });

  it('opens other articles on its own event from words that tell no day of it', async () => {
    const own = 'pay.press.txt';
    const other = 'pay-too.press.txt';
    const text = `Harbour workers and the port begin talks in Bergen

BERGEN, May 12, 2019 (Reuters) - The harbour workers and the port of Bergen began talks on Sunday over pay, both said. The workers want ten percent more.

Nobody expects the talks in Bergen to end soon. The port offers four percent.
`;
    const changed = async (type: number, articles: number): Promise<void> => {
      const changes = [own, other].map((name) => ({ uri: uri(name), type }));
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      await untilNumber('harbour workers', articles);
    };
    put(own, text);
    put(
      other,
      text.replace('Harbour workers and the port begin', 'Port and harbour workers begin').replace('ten', '10'),
    );
    await changed(1, 2);
    await editor.open(uri(own), text);
    const [best] = await definition(own, text, 'talks in Bergen to end');
    assert.equal(best, `${other}:0`);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(own) } });
    for (const name of [own, other]) rmSync(path.join(folder, name));
    await changed(3, 0);
  });

  it('finds a name in all dumps, the surname alone, too', async () => {
    const alone = 'surname-alone.press.txt';
    const changed = (type: number) =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(alone), type }] });
    put(
      alone,
      'Mayor of Bergen thanks the port\n\nBERGEN, May 6, 2019 (Reuters) - Ms Berg thanked the port on Monday.\n',
    );
    await changed(1);
    await untilNumber('thanks the port', 1);
    await editor.open(uri('harbour.press.txt'), HARBOUR);
    const lines = HARBOUR.slice(0, HARBOUR.indexOf('Anna Berg') + 2).split('\n');
    const found = (await editor.connection.sendRequest('textDocument/references', {
      textDocument: { uri: uri('harbour.press.txt') },
      position: { line: lines.length - 1, character: lines[lines.length - 1].length },
      context: { includeDeclaration: true },
    })) as Location[];
    assert.deepEqual(
      [...new Set(found.map((l) => path.basename(l.uri)))],
      ['harbour.press.txt', 'harbour-too.press.txt', alone],
    );
    rmSync(path.join(folder, alone));
    await changed(3);
    await untilNumber('thanks the port', 0);
  });

  it('sees a file that appears while it runs, and leaves the dumps alone', async () => {
    put('quay.press.txt', HARBOUR_TOO.replace('No ships', 'Still no ships'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('quay.press.txt'), type: 1 }],
    });
    await untilNumber('still no ships', 1);
    assert.deepEqual(
      readdirSync(folder).filter((name) => !name.endsWith('.txt')),
      ['.dateline'],
    );
    // A rule that leaves it out holds at once, and no longer than it stands.
    const ignored = async (type: number, articles: number) => {
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('.gitignore'), type }],
      });
      await untilNumber('still no ships', articles);
    };
    put('.gitignore', 'quay.*\n');
    await ignored(1, 0);
    rmSync(path.join(folder, '.gitignore'));
    await ignored(3, 1);
  });

  it('reads digits in the order that the folder’s other dumps show', async () => {
    const text = 'A quay\n\nIt was opened on 05/06/2014.\n';
    await editor.open(uri('quay.press.txt'), text);
    const value = async () => {
      const hover = (await editor.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: uri('quay.press.txt') },
        position: positionOf(text, '05/06'),
      })) as Hover;
      return (hover.contents as MarkupContent).value;
    };
    assert.match(await value(), /nothing in the text decides/);
    for (const day of [23, 24, 25])
      put(`american-${day}.press.txt`, `A lock\n\nIt was opened on 04/${day}/2014, they said.\n`);
    editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [23, 24, 25].map((day) => ({ uri: uri(`american-${day}.press.txt`), type: 1 })),
    });
    await until(value, (text) => /neighbouring/.test(text));
    assert.match(await value(), /month first, as in the neighbouring texts/);
  });

  it('leaves out what the editor hides, from when it does so', async () => {
    let hidden = {};
    const own = await startEditor(
      { workspace: { configuration: true } },
      { folder: pathToFileURL(folder).href, hidden: () => hidden },
    );
    const found = async (): Promise<readonly string[]> => {
      const { hits }: Found = await own.connection.sendRequest('dateline/search', { query: 'fishing' });
      return [...new Set(hits.map((hit) => path.basename(hit.uri)))];
    };
    const hide = async (patterns: object): Promise<void> => {
      hidden = patterns;
      await own.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    };
    try {
      await untilEqual(found, ['talks.press.txt']);
      await hide({ 'talks*': true, 'harbour*': false });
      await untilEqual(found, []);
      await hide({});
      await untilEqual(found, ['talks.press.txt']);
    } finally {
      await own.close();
    }
  });

  it('shows the findings of the whole folder where that is asked for, and sends nothing twice', async () => {
    let on = false;
    const own = await startEditor(
      { workspace: { configuration: true, diagnostics: {} }, textDocument: { diagnostic: {} } },
      { folder: pathToFileURL(folder).href, settings: () => ({ folderFindings: on }) },
    );
    put('wrong.press.txt', 'A quay\n\nIt was opened on 30.02.2014, they said.\n');
    const ask = async (known: readonly WorkspaceFullDocumentDiagnosticReport[]) => {
      const previousResultIds = known.map(({ uri: of, resultId }) => ({ uri: of, value: resultId ?? '' }));
      const report = await own.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
      return report.items as WorkspaceFullDocumentDiagnosticReport[];
    };
    try {
      assert.deepEqual(await ask([]), []);
      on = true;
      await own.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const first = await until(
        () => ask([]),
        (reports) => reports.some((r) => r.uri === uri('wrong.press.txt')),
      );
      const wrong = first.find((r) => r.uri === uri('wrong.press.txt'));
      assert.equal(wrong?.items[0]?.code, 'date/impossible');
      assert.deepEqual(await ask(first), []);
      rmSync(path.join(folder, 'wrong.press.txt'));
      await own.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('wrong.press.txt'), type: 3 }],
      });
      const later = await until(
        () => ask(first),
        ({ length }) => length > 0,
      );
      assert.deepEqual(
        later.map((r) => [r.uri, r.items.length]),
        [[uri('wrong.press.txt'), 0]],
      );
    } finally {
      await own.close();
    }
  });

  it('takes the findings of a text away that was closed, though no others of the folder are shown', async () => {
    const own = await startEditor(
      { workspace: { configuration: true, diagnostics: {} }, textDocument: { diagnostic: {} } },
      { folder: pathToFileURL(folder).href },
    );
    const ask = async (previousResultIds: readonly { uri: string; value: string }[]) => {
      const report = await own.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
        previousResultIds: [...previousResultIds],
      });
      return report.items as WorkspaceFullDocumentDiagnosticReport[];
    };
    const closed = uri('closed.press.txt');
    try {
      await own.open(closed, 'A quay\n\nIt was opened on 30.02.2014, they said.\n');
      // VS Code holds texts open whose tabs are closed: an answer for the whole folder takes their findings away whenever it is asked for.
      for (const known of [[], [{ uri: closed, value: 'open 1' }]])
        assert.deepEqual(await ask(known), [{ kind: 'full', uri: closed, version: null, items: [] }]);
      await own.connection.sendNotification('textDocument/didClose', { textDocument: { uri: closed } });
      const [report, ...others] = await ask([]);
      assert.deepEqual([report.uri, report.items, others], [closed, [], []]);
      assert.deepEqual(await ask([{ uri: closed, value: report.resultId ?? '' }]), []);
      assert.deepEqual(await ask([]), []);
    } finally {
      await own.close();
    }
  });

  it('answers from an index that is made anew when it meets damage, without an error', async () => {
    const place = path.join(folder, '.dateline', 'index.sqlite');
    const database = new DatabaseSync(place);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const own = await startEditor({}, { folder: pathToFileURL(folder).href });
    const ask = async (query: string): Promise<number> =>
      ((await own.connection.sendRequest('dateline/search', { query })) as { hits: unknown[] }).hits.length;
    try {
      await until(
        () => ask('in:headline'),
        (n) => n > 0,
      );
      // All but the first page, which is read already.
      const size = statSync(place).size;
      writeFileSync(place, Buffer.concat([readFileSync(place).subarray(0, 4096), Buffer.alloc(size - 4096, 90)]));
      await until(
        () => ask('who:"Anna Berg" quay'),
        (n) => n > 0,
      );
      assert.match(own.shown.join(), /damaged/);
    } finally {
      await own.close();
    }
  });
});
