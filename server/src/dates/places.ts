import type { RelatedItem, Structure } from '../release/model.ts';

/** Where in a dump something stands. */
export interface Place {
  /** Counted by empty lines. */
  readonly paragraph: number;
  /** The teaser that it stands in, or null. */
  readonly item: RelatedItem | null;
  /** True for the first place asked for in a text of its own: a teaser, the frame, the head, the body. */
  readonly isNew: boolean;
}

/** Finds places for offsets that only grow, in one walk over lines, zones and teasers. */
export class Places {
  readonly #structure: Structure;
  #line = 0;
  #paragraph = 0;
  #zone = 0;
  #item = 0;
  /** The text of its own that was asked for last: a teaser by its number, the prose, or a zone by its number below that. */
  #text: number | null = null;

  constructor(structure: Structure) {
    this.#structure = structure;
  }

  /** The place of an offset that is not smaller than the one before. */
  at(offset: number): Place {
    const { lines, zones, related } = this.#structure;
    while (this.#line + 1 < lines.starts.length && lines.starts[this.#line + 1] <= offset) {
      this.#line++;
      if (lines.starts[this.#line] === lines.ends[this.#line]) this.#paragraph++;
    }
    while (this.#zone + 1 < zones.length && zones[this.#zone + 1].start <= offset) this.#zone++;
    while (this.#item < related.length && related[this.#item].end <= offset) this.#item++;
    const item = this.#item < related.length && related[this.#item].start <= offset ? related[this.#item] : null;
    const kind = zones[this.#zone]?.kind ?? 'body';
    const isProse = kind === 'headline' || kind === 'body' || kind === 'subheading';
    const text = item ? this.#item : isProse ? -1 : -2 - this.#zone;
    const isNew = text !== this.#text;
    this.#text = text;
    return { paragraph: this.#paragraph, item, isNew };
  }
}
