import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import type { Host } from '../../server/src/lsp/host.ts';
import { nodeHost } from '../../server/src/lsp/node-host.ts';
import { TagFolders } from '../../server/src/lsp/tags/folders.ts';
import { addTag } from '../../server/src/tags/schema/edit.ts';

describe('What a folder says of its tags', () => {
  it('keeps all that is noted at the same time', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-marks-'));
    try {
      const folder = pathToFileURL(root).href;
      const open = (): TagFolders => new TagFolders({} as Connection, nodeHost, () => 'ada');
      const folders = open();
      const dumps = ['a.txt', 'b.txt', 'c.txt'];
      const noted = [
        ...dumps.map((dump) => folders.setDone(folder, dump, true)),
        folders.setReview(folder, 'd.txt', 'started'),
        ...['Claim', 'Host'].map((name) => folders.rewriteSchema(folder, (text) => addTag(text, { name }))),
      ];
      assert.deepEqual(new Set(await Promise.all(noted)), new Set([null]));
      const fresh = open();
      assert.deepEqual([...(await fresh.allDone(folder))], dumps);
      assert.deepEqual([...(await fresh.reviewMarks(folder))], [['d.txt', 'started']]);
      assert.deepEqual(
        (await fresh.schema(folder)).tags.map(({ name }) => name),
        ['Claim', 'Host'],
      );
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('keeps all that two programs note at the same time', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-marks-'));
    try {
      const folder = pathToFileURL(root).href;
      const programs = ['ada', 'ben'].map((who) => new TagFolders({} as Connection, nodeHost, () => who));
      const dumps = Array.from({ length: 20 }, (_, i) => `${i + 10}.txt`);
      const noted = dumps.map((dump, i) => programs[i % 2].setDone(folder, dump, true));
      assert.deepEqual(new Set(await Promise.all(noted)), new Set([null]));
      assert.deepEqual([...(await new TagFolders({} as Connection, nodeHost, () => 'cy').allDone(folder))], dumps);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  describe('in a schema that two programs write', () => {
    let root: string;
    let folder: string;
    let file: string;
    const open = (host: Host = nodeHost): TagFolders => new TagFolders({} as Connection, host, () => 'ada');
    /** Files of this machine, into which another program writes once, right after they have been read for the first time. */
    const withOther = (write: () => void): Host => {
      let isWritten = false;
      return {
        ...nodeHost,
        async readOwn(uri) {
          const text = await nodeHost.readOwn(uri);
          if (!isWritten) write();
          isWritten = true;
          return text;
        },
      };
    };
    const schemaOf = (...names: readonly string[]): string => JSON.stringify({ tags: names.map((name) => ({ name })) });

    beforeEach(() => {
      root = mkdtempSync(path.join(os.tmpdir(), 'dateline-schema-'));
      folder = pathToFileURL(root).href;
      file = path.join(root, '.dateline/tags.json');
      mkdirSync(path.dirname(file));
      writeFileSync(file, schemaOf('Claim'));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    it('keeps what both have added', async () => {
      const folders = open(withOther(() => writeFileSync(file, schemaOf('Claim', 'Theirs'))));
      assert.equal(await folders.rewriteSchema(folder, (text) => addTag(text, { name: 'Ours' })), null);
      assert.deepEqual(
        (await open().schema(folder)).tags.map(({ name }) => name),
        ['Claim', 'Theirs', 'Ours'],
      );
    });

    it('gives up where the other never stops writing', async () => {
      let looks = 0;
      const folders = open({ ...nodeHost, stateOwn: async () => String(looks++) });
      assert.match(
        (await folders.rewriteSchema(folder, (text) => addTag(text, { name: 'Ours' }))) ?? '',
        /Another program keeps changing it/,
      );
      assert.equal(readFileSync(file, 'utf8'), schemaOf('Claim'));
    });

    it('takes no step back over what the other wrote', async () => {
      const theirs = schemaOf('Claim', 'Theirs');
      const folders = open(withOther(() => writeFileSync(file, theirs)));
      const step = { folder, from: schemaOf('Claim'), to: schemaOf('Statement') };
      assert.match((await folders.putSchema(step)) ?? '', /has been changed since/);
      assert.equal(readFileSync(file, 'utf8'), theirs);
      assert.equal(await open().putSchema({ ...step, from: theirs }), null);
      assert.equal(readFileSync(file, 'utf8'), step.to);
    });

    it('writes over no list that is none', async () => {
      const given = '{ "tags": { "name": "Claim" } }';
      writeFileSync(file, given);
      const folders = new TagFolders({ async sendDiagnostics() {} } as unknown as Connection, nodeHost, () => 'ada');
      assert.match(
        (await folders.rewriteSchema(folder, (text) => addTag(text, { name: 'Ours' }))) ?? '',
        /can't be read as it is/,
      );
      assert.equal(readFileSync(file, 'utf8'), given);
    });
  });

  it('lets nobody into a set that differs from theirs only in capitals', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-names-'));
    try {
      const folder = pathToFileURL(root).href;
      const taken = (who: string): Promise<string | null> =>
        new TagFolders({} as Connection, nodeHost, () => who).nameTaken(folder);
      const sets = path.join(root, '.dateline/tags');
      mkdirSync(path.join(sets, 'Zoë'), { recursive: true });
      writeFileSync(path.join(root, '.dateline/tags.json'), '{ "annotators": ["Ada"], "apart": true, "tags": [] }');
      writeFileSync(path.join(sets, 'Zoë/a.txt.json'), '');
      assert.match((await taken('ADA')) ?? '', /‘Ada’, and your name ‘ADA’ differs only in capitals/);
      assert.match((await taken('zoë'.normalize('NFD'))) ?? '', /‘Zoë’/);
      for (const who of ['Ada', 'Zoë', 'Adam']) assert.equal(await taken(who), null);
      // Where both are there already, this machine tells them apart.
      mkdirSync(path.join(sets, 'ADA'), { recursive: true });
      writeFileSync(path.join(sets, 'ADA/a.txt.json'), '');
      assert.equal(await taken('ADA'), null);
      writeFileSync(path.join(root, '.dateline/tags.json'), '{ "tags": [] }');
      assert.equal(await taken('zoë'), null);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
