/** What is known of the world: people, organisations, places, roles and words, compiled from server/data. */
export interface Knowledge {
  readonly version: number;
}

export const NO_KNOWLEDGE: Knowledge = { version: 0 };
