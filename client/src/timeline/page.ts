// The page inside the webview. It draws what the extension sends and tells what is chosen; it knows no file and runs no text.
import { scaleUtc } from 'd3-scale';
import { readableDay, shortDay } from '../../../server/src/calendar/readable.ts';
import { count, titleOf } from '../words.ts';
import { fitting, type Place, placeItems } from './layout.ts';
import type { FromPage, TimelineEvent, ToPage } from './model.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const DAY = 86_400_000;
const ROW = 22;
const AXIS = 30;
const MOST_RADIUS = 9;
/** Letters of the longest label, and of the shortest that is worth its room. */
const LONGEST = 34;
const LEAST = 5;
/** So many articles of an event are listed; the others are counted. */
const MOST_LISTED = 30;
/** The page never shows less than this much time, and a step of the keyboard moves or zooms by these shares. */
const SHORTEST = 4 * DAY;
const STEP = 0.2;
const ZOOM = 1.5;

const vscode = acquireVsCodeApi();
const element = <T extends Element>(id: string): T => document.getElementById(id) as unknown as T;
const chart = element<SVGSVGElement>('chart');
const nameBox = element<HTMLInputElement>('name');
const nameList = element<HTMLDataListElement>('names');
const status = element<HTMLElement>('status');
const details = element<HTMLElement>('details');
const brush = document.createElement('canvas').getContext('2d');

interface Drawn extends TimelineEvent {
  readonly time: number;
}

let events: readonly Drawn[] = [];
let told: ToPage | null = null;
/** The name whose events are asked for: typed in the box, or that of a command, which then stands there. */
let asked = '';
/** The stretch of time that is shown, in milliseconds. */
let view: readonly [number, number] = [0, 1];
/** The event that has the keyboard, as its place in `events`. */
let current = 0;

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

function wholeView(): readonly [number, number] {
  const first = events[0]?.time ?? 0;
  const last = events[events.length - 1]?.time ?? 0;
  const margin = Math.max((last - first) * 0.04, SHORTEST / 2);
  // The last event's headline stands to the right of it.
  return [first - margin, last + margin + (last - first) * 0.25];
}

/** Shows another stretch of time: around `middle` (a share of the width), so many times as long. */
function zoom(factor: number, middle = 0.5): void {
  const length = view[1] - view[0];
  const whole = wholeView();
  const wanted = Math.min(Math.max(length * factor, SHORTEST), (whole[1] - whole[0]) * 1.2);
  const at = view[0] + length * middle;
  view = [at - wanted * middle, at + wanted * (1 - middle)];
  draw();
}

function move(share: number): void {
  const by = (view[1] - view[0]) * share;
  view = [view[0] + by, view[1] + by];
  draw();
}

/** Lists the articles of an event below the picture. */
function show(place: number): void {
  const event = events[place];
  if (!event) return;
  details.replaceChildren();
  const head = document.createElement('p');
  head.textContent = [readableDay(event.date), event.what, event.place].filter(Boolean).join(' · ');
  details.append(head);
  for (const article of event.articles.slice(0, MOST_LISTED)) {
    const button = document.createElement('button');
    button.textContent = titleOf(article);
    button.addEventListener('click', () => vscode.postMessage({ kind: 'open', uri: article.uri }));
    details.append(button);
  }
  const left = event.articles.length - MOST_LISTED;
  if (left <= 0) return;
  const more = document.createElement('p');
  more.textContent = `and ${count(left, 'more article')}`;
  details.append(more);
}

function open(place: number): void {
  const uri = events[place]?.articles[0]?.uri;
  if (uri !== undefined) vscode.postMessage({ kind: 'open', uri });
}

/** Gives the keyboard to an event, and shows the time around it where it is out of sight. */
function focus(place: number): void {
  if (events.length === 0) return;
  current = Math.max(0, Math.min(events.length - 1, place));
  const { time } = events[current];
  if (time < view[0] || time > view[1]) {
    const half = (view[1] - view[0]) / 2;
    view = [time - half, time + half];
  }
  draw();
  takeKeyboard();
  // One among those that have no room of their own is told of, too.
  show(current);
}

/** The current event listens to the keys, or the chart itself while that event is out of sight. */
function takeKeyboard(): void {
  (chart.querySelector<SVGElement>(`[data-place="${current}"]`) ?? chart).focus();
}

/** Where the current event stands as a share of the width; the middle where it is out of sight. */
function currentShare(): number {
  const share = ((events[current]?.time ?? Number.NaN) - view[0]) / (view[1] - view[0]);
  return share >= 0 && share <= 1 ? share : 0.5;
}

