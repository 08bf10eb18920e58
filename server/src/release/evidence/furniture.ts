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
import type { Context, Evidence } from './model.ts';
import { goesOnWithTitle, isProse } from './shapes.ts';

/** The notice at the end of a mail. */
const CONFIDENTIAL = opening`(?:the )?(?:information (?:contained )?in this (?:e-?mail|message|communication)|this (?:e-?mail|message|communication) (?:and|is|may|contains)\b.{0,120}(?:intended|confidential|privileged)|members of the media (?:wishing|who wish) to (?:un)?subscribe)\b`;

/** Two words with a blank between them. */
const WORDS_APART = pattern`[\p{L}\d] [\p{L}\d]`;

/** The number of a release that ends with its day: `672-03-04-2019`. */
const DATED_NUMBER = /^\d{1,5}-\d{2}-\d{2}-(?:19|20)\d{2}$/u;

/** What every address has. */
const ADDRESS = /[@/]|\.\w/u;

const MENU_WORDS =
  /(?<![\p{L}\d])(?:home|search|site ?map|links|privacy|disclaimer|copyright|feedback|publications|contact(?: us| the minister)?|about(?: us| this site)?|media cent(?:re|er)|media releases?|latest releases|archived releases|frequently asked questions|speeches|transcripts|profile|biography|news|people|policies|campaigns|index|print|share|login|subscribe|главная|новости|контакты|поиск)(?![\p{L}\d])/gu;

function isMenu(piece: Piece): boolean {
  const strokes = piece.key.match(/[|»•›]| [>/]>? |\] ?\[/gu)?.length ?? 0;
  if (strokes >= 2 && piece.words >= 3 && !piece.closed) return true;
  const words = piece.key.match(MENU_WORDS) ?? [];
  return words.length >= 3 && words.join(' ').split(' ').length >= piece.words * 0.5;
}

