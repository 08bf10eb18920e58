import { opening } from '../../text/opening.ts';
import { Break } from '../piece.ts';
import { type Context, type Evidence, MANY } from './model.ts';
import { isFirstLine, isProse } from './shapes.ts';

/** What was done, at the beginning of a title. */
const ACT = opening`(?:appointment|reappointment|resignation|retirement|visit|launch|opening|death|passing|establishment|extension|review|release|award|grant|loan|election|transfer|closure|introduction|assistance|luncheon|dinner|banquet|reception) (?:of|to|by|for|given by|in honou?r of) `;

/** `“We will not wait”`, `Head of the railways: "We will not wait"`. */
const QUOTED_TITLE = /^(?:[^"“«:]{2,70}: ?)?(?:["“«][^"”»]{8,}["”»]|['‘][^"”»]{8,}['’])$/u;

/** So many items on end are a list, and so many pieces on either side are looked at for them. */
const ITEMS_OF_LIST = 5;
const PIECES_BESIDE = 12;

const BULLET = /^[•·*▪] /u;

/** True beside many items of a list with bullets, and for one of them. */
function isInItems({ pieces, index }: Context): boolean {
  let items = 0;
  const last = Math.min(pieces.length - 1, index + PIECES_BESIDE);
  for (let i = Math.max(0, index - PIECES_BESIDE); i <= last; i++)
    if (pieces[i].before >= Break.line && BULLET.test(pieces[i].key)) items++;
  return items >= ITEMS_OF_LIST;
}

/** What the form of a phrase says for and against a title: its length, its capitals, how it ends. */
export const FORM: readonly Evidence[] = [
  {
    name: 'opens with a dash',
    why: 'Dashes and bullets open the items of a list and what goes under a title.',
    where: { words: [3, MANY] },
    test: (p) => /^[-–—•·*]/u.test(p.key),
    headline: -2,
    body: 0.5,
  },
  {
    name: 'item of a list',
    why: 'One of many items with bullets on end is a title among others, not that of the page; nor is the line that such an item goes on in.',
    where: { words: [2, 24], index: [1, MANY] },
    test: (p, c) => {
      const before = c.pieces[c.index - 1];
      return (BULLET.test(p.key) || (BULLET.test(before.key) && !before.closed)) && isInItems(c);
    },
    metadata: -3,
    headline: -4,
    body: 3,
  },
  {
    name: 'all in brackets above all else',
    why: '`[Greetings omitted]`: what opens a dump in brackets was noted by whoever wrote the words down.',
    where: { fromTop: [0, 0], words: [1, 12], closed: false },
    test: (p) => /^[[(][^[\]()]*[\])]$/u.test(p.key),
    headline: -12,
    body: 1,
  },
  {
    name: 'words quoted as a title',
    why: 'A line that is a quotation, or a name with one, and has no full stop is how interviews are titled.',
    where: { words: [3, 28], marks: [2, MANY] },
    test: (p) => QUOTED_TITLE.test(p.key),
    metadata: -2,
    headline: 3.5,
    body: -2,
  },
  {
    name: 'noun of an act',
    why: 'Titles begin with what was done: `Appointment of …`, `Visit to …`.',
    where: { words: [0, 20], closed: false },
    test: (p) => ACT.test(p.key),
    metadata: -2,
    headline: 1.5,
    body: -1,
  },
  {
    name: 'heading form',
    why: 'A phrase without a full stop, set off from what follows by more than a line end.',
    where: { words: [2, MANY], length: [8, MANY] },
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.words <= (isProse(p) ? 20 : 30) &&
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
    where: { allCapitals: false, words: [3, 40], lower: [0, 0] },
    test: (p) => p.upper >= p.words * 0.6,
    headline: 1.5,
    metadata: 0.5,
    body: -3,
  },
  {
    name: 'line broken early',
    why: 'A line that stops short of the margin without the end of a sentence is a title, a header or a heading.',
    where: { words: [2, MANY] },
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return p.end - p.start < c.width * 0.75 && next?.small === false && !',;:-–'.includes(p.key.at(-1) ?? ' ');
    },
    headline: 1,
    metadata: 0.5,
    body: -1.5,
  },
  {
    name: 'title case',
    why: 'Every word but the smallest is written large.',
    where: { words: [3, MANY], titleCase: true },
    test: (p) => p.lower < p.words && p.upper < p.words * 0.6,
    headline: 1,
    metadata: 0.5,
    body: -1,
  },
  {
    name: 'one or two words',
    why: 'Titles mostly have more than two words.',
    where: { words: [0, 2], before: [Break.wide, Break.page] },
    test: (p) => p.before !== Break.line,
    headline: -1.5,
  },
  {
    name: 'first line',
    why: 'The first line of a dump that is neither furniture nor a header is its title; the address of its page does not count.',
    where: { fromTop: [0, 1] },
    test: (_, { pieces, index }) => isFirstLine(pieces, index),
    headline: 1.5,
    body: -0.5,
  },
];
