import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Company } from './company.ts';
import { soundDistance } from './distance.ts';
import { isAdjective, isShortForm } from './forms.ts';
import { type Likeness, wordModel } from './model.ts';
import type { Evidence, Pair } from './pair.ts';
import { isSlip } from './slip.ts';
import { isEverydaySurname, isRussianGiven } from './surnames.ts';
import { isElided, type NameWord } from './words.ts';

/** Russian words that stand as they are in the names of papers and broadcasters. */
const IN_TITLES = new Set(
  'rossii rossiya rossiyskaya rossiiskaya moskva moskvy pravda vesti gazeta gazety novosti komsomolskaya komsomolka'.split(
    ' ',
  ),
);

/** True for a Russian word that stands as it is in the names of papers and broadcasters; takes small letters. */
export function isInTitles(lower: string): boolean {
  return IN_TITLES.has(lower);
}

/** Words behind which Russian has a genitive or an accusative. */
const BEFORE_GENITIVE = new Set('of from for against about on by at around without'.split(' '));

/** What somebody does: verbs of the past. */
const ACTS = /^(?:said|says|told|believes|thinks|[a-z]{3,}ed)$/;

const BEFORE_PLACES = new Set('in at to from near of around outside into through via'.split(' '));

const DOUBLED = /([^ei])\1/;

/** A text of fewer tokens is short: it knows one bearer of a name. */
const SHORT = 2000;

/** True for a text that knows one bearer of a name. */
export function isShort({ length }: Tokens): boolean {
  return length < SHORT;
}

/** Whether a word is a wrong form of another, once form and evidence are known: what else speaks against it. */
export class Verdict {
  readonly #tokens: Tokens;
  readonly #company: Company;
  readonly #slavic: boolean;
  readonly #short: boolean;

  constructor(tokens: Tokens, company: Company, slavic: boolean) {
    this.#tokens = tokens;
    this.#company = company;
    this.#slavic = slavic;
    this.#short = isShort(tokens);
  }

