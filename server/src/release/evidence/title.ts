import {
  HEADER_FIELD,
  ISSUER_HEAD,
  ISSUER_TAIL,
  KIND_INSIDE,
  OFFICE_INSIDE,
  PLACE,
  POSTAL,
  REFERENCE,
  RELEASE_KIND,
  SPEECH_OPENING,
  SUBJECTS,
  TITLE_OPENING,
} from '../phrases.ts';
import { Break, type Piece } from '../pieces.ts';
import { isPlaceInMonth } from './header.ts';
import { isMasthead } from './masthead.ts';
import type { Context, Evidence } from './model.ts';
import {
  beginsSentence,
  goesOnWithTitle,
  isBeforeKind,
  isCapitals,
  isFirstRowAboveDay,
  isNoise,
  isOfHeadingRow,
  isOnRow,
  isProse,
  isShorter,
  isTitleCase,
  nextWorded,
  ONE_WORD_TITLE,
  opensSpoiled,
  standsAlone,
  wordedBefore,
} from './shapes.ts';
import { OFFICE_OPENS } from './text.ts';

/** What was done, at the beginning of a title. */
const ACT =
  /^\W*(?:appointment|reappointment|resignation|retirement|visit|launch|opening|death|passing|establishment|extension|review|release|award|grant|loan|election|transfer|closure|introduction|assistance) (?:of|to|by|for) /u;

/** `“We will not wait”`, `Head of the railways: "We will not wait"`. */
const QUOTED_TITLE = /^(?:[^"“«:]{2,70}: ?)?(?:["“«][^"”»]{8,}["”»]|['‘][^"”»]{8,}['’])$/u;

/** The occasion that a transcript is of, at the end of its title or before the place. */
const OCCASION =
  /\b(?:(?:press|news|media|earnings|analysts?|conference|results) (?:conference|briefing|call|q&a)|debate|briefing|interview|hearing|testimony|oral evidence|town hall|question time|statement to the press conference)(?: transcript| \(.{1,20}\))?(?: (?:in|at|on|with|of) .{3,40})?$/u;

/** A line that begins with a speaker's label. */
const LABELLED = /^\p{L}[^:]{0,40}:(?: |$)/u;

/** `INTERVIEW WITH ANNA BELL AND JAN`: the surname stands on the next line. */
const NAME_BEGUN = /\b(?:with|and|by) \p{L}+$/u;

/** The most pieces of a letterhead in front of the day. */
const MOST_OF_LETTERHEAD = 14;

/** True below or beside letter-spaced print, where a day follows and below it a title in capitals. */
function isAboveTitledDay({ pieces, index }: Context): boolean {
  let spaced = false;
  for (let i = 0; i < Math.min(pieces.length, MOST_OF_LETTERHEAD + 2); i++) {
    const p = pieces[i];
    if (!p.dayAlone) {
      if (p.singles >= 4 && p.singles >= p.words * 0.6) spaced = true;
      continue;
    }
    if (i < index || !spaced) return false;
    const title = pieces
      .slice(i + 1, i + 5)
      .find((q) => q.words - q.singles >= 2 && !isNoise(q) && !REFERENCE.test(q.key));
    return title !== undefined && title.words >= 4 && isCapitals(title) && !isLetterhead(title);
  }
  return false;
}

/** `IN HONOUR OF MRS. OTHER, PRIME`: the office goes on on the next line. */
const OFFICE_BEGUN = /[ ,](?:prime|deputy|foreign|first|vice)$/u;

/** `Speech by the Premier, Mrs. Anne Other`. */
const GIVEN_BY = /^\W*(?:text of )?(?:speech|address|statement|remarks)\b.{0,20}\bby\b/u;

/** True for a phrase in capitals that is no letterhead and not named for who speaks. */
function isOwnTitle(p: Piece): boolean {
  return (
    p.words >= 3 &&
    p.singles <= 2 &&
    isCapitals(p) &&
    !TITLE_OPENING.test(p.key) &&
    !isLetterhead(p) &&
    !isMasthead(p.key)
  );
}

/** A word or two that a title opens with, and a colon. */
const OPENING_WITH_COLON = /^[^:]{3,30} ?:$/u;

function isLetterhead({ key }: Piece): boolean {
  return ISSUER_HEAD.test(key) || KIND_INSIDE.test(key) || RELEASE_KIND.test(key);
}

