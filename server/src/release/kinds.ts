import type { Change } from '../text/change.ts';
import { isSpace } from '../text/span.ts';
import type { Cue } from './labels.ts';
import { plain } from './layout.ts';
import type { Heard, TurnKind } from './model.ts';
import { OFFICE_WORDS } from './roles.ts';

/** What a speaker does in an exchange: asks, replies, hands over to others, or does none of these for long. */
type Part = 'asks' | 'replies' | 'chairs' | 'other';

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

/** The words looked at to tell a courtesy from a question; longer turns are neither. */
const GLANCE = 550;

/** What was heard in an earlier state of a text, and what has changed since. */
export interface HeardBefore {
  readonly heard: Heard;
  readonly change: Change;
}

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
  const called = cues.flatMap((cue, i) => {
    const calls = cue.voice.side === 'neutral' && part[i] === 'other' && part[i + 1] === 'replies';
    return calls && closing[i] && ends[i] - cue.words < LONGEST_CALL ? [i] : [];
  });
  const lastAsking = Math.max(part.lastIndexOf('asks'), called.length >= FEWEST_CALLS ? (called.at(-1) ?? -1) : -1);
  const press = cues.some((c, i) => part[i] === 'asks' && c.voice.side === 'ask');
  const whole: Exchange = { cues, part, said, asks, lastAsking, press };
  const kinds: TurnKind[] = [];
  let asked = false;
  for (let i = 0; i < cues.length; i++) {
    const kind = lastAsking >= 0 ? kindInExchange(i, whole, asked, kinds) : kindAmongEquals(i, keys, said, kinds);
    if (kind === 'question') asked = true;
    kinds.push(kind);
  }
  return { kinds, heard: said.heard() };
}

/** Whoever calls a question from the audience is brief. */
const LONGEST_CALL = 600;
/** Fewer questions from an audience are interjections. */
const FEWEST_CALLS = 2;

/** An exchange as a whole: turn by turn, who does what. */
interface Exchange {
  readonly cues: readonly Cue[];
  readonly part: readonly Part[];
  readonly said: Said;
  /** Whether a turn has a question mark. */
  readonly asks: readonly boolean[];
  /** Index of the last turn of the asking side. */
  readonly lastAsking: number;
  /** True where a label is a word for one who asks. */
  readonly press: boolean;
}

function kindInExchange(i: number, exchange: Exchange, asked: boolean, kinds: readonly TurnKind[]): TurnKind {
  const { cues, part, asks, lastAsking, press } = exchange;
  const before = i > 0 ? kinds[i - 1] : null;
  switch (part[i]) {
    case 'asks': {
      if (part[i + 1] === 'asks' && !asks[i] && goesToNext(exchange.said.at(i))) return 'statement';
      if (part[i + 1] === 'asks' && callsNext(exchange.said.upTo(i, LONGEST_COURTESY), cues[i], cues[i + 1]))
        return 'statement';
      if (asks[i]) return 'question';
      // Before anybody has asked, those of the asking side who speak one after the other open the meeting.
      if (!asked && part[i + 1] === 'asks' && cues[i].voice.side !== 'ask') return 'statement';
      const said = exchange.said.at(i);
      if (isCourtesy(said) || isAssent(said) || isProcedure(said)) return 'statement';
      // An introduction by a host; whoever is called a journalist has come to ask.
      if (!asked && isHost(cues[i]) && (isIntroduction(said) || (i === 0 && said.length > 250))) return 'statement';
      if (i >= part.length - 3 && i >= lastAsking && (i === part.length - 1 || endsWithThanks(said)))
        return 'statement';
      return 'question';
    }
    case 'replies': {
      if (!asked) return 'statement';
      const said = exchange.said.upTo(i, LONGEST_COURTESY);
      if (said === null) return 'answer';
      if (isHandover(said) && part[i + 1] === 'asks') return 'statement';
      if (before !== 'question' && isCourtesy(said)) return 'statement';
      return 'answer';
    }
    case 'chairs':
      return asks[i] && !exchange.said.at(i).includes('thank') && !press ? 'question' : 'statement';
    default:
      if (asks[i] && part[i + 1] === 'replies') return 'question';
      // An office-holder who speaks once has been asked, and whoever is called by name; a name alone may be a clip that is shown.
      return before === 'question' &&
        (part[i - 1] === 'replies' ||
          (!asks[i] && (cues[i].voice.standing === 'titled' || isCalled(cues[i], exchange.said.at(i - 1)))))
        ? 'answer'
        : 'statement';
  }
}

