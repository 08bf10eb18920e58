import type { Tokens } from '../../../text/tokens.ts';
import { OTHER_VOWEL } from '../sound/by-sound.ts';
import { soundDistance } from '../sound/distance.ts';
import { isAdjective, isRespelt, isShortForm } from '../sound/forms.ts';
import { isPlain, type Likeness, VARIANT, wordModel } from '../sound/model.ts';
import { isInTitles } from '../sound/russian-words.ts';
import { isSlip } from '../sound/slip.ts';
import { isEverydaySurname, isRussianGiven } from '../surnames.ts';
import { CAPITALISED } from '../words/facts.ts';
import type { NameWord } from '../words/words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Evidence, Pair } from './pair.ts';
import { isShort, Standing } from './standing.ts';

/*
 * Whether one of two alike words of a text is a wrong form of the other, or the two are two names.
 *
 * The answer is that of the first rule that holds. Rules stand in lists: objections, which are asked about every candidate, and then
 * those of the one group that the candidate belongs to. All numbers that a cost is held against are in the unit of `Likeness.cost`;
 * they were set by trial on texts whose garbles had been marked by hand.
 */

/** Two alike words, and what is known of them before it is decided whether they are one name. */
export interface Candidate {
  /** The word that may be a wrong form. */
  readonly wrong: NameWord;
  readonly right: NameWord;
  /** How the wrong form comes from the right one. */
  readonly like: Likeness;
  readonly evidence: Evidence;
  /** True where the right form is plainly the better one of the two. */
  readonly ahead: boolean;
}

/** What the rules need to know of the text. */
export interface Setting {
  readonly neighbours: Neighbours;
  readonly standing: Standing;
  /** True where the text came through Russian or a language like it. */
  readonly slavic: boolean;
  /** True where the text is so short that it knows one bearer of a name. */
  readonly short: boolean;
}

/** One step of the decision. */
export interface Rule {
  /** What the rule says of the two words. */
  readonly name: string;
  readonly holds: (candidate: Candidate, setting: Setting) => boolean;
}

interface Decision {
  readonly rule: Rule;
  /** True where the two words are one name. */
  readonly isOne: boolean;
  /** True where the wrong form may be corrected without asking. */
  readonly sure: boolean;
}

/** The rules for one group of candidates. */
interface Group {
  readonly has: (candidate: Candidate, setting: Setting) => boolean;
  /** In order of precedence, each with what it says where it holds. Where none does, the two are two names. */
  readonly rules: readonly (Rule & { readonly says: 'one name' | 'two names' })[];
  /** Where the two are one name: whether the wrong form may be corrected without asking. */
  readonly isSure: (candidate: Candidate, setting: Setting) => boolean;
}

