import type { TextDocumentContentChangeEvent } from 'vscode';

/**
 * So many places are drawn together at most. VS Code draws all places of a decoration type anew where one changes: with a type for each
 * few hundred a new tag costs as much in a text of fifty thousand tags as in one of five hundred.
 */
const MOST = 500;

/** Places that one decoration type draws. */
export interface Part {
  /** Which of the types that are alike it is. */
  readonly slot: number;
  /** Starts and ends in turn, UTF-16 offsets; one `NaN` where it is not known any more where they are drawn. */
  readonly spans: readonly number[];
}

const LOST: readonly number[] = [Number.NaN];

/**
 * The parts that draw these places, in order, where others are drawn already: what begins and ends alike stays, and what lies between is
 * parted anew. `changed` are those to be drawn, with nothing in it where a type is of no use any more.
 */
export function partsOf(
  drawn: readonly Part[],
  spans: readonly number[],
): { readonly parts: readonly Part[]; readonly changed: readonly Part[] } {
  let first = 0;
  let from = 0;
  while (first < drawn.length && standsAt(drawn[first].spans, spans, from)) from += drawn[first++].spans.length;
  let last = drawn.length;
  let to = spans.length;
  while (last > first && to - drawn[last - 1].spans.length >= from) {
    const { spans: those } = drawn[last - 1];
    if (!standsAt(those, spans, to - those.length)) break;
    last--;
    to -= those.length;
  }
  const kept = new Set([...drawn.slice(0, first), ...drawn.slice(last)].map(({ slot }) => slot));
  const free = drawn.slice(first, last).map(({ slot }) => slot);
  const fresh = inParts(spans.slice(from, to)).map((those): Part => {
    const slot = free.shift() ?? firstFree(kept);
    kept.add(slot);
    return { slot, spans: those };
  });
  return {
    parts: [...drawn.slice(0, first), ...fresh, ...drawn.slice(last)],
    changed: [...fresh, ...free.map((slot) => ({ slot, spans: [] }))],
  };
}

/**
 * Where parts are drawn after an edit: VS Code moves what it draws with the text, and leaves out what is typed at an edge. What an edit
 * goes over the edge of is lost sight of.
 */
export function movedParts(
  parts: readonly Part[],
  changes: readonly Pick<TextDocumentContentChangeEvent, 'rangeOffset' | 'rangeLength' | 'text'>[],
): readonly Part[] {
  return parts.map(({ slot, spans }) => {
    const moved = [...spans];
    for (const { rangeOffset: start, rangeLength, text } of changes) {
      const end = start + rangeLength;
      const by = text.length - rangeLength;
      for (let i = 0; i < moved.length; i += 2) {
        if (moved[i + 1] <= start) continue;
        if (moved[i] < end && !(moved[i] < start && end < moved[i + 1])) return { slot, spans: LOST };
        if (moved[i] >= end) moved[i] += by;
        moved[i + 1] += by;
      }
    }
    return { slot, spans: moved };
  });
}

function standsAt(part: readonly number[], spans: readonly number[], at: number): boolean {
  return at + part.length <= spans.length && part.every((offset, i) => offset === spans[at + i]);
}

/** Parts of about the same size, none larger than `MOST` places. */
function inParts(spans: readonly number[]): readonly (readonly number[])[] {
  const places = spans.length / 2;
  const count = Math.ceil(places / MOST);
  return Array.from({ length: count }, (_, i) =>
    spans.slice(2 * Math.round((i * places) / count), 2 * Math.round(((i + 1) * places) / count)),
  );
}

function firstFree(taken: ReadonlySet<number>): number {
  let slot = 0;
  while (taken.has(slot)) slot++;
  return slot;
}
