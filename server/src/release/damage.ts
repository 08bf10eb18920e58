import { isSpace } from '../text/span.ts';
import { isDigit, isLower, isUpper, sentenceBefore, startsSentence, wordsFrom } from './characters.ts';
import type { Cue } from './cues.ts';
import type { Voice } from './label-words.ts';
import { FIELDS } from './roles.ts';

/** A label that stands undamaged in the same document, several times. */
export interface KnownLabel {
  /** As printed, its punctuation left out. */
  readonly text: string;
  readonly voice: Voice;
  readonly count: number;
  /** The printed form without blanks, full stops and apostrophes. */
  readonly joined: string;
  /** True where letters may differ: clean type has real names one letter apart, damage is of capitals and single words. */
  readonly loose: boolean;
}

/** A known label, measured once. */
export function knownLabel(text: string, voice: Voice, count: number): KnownLabel {
  const loose = voice.standing === 'role' || !/\p{Ll}{3}/u.test(text) || !text.includes(' ');
  return { text, voice, count, joined: joinedLetters(text), loose };
}

function joinedLetters(text: string): string {
  return text.replace(/[\s'.]/g, '');
}

/** What optical reading makes of a colon, as single characters. */
const COLONS = ':;!.,1IlizBt|soae';
/** Letters that optical reading takes for each other, each group by its first. */
const ALIKE: readonly string[] = ['0OQDCGo', '1IlLTijt|!f', '3J]', 'MNHKWm', 'S5s8B', 'Z2z', 'AR4', 'EFP', 'UVY'];
const FOLD = Uint16Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  return (ALIKE.find((group) => group.includes(c)) ?? c).charCodeAt(0);
});

/** A letter's group, so that letters which look alike are equal. */
function fold(code: number): number {
  return code < 128 ? FOLD[code] : code;
}

/**
 * The number of letters that differ, as a share of the longer; letters that look alike differ by half. A share above `most` need not be
 * exact: most labels are told apart by their first letters.
 */
export function damage(a: string, b: string, most = 1): number {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  let previous: number[] = [];
  let current: number[] = [0];
  for (let j = 0; j <= b.length; j++) previous.push(j);
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1);
      const same = x === y ? 0 : fold(x) === fold(y) ? 0.5 : 1;
      const cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + same);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    // No later row has less than the least of this one.
    if (least > most * longer) return least / longer;
    [previous, current] = [current, previous];
  }
  return previous[b.length] / longer;
}

/**
 * A label spoiled by optical reading at the head of a line (or behind a sentence's end inside it), near one of the document's own
 * labels. `previous` is the speaker before it, who is less likely to begin again. Null where nothing is near enough.
 */
export function readDamaged(
  text: string,
  head: number,
  end: number,
  known: readonly KnownLabel[],
  previous: string | null,
  inline: boolean,
): Cue | null {
  if (!mayBegin(text, head, end)) return null;
  return (
    (inline ? null : readMisreadColon(text, head, end, known)) ??
    readLong(text, head, end, known, inline) ??
    readShort(text, head, end, known, previous, inline)
  );
}

/** True where `readDamaged` may find a label, whoever speaks before it. */
export function mayBeDamaged(
  text: string,
  head: number,
  end: number,
  known: readonly KnownLabel[],
  inline: boolean,
): boolean {
  return (
    mayBegin(text, head, end) &&
    ((!inline && readMisreadColon(text, head, end, known) !== null) ||
      readLong(text, head, end, known, inline) !== null ||
      readShortForm(
        text,
        head,
        end,
        known.filter((k) => k.text.length <= SHORT),
        inline,
      ) !== null)
  );
}

function mayBegin(text: string, head: number, end: number): boolean {
  return (
    head < end &&
    (isUpper(text, head) || isDigit(text.charCodeAt(head)) || (isLower(text, head) && isUpper(text, head + 1)))
  );
}

const SHORT = 4;

function readLong(text: string, head: number, end: number, known: readonly KnownLabel[], inline: boolean): Cue | null {
  let best: LongForm | null = null;
  for (const label of known) {
    const form = readLongForm(text, head, end, label, inline);
    if (form && form.share < (best?.share ?? 1)) best = form;
  }
  if (best === null) return null;
  const { after, label } = best;
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'damaged', voice: label.voice };
}

/** What may be a known label of five and more characters. */
interface LongForm {
  readonly label: KnownLabel;
  /** How much of the label is damaged, as `damage` tells. */
  readonly share: number;
  /** After the label's punctuation. */
  readonly after: number;
}

