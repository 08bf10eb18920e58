// The page inside the webview. It draws what the extension sends and tells what is chosen; it knows no file and runs no text.
import { readableDay } from '../../../server/src/calendar/readable.ts';
import { count, titleOf } from '../words.ts';
import type { FromPage, ToPage } from './model.ts';
import { type Drawn, drawPicture } from './picture.ts';
import { around, moved, type Stretch, shareAt, wholeOf, zoomed } from './stretch.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

/** So many articles of an event are listed; the others are counted. */
const MOST_LISTED = 30;
/** A step of the keyboard moves or zooms by these shares. */
const STEP = 0.2;
const ZOOM = 1.5;

const vscode = acquireVsCodeApi();
const element = <T extends Element>(id: string): T => document.getElementById(id) as unknown as T;
const chart = element<SVGSVGElement>('chart');
const nameBox = element<HTMLInputElement>('name');
const nameList = element<HTMLDataListElement>('names');
const status = element<HTMLElement>('status');
const details = element<HTMLElement>('details');

let events: readonly Drawn[] = [];
let told: ToPage | null = null;
/** The name whose events are asked for: typed in the box, or that of a command, which then stands there. */
let asked = '';
/** The stretch of time that is shown. */
let seen: Stretch = [0, 1];
/** The event that has the keyboard, as its place in `events`. */
let current = 0;

function draw(): void {
  const hadFocus = chart.contains(document.activeElement);
  drawPicture(chart, { events, seen, current, empty: told?.empty ?? '' });
  if (hadFocus && events.length > 0) takeKeyboard();
}

/** Shows another stretch of time. */
function look(at: Stretch): void {
  seen = at;
  draw();
}

/** Shows so many times as much time around `middle`, a share of the width. */
function zoom(factor: number, middle = 0.5): void {
  look(zoomed(seen, factor, middle, wholeOf(events)));
}

const move = (share: number): void => look(moved(seen, share));

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
  if (shareAt(seen, time) === null) seen = around(seen, time);
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
const currentShare = (): number => shareAt(seen, events[current]?.time ?? Number.NaN) ?? 0.5;

/** Where an event stands that was shown before; -1 where the folder has it no more. */
function placeOf({ date, what, articles }: Drawn): number {
  const uri = articles[0]?.uri;
  return events.findIndex((event) => event.date === date && event.what === what && event.articles[0]?.uri === uri);
}

/** Draws another name's events from the start; those of the same name, as the folder changes, leave the reader where they are. */
function receive(message: ToPage): void {
  const before = told?.name === message.name ? events[current] : undefined;
  const [from, to] = wholeOf(events);
  const isWhole = seen[0] === from && seen[1] === to;
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
  if (place < 0 || isWhole) seen = wholeOf(events);
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
let dragged: { readonly x: number; readonly from: Stretch } | null = null;
chart.addEventListener('pointerdown', (event) => {
  if (!(event.target as Element).closest('[data-place], [data-x]')) dragged = { x: event.clientX, from: seen };
});
window.addEventListener('pointerup', () => {
  dragged = null;
});
window.addEventListener('pointermove', ({ clientX }) => {
  if (dragged) look(moved(dragged.from, (dragged.x - clientX) / Math.max(1, chart.clientWidth)));
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
  '0': () => look(wholeOf(events)),
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
