import { isSpace } from '../text/span.ts';
import {
  isColumnGap,
  isDash,
  isDigit,
  isLower,
  isSentenceEnd,
  isUpper,
  sentenceBefore,
  startsSentence,
  wordsFrom,
} from './characters.ts';
import { readNick, readVoice, type Voice } from './label-words.ts';
import { isLeading } from './line-head.ts';
import { CONNECTORS, HONORIFICS, OFFICE_WORDS } from './roles.ts';

/** The layouts of interviews, by the shape of their cues. */
export type Layout =
  /** `Sergey Lavrov: words`, `Q: words`, `JOURNALIST:` with the words below. */
  | 'colon'
  /** `Q. words`, `CHAIR POWELL. words`. */
  | 'stop'
  /** `President. – words`, `Mr BELL—words`: a full stop or a surname in capitals, then a dash, as parliaments print it. */
  | 'stopdash'
  /** `<nick> words`: in angle brackets, as in chats. */
  | 'angle'
  /** `nick<tab>words`: before a tab, as forums and chats are copied. */
  | 'tab'
  /** `Q    words`: a letter set off by blanks. */
  | 'column'
  /** `[Reporter] words`: in brackets. */
  | 'bracket'
  /** `Q – words`, `R - words`: a letter with a dash. */
  | 'dash'
  /** `JOURNALIST` on a line of its own, without punctuation. */
  | 'line'
  /** `Anna Bell  10:02` on a line of its own: a name and a time, as programs write down calls. */
  | 'timed'
  /** `PM words`, `JOURNALIST words`: a role in capitals, without punctuation. */
  | 'bare'
  /** `words? PM: words`: inside a paragraph. */
  | 'inline'
  /** A label spoiled by optical reading, near one that stands in the same document. */
  | 'damaged';

/** A possible label, read where it stands. */
export interface Cue {
  /** The label's first character; marks before it (bullets, quotation marks) left out, an ordinal kept. */
  readonly start: number;
  /** After the label's punctuation. */
  readonly end: number;
  /** Where the words begin; the end of the line where they stand below. */
  readonly words: number;
  readonly layout: Layout;
  /** Of a label inside a paragraph: the layout that its like has at a line's head. */
  readonly like?: Layout;
  readonly voice: Voice;
}

/** The most characters a label has, an office of the longest kind included. */
const LONGEST = 150;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const OPEN_BRACKET = 0x5b;
const TAB = 9;

/** A row of the table of layouts: reads a possible label at the head of a line, or gives null. */
interface LayoutRow {
  readonly layout: Layout;
  readonly read: (text: string, head: number, end: number) => Cue | null;
}

/** The layouts whose labels stand at line starts; the document decides between them. */
const LAYOUTS: readonly LayoutRow[] = [
  { layout: 'colon', read: readColon },
  { layout: 'stop', read: readStop },
  { layout: 'stopdash', read: readStopDash },
  { layout: 'bracket', read: readBracket },
  { layout: 'angle', read: readAngle },
  { layout: 'dash', read: readDash },
  { layout: 'column', read: readColumn },
  { layout: 'line', read: readAlone },
  { layout: 'timed', read: readTimed },
  { layout: 'bare', read: readBare },
  { layout: 'tab', read: readTab },
];

/** The possible labels at the head of a line, at most one of each layout; `colon` tells whether one stands in the line. */
export function readCues(text: string, head: number, end: number, colon: boolean, cues: Cue[]): void {
  if (head >= end) return;
  // All but names before a colon begin with a capital letter.
  const large = isUpper(text, head) || text[head] === '<';
  for (const row of LAYOUTS) {
    if (row.layout === 'colon' || row.layout === 'timed' ? !colon : row.layout !== 'tab' && !large) continue;
    // The first word before a gap is no label of its own where a colon stands behind the next.
    if (row.layout === 'bare' && cues.at(-1)?.start === head && cues.at(-1)?.layout === 'colon') continue;
    // A tab may stand behind a label of any layout.
    if (row.layout === 'tab' && cues.at(-1)?.start === head) continue;
    const cue = row.read(text, head, end);
    if (cue) cues.push(cue);
  }
}