/** So much of a label may be damaged before a colon or semicolon, before a full stop, and where nothing ends it. */
const MOST_BEFORE_COLON = 0.45;
const MOST_BEFORE_STOP = 0.25;
const MOST_UNENDED = 0.15;

function readLongForm(text: string, head: number, end: number, label: KnownLabel, inline: boolean): LongForm | null {
  const { length } = label.text;
  if (length <= SHORT) return null;
  // One of the first two letters is sound.
  if (
    fold(label.text.charCodeAt(0)) !== fold(text.charCodeAt(head)) &&
    label.text.charCodeAt(1) !== text.charCodeAt(head + 1)
  )
    return null;
  const limit = Math.min(end, head + length + 4);
  const mark = labelMark(text, head + Math.max(3, length - 4), limit);
  if (mark < 0 && (!label.loose || inline || !isUpper(text, head + 1))) return null;
  // The label's end: a colon or what was one, else the end of the line, else the known length.
  let stop = mark >= 0 ? mark : end <= limit ? end : wordEnd(text, head + length, limit);
  if (stop < 0) return null;
  while (stop > head && isSpace(text.charCodeAt(stop - 1))) stop--;
  const printed = text.slice(head, stop);
  const most = mark < 0 ? MOST_UNENDED : text.charCodeAt(mark) === 46 ? MOST_BEFORE_STOP : MOST_BEFORE_COLON;
  const share = shareDamaged(printed, label, most);
  if (share > most) return null;
  if (mark < 0 && (printed.includes(',') || !(stop >= end || startsSentence(text, stop, end)))) return null;
  return { label, share, after: mark < 0 ? stop : mark + 1 };
}

/** The offset of the first colon, semicolon or full stop, or -1. */
function labelMark(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 58 || code === 59 || code === 46) return i;
  }
  return -1;
}

/** How much of a label is damaged in what is printed, blanks and full stops aside where that is less; above `most` it need not be exact. */
function shareDamaged(printed: string, label: KnownLabel, most: number): number {
  const joined = joinedLetters(printed);
  if (joined === label.joined) return 0;
  if (!label.loose) return 1;
  return Math.min(damage(printed, label.text, most), damage(joined, label.joined, most));
}

/** What a colon became where a letter touches the label, and where a blank stands between. */
const TOUCHING = '1IlizBt|soae!;';
const APART = '1lzt|!;';

/** `Hewsoni Well`, `HSI What`, `Jrnlst t Are`: a known label whose colon was read as a letter. */
function readMisreadColon(text: string, head: number, end: number, known: readonly KnownLabel[]): Cue | null {
  for (const label of known) {
    if (label.text.length < 2 || !label.loose || !text.startsWith(label.text, head)) continue;
    let after = head + label.text.length;
    const apart = text[after] === ' ';
    if (apart) after++;
    const mark = text[after];
    if (mark === undefined || !isSpace(text.charCodeAt(after + 1))) continue;
    // Alone on its line, whatever single character stands behind it.
    const alone = wordsFrom(text, after + 1, end) >= end;
    if (!(apart ? APART : TOUCHING).includes(mark) && !(alone && mark > '~')) continue;
    after++;
    if (alone && label.text.length > SHORT && !(/\p{Ll}/u.test(mark) && !/\p{Ll}/u.test(label.text)))
      return { start: head, end: after, words: end, layout: 'damaged', voice: label.voice };
    if (startsSentence(text, after, end) && sentenceBefore(text, head))
      return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'damaged', voice: label.voice };
  }
  return null;
}

/** The end of the word that holds or ends near `at`; -1 where none ends before `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  for (let i = at - 1; i < limit; i++) if (isSpace(text.charCodeAt(i))) return i;
  return -1;
}

/** One to four characters that may be a short label, by themselves and what stands around them. */
interface Short {
  /** Without the marks that a misread colon has left. */
  readonly printed: string;
  /** True where a colon or what was one stands behind them. */
  readonly ended: boolean;
  /** After the label's punctuation. */
  readonly after: number;
  /** The short label that stands there letter by letter, though nothing ends it. */
  readonly exact: KnownLabel | null;
}