/** Reasons why two words are two names, whatever else speaks for one. */
export const OBJECTIONS: readonly Rule[] = [
  {
    // The label of the next turn lost its line: a text with `EuropeanQ: Methods` once does not make `European` a cut-off word.
    name: 'a letter of what follows has run into the right form',
    holds: ({ right }) => /\p{Ll}\p{Lu}$/u.test(right.written),
  },
  { name: 'the form stands in titles of Russian papers', holds: ({ wrong }) => isInTitles(wrong.lower) },
  {
    // A word of English may be a name that translation spelt as it sounds, or an unknown name taken for the word.
    name: 'the right form is a word of English',
    holds: (pair, setting) => pair.right.facts.english && !isSpeltAsItSounds(pair) && !isTakenForWord(pair, setting),
  },
  {
    name: 'the form is a word of English, with nothing beside it',
    holds: ({ wrong, right, like, evidence }) =>
      wrong.facts.english &&
      evidence === 'alone' &&
      (isRespelt(wrong.lower, right.lower) ||
        !(like.cost <= 0.1 && wrong.lower.length >= 6 && right.places.length >= wrong.places.length)),
  },
  {
    name: 'the form is a month, a weekday or the like, with no given name before it: from April 1',
    holds: ({ wrong }) => CAPITALISED.has(wrong.lower) && wrong.before.size === 0,
  },
  {
    name: 'the form is a family: the Ivanovs',
    holds: ({ wrong, right }, { standing }) => isEnglishPlural(wrong.lower, right.lower) || standing.isFamily(wrong),
  },
  {
    name: 'the form is the place that the other is the adjective of: Omsk and the Omsky District',
    holds: ({ wrong, right }) =>
      /[st]k$/.test(wrong.lower) && isAdjective(right.lower) && right.lower.startsWith(wrong.lower),
  },
  {
    name: 'the form is the first half of an adjective: Yamalo-Nenets',
    holds: ({ wrong, right }, { standing }) =>
      wrong.lower.endsWith('o') && standing.isJoined(wrong) && !standing.isJoined(right),
  },
  {
    name: 'the form is the end of a word with an apostrophe',
    holds: ({ wrong }, { standing }) => standing.isElided(wrong),
  },
  {
    // A case is an exception: then it is only here that the text has the given name. So is another spelling of the same sounds.
    name: 'the form is introduced as somebody new',
    holds: ({ wrong, right, like, evidence }, { neighbours, standing }) =>
      evidence === 'alone' &&
      standing.isIntroduced(wrong) &&
      !(like.oblique && like.cost <= 0.2 && right.before.size === 0) &&
      !(wrong.facts.sounds === right.facts.sounds && neighbours.givens(wrong.before).length === 0),
  },
  {
    // `Sergio Parisse` plays in Paris, and `Cooma` is no form of Hume.
    name: 'no case doubles a letter',
    holds: ({ wrong, right, like }) => like.oblique && DOUBLED.test(wrong.lower) && !DOUBLED.test(right.lower),
  },
  {
    name: 'the initials differ',
    holds: ({ wrong, right, evidence }, { standing }) =>
      evidence === 'alone' && standing.differInInitials(wrong, right),
  },
  {
    name: 'a woman with a given name of her own is not her father',
    holds: ({ wrong, like, evidence }, { neighbours }) =>
      evidence === 'alone' &&
      (like.form?.cases.includes('feminine') ?? false) &&
      neighbours.givens(wrong.before).length > 0,
  },
  {
    name: 'who has a given name is no case of a place: Kevin Kline is not from Klin',
    holds: ({ wrong, right, like }, { neighbours }) =>
      like.oblique && isPlaceOnly(right) && neighbours.givens(wrong.before).length > 0,
  },
  {
    name: 'the one stands in brackets behind the other',
    holds: ({ wrong, right }, { standing }) => standing.isGlossedBy(wrong, right) || standing.isGlossedBy(right, wrong),
  },
];

/** For words that share a given name, a surname or the word behind them. */
export const WITH_EVIDENCE: Group = {
  has: ({ evidence }) => evidence !== 'alone',
  rules: [
    { name: 'two people of one family', holds: areRelatives, says: 'two names' },
    {
      name: 'another surname that we know behind the same given name',
      // `Artem Juba` beside `Artem Dzyuba`: a place is nobody's surname.
      holds: ({ wrong, like, evidence }) =>
        evidence === 'given' && wrong.facts.known && like.cost > (isPlaceOnly(wrong) ? VARIANT : 0.3),
      says: 'two names',
    },
    {
      name: 'a word of English that is no part of the same phrase',
      holds: ({ wrong, evidence }) => wrong.facts.english && (evidence !== 'next' || wrong.shouted),
      says: 'two names',
    },
    {
      name: 'near enough for words with the same beside them',
      holds: (pair, setting) => pair.like.cost <= limitWithEvidence(pair, setting),
      says: 'one name',
    },
  ],
  isSure: (pair, setting) => pair.ahead || isWesternCousin(pair, setting) || pair.like.cost <= 0.4,
};

/** For somebody whom nobody knows and who speaks without an introduction, beside one of the same consonants who has one. */
export const SPEAKING: Group = {
  has: ({ wrong, right, like }, { standing }) => !like.truncated && standing.speaksAs(wrong, right),
  rules: [
    {
      name: 'near enough for one who speaks without an introduction',
      holds: ({ like }) => like.cost <= 1,
      says: 'one name',
    },
  ],
  isSure: ({ right, like, ahead }) =>
    like.cost <= (like.oblique ? 0.85 : 0.5) || (ahead && right.facts.surnamed.length > 0),
};