/** True where a sentence calls the speaker of a label: `Governor Bell, would you do it?` Whoever is only spoken of may be shown next. */
function isCalled({ voice }: Cue, said: string): boolean {
  if (voice.side !== 'person' || voice.speaker.length < 3) return false;
  for (let at = said.indexOf(voice.speaker); at >= 0; at = said.indexOf(voice.speaker, at + 1))
    if (isCallEnd(said, at + voice.speaker.length) && CALLS.test(said.slice(Math.max(0, at - 40), at))) return true;
  return false;
}

/** `Interesting. Katty?`: one of the asking side calls another by name and asks nothing. */
function callsNext(said: string | null, { voice }: Cue, next: Cue): boolean {
  if (said === null || next.voice.name === null || next.voice.speaker === voice.speaker) return false;
  const mark = said.indexOf('?');
  if (mark >= 0 && mark < said.length - 1) return false;
  const last = /(?:^|[.!?…] )(\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*)?)[.?!]?$/u.exec(said)?.[1].split(' ') ?? [];
  const name = next.voice.name.toLowerCase().split(' ');
  return (
    last.some((word) => name.includes(word)) && last.every((word) => name.includes(word) || OFFICE_WORDS.has(word))
  );
}

/** `We'll now go to another guest, Katty Bell.`: a host hands over among those who ask. */
const goesToNext = (said: string): boolean =>
  /\b(?:we(?:['’]ll| will| are going)?|i(?:['’]ll| will)|let['’]s|let us|let me)(?: to| now| just)* (?:go|turn|move|come)(?: now| over| next)* to\b/.test(
    said,
  );

/** A comma goes on to the question; a question mark at the end is all of it. */
function isCallEnd(said: string, at: number): boolean {
  return said[at] === ',' || (said[at] === '?' && at + 1 === said.length);
}

const CALLS = /(?:^|[.?!] )(?:(?:\p{L}+\.?) ){0,2}$/u;

/** Where nobody is there to ask, one who is answered at once has asked. */
function kindAmongEquals(i: number, keys: readonly string[], said: Said, kinds: readonly TurnKind[]): TurnKind {
  if (i > 0 && kinds[i - 1] === 'question' && keys[i - 1] !== keys[i]) return 'answer';
  return i + 1 < keys.length && keys[i + 1] !== keys[i] && said.at(i).endsWith('?') && said.upTo(i + 1, 199) !== null
    ? 'question'
    : 'statement';
}

function partsOf(
  cues: readonly Cue[],
  keys: readonly string[],
  said: Said,
  asks: readonly boolean[],
  ends: readonly number[],
): Map<string, Part> {
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
    else if (
      i + 1 < cues.length &&
      keys[i + 1] !== keys[i] &&
      said.upTo(i, 159) !== null &&
      ((asks[i + 1] && !(i > 0 && asks[i - 1])) || goesToNext(said.at(i)))
    )
      s.handovers++;
    if (i + 1 < keys.length) s.next.set(keys[i + 1], (s.next.get(keys[i + 1]) ?? 0) + 1);
    s.length += ends[i] - cue.words;
    speakers.set(keys[i], s);
  });
  const all = [...speakers.values()];
  const asking = all.some((s) => s.cue.voice.side === 'ask' && !LAY.has(s.cue.voice.role ?? ''));
  const main = mainReplier(all);
  const rest = all.filter((s) => s !== main && (s.cue.voice.side === 'person' || s.cue.voice.role === 'Speaker'));
  const others: Others = {
    asking,
    crowd: sum(rest.map((s) => s.questions)) / Math.max(1, sum(rest.map((s) => s.turns))),
    length: sum(rest.map((s) => s.length)),
    turns: cues.length,
  };
  const parts = new Map<string, Part>();
  for (const s of all) parts.set(s.key, partOf(s, main, others));
  return parts;
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

