import { ThemeIcon, TreeItem } from 'vscode';
import type { FolderEvent } from '../../../server/src/lsp/requests.ts';
import { articleLine, titleOf } from './articles.ts';
import { FOLDED, type Line, UNFOLDED } from './tree.ts';
import { count, holds, joined, readableDay } from './words.ts';

const UNDATED = 'Without a date';

/** So many of the latest days are unfolded at first. */
const UNFOLDED_DAYS = 12;

/** *Events*: by day, the latest first and those without a date last; below each event its articles. */
export function eventLines(events: readonly FolderEvent[], filter: string): readonly Line[] {
  const days = new Map<string, FolderEvent[]>();
  for (const event of events) {
    if (filter !== '' && !holds(wordsOf(event), filter)) continue;
    const day = event.date ?? '';
    const those = days.get(day);
    if (those) those.push(event);
    else days.set(day, [event]);
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
  return sorted.map(([day, those], i) => dayLine(day, those, i < UNFOLDED_DAYS));
}

/** What a filter looks at. */
function wordsOf({ what, date, place, articles }: FolderEvent): string {
  return [what, place ?? '', date ?? '', date ? readableDay(date) : '', ...articles.map((a) => a.title)].join('\n');
}

function dayLine(day: string, events: readonly FolderEvent[], unfolded: boolean): Line {
  const label = day === '' ? UNDATED : readableDay(day);
  const item = new TreeItem(label, unfolded ? UNFOLDED : FOLDED);
  item.id = day;
  item.description = String(events.length);
  item.tooltip = `${label}: ${count(events.length, 'event')}`;
  item.accessibilityInformation = { label: `${label}, ${count(events.length, 'event')}` };
  return { item, below: () => mostReported(events).map(eventLine) };
}

const mostReported = (events: readonly FolderEvent[]): readonly FolderEvent[] =>
  [...events].sort((a, b) => b.articles.length - a.articles.length);

function eventLine({ what, date, place, articles }: FolderEvent): Line {
  const where = joined(what, place);
  const [first] = articles;
  if (articles.length === 1) {
    const line = articleLine(first, where);
    line.item.iconPath = new ThemeIcon('calendar');
    return line;
  }
  const title = titleOf(first);
  const item = new TreeItem(title, FOLDED);
  const reported = count(articles.length, 'article');
  item.description = joined(reported, where);
  item.tooltip = `${title}\n${joined(date && readableDay(date), where, reported)}`;
  item.iconPath = new ThemeIcon('calendar');
  item.accessibilityInformation = { label: [title, reported, what, place].filter((part) => part).join(', ') };
  return {
    item,
    below: () => articles.map((article) => articleLine(article, article.day ? readableDay(article.day) : '')),
  };
}
