/** An event as the timeline draws it. */
export interface TimelineEvent {
  /** The kind of event: `summit`, `arrest`. */
  readonly what: string;
  /** ISO day or month. */
  readonly date: string;
  readonly place: string | null;
  readonly articles: readonly { readonly uri: string; readonly title: string }[];
}

/** What the extension tells the page. */
export interface ToPage {
  readonly events: readonly TimelineEvent[];
  /** How many there are in all; more than are sent where there are too many to draw. */
  readonly total: number;
  /** The name that they are filtered by, or an empty text. */
  readonly name: string;
  /** Names to choose from. */
  readonly names: readonly string[];
  /** One sentence for where there is nothing to draw: why. */
  readonly empty: string;
}

/** What the page tells the extension. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly uri: string }
  | { readonly kind: 'filter'; readonly name: string };
