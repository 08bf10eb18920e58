import type { Piece } from '../piece.ts';
import { FURNITURE } from './furniture.ts';
import { HEADER } from './header.ts';
import { MASTHEAD } from './masthead.ts';
import type { Context, EdgeKind, Evidence } from './model.ts';
import { RowIndex } from './row-index.ts';
import { SPOILED } from './spoiled.ts';
import { TEXT } from './text.ts';
import { TITLE } from './title.ts';

/** All that speaks for a kind, each row an observation. */
const EVIDENCE: readonly Evidence[] = [...TEXT, ...FURNITURE, ...HEADER, ...MASTHEAD, ...SPOILED, ...TITLE];

/** The rows taken apart: they are of many shapes, and looked at for each piece. */
const TESTS = EVIDENCE.map((row) => row.test);
const CHROME = Float64Array.from(EVIDENCE, (row) => row.chrome ?? 0);
const METADATA = Float64Array.from(EVIDENCE, (row) => row.metadata ?? 0);
const HEADLINE = Float64Array.from(EVIDENCE, (row) => row.headline ?? 0);
const BODY = Float64Array.from(EVIDENCE, (row) => row.body ?? 0);

const INDEX = new RowIndex(EVIDENCE);

/** What all rows of the table together add to each kind for one piece. */
export function weigh(piece: Piece, context: Context): Record<EdgeKind, number> {
  const rows = INDEX.rowsFor(piece, context);
  // Without evidence a short piece is rather a title, a long one rather text.
  let chrome = -1;
  let metadata = 0;
  let headline = 0.5;
  let body = 0;
  for (let i = 0; i < rows.length; i++) {
    for (let bits = rows[i]; bits !== 0; bits &= bits - 1) {
      const row = (i << 5) | (31 - Math.clz32(bits & -bits));
      if (TESTS[row]?.(piece, context) === false) continue;
      chrome += CHROME[row];
      metadata += METADATA[row];
      headline += HEADLINE[row];
      body += BODY[row];
    }
  }
  return { chrome, metadata, headline, body };
}
