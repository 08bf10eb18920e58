import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../server/src/release/quotations.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { dedent, draw, marked } from '../helpers/marked.ts';

const quotationsOf = (text: string) => findQuotations(text, tokenize(text), [{ start: 0, end: text.length }]);

/** Compares the quotations with those drawn: `?` behind one that is never closed, then the speaker, `-` for nobody. */
function drawn(drawing: string): void {
  const { text } = marked(dedent(drawing));
  const marks = quotationsOf(text).map((q) => ({
    start: q.start,
    end: q.end,
    label: `${q.closed ? '' : '? '}${q.speaker ?? '-'}`,
  }));
  assert.equal(draw(text, marks), dedent(drawing));
}

describe('quotations', () => {
  it('take the speaker from the words behind them', () => {
    drawn(`
      “The talks were useful,” – said the Ministry.
      ^^^^^^^^^^^^^^^^^^^^^^^^ Ministry
      "We shall meet again," said Mr Hill.
      ^^^^^^^^^^^^^^^^^^^^^^ Hill
      “Nothing has been signed so far,” the Foreign Minister, Ilse Brandt, told reporters.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ilse Brandt`);
  });

  it('take the speaker from the words before them, in full where the document has it', () => {
    drawn(`
      Minister Tom Ash opened the bridge. Mr Ash said: “It has cost us dearly.” He added: “It was worth it all.”
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ Tom Ash
                                                                                          ^^^^^^^^^^^^^^^^^^^^^^ Tom Ash`);
  });

  it('have marks of many languages', () => {
    drawn(`
      „Das war ein gutes Treffen“, sagte Jens Holm.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Jens Holm
      «Встреча прошла очень хорошо», – заявил Орлов.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Орлов`);
  });

  it('run to the end of the paragraph where they are never closed', () => {
    drawn(`
      “We began at dawn and went on all day, said the captain.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ? -

      “By night we had the harbour,” Ann Lee said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ann Lee`);
  });

  it('hold others inside them', () => {
    drawn(`
      “He said “no” and then he left the room,” Ann Lee said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ann Lee`);
  });

  it('are no titles, inches or apostrophes', () => {
    drawn(`
      The “Aurora” sailed with a 5" gun, and ‘twas the captain's day.`);
  });

  it('are in order and inside any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '«',
      '»',
      '„',
      ' said Mr Hill',
      'words and words ',
      '\n',
      '\n\n',
      ', ',
      '. ',
      'he said',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const q of quotationsOf(text)) {
          assert.ok(q.start >= end && q.end > q.start && q.end <= text.length);
          assert.ok(q.speakerSpan === null || (q.speakerSpan.start < q.speakerSpan.end && q.speaker !== null));
          end = q.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
