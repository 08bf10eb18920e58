import type { Structure } from '../release/model.ts';
import { overlaps } from '../text/span.ts';
import type { Expression } from './expression.ts';

/** Where the expressions of a dump stand in it, by their numbers. */
export interface Places {
  /** The paragraph of each, counted by empty lines. */
  readonly paragraphs: Uint32Array;
  /** What else there is to say of each: bits of `Mark`. */
  readonly marks: Uint8Array;
}

export const Mark = {
  /** The first in a text of its own: a teaser, the frame, the head, the body. */
  opens: 1,
  /** In the day of a teaser, from which the teaser counts. */
  teaserDay: 2,
  /** In the day of the dateline. */
  datelineDay: 4,
} as const;

/** Finds the places of expressions in one walk over lines, zones and teasers. */
export function placesOf(structure: Structure, expressions: readonly Expression[]): Places {
  const paragraphs = paragraphsOf(structure, expressions);
  const marks = new Uint8Array(expressions.length);
  const { zones, related, dateline } = structure;
  const datelineDay = dateline?.dateSpan;
  let zone = 0;
  let item = 0;
  /** The text of its own that the last one stands in: a teaser by its number, the prose, or a zone by its number below that. */
  let own: number | null = null;
  for (const [i, expression] of expressions.entries()) {
    const { start } = expression;
    while (zone + 1 < zones.length && zones[zone + 1].start <= start) zone++;
    while (item < related.length && related[item].end <= start) item++;
    const teaser = item < related.length && related[item].start <= start ? related[item] : null;
    const kind = zones[zone]?.kind ?? 'body';
    const isProse = kind === 'headline' || kind === 'body' || kind === 'subheading';
    const text: number = teaser ? item : isProse ? -1 : -2 - zone;
    marks[i] =
      (text === own ? 0 : Mark.opens) |
      (teaser?.dateSpan && overlaps(teaser.dateSpan, expression) ? Mark.teaserDay : 0) |
      (datelineDay && overlaps(datelineDay, expression) ? Mark.datelineDay : 0);
    own = text;
  }
  return { paragraphs, marks };
}

function paragraphsOf({ lines: { starts, ends } }: Structure, expressions: readonly Expression[]): Uint32Array {
  const paragraphs = new Uint32Array(expressions.length);
  let line = 0;
  let paragraph = 0;
  for (const [i, { start }] of expressions.entries()) {
    while (line + 1 < starts.length && starts[line + 1] <= start) {
      line++;
      if (starts[line] === ends[line]) paragraph++;
    }
    paragraphs[i] = paragraph;
  }
  return paragraphs;
}
