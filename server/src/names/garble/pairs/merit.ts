import type { Tokens } from '../../../text/tokens.ts';
import { foldWord, isAscii } from '../../fold.ts';
import type { Knowledge } from '../../knowledge.ts';
import { soundDistance } from '../sound/distance.ts';
import { isNominativeToo, isUsual } from '../sound/forms.ts';
import { isPlain, type Likeness, wordModel } from '../sound/model.ts';
import { looksRussian } from '../sound/russian-words.ts';
import { isImpossibleBeside } from '../sound/slip.ts';
import { isEverydaySurname, isRussianGiven } from '../surnames.ts';
import { isAgencyName } from '../translation/untranslated-forms.ts';
import type { NameWord } from '../words/words.ts';
import { isPlaceOnly } from './candidate.ts';
import type { Neighbours } from './neighbours.ts';
import { isForeign, isIndeclinable, isOwnSpelling } from './origin.ts';
import type { Evidence } from './pair.ts';
import type { Standing } from './standing.ts';
import type { Votes } from './votes.ts';

/*
 * Which of two spellings of one name is the proper form.
 *
 * Each reason adds what it is worth, most of them one point or two; the form with more points is the proper one. What a reason is worth
 * was set by trial on texts whose garbles had been marked by hand.
 */

/** One of two words, as the proper form of which the other may be a wrong form. */
interface Side {
  readonly word: NameWord;
  readonly other: NameWord;
  /** How the other comes from the word, and the word from the other. */
  readonly like: Likeness;
  readonly back: Likeness;
  readonly evidence: Evidence;
}

/** What the reasons need to know of the text. */
export interface MeritSetting {
  readonly tokens: Tokens;
  readonly knowledge: Knowledge;
  readonly neighbours: Neighbours;
  readonly standing: Standing;
  readonly votes: Votes;
  /** True where the text came through Russian or a language like it. */
  readonly slavic: boolean;
}

interface Reason {
  /** What speaks for the word. */
  readonly name: string;
  /** Points; below 0 where it speaks against the word. */
  readonly worth: (side: Side, setting: MeritSetting) => number;
}

export const REASONS: readonly Reason[] = [
  { name: 'the text has it more often', worth: moreOften },
  { name: 'it is known', worth: known },
  {
    // `Shoigu` beside `Sergei Shoygu`: both are known, but one is how he is mostly written.
    name: 'of two as frequent, it is the usual spelling of somebody whom both name',
    worth: ({ word, other }) => (word.places.length >= other.places.length && isUsualFor(word, other) ? 1 : 0),
  },
  { name: 'it stands with other names', worth: introduced },
  {
    name: 'of two given names, a surname follows it',
    worth: ({ word, other }) => (areGiven(word, other) && word.after.size > 0 && other.after.size === 0 ? 1 : 0),
  },
  { name: 'it is the spelling of newspapers', worth: usual },
  {
    // `Justin Cowley` beside `Jastin Kouli`: where the given name is right, the surname is.
    name: 'the given name before it is known',
    worth: ({ word, other, evidence }, { neighbours }) =>
      evidence === 'given' && isBehindKnown(word, neighbours) && !isBehindKnown(other, neighbours) ? 1 : 0,
  },
  {
    name: 'the other has ы behind ц',
    worth: ({ word, other }) => (RARE_AFTER_TS.test(other.lower) && !RARE_AFTER_TS.test(word.lower) ? 0.5 : 0),
  },
  { name: 'the other is a case of it', worth: (side, setting) => (isCaseOf(side, setting) ? 2 : 0) },
  {
    name: 'the other lacks the ending of a woman’s surname',
    worth: ({ word, like }, { neighbours }) =>
      like.form?.cases.includes('masculine') && neighbours.isWomans(word.before) ? 3 : 0,
  },
  {
    // `Dunkan` is how Russian has `Duncan`; the other way round nobody writes.
    name: 'it is a foreign name that Russian has as the other',
    worth: ({ word, other, like }) =>
      isForeign(word) && !other.facts.known && isPlain(like) && like.cost <= 0.2 ? 2 : 0,
  },
  {
    name: 'it is the family, or an instrumental without its end: Surikovy',
    worth: ({ word: { lower }, other }) =>
      /(?:[oe]v|[iy]n)y$/.test(lower) && other.lower === lower.slice(0, -1) ? -3 : 0,
  },
  {
    // `Jabłoński` beside `Yablonsky`: who writes the marks copied the name from its own language.
    name: 'it has the marks of its own language',
    worth: ({ word, other }, { slavic }) => (slavic && hasMarks(word.written) && !hasMarks(other.written) ? 1 : 0),
  },
  {
    // `Mintsifry` is the ministry, `Mintsifra` what its ending was taken for.
    name: 'it is the short name of a Russian body',
    worth: ({ word, other }, { knowledge }) => (isAgency(word, knowledge) && !isAgency(other, knowledge) ? 3 : 0),
  },
  {
    name: 'the other is a slip of the pen: no language writes so',
    worth: ({ word, other }) => (isImpossibleBeside(other.lower, word.lower) ? 1 : 0),
  },
  {
    name: 'it is longer: names lose letters far more often than they gain some',
    worth: ({ word, other, like }) =>
      word.lower.length > other.lower.length && (like.cost > 0.3 || haveLostDouble(word, other)) ? 0.4 : 0,
  },
  {
    // `ANKA` beside `ANCA`: translation takes a Russian acronym’s К for the letter of an English word.
    name: 'it is an acronym with the К of Russian',
    worth: ({ word, other }) =>
      word.shouted && other.shouted && word.lower === other.lower.replaceAll('c', 'k') ? 2 : 0,
  },
];