/** True where a piece in capitals and small letters begins a sentence that the next one goes on with: small, or behind an office with its article. */
function opensText({ pieces }: Context, index: number): boolean {
  const { words, lower, key } = pieces[index];
  const next = pieces[index + 1];
  if (next === undefined || words < 5 || lower < 1 || next.content < 2) return false;
  return next.small || (OFFICE_OPENS.test(key) && next.before <= Break.line);
}

/** True where neither running text nor another phrase that could be the title stands above. */
export function isFirstPhrase({ pieces, index }: Context): boolean {
  for (let i = 0; i < index; i++) {
    const p = pieces[i];
    if (isProse(p) && p.closed) return false;
    if (isMasthead(p.key)) continue;
    // `Senator … spokesperson for …`; a few words, as `State Council meeting`, are a title.
    if (p.content === 1 && p.words >= 8 && isLetterhead(p)) continue;
    if (
      p.words >= 3 &&
      p.before >= Break.line &&
      (p.content >= 1 || TITLE_OPENING.test(p.key)) &&
      standsAlone(pieces, i)
    )
      return false;
  }
  return true;
}

/** True where a phrase begins that goes on in small letters on the next line and ends there, well before the margin of the text below. */
function isBroken({ pieces }: Context, index: number): boolean {
  const [first, second, text] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  return (
    first !== undefined &&
    second !== undefined &&
    text !== undefined &&
    !first.closed &&
    !first.small &&
    first.words >= 3 &&
    second.small &&
    !second.closed &&
    !second.open &&
    second.before === Break.line &&
    !text.small &&
    text.before >= Break.line &&
    isProse(text) &&
    isShorter(first, text) &&
    isShorter(second, text)
  );
}

/** True for a greeting, and for a sentence that ends. */
const opensSpeech = (p: Piece): boolean => SPEECH_OPENING.test(p.key) || (p.closed && p.words >= 6);

