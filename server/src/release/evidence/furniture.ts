import { opening } from '../../text/opening.ts';
import { pattern } from '../../text/pattern.ts';
import {
  BEGINS_WITH_ADDRESS,
  CLOCK,
  CLOCK_TIME_FIRST,
  CONTACT,
  ENDING,
  ISSUER_HEAD,
  NAVIGATION,
  PHONE,
  PLACE,
  POSTAL,
  PROOF,
  RELEASE_KIND,
  STAMP,
  WEB,
} from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import { type Context, type Evidence, MANY } from './model.ts';
import { goesOnWithTitle } from './shapes.ts';

/** The notice at the end of a mail. */
const CONFIDENTIAL = opening`(?:the )?(?:information (?:contained )?in this (?:e-?mail|message|communication)|this (?:e-?mail|message|communication) (?:and|is|may|contains)\b.{0,120}(?:intended|confidential|privileged)|members of the media (?:wishing|who wish) to (?:un)?subscribe)\b`;

/** `© 2019 Harbour News`, `Copyright 2019 by …`, `All rights reserved`. */
const COPYRIGHT = pattern`^[^\p{L}\d]*(?:(?:©|\(c\)) ?(?:copyright )?\d{4}|copyright (?:© ?|\(c\) ?)?(?:\d{4}|by )|all rights reserved\b)`;

/** Two words with a blank between them. */
const WORDS_APART = pattern`[\p{L}\d] [\p{L}\d]`;

/** The number of a release that ends with its day: `672-03-04-2019`. */
const DATED_NUMBER = /^\d{1,5}-\d{2}-\d{2}-(?:19|20)\d{2}$/u;

/** What every address has. */
const ADDRESS = /[@/]|\.\w/u;

const MENU_WORDS = new RegExp(
  pattern`(?<![\p{L}\d])(?:home|search|site ?map|links|privacy|disclaimer|copyright|feedback|publications|contact(?: us| the minister)?|about(?: us| this site)?|media cent(?:re|er)|media releases?|latest releases|archived releases|frequently asked questions|speeches|transcripts|profile|biography|news|people|policies|campaigns|index|print|share|login|subscribe|главная|новости|контакты|поиск)(?![\p{L}\d])`,
  'gu',
);

/** `Vacancies > Harbour office`: the way to a page, its sections a word or two each. */
const PATH = /\p{L} [>›] \p{L}/u;
const MOST_OF_PATH = 6;

function isMenu(piece: Piece): boolean {
  // Fields stand between strokes as well: `Press release | Date: 14/03/2023 | No: 45/23`.
  if (piece.day !== null) return false;
  const strokes = piece.key.match(/[|»•›]| [>/]>? |\] ?\[/gu)?.length ?? 0;
  if (strokes >= 2 && piece.words >= 3 && !piece.closed) return true;
  if (PATH.test(piece.key) && piece.words <= MOST_OF_PATH) return true;
  const words = piece.key.match(MENU_WORDS) ?? [];
  return words.length >= 3 && words.join(' ').split(' ').length >= piece.words * 0.5;
}

/** True where the piece is one of four and more lines in a row that are entries of a menu, or of three single words above all else; no more of them are looked at. */
function isInList({ pieces, index }: Context): boolean {
  if (!isEntry(pieces[index])) return false;
  let first = index;
  while (index - first < 3 && isEntry(pieces[first - 1])) first--;
  let last = index;
  while (last - first < 3 && isEntry(pieces[last + 1])) last++;
  return last - first >= 3 || (index < 3 && pieces.slice(0, 3).every((p) => p.words === 1 && isEntry(p)));
}

/** A few words written large on a line of their own, no numbers. */
function isEntry(p: Piece | undefined): boolean {
  return (
    p !== undefined &&
    p.words >= 1 &&
    p.words <= 3 &&
    p.numbers === 0 &&
    p.content === 0 &&
    p.marks <= 1 &&
    p.before >= Break.line &&
    !p.closed &&
    !PLACE.test(p.key) &&
    !ISSUER_HEAD.test(p.key) &&
    !RELEASE_KIND.test(p.key)
  );
}

/** What stands between the parts of a path and between a title and its site. */
const PATH_MARKS = / (?:[|>»›/–—-]|::) /u;

/** So many pieces below show whether a part of a path is the title. */
const PIECES_BELOW = 8;

/** True where one of several parts of a piece comes again below as a piece, three words long and more. */
function hasTitleInIt({ key }: Piece, { pieces, index }: Context): boolean {
  if (!PATH_MARKS.test(key)) return false;
  const parts = key.split(PATH_MARKS).filter((part) => part.split(' ').length >= 3);
  return pieces.slice(index + 1, index + 1 + PIECES_BELOW).some((below) => parts.includes(below.key));
}

/** The window's title stands above so many pieces at most. */
const WINDOW_WITHIN = 3;
const PIECES_ABOVE = 16;

