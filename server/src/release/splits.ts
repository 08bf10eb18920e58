import { TokenKind, type Tokens, touchesNext, WordCase } from '../text/tokens.ts';

/** Says where a cue that begins at a token ends (exclusive, at most `to`), or null where there is none. */
type CueEnd = (tokens: Tokens, at: number, to: number) => number | null;

/**
 * Cues that stand on a line of their own in print but share a row with their neighbours after flattening, by their first word in
 * small letters: a run of words is cut before and after them.
 */
export const SPLITS: ReadonlyMap<string, CueEnd> = new Map<string, CueEnd>([
  ['mps', untilEnd(reference)],
  ['dps', untilEnd(reference)],
  ['budb', untilEnd(reference)],
  ['fa', untilEnd(reference)],
  ['e', errorsExcepted],
  ['eoe', errorsExcepted],
  ['proof', proof],
  ['subject', untilEnd(subjects)],
  ['subjects', untilEnd(subjects)],
  ['topics', untilEnd(subjects)],
  ['issues', untilEnd(subjects)],
  ['title', (tokens, at) => (tokens.lower[at + 1] === ':' && tokens.cases[at] !== WordCase.lower ? at + 2 : null)],
  ['ends', end],
  ['end', end],
  ['media', (tokens, at, to) => (contact(tokens, at) ? to : releaseKind(tokens, at, to))],
  ['press', (tokens, at, to) => (contact(tokens, at) ? to : releaseKind(tokens, at, to))],
  ['news', releaseKind],
  ['for', forPress],
  ['/', path],
  ['contact', untilEnd(contact)],
  ['contacts', untilEnd(contact)],
  ['authorised', untilEnd((tokens, at) => tokens.lower[at + 1] === 'by' && tokens.cases[at] !== WordCase.lower)],
]);

/** `E&OE`, `E & O E - PROOF ONLY`, `E. & O.E.`: errors and omissions excepted. */
function errorsExcepted(tokens: Tokens, at: number, to: number): number | null {
  if (tokens.cases[at] === WordCase.lower) return null;
  let i = at;
  let letters = '';
  let joined = tokens.lower[at] === 'eoe';
  for (; i < to && i < at + 8 && letters.length < 3; i++) {
    const word = tokens.lower[i];
    if (word === '&' || word === 'and') joined = true;
    else if (word === 'eo' && letters === 'e') letters = 'eeo';
    else if (tokens.kinds[i] === TokenKind.word) letters += word;
    else if (word === '0') {
      letters += 'o';
      joined = true;
    } else if (word !== '.') return null;
  }
  // `E&EO` is a slip of the pen that is met as often as not.
  if ((letters !== 'eoe' && letters !== 'eeo') || !joined) return null;
  return proof(tokens, skipMarks(tokens, i, to), to) ?? skipMarks(tokens, i, to);
}

/** `PROOF ONLY`, `PROOF COPY ONLY`. */
function proof(tokens: Tokens, at: number, to: number): number | null {
  if (tokens.lower[at] !== 'proof' || tokens.cases[at] === WordCase.lower) return null;
  let i = at + 1;
  while (i < to && (tokens.lower[i] === 'only' || tokens.lower[i] === 'copy')) i++;
  return i > at + 1 ? skipMarks(tokens, i, to) : null;
}

/** `Subjects:`, `SUBJECT/S:`, `Subject(s):`, `TOPICS:`. */
function subjects(tokens: Tokens, at: number): boolean {
  if (tokens.cases[at] === WordCase.lower) return false;
  let i = at + 1;
  while (
    i < at + 4 &&
    (tokens.lower[i] === '/' || tokens.lower[i] === '(' || tokens.lower[i] === 's' || tokens.lower[i] === ')')
  )
    i++;
  return tokens.lower[i] === ':';
}

