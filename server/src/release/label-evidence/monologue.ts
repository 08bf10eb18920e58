import { wordsFrom } from '../characters.ts';
import type { Cue } from '../cues/model.ts';
import type { Voice } from '../label-words.ts';
import { addressesIn } from './speech.ts';

/** What a sentence has within its first 200 characters, and a heading has not. */
const SENTENCE = /[\p{Ll}\d)”"’'][.!?…,;](?:\s|$)/u;
const SPEECH =
  /\b(?:I|I['’](?:m|ve|d)|ladies and gentlemen|friends|colleagues|good (?:morning|afternoon|evening|day)|thank you|thanks|wow|hello)\b/iu;
const SPOKEN =
  /\b(?:I|I['’]m|we|my|our|you|your|friends|thank you)\b|^\((?:applause|cheer\w*|laughter|boo\w*|chant\w*)\)/imu;

/** A document with one speaker: a name before words that address someone, in sentences. */
export function isMonologue(cue: Cue, text: string, single: boolean): boolean {
  // The words may begin on a line below the label.
  const words = wordsFrom(text, cue.words, text.length);
  const first = text[words];
  if (first === undefined) return false;
  if (single && beginsInside(cue, text, words)) return true;
  if (first.toLowerCase() === first || text.length - words <= 100) return false;
  const within = (length: number): string => text.slice(words, words + length);
  if (isOffice(cue.voice)) return SENTENCE.test(within(400)) && addressesIn(text, words) && !isTitle(cue, text, words);
  return single && isFullName(cue.voice) && SENTENCE.test(within(200)) && SPEECH.test(within(200));
}

/** So much of a line is read, in UTF-16 units; no title is longer. */
const LONGEST_TITLE = 200;

/** A short line with a year: the day below a title. */
const DAY_BELOW = /^(?=.{0,47}\b\d{4}\b).{4,48}$/u;

/** `Minister Anna Bell: the bridge will open` on a line that ends without a mark, above a blank line or a day: what somebody said, as a title. */
function isTitle({ voice, start, words: behind }: Cue, text: string, words: number): boolean {
  if (voice.name === null || text.slice(behind, words).includes('\n')) return false;
  const [line, below] = text.slice(start, words + LONGEST_TITLE).split(/\r?\n/, 2);
  if (below === undefined || !/[\p{L}\d]\s*$/u.test(line) || isShouted(line)) return false;
  return below.trim() === '' || DAY_BELOW.test(below.trim());
}

const isShouted = (line: string): boolean => !/\p{Ll}/u.test(line);

/** `ANNA BELL: ... from all of you. And`: a transcript that begins in the middle of a speech; a title has no sentence end. */
function beginsInside({ voice, start }: Cue, text: string, words: number): boolean {
  if (voice.standing !== 'capitals' || !voice.key.includes(' ') || text.slice(0, start).trim() !== '') return false;
  const line = text.slice(words, words + 200).split('\n', 1)[0];
  return SENTENCE.test(line) && SPOKEN.test(text.slice(words, words + 500));
}

/** `Minister Bell`, `Prime Minister`. */
function isOffice({ standing, side }: Voice): boolean {
  return standing === 'titled' || (standing === 'role' && side === 'person');
}

/** `Anna Bell`, `ANNA BELL`. */
function isFullName({ standing, key }: Voice): boolean {
  return standing === 'name' || (standing === 'capitals' && key.includes(' '));
}
