import type { Tokens } from '../../../text/tokens.ts';
import { foldWord } from '../../fold.ts';
import type { Knowledge } from '../../knowledge.ts';
import { areOneBySound } from '../sound/by-sound.ts';
import { soundDistance } from '../sound/distance.ts';
import { areNear, isEnglishDerived, isGentilic, isRespelt, isSpelling, likeness } from '../sound/forms.ts';
import { isPlain, type Likeness } from '../sound/model.ts';
import { isImpossibleBeside, isSlipOfFamous, isSlipOfPen } from '../sound/slip.ts';
import { isEverydaySurname } from '../surnames.ts';
import { isWholeDeclined } from '../whole-name.ts';
import { isWithinName } from '../within-name.ts';
import type { NameWord } from '../words/words.ts';
import type { Setting } from './candidate.ts';
import { familyForm } from './family-forms.ts';
import { type MeritSetting, meritOf } from './merit.ts';
import type { Neighbours } from './neighbours.ts';
import { isIndeclinable } from './origin.ts';
import { declined, type Evidence, type Pair } from './pair.ts';
import { sharedBy } from './shared.ts';
import { pairOf, settingOf } from './verdict.ts';
import type { Votes } from './votes.ts';

/** Two words that differ in more are two names, whatever stands beside them. */
const FARTHEST = 1.3;

/** Words in capitals of fewer letters are acronyms as often as not. */
const LONGER_THAN_ACRONYMS = 6;

/** What is known of two words before it is asked which of them is the proper form. */
interface BothWays {
  /** How the second comes from the first, and the first from the second. */
  readonly forth: Likeness;
  readonly back: Likeness;
  /** True where Russian makes the second from the first, but not the other way round; and so for the first. */
  readonly makesSecond: boolean;
  readonly makesFirst: boolean;
}

/**
 * Tells which of two alike words of a text is a garbled form of the other. The cheap questions come first: most pairs are two words that
 * have nothing to do with one another.
 */
export class Judge {
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #neighbours: Neighbours;
  readonly #slavic: boolean;
  readonly #setting: Setting;
  readonly #merits: MeritSetting;

  constructor(tokens: Tokens, knowledge: Knowledge, neighbours: Neighbours, votes: Votes, slavic: boolean) {
    this.#tokens = tokens;
    this.#knowledge = knowledge;
    this.#neighbours = neighbours;
    this.#slavic = slavic;
    this.#setting = settingOf(tokens, neighbours, slavic);
    this.#merits = { tokens, knowledge, neighbours, standing: this.#setting.standing, votes, slavic };
  }

