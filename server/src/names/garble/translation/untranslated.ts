import type { Structure } from '../../../release/model.ts';
import { TokenKind, type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Doubt } from '../doubt.ts';
import { capitalize } from '../explain.ts';
import { inAddress, isCutOff, isElided, type NameWords, neighbour, startsSentence } from '../words/words.ts';
import { type Form, formsOf } from './untranslated-forms.ts';

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
  const forms = formsOf(knowledge);
  const doubts: Doubt[] = [];
  if (forms.size === 0) return doubts;
  const places = [...watched];
  for (const { facts, places: own } of words.values()) if (facts.isUntranslated) places.push(...own);
  for (const i of places) {
    const form = forms.get(tokens.lower[i]);
    if (form !== undefined && isRussian(tokens, i, form, knowledge, slavic)) doubts.push(doubtAt(tokens, i, form));
  }
  return doubts;
}

/** True where a word that looks like a Russian one's form is that, and no English word, name or part of an address. */
function isRussian(tokens: Tokens, i: number, { word }: Form, knowledge: Knowledge, slavic: boolean): boolean {
  const lower = tokens.lower[i];
  // Four letters may be anything where nothing else comes from Russian.
  if (!slavic && lower.length < 5) return false;
  if (!isLeft(tokens, i, word.declension, knowledge, slavic)) return false;
  if (knowledge.named(lower).length > 0 || knowledge.surnamed(lower).length > 0) return false;
  return knowledge.givenName(lower) === null && !inAddress(tokens, i) && !isCutOff(tokens, i) && !isElided(tokens, i);
}

/** False for what English texts have as it is: Russian acronyms, the names of agencies, and words of its own. */
function isLeft(tokens: Tokens, i: number, declension: string, knowledge: Knowledge, slavic: boolean): boolean {
  if (declension === 'acr') return false;
  if (declension === 'acx') return slavic && isAcronym(tokens, i);
  if (declension !== INTERNATIONAL && isAgency(tokens, i)) return false;
  return !knowledge.isEnglishWord(tokens.lower[i]);
}

/** Words that English has too, which only the ending of a case tells to be Russian. */
const INTERNATIONAL = 'int';

function doubtAt(tokens: Tokens, i: number, { word, russian }: Form): Doubt {
  const written = tokenText(tokens, i);
  const isInternational = word.declension === INTERNATIONAL;
  const from = russian === word.russian ? '' : `, from ${word.russian}`;
  const meanings = word.meaning.split(/\s*[;/]\s*/).filter((m) => m !== '');
  const meaning = meanings.at(0) ?? null;
  const isCapital = isInternational && tokens.cases[i] === WordCase.title;
  return {
    start: tokens.starts[i],
    end: tokens.ends[i],
    kind: 'untranslated',
    canonical: meaning !== null && isCapital ? capitalize(meaning) : meaning,
    others: meanings.slice(1),
    reason: isInternational
      ? `‘${written}’ is ‘${word.latin}’ with the ending of a Russian case (${russian}${from}).`
      : `‘${written}’ is Russian that was left untranslated (${russian}${from}); it means ‘${meaning ?? word.meaning}’.`,
    // With more than one meaning the reader has to choose.
    sure: meanings.length === 1,
    grave: true,
    evidence: null,
  };
}
