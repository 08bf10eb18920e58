import { opening } from '../../text/opening.ts';
import { pattern } from '../../text/pattern.ts';
import { ISSUER_HEAD, ISSUER_TAIL, OFFICE_INSIDE, SPEECH_OPENING, TITLE_OPENING } from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import { isPlaceInMonth } from './header.ts';
import { type Evidence, MANY } from './model.ts';
import {
  goesOnWithTitle,
  isCapitals,
  isLetterhead,
  isProse,
  isTitleCase,
  ONE_WORD_TITLE,
  onRowBefore,
  opensSpoiled,
  wordedBefore,
} from './shapes.ts';

/** The occasion that a transcript is of, at the end of its title or before the place; of `conference` text recognition may leave the beginning. */
const OCCASION =
  /\b(?:(?:press|news|media|earnings|analysts?|conference|results) (?:conference|briefing|call|q&a)|debate|briefing|interview|hearing|testimony|oral evidence|town hall|question time|statement to the press conference|(?:press|news|media) conf\p{L}{4,8})(?: transcript| \(.{1,20}\))?(?: (?:in|at|on|with|of) .{3,40})?:?$/u;

/** `INTERVIEW WITH ANNA BELL AND JAN`: the surname stands on the next line. */
const NAME_BEGUN = pattern`\b(?:with|and|by) \p{L}+$`;

/** `IN HONOUR OF MRS. OTHER, PRIME`: the office goes on on the next line. */
const OFFICE_BEGUN = pattern`[ ,](?:prim\p{L}|deputy|foreign|first|vice)$`;

/** `CLOSE OF THE HARBOUR`, `AT THE NATIONAL`: a noun or what stands before one, behind an article. */
const NOUN_BEGUN = pattern` (?:in|at|of|to|for|on|after|from|with) the \p{L}+$`;

/** A form of address in front of a name. */
const NAMES_SOMEBODY = pattern`\b(?:mr|mrs|ms|miss|dr|sir|lord|lady|excellency|general|colonel|professor)\b\.? \p{L}`;

/** `Speech by the Premier, Mrs. Anne Other`. */
const GIVEN_BY = opening`(?:text of )?(?:speech|address|statement|remarks)\b.{0,20}\bby\b`;

/** A word or two that a title opens with, and a colon. */
const OPENING_WITH_COLON = /^[^:]{3,30} ?:$/u;

/** True for a phrase in capitals that is no letterhead and not named for who speaks. */
function isOwnTitle(p: Piece): boolean {
  return p.words >= 3 && isCapitals(p) && !TITLE_OPENING.test(p.key) && !isLetterhead(p);
}

/** True for a greeting, and for a sentence that ends. */
const opensSpeech = (p: Piece): boolean => SPEECH_OPENING.test(p.key) || (p.closed && p.words >= 6);

