import { decline } from '../../decline.ts';
import type { Knowledge, UntranslatedWord } from '../../knowledge.ts';
import { romanize } from '../../romanize.ts';
import { spellings } from '../sound/russian-words.ts';

/** A form of a Russian word of the press, as translations leave it. */
export interface Form {
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
  const form = formsOf(knowledge).get(lower);
  return form === undefined || knowledge.isEnglishWord(lower) ? null : form.word;
}

const AGENCIES = /(?:ministry|agency|watchdog|service|committee|guard|duma|council|department|register|office)$/i;

/** True for the short name of a Russian ministry, agency or service: `Minobrnauki`, `Goskomstat`. */
export function isAgencyName(written: string, knowledge: Knowledge): boolean {
  const word = untranslatedWord(written, knowledge);
  return word !== null && /^(?:ros|min|gos)/.test(word.latin) && AGENCIES.test(word.meaning);
}