function draw(): void {
  const hadFocus = chart.contains(document.activeElement);
  const width = Math.max(1, chart.clientWidth);
  const height = Math.max(120, chart.clientHeight);
  if (events.length === 0) {
    const middle = { x: width / 2, y: height / 2, 'text-anchor': 'middle' };
    chart.replaceChildren(svg('text', middle, told?.empty));
    return;
  }
  // As the page's style has it.
  if (brush) brush.font = `12px ${getComputedStyle(chart).getPropertyValue('--vscode-font-family')}`;
  const base = height - AXIS;
  const x = scaleUtc([new Date(view[0]), new Date(view[1])], [0, width]);
  const rows = Math.max(1, Math.floor((base - ROW) / ROW));
  const shown = events
    .map((event, place) => ({ event, place }))
    .filter(({ event }) => event.time >= view[0] && event.time <= view[1]);
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
    return [eventMark(event, place, { x: items[i].x, y, label: where.label }, width)];
  });
  const drawn = bundles.map((bundle) => bundleMark(bundle.x, bundle.items.length));
  chart.replaceChildren(...axis(x, base, width), ...marks, ...drawn);
  if (hadFocus) takeKeyboard();
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
  { x, y, label }: { readonly x: number; readonly y: number; readonly label: Place['label'] },
  width: number,
): SVGElement {
  const radius = radiusOf(event);
  const group = svg('g', {
    class: 'event',
    role: 'button',
    tabindex: place === current ? 0 : -1,
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

/** Where an event stands that was shown before; -1 where the folder has it no more. */
function placeOf({ date, what, articles }: Drawn): number {
  const uri = articles[0]?.uri;
  return events.findIndex((event) => event.date === date && event.what === what && event.articles[0]?.uri === uri);
}

/** Draws another name's events from the start; those of the same name, as the folder changes, leave the reader where they are. */
function receive(message: ToPage): void {
  const before = told?.name === message.name ? events[current] : undefined;
  const whole = wholeView();
  const zoomed = view[0] !== whole[0] || view[1] !== whole[1];
  told = message;
  events = message.events
    .map((event) => ({ ...event, time: Date.parse(event.date) }))
    .filter(({ time }) => Number.isFinite(time))
    .sort((a, b) => a.time - b.time);
  if (message.name !== asked) nameBox.value = message.name;
  asked = message.name;
  nameList.replaceChildren(
    ...message.names.map((name) => Object.assign(document.createElement('option'), { value: name })),
  );
  const more =
    message.total > events.length ? ` of ${message.total.toLocaleString('en')}; choose a name to see others` : '';
  status.textContent = events.length === 0 ? 'No events' : `${count(events.length, 'event')}${more}`;
  const place = before ? placeOf(before) : -1;
  current = place >= 0 ? place : Math.max(0, events.length - 1);
  if (place < 0 || !zoomed) view = wholeView();
  draw();
  if (place < 0) details.replaceChildren();
  else if (details.hasChildNodes() && JSON.stringify(events[place]) !== JSON.stringify(before)) show(place);
  hearKeys();
}

/** The arrow keys are heard at once; who types in the box, is at a button or has gone to another tab stays there. */
function hearKeys(): void {
  if (events.length > 0 && document.hasFocus() && document.activeElement === document.body) takeKeyboard();
}

chart.addEventListener('click', ({ target }) => {
  const group = (target as Element).closest<SVGElement>('[data-place], [data-x]');
  if (!group) return;
  if (group.dataset.x !== undefined) {
    zoom(1 / (ZOOM * ZOOM * ZOOM), Number(group.dataset.x) / Math.max(1, chart.clientWidth));
    return;
  }
  current = Number(group.dataset.place);
  show(current);
  open(current);
});
chart.addEventListener('focusin', ({ target }) => {
  const place = (target as Element).closest<SVGElement>('[data-place]')?.dataset.place;
  if (place === undefined) return;
  current = Number(place);
  show(current);
});
chart.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) move(event.deltaX / Math.max(1, chart.clientWidth));
    else zoom(event.deltaY > 0 ? ZOOM : 1 / ZOOM, event.offsetX / Math.max(1, chart.clientWidth));
  },
  { passive: false },
);
let dragged: { readonly x: number; readonly view: readonly [number, number] } | null = null;
chart.addEventListener('pointerdown', (event) => {
  if (!(event.target as Element).closest('[data-place], [data-x]')) dragged = { x: event.clientX, view };
});
window.addEventListener('pointerup', () => {
  dragged = null;
});
window.addEventListener('pointermove', ({ clientX }) => {
  if (!dragged) return;
  const by = ((dragged.x - clientX) / Math.max(1, chart.clientWidth)) * (dragged.view[1] - dragged.view[0]);
  view = [dragged.view[0] + by, dragged.view[1] + by];
  draw();
});

const KEYS: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => focus(current - 1),
  ArrowRight: () => focus(current + 1),
  Home: () => focus(0),
  End: () => focus(events.length - 1),
  PageUp: () => move(-STEP),
  PageDown: () => move(STEP),
  '+': () => zoom(1 / ZOOM, currentShare()),
  '=': () => zoom(1 / ZOOM, currentShare()),
  '-': () => zoom(ZOOM, currentShare()),
  '0': () => {
    view = wholeView();
    draw();
  },
  Enter: () => open(current),
  ' ': () => open(current),
};
chart.addEventListener('keydown', (event) => {
  const act = KEYS[event.key];
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  act();
});
for (const [id, act] of [
  ['in', () => zoom(1 / ZOOM)],
  ['out', () => zoom(ZOOM)],
  ['all', KEYS['0']],
] as const)
  element<HTMLButtonElement>(id).addEventListener('click', act);
nameBox.addEventListener('change', () => {
  asked = nameBox.value.trim();
  vscode.postMessage({ kind: 'filter', name: asked });
});
window.addEventListener('focus', hearKeys);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
new ResizeObserver(() => {
  if (told) draw();
}).observe(chart);
vscode.postMessage({ kind: 'ready' });
