import { ThemeIcon, TreeItem } from 'vscode';
import { readableDay } from '../../../server/src/calendar/readable.ts';
import type { FolderEvent, FolderEvents } from '../../../server/src/lsp/requests.ts';
import { aloud, count, joined, titleOf } from '../words.ts';
import { articleLine, datedLine } from './articles.ts';
import type { EventOrder } from './order.ts';
import { FOLDED, type Line, saying, UNFOLDED } from './tree.ts';

const UNDATED = 'Without a date';

/** So many of the latest days are unfolded at first. */
const UNFOLDED_DAYS = 12;

/**
 * *Events*: by day, the latest first or last and those without a date at the end; or all in one list, those in most articles first. Below
 * each event stand its articles.
 */
export function eventLines({ events, total, problem }: FolderEvents, order: EventOrder = 'latest'): readonly Line[] {
  if (problem !== null) return [saying(problem, 'warning')];
  const days = new Map<string, FolderEvent[]>();
  for (const event of events) {
    const day = event.date ?? '';
    const those = days.get(day);
    if (those) those.push(event);
    else days.set(day, [event]);
  }
  const sign = order === 'earliest' ? -1 : 1;
  const sorted = [...days].sort(([a], [b]) => (b === '' ? -1 : a === '' ? 1 : sign * (a < b ? 1 : -1)));
  const lines =
    order === 'reported'
      ? mostReported(events).map((event) => eventLine(event, true))
      : sorted.map(([day, those], i) => dayLine(day, those, i < UNFOLDED_DAYS));
  const more = total - events.length;
  return more > 0 ? [...lines, saying(`${count(more, 'earlier event')}: filter to see more`, 'ellipsis')] : lines;
}

function dayLine(day: string, events: readonly FolderEvent[], unfolded: boolean): Line {
  const label = day === '' ? UNDATED : readableDay(day);
  const item = new TreeItem(label, unfolded ? UNFOLDED : FOLDED);
  // VS Code keeps by this whether it is folded: a day that a filter brings up among the first starts anew.
  item.id = unfolded ? day : `${day} folded`;
  item.description = String(events.length);
  item.tooltip = `${label}: ${count(events.length, 'event')}`;
  item.accessibilityInformation = aloud(label, count(events.length, 'event'));
  return { item, below: () => mostReported(events).map((event) => eventLine(event, false)) };
}

const mostReported = (events: readonly FolderEvent[]): readonly FolderEvent[] =>
  [...events].sort((a, b) => b.articles.length - a.articles.length);

/** An event; with its day where none stands above it. */
function eventLine({ what, date, place, articles }: FolderEvent, withDay: boolean): Line {
  const where = joined(what, place, withDay && date !== null ? readableDay(date) : null);
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
  item.tooltip = `${title}\n${joined(withDay ? null : date && readableDay(date), where, reported)}`;
  item.iconPath = new ThemeIcon('calendar');
  item.accessibilityInformation = aloud(title, reported, what, place);
  return { item, below: () => articles.map((article) => datedLine(article)) };
}
