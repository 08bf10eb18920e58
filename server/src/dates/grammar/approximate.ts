import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { flows, isDash, lowerAt } from './cursor.ts';
import { readDuration } from './length.ts';

export function readApproximated(t: Tokens, i: number): Parsed | null {
  const duration = readDuration(t, i);
  return duration && lookBack(t, i, duration);
}

const LEADS: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['approximately'],
  ['over'],
  ['under'],
  ['some'],
  ['another'],
];

/** Words after which `over two years` is more than two; after others it is during them. */
const BEFORE_OVER = new Set(
  'for in just last lasts lasted lasting take takes took taken taking spent of after than at is was were be been only well'.split(
    ' ',
  ),
);

const LEAD_ENDS = new Set(LEADS.map((lead) => lead[lead.length - 1]));

/** Takes words such as `about` and `more than` in front of a length into the expression. */
export function lookBack(t: Tokens, i: number, parsed: Parsed): Parsed {
  if (!LEAD_ENDS.has(lowerAt(t, i - 1))) return parsed;
  for (const lead of LEADS) {
    const first = i - lead.length;
    if (first < 0 || !lead.every((w, k) => t.lower[first + k] === w) || !flows(t, i - 1)) continue;
    // `another six-year term` is another term.
    if (lead[0] === 'another' && isDash(t, i + 1)) continue;
    if (lead[0] === 'over' && parsed.form.kind !== 'offset' && !BEFORE_OVER.has(lowerAt(t, first - 1))) continue;
    return { ...parsed, first };
  }
  return parsed;
}
