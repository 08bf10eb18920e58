import { TokenKind, type Tokens, touchesNext } from '../text/tokens.ts';
import { detached } from '../text/word-memory.ts';
import { foldWord } from './fold.ts';

/** What starts at a token: the longest known phrase, and the index after its last token. */
export interface Hit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** Phrases of one or more words with what they stand for. Look-up costs the same however many there are. */
export interface PhraseTable<T> {
  readonly get: (key: string) => readonly T[];
  readonly at: (tokens: Tokens, index: number) => Hit<T> | null;
  /** Whether a phrase starts with a word, in small letters. */
  readonly starts: (lower: string) => boolean;
}

/**
 * The words of phrases as a tree: what stands for the words so far, and the words that go on. Those that start with one word
 * are made from the table's text when the word is first met.
 */
interface Node<T> {
  values: (() => readonly T[]) | null;
  next: Map<string, Node<T>> | null;
}

/**
 * A table from lines `phrase key<TAB>anything`, sorted so that phrases with the same first word stand together. Building it
 * costs one step for each first word; lines are taken apart when their first word is met, values made when asked for.
 */
export function phraseTable<T>(text: string, values: (rest: string) => readonly T[]): PhraseTable<T> {
  const groups = new Map<string, number | Node<T>>();
  let before = '';
  for (let start = 0; start < text.length; ) {
    const tab = text.indexOf('\t', start);
    const space = text.indexOf(' ', start);
    const first = text.slice(start, space < 0 || space > tab ? tab : space);
    if (first !== before) groups.set(first, start);
    before = first;
    const end = text.indexOf('\n', tab);
    start = end < 0 ? text.length : end + 1;
  }
  const group = (first: string): Node<T> | null => {
    const found = groups.get(first);
    if (found === undefined) return null;
    if (typeof found !== 'number') return found;
    const made = readGroup(text, found, first, values);
    groups.set(first, made);
    return made;
  };
  return tableOf(group);
}

/** A table from phrase keys and their values. */
export function phraseTableOf<T>(entries: ReadonlyMap<string, readonly T[]>): PhraseTable<T> {
  const groups = new Map<string, Node<T>>();
  for (const [key, values] of entries) {
    const first = firstWord(key);
    let group = groups.get(first);
    if (!group) {
      group = { values: null, next: null };
      groups.set(first, group);
    }
    nodeFor(group, key).values = () => values;
  }
  return tableOf((first) => groups.get(first) ?? null);
}

function readGroup<T>(text: string, from: number, first: string, values: (rest: string) => readonly T[]): Node<T> {
  const group: Node<T> = { values: null, next: null };
  for (let start = from; start < text.length; ) {
    const tab = text.indexOf('\t', start);
    const key = text.slice(start, tab);
    if (firstWord(key) !== first) break;
    const end = text.indexOf('\n', tab);
    const rest = text.slice(tab + 1, end < 0 ? text.length : end);
    let made: readonly T[] | null = null;
    nodeFor(group, key).values = () => {
      made ??= values(rest);
      return made;
    };
    start = end < 0 ? text.length : end + 1;
  }
  return group;
}

