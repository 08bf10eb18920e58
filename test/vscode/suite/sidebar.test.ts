import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle, whyNotOpened } from '../../../client/src/open-article.ts';
import { askForPreview } from '../../../client/src/preview.ts';
import { correctInFolder } from '../../../client/src/sidebar/correct.ts';
import { nameLines } from '../../../client/src/sidebar/entities.ts';
import { eventLines } from '../../../client/src/sidebar/events.ts';
import { EXPORTS } from '../../../client/src/sidebar/export.ts';
import { FilteredTree } from '../../../client/src/sidebar/filtered.ts';
import { relatedLines } from '../../../client/src/sidebar/related.ts';
import { type Line, Tree } from '../../../client/src/sidebar/tree.ts';
import { type ReviewLine, reviewLines } from '../../../client/src/tags/review/tree.ts';
import { filter, plain } from '../../../client/src/words.ts';
import type { FolderEvent, FolderName } from '../../../server/src/lsp/requests.ts';
import type { ReviewEntry, ReviewPlace } from '../../../server/src/lsp/tags/review-requests.ts';
import { until } from '../../helpers/until.ts';
import { open } from './helpers.ts';

const article = (name: string, title: string) => ({ uri: `file:///dumps/${name}.press.txt`, title, day: '2019-05-03' });

const EVENTS: readonly FolderEvent[] = [
  { what: 'visit', date: null, place: null, articles: [article('a', 'A guest comes')] },
  {
    what: 'opening',
    date: '2019-05-03',
    place: 'Turku',
    articles: [article('b', 'Quay opens'), article('c', 'Ships')],
  },
  { what: 'strike', date: '2019-05-04', place: null, articles: [article('d', '[x](command:y) $(bug) <b>Strike</b>')] },
];

const names: readonly FolderName[] = [
  { entity: '1', type: 'place', name: 'Turku', count: 2, dumps: 1, garbled: [] },
  { entity: '2', type: 'person', name: 'Anna Tervo', count: 4, dumps: 2, garbled: [] },
  { entity: '3', type: 'person', name: 'Olli "Ollie" Salo', count: 3, dumps: 3, garbled: [] },
  { entity: '2', type: 'person', name: 'Anna Tervo', count: 5, dumps: 2, garbled: [] },
];

const found = (events: readonly FolderEvent[]) => ({ events, total: events.length, problem: null });

/** A file of the folder that is open, whether it is there or not. */
function inFolder(path: string): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.Uri.joinPath(folder.uri, path).toString();
}

/** Labels of lines and of those below them. */
const drawn = (lines: readonly Line[], depth = 0): readonly string[] =>
  lines.flatMap(({ item, below }) => [
    `${'  '.repeat(depth)}${item.label} (${item.description})`,
    ...drawn(below?.() ?? [], depth + 1),
  ]);

