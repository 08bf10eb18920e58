import type { Cue } from './cues/model.ts';
import { callsByName, callsNext, isCalled } from './exchange/calls.ts';
import {
  endsWithThanks,
  goesToNext,
  isAssent,
  isCourtesy,
  isHandover,
  isIntroduction,
  isProcedure,
} from './exchange/courtesies.ts';
import { isExamination, type Part, partsOf } from './exchange/parts.ts';
import { type HeardBefore, LONGEST_COURTESY, Said } from './exchange/said.ts';
import type { Heard, TurnKind } from './model.ts';

/**
 * What each turn does in the exchange: a question, an answer, or a statement (courtesies, hand-overs, documents without an asking side).
 * `before` saves reading turns that have not changed.
 */
export function kindsOf(
  text: string,
  cues: readonly Cue[],
  ends: readonly number[],
  speakers: readonly (string | null)[],
  before: HeardBefore | null,
): { readonly kinds: readonly TurnKind[]; readonly heard: Heard } {
  const said = new Said(text, cues, ends, before);
  const asks = questionMarks(text, cues, ends);
  const closing = cues.map((cue, i) => asks[i] && hasQuestionMark(text, Math.max(cue.words, ends[i] - 200), ends[i]));
  const keys = cues.map((cue, i) => (cue.voice.side === 'person' ? speakers[i] : null) ?? cue.voice.speaker);
  const parts = partsOf(cues, keys, said, closing, ends);
  const part = keys.map((key) => parts.get(key) ?? 'other');
  const examined = isExamination(cues);
  const lastAsked = examined ? lastPut(part, closing) : lastCall(cues, part, closing, ends);
  const lastAsking = Math.max(part.lastIndexOf('asks'), lastAsked);
  const press = cues.some((c, i) => part[i] === 'asks' && c.voice.side === 'ask');
  const whole: Exchange = { text, cues, ends, part, said, asks, lastAsking, press, examined };
  const kinds: TurnKind[] = [];
  let asked = false;
  for (let i = 0; i < cues.length; i++) {
    const kind = lastAsking >= 0 ? kindInExchange(i, whole, asked, kinds) : kindAmongEquals(i, keys, said, kinds);
    if (kind === 'question') asked = true;
    kinds.push(kind);
  }
  return { kinds, heard: said.heard() };
}

/** The last question that counsel or the bench puts to a witness, -1 where there is none. */
function lastPut(part: readonly Part[], closing: readonly boolean[]): number {
  return part.findLastIndex((_, i) => closing[i] && part[i + 1] === 'replies');
}

/** The last question that somebody in the audience calls, -1 where there are none or too few. */
function lastCall(
  cues: readonly Cue[],
  part: readonly Part[],
  closing: readonly boolean[],
  ends: readonly number[],
): number {
  const called = cues.flatMap((cue, i) => {
    const calls = cue.voice.side === 'neutral' && part[i] === 'other' && part[i + 1] === 'replies';
    return calls && closing[i] && ends[i] - cue.words < LONGEST_CALL ? [i] : [];
  });
  return called.length >= FEWEST_CALLS ? called[called.length - 1] : -1;
}

/** Whoever calls a question from the audience is brief. */
const LONGEST_CALL = 600;
/** Fewer questions from an audience are interjections. */
const FEWEST_CALLS = 2;

/** An exchange as a whole: turn by turn, who does what. */
interface Exchange {
  readonly text: string;
  readonly cues: readonly Cue[];
  /** Where each turn ends. */
  readonly ends: readonly number[];
  readonly part: readonly Part[];
  readonly said: Said;
  /** Whether a turn has a question mark. */
  readonly asks: readonly boolean[];
  /** Index of the last turn of the asking side. */
  readonly lastAsking: number;
  /** True where a label is a word for one who asks. */
  readonly press: boolean;
  /** True where a witness is examined. */
  readonly examined: boolean;
}

/** What a turn does, by the part of its speaker; `asked` is true where somebody has asked before, `kinds` are those of the turns before. */
function kindInExchange(i: number, exchange: Exchange, asked: boolean, kinds: readonly TurnKind[]): TurnKind {
  const before = i > 0 ? kinds[i - 1] : null;
  switch (exchange.part[i]) {
    case 'asks':
      return isQuestion(i, exchange, asked) ? 'question' : 'statement';
    case 'replies':
      return asked && isAnswer(i, exchange, before) ? 'answer' : 'statement';
    case 'chairs':
      return exchange.asks[i] && !exchange.said.at(i).includes('thank') && !exchange.press ? 'question' : 'statement';
    default:
      return kindOfOther(i, exchange, before);
  }
}

