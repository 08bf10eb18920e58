import { type Tokens, WordCase } from '../../text/tokens.ts';
import { foldWord, isAscii } from '../fold.ts';
import type { Knowledge } from '../knowledge.ts';
import type { AlikeNames } from './alike.ts';
import { areOneBySound } from './by-sound.ts';
import type { Company } from './company.ts';
import { soundDistance } from './distance.ts';
import {
  areNear,
  isEnglishDerived,
  isGentilic,
  isNominativeToo,
  isRespelt,
  isSpelling,
  isUsual,
  isVariant,
  likeness,
} from './forms.ts';
import { WELL_KNOWN } from './known-words.ts';
import { type Likeness, wordModel } from './model.ts';
import type { Evidence, Pair } from './pair.ts';
import { isSlip } from './slip.ts';
import type { Standing } from './standing.ts';
import { isEverydaySurname, isRussianGiven } from './surnames.ts';
import { isAgencyName } from './untranslated.ts';
import { pairOf, type Setting, settingOf } from './verdict.ts';
import { isWholeDeclined } from './whole-name.ts';
import { isWithinName } from './within-name.ts';
import type { NameWord } from './words.ts';

/** Consonants that no spelling of a name puts together, but behind `Mac`. */
const IMPOSSIBLE = /(?<!^ma?)c[bdfgjmnpvwx]|q[^u]|[^aeiou]x[^aeiouct]/;

/** Letters that no scheme has for Russian: the name is spelt as its own language has it. */
const OUTLANDISH = /ff|ph|th|ck|q|x|w/;

/** Behind ц Russian has и, but for endings, a few roots and what Ukrainian spells so. */
const RARE_AFTER_TS = /tsy(?![ngp]|$|[aeiou])/;

/** The plural of a Russian surname in any case but the nominative, by its stem: `the Dorokhovykh`. */
const FAMILY = /^(.{2,}(?:[oe]v|[iy]n))(?:y?kh|yh|ymi)$/;

/** Surnames such as Долгих, the same in all cases, by their stem. */
const PLURAL_SURNAME = /^(.{3,})[iy]k?h$/;
/** What such a stem has behind it in the singular: any case of an adjective. */
const SINGULAR = /^(?:y|i|iy|yy|oy|ogo|omu|im|ym|aya)$/;

/** Tells which of two alike words of a text is a garbled form of the other. */
export class Judge {
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #company: Company;
  readonly #slavic: boolean;
  readonly #names: AlikeNames;
  readonly #setting: Setting;
  readonly #standing: Standing;
  readonly #voted: Map<NameWord, number>;

  /** `voted` are the votes that are known already. */
  constructor(
    tokens: Tokens,
    knowledge: Knowledge,
    company: Company,
    names: AlikeNames,
    slavic: boolean,
    voted: Map<NameWord, number> = new Map(),
  ) {
    this.#voted = voted;
    this.#tokens = tokens;
    this.#knowledge = knowledge;
    this.#company = company;
    this.#names = names;
    this.#slavic = slavic;
    this.#setting = settingOf(tokens, company, slavic);
    this.#standing = this.#setting.standing;
  }

