import { isQuote, wordsFrom } from '../characters.ts';
import type { Cue } from '../cues/model.ts';

/** True where most labels have words that address someone, as speech does and a list does not. */
export function addresses(cues: readonly Cue[], text: string): boolean {
  const some = cues.slice(0, 100);
  return some.filter((c) => addressesIn(text, c.words)).length > some.length / 2;
}

/** True where the words from an offset on address someone soon: `I`, `you`, `ladies and gentlemen`. */
export function addressesIn(text: string, words: number): boolean {
  return ADDRESS.test(text.slice(words, words + 500));
}

const ADDRESS =
  /\b(?:I|I['’]m|we|my|our|you|ladies and gentlemen|friends|colleagues|good (?:morning|afternoon|evening|day)|thank you)\b/iu;

/** True where sentences end behind labels, as in speech; results and tables have none. */
export function isSpoken(cues: readonly Cue[], text: string): boolean {
  const some = cues.slice(0, 100);
  const spoken = some.filter((c, i) => SENTENCE_END.test(text.slice(c.words, cues[i + 1]?.start ?? c.words + 2000)));
  return spoken.length > some.length / 4;
}

const SENTENCE_END = /[\p{L})\]”"’'][.!?…](?:["”’'»)\]]|\s|$)/u;

/** True where questions stand between labels. */
export function asked(cues: readonly Cue[], text: string): boolean {
  return cues.filter((c, i) => text.slice(c.words, cues[i + 1]?.start ?? c.words).includes('?')).length >= 2;
}

/** True where the whole line is in bold print, its colon included: a heading. */
export function isBoldLine(text: string, { start, end }: Cue): boolean {
  if (text[start - 1] !== '*' || text[end - 1] === '*' || text[end] === '*') return false;
  const line = text.slice(end, end + 300);
  const stop = line.search(/\r?\n|$/);
  return line.slice(0, stop).trimEnd().endsWith('*');
}

/** True for a title inside quotation marks, and for a name before a quotation in a list of them. */
export function isQuoted(text: string, { start, words }: Cue): boolean {
  return isQuote(text.charCodeAt(start - 1)) || isQuote(text.charCodeAt(spoken(text, words)));
}

/** A list of what people have said: each named once, words in quotation marks. */
export function isQuoteList(cues: readonly Cue[], text: string): boolean {
  if (cues.length === 0 || cues.some((c) => c.voice.side === 'ask')) return false;
  const quoted = cues.filter((c) => isQuote(text.charCodeAt(spoken(text, c.words)))).length;
  return quoted > cues.length * 0.5;
}

/** The first character of the words, marks of bold print passed over. */
function spoken(text: string, words: number): number {
  let i = wordsFrom(text, words, text.length);
  while (text[i] === '*' || text[i] === '_') i++;
  return wordsFrom(text, i, text.length);
}
