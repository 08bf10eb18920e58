/** Something to be drawn at a place of the axis: pixels from its left, and the room that a circle and a label take. */
export interface Item {
  readonly x: number;
  readonly radius: number;
  readonly label: number;
}

/** Where an item is drawn: its row counted from the axis, and with its label after the circle, before it, or without. */
export interface Place {
  readonly row: number;
  readonly label: 'after' | 'before' | null;
}

/** Items that stand too close to be drawn apart. */
export interface Bundle {
  readonly x: number;
  /** Places of the items in the list given, ascending. */
  readonly items: readonly number[];
}

/** Room between neighbours in a row, in pixels. */
const GAP = 4;
/** Room between labels of the axis, in pixels. */
const LABEL_GAP = 8;
/** Bundles closer than this are one: what is written over them, up to `+9999`, must not touch. In pixels. */
const BUNDLE = 40;

/**
 * Places items, ascending by x, on so many rows of a width in pixels so that nothing overlaps: each on the lowest row that has room for
 * it, with its label where others leave room; what has no room at all goes into bundles. A label that would run over the right edge
 * stands before its circle, on the lowest row with room there. Takes time in proportion to items times rows.
 */
export function placeItems(
  items: readonly Item[],
  rows: number,
  width: number,
): { readonly places: readonly (Place | null)[]; readonly bundles: readonly Bundle[] } {
  const ends = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
  const places: (Place | null)[] = [];
  const bundles: { x: number; items: number[] }[] = [];
  for (const [i, { x, radius, label }] of items.entries()) {
    const row = ends.findIndex((end) => end + GAP <= x - radius);
    if (row < 0) {
      places.push(null);
      const last = bundles.at(-1);
      if (last && x - last.x < BUNDLE) last.items.push(i);
      else bundles.push({ x, items: [i] });
      continue;
    }
    const isCut = label > 0 && x + radius + GAP + label > width;
    const before = isCut ? ends.findIndex((end) => end + GAP <= x - radius - GAP - label) : -1;
    if (before >= 0 && x - radius - GAP - label >= 0) {
      ends[before] = x + radius;
      places.push({ row: before, label: 'before' });
      continue;
    }
    const next = items[i + rows];
    // Where items crowd, each label would push others away.
    const labelled = label > 0 && (!next || next.x - x > (radius * 2 + label) / 2);
    ends[row] = x + radius + (labelled ? GAP + label : 0);
    places.push({ row, label: labelled ? 'after' : null });
  }
  return { places, bundles };
}

/** Which labels of an axis can be drawn, ascending by where they start, so that none touches the one before or is cut by the edge. In pixels. */
export function fitting(
  labels: readonly { readonly start: number; readonly length: number }[],
  width: number,
): readonly boolean[] {
  let end = Number.NEGATIVE_INFINITY;
  return labels.map(({ start, length }) => {
    if (start < end + LABEL_GAP || start + length > width) return false;
    end = start + length;
    return true;
  });
}