/** How much speaks for a word being the proper form, in points. */
export function meritOf(side: Side, setting: MeritSetting): number {
  let merit = 0;
  for (const { worth } of REASONS) merit += worth(side, setting);
  return merit;
}

/** Up to two points; of two words that sound alike, only their own places count. */
function moreOften({ word, other }: Side, { votes }: MeritSetting): number {
  const more = areOneSound(word, other) ? word.places.length - other.places.length : votes.of(word) - votes.of(other);
  return Math.max(0, Math.min(2, more));
}

const areOneSound = (word: NameWord, other: NameWord): boolean =>
  soundDistance(word.facts.sounds, other.facts.sounds, 0.2) <= 0.2;

/** What it is worth that a word is somebody's name, or a word: that hangs on what the two share. */
function known({ word, other, like, evidence }: Side, setting: MeritSetting): number {
  const { tokens, knowledge, slavic, neighbours } = setting;
  const { facts } = word;
  // `James Komi` is not the region of Komi.
  if (isPlaceOnly(word) && neighbours.givens(word.before).length > 0) return 0;
  switch (evidence) {
    // Translation puts a word that it knows in place of one that it does not: before the same word, only who is known in full counts.
    case 'next':
      if (facts.isGiven && isKnownAs(word, tokens, knowledge)) return 3;
      return facts.isGiven ? -1 : 0;
    case 'surname':
      if (slavic && isRussianGiven(word.lower)) return 1.5;
      if (isKnownAs(word, tokens, knowledge)) return 4;
      return like.cost <= 0.4 && facts.isGiven && !other.facts.isGiven ? 1 : 0;
    case 'given':
      // `Artem Dziuba`: somebody is called so, but `Artem Dzyuba` is somebody.
      if (isKnownAs(word, tokens, knowledge)) return 4;
      if (isNamed(word, true)) return 3;
      return facts.english ? 2 : 0;
    case 'alone':
      // `Phillip Ruddock` beside `Philip Ruddock`, whose surname is a word of English and tells nothing.
      if (facts.isGiven && isKnownAs(word, tokens, knowledge)) return 4;
      if (isNamed(word, false)) return 3;
      return facts.english ? 2 : 0;
  }
}

/** True for a given name, the first or the second, of somebody we know, whose name goes on behind it as we know it. */
function isKnownAs({ places: [place], before }: NameWord, tokens: Tokens, knowledge: Knowledge): boolean {
  const isPerson = (from: number): boolean => {
    const hit = knowledge.nameAt(tokens, from);
    return hit !== null && hit.end > place && hit.values.some((e) => e.type === 'person');
  };
  return isPerson(place) || (before.size > 0 && place > 0 && isPerson(place - 1));
}

/** True for the surname of somebody who has the other among his further spellings only. */
function isUsualFor({ lower, facts }: NameWord, other: NameWord): boolean {
  return facts.surnamed.some((person) => {
    const words = other.facts.surnamed.includes(person) ? person.name.toLowerCase().split(/[\s-]+/) : [];
    return words.includes(lower) && !words.includes(other.lower);
  });
}

