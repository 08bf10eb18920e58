import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Context, Where } from '../../server/src/release/evidence/model.ts';
import { MANY } from '../../server/src/release/evidence/model.ts';
import { RowIndex } from '../../server/src/release/evidence/row-index.ts';
import { readRows } from '../../server/src/release/layout.ts';
import { makePiece } from '../../server/src/release/piece.ts';

const TEXTS = [
  'FERRY CREWS END STRIKE',
  'Media release, 3 May 2012',
  'The crews of the ferries went back to work today.',
  '* 12',
];

const WHERES: readonly { readonly where?: Where }[] = [
  {},
  { where: { words: [2, 4] } },
  { where: { words: [5, MANY], closed: true } },
  { where: { words: [0, 3], numbers: [1, MANY], dated: false } },
  { where: { inCapitals: true, index: [0, 1] } },
  { where: { inCapitals: false, length: [0, 30], dated: true } },
  { where: { label: true } },
  ...Array.from({ length: 40 }, (_, i) => ({ where: { index: [i, i] as const } })),
];

describe('RowIndex', () => {
  it('finds the rows whose bounds a piece is within, over more than one number of bits', () => {
    const index = new RowIndex(WHERES);
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(60), fc.boolean(), (text, place, label) => {
        const rows = readRows(text);
        const piece = makePiece(rows, 0, 0, rows.tokens.length, 0);
        const paragraph = { first: 0, words: 0, lower: 0, content: 0, closed: false };
        const context: Context = {
          pieces: [piece],
          index: place,
          fromTop: place,
          label,
          running: false,
          capitals: false,
          whole: false,
          width: 0,
          paragraph,
        };
        const found = index.rowsFor(piece, context);
        const holds = [
          true,
          piece.words >= 2 && piece.words <= 4,
          piece.words >= 5 && piece.closed,
          piece.words <= 3 && piece.numbers >= 1 && piece.day === null,
          text === TEXTS[0] && place <= 1,
          text === TEXTS[1],
          label,
          ...Array.from({ length: 40 }, (_, i) => i === place),
        ];
        assert.deepEqual(
          holds.map((_, row) => ((found[row >> 5] >> (row & 31)) & 1) === 1),
          holds,
        );
      }),
    );
  });
});
