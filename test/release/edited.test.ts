import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Structure } from '../../server/src/release/model.ts';
import { readStructure } from '../../server/src/release/read.ts';

/** A transcript in which text recognition has spoiled labels: at the heads of lines, inside them and without their colons. */
const SPOILED = `DOORSTOP, 3 May 2011

PM: Soon.

JOURNALIST: When is it?

PM: In May.

JOURNALST: And how, by what ship?

PN: By sea.
HSI What
JOURNALIST: Why not. PM: It is near. JOURNAL1ST: Is it? PM; Yes.

S JOURNALIST: No, it said
PMI Never.

HEWS0N; Perhaps.

JOURNALIST: Why?
`;

/** Labels before dashes and with numbers, at the heads of lines and inside them. */
const INSIDE = `Questions on the ferry

Question – When is it?

Answer – In May. Question – And how? Answer – By sea.

Question 2. Why not? Question 3. Is it near?

Answer – It is. Question — And then? Answer - Then we rest.

Question – Is it safe? Answer 4. Yes.
`;

/** Labels, what becomes of them, and what stands around them. */
const PIECES = [
  ...['', ' ', '\n', '\r\n', '\n\n', '\f', '\r', '.', ',', ':', ';', '?', '\n:', 'x', '1', 'said', ' said\n', 'No. '],
  ...['PM: ', 'PN: ', 'PMI ', 'PM; ', 'JOURNALIST: ', 'JOURNALST: ', 'JOURNALIST', ' JOURNALIST; Why? ', 'S PM: '],
  ...['Question – ', ' Question — Why? ', 'Answer - ', 'Question 5. ', ' Question 6. Why? ', ' – ', '– '],
  ...['MINISTER: ', 'MINISTR: ', 'HEWSON: No.\n', '\nHEWSON: No.\n\nHEWSON: Yes.\n', 'JOURNALISTS '],
];

const edit = fc.record({
  /** A line, and how far from its head. */
  line: fc.nat(40),
  further: fc.oneof(fc.constant(0), fc.constant(-1), fc.nat(30)),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(30)),
  text: fc.constantFrom(...PIECES),
});

/** What a structure says of its text, and the rows from which the next state goes on. */
function said({ zones, headline, turns, quotations, related, rows }: Structure) {
  assert.ok(rows);
  const { length, starts, ends, lineStarts, first, gaps, stated, lower, words, wrapGap, wordGap } = rows;
  return {
    zones,
    headline,
    turns,
    quotations,
    related,
    rows: { length, starts, ends, lineStarts, first, gaps, stated, lower, words, wrapGap, wordGap },
  };
}

describe('the structure of an edited text', () => {
  it('is the same as from scratch, damaged labels and line ends of every kind included', () => {
    fc.assert(
      fc.property(fc.constantFrom(SPOILED, INSIDE), fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let text = first;
        let structure = readStructure(text);
        for (const { line, further, length, text: piece } of edits) {
          const lines = text.split('\n');
          const head = lines.slice(0, line % lines.length).join('\n').length + 1;
          const start = Math.max(0, Math.min(text.length, head + further));
          text = text.slice(0, start) + piece + text.slice(start + length);
          structure = readStructure(text, structure);
          assert.deepEqual(said(structure), said(readStructure(text)), JSON.stringify(text));
        }
      }),
      { numRuns: Number(process.env.EDITS ?? 200) },
    );
  });
});
