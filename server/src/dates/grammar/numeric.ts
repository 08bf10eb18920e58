import { yearOfTwoDigits } from '../../calendar/days.ts';
import { NUMBER_LABELS } from '../../calendar/stated.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { isDash, isNumber, isWord, lowerAt, numberAt, touches, widthAt } from './cursor.ts';
import { dayForm, fixed } from './forms.ts';
import { afterYearWord } from './year.ts';

/** What is called by numbers as `NUMBER_LABELS` are, if they end in two digits only: `article 8.10.12`, but `the article of 08.10.2012`. */
const SHORT_LABELS = new Set('article articles art subsection item point release doc document no №'.split(' '));

function isLabelled(t: Tokens, i: number, yearWidth: number): boolean {
  const mark = lowerAt(t, i - 1);
  const label = lowerAt(t, mark === '.' || mark === ':' ? i - 2 : i - 1);
  return NUMBER_LABELS.has(label) || (yearWidth === 2 && SHORT_LABELS.has(label));
}

/** `495 12-05-2018`, `(495) 12-05-20`: a number in front, no time of day. */
function isTelephone(t: Tokens, i: number): boolean {
  const at = lowerAt(t, i - 1) === ')' ? i - 2 : i - 1;
  return isNumber(t, at) && widthAt(t, at) === 3 && !touches(t, i - 1);
}

const ATTACKS = new Set(
  'attack attacks terrorist terror terrorists hijackers commission victims victim families anniversary memorial survivors report era plot mastermind conspirators style'.split(
    ' ',
  ),
);
/** Words before `of 9/11`. */
const OF_ATTACKS = new Set(
  'anniversary aftermath wake events attacks victims survivors eve tragedy horrors morning day'.split(' '),
);
const BEFORE_ATTACKS = new Set('the after since before post pre'.split(' '));

/** `9/11`, `post-9/11`: the day of the attacks, where the words around say so. */
export function readNineEleven(t: Tokens, i: number): Parsed | null {
  const slash = lowerAt(t, i + 1) === '/';
  if (t.lower[i] !== '9' || lowerAt(t, i + 2) !== '11' || !(slash || lowerAt(t, i + 1) === '-')) return null;
  if (!touches(t, i) || !touches(t, i + 1)) return null;
  const hyphen = isDash(t, i - 1) && touches(t, i - 1);
  if (touches(t, i - 1) && !hyphen && !/^["“‘'(]$/.test(lowerAt(t, i - 1))) return null;
  if (touches(t, i + 2) && (lowerAt(t, i + 3) === '/' || isNumber(t, i + 4))) return null;
  const behind = lowerAt(t, isDash(t, i + 3) ? i + 4 : i + 3);
  const at = hyphen ? i - 2 : i - 1;
  const meant =
    ATTACKS.has(behind) ||
    (slash && (BEFORE_ATTACKS.has(lowerAt(t, at)) || (lowerAt(t, at) === 'of' && OF_ATTACKS.has(lowerAt(t, at - 1)))));
  // It names an event: no other date goes on from its year.
  return meant ? { next: i + 3, form: fixed('DATE', '2001-09-11') } : null;
}

/** Dates in digits: `2018-07-21`, `2018/07/21`, `21.07.2018`, `7/8/17`. A date that no calendar has (30.02.2018) is read as well. */
export function readNumeric(t: Tokens, i: number): Parsed | null {
  const separator = lowerAt(t, i + 1);
  if ((separator !== '.' && separator !== '/' && !isDash(t, i + 1)) || !touches(t, i) || !touches(t, i + 1))
    return null;
  if (lowerAt(t, i + 3) !== separator || !touches(t, i + 2) || !touches(t, i + 3)) return null;
  if (!isNumber(t, i + 2) || !isNumber(t, i + 4)) return null;
  const widths = [widthAt(t, i), widthAt(t, i + 2), widthAt(t, i + 4)];
  const [a, b, c] = [numberAt(t, i), numberAt(t, i + 2), numberAt(t, i + 4)];
  let next = i + 5;
  // A fourth part makes it a version, an address or a telephone number.
  if (
    touches(t, next - 1) &&
    (lowerAt(t, next) === separator || isDash(t, next)) &&
    touches(t, next) &&
    isNumber(t, next + 1)
  )
    return null;
  if (
    i > 1 &&
    touches(t, i - 1) &&
    /[-./–+$£€]/.test(lowerAt(t, i - 1)) &&
    (isNumber(t, i - 2) || /[+$£€]/.test(lowerAt(t, i - 1)))
  )
    return null;
  if (i > 0 && touches(t, i - 1) && isWord(t, i - 1)) return null;
  if (isLabelled(t, i, widths[2]) || (isDash(t, i + 1) && widths[0] < 4 && isTelephone(t, i))) return null;
  if (touches(t, next - 1) && isWord(t, next) && lowerAt(t, next) !== 't' && lowerAt(t, next) !== 'г') return null;
  // A part of an address: `…/2026/03/21-story.html`.
  if (i > 0 && touches(t, i - 1) && /^[/=_?&]$/.test(lowerAt(t, i - 1))) return null;
  if (
    touches(t, next - 1) &&
    (/^[/=_?&]$/.test(lowerAt(t, next)) || (isDash(t, next) && touches(t, next) && isWord(t, next + 1)))
  )
    return null;
  if (widths[0] === 4) {
    if (widths[1] > 2 || widths[2] > 2 || a < 1) return null;
    if (separator === '.' && widths[1] !== 2) return null;
    if (lowerAt(t, next) === 't' && touches(t, next - 1)) next++;
    return { next, form: dayForm(a, b, c) };
  }
  if (widths[0] > 2 || widths[1] > 2 || (widths[2] !== 4 && widths[2] !== 2)) return null;
  if (widths[2] === 2 && (a === 0 || b === 0 || (a > 12 && b > 12) || a > 31 || b > 31)) return null;
  if (widths[2] === 2 && isDash(t, i + 1) && (widths[0] !== 2 || widths[1] !== 2)) return null;
  if (widths[2] === 2 && separator === '.' && widths[0] !== 2) return null;
  if (widths[2] === 4 && (c < 1000 || c > 2999) && c !== 0 && c !== 9999 && separator !== '.') return null;
  if (a > 12 && b > 31) return null;
  const year = widths[2] === 2 ? yearOfTwoDigits(c) : c;
  if (lowerAt(t, next) === 'г' && touches(t, next - 1)) next++;
  else if (widths[2] === 4) next = afterYearWord(t, next);
  return { next, form: { kind: 'numeric', first: a, second: b, year, stops: separator === '.' } };
}
