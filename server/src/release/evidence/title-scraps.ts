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
    return pieces
      .slice(i + 1, i + 5)
      .some((q) => q.words - q.singles >= 4 && isCapitals(q) && !isLetterhead(q) && !REFERENCE.test(q.key));
  }
  return false;
}

/** True where one of the next four pieces is a line for the press. */
function isAboveForPress({ pieces, index }: Context): boolean {
  for (let i = index + 1; i < Math.min(pieces.length, index + 5); i++)
    if (pieces[i].before >= Break.line && isForPress(pieces[i])) return true;
  return false;
}

/** What stands where a title could and is none: places, crests and scraps of letterheads. */
export const SCRAPS: readonly Evidence[] = [
  {
    name: 'place at the very top',
    why: 'One or two words above a speech, which nothing else introduces, say where it was given; titles have more.',
    where: { fromTop: [0, 0], words: [0, 2], upper: [0, 0], numbers: [0, 0] },
    test: (p, c) => {
      const next = c.pieces[1];
      return (
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
    where: { fromTop: [0, 0], words: [0, 2] },
    test: (_, c) => {
      const next = c.pieces[1];
      return next !== undefined && isCapitals(next) && TITLE_OPENING.test(next.key);
    },
    metadata: 1.5,
    headline: -2.5,
  },
  {
    name: 'spoiled crest',
    why: 'A few words with marks inside, or one that no title has, right above the letterhead are what text recognition makes of a crest.',
    where: { fromTop: [0, 1], words: [0, 6] },
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (p.marks >= 3 || (p.words <= 4 && NO_TITLES_MARK.test(p.key))) && next !== undefined && isLetterhead(next);
    },
    chrome: 1,
    metadata: 1.5,
    headline: -2.5,
  },
  {
    name: 'above the line for the press',
    why: 'Crest and office stand above `FOR PRESS` with its day or number, the title below it.',
    where: { words: [0, 8], content: [0, 1], closed: false },
    test: (p, c) => isAboveForPress(c) && !TITLE_OPENING.test(p.key) && !opensSpoiled(p.key),
    metadata: 1,
    headline: -2.5,
  },
  {
    name: 'scraps of a letter-spaced letterhead',
    why: 'Among letters set apart, above the day of a release whose title in capitals stands below it, a few words are scraps of the letterhead.',
    where: { dayAlone: false },
    test: (p, c) =>
      p.words - p.singles <= 4 && isAboveTitledDay(c) && !TITLE_OPENING.test(p.key) && !opensSpoiled(p.key),
    metadata: 1,
    headline: -3,
  },
  {
    name: 'dirt inside a title',
    why: 'Marks on the row of a title in capitals, between two parts of it, leave it one.',
    where: { words: [0, 1] },
    test: (p, c) => {
      const before = wordedBefore(c);
      const next = nextWorded(c);
      return (
        isNoise(p) &&
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
