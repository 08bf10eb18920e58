import type { Mention } from './model.ts';

/** Where a document introduces an entity: the mention with an office beside it, else the first whole name; null where it does not name it. */
export function introductionOf(mentions: readonly Mention[], entity: string): Mention | null {
  return mentions.find((m) => m.entity === entity && m.introduces) ?? null;
}
