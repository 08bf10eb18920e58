import type { Change } from '../../text/change.ts';
import { isSpace } from '../../text/span.ts';
import type { Cue } from '../cues/model.ts';
import { plain } from '../layout.ts';
import type { Heard } from '../model.ts';

/** The words looked at to tell a courtesy from a question; longer turns are neither. */
export const GLANCE = 550;

/** The most characters of greetings, thanks and calls; whatever is longer says more. */
export const LONGEST_COURTESY = 260;

/** What was heard in an earlier state of a text, and what has changed since. */
export interface HeardBefore {
  readonly heard: Heard;
  readonly change: Change;
}

/** What is said in each turn, read when it is first asked for: of many turns it never is. */
export class Said {
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
