import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import { WordFilter } from '../../text/word-filter.ts';
import type { Tense } from '../model.ts';
import { DETERMINERS } from './verbs.ts';

/**
 * Verbs whose present, beside a day, speaks of what is to come (`the film opens on Friday`), in the singular. Those of `NOUNS_TOO` are
 * plurals as often.
 */
const TO_COME = new Set(
  'takes lands goes opens begins starts meets celebrates addresses delivers convenes travels flies hosts resumes reopens expires kicks continues launches gathers arrives becomes airs moves turns hears decides considers appears joins holds receives welcomes unveils takes sits'.split(
    ' ',
  ),
);

const NOUNS_TOO = new Set(
  'passes votes plays marks ends leaves returns faces heads visits closes starts speaks reports releases'.split(' '),
);

/** The same in the plural, behind a plural. */
const TO_COME_PLURAL = new Set(
  'open begin start gather convene meet go travel fly resume vote return arrive leave face host hold celebrate head visit decide reopen continue discuss debate sign present consider submit unveil launch join address receive welcome announce choose elect inaugurate publish appear deliver consult'.split(
    ' ',
  ),
);

const NO_PLURALS = new Set('is was has this his its as us plus does across always perhaps less news'.split(' '));

/** 1 for a verb in the present that speaks of what is to come, or for `is meeting`; 0 for all else. */
export function presentAt(t: Tokens, i: number): Tense {
  if (i === 0 || t.kinds[i] !== TokenKind.word || t.cases[i] !== WordCase.lower) return 0;
  const word = t.lower[i];
  if (!PRESENT_SIGNS.mayHave(t.hashes[t.ids[i]])) return isPresentOf(t, i, word) ? 1 : 0;
  const before = t.lower[i - 1];
  if (word === 'is' || word === 'are') {
    const verb = i + 1 < t.length ? t.lower[i + 1] : '';
    return verb.length > 5 && verb.endsWith('ing') && !/^(being|having|according|during|missing)$/.test(verb) ? 1 : 0;
  }
  if (t.kinds[i - 1] !== TokenKind.word || DETERMINERS.has(before) || NO_SUBJECTS.has(before)) return 0;
  if (TO_COME.has(word)) return 1;
  if (NOUNS_TOO.has(word))
    return !before.endsWith('s') && (t.cases[i - 1] === WordCase.title || isNounPhrase(t, i - 1)) ? 1 : 0;
  if (!TO_COME_PLURAL.has(word)) return 0;
  return before === 'they' || before === 'we' || (before.length > 3 && before.endsWith('s') && !NO_PLURALS.has(before))
    ? 1
    : 0;
}

/** `the court issues its verdict`: a word in -s behind a name or noun in the singular and in front of an article or the like. */
function isPresentOf(t: Tokens, i: number, word: string): boolean {
  // `the law comes into force`; `the news comes after` is of the past.
  if (word === 'comes') return t.lower[i + 1] === 'into';
  if (word === 'runs') return t.lower[i + 1] === 'out';
  if (word.length < 5 || !/[^suia]s$/.test(word) || i + 1 >= t.length || !DETERMINERS.has(t.lower[i + 1])) return false;
  const before = t.lower[i - 1];
  return (
    !STATES.has(word) &&
    t.kinds[i - 1] === TokenKind.word &&
    !before.endsWith('s') &&
    !DETERMINERS.has(before) &&
    !NO_SUBJECTS.has(before) &&
    (t.cases[i - 1] === WordCase.title || isNounPhrase(t, i - 1))
  );
}

/** Verbs that say what is so, was told or came before, not what is to come. */
const STATES = new Set(
  'says adds notes insists warns denies calls follows shows includes remains needs wants means represents makes gives keeps reflects suggests contains describes knows thinks believes seems looks tells quotes cites argues leads likes loves lives works stands runs owns covers brings leaves caps ends comes'.split(
    ' ',
  ),
);

const PRESENT_SIGNS = new WordFilter([...TO_COME, ...NOUNS_TOO, ...TO_COME_PLURAL, 'is', 'are']);

/** Words that no subject ends in: prepositions, adjectives that often stand there, and the like. */
const NO_SUBJECTS = new Set(
  'of in on at by for from with to and or that as than these those two three four five six several many some few more most other new early late recent previous last next first second official state annual all such no'.split(
    ' ',
  ),
);

/** True for `the truce` and `a second round`: an article not far in front. */
function isNounPhrase(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--)
    if (t.lower[k] === 'the' || t.lower[k] === 'a' || t.lower[k] === 's') return true;
  return false;
}
