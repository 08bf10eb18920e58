import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../server/src/rules/model.ts';
import { moveSpans } from '../../server/src/tags/move.ts';

/** The text with its edits applied, all counting from the text before. */
function apply(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

/** The words of the tag `[…]` in a text with edits `{old|new}` after the edits, or null. */
function after(marked: string): string | null {
  const edits: Edit[] = [];
  let text = '';
  let open = -1;
  let put: string | null = null;
  const span = { start: -1, end: -1 };
  for (const character of marked) {
    if (character === '[') span.start = text.length;
    else if (character === ']') span.end = text.length;
    else if (character === '{') open = text.length;
    else if (character === '|') put = '';
    else if (character === '}') {
      edits.push({ start: open, end: text.length, text: put ?? '' });
      put = null;
    } else if (put !== null) put += character;
    else text += character;
  }
  const [moved] = moveSpans(text, [span], edits);
  return moved && apply(text, edits).slice(moved.start, moved.end);
}

describe('tags under edits', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['text before it moves it', '{|New. }The [quay] is old.', 'quay'],
    ['what is typed at its edges stays outside', 'The {|old }[quay]{|s} here', 'quay'],
    ['what is typed inside belongs to it', 'The [qu{|i}ay] here', 'quiay'],
    ['a part that is deleted leaves the rest', 'The [old {quay|}] here', 'old '],
    ['a deletion over its edge leaves the rest', 'The [old {quay] here|}', 'old '],
    ['words put in place of its edge stay outside', '{The [old|A new} quay] here', ' quay'],
    ['a whole replacement covers what took its place', 'Mr [{Orlin|Orlan}] said', 'Orlan'],
    [
      'a longer edit with the same letters around counts only for the rest',
      '{Mr [Orlin] said|Mr [Orlan] said}'.replace('Mr [Orlan]', 'Mr Orlan'),
      'Orlan',
    ],
    ['its words in what took the place of its surroundings', '{A [quay] stands|There is a quay here}', 'quay'],
    ['words that recur there tell nothing', '{A [quay] stands|One quay, two quay}', null],
    ['half of an emoji is nothing that stays', 'A {[😀]😀|😁} here', null],
    ['a deleted tag is gone', 'The {[quay]|} here', null],
    ['a tag goes with its paragraph', '{One [quay].\n|}Two.\n{|One quay.\n}', 'quay'],
    ['and where the line end changes sides', 'Nil.{\nOne [quay].|}\n{|One quay.\n}Two.', 'quay'],
  ];
  for (const [what, marked, expected] of rows) it(what, () => assert.equal(after(marked), expected));

  const change = fc
    .string({ unit: fc.constantFrom('a', 'b', '\n', '😀', ' '), minLength: 1, maxLength: 40 })
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        cuts: fc.array(fc.tuple(fc.nat(text.length), fc.string({ maxLength: 4 })), { maxLength: 8 }).map((cuts) => {
          const places = cuts.map(([at]) => at).sort((a, b) => a - b);
          return Array.from({ length: places.length >> 1 }, (_, i) => ({
            start: places[2 * i],
            end: places[2 * i + 1],
            text: cuts[i][1],
          }));
        }),
        spans: fc.array(
          fc
            .tuple(fc.nat(text.length), fc.nat(text.length))
            .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
        ),
      }),
    );

  it('leave out blanks that have not moved with the words beside them', () => {
    const [blank, both] = moveSpans(
      'b a  \n',
      [
        { start: 1, end: 2 },
        { start: 1, end: 3 },
      ],
      [
        { start: 0, end: 0, text: 'a' },
        { start: 1, end: 3, text: '' },
      ],
    );
    assert.equal(blank, null);
    assert.deepEqual(both, { start: 0, end: 1 });
  });

  it('never lead out of the text, and keep the words of spans that no edit touches', () => {
    fc.assert(
      fc.property(change, ({ text, cuts, spans }) => {
        const now = apply(text, cuts);
        for (const [i, span] of moveSpans(text, spans, cuts).entries()) {
          const { start, end } = spans[i];
          const touched = cuts.some((c) => c.start < end && c.end > start);
          if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= now.length);
          if (!touched && start < end)
            assert.equal(span && now.slice(span.start, span.end), text.slice(start, end), JSON.stringify(cuts));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come back where they were when an insertion is undone', () => {
    fc.assert(
      fc.property(change, fc.nat(), fc.string({ minLength: 1, maxLength: 5 }), ({ text, spans }, at, put) => {
        const start = at % (text.length + 1);
        const there = moveSpans(text, spans, [{ start, end: start, text: put }]);
        const now = apply(text, [{ start, end: start, text: put }]);
        const back = moveSpans(
          now,
          there.filter((s) => s !== null),
          [{ start, end: start + put.length, text: '' }],
        );
        assert.deepEqual(
          back,
          spans.filter(({ start: from, end }) => from < end),
        );
      }),
    );
  });

  it('follow 5,000 edits of 50,000 tags without a look at each pair', () => {
    const text = 'word '.repeat(100_000);
    const spans = Array.from({ length: 50_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 4 }));
    const edits = Array.from({ length: 5000 }, (_, i) => ({ start: i * 100 + 5, end: i * 100 + 9, text: 'longer' }));
    const before = process.cpuUsage();
    const moved = moveSpans(text, spans, edits);
    assert.ok(process.cpuUsage(before).user < 1e6);
    assert.equal(moved[49_999]?.start, 499_990 + 2 * 5000);
  });
});
