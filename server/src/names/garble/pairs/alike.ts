import { WordMemory } from '../../../text/word-memory.ts';
import { phonemes } from '../sound/phonemes.ts';
import { SkeletonIndex, skeleton } from '../sound/skeleton.ts';
import { renderings } from '../sound/transcribe.ts';
import type { EditedWords } from '../words/edited-words.ts';
import type { NameWord } from '../words/words.ts';

/** More capitalised words than this are not compared with one another: the text is a register, and likeness in it means nothing. */
const MOST_WORDS = 20_000;

/**
 * A name that is like more others than this is compared with none of them: the text is a list of made-up or ruined words,
 * and comparing all pairs of it would take minutes. Measured on 2,700 real texts, none has 30.
 */
export const MOST_ALIKE = 60;

/** The names of one text, by their consonants, so that those which may be one name are found without comparing all with all. */
export class AlikeNames {
  /** In order of the text. */
  #names: ReadonlySet<NameWord>;
  readonly #index = new SkeletonIndex<NameWord>();
  /** Known names without one of their consonants: an unknown word may have lost or changed it. */
  readonly #cut = new SkeletonIndex<NameWord>();
  readonly #slavic: boolean;
  /** What `#othersOf` gave of the names of a text that is edited. */
  readonly #others = new Map<NameWord, readonly NameWord[] | null>();