function readColon(text: string, head: number, end: number): Cue | null {
  const limit = Math.min(end, head + LONGEST);
  let colon = -1;
  let depth = 0;
  for (let i = head; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91) depth++;
    else if (code === 41 || code === 93) depth = Math.max(0, depth - 1);
    else if ((code === COLON || code === WIDE_COLON) && depth === 0) {
      colon = i;
      break;
    } else if (code === 63 || code === 33) return null;
    else if (code === 32 && isWideGap(text, i) && !isLetterSpaced(text, i)) {
      if (!isNumberOfQuestion(text, head, i)) return null;
      while (isSpace(text.charCodeAt(i + 1))) i++;
    } else if (code === 46 && depth === 0 && isSpace(text.charCodeAt(i + 1)) && endsSentence(text, head, i))
      return null;
  }
  if (colon < 0 || colon === head) return null;
  const next = text.charCodeAt(colon + 1);
  // Times, ratios, addresses, and a word cut in two.
  if (next === 47 || isLower(text, colon + 1) || (isDigit(next) && isDigit(text.charCodeAt(colon - 1)))) return null;
  const label = text.slice(head, withoutMarkup(text, head, colon));
  const voice = readVoice(label === 'q' || label === 'a' ? label.toUpperCase() : label);
  return voice && { start: head, end: colon + 1, words: wordsFrom(text, colon + 1, end), layout: 'colon', voice };
}

/** The most characters of a label in brackets. */
const LONGEST_BRACKETED = 60;

function readBracket(text: string, head: number, end: number): Cue | null {
  if (text.charCodeAt(head - 1) !== OPEN_BRACKET || !isUpper(text, head)) return null;
  const close = text.indexOf(']', head);
  if (close < 0 || close + 1 >= end || close - head > LONGEST_BRACKETED || !isSpace(text.charCodeAt(close + 1)))
    return null;
  const voice = readVoice(text.slice(head, close));
  return voice && { start: head, end: close + 1, words: wordsFrom(text, close + 1, end), layout: 'bracket', voice };
}

/** The most characters of a name in a chat. */
const LONGEST_NICK = 30;

function readAngle(text: string, head: number, end: number): Cue | null {
  if (text[head] !== '<') return null;
  const close = text.indexOf('>', head);
  if (close < head + 2 || close + 1 >= end || close - head > LONGEST_NICK) return null;
  // `<v Anna Bell>words`: the tag of a voice in subtitles.
  const tag = text.startsWith('<v ', head);
  if (!tag && !isSpace(text.charCodeAt(close + 1))) return null;
  const voice = readNick(text.slice(head + (tag ? 3 : 1), close));
  return voice && { start: head, end: close + 1, words: wordsFrom(text, close + 1, end), layout: 'angle', voice };
}

function readTab(text: string, head: number, end: number): Cue | null {
  const limit = Math.min(end, head + LONGEST_NICK);
  let tab = head;
  while (tab < limit && text.charCodeAt(tab) !== TAB) tab++;
  if (tab === limit || tab < head + 2 || isDigit(text.charCodeAt(head))) return null;
  const words = wordsFrom(text, tab, end);
  // Words with blanks between them; the fields of a table have tabs.
  if (words >= end || text.indexOf(' ', words) < 0 || text.slice(words, end).includes('\t')) return null;
  const voice = readNick(text.slice(head, tab).trimEnd());
  return voice && { start: head, end: tab, words, layout: 'tab', voice };
}

/** The end of a label's words where marks of bold print or closing quotation marks stand before its colon: `**Question**:`, `«Kommersant»:`. */
export function withoutMarkup(text: string, head: number, colon: number): number {
  let last = colon;
  while (last > head && MARKUP.includes(text[last - 1])) last--;
  return last;
}

const MARKUP = '*_"”»';

