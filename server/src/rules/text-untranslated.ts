import { englishOf } from '../names/garble/translation/left-in-cyrillic.ts';
import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import type { Span } from '../text/span.ts';
import { cyrillicRuns } from './cyrillic-runs.ts';
import { doubtsAsFindings } from './doubts.ts';
import { headingMeaning } from './headings.ts';
import type { Found, Rule } from './model.ts';
import { russianDate } from './russian-dates.ts';

/** Russian that translation left as it was: headings of the site in Cyrillic, and common words in Latin letters. */
export const textUntranslated: Rule = {
  code: 'text/untranslated',
  severity: 'warning',
  title: 'Russian words that were left untranslated',
  example: 'said in dipvedomstva → said in the foreign ministry',
  on: true,
  check,
};

function* check(release: Release, knowledge: Knowledge): Iterable<Found> {
  yield* doubtsAsFindings(release, 'untranslated');
  for (const run of cyrillicRuns(release)) {
    const date = run.glossed ? null : russianDate(release, run);
    if (date) {
      yield wordsLeft({ ...date, text: release.text.slice(date.start, date.end) }, date.meaning);
      continue;
    }
    const meaning = headingMeaning(run.text);
    // Ukrainian, Belarusian or Kazakh has other letters: who writes of these countries quotes it.
    if (meaning === null && OTHER_LETTERS.test(run.text)) continue;
    // Whole sentences in Russian are quoted; so are words in quotation marks or brackets beside their translation.
    if (run.glossed || (meaning === null && (run.line ? run.words > 8 : run.words > 3 || /^\p{Lu}/u.test(run.text))))
      continue;
    yield wordsLeft(run, meaning ?? englishOf(run.text, knowledge));
  }
}

/** Words that were left in Cyrillic, with what they mean, if that is known. */
function wordsLeft({ start, end, text }: Span & { readonly text: string }, meaning: string | null): Found {
  return {
    ...{ start, end },
    message: `‘${text}’ was left in Russian${meaning === null ? '' : `; it means ‘${meaning}’`}.`,
    fixes:
      meaning === null
        ? []
        : [{ title: `Change to ‘${meaning}’`, edits: [{ start, end, text: meaning }], preferred: true }],
  };
}

/** Letters of other languages in Cyrillic that Russian does not have. */
const OTHER_LETTERS = /[іїєґўәөүұқғңһ]/iu;
