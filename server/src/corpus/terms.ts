import { stemmer } from 'stemmer';
import type { Structure } from '../release/model.ts';
import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens, tokenFrom, WordCase } from '../text/tokens.ts';

/**
 * Words and pairs of neighbouring words with their counts, as hashes: an index of 100,000 dumps holds no second copy of
 * their text. Hashes are 32 bits wide; the few that collide weigh nothing beside the hundreds that agree.
 */
export interface Terms {
  /** One hash a term, ascending. */
  readonly keys: Uint32Array;
  /** How often it stands there, at most 255. */
  readonly counts: Uint8Array;
}

/** What a release is compared by: its own words, without page furniture and teasers. */
export interface Digest {
  readonly words: Terms;
  /** Only words written as names. */
  readonly names: Terms;
  /** Only headline and first lines, where a release says what it is about. */
  readonly lede: Terms;
}

/** How many characters of the article count as its opening. News says who, what, when and where in its first paragraphs. */
const LEDE_LENGTH = 1200;

/** Words that say nothing of an event. */
const STOP_WORDS = new Set(
  `the a an and or of to in on at for from by with as is are was were be been it its this that these those he she they
  we i you his her their our not has have had will would said also which who`.split(/\s+/),
);

const stems = new Map<string, number>();
/** Beyond this the table of known stems starts anew, so that hostile text cannot fill the memory. */
const MAX_STEMS = 200_000;

/** The words of a release that tell its event, counted. */
export function readDigest(structure: Structure): Digest {
  const { tokens, zones } = structure;
  const words = new TermCounter();
  const names = new TermCounter();
  const lede = new TermCounter();
  const parts = zones.filter((z) => z.kind === 'headline' || z.kind === 'body' || z.kind === 'subheading');
  const named = nameWords(tokens, parts);
  let left = LEDE_LENGTH;
  for (const part of parts) {
    for (let i = tokenFrom(tokens, part.start); i < tokens.length && tokens.starts[i] < part.end; i++) {
      if (tokens.kinds[i] === TokenKind.mark) continue;
      const word = tokens.lower[i];
      if (STOP_WORDS.has(word) || (word.length === 1 && tokens.kinds[i] === TokenKind.word)) continue;
      const hash = stemHash(word);
      words.add(hash);
      if (tokens.starts[i] - part.start < left) lede.add(hash);
      if (named.has(word)) names.add(hash);
      else names.skip();
    }
    left -= part.end - part.start;
  }
  return { words: words.terms(), names: names.terms(), lede: lede.terms() };
}

/** Words that stand with a capital letter inside a sentence, and never in small letters. */
function nameWords(tokens: Tokens, parts: readonly Span[]): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const part of parts) {
    let sentenceStart = true;
    for (let i = tokenFrom(tokens, part.start); i < tokens.length && tokens.starts[i] < part.end; i++) {
      if (tokens.kinds[i] !== TokenKind.word) {
        sentenceStart = tokens.kinds[i] === TokenKind.mark && tokens.lower[i] !== ',' && tokens.lower[i] !== '-';
        continue;
      }
      if (tokens.cases[i] === WordCase.lower) small.add(tokens.lower[i]);
      else if (!sentenceStart) capital.add(tokens.lower[i]);
      sentenceStart = false;
    }
  }
  for (const word of small) capital.delete(word);
  return capital;
}

function stemHash(word: string): number {
  let hash = stems.get(word);
  if (hash === undefined) {
    if (stems.size >= MAX_STEMS) stems.clear();
    hash = hashOf(word.length > 3 ? stemmer(word) : word);
    stems.set(word, hash);
  }
  return hash;
}

/** FNV-1a over UTF-16 units; never 0, which stands for 'no word'. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** The hash of a pair, in which the order of its words counts. */
function pairHash(first: number, second: number): number {
  let hash = Math.imul(first ^ (second >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

class TermCounter {
  readonly #counts = new Map<number, number>();
  #previous = 0;

  /** Counts a word, and its pair with the word before it. */
  add(hash: number): void {
    this.#count(hash);
    if (this.#previous !== 0) this.#count(pairHash(this.#previous, hash));
    this.#previous = hash;
  }

  /** A word that does not count stands here: the next one makes no pair with the one before it. */
  skip(): void {
    this.#previous = 0;
  }

  #count(key: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  terms(): Terms {
    const keys = Uint32Array.from(this.#counts.keys()).sort();
    return { keys, counts: Uint8Array.from(keys, (key) => Math.min(255, this.#counts.get(key) ?? 0)) };
  }
}