/** True where the piece is one of four and more lines in a row that are entries of a menu; no more of them are looked at. */
function isInList({ pieces, index }: Context): boolean {
  if (!isEntry(pieces[index])) return false;
  let first = index;
  while (index - first < 3 && isEntry(pieces[first - 1])) first--;
  let last = index;
  while (last - first < 3 && isEntry(pieces[last + 1])) last++;
  return last - first >= 3;
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

/** `-Ay`, `.ri,`: a mark and up to three letters. */
const SCRAP = pattern`^[^\p{L}\d"“'‘«(][^\p{L}\d]*\p{L}{1,3}[^\p{L}\d]*$`;

/** What speaks for page furniture: menus, addresses, contacts, marks of the paper, and what is no text at all. */
export const FURNITURE: readonly Evidence[] = [
  {
    name: 'running head or page number',
    why: 'What recurs at page ends is printed by the page, not by the author.',
    test: (_, c) => c.running,
    chrome: 9,
    headline: -4,
    body: -4,
  },
  {
    name: 'menu on a line',
    why: 'Several words between strokes, arrows or brackets, or mostly words of menus, are navigation.',
    test: (p) => p.content <= 2 && p.words <= 40 && isMenu(p),
    chrome: 5.5,
    metadata: -1,
    headline: -4,
    body: -3,
  },
  {
    name: 'title with its site or path',
    why: 'The window of a browser and the path to a page repeat the title, with the names of the site and its sections beside it.',
    test: (p, c) => p.words <= 40 && hasTitleInIt(p, c),
    chrome: 8,
    metadata: -1,
    headline: -6,
    body: -3,
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
    test: (p) =>
      p.marks > 0 && p.words <= 30 && ADDRESS.test(p.key) && WEB.test(p.key) && p.lower < p.words + 6 && !isProse(p),
    chrome: 5,
    headline: -5,
    body: -2,
  },
  {
    name: 'web address with blanks in it',
    why: 'A tokeniser sets blanks around the marks of an address (`https: / / www. bell. org / news`), and no two words of it are parted by a blank alone.',
    test: (p) => p.before >= Break.line && BEGINS_WITH_ADDRESS.test(p.key) && !WORDS_APART.test(p.key),
    chrome: 10,
    metadata: -1,
    body: -6,
  },
  {
    name: 'day of the print',
    why: 'A day behind the path of a page, on its line, is that on which a browser printed the page.',
    test: (p, c) => p.dayAlone && p.before === Break.inside && /^\/\/\S+$/u.test(c.pieces[c.index - 1]?.key ?? ''),
    chrome: 12,
    metadata: -7,
  },
  {
    name: 'telephone number',
    why: 'A short line with a telephone number says whom to ask.',
    test: (p) => p.numbers > 0 && p.words <= 22 && PHONE.test(p.key) && !DATED_NUMBER.test(p.key),
    chrome: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'postal address',
    why: 'A street and a post code in a short line say where to write to.',
    test: (p) => p.numbers > 0 && p.words <= 12 && p.content <= 1 && !p.closed && p.day === null && POSTAL.test(p.key),
    chrome: 4,
    headline: -4,
    body: -2,
  },
  {
    name: 'contact',
    why: 'Contact and authorisation lines are not part of the text.',
    test: (p) => p.words <= 60 && CONTACT.test(p.key),
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
    name: 'end mark',
    why: 'ENDS, ### and rows of noughts close a text.',
    test: (p) => p.key.length < 60 && ENDING.test(p.key),
    chrome: 8,
    headline: -6,
    metadata: -2,
    body: -4,
  },
  {
    name: 'proof mark',
    why: 'E&OE warns of errors in a transcript.',
    test: (p) => p.key.length < 160 && PROOF.test(p.key),
    chrome: 8,
    headline: -6,
    body: -4,
  },
  {
    name: 'navigation',
    why: 'Words of menus and buttons.',
    test: (p) => p.key.length < 90 && NAVIGATION.test(p.key),
    chrome: 6,
    headline: -4,
    body: -3,
  },
  {
    name: 'clock',
    why: 'A place with a time is a clock of the page.',
    test: (p) => p.key.length < 40 && !p.dayAlone && CLOCK.test(p.key),
    chrome: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'clock with its time first',
    why: 'A time and a place in one to three words, with no other time beside it as in agendas, are a clock; capitals are its zone.',
    test: (p, { pieces, index }) =>
      p.lower === 0 &&
      p.upper === 0 &&
      p.words <= 3 &&
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
    test: (p, c) => {
      const [before, next] = [c.pieces[c.index - 1], c.pieces[c.index + 1]];
      const above = p.before === Break.line && before !== undefined && CLOCK.test(before.key);
      return p.dayAlone && (above || (p.after === Break.line && next !== undefined && CLOCK.test(next.key)));
    },
    chrome: 7,
    metadata: -2,
  },
  {
    name: 'stamp',
    why: 'Marks of libraries and fax machines are on the paper, not in the text.',
    test: (p) => p.key.length < 120 && STAMP.test(p.key),
    chrome: 5,
    headline: -4,
    body: -3,
  },
  {
    name: 'number alone',
    why: 'A number alone at the edge of a dump is a page number.',
    test: (p) => p.words === 0 && p.numbers === 1 && p.key.length <= 12 && !p.dayAlone,
    chrome: 4,
    headline: -6,
    body: -2,
  },
  {
    name: 'scan noise',
    why: 'A short line of marks and single letters is dirt or a crest read as text.',
    test: (p, c) =>
      p.words - p.singles <= 2 &&
      p.marks + p.singles + p.numbers >= 2 * (p.words - p.singles) + 2 &&
      !p.dayAlone &&
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
    test: (p) => p.numbers >= 2 && p.words >= 4 && p.key.replace(/[^a-z]/gu, '').length <= p.words * 2.3 && !p.dayAlone,
    chrome: 4,
    metadata: -1,
    headline: -4,
    body: -2,
  },
  {
    name: 'no words',
    why: 'Titles have words.',
    test: (p) => p.words - p.singles <= 0 && !p.dayAlone,
    chrome: 0.5,
    headline: -5,
    body: -0.5,
  },
  {
    name: 'scrap at the very top',
    why: 'Two or three letters behind a mark, above all else, are dirt of the scan.',
    test: (p, c) => c.index === 0 && p.words === 1 && SCRAP.test(p.key),
    chrome: 1.5,
    headline: -4,
    body: -1,
  },
  {
    name: 'below a contact line',
    why: 'Names and numbers of those to ask follow the word.',
    test: (p, c) => {
      const before = c.pieces[c.index - 1];
      return (
        before !== undefined &&
        p.words <= 10 &&
        p.before < Break.page &&
        p.content <= 1 &&
        (CONTACT.test(before.key) || (p.before <= Break.line && PHONE.test(before.key)))
      );
    },
    chrome: 3,
    headline: -1,
  },
];
