import { firstFrom } from './first-at.ts';
import { type Lines, readLines } from './lines.ts';
import { type Tokens, tokenFrom, tokenize } from './tokens.ts';
import { detached } from './word-memory.ts';

/**
 * What differs between two states of a text, in whole lines: what stands before `start` is the same in both, and so is what stands
 * behind `oldEnd` in the old and `newEnd` in the new state. Each of the three is a line's start behind `\n`, or an end of the text.
 */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The same with the tokens: those before `first` are the same in both states, and those from `oldNext` and `newNext` on. */
export interface TokenChange extends Change {
  readonly first: number;
  readonly oldNext: number;
  readonly newNext: number;
}

/** What differs from an earlier state of a text. */
export interface Since {
  readonly text: string;
  readonly change: Change;
}

/** What stands for the tokens of one state, so that they can be known again without being kept alive. */
const MARKS = new WeakMap<Tokens, object>();

function markOf(tokens: Tokens): object {
  let mark = MARKS.get(tokens);
  if (mark === undefined) {
    mark = {};
    MARKS.set(tokens, mark);
  }
  return mark;
}

/** From which tokens those of an edited text were made, and what is different. */
const MADE = new WeakMap<Tokens, { readonly from: object; readonly change: Change }>();

/** Finds what differs between the tokens of two states of a text; where the one was made from the other it is known already. */
export function changeOf(old: Tokens, now: Tokens): TokenChange {
  const made = MADE.get(now);
  const change = made?.from === markOf(old) ? made.change : changeBetween(old.text, now.text);
  return {
    ...change,
    first: tokenFrom(old, change.start),
    oldNext: tokenFrom(old, change.oldEnd),
    newNext: tokenFrom(now, change.newEnd),
  };
}

/** A text's lines and tokens. */
export interface Scanned {
  readonly text: string;
  readonly lines: Lines;
  readonly tokens: Tokens;
  /** What has changed since the state from which lines and tokens were taken; left out where all was scanned. */
  readonly since?: Since;
}

/**
 * So many units are compared at a time, as engines compare two whole strings much faster than one can go through them, or than
 * `startsWith` does.
 */
const BLOCK = 1 << 12;

/** Finds what differs between two states of a text. Where they have no line in common, that is all of it. */
function changeBetween(old: string, now: string): Change {
  const most = Math.min(old.length, now.length);
  let same = 0;
  for (let size = BLOCK; size >= 1; size >>= size > 1 ? 3 : 1)
    while (same + size <= most && isSame(old, same, now, same, size)) same += size;
  const start = same === 0 ? 0 : now.lastIndexOf('\n', same - 1) + 1;
  let rest = 0;
  for (let size = BLOCK; size >= 1; size >>= size > 1 ? 3 : 1)
    while (rest + size <= most - start && isSame(old, old.length - rest - size, now, now.length - rest - size, size))
      rest += size;
  const end = now.indexOf('\n', now.length - rest);
  if (end < 0) return { start, oldEnd: old.length, newEnd: now.length };
  return { start, oldEnd: end + 1 + old.length - now.length, newEnd: end + 1 };
}

function isSame(old: string, from: number, now: string, at: number, size: number): boolean {
  return old.slice(from, from + size) === now.slice(at, at + size);
}

/** Words that a text had and has no more keep their numbers; when so many more have one than there are tokens, all is numbered anew. */
const MOST_GONE = 1 << 12;

/** Scans a text, and keeps what an earlier state has the same: only the lines between are gone through. */
export function scan(text: string, old?: Scanned): Scanned {
  if (old === undefined || (old.tokens.numbers?.size ?? 0) > old.tokens.length + MOST_GONE)
    return { text, lines: readLines(text), tokens: tokenize(text) };
  const change = changeBetween(old.text, text);
  const tokens = tokensAfter(old.tokens, text, change);
  MADE.set(tokens, { from: markOf(old.tokens), change });
  return {
    text,
    lines: linesAfter(old.lines, text, change),
    tokens,
    since: { text: old.text, change },
  };
}

