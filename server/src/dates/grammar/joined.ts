import type { Tokens } from '../../text/tokens.ts';
import type { Expression, Parsed } from '../expression.ts';
import { flows, lowerAt } from './cursor.ts';

/** `August and September 1914`, `17 July – 3 August 2018`: the first of two dates takes the year of the second. */
export function shareYear(found: Expression[], t: Tokens, first: number, { form }: Parsed): void {
  if (form.kind !== 'calendar' || form.year === null || form.month === 0) return;
  for (let k = found.length - 1, from = first; k >= 0; k--) {
    const before = found[k];
    const other = before.form;
    if (other.kind !== 'calendar' || other.year !== null || other.month === 0 || from - before.next > 2) return;
    if (!/^(and|or|to|through|until|,|-|–|—|\/)$/.test(lowerAt(t, before.next)) || !flows(t, before.next)) return;
    const turns = other.month > form.month ? -1 : 0;
    const year = typeof form.year === 'number' ? form.year + turns : { ...form.year, shift: form.year.shift + turns };
    found[k] = { ...before, form: { ...other, year } };
    from = before.first;
  }
}

/** `from 11 am to 4.30 pm on February 19`: the first of two times takes the day of the second, where it is the earlier one. */
export function shareDay(found: Expression[], t: Tokens, first: number, { form, time }: Parsed): void {
  const before = found.at(-1);
  if (!before?.time || !time || first - before.next !== 1 || !/^T\d/.test(time) || !isTimeAlone(before)) return;
  const isDay = form.kind === 'weekday' || (form.kind === 'calendar' && form.day > 0) || form.kind === 'numeric';
  if (!isDay || before.time >= time || !/^(to|until|till|through|and|-|–|—)$/.test(lowerAt(t, before.next))) return;
  found[found.length - 1] = { ...before, form };
}

/** True for a time by the clock to which the text gives no day. */
function isTimeAlone({ form, time }: Pick<Expression, 'form' | 'time'>): boolean {
  return /^T\d/.test(time ?? '') && form.kind === 'unit' && form.unit === 'D' && form.shift === 0 && form.near === true;
}

/** `from 10 p.m. to 2 a.m.`, `between 11 pm and 5 am`: the second of two times by the clock, if it is the earlier one, is on the next day. */
export function withOvernight(t: Tokens, before: Expression | undefined, i: number, parsed: Parsed): Parsed {
  const { form, time } = parsed;
  if (!before?.time || !time || form.kind !== 'unit' || !isTimeAlone({ form, time })) return parsed;
  if ((parsed.first ?? i) - before.next !== 1 || !/^T\d/.test(before.time)) return parsed;
  const joint = lowerAt(t, before.next);
  const joined =
    joint === 'and' ? lowerAt(t, before.first - 1) === 'between' : /^(to|until|till|through|-|–|—)$/.test(joint);
  return joined && time < before.time ? { ...parsed, form: { ...form, shift: 1 } } : parsed;
}
