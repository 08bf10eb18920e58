import { englishOf, wholeNameOf } from '../names/garble/translation/left-in-cyrillic.ts';
import type { Knowledge } from '../names/knowledge.ts';
import { romanize } from '../names/romanize.ts';
import type { Release } from '../release.ts';
import { capitalized } from '../text/capital.ts';
import type { Span } from '../text/span.ts';
import { type CyrillicRun, cyrillicRuns } from './cyrillic-runs.ts';
import { headingMeaning } from './headings.ts';
import type { Found, Rule } from './model.ts';
import { russianDate } from './russian-dates.ts';
import { type MixedWord, mixedWords } from './scripts.ts';
import { isName, mixedFinding } from './text-mixed-script.ts';

/** Names with Cyrillic letters in them, or left in Cyrillic in the midst of a translated sentence. */
export const nameMixedScript: Rule = {
  code: 'name/mixed-script',
  severity: 'warning',
  title: 'Names with Cyrillic letters',
  example: 'Лента.ру reports → Lenta.ru reports',
  on: true,
  check,
};

function* check(release: Release, knowledge: Knowledge): Iterable<Found> {
  let words: ReadonlySet<string> | null = null;
  const isWritten = (lower: string): boolean => {
    if (knowledge.named(lower).length > 0 || knowledge.surnamed(lower).length > 0) return true;
    words ??= new Set(release.tokens.lower);
    return words.has(lower);
  };
  for (const word of mixedWords(release))
    if (isName(word)) yield mixedFinding(release, { ...word, repaired: likelier(word, isWritten) });
  for (const run of cyrillicRuns(release)) {
    if (run.line || run.glossed || !/^\p{Lu}/u.test(run.text) || run.words > 3 || isSentence(release.text, run))
      continue;
    // Words of the site and dates have a meaning, and a rule of their own.
    if (headingMeaning(run.text) !== null || russianDate(release, run)) continue;
    yield nameLeft(run, STARTS.test(release.text.slice(Math.max(0, run.start - 8), run.start)), knowledge);
  }
}

/** A name that was left in Cyrillic: what English calls it where that is known, else the same in Latin letters. */
function nameLeft(run: CyrillicRun, startsSentence: boolean, knowledge: Knowledge): Found {
  const { start, end, text, words } = run;
  const latin = romanize(text);
  const english = englishName(run, startsSentence, knowledge);
  const name = english ?? latin;
  return {
    ...{ start, end },
    message: `‘${text}’ was left in Cyrillic; in ${name === latin ? 'Latin letters' : 'English'} it is ‘${name}’.`,
    fixes: [
      {
        title: `Change to ‘${name}’`,
        edits: [{ start, end, text: name }],
        // A site is one name: `Лента.ру`.
        preferred: english !== null || words === 1 || /^[\p{L}\d-]+\.[\p{L}]+$/u.test(text),
      },
    ],
  };
}

/** What a name is called in English, or a word at the start of a sentence; null where it is not known. */
function englishName({ text, words }: CyrillicRun, startsSentence: boolean, knowledge: Knowledge): string | null {
  const name = wholeNameOf(text, knowledge) ?? (words > 1 ? null : englishOf(text, knowledge));
  if (words > 1) return name;
  if (name !== null || !startsSentence) return name;
  const word = englishOf(text.toLowerCase(), knowledge);
  return word === null ? null : capitalized(word);
}

/** The repair of a name by the looks of its letters, or by their sounds where only that gives a name that is known or stands in the text. */
function likelier({ repaired, spoken }: MixedWord, isName: (lower: string) => boolean): string {
  return spoken !== null && !isName(repaired.toLowerCase()) && isName(spoken.toLowerCase()) ? spoken : repaired;
}

/** True for words that are a sentence by themselves: somebody says a few words of Russian. */
function isSentence(text: string, { start, end }: Span): boolean {
  return STARTS.test(text.slice(Math.max(0, start - 8), start)) && /^\s?[.!?…]/.test(text.slice(end, end + 2));
}

/** The end of what stands before the first word of a sentence. */
const STARTS = /(?:^|\n|[.!?…)”"»])\s*$/;