/** What transcripts, speeches and statements call themselves, and how such a title goes on over the next line. */
export const NAMING: readonly Evidence[] = [
  {
    name: 'names its kind at its end',
    why: 'Transcripts are named for the occasion: `… Press Conference`, `… Debate in Milwaukee`, `… Earnings Call`.',
    where: { words: [3, 16] },
    test: (p) => OCCASION.test(p.key),
    metadata: -1,
    headline: 2.5,
    body: -1,
  },
  {
    name: 'title opening',
    why: 'Transcripts, speeches and statements name themselves: `Transcript of …`, `Remarks by …`. `The statement will …` speaks of one.',
    where: { words: [2, 40], closed: false },
    test: (p, c) =>
      (!p.small || c.index === 0) && TITLE_OPENING.test(p.key) && !(isProse(p) && p.key.startsWith('the ')),
    metadata: -1,
    headline: 4,
    body: -2,
  },
  {
    name: 'one occasion',
    why: '`Doorstop`, `Press conference`: a transcript may be named for its occasion alone, on a line or piece of its own.',
    where: { words: [0, 3] },
    test: (p) => ONE_WORD_TITLE.test(p.key),
    metadata: -1,
    headline: 3.5,
    body: -1,
  },
  {
    name: 'spoiled title opening',
    why: 'One of the first words of a line in capitals is near `transcript`, `interview` or `statement`, as text recognition leaves them.',
    where: { words: [4, MANY], fromTop: [0, 11], lower: [0, 0] },
    test: (p) => !isLetterhead(p) && opensSpoiled(p.key),
    metadata: -1,
    headline: 3.5,
    body: -2,
  },
  {
    name: 'goes on from an open title',
    why: 'After `Luncheon in honour of the` the office is that of the guest.',
    where: { dayAlone: false, before: [Break.inside, Break.line] },
    test: (p, c) => {
      const before = c.pieces[c.index - 1];
      return (
        before !== undefined &&
        !(c.capitals && c.pieces.slice(0, c.index).some(opensSpeech)) &&
        (before.open ||
          (p.before === Break.line &&
            isCapitals(before) &&
            (NAME_BEGUN.test(before.key) ||
              OFFICE_BEGUN.test(before.key) ||
              (NOUN_BEGUN.test(before.key) && !ISSUER_HEAD.test(p.key))))) &&
        before.words >= 3 &&
        (isCapitals(before) ? isCapitals(p) : isTitleCase(before) && isTitleCase(p)) &&
        !/;|[,:]$/u.test(before.key) &&
        !OFFICE_INSIDE.test(before.key) &&
        p.before !== Break.inside
      );
    },
    metadata: -6,
    headline: 3,
  },
  {
    name: 'office of who is named in the title',
    why: '`BANQUET GIVEN BY DR. ANNE OTHER`, then `PREMIER OF BELLFIELD`: below a name in a title in capitals stands the office of whoever is named.',
    where: { before: [Break.line, Break.line], inCapitals: true },
    test: (p, { pieces, index }) => {
      const before = pieces[index - 1];
      return (
        before !== undefined &&
        isCapitals(before) &&
        !before.closed &&
        ISSUER_HEAD.test(p.key) &&
        NAMES_SOMEBODY.test(before.key) &&
        before.before === Break.line &&
        pieces[index - 2]?.open === true &&
        isCapitals(pieces[index - 2])
      );
    },
    metadata: -4,
    headline: 4,
  },
  {
    name: 'goes on with its title',
    why: 'What follows a title in capitals on its row, itself in capitals, is the title still.',
    test: goesOnWithTitle,
    headline: 1.5,
  },
  {
    name: 'who takes part, behind the opening of a title',
    why: '`TRANSCRIPT OF …  CONFERENCE WITH MR JAN BERG,   AND MS ANN BELL, MINISTER FOR …`: behind such an opening on one row, whoever is named is of the title.',
    test: (p, c) =>
      c.pieces[c.index - 1]?.open === true &&
      (/^(?:and|for|of) /u.test(p.key) || NAMES_SOMEBODY.test(p.key) || ISSUER_TAIL.test(p.key)) &&
      goesOnWithTitle(p, c) &&
      onRowBefore(c.pieces, c.index, ({ key }) => TITLE_OPENING.test(key)),
    metadata: -6,
    headline: 3,
  },
  {
    name: 'goes on with and',
    why: 'A line in capitals that begins with `and`, below another in capitals, goes on with it.',
    where: { before: [Break.line, Break.blank], inCapitals: true },
    test: (p, { pieces, index }) => {
      const before = pieces[index - 1];
      return (
        before !== undefined && p.key.startsWith('and ') && isCapitals(before) && before.words >= 3 && !before.closed
      );
    },
    metadata: -2,
    headline: 3,
  },
  {
    name: 'opens its title with a colon',
    why: '`FERRIES:` above a title in capitals is how that title begins.',
    where: { inCapitals: true },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return (
        OPENING_WITH_COLON.test(p.key) &&
        next !== undefined &&
        next.words >= 4 &&
        isCapitals(next) &&
        pieces[index - 1]?.dayAlone === true
      );
    },
    metadata: -2,
    headline: 4,
  },
  {
    name: 'who speaks, below the title and its day',
    why: '`Speech by …` names the title only where none stands above: below a title in capitals and its day it says who spoke.',
    where: { fromTop: [0, 6] },
    test: (p, c) => {
      const before = wordedBefore(c);
      return (
        GIVEN_BY.test(p.key) &&
        before !== undefined &&
        (before.dayAlone || isPlaceInMonth(before)) &&
        c.pieces.slice(0, Math.min(2, c.index - 1)).some(isOwnTitle)
      );
    },
    metadata: 5,
    headline: -5,
  },
];