/** `Q12`, as committees number what they ask, before whoever asks it. */
function isNumberOfQuestion(text: string, head: number, end: number): boolean {
  if (text[head] !== 'Q' || end - head < 2 || end - head > 5) return false;
  for (let i = head + 1; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Three blanks: another column begins. */
function isWideGap(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 32 && text.charCodeAt(at + 2) === 32;
}

/** True for the blanks between words whose letters are spaced: `P R I M E   M I N I S T E R`. */
function isLetterSpaced(text: string, at: number): boolean {
  let i = at;
  while (text.charCodeAt(i) === 32) i++;
  const next = text.charCodeAt(i + 1);
  return (
    text.charCodeAt(at - 2) === 32 && isUpper(text, at - 1) && ((isUpper(text, i) && next === 32) || text[i] === ':')
  );
}

/** True where the full stop at `stop` ends a sentence rather than `Sen.` or an initial. */
function endsSentence(text: string, head: number, stop: number): boolean {
  let from = stop;
  while (from > head && !isSpace(text.charCodeAt(from - 1))) from--;
  // Initials: `E.S. Bell`.
  if (text[stop - 2] === '.' && isUpper(text, stop - 1)) return false;
  return stop - from >= 3 && !HONORIFICS.has(text.slice(from, stop).toLowerCase());
}

/** The most words of an office or a courtesy with a name. */
const MOST_OF_OFFICE = 7;

/**
 * The full stop behind `The President`, as public papers print it, `Mr. NADLER`, `Ms. VEGA of Nevada` and `Chairman HARLAN`, as hearings do,
 * `Chair Yellen`: an office or a courtesy, and words written large; -1 where no sentence begins behind them.
 */
function officeEnd(text: string, head: number, end: number): number {
  for (let from = head, words = 1; words <= MOST_OF_OFFICE && from < end; words++) {
    let to = from;
    while (to < end && text[to] !== '.' && !isSpace(text.charCodeAt(to))) to++;
    const word = text.slice(from, to).toLowerCase();
    if (words === 1 ? word !== 'the' && !isOffice(word) : !isUpper(text, from) && !CONNECTORS.has(word)) return -1;
    if (text[to] === '.' && to - from > 1 && !HONORIFICS.has(word)) return words > 1 ? to : -1;
    from = wordsFrom(text, to + 1, end);
  }
  return -1;
}

function isOffice(word: string): boolean {
  return HONORIFICS.has(word) || OFFICE_WORDS.has(word);
}

function readStop(text: string, head: number, end: number): Cue | null {
  const letter = readLetter(text, head, end);
  if (letter) return letter;
  const word = readRoleWord(text, head, end);
  if (word) return word;
  if (isLower(text, head + 1)) return readOffice(text, head, end);
  if (!isUpper(text, head) || !(isUpper(text, head + 1) || isUpper(text, head + 2))) return null;
  const limit = Math.min(end, head + 60);
  for (let i = head + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && (i + 1 >= end || isSpace(text.charCodeAt(i + 1)))) {
      if (isAbbreviation(text.slice(head, i))) continue;
      const label = text.slice(head, i);
      const voice = readVoice(label);
      if (!voice || voice.standing === 'weak' || voice.standing === 'name' || voice.standing === 'initials')
        return null;
      return { start: head, end: i + 1, words: wordsFrom(text, i + 1, end), layout: 'stop', voice };
    }
    if (code === 44 || code === 59 || code === 63 || code === 33 || isDigit(code)) return null;
    if (isLower(text, i) && !isNamePrefix(text, i)) return null;
  }
  return null;
}

function readOffice(text: string, head: number, end: number): Cue | null {
  const stop = officeEnd(text, head, end);
  const after = stop + 1;
  if (stop < 0 || !isSpace(text.charCodeAt(after)) || !isUpper(text, wordsFrom(text, after, text.length))) return null;
  const label = text.slice(head, stop);
  const voice = readVoice(label);
  // Alone an article makes an office a label; a line of prose may begin with the last words of a sentence, and end them with a name.
  const named = voice?.standing === 'titled' && (isUpper(text, stop - 1) || sentenceBefore(text, head));
  if (!voice || !(named || label.startsWith('The '))) return null;
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'stop', voice };
}

