import type { Structure } from '../../release/model.ts';
import { TokenKind, type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import { decline } from '../decline.ts';
import type { Knowledge, UntranslatedWord } from '../knowledge.ts';
import { romanize } from '../romanize.ts';
import type { Doubt } from './doubt.ts';
import { capitalize } from './explain.ts';
import { spellings } from './russian-words.ts';
import { inAddress, isCutOff, isElided, type NameWords, neighbour, startsSentence } from './words.ts';

interface Form {
  readonly word: UntranslatedWord;
  /** The declined form in Cyrillic, or the nominative. */
  readonly russian: string;
}

const FORMS = new WeakMap<Knowledge, ReadonlyMap<string, Form>>();

/** All forms of all words, in Latin letters and small ones, with the first word that has each. */
export function formsOf(knowledge: Knowledge): ReadonlyMap<string, Form> {
  let forms = FORMS.get(knowledge);
  if (forms === undefined) {
    const { over, prepared, untranslated } = knowledge;
    if (over !== null) forms = formsOf(over.base);
    else if (prepared !== null) forms = fromPrepared(prepared.section('romanized'), untranslated);
    else forms = makeForms(untranslated);
    FORMS.set(knowledge, forms);
  }
  return forms;
}

function fromPrepared(section: string, words: readonly UntranslatedWord[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const line of section.split('\n')) {
    const [latin, index, russian] = line.split('\t');
    forms.set(latin, { word: words[Number(index)], russian });
  }
  return forms;
}

function makeForms(words: readonly UntranslatedWord[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const word of words) {
    const put = (latin: string, russian: string): void => {
      // `PCR` is what the meaning has, too: English, whatever the Russian is.
      if (latin.length > 2 && !forms.has(latin) && !word.meaning.startsWith(latin.toUpperCase()))
        forms.set(latin, { word, russian });
    };
    if (word.declension === 'int') {
      // `omicrone`: what English has, too, with a Russian ending.
      for (const { form, cases } of decline(word.russian))
        if (form.startsWith(word.russian) && form !== word.russian && !cases.includes('stem'))
          put(word.latin.toLowerCase() + romanize(form).slice(romanize(word.russian).length), form);
      continue;
    }
    put(word.latin.toLowerCase(), word.russian);
    const russian = [word.russian];
    if (!/^(?:0|ac[rx])$/.test(word.declension))
      for (const { form, cases } of decline(word.russian)) if (!cases.includes('stem')) russian.push(form);
    for (const form of russian) {
      for (const latin of spellings(romanize(form.toLowerCase()))) put(latin, form);
    }
  }
  return forms;
}

/** What a Russian word or acronym of the press in Latin letters stands for (`Minobrnauki`, `of Goskomstata`), or null. Takes any case. */
export function untranslatedWord(written: string, knowledge: Knowledge): UntranslatedWord | null {
  const lower = written.toLowerCase();
  return knowledge.isEnglishWord(lower) ? null : (formsOf(knowledge).get(lower)?.word ?? null);
}

const AGENCIES = /(?:ministry|agency|watchdog|service|committee|guard|duma|council|department|register|office)$/i;

/** True for the short name of a Russian ministry, agency or service: `Minobrnauki`, `Goskomstat`. */
export function isAgencyName(written: string, knowledge: Knowledge): boolean {
  const word = untranslatedWord(written, knowledge);
  return word !== null && /^(?:ros|min|gos)/.test(word.latin) && AGENCIES.test(word.meaning);
}

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
  for (const word of words.values()) if (forms.has(word.lower)) places.push(...word.places);
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
