import type { Change } from '../text/change.ts';
import { firstFrom } from '../text/first-at.ts';
import type { Lines } from '../text/lines.ts';
import { remembered } from '../text/remembered.ts';
import { wordsFrom } from './characters.ts';
import { inlineStarts } from './cues/inline.ts';
import type { Cue } from './cues/model.ts';
import { asKnown, damage, type KnownLabel, type KnownLabels, knownLabel, mayBeDamaged, readDamaged } from './damage.ts';
import type { Voice } from './label-words.ts';
import { lineHead } from './line-head.ts';
import { withNeighbours } from './possible-labels.ts';

/** A label as printed, without brackets and punctuation. */
function printedLabel(text: string, cue: Cue): string {
  return withoutMarks(text.slice(cue.start, cue.end));
}

/** A text has few labels, and each of them many times. */
const withoutMarks = remembered(2_000, (label) => label.replace(/\s*[([].*$/su, '').replace(/[\s:.：]+$/u, ''));

const LONG = 8;

/** The labels that stand often enough for a damaged one to be measured by them. */
export function knownLabels(text: string, cues: readonly Cue[]): KnownLabels {
  const counts = new Map<string, { text: string; voice: Voice; count: number }>();
  for (const cue of cues) {
    const printed = printedLabel(text, cue);
    const known = counts.get(printed);
    if (known) known.count++;
    else counts.set(printed, { text: printed, voice: cue.voice, count: 1 });
  }
  const known: KnownLabel[] = [];
  for (const k of [...counts.values()].sort((x, y) => y.count - x.count)) {
    if (known.length >= 24) break;
    // A long word for one who speaks is known where it stands once.
    if (k.count < 2 && (k.voice.standing !== 'role' || k.text.length < LONG)) continue;
    // `MAHlER` three times beside `MAHER` is still damage.
    const sure = k.voice.standing === 'role' || k.voice.standing === 'titled';
    const near = sure
      ? undefined
      : nearest(
          k.text,
          known.filter((m) => m.count >= 1.5 * k.count),
        );
    known.push(knownLabel(k.text, near ? near.voice : k.voice, k.count));
  }
  return asKnown(known);
}

/** By line, 1 where a label that is near one of the known may stand for all that the line shows by itself: for the next state of the text. */
export interface LinesToTry {
  readonly known: KnownLabels;
  readonly tried: Uint8Array;
}

/**
 * The accepted cues, and those that are near a known label but for damage, in order. Only the lines `to` try are looked at; all
 * are where it is null.
 */
export function withDamaged(
  text: string,
  lines: Lines,
  accepted: readonly Cue[],
  known: KnownLabels,
  to: LinesToTry | null,
): Cue[] {
  const taken = new Taken(text, accepted, known);
  const marks = new Marks(text);
  for (let line = 0; line < lines.starts.length; line++) {
    if (to?.tried[line] === 0) continue;
    const start = lines.starts[line];
    const end = lines.ends[line];
    taken.takeAtHead(lineHead(text, start, end), end);
    for (let colon = marks.from(start); colon >= 0 && colon < end; colon = marks.from(colon + 1))
      taken.takeBefore(colon, start, end);
    taken.takeUpTo(end);
  }
  taken.takeUpTo(text.length);
  return taken.cues;
}

/** A damaged label inside a line has at most so many characters. */
const LONGEST_INLINE = 40;

/** The cues up to some place of the text: the accepted ones, as they come, and the damaged ones that are found between them. */
class Taken {
  readonly cues: Cue[] = [];
  readonly #text: string;
  readonly #accepted: readonly Cue[];
  readonly #known: KnownLabels;
  readonly #meanings = new Map<string, Voice | null>();
  /** The first of the accepted cues that is not taken yet. */
  #next = 0;

  constructor(text: string, accepted: readonly Cue[], known: KnownLabels) {
    this.#text = text;
    this.#accepted = accepted;
    this.#known = known;
  }

  /** Takes the accepted cues that begin before an offset. */
  takeUpTo(offset: number): void {
    while (this.#next < this.#accepted.length && this.#accepted[this.#next].start < offset)
      this.#take(this.#accepted[this.#next++]);
  }

  /** Takes a damaged label at the head of a line, or behind a stray character there, unless an accepted one stands at the head. */
  takeAtHead(head: number, end: number): void {
    this.takeUpTo(head);
    const begun = this.cues.length > 0;
    if (this.#accepted[this.#next]?.start === head || !(begun || this.#next < this.#accepted.length)) return;
    const stray = strayBefore(this.#text, head, end);
    const behind = stray > head ? this.#read(stray, end, false) : null;
    const sound = behind && this.#known.all.some(({ text }) => this.#text.startsWith(text, stray));
    const cue = sound ? behind : (this.#read(head, end, false) ?? behind);
    if (cue && (begun || isMark(this.#text, cue.end - 1))) this.#take(cue);
  }

  /** Takes the damaged label that ends with a colon or semicolon inside a line, behind a sentence or another label, if one does. */
  takeBefore(colon: number, lineStart: number, end: number): void {
    this.takeUpTo(colon);
    const last = this.cues.at(-1);
    if (!last || colon < last.end) return;
    // Behind another label, too, that a mark ends or that is itself damaged.
    const behind = last.layout === 'damaged' || isMark(this.#text, last.end - 1) ? last.words : -1;
    for (const start of [behind, ...inlineStarts(this.#text, lineStart, colon)]) {
      if (start < lineStart || start >= colon) continue;
      if (colon - start > LONGEST_INLINE) return;
      // A semicolon belongs to the sentence unless a label stands before it letter by letter.
      const printed = this.#text[colon] === ';' ? this.#text.slice(start, colon) : null;
      if (printed !== null && !this.#known.all.some(({ text }) => text === printed)) continue;
      const cue = this.#read(start, end, true);
      if (cue?.end !== colon + 1) continue;
      // `Ann Bell: Ann Bell; I am an actor.`
      if (start === behind && cue.voice.speaker === last.voice.speaker) continue;
      this.#take(cue);
      return;
    }
  }

  /** The damaged label at a place between the last cue and the next accepted one. */
  #read(head: number, end: number, inline: boolean): Cue | null {
    const last = this.cues.at(-1);
    const cue = readDamaged({ text: this.#text, head, end, inline }, this.#known, last?.voice.speaker ?? null);
    const next = this.#accepted[this.#next];
    return cue && head >= (last?.end ?? 0) && (!next || cue.end <= next.start) ? cue : null;
  }

  #take(cue: Cue): void {
    this.cues.push(settled(this.#text, cue, this.#known, this.#meanings));
  }
}

/** Finds the lines to try; of those of an earlier state with the same labels only the changed ones are looked at. */
export function linesToTry(
  text: string,
  lines: Lines,
  known: KnownLabels,
  before: { readonly toTry: LinesToTry; readonly change: Change } | null,
): LinesToTry {
  const tried = new Uint8Array(lines.starts.length);
  let from = 0;
  let to = tried.length;
  if (before !== null && isSameKnown(before.toTry.known, known)) {
    const change = withNeighbours(text, before.change);
    const old = before.toTry.tried;
    from = firstFrom(lines.starts, change.start);
    tried.set(old.subarray(0, from));
    if (change.newEnd < text.length) {
      to = firstFrom(lines.starts, change.newEnd);
      tried.set(old.subarray(old.length - (tried.length - to)), to);
    }
  }
  const marks = new Marks(text);
  for (let line = from; line < to; line++)
    tried[line] = mayHaveDamaged(text, lines.starts[line], lines.ends[line], known, marks) ? 1 : 0;
  return { known, tried };
}

/** True where both are labels of the same letters, in the same order: who speaks them does not tell where they may stand. */
function isSameKnown({ all: old }: KnownLabels, { all: now }: KnownLabels): boolean {
  return old.length === now.length && old.every(({ text, loose }, i) => text === now[i].text && loose === now[i].loose);
}

function mayHaveDamaged(text: string, start: number, end: number, known: KnownLabels, marks: Marks): boolean {
  const may = (head: number, inline: boolean) => mayBeDamaged({ text, head, end, inline }, known);
  const head = lineHead(text, start, end);
  const stray = strayBefore(text, head, end);
  if (may(head, false) || (stray > head && may(stray, false))) return true;
  let behind = head;
  for (let colon = marks.from(start); colon >= 0 && colon < end; colon = marks.from(colon + 1)) {
    if (behind < colon && may(behind, true)) return true;
    for (const at of inlineStarts(text, start, colon)) if (may(at, true)) return true;
    behind = wordsFrom(text, colon + 1, end);
  }
  return false;
}

/** True for a colon or semicolon. */
function isMark(text: string, at: number): boolean {
  return text[at] === ':' || text[at] === ';';
}

/** Finds colons and semicolons from offsets that only grow. */
class Marks {
  readonly #text: string;
  #colon: number;
  #semicolon: number;

  constructor(text: string) {
    this.#text = text;
    this.#colon = text.indexOf(':');
    this.#semicolon = text.indexOf(';');
  }

  /** The next one at or behind an offset; -1 where there is none. */
  from(offset: number): number {
    if (this.#colon >= 0 && this.#colon < offset) this.#colon = this.#text.indexOf(':', offset);
    if (this.#semicolon >= 0 && this.#semicolon < offset) this.#semicolon = this.#text.indexOf(';', offset);
    if (this.#colon < 0 || this.#semicolon < 0) return Math.max(this.#colon, this.#semicolon);
    return Math.min(this.#colon, this.#semicolon);
  }
}

/** The offset behind one stray character at a line's head, a speck that was read as a letter; `head` where there is none. */
function strayBefore(text: string, head: number, end: number): number {
  let i = head + 1;
  if (text[i] === '.') i++;
  return i < end && text[i] === ' ' ? wordsFrom(text, i, end) : head;
}

/** The cue as the speaker's own who is meant, `meanings` keeping what each printed label is taken for: `JOURNASLIST:` is nobody's name where `JOURNALIST:` recurs. */
function settled(text: string, cue: Cue, known: KnownLabels, meanings: Map<string, Voice | null>): Cue {
  const clean = withoutStray(text, cue, known);
  if (clean.voice.standing === 'role') return clean;
  const own = printedLabel(text, clean);
  // `Reporter (Mr. Bell):` has its name in the brackets.
  if (clean.voice.name !== null && !own.includes(clean.voice.name)) return clean;
  let voice = meanings.get(own);
  if (voice === undefined) {
    const { key } = clean.voice;
    const same = known.all.find((k) => k.text === own);
    voice = (same ?? (known.all.some((k) => k.voice.key === key) ? undefined : nearest(own, known.all)))?.voice ?? null;
    meanings.set(own, voice);
  }
  return voice === null || voice.key === clean.voice.key ? clean : { ...clean, voice };
}

/** The known label that a printed one is a damaged form of. Clean type has real names one letter apart, so small letters must agree. */
function nearest(printed: string, known: readonly KnownLabel[]): KnownLabel | undefined {
  const capitals = !/\p{Ll}{3}/u.test(printed);
  const joined = printed.replace(/[\s.]/g, '');
  return known.find((k) => {
    if (k.text.replace(/[\s.]/g, '') === joined) return true;
    const role = k.voice.standing === 'role';
    if (k.text.length <= 4) return role && k.text.length === 2 && printed.length <= 3 && printed[0] === k.text[0];
    if (!capitals || damage(printed, k.text) > (role ? 0.45 : 0.25)) return false;
    const words = printed.split(' ');
    const others = k.text.split(' ');
    return words.length !== others.length || words.every((w, i) => damage(w, others[i]) <= (role ? 0.5 : 0.34));
  });
}

/** A label without the speck before it: `S JOURNALIST:`. */
function withoutStray(text: string, cue: Cue, known: KnownLabels): Cue {
  const from = strayBefore(text, cue.start, cue.end);
  if (from === cue.start || known.all.some((k) => k.voice.key === cue.voice.key)) return cue;
  const clean = readDamaged({ text, head: from, end: cue.words, inline: false }, known, null);
  if (!clean || clean.end !== cue.end) return cue;
  const joined = text.slice(cue.start, cue.end).replace(/[\s:.;]/g, '');
  return known.all.some((k) => k.text.replace(/[\s.]/g, '') === joined) ? cue : { ...clean, words: cue.words };
}