describe('The sidebar', () => {
  it('unfolds the first differences of a review that are open, of however many', async () => {
    const entry: ReviewEntry = {
      uri: 'file:///dumps/a.press.txt',
      title: 'Quay opens',
      who: ['Ada', 'Ben'],
      progress: 'started',
      isMarked: false,
      open: 498,
      decided: 2,
      agreed: 0,
    };
    const version = { tag: 'Claim', on: 'span', attributes: {}, relates: null, words: 'the quay', notes: [] } as const;
    const place = (i: number): ReviewPlace => ({
      id: `${i}`,
      kind: 'tag',
      line: i,
      span: { start: i, end: i + 1 },
      missing: [],
      differs: ['tag'],
      decision: i < 2 ? 'rejected' : 'open',
      instead: [],
      versions: ['Ada', 'Ben'].map((who) => ({ ...version, who: [who], span: null, decision: 'open' })),
    });
    const places = Array.from({ length: 500 }, (_, i) => place(i));
    const document = { ...entry, own: false, version: 1, places };
    const [text] = reviewLines({ people: [], documents: [entry], agreement: null }, '', async () => document, null);
    const lines = (await text.later?.()) as readonly ReviewLine[];
    const isUnfolded = lines.map(({ item }) => item.collapsibleState === vscode.TreeItemCollapsibleState.Expanded);
    assert.equal(lines.length, 500);
    assert.deepEqual([isUnfolded.indexOf(true), isUnfolded.lastIndexOf(true)], [2, 13]);
  });

  it('lists events by day, the latest first, those of several articles with all of them', () => {
    assert.deepEqual(drawn(eventLines(found(EVENTS.slice(0, 2)))), [
      '3 May 2019 (1)',
      '  Quay opens (2 articles · opening · Turku)',
      '    Quay opens (3 May 2019)',
      '    Ships (3 May 2019)',
      'Without a date (1)',
      '  A guest comes (visit)',
    ]);
  });

  it('says what is wrong with a filter, and that there are more events than it shows', () => {
    assert.deepEqual(drawn(eventLines({ events: [], total: 0, problem: 'There is no filter.' })), [
      'There is no filter. (undefined)',
    ]);
    assert.match(String(eventLines({ ...found(EVENTS), total: 9 }).at(-1)?.item.label), /^6 earlier events/);
    assert.match(String(eventLines({ ...found(EVENTS), total: 4 }).at(-1)?.item.label), /^1 earlier event:/);
  });

  it('lists events and names in other orders', () => {
    const days = (lines: readonly Line[]): readonly unknown[] => lines.map(({ item }) => item.label);
    assert.deepEqual(days(eventLines(found(EVENTS), 'earliest')), ['3 May 2019', '4 May 2019', 'Without a date']);
    assert.equal(
      drawn(eventLines(found(EVENTS), 'reported'))[0],
      'Quay opens (2 articles · opening · Turku · 3 May 2019)',
    );
    assert.deepEqual(drawn(nameLines(names, '', 'letters')).slice(1, 3), [
      '  Anna Tervo (4 articles)',
      '  Olli "Ollie" Salo (3 articles)',
    ]);
    assert.equal(drawn(nameLines(names, '', 'mentions'))[1], '  Anna Tervo (9 mentions)');
  });

  it('tells that names could not be corrected', async () => {
    const told: unknown[] = [];
    const failing: Parameters<typeof correctInFolder>[0] = {
      sendRequest: () => Promise.reject(new Error('Client is not running')),
      get protocol2CodeConverter(): never {
        throw new Error('There is nothing to convert.');
      },
      tell: (sentence) => void told.push(sentence),
    };
    await correctInFolder(failing, [{ form: 'Terva', right: 'Tervo', count: 1, dumps: 1 }]);
    assert.deepEqual(told, ['The names could not be corrected; nothing was changed.']);
  });

  it('tells in words what a view has no room for', () => {
    const [people] = nameLines([{ ...names[1], name: 'Tervo', shared: true }, names[2]], '');
    const [olli, tervo] = (people.below?.() ?? []).map(({ item }) => item);
    assert.equal(tervo.tooltip, 'Tervo\n4 mentions in 2 articles\nSeveral people of the folder are named so.');
    assert.match(
      tervo.accessibilityInformation?.label ?? '',
      /articles\. Several people of the folder are named so\.$/,
    );
    assert.equal(olli.tooltip, 'Olli "Ollie" Salo\n3 mentions in 3 articles');
    const why = 'Both report a strike in Turku.';
    const uri = inFolder('north/b.press.txt');
    const [group] = relatedLines([{ ...article('b', 'Quay opens'), uri, kind: 'updated', why }]);
    assert.equal(group.item.tooltip, 'Earlier or later states of this article');
    const [related] = group.below?.() ?? [];
    assert.equal(related.item.tooltip, `Quay opens\n3 May 2019 · north/b.press.txt\n${why}`);
  });

  it('filters names by their parts', () => {
    assert.deepEqual(drawn(nameLines(names, 'tervo')), ['People (1)', '  Anna Tervo (4 articles)']);
  });

  it('lists garbled forms below their names and once more together, with what the folders have of them', () => {
    const garbled = [{ form: 'Tervoy', right: 'Tervo', count: 2, dumps: 1 }];
    const lines = nameLines([names[0], { ...names[1], garbled }, { ...names[3], garbled }], '');
    const anna = ['  Anna Tervo (1 garbled · 4 articles)', '    Tervoy → Tervo (4)'];
    assert.deepEqual(drawn(lines), [
      'To correct (1)',
      ...anna,
      'People (1)',
      ...anna,
      'Places (1)',
      '  Turku (1 article)',
    ]);
    const [name] = lines[0].below?.() ?? [];
    assert.deepEqual(name.forms, name.below?.()[0].forms);
    assert.equal(name.item.contextValue, 'name.garbled');
    assert.deepEqual(lines[0].forms, name.forms);
  });

  it('groups related articles by how they are related, the title before day and reason', () => {
    const related = (name: string, kind: 'same' | 'other' | 'subject') => ({
      ...article(name, 'Quay opens'),
      kind,
      why: 'So.',
    });
    const lines = relatedLines([related('a', 'same'), related('c', 'subject'), related('b', 'other')]);
    const line = '  Quay opens (3 May 2019 · So.)';
    assert.deepEqual(drawn(lines), ['Also reported (1)', line, 'Same text (1)', line, 'Same subject (1)', line]);
    assert.equal(lines[0].below?.()[0].item.accessibilityInformation?.label, 'Quay opens, So.');
  });

  it('opens the answers of a search as text, CSV and JSON, and lets no cell become a formula', () => {
    const place = { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } };
    const hit = {
      ...article('a', '=cmd()'),
      range: place,
      speaker: 'Anna, "Ann"',
      kind: 'answer' as const,
      snippet: 'Yes.',
    };
    const uri = inFolder('port/a, b.press.txt');
    const [text, csv, json] = EXPORTS.map(({ write }) =>
      write({
        query: 'says:Anna',
        hits: [
          { ...hit, uri },
          { ...hit, uri: inFolder('b.press.txt'), title: '' },
        ],
        more: true,
      }),
    );
    assert.match(text, /^Search: says:Anna\nThe best 2 passages in 2 articles\n/);
    assert.match(text, /\n\nWithout a headline \(3 May 2019\)\nb\.press\.txt\n/);
    assert.equal(csv.split('\r\n')[1], `"port/a, b.press.txt",5,2019-05-03,'=cmd(),"Anna, ""Ann""",answer,Yes.`);
    const { answers, more } = JSON.parse(json);
    assert.deepEqual([answers[0].path, answers[0].line, more], ['port/a, b.press.txt', 5, true]);
  });

  it('groups names, those in most articles first, and searches for one on a click', () => {
    const lines = nameLines(names, '');
    assert.deepEqual(drawn(lines), [
      'People (2)',
      '  Anna Tervo (4 articles)',
      '  Olli "Ollie" Salo (3 articles)',
      'Places (1)',
      '  Turku (1 article)',
    ]);
    const queries = lines.flatMap((l) => l.below?.() ?? []).map(({ item }) => item.command?.arguments?.[0]);
    assert.deepEqual(queries, ['who:"Anna Tervo" ', 'who:"Olli Ollie Salo" ', 'where:"Turku" ']);
  });

  it('has the changes of a name looked through: beside them, one that changes nothing', () => {
    const changes = new vscode.WorkspaceEdit();
    const uris = ['a', 'b'].map((name) => vscode.Uri.parse(article(name, '').uri));
    for (const uri of uris) changes.replace(uri, new vscode.Range(0, 4, 0, 9), 'Tervo');
    askForPreview(changes);
    const texts = changes.entries().map(([uri, edits]) => [uri.path, ...edits.map(({ newText }) => newText)]);
    assert.deepEqual(texts, [
      [uris[0].path, 'Tervo', ''],
      [uris[1].path, 'Tervo'],
    ]);
    const none = new vscode.WorkspaceEdit();
    askForPreview(none);
    assert.equal(none.size, 0);
  });

  it('lets no text of a dump become Markdown, an icon or a command', () => {
    const [{ below }] = eventLines(found(EVENTS.slice(2)));
    const [{ item }] = below?.() ?? [];
    assert.equal(typeof item.label, 'string');
    assert.equal(typeof item.tooltip, 'string');
    assert.equal(item.command?.command, 'dateline.openArticle');
    assert.ok(!plain('$(bug) and $$(x)').includes('$('));
    assert.equal(filter('who', 'a" is:question "b'), 'who:"a is:question b" ');
  });

  it('opens an article at its headline', async () => {
    const document = await open('001');
    const [uri] = await vscode.workspace.findFiles('002_*.txt');
    await until(
      async () => {
        await vscode.commands.executeCommand('dateline.openArticle', uri.toString());
        const editor = vscode.window.activeTextEditor;
        return editor?.document.uri.path === uri.path ? editor.document.getText(editor.selection) : '';
      },
      (selected) => /\p{L}{3}/u.test(selected) && !selected.includes('\n\n'),
    );
    assert.notEqual(document.uri.path, uri.path);
  });

  it('shows the last of two articles that are asked for at once, though the first takes longer', async () => {
    const [first, last] = await vscode.workspace.findFiles('00[12]_*.txt');
    let found: (place: null) => void = () => {};
    const slow = new Promise<null>((resolve) => {
      found = resolve;
    });
    const opening = openArticle(first, () => slow);
    const editor = await openArticle(last, async () => null);
    found(null);
    assert.equal(await opening, null);
    assert.equal(editor?.document.uri.path, last.path);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, last.path);
  });

  it('tells of an article that is gone, and of one that cannot be opened', async () => {
    const gone = vscode.Uri.parse(inFolder('gone.press.txt'));
    const [there] = await vscode.workspace.findFiles('001_*.txt');
    const failure = new Error('It is no text.');
    assert.equal(await whyNotOpened(gone, failure), 'This article is not in the folder any more.');
    const [name] = there.path.split('/').slice(-1);
    assert.equal(await whyNotOpened(there, failure), `${name} could not be opened. It is no text.`);
    // A line of the review leads there, too.
    await vscode.commands.executeCommand('dateline.review.goTo', gone.toString());
    await vscode.commands.executeCommand('dateline.review.end');
  });

  it('says in a view that it could not be filled, and not that there is nothing', async () => {
    const tree = new Tree('dateline.noView', () => Promise.reject(new Error('There is no room.')));
    const lines = await tree.getChildren();
    tree.dispose();
    assert.deepEqual(drawn(lines), ['Dateline could not list this. Its log tells why. (undefined)']);
  });

  it('says of a view what its filter leaves, and not what the one before left', async () => {
    const { showInputBox } = vscode.window;
    const focus = vscode.commands.registerCommand('dateline.noView.focus', () => {});
    const answers = new Map<string, (lines: readonly Line[]) => void>();
    const filtered = new FilteredTree(
      'dateline.noView',
      (given) => new Promise((resolve) => answers.set(given, resolve)),
    );
    try {
      const loads: Promise<unknown>[] = [];
      for (const given of ['slow', 'tervo']) {
        Object.assign(vscode.window, { showInputBox: async () => given });
        await filtered.ask('A part of the name');
        loads.push(filtered.tree.getChildren());
      }
      answers.get('tervo')?.(nameLines(names, 'tervo'));
      answers.get('slow')?.([]);
      await Promise.all(loads);
      assert.equal(filtered.tree.view.message, 'Filtered by ‘tervo’');
    } finally {
      Object.assign(vscode.window, { showInputBox });
      filtered.tree.dispose();
      focus.dispose();
    }
  });

  it('does what a command asks for on its line or else on the one that is selected, whatever it is given', async () => {
    const tree = new Tree('dateline.noView', async () => []);
    const [line] = nameLines(names, '');
    const meant = [line, undefined, null, 5, { item: 'Tervo', forms: 'Tervo' }].map((given) => tree.lineFor(given));
    tree.dispose();
    assert.deepEqual(meant, [line, undefined, undefined, undefined, undefined]);
    for (const command of ['dateline.normaliseInFolder', 'dateline.tags.untagText', 'dateline.tags.addToSchema'])
      await vscode.commands.executeCommand(command, { forms: 'Tervo', name: 5 });
  });

  it('is where the lens over a headline leads', async () => {
    const document = await open('001');
    const lenses = await until(
      () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5),
      (given) => given.length > 0,
    );
    const [{ command }] = lenses;
    assert.equal(command?.command, 'dateline.showRelated');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  });
});
