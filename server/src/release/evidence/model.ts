import type { Piece } from '../piece.ts';

/** What a row of the table may know beside the piece itself. */
export interface Context {
  readonly pieces: readonly Piece[];
  readonly index: number;
  /** The piece's place from the dump's top; infinite at the end. */
  readonly fromTop: number;
  /** True where a turn's label begins at this piece. */
  readonly label: boolean;
  /** True where recurrence over the document or a sequence of page numbers shows this row to be page furniture. */
  readonly running: boolean;
  /** True where the document is written in capitals throughout, so that capitals say nothing. */
  readonly capitals: boolean;
  /** True where each paragraph of the text is one line, however long: no line end was put in to fit a page. */
  readonly whole: boolean;
  /** How many characters a full line of the text has; 0 where that is not known. */
  readonly width: number;
  /** The paragraph that the piece stands in. */
  readonly paragraph: Paragraph;
}

/** Pieces with no more than a line end between them, or whose sentence goes on; the counts are of those that have small words of weight. */
export interface Paragraph {
  /** The first piece's index. */
  readonly first: number;
  readonly words: number;
  readonly lower: number;
  readonly content: number;
  /** True where it ends with a sentence. */
  readonly closed: boolean;
}

/** The kinds that a piece at the top or the end can be. */
export type EdgeKind = 'chrome' | 'metadata' | 'headline' | 'body';

/** The least and the most of a count, both included. */
export type Bounds = readonly [least: number, most: number];

/** No bound above. */
export const MANY = Number.POSITIVE_INFINITY;

/** What a row asks of a piece by itself, in counts and in what it is or is not. */
export interface Where {
  readonly words?: Bounds;
  readonly lower?: Bounds;
  readonly upper?: Bounds;
  readonly content?: Bounds;
  readonly singles?: Bounds;
  readonly marks?: Bounds;
  readonly odd?: Bounds;
  readonly numbers?: Bounds;
  /** Characters of the piece's key. */
  readonly length?: Bounds;
  /** A `Break` each. */
  readonly before?: Bounds;
  readonly after?: Bounds;
  /** The piece's place among those that are read together, of which the first has none before it. */
  readonly index?: Bounds;
  /** Its place from the dump's top. */
  readonly fromTop?: Bounds;
  readonly dated?: boolean;
  readonly dayAlone?: boolean;
  readonly small?: boolean;
  readonly closed?: boolean;
  readonly open?: boolean;
  readonly sentences?: boolean;
  readonly dateline?: boolean;
  readonly inCapitals?: boolean;
  readonly titleCase?: boolean;
  readonly prose?: boolean;
  readonly label?: boolean;
  readonly running?: boolean;
  /** The whole document is in capitals. */
  readonly allCapitals?: boolean;
}

/**
 * What speaks for a piece near the top or the end of a dump being page furniture, metadata, a headline or body text. Each row is one
 * observation with the weight that it adds to each kind. Weights add up; 1 is a hint, 3 clear, 6 certain unless much speaks against it.
 * Greater ones settle what looks like something else to several rows at once: a day that goes on from running text, the number of a page.
 * No row decides: `head.ts` and `tail.ts` take the sequence that all pieces together speak for most.
 */
export interface Evidence {
  readonly name: string;
  /** Why this is evidence: for people who correct the table. */
  readonly why: string;
  /** Rows that ask for what a piece has not are passed over, many at a time. */
  readonly where?: Where;
  /** What else has to be true; left out where that is all. */
  readonly test?: (piece: Piece, context: Context) => boolean;
  readonly chrome?: number;
  readonly metadata?: number;
  readonly headline?: number;
  readonly body?: number;
}