/** `Mr BELL—`, `Senator ANN BELL (Bellfield) (2.05 p.m.)—`, `The SPEAKER—`: courtesy, surname in capitals, and a dash that touches the words. */
const CAPITALS_DASH =
  /((?:\p{Lu}\p{Ll}+\.? ){1,3}(?:\p{Lu}[\p{Lu}'’-]+ ?){1,3})(?<! )(?: \([^()\r\n]{2,60}\)){0,3} ?—(?=\S)/uy;

/** `President. – words`, `Ann Bell, Member of the Commission. – words`: as minutes and letters to the editor print it. */
function readStopDash(text: string, head: number, end: number): Cue | null {
  CAPITALS_DASH.lastIndex = head;
  const capitals = CAPITALS_DASH.exec(text);
  if (capitals) {
    const after = head + capitals[0].length;
    const voice = after < end ? readVoice(capitals[1]) : null;
    if (voice?.standing === 'titled' || voice?.standing === 'role')
      return { start: head, end: after, words: after, layout: 'stopdash', voice };
  }
  const limit = Math.min(end, head + LONGEST);
  let dash = head + 2;
  // The first long dash with a full stop before it; what parts sentences before it shows that there is no label.
  for (; ; dash++) {
    if (dash + 1 >= limit || partsPhrases(text.charCodeAt(dash), true)) return null;
    const code = text.charCodeAt(dash);
    if ((code === 0x2013 || code === 0x2014) && isSpace(text.charCodeAt(dash - 1))) break;
  }
  let stop = dash - 1;
  while (stop > head && isSpace(text.charCodeAt(stop))) stop--;
  if (text.charCodeAt(stop) !== 46 || !isSpace(text.charCodeAt(dash + 1))) return null;
  const voice = readVoice(text.slice(head, stop));
  return voice && { start: head, end: stop + 1, words: wordsFrom(text, dash + 1, end), layout: 'stopdash', voice };
}

/** `Q.`, `A.`, `Q1.`, `Q 2)`, `[Q]`: a letter, a number or none, and what closes it. */
function readLetter(text: string, head: number, end: number): Cue | null {
  const first = text.charCodeAt(head);
  if (first !== 81 && first !== 65) return null;
  let i = head + 1;
  if (text.charCodeAt(i) === 32 && isDigit(text.charCodeAt(i + 1))) i++;
  const digits = i;
  while (i - digits < 3 && isDigit(text.charCodeAt(i))) i++;
  const bracket = text.charCodeAt(head - 1);
  const close = text.charCodeAt(i);
  const closed =
    close === 46 ||
    (close === 41 && (i > digits || bracket === 40)) ||
    (close === 93 && bracket === 91 && i === digits);
  if (!closed || i >= end) return null;
  const after = i + 1;
  if (after < end && !isSpace(text.charCodeAt(after)) && !(isUpper(text, after) && isLower(text, after + 1)))
    return null;
  const voice = readVoice(text.slice(head, head + 1));
  return voice && { start: head, end: after, words: wordsFrom(text, after, end), layout: 'stop', voice };
}

/** `Question 1.`, `Answer.`, `Вопрос 2)`: a word for one who asks or answers, with a full stop or bracket. */
const ROLE_WORD =
  /(?:(?:Question|QUESTION|Reporter|REPORTER|Journalist|JOURNALIST|Interviewer|INTERVIEWER|Вопрос|ВОПРОС|Frage|Pregunta)(?: (?:No\. ?|№ ?)?\d{1,3})?|Answer|ANSWER|Ответ|ОТВЕТ|Antwort|Respuesta)(?: \d{1,3})?[.)](?=\s|$)/uy;

export function readRoleWord(text: string, head: number, end: number): Cue | null {
  if (!'QARJIВОFP'.includes(text[head])) return null;
  ROLE_WORD.lastIndex = head;
  const found = ROLE_WORD.exec(text)?.[0];
  const voice = found ? readVoice(found.replace(/[^\p{L}].*$/su, '')) : null;
  if (!found || !voice) return null;
  const after = head + found.length;
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'stop', voice };
}

/** `MR`, `J`: a full stop there ends no label. */
function isAbbreviation(label: string): boolean {
  const word = label.slice(label.lastIndexOf(' ') + 1);
  return word.length === 1
    ? label.length > 1
    : /^(?:MR|MRS|MS|DR|PROF|SEN|REP|GOV|GEN|HON|ST|LT|COL|SGT|ADM|REV|NO)$/.test(word);
}

/** `Q – words`, `R - words`: the offset behind the dash; -1 where there is none. */
function afterDash(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && text.charCodeAt(i) === 32) i++;
  const dash = text[i];
  if ((dash !== '-' && dash !== '–' && dash !== '—') || !isSpace(text.charCodeAt(i + 1))) return -1;
  // `Q    — and so on`: words that begin with a dash stand in a column.
  return i - from <= 1 && i < end ? i + 1 : -1;
}

/** The most characters of a label before a dash. */
const LONGEST_DASHED = 60;

