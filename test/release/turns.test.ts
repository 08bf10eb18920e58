import assert from 'node:assert/strict';
import { findLabels } from '../../server/src/release/labels.ts';
import { readTurns } from '../../server/src/release/turns.ts';
import { readLines } from '../../server/src/text/lines.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { dedent, draw, marked } from '../helpers/marked.ts';

function turnsOf(text: string) {
  const labels = findLabels(text, readLines(text), tokenize(text));
  return readTurns(text, labels, [{ start: 0, end: text.length }]);
}

/** Draws the labels found in a text, kind and speaker behind each. */
function drawn(drawing: string): void {
  const { text } = marked(dedent(drawing));
  const marks = turnsOf(text).map((t) => ({
    start: t.label?.start ?? t.start,
    end: t.label?.end ?? t.start + 1,
    label: `${t.kind} ${t.speaker ?? '-'}`,
  }));
  assert.equal(draw(text, marks), dedent(drawing));
}

describe('turns', () => {
  it('reads questions and a named speaker', () => {
    drawn(`
      Question: How long did the talks last?
      ^^^^^^^^^ question -

      Pavel Orlov: Two hours.
      ^^^^^^^^^^^^ answer Pavel Orlov
      That was enough.

      Question: Will you meet again?
      ^^^^^^^^^ question -

      Pavel Orlov: In May.
      ^^^^^^^^^^^^ answer Pavel Orlov`);
  });

  it('reads no turns in prose with colons', () => {
    assert.deepEqual(
      turnsOf('The plan has three parts: roads, schools and clinics.\nMedia contact: Ann Lee\nNote: no cameras.'),
      [],
    );
  });
});
