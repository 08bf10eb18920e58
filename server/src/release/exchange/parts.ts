import type { Cue } from '../cues/model.ts';
import type { Voice } from '../label-words.ts';
import { BENCH } from '../roles.ts';
import { goesToNext } from './courtesies.ts';
import type { Said } from './said.ts';

/** What a speaker does in an exchange: asks, replies, hands over to others, or does none of these for long. */
export type Part = 'asks' | 'replies' | 'chairs' | 'other';

/** What is counted of one speaker. */
interface Speaker {
  readonly key: string;
  readonly cue: Cue;
  turns: number;
  /** Turns with a question mark in them. */
  questions: number;
  /** Turns of a line or so, without a question and not behind one, before another speaker asks. */
  handovers: number;
  /** Turns after which each other speaker goes on. */
  readonly next: Map<string, number>;
  /** UTF-16 units spoken. */
  length: number;
  /** True where a label has the number of a question. */
  numbered: boolean;
}

/** What is known of all speakers but the one who replies most. */
interface Others {
  /** True where a label is a word for one who asks. */
  readonly asking: boolean;
  /** The share of their turns that have a question. */
  readonly crowd: number;
  /** UTF-16 units they speak. */
  readonly length: number;
  /** Turns of the whole document. */
  readonly turns: number;
}

/**
 * What each speaker does, by the speakers' keys (one per cue, as `ends` and `asks` are). `asks` tells whether a turn has a question mark
 * near its end.
 */
export function partsOf(
  cues: readonly Cue[],
  keys: readonly string[],
  said: Said,
  asks: readonly boolean[],
  ends: readonly number[],
): Map<string, Part> {
  const all = count(cues, keys, said, asks, ends);
  const asking = all.some((s) => s.cue.voice.side === 'ask' && !LAY.has(s.cue.voice.role ?? ''));
  if (isExamination(cues)) return new Map(all.map((s) => [s.key, partInCourt(s)]));
  const main = mainReplier(all);
  const rest = all.filter((s) => s !== main && (s.cue.voice.side === 'person' || s.cue.voice.role === 'Speaker'));
  const others: Others = {
    asking,
    crowd: sum(rest.map((s) => s.questions)) / Math.max(1, sum(rest.map((s) => s.turns))),
    length: sum(rest.map((s) => s.length)),
    turns: cues.length,
  };
  return new Map(all.map((s) => [s.key, partOf(s, main, others)]));
}

/**
 * True where somebody is examined on oath: the bench, whoever keeps the record, or the witness has a label, and the one who replies
 * is called the witness or has the letter of answers.
 */
export function isExamination(cues: readonly Cue[]): boolean {
  return (
    cues.some(({ voice }) => voice.role === WITNESS || BENCH.has(voice.role ?? '')) &&
    cues.some(({ voice }) => voice.role === WITNESS || voice.side === 'reply')
  );
}

const WITNESS = 'Witness';

/** In an examination nobody but the witness answers: counsel objects, and the bench rules. */
function partInCourt({ cue: { voice } }: Speaker): Part {
  if (voice.side === 'ask') return 'asks';
  return voice.side === 'reply' || voice.role === WITNESS ? 'replies' : 'other';
}

/** Those who call in beside a host who asks. */
const LAY: ReadonlySet<string> = new Set(['Caller', 'Listener', 'Viewer', 'Student', 'Audience member']);

function count(
  cues: readonly Cue[],
  keys: readonly string[],
  said: Said,
  asks: readonly boolean[],
  ends: readonly number[],
): readonly Speaker[] {
  const speakers = new Map<string, Speaker>();
  cues.forEach((cue, i) => {
    const s = speakers.get(keys[i]) ?? {
      key: keys[i],
      cue,
      turns: 0,
      questions: 0,
      handovers: 0,
      next: new Map<string, number>(),
      length: 0,
      numbered: false,
    };
    if (cue.voice.numbered) s.numbered = true;
    s.turns++;
    if (asks[i]) s.questions++;
    else if (handsOver(i, keys, said, asks)) s.handovers++;
    if (i + 1 < keys.length) s.next.set(keys[i + 1], (s.next.get(keys[i + 1]) ?? 0) + 1);
    s.length += ends[i] - cue.words;
    speakers.set(keys[i], s);
  });
  return [...speakers.values()];
}

