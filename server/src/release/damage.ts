import { isSpace } from '../text/span.ts';
import { isDigit, isLower, isUpper, sentenceBefore, startsSentence, wordsFrom } from './characters.ts';
import type { Cue } from './cues/model.ts';
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

/** The labels of a document that what may be a damaged one is measured by, most frequent first. */
export interface KnownLabels {
  readonly all: readonly KnownLabel[];
  /** Those of at most four characters, which have rules of their own. */
  readonly short: readonly KnownLabel[];
}

export function asKnown(all: readonly KnownLabel[]): KnownLabels {
  return { all, short: all.filter(isShort) };
}

const SHORT = 4;

function isShort({ text }: KnownLabel): boolean {
  return text.length <= SHORT;
}

/** Where a damaged label may stand: at the head of a line, or behind a sentence's end inside it. */
export interface Place {
  readonly text: string;
  /** The offset of its first character. */
  readonly head: number;
  /** The end of the line. */
  readonly end: number;
  readonly inline: boolean;
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
 * A label spoiled by optical reading, near one of the document's own labels. `previous` is the speaker before it, who is less likely to
 * begin again. Null where nothing is near enough.
 */
export function readDamaged(place: Place, known: KnownLabels, previous: string | null): Cue | null {
  if (!mayBegin(place)) return null;
  return readMisreadColon(place, known) ?? readLong(place, known) ?? readShort(place, known, previous);
}

/** A damaged label up to `after`, its punctuation included. */
function damagedCue({ text, head, end }: Place, after: number, { voice }: KnownLabel): Cue {
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'damaged', voice };
}

/** True where `readDamaged` may find a label, whoever speaks before it. */
export function mayBeDamaged(place: Place, known: KnownLabels): boolean {
  return (
    mayBegin(place) &&
    (readMisreadColon(place, known) !== null ||
      readLong(place, known) !== null ||
      readShortForm(place, known.short) !== null)
  );
}

function mayBegin({ text, head, end }: Place): boolean {
  return (
    head < end &&
    (isUpper(text, head) || isDigit(text.charCodeAt(head)) || (isLower(text, head) && isUpper(text, head + 1)))
  );
}

