import type { Structure } from '../../release/model.ts';
import type { Span } from '../../text/span.ts';
import { TokenKind, type Tokens, tokenText } from '../../text/tokens.ts';
import { WordMemory } from '../../text/word-memory.ts';
import type { Knowledge } from '../knowledge.ts';
import { nativeForm, romanize } from '../romanize.ts';
import { soundDistance } from './distance.ts';
import type { Doubt } from './doubt.ts';
import { factsOf } from './facts.ts';
import { explain } from './judge.ts';
import { type Likeness, liken, wordModel } from './model.ts';
import { phonemes } from './phonemes.ts';
import { otherSkeleton, SkeletonIndex } from './skeleton.ts';
import { isCommonSurname, isRussianGiven } from './surnames.ts';
import { isElided, type NameWord } from './words.ts';

/** What makes us think that two words are one name, beside their form. */
type Evidence = 'given' | 'surname' | 'next' | 'alone';

interface Pair {
  readonly wrong: NameWord;
  readonly right: NameWord;
  readonly like: Likeness;
  readonly evidence: Evidence;
  readonly sure: boolean;
  readonly kind: 'garbled' | 'inconsistent';
  /** True where nothing tells which of the two is the proper form. */
  readonly open?: boolean;
  /** How the form comes from the name, where endings and slips do not say it. */
  readonly why?: (canonical: string) => string;
}

/** More capitalised words than this are not compared with one another: the text is a register, and likeness in it means nothing. */
const MOST_WORDS = 20_000;

/**
 * A name that is like more others than this is compared with none of them: the text is a list of made-up or ruined words,
 * and comparing all pairs of it would take minutes. Measured on 2,700 real texts, none has 30.
 */
const MOST_ALIKE = 60;

/** Words that come out garbled beside their proper form in the same text. */
export function doubtsInDocument(
  structure: Structure,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const names = [...words.values()].filter((w) => w.lower.length >= 4 && !isCommon(w));
  if (names.length < 2 || names.length > MOST_WORDS) return [];
  const index = new SkeletonIndex<NameWord>();
  for (const name of names) {
    index.add(name.facts.skeleton, name, slavic && isUnknown(name));
    const other = otherSkeleton(name.facts.sounds, name.facts.skeleton);
    if (other !== null) index.add(other, name, false);
  }
  const judge = new Judge(structure, knowledge, slavic, index);
  const best = new Map<NameWord, Pair>();
  for (const name of names) {
    if (!slavic && name.before.size + name.after.size === 0) continue;
    const others = alike(index, name, slavic);
    if (others.size > MOST_ALIKE) continue;
    for (const other of others) {
      if (other.lower >= name.lower || !beginsAlike(name, other)) continue;
      if (Math.abs(other.lower.length - name.lower.length) > 5) continue;
      const pair = judge.pair(name, other);
      if (pair === null) continue;
      const before = best.get(pair.wrong);
      if (before === undefined || rank(pair) < rank(before)) best.set(pair.wrong, pair);
    }
  }
  if (slavic)
    for (const name of names) {
      const pair = judge.stem(name, words);
      if (pair !== null && !best.has(pair.wrong)) best.set(pair.wrong, pair);
    }
  const doubts: Doubt[] = [];
  for (const pair of best.values()) {
    // A form that is itself thought wrong vouches for nothing: its own proper form does.
    let { right } = pair;
    for (let i = 0; i < 3; i++) {
      const next = best.get(right);
      if (next === undefined || next.right === pair.wrong) break;
      right = next.right;
    }
    // What is said of the form is said of the name that it comes from.
    const meant = right === pair.right ? pair : (judge.pair(pair.wrong, right) ?? pair);
    const said = meant.wrong === pair.wrong && meant.right === right ? { ...meant, sure: pair.sure } : pair;
    for (const place of pair.wrong.places) doubts.push(doubtAt(structure.tokens, said, right, place));
    // Where nothing tells which spelling is right, the reader is asked at both.
    if (pair.open && right === pair.right && !best.has(right))
      for (const place of right.places)
        doubts.push(doubtAt(structure.tokens, { ...pair, wrong: right }, pair.wrong, place));
  }
  return doubts;
}