  constructor(words: Iterable<NameWord>, slavic: boolean) {
    this.#names = namesAmong(words);
    this.#slavic = slavic;
    for (const name of this.#names) this.#add(name);
  }

  get names(): ReadonlySet<NameWord> {
    return this.#names;
  }

  /**
   * Turns to the next state of a text. Gives the names whose pairs may be others now; null where the text has become or was a register,
   * of which nothing is known.
   */
  turnTo(words: EditedWords): Set<NameWord> | null {
    const before = this.#names;
    const now = namesAmong(words.values());
    if (now.size === 0 || before.size === 0) return null;
    this.#names = now;
    const left = [...words.gone, ...words.fresh].filter((name) => before.has(name) && !now.has(name));
    const fresh = words.fresh.filter((name) => now.has(name));
    const joined = fresh.filter((name) => !before.has(name));
    for (const name of left) {
      this.#remove(name);
      this.#others.delete(name);
    }
    for (const name of joined) this.#add(name);
    for (const name of [...left, ...joined]) for (const other of this.sharing(name)) this.#others.delete(other);
    const around = new Set<NameWord>();
    for (const name of [...left, ...fresh]) for (const other of this.sharing(name)) around.add(other);
    return around;
  }

  /** Calls for every two names that are worth a closer look, each pair once: no more than `MOST_ALIKE` for a name. */
  eachPair(visit: (name: NameWord, other: NameWord) => void): void {
    for (const name of this.#names)
      if (this.#isCompared(name)) for (const other of this.#othersOf(name) ?? []) visit(name, other);
  }

  /** The others of the pairs of one name in a text that is edited; null where it is compared with none, as too many are like it. */
  pairedWith(name: NameWord): readonly NameWord[] | null {
    if (!this.#isCompared(name)) return NOBODY;
    let others = this.#others.get(name);
    if (others === undefined) {
      others = this.#othersOf(name);
      this.#others.set(name, others);
    }
    return others;
  }

  /** In texts that did not come through Russian only what stands beside a name is evidence. */
  #isCompared(name: NameWord): boolean {
    return this.#slavic || name.before.size + name.after.size > 0 || (isUnknown(name) && name.lower.length >= 5);
  }

  /** Those with which a name is compared, of which each depends on how the two are spelt alone; null where too many are like it. */
  #othersOf(name: NameWord): readonly NameWord[] | null {
    const alike = this.#alike(name);
    if (alike.size > MOST_ALIKE) return null;
    return [...alike].filter(
      (other) =>
        isVisitedFrom(name, other) &&
        beginsAlike(name, other) &&
        Math.abs(other.lower.length - name.lower.length) <= LONGEST_ENDING,
    );
  }

  /** All names that are compared with a name, or have the same consonants, and perhaps others. */
  *sharing(name: NameWord): Iterable<NameWord> {
    const { skeleton, otherSkeleton: other } = name.facts;
    yield* this.#index.sharing(skeleton, this.#slavic);
    yield* this.#cut.sharing(skeleton, this.#slavic);
    if (other !== null) yield* this.#index.sharing(other, false);
    if (this.#slavic) for (const key of heardIn(name)) yield* this.#index.sharing(key, false);
  }

  #add(name: NameWord): void {
    const { skeleton, otherSkeleton: other } = name.facts;
    this.#index.add(skeleton, name, this.#slavic && isUnknown(name));
    if (this.#slavic && name.facts.known) this.#cut.add(skeleton, name, true);
    if (other !== null) this.#index.add(other, name, false);
    if (this.#slavic) for (const key of heardIn(name)) this.#index.add(key, name, false);
  }

  #remove(name: NameWord): void {
    const { skeleton, otherSkeleton: other } = name.facts;
    this.#index.remove(skeleton, name, this.#slavic && isUnknown(name));
    if (this.#slavic && name.facts.known) this.#cut.remove(skeleton, name, true);
    if (other !== null) this.#index.remove(other, name, false);
    if (this.#slavic) for (const key of heardIn(name)) this.#index.remove(key, name, false);
  }

  /** Names with the consonants of a name. */
  sameConsonants(name: NameWord): ReadonlySet<NameWord> {
    return this.#index.find(name.facts.skeleton, false);
  }

  /** Names whose consonants are nearly those of a name; not all of them where they are too many to be compared. */
  #alike(name: NameWord): ReadonlySet<NameWord> {
    const { skeleton, otherSkeleton: other } = name.facts;
    const isNear = this.#slavic && isUnknown(name);
    const found = this.#index.find(skeleton, isNear, MOST_ALIKE);
    const heard = this.#slavic ? heardIn(name) : [];
    if (other === null && heard.length === 0 && !isNear) return found;
    const all = new Set(found);
    if (isNear) for (const alike of this.#cut.find(skeleton, true, MOST_ALIKE)) all.add(alike);
    for (const key of other === null ? heard : [other, ...heard])
      for (const alike of this.#index.find(key, false, MOST_ALIKE)) all.add(alike);
    return all;
  }
}

/** The names among words, in their order; none where they are too many to be compared. */
function namesAmong(words: Iterable<NameWord>): ReadonlySet<NameWord> {
  const names = new Set<NameWord>();
  for (const word of words) if (isName(word)) names.add(word);
  return names.size > MOST_WORDS ? new Set() : names;
}

const isName = (word: NameWord): boolean => word.lower.length >= 4 && !isCommon(word);

const HEARD = new WordMemory(20_000, (key) => {
  const own = skeleton(phonemes(key));
  const heard = new Set(renderings(key).map((native) => skeleton(phonemes(native))));
  heard.delete(own);
  return { key, heard: [...heard].filter((k) => k.length > 1) };
});

/** Spellings whose consonants Russian hears otherwise: a mute h, a w before a vowel, a last letter that is not said. */
const HEARD_OTHERWISE = /h|w|igh|[aeiou][dstxz]$|j|x|z/;

/** The consonants that Russian hears in a foreign name, where they are others than are written: `Watson` is Уотсон, `Cohen` Коэн. */
function heardIn({ lower, facts }: NameWord): readonly string[] {
  if (facts.slavic || facts.english || !HEARD_OTHERWISE.test(lower)) return NONE;
  if (facts.russian === null) return HEARD.of(lower).heard;
  const known = skeleton(phonemes(facts.russian));
  return known === facts.skeleton || known.length < 2 ? NONE : [known];
}

const NONE: readonly string[] = [];
const NOBODY: readonly NameWord[] = [];

/** So many letters may an ending and slips add to a name. */
const LONGEST_ENDING = 5;

/**
 * A name's first consonant stays what it is, but for a Latin `j` and what Russian hears otherwise; a lost one is looked for elsewhere. What
 * begins with a vowel keeps that.
 */
function beginsAlike(one: NameWord, two: NameWord): boolean {
  const [a, b] = [one.facts, two.facts];
  if ('aeiou'.includes(a.sounds[0]) && a.sounds[0] === b.sounds[0]) return true;
  if (a.sounds[0] === 'J') return b.skeleton[0] === 's' || a.skeleton[0] === b.skeleton[0];
  if (b.sounds[0] === 'J') return a.skeleton[0] === 's' || a.skeleton[0] === b.skeleton[0];
  return (
    a.skeleton[0] === b.skeleton[0] ||
    heardIn(one).some((key) => key[0] === b.skeleton[0]) ||
    heardIn(two).some((key) => key[0] === a.skeleton[0])
  );
}

/** Each pair is looked at once: from the word that nobody knows, else from the longer one, which may have the ending of a case. */
function isVisitedFrom(name: NameWord, other: NameWord): boolean {
  if (isUnknown(name) !== isUnknown(other)) return isUnknown(name);
  const longer = name.lower.length - other.lower.length;
  return longer === 0 ? other.lower < name.lower : longer > 0;
}

/** Consonants are lost and changed in names that translation does not know. */
function isUnknown({ facts }: NameWord): boolean {
  return !facts.known && !facts.english;
}

/** A word of English that never stands with a capital inside a sentence is no name here. */
function isCommon(word: NameWord): boolean {
  return word.facts.english && !word.inside;
}
