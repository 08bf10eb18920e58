import { TokenKind, type Tokens, WordCase } from '../text/tokens.ts';
import type { Tense } from './model.ts';
import { PLANS, signBefore, signBehind } from './tense/nearest.ts';
import { endsSentence } from './tense/sentence.ts';
import { ADJECTIVES, DETERMINERS, signAt } from './tense/verbs.ts';
import { WORDS } from './words.ts';

/** Looks for the nearest sign in the sentence, first before the date, then behind it. */
export function tenseAround(t: Tokens, date: number, next: number): Tense {
  const first = firstOfRow(t, date);
  // `until Friday`, `by May`: to come, unless the sentence goes on in the past.
  const meant = isMeantFor(t, first, next);
  if (first > 0 && (isUpTo(t, first) || meant) && !goesOnInPast(t, next)) return 1;
  // `since Jan. 13`: it has begun.
  if (first > 0 && t.lower[first - 1] === 'since') return -1;
  // `set a Friday hearing`, `faces a March 31 deadline`.
  if (first > 1 && t.lower[first - 1] === 'a' && SETS.has(t.lower[first - 2])) return 1;
  // `before a Monday deadline`: not yet over, unless a word says so. `the July 4 deadline that he had`: what follows is of the deadline.
  if (DEADLINES.has(t.lower[next])) {
    if (t.lower[first - 1] === 'a' && !hasPassed(t, first)) return 1;
    return signBefore(t, first);
  }
  const near = first > 0 ? besides(t, first) : 0;
  if (near !== 0) return near;
  // `Wednesday’s ruling` has been, unless a clear word says that it is to come.
  if (isPossessive(t, next) && !isAhead(t, first, next)) return -1;
  // `The minister on Friday declined`: the verb right behind, unless one is as near in front.
  const verb = next < t.length && !endsSentence(t, next) ? signAt(t, next) : 0;
  // `a ship that left Friday should arrive soon`: the verb behind is not the day’s own.
  if (verb > 0 && isInRelativeClause(t, first)) return -1;
  if (verb !== 0 && (verb > 0 || meant || !hasSign(t, first - VERY_NEAR, first))) return verb;
  const around = opensClause(t, first)
    ? signBehind(t, next) || signBefore(t, first)
    : signBefore(t, first) || signBehind(t, next);
  // `repair the roofs before the end of September`.
  return around === 0 && first > 0 && t.lower[first - 1] === 'before' && !isPossessive(t, next) ? 1 : around;
}

/** The first of several weekdays in a row: `planned on Thursday and Friday`, `Saturday or Sunday`. */
function firstOfRow(t: Tokens, date: number): number {
  let first = date;
  while (first > 1 && ROW_JOINTS.has(t.lower[first - 1]) && (WORDS.get(t.lower[first - 2])?.weekday ?? 0) > 0)
    first -= 2;
  return first;
}

const ROW_JOINTS = new Set(['and', 'or', '/']);

/**
 * What the word right in front of a date, or of its preposition, says: `the vote is (likely) on Friday`, `the law adopted on Tuesday
 * will …`, `the visit, scheduled for Friday, was …`. 0 where it says nothing.
 */
function besides(t: Tokens, first: number): Tense {
  const at = PREPOSITIONS.has(t.lower[first - 1]) || t.lower[first - 1] === 'before' ? first - 2 : first - 1;
  if (at < 0) return 0;
  const word = t.lower[at];
  const before = at > 0 ? t.lower[at - 1] : '';
  if (word === 'is' || word === 'are') return 1;
  if (PENDING.has(word)) return WERE.has(before) ? 0 : 1;
  // `after his (big) win Tuesday night`: it has happened, whatever comes of it.
  if (at === first - 1 && DONE.has(word) && (DETERMINERS.has(before) || DETERMINERS.has(t.lower[at - 2]))) return -1;
  // A participle with no verb of its own in front.
  const participle = word.length > 4 && word.endsWith('ed') && t.cases[at] === WordCase.lower && !ADJECTIVES.has(word);
  return participle && before !== 'if' && t.kinds[at - 1] !== TokenKind.mark && signAt(t, at) < 0 && !PLANS.has(word)
    ? -1
    : 0;
}

/** What a day right behind dates to the past. */
const DONE = new Set(
  'win victory defeat loss death killing murder arrest shooting crash blast explosion collapse resignation earthquake quake raid attack escape'.split(
    ' ',
  ),
);

const DEADLINES = new Set(['deadline', 'deadlines', 'cutoff']);

