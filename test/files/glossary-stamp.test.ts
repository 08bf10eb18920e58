import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FolderIndex } from '../../server/src/corpus/folder-index.ts';
import { glossaryStamp } from '../../server/src/files/glossary-stamp.ts';
import { PersonEntry } from '../../server/src/glossary/model.ts';

describe('The stamp of a glossary', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-stamp-'));
    mkdirSync(path.join(folder, '.dateline'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const write = (text: string): void => writeFileSync(path.join(folder, '.dateline/glossary.json'), text);
  const stampOf = (text: string): string | null => {
    write(text);
    return glossaryStamp(folder);
  };
  const people = (...entries: readonly object[]): string => JSON.stringify({ people: entries });
  const petra = { name: 'Petra Quillon', aliases: ['P. Quillon'] };

  it('is none where there is nothing to know', () => {
    assert.deepEqual([stampOf(''), stampOf('{}'), stampOf(people()), stampOf(people({ name: '' }))], ['', '', '', '']);
  });

  it('stays while notes, layout and entries that are not complete change', () => {
    const stamp = stampOf(people(petra));
    assert.notEqual(stamp, '');
    for (const text of [
      JSON.stringify({ people: [petra] }, null, 2),
      people({ ...petra, note: 'Chess champion', source: 'a friend' }),
      people(petra, { name: '' }, {}),
    ])
      assert.equal(stampOf(text), stamp, text);
  });

  it('changes with everything that dumps are read with', () => {
    const others: Readonly<Record<string, unknown>> = {
      ...{ name: 'Petra Quillan', aliases: ['Quillonova'], accepted: ['Pietra Quillon'], native: 'Петра Квиллон' },
      ...{ russian: 'Петра Квиллон', country: 'NO', surname: 'Petra', gender: 'f', note: null },
    };
    const stamp = stampOf(people(petra));
    for (const field of Object.keys(PersonEntry.entries)) {
      assert.ok(field in others, `${field} is to be thought of`);
      if (field !== 'note') assert.notEqual(stampOf(people({ ...petra, [field]: others[field] })), stamp, field);
    }
    assert.notEqual(stampOf(JSON.stringify({ organizations: [petra] })), stamp);
  });

  it('lets a folder be read anew only for what dumps are read with', async () => {
    for (const name of ['a', 'b'])
      writeFileSync(path.join(folder, `${name}.press.txt`), `Petra Quillon wins\n\nPetra Quillon won in ${name}.\n`);
    write(people(petra));
    const index = await FolderIndex.open(folder, path.join(folder, '.dateline'), () => () => true);
    try {
      assert.equal((await index.update()).read, 2);
      write(people({ ...petra, note: 'Chess champion' }, { name: '' }));
      assert.equal((await index.update()).read, 0);
      write(people({ ...petra, gender: 'f' }));
      assert.equal((await index.update()).read, 2);
      const whole = people({ ...petra, gender: 'f', aliases: ['Quillonova'] });
      write(whole.slice(0, -2));
      assert.equal((await index.update()).read, 0, 'while it is being written');
      write(whole);
      assert.equal((await index.update()).read, 2);
    } finally {
      await index.close();
    }
  });
});
