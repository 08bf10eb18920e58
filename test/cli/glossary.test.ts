import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateline } from './run.ts';

describe('dateline glossary', () => {
  let folder: string;
  let glossary: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-glossary-'));
    glossary = join(folder, '.dateline', 'glossary.json');
    mkdirSync(join(folder, '.dateline'));
    writeFileSync(join(folder, 'names.tsv'), 'Zabel Quorn\tperson\n');
    writeFileSync(join(folder, 'a.txt'), 'The envoy Zabel Quorn went home.\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('imports names, which analyze then knows', async () => {
    const { status, err } = await dateline(
      'glossary',
      'import',
      join(folder, 'names.tsv'),
      '--format',
      'tsv',
      '--into',
      folder,
    );
    assert.deepEqual([status, err], [0, `${glossary}: 1 new, 0 with more names, 0 known already, 0 skipped.\n`]);
    const { out } = await dateline('analyze', join(folder, 'a.txt'), '--corpus', folder);
    assert.ok(JSON.parse(out).mentions.some((mention: { entity: string }) => mention.entity === 'person/zabel-quorn'));
  });

  it('leaves a glossary alone that is damaged, and says so', async () => {
    writeFileSync(glossary, '{"people": [');
    const { status, err } = await dateline(
      'glossary',
      'import',
      join(folder, 'names.tsv'),
      '--format',
      'tsv',
      '--into',
      folder,
    );
    assert.equal(status, 2);
    assert.match(err, /Nothing was imported\.\n$/);
    assert.equal(readFileSync(glossary, 'utf8'), '{"people": [');
    assert.deepEqual(readdirSync(join(folder, '.dateline')), ['glossary.json']);
    assert.match(
      (await dateline('analyze', join(folder, 'a.txt'), '--corpus', folder)).err,
      /no entry of the glossary is used/,
    );
  });

  it('says which file could not be written, and why', async () => {
    const blocked = join(folder, 'blocked');
    mkdirSync(blocked);
    writeFileSync(join(blocked, '.dateline'), 'A file stands where the folder would.');
    const names = join(folder, 'names.tsv');
    const { status, err } = await dateline('glossary', 'import', names, '--format', 'tsv', '--into', blocked);
    assert.equal(status, 2);
    assert.equal(err, `${join(blocked, '.dateline', 'glossary.json')} was not written. A file stands in its place.\n`);
  });

  it('refuses what it cannot read in one sentence', async () => {
    for (const words of [['import'], ['import', 'x'], ['import', 'x', '--format', 'odd'], ['export', 'x']]) {
      const { status, err } = await dateline('glossary', ...words);
      assert.equal(status, 2, words.join(' '));
      assert.equal(err.trim().split('\n').length, 1, err);
    }
  });
});