/** Those who call in beside a host who asks. */
const LAY: ReadonlySet<string> = new Set(['Caller', 'Listener', 'Viewer', 'Student', 'Audience member']);

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Whoever speaks longest without asking; an office counts for more than a name. */
function mainReplier(all: readonly Speaker[]): Speaker | null {
  let best: Speaker | null = null;
  let most = 0;
  for (const s of all) {
    const { side, standing } = s.cue.voice;
    if (side === 'ask' || side === 'neutral' || s.numbered) continue;
    const weight =
      side === 'reply' ? 10 : standing === 'role' || standing === 'office' ? 4 : standing === 'titled' ? 1.5 : 1;
    const score = (s.length + 200 * s.turns) * (1.05 - s.questions / s.turns) * weight;
    if (score > most) {
      most = score;
      best = s;
    }
  }
  return best;
}

function partOf(s: Speaker, main: Speaker | null, rest: Others): Part {
  const { asking, crowd, turns } = rest;
  const { side, standing, role } = s.cue.voice;
  if (side === 'ask' || s.numbered) return 'asks';
  if (side === 'reply' || s === main) return 'replies';
  const share = s.questions / s.turns;
  if (side === 'neutral') {
    if (
      role === 'Moderator' ||
      role === 'Operator' ||
      role === 'Facilitator' ||
      role === 'Aide' ||
      role === 'Interpreter'
    )
      return 'chairs';
    if (main === null || s.turns < 2 || role === 'Audience' || role === 'Audience member') return 'other';
    return (share >= 0.3 && share > main.questions / main.turns) || isInterviewOf(main, s, rest) ? 'asks' : 'other';
  }
  if (s.handovers >= 3 && s.handovers >= 0.5 * s.turns) return 'chairs';
  if ((standing === 'role' && !NUMBERED.test(role ?? '')) || standing === 'office') return 'replies';
  if (main === null) return 'other';
  const mainShare = main.questions / main.turns;
  const host = share >= 0.4 || (share >= 0.2 && (s.turns >= 6 || crowd >= 0.3));
  if (s.turns >= 2 && host && share > mainShare && s.length < 2 * main.length)
    return standing === 'titled' && asking ? 'replies' : 'asks';
  const toMain = s.next.get(main.key) ?? 0;
  if (asking) return share === 1 && toMain === s.turns && s.turns <= 2 && standing !== 'titled' ? 'asks' : 'replies';
  if (isInterviewOf(main, s, rest) || isHostOf(main, s)) return 'asks';
  // One of many reporters, each with a question or two, perhaps without its mark.
  const office = main.cue.voice.standing === 'role' || main.cue.voice.standing === 'office';
  const askers = crowd >= 0.3 || (crowd >= 0.2 && office && mainShare < crowd / 2);
  if (askers && main.turns >= 0.3 * turns && main.turns >= 4 && mainShare < 0.5 && toMain >= 0.4 * s.turns)
    return 'asks';
  if (s.turns === 1) return share > mainShare ? 'asks' : 'other';
  return main.turns >= 3 ? 'replies' : 'other';
}

/** `Speaker 2` may be anybody. */
const NUMBERED = /\d$/;

/** One side speaks at length in every other turn, and the other puts short questions and remarks to it. */
function isInterviewOf(main: Speaker, s: Speaker, rest: Others): boolean {
  return (
    main.turns >= 0.4 * rest.turns &&
    main.turns >= 4 &&
    main.length >= 2 * rest.length &&
    s.turns >= 3 &&
    s.questions >= 0.12 * s.turns &&
    (s.next.get(main.key) ?? 0) >= 0.4 * s.turns
  );
}

