import { NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';
import type { Span } from '../../server/src/text/span.ts';

/** A text whose every UTF-16 unit knows where it stood at first; -1 for what was put in since, -2 - n for a copy of what stood at n. */
export interface Tracked {
  readonly text: string;
  readonly origins: Int32Array;
}

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (n: number, next: Random): number => Math.floor(next() * n);

/** A text at the begin of its history. */
export function begin(text: string): Tracked {
  const origins = new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) origins[i] = i;
  return { text, origins };
}

interface Piece {
  readonly text: string;
  readonly origins: Int32Array;
}

const cut = ({ text, origins }: Tracked, start: number, end: number): Piece => ({
  text: text.slice(start, end),
  origins: origins.subarray(start, end),
});
const fresh = (text: string): Piece => ({ text, origins: new Int32Array(text.length).fill(-1) });

function join(pieces: readonly Piece[]): Tracked {
  const text = pieces.map((piece) => piece.text).join('');
  const origins = new Int32Array(text.length);
  let at = 0;
  for (const piece of pieces) {
    origins.set(piece.origins, at);
    at += piece.text.length;
  }
  return { text, origins };
}

function splice(doc: Tracked, start: number, end: number, put: Piece): Tracked {
  return join([cut(doc, 0, start), put, cut(doc, end, doc.text.length)]);
}

/** Replaces what a pattern finds. What takes its place stands where the old characters stood, from first to last, if `same`. */
function replaceAll(doc: Tracked, pattern: RegExp, put: (found: string) => string, same: boolean): Tracked {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of doc.text.matchAll(pattern)) {
    const text = put(match[0]);
    if (text === match[0]) continue;
    const end = match.index + match[0].length;
    const origins = new Int32Array(text.length).fill(-1);
    if (same)
      for (let i = 0; i < text.length; i++) {
        const from = text.length === 1 ? 0 : Math.round((i * (match[0].length - 1)) / (text.length - 1));
        origins[i] = doc.origins[match.index + from];
      }
    pieces.push(cut(doc, at, match.index), { text, origins });
    at = end;
  }
  pieces.push(cut(doc, at, doc.text.length));
  return join(pieces);
}

const FOREIGN = [
  'The ferry to the islands will not sail before the storm has passed, the harbour office wrote.',
  'Asked about the budget, she said that the council would vote in the autumn.',
  'A spokesman for the ministry declined to say who had signed the paper.',
  'Read more: what the new timetable means for those who travel to work.',
  'The talks went on until late in the evening, and no statement was made.',
];
const WORDS = ['indeed', 'the', 'new', 'very', 'not', 'of', 'old', 'however', 'today', 'Monday', 'a', 'said', 'x'];