/** `PN:`, `P1`, `HSI`, `0.`, `Ptl :`: reads what may be a short label, whatever it is near. */
function readShortForm(
  text: string,
  head: number,
  end: number,
  short: readonly KnownLabel[],
  inline: boolean,
): Short | null {
  if (short.length === 0) return null;
  const limit = Math.min(end, head + LONGEST_SHORT);
  let stop = head;
  while (stop < limit && !isSpace(text.charCodeAt(stop)) && !':;!'.includes(text[stop])) stop++;
  if (stop === limit && limit < end) return null;
  const behind = afterColon(text, stop, end);
  const ended = behind > stop;
  const printed = text.slice(head, stop);
  if (!/^[\p{L}0-9|'.-]{1,6}$/u.test(printed) || (printed.length > 2 && FIELDS.has(printed.toLowerCase()))) return null;
  if (isDigit(printed.charCodeAt(0)) && !/^0\.?$/.test(printed)) {
    // Digits are times, sums and ordinals, but for one before a colon where a letter is looked for.
    const one = ended && printed.length <= 2 && !isDigit(printed.charCodeAt(1));
    if (!one || isDigit(text.charCodeAt(wordsFrom(text, behind, end)))) return null;
  }
  if (ended) return { printed, ended, after: behind, exact: null };
  // A misread colon at the end of the word, and a sentence behind it.
  if (inline || !startsSentence(text, stop, end) || !sentenceBefore(text, head)) return null;
  const exact = short.find((k) => k.text === printed && k.text.length >= 2);
  if (exact) return { printed, ended, after: stop, exact };
  const bare = withoutColon(printed);
  return bare === null ? null : { printed: bare, ended, after: stop, exact: null };
}

/** The most characters from a short label to what ends it. */
const LONGEST_SHORT = 7;

/** The offset behind the colon, or what was one, that stands at `stop` or a blank behind it; `stop` where there is none. */
function afterColon(text: string, stop: number, end: number): number {
  if (stop < end && ':;!'.includes(text[stop])) return stop + 1;
  return text.charCodeAt(stop + 1) === 58 && isSpace(text.charCodeAt(stop)) ? stop + 2 : stop;
}

/** A word without the marks that a misread colon has left at its end; null where it does not look like a label with one. */
function withoutColon(printed: string): string | null {
  if (!/\p{Lu}.*[\p{Lu}\d.]|^[\p{Lu}\d]\.$|^\p{Lu}+[a-z]$/u.test(printed) || /^\p{Lu}\p{Ll}+$/u.test(printed))
    return null;
  const bare = printed.replace(/[-.]+$/, '');
  const marked = bare !== printed;
  if (!marked && !COLONS.includes(printed[printed.length - 1])) return null;
  return bare === '' || (bare.length === 1 && !marked) ? null : bare;
}

/** How much of a short label is damaged in a form; its first letter has to be sound, or a capital of as many before a colon. */
function shareOfShort(form: string, label: string, ended: boolean): number {
  const alike = fold(form.charCodeAt(0)) === fold(label.charCodeAt(0));
  const share = ended || alike ? damage(form, label) : 1;
  if (share < 1 || alike || label.length === 1) return share;
  return ended && form.length === label.length && /^\p{Lu}+$/u.test(form) ? 0.95 : 2;
}

/** One to four characters near a short label. */
function readShort(
  text: string,
  head: number,
  end: number,
  known: readonly KnownLabel[],
  previous: string | null,
  inline: boolean,
): Cue | null {
  const short = known.filter((k) => k.text.length <= SHORT);
  const form = readShortForm(text, head, end, short, inline);
  if (form === null) return null;
  const { printed, ended, after, exact } = form;
  if (exact)
    return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'damaged', voice: exact.voice };
  let best: KnownLabel | null = null;
  let least = ended ? 1.15 : 0.67;
  for (const label of short) {
    const forms = ended ? [printed] : [printed, printed.slice(0, -1)];
    for (const form of forms) {
      if (form === '' || form.length > label.text.length + (form.startsWith(label.text[0]) ? 2 : 1)) continue;
      let share = shareOfShort(form, label.text, ended);
      // A word of four letters and more that is mostly another is another.
      if (printed.length >= SHORT && label.text.length > 2 && share > 0.6) continue;
      // Whoever spoke last rarely begins again.
      if (label.voice.speaker === previous) share += 0.2;
      if (share < least) {
        least = share;
        best = label;
      }
    }
  }
  if (!best) return null;
  if (
    best.text.length === 1 &&
    (printed.length > 2 || (least > 0.7 && (!ended || previous === null || best.voice.speaker === previous)))
  )
    return null;
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'damaged', voice: best.voice };
}