/** An office replies to a name that stands before it in turn and speaks no longer. */
function isHostOf(main: Speaker, s: Speaker): boolean {
  const office = main.cue.voice.standing === 'role' || main.cue.voice.standing === 'office';
  return (
    office &&
    s.cue.voice.standing !== 'titled' &&
    s.turns >= 3 &&
    (s.questions >= 1 ? s.questions * main.turns > main.questions * s.turns : main.questions === 0) &&
    (s.next.get(main.key) ?? 0) >= 0.5 * s.turns &&
    s.length <= 1.2 * main.length
  );
}

function isHost({ voice }: Cue): boolean {
  return voice.side !== 'ask' || (voice.role !== null && voice.role !== 'Journalist');
}

/** What is said in each turn, read when it is first asked for: of many turns it never is. */
class Said {
  readonly #text: string;
  readonly #cues: readonly Cue[];
  readonly #ends: readonly number[];
  readonly #read: (string | null)[];
  /** How many characters of each turn were seen, see `seenOf`; -1 where nobody has looked. */
  readonly #seen: Int16Array;

  constructor(text: string, cues: readonly Cue[], ends: readonly number[], before: HeardBefore | null) {
    this.#text = text;
    this.#cues = cues;
    this.#ends = ends;
    this.#read = cues.map(() => null);
    this.#seen = new Int16Array(cues.length).fill(-1);
    if (before !== null) this.#remember(before);
  }

  heard(): Heard {
    return { words: this.#cues.map((cue) => cue.words), ends: this.#ends, read: this.#read, seen: this.#seen };
  }

  /** Takes over what was heard of turns that have not changed. */
  #remember({ heard, change }: HeardBefore): void {
    let old = 0;
    this.#cues.forEach(({ words }, i) => {
      const end = this.#ends[i];
      if (end > change.start && words < change.newEnd) return;
      const shift = words < change.newEnd ? 0 : change.oldEnd - change.newEnd;
      while (old < heard.words.length && heard.words[old] < words + shift) old++;
      if (heard.words[old] !== words + shift || heard.ends[old] !== end + shift) return;
      this.#read[i] = heard.read[old];
      this.#seen[i] = heard.seen[old];
    });
  }

  /** A turn's words without stage directions, in small letters; the last of them only where it is too long for a courtesy. */
  at(turn: number): string {
    this.#read[turn] ??= glance(this.#text, this.#cues[turn].words, this.#ends[turn]);
    return this.#read[turn];
  }

  /** The same where it is at most so long (as the longest courtesy at most), else null: most turns are longer, which is seen at once. */
  upTo(turn: number, most: number): string | null {
    const { words } = this.#cues[turn];
    const end = this.#ends[turn];
    if (this.#read[turn] === null && end - words <= 2 * GLANCE) {
      if (this.#seen[turn] < 0) this.#seen[turn] = seenOf(this.#text, words, end);
      if (this.#seen[turn] > most) return null;
    }
    const said = this.at(turn);
    return said.length <= most ? said : null;
  }
}

/** How many characters of a turn can be seen before any stage direction: what is said is at least so long. More than a courtesy has are not counted. */
function seenOf(text: string, start: number, end: number): number {
  let seen = 0;
  for (let i = start; i < end && seen <= LONGEST_COURTESY; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28 || code === 0x5b) break;
    if (!isSpace(code)) seen++;
  }
  return seen;
}

function glance(text: string, start: number, end: number): string {
  if (end - start > 2 * GLANCE) return text.slice(end - GLANCE, end).trimEnd();
  let said = text.slice(start, end).replace(LETTERLESS_LINES, '');
  if (said.includes('(') || said.includes('[')) said = said.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return plain(said, 0, said.length).replaceAll('’', "'");
}

