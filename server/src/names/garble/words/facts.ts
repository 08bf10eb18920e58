import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../../../calendar/words.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { type Remembered, WordMemory } from '../../../text/word-memory.ts';
import { foldWord } from '../../fold.ts';
import type { Gender, Knowledge, KnownEntity } from '../../knowledge.ts';
import { isEastern, russianWord } from '../known/words.ts';
import { blur, phonemes } from '../sound/phonemes.ts';
import { otherSkeleton, skeleton } from '../sound/skeleton.ts';
import { isEverydaySurname, isRussianGiven } from '../surnames.ts';

const SLAVIC_SURNAME = /(?:[oeyi]v|[iy]n|sky|skiy|[oeyi]va|[iy]na|skaya|enko|chuk|vich|dze|shvili|yan)$/;

/** Words that English writes with a capital though they name nobody. */
export const CAPITALISED: ReadonlySet<string> = new Set([
  ...ENGLISH_MONTHS,
  ...ENGLISH_WEEKDAYS,
  ...'christmas easter ramadan internet web'.split(' '),
  ...'english french german russian spanish italian latin christian muslim jewish latino latina latinos latinas hispanic'.split(
    ' ',
  ),
]);

const MEMORIES = new WeakMap<Knowledge, WordMemory<WordFacts>>();
/** Words that are kept; the memory is emptied when full, so that it stays flat over any number of texts. */
const CAPACITY = 50_000;

let latest: { readonly knowledge: Knowledge; readonly memory: WordMemory<WordFacts> } | null = null;

function memoryFor(knowledge: Knowledge): WordMemory<WordFacts> {
  if (latest?.knowledge === knowledge) return latest.memory;
  const memory = MEMORIES.get(knowledge) ?? new WordMemory(CAPACITY, (key) => new WordFacts(key, knowledge));
  MEMORIES.set(knowledge, memory);
  latest = { knowledge, memory };
  return memory;
}

/** The facts of a word in small letters. The same words come again and again, so they are kept with the knowledge. */
export function factsOf(lower: string, knowledge: Knowledge): WordFacts {
  return memoryFor(knowledge).of(lower);
}

/** The facts of a text's token. */
export function factsAt(tokens: Tokens, index: number, knowledge: Knowledge): WordFacts {
  return memoryFor(knowledge).hashed(tokens.lower[index], tokens.hashes[tokens.ids[index]]);
}

/**
 * What is known of one word by itself, in small letters. A class, so that all facts have one shape; most words are never compared with
 * others, so sounds are made when asked for.
 */
export class WordFacts implements Remembered {
  readonly key: string;
  readonly english: boolean;
  /** The gender of a given name, or null where it is none. */
  readonly given: Gender | 'mf' | null;
  readonly isGiven: boolean;
  readonly named: readonly KnownEntity[];
  readonly surnamed: readonly KnownEntity[];
  /** True for any name that we know: given name, surname, place, organisation. */
  readonly known: boolean;
  /** True for a word that begins a known name. */
  readonly startsName: boolean;
  /** True for a place or person of Russia and her neighbours. */
  readonly eastern: boolean;
  /** True for a surname that somebody we know of writes with a capital inside (DeSantis). */
  readonly inner: boolean;
  /** True for a Russian given name and for a word that ends as surnames of Russia and her neighbours do. */
  readonly slavic: boolean;
  #russian: string | null | undefined;
  #sounds: string | null = null;
  #skeleton: string | null = null;
  #otherSkeleton: string | null | undefined;
  #blurred: string | null = null;

  constructor(lower: string, k: Knowledge) {
    const isRussian = isRussianGiven(lower);
    this.key = lower;
    this.english = k.isEnglishWord(lower) || CAPITALISED.has(lower);
    this.given = k.givenName(lower);
    this.isGiven = this.given !== null || isRussian;
    this.named = k.named(lower);
    this.surnamed = k.surnamed(lower);
    this.known =
      this.isGiven ||
      this.named.length > 0 ||
      this.surnamed.length > 0 ||
      isEverydaySurname(lower) ||
      k.isCommonSurname(lower);
    this.startsName = k.startsName(lower);
    this.eastern = this.named.some(isEastern);
    this.inner = this.surnamed.some((p) => /\p{Ll}\p{Lu}/u.test(p.surname));
    this.slavic = isRussian || (lower.length > 4 && SLAVIC_SURNAME.test(lower));
  }

  /** How Russian writes the name of whom or what the word most likely names, in small letters; null where we do not know it. */
  get russian(): string | null {
    if (this.#russian === undefined) {
      this.#russian = null;
      // Countries and regions have names of their own in Russian (Сибирь), which stand in the titles of Russian papers as they are.
      for (const entity of [...this.surnamed, ...this.named]) {
        const word = entity.type === 'person' ? entity.surname : entity.kind === 'city' ? entity.name : '';
        if (foldWord(word.toLowerCase()) === this.key) this.#russian ??= russianWord(entity);
      }
    }
    return this.#russian;
  }

  get sounds(): string {
    this.#sounds ??= phonemes(this.key);
    return this.#sounds;
  }

  /** The sounds without what schemes of romanisation differ in. */
  get blurred(): string {
    this.#blurred ??= blur(this.sounds);
    return this.#blurred;
  }

  get skeleton(): string {
    this.#skeleton ??= skeleton(this.sounds);
    return this.#skeleton;
  }

  /** The skeleton in another reading of the word's letters, or null where there is none. */
  get otherSkeleton(): string | null {
    if (this.#otherSkeleton === undefined) this.#otherSkeleton = otherSkeleton(this.sounds, this.skeleton);
    return this.#otherSkeleton;
  }
}
