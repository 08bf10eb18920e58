import { pad } from '../../calendar/days.ts';
import { romanAt } from '../../calendar/roman.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { afterHyphen, isApostrophe, isDash, isNumber, lowerAt, touches, widthAt, wordAt } from './cursor.ts';
import { fixed } from './forms.ts';

/** `1990s`, `'80s`, `1960’s`, `nineties`, `470s BC`. */
export function readDecade(t: Tokens, i: number): Parsed | null {
  const spoken = wordAt(t, i)?.decade ?? 0;
  if (spoken) {
    return { next: i + 1, form: fixed('DATE', `19${spoken / 10}`) };
  }
  const at = isApostrophe(t, i) && touches(t, i) ? i + 1 : i;
  if (!isNumber(t, at) || !touches(t, at)) return null;
  const width = widthAt(t, at);
  if (t.lower[at].at(-1) !== '0' || !(width === 4 || width === 2 || width === 3)) return null;
  // `90-ies`, `90-s`: as translation writes it.
  const s = isApostrophe(t, at + 1) || isDash(t, at + 1) ? at + 2 : at + 1;
  const ending = lowerAt(t, s);
  if ((ending !== 's' && (ending !== 'ies' || s === at + 1)) || !touches(t, s - 1)) return null;
  const value = t.lower[at].slice(0, -1);
  if (width === 3) return lowerAt(t, s + 1) === 'bc' ? { next: s + 2, form: fixed('DATE', `BC0${value}`) } : null;
  if (width === 2)
    return at > i || lowerAt(t, i - 1) === 'the' || wordAt(t, i - 1)?.edge
      ? { next: s + 1, form: fixed('DATE', `${Number(value) < 2 ? 20 : 19}${value}`) }
      : null;
  if (Number(t.lower[at]) < 1100 || Number(t.lower[at]) > 2100) return null;
  return { next: s + 1, form: fixed('DATE', value) };
}

/** `XX century`, `the XIX century`: read from the word `century`, as the numeral alone may be anything. */
export function readRomanCentury(t: Tokens, i: number): Parsed | null {
  const n = lowerAt(t, i) === 'century' ? romanAt(t, i - 1) : 0;
  if (n === 0) return null;
  const first = lowerAt(t, i - 2) === 'the' ? i - 2 : i - 1;
  return { next: i + 1, form: fixed('DATE', pad(n - 1)), first };
}

/** `20th century`, `eighteenth-century`, `4th century BC`. */
export function readCentury(t: Tokens, i: number): Parsed | null {
  let n = wordAt(t, i)?.ordinal ?? 0;
  let at = i + 1;
  const ending = afterHyphen(t, i + 1);
  if (isNumber(t, i) && touches(t, i) && /^(st|nd|rd|th)$/.test(lowerAt(t, ending))) {
    n = Number(t.lower[i]);
    at = ending + 1;
  } else if (wordAt(t, i)?.cardinal === 20) {
    const unit = afterHyphen(t, i + 1);
    n = 20 + (wordAt(t, unit)?.ordinal ?? 99);
    at = unit + 1;
  }
  if (n < 1 || n > 30) return null;
  const noun = afterHyphen(t, at);
  if (lowerAt(t, noun) !== 'century') return null;
  const value = pad(n - 1);
  if (lowerAt(t, noun + 1) === 'bc') return { next: noun + 2, form: fixed('DATE', `BC${value}`) };
  return { next: noun + 1, form: fixed('DATE', value) };
}