/** For words that share nothing but their form. */
export const ALONE: Group = {
  has: () => true,
  rules: [
    {
      name: 'no text from Russian, and more than another spelling',
      holds: ({ wrong, right, like }, { slavic }) =>
        !slavic && like.cost > (wrong.facts.known || right.facts.known ? 0.2 : OTHER_VOWEL),
      says: 'two names',
    },
    {
      // Translation knows the names of countries and writes them right.
      name: 'a country is spelt right',
      holds: ({ right, like }) => right.facts.named.some((e) => e.kind === 'country') && like.cost > 0.12,
      says: 'two names',
    },
    { name: 'given name and surname', holds: haveOtherRoles, says: 'two names' },
    {
      name: 'in a long text, who is introduced is not another who is not',
      holds: ({ wrong, right, like }, { neighbours, short }) =>
        !short &&
        like.form === null &&
        isBesideName(wrong.before, neighbours) &&
        !isBesideName(right.before, neighbours),
      says: 'two names',
    },
    { name: 'first sounds that nobody takes for one another', holds: beginOtherwise, says: 'two names' },
    {
      // An acronym may happen to be a given name: ANCA.
      name: 'the form is itself somebody’s name',
      holds: (pair, setting) => pair.wrong.facts.known && !pair.wrong.shouted && !mayBeGarbled(pair, setting),
      says: 'two names',
    },
    { name: 'a plural', holds: ({ like }) => like.form?.cases.includes('plural') ?? false, says: 'two names' },
    { name: 'adjectives that agree with other words', holds: agreeOtherwise, says: 'two names' },
    {
      name: 'too far for a case of so short or so foreign a name',
      holds: (pair, setting) =>
        pair.like.oblique &&
        pair.like.cost > 0.4 &&
        (pair.wrong.lower.length <= 4 ||
          !(isSlavic(pair.right) || isLongFamous(pair.right, pair.like) || isOnlyIntroduced(pair, setting))),
      says: 'two names',
    },
    {
      name: 'near enough for a case',
      holds: ({ wrong, like }) => like.oblique && like.cost <= Math.max(0.85, slipsIn(wrong)),
      says: 'one name',
    },
    { name: 'too far for a case', holds: ({ like }) => like.oblique, says: 'two names' },
    { name: 'another spelling', holds: ({ like }) => like.cost <= VARIANT, says: 'one name' },
    { name: 'in a short text, a slip in what nobody is called', holds: isSlipOfNobody, says: 'one name' },
    {
      name: 'a given name of its own',
      holds: ({ wrong }, { neighbours }) => neighbours.givens(wrong.before).length > 0,
      says: 'two names',
    },
    {
      name: 'too often there for a slip',
      holds: (pair) => pair.wrong.places.length > (haveSameConsonants(pair) ? 4 : 2),
      says: 'two names',
    },
    {
      name: 'in a short text, five letters near to somebody introduced',
      holds: ({ wrong, right, like }, { short }) =>
        short && wrong.places.length === 1 && wrong.lower.length === 5 && right.before.size > 0 && like.cost <= 0.61,
      says: 'one name',
    },
    {
      name: 'in a short text, a long surname near to somebody introduced',
      holds: (pair, { short }) =>
        short &&
        isSlavic(pair.right) &&
        pair.wrong.lower.length >= 8 &&
        (pair.wrong.places.length === 1 || haveSameConsonants(pair)) &&
        pair.right.before.size > 0 &&
        pair.like.cost <= 1.2,
      says: 'one name',
    },
    { name: 'near enough', holds: (pair) => pair.like.cost <= limitAlone(pair), says: 'one name' },
  ],
  isSure: (pair, setting) => {
    const { wrong, right, ahead } = pair;
    return (
      !isOftenAnother(pair, setting) && (ahead || right.places.length > wrong.places.length || right.before.size > 0)
    );
  },
};

/** `Sharipov` twice beside `Igor Sharapov`: who is named so more often, with another letter, may well be another; places hardly are. */
function isOftenAnother({ wrong, right, like }: Candidate, { standing }: Setting): boolean {
  const isMore = wrong.places.length > right.places.length;
  return isMore && isPlain(like) && like.cost > VARIANT && !standing.isVisited(wrong);
}

/** A candidate belongs to the first of these that has it. */
const GROUPS: readonly Group[] = [WITH_EVIDENCE, SPEAKING, ALONE];

const TOO_FAR: Rule = { name: 'too far', holds: () => true };

