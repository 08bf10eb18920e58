import { OTHER_VOWEL } from '../sound/by-sound.ts';
import { soundDistance } from '../sound/distance.ts';
import { isAdjective } from '../sound/forms.ts';
import { isPlain, type Likeness, VARIANT, wordModel } from '../sound/model.ts';
import { isSlip } from '../sound/slip.ts';
import { isEverydaySurname, isRussianGiven } from '../surnames.ts';
import type { NameWord } from '../words/words.ts';
import { type Candidate, type Group, isBare, isPlaceOnly, type Setting } from './candidate.ts';
import type { Neighbours } from './neighbours.ts';
import type { Standing } from './standing.ts';

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
  // `Lukashenka` beside `Alexander Lukashenko`, or the other way round: both are his, and a text keeps to one.
  const isHis = surnamed.length === 1 && right.facts.surnamed.includes(surnamed[0]);
  if (isHis && (isBare(wrong) ? right.before.size > 0 : isBare(right))) return true;
  if (isHisGenitive(pair, neighbours, standing) || isGenitiveOfPlace(pair, standing)) return true;
  // A case of a name that the text introduces, and of nobody we know: `Furgala` is a Polish surname, too.
  if (like.oblique && like.cost <= 0.1 && named.length + surnamed.length === 0)
    return right.before.size > 0 && wrong.before.size === 0 && !isEverydaySurname(wrong.lower);
  // Two spellings of one surname, of which one stands alone.
  return like.cost <= 0.17 && like.form === null && (wrong.before.size === 0 || right.before.size === 0);
}

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