export function readDash(text: string, head: number, end: number): Cue | null {
  const first = text.charCodeAt(head);
  if (first === 81 || first === 65 || first === 82) {
    const after = afterDash(text, head + 1, end);
    const voice = after > 0 ? readVoice(text.slice(head, head + 1)) : null;
    if (voice) return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'dash', voice };
  }
  if (!isUpper(text, head)) return null;
  const limit = Math.min(end, head + LONGEST_DASHED);
  let dash = head + 2;
  while (dash < limit && !(isDash(text.charCodeAt(dash)) && isSpace(text.charCodeAt(dash - 1)))) {
    if (partsPhrases(text.charCodeAt(dash))) return null;
    dash++;
  }
  if (dash >= limit || (dash + 1 < end && !isSpace(text.charCodeAt(dash + 1)))) return null;
  const voice = readVoice(text.slice(head, dash - 1));
  if (!voice || voice.standing === 'weak' || voice.standing === 'office') return null;
  return { start: head, end: dash + 1, words: wordsFrom(text, dash + 1, end), layout: 'dash', voice };
}

/** `,;:?!`; the comma aside where `offices` may follow a name. */
function partsPhrases(code: number, offices = false): boolean {
  return (code === 0x2c && !offices) || code === 0x3b || code === 0x3a || code === 0x3f || code === 0x21;
}

function readColumn(text: string, head: number, end: number): Cue | null {
  const first = text.charCodeAt(head);
  if (first !== 81 && first !== 65) return null;
  if (isSpaced(text, head)) return null;
  const after = text.charCodeAt(head + 1);
  if (head + 1 < end && !isSpace(after)) return null;
  const words = wordsFrom(text, head + 1, end);
  // 'A' is an article before one blank; 'Q' never is.
  if (first === 65 && words - head <= 2 && after !== 9 && words < end) return null;
  const voice = readVoice(text.slice(head, head + 1));
  return voice && { start: head, end: head + 1, words, layout: 'column', voice };
}

/** The most characters of a label alone on its line. */
const LONGEST_ALONE = 100;

/** `Q U E S T I O N`: single capitals with a blank between them. */
function isSpaced(text: string, head: number): boolean {
  for (let i = head; i < head + 8; i += 2) if (!isUpper(text, i) || text.charCodeAt(i + 1) !== 32) return false;
  return true;
}

