import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readAfterThe } from './after-the.ts';
import { lookBack } from './approximate.ts';
import { readAgoFrom } from './counted-from.ts';
import { isDash, isWord, lowerAt, touches, wordAt } from './cursor.ts';
import { readDuration } from './length.ts';
import { isFiscal, readFiscal, readQuarter, readYearAgo } from './quarter.ts';
import { isRate, isSpeed, readTimes } from './rate.ts';

/** `the …`, `a …`, `its …`: the article is part of the expression that it opens. */
export function readArticle(t: Tokens, i: number): Parsed | null {
  switch (t.lower[i]) {
    case 'a':
    case 'an':
      return readAfterA(t, i);
    case 'its': {
      const quarter = readQuarter(t, i + 1) ?? (isFiscal(t, i + 1) ? readFiscal(t, i + 1) : null);
      return quarter && { ...quarter, first: i + 1 };
    }
    default:
      return readThe(t, i);
  }
}

/** `a year ago`, `a two-year term`, `a full week`, `twice a week`. */
function readAfterA(t: Tokens, i: number): Parsed | null {
  const next = wordAt(t, i + 1);
  if (next === undefined && !WHOLE.has(lowerAt(t, i + 1))) return null;
  if (next?.unit === 'Y') {
    const before = readYearAgo(t, i + 1);
    if (before) return { ...before, first: i + 1 };
    const ago = readYearBeforeWords(t, i);
    if (ago) return lookBack(t, i, ago);
  }
  const duration = readDuration(t, i);
  if (duration?.next === i + 2) {
    // `twice a week`, `$2 million a year`: a rate; `195 miles an hour` is none.
    if (isSpeed(t, i)) return null;
    if (duration.form.kind === 'fixed' && isRate(t, i))
      return { ...duration, form: { ...duration.form, type: 'SET' }, first: readTimes(t, i) };
  }
  return duration && lookBack(t, i, duration);
}

function readThe(t: Tokens, i: number): Parsed | null {
  const parsed = readAfterThe(t, i + 1);
  if (!parsed) return null;
  // `each of the past three years`.
  const each = parsed.form.kind === 'fixed' && parsed.form.type === 'DURATION' && lowerAt(t, i - 1) === 'of';
  if (each && lowerAt(t, i - 2) === 'each') return { ...parsed, first: i - 2 };
  return { ...parsed, first: isOfNoun(t, i, parsed.next) ? i + 1 : i };
}

/** `the third-quarter loss`, `the year-ago results`, `the two-week siege`: the article belongs to the noun behind. */
function isOfNoun(t: Tokens, i: number, next: number): boolean {
  const mark = next - 2;
  const hyphen = isDash(t, mark) && touches(t, mark - 1) && touches(t, mark) && isWord(t, mark + 1);
  const compound = isDash(t, i + 2) && (mark === i + 2 || Boolean(wordAt(t, mark + 1)?.unit));
  return hyphen && compound && isWord(t, next) && t.cases[next] === WordCase.lower;
}

/** Words between `a` and a unit of which the length is made. */
const WHOLE = new Set('additional full whole solid further'.split(' '));

/** `a year ago`, `a year earlier`: the same time of the year before, of which the resolver knows whether it was a quarter. */
function readYearBeforeWords(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i + 1) === 'year' ? lowerAt(t, i + 2) : '';
  if (word !== 'ago' && word !== 'earlier') return null;
  // `a year ago Monday`: by the calendar, whatever the report is on.
  if (word === 'ago' && readAgoFrom(t, i + 3)) return null;
  return { next: i + 3, form: { kind: 'offset', count: 1, unit: 'Y', direction: -1, narrative: word === 'earlier' } };
}
