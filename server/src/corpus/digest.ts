import type { Structure } from '../release/model.ts';
import { type Span, trim } from '../text/span.ts';
import { TokenKind, type Tokens, tokenFrom, WordCase } from '../text/tokens.ts';
import { openingGreetings } from './opening.ts';
import { TextStems } from './words.ts';

/**
 * What a release is compared by: the telling words of its headline and first paragraphs in their order, stemmed and hashed to
 * 23 bits, the top bit set where a word is written as a name; then whom and what it names most often, hashed alike, with the next bit
 * set. Page furniture, teasers and the greetings that an interview begins with are left out. Little more than a kilobyte, so an index of
 * 100,000 dumps holds no second copy of their text; the few hashes that collide weigh nothing beside the many that agree.
 */
export type Digest = Uint32Array;

/** So many words say what a release is about; what comes after them speaks of everything else. */
export const DIGEST_LENGTH = 250;

/** So many entities say who takes part; those of a long text that come after them are named in passing. */
export const DIGEST_ENTITIES = 40;

/** The bit of a digest's word that is set where it is written as a name. */
export const NAME_BIT = 0x80000000;

/** The bit that is set for an entity. */
export const ENTITY_BIT = 0x40000000;

/** A hash without the bits that tell what it is of. */
export const hashIn = (item: number): number => item & 0x7fffff;

/** A release's digest, with the entities that it names; empty where it has neither. */
export function readDigest(
  release: Structure,
  entities: readonly Named[] = [],
  stems: TextStems = new TextStems(release.tokens),
): Digest {
  const words = readWords(release, stems);
  // Of equals those come first that the release names first, as `entities` has them.
  const most = [...entities].sort((a, b) => b.count - a.count).slice(0, DIGEST_ENTITIES);
  return Uint32Array.from([...words, ...most.map(({ entity }) => wordHash(entity) | ENTITY_BIT)]);
}

/** An entity with how often a release names it. */
interface Named {
  readonly entity: string;
  readonly count: number;
}

/** How many of a digest's items, the first ones, are words. */
export function wordCount(digest: Digest): number {
  let count = digest.length;
  while (count > 0 && (digest[count - 1] & ENTITY_BIT) !== 0) count--;
  return count;
}

function readWords(release: Structure, stems: TextStems): readonly number[] {
  const { text, tokens, zones, publishedSpan, dateline } = release;
  const parts = zones.filter((z) => z.kind === 'headline' || z.kind === 'body' || z.kind === 'subheading');
  const writing = writingOf(tokens, parts);
  // Days part interviews that have them; of others a host's label would count as often as somebody speaks, and make them all alike.
  const undated = publishedSpan === null && !dateline?.dateSpan;
  const passedOver = undated ? repeatedLabels(release) : new Map<number, number>();
  const words: number[] = [];
  const body = parts.find(({ kind }) => kind === 'body');
  if (body) {
    const { start, end } = openingGreetings(release, trim(text, body));
    if (start < end) passedOver.set(tokens.starts[tokenFrom(tokens, start)], end);
  }
  for (const part of parts)
    for (let i = tokenFrom(tokens, part.start); i < tokens.length && tokens.starts[i] < part.end; i++) {
      if (words.length === DIGEST_LENGTH) return words;
      const behind = passedOver.get(tokens.starts[i]);
      if (behind !== undefined) i = tokenFrom(tokens, behind) - 1;
      else if (tokens.kinds[i] !== TokenKind.word || tokens.lower[i].length > 1) {
        // Marks, stop words and single letters tell nothing of what a text is about.
        const stem = stems.at(i);
        if (stem === '') continue;
        words.push(writing[tokens.ids[i]] === CAPITAL_INSIDE ? (wordHash(stem) | NAME_BIT) >>> 0 : wordHash(stem));
      }
    }
  return words;
}

/** Labels of turns that stood before in the same words: the end of each by the start of its turn. */
function repeatedLabels({ text, turns }: Structure): Map<number, number> {
  const ends = new Map<number, number>();
  const seen = new Set<string>();
  for (const { start, label } of turns) {
    if (!label) continue;
    const words = text.slice(label.start, label.end).toLowerCase();
    if (seen.has(words)) ends.set(start, label.end);
    seen.add(words);
  }
  return ends;
}

/** The entities of a digest, those named most often first. */
export const entitiesIn = (digest: Digest): Digest => digest.subarray(wordCount(digest));

/** The distinct words of a digest, ascending, name bits left out: others like it share some of them. */
export function wordsOf(digest: Digest): Uint32Array {
  const words = digest.slice(0, wordCount(digest)).map(hashIn).sort();
  let distinct = 0;
  for (let i = 0; i < words.length; i++) if (i === 0 || words[i] !== words[i - 1]) words[distinct++] = words[i];
  return words.subarray(0, distinct);
}

/** How a text writes a word, as bits: with a capital letter inside a sentence, or in small letters. A name has only the first. */
const CAPITAL_INSIDE = 1;
const SMALL = 2;

/** How words are written in the parts of a text, by their numbers. */
function writingOf(tokens: Tokens, parts: readonly Span[]): Uint8Array {
  const writing = new Uint8Array(tokens.words);
  for (const part of parts) {
    let sentenceStart = true;
    for (let i = tokenFrom(tokens, part.start); i < tokens.length && tokens.starts[i] < part.end; i++) {
      if (tokens.kinds[i] !== TokenKind.word) {
        sentenceStart = tokens.kinds[i] === TokenKind.mark && tokens.lower[i] !== ',' && tokens.lower[i] !== '-';
        continue;
      }
      if (tokens.cases[i] === WordCase.lower) writing[tokens.ids[i]] |= SMALL;
      else if (!sentenceStart) writing[tokens.ids[i]] |= CAPITAL_INSIDE;
      sentenceStart = false;
    }
  }
  return writing;
}

/** A stem's hash, as a digest holds it: FNV-1a over UTF-16 units, folded to 23 bits. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 23)) & 0x7fffff;
}