/** Whether two words are one name, and the rule that says so. */
export function decide(candidate: Candidate, setting: Setting): Decision {
  const objection = OBJECTIONS.find(({ holds }) => holds(candidate, setting));
  if (objection !== undefined) return { rule: objection, isOne: false, sure: false };
  const group = GROUPS.find(({ has }) => has(candidate, setting)) ?? ALONE;
  const rule = group.rules.find(({ holds }) => holds(candidate, setting));
  if (rule === undefined) return { rule: TOO_FAR, isOne: false, sure: false };
  const isOne = rule.says === 'one name';
  return { rule, isOne, sure: isOne && group.isSure(candidate, setting) };
}

/** The candidate as a pair of a wrong form and the right one; null where the two are rather two names. */
export function pairOf(candidate: Candidate, setting: Setting): Pair | null {
  const { isOne, sure } = decide(candidate, setting);
  if (!isOne) return null;
  const { wrong, right, like, evidence } = candidate;
  const isSpelling = like.relation === 'transliteration' || (like.form === null && !like.truncated);
  return { wrong, right, like, evidence, kind: isSpelling ? 'inconsistent' : 'garbled', sure };
}

/** What the rules need to know of a text; `slavic` tells that it came through Russian or a language like it. */
export function settingOf(tokens: Tokens, neighbours: Neighbours, slavic: boolean): Setting {
  return { neighbours, standing: new Standing(tokens, neighbours), slavic, short: isShort(tokens) };
}

/** Two equal letters, but for those that Russian endings have. */
const DOUBLED = /([^eiy])\1/;

/** True for a plural that English makes of a name; but Dias in Portugal is Diaz in Spain. */
function isEnglishPlural(lower: string, name: string): boolean {
  const singular = lower.slice(0, -1);
  // `Donbass` is no plural of `Donbas`: behind an s it is -es.
  return lower.endsWith('s') && !singular.endsWith('s') && name.startsWith(singular) && name !== `${singular}z`;
}

/** True for an unknown word before the same word as one of English, and near to that: `Samit for Democracy` for Summit. */
function isSpeltAsItSounds({ wrong, like, evidence }: Candidate): boolean {
  return evidence === 'next' && !wrong.facts.known && wrong.lower.length >= 5 && like.cost <= 0.75;
}

/** True where the right form is a name that English has as a word, too: in a short text, in mid-sentence, and with little between the two. */
function isTakenForWord({ wrong, right, like }: Candidate, { short }: Setting): boolean {
  if (!short || !right.inside || wrong.before.size > 0) return false;
  // `the Vektor Centre` and `Vektor` beside one `Vector`: what is named more often, and in full, is spelt so on purpose.
  if (wrong.after.size > 0 && wrong.places.length > right.places.length) return false;
  if (wrong.lower.length < 5 || like.cost > 0.31) return false;
  return like.oblique
    ? like.cost <= 0.1 && (right.before.size > 0 || right.facts.eastern)
    : (like.form?.cases.length ?? 0) === 0;
}

/** Translation takes a Russian given name for its western cousin: Paulina for Polina, Constantine for Konstantin. */
function isWesternCousin({ wrong, right, evidence }: Candidate, { slavic }: Setting): boolean {
  return slavic && evidence === 'surname' && isRussianGiven(right.lower) && !isRussianGiven(wrong.lower);
}

/** True for two given names before one surname that are both in use: two people of one family. */
function areRelatives(pair: Candidate, setting: Setting): boolean {
  const { wrong, right, like, evidence } = pair;
  if (evidence !== 'surname' || !wrong.facts.known || !right.facts.known) return false;
  if (setting.neighbours.areTwo(wrong.lower, right.lower) || isShortForm(wrong.lower, right.lower)) return true;
  const one = wrong.facts.given;
  const two = right.facts.given;
  if (one === null || two === null || isWesternCousin(pair, setting)) return false;
  return one !== two || like.cost > 0.4;
}

/** The most that two words may differ in that have the same beside them. */
function limitWithEvidence({ wrong, right, like, evidence }: Candidate, { slavic }: Setting): number {
  const { lower } = wrong;
  if (lower.length <= 4) return 0.7;
  if (!slavic) return 0.9;
  if (evidence !== 'given' || like.oblique) return 1.3;
  // A common given name has many bearers: there, two short surnames that differ in more than a letter are two people's.
  return lower.length <= 6 ? 0.75 : lower.length <= 8 ? (isSlip(right.written, wrong.written) ? 1 : 0.95) : 1.3;
}

