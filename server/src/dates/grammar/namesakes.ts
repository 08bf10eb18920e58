import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Expression } from '../expression.ts';
import { isCapital, isWord, lowerAt, touchesBlank, wordAt } from './cursor.ts';

/** Words before a month alone that stand before people as often. */
const BEFORE_BOTH = new Set(
  'and or to by for from of after before between around about during past following'.split(' '),
);

/**
 * Leaves out months alone that are a person of the text: where it has spoken of `Theresa May` or `Mrs. May`, `talks between Juncker and
 * May` name no month, while `in May` and `last May` do.
 */
export function withoutNamesakes(t: Tokens, found: readonly Expression[]): readonly Expression[] {
  const people = new Map<number, boolean>();
  const isPerson = (word: number): boolean => {
    const known = people.get(word) ?? isSurname(t, word);
    people.set(word, known);
    return known;
  };
  return found.filter(
    (e) => !(isMonthAlone(e, t) && BEFORE_BOTH.has(lowerAt(t, e.first - 1)) && isPerson(t.ids[e.first])),
  );
}

function isMonthAlone({ form, first, next }: Expression, t: Tokens): boolean {
  return (
    next === first + 1 &&
    form.kind === 'calendar' &&
    form.month > 0 &&
    form.day === 0 &&
    form.year === null &&
    wordAt(t, first)?.monthDoubt === true
  );
}

/** True where the word of this number stands behind a given name or a title somewhere: `Theresa May`, `Mrs. May`. */
function isSurname(t: Tokens, word: number): boolean {
  for (let i = t.ids.indexOf(word, 1); i > 0; i = t.ids.indexOf(word, i + 1)) {
    if (t.cases[i] !== WordCase.title || !touchesBlank(t, i)) continue;
    const before = lowerAt(t, i - 1) === '.' ? i - 2 : i - 1;
    if (before < i - 1 && !/^(mr|mrs|ms|dr|sen|rep|gov)$/.test(lowerAt(t, before))) continue;
    const role = wordAt(t, before);
    if (isWord(t, before) && isCapital(t, before) && role === undefined && !FIRST_WORDS.has(t.lower[before]))
      return true;
  }
  return false;
}

/** Words that open a sentence before a month. */
const FIRST_WORDS = new Set(
  'in of by since until till this next last from to through during before after between for and or on previous following past around about'.split(
    ' ',
  ),
);
