import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Annotation, plainAnnotation } from '../../server/src/tags/model.ts';
import { addTags, readTags, tagFile } from '../../server/src/tags/store.ts';

describe('tag files', () => {
  it('keep what is there, take nothing twice, and stay in their folder', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-tags-'));
    try {
      const body = 'Anna Berg spoke in Oslo.';
      const tag = (id: string, start: number, end: number): Annotation => ({
        ...plainAnnotation(id, 'claim', { start, end }),
        who: 'ada',
      });
      assert.equal(addTags(folder, 'a/b.txt', body, [tag('1', 0, 9)]), 1);
      assert.equal(addTags(folder, 'a/b.txt', body, [tag('1', 0, 9), tag('1', 19, 23)]), 1);
      assert.deepEqual(
        readTags(folder, 'a/b.txt', `He said: ${body}`).annotations.map((a) => [a.id, a.span?.start]),
        [
          ['1', 9],
          ['1-2', 28],
        ],
      );
      assert.equal(readTags(folder, 'a/b.txt', 'Something else.').orphans.length, 2);
      assert.equal(addTags(folder, 'a/b.txt', 'Something else.', [tag('2', 0, 4)]), 1);
      assert.equal(readTags(folder, 'a/b.txt', 'Something else.').orphans.length, 2);
      assert.throws(() => tagFile(folder, '../../x'), /leads out/);
      const file = tagFile(folder, 'a/b.txt');
      const whole = readFileSync(file, 'utf8');
      writeFileSync(file, whole.slice(0, 100));
      assert.throws(() => addTags(folder, 'a/b.txt', body, [tag('3', 0, 4)]), /damaged/);
      assert.equal(readFileSync(file, 'utf8'), whole.slice(0, 100));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
