import { analyse } from 'chardet';

/** Names as `TextDecoder` takes them: `utf-8`, `utf-16le`, `windows-1251`, … */
export type Encoding = string;

export interface Decoded {
  /** The text without its byte-order mark; line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the file began with a byte-order mark. */
  readonly bom: boolean;
}

/** One sentence for the user on why there is no text. */
export interface Problem {
  readonly problem: string;
}

/** How much of a file is looked at to tell its encoding; a dump's script does not change in the middle. */
const SAMPLE = 65536;

/** First bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP, Word or Excel file'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'a database'],
];

/** Encodings that a file without valid UTF-8 may have. Others that the detector knows are rarer than its errors. */
const LEGACY: ReadonlySet<string> = new Set([
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256'],
  ...['iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'koi8-r', 'shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'],
]);
const CYRILLIC: ReadonlySet<string> = new Set(['windows-1251', 'iso-8859-5', 'koi8-r']);

/**
 * The text of a file's bytes, or one sentence on why they are no text. UTF-8 and UTF-16 with or without a byte-order
 * mark, windows-1251/1252 and other one-byte and East Asian encodings by detection. UTF-8 with a few damaged bytes stays
 * UTF-8, with U+FFFD for each of them.
 */
export function decode(bytes: Uint8Array): Decoded | Problem {
  for (const [start, what] of SIGNATURES) {
    if (startsWith(bytes, start)) return { problem: `This is ${what}, not text.` };
  }
  if (startsWith(bytes, '\xef\xbb\xbf')) return as(bytes, 'utf-8', true);
  if (startsWith(bytes, '\xff\xfe') && bytes.length % 2 === 0) return unlessBinary(as(bytes, 'utf-16le', true));
  if (startsWith(bytes, '\xfe\xff') && bytes.length % 2 === 0) return unlessBinary(as(bytes, 'utf-16be', true));
  const wide = wideEncoding(bytes);
  if (wide) return unlessBinary(as(bytes, wide, false));
  try {
    return unlessBinary({ text: strict.decode(bytes), encoding: 'utf-8', bom: false });
  } catch {
    // Not UTF-8, at least not all of it.
  }
  if (controlShare(bytes) > 0.02) return { problem: NO_TEXT };
  return as(bytes, legacyEncoding(bytes), false);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NO_TEXT = 'This is not text: it holds bytes of no known writing.';

/** True where the bytes begin with these characters, each standing for one byte. */
function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}

/** The decoder removes the byte-order mark. */
function as(bytes: Uint8Array, encoding: Encoding, bom: boolean): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, bom };
}

/** Text in the right encoding has next to no control characters; a program or a picture is full of them. */
function unlessBinary(decoded: Decoded): Decoded | Problem {
  const { text } = decoded;
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(text.charCodeAt(i))) controls++;
  return controls > Math.max(4, length * 0.02) ? { problem: NO_TEXT } : decoded;
}

function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(bytes[i])) controls++;
  return controls / length;
}

/** C0 controls but for tab, line feed, vertical tab, form feed and carriage return; 0x1a ends old DOS files. */
function isControl(code: number): boolean {
  return (code < 32 && (code < 9 || code > 13) && code !== 0x1a) || code === 127;
}

/**
 * UTF-16 without a byte-order mark: the upper half of blanks, digits and Latin letters is a zero byte, so zeros stand in
 * every second place, and there only. Null where the bytes look otherwise.
 */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = length * 0.04;
  if (odd > enough && even * 50 < odd) return 'utf-16le';
  if (even > enough && odd * 50 < even) return 'utf-16be';
  return null;
}

/** The likeliest encoding of bytes that are not all UTF-8. */
function legacyEncoding(bytes: Uint8Array): Encoding {
  const sample = sampleAroundHighBytes(bytes);
  const { sequences, damaged } = countUtf8(sample);
  // A file cut in the middle of a character, or with one bad byte pasted in, is still UTF-8.
  if (sequences > damaged) return 'utf-8';
  const candidates = analyse(sample)
    .map((m) => ({ encoding: m.name.toLowerCase().replace(/^iso-8859-1$/, 'windows-1252'), confidence: m.confidence }))
    .filter((m) => LEGACY.has(m.encoding));
  // High bytes side by side are Cyrillic words (or Greek, or East Asian); alone between ASCII letters they are accents,
  // quotation marks and dashes. The detector needs much text to tell; a heading of two words in an English page is enough here.
  const inWords = shareInWords(sample);
  const cyrillic = candidates.find((m) => CYRILLIC.has(m.encoding));
  const other = candidates.find((m) => !CYRILLIC.has(m.encoding));
  if (inWords > 0.6) {
    if (other && other.confidence > Math.max(50, cyrillic?.confidence ?? 0) && other.encoding !== 'windows-1252')
      return other.encoding;
    return cyrillic?.encoding ?? 'windows-1251';
  }
  return other && other.confidence >= 50 ? other.encoding : 'windows-1252';
}

/** The stretch of `SAMPLE` bytes that starts a little before the first byte outside ASCII. */
function sampleAroundHighBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((b) => b > 127);
  const start = Math.max(0, Math.min(first - 1024, bytes.length - SAMPLE));
  return bytes.subarray(start, start + SAMPLE);
}

/** Well-formed characters of more than one byte, and bytes outside ASCII that belong to none. */
function countUtf8(bytes: Uint8Array): { sequences: number; damaged: number } {
  let sequences = 0;
  let damaged = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 128) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let n = 0;
    while (n < more && (bytes[i + n + 1] & 0xc0) === 0x80) n++;
    if (more > 0 && n === more) sequences++;
    else damaged++;
    i += n;
  }
  return { sequences, damaged };
}

/** Of the letters above ASCII, the share that stands in a run of three or more. */
function shareInWords(bytes: Uint8Array): number {
  let letters = 0;
  let together = 0;
  let run = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] >= 0xc0) {
      run++;
      continue;
    }
    letters += run;
    if (run >= 3) together += run;
    run = 0;
  }
  return letters === 0 ? 0 : together / letters;
}
