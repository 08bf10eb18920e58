import { damagedMonth } from '../../calendar/damage.ts';
import { levenshtein } from '../../text/edit-distance.ts';
import { opening } from '../../text/opening.ts';
import { pattern } from '../../text/pattern.ts';
import { FOR_PRESS, KIND_INSIDE, REFERENCE, TITLE_OPENING } from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import { isNearWeekday } from '../spoiled-days.ts';
import { hasTitleBelow } from './masthead.ts';
import { type Context, type Evidence, MANY } from './model.ts';
import { isCapitals, isLetterhead, isProse, onRow, opensSpoiled, standsAlone } from './shapes.ts';

/** What letterheads say, letters only. */
const LETTERHEADS: readonly string[] = [
  'mediarelease',
  'newsrelease',
  'pressrelease',
  'mediastatement',
  'pressstatement',
  'primeminister',
  'parliamentofaustralia',
  'houseofrepresentatives',
  'thesenate',
  'newsroom',
  'formedia',
  'forpress',
  'australia',
  'checkagainstdelivery',
  'pressofficetranscript',
  'officeoftheprimeminister',
  'primeministerofaustralia',
];

/** So many letters of a letterhead may be spoiled, however long it is. */
const MOST_SPOILED = 4;

function isNearLetterhead(key: string): boolean {
  const letters = key.replace(/[^a-z]/g, '');
  if (letters.length < 7 || letters.length > 26) return false;
  return LETTERHEADS.some((name) => {
    const most = Math.min(MOST_SPOILED, Math.max(1, Math.floor(name.length / 4)));
    if (Math.abs(name.length - letters.length) > most) return false;
    // A spoiled word mostly keeps one of its ends; the comparison is slow.
    if (letters[0] !== name[0] && letters.at(-1) !== name.at(-1)) return false;
    return levenshtein(letters, name) <= most;
  });
}

/** `Media release`, `news release`, `press statement` with blanks between some letters. */
const ODD_KIND = opening`(?:m ?e ?d ?i ?a|p ?r ?e ?s ?s|n ?e ?w ?s) ?(?:r ?e ?l ?e ?a ?s ?e|s ?t ?a ?t ?e ?m ?e ?n ?t)`;

/** A month and a number or two beside it, none of which is a day: `0 JUL W9`, `4 O4CT 1967`. */
const STAMPED =
  /^(?=.*\d)(?:[^ ]{1,4} ){0,2}[^ ]{0,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|o\dct|nov|dec)[^ ]{0,6}(?: [^ ]{1,5})?$/u;

/** Several single letters with blanks between them. */
const isSpaced = ({ singles, words, marks }: Piece): boolean =>
  singles >= 4 && singles >= words * 0.6 && marks < singles * 0.8;

const NOT_LETTERS = /[^\p{L}]/gu;

/** The words of a key without marks and figures inside them. */
const wordsOf = (key: string): string[] => key.replace(/[^a-z ]/g, '').split(' ');

/** True where a word of the key is one of the names, or as near to it as text recognition leaves a word. */
function hasNear(key: string, names: readonly string[]): boolean {
  return wordsOf(key).some(
    (word) =>
      word.length >= 5 &&
      names.some(
        (name) =>
          Math.abs(name.length - word.length) <= 2 &&
          (word === name || levenshtein(word, name) <= (name.length >= 8 ? 2 : 1)),
      ),
  );
}

/** Words of offices and their addresses, and of notes to the press. */
const OFFICE_NAMES: readonly string[] = (
  'minister ministers department senator parliament representatives opposition secretary electorate assisting ' +
  'embargo embargoed publication delivery'
).split(' ');

/** What titles say of those in office. */
const DEEDS: readonly string[] =
  'decision visit letter message speech address remarks interview interviews conference'.split(' ');

const PAPERS: readonly string[] = ['statement', 'release', 'statements', 'releases'];

/** `No. 416` at the end, its figures spoiled. */
const NUMBER_AT_END = pattern`\bn[o0][^\p{L}\d]{0,3}[\dlio][\d a-z]{0,4}[^\p{L}\d]*$`;

/** True where a figure stands beside what is near a month, or a word is near a weekday. */
function isSpoiledDay(p: Piece): boolean {
  // A day without a year, cut off a title, has lost it.
  if (p.day !== null && (p.day.year !== null || p.before !== Break.inside)) return false;
  if (wordsOf(p.key).some(isNearWeekday)) return true;
  const words = p.key.split(' ');
  return words.some((word, i) => {
    const letters = word.replace(/[^a-z]/g, '');
    if (letters.length < 4 || damagedMonth(letters) === null) return false;
    return /\d/.test(words[i - 1] ?? '') && (/\d/.test(words[i + 1] ?? '') || letters.length < word.length);
  });
}

/** True where a title that is not spoiled follows below a line of the header or a gap, above all text. */
function hasCleanTitleBelow({ pieces, index }: Context): boolean {
  let parted = false;
  for (let i = index + 1; i < Math.min(pieces.length, index + 10); i++) {
    const p = pieces[i];
    if (isProse(p) || p.dateline) return false;
    if (p.dayAlone || REFERENCE.test(p.key) || isForPress(p) || p.before >= Break.blank) parted = true;
    // The title may go on in the next line.
    if (!parted && p.words >= 3 && isCapitals(p) && !isLetterhead(p)) return false;
    if (!parted || p.odd > 0 || p.words < 3 || p.closed || p.dayAlone || p.before < Break.line) continue;
    if ((isCapitals(p) || standsAlone(pieces, i)) && !isLetterhead(p) && !REFERENCE.test(p.key)) return true;
  }
  return false;
}

