import { ISSUER_HEAD, KIND_INSIDE, REFERENCE, RELEASE_KIND, TITLE_OPENING } from '../phrases.ts';
import { Break, type Piece } from '../pieces.ts';
import type { Context, Evidence } from './model.ts';
import { isCapitals, isProse, isTitleCase } from './shapes.ts';

/** What was done, at the beginning of a title. */
const ACT =
  /^\W*(?:appointment|reappointment|resignation|retirement|visit|launch|opening|death|passing|establishment|extension|review|release|award|grant|loan|election|transfer|closure|introduction|assistance) (?:of|to|by|for) /u;

function isLetterhead({ key }: Piece): boolean {
  return ISSUER_HEAD.test(key) || KIND_INSIDE.test(key) || RELEASE_KIND.test(key);
}

/** True where a piece in capitals and small letters begins a sentence that the next one goes on with. */
function opensText({ pieces }: Context, index: number): boolean {
  const next = pieces[index + 1];
  return pieces[index].words >= 5 && pieces[index].lower >= 1 && next?.small === true && next.content >= 2;
}

/** What speaks for a title. */
export const TITLE: readonly Evidence[] = [
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
    name: 'between the header and the text',
    why: 'What stands below the day or number of a release and above its text is its title, whatever the letterhead looks like.',
    test: (p, c) => {
      const before = c.pieces[c.index - 1];
      const next = c.pieces[c.index + 1];
      return (
        p.words - p.singles >= 3 &&
        p.day === null &&
        !p.closed &&
        before !== undefined &&
        (before.dayAlone || before.day?.year != null || REFERENCE.test(before.key)) &&
        p.before !== Break.inside &&
        // On pages the title stands above the day, and a line below it is a subtitle.
        (c.index !== 2 || !before.dayAlone || isLetterhead(c.pieces[0])) &&
        (isCapitals(p) ||
          (p.words <= 16 && /^\p{L}|^\d/u.test(p.key) && p.before >= Break.blank && p.after >= Break.blank)) &&
        next !== undefined &&
        !isCapitals(next) &&
        (isProse(next) || next.closed || (isCapitals(p) && opensText(c, c.index + 1))) &&
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
        before?.open === true &&
        before.words >= 3 &&
        isCapitals(before) &&
        isCapitals(p) &&
        !p.dayAlone &&
        !/[,;:]$/u.test(before.key) &&
        !isLetterhead(before) &&
        p.before !== Break.inside &&
        p.before < Break.blank
      );
    },
    metadata: -6,
    headline: 3,
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
    test: (p) => p.words >= 2 && p.words <= 40 && TITLE_OPENING.test(p.key) && !p.closed,
    metadata: -1,
    headline: 4,
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
    test: (p, c) => !c.capitals && p.words >= 3 && p.lower === 0 && p.upper >= p.words * 0.6,
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
        !',;:'.includes(p.key.at(-1) ?? ' ')
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
