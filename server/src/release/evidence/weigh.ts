import type { Piece } from '../pieces.ts';
import { FURNITURE } from './furniture.ts';
import { HEADER } from './header.ts';
import type { Context, EdgeKind, Evidence } from './model.ts';
import { TEXT } from './text.ts';
import { TITLE } from './title.ts';

/** All that speaks for a kind, each row an observation. */
const EVIDENCE: readonly Evidence[] = [...TEXT, ...FURNITURE, ...HEADER, ...TITLE];

/** What all rows of the table together add to each kind for one piece. */
export function weigh(piece: Piece, context: Context): Record<EdgeKind, number> {
  // Without evidence a short piece is rather a title, a long one rather text.
  const sum = { chrome: -1, metadata: 0, headline: 0.5, body: 0 };
  for (const row of EVIDENCE) {
    if (!row.test(piece, context)) continue;
    sum.chrome += row.chrome ?? 0;
    sum.metadata += row.metadata ?? 0;
    sum.headline += row.headline ?? 0;
    sum.body += row.body ?? 0;
  }
  return sum;
}