/** `FOR PRESS`, `FOR MEDIA` with a day or a number behind it, or with some of its letters spoiled. */
export function isForPress({ key, words, numbers, content }: Piece): boolean {
  if (numbers === 0 || words > 8 || content > 1) return false;
  if (FOR_PRESS.test(key)) return true;
  const letters = key.replace(/[^a-z]/g, '').slice(0, 8);
  return letters.length >= 7 && (levenshtein(letters, 'formedia') <= 2 || levenshtein(letters, 'forpress') <= 2);
}

/** What text recognition leaves of letterheads, and print whose letters are set apart. */
export const SPOILED: readonly Evidence[] = [
  {
    name: 'stamp of a day',
    why: 'The month and scraps of figures at the very top are what is left of a day that was stamped there.',
    where: { fromTop: [0, 1], words: [0, 3], dayAlone: false },
    test: (p) => STAMPED.test(p.key),
    metadata: 3,
    headline: -4,
    body: -1,
  },
  {
    name: 'letter-spaced print',
    why: 'Letterheads are set with spaces between the letters; titles seldom are.',
    where: { singles: [6, MANY] },
    test: (p) =>
      p.singles >= p.words * 0.6 &&
      // `H. M. S. HARBOUR OF THE U. S.` has initials.
      !(p.marks >= p.singles * 0.8 && p.words - p.singles >= 4),
    metadata: 3,
    chrome: 1,
    headline: -2,
    body: -4,
  },
  {
    name: 'letter-spaced print, some letters joined',
    why: 'Many words of one to three letters are letters set apart, some of which text recognition has read as one word.',
    where: { words: [6, MANY], singles: [2, MANY] },
    test: (p) =>
      p.singles < p.words * 0.6 && p.marks < p.singles && p.key.replace(NOT_LETTERS, '').length < p.words * 2.4,
    metadata: 3,
    chrome: 1,
    headline: -3,
    body: -4,
  },
  {
    name: 'office in letter-spaced print',
    why: 'An office beside letters set apart stands in a letterhead, whatever else of it was read.',
    test: (p) => isSpaced(p) && hasNear(p.key, OFFICE_NAMES),
    metadata: 3,
    headline: -4,
    body: -2,
  },
  {
    name: 'on a row of letter-spaced print',
    why: 'Words between letters set apart on one row are of the same print.',
    where: { words: [0, 6] },
    test: (_, { pieces, index }) => onRow(pieces, index, isSpaced),
    metadata: 2,
    headline: -4,
    body: -1,
  },
  {
    name: 'letterhead with odd spaces',
    why: 'What kind of release it is stands in wide print, whose letters text recognition sets apart: `M edia Rele ase The Hon …`.',
    test: (p) => ODD_KIND.test(p.key) && !KIND_INSIDE.test(p.key),
    metadata: 4,
    headline: -4,
    body: -3,
  },
  {
    name: 'damaged letterhead',
    why: 'Letterheads are set in odd types, which text recognition spoils: what is near `Media Release` is one.',
    where: { content: [0, 0], lower: [0, 1], length: [7, 48] },
    test: (p) => isNearLetterhead(p.key),
    metadata: 4,
    headline: -3,
    body: -3,
  },
  {
    name: 'spoiled office',
    why: 'A line with spoiled words, one of which is near an office, stands above the title.',
    where: { odd: [1, MANY], words: [2, 30], content: [0, 2], closed: false, open: false },
    test: (p, c) =>
      !TITLE_OPENING.test(p.key) &&
      !opensSpoiled(p.key) &&
      hasNear(p.key, OFFICE_NAMES) &&
      !hasNear(p.key, DEEDS) &&
      hasTitleBelow(c),
    metadata: 3,
    headline: -3,
    body: -2,
  },
  {
    name: 'spoiled kind with its number',
    why: 'A line that ends with a number and has what is near `statement` or `release` names the paper.',
    where: { words: [0, 10], numbers: [1, MANY], content: [0, 1] },
    test: (p) => NUMBER_AT_END.test(p.key) && hasNear(p.key, PAPERS),
    metadata: 4,
    headline: -7,
    body: -2,
  },
  {
    name: 'spoiled day',
    why: 'A short line with what is near a month or weekday beside a figure says when, above the title or at its end.',
    where: { numbers: [1, MANY], words: [1, 8], content: [0, 1] },
    test: (p, c) =>
      isSpoiledDay(p) &&
      !TITLE_OPENING.test(p.key) &&
      !opensSpoiled(p.key) &&
      (hasTitleBelow(c) || p.before === Break.inside),
    metadata: 3.5,
    headline: -4,
    body: -2,
  },
  {
    name: 'spoiled line above a clean title',
    why: 'Letterheads are set in odd types and spoiled first: the title is the phrase below them that can be read.',
    where: { odd: [1, MANY], content: [0, 1], open: false },
    test: (p, c) =>
      p.odd >= p.words * 0.2 && !TITLE_OPENING.test(p.key) && !opensSpoiled(p.key) && hasCleanTitleBelow(c),
    metadata: 1.5,
    headline: -2.5,
  },
];