function readLong(place: Place, { all }: KnownLabels): Cue | null {
  let best: LongForm | null = null;
  for (const label of all) {
    const form = readLongForm(place, label);
    if (form && form.share < (best?.share ?? 1)) best = form;
  }
  return best && damagedCue(place, best.after, best.label);
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

function readLongForm(place: Place, label: KnownLabel): LongForm | null {
  const { text, head, end, inline } = place;
  const { length } = label.text;
  if (isShort(label) || !beginsAlike(text, head, label.text)) return null;
  const limit = Math.min(end, head + length + 4);
  const mark = labelMark(text, head + Math.max(3, length - 4), limit);
  if (mark < 0) return inline ? null : readUnended(place, limit, label);
  const most = text.charCodeAt(mark) === 46 ? MOST_BEFORE_STOP : MOST_BEFORE_COLON;
  const share = shareDamaged(text.slice(head, trimmed(text, head, mark)), label, most);
  return share > most ? null : { label, share, after: mark + 1 };
}

/** True where one of the first two letters is sound. */
function beginsAlike(text: string, head: number, label: string): boolean {
  return fold(label.charCodeAt(0)) === fold(text.charCodeAt(head)) || label.charCodeAt(1) === text.charCodeAt(head + 1);
}

/** A label that nothing ends: it runs to the end of the line, else has the known length and a sentence behind it, which may touch it. */
function readUnended({ text, head, end }: Place, limit: number, label: KnownLabel): LongForm | null {
  if (!label.loose || !isUpper(text, head + 1)) return null;
  const glued = gluedEnd(text, head + label.text.length, limit);
  const last = glued >= 0 ? glued : end <= limit ? end : wordEnd(text, head + label.text.length, limit);
  if (last < 0) return null;
  const after = trimmed(text, head, last);
  const printed = text.slice(head, after);
  const share = shareDamaged(printed, label, MOST_UNENDED);
  if (share > MOST_UNENDED || printed.includes(',')) return null;
  return after >= end || startsSentence(text, after, end) ? { label, share, after } : null;
}

/** The end without blanks. */
function trimmed(text: string, head: number, end: number): number {
  let stop = end;
  while (stop > head && isSpace(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

/** Where `BENCH CLERKYes` goes over from capitals to a word in small letters, near `at`; -1 where it does not. */
function gluedEnd(text: string, at: number, limit: number): number {
  for (let i = at - 2; i + 1 < limit; i++)
    if (isUpper(text, i - 1) && isUpper(text, i) && isLower(text, i + 1)) return i;
  return -1;
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

/** `Hewsoni Well`, `HSI What`, `Jrnlst t Are`: a known label at the head of a line, whose colon was read as a letter. */
function readMisreadColon(place: Place, { all }: KnownLabels): Cue | null {
  const { text, head, end, inline } = place;
  if (inline) return null;
  for (const label of all) {
    if (label.text.length < 2 || !label.loose || !text.startsWith(label.text, head)) continue;
    const mark = misreadColon(text, head + label.text.length, end);
    if (mark < 0) continue;
    const after = mark + 1;
    if (wordsFrom(text, after, end) >= end && standsAlone(label, text[mark])) return damagedCue(place, after, label);
    const sentence = startsSentence(text, after, end) && sentenceBefore(text, head);
    if (sentence || (isNoWord(label, text[mark]) && isUpper(text, wordsFrom(text, after, end))))
      return damagedCue(place, after, label);
  }
  return null;
}

/** `PMt`: capitals that a small letter touches are no word, and no plural where it is not an s. */
function isNoWord(label: KnownLabel, mark: string): boolean {
  return mark !== 's' && /\p{Ll}/u.test(mark) && /^\p{Lu}{2,}$/u.test(label.text);
}

/** The offset of what was a colon, at `at` or a blank behind it; -1 where none stands there. */
function misreadColon(text: string, at: number, end: number): number {
  const apart = text[at] === ' ';
  const mark = apart ? at + 1 : at;
  const c = text[mark];
  if (c === undefined || !isSpace(text.charCodeAt(mark + 1))) return -1;
  // Alone on its line, whatever single character stands behind it.
  const alone = c > '~' && wordsFrom(text, mark + 1, end) >= end;
  return alone || (apart ? APART : TOUCHING).includes(c) ? mark : -1;
}

/** A label of five and more characters is one without words, too, unless a small letter behind capitals may belong to it. */
function standsAlone(label: KnownLabel, mark: string): boolean {
  return !isShort(label) && !(/\p{Ll}/u.test(mark) && !/\p{Ll}/u.test(label.text));
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
function readShortForm({ text, head, end, inline }: Place, short: readonly KnownLabel[]): Short | null {
  if (short.length === 0) return null;
  const limit = Math.min(end, head + LONGEST_SHORT);
  let stop = head;
  while (stop < limit && !isSpace(text.charCodeAt(stop)) && !':;!'.includes(text[stop])) stop++;
  if (stop === limit && limit < end) return null;
  const behind = afterColon(text, stop, end);
  const ended = behind > stop;
  const printed = text.slice(head, stop);
  if (!/^[\p{L}0-9|'.,-]{1,6}$/u.test(printed) || (printed.length > 2 && FIELDS.has(printed.toLowerCase())))
    return null;
  if (isFigure(printed) && !(ended && isMisreadLetter(text, printed, behind, end))) return null;
  if (ended) return { printed, ended, after: behind, exact: null };
  if (inline || !sentenceBefore(text, head)) return null;
  const letter = short.find((k) => k.text === printed.replace(/,$/u, '') && isNoWordOfOne(k));
  if (letter) return { printed, ended, after: stop, exact: letter };
  // A misread colon at the end of the word, and a sentence behind it.
  if (!startsSentence(text, stop, end)) return null;
  const exact = short.find((k) => k.text === printed && k.text.length >= 2);
  if (exact) return { printed, ended, after: stop, exact };
  const bare = withoutColon(printed);
  return bare === null ? null : { printed: bare, ended, after: stop, exact: null };
}

/** True for a label of one letter that no sentence begins with, as it may with `A` and `I`. */
function isNoWordOfOne({ text, voice }: KnownLabel): boolean {
  return text.length === 1 && voice.side === 'ask' && text !== 'A' && text !== 'I';
}

/** Digits are times, sums and ordinals, but for a nought: `0.` for `Q.` */
function isFigure(printed: string): boolean {
  return isDigit(printed.charCodeAt(0)) && !/^0\.?$/.test(printed);
}

/** One digit before a colon and no other behind it, where a letter is looked for: `3: Well` for `J: Well`. */
function isMisreadLetter(text: string, printed: string, behind: number, end: number): boolean {
  const one = printed.length <= 2 && !isDigit(printed.charCodeAt(1));
  return one && !isDigit(text.charCodeAt(wordsFrom(text, behind, end)));
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
function readShort(place: Place, { short }: KnownLabels, previous: string | null): Cue | null {
  const form = readShortForm(place, short);
  if (form === null) return null;
  const label = form.exact ?? nearestShort(form, short, previous);
  return label && damagedCue(place, form.after, label);
}

/** So much of a short label may be damaged before a colon or what was one, and where nothing ends it. */
const MOST_OF_ENDED = 1.15;
const MOST_OF_UNENDED = 0.67;
/** Whoever spoke last rarely begins again: so much is added to their damage. */
const AGAIN = 0.2;

/** The short label that a form is nearest to; null where none is near enough. */
function nearestShort(form: Short, short: readonly KnownLabel[], previous: string | null): KnownLabel | null {
  let best: KnownLabel | null = null;
  let least = form.ended ? MOST_OF_ENDED : MOST_OF_UNENDED;
  for (const label of short) {
    const share = leastShare(form, label.text) + (label.voice.speaker === previous ? AGAIN : 0);
    if (share >= least) continue;
    least = share;
    best = label;
  }
  return best !== null && isLikely(form, best, least, previous) ? best : null;
}

/** The least of a short label that is damaged in a form, whose last character may be a misread colon; infinite where it is another word. */
function leastShare({ printed, ended }: Short, label: string): number {
  // A word of four letters and more that is mostly another is another.
  const most = printed.length >= SHORT && label.length > 2 ? 0.6 : Infinity;
  const share = shareOfForm(printed, label, ended, most);
  return ended ? share : Math.min(share, shareOfForm(printed.slice(0, -1), label, ended, most));
}

/** How much of a short label is damaged in a form of about its length; infinite above `most`. */
function shareOfForm(form: string, label: string, ended: boolean, most: number): number {
  if (form === '' || form.length > label.length + (form.startsWith(label[0]) ? 2 : 1)) return Infinity;
  const share = shareOfShort(form, label, ended);
  return share > most ? Infinity : share;
}

/** A label of one letter is near to much: little may stand in its place, and another has to have spoken where most is damaged. */
function isLikely({ printed, ended }: Short, label: KnownLabel, share: number, previous: string | null): boolean {
  if (label.text.length > 1) return true;
  return printed.length <= 2 && (share <= 0.7 || (ended && previous !== null && label.voice.speaker !== previous));
}
