import type { Structure } from '../../../release/model.ts';
import { capitalized } from '../../../text/capital.ts';
import { TokenKind, type Tokens, tokenize, tokenText, WordCase } from '../../../text/tokens.ts';
import { isForeign } from '../../foreign.ts';
import type { Knowledge, UntranslatedWord } from '../../knowledge.ts';
import type { Doubt } from '../doubt.ts';
import { factsAt, type WordFacts } from '../words/facts.ts';
import { inAddress, isCutOff, isElided, type NameWords, neighbour, startsSentence } from '../words/words.ts';
import {
  FOREIGN_ACRONYM,
  type Form,
  INTERNATIONAL,
  isUntranslated,
  meaningOf,
  untranslatedForm,
} from './untranslated-forms.ts';

/**
 * A capitalised word in mid-sentence is a name (Rosprirodnadzor, Vodokanal), unless it stands before a name (Vrio Degtyarev) or says what
 * somebody is (`by the Nardep`).
 */
function isAgency(tokens: Tokens, index: number, { word }: Form, knowledge: Knowledge): boolean {
  if (tokens.cases[index] === WordCase.lower) return false;
  if (tokens.cases[index] !== WordCase.title) return true;
  if (/^[(“"«]$/.test(tokens.lower[index - 1] ?? '')) return true;
  return !startsSentence(tokens, index) && neighbour(tokens, index, 1) < 0 && !isRole(word, knowledge);
}

/** True where a word means an office, a rank or what somebody does: `midfielder`, `people’s deputy`. */
function isRole({ meaning }: UntranslatedWord, knowledge: Knowledge): boolean {
  const words = tokenize(meaning);
  return knowledge.roleAt(words, words.length - 1) !== null;
}

/** True for a word in capitals, or nearly so (`MiD`), among words that are not. */
function isAcronym({ cases, lower, kinds }: Tokens, index: number): boolean {
  if (cases[index] !== WordCase.upper && cases[index] !== WordCase.mixed) return false;
  const isShouted = (i: number): boolean => cases[i] === WordCase.upper && (lower[i]?.length ?? 0) > 1;
  const isMark = (i: number): boolean => kinds[i] === TokenKind.mark && /^[-&/.'’]$/.test(lower[i] ?? '');
  return (
    !isShouted(index - 1) &&
    !isShouted(index + 1) &&
    !isMark(index - 1) &&
    !(isMark(index + 1) && lower[index + 1] !== '.')
  );
}

/** Russian common words that were left in Latin letters: `dipvedomstva`. */
export function untranslatedWords(
  { tokens }: Structure,
  { words, watched }: NameWords,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const places = [...watched];
  for (const { places: own } of words.values()) if (isUntranslated(tokens, own[0], knowledge)) places.push(...own);
  for (const i of places) {
    const form = untranslatedForm(tokens.lower[i], knowledge);
    if (form !== null && isRussian(tokens, i, form, knowledge, slavic)) doubts.push(doubtAt(tokens, i, form));
  }
  return doubts;
}

/** True where a text has such a word that tells by itself that it came through Russian. */
export function hasUntranslated(structure: Structure, { watched }: NameWords, knowledge: Knowledge): boolean {
  const { tokens } = structure;
  for (const i of watched) {
    const form = untranslatedForm(tokens.lower[i], knowledge);
    if (form === null || !isRussian(tokens, i, form, knowledge, false)) continue;
    if (!isForeign(structure, { start: tokens.starts[i], end: tokens.ends[i] }, knowledge)) return true;
  }
  return false;
}

/** True where a word that looks like a Russian one's form is that, and no English word, name or part of an address. */
function isRussian(tokens: Tokens, i: number, form: Form, knowledge: Knowledge, slavic: boolean): boolean {
  if (!slavic && !isTelling(tokens, i, form)) return false;
  if (!isLeft(tokens, i, form, knowledge, slavic)) return false;
  if (isName(tokens, i, factsAt(tokens, i, knowledge))) return false;
  return !inAddress(tokens, i) && !isCutOff(tokens, i) && !isElided(tokens, i);
}

/**
 * True for a word that is Russian although nothing else in its text came from there: not for a short one or one that no scheme spells,
 * which may be anything, for a name, or for a piece of a word.
 */
function isTelling({ text, cases, ends, lower }: Tokens, i: number, { isUsual }: Form): boolean {
  return isUsual && lower[i].length >= 5 && cases[i] === WordCase.lower && text[ends[i]] !== '-';
}

/** True for what we know as a name, and for a word with a capital that may be a surname: `Baranov` is also the plural of a word for rams. */
function isName({ cases }: Tokens, i: number, { named, surnamed, given, known, slavic }: WordFacts): boolean {
  if (cases[i] === WordCase.title && (known || slavic)) return true;
  return named.length > 0 || surnamed.length > 0 || given !== null;
}

/** False for what English texts have as it is: Russian acronyms, the names of agencies, and words of its own. */
function isLeft(tokens: Tokens, i: number, form: Form, knowledge: Knowledge, slavic: boolean): boolean {
  const { declension } = form.word;
  if (declension === 'acr') return false;
  if (declension === FOREIGN_ACRONYM) return slavic && form.isUsual && isAcronym(tokens, i);
  return declension === INTERNATIONAL || !isAgency(tokens, i, form, knowledge);
}

function doubtAt(tokens: Tokens, i: number, form: Form): Doubt {
  const { word, russian, isEnglish } = form;
  const written = tokenText(tokens, i);
  const isInternational = word.declension === INTERNATIONAL;
  const from = russian === word.russian ? '' : `, from ${word.russian}`;
  const how = isEnglish ? `${russian}, with an ending of English` : `${russian}${from}`;
  const meaning = meaningOf(form);
  // `Vrio governor`: what the meaning ends with is there already.
  const last = meaning.toLowerCase().endsWith(` ${tokens.lower[i + 1]}`) ? i + 1 : i;
  return {
    start: tokens.starts[i],
    end: tokens.ends[last],
    kind: 'untranslated',
    canonical: isInternational && tokens.cases[i] === WordCase.title ? capitalized(meaning) : meaning,
    others: [],
    reason: isInternational
      ? `‘${written}’ is ‘${meaning.toLowerCase()}’ with the ending of a Russian case (${how}).`
      : `‘${written}’ is Russian that was left untranslated (${how}); it means ‘${meaning}’.`,
    sure: true,
    grave: true,
    evidence: null,
  };
}
