import { opening } from '../../text/opening.ts';
import { pattern } from '../../text/pattern.ts';
import {
  CONTACT,
  ISSUER_HEAD,
  OFFICE_INSIDE,
  PHONE,
  SALUTATION,
  SPEECH_OPENING,
  SUBJECTS,
  TITLE_OPENING,
} from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import { type Context, type Evidence, MANY } from './model.ts';
import {
  beginsSentence,
  goesOn,
  isCapitals,
  isFigures,
  isInSubjects,
  isLineBreak,
  isShorter,
  isSpokenOf,
  isTitleCase,
  OFFICE_OPENS,
  runsOn,
  standsAlone,
  startsQuotation,
} from './shapes.ts';

/** So many lines on end are more than a title has; so many above are looked at. */
const MORE_THAN_TITLE = 9;
const LINES_ABOVE = 30;

/** True for one of nine and more full lines in capitals on end, below a line of small letters. */
function isOfTelegram({ pieces, index }: Context): boolean {
  const isLine = (p: Piece | undefined): boolean =>
    p !== undefined && p.words >= 4 && isCapitals(p) && isLineBreak(p.before) && p.singles * 2 < p.words;
  let first = index;
  while (index - first < LINES_ABOVE && isLine(pieces[first])) first--;
  const above = pieces[first];
  if (first === index || above === undefined || isCapitals(above) || above.content === 0) return false;
  let last = index;
  while (last - first < MORE_THAN_TITLE && isLine(pieces[last + 1])) last++;
  return last - first >= MORE_THAN_TITLE;
}

/** The pieces of the row that one of them stands on: the first and behind the last. */
function rowOf(pieces: readonly Piece[], index: number): readonly [from: number, to: number] {
  const { row } = pieces[index];
  let from = index;
  while (pieces[from - 1]?.row === row) from--;
  let to = index + 1;
  while (pieces[to]?.row === row) to++;
  return [from, to];
}

/** True for a row of three and more pieces with figures or single letters, and no number to call. */
function isRowOfCells(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index] === undefined) return false;
  const cells = pieces.slice(...rowOf(pieces, index));
  return (
    cells.length >= 3 &&
    cells.some((p) => p.numbers > 0 || p.singles >= 3) &&
    !cells.some((p) => PHONE.test(p.key) || CONTACT.test(p.key))
  );
}

function isOfTable({ pieces, index }: Context): boolean {
  const [from, to] = rowOf(pieces, index);
  return isRowOfCells(pieces, index) && (isRowOfCells(pieces, from - 1) || isRowOfCells(pieces, to));
}

/** Two amounts: `1.4 mln vs 2.3 mln`, `$3,500 12%`. */
const AMOUNTS = pattern`\d vs |(?:[$£€]?\d[\d,.]*(?: ?(?:mln|million|bn|cts|dlrs|pct|%))?[^\p{L}\d]+){2,}`;

/** `Bell said today`, `Bell today announced`: a name and what its holder did or said. */
const NAME_DID = pattern`^(?:\p{L}[\p{L}.'’-]*[^\p{L}\d ,.:;]? ){1,3}?(?:(?:said|announced|has|had|will|welcomed|launched|opened) |(?:today|tonight|yesterday) \p{L}+ed )`;

const OPENS_WITH_DAY = opening`(?:(?:earlier )?today|yesterday|tonight|last night|this (?:morning|afternoon|evening|week)), `;

/** Those whom a speech greets beside whoever is named. */
const GUESTS = opening`(?:distinguished (?:guests|visitors|delegates)|ladies (?:and|,)|(?:parliamentary |ministerial )?colleagues\b|friends\b|your excellenc)`;
const AND_GUESTS = opening`and (?:distinguished (?:guests|visitors|delegates)|ladies and|gentlemen)\b`;

