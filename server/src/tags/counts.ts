/** What a tag file holds, as far as it can be told without the dump's text. */
export interface TagCounts {
  /** How many annotations there are of each tag. */
  readonly tags: Readonly<Record<string, number>>;
  /** How many relations there are of each name. */
  readonly relations: Readonly<Record<string, number>>;
  /** When, and by whom, annotations were made: ISO dates and times, as the file has them. */
  readonly made: readonly { readonly when: string; readonly who: string | null }[];
}

export const NO_COUNTS: TagCounts = { tags: {}, relations: {}, made: [] };

/** Counts what a page of annotations holds. What it cannot read counts as nothing: reading it with its dump tells what is wrong. */
export function countTags(json: string): TagCounts {
  let page: unknown;
  try {
    page = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return NO_COUNTS;
  }
  const items = list(field(page, 'items'));
  const tags = new Map<string, number>();
  const relations = new Map<string, number>();
  const made: { when: string; who: string | null }[] = [];
  for (const item of items) {
    const counts = field(item, 'motivation') === 'linking' ? relations : tags;
    const tag = list(field(item, 'body')).find((body) => field(body, 'purpose') === 'tagging');
    const name = field(tag, 'value');
    if (typeof name !== 'string') continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts === relations) continue;
    const when = field(item, 'created');
    const who = field(field(item, 'creator'), 'name');
    if (typeof when === 'string') made.push({ when, who: typeof who === 'string' ? who : null });
  }
  return { tags: Object.fromEntries(tags), relations: Object.fromEntries(relations), made };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