/** True where one of the words beside a name is no word of English, and so a name. */
function isBesideName(beside: ReadonlySet<string>, neighbours: Neighbours): boolean {
  return [...beside].some((word) => !neighbours.isEnglish(word));
}

/** True where one word stands before names and the other behind them: a given name is no surname. */
function haveOtherRoles({ wrong, right, like }: Candidate, { neighbours }: Setting): boolean {
  const isBefore = ({ before, after }: NameWord): boolean =>
    isBesideName(after, neighbours) && !isBesideName(before, neighbours);
  // `the deputy of Sobjanin Marat Khusnullin`: the next person's name follows.
  const isFollowed = like.cost <= 0.1 && [...wrong.after].every((word) => neighbours.isGiven(word));
  if (like.form === null && isBefore(wrong) && isBesideName(right.before, neighbours) && !isFollowed) return true;
  return isBefore(right) && isBesideName(wrong.before, neighbours);
}

/** True for two words whose first sounds differ: nobody takes one for the other, unless a Latin `j` or Russian ears tell why. */
function beginOtherwise({ wrong, right, like }: Candidate): boolean {
  // `Uotson` for Watson: the sounds are those of its Russian.
  if (like.form === null && like.cost <= 0.2) return false;
  const [first, second] = [wrong.facts.sounds[0] ?? '', right.facts.sounds[0] ?? ''];
  return first !== 'J' && second !== 'J' && soundDistance(first, second) > 0.5;
}

/** True where a word may be a garble although it is somebody's name, too: only in a short text that knows one bearer. */
function mayBeGarbled(pair: Candidate, { neighbours, standing, short }: Setting): boolean {
  if (!short) return false;
  const { wrong, right, like } = pair;
  if (wrong.facts.isGiven) return isGarbledGiven(pair);
  if (isPlaceForPerson(pair, standing)) return true;
  const { named, surnamed } = wrong.facts;
  // `Lukashenka` beside `Alexander Lukashenko`: both are his, and a text keeps to one.
  const isHis = surnamed.length === 1 && right.facts.surnamed.includes(surnamed[0]);
  if (isHis && isBare(wrong) && right.before.size > 0) return true;
  if (isHisGenitive(pair, neighbours, standing) || isGenitiveOfPlace(pair, standing)) return true;
  // A case of a name that the text introduces, and of nobody we know: `Furgala` is a Polish surname, too.
  if (like.oblique && like.cost <= 0.1 && named.length + surnamed.length === 0)
    return right.before.size > 0 && wrong.before.size === 0 && !isEverydaySurname(wrong.lower);
  // Two spellings of one surname, of which one stands alone.
  return like.cost <= 0.17 && like.form === null && (wrong.before.size === 0 || right.before.size === 0);
}

/** True for a word with no other name beside it. */
const isBare = ({ before, after }: NameWord): boolean => before.size + after.size === 0;

/** True for what looks like a given name and stands where another name is meant: alone, and near to somebody introduced. */
function isGarbledGiven({ wrong, right, like }: Candidate): boolean {
  if (!isBare(wrong)) return false;
  if (right.facts.isGiven) return like.cost <= 0.12;
  const isNobody = wrong.facts.named.length + wrong.facts.surnamed.length === 0;
  if (!isNobody || isRussianGiven(wrong.lower)) return false;
  return wrong.places.length === 1 && right.before.size > 0 && like.cost <= 0.5;
}

/** `Juba` for Dzyuba: a place that nobody is at, and whose sounds are those of somebody the text introduces. */
function isPlaceForPerson({ wrong, right, like }: Candidate, standing: Standing): boolean {
  if (like.form !== null || like.cost > 0.4 || !isPlaceOnly(wrong) || !isBare(wrong)) return false;
  return right.before.size > 0 && wrong.places.length <= 2 && !standing.isVisited(wrong);
}

/**
 * `the words of Peskova` beside `Dmitry Peskov`: by itself a woman's surname, but a woman is introduced by her given name, and who acts
 * is the subject of a sentence rather than behind `of`.
 */