/** True for a word that names somebody or something as it stands: given names from anywhere only where they are used as such. */
function isNamed({ facts, lower, after }: NameWord, behindGiven: boolean): boolean {
  const names = facts.named.length + facts.surnamed.length > 0;
  if (facts.isGiven && behindGiven && !names) return isEverydaySurname(lower);
  if (!facts.isGiven || isRussianGiven(lower) || after.size > 0) return facts.known;
  return names || isEverydaySurname(lower);
}

function introduced({ word, other }: Side, setting: MeritSetting): number {
  if (isBehind(word, setting) && !isBehind(other, setting)) return 0.5;
  // Of two that nobody knows, the one that stands in a full name was written with the greater care.
  const areUnknown = !word.facts.known && !other.facts.known;
  return areUnknown && isFull(word, setting.neighbours) && !isFull(other, setting.neighbours) ? 0.3 : 0;
}

/** True for a word behind another that may introduce it: a demonym (`the Russian Pantsir`) introduces nobody. */
function isBehind({ before, places }: NameWord, { tokens, knowledge }: MeritSetting): boolean {
  if (before.size !== 1) return before.size > 0;
  return places.every((i) => i === 0 || knowledge.demonymAt(tokens, i - 1) === null);
}

/** True for a word with other names beside it. */
function isFull({ before, after }: NameWord, neighbours: Neighbours): boolean {
  const isName = (word: string): boolean => !neighbours.isEnglish(word) || neighbours.isGiven(word);
  return [...before].some(isName) || [...after].some(isName);
}

function usual({ word, other, like, back }: Side, { neighbours, slavic }: MeritSetting): number {
  // A case is not spelt as newspapers spell a name, whatever it looks like.
  if (like.oblique || back.oblique) return 0;
  if (areGiven(word, other))
    return slavic && isRussianGiven(other.lower) && isUsual(word.written) && !isUsual(other.written) ? 0.4 : 0;
  if (!isUsual(word.written) || isUsual(other.written)) return 0;
  // `Kombi` beside `Combi`: in a text that is not of Russia, newspapers keep the spelling of the name's own language.
  if (!slavic && !wordModel(word.written).slavic && !looksRussian(word.lower)) return 0;
  // `Zelenskyy` and `Zelensky` are both in use: there, the text's own habit counts for more.
  if (other.facts.known && areOneSound(word, other) && other.places.length > word.places.length) return 0;
  return isIndeclinable(word, neighbours) || isOwnSpelling(other, neighbours) ? 0 : 1.5;
}

const areGiven = (word: NameWord, other: NameWord): boolean => word.facts.isGiven && other.facts.isGiven;

const isBehindKnown = ({ before }: NameWord, neighbours: Neighbours): boolean =>
  [...before].some((word) => neighbours.isGiven(word));

/** Behind ц Russian has и, but for endings, a few roots and what Ukrainian spells so. */
const RARE_AFTER_TS = /tsy(?![ngp]|$|[aeiou])/;

/** True where the other is a case of the word, and the word none of the other. */
function isCaseOf({ word, other, like, back }: Side, { standing }: MeritSetting): boolean {
  if (standing.isPlaceOf(word, other)) return true;
  if (standing.isPlaceOf(other, word)) return false;
  if (!like.oblique || like.cost > 0.4 || (back.oblique && back.cost <= 0.4)) return false;
  const isRarer = word.places.length < other.places.length && !wordModel(word.written).slavic;
  return !isRarer && !isNominativeToo(word.lower, other.lower);
}

/** `Stopers` beside `Stoppers`: true for two words that nobody knows and that differ in doubled letters alone; `Donbas` is as right as `Donbass`. */
function haveLostDouble({ lower, facts }: NameWord, other: NameWord): boolean {
  const single = (word: string): string => word.replace(/(.)\1/g, '$1');
  return !facts.known && !other.facts.known && single(lower) === single(other.lower);
}

/** True for letters that English does not have. */
const hasMarks = (written: string): boolean => !isAscii(written) && foldWord(written) !== written;

function isAgency({ lower }: NameWord, knowledge: Knowledge): boolean {
  return /^(?:ros|min|gos)/.test(lower) && isAgencyName(lower, knowledge);
}
