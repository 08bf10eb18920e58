import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { isDash, isNumber, isWord, lowerAt, numberAt, touches, widthAt } from './cursor.ts';
import { dayForm } from './forms.ts';
import { pivot } from './year.ts';

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
  if (widths[2] === 4 && (c < 1000 || c > 2999) && c !== 0 && separator !== '.') return null;
  if (a > 12 && b > 31) return null;
  const year = widths[2] === 2 ? pivot(c) : c;
  if (lowerAt(t, next) === 'г' && touches(t, next - 1)) next++;
  return { next, form: { kind: 'numeric', first: a, second: b, year, stops: separator === '.' } };
}
