import { tokenText, WordCase } from '../../text/tokens.ts';
import { inSmallLetters, mostFrequent } from '../full-names.ts';
import { readVoice } from '../label-words.ts';
import { OFFICE_WORDS } from '../roles.ts';
import { isOther } from './initials.ts';
import { nameAfter, nameBefore, nameBehindTitle } from './name-at.ts';
import { isAnonymous, type Source, shown } from './source.ts';

/*
 * What the words before the first label say of those who take part.
 */

/** The fewest letters of a given name and a surname without the blank between them. */
const SHORTEST_JOINED = 6;

const SPEAKS_FOR: ReadonlySet<string> = new Set(['spokesperson', 'spokesman', 'spokeswoman']);

/** A name and a colon at the head of a line. */
const NAME_IN_TITLE = /^[ \t]*(\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+): ?\S/gmu;

const PRESS_EVENTS: ReadonlySet<string> = new Set([
  'doorstop',
  'doorstep',
  'conference',
  'joint',
  'briefing',
  'gaggle',
]);

/** What stands before whoever asks, whether or not a label names anybody. */
const BY_INTERVIEWER: ReadonlyMap<string, readonly string[]> = new Map([
  ['interview', ['by']],
  ['interviewed', ['by']],
  ['hosted', ['by']],
  ['interviewer', [':', '-']],
  ['host', [':', '-']],
  ['presenter', [':', '-']],
  ['compere', [':', '-']],
]);

/** The same where labels name whoever replies: an interview with somebody is then one with whoever asks. */
const INTERVIEWER_CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ...BY_INTERVIEWER,
  ['interview', ['with', 'by']],
  ['conversation', ['with']],
]);

/** What stands before whoever replies where no label names anybody. */
const INTERVIEWEE_CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['interview', ['with', 'of']],
  ['conversation', ['with']],
  ['statement', ['by']],
  ['answers', ['by', 'of']],
  ['questions', ['to']],
]);

/** Before an office, these make it that of another. */
const OTHER_HOLDERS: ReadonlySet<string> = new Set(['deputy', 'vice', 'former', 'shadow']);

/** `JOHNLAWS`, as spaced letters come out, where the words before the first label have the two words apart; else null. */
export function apart(source: Source, name: string): string | null {
  if (name.length < SHORTEST_JOINED || !/^\p{Lu}+$/u.test(name)) return null;
  const joined = name.toLowerCase();
  const { lower, cases } = source.tokens;
  const [from, to] = source.head;
  for (let i = from; i + 1 < to; i++) {
    const length = lower[i].length + lower[i + 1].length;
    if (length !== joined.length || cases[i] === WordCase.lower || cases[i + 1] === WordCase.lower) continue;
    if (lower[i].length >= 2 && lower[i + 1].length >= 2 && lower[i] + lower[i + 1] === joined)
      return `${inSmallLetters(tokenText(source.tokens, i))} ${inSmallLetters(tokenText(source.tokens, i + 1))}`;
  }
  return null;
}

/** `PRIME MINISTER THE HON JOHN HOWARD`, `President Biden`: the name that follows the office's words before the interview begins. */
export function behindOffice(source: Source, office: readonly string[]): string | null {
  const t = source.tokens;
  const [from, to] = source.head;
  const counts = new Map<string, number>();
  for (let i = from; i + office.length < to; i++) {
    if (!office.every((w, j) => t.lower[i + j] === w)) continue;
    if (i > 0 && OTHER_HOLDERS.has(t.lower[i - 1])) continue;
    const name =
      nameBefore(source, i) ??
      nameAfter(source, i + office.length, to) ??
      nameBehindTitle(source, i + office.length, to);
    if (name && !isOther(source, name, office)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = mostFrequent(counts);
  return best === null || best.includes(' ') ? best : source.full.fullest(best, true);
}

/**
 * The one name that stands behind `the Right Honourable` before the interview begins, else, where one office alone replies, the one
 * behind `the Hon`: whoever issues a transcript is who speaks in it.
 */
export function honourable(source: Source, office: readonly string[], principal: boolean): string | null {
  const t = source.tokens;
  const [from, to] = source.head;
  const right = new Set<string>();
  const all = new Set<string>();
  for (let i = from; i < to; i++) {
    if (!(t.lower[i].startsWith('honou') || t.lower[i] === 'hon')) continue;
    const name = nameAfter(source, i + 1, to);
    if (!name?.includes(' ') || isOther(source, name, office)) continue;
    all.add(name);
    if (i > from && (t.lower[i - 1] === 'right' || t.lower[i - 1] === 'rt' || t.lower[i - 2] === 'rt')) right.add(name);
  }
  if (right.size === 1) return [...right][0];
  return right.size === 0 && all.size === 1 && principal ? [...all][0] : null;
}

/** `Interview with Paul Lyneham`, `Host: Chris Uhlmann`: whoever asks, where the heading does not speak of many who do. */
export function interviewerNamed(source: Source): string | null {
  return pressEvent(source) ? null : afterWords(source, isAnonymous(source) ? BY_INTERVIEWER : INTERVIEWER_CUES);
}

/** `Interview with Anna Bell` before an interview in which no label names anybody. */
export function partner(source: Source): string | null {
  return pressEvent(source) || hasOwner(source) ? null : afterWords(source, INTERVIEWEE_CUES);
}

/** `Premier’s interview with the Bellport Herald`: whose interview it is replies, and whoever it is with asks. */
function hasOwner(source: Source): boolean {
  const { lower } = source.tokens;
  const [from, to] = source.head;
  for (let i = from + 1; i < to; i++) if (lower[i] === 'interview' && lower[i - 1] === 's') return true;
  return false;
}

/** `Foreign Ministry Spokesperson Anna Bell's press conference`: whoever speaks for the issuer, in the heading. */
export function spokesperson(source: Source): string | null {
  const t = source.tokens;
  const [from, to] = source.head;
  for (let i = from; i < to; i++) {
    if (!SPEAKS_FOR.has(t.lower[i])) continue;
    const name = nameAfter(source, i + 1, to);
    if (name?.includes(' ')) return name;
  }
  return null;
}

/** `Anna Bell: the bridge will wait`: the name before the colon of a title. */
export function titled(source: Source): string | null {
  const [from, to] = source.head;
  if (from >= to) return null;
  const head = source.text.slice(source.tokens.starts[from], source.tokens.ends[to - 1]);
  for (const [, name] of head.matchAll(NAME_IN_TITLE)) if (readVoice(name)?.standing === 'name') return shown(name);
  return null;
}

/** True where the heading speaks of many who ask. */
function pressEvent(source: Source): boolean {
  const [from, to] = source.head;
  for (let i = from; i < to; i++) if (PRESS_EVENTS.has(source.tokens.lower[i])) return true;
  return false;
}

/** The first name behind one of the cues, offices between them; null where none stands before the interview. */
function afterWords(source: Source, cues: ReadonlyMap<string, readonly string[]>): string | null {
  const t = source.tokens;
  const [from, to] = source.head;
  for (let i = from; i < to; i++) {
    const rest = cues.get(t.lower[i]);
    if (!rest?.some((w) => t.lower[i + 1] === w)) continue;
    let at = i + 2;
    while (at < to && (t.lower[at] === 'the' || OFFICE_WORDS.has(t.lower[at]))) at++;
    const name = nameAfter(source, at, to);
    if (name?.includes(' ')) return name;
  }
  return null;
}