/** `Our next question, please.`: a line or so before another speaker asks, unless it replies to a question itself. */
function handsOver(i: number, keys: readonly string[], said: Said, asks: readonly boolean[]): boolean {
  if (i + 1 >= keys.length || keys[i + 1] === keys[i] || said.upTo(i, 159) === null) return false;
  return (asks[i + 1] && !(i > 0 && asks[i - 1])) || goesToNext(said.at(i));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Whoever speaks longest without asking; an office counts for more than a name. */
function mainReplier(all: readonly Speaker[]): Speaker | null {
  let best: Speaker | null = null;
  let most = 0;
  for (const s of all) {
    const { voice } = s.cue;
    if (voice.side === 'ask' || voice.side === 'neutral' || s.numbered) continue;
    const score = (s.length + 200 * s.turns) * (1.05 - shareOf(s)) * replyWeight(voice);
    if (score > most) {
      most = score;
      best = s;
    }
  }
  return best;
}

/** How much a label speaks for one who replies: `Answer` most, then `Prime Minister`, then `Senator Bell`. */
function replyWeight(voice: Voice): number {
  if (voice.side === 'reply') return 10;
  if (isOffice(voice)) return 4;
  return voice.standing === 'titled' ? 1.5 : 1;
}

/** `Prime Minister`, `Speaker 2`: no name. */
function isOffice({ standing }: Voice): boolean {
  return standing === 'role' || standing === 'office';
}

/** The share of a speaker's turns that have a question. */
function shareOf(s: Speaker): number {
  return s.questions / s.turns;
}

/** How many of a speaker's turns the one who replies most goes on from. */
function toMain(s: Speaker, main: Speaker): number {
  return s.next.get(main.key) ?? 0;
}

/** What one speaker does, by the label where that tells, else by what is counted. */
function partOf(s: Speaker, main: Speaker | null, rest: Others): Part {
  const { side } = s.cue.voice;
  if (side === 'ask' || s.numbered) return 'asks';
  if (side === 'reply' || s === main) return 'replies';
  return side === 'neutral' ? partOfNeutral(s, main, rest) : partOfPerson(s, main, rest);
}

/** `Moderator`, `Host`, `Audience`: labels of those who lead or attend. */
function partOfNeutral(s: Speaker, main: Speaker | null, rest: Others): Part {
  const role = s.cue.voice.role ?? '';
  if (CHAIRS.has(role)) return 'chairs';
  if (main === null || s.turns < 2 || AUDIENCE.has(role)) return 'other';
  return (shareOf(s) >= 0.3 && shareOf(s) > shareOf(main)) || isInterviewOf(main, s, rest) ? 'asks' : 'other';
}

/** Those who give others the floor. */
const CHAIRS: ReadonlySet<string> = new Set(['Moderator', 'Operator', 'Facilitator', 'Aide', 'Interpreter']);
/** Those who are many under one label. */
const AUDIENCE: ReadonlySet<string> = new Set(['Audience', 'Audience member']);

/** `Senator Bell`, `Anna Bell`, `Prime Minister`: labels of persons. */
function partOfPerson(s: Speaker, main: Speaker | null, rest: Others): Part {
  const { voice } = s.cue;
  if (s.handovers >= 3 && s.handovers >= 0.5 * s.turns) return 'chairs';
  if (isOffice(voice) && !isNumbered(voice)) return 'replies';
  if (main === null) return 'other';
  if (asksOften(s, main, rest)) return voice.standing === 'titled' && rest.asking ? 'replies' : 'asks';
  if (rest.asking) return onlyAsks(s, main) ? 'asks' : 'replies';
  if (isInterviewOf(main, s, rest) || isHostOf(main, s) || isReporterOf(main, s, rest)) return 'asks';
  return partOfGuest(s, main);
}

/** A name among names: whoever speaks once has called a question or a remark, the others join the one who replies. */
function partOfGuest(s: Speaker, main: Speaker): Part {
  if (s.turns === 1) return shareOf(s) > shareOf(main) ? 'asks' : 'other';
  return main.turns >= 3 ? 'replies' : 'other';
}

/** `Speaker 2` may be anybody. */
function isNumbered({ standing, role }: Voice): boolean {
  return standing === 'role' && /\d$/.test(role ?? '');
}

/** Questions in many turns, more than the one has who replies most: an interviewer, or a host among callers. */
function asksOften(s: Speaker, main: Speaker, { crowd }: Others): boolean {
  const share = shareOf(s);
  const often = share >= 0.4 || (share >= 0.2 && (s.turns >= 6 || crowd >= 0.3));
  return s.turns >= 2 && often && share > shareOf(main) && s.length < 2 * main.length;
}

/** A name once or twice, each time with a question that is replied to at once: another who asks beside those with labels for it. */
function onlyAsks(s: Speaker, main: Speaker): boolean {
  return shareOf(s) === 1 && toMain(s, main) === s.turns && s.turns <= 2 && s.cue.voice.standing !== 'titled';
}

/** One side speaks at length in every other turn, and the other puts short questions and remarks to it. */
function isInterviewOf(main: Speaker, s: Speaker, rest: Others): boolean {
  return (
    main.turns >= 0.4 * rest.turns &&
    main.turns >= 4 &&
    main.length >= 2 * rest.length &&
    s.turns >= 3 &&
    s.questions >= 0.12 * s.turns &&
    toMain(s, main) >= 0.4 * s.turns
  );
}

/** An office replies to a name that stands before it in turn and speaks no longer. */
function isHostOf(main: Speaker, s: Speaker): boolean {
  return (
    isOffice(main.cue.voice) &&
    s.cue.voice.standing !== 'titled' &&
    s.turns >= 3 &&
    (s.questions >= 1 ? s.questions * main.turns > main.questions * s.turns : main.questions === 0) &&
    toMain(s, main) >= 0.5 * s.turns &&
    s.length <= 1.2 * main.length
  );
}

/** One of many reporters, each with a question or two, perhaps without its mark. */
function isReporterOf(main: Speaker, s: Speaker, { crowd, turns }: Others): boolean {
  const askers = crowd >= 0.3 || (crowd >= 0.2 && isOffice(main.cue.voice) && shareOf(main) < crowd / 2);
  return (
    askers && main.turns >= 0.3 * turns && main.turns >= 4 && shareOf(main) < 0.5 && toMain(s, main) >= 0.4 * s.turns
  );
}
