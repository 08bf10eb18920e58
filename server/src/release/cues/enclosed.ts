import { isSpace } from '../../text/span.ts';
import { isDigit, isUpper, wordsFrom } from '../characters.ts';
import { readNick, readVoice } from '../label-words.ts';
import type { Cue } from './model.ts';

/** The most characters of a label in brackets. */
const LONGEST_BRACKETED = 60;

/** `[Reporter] words`. */
export function readBracket(text: string, head: number, end: number): Cue | null {
  if (text[head - 1] !== '[' || !isUpper(text, head)) return null;
  const close = text.indexOf(']', head);
  if (close < 0 || close >= end || close - head > LONGEST_BRACKETED) return null;
  if (close + 1 < end && !isSpace(text.charCodeAt(close + 1))) return null;
  const voice = readVoice(text.slice(head, close));
  return voice && { start: head, end: close + 1, words: wordsFrom(text, close + 1, end), layout: 'bracket', voice };
}

/** `<nick> words`, `<v Anna Bell>words`. */
export function readAngle(text: string, head: number, end: number): Cue | null {
  if (text[head] !== '<') return null;
  const close = text.indexOf('>', head);
  if (close < head + 2 || close + 1 >= end || close - head > LONGEST_NICK) return null;
  // The tag of a voice in subtitles.
  const tag = text.startsWith('<v ', head);
  if (!tag && !isSpace(text.charCodeAt(close + 1))) return null;
  const voice = readNick(text.slice(head + (tag ? 3 : 1), close));
  return voice && { start: head, end: close + 1, words: wordsFrom(text, close + 1, end), layout: 'angle', voice };
}

/** The most characters of a name in a chat. */
const LONGEST_NICK = 30;

/** `nick<tab>words`. */
export function readTab(text: string, head: number, end: number): Cue | null {
  const limit = Math.min(end, head + LONGEST_NICK);
  let tab = head;
  while (tab < limit && text[tab] !== '\t') tab++;
  if (tab === limit || tab < head + 2 || isDigit(text.charCodeAt(head))) return null;
  const words = wordsFrom(text, tab, end);
  // Words with blanks between them; the fields of a table have tabs.
  if (words >= end || text.indexOf(' ', words) < 0 || text.slice(words, end).includes('\t')) return null;
  const voice = readNick(text.slice(head, tab).trimEnd());
  return voice && { start: head, end: tab, words, layout: 'tab', voice };
}
