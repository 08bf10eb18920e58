import type { Span } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { KnownEntity } from '../knowledge.ts';
import { EditedWords } from './edited-words.ts';
import { keptDoubts } from './kept-doubts.ts';
import type { NameWord } from './words.ts';

/** A place where a name or word is probably not as its writer meant it, with what we think it should be and why. */
export interface Doubt extends Span {
  readonly kind: 'garbled' | 'inconsistent' | 'casing' | 'untranslated';
  /** What should stand there; null where we only see that something is wrong. */
  readonly canonical: string | null;
  /** Other right readings, likeliest first. */
  readonly others: readonly string[];
  /** Why we think so, in one or two sentences for people. */
  readonly reason: string;
  /** True where the repair may be made without asking. */
  readonly sure: boolean;
  /** False where it is no more than a hint. */
  readonly grave: boolean;
  /** Where the proper form stands in the text, or null. */
  readonly evidence: Span | null;
  /** Whom we know that is meant; absent where only the text, or the folder, tells. */
  readonly meant?: Pick<KnownEntity, 'id' | 'type' | 'name'>;
}

/** A garbled name from one token to another; `more` says what is otherwise than with most of them: a sure repair that our knowledge tells. */
export function garbledAt(
  { starts, ends }: Tokens,
  first: number,
  last: number,
  canonical: string,
  reason: string,
  more?: Partial<Pick<Doubt, 'others' | 'sure' | 'evidence' | 'meant'>>,
): Doubt {
  return {
    start: starts[first],
    end: ends[last],
    kind: 'garbled',
    canonical,
    others: [],
    reason,
    sure: true,
    grave: true,
    evidence: null,
    ...more,
  };
}

/**
 * What a reader finds about the words of a text, one by one. Nearly all are refused at the first look. The reader may look at a word,
 * at what stands around its places, and at other words that it asks for by name; then it need look again only at words that an edit
 * concerns. `reader` names it, and all else that its findings hang on.
 */
export function doubtsOfWords(
  reader: string,
  words: ReadonlyMap<string, NameWord>,
  isWorthALook: (word: NameWord) => boolean,
  read: (word: NameWord) => Iterable<Doubt>,
): readonly Doubt[] {
  if (words instanceof EditedWords)
    return keptDoubts(words, reader).turnTo(words, (word) => (isWorthALook(word) ? [...read(word)] : NO_DOUBTS));
  const doubts: Doubt[] = [];
  for (const word of words.values()) if (isWorthALook(word)) doubts.push(...read(word));
  return doubts;
}

const NO_DOUBTS: readonly Doubt[] = [];
