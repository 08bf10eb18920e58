import assert from 'node:assert/strict';
import { lineAt, lineSpan, readLines } from '../../server/src/text/lines.ts';

describe('lines', () => {
  it('splits at every kind of line end', () => {
    const text = 'a\nb\r\nc\rd\fe';
    const lines = readLines(text);
    const spans = Array.from(lines.starts, (_, i) => lineSpan(lines, i));
    assert.deepEqual(
      spans.map((s) => text.slice(s.start, s.end)),
      ['a', 'b', 'c', 'd', 'e'],
    );
    assert.deepEqual(
      [0, 1, 2, 4, 9].map((offset) => lineAt(lines, offset)),
      [0, 0, 1, 1, 4],
    );
  });

  it('gives an empty text one empty line', () => {
    assert.deepEqual([...readLines('').starts], [0]);
  });
});
