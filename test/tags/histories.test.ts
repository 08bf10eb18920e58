import assert from 'node:assert/strict';
import { Anchors } from '../../server/src/tags/anchor/anchor.ts';
import { interview, newsroom } from '../bench/texts.ts';
import { measureAnchors } from '../helpers/histories.ts';

describe('anchors after edits elsewhere', () => {
  it('are found where their words still are, and never elsewhere', () => {
    const texts = newsroom();
    const { wrong, exists, recovered, examples } = measureAnchors(texts, 120, 20_180_721);
    assert.equal(wrong, 0, examples.join('\n'));
    assert.ok(recovered / exists >= 0.98, `${recovered} of ${exists}`);
  });

  it('tell words that recur in every other line', () => {
    const texts = [interview(6000, 1), interview(6000, 2)];
    const { wrong, total, exists, recovered } = measureAnchors(texts, 60, 3);
    assert.ok(wrong <= total * 0.005, `${wrong} of ${total}`);
    assert.ok(recovered / exists >= 0.92, `${recovered} of ${exists}`);
  });

  it('of many tags are made and found in time that grows with the text', () => {
    const time = (size: number): number => {
      const text = interview(size);
      const spans = Array.from({ length: size / 100 }, (_, i) => ({ start: i * 100, end: i * 100 + 12 }));
      const before = process.cpuUsage();
      const there = new Anchors(text);
      const now = `A new first line.\n${text}`;
      const here = new Anchors(now);
      let found = 0;
      for (const span of spans) if (here.find(there.of(span))) found++;
      assert.ok(found > 0);
      return process.cpuUsage(before).user / spans.length;
    };
    time(20_000);
    assert.ok(time(200_000) < 6 * time(20_000) + 1000);
  });
});
