import { scaleUtc } from 'd3-scale';
import { readableDay, shortDay } from '../../../server/src/calendar/readable.ts';
import { count, titleOf } from '../words.ts';
import { fitting, type Place, placeItems } from './layout.ts';
import type { TimelineEvent } from './model.ts';
import { DAY, type Stretch, shareAt } from './stretch.ts';

const ROW = 22;
const AXIS = 30;
const MOST_RADIUS = 9;
/** Letters of the longest label, and of the shortest that is worth its room. */
const LONGEST = 34;
const LEAST = 5;

/** An event with its time in milliseconds. */
export interface Drawn extends TimelineEvent {
  readonly time: number;
}

/** What the picture shows. */
export interface Picture {
  /** All events, the earliest first. */
  readonly events: readonly Drawn[];
  /** The stretch of time that is seen. */
  readonly seen: Stretch;
  /** The event that listens to the keyboard, as its place among all. */
  readonly current: number;
  /** One sentence for where there are no events. */
  readonly empty: string;
}

const brush = document.createElement('canvas').getContext('2d');

function svg(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== '') made.textContent = text;
  return made;
}

const cut = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
/** Pixels that a label takes: capitals take half as much again as small letters. */
function widthOf(text: string): number {
  return brush?.measureText(text).width ?? text.length * 8;
}
/** As much of a title as has room, or nothing where next to nothing would be left. */
function fitted(title: string, room: number): string {
  let letters = Math.min(LONGEST, title.length);
  let label = cut(title, letters);
  for (; letters >= LEAST && widthOf(label) > room; label = cut(title, letters)) letters--;
  return letters >= Math.min(LEAST, title.length) ? label : '';
}
const headlineOf = ({ articles: [first] }: TimelineEvent): string => titleOf(first ?? { title: '' });
const radiusOf = ({ articles }: TimelineEvent): number => Math.min(MOST_RADIUS, 4 + Math.sqrt(articles.length));

function describe(event: TimelineEvent): string {
  const articles = count(event.articles.length, 'article');
  return [readableDay(event.date), event.what, event.place, headlineOf(event), articles].filter(Boolean).join(', ');
}

/** What stands at a tick: the year where it begins, else the month or the day; the first of all has its year in any case. */
function tickLabel(tick: Date, first: boolean): string {
  const [year, month, day] = [tick.getUTCFullYear(), tick.getUTCMonth(), tick.getUTCDate()];
  if (day === 1 && month === 0) return String(year);
  const iso = tick.toISOString().slice(0, day === 1 ? 7 : 10);
  const name = day === 1 ? readableDay(iso) : shortDay(iso);
  return first ? name : name.replace(` ${year}`, '');
}

/** Draws events, or a sentence where there are none, in place of what the chart shows. */
export function drawPicture(chart: SVGSVGElement, { events, seen, current, empty }: Picture): void {
  const width = Math.max(1, chart.clientWidth);
  const height = Math.max(120, chart.clientHeight);
  if (events.length === 0) {
    const middle = { x: width / 2, y: height / 2, 'text-anchor': 'middle' };
    chart.replaceChildren(svg('text', middle, empty));
    return;
  }
  // As the page's style has it.
  if (brush) brush.font = `12px ${getComputedStyle(chart).getPropertyValue('--vscode-font-family')}`;
  const base = height - AXIS;
  const x = scaleUtc([new Date(seen[0]), new Date(seen[1])], [0, width]);
  const rows = Math.max(1, Math.floor((base - ROW) / ROW));
  const shown = events
    .map((event, place) => ({ event, place }))
    .filter(({ event }) => shareAt(seen, event.time) !== null);
  const items = shown.map(({ event }) => ({
    x: x(new Date(event.time)),
    radius: radiusOf(event),
    label: widthOf(cut(headlineOf(event))),
  }));
  const { places, bundles } = placeItems(items, rows, width);
  const marks = shown.flatMap(({ event, place }, i) => {
    const where = places[i];
    if (!where) return [];
    const y = base - ROW * (where.row + 1) + ROW / 4;
    return [eventMark(event, place, place === current, { x: items[i].x, y, label: where.label }, width)];
  });
  const drawn = bundles.map((bundle) => bundleMark(bundle.x, bundle.items.length));
  chart.replaceChildren(...axis(x, base, width), ...marks, ...drawn);
}

/** The line below, and the days and months that have room. */
function axis(x: ReturnType<typeof scaleUtc<number>>, base: number, width: number): readonly SVGElement[] {
  // Events have days, not hours.
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110))).filter((tick) => tick.getTime() % DAY === 0);
  const labels = ticks.map((tick, i) => tickLabel(tick, i === 0));
  const ranges = ticks.map((tick, i) => ({ start: x(tick) + 3, length: widthOf(labels[i]) }));
  const fits = fitting(ranges, width);
  return [
    svg('line', { x1: 0, x2: width, y1: base, y2: base, class: 'axis' }),
    ...ticks.flatMap((tick, i) => {
      const at = x(tick);
      const line = svg('line', { x1: at, x2: at, y1: 0, y2: base + 5, class: 'tick' });
      return fits[i] ? [line, svg('text', { x: ranges[i].start, y: base + 18, class: 'date' }, labels[i])] : [line];
    }),
  ];
}

function eventMark(
  event: Drawn,
  place: number,
  isCurrent: boolean,
  { x, y, label }: { readonly x: number; readonly y: number; readonly label: Place['label'] },
  width: number,
): SVGElement {
  const radius = radiusOf(event);
  const group = svg('g', {
    class: 'event',
    role: 'button',
    tabindex: isCurrent ? 0 : -1,
    'data-place': place,
    'aria-label': describe(event),
  });
  group.append(svg('circle', { cx: x, cy: y, r: radius }));
  if (label === 'before') {
    const at = { x: x - radius - 4, y: y + 4, 'text-anchor': 'end' };
    group.append(svg('text', at, cut(headlineOf(event))));
  } else if (label === 'after') {
    // What would stand beyond the edge is cut.
    const words = fitted(headlineOf(event), width - x - radius - 4);
    if (words !== '') group.append(svg('text', { x: x + radius + 4, y: y + 4 }, words));
  }
  group.append(svg('title', {}, describe(event)));
  return group;
}

/** Events that have no room of their own. */
function bundleMark(x: number, inside: number): SVGElement {
  const label = `${count(inside, 'more event')} here. Zooms in.`;
  const group = svg('g', { class: 'bundle', role: 'button', tabindex: -1, 'data-x': x, 'aria-label': label });
  group.append(svg('text', { x, y: 12, 'text-anchor': 'middle' }, `+${inside}`));
  group.append(svg('title', {}, label));
  return group;
}
