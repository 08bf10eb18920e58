import type { TokenChange } from '../../text/change.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Expression, Parsed } from '../expression.ts';
import { approximately, withClock, withWeekday } from './around.ts';
import { readSecondDay } from './calendar.ts';
import { isApostrophe, isNumber, touches, wordAt } from './cursor.ts';
import { shareDay, shareYear, withOvernight } from './joined.ts';
import { readNumber, readShortYear } from './number.ts';
import { withOtherStyle } from './style.ts';
import { readWord } from './word.ts';
import { readSecondYear } from './year-alone.ts';

/** Finds every date, time, duration and set, in order and without overlap. One pass; words that no date has cost one look-up. */
export function findExpressions(t: Tokens): Expression[] {
  const found: Expression[] = [];
  scanFrom(t, 0, found, () => false);
  return found;
}

/** What is read at a token hangs on no more tokens before and behind it than this, the verbs around it included. */
export const REACH = 64;
/** Expressions with so many tokens between them have nothing to do with each other. */
const APART = 8;

/**
 * The expressions of a text of which an earlier state had the expressions `old`: those near the change are found anew, the others are
 * kept, with their forms. The result is the same as from scratch.
 */
export function findExpressionsAgain(
  t: Tokens,
  old: readonly Expression[],
  change: TokenChange,
): readonly Expression[] {
  let from = change.first - REACH;
  let kept = old.length;
  while (kept > 0 && old[kept - 1].next > from - APART) {
    kept--;
    from = Math.min(from, old[kept].first - APART);
  }
  const found = old.slice(0, kept);
  const further = change.newNext - change.oldNext;
  let next = kept;
  const end = scanFrom(t, Math.max(0, from), found, (token) => {
    if (token < change.newNext + REACH) return false;
    while (next < old.length && old[next].next <= token - further - APART) next++;
    return next === old.length || old[next].first >= token - further + APART;
  });
  const shift = change.newEnd - change.oldEnd;
  if (end < t.length)
    for (; next < old.length; next++)
      found.push(shift === 0 && further === 0 ? old[next] : moved(old[next], shift, further));
  return found;
}

/** An expression that stands further on in the text, by units and by tokens. */
function moved(
  { start, end, first, next, form, time, damaged }: Expression,
  units: number,
  tokens: number,
): Expression {
  return { start: start + units, end: end + units, first: first + tokens, next: next + tokens, form, time, damaged };
}

/** Adds the expressions from a token on, up to where `stop` says so of a token that is well apart from those before it; returns that token. */
function scanFrom(t: Tokens, from: number, found: Expression[], stop: (token: number) => boolean): number {
  let last = found.at(-1)?.next ?? 0;
  let i = from;
  while (i < t.length) {
    if (i - last >= APART && stop(i)) return i;
    const parsed = readAt(t, i);
    if (parsed === null) {
      i++;
      continue;
    }
    const whole = withOvernight(t, found.at(-1), i, withClock(t, withOtherStyle(t, withWeekday(t, parsed))));
    push(found, t, Math.max(approximately(t, parsed.first ?? i, whole), last), whole);
    i = last = pushSecond(found, t, whole);
  }
  return t.length;
}

/** The expression that begins at a token, or that the token is the sign of; null for most. */
function readAt(t: Tokens, i: number): Parsed | null {
  switch (t.kinds[i]) {
    case TokenKind.word: {
      const word = wordAt(t, i);
      return word === undefined ? null : readWord(t, i, word);
    }
    case TokenKind.number:
      return readNumber(t, i);
    default:
      return isApostrophe(t, i) && touches(t, i) && isNumber(t, i + 1) ? readShortYear(t, i) : null;
  }
}

/** Adds the second of two days or years that share the first one's words (`July 20-22`, `1994-97`); returns the token behind all. */
function pushSecond(found: Expression[], t: Tokens, { form, time, next }: Parsed): number {
  if (form.kind !== 'calendar') return next;
  const isDay = form.day > 0 && form.month > 0 && !time;
  const isYear = form.month === 0 && typeof form.year === 'number';
  const second = isDay ? readSecondDay(t, next, form) : isYear ? readSecondYear(t, next, form) : null;
  if (second?.first === undefined) return next;
  // `July 20-22, 2018`: the year behind the second day is the first one's as well.
  if (isDay && form.year === null && second.form.kind === 'calendar' && second.form.year !== null)
    found[found.length - 1] = { ...found[found.length - 1], form: { ...form, year: second.form.year } };
  push(found, t, second.first, second);
  return second.next;
}

function push(found: Expression[], t: Tokens, first: number, parsed: Parsed): void {
  shareYear(found, t, first, parsed);
  shareDay(found, t, first, parsed);
  found.push({
    start: parsed.start ?? t.starts[first],
    end: t.ends[parsed.next - 1],
    first,
    next: parsed.next,
    form: parsed.form,
    time: parsed.time ?? null,
    damaged: parsed.damaged ?? false,
  });
}