/** Where paragraphs begin and end, their line ends included. */
function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r?\n(?:[ \t]*\r?\n)*/g)) {
    spans.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** What people and programs do to texts. Each takes a text and gives it changed. */
export const CHANGES = {
  typing(doc: Tracked, next: Random): Tracked {
    let now = doc;
    for (let n = 1 + below(8, next); n > 0; n--) {
      const at = below(now.text.length + 1, next);
      const kind = next();
      if (kind < 0.4) now = splice(now, at, at, fresh(` ${WORDS[below(WORDS.length, next)]}`));
      else if (kind < 0.7) now = splice(now, at, Math.min(now.text.length, at + 1 + below(6, next)), fresh(''));
      else now = splice(now, at, Math.min(now.text.length, at + below(3, next)), fresh('abcdefgh'[below(8, next)]));
    }
    return now;
  },
  paste(doc: Tracked, next: Random): Tracked {
    const all = paragraphs(doc.text);
    const at = all[below(all.length, next)]?.start ?? 0;
    if (next() < 0.6) return splice(doc, at, at, fresh(`${FOREIGN[below(FOREIGN.length, next)]}\n\n`));
    const source = all[below(all.length, next)] ?? { start: 0, end: 0 };
    // A copy right beside what it copies can't be told from it.
    if (at >= source.start && at <= source.end) return doc;
    const { text, origins } = cut(doc, source.start, source.end);
    return splice(doc, at, at, { text, origins: origins.map((origin) => (origin >= 0 ? -2 - origin : origin)) });
  },
  deletion(doc: Tracked, next: Random): Tracked {
    const all = paragraphs(doc.text);
    const one = all[below(all.length, next)];
    if (!one || all.length < 3) return doc;
    if (next() < 0.5) return splice(doc, one.start, one.end, fresh(''));
    const at = one.start + below(one.end - one.start, next);
    return splice(doc, at, Math.min(doc.text.length, at + 20 + below(200, next)), fresh(''));
  },
  move(doc: Tracked, next: Random): Tracked {
    const all = paragraphs(doc.text);
    const one = all[below(all.length, next)];
    const other = all[below(all.length, next)];
    if (!one || !other || one === other) return doc;
    const taken = cut(doc, one.start, one.end);
    const rest = splice(doc, one.start, one.end, fresh(''));
    const at = other.start > one.start ? other.start - taken.text.length : other.start;
    return splice(rest, at, at, taken);
  },
  /** One name, or several, written in another way wherever they stand. */
  names(doc: Tracked, next: Random): Tracked {
    const names = [...new Set(doc.text.match(/\b\p{Lu}\p{L}{3,}\b/gu) ?? [])];
    let now = doc;
    for (let n = 1 + below(3, next); n > 0 && names.length > 0; n--) {
      const name = names[below(names.length, next)];
      const stem = name.slice(0, Math.max(2, name.length - 1 - below(3, next)));
      const proper = next() < 0.3 ? name.toUpperCase() : stem + ['a', 'ov', 'sky', 'ina', 'ey'][below(5, next)];
      now = replaceAll(now, new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), () => proper, true);
    }
    return now;
  },
  /** Lines broken anew, at another width. */
  wrap(doc: Tracked, next: Random): Tracked {
    const width = 40 + below(60, next);
    const joined = replaceAll(doc, /(?<=\S)[ \t]*\r?\n(?=\S)/g, () => ' ', false);
    const cuts: number[] = [];
    let line = 0;
    let blank = -1;
    for (let i = 0; i < joined.text.length; i++) {
      if (joined.text[i] === '\n') line = i + 1;
      if (joined.text[i] === ' ') blank = i;
      if (i - line > width && blank > line) {
        cuts.push(blank);
        line = blank + 1;
      }
    }
    const at = new Set(cuts);
    const text = [...joined.text.split('')].map((c, i) => (at.has(i) ? '\n' : c)).join('');
    return { text, origins: joined.origins };
  },
  /** What another program makes of a text. */
  cleanUp(doc: Tracked, next: Random): Tracked {
    let now = doc;
    if (next() < 0.8) now = replaceAll(now, /[“”„«»]/g, () => '"', true);
    if (next() < 0.8) now = replaceAll(now, /[‘’]/g, () => "'", true);
    if (next() < 0.6) now = replaceAll(now, /[–—]/g, () => '-', true);
    if (next() < 0.5) now = replaceAll(now, /…/g, () => '...', true);
    now = replaceAll(now, /\u00a0/g, () => ' ', true);
    now = replaceAll(now, /[\u200b\ufeff\u00ad]/g, () => '', false);
    now = replaceAll(now, /[ \t]{2,}/g, () => ' ', false);
    now = replaceAll(now, /[ \t]+(?=\r?\n)/g, () => '', false);
    if (next() < 0.5) now = replaceAll(now, /\r\n/g, () => '\n', true);
    else now = replaceAll(now, /(?<!\r)\n/g, () => '\r\n', true);
    if (next() < 0.5)
      now = replaceAll(now, /(?:\r?\n){3,}/g, (found) => (found.startsWith('\r') ? '\r\n\r\n' : '\n\n'), true);
    return now;
  },
} as const;

export type Change = keyof typeof CHANGES;
const KINDS = Object.keys(CHANGES) as Change[];