/** Lines without a letter at the end: numbers of pages, times of the next subtitle. */
const LETTERLESS_LINES = /(?:\r?\n[^\p{L}\r\n]*)+$/u;

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

const COURTESY =
  /\b(?:good (?:morning|afternoon|evening|day|night|to)|hello|hi|g'day|welcome|thanks?|thank you|it(?:'s| is|'s been| was)(?: always)?(?: a)? (?:good|great|nice|lovely|pleasure|delight)|pleasure|bye|goodbye|see you|cheers|congratulations|appreciate|you're welcome|not at all|god bless|nice to|great to|joins? (?:me|us)|joining (?:me|us)|take care|leave it there|all we have time|out of time|have a (?:good|great|nice|safe))\b/;

const LONGEST_COURTESY = 260;

/** Greetings, welcomes, thanks and farewells, and nothing else. */
function isCourtesy(said: string): boolean {
  if (said.length === 0 || said.length > LONGEST_COURTESY) return false;
  let courteous = 0;
  for (const sentence of said.split(/[.!…]+\s*/)) {
    if (sentence === '') continue;
    if (COURTESY.test(sentence) && sentence.length < 150) courteous++;
    else if (sentence.split(' ').length > 3) return false;
  }
  return courteous > 0;
}

const ASSENT =
  /^(?:(?:yes|yeah|yep|yup|right|indeed|sure|ok|okay|all right|alright|of course|of course not|exactly|absolutely|correct|true|i agree|i agree with you|i see|hopefully|hopefully not|no doubt|fair enough|i understand|understood|mm+|mm-hm+|uh-huh|hmm|great|very good|wow|that's right|that's true|got it|yes indeed|well done|no, no|she was|he was|you will|it is|it does)[\s,.!…-]*)+$/;

/** `Right.`, `Yes, indeed.`: the listening side goes along. */
function isAssent(said: string): boolean {
  return said.length <= 60 && ASSENT.test(said);
}

const HANDOVER =
  /^(?:(?:ok|okay|yes|yeah|all right|well|and|so|now)[,.]? )?(?:please|go ahead|yes,? (?:sir|ma'am|please)|over to you|next question|next|last question|one more|(?:let's|we'll|let me) (?:go|turn|hear|take)\b.{0,60}|go ahead,? .{0,25}|please,? .{0,25}|(?:the )?(?:lady|gentleman|woman|man|colleague)\b.{0,60}|thank you[.,] (?:next|go|\p{L}+)\.?)[.!]*$/u;

/** `Go ahead, Steve.`: calls the next speaker. */
function isHandover(said: string): boolean {
  return said.length <= 90 && HANDOVER.test(said);
}

const PROCEDURE =
  /\b(?:come to order|please proceed|time has expired|(?:is|are) recogni[sz]ed|ha(?:s|ve) the (?:call|floor)|declare (?:open|closed)|(?:will|shall|'ll|to) (?:suspend|adjourn|take (?:a|our|the) break)|(?:is|stands?) adjourned)\b|^order[!.]|^(?:(?:all right|ok|okay|and|well|now|still)[,.]? )*(?:coming up|we(?:'ll| will) be (?:right )?back|stay with us)\b/;

/** `The hearing will come to order.`, `Coming up, …`: opens, closes and interrupts, and asks nothing. */
function isProcedure(said: string): boolean {
  return said.length <= LONGEST_COURTESY && PROCEDURE.test(said);
}

const INTRODUCTION =
  /\b(?:tonight|join|joins|joined|joining|welcome|on the line|in the studio|with (?:me|us)|good (?:morning|afternoon|evening))\b/;

function isIntroduction(said: string): boolean {
  return INTRODUCTION.test(said);
}

function endsWithThanks(said: string): boolean {
  return (
    /\b(?:thanks?|thank you|for (?:talking|joining|your time|this interview))\b[^?]{0,120}$/.test(said) &&
    said.length < GLANCE - 50
  );
}