/** Names of the text whose consonants are nearly those of a name. */
function alike(index: SkeletonIndex<NameWord>, name: NameWord, slavic: boolean): ReadonlySet<NameWord> {
  const { skeleton, sounds } = name.facts;
  const found = index.find(skeleton, slavic && isUnknown(name));
  const other = otherSkeleton(sounds, skeleton);
  return other === null ? found : new Set([...found, ...index.find(other, false)]);
}

/** A name's first consonant stays what it is, but for a Latin `j`; a lost one is looked for elsewhere. */
function beginsAlike({ facts: a }: NameWord, { facts: b }: NameWord): boolean {
  if (a.sounds[0] === 'J') return b.skeleton[0] === 's' || a.skeleton[0] === b.skeleton[0];
  if (b.sounds[0] === 'J') return a.skeleton[0] === 's' || a.skeleton[0] === b.skeleton[0];
  return a.skeleton[0] === b.skeleton[0];
}

/** Consonants are lost and changed in names that translation does not know. */
function isUnknown({ facts }: NameWord): boolean {
  return !facts.known && !facts.english;
}

/** A word of English that never stands with a capital inside a sentence is no name here. */
function isCommon(word: NameWord): boolean {
  return word.facts.english && !word.inside;
}

/** Russian words that stand as they are in the names of papers and broadcasters. */
const IN_TITLES = new Set(
  'rossii rossiya rossiyskaya rossiiskaya moskva moskvy pravda vesti gazeta gazety novosti komsomolskaya komsomolka'.split(
    ' ',
  ),
);

/** Words that go on with a sentence behind the name of a place. */
const BEHIND_PLACES = new Set(
  'on at in by for from with after before during until when where was were is are has have had will would said who which that because although while since last this yesterday today'.split(
    ' ',
  ),
);

const ORDER: Readonly<Record<Evidence, number>> = { given: 0, surname: 0, next: 0, alone: 1 };

function rank(pair: Pair): number {
  return ORDER[pair.evidence] + pair.like.cost - 0.01 * Math.min(pair.right.places.length, 20);
}

