import { isSpace } from '../../text/span.ts';
import { isDigit, isLower, isUpper, sentenceBefore, wordsFrom } from '../characters.ts';
import { readVoice } from '../label-words.ts';
import { CONNECTORS, HONORIFICS, OFFICE_WORDS, ROLES } from '../roles.ts';
import { isAbbreviation, isNamePrefix } from './capitals.ts';
import { readFrench } from './french.ts';
import { readLetter } from './letter.ts';
import type { Cue } from './model.ts';

/** `Q. words`, `CHAIR POWELL. words`, `The President. Words`. */
export function readStop(text: string, head: number, end: number): Cue | null {
  const letter = readLetter(text, head, end);
  if (letter) return letter;
  const word = readRoleWord(text, head, end);
  if (word) return word;
  const french = readFrench(text, head, end);
  if (french) return french.layout === 'stop' ? french : null;
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

/** `The President.`, `Mr. NADLER.`, `Chair Yellen.`. */
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

/** A word, the number of a question, and a full stop or bracket. */
const NUMBERED_WORD = /(\p{Lu}\p{L}{3,})(?: (?:No\. ?|№ ?)?\d{1,3})?[.)](?=\s|$)/uy;

/** `Question 1. words`, `Answer) words`, `Вопрос 2) words`: a word for one who asks or answers. */
export function readRoleWord(text: string, head: number, end: number): Cue | null {
  NUMBERED_WORD.lastIndex = head;
  const found = NUMBERED_WORD.exec(text);
  if (found === null) return null;
  const side = ROLES.get(found[1].toLowerCase())?.side;
  const voice = side === 'ask' || side === 'reply' ? readVoice(found[1]) : null;
  if (!voice) return null;
  const after = head + found[0].length;
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'stop', voice };
}