function isHisGenitive({ wrong, right, like }: Candidate, neighbours: Neighbours, standing: Standing): boolean {
  const cases = like.form?.cases ?? [];
  if (!cases.includes('feminine') || !cases.includes('genitive') || like.cost > 0.2) return false;
  if (!isBare(wrong) || wrong.places[0] < right.places[0]) return false;
  return (
    neighbours.givens(right.before).some((given) => neighbours.gender(given) === 'm') && standing.isGoverned(wrong)
  );
}

/** `from Safonova` beside `in Safonovo`: by itself a woman's surname, but nobody introduces her, and the place is one that the text goes to. */
function isGenitiveOfPlace({ wrong, right, like }: Candidate, standing: Standing): boolean {
  return like.cost <= 0.2 && isBare(wrong) && standing.isGoverned(wrong) && standing.isPlaceOf(right, wrong);
}

/** `Zarechny District` and the station of `Zarechnaya`: each adjective agrees with the Russian word for what it names. */
function agreeOtherwise({ wrong, right, like }: Candidate): boolean {
  if (!isAdjective(wrong.lower)) return false;
  // `near Zainskom`: the town of Zainsk in a case, or the adjective in one; English has neither.
  if (like.oblique && wrong.lower === `${right.lower}om`) return false;
  if (!isAdjective(right.lower)) return true;
  return /[yi]$/.test(wrong.lower) !== /[yi]$/.test(right.lower) && !like.oblique;
}

const isSlavic = ({ written }: NameWord): boolean => wordModel(written).slavic;

/** `Arekelyanom` beside `Pavel Arakelyan`: in a short text, a longer word with the ending of a case, of somebody who is introduced. */
function isOnlyIntroduced({ wrong, right, like }: Candidate, { neighbours, short }: Setting): boolean {
  return (
    short &&
    wrong.lower.length >= 7 &&
    wrong.lower.length > right.lower.length &&
    like.cost <= 0.65 &&
    neighbours.givens(right.before).length > 0
  );
}

/** `Gaspromom` for Gazprom: a long name of those we know. */
function isLongFamous({ facts, lower }: NameWord, { cost }: Likeness): boolean {
  return facts.named.length > 0 && lower.length >= 7 && cost <= 0.75;
}

/** What the slips in a word of its length may cost together. */
function slipsIn({ lower: { length } }: NameWord): number {
  return length <= 5 ? 0.5 : length <= 7 ? 0.65 : length <= 9 ? 0.9 : 1.15;
}

/** The most that two words may differ in that share nothing else. */
function limitAlone({ wrong, right }: Candidate): number {
  const slips = slipsIn(wrong);
  if (!isSlavic(right)) return Math.min(slips, 0.5);
  return wrong.lower.length <= 9 ? slips - 0.1 : slips;
}

/** True for a word that is no name of anybody and no English, with one slip of the pen: it is one letter away from one name only. */
function isSlipOfNobody({ wrong, right, like }: Candidate, { neighbours, short }: Setting): boolean {
  const { lower, facts, before, places } = wrong;
  if (!short || facts.known || facts.english || like.form !== null || places.length > 2) return false;
  const isPerson = right.facts.surnamed.length > 0;
  // `Yevgeny Yevtushemko … Yevtushenko`: the one who has a given name is as a rule spelt right, unless we know better.
  if (!isPerson && neighbours.givens(before).length > 0) return false;
  const isRarer = right.places.length > places.length;
  // `Atana` beside `Astana`, of which the text speaks more than once.
  const isOfKnown = isRarer && places.length === 1 && (isPerson || (isPlaceOnly(right) && before.size === 0));
  const [shortest, long] = isOfKnown ? [5, 5] : [6, isRarer ? 7 : 8];
  if (lower.length < shortest || like.cost > (lower.length >= long ? 1 : 0.7)) return false;
  return isSlip(right.written, wrong.written);
}

/** True where both have the same four consonants or more. */
function haveSameConsonants({ wrong, right }: Candidate): boolean {
  return wrong.facts.skeleton === right.facts.skeleton && wrong.facts.skeleton.length >= 4;
}

/** True for a word that names a place we know, and nobody. */
function isPlaceOnly({ facts }: NameWord): boolean {
  return facts.surnamed.length === 0 && facts.named.length > 0 && facts.named.every((e) => e.type === 'place');
}
