import { distance } from './distance.ts';
import {
  CLOCK,
  CONTACT,
  ENDING,
  HEADER_FIELD,
  ISSUER_HEAD,
  ISSUER_TAIL,
  KIND_INSIDE,
  MONTH_AND_YEAR,
  NAVIGATION,
  OFFICE_INSIDE,
  PHONE,
  PLACE,
  PROOF,
  REFERENCE,
  RELEASE_KIND,
  SPEECH_OPENING,
  STAMP,
  SUBJECTS,
  TIME_LINE,
  TITLE_OPENING,
  TITLE_VERB,
  WEB,
} from './phrases.ts';
import { Break, type Piece } from './pieces.ts';

/** What a row of the table may know beside the piece itself. */
export interface Context {
  readonly pieces: readonly Piece[];
  readonly index: number;
  /** True where a turn's label begins at this piece. */
  readonly label: boolean;
  /** True where recurrence over the document or a sequence of page numbers shows this row to be page furniture. */
  readonly running: boolean;
  /** True where the document is written in capitals throughout, so that capitals say nothing. */
  readonly capitals: boolean;
  /** How many characters a full line of the text has; 0 where that is not known. */
  readonly width: number;
  /** The paragraph that the piece stands in. */
  readonly paragraph: Paragraph;
}

/** Pieces with no more than a line end between them, or whose sentence goes on; the counts are of those that have small words of weight. */
export interface Paragraph {
  /** The first piece's index. */
  readonly first: number;
  readonly words: number;
  readonly lower: number;
  readonly content: number;
  /** True where it ends with a sentence. */
  readonly closed: boolean;
}

/** The length of a full line, taken from lines of running text that go on in small letters; 0 where there are none. */
export function lineWidth(pieces: readonly Piece[]): number {
  const lengths = pieces
    .filter((p, i) => p.lower >= 4 && pieces[i + 1]?.small && !p.closed && p.after !== Break.blank)
    .map((p) => p.end - p.start)
    .sort((a, b) => a - b);
  return lengths.length < 2 ? 0 : lengths[lengths.length >> 1];
}

/** The paragraph of each piece. */
export function paragraphsOf(pieces: readonly Piece[]): Paragraph[] {
  const out: Paragraph[] = [];
  for (let first = 0; first < pieces.length; ) {
    let last = first;
    while (last + 1 < pieces.length && isJoined(pieces[last], pieces[last + 1])) last++;
    const inside = pieces.slice(first, last + 1);
    // Titles and letterheads among the lines say nothing about the text.
    const text = inside.filter((piece) => piece.content > 0);
    const sum = (of: (piece: Piece) => number): number => text.reduce((total, piece) => total + of(piece), 0);
    const paragraph = {
      first,
      words: sum((p) => p.words),
      lower: sum((p) => p.lower),
      content: sum((p) => p.content),
      // What the last piece that was read begins is taken to end well.
      closed: last === pieces.length - 1 || pieces[last].closed,
    };
    for (; first <= last; first++) out.push(paragraph);
  }
  return out;
}

/** Small letters go on with a sentence over any gap. */
function isJoined(before: Piece, piece: Piece): boolean {
  return JOINED.has(piece.before) || (piece.small && !before.closed);
}

const JOINED: ReadonlySet<number> = new Set([Break.inside, Break.soft, Break.line]);

/**
 * What speaks for a piece near the top or the end of a dump being page furniture, metadata, a headline or body text. Each row is one
 * observation with the weight that it adds to each kind. Weights add up; 1 is a hint, 3 clear, 6 certain unless much speaks against it.
 * No row decides: `head.ts` and `tail.ts` take the sequence that all pieces together speak for most.
 */
export interface Evidence {
  readonly name: string;
  /** Why this is evidence: for people who mend the table. */
  readonly why: string;
  readonly test: (piece: Piece, context: Context) => boolean;
  readonly chrome?: number;
  readonly metadata?: number;
  readonly headline?: number;
  readonly body?: number;
}

