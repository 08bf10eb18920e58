import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import type { Tense } from '../model.ts';
import { WORDS } from '../words.ts';
import { presentAt } from './present.ts';
import { endsSentence } from './sentence.ts';
import { signAt } from './verbs.ts';

const REACH = 20;

/** The nearest sign in front of a date, within its sentence. */
export function signBefore(t: Tokens, first: number): Tense {
  let infinitive: Tense = 0;
  let within = true;
  for (let i = first - 1; i >= 0 && i >= first - REACH && !endsSentence(t, i); i--) {
    within &&= t.lower[i] !== ',';
    if (within && leadsUpTo(t, i)) return 1;
    const isTo = t.lower[i] === 'to' && isInfinitive(t, i + 1);
    const sign = ofVerb(t, i, within) || (isTo ? ofInfinitive(t, i) : 0);
    if (sign !== 0) return sign;
    if (isTo) infinitive = 1;
    if (i >= first - 2 && BEGINS.has(t.lower[i])) return 1;
  }
  return infinitive;
}

/** What a verb says; a present counts within the clause of the date only. */
function ofVerb(t: Tokens, i: number, within: boolean): Tense {
  // `due to expire`: the word before `to` tells.
  if (t.lower[i - 1] === 'to') return 0;
  const sign = signAt(t, i) || (within ? presentAt(t, i) : 0);
  // `had been due Friday`: a plan that is over.
  return sign > 0 && isOver(t, i) ? -1 : sign;
}

/** The nearest sign behind a date, within its sentence. */
export function signBehind(t: Tokens, next: number): Tense {
  let comma = false;
  for (let i = next; i < t.length && i < next + REACH; i++) {
    if (endsSentence(t, i)) break;
    if (t.lower[i] === ',') comma = true;
    // What somebody says behind a colon is another sentence.
    if (t.lower[i] === ':') break;
    // `…, diplomats said`: the time of the telling.
    if (comma && i > next + 1 && SAYS.has(t.lower[i])) break;
    const sign = signAt(t, i) || presentAt(t, i);
    if (sign) return sign;
  }
  return 0;
}

/** Verbs that name who told it, behind what was told. */
const SAYS = new Set('said says told reported added stated announced noted according informed'.split(' '));

/** What an infinitive and the words in front of it say; 0 where the sentence may yet say more. */
function ofInfinitive(t: Tokens, to: number): Tense {
  const before = t.lower[to - 1];
  if (t.lower[to + 1] === 'have') return -1;
  // `shops were to reopen`: later than what is told.
  if (before === 'was' || before === 'were') return 1;
  // `ordered him to appear`, `threatened to cut`: what is wanted comes later.
  if (isWanted(t, to)) return 1;
  const governs = signAt(t, to - 1) || signAt(t, to - 2);
  if (governs > 0 && (isOver(t, to - 1) || isOver(t, to - 2))) return -1;
  if (governs > 0 || PLANS.has(before)) return 1;
  // `a summit to be held`: a noun with what is to come of it.
  return governs || (t.lower[to + 1] === 'be' ? 1 : 0);
}

/** `ahead of`, `in the run-up to`, `preparations for`, `their next meeting`: what follows had not come yet. */
function leadsUpTo(t: Tokens, i: number): boolean {
  switch (t.lower[i]) {
    case 'next':
      return (
        t.cases[i] === WordCase.lower &&
        t.kinds[i + 1] === TokenKind.word &&
        !BESIDE_NEXT.test(t.lower[i + 1]) &&
        !WORDS.has(t.lower[i + 1])
      );
    case 'of':
      return t.lower[i - 1] === 'ahead' || t.lower[i - 1] === 'advance' || t.lower[i - 1] === 'eve';
    case 'to':
      return t.lower[i - 1] === 'up' && t.lower[i - 3] === 'run';
    case 'for':
    case 'preparation':
    case 'preparations':
    case 'readiness':
      return t.lower[i].length > 3 || t.lower[i - 1] === 'preparations';
    case 'place':
      return t.lower[i - 1] === 'takes' || t.lower[i - 1] === 'taking';
    default:
      return false;
  }
}

/** Behind `next` they speak of a place. */
const BESIDE_NEXT = /^(to|door)$/;

/** What is agreed, ordered or wanted lies later than the verb. */
export const PLANS = new Set(
  'agreed decided vowed promised pledged set wants want hope wish ready likely about invited urged allowed'.split(' '),
);

/** Verbs with an infinitive, also behind the one who is to do it. */
const WANTS = new Set(
  'ordered subpoenaed asked told threatened offered called prepares preparing invited instructed required persuaded proposed wants want intends hope hopes'.split(
    ' ',
  ),
);

/** True where one of them stands in front of the `to`, with up to two words between: `asked the court to`. */
function isWanted(t: Tokens, to: number): boolean {
  for (let i = to - 1; i >= 0 && i >= to - 3; i--) {
    if (WANTS.has(t.lower[i])) return true;
    if (signAt(t, i) !== 0 || t.kinds[i] === TokenKind.mark) return false;
  }
  return false;
}

/** True for a plan that is over: `had been due`, `was to`. */
function isOver(t: Tokens, i: number): boolean {
  return t.lower[i - 1] === 'had' || t.lower[i - 2] === 'had' || t.lower[i - 1] === 'was';
}

/** Verbs whose present, right before a day, speaks of what is to come: `the talks begin on Friday`. */
const BEGINS = new Set(
  'begin begins starts opens meet meets returns leaves arrive arrives resume resumes visits travels flies heads hosts faces expires kicks'.split(
    ' ',
  ),
);

const NO_VERBS = new Set(
  'the a an his her their its our your my this that these those which whom what one all some any'.split(' '),
);

/** `to resume`, not `to the`, `to Paris`, `to 1989`. */
function isInfinitive(t: Tokens, i: number): boolean {
  return i < t.length && t.kinds[i] === TokenKind.word && t.cases[i] === WordCase.lower && !NO_VERBS.has(t.lower[i]);
}
