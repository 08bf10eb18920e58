import { isoOf } from '../../calendar/days.ts';
import { readableDay } from '../../calendar/readable.ts';
import type { Inline } from '../card.ts';
import { sayCount } from '../say.ts';

/** What the folder says of an entity, as a card needs it. */
export interface FolderPortrait {
  readonly articles: number;
  readonly mentions: number;
  readonly company: readonly { readonly name: string }[];
  readonly bars: readonly number[];
  readonly from: number | null;
  readonly to: number | null;
}

const BARS = '▁▂▃▄▅▆▇█';

/** Lines of a card on what the folder says of an entity: articles, company, and a small picture of when they were. */
export function portraitLines({ articles, mentions, company, bars, from, to }: FolderPortrait): Inline[][] {
  const others = company.flatMap(({ name }, i): Inline[] => [i === 0 ? ', usually with ' : ', ', { italic: name }]);
  const lines: Inline[][] = [
    [`In this folder: ${sayCount(mentions, 'mention')} in ${sayCount(articles, 'article')}`, ...others, '.'],
  ];
  if (bars.length > 0 && from !== null && to !== null) lines.push([`${day(from)} ${sparkline(bars)} ${day(to)}`]);
  return lines;
}

/** Counts as a row of bars; nothing is a dot, so that gaps show. */
function sparkline(counts: readonly number[]): string {
  const most = Math.max(...counts, 1);
  return counts
    .map((count) => (count === 0 ? '·' : BARS[Math.max(0, Math.ceil((count / most) * BARS.length) - 1)]))
    .join('');
}

const day = (number: number): string => readableDay(isoOf(number) ?? '');