  /** The pair, or null where the two are rather two names. `ahead` tells that the right form is plainly the better one. */
  of(wrong: NameWord, right: NameWord, like: Likeness, evidence: Evidence, ahead: boolean): Pair | null {
    const known = wrong.facts.known;
    const length = wrong.lower.length;
    const kind =
      like.relation === 'transliteration' || (like.form === null && !like.truncated) ? 'inconsistent' : 'garbled';
    const pair = { wrong, right, like, evidence, kind } as const;
    if (isInTitles(wrong.lower)) return null;
    // A word of English may be a name that translation spelt as it sounds, or an unknown name taken for the word.
    if (
      right.facts.english &&
      !(evidence === 'next' && !known && length >= 5 && like.cost <= 0.75) &&
      !(
        this.#short &&
        right.inside &&
        (like.oblique
          ? like.cost <= 0.1 && (right.before.size > 0 || right.facts.eastern)
          : (like.form?.cases.length ?? 0) === 0) &&
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
    if (
      wrong.lower.endsWith('s') &&
      right.lower.startsWith(wrong.lower.slice(0, -1)) &&
      // Dias in Portugal is Diaz in Spain.
      right.lower !== `${wrong.lower.slice(0, -1)}z`
    )
      return null;
    // `Yamalo-Nenets`: the first half of an adjective.
    if (/o$/.test(wrong.lower) && this.#isJoined(wrong) && !this.#isJoined(right)) return null;
    if (wrong.places.every((i) => isElided(this.#tokens, i))) return null;
    // Somebody new, unless in a case: then it is only here that the text has the given name.
    const isDeclined = like.oblique && like.cost <= 0.2 && right.before.size === 0;
    if (evidence === 'alone' && this.isIntroduced(wrong) && !isDeclined) return null;
    // No case doubles a letter: `Sergio Parisse` plays in Paris, and `Cooma` is no form of Hume.
    if (like.oblique && DOUBLED.test(wrong.lower) && !DOUBLED.test(right.lower)) return null;
    if (evidence === 'alone' && this.#differInInitials(wrong, right)) return null;
    // A woman with a given name of her own is not her father.
    if (evidence === 'alone' && like.form?.cases.includes('feminine') && this.#company.givens(wrong.before).length > 0)
      return null;
    // `Kevin Kline` is not from Klin.
    if (like.oblique && isPlaceOnly(right) && this.#company.givens(wrong.before).length > 0) return null;
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
      if (evidence === 'surname' && known && right.facts.known) {
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
    if (this.speaks(wrong, right))
      return like.cost <= 1 && !like.truncated ? { ...pair, sure: like.cost <= (like.oblique ? 0.85 : 0.5) } : null;
    if ((!this.#slavic && like.cost > 0.2) || !this.#comparable(wrong, right, like)) return null;
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
    // `Gaspromom` for Gazprom: a long name of those we know.
    const isFamous = right.facts.named.length > 0 && right.lower.length >= 7 && like.cost <= 0.75;
    if (like.oblique && (length <= 4 || (!slavicName && !isFamous)) && like.cost > 0.4) return null;
    if (like.oblique) return like.cost <= Math.max(0.85, loose) ? { ...pair, sure } : null;
    if (like.cost <= 0.4) return { ...pair, sure };
    // In a short text, what nobody is called is one letter away from one name only.
    if (
      this.#short &&
      !known &&
      !wrong.facts.english &&
      like.form === null &&
      wrong.places.length <= 2 &&
      length >= 6 &&
      like.cost <= (length >= 8 ? 1 : 0.7) &&
      isSlip(right.written, wrong.written)
    )
      return { ...pair, sure };
    if (this.#company.givens(wrong.before).length > 0) return null;
    const sameConsonants = wrong.facts.skeleton === right.facts.skeleton && wrong.facts.skeleton.length >= 4;
    if (wrong.places.length > (sameConsonants ? 4 : 2)) return null;
    if (this.#short && wrong.places.length === 1 && length === 5 && right.before.size > 0 && like.cost <= 0.61)
      return { ...pair, sure };
    // A short text that knows one bearer, introduced by a given name, allows for more.
    if (
      this.#short &&
      slavicName &&
      length >= 8 &&
      (wrong.places.length === 1 || sameConsonants) &&
      right.before.size > 0 &&
      like.cost <= 1.2
    )
      return { ...pair, sure };
    const limit = slavicName ? (length <= 9 ? loose - 0.1 : loose) : Math.min(loose, 0.5);
    return like.cost <= limit ? { ...pair, sure } : null;
  }

  /** True where two words that stand alone may be one name at all. */
  #comparable(wrong: NameWord, right: NameWord, like: Likeness): boolean {
    // Translation knows the names of countries and writes them right.
    if (right.facts.named.some((e) => e.kind === 'country') && like.cost > 0.12) return false;
    const names = (words: ReadonlySet<string>): boolean => [...words].some((w) => !this.#company.isEnglish(w));
    // A given name before a surname is no surname behind a given name.
    if (
      like.form === null &&
      names(wrong.after) &&
      !names(wrong.before) &&
      names(right.before) &&
      // `the deputy of Sobjanin Marat Khusnullin`: the next person's name follows.
      !(like.cost <= 0.1 && [...wrong.after].every((w) => this.#company.isGiven(w)))
    )
      return false;
    if (names(right.after) && !names(right.before) && names(wrong.before)) return false;
    // In a long text, a person who is introduced is not another who is not.
    if (!this.#short && like.form === null && names(wrong.before) && !names(right.before)) return false;
    const [first, second] = [wrong.facts.sounds[0] ?? '', right.facts.sounds[0] ?? ''];
    // `Uotson` for Watson: the sounds are those of its Russian.
    const isHeard = like.form === null && like.cost <= 0.2;
    return isHeard || first === 'J' || second === 'J' || soundDistance(first, second) <= 0.5;
  }

  /** True where a word may be a garble although it is somebody's name, too: only in a short text that knows one bearer. */
  #mayBeGarbled(wrong: NameWord, right: NameWord, like: Likeness): boolean {
    if (!this.#short) return false;
    if (wrong.facts.isGiven) {
      if (right.facts.isGiven) return like.cost <= 0.12 && wrong.after.size + wrong.before.size === 0;
      const bare = wrong.facts.named.length + wrong.facts.surnamed.length + wrong.after.size + wrong.before.size === 0;
      return (
        bare && !isRussianGiven(wrong.lower) && wrong.places.length === 1 && right.before.size > 0 && like.cost <= 0.5
      );
    }
    if (this.#isPlaceForPerson(wrong, right, like)) return true;
    // A case of a name that the text introduces, and of nobody we know: `Furgala` is a Polish surname, too.
    const { named, surnamed } = wrong.facts;
    // `Lukashenka` beside `Alexander Lukashenko`: both are his, and a text keeps to one.
    const isHis = surnamed.length === 1 && right.facts.surnamed.includes(surnamed[0]);
    if (isHis && wrong.before.size + wrong.after.size === 0 && right.before.size > 0) return true;
    if (this.#isHisGenitive(wrong, right, like)) return true;
    if (like.oblique && like.cost <= 0.1 && named.length + surnamed.length === 0)
      return right.before.size > 0 && wrong.before.size === 0 && !isEverydaySurname(wrong.lower);
    // Two spellings of one surname, of which one stands alone.
    return like.cost <= 0.17 && like.form === null && (wrong.before.size === 0 || right.before.size === 0);
  }

  /** `Juba` for Dzyuba: a place that nobody is at, and whose sounds are those of somebody the text introduces. */
  #isPlaceForPerson(wrong: NameWord, right: NameWord, { form, cost }: Likeness): boolean {
    if (form !== null || cost > 0.4 || !isPlaceOnly(wrong) || right.before.size === 0 || wrong.places.length > 2)
      return false;
    if (wrong.before.size + wrong.after.size > 0) return false;
    return wrong.places.every((i) => !BEFORE_PLACES.has(this.#tokens.lower[i - 1] ?? ''));
  }

  /**
   * `the words of Peskova` beside `Dmitry Peskov`: by itself a woman's surname, but a woman is introduced by her given name, and who acts
   * stands at the head of a sentence rather than behind `of`.
   */
  #isHisGenitive(wrong: NameWord, right: NameWord, { form, cost }: Likeness): boolean {
    if (form === null || !form.cases.includes('feminine') || !form.cases.includes('genitive') || cost > 0.2)
      return false;
    if (wrong.before.size + wrong.after.size > 0 || wrong.places[0] < right.places[0]) return false;
    if (!this.#company.givens(right.before).some((g) => this.#company.gender(g) === 'm')) return false;
    return wrong.places.every((i) => BEFORE_GENITIVE.has(this.#tokens.lower[i - 1] ?? ''));
  }

  /** `Trusov is a minister`, `Poroshina, an actress`: who is told to the reader so is somebody new. */
  isIntroduced({ places }: NameWord): boolean {
    const { lower } = this.#tokens;
    return places.some((i) => /^(?:,|is|was)$/.test(lower[i + 1] ?? '') && /^an?$/.test(lower[i + 2] ?? ''));
  }

  /**
   * `Barossa noted` beside `Roberto Barroso`: somebody whom nobody knows speaks without an introduction, and the consonants are those
   * of one who was introduced.
   */
  speaks(wrong: NameWord, right: NameWord): boolean {
    const { lower, facts, before, after, places, inside } = wrong;
    return (
      lower.length >= 5 &&
      facts.skeleton.length >= 3 &&
      facts.skeleton === right.facts.skeleton &&
      !facts.known &&
      !facts.english &&
      inside &&
      before.size + after.size === 0 &&
      places.length <= right.places.length &&
      places.every((i) => ACTS.test(this.#tokens.lower[i + 1] ?? '')) &&
      this.#company.givens(right.before).length > 0
    );
  }

  /** `F Sheahan` beside `S. Sheehan` or `Seamus Sheehan`: two people. */
  #differInInitials(wrong: NameWord, right: NameWord): boolean {
    const one = this.#initials(wrong);
    const two = this.#initials(right);
    return one.size > 0 && two.size > 0 && ![...one].some((initial) => two.has(initial));
  }

  /** The first letters of the given names before a name, also where only they stand there. */
  #initials({ before, places }: NameWord): ReadonlySet<string> {
    const { lower, cases } = this.#tokens;
    const found = new Set(this.#company.givens(before).map((given) => given[0]));
    for (const place of places) {
      const at = lower[place - 1] === '.' ? place - 2 : place - 1;
      if (lower[at]?.length === 1 && cases[at] >= WordCase.title) found.add(lower[at]);
    }
    return found;
  }

  /** True for who says something: the head of a sentence stands in no case. */
  acts({ places }: NameWord): boolean {
    return places.some((i) => ACTS.test(this.#tokens.lower[i + 1] ?? ''));
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
}

/** True for a word that names a place we know, and nobody. */
function isPlaceOnly({ facts }: NameWord): boolean {
  return facts.surnamed.length === 0 && facts.named.length > 0 && facts.named.every((e) => e.type === 'place');
}
