import type { Tokens } from '../../text/tokens.ts';
import type { Unit } from '../words.ts';
import { readCount } from './count.ts';
import { flows, lowerAt, wordAt } from './cursor.ts';

/** The units that a length of several is told in, from long to short. */
const ORDER: readonly Unit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** A length told in several units. */
export interface Compound {
  /** As TIMEX3 writes it: `P3Y2M`, `PT2H3M38S`. */
  readonly value: string;
  /** The same in the shorter unit, where the calendar can count it: years and months as months, weeks and days as days. */
  readonly whole: { readonly count: number; readonly unit: Unit } | null;
  readonly next: number;
}

/** What a length goes on with: `35 seconds` in `3 minutes 35 seconds`, `and two months` in `three years and two months`. `i` is behind the first unit. */
export function readCompound(t: Tokens, i: number, count: number, unit: Unit): Compound | null {
  const parts = [{ count, unit }];
  let next = i;
  for (let rank = ORDER.indexOf(unit); rank >= 0; ) {
    if (!flows(t, next - 1)) break;
    let at = lowerAt(t, next) === ',' ? next + 1 : next;
    const and = lowerAt(t, at) === 'and';
    if (and) at++;
    const more = readCount(t, at);
    if (!more || more.value === null || (more.article && !and) || !flows(t, more.next - 1)) break;
    const word = wordAt(t, more.next);
    const smaller = word?.unit ? ORDER.indexOf(word.unit) : -1;
    if (!word?.unit || smaller <= rank || word.plural === (more.value === 1)) break;
    // `two years, two months before the vote`: two lengths.
    if (ENDS.has(lowerAt(t, more.next + 1))) break;
    parts.push({ count: more.value, unit: word.unit });
    next = more.next + 1;
    rank = smaller;
  }
  if (parts.length === 1) return null;
  const written = (clock: boolean) =>
    parts
      .filter((p) => p.unit.length > 1 === clock)
      .map((p) => `${p.count}${p.unit.slice(-1)}`)
      .join('');
  const times = written(true);
  const [first, second] = parts;
  const days = first.unit === 'Y' && second.unit === 'M' ? 12 : first.unit === 'W' && second.unit === 'D' ? 7 : 0;
  return {
    value: `P${written(false)}${times && `T${times}`}`,
    whole: days && parts.length === 2 ? { count: first.count * days + second.count, unit: second.unit } : null,
    next,
  };
}

const ENDS = new Set('before after earlier later'.split(' '));