/** True where a deadline is spoken of as over: `missed the Friday deadline`, `a Friday deadline passed`. */
function hasPassed(t: Tokens, first: number): boolean {
  for (let i = Math.max(0, first - 8); i < Math.min(t.length, first + 8); i++) if (OVER.has(t.lower[i])) return true;
  return false;
}

const OVER = new Set('missed passed expired lapsed met beat extended after since ignored'.split(' '));

const SETS = new Set('set sets setting faces facing scheduled'.split(' '));

/** Before them it was so once: `was scheduled`, `than we had expected`. */
const WERE = new Set('was were been had have has'.split(' '));

/** What has not come yet, whatever the sentence goes on with. */
const PENDING = new Set('likely possible unlikely scheduled planned due slated expected'.split(' '));

/** True for a day in a clause about the past that hangs on a noun: `that left Oslo on Friday`. */
function isInRelativeClause(t: Tokens, first: number): boolean {
  for (let i = first - 1; i > 0 && i >= first - VERY_NEAR; i--) {
    const sign = signAt(t, i);
    if (sign !== 0) return sign < 0 && RELATIVES.has(t.lower[i - 1]);
  }
  return false;
}

const RELATIVES = new Set('that which who'.split(' '));

/** As many tokens in front of a date as a verb takes with its preposition. */
const VERY_NEAR = 4;

function hasSign(t: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (signAt(t, i) !== 0) return true;
  return false;
}

/** `until`, `by`, and `through` where it does not end a stretch that begins with `from` or that has been gone through. */
function isUpTo(t: Tokens, first: number): boolean {
  const word = t.lower[first - 1];
  // `was followed by 14 February`, `joined by May`: no day up to which something lasts.
  if (word === 'by') return !t.lower[first - 2]?.endsWith('owed') && t.lower[first - 2] !== 'preceded';
  // `delays lasted until Sunday`: it is over.
  if (LASTED.has(t.lower[first - 2])) return false;
  if (word !== 'through') return word === 'until' || word === 'till';
  for (let i = first - 2; i >= 0 && i > first - 12 && !endsSentence(t, i); i--)
    if (PASSED.has(t.lower[i])) return false;
  return true;
}

const LASTED = new Set('lasted continued ran stretched dragged persisted lingered'.split(' '));

const PASSED = new Set('from between had has have'.split(' '));

/** `a meeting for Friday`, `extended to Nov. 20`: a day that something was given. */
function isMeantFor(t: Tokens, first: number, next: number): boolean {
  const word = t.lower[first - 1];
  if (word === 'for') {
    const day = WORDS.get(t.lower[first]);
    // `set for 10 a.m. Saturday`; a length of time is no day.
    if (day === undefined) return t.kinds[first] === TokenKind.number && /day$/.test(t.lower[next - 1] ?? '');
    return day.weekday > 0 || (day.month > 0 && next - first > 1);
  }
  if (word !== 'to') return false;
  for (let i = first - 2; i >= 0 && i > first - 6; i--) if (MOVED.has(t.lower[i])) return true;
  return false;
}

const MOVED = new Set('extended postponed delayed adjourned rescheduled'.split(' '));

function isPossessive(t: Tokens, next: number): boolean {
  return (
    (t.lower[next] === "'" || t.lower[next] === '’') && t.lower[next + 1] === 's' && t.ends[next - 1] === t.starts[next]
  );
}

function isAhead(t: Tokens, first: number, next: number): boolean {
  for (let i = Math.max(0, first - 8); i < next + 12 && i < t.length; i++)
    if (AHEAD.has(t.lower[i]) || (t.lower[i] === 'next' && i === first)) return true;
  return false;
}

const AHEAD = new Set(
  'await awaits awaiting will ll shall ahead upcoming expected preparing prepare prepares scheduled tomorrow before'.split(
    ' ',
  ),
);

/** `…, and on Friday he left`: what follows tells the tense, not what came before. */
function opensClause(t: Tokens, first: number): boolean {
  const at = first > 0 && PREPOSITIONS.has(t.lower[first - 1]) ? first - 1 : first;
  // `she said that, on Friday, the mayor will go`.
  return at > 1 && OPENERS.has(t.lower[at - 1] === ',' ? t.lower[at - 2] : t.lower[at - 1]);
}

const PREPOSITIONS = new Set('on in at by for since during from'.split(' '));

const OPENERS = new Set('and but that because while whereas although though when where who which'.split(' '));

function goesOnInPast(t: Tokens, next: number): boolean {
  for (let i = next; i < t.length && i < next + 8 && !endsSentence(t, i); i++)
    if (t.lower[i] === 'had' || t.lower[i] === 'was' || t.lower[i] === 'were') return true;
  return false;
}
