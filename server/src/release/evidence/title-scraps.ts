import { pattern } from '../../text/pattern.ts';
import { REFERENCE, SPEECH_OPENING, TITLE_OPENING } from '../phrases.ts';
import { Break } from '../piece.ts';
import type { Context, Evidence } from './model.ts';
import {
  isCapitals,
  isLetterhead,
  isNoise,
  isOnRow,
  isProse,
  nextWorded,
  opensSpoiled,
  wordedBefore,
} from './shapes.ts';
import { isForPress } from './spoiled.ts';

/** A line that begins with a speaker's label. */
const LABELLED = pattern`^\p{L}[^:]{0,40}:(?: |$)`;

/** Marks that text recognition reads in drawings, and that no title has. */
const NO_TITLES_MARK = /[~^_|<>{}\\=]/u;

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

/** What stands where a title could and is none: places, crests and scraps of letterheads. */
export const SCRAPS: readonly Evidence[] = [
  {
    name: 'place at the very top',
    why: 'One or two words above a speech, which nothing else introduces, say where it was given; titles have more.',
    test: (p, c) => {
      const next = c.pieces[1];
      return (
        c.index === 0 &&
        p.words <= 2 &&
        p.upper === 0 &&
        p.numbers === 0 &&
        !TITLE_OPENING.test(p.key) &&
        next !== undefined &&
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
      return c.index === 0 && p.words <= 2 && next !== undefined && isCapitals(next) && TITLE_OPENING.test(next.key);
    },
    metadata: 1.5,
    headline: -2.5,
  },
  {
    name: 'spoiled crest',
    why: 'A few words with marks inside, or one that no title has, right above the letterhead are what text recognition makes of a crest.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        c.index <= 1 &&
        p.words <= 6 &&
        (p.marks >= 3 || (p.words <= 4 && NO_TITLES_MARK.test(p.key))) &&
        next !== undefined &&
        isLetterhead(next)
      );
    },
    chrome: 1,
    metadata: 1.5,
    headline: -2.5,
  },
  {
    name: 'above the line for the press',
    why: 'Crest and office stand above `FOR PRESS` with its day or number, the title below it.',
    test: (p, c) =>
      p.words <= 8 &&
      p.content <= 1 &&
      !p.closed &&
      !TITLE_OPENING.test(p.key) &&
      !opensSpoiled(p.key) &&
      c.pieces.slice(c.index + 1, c.index + 5).some((q) => q.before >= Break.line && isForPress(q)),
    metadata: 1,
    headline: -2.5,
  },
  {
    name: 'scraps of a letter-spaced letterhead',
    why: 'Among letters set apart, above the day of a release whose title in capitals stands below it, a few words are scraps of the letterhead.',
    test: (p, c) =>
      p.words - p.singles <= 4 &&
      !p.dayAlone &&
      !TITLE_OPENING.test(p.key) &&
      !opensSpoiled(p.key) &&
      isAboveTitledDay(c),
    metadata: 1,
    headline: -3,
  },
  {
    name: 'dirt inside a title',
    why: 'Marks on the row of a title in capitals, between two parts of it, leave it one.',
    test: (p, c) => {
      const before = wordedBefore(c);
      const next = nextWorded(c);
      return (
        isNoise(p) &&
        p.words <= 1 &&
        isOnRow(p) &&
        before !== undefined &&
        before.words - before.singles >= 4 &&
        isCapitals(before) &&
        !before.closed &&
        next !== undefined &&
        isOnRow(next) &&
        isCapitals(next) &&
        next.words >= 2
      );
    },
    chrome: -3,
    headline: 6,
  },
];
