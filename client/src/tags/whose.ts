import type { TagOverview, Whose } from '../../../server/src/lsp/tags/requests.ts';

/** Whose tags can be asked for where there are so many of one's own, of others, and that reviews have led to. */
export function whoseTags({
  count,
  others,
  adjudicated,
}: Pick<TagOverview['tags'][number], 'count' | 'others' | 'adjudicated'>): readonly {
  readonly whose: Whose;
  readonly label: string;
  readonly count: number;
}[] {
  return [
    ...(count > 0 ? [{ whose: 'own', label: 'Those in your set', count } as const] : []),
    ...(others > 0 ? [{ whose: 'everybody', label: 'Everybody’s', count: count + others } as const] : []),
    ...(adjudicated > 0
      ? [{ whose: 'adjudicated', label: 'What reviews have led to', count: adjudicated } as const]
      : []),
  ];
}
