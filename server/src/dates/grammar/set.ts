import { pad } from '../../calendar/days.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readCount } from './count.ts';
import { afterHyphen, isCapital, lowerAt, wordAt } from './cursor.ts';
import { readPartBehind } from './day-words.ts';
import { fixed } from './forms.ts';
import { durationValue, readPart } from './length.ts';

/** `each year`, `every Friday`, `every three months`, `every few weeks`, `every half-hour`, `each July`, `per day`, `every other week`. */
export function readSet(t: Tokens, i: number): Parsed | null {
  const first = lowerAt(t, i);
  const single = lowerAt(t, i + 1) === 'single' || lowerAt(t, i + 1) === 'new' ? i + 2 : i + 1;
  const other = lowerAt(t, single) === 'other';
  const at = other ? single + 1 : single;
  const word = wordAt(t, at);
  if (first === 'each' && lowerAt(t, at) === 'of') return null;
  if (lowerAt(t, at) === 'fortnight') return { next: at + 1, form: fixed('SET', other ? 'P4W' : 'P2W') };
  if (word?.ordinal) return other ? null : readNthTurn(t, at + 1, word.ordinal);
  if (word?.unit && !word.plural && word.unit !== 'H') {
    if (first === 'per' && word.unit === 'TS') return null;
    return { next: at + 1, form: fixed('SET', durationValue(other ? 2 : 1, word.unit)) };
  }
  if (first === 'per') return null;
  return readNamedTurn(t, at) ?? readCountedTurn(t, at);
}

/** `every second Friday`, `every third year`; `i` is behind the ordinal. */
function readNthTurn(t: Tokens, i: number, nth: number): Parsed | null {
  const turn = nth > 1 && nth < 11 ? wordAt(t, i) : undefined;
  if (!turn || turn.plural) return null;
  if (turn.unit && turn.unit !== 'H' && turn.unit !== 'TS')
    return { next: i + 1, form: fixed('SET', durationValue(nth, turn.unit)) };
  return turn.weekday ? { next: i + 1, form: fixed('SET', `XXXX-WXX-${turn.weekday}`) } : null;
}

/** `Friday night`, `July`, `summer`, `morning` behind `every`. */
function readNamedTurn(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  if (word?.weekday && isCapital(t, i)) {
    const part = readPartBehind(t, i + 1);
    return { next: part?.next ?? i + 1, form: fixed('SET', `XXXX-WXX-${word.weekday}${part?.time ?? ''}`) };
  }
  if (word?.month && isCapital(t, i)) return { next: i + 1, form: fixed('SET', `XXXX-${pad(word.month)}`) };
  if (word?.season) return { next: i + 1, form: fixed('SET', `XXXX-${word.season}`) };
  return word?.part && !word.plural ? { next: i + 1, form: fixed('SET', `XXXX-XX-XXT${word.part}`) } : null;
}

/** `three months`, `few weeks`, `half-hour` behind `every`. */
function readCountedTurn(t: Tokens, i: number): Parsed | null {
  const count = readCount(t, i);
  const at = count && !count.article ? afterHyphen(t, count.next) : -1;
  const unit = at >= 0 ? wordAt(t, at) : undefined;
  if (count && unit?.unit && unit.plural)
    return { next: at + 1, form: fixed('SET', durationValue(count.value, unit.unit)) };
  const part = readPart(t, i);
  return part && { next: part.next, form: fixed('SET', durationValue(part.count, part.unit)) };
}