/** `(hereinafter referred to as the “Parties”)`, `(the “Parties”)`. */
const DEFINES = /\((?:(?:each|together|collectively)?,? ?the |herein\p{L}* [^()"“]{0,40})["“]/u;

/** Words that say that others follow. */
const ANNOUNCES = /\bthe following (?:message|statement|telegram|cable|letter|tribute)\b/u;

const FIRST_HEADING = opening`(?:introduct(?:ion|ory (?:remarks|comments|statement))|preamble|foreword|opening comments)[^\p{L}\d]*$`;

/** A question mark at the end, closing quotation marks and marks of bold print behind it aside. */
const ASKS = pattern`[\p{L})]\?["”’'*_)»]*$`;

/** What speaks for running text, an interview or a table. */
export const TEXT: readonly Evidence[] = [
  {
    name: 'dateline',
    why: 'A place, a day and a dash open the text of a news story.',
    where: { dateline: true },
    test: (p) => p.words >= 3 || p.open,
    chrome: -6,
    metadata: -5,
    headline: -7,
    body: 7,
  },
  {
    name: 'turn label',
    why: 'An interview has begun where its first speaker is named; a label is never a title.',
    where: { label: true },
    chrome: -6,
    metadata: -6,
    headline: -8,
    body: 7,
  },
  {
    name: 'goes on behind a gap',
    why: 'Small words on both sides of a gap are one sentence, which was set to fill its line.',
    where: { content: [1, MANY], closed: false },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return next?.before === Break.wide && next.small && next.content >= 2 && !p.open && p.words >= 4;
    },
    metadata: -4,
    body: 3,
  },
  {
    name: 'row of a table',
    why: 'Rows one below the other with three and more pieces each, with figures or single letters, are a table or print with spaced letters.',
    test: (_, c) => c.fromTop === MANY && isOfTable(c),
    chrome: -5,
    metadata: -5,
    body: 4,
  },
  {
    name: 'running text',
    why: 'Eight and more words, most of them small, are a sentence.',
    where: { prose: true },
    chrome: -3,
    metadata: -3,
    headline: -0.5,
    body: 1.5,
  },
  {
    name: 'sentence ends inside',
    why: 'A second sentence begins in the piece: titles have one.',
    where: { words: [6, MANY], lower: [3, MANY], sentences: true },
    chrome: -1,
    headline: -4,
    metadata: -2,
    body: 3,
  },
  {
    name: 'sentence ends with the piece',
    why: 'Titles have no full stop.',
    where: { words: [6, MANY], closed: true },
    test: (p, c) => p.lower >= 3 || c.capitals,
    headline: -3,
    metadata: -1,
    body: 2,
  },
  {
    name: 'sentence that is a paragraph',
    why: 'A sentence with blank lines around it is text, whatever offices it names: headers are not told in sentences.',
    where: {
      words: [10, MANY],
      closed: true,
      content: [3, MANY],
      before: [Break.blank, Break.page],
      after: [Break.blank, Break.page],
    },
    chrome: -3,
    metadata: -3,
    body: 1,
  },
  {
    name: 'in running text',
    why: 'The piece, written small like its paragraph, is part of sentences that close.',
    where: { words: [2, MANY], content: [1, MANY] },
    test: (p, { paragraph, pieces, index }) =>
      p.lower >= p.words * 0.35 &&
      paragraph.words >= 18 &&
      paragraph.lower >= paragraph.words * 0.5 &&
      paragraph.closed &&
      !(pieces[index + 1]?.dayAlone === true && standsAlone(pieces, index)),
    headline: -3,
    metadata: -2,
    chrome: -2,
    body: 3,
  },
  {
    name: 'names inside running text',
    why: 'A line full of names between lines of a paragraph that closes goes on from the one and into the other.',
    where: { before: [Break.line, Break.line], closed: false, lower: [1, MANY] },
    test: (_, { paragraph, pieces, index }) => {
      const [before, next] = [pieces[index - 1], pieces[index + 1]];
      return (
        before !== undefined &&
        next !== undefined &&
        index > paragraph.first &&
        next.before === Break.line &&
        paragraph.closed &&
        paragraph.words >= 30 &&
        paragraph.lower >= paragraph.words * 0.45 &&
        !before.closed &&
        before.content >= 1 &&
        next.content >= 2
      );
    },
    headline: -2,
    body: 2,
  },
  {
    name: 'first line of a sentence',
    why: 'What runs over several lines to a full stop is a sentence, though its first line is full of names.',
    where: { index: [1, MANY], words: [2, MANY] },
    test: (p, { pieces, index }) =>
      !TITLE_OPENING.test(p.key) && !SUBJECTS.test(p.key) && beginsSentence(pieces, index),
    headline: -2.5,
    metadata: -1.5,
    body: 2.5,
  },
  {
    name: 'many words in capitals',
    why: 'Where a whole document is in capitals, its lines of eight and more words are rather text.',
    where: { allCapitals: true, words: [8, MANY] },
    headline: -0.5,
    body: 1,
  },
  {
    name: 'many lines in capitals',
    why: 'No title runs over nine full lines: what is set so below a line of small letters is a telegram or a notice in the text.',
    where: { inCapitals: true, words: [4, MANY] },
    test: (_, c) => isOfTelegram(c),
    chrome: -3,
    metadata: -3,
    headline: -6,
    body: 6,
  },
  {
    name: 'sentence ends inside, in capitals',
    why: 'Where a whole document is in capitals, a second sentence on a line is as telling as elsewhere.',
    where: { allCapitals: true, words: [6, MANY], sentences: true, dayAlone: false },
    headline: -3,
    metadata: -2,
    body: 3,
  },
  {
    name: 'too long for a header',
    why: 'So many words on a line are text, whatever their letters; lists of subjects and what a day stands below aside.',
    where: { words: [48, MANY] },
    test: (p, c) =>
      p.words - p.singles >= 30 &&
      c.pieces[c.index + 1]?.dayAlone !== true &&
      !isInSubjects(c) &&
      !SUBJECTS.test(p.key),
    chrome: -4,
    metadata: -4,
    headline: -3,
    body: 2,
  },
  {
    name: 'speech opening',
    why: 'Courtesies and the first person open a speech, not a title.',
    test: (p) => SPEECH_OPENING.test(p.key) && !(startsQuotation(p) && !p.closed),
    headline: -3,
    metadata: -3,
    body: 3.5,
  },
  {
    name: 'salutation',
    why: '`Dear Ms. Bell,` greets whoever a letter is to; its title may stand below.',
    where: { words: [2, 8], dated: false },
    test: (p) => SALUTATION.test(p.key),
    headline: -6,
    metadata: 1,
  },
  {
    name: 'below a title in capitals',
    why: 'Words in capitals and small letters below a title in capitals begin the text, though each may be written large.',
    where: { before: [Break.line, Break.line], inCapitals: false, words: [5, MANY], lower: [1, MANY] },
    test: (p, c) => {
      const before = c.pieces[c.index - 1];
      return (
        before !== undefined &&
        isCapitals(before) &&
        // A title's second line may be a word or two.
        (before.words >= 3 ||
          (c.index >= 2 && isCapitals(c.pieces[c.index - 2]) && c.pieces[c.index - 2].words >= 3)) &&
        !TITLE_OPENING.test(p.key) &&
        (c.pieces[c.index + 1]?.content ?? 0) >= 2
      );
    },
    headline: -2,
    body: 1.5,
  },
  {
    name: 'begins small',
    why: 'Titles and headers begin with a capital; small letters go on from the line before.',
    where: { small: true },
    test: (p, c) => !(c.index > 0 && runsOn(c.pieces[c.index - 1], p)),
    headline: -2,
    metadata: -1,
    body: 1,
  },
  {
    name: 'opens a sentence that goes on',
    why: 'An office at the start of a sentence, which the next line continues in small letters, is no header.',
    where: { content: [0, 1] },
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        (p.words >= 4 || (p.words >= 2 && next?.before === Break.soft)) &&
        next?.small === true &&
        next.content >= 2 &&
        next.before !== Break.inside &&
        p.upper < p.words * 0.6
      );
    },
    metadata: -4,
    headline: -1.5,
    body: 3.5,
  },
  {
    name: 'office that opens a sentence',
    why: '`The Minister for …, Senator Bell, leaves tomorrow`: an office with its article, in a paragraph that closes, is spoken of.',
    where: { closed: false },
    test: (p, c) => OFFICE_OPENS.test(p.key) && isSpokenOf(c),
    metadata: -4,
    headline: -1.5,
    body: 3.5,
  },
  {
    name: 'opens with the day',
    why: '`Today, the Minister for Ferries, Ann Bell, …`: a sentence begins with the day on which something happened, whatever offices follow.',
    where: { words: [6, MANY], closed: false },
    test: (p, { paragraph }) => paragraph.closed && OPENS_WITH_DAY.test(p.key),
    metadata: -7,
    headline: -7,
    body: 5,
  },
  {
    name: 'office whose holder the next line names',
    why: '`The Minister for Ferries, Mr. J.`, then `Bell said today that …`: a full line that has an office, above a name that says or does something, begins a sentence.',
    where: { inCapitals: false, words: [4, MANY], closed: false },
    test: (p, { paragraph, pieces, index }) => {
      const next = pieces[index + 1];
      return (
        next !== undefined &&
        isLineBreak(next.before) &&
        !next.small &&
        next.content >= 3 &&
        paragraph.closed &&
        !isShorter(p, next) &&
        NAME_DID.test(next.key) &&
        (ISSUER_HEAD.test(p.key) || OFFICE_INSIDE.test(p.key)) &&
        !TITLE_OPENING.test(p.key)
      );
    },
    metadata: -4,
    headline: -3,
    body: 4,
  },
  {
    name: 'greeted with the guests',
    why: '`Premier Anne Other,` or `Lady Bell and Colleagues`, then `and distinguished guests`: whoever is named right above those who are greeted is greeted with them.',
    where: { inCapitals: false, words: [2, 16], closed: false, dated: false },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return (
        next !== undefined &&
        next.before >= Break.line &&
        ((p.key.endsWith(',') && GUESTS.test(next.key)) || AND_GUESTS.test(next.key)) &&
        !TITLE_OPENING.test(p.key)
      );
    },
    metadata: -6,
    headline: -5,
    body: 4,
  },
  {
    name: 'names who the next line speaks of',
    why: '`The Right Honourable Ann Bell, Minister for`, then `Harbours, will open …`: a full line whose name or office ends on the next one, where a verb follows, begins a sentence.',
    where: { inCapitals: false, words: [4, MANY], closed: false },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return (
        next?.endsName === true &&
        isLineBreak(next.before) &&
        // The first line of a paragraph may be indented: one of names alone has no title's words.
        (isTitleCase(p) ? (p.end - p.start) * 1.5 >= next.end - next.start : !isShorter(p, next)) &&
        !TITLE_OPENING.test(p.key)
      );
    },
    metadata: -5,
    headline: -3,
    body: 4,
  },
  {
    name: 'defines its terms',
    why: '`… and the Harbour Board (the “Parties”),`: only a text says what it will call those whom it names.',
    where: { words: [4, MANY], marks: [3, MANY] },
    test: (p) => DEFINES.test(p.key),
    metadata: -4,
    headline: -4,
    body: 4,
  },
  {
    name: 'announces words',
    why: '`… has sent the following message to …` announces what is quoted below it.',
    where: { content: [2, MANY] },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return next !== undefined && startsQuotation(next) && ANNOUNCES.test(p.key);
    },
    headline: -5,
    metadata: -2,
    body: 4,
  },
  {
    name: 'first heading of the text',
    why: '`Introduction` stands over the first part of a text, not over all of it.',
    where: { words: [0, 2] },
    test: (p) => FIRST_HEADING.test(p.key),
    headline: -9,
    body: 4,
  },
  {
    name: 'question',
    why: 'What asks is a title or text; headers ask nothing.',
    where: { words: [3, MANY] },
    test: (p) => ASKS.test(p.key),
    chrome: -4,
    metadata: -6,
  },
  {
    name: 'glued to the title above',
    why: '`BUILDINGSThe`: what touches the last word of a title in capitals is the first of the text.',
    where: { before: [Break.line, Break.line] },
    test: (p, { pieces, index }) => {
      const before = pieces[index - 1];
      return before?.end === p.start && isCapitals(before);
    },
    metadata: -6,
    headline: -6,
    body: 4,
  },
  {
    name: 'in a table',
    why: 'Figures beside figures are a table of the text.',
    test: (p, c) => isFigures(p) && (isFigures(c.pieces[c.index - 1]) || isFigures(c.pieces[c.index + 1])),
    chrome: -4,
    metadata: -6,
    headline: -4,
    body: 5,
  },
  {
    name: 'figures in a line',
    why: 'A word with amounts is a row of a table of the text.',
    where: { words: [1, 8], numbers: [2, MANY], dated: false },
    test: (p) => !(p.words >= 4 && isCapitals(p)) && AMOUNTS.test(p.key) && !PHONE.test(p.key),
    chrome: -3,
    metadata: -3,
    headline: -1,
    body: 3,
  },
  {
    name: 'goes on from the line above',
    why: 'A line of running text that is not closed goes on in the next one, even where that looks like a date.',
    test: (p, c) => goesOn(p, c) && !isInSubjects(c),
    chrome: -6,
    metadata: -6,
    body: 1.5,
  },
  {
    name: 'ends with a colon',
    why: 'What ends with a colon announces the text.',
    where: { words: [2, MANY] },
    test: (p) => p.key.endsWith(':'),
    headline: -2.5,
    body: 1,
  },
];