function readAlone(text: string, head: number, end: number): Cue | null {
  if (end - head > LONGEST_ALONE) return null;
  let last = end;
  while (last > head && isSpace(text.charCodeAt(last - 1))) last--;
  // `Q (inaudible)` is a letter in its column, and what it says.
  if (last - head < 2 || !isUpper(text, head) || (isSpace(text.charCodeAt(head + 1)) && !isSpaced(text, head)))
    return null;
  const label = text.slice(head, last);
  // An office and a company may follow behind a dash: `Ann Bell - Bridges Inc. - CFO`.
  const dash = label.search(/ [-–—]+ /u);
  const name = dash < 0 ? label : label.slice(0, dash);
  if (dash < 0 ? label.length > 60 : /[;?!"]|[.,]$/u.test(label)) return null;
  // `Jan Berg, Harbour Times`: a name, and for whom it asks.
  const bearer = NAME_AND_OUTLET.test(name) ? name.slice(0, name.indexOf(',')) : name;
  if (/[,;?!"\d]/.test(bearer) || (bearer.includes('.') && !bearer.split(' ').every(mayStop))) return null;
  const voice = readVoice(label);
  if (!voice || voice.standing === 'office') return null;
  // A surname alone: the document tells whether it is one.
  if (voice.standing === 'weak' && (label.includes(' ') || label.length < 3)) return null;
  return { start: head, end: last, words: last, layout: 'line', voice };
}

/** The time at the end of a line, which is that of a day or of a recording; its date may stand before it. */
const TIME_BEHIND =
  /(?<=\S)\s+[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?[\])]?$/u;

function readTimed(text: string, head: number, end: number): Cue | null {
  if (end - head > LONGEST_ALONE) return null;
  const line = text.slice(head, end).trimEnd();
  const time = TIME_BEHIND.exec(line);
  const name = line.slice(0, time?.index ?? 0).replace(/,$/u, '');
  const voice = time && (readVoice(name) ?? (name.includes(' ') ? null : readNick(name)));
  return voice && { start: head, end: head + time.index, words: head + line.length, layout: 'timed', voice };
}

/** Two or three words of a name, a comma, and one to four words written large. */
const NAME_AND_OUTLET =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}, (?:the )?[\p{Lu}\d][\p{L}\d&-]*(?: (?:of |the )?[\p{Lu}\d][\p{L}\d&-]*){0,3}$/u;

/** True for a word without a full stop, an initial, and `MR.` or the like. */
function mayStop(word: string): boolean {
  const stop = word.indexOf('.');
  return stop < 0 || /^(?:\p{Lu}\.)+$/u.test(word) || HONORIFICS.has(word.slice(0, stop).toLowerCase());
}

/** The most words of a label without punctuation. */
const LONGEST_BARE = 4;

/** `PM words`, `MR HAWKE words`, `LYNEHAM    words`: words in capitals, and a sentence behind them or another column. */
function readBare(text: string, head: number, end: number): Cue | null {
  if (!isUpper(text, head) || !isUpper(text, head + 1)) return null;
  let after = head;
  let words = 0;
  let from = head;
  while (words < LONGEST_BARE) {
    const last = capitalsEnd(text, from, end);
    if (last < 0) break;
    words++;
    after = last;
    if (isColumnGap(text, after)) break;
    from = after + 1;
  }
  if (words === 0 || after >= end) return null;
  if (!startsSentence(text, after, end) && !(isColumnGap(text, after) && isUpper(text, wordsFrom(text, after, end))))
    return null;
  const voice = readVoice(text.slice(head, after));
  if (!voice || voice.standing === 'office' || voice.key === 'q' || voice.key === 'a') return null;
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'bare', voice };
}

/** The end of a word of two and more capitals, `McKEE` and `O'DOWD` included, with white space behind it; -1 where none begins at `from`. */
function capitalsEnd(text: string, from: number, end: number): number {
  let i = from;
  let letters = 0;
  for (; i < end; i++) {
    if (isUpper(text, i)) letters++;
    else if (isSpace(text.charCodeAt(i))) break;
    else if (!"'’.-".includes(text[i]) && !isNamePrefix(text, i)) return -1;
  }
  return letters >= 2 && (text[i - 1] !== '.' || isAbbreviation(text.slice(from, i - 1)) || letters === 2) ? i : -1;
}

/** A letter inside a line as a label: `Q.`, `Q1.`, `Q –`, `Q    ` before its words. */
export function readInlineLetter(text: string, at: number, end: number): Cue | null {
  const cue = readLetter(text, at, end) ?? readDash(text, at, end) ?? readColumn(text, at, end);
  if (cue?.voice.standing !== 'role' || cue.words >= end || cue.voice.key.length > 1) return null;
  // One blank parts a letter from its words only where a sentence begins there.
  return cue.layout === 'column' &&
    cue.words - cue.end < 2 &&
    text.charCodeAt(cue.end) !== 9 &&
    !(text[at] === 'Q' && startsSentence(text, cue.end, end))
    ? null
    : { ...cue, layout: 'inline', like: cue.layout };
}

/** The possible starts of a label that ends with the colon at `colon` inside a line, nearest first: after a sentence's end or a wide gap. */
export function* inlineStarts(text: string, lineStart: number, colon: number): Generator<number> {
  const floor = Math.max(lineStart, colon - 70);
  let found = 0;
  for (let i = colon - 1; i > floor && found < 4; i--) {
    if (!isSpace(text.charCodeAt(i - 1)) || isSpace(text.charCodeAt(i))) continue;
    let before = i - 1;
    while (before > floor && isSpace(text.charCodeAt(before - 1))) before--;
    const mark = text.charCodeAt(before - 1);
    const gap = i - before;
    if (gap >= 2 || (isSentenceEnd(mark) && !isHonorific(text, floor, before))) {
      found++;
      let start = i;
      while (start < colon && isLeading(text.charCodeAt(start))) start++;
      yield start;
    }
  }
}

/** True where the word before `end` is `Ms.` or the like. */
function isHonorific(text: string, floor: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 46) return false;
  let from = end - 1;
  while (from > floor && !isSpace(text.charCodeAt(from - 1))) from--;
  return HONORIFICS.has(text.slice(from, end - 1).toLowerCase());
}

/** The small letters of `McKEE`, `da COSTA`. */
function isNamePrefix(text: string, i: number): boolean {
  return (
    (text[i] === 'c' && text[i - 1] === 'M') ||
    /^(?:da|de|di|von|van) $/.test(text.slice(i, i + 3).trimStart()) ||
    (text[i] === 'a' && text[i - 1] === 'M')
  );
}
