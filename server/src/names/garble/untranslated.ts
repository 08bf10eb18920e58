import type { Structure } from '../../release/model.ts';
import { TokenKind, type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Doubt } from './doubt.ts';
import { capitalize } from './explain.ts';
import { formsOf } from './untranslated-forms.ts';
import { inAddress, isCutOff, isElided, type NameWords, neighbour, startsSentence } from './words.ts';

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
    if (form === undefined) continue;
    const lower = tokens.lower[i];
    // Four letters may be anything where nothing else comes from Russian.
    if (!slavic && lower.length < 5) continue;
    // English texts have Russian acronyms and the names of agencies as they are.
    const { declension } = form.word;
    const isInternational = declension === 'int';
    if (declension === 'acr' || (declension === 'acx' && (!slavic || !isAcronym(tokens, i)))) continue;
    if (declension !== 'acx' && !isInternational && isAgency(tokens, i)) continue;
    if (declension !== 'acx' && knowledge.isEnglishWord(lower)) continue;
    if (knowledge.named(lower).length > 0 || knowledge.surnamed(lower).length > 0) continue;
    if (knowledge.givenName(lower) !== null || inAddress(tokens, i) || isCutOff(tokens, i) || isElided(tokens, i))
      continue;
    const { word, russian } = form;
    const written = tokenText(tokens, i);
    const from = russian === word.russian ? '' : `, from ${word.russian}`;
    const meanings = word.meaning.split(/\s*[;/]\s*/).filter((m) => m !== '');
    doubts.push({
      start: tokens.starts[i],
      end: tokens.ends[i],
      kind: 'untranslated',
      canonical:
        meanings[0] === undefined
          ? null
          : isInternational && tokens.cases[i] === WordCase.title
            ? capitalize(meanings[0])
            : meanings[0],
      others: meanings.slice(1),
      reason: isInternational
        ? `‘${written}’ is ‘${word.latin}’ with the ending of a Russian case (${russian}${from}).`
        : `‘${written}’ is Russian that was left untranslated (${russian}${from}); it means ‘${meanings[0] ?? word.meaning}’.`,
      // With more than one meaning the reader has to choose.
      sure: meanings.length === 1,
      grave: true,
      evidence: null,
    });
  }
  return doubts;
}
