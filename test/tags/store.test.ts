import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Annotation, NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { addTags, readTags, tagFile } from '../../server/src/tags/store/store.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';

describe('tag files', () => {
  it('with 10,000 tags are read, and take one more, in time that grows with their number', function () {
    this.timeout(30_000);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-tags-'));
    try {
      const time = (count: number): number => {
        const name = `${count}.txt`;
        // Words that recur everywhere are the hard case.
        const body = 'word '.repeat(count + 1);
        const tag = (i: number): Annotation => plainAnnotation(`a${i}`, 'claim', { start: 5 * i, end: 5 * i + 4 });
        addTags(
          folder,
          name,
          body,
          Array.from({ length: count }, (_, i) => tag(i)),
        );
        const before = process.cpuUsage();
        assert.equal(addTags(folder, name, body, [tag(count)]).count, 1);
        const { user } = process.cpuUsage(before);
        assert.equal(JSON.parse(readFileSync(tagFile(folder, name), 'utf8')).items.length, count + 1);
        return user / count;
      };
      time(250);
      const few = time(500);
      const many = time(10_000);
      assert.ok(many < 4 * few, `${many} µs a tag against ${few}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keep what is there, take nothing twice, and stay in their folder', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-tags-'));
    try {
      const body = 'Anna Berg spoke in Oslo.';
      const tag = (id: string, start: number, end: number): Annotation => ({
        ...plainAnnotation(id, 'claim', { start, end }),
        who: 'ada',
      });
      assert.equal(addTags(folder, 'a/b.txt', body, [tag('1', 0, 9)]).count, 1);
      assert.equal(addTags(folder, 'a/b.txt', body, [tag('1', 0, 9), tag('1', 19, 23)]).count, 1);
      assert.deepEqual(
        readTags(folder, 'a/b.txt', `He said: ${body}`).annotations.map((a) => [a.id, a.span?.start]),
        [
          ['1', 9],
          ['1-2', 28],
        ],
      );
      assert.equal(readTags(folder, 'a/b.txt', 'Something else.').orphans.length, 2);
      assert.equal(addTags(folder, 'a/b.txt', 'Something else.', [tag('2', 0, 4)]).count, 1);
      assert.equal(readTags(folder, 'a/b.txt', 'Something else.').orphans.length, 2);
      assert.throws(() => tagFile(folder, '../../x'), /leads out/);
      assert.match(tagFile(folder, '...and so on.txt'), /\.\.\.and so on\.txt\.json$/);
      const file = tagFile(folder, 'a/b.txt');
      const whole = readFileSync(file, 'utf8');
      const half = whole.slice(0, whole.lastIndexOf('"id"'));
      writeFileSync(file, half);
      assert.match(readTags(folder, 'a/b.txt', body).damage ?? '', /damaged or cut short\. 2 tags could be read/);
      const { count, repaired } = addTags(folder, 'a/b.txt', body, [tag('3', 10, 15)]);
      assert.deepEqual([count, repaired?.aside], [1, 'b.txt.json.damaged-1']);
      assert.equal(readFileSync(`${file}.damaged-1`, 'utf8'), half);
      const now = readTags(folder, 'a/b.txt', body);
      assert.deepEqual([now.damage, now.annotations.length + now.orphans.length], [null, 3]);
      writeFileSync(file, '');
      assert.match(readTags(folder, 'a/b.txt', body).damage ?? '', /^The file is empty.* No tag could be read/);
      // Both sides of an unfinished merge are read, and what both have once.
      const [ours, theirs] = [tag('ours', 0, 5), tag('theirs', 6, 9)].map((one) =>
        toW3c('a/b.txt', body, { ...NO_TAGGING, annotations: [tag('1', 0, 5), one] }),
      );
      writeFileSync(file, `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`);
      const merged = readTags(folder, 'a/b.txt', body);
      assert.match(merged.damage ?? '', /both sides of a merge that is not finished\. 3 tags/);
      assert.deepEqual(merged.annotations.map(({ id }) => id).sort(), ['1', 'ours', 'theirs']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
