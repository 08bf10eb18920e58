import assert from 'node:assert/strict';
import fc from 'fast-check';
import { movedParts, type Part, partsOf } from '../../client/src/tags/parts.ts';

/** What an editor shows of each decoration type; what it is not told of it keeps. */
class Shown {
  readonly #types = new Map<number, readonly number[]>();
  parts: readonly Part[] = [];

  /** Draws places, and tells how many had to be drawn for it. */
  draw(spans: readonly number[]): number {
    const { parts, changed } = partsOf(this.parts, spans);
    this.parts = parts;
    for (const { slot, spans: those } of changed) this.#types.set(slot, those);
    return changed.reduce((sum, part) => sum + part.spans.length / 2, 0);
  }

  /** As VS Code moves what it shows; what an edit goes over the edge of it may leave anywhere. */
  edit(start: number, length: number, text: string): void {
    const change = { rangeOffset: start, rangeLength: length, text };
    for (const [slot, spans] of this.#types) {
      const moved = movedParts([{ slot, spans }], [change])[0].spans;
      this.#types.set(slot, Number.isNaN(moved[0]) ? [0, 0] : moved);
    }
    this.parts = movedParts(this.parts, [change]);
  }

  get all(): readonly number[] {
    return [...this.#types.values()].flat().sort((a, b) => a - b);
  }
}

const places = (n: number, step = 20): number[] => Array.from({ length: n }, (_, i) => [i * step, i * step + 5]).flat();

describe('Parts of what is drawn', () => {
  it('draw few places again where one is added, changed or taken away, however many there are', () => {
    const shown = new Shown();
    const many = places(50_000);
    assert.equal(shown.draw(many), 50_000);
    assert.equal(shown.draw(many), 0);
    const more = [...many.slice(0, 40_000), 400_007, 400_009, ...many.slice(40_000)];
    assert.ok(shown.draw(more) <= 501);
    assert.ok(shown.draw(many) <= 501);
    assert.deepEqual(shown.all, many);
  });

  it('draw nothing again where the text has moved them', () => {
    const shown = new Shown();
    const many = places(5000);
    shown.draw(many);
    shown.edit(3, 0, 'more');
    shown.edit(41, 1, '');
    const moved = many.map((offset, i) => offset + (i >= 1 ? 4 : 0) - (offset > 37 ? 1 : 0));
    assert.ok(shown.draw(moved) <= 500);
    assert.deepEqual(shown.all, moved);
  });

  it('show what is wanted after any steps and edits', () => {
    const wanted = fc.array(fc.nat(400), { maxLength: 60 }).map((those) => {
      const starts = [...new Set(those)].sort((a, b) => a - b);
      return starts.flatMap((start) => [start * 3, start * 3 + 2]);
    });
    const edit = fc.record({ start: fc.nat(1200), length: fc.nat(10), text: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(wanted, edit), { maxLength: 8 }), wanted, (steps, last) => {
        const shown = new Shown();
        for (const step of [...steps, last])
          if (Array.isArray(step)) shown.draw(step);
          else shown.edit(step.start, step.length, step.text);
        assert.deepEqual(shown.all, last);
      }),
    );
  });
});