/** True where the next piece goes on with this one's sentence: it begins small, or this one ends in the middle of a phrase. */
export function runsOn(piece: Piece, next: Piece | undefined): boolean {
  return next !== undefined && !piece.closed && (next.small || piece.open);
}

/** True where a line of running text that is not closed goes on in this piece. */
function goesOn(p: Piece, c: Context): boolean {
  const before = c.pieces[c.index - 1];
  if (before === undefined || before.closed || before.content < 2 || !isLineBreak(p.before)) return false;
  return p.small || before.open || (p.closed && before.lower >= before.words * 0.4);
}

/** What every address has. */
const ADDRESS = /[@/]|\.\w/u;
/** Two amounts: `1.4 mln vs 2.3 mln`, `$3,500 12%`. */
const AMOUNTS = /\d vs |(?:[$£€]?\d[\d,.]*(?: ?(?:mln|million|bn|cts|dlrs|pct|%))?\W+){2,}/u;
const isLineBreak = (before: number): boolean => before === Break.line || before === Break.soft;
const isFigures = (p: Piece | undefined): boolean =>
  p !== undefined && p.words === 0 && p.numbers > 0 && p.day === null;
const isProse = (p: Piece): boolean => p.words >= 8 && p.lower >= p.words * 0.5 && p.content >= 3;
const isTitleCase = (p: Piece): boolean => p.words > 0 && p.content <= (p.words >= 10 ? 1 : 0);
const startsQuotation = (p: Piece): boolean => /^["“«]/u.test(p.key);

/** What letterheads say, letters only. */
const LETTERHEADS: readonly string[] = [
  'mediarelease',
  'newsrelease',
  'pressrelease',
  'mediastatement',
  'pressstatement',
  'primeminister',
  'parliamentofaustralia',
  'houseofrepresentatives',
  'thesenate',
  'newsroom',
];

function isNearLetterhead(key: string): boolean {
  const letters = key.replace(/[^a-z]/gu, '');
  if (letters.length < 8 || letters.length > 26) return false;
  return LETTERHEADS.some((name) => {
    const most = Math.max(1, Math.floor(name.length / 4));
    if (Math.abs(name.length - letters.length) > most) return false;
    // A spoiled word mostly keeps one of its ends; the comparison is slow.
    if (letters[0] !== name[0] && letters.at(-1) !== name.at(-1)) return false;
    return distance(letters, name) <= most;
  });
}

const MENU_WORDS =
  /\b(?:home|search|site ?map|links|privacy|disclaimer|copyright|feedback|publications|contact(?: us| the minister)?|about(?: us| this site)?|media cent(?:re|er)|media releases?|latest releases|archived releases|frequently asked questions|speeches|transcripts|profile|biography|news|people|policies|campaigns|index|print|share|login|subscribe|главная|новости|контакты|поиск)\b/gu;

function isMenu(piece: Piece): boolean {
  const strokes = piece.key.match(/[|»•]| [>/] |\] ?\[/gu)?.length ?? 0;
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

export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'dateline',
    why: 'A place, a day and a dash open the text of a news story.',
    test: (p) => p.dateline && p.words >= 3,
    chrome: -6,
    metadata: -5,
    headline: -7,
    body: 7,
  },
  {
    name: 'turn label',
    why: 'An interview has begun where its first speaker is named; a label is never a title.',
    test: (_, c) => c.label,
    chrome: -6,
    metadata: -6,
    headline: -8,
    body: 7,
  },
  {
    name: 'running head or page number',
    why: 'What recurs at page ends is printed by the page, not by the author.',
    test: (_, c) => c.running,
    chrome: 9,
    headline: -4,
    body: -4,
  },
  {
    name: 'day alone',
    why: 'A date on a line of its own says when the release was given out.',
    test: (p, c) => p.dayAlone && !goesOn(p, c),
    chrome: -1,
    metadata: 7,
    headline: -7,
    body: -4,
  },
  {
    name: 'day with a year in a short line',
    why: 'Place and date, agency and date: metadata; running text that names a day is longer.',
    test: (p) => !p.dayAlone && p.day !== null && p.day.year !== null && p.words <= 8,
    metadata: 3,
    headline: -2,
    body: -1,
  },
  {
    name: 'release kind',
    why: 'A line that only says `Media Release` names the paper, not the news.',
    test: (p) => p.key.length < 70 && RELEASE_KIND.test(p.key),
    metadata: 6,
    headline: -4,
    body: -5,
  },
  {
    name: 'release kind inside',
    why: 'The office before it, a number after it: the line still names the paper.',
    test: (p) => p.content === 0 && p.words <= 14 && KIND_INSIDE.test(p.key) && !RELEASE_KIND.test(p.key),
    metadata: 4.5,
    headline: -3.5,
    body: -2,
  },
  {
    name: 'month and year alone',
    why: 'A release may be dated by its month only.',
    test: (p) => p.words <= 2 && p.numbers === 1 && p.day === null && MONTH_AND_YEAR.test(p.key),
    metadata: 6,
    headline: -6,
    body: -4,
  },
  {
    name: 'issuer',
    why: 'An office or its holder, every word of which is written large, issues the release; a title says what was done and has verbs.',
    test: (p) =>
      p.content === 0 &&
      p.words <= 30 &&
      ((ISSUER_HEAD.test(p.key) && (p.words <= 6 || /\b(?:for|of|to|assisting|and)\b/u.test(p.key))) ||
        (p.words <= 9 && ISSUER_TAIL.test(p.key))) &&
      !TITLE_VERB.test(p.key),
    metadata: 4,
    headline: -3,
    body: -3,
  },
  {
    name: 'office inside',
    why: 'A line written large throughout that has an office in it is a letterhead, even where its beginning is spoiled.',
    test: (p) =>
      p.content === 0 &&
      p.words >= 3 &&
      p.words <= 30 &&
      OFFICE_INSIDE.test(p.key) &&
      !ISSUER_HEAD.test(p.key) &&
      !TITLE_OPENING.test(p.key),
    metadata: 4,
    headline: -2.5,
    body: -1,
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
    name: 'menu over lines',
    why: 'Four and more lines of one to three words in a row are the entries of a menu.',
    test: (_, c) => isInList(c),
    chrome: 3.5,
    headline: -2,
    body: -1,
  },
  {
    name: 'subjects',
    why: 'A list of subjects stands in the header of an interview.',
    test: (p) => SUBJECTS.test(p.key),
    metadata: 8,
    headline: -6,
    body: -6,
  },
  {
    name: 'list of subjects',
    why: 'Phrases with semicolons between them are the subjects of an interview.',
    test: (p) => p.words >= 3 && p.marks > 0 && !p.closed && p.key.includes(';'),
    metadata: 3,
    headline: -2,
    body: -0.5,
  },
  {
    name: 'header field',
    why: 'Date:, Programme:, Embargo and the like are fields of a header.',
    test: (p) => p.words <= 20 && HEADER_FIELD.test(p.key),
    metadata: 4.5,
    headline: -4,
    body: -3,
  },
  {
    name: 'time alone',
    why: 'The time of a briefing stands on a line of its own.',
    test: (p) => p.numbers > 0 && p.key.length < 40 && /[:.hm]/u.test(p.key) && TIME_LINE.test(p.key),
    metadata: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'reference number',
    why: 'Offices number their releases.',
    test: (p) => p.numbers > 0 && p.key.length < 44 && !p.dayAlone && REFERENCE.test(p.key),
    metadata: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'place',
    why: 'A short line that names a site or capital says where.',
    test: (p) => (p.words <= 4 || (p.words <= 8 && p.key.includes(','))) && isTitleCase(p) && PLACE.test(p.key),
    metadata: 1.5,
    headline: -0.5,
    body: -1,
  },
  {
    name: 'below a day',
    why: 'The place of a release stands below its date.',
    test: (p, c) =>
      !p.dayAlone &&
      c.pieces[c.index - 1]?.dayAlone === true &&
      p.words <= 6 &&
      isTitleCase(p) &&
      (p.words <= 2 || /\p{L}, \p{L}/u.test(p.key) || PLACE.test(p.key)),
    metadata: 2,
    headline: -0.5,
    body: -1,
  },
  {
    name: 'above a day',
    why: 'So does a place in two parts before the date.',
    test: (p, c) =>
      !p.dayAlone &&
      c.pieces[c.index + 1]?.dayAlone === true &&
      p.before !== Break.inside &&
      p.words <= 5 &&
      isTitleCase(p) &&
      (/\p{L}, \p{L}/u.test(p.key) || PLACE.test(p.key)),
    metadata: 3,
    headline: -1.5,
    body: -1,
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
    name: 'letter-spaced print',
    why: 'Letterheads are set with spaces between the letters; titles seldom are.',
    test: (p) => p.singles >= 6 && p.singles >= p.words * 0.6,
    metadata: 3,
    chrome: 1,
    headline: -2,
    body: -4,
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
    name: 'telephone number',
    why: 'A short line with a telephone number says whom to ask.',
    test: (p) => p.numbers > 0 && p.words <= 22 && PHONE.test(p.key),
    chrome: 5,
    headline: -5,
    body: -3,
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
    test: (p) =>
      p.words - p.singles <= 2 &&
      p.marks + p.singles + p.numbers >= 2 * (p.words - p.singles) + 2 &&
      !p.dayAlone &&
      !p.key.includes('<') &&
      !PLACE.test(p.key),
    chrome: 3,
    headline: -3,
    body: -2,
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
    name: 'running text',
    why: 'Eight and more words, most of them small, are a sentence.',
    test: (p) => isProse(p),
    chrome: -3,
    metadata: -3,
    headline: -0.5,
    body: 1.5,
  },
  {
    name: 'sentence ends inside',
    why: 'A second sentence begins in the piece: titles have one.',
    test: (p) => p.words >= 8 && p.lower >= 5 && p.sentences,
    chrome: -1,
    headline: -4,
    metadata: -2,
    body: 3,
  },
  {
    name: 'sentence ends with the piece',
    why: 'Titles have no full stop.',
    test: (p, c) => p.words >= 6 && (p.lower >= 3 || c.capitals) && p.closed,
    headline: -3,
    metadata: -1,
    body: 2,
  },
  {
    name: 'in running text',
    why: 'The piece, written small like its paragraph, is part of sentences that close.',
    test: (p, { paragraph }) =>
      p.words >= 2 &&
      p.lower >= p.words * 0.35 &&
      p.content >= 1 &&
      paragraph.words >= 18 &&
      paragraph.lower >= paragraph.words * 0.5 &&
      paragraph.closed,
    headline: -3,
    metadata: -2,
    chrome: -2,
    body: 3,
  },
  {
    name: 'in an issuer',
    why: 'A long office runs over several lines.',
    test: (p, { paragraph, pieces, index }) =>
      index > paragraph.first &&
      isTitleCase(p) &&
      p.words <= 12 &&
      ISSUER_HEAD.test(pieces[paragraph.first].key) &&
      isTitleCase(pieces[paragraph.first]) &&
      runsOn(pieces[index - 1], p),
    metadata: 3,
    headline: -1.5,
    body: -2,
  },
  {
    name: 'name beside an issuer',
    why: 'Two or three words written large beside an office are its holder.',
    test: (p, c) =>
      p.words >= 2 &&
      p.words <= 4 &&
      p.lower === 0 &&
      p.numbers === 0 &&
      !/\b(?:for|of|to|in|on|with|the|by|at)\b/u.test(p.key) &&
      [c.index - 1, c.index + 1].some(
        (i) =>
          c.pieces[i] !== undefined &&
          c.pieces[i].words > 2 &&
          isTitleCase(c.pieces[i]) &&
          ISSUER_HEAD.test(c.pieces[i].key),
      ),
    metadata: 1.5,
    headline: -0.5,
    body: -1,
  },
  {
    name: 'goes on in small letters',
    why: 'A line of running text that the next one continues.',
    test: (p, c) => isProse(p) && c.pieces[c.index + 1]?.small === true && !p.closed && p.after !== Break.wide,
    headline: -0.5,
    body: 1,
  },
  {
    name: 'speech opening',
    why: 'Courtesies and the first person open a speech, not a title.',
    test: (p) => SPEECH_OPENING.test(p.key),
    headline: -3,
    metadata: -3,
    body: 3.5,
  },
  {
    name: 'begins small',
    why: 'Titles and headers begin with a capital; small letters go on from the line before.',
    test: (p, c) => p.small && !(c.index > 0 && runsOn(c.pieces[c.index - 1], p)),
    headline: -2,
    metadata: -1,
    body: 1,
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
        !/[.,;:]$/u.test(p.key) &&
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
    name: 'opens a sentence that goes on',
    why: 'An office at the start of a sentence, which the next line continues in small letters, is no header.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.content === 0 &&
        p.words >= 4 &&
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
    name: 'line broken early',
    why: 'A line that stops short of the margin without the end of a sentence is a title, a header or a heading.',
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.words >= 2 && p.end - p.start < c.width * 0.75 && next?.small === false && !p.closed && !/[,;:]$/u.test(p.key)
      );
    },
    headline: 1,
    metadata: 0.5,
    body: -1.5,
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
    test: (p) =>
      p.words >= 1 && p.words <= 8 && p.numbers >= 2 && p.day === null && AMOUNTS.test(p.key) && !PHONE.test(p.key),
    chrome: -3,
    metadata: -3,
    headline: -1,
    body: 3,
  },
  {
    name: 'goes on from the line above',
    why: 'A line of running text that is not closed goes on in the next one, even where that looks like a date.',
    test: goesOn,
    chrome: -6,
    metadata: -6,
    body: 1.5,
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
    name: 'damaged letterhead',
    why: 'Letterheads are set in odd types, which text recognition spoils: what is near `Media Release` is one.',
    test: (p) => p.content === 0 && p.lower <= 1 && p.key.length >= 8 && p.key.length <= 48 && isNearLetterhead(p.key),
    metadata: 4,
    headline: -3,
    body: -3,
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
  {
    name: 'ends with a colon',
    why: 'What ends with a colon announces the text.',
    test: (p) => p.key.endsWith(':') && p.words >= 2,
    headline: -2.5,
    body: 1,
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
  {
    name: 'quotation at its start',
    why: 'Running text often begins with the words quoted.',
    test: (p) => startsQuotation(p) && isProse(p),
    headline: -1,
    body: 1,
  },
];

/** The kinds that a piece at the top or the end can be. */
export type EdgeKind = 'chrome' | 'metadata' | 'headline' | 'body';

/** What all rows of the table together add to each kind for one piece. */
export function weigh(piece: Piece, context: Context): Record<EdgeKind, number> {
  // Without evidence a short piece is rather a title, a long one rather text.
  const sum = { chrome: -1, metadata: 0, headline: 0.5, body: 0 };
  for (const row of EVIDENCE) {
    if (!row.test(piece, context)) continue;
    sum.chrome += row.chrome ?? 0;
    sum.metadata += row.metadata ?? 0;
    sum.headline += row.headline ?? 0;
    sum.body += row.body ?? 0;
  }
  return sum;
}
