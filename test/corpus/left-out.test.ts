import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { leftOut } from '../../server/src/corpus/left-out.ts';

describe('What is left out of an index', () => {
  let root = '';
  before(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'dateline-left-out-'));
    const put = (name: string, text: string): void => {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    };
    put('.git/HEAD', '');
    put('.gitignore', 'old/\n*.tmp.txt\ncorpus/drafts\n');
    put('corpus/.gitignore', '/raw/*.txt\n!keep.tmp.txt\n');
    put('corpus/old/.gitignore', '!*.txt\n');
    put('corpus/deep/.gitignore', '*.txt\n!a.txt\n');
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('is what the folder’s own rules name, those above it in the repository, and those below', () => {
    const left = leftOut(path.join(root, 'corpus'));
    const paths = 'a.txt b.tmp.txt keep.tmp.txt raw/a.txt raw/in/a.txt deep/a.txt deep/b.txt drafts/a.txt'.split(' ');
    assert.deepEqual(paths.filter(left), ['b.tmp.txt', 'raw/a.txt', 'deep/b.txt', 'drafts/a.txt']);
  });

  it('is all that lies in a folder that is left out, whatever the rules there say', () => {
    assert.equal(leftOut(path.join(root, 'corpus'))('old/a.txt'), true);
  });

  it('is what the editor hides', () => {
    const left = leftOut(path.join(root, 'corpus'), ['**/raw', 'b.txt']);
    assert.deepEqual(['raw/in/a.txt', 'b.txt', 'in/b.txt'].filter(left), ['raw/in/a.txt', 'b.txt']);
  });
});
