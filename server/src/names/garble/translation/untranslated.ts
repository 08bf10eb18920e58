import type { Structure } from '../../../release/model.ts';
import { TokenKind, type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Doubt } from '../doubt.ts';
import { capitalize } from '../explain.ts';
import { inAddress, isCutOff, isElided, type NameWords, neighbour, startsSentence } from '../words/words.ts';
import { FOREIGN_ACRONYM, type Form, INTERNATIONAL, meaningOf, untranslatedForm } from './untranslated-forms.ts';

/** A capitalised word in mid-sentence is a name (Rosprirodnadzor, Vodokanal), unless it is an office before a name (Vrio Degtyarev). */
function isAgency(tokens: Tokens, index: number): boolean {
  if (tokens.cases[index] === WordCase.lower) return false;
  if (tokens.cases[index] !== WordCase.title) return true;
  if (/^[(“"«]$/.test(tokens.lower[index - 1] ?? '')) return true;
  return !startsSentence(tokens, index) && neighbour(tokens, index, 1) < 0;
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
  for (const { facts, places: own } of words.values()) if (facts.isUntranslated) places.push(...own);
  for (const i of places) {
    const form = untranslatedForm(tokens.lower[i], knowledge);
    if (form !== null && isRussian(tokens, i, form, knowledge, slavic)) doubts.push(doubtAt(tokens, i, form));
  }
  return doubts;
}

/** True where a word that looks like a Russian one's form is that, and no English word, name or part of an address. */
function isRussian(tokens: Tokens, i: number, form: Form, knowledge: Knowledge, slavic: boolean): boolean {
  const lower = tokens.lower[i];
  // Four letters may be anything where nothing else comes from Russian, and so may what no scheme spells.
  if (!slavic && (lower.length < 5 || !form.isUsual || form.isEnglishPlural)) return false;
  if (!isLeft(tokens, i, form, slavic)) return false;
  if (knowledge.named(lower).length > 0 || knowledge.surnamed(lower).length > 0) return false;
  return knowledge.givenName(lower) === null && !inAddress(tokens, i) && !isCutOff(tokens, i) && !isElided(tokens, i);
}

/** False for what English texts have as it is: Russian acronyms, the names of agencies, and words of its own. */
function isLeft(tokens: Tokens, i: number, { word, isUsual }: Form, slavic: boolean): boolean {
  const { declension } = word;
  if (declension === 'acr') return false;
  if (declension === FOREIGN_ACRONYM) return slavic && isUsual && isAcronym(tokens, i);
  return declension === INTERNATIONAL || !isAgency(tokens, i);
}

function doubtAt(tokens: Tokens, i: number, form: Form): Doubt {
  const { word, russian, isEnglishPlural } = form;
  const written = tokenText(tokens, i);
  const isInternational = word.declension === INTERNATIONAL;
  const from = russian === word.russian ? '' : `, from ${word.russian}`;
  const how = isEnglishPlural ? `${russian}, with the plural of English` : `${russian}${from}`;
  const meaning = meaningOf(form);
  return {
    start: tokens.starts[i],
    end: tokens.ends[i],
    kind: 'untranslated',
    canonical: isInternational && tokens.cases[i] === WordCase.title ? capitalize(meaning) : meaning,
    others: [],
    reason: isInternational
      ? `‘${written}’ is ‘${meaning.toLowerCase()}’ with the ending of a Russian case (${how}).`
      : `‘${written}’ is Russian that was left untranslated (${how}); it means ‘${meaning}’.`,
    sure: true,
    grave: true,
    evidence: null,
  };
}