/** What is said of two words by their form alone is remembered: an edited text compares the same words at every edit. */
const PAIRS = 20_000;
const NEAR = new WordMemory(PAIRS, (key) => {
  const [a, b] = key.split('|');
  return { key, near: soundDistance(a, b, 2.6) <= 2.6 };
});
const LIKE = new WordMemory(PAIRS, (key) => {
  const [name, written] = key.split('|');
  return { key, like: liken(wordModel(name), written, 1.3) };
});
/** True for the spelling that newspapers would give the Russian name. */
const USUAL = new WordMemory(PAIRS, (key) => ({
  key,
  usual: !/ii|yy|[aeou]{3}|['’]|c[bdfgjmnpvwx]/.test(key) && romanize(nativeForm(key)) === key,
}));

class Judge {
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #slavic: boolean;
  readonly #index: SkeletonIndex<NameWord>;
  readonly #voted = new Map<NameWord, number>();

  constructor({ tokens }: Structure, knowledge: Knowledge, slavic: boolean, index: SkeletonIndex<NameWord>) {
    this.#index = index;
    this.#tokens = tokens;
    this.#knowledge = knowledge;
    this.#slavic = slavic;
  }

  /** Which of two alike words is a garbled form of the other, if there is evidence that they are one name. */
  pair(a: NameWord, b: NameWord): Pair | null {
    const [short, long] = a.lower.length <= b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
    if (isEnglishDerived(short, long) || isGentilic(a, b) || this.#isDemonym(a) || this.#isDemonym(b)) return null;
    // Words in capitals are acronyms as often as not.
    if ((a.shouted && b.shouted) || ((a.shouted || b.shouted) && Math.min(a.lower.length, b.lower.length) < 6))
      return null;
    // `Hong Kong`: two words of one name.
    if (a.after.has(b.lower) || b.after.has(a.lower)) return null;
    if (a.facts.english && b.facts.english) return null;
    // Elsewhere only neighbours are evidence; without them the closer look is spared.
    if (!this.#slavic && (a.before.size === 0 || b.before.size === 0) && (a.after.size === 0 || b.after.size === 0))
      return null;
    // Endings and slips together make no more than this; it spares most pairs the closer look.
    if (!NEAR.of(`${a.facts.sounds}|${b.facts.sounds}`).near) return null;
    const evidence = this.#evidence(a, b);
    if (!this.#slavic && (evidence === null || evidence === 'alone')) return null;
    let forth = this.#liken(a, b);
    let back = this.#liken(b, a);
    if (forth.cost > 1.3 && back.cost > 1.3) return null;
    // Another spelling is one in both directions, whichever of the two shows it.
    if (isSpelling(back) && !forth.oblique && back.cost < forth.cost) forth = back;
    else if (isSpelling(forth) && !back.oblique && forth.cost < back.cost) back = forth;
    return this.#hers(a, b, forth) ?? this.#hers(b, a, back) ?? this.#judged(a, b, forth, back, evidence);
  }

  /** Russian declines no foreign surname that ends in such a vowel: `Margerie`, `Verdi`, `Hugo`. */
  #isIndeclinable({ written, before }: NameWord): boolean {
    return (
      /[eiouy]$/.test(written) &&
      !wordModel(written).slavic &&
      [...before].some((g) => factsOf(g, this.#knowledge).isGiven && !isRussianGiven(g))
    );
  }

  /** How a word comes from another. Only where names may have come through Russian are they declined. */
  #liken(name: NameWord, written: NameWord): Likeness {
    const { like } = LIKE.of(`${name.written}|${written.written}`);
    if (like.form === null || like.form.cases.length === 0 || (this.#slavic && !this.#isIndeclinable(name)))
      return like;
    const cost = soundDistance(name.facts.sounds, written.facts.sounds, 1.3);
    return {
      relation: cost <= 0.4 ? 'transliteration' : 'garbled',
      cost,
      form: null,
      oblique: false,
      truncated: false,
    };
  }

  /** `Granov` beside `Granovshchina`: translation took the stem of a place's name for its adjective's. */
  stem(place: NameWord, words: ReadonlyMap<string, NameWord>): Pair | null {
    const adjective = this.#adjective(place, words);
    if (adjective !== null) return adjective;
    const ending = /(?:shchina|ovo|evo|ino|ovka|skoye)$/.exec(place.lower)?.[0];
    if (ending === undefined || place.before.size > 0) return null;
    const stem = place.lower.slice(0, -ending.length);
    const wrong = stem.length >= 5 ? words.get(stem) : undefined;
    if (wrong === undefined || wrong.facts.known || wrong.facts.english || wrong.shouted || wrong.before.size > 0)
      return null;
    if (wrong.places.length > place.places.length) return null;
    const like: Likeness = { relation: 'garbled', cost: 0.6, form: null, oblique: false, truncated: true };
    return {
      wrong,
      right: place,
      like,
      evidence: 'alone',
      kind: 'garbled',
      sure: wrong.places.length < place.places.length,
    };
  }

  /** `in Tikhoretsky on Monday` beside `Tikhoretsk`: the adjective of a place stands where the place itself is meant. */
  #adjective(place: NameWord, words: ReadonlyMap<string, NameWord>): Pair | null {
    if (!/..[st]k$/.test(place.lower) || this.#givens(place.before).length > 0) return null;
    const wrong = words.get(`${place.lower}y`);
    if (wrong === undefined || this.#givens(wrong.before).length > 0 || wrong.facts.surnamed.length > 0) return null;
    if (!wrong.places.every((i) => this.#isPlaceAlone(i))) return null;
    const like: Likeness = { relation: 'garbled', cost: 0.3, form: null, oblique: false, truncated: false };
    const why = (name: string): string => `is the adjective of ‘${name}’, but stands where the place itself is meant`;
    return { wrong, right: place, like, evidence: 'alone', kind: 'garbled', sure: true, why };
  }

  /** True behind `in`, `from` or `near` and before a mark or a small word of grammar, so that nothing follows that an adjective could belong to. */
  #isPlaceAlone(index: number): boolean {
    const { lower, kinds } = this.#tokens;
    if (!/^(?:in|from|near|to|at)$/.test(lower[index - 1] ?? '')) return false;
    return kinds[index + 1] !== TokenKind.word || BEHIND_PLACES.has(lower[index + 1]);
  }

  /** A woman's surname without its ending, in a text that knows only her. */
  #hers(hers: NameWord, his: NameWord, like: Likeness): Pair | null {
    if (!like.form?.cases.includes('masculine') || like.cost > 0.2 || !this.#slavic || his.facts.english) return null;
    const givens = this.#givens(hers.before);
    if (!givens.some((g) => this.#gender(g) === 'f')) return null;
    const others = this.#givens(his.before);
    if (others.some((g) => this.#gender(g) !== 'f')) return null;
    if (his.after.size > 0 && hers.after.size === 0) return null;
    return {
      wrong: his,
      right: hers,
      like,
      evidence: others.length > 0 ? 'given' : 'alone',
      kind: 'garbled',
      sure: true,
    };
  }

  #judged(a: NameWord, b: NameWord, forth: Likeness, back: Likeness, evidence: Evidence | null): Pair | null {
    if (evidence === null) return null;
    const forthRank = this.#merit(a, b, forth, back, evidence);
    const backRank = this.#merit(b, a, back, forth, evidence);
    const ahead = Math.abs(forthRank - backRank);
    const [wrong, right, like] =
      forthRank === backRank
        ? a.places[0] < b.places[0]
          ? [b, a, forth]
          : [a, b, back]
        : forthRank > backRank
          ? [b, a, forth]
          : [a, b, back];
    if (like.cost > 1.3) return null;
    const pair = this.#verdict(wrong, right, like, evidence, ahead >= 0.5);
    return pair !== null && pair.kind === 'inconsistent' && ahead < 0.3 ? { ...pair, sure: false, open: true } : pair;
  }

  #evidence(a: NameWord, b: NameWord): Evidence | null {
    const givenA = this.#givens(a.before);
    const givenB = this.#givens(b.before);
    const isOne = (x: string): boolean =>
      x.length > 3 &&
      this.#isNotOffice(x) &&
      [...b.before].some((y) => y.length > 3 && !this.#areTwo(x, y) && isVariant(x, y));
    if ([...a.before].some(isOne)) return 'given';
    if (givenA.length > 0 && givenB.length > 0) return null;
    const afterA = [...a.after].filter((w) => w.length > 2);
    const afterB = [...b.after].filter((w) => w.length > 2);
    if (afterA.length > 0 && afterB.length > 0) {
      const shared = afterA.find((x) =>
        afterB.some((y) => x === y || (x.length > 3 && y.length > 3 && isVariant(x, y))),
      );
      if (shared !== undefined) {
        const person = (this.#isGiven(a) || this.#isGiven(b)) && !this.#isEnglish(shared);
        return person ? 'surname' : 'next';
      }
      const names = (after: string[]): boolean => after.some((w) => !this.#isEnglish(w));
      if (this.#isGiven(a) || this.#isGiven(b) || (names(afterA) && names(afterB))) return null;
    }
    return 'alone';
  }

  /** `Alexander` and `Alexandra`: a man's given name and a woman's. */
  #areTwo(x: string, y: string): boolean {
    const one = factsOf(x, this.#knowledge).given;
    const two = factsOf(y, this.#knowledge).given;
    return (one === 'f' && two === 'm') || (one === 'm' && two === 'f');
  }

  #isDemonym(word: NameWord): boolean {
    return this.#knowledge.demonymAt(this.#tokens, word.places[0]) !== null;
  }

  #isEnglish(word: string): boolean {
    return factsOf(word, this.#knowledge).english;
  }

  /** True for a word that names: given names that English has as words, too (Marina, Victor), are among them. */
  #isNotOffice(word: string): boolean {
    const facts = factsOf(word, this.#knowledge);
    return !facts.english || facts.isGiven;
  }

  #isGiven(word: NameWord): boolean {
    return word.facts.isGiven;
  }

  #gender(given: string): 'f' | 'm' | null {
    const known = factsOf(given, this.#knowledge).given;
    if (known !== null) return known === 'mf' ? null : known;
    if (
      /^(?:nikita|ilya|ilia|luka|foma|kuzma|savva|danila|misha|sasha|kostya|vanya|kolya|petya|fedya|lyonya)$/.test(
        given,
      )
    )
      return 'm';
    return /[ay]a$|[bdgklmnprstvz]a$/.test(given) ? 'f' : 'm';
  }

  /** Words before a name that are no offices or other words of English: given names, known or not. */
  #givens(before: ReadonlySet<string>): string[] {
    return [...before].filter((w) => {
      const facts = factsOf(w, this.#knowledge);
      return (
        facts.isGiven ||
        (w.length > 2 && !facts.english && facts.named.every((e) => e.kind === 'city' && e.weight < 40))
      );
    });
  }

  #known(word: NameWord): boolean {
    return word.facts.known;
  }

  /** How often the text has the word, in this or another spelling of the same sounds. */
  #votes(word: NameWord): number {
    let votes = this.#voted.get(word);
    if (votes === undefined) {
      votes = 0;
      for (const other of this.#index.find(word.facts.skeleton, false))
        if (other === word || soundDistance(other.facts.sounds, word.facts.sounds, 0.2) <= 0.2)
          votes += other.places.length;
      this.#voted.set(word, votes);
    }
    return votes;
  }

  /** How much speaks for the first of two words being the proper form. */
  #merit(word: NameWord, other: NameWord, like: Likeness, back: Likeness, evidence: Evidence): number {
    const alike = soundDistance(word.facts.sounds, other.facts.sounds, 0.2) <= 0.2;
    const votes = alike ? word.places.length - other.places.length : this.#votes(word) - this.#votes(other);
    let merit = Math.max(0, Math.min(2, votes));
    // Translation puts a word that it knows in place of one that it does not: before the same word, being known tells nothing.
    if (evidence === 'next') merit -= this.#isGiven(word) ? 1 : 0;
    else if (evidence === 'surname')
      merit +=
        this.#slavic && isRussianGiven(word.lower)
          ? 1.5
          : like.cost <= 0.4 && this.#isGiven(word) && !this.#isGiven(other)
            ? 1
            : 0;
    else merit += isNamed(word, evidence === 'given') ? 3 : word.facts.english ? 2 : 0;
    if (word.before.size > 0 && other.before.size === 0) merit += 0.5;
    if (this.#isGiven(word) && this.#isGiven(other)) merit += word.after.size > 0 && other.after.size === 0 ? 1 : 0;
    else if (!this.#isIndeclinable(word) && USUAL.of(word.written).usual && !USUAL.of(other.written).usual)
      merit += 1.5;
    const fewer = word.places.length < other.places.length && !wordModel(word.written).slavic;
    const inflected = like.oblique && like.cost <= 0.4 && !fewer && !isNominativeToo(word.lower, other.lower);
    const reverse = back.oblique && back.cost <= 0.4;
    if (inflected && !reverse) merit += 2;
    const hers =
      like.form?.cases.includes('masculine') && this.#givens(word.before).some((g) => this.#gender(g) === 'f');
    if (hers) merit += 3;
    // Names lose letters far more often than they gain some.
    if (word.lower.length > other.lower.length && like.cost > 0.3) merit += 0.4;
    return merit;
  }

  /** True where two words that stand alone may be one name at all. */
  #comparable(wrong: NameWord, right: NameWord, like: Likeness): boolean {
    // Translation knows the names of countries and writes them right.
    if (right.facts.named.some((e) => e.kind === 'country') && like.cost > 0.12) return false;
    const names = (words: ReadonlySet<string>): boolean => [...words].some((w) => !this.#isEnglish(w));
    // A given name before a surname is no surname behind a given name.
    if (like.form === null && names(wrong.after) && !names(wrong.before) && names(right.before)) return false;
    if (names(right.after) && !names(right.before) && names(wrong.before)) return false;
    // In a long text, a person who is introduced is not another who is not.
    if (!this.#isShort() && like.form === null && names(wrong.before) && !names(right.before)) return false;
    const [first, second] = [wrong.facts.sounds[0] ?? '', right.facts.sounds[0] ?? ''];
    return first === 'J' || second === 'J' || soundDistance(first, second) <= 0.5;
  }

  /** True where a word may be a garble although it is somebody's name, too: only in a short text that knows one bearer. */
  #mayBeGarbled(wrong: NameWord, right: NameWord, like: Likeness): boolean {
    if (!this.#isShort()) return false;
    if (this.#isGiven(wrong)) {
      if (this.#isGiven(right)) return like.cost <= 0.12 && wrong.after.size + wrong.before.size === 0;
      const bare = wrong.facts.named.length + wrong.facts.surnamed.length + wrong.after.size + wrong.before.size === 0;
      return (
        bare && !isRussianGiven(wrong.lower) && wrong.places.length === 1 && right.before.size > 0 && like.cost <= 0.5
      );
    }
    // A case of a name that the text introduces, and of nobody we know: `Furgala` is a Polish surname, too.
    const { named, surnamed } = wrong.facts;
    if (like.oblique && like.cost <= 0.1 && named.length + surnamed.length === 0)
      return right.before.size > 0 && wrong.before.size === 0 && !isCommonSurname(wrong.lower);
    // Two spellings of one surname, of which one stands alone.
    return like.cost <= 0.17 && like.form === null && (wrong.before.size === 0 || right.before.size === 0);
  }

  /** `Vozhd [Leader]`: what stands in brackets right behind a name is its meaning or another spelling, and meant so. */
  #isGlossed(index: number, other: string): boolean {
    const { lower } = this.#tokens;
    const opening = lower[index + 1];
    return (opening === '[' || opening === '(') && lower[index + 2] === other;
  }

  /** True for a word behind which a hyphen always stands. */
  #isJoined(word: NameWord): boolean {
    return word.places.every((i) => this.#tokens.lower[i + 1] === '-');
  }

  #isShort(): boolean {
    return this.#tokens.length < 2000;
  }

  #verdict(wrong: NameWord, right: NameWord, like: Likeness, evidence: Evidence, ahead: boolean): Pair | null {
    const known = this.#known(wrong);
    const length = wrong.lower.length;
    const kind =
      like.relation === 'transliteration' || (like.form === null && !like.truncated) ? 'inconsistent' : 'garbled';
    const pair = { wrong, right, like, evidence, kind } as const;
    if (IN_TITLES.has(wrong.lower)) return null;
    // A word of English may be a name that translation spelt as it sounds, or an unknown name taken for the word.
    if (
      right.facts.english &&
      !(
        this.#isShort() &&
        right.inside &&
        like.form === null &&
        like.cost <= 0.31 &&
        length >= 5 &&
        wrong.before.size === 0
      )
    )
      return null;
    if (
      wrong.facts.english &&
      evidence === 'alone' &&
      !(like.cost <= 0.1 && length >= 6 && right.places.length >= wrong.places.length)
    )
      return null;
    // The Ivanovs are a family.
    if (wrong.lower.endsWith('s') && right.lower.startsWith(wrong.lower.slice(0, -1))) return null;
    // `Yamalo-Nenets`: the first half of an adjective.
    if (/o$/.test(wrong.lower) && this.#isJoined(wrong) && !this.#isJoined(right)) return null;
    if (wrong.places.every((i) => isElided(this.#tokens, i))) return null;
    if (
      wrong.places.some((i) => this.#isGlossed(i, right.lower)) ||
      right.places.some((i) => this.#isGlossed(i, wrong.lower))
    )
      return null;
    if (evidence !== 'alone') {
      // Translation takes a Russian given name for its western cousin: Paulina for Polina, Constantine for Konstantin.
      const western =
        this.#slavic && evidence === 'surname' && isRussianGiven(right.lower) && !isRussianGiven(wrong.lower);
      // Two given names that are both in use may be two people of one family.
      if (evidence === 'surname' && known && this.#known(right)) {
        const one = wrong.facts.given;
        const two = right.facts.given;
        const differ = (one === 'f' && two === 'm') || (one === 'm' && two === 'f');
        if (differ || isShortForm(wrong.lower, right.lower)) return null;
        if (one !== null && two !== null && !western && (one !== two || like.cost > 0.4)) return null;
      }
      if (evidence === 'given' && known && like.cost > 0.3) return null;
      if (wrong.facts.english && (evidence !== 'next' || wrong.shouted)) return null;
      // A common given name has many bearers: there, two short surnames that differ in more than a letter are two people's.
      const short = length <= 6 ? 0.75 : length <= 8 ? 0.95 : 1.3;
      const limit = length <= 4 ? 0.7 : !this.#slavic ? 0.9 : evidence === 'given' && !like.oblique ? short : 1.3;
      return like.cost <= limit ? { ...pair, sure: ahead || western || like.cost <= 0.4 } : null;
    }
    if (!this.#slavic || !this.#comparable(wrong, right, like)) return null;
    const sure = ahead || right.places.length > wrong.places.length || right.before.size > 0;
    if (known && !this.#mayBeGarbled(wrong, right, like)) return null;
    if (like.form?.cases.includes('plural')) return null;
    if (isAdjective(wrong.lower)) {
      // `Zarechny District` and the station of `Zarechnaya`: each agrees with the Russian word for what it names.
      if (!isAdjective(right.lower) || (/[yi]$/.test(wrong.lower) !== /[yi]$/.test(right.lower) && !like.oblique))
        return null;
    }
    const loose = length <= 5 ? 0.5 : length <= 7 ? 0.65 : length <= 9 ? 0.9 : 1.15;
    const slavicName = wordModel(right.written).slavic;
    if (like.oblique && (length <= 4 || !slavicName) && like.cost > 0.4) return null;
    if (like.oblique) return like.cost <= Math.max(0.85, loose) ? { ...pair, sure } : null;
    if (like.cost <= 0.4) return { ...pair, sure };
    if (this.#givens(wrong.before).length > 0 || wrong.places.length > 2) return null;
    if (this.#isShort() && wrong.places.length === 1 && length === 5 && right.before.size > 0 && like.cost <= 0.61)
      return { ...pair, sure };
    // A short text that knows one bearer, introduced by a given name, allows for more.
    if (
      this.#isShort() &&
      slavicName &&
      length >= 8 &&
      wrong.places.length === 1 &&
      right.before.size > 0 &&
      like.cost <= 1.2
    )
      return { ...pair, sure };
    const limit = slavicName ? (length <= 9 ? loose - 0.1 : loose) : Math.min(loose, 0.5);
    return like.cost <= limit ? { ...pair, sure } : null;
  }
}

/** `Lena` is what friends call a `Yelena`: she is meant so, whichever stands first. */
function isShortForm(a: string, b: string): boolean {
  return SHORT_FORMS.has(a) || SHORT_FORMS.has(b);
}

const SHORT_FORMS = new Set(
  `lena lenka katya kate misha sasha shura kolya tolya volodya vova dima mitya petya vanya kostya fedya grisha lyosha alyosha zhenya
  natasha tanya olya masha nadya lyuba sonya nastya ksyusha yulya galya valya lida zina vitya vasya tyoma igorek yura borya lyova
  seryozha slava stas vlad pasha max gosha zhora liza lina lera rita sveta ira alya alik edik marik`.split(/\s+/),
);

/** `Margara` may be the genitive of `Margar`, or `Margar` the stem of `Margara`: the form alone does not tell. */
function isNominativeToo(word: string, other: string): boolean {
  return /[aeo]$/.test(other) && other.slice(0, -1) === word && !/(?:[oe]v|[iy]n|vich|uk)$/.test(word);
}

function isSpelling({ form, truncated, cost }: Likeness): boolean {
  return form === null && !truncated && cost <= 0.4;
}

/** True for a word that names somebody or something as it stands: given names from anywhere only where they are used as such. */
function isNamed(word: NameWord, behindGiven: boolean): boolean {
  const { facts } = word;
  if (facts.isGiven && behindGiven && facts.named.length + facts.surnamed.length === 0)
    return isCommonSurname(word.lower);
  if (!facts.isGiven || isRussianGiven(word.lower) || word.after.size > 0) return facts.known;
  return facts.named.length > 0 || facts.surnamed.length > 0 || isCommonSurname(word.lower);
}

/** True where two given names are spellings of one. */
function isVariant(a: string, b: string): boolean {
  // `Chris` and `Christopher`.
  if (a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))) return true;
  return VARIANT.of(`${a}|${b}`).variant;
}

const VARIANT = new WordMemory(PAIRS, (key) => {
  const [a, b] = key.split('|');
  const limit = Math.min(a.length, b.length) >= 6 ? 0.9 : 0.45;
  return { key, variant: liken(wordModel(a), b, limit).cost <= limit };
});

const ADDED = /^(?:s|es|is|er|ers|ia|ism|ist|ists|ite|ites|type|man|men)$/;
const ADJECTIVE = /^(?:n|an|ian|ean|ans|ians|ese|ish|ic|ites?)$/;

/** `Dagestani` and `Daghestan`: one is made from the other in another spelling. Two of a kind are two spellings. */
function isGentilic(a: NameWord, b: NameWord): boolean {
  const [first, second] = [GENTILIC.exec(a.lower)?.[0], GENTILIC.exec(b.lower)?.[0]];
  if (first === second || Math.abs(a.lower.length - b.lower.length) > 4) return false;
  return isStemOf(a, b, first) || isStemOf(b, a, second);
}

const GENTILIC = /(?<=[^aeiouy])(?:i|ian|ians|ets|tsy|tsev)$/;

function isStemOf(made: NameWord, from: NameWord, ending: string | undefined): boolean {
  if (ending === undefined || made.lower.length - ending.length < 4) return false;
  const stem = phonemes(made.lower.slice(0, -ending.length));
  return soundDistance(stem, from.facts.sounds, 0.3) <= 0.3;
}

/** `Roman` and `Romans`, `Serpukhov` and `Serpukhovites`, `Ukraine` and `Ukrainian`: English makes one from the other. */
function isEnglishDerived(short: string, long: string): boolean {
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared < 3) return false;
  const rest = long.slice(shared);
  const left = short.slice(shared);
  if (left === '' && (rest === 'ue' || (rest === 'm' && short.endsWith('s')))) return true;
  if (rest === 'i') return left === '' && /[^aeiou]$/.test(short);
  return left === ''
    ? ADDED.test(rest) || ADJECTIVE.test(rest)
    : /^(?:a|e|y|ia|o|s|an|n)$/.test(left) && ADJECTIVE.test(rest);
}

function isAdjective(word: string): boolean {
  return (
    /(?:sk|ts?k|n)(?:y|iy|ii|aya|oye|oe|ogo|omu|oy|oi|om|ye|ie|ikh)$|(?:sky|skiy|skaya|skoye)$/.test(word) &&
    /sk|tsk|ck/.test(word)
  );
}

function doubtAt(tokens: Tokens, pair: Pair, right: NameWord, place: number): Doubt {
  const written = tokenText(tokens, place);
  const canonical = likeCase(right.written, written);
  const proper = right.places[0];
  const native = nativeForm(right.written);
  const count = right.places.length;
  const times = count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
  const romanized = pair.like.form ? romanize(pair.like.form.form) : null;
  const why =
    pair.why?.(right.written) ??
    (pair.kind === 'inconsistent'
      ? `stands beside ‘${right.written}’, which looks like the same name in another spelling`
      : explain(right.written, written, pair.like, native, romanized));
  const evidence: Span = { start: tokens.starts[proper], end: tokens.ends[proper] };
  return {
    start: tokens.starts[place],
    end: tokens.ends[place],
    kind: pair.kind,
    canonical,
    others: [],
    reason: `‘${written}’ ${why}; ‘${right.written}’ stands ${times} in this text${EVIDENCE[pair.evidence]}.`,
    sure: pair.sure,
    grave: true,
    evidence,
  };
}

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  given: ', with the same given name',
  surname: ', with the same surname',
  next: ', before the same word',
  alone: '',
};

/** The proper form in capitals where the wrong one is. */
export function likeCase(proper: string, written: string): string {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
    ? proper.toUpperCase()
    : proper;
}