/** `MEDIA RELEASE`, `Media alert:` at the start of a line: the title or the issuer follows. */
function releaseKind(tokens: Tokens, at: number, to: number): number | null {
  if (tokens.cases[at] === WordCase.lower || tokens.cases[at + 1] === WordCase.lower) return null;
  if (!PAPERS.has(tokens.lower[at + 1]) || at + 2 >= to) return null;
  const before = at > 0 && tokens.starts[at] === tokens.ends[at - 1] + 1 && tokens.kinds[at - 1] === TokenKind.word;
  const after = tokens.lower[at + 2];
  if (before || tokens.cases[at + 2] === WordCase.lower || NUMBERING.has(after)) return null;
  return after === ':' || after === '-' || after === '–'
    ? at + 3
    : tokens.kinds[at + 2] === TokenKind.word
      ? at + 2
      : null;
}

/** `FOR PRESS: VISIT OF THE …`: the title follows on the line. */
function forPress(tokens: Tokens, at: number, to: number): number | null {
  const paper = tokens.lower[at + 1];
  if ((paper !== 'press' && paper !== 'media') || tokens.lower[at + 2] !== ':' || at + 5 > to) return null;
  if (tokens.cases[at] === WordCase.lower || tokens.cases[at + 1] === WordCase.lower) return null;
  for (let i = at + 3; i < at + 5; i++)
    if (tokens.kinds[i] !== TokenKind.word || tokens.ends[i] - tokens.starts[i] < 2) return null;
  return at + 3;
}

const PAPERS: ReadonlySet<string> = new Set(['release', 'statement', 'alert']);
const NUMBERING: ReadonlySet<string> = new Set(['no', 'number', 'index', 'by', 'from', 'dated']);

/** `MPS 046/2000`: a ministry's letters and the number of its release. */
function reference(tokens: Tokens, at: number): boolean {
  return (
    tokens.cases[at] === WordCase.upper &&
    tokens.kinds[at + 1] === TokenKind.number &&
    tokens.lower[at + 2] === '/' &&
    tokens.kinds[at + 3] === TokenKind.number
  );
}

/** `//media/ferries.html`, as a browser prints it beside the title of a page: up to the next blank. */
function path(tokens: Tokens, at: number, to: number): number | null {
  if (at > 0 && touchesNext(tokens, at - 1)) return null;
  if (!touchesNext(tokens, at) || tokens.lower[at + 1] !== '/') return null;
  let end = at + 2;
  while (end < to && touchesNext(tokens, end - 1)) end++;
  return end > at + 2 ? end : null;
}

/** `ENDS`, `[ends]`, `[END]` after the last word of a text. */
function end(tokens: Tokens, at: number, to: number): number | null {
  const upper = tokens.cases[at] === WordCase.upper;
  const after = at + 1 < to ? tokens.lower[at + 1] : '';
  if (!upper && after !== ']') return null;
  if (!upper && tokens.lower[at - 1] !== '[') return null;
  // `“THE RIVER'S END”` is the end of a name.
  if (after !== '' && '"”’»'.includes(after)) return null;
  const closes = after === '' || tokens.kinds[at + 1] === TokenKind.mark || AFTER_END.has(after);
  return closes ? skipMarks(tokens, at + 1, to) : null;
}

/** Words that follow an end mark on its line. */
const AFTER_END: ReadonlySet<string> = new Set('media contact contacts for further authorised press'.split(' '));

/** `Media contact:`, `PRESS CONTACT`, `Contact:`, `Media inquiries:`. */
function contact(tokens: Tokens, at: number): boolean {
  if (tokens.cases[at] === WordCase.lower) return false;
  const single = tokens.lower[at].startsWith('contact');
  const word = single ? tokens.lower[at] : tokens.lower[at + 1];
  if (!CONTACT_WORDS.has(word)) return false;
  const after = tokens.lower[at + (single ? 1 : 2)];
  return after === ':' || after === '-' || after === '–' || (!single && tokens.cases[at + 1] >= WordCase.title);
}

const CONTACT_WORDS: ReadonlySet<string> = new Set([
  'contact',
  'contacts',
  'inquiries',
  'enquiries',
  'inquiry',
  'enquiry',
  'queries',
]);

function untilEnd(test: (tokens: Tokens, at: number) => boolean): CueEnd {
  return (tokens, at, to) => (test(tokens, at) ? to : null);
}

function skipMarks(tokens: Tokens, at: number, to: number): number {
  let i = at;
  while (i < to && tokens.kinds[i] === TokenKind.mark && !'"“‘«('.includes(tokens.lower[i])) i++;
  return i;
}