/** Whether a turn of the asking side asks. A question needs no mark: what is neither hand-over, opening, remark nor farewell is one. */
function isQuestion(i: number, exchange: Exchange, asked: boolean): boolean {
  if (handsOn(i, exchange)) return false;
  if (exchange.asks[i]) return true;
  if (!asked && opens(i, exchange)) return false;
  return !isRemark(exchange.said.at(i)) && !closes(i, exchange);
}

/** `We'll go to Katty Bell.`, `Interesting. Katty?`: the next is one who asks, too. */
function handsOn(i: number, { cues, part, said, asks }: Exchange): boolean {
  if (part[i + 1] !== 'asks') return false;
  return (!asks[i] && goesToNext(said.at(i))) || callsNext(said.upTo(i, LONGEST_COURTESY), cues[i], cues[i + 1]);
}

/** Before anybody has asked: those of the asking side who speak one after the other, and a host who introduces a guest. */
function opens(i: number, { cues, part, said }: Exchange): boolean {
  if (part[i + 1] === 'asks' && cues[i].voice.side !== 'ask') return true;
  return isHost(cues[i]) && (isIntroduction(said.at(i)) || (i === 0 && said.at(i).length > LONG_OPENING));
}

/** A first turn of more characters introduces what follows. */
const LONG_OPENING = 250;

/** `Thank you, Minister.`, `Right.`, `The hearing will come to order.` */
function isRemark(said: string): boolean {
  return isCourtesy(said) || isAssent(said) || isProcedure(said);
}

/** The asking side's last words: the very last turn, or thanks in one of the last three. */
function closes(i: number, { part, said, lastAsking }: Exchange): boolean {
  return i >= part.length - 3 && i >= lastAsking && (i === part.length - 1 || endsWithThanks(said.at(i)));
}

/** Whether a turn of the replying side answers: `Yes, please.` and, unasked, `Katty.` call who asks next, and a courtesy answers a question alone. */
function isAnswer(i: number, { text, cues, ends, part, said }: Exchange, before: TurnKind | null): boolean {
  const brief = said.upTo(i, LONGEST_COURTESY);
  if (brief === null) return true;
  if (
    part[i + 1] === 'asks' &&
    (isHandover(brief) || (before !== 'question' && callsByName(text.slice(cues[i].words, ends[i]))))
  )
    return false;
  return before === 'question' || !isCourtesy(brief);
}

/**
 * A turn of somebody who does neither for long. An office-holder who speaks once has been asked, and whoever is called by name; a name
 * alone may be a clip that is shown.
 */
function kindOfOther(i: number, exchange: Exchange, before: TurnKind | null): TurnKind {
  const { cues, part, said, asks } = exchange;
  if (asks[i] && part[i + 1] === 'replies') return 'question';
  if (before !== 'question') return 'statement';
  if (exchange.examined) return 'statement';
  if (part[i - 1] === 'replies') return 'answer';
  return !asks[i] && (cues[i].voice.standing === 'titled' || isCalled(cues[i], said.at(i - 1)))
    ? 'answer'
    : 'statement';
}

/** Whoever is called a journalist has come to ask, and introduces nobody. */
function isHost({ voice }: Cue): boolean {
  return voice.side !== 'ask' || (voice.role !== null && voice.role !== 'Journalist');
}

/** Where nobody is there to ask, one who is answered at once has asked. */
function kindAmongEquals(i: number, keys: readonly string[], said: Said, kinds: readonly TurnKind[]): TurnKind {
  if (i > 0 && kinds[i - 1] === 'question' && keys[i - 1] !== keys[i]) return 'answer';
  return i + 1 < keys.length && keys[i + 1] !== keys[i] && said.at(i).endsWith('?') && said.upTo(i + 1, 199) !== null
    ? 'question'
    : 'statement';
}

/** Whether each turn has a question mark, in one walk over those of the text. */
function questionMarks(text: string, cues: readonly Cue[], ends: readonly number[]): boolean[] {
  let mark = -1;
  return cues.map(({ words }, i) => {
    if (mark < words) mark = nextMark(text, words);
    return mark < ends[i];
  });
}

function nextMark(text: string, from: number): number {
  const at = text.indexOf('?', from);
  return at < 0 ? text.length : at;
}

function hasQuestionMark(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('?');
}
