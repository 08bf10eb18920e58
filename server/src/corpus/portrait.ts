import type { FolderEntity, NameIndex } from './name-index.ts';

/** What a folder says of one entity. */
export interface Portrait {
  /** Articles that name it. */
  readonly articles: number;
  readonly mentions: number;
  /** Names of entities that stand in most of the same articles, most often first. */
  readonly company: readonly { readonly name: string; readonly articles: number }[];
  /** Articles by time, oldest first, in steps of equal length; empty where fewer than two days are known. */
  readonly bars: readonly number[];
  /** First and last day of them, as days since 1970-01-01; null where no day is known. */
  readonly from: number | null;
  readonly to: number | null;
}

/** So many articles are looked at, spread over all that there are; with more the picture does not change. */
const MOST_ARTICLES = 400;
const MOST_BARS = 12;
const MOST_COMPANY = 4;

/** What a folder tells of somebody or something, by all the entities that it is there; null where no article names it. */
export function portraitOf(names: Pick<NameIndex, 'naming'>, entities: readonly string[]): Portrait | null {
  const naming = names.naming(entities, MOST_ARTICLES);
  if (!naming) return null;
  const company = new Map<string, { name: string; articles: number }>();
  const days: number[] = [];
  for (const { day, entities: named } of naming.sample) {
    if (day !== null) days.push(day);
    // Countries and cities stand beside everybody.
    for (const other of named) if (!entities.includes(other.entity) && other.type !== 'place') count(company, other);
  }
  const from = days.length > 0 ? Math.min(...days) : null;
  const to = days.length > 0 ? Math.max(...days) : null;
  return {
    articles: naming.dumps,
    mentions: naming.mentions,
    company: [...company.values()]
      .filter((c) => c.articles > 1)
      .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_COMPANY),
    bars: from === null || to === null || from === to ? [] : barsOf(days, from, to),
    from,
    to,
  };
}

function count(
  company: Map<string, { name: string; articles: number }>,
  { entity, name }: Pick<FolderEntity, 'entity' | 'name'>,
): void {
  const known = company.get(entity);
  if (known) known.articles++;
  else company.set(entity, { name, articles: 1 });
}

function barsOf(days: readonly number[], from: number, to: number): readonly number[] {
  const bars = new Array<number>(Math.min(MOST_BARS, to - from + 1)).fill(0);
  for (const day of days) bars[Math.min(bars.length - 1, Math.floor(((day - from) * bars.length) / (to - from + 1)))]++;
  return bars;
}
