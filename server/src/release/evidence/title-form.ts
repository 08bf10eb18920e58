import { opening } from '../../text/opening.ts';
import { Break } from '../piece.ts';
import type { Evidence } from './model.ts';
import { isProse, isTitleCase } from './shapes.ts';

/** What was done, at the beginning of a title. */
const ACT = opening`(?:appointment|reappointment|resignation|retirement|visit|launch|opening|death|passing|establishment|extension|review|release|award|grant|loan|election|transfer|closure|introduction|assistance|luncheon|dinner|banquet|reception) (?:of|to|by|for|given by|in honou?r of) `;

/** `“We will not wait”`, `Head of the railways: "We will not wait"`. */
const QUOTED_TITLE = /^(?:[^"“«:]{2,70}: ?)?(?:["“«][^"”»]{8,}["”»]|['‘][^"”»]{8,}['’])$/u;

/** What the form of a phrase says for and against a title: its length, its capitals, how it ends. */
export const FORM: readonly Evidence[] = [
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
    test: (p) => p.words >= 3 && p.words <= 28 && QUOTED_TITLE.test(p.key),
    metadata: -2,
    headline: 3.5,
    body: -2,
  },
  {
    name: 'noun of an act',
    why: 'Titles begin with what was done: `Appointment of …`, `Visit to …`.',
    test: (p) => p.words <= 20 && !p.closed && ACT.test(p.key),
    metadata: -2,
    headline: 1.5,
    body: -1,
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
    name: 'first line',
    why: 'The first line of a dump that is neither furniture nor a header is its title.',
    test: (_, c) => c.index === 0,
    headline: 1.5,
    body: -0.5,
  },
];