function linesAfter(old: Lines, text: string, { start, oldEnd, newEnd }: Change): Lines {
  const middle = readLines(text.slice(start, newEnd));
  const head = firstFrom(old.starts, start);
  const ended = newEnd > 0 && text.charCodeAt(newEnd - 1) === 10;
  const tail = ended ? firstFrom(old.starts, oldEnd) : old.starts.length;
  // What ends with a line end has an empty line behind it, which is the first of those that are kept.
  const changed = middle.starts.length - (tail < old.starts.length ? 1 : 0);
  return {
    starts: spliced(old.starts, head, middle.starts.subarray(0, changed), start, tail, newEnd - oldEnd),
    ends: spliced(old.ends, head, middle.ends.subarray(0, changed), start, tail, newEnd - oldEnd),
  };
}

function tokensAfter(old: Tokens, text: string, { start, oldEnd, newEnd }: Change): Tokens {
  const middle = tokenize(text.slice(start, newEnd));
  const head = tokenFrom(old, start);
  const tail = tokenFrom(old, oldEnd);
  const shift = newEnd - oldEnd;
  const length = head + middle.length + old.length - tail;
  const numbers = old.numbers ?? numbersOf(old);
  NUMBERINGS.set(old, numbers);
  const most = numbers.size + middle.words;
  const hashes = most > old.hashes.length ? new Int32Array(2 * most) : old.hashes;
  if (hashes !== old.hashes) hashes.set(old.hashes);
  const ids = new Uint32Array(length);
  ids.set(old.ids.subarray(0, head));
  ids.set(old.ids.subarray(tail), head + middle.length);
  const between: string[] = [];
  for (let i = 0; i < middle.length; i++) {
    let word = middle.lower[i];
    let id = numbers.get(word);
    if (id === undefined) {
      // Cut from this state of the text, it would keep all of it alive.
      word = detached(word);
      id = numbers.size;
      numbers.set(word, id);
    }
    hashes[id] = middle.hashes[middle.ids[i]];
    ids[head + i] = id;
    between.push(word);
  }
  const joined = (before: Uint8Array, now: Uint8Array): Uint8Array => {
    const all = new Uint8Array(length);
    all.set(before.subarray(0, head));
    all.set(now, head);
    all.set(before.subarray(tail), head + now.length);
    return all;
  };
  return {
    text,
    length,
    starts: spliced(old.starts, head, middle.starts, start, tail, shift),
    ends: spliced(old.ends, head, middle.ends, start, tail, shift),
    kinds: joined(old.kinds, middle.kinds),
    cases: joined(old.cases, middle.cases),
    scripts: joined(old.scripts, middle.scripts),
    lower: splicedWords(old.lower, head, between, tail),
    ids,
    words: numbers.size,
    hashes,
    numbers,
  };
}

/** So many words are put in by one call; with many more the stack would overflow. */
const MOST_AT_ONCE = 1 << 12;

/** The words before `head`, those between, then those from `tail` on. One copy of a long list is much cheaper than three. */
function splicedWords(old: readonly string[], head: number, between: readonly string[], tail: number): string[] {
  if (between.length > MOST_AT_ONCE) return old.slice(0, head).concat(between, old.slice(tail));
  const words = old.slice();
  words.splice(head, tail - head, ...between);
  return words;
}

/** The numbers with which the next state of a text went on from one that was scanned as a whole. */
const NUMBERINGS = new WeakMap<Tokens, ReadonlyMap<string, number>>();

/** True where words have the same numbers in a later state of a text as in an earlier one. */
export function isSameNumbering(old: Tokens, now: Tokens): boolean {
  return old === now || (now.numbers !== undefined && (old.numbers ?? NUMBERINGS.get(old)) === now.numbers);
}

function numbersOf({ length, lower, ids }: Tokens): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let i = 0; i < length; i++) if (ids[i] === numbers.size) numbers.set(lower[i], ids[i]);
  return numbers;
}

/** The first `head` offsets, those between moved by `start`, then those from `tail` on moved by `shift`. */
export function spliced(
  old: Uint32Array,
  head: number,
  between: Uint32Array,
  start: number,
  tail: number,
  shift: number,
): Uint32Array {
  const all = new Uint32Array(head + between.length + old.length - tail);
  all.set(old.subarray(0, head));
  let at = head;
  for (let i = 0; i < between.length; i++) all[at++] = between[i] + start;
  for (let i = tail; i < old.length; i++) all[at++] = old[i] + shift;
  return all;
}