  /** Which of two alike words is a garbled form of the other, if there is evidence that they are one name. */
  pair(a: NameWord, b: NameWord): Pair | null {
    if (this.#areTwoWords(a, b)) return null;
    if (!this.#slavic) {
      const slip = slipOfFamous(a, b) ?? slipOfFamous(b, a);
      if (slip !== null) return slip;
      // Elsewhere only neighbours, sounds and what somebody says are evidence; without them the closer look is spared.
      if (!haveNeighbours(a, b) && !this.#areOneAnywhere(a, b)) return null;
    }
    // Endings and slips together make no more than this; it spares most pairs the closer look.
    if (!areNear(a.facts.sounds, b.facts.sounds)) return null;
    const evidence = sharedBy(a, b, this.#tokens, this.#neighbours);
    if (!this.#slavic && (evidence === null || (evidence === 'alone' && !this.#areOneAnywhere(a, b)))) return null;
    const ways = this.#compare(a, b);
    if (ways === null) return null;
    const form = this.#slavic ? this.#russianForm(a, b, ways) : null;
    return form ?? (evidence === null ? null : this.#judged(a, b, ways, evidence));
  }

  /** True for two words that are plainly not two forms of one name. */
  #areTwoWords(a: NameWord, b: NameWord): boolean {
    if (a.facts.english && b.facts.english) return true;
    // `Hong Kong`: two words of one name.
    if (a.after.has(b.lower) || b.after.has(a.lower)) return true;
    // Marks alone are a matter of style.
    if (foldWord(a.lower) === foldWord(b.lower)) return true;
    const [short, long] = a.lower.length <= b.lower.length ? [a, b] : [b, a];
    if (a.shouted !== b.shouted && short.lower.length < LONGER_THAN_ACRONYMS) return true;
    if (a.shouted && b.shouted && !(this.#slavic && isRespelt(a.lower, b.lower))) return true;
    if (!isSoftCase(short, long) && (isEnglishDerived(short.lower, long.lower) || isGentilic(a, b))) return true;
    return this.#isDemonym(a) || this.#isDemonym(b);
  }

  #isDemonym(word: NameWord): boolean {
    return this.#knowledge.demonymAt(this.#tokens, word.places[0]) !== null;
  }

  /** True for two words that are one name in any text, whatever stands beside them. */
  #areOneAnywhere(a: NameWord, b: NameWord): boolean {
    const { short, standing } = this.#setting;
    return areOneBySound(a, b, short) || standing.speaksAs(a, b) || standing.speaksAs(b, a);
  }

  /** How the two come from one another, or null where they are too far apart for that. */
  #compare(a: NameWord, b: NameWord): BothWays | null {
    const forth = this.#liken(a, b);
    const back = this.#liken(b, a);
    if (forth.cost > FARTHEST && back.cost > FARTHEST) return null;
    const isLong = Math.min(a.lower.length, b.lower.length) >= 6;
    const made = { makesSecond: isLong && isRendered(forth, back), makesFirst: isLong && isRendered(back, forth) };
    // Another spelling is one in both directions, whichever of the two shows it.
    if (isSpelling(back) && !isCheapCase(forth) && back.cost < forth.cost) return { forth: back, back, ...made };
    if (isSpelling(forth) && !isCheapCase(back) && forth.cost < back.cost) return { forth, back: forth, ...made };
    if (!isPlain(forth) || !isPlain(back)) return { forth, back, ...made };
    // A slip is as great in either direction.
    const cheaper = forth.cost < back.cost ? forth : back;
    return { forth: cheaper, back: cheaper, ...made };
  }

  /** How a word comes from another. Only where names may have come through Russian are they declined. */
  #liken(name: NameWord, written: NameWord): Likeness {
    const like = likeness(name.written, written.written, name.facts.russian);
    if (like.form === null || like.form.cases.length === 0) return like;
    if (this.#slavic && !isIndeclinable(name, this.#neighbours)) return like;
    const cost = soundDistance(name.facts.sounds, written.facts.sounds, FARTHEST);
    const relation = cost <= 0.4 ? 'transliteration' : 'garbled';
    return { relation, cost, form: null, oblique: false, truncated: false };
  }

  /** One of the two as a form that Russian has of the other: both words of a full name in a case, or a family's form. */
  #russianForm(a: NameWord, b: NameWord, { forth, back }: BothWays): Pair | null {
    if (isWholeDeclined(b, a, forth, this.#knowledge)) return declined(b, a, forth);
    if (isWholeDeclined(a, b, back, this.#knowledge)) return declined(a, b, back);
    return familyForm(a, b, forth, this.#setting) ?? familyForm(b, a, back, this.#setting);
  }

  /** Which of two words that share something is the wrong form, if either is. */
  #judged(a: NameWord, b: NameWord, ways: BothWays, evidence: Evidence): Pair | null {
    const { forth, back, makesSecond, makesFirst } = ways;
    // Given names have cousins in many languages, of which Russian makes one from another.
    const isTold = this.#slavic && evidence !== 'surname';
    const first = meritOf({ word: a, other: b, like: forth, back, evidence }, this.#merits);
    const second = meritOf({ word: b, other: a, like: back, back: forth, evidence }, this.#merits);
    const forA = first + (isTold && makesSecond ? RENDERED : 0);
    const forB = second + (isTold && makesFirst ? RENDERED : 0);
    const isAWrong = forA === forB ? a.places[0] >= b.places[0] : forA < forB;
    const [wrong, right, like] = isAWrong ? [a, b, back] : [b, a, forth];
    if (like.cost > FARTHEST) return null;
    if (isSlipOfPen(right.lower, wrong.lower) && evidence !== 'next')
      return { wrong, right, like, evidence, kind: 'garbled', sure: true, why: looksSlipped };
    const ahead = Math.abs(forA - forB);
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
}

/** True where a name stands before both words, or behind both. */
function haveNeighbours(a: NameWord, b: NameWord): boolean {
  return (a.before.size > 0 && b.before.size > 0) || (a.after.size > 0 && b.after.size > 0);
}

/** True where what is known of two forms by themselves tells which is no form of the other. */
function isBetter(right: NameWord, wrong: NameWord): boolean {
  const isKnown = ({ facts }: NameWord): boolean => facts.named.length > 0 || facts.surnamed.length > 0;
  return isImpossibleBeside(wrong.lower, right.lower) || (isKnown(right) && !isKnown(wrong));
}

const looksSlipped = (canonical: string): string => `looks like ‘${canonical}’ with a slip of the pen`;

function slipOfFamous(wrong: NameWord, right: NameWord): Pair | null {
  if (!isSlipOfFamous(wrong, right)) return null;
  const like = likeness(right.written, wrong.written);
  return { wrong, right, like, evidence: 'alone', kind: 'garbled', sure: true, why: looksSlipped };
}

/** What it is worth that Russian makes the other of two words from one. */
const RENDERED = 1;

/** `Vaygeldt` is how Russian writes `Weigeldt`; nothing makes the second from the first. */
function isRendered(like: Likeness, back: Likeness): boolean {
  return isPlain(like) && like.cost <= 0.25 && back.cost > like.cost + 0.3;
}

/** True for a case that explains a form well: what takes slips beside it may be another spelling of the nominative as well. */
function isCheapCase({ oblique, cost }: Likeness): boolean {
  return oblique && cost <= 0.4;
}

/** `Kazani` beside `Kazan`, which Russian ends in a soft sign: no word for her people, but her case. */
function isSoftCase(name: NameWord, written: NameWord): boolean {
  return (name.facts.russian?.endsWith('ь') ?? false) && written.lower === `${name.lower}i`;
}