  /** Which of two alike words is a garbled form of the other, if there is evidence that they are one name. */
  pair(a: NameWord, b: NameWord): Pair | null {
    const [short, long] = a.lower.length <= b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
    if (
      (!isSoftCase(a, b) && (isEnglishDerived(short, long) || isGentilic(a, b))) ||
      this.#isDemonym(a) ||
      this.#isDemonym(b)
    )
      return null;
    // Words in capitals are acronyms as often as not.
    if ((a.shouted || b.shouted) && !(a.shouted && b.shouted) && Math.min(a.lower.length, b.lower.length) < 6)
      return null;
    if (a.shouted && b.shouted && !(this.#slavic && isRespelt(a.lower, b.lower))) return null;
    // `Hong Kong`: two words of one name.
    if (a.after.has(b.lower) || b.after.has(a.lower)) return null;
    if (a.facts.english && b.facts.english) return null;
    // Marks alone are a matter of style.
    if (foldWord(a.lower) === foldWord(b.lower)) return null;
    if (!this.#slavic && (isSlipOfFamous(a, b) || isSlipOfFamous(b, a))) {
      const [wrong, right] = isSlipOfFamous(a, b) ? [a, b] : [b, a];
      const like = likeness(right.written, wrong.written);
      return { wrong, right, like, evidence: 'alone', kind: 'garbled', sure: true, why: looksSlipped };
    }
    // Elsewhere only neighbours, sounds and what somebody says are evidence; without them the closer look is spared.
    if (!this.#slavic && !haveCompany(a, b) && !this.#areOneAnywhere(a, b)) return null;
    // Endings and slips together make no more than this; it spares most pairs the closer look.
    if (!areNear(a.facts.sounds, b.facts.sounds)) return null;
    const evidence = this.#evidence(a, b);
    if (!this.#slavic && (evidence === null || (evidence === 'alone' && !this.#areOneAnywhere(a, b)))) return null;
    let forth = this.#liken(a, b);
    let back = this.#liken(b, a);
    if (forth.cost > 1.3 && back.cost > 1.3) return null;
    const isLong = Math.min(a.lower.length, b.lower.length) >= 6;
    const rendered = { a: isLong && isRendered(forth, back), b: isLong && isRendered(back, forth) };
    // Another spelling is one in both directions, whichever of the two shows it.
    if (isSpelling(back) && !isCheapCase(forth) && back.cost < forth.cost) forth = back;
    else if (isSpelling(forth) && !isCheapCase(back) && forth.cost < back.cost) back = forth;
    // A slip is as great in either direction.
    else if (isPlain(forth) && isPlain(back)) forth = back = forth.cost < back.cost ? forth : back;
    if (this.#slavic && isWholeDeclined(b, a, forth, this.#knowledge)) return declined(b, a, forth);
    if (this.#slavic && isWholeDeclined(a, b, back, this.#knowledge)) return declined(a, b, back);
    return (
      this.#hers(a, b, forth) ??
      this.#hers(b, a, back) ??
      this.#singular(a, b) ??
      this.#singular(b, a) ??
      this.#family(a, b) ??
      this.#family(b, a) ??
      this.#judged(a, b, forth, back, evidence, rendered)
    );
  }

  /** True for two words that are one name in any text, whatever stands beside them. */
  #areOneAnywhere(a: NameWord, b: NameWord): boolean {
    return areOneBySound(a, b, this.#setting.short) || this.#standing.speaksAs(a, b) || this.#standing.speaksAs(b, a);
  }

  /** Russian declines no foreign surname that ends in such a vowel: `Margerie`, `Verdi`, `Hugo`. */
  #isIndeclinable({ written, before, facts }: NameWord): boolean {
    return (
      /[eiouy]$/.test(written) &&
      // The last letter may be mute: Zidane is Зидан.
      (facts.russian === null || /[еёиоуыэюя]$/.test(facts.russian)) &&
      !wordModel(written).slavic &&
      [...before].some((g) => this.#company.isGiven(g) && !isRussianGiven(g))
    );
  }

  /** How a word comes from another. Only where names may have come through Russian are they declined. */
  #liken(name: NameWord, written: NameWord): Likeness {
    const like = likeness(name.written, written.written, name.facts.russian);
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

  /** A woman's surname without its ending, in a text that knows only her. */
  #hers(hers: NameWord, his: NameWord, like: Likeness): Pair | null {
    if (!like.form?.cases.includes('masculine') || like.cost > 0.2 || !this.#slavic || his.facts.english) return null;
    if (this.#standing.isIntroduced(his)) return null;
    const others = this.#company.givens(his.before);
    // `Zaura Abutalimova` beside `Abutalimov said`: what looks like a woman's given name is a man's in a case.
    const her = this.#company.givens(hers.before);
    if (this.#standing.acts(his) && her.some((g) => this.#company.isMansCase(g) || this.#isMansAlone(g, his)))
      return declined(hers, his, { ...like, form: { form: hers.lower, cases: ['genitive'] } });
    // `Pavlova said` beside one `Zuhr Pavlov`, whose given name is none that we know either.
    const isMade = others.length > 0 && others.every((g) => !this.#company.isGiven(g));
    if (this.#company.isWomans(hers.before)) {
      if (others.some((g) => this.#company.gender(g) !== 'f')) return null;
    } else if (!isMade || his.places.length > 1 || hers.places.length < 2 || !this.#standing.acts(hers)) return null;
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

  /** `Zaur Abutalimova` beside `Abutalimov said`: a man's given name, and nobody else of the family is introduced. */
  #isMansAlone(given: string, { before }: NameWord): boolean {
    return before.size === 0 && this.#company.gender(given) === 'm' && /[^aeiouy]$/.test(given);
  }

  /** `Uspassky` beside `Ruslan Uspasskikh`: a surname that is no adjective in the plural, put into the singular. */
  #singular(name: NameWord, written: NameWord): Pair | null {
    const stem = PLURAL_SURNAME.exec(name.lower)?.[1];
    if (stem === undefined || !this.#slavic || !written.lower.startsWith(stem)) return null;
    if (!SINGULAR.test(written.lower.slice(stem.length)) || written.facts.english) return null;
    if (this.#company.givens(name.before).length === 0 || this.#standing.isIntroduced(written)) return null;
    if (this.#company.givens(written.before).length > 0 || written.facts.named.length > 0) return null;
    const like: Likeness = { relation: 'garbled', cost: 0.2, form: null, oblique: false, truncated: false };
    return {
      wrong: written,
      right: name,
      like,
      evidence: 'alone',
      kind: 'garbled',
      sure: !written.facts.known,
      why: (right) => `looks like ‘${right}’ taken for a plural and put into the singular`,
    };
  }

  /** `the Dorokhovykh` beside `Pavel Dorokhov`: his family, in a case of Russian. Poets are called Petrovykh behind a given name. */
  #family(name: NameWord, written: NameWord): Pair | null {
    const stem = FAMILY.exec(written.lower)?.[1];
    if (stem === undefined || !this.#slavic || (name.lower !== stem && name.lower !== `${stem}a`)) return null;
    if (written.facts.known || this.#company.givens(written.before).length > 0) return null;
    const canonical = `${name.written.slice(0, stem.length)}s`;
    const like: Likeness = { relation: 'inflected', cost: 0.1, form: null, oblique: false, truncated: false };
    return {
      wrong: written,
      right: name,
      like,
      evidence: 'alone',
      kind: 'garbled',
      sure: true,
      canonical,
      why: () => `is a Russian plural of the surname: the family, ‘the ${canonical}’`,
    };
  }

  /** `rendered` tells for each of the two whether Russian makes it the other, but not the other way round. */
  #judged(
    a: NameWord,
    b: NameWord,
    forth: Likeness,
    back: Likeness,
    evidence: Evidence | null,
    rendered: Readonly<Record<'a' | 'b', boolean>>,
  ): Pair | null {
    if (evidence === null) return null;
    // Given names have cousins in many languages, of which Russian makes one from another.
    const isTold = this.#slavic && evidence !== 'surname';
    const forthRank = this.#merit(a, b, forth, back, evidence) + (isTold && rendered.a ? RENDERED : 0);
    const backRank = this.#merit(b, a, back, forth, evidence) + (isTold && rendered.b ? RENDERED : 0);
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
    if (isSlipOfPen(right.lower, wrong.lower) && evidence !== 'next')
      return { wrong, right, like, evidence, kind: 'garbled', sure: true, why: looksSlipped };
    const pair =
      pairOf({ wrong, right, like, evidence, ahead: ahead >= 0.5 }, this.#setting) ??
      // Little speaks for either: what cannot be a form of the one may be the proper form of the other.
      (ahead < 1.5 && isPlain(forth) && isPlain(back) && !isBetter(right, wrong)
        ? pairOf({ wrong: right, right: wrong, like, evidence, ahead: false }, this.#setting)
        : null);
    // `Hong Kong` beside `Cheung Kong`
    if (pair?.wrong.places.every((i) => isWithinName(this.#tokens, i, this.#knowledge, 'place'))) return null;
    if (pair === null || pair.kind !== 'inconsistent') return pair;
    // Of two surnames that many people bear, a given name beside one of them does not tell which is meant.
    const both = isEverydaySurname(wrong.lower) && isEverydaySurname(right.lower);
    return ahead < 0.3 || (both && ahead <= 0.5) ? { ...pair, sure: false, open: true } : pair;
  }

  #evidence(a: NameWord, b: NameWord): Evidence | null {
    const givenA = this.#company.givens(a.before);
    const givenB = this.#company.givens(b.before);
    const isOne = (x: string): boolean =>
      x.length > 3 &&
      this.#company.isNotOffice(x) &&
      [...b.before].some((y) => y.length > 3 && !this.#company.areTwo(x, y) && isVariant(x, y));
    if ([...a.before].some(isOne)) return 'given';
    if (givenA.length > 0 && givenB.length > 0) return null;
    const afterA = [...a.after].filter((w) => w.length > 2);
    const afterB = [...b.after].filter((w) => w.length > 2);
    if (this.#sharesPhrase(a, b) || this.#sharesNumber(a, b)) return 'next';
    if (afterA.length > 0 && afterB.length > 0) {
      const shared = afterA.find((x) =>
        // `Rumen Radev` and `Rumyana Radeva` are husband and wife.
        afterB.some((y) => x === y || (x.length > 3 && y.length > 3 && !isHerForm(x, y) && isOneBeside(x, y, a, b))),
      );
      if (shared !== undefined) {
        const person = (a.facts.isGiven || b.facts.isGiven) && !this.#company.isEnglish(shared);
        return person ? 'surname' : 'next';
      }
      const names = (after: string[]): boolean => after.some((w) => !this.#company.isEnglish(w));
      if (a.facts.isGiven || b.facts.isGiven || (names(afterA) && names(afterB))) return null;
    }
    return 'alone';
  }

  /** `Formuli-1` beside `Formula 1`: what has a number has the same one. */
  #sharesNumber(a: NameWord, b: NameWord): boolean {
    const { lower } = this.#tokens;
    const numbers = ({ places }: NameWord): readonly string[] =>
      places.map((i) => lower[lower[i + 1] === '-' ? i + 2 : i + 1] ?? '').filter((next) => /^\d{1,4}$/.test(next));
    const first = numbers(a);
    return first.length > 0 && numbers(b).some((number) => first.includes(number));
  }

  /** `Samit for Democracy` beside `Summit for Democracy`. */
  #sharesPhrase(a: NameWord, b: NameWord): boolean {
    const { lower, cases } = this.#tokens;
    const phrases = ({ places }: NameWord): readonly string[] =>
      places
        .filter((i) => /^(?:for|of|on|in)$/.test(lower[i + 1] ?? '') && cases[i + 2] === WordCase.title)
        .map((i) => `${lower[i + 1]} ${lower[i + 2]}`);
    const first = phrases(a);
    return first.length > 0 && phrases(b).some((phrase) => first.includes(phrase));
  }

  /** True for a given name, the first or the second, of somebody we know, whose name goes on behind it as we know it. */
  #isKnownAs({ places: [place], before }: NameWord): boolean {
    const isPerson = (from: number): boolean => {
      const hit = this.#knowledge.nameAt(this.#tokens, from);
      return hit !== null && hit.end > place && hit.values.some((e) => e.type === 'person');
    };
    return isPerson(place) || (before.size > 0 && place > 0 && isPerson(place - 1));
  }

  #isDemonym(word: NameWord): boolean {
    return this.#knowledge.demonymAt(this.#tokens, word.places[0]) !== null;
  }

  /** True for a word behind another that may introduce it: a demonym (`the Russian Pantsir`) introduces nobody. */
  #isBehind({ before, places }: NameWord): boolean {
    if (before.size !== 1) return before.size > 0;
    return places.every((i) => i === 0 || this.#knowledge.demonymAt(this.#tokens, i - 1) === null);
  }

  /** True for a word with other names beside it. */
  #isFull({ before, after }: NameWord): boolean {
    const isName = (word: string): boolean => !this.#company.isEnglish(word) || this.#company.isGiven(word);
    return [...before].some(isName) || [...after].some(isName);
  }

  /** True for a word behind a given name that is known and no Russian one: it follows its own language, unless it has the `y` of ы. */
  #isForeigners({ written, lower, before }: NameWord): boolean {
    return (
      !wordModel(written).slavic &&
      !/[^aeiou]y[^aeiou]/.test(lower) &&
      [...before].some((given) => this.#company.isGiven(given) && !isRussianGiven(given))
    );
  }

  /** True where a word's spelling shows that it did not come through Russian. */
  #isOwnSpelling(word: NameWord): boolean {
    return isForeign(word) || OUTLANDISH.test(word.lower) || this.#isForeigners(word);
  }

  /**
   * How often the text has the word, in this or another spelling of the same sounds. Another spelling counts for more than the same
   * again: a slip repeats itself, two spellings of it agree by chance only.
   */
  #votes(word: NameWord): number {
    let votes = this.#voted.get(word);
    if (votes === undefined) {
      votes = this.#count(word);
      this.#voted.set(word, votes);
    }
    return votes;
  }

  #count(word: NameWord): number {
    let votes = 0;
    for (const other of this.#names.sameConsonants(word))
      if (other === word || soundDistance(other.facts.sounds, word.facts.sounds, 0.2) <= 0.2)
        votes += other.places.length + (other === word ? 0 : 0.5);
    return votes;
  }

  /** Counts the votes of a word again where they were known; true where they are others now. */
  votesAgain(word: NameWord): boolean {
    const before = this.#voted.get(word);
    if (before === undefined) return false;
    const now = this.#count(word);
    this.#voted.set(word, now);
    return now !== before;
  }

  #isAgency({ lower }: NameWord): boolean {
    return /^(?:ros|min|gos)/.test(lower) && isAgencyName(lower, this.#knowledge);
  }

  /** How much speaks for the first of two words being the proper form. */
  #merit(word: NameWord, other: NameWord, like: Likeness, back: Likeness, evidence: Evidence): number {
    const alike = soundDistance(word.facts.sounds, other.facts.sounds, 0.2) <= 0.2;
    const votes = alike ? word.places.length - other.places.length : this.#votes(word) - this.#votes(other);
    let merit = Math.max(0, Math.min(2, votes));
    // Translation puts a word that it knows in place of one that it does not: before the same word, being known tells nothing.
    if (evidence === 'next') merit -= word.facts.isGiven ? 1 : 0;
    else if (evidence === 'surname')
      merit +=
        this.#slavic && isRussianGiven(word.lower)
          ? 1.5
          : this.#isKnownAs(word)
            ? 3
            : like.cost <= 0.4 && word.facts.isGiven && !other.facts.isGiven
              ? 1
              : 0;
    else if (isNamed(word, evidence === 'given') || (evidence === 'given' && this.#isKnownAs(word))) merit += 3;
    else merit += word.facts.english ? 2 : 0;
    if (this.#isBehind(word) && !this.#isBehind(other)) merit += 0.5;
    // Of two that nobody knows, the one that stands in a full name was written with the greater care.
    else if (!word.facts.known && !other.facts.known && this.#isFull(word) && !this.#isFull(other)) merit += 0.3;
    const isUsualHere = isUsual(word.written) && !isUsual(other.written);
    if (word.facts.isGiven && other.facts.isGiven) {
      merit += word.after.size > 0 && other.after.size === 0 ? 1 : 0;
      if (isUsualHere && this.#slavic && isRussianGiven(other.lower)) merit += 0.4;
    } else if (!this.#isIndeclinable(word) && isUsualHere && !this.#isOwnSpelling(other)) merit += 1.5;
    // `Justin Cowley` beside `Jastin Kouli`: where the given name is right, the surname is.
    const hasKnown = ({ before }: NameWord): boolean => [...before].some((w) => this.#company.isGiven(w));
    if (evidence === 'given' && hasKnown(word) && !hasKnown(other)) merit += 1;
    if (RARE_AFTER_TS.test(other.lower) && !RARE_AFTER_TS.test(word.lower)) merit += 0.5;
    const fewer = word.places.length < other.places.length && !wordModel(word.written).slavic;
    const inflected = like.oblique && like.cost <= 0.4 && !fewer && !isNominativeToo(word.lower, other.lower);
    const reverse = back.oblique && back.cost <= 0.4;
    if (inflected && !reverse) merit += 2;
    const hers = like.form?.cases.includes('masculine') && this.#company.isWomans(word.before);
    if (hers) merit += 3;
    // `Dunkan` is how Russian has `Duncan`; the other way round nobody writes.
    if (isForeign(word) && !other.facts.known && isPlain(like) && like.cost <= 0.2) merit += 2;
    // `Surikovy` is the family, or the instrumental without its end.
    if (/(?:[oe]v|[iy]n)y$/.test(word.lower) && other.lower === word.lower.slice(0, -1)) merit -= 3;
    // `Jabłoński` beside `Yablonsky`: who writes the marks copied the name from its own language.
    if (this.#slavic && hasMarks(word.written) && !hasMarks(other.written)) merit += 1;
    // `Mintsifry` is the ministry, `Mintsifra` what its ending was taken for.
    if (this.#isAgency(word) && !this.#isAgency(other)) merit += 3;
    // A slip of the pen: no language writes so.
    if (isImpossibleBeside(other, word)) merit += 1;
    // Names lose letters far more often than they gain some.
    if (word.lower.length > other.lower.length && like.cost > 0.3) merit += 0.4;
    return merit;
  }
}

/** True where a name stands before both words, or behind both. */
function haveCompany(a: NameWord, b: NameWord): boolean {
  return (a.before.size > 0 && b.before.size > 0) || (a.after.size > 0 && b.after.size > 0);
}

/** True for letters that English does not have. */
const hasMarks = (written: string): boolean => !isAscii(written) && foldWord(written) !== written;

/** A name from elsewhere that we know as it stands: `Hama`, which Russian romanised is `Khama`, `Duncan`, which is `Dunkan`. */
function isForeign({ facts, lower }: NameWord): boolean {
  if (facts.eastern || facts.slavic || isRussianGiven(lower)) return false;
  return facts.named.some((entity) => entity.type === 'place') || (facts.known && !wordModel(lower).slavic);
}

/** True where what is known of two forms by themselves tells which is no form of the other. */
function isBetter(right: NameWord, wrong: NameWord): boolean {
  const isKnown = ({ facts }: NameWord): boolean => facts.named.length > 0 || facts.surnamed.length > 0;
  return isImpossibleBeside(wrong, right) || (isKnown(right) && !isKnown(wrong));
}

/** True for a form that nobody writes, beside one that may be written. */
function isImpossibleBeside(
  { lower: a }: { readonly lower: string },
  { lower: b }: { readonly lower: string },
): boolean {
  return IMPOSSIBLE.test(a) && !IMPOSSIBLE.test(b);
}

const looksSlipped = (canonical: string): string => `looks like ‘${canonical}’ with a slip of the pen`;

/** `Danchecnko` for Danchenko: one letter astray makes what nobody writes. Where `c` stands for `ch` it is another language's. */
function isSlipOfPen(name: string, written: string): boolean {
  return (
    name.length >= 6 &&
    IMPOSSIBLE.test(written) &&
    !IMPOSSIBLE.test(name) &&
    isSlip(name, written) &&
    name.replace(/ch/g, 'c') !== written.replace(/ch/g, 'c')
  );
}

/** `Enstein` beside `Einstein`, of whom the text speaks more than once: a letter astray in the surname of somebody whom everybody knows. */
function isSlipOfFamous(wrong: NameWord, right: NameWord): boolean {
  return (
    wrong.places.length === 1 &&
    right.places.length > 1 &&
    wrong.lower.length >= 7 &&
    !wrong.facts.known &&
    !wrong.facts.english &&
    wrong.before.size + wrong.after.size === 0 &&
    right.facts.surnamed.some(({ weight }) => weight >= WELL_KNOWN) &&
    isSlip(right.written, wrong.written)
  );
}

/** What it is worth that Russian makes the other of two words from one. */
const RENDERED = 1;

/** `Vaygeldt` is how Russian writes `Weigeldt`; nothing makes the second from the first. */
function isRendered(like: Likeness, back: Likeness): boolean {
  return isPlain(like) && like.cost <= 0.25 && back.cost > like.cost + 0.3;
}

/** True for a likeness that is no case and no ending of a name. */
function isPlain({ form, truncated }: Likeness): boolean {
  return (form === null || form.cases.length === 0) && !truncated;
}

/** True for a case that explains a form well: what takes slips beside it may be another spelling of the nominative as well. */
function isCheapCase({ oblique, cost }: Likeness): boolean {
  return oblique && cost <= 0.4;
}

/** `Ramzana Kadyrova` beside `Ramzan Kadyrov`: both words are in the genitive, and no woman is named. */
function declined(wrong: NameWord, right: NameWord, like: Likeness): Pair {
  const cases = like.form?.cases.filter((c) => c !== 'feminine') ?? [];
  const form = like.form && { ...like.form, cases };
  return { wrong, right, like: { ...like, form, oblique: true }, evidence: 'given', kind: 'garbled', sure: true };
}

/** `Kazani` beside `Kazan`, which Russian ends in a soft sign: no word for her people, but her case. */
function isSoftCase(a: NameWord, b: NameWord): boolean {
  const [name, written] = a.lower.length < b.lower.length ? [a, b] : [b, a];
  return (name.facts.russian?.endsWith('ь') ?? false) && written.lower === `${name.lower}i`;
}

/** True for a word that names somebody or something as it stands: given names from anywhere only where they are used as such. */
function isNamed(word: NameWord, behindGiven: boolean): boolean {
  const { facts } = word;
  if (facts.isGiven && behindGiven && facts.named.length + facts.surnamed.length === 0)
    return isEverydaySurname(word.lower);
  if (!facts.isGiven || isRussianGiven(word.lower) || word.after.size > 0) return facts.known;
  return facts.named.length > 0 || facts.surnamed.length > 0 || isEverydaySurname(word.lower);
}

/** `Jastin Kouli` beside `Justin Cowley`: true for spellings of one surname, or for what may be one where the given names are near, too. */
function isOneBeside(x: string, y: string, a: NameWord, b: NameWord): boolean {
  if (isVariant(x, y)) return true;
  return likeness(a.written, b.written).cost <= NEAR_ENOUGH && (areNearSpellings(x, y) || areNearSpellings(y, x));
}

const areNearSpellings = (name: string, written: string): boolean => likeness(name, written).cost <= NEAR_ENOUGH;

/** The most that each of two words may differ in which together make a full name. */
const NEAR_ENOUGH = 0.6;

/** True for a man's surname and his wife's. */
function isHerForm(x: string, y: string): boolean {
  return x === `${y}a` || y === `${x}a`;
}