/** What speaks for a title. */
export const TITLE: readonly Evidence[] = [
  {
    name: 'phrase above its text',
    why: 'A line without a full stop that stops early, above the first paragraph, is the title of it.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.words - p.singles >= 3 &&
        p.words <= 24 &&
        p.before >= Break.line &&
        !',;:'.includes(p.key.at(-1) ?? ' ') &&
        !POSTAL.test(p.key) &&
        !HEADER_FIELD.test(p.key) &&
        !p.key.startsWith('by ') &&
        standsAlone(c.pieces, c.index) &&
        isProse(next) &&
        next.closed &&
        !SPEECH_OPENING.test(p.key) &&
        isFirstPhrase(c)
      );
    },
    metadata: -0.5,
    headline: 2,
    body: -2,
  },
  {
    name: 'tells something',
    why: 'Small words of weight in a line without a full stop, above all text, tell what happened.',
    test: (p, c) =>
      p.content >= 2 &&
      p.words >= 4 &&
      p.words <= 26 &&
      p.before >= Break.line &&
      /^["“«'‘]?[\p{L}\d$]/u.test(p.key) &&
      !p.open &&
      standsAlone(c.pieces, c.index) &&
      !SPEECH_OPENING.test(p.key) &&
      isFirstPhrase(c),
    headline: 1.5,
    body: -0.5,
  },
  {
    name: 'phrase over two lines above its text',
    why: 'A phrase whose second line begins small and stops early without a full stop, where the text begins anew, is a title.',
    test: (_, c) => (isBroken(c, c.index) || isBroken(c, c.index - 1)) && isFirstPhrase(c),
    headline: 4,
    body: -3,
  },
  {
    name: 'above the kind of paper',
    why: 'On pages the title stands first, and what kind of paper it is below it.',
    test: (p, c) =>
      c.index === 0 &&
      p.words >= 3 &&
      p.lower >= 1 &&
      !p.closed &&
      c.pieces[1] !== undefined &&
      c.pieces[1].before >= Break.line &&
      RELEASE_KIND.test(c.pieces[1].key) &&
      !isLetterhead(p) &&
      !isMasthead(p.key),
    metadata: -1,
    headline: 2.5,
  },
  {
    name: 'names its kind at its end',
    why: 'Transcripts are named for the occasion: `… Press Conference`, `… Debate in Milwaukee`, `… Earnings Call`.',
    test: (p) =>
      p.words >= 3 &&
      p.words <= 16 &&
      !p.closed &&
      p.content <= 1 &&
      OCCASION.test(p.key) &&
      !p.key.startsWith('following is') &&
      !isLetterhead(p),
    metadata: -1,
    headline: 2.5,
    body: -1,
  },
  {
    name: 'opens with a dash',
    why: 'Dashes and bullets open the items of a list and what goes under a title.',
    test: (p) => /^[-–—•·*]/u.test(p.key) && p.words >= 3,
    headline: -2,
    body: 0.5,
  },
  {
    name: 'words quoted as a title',
    why: 'A line that is a quotation, or a name with one, and has no full stop is how interviews are titled.',
    test: (p) => p.words >= 3 && p.words <= 28 && !p.closed && QUOTED_TITLE.test(p.key),
    metadata: -2,
    headline: 3.5,
    body: -2,
  },
  {
    name: 'title above a day',
    why: 'On pages the date stands under the title.',
    test: (p, c) =>
      c.index === 0 &&
      p.words >= 3 &&
      p.day === null &&
      c.pieces[1]?.dayAlone === true &&
      c.pieces[1].before >= Break.line,
    headline: 1.5,
  },
  {
    name: 'first row above a day',
    why: 'A title that fills the first row, its line ends become blanks, stands above the date.',
    test: (p, c) =>
      isFirstRowAboveDay(c) &&
      !isLetterhead(c.pieces[0]) &&
      !ISSUER_TAIL.test(c.pieces[0].key) &&
      !TITLE_OPENING.test(p.key),
    metadata: -1,
    headline: 5,
    body: -4,
  },
  {
    name: 'between the header and the text',
    why: 'What stands below the day or number of a release and above its text is its title, whatever the letterhead looks like.',
    test: (p, c) => {
      const before = wordedBefore(c);
      const next = nextWorded(c);
      return (
        (p.words - p.singles >= 3 ||
          (p.words === 2 && p.key.length >= 8 && (isCapitals(p) || (p.after >= Break.blank && !PLACE.test(p.key))))) &&
        p.day === null &&
        !p.closed &&
        before !== undefined &&
        (before.dayAlone || before.day?.year != null || REFERENCE.test(before.key)) &&
        !SPEECH_OPENING.test(p.key) &&
        p.before !== Break.inside &&
        // On pages the title stands above the day, and a line below it is a subtitle.
        (c.index !== 2 || !before.dayAlone || isLetterhead(c.pieces[0]) || c.pieces[0].words <= 2) &&
        !p.key.startsWith('by ') &&
        (isCapitals(p) ||
          (p.words <= 24 && standsAlone(c.pieces, c.index)) ||
          (p.words <= 16 && /^\p{L}|^\d/u.test(p.key) && p.before >= Break.blank && p.after >= Break.blank)) &&
        next !== undefined &&
        !isCapitals(next) &&
        (isProse(next) ||
          next.closed ||
          (isCapitals(p) && opensText(c, c.index + 1)) ||
          beginsSentence(c.pieces, c.pieces.indexOf(next, c.index))) &&
        !KIND_INSIDE.test(p.key)
      );
    },
    metadata: -1.5,
    headline: 3,
    body: -1,
  },
  {
    name: 'goes on from an open title',
    why: 'After `Luncheon in honour of the` the office is that of the guest.',
    test: (p, c) => {
      const before = c.pieces[c.index - 1];
      return (
        before !== undefined &&
        !(c.capitals && c.pieces.slice(0, c.index).some(opensSpeech)) &&
        (before.open ||
          ((NAME_BEGUN.test(before.key) || OFFICE_BEGUN.test(before.key)) &&
            isCapitals(before) &&
            p.before === Break.line)) &&
        before.words >= 3 &&
        (isCapitals(before) ? isCapitals(p) : isTitleCase(before) && isTitleCase(p)) &&
        !p.dayAlone &&
        !/;|[,:]$/u.test(before.key) &&
        !isLetterhead(before) &&
        !OFFICE_INSIDE.test(before.key) &&
        p.before !== Break.inside &&
        p.before < Break.blank
      );
    },
    metadata: -6,
    headline: 3,
  },
  {
    name: 'who speaks, below the title and its day',
    why: '`Speech by …` names the title only where none stands above: below a title in capitals and its day it says who spoke.',
    test: (p, c) => {
      const before = wordedBefore(c);
      return (
        c.index >= 2 &&
        c.index <= 6 &&
        GIVEN_BY.test(p.key) &&
        !isCapitals(p) &&
        before !== undefined &&
        (before.dayAlone || isPlaceInMonth(before)) &&
        c.pieces.slice(0, Math.min(2, c.index - 1)).some(isOwnTitle)
      );
    },
    metadata: 5,
    headline: -5,
  },
  {
    name: 'title on the row of its text',
    why: 'A phrase that stops early, before a gap on its row behind which a sentence begins, is the title of it.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.before >= Break.blank &&
        p.words >= 4 &&
        p.words <= 16 &&
        !p.closed &&
        !p.open &&
        !p.small &&
        next !== undefined &&
        isOnRow(next) &&
        !next.small &&
        (isProse(next) || (next.content >= 3 && next.sentences)) &&
        isShorter(p, next) &&
        !SPEECH_OPENING.test(p.key) &&
        !SUBJECTS.test(p.key) &&
        !isLetterhead(p) &&
        !c.pieces
          .slice(Math.max(0, c.index - 3), c.index)
          .some((q) => q.words >= 3 && isCapitals(q) && !isLetterhead(q)) &&
        isFirstPhrase(c)
      );
    },
    headline: 4,
    body: -3,
  },
  {
    name: 'opens its title with a colon',
    why: '`FERRIES:` above a title in capitals is how that title begins.',
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return (
        p.words <= 3 &&
        isCapitals(p) &&
        OPENING_WITH_COLON.test(p.key) &&
        !HEADER_FIELD.test(p.key) &&
        next !== undefined &&
        next.before >= Break.line &&
        next.words >= 4 &&
        isCapitals(next) &&
        !isLetterhead(next) &&
        pieces[index - 1]?.dayAlone === true
      );
    },
    metadata: -2,
    headline: 4,
  },
  {
    name: 'noun of an act',
    why: 'Titles begin with what was done: `Appointment of …`, `Visit to …`.',
    test: (p) => p.words >= 3 && p.words <= 20 && !p.closed && ACT.test(p.key),
    metadata: -2,
    headline: 1.5,
    body: -1,
  },
  {
    name: 'title opening',
    why: 'Transcripts, speeches and statements name themselves: `Transcript of …`, `Remarks by …`.',
    test: (p, c) =>
      p.words >= 2 && p.words <= 40 && (!p.small || c.index === 0) && TITLE_OPENING.test(p.key) && !p.closed,
    metadata: -1,
    headline: 4,
    body: -2,
  },
  {
    name: 'one occasion',
    why: '`Doorstop`, `Press conference`: a transcript may be named for its occasion alone, on a line or piece of its own.',
    test: (p) => p.words <= 3 && !p.closed && ONE_WORD_TITLE.test(p.key),
    metadata: -1,
    headline: 3.5,
    body: -1,
  },
  {
    name: 'transcript before its occasion',
    why: '`TRANSCRIPT  DOORSTOP` on one row is one phrase.',
    test: isBeforeKind,
    metadata: -1,
    headline: 3,
  },
  {
    name: 'field of the title',
    why: 'What stands behind `TITLE:` is the title.',
    test: (p, { pieces, index }) => p.words >= 1 && /^\W*title ?:$/u.test(pieces[index - 1]?.key ?? ''),
    metadata: -6,
    headline: 6,
    body: -2,
  },
  {
    name: 'row of its own above the text',
    why: 'A few words between blank lines right above the text are its title, though line ends inside became blanks.',
    test: (p, c) =>
      isOfHeadingRow(c) && isFirstPhrase(c) && !isLetterhead(c.pieces[c.index]) && !HEADER_FIELD.test(p.key),
    metadata: -0.5,
    headline: 1.5,
    body: -1,
  },
  {
    name: 'goes on with its title',
    why: 'What follows a title in capitals on its row, itself in capitals, is the title still.',
    test: goesOnWithTitle,
    headline: 1.5,
  },
  {
    name: 'place at the very top',
    why: 'One or two words above a speech, which nothing else introduces, say where it was given; titles have more.',
    test: (p, c) => {
      const next = c.pieces[1];
      return (
        c.index === 0 &&
        p.words >= 1 &&
        p.words <= 2 &&
        p.upper === 0 &&
        p.numbers === 0 &&
        p.before >= Break.line &&
        !p.closed &&
        !TITLE_OPENING.test(p.key) &&
        !ONE_WORD_TITLE.test(p.key) &&
        isTitleCase(p) &&
        next !== undefined &&
        next.before >= Break.line &&
        (LABELLED.test(next.key) || isProse(next) || next.closed || SPEECH_OPENING.test(next.key))
      );
    },
    metadata: 2,
    headline: -3,
  },
  {
    name: 'spoiled first line',
    why: 'A word or two at the very top, on the line above a title in capitals, are a mark of the office or of the scan.',
    test: (p, c) => {
      const next = c.pieces[1];
      return (
        c.index === 0 &&
        p.words <= 2 &&
        next !== undefined &&
        next.before === Break.line &&
        isCapitals(next) &&
        TITLE_OPENING.test(next.key) &&
        !TITLE_OPENING.test(p.key)
      );
    },
    metadata: 1.5,
    headline: -2.5,
  },
  {
    name: 'spoiled crest',
    why: 'A few words with marks inside, right above the letterhead, are what text recognition makes of a crest.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        c.index <= 1 &&
        p.marks >= 3 &&
        p.words <= 6 &&
        !p.key.includes('"') &&
        !TITLE_OPENING.test(p.key) &&
        next !== undefined &&
        next.before === Break.line &&
        isLetterhead(next)
      );
    },
    chrome: 1,
    metadata: 1.5,
    headline: -2.5,
  },
  {
    name: 'scraps of a letter-spaced letterhead',
    why: 'Among letters set apart, above the day of a release whose title in capitals stands below it, a few words are scraps of the letterhead.',
    test: (p, c) =>
      c.index < MOST_OF_LETTERHEAD &&
      p.words - p.singles <= 4 &&
      !p.dayAlone &&
      !TITLE_OPENING.test(p.key) &&
      !opensSpoiled(p.key) &&
      isAboveTitledDay(c),
    metadata: 1,
    headline: -3,
  },
  {
    name: 'small scraps at the top',
    why: 'Two or three words at the very top that begin small are a scrap of something else.',
    test: (p, c) => c.index === 0 && p.small && p.words <= 3,
    headline: -3,
  },
  {
    name: 'one word with a number',
    why: 'A spoiled date or number with one word beside it is no title.',
    test: (p, c) => c.index <= 1 && p.words === 1 && p.numbers >= 1 && !p.dayAlone && p.key.length <= 14,
    metadata: 1,
    headline: -2.5,
  },
  {
    name: 'spoiled title opening',
    why: 'One of the first words of a line in capitals is near `transcript`, `interview` or `statement`, as text recognition leaves them.',
    test: (p, c) =>
      c.index < 12 &&
      p.words >= 4 &&
      p.lower === 0 &&
      !TITLE_OPENING.test(p.key) &&
      !isLetterhead(p) &&
      opensSpoiled(p.key),
    metadata: -1,
    headline: 3.5,
    body: -2,
  },
  {
    name: 'heading form',
    why: 'A phrase without a full stop, set off from what follows by more than a line end.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.words >= 2 &&
        p.words <= (isProse(p) ? 20 : 30) &&
        p.key.length >= 8 &&
        !'.,;:'.includes(p.key.at(-1) ?? ' ') &&
        !next?.small &&
        (p.after >= Break.blank || p.after === Break.wide || next?.dayAlone === true)
      );
    },
    headline: 2,
    body: -1.5,
  },
  {
    name: 'capitals before running text',
    why: 'Several words in capitals, where the document has small letters, are set as a title.',
    test: (p, c) => !c.capitals && p.words >= 3 && p.words <= 40 && p.lower === 0 && p.upper >= p.words * 0.6,
    headline: 1.5,
    metadata: 0.5,
    body: -3,
  },
  {
    name: 'line broken early',
    why: 'A line that stops short of the margin without the end of a sentence is a title, a header or a heading.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.words >= 2 &&
        p.end - p.start < c.width * 0.75 &&
        next?.small === false &&
        !p.closed &&
        !',;:-–'.includes(p.key.at(-1) ?? ' ')
      );
    },
    headline: 1,
    metadata: 0.5,
    body: -1.5,
  },
  {
    name: 'title case',
    why: 'Every word but the smallest is written large.',
    test: (p) => p.words >= 3 && p.lower < p.words && isTitleCase(p) && p.upper < p.words * 0.6,
    headline: 1,
    metadata: 0.5,
    body: -1,
  },
  {
    name: 'one or two words',
    why: 'Titles mostly have more than two words.',
    test: (p) => p.words <= 2 && p.before >= Break.wide && p.before !== Break.line,
    headline: -1.5,
  },
  {
    name: 'as long as a paragraph',
    why: 'Titles have fewer than fifty words, and one sentence.',
    test: (p, c) => p.words >= 50 && p.sentences && c.index > 0,
    headline: -6,
    metadata: -3,
    body: 2,
  },
  {
    name: 'first line',
    why: 'The first line of a dump that is neither furniture nor a header is its title.',
    test: (_, c) => c.index === 0,
    headline: 1.5,
    body: -0.5,
  },
];