/** True where the piece is a part of the window's title or the path at the very top, four words long and more. */
function isNamedAbove(pieces: readonly Piece[], index: number): boolean {
  const { key, words } = pieces[index];
  if (words < 4 || index > PIECES_ABOVE) return false;
  for (let i = 0; i < Math.min(index, WINDOW_WITHIN); i++) {
    const above = pieces[i].key;
    if (above.length > key.length && above.includes(key) && PATH_MARKS.test(above))
      return above.split(PATH_MARKS).includes(key);
  }
  return false;
}

/** `-Ay`, `.ri,`: a mark and up to three letters. */
const SCRAP = pattern`^[^\p{L}\d"“'‘«(][^\p{L}\d]*\p{L}{1,3}[^\p{L}\d]*$`;

/** What speaks for page furniture: menus, addresses, contacts, marks of the paper, and what is no text at all. */
export const FURNITURE: readonly Evidence[] = [
  {
    name: 'running head or page number',
    why: 'What recurs at page ends is printed by the page, not by the author.',
    where: { running: true },
    chrome: 9,
    headline: -4,
    body: -4,
  },
  {
    name: 'menu on a line',
    why: 'Several words between strokes, arrows or brackets, or mostly words of menus, are navigation.',
    where: { content: [0, 2], words: [0, 40] },
    test: (p) => isMenu(p),
    chrome: 5.5,
    metadata: -1,
    headline: -4,
    body: -3,
  },
  {
    name: 'title with its site or path',
    why: 'The window of a browser and the path to a page repeat the title, with the names of the site and its sections beside it.',
    where: { words: [0, 40], marks: [1, MANY] },
    test: (p, c) => hasTitleInIt(p, c),
    chrome: 8,
    metadata: -1,
    headline: -6,
    body: -3,
  },
  {
    name: 'title that the window repeats',
    why: 'What the window of a browser gives beside the name of the site is the title of the page.',
    where: { words: [4, 40], index: [1, PIECES_ABOVE] },
    test: (_, { pieces, index }) => isNamedAbove(pieces, index),
    metadata: -2,
    headline: 3,
    body: -1,
  },
  {
    name: 'above the title that the window repeats',
    why: 'Between the window of a browser and the title of the page stand the menus of the site.',
    where: { words: [0, 12], index: [1, PIECES_ABOVE], dayAlone: false, closed: false },
    test: (_, { pieces, index }) => {
      for (let i = index + 1; i < Math.min(pieces.length, index + PIECES_BELOW); i++)
        if (isNamedAbove(pieces, i)) return true;
      return false;
    },
    headline: -3,
    body: -1,
  },
  {
    name: 'menu over lines',
    why: 'Four and more lines of one to three words in a row are the entries of a menu.',
    test: (_, c) => isInList(c),
    chrome: 3.5,
    headline: -2,
    body: -1,
  },
  {
    name: 'web or mail address',
    why: 'An address in a line of few words is there to be clicked.',
    where: { marks: [1, MANY], words: [0, 30], prose: false },
    test: (p) => ADDRESS.test(p.key) && WEB.test(p.key) && p.lower < p.words + 6,
    chrome: 5,
    headline: -5,
    body: -2,
  },
  {
    name: 'web address with blanks in it',
    why: 'A tokeniser sets blanks around the marks of an address (`https: / / www. bell. org / news`), and no two words of it are parted by a blank alone.',
    where: { before: [Break.line, Break.page] },
    test: (p) => BEGINS_WITH_ADDRESS.test(p.key) && !WORDS_APART.test(p.key),
    chrome: 10,
    metadata: -1,
    body: -6,
  },
  {
    name: 'day of the print',
    why: 'A day behind the path of a page, on its line, is that on which a browser printed the page.',
    where: { dayAlone: true, before: [Break.inside, Break.inside] },
    test: (_, c) => /^\/\/\S+$/u.test(c.pieces[c.index - 1]?.key ?? ''),
    chrome: 12,
    metadata: -7,
  },
  {
    name: 'telephone number',
    why: 'A short line with a telephone number says whom to ask.',
    where: { numbers: [1, MANY], words: [0, 22] },
    test: (p) => PHONE.test(p.key) && !DATED_NUMBER.test(p.key),
    chrome: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'postal address',
    why: 'A street and a post code in a short line say where to write to.',
    where: { numbers: [1, MANY], words: [0, 12], content: [0, 1], closed: false, dated: false },
    test: (p) => POSTAL.test(p.key),
    chrome: 4,
    headline: -4,
    body: -2,
  },
  {
    name: 'contact',
    why: 'Contact and authorisation lines are not part of the text.',
    where: { words: [0, 60] },
    test: (p) => CONTACT.test(p.key),
    chrome: 6,
    headline: -5,
    body: -3,
  },
  {
    name: 'notice of confidence',
    why: 'Mail programs and offices close with whom a message is for, over several lines.',
    test: (p) => CONFIDENTIAL.test(p.key),
    chrome: 7,
    metadata: -1,
    headline: -5,
    body: -5,
  },
  {
    name: 'notice of copyright',
    why: 'Whose the text is, and that nobody may print it, is said by the site or the agency, in whole sentences too.',
    test: (p) => COPYRIGHT.test(p.key),
    chrome: 14,
    metadata: -2,
    headline: -6,
    body: -4,
  },
  {
    name: 'end mark',
    why: 'ENDS, ### and rows of noughts close a text.',
    where: { length: [0, 59] },
    test: (p) => ENDING.test(p.key),
    chrome: 8,
    headline: -6,
    metadata: -2,
    body: -4,
  },
  {
    name: 'proof mark',
    why: 'E&OE warns of errors in a transcript.',
    where: { length: [0, 159] },
    test: (p) => PROOF.test(p.key),
    chrome: 8,
    headline: -6,
    body: -4,
  },
  {
    name: 'navigation',
    why: 'Words of menus and buttons.',
    where: { length: [0, 89] },
    test: (p) => NAVIGATION.test(p.key),
    chrome: 6,
    headline: -4,
    body: -3,
  },
  {
    name: 'clock',
    why: 'A place with a time is a clock of the page.',
    where: { length: [0, 39], dayAlone: false },
    test: (p) => CLOCK.test(p.key),
    chrome: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'clock with its time first',
    why: 'A time and a place in one to three words, with no other time beside it as in agendas, are a clock; capitals are its zone.',
    where: { lower: [0, 0], upper: [0, 0], words: [0, 3] },
    test: (p, { pieces, index }) =>
      CLOCK_TIME_FIRST.test(p.key) &&
      !CLOCK_TIME_FIRST.test(pieces[index - 1]?.key ?? '') &&
      !CLOCK_TIME_FIRST.test(pieces[index + 1]?.key ?? ''),
    chrome: 3,
    headline: -5,
    body: -1,
  },
  {
    name: 'day beside a clock',
    why: "The page's own clock shows today's date, not the release's.",
    where: { dayAlone: true },
    test: (p, c) => {
      const [before, next] = [c.pieces[c.index - 1], c.pieces[c.index + 1]];
      const above = p.before === Break.line && before !== undefined && CLOCK.test(before.key);
      return above || (p.after === Break.line && next !== undefined && CLOCK.test(next.key));
    },
    chrome: 7,
    metadata: -2,
  },
  {
    name: 'stamp',
    why: 'Marks of libraries and fax machines are on the paper, not in the text.',
    where: { length: [0, 119] },
    test: (p) => STAMP.test(p.key),
    chrome: 5,
    headline: -4,
    body: -3,
  },
  {
    name: 'number alone',
    why: 'A number alone at the edge of a dump is a page number.',
    where: { words: [0, 0], numbers: [1, 1], length: [0, 12], dayAlone: false },
    chrome: 4,
    headline: -6,
    body: -2,
  },
  {
    name: 'scan noise',
    why: 'A short line of marks and single letters is dirt or a crest read as text.',
    where: { dayAlone: false },
    test: (p, c) =>
      p.words - p.singles <= 2 &&
      p.marks + p.singles + p.numbers >= 2 * (p.words - p.singles) + 2 &&
      !p.key.includes('<') &&
      !PLACE.test(p.key) &&
      !goesOnWithTitle(p, c),
    chrome: 3,
    headline: -3,
    body: -2,
  },
  {
    name: 'scraps of words',
    why: 'Words of two letters with numbers between them are what text recognition makes of a fax head.',
    where: { numbers: [2, MANY], words: [4, MANY], dayAlone: false },
    test: (p) => p.key.replace(/[^a-z]/gu, '').length <= p.words * 2.3,
    chrome: 4,
    metadata: -1,
    headline: -4,
    body: -2,
  },
  {
    name: 'no words',
    why: 'Titles have words.',
    where: { dayAlone: false },
    test: (p) => p.words - p.singles <= 0,
    chrome: 0.5,
    headline: -5,
    body: -0.5,
  },
  {
    name: 'scrap at the very top',
    why: 'Two or three letters behind a mark, above all else, are dirt of the scan.',
    where: { fromTop: [0, 0], words: [1, 1] },
    test: (p) => SCRAP.test(p.key),
    chrome: 1.5,
    headline: -4,
    body: -1,
  },
  {
    name: 'below a contact line',
    why: 'Names and numbers of those to ask follow the word.',
    where: { words: [0, 10], before: [Break.inside, Break.blank], content: [0, 1] },
    test: (p, c) => {
      const before = c.pieces[c.index - 1];
      return before !== undefined && (CONTACT.test(before.key) || (p.before <= Break.line && PHONE.test(before.key)));
    },
    chrome: 3,
    headline: -1,
  },
];