/** A text after one to six changes, and which they were. */
export function history(text: string, next: Random): { readonly doc: Tracked; readonly changes: readonly Change[] } {
  let doc = begin(text);
  const changes: Change[] = [];
  for (let n = 1 + below(6, next); n > 0; n--) {
    const kind = KINDS[below(KINDS.length, next)];
    changes.push(kind);
    doc = CHANGES[kind](doc, next);
  }
  return { doc, changes };
}

/** Spans as people tag them: a word, words that recur, a phrase, a sentence, a paragraph. */
export function taggedSpan(text: string, next: Random): Span | null {
  const kind = next();
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  if (words.length < 4) return null;
  const pick = words[below(words.length, next)];
  if (kind < 0.25) return { start: pick.index, end: pick.index + pick[0].length };
  if (kind < 0.5) {
    // A word that stands there many times.
    const counts = new Map<string, RegExpExecArray[]>();
    for (const word of words) counts.set(word[0], [...(counts.get(word[0]) ?? []), word]);
    const often = [...counts.values()].filter((list) => list.length > 3);
    const list = often[below(often.length, next)] ?? words;
    const one = list[below(list.length, next)];
    return { start: one.index, end: one.index + one[0].length };
  }
  if (kind < 0.75) {
    const last = words[Math.min(words.length - 1, words.indexOf(pick) + 1 + below(8, next))];
    return { start: pick.index, end: last.index + last[0].length };
  }
  const all = paragraphs(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const one = all[below(all.length, next)];
  if (!one) return null;
  const body = text.slice(one.start, one.end);
  const from = one.start + body.length - body.trimStart().length;
  const to = one.start + body.trimEnd().length;
  if (kind < 0.9) {
    const stop = text.indexOf('. ', from);
    return { start: from, end: stop > from && stop < to ? stop + 1 : to };
  }
  return { start: from, end: to };
}

/** What became of a span's characters, and whether a place that was found for them is right. */
export interface Verdict {
  /** True where the words still stand together, most of them as they were. */
  readonly exists: boolean;
  readonly result: 'right' | 'wrong' | 'orphan';
}

const BLANK = /[\s\u200b\ufeff\u00ad]/;

export function judge(before: string, span: Span, { text, origins }: Tracked, found: Span | null): Verdict {
  const { start, end } = span;
  let count = 0;
  for (let i = start; i < end; i++) if (!BLANK.test(before[i])) count++;
  let [first, last, left, extent] = [-1, -1, 0, 0];
  let [own, others, copies] = [0, 0, 0];
  const seen = new Set<number>();
  let latest = -1;
  let inOrder = true;
  for (let i = 0; i < text.length; i++) {
    if (BLANK.test(text[i])) continue;
    const origin = origins[i];
    const isOwn = origin >= start && origin < end;
    if (isOwn) {
      if (first < 0) first = i;
      last = i;
      if (origin < latest) inOrder = false;
      latest = origin;
      if (!seen.has(origin)) left++;
      seen.add(origin);
    }
    if (found === null || i < found.start || i >= found.end) continue;
    if (isOwn) own++;
    else if (-2 - origin >= start && -2 - origin < end) copies++;
    else others++;
  }
  for (let i = first; i >= 0 && i <= last; i++) if (!BLANK.test(text[i])) extent++;
  const exists = inOrder && left >= count * 0.8 && extent <= count * 1.15 + 12;
  const copied = !exists && copies > others;
  if (found === null) return { exists, result: 'orphan' };
  // At the same place as before, with the same text around: nobody could tell a copy from the old words.
  const around = (of: string, { start: from, end: to }: Span): string => of.slice(Math.max(0, from - 32), to + 32);
  if (found.start === start && around(text, found) === around(before, span)) return { exists, result: 'right' };
  if (copies > others && own === 0 && isInOldPlace(before, span, { text, origins }, found))
    return { exists, result: 'right' };
  const slack = Math.max(4, Math.round(count * 0.15));
  if (exists) {
    // All of the words is found, and nothing around them, but for a little.
    const strange =
      text.slice(found.start, Math.max(found.start, first)) + text.slice(Math.min(found.end, last + 1), found.end);
    return { exists, result: left - own <= slack && strange.replace(/\s/g, '').length <= slack ? 'right' : 'wrong' };
  }
  // Words that are gone in part, or have been written anew: what was around them is around what was found.
  const near = (at: number, step: number): number => {
    let i = at;
    while (i >= 0 && i < text.length && BLANK.test(text[i])) i += step;
    return Math.max(origins[i] ?? -1, -2 - (origins[i] ?? -1));
  };
  const close = (origin: number, edge: number): boolean => origin >= 0 && Math.abs(origin - edge) <= 24;
  const between = close(near(found.start - 1, -1), start) && close(near(found.end, 1), end);
  return { exists, result: own > others || copied || between ? 'right' : 'wrong' };
}

/**
 * True where a copy stands between what stood before and behind the words that it copies, and they themselves are elsewhere: the same
 * text comes of a copy that was put where they are now, so nobody could tell. A good part of what was between both has to be in the copy.
 */
function isInOldPlace(before: string, { start, end }: Span, { text, origins }: Tracked, found: Span): boolean {
  let [from, to] = [found.start, found.end];
  while (from > 0 && (origins[from - 1] < 0 || BLANK.test(text[from - 1]))) from--;
  while (to < text.length && (origins[to] < 0 || BLANK.test(text[to]))) to++;
  const left = from === 0 ? -1 : origins[from - 1];
  const right = to === text.length ? before.length : origins[to];
  const copied = new Set<number>();
  for (let i = from; i < to; i++) if (origins[i] < -1) copied.add(-2 - origins[i]);
  let [all, some] = [0, 0];
  for (let i = left + 1; i < right; i++) {
    if (BLANK.test(before[i])) continue;
    all++;
    if (copied.has(i)) some++;
  }
  return left < start && right >= end && some * 3 > all;
}

/** True where a copy of a span's words stands in a text. */
export function hasCopy({ start, end }: Span, { origins }: Tracked): boolean {
  return origins.some((origin) => -2 - origin >= start && -2 - origin < end);
}

export interface AnchorFigures {
  readonly total: number;
  /** Anchors whose words still stand together, those of them that were found, and those that were not but of which a copy stands there. */
  readonly exists: number;
  readonly recovered: number;
  readonly copied: number;
  readonly wrong: number;
  /** A sentence each on what was found in a wrong place. */
  readonly examples: readonly string[];
}

/** How a tag file leads to its words in a text that was changed outside, as the server and the command line read it. */
function reread(text: string, spans: readonly Span[], now: string): readonly (Span | null)[] {
  const annotations = spans.map((span, i) => plainAnnotation(`t${i}`, 'Tag', span));
  const { annotations: found } = fromW3c(toW3c('a.txt', text, { ...NO_TAGGING, annotations }), now);
  const places = new Map(found.map(({ id, span }) => [id, span]));
  return annotations.map(({ id }) => places.get(id) ?? null);
}

/** Five tags for each of so many histories over texts in turn: how many are found again, and how many in a wrong place. */
export function measureAnchors(texts: readonly string[], histories: number, seed: number): AnchorFigures {
  const next = random(seed);
  const figures = { total: 0, exists: 0, recovered: 0, copied: 0, wrong: 0 };
  const examples: string[] = [];
  for (let i = 0; i < histories; i++) {
    const text = texts[i % texts.length];
    const spans = Array.from({ length: 5 }, () => taggedSpan(text, next)).filter((span) => span !== null);
    const { doc, changes } = history(text, next);
    for (const [n, found] of reread(text, spans, doc.text).entries()) {
      const span = spans[n];
      const { exists, result } = judge(text, span, doc, found);
      figures.total++;
      if (exists) figures.exists++;
      if (exists && result === 'right') figures.recovered++;
      if (exists && result === 'orphan' && hasCopy(span, doc)) figures.copied++;
      if (result !== 'wrong') continue;
      figures.wrong++;
      const words = found && doc.text.slice(found.start, found.end);
      const exact = text.slice(span.start, Math.min(span.end, span.start + 60));
      examples.push(`${changes.join(', ')}: “${exact}” was taken to be at “${words?.slice(0, 60)}”.`);
    }
  }
  return { ...figures, examples };
}
