import type { Release } from '../release.ts';
import { KeptPlaces } from '../text/kept-places.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Found, Rule } from './model.ts';

/** What windows-1252 has at the bytes 0x80 to 0x9f; the rest is as in Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** What windows-1251 has at the bytes 0x80 to 0xbf; А to я follow at 0xc0. */
const WINDOWS_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const BYTES_1252 = new Map([...WINDOWS_1252].map((c, i) => [c, 0x80 + i]));
// Where the bytes were read as Latin-1, those from 0x80 to 0x9f stand as control characters.
for (let b = 0x80; b < 0x100; b++) BYTES_1252.set(String.fromCharCode(b), b);
const BYTES_1251 = new Map([...WINDOWS_1251].map((c, i) => [c, 0x80 + i]));
for (let b = 0xc0; b < 0x100; b++) BYTES_1251.set(String.fromCharCode(0x410 + b - 0xc0), b);

/** Characters that a text was spoilt into when its bytes were read in a wrong encoding, as ‘â€™’ for an apostrophe. */
export const textMojibake: Rule = {
  code: 'text/mojibake',
  severity: 'warning',
  title: 'Characters read in a wrong encoding',
  example: 'Russiaâ€™s → Russia’s',
  on: true,
  check,
};

function* check({ text, tokens }: Release): Iterable<Found> {
  let done = 0;
  for (const token of ODD_TOKENS.of(tokens)) {
    for (let i = Math.max(tokens.starts[token], done); i < tokens.ends[token]; i++) {
      if (!isLead(text.charCodeAt(i))) continue;
      const { meant, length, tells } = sequencesAt(text, i, text.charCodeAt(i) < 0x100 ? BYTES_1252 : BYTES_1251);
      if (length === 0) continue;
      done = i + length;
      if (tells)
        yield {
          start: i,
          end: done,
          message: `${visible(text.slice(i, done))} is ${visible(meant)} that was read in a wrong encoding.`,
          fixes: [
            { title: `Change to ${visible(meant)}`, edits: [{ start: i, end: done, text: meant }], preferred: true },
          ],
        };
      // Every lead in here begins a sequence of these: what they do not tell, none of them tells.
      i = done - 1;
    }
  }
}

/** The tokens that may have such characters. A plain loop, as engines are slow at long ones in generators, and most texts have none. */
function oddTokens({ ids, lower, words }: Tokens, from: number, to: number): readonly number[] {
  /** By the number of a word: 1 where it has none, 2 where it may have, 0 where nobody has looked. */
  const odd = new Uint8Array(words);
  const found: number[] = [];
  for (let token = from; token < to; token++) {
    const id = ids[token];
    if (odd[id] === 0) odd[id] = mayHaveLead(lower[token]) ? 2 : 1;
    if (odd[id] === 2) found.push(token);
  }
  return found;
}

const ODD_TOKENS = new KeptPlaces(oddTokens);

/** True for a character that may be the first byte of a sequence. All are visible, so that they stand in tokens. */
function isLead(code: number): boolean {
  return code >= 0xc2 && (code <= 0xf4 || (code >= 0x410 && code < 0x450));
}

/** The same for a word in small letters: true for each that has such a character as it is written, and for few others. */
function mayHaveLead(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= 0xc2 && (code <= 0xff || (code >= 0x410 && code < 0x450))) return true;
  }
  return false;
}

/** A run of whole UTF-8 sequences. */
interface Sequences {
  /** What they encode. */
  readonly meant: string;
  /** How many characters of the text they are. */
  readonly length: number;
  /** Whether such a run stands in no sound text. */
  readonly tells: boolean;
}

/** The longest run of sequences that the characters from `start` on are the bytes of; of no length where there is none. */
function sequencesAt(text: string, start: number, bytes: ReadonlyMap<string, number>): Sequences {
  let meant = '';
  let length = 0;
  // Two Russian letters are a word's as often as not: there, only marks of three bytes tell.
  let tells = false;
  while (start + length < text.length) {
    const lead = bytes.get(text[start + length]);
    if (lead === undefined || lead < 0xc2 || lead > 0xf4) break;
    const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let value = lead & (size === 2 ? 0x1f : size === 3 ? 0x0f : 0x07);
    let n = 1;
    for (; n < size; n++) {
      const byte = bytes.get(text[start + length + n] ?? '');
      if (byte === undefined || byte < 0x80 || byte > 0xbf) break;
      value = (value << 6) | (byte & 0x3f);
    }
    if (n < size || !isLikely(value)) break;
    meant += String.fromCodePoint(value);
    length += size;
    tells ||= size > 2 || bytes === BYTES_1252;
  }
  return { meant, length, tells };
}

/** Letters, marks and signs that texts have; a sequence for anything else is no sign of a wrong encoding. */
function isLikely(value: number): boolean {
  return (
    (value >= 0xa0 && value < 0x250) ||
    (value >= 0x370 && value < 0x530) ||
    (value >= 0x2010 && value <= 0x203a) ||
    value === 0x20ac ||
    value === 0x2122 ||
    value === 0xfeff
  );
}

function visible(text: string): string {
  if (text === '\u00a0') return 'a no-break space';
  if (text === '\ufeff') return 'a byte-order mark';
  return /^[‘’“”]$/.test(text) ? text : `‘${text}’`;
}