function firstWord(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

/** The node of a phrase below that of its first word, made where it is not there. */
function nodeFor<T>(group: Node<T>, key: string): Node<T> {
  let node = group;
  for (const word of laterWords(key)) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { values: null, next: null };
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

function laterWords(key: string): readonly string[] {
  const space = key.indexOf(' ');
  return space < 0 ? [] : key.slice(space + 1).split(' ');
}

/** A power of 2. */
const REMEMBERED = 1 << 12;

/**
 * The words that were asked for last as a phrase's first, by their hash: most words of a text are common ones, and a large table lies all
 * over the memory, so that to look into it for each of them costs more than all else that a table does.
 */
class FirstWords<T> {
  readonly #group: (first: string) => Node<T> | null;
  readonly #words = new Array<string>(REMEMBERED).fill('');
  readonly #nodes = new Array<Node<T> | null>(REMEMBERED).fill(null);

  constructor(group: (first: string) => Node<T> | null) {
    this.#group = group;
  }

  /** What starts with a token's word, or null. */
  at({ lower, hashes, ids }: Tokens, index: number): Node<T> | null {
    const word = lower[index];
    const hash = hashes[ids[index]];
    const slot = (hash ^ (hash >>> 12)) & (REMEMBERED - 1);
    if (this.#words[slot] === word) return this.#nodes[slot];
    const node = this.#group(foldWord(word));
    this.#words[slot] = detached(word);
    this.#nodes[slot] = node;
    return node;
  }
}

function tableOf<T>(group: (first: string) => Node<T> | null): PhraseTable<T> {
  let firsts: FirstWords<T> | null = null;
  return {
    starts: (lower) => group(foldWord(lower)) !== null,
    get(key) {
      let node: Node<T> | null | undefined = group(firstWord(key));
      for (const word of laterWords(key)) node = node?.next?.get(word);
      return node?.values?.() ?? [];
    },
    at(tokens, index) {
      if (index >= tokens.length || tokens.kinds[index] === TokenKind.mark) return null;
      firsts ??= new FirstWords(group);
      let node: Node<T> | null | undefined = firsts.at(tokens, index);
      if (!node) return null;
      let found = node.values;
      let end = index;
      let last = index;
      while (node.next !== null) {
        last = nextWord(tokens, last);
        if (last < 0) break;
        node = node.next.get(foldWord(tokens.lower[last]));
        if (!node) break;
        if (node.values !== null) {
          found = node.values;
          end = last;
        }
      }
      return found ? { end: withFinalStop(tokens, index, end), values: found() } : null;
    },
  };
}

/**
 * The word or number after a token, over a mark that belongs inside a name: a hyphen, an apostrophe or a slash that touches
 * on both sides, a full stop after an abbreviation, an ampersand. -1 where the name must end.
 */
function nextWord(tokens: Tokens, index: number): number {
  const next = index + 1;
  if (next >= tokens.length) return -1;
  if (tokens.kinds[next] !== TokenKind.mark) return onOneParagraph(tokens, index, next) ? next : -1;
  const after = next + 1;
  if (after >= tokens.length || tokens.kinds[after] === TokenKind.mark) return -1;
  const mark = tokens.lower[next];
  if (JOINING.has(mark)) return touchesNext(tokens, index) && touchesNext(tokens, next) ? after : -1;
  if (mark === '&') return onOneParagraph(tokens, index, after) ? after : -1;
  if (mark !== '.' || !touchesNext(tokens, index)) return -1;
  return isAbbreviation(tokens, index) && onOneParagraph(tokens, next, after) ? after : -1;
}

const JOINING: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', "'", '’', '‘', 'ʼ', '`', '/']);
/** Words that a full stop shortens inside a name, beside single letters: another word before a full stop ends its sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'st ste mt ft dr mr mrs ms jr sr gen col lt maj sgt capt adm cdr rev hon prof sen rep gov amb min dep co inc corp ltd'.split(
    ' ',
  ),
);

function isAbbreviation(tokens: Tokens, index: number): boolean {
  return tokens.ends[index] - tokens.starts[index] === 1 || ABBREVIATIONS.has(tokens.lower[index]);
}

/** Names run over a line's end, but not over an empty line or a wide gap between columns. */
function onOneParagraph(tokens: Tokens, index: number, next: number): boolean {
  const gap = tokens.starts[next] - tokens.ends[index];
  if (gap <= 1) return true;
  if (gap > 16) return false;
  const between = tokens.text.slice(tokens.ends[index], tokens.starts[next]);
  return between.indexOf('\n') === between.lastIndexOf('\n') && !between.includes('\t');
}

/** Takes the last full stop of `U.S.` into the name. */
function withFinalStop(tokens: Tokens, first: number, last: number): number {
  if (last === first || tokens.lower[last - 1] !== '.' || tokens.ends[last] - tokens.starts[last] !== 1)
    return last + 1;
  return touchesNext(tokens, last) && tokens.lower[last + 1] === '.' ? last + 2 : last + 1;
}
