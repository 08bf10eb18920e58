import { ENGLISH_MONTHS } from '../../calendar/words.ts';
import { opening } from '../../text/opening.ts';
import { pattern } from '../../text/pattern.ts';
import {
  FOR_PRESS,
  HEADER_FIELD,
  ISSUER_HEAD,
  ISSUER_TAIL,
  KIND_INSIDE,
  MONTH_AND_YEAR,
  OFFICE_INSIDE,
  PLACE,
  REFERENCE,
  RELEASE_KIND,
  SUBJECTS,
  TIME_LINE,
  TITLE_OPENING,
  TITLE_VERB,
} from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import { type Context, type Evidence, MANY } from './model.ts';
import {
  goesOn,
  goesOnWithTitle,
  isBeforeKind,
  isCapitals,
  isInSubjects,
  isLetterhead,
  isOnRow,
  isSpokenOf,
  isTitleCase,
  onRowBefore,
  opensSpoiled,
  runsOn,
} from './shapes.ts';

const AGAINST_DELIVERY = pattern`\bcheck(?:ed)? against delivery[^\p{L}\d]*$`;

const MOST_DAYS = 3;

/** `BELLFIELD, N. S. W. JUNE 1969`. */
const IN_MONTH = new RegExp(String.raw`\b(?:${ENGLISH_MONTHS.join('|')}),? (?:1[89]|20)\d\d[^\p{L}\d]*$`, 'u');

/** True for a line that names a place and a month with its year. */
export function isPlaceInMonth({ key, words, numbers, lower }: Piece): boolean {
  return numbers === 1 && lower === 0 && words >= 2 && words <= 8 && IN_MONTH.test(key) && PLACE.test(key);
}

/** A year alone, and `22 June`. */
const YEAR = /^(?:19|20)\d\d[.,]?$/u;
const DAY_OF_MONTH = new RegExp(String.raw`^\d{1,2}(?: ?(?:st|nd|rd|th))? (?:${ENGLISH_MONTHS.join('|')}),?$`, 'u');

/** `… from 1 August 2009`: the day is part of a phrase. */
const DAY_IN_PHRASE = pattern`(?:\p{L}+ ){3,}(?:from|until|since|by|before|after|to) (?:the )?\d{1,2}`;
/** `On 1 June 2021.`: the answer to a question. */
const WHEN = opening`(?:on|by|in|since|from|until|before|after) (?:the )?\d`;
/** `On 4 May 2010 the mayor signed this order:` tells of what stands below it. */
const announces = (p: Piece): boolean => p.content >= 2 && p.key.endsWith(':');

const KIND_BY = opening`(?:media|press|news) (?:release|statement)s? (?:by|from|issued by) `;
/** `Press Statement on the Attack in Bellfield` says what it is about: a title. */
const KIND_OF_SUBJECT = pattern`\b(?:release|statement)s? (?:on|about|regarding|concerning|following) \p{L}`;
const SPOKESPERSON = pattern`\bspokes(?:man|woman|person)(?:[^\p{L}\d]*$| {3})|^[^\p{L}\d]*(?:the )?(?:\p{L}+ )?(?:democrats|greens|labor party|liberal party|labour party|conservative party|senate)[^\p{L}\d]*$|\b(?:greens|labor|labour|liberal|democrats?|nationals|opposition) leader[^\p{L}\d]*$|\bspokes\p{L}+ for (?:\p{L}+,? ){0,4}\p{L}+[^\p{L}\d]*$`;

/** `Salary: 31,200 a year`, `Length: 38 min`. */
const FIELD = pattern`^\p{L}{3,}(?: \p{L}{3,})?: [\p{L}\d]`;

/** `By Ann Bell`, `By Ann Bell and Jan Berg, Staff Writer`. */
const BYLINE = pattern`^by (?!(?:the|a|an|all|his|her|their|its|our|my|this|that) )\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,5}(?:,.{0,40})?$`;

/** `Delivered by the Hon. Ann Bell`, `Co-presented by Bellfield University`. */
const GIVEN_BY = pattern`^(?:co-)?(?:presented|delivered|given|hosted|sponsored|written|compiled|prepared|launched|chaired|moderated) by (?:the )?\p{L}`;

/** What sites are called. */
const SITES = 'hospital|school|college|university|airport|hotel|house|hall|centre|stadium|theatre|museum|library|club';

/** `BELLFIELD,`: what sites are called names none by itself. */
const ONE_PLACE = new RegExp(`^(?!(?:${SITES}),)\\p{L}{4,},$`, 'u');

/** `BELL HARBOUR, PORT BELL,`. */
const IN_TOWN = /^(?:\p{L}[\p{L}'’-]*,? ){1,3}\p{L}+,$/u;

/** `BELLFIELD TOWN HALL`. */
const NAMED_SITE = new RegExp(`^\\p{L}+ (?:\\p{L}+ )?(?:${SITES})[^\\p{L}\\d]*$`, 'u');

/** `MEDAL PRESENTATION TO THE HON ANNE OTHER`: somebody to whom something is done. */
const GIVEN_TO = /^(?:\S+ ){2,}(?:to|with|by|for) the hon\b/u;

/** `Lowest Arrivals In Six Years - Minister for …`: a title, and who says so. */
const OFFICE_BEHIND = /^(?:[^ ]+ ){4,}[-–—] /u;

/** An occasion that needs no more. */
const AT_OCCASION = /(?:^|\b(?:joint|press|media|news|doorstop) )(?:interview|conference|doorstop|briefing)[,.]?$/u;

/** An occasion, and somebody who is named to the end. */
const OCCASION = /\b(?:interview|conference|doorstop)\b/u;
const WITH_SOMEBODY = / (?:mp|mhr)[,.]?$/u;

/** `Mrs. OTHER (Bellfield Treasurer) [3.15]`: the time at which a member has the floor. */
const HAS_FLOOR = pattern`\p{L}.{0,80}[[(]\d{1,2}[.:]\d{1,2}(?: ?[ap]\.?m\.?)?[\])][.:]?$`;

/** `Ann Bell, Vice-President of the Bank,`. */
const NAME_AND_OFFICE = pattern`^(?:[\p{L}.'’-]+ ){1,4}[\p{L}.'’-]+, (?:\p{L}+ ){0,3}(?:president|vice-president|minister|governor|chair\p{L}*|secretary|director|director-general|secretary-general|spokes\p{L}+|commissioner|ambassador|head|chief executive)(?:,? (?:of|for|to|and|in|on|at|the)\b.{0,60}|[,.]?)$`;

/** True where the first row, its line ends become blanks, goes on in small words of weight and ends so: it tells something, and only begins with an office. */
function goesOnTelling({ pieces, index }: Context): boolean {
  const next = pieces[index + 1];
  return (
    index === 0 &&
    next?.before === Break.soft &&
    next.content >= 2 &&
    next.after >= Break.blank &&
    !next.closed &&
    !next.open
  );
}

/** True below `PRESS GAGGLE BY`, `INTERVIEW WITH`: the title goes on with whoever it is of. */
function isWhoTitleNames({ pieces, index }: Context): boolean {
  const above = pieces[index - 1];
  return above !== undefined && pieces[index].before >= Break.line && above.open && TITLE_OPENING.test(above.key);
}

/** True for a day that stands on the line of the piece before it and is all that follows there. */
function dayOnLine(next: Piece | undefined): boolean {
  return next?.before === Break.inside && next.dayAlone;
}

/** `BC-EU--Harbour Bridge, 1st Ld-Writethru`. */
const SLUG = pattern`^[^\p{L}\d]*bc-\p{L}|\bld-writethru\b`;

/** What speaks for a header: days, letterheads, offices and their holders, subjects, places. */
export const HEADER: readonly Evidence[] = [
  {
    name: 'slug',
    why: 'Agencies put a slug over a story, its words tied by dashes, for the desks that it goes to.',
    where: { words: [1, 14], closed: false },
    test: (p) => SLUG.test(p.key),
    metadata: 6,
    headline: -6,
    body: -2,
  },
  {
    name: 'day alone',
    why: 'A date on a line of its own says when the release was given out.',
    where: { dayAlone: true },
    test: (p, c) => !goesOn(p, c),
    chrome: -1,
    metadata: 7,
    headline: -7,
    body: -4,
  },
  {
    name: 'day whose year stands below',
    why: '`… BELL HALL, 22 JUNE`, then `1990`: the line ends inside the date.',
    where: { before: [Break.inside, Break.inside], numbers: [1, 1], words: [1, 2] },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return next?.before === Break.line && YEAR.test(next.key) && DAY_OF_MONTH.test(p.key);
    },
    metadata: 6,
    headline: -5,
    body: -3,
  },
  {
    name: 'year below its day',
    why: 'A year alone below a day without one is the end of that date.',
    where: { before: [Break.line, Break.line], numbers: [1, 1], words: [0, 0] },
    test: (p, { pieces, index }) => {
      const before = pieces[index - 1];
      return before?.before === Break.inside && YEAR.test(p.key) && DAY_OF_MONTH.test(before.key);
    },
    chrome: -4,
    metadata: 6,
    headline: -5,
  },
  {
    name: 'one of a list of days',
    why: 'A release is dated once or twice: several days on lines of their own are an itinerary.',
    where: { dayAlone: true },
    test: (_, c) => c.pieces.filter((other) => other.dayAlone).length > MOST_DAYS,
    metadata: -7,
    body: 7,
  },
  {
    name: 'day with a year in a short line',
    why: 'Place and date, agency and date: metadata; running text that names a day is longer.',
    where: { dayAlone: false, dated: true, words: [0, 8] },
    test: (p) => p.day?.year != null && !DAY_IN_PHRASE.test(p.key) && !announces(p) && !(p.closed && WHEN.test(p.key)),
    metadata: 3,
    headline: -2,
    body: -1,
  },
  {
    name: 'release kind',
    why: 'A line that only says `Media Release` names the paper, not the news.',
    where: { length: [0, 69] },
    test: (p, c) => RELEASE_KIND.test(p.key) && !isBeforeKind(p, c),
    metadata: 6,
    headline: -4,
    body: -5,
  },
  {
    name: 'release kind inside',
    why: 'The office before it, a number after it: the line still names the paper.',
    where: { content: [0, 0], words: [0, 14] },
    test: (p) => KIND_INSIDE.test(p.key) && !RELEASE_KIND.test(p.key) && !KIND_OF_SUBJECT.test(p.key),
    metadata: 4.5,
    headline: -3.5,
    body: -2,
  },
  {
    name: 'kind and who gives it',
    why: '`Press statement by the Treasurer` above a title in capitals names the paper.',
    where: { words: [0, 16], content: [0, 1] },
    test: (p, c) =>
      KIND_BY.test(p.key) &&
      c.pieces
        .slice(c.index + 1, c.index + 7)
        .some((q) => q.words >= 3 && q.before >= Break.line && isCapitals(q) && !isLetterhead(q) && !q.dayAlone),
    metadata: 4,
    headline: -6,
    body: -2,
  },
  {
    name: 'number for the press',
    why: 'A line that begins `For press` and has a number names the paper, however its letters were read.',
    where: { numbers: [1, MANY], words: [0, 8], content: [0, 1] },
    test: (p) => FOR_PRESS.test(p.key),
    metadata: 4,
    headline: -4,
    body: -2,
  },
  {
    name: 'spokesperson',
    why: 'A line written large that ends with `spokesperson` or a party is the letterhead of one.',
    where: { words: [2, 14] },
    test: (p) => (p.content === 0 || (p.content === 1 && p.key.includes('spokes'))) && SPOKESPERSON.test(p.key),
    metadata: 3.5,
    headline: -3,
    body: -1,
  },
  {
    name: 'byline',
    why: 'By and a name: who has written the text.',
    where: { words: [3, 9], content: [0, 0], numbers: [0, 0], closed: false },
    test: (p) => BYLINE.test(p.key),
    metadata: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'who gave it',
    why: '`Delivered by` and a name stands below the title of a lecture.',
    where: { words: [4, 24], content: [0, 1], index: [1, MANY], closed: false },
    test: (p) => GIVEN_BY.test(p.key),
    metadata: 4,
    headline: -4,
    body: -2,
  },
  {
    name: 'month and year alone',
    why: 'A release may be dated by its month only.',
    where: { words: [0, 2], numbers: [1, 1], dated: false },
    test: (p) => MONTH_AND_YEAR.test(p.key),
    metadata: 6,
    headline: -6,
    body: -4,
  },
  {
    name: 'place and month',
    why: 'Speeches and papers may be dated by their place and month.',
    test: (p) => isPlaceInMonth(p) && !TITLE_OPENING.test(p.key),
    metadata: 3,
    headline: -3.5,
    body: -1,
  },
  {
    name: 'issuer',
    why: 'An office or its holder, every word of which is written large, issues the release; a title says what was done and has verbs.',
    where: { words: [0, 30] },
    test: (p, c) =>
      (p.content === 0 || /^(?:министерство|посольство|департамент|администрация|правительство) /u.test(p.key)) &&
      ((ISSUER_HEAD.test(p.key) && (p.words <= 6 || /\b(?:for|of|to|assisting|and)\b/u.test(p.key))) ||
        (p.words - p.singles <= 9 && ISSUER_TAIL.test(p.key) && !TITLE_OPENING.test(p.key))) &&
      !TITLE_VERB.test(p.key) &&
      !goesOnWithTitle(p, c) &&
      !isWhoTitleNames(c) &&
      !goesOnTelling(c),
    metadata: 4,
    headline: -3,
    body: -3,
  },
  {
    name: 'office inside',
    why: 'A line written large throughout that has an office in it is a letterhead, even where its beginning is spoiled.',
    where: { content: [0, 0], words: [3, 30] },
    test: (p) =>
      OFFICE_INSIDE.test(p.key) &&
      !ISSUER_HEAD.test(p.key) &&
      !TITLE_OPENING.test(p.key) &&
      !OFFICE_BEHIND.test(p.key) &&
      !GIVEN_TO.test(p.key) &&
      !(isCapitals(p) && opensSpoiled(p.key)),
    metadata: 4,
    headline: -2.5,
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
    name: 'subjects that go on',
    why: 'A list of subjects runs over several lines.',
    test: (_, c) => isInSubjects(c),
    metadata: 8,
    headline: -6,
    body: -6,
  },
  {
    name: 'list of subjects',
    why: 'Phrases with semicolons between them are the subjects of an interview.',
    where: { words: [3, MANY], marks: [1, MANY], closed: false },
    test: (p) =>
      p.key.includes(';') && !(p.words >= 6 && isCapitals(p) && !p.key.includes(':') && p.key.split(';').length === 2),
    metadata: 3,
    headline: -2,
    body: -0.5,
  },
  {
    name: 'header field',
    why: 'Date:, Programme:, Embargo and the like are fields of a header.',
    where: { words: [0, 20] },
    test: (p) => HEADER_FIELD.test(p.key),
    metadata: 4.5,
    headline: -4,
    body: -3,
  },
  {
    name: 'field among fields',
    why: 'What has a word or two and a colon between the fields of a header is one of them.',
    where: { words: [1, 14], before: [Break.line, Break.page], content: [0, 2] },
    test: (p, { pieces, index, label }) =>
      !label &&
      FIELD.test(p.key) &&
      [pieces[index - 1], pieces[index + 1]].some((other) => other !== undefined && HEADER_FIELD.test(other.key)),
    metadata: 4,
    headline: -4,
    body: -2,
  },
  {
    name: 'place before a day on its line',
    why: 'A line that is a place and a day says where and when, even right below the title; titles in capitals run over several lines.',
    where: { index: [1, MANY], inCapitals: false, before: [Break.line, Break.page], words: [0, 4], numbers: [0, 0] },
    test: (p, c) =>
      !c.pieces[c.index - 1].open &&
      (isTitleCase(p) || /^(?:in|at) /u.test(p.key)) &&
      (p.key.endsWith(',') || p.key.endsWith(' on')) &&
      dayOnLine(c.pieces[c.index + 1]),
    metadata: 3,
    headline: -3,
    body: -1,
  },
  {
    name: 'place in capitals before a day on its line',
    why: 'A line below a title in capitals that is the name of a site, or a town behind a comma, and a day, says where and when.',
    where: { index: [1, MANY], inCapitals: true, before: [Break.line, Break.line], numbers: [0, 0] },
    test: (p, { pieces, index }) =>
      dayOnLine(pieces[index + 1]) &&
      (!pieces[index - 1].open || pieces[index - 1].key.endsWith(',')) &&
      isCapitals(pieces[index - 1]) &&
      (pieces[index - 1].key.endsWith(',')
        ? ONE_PLACE.test(p.key) ||
          (IN_TOWN.test(p.key) && PLACE.test(p.key)) ||
          (p.words <= 4 && NAMED_SITE.test(p.key))
        : p.words <= 4 && NAMED_SITE.test(p.key)),
    metadata: 4,
    headline: -4,
    body: -1,
  },
  {
    name: 'time alone',
    why: 'The time of a briefing stands on a line of its own.',
    where: { numbers: [1, MANY], length: [0, 39] },
    test: (p) => /[:.hm]/u.test(p.key) && TIME_LINE.test(p.key),
    metadata: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'reference number',
    why: 'Offices number their releases.',
    where: { numbers: [1, MANY], length: [0, 43], dayAlone: false },
    test: (p) => REFERENCE.test(p.key),
    metadata: 5,
    headline: -5,
    body: -3,
  },
  {
    name: 'name and office',
    why: 'A name, a comma and an office: who speaks.',
    where: { content: [0, 0], words: [4, 16] },
    test: (p) => NAME_AND_OFFICE.test(p.key) && !TITLE_VERB.test(p.key),
    metadata: 3,
    headline: -2.5,
    body: -1,
  },
  {
    name: 'has the floor',
    why: 'In the record of a parliament a name with a time in brackets says who speaks, and since when.',
    where: { numbers: [2, 2], words: [0, 14], content: [0, 0] },
    test: (p) => HAS_FLOOR.test(p.key),
    metadata: 6,
    headline: -5,
    body: -2,
  },
  {
    name: 'place',
    why: 'A short line that names a site or capital says where.',
    where: { titleCase: true },
    test: (p) =>
      !TITLE_OPENING.test(p.key) &&
      !/^\d/u.test(p.key) &&
      (p.words <= 4 || (p.words <= 8 && p.key.includes(','))) &&
      PLACE.test(p.key),
    metadata: 1.5,
    headline: -0.5,
    body: -1,
  },
  {
    name: 'below a day',
    why: 'The place of a release stands below its date.',
    where: { dayAlone: false, words: [0, 6], titleCase: true },
    test: (p, c) =>
      c.pieces[c.index - 1]?.dayAlone === true &&
      (p.words <= 2 || /\p{L}, \p{L}/u.test(p.key) || (p.words <= 4 && PLACE.test(p.key))),
    metadata: 2,
    headline: -0.5,
    body: -1,
  },
  {
    name: 'above a day',
    why: 'So does a place in two parts before the date.',
    where: { dayAlone: false, words: [0, 5], titleCase: true },
    test: (p, c) =>
      !TITLE_OPENING.test(p.key) &&
      c.pieces[c.index + 1]?.dayAlone === true &&
      p.before !== Break.inside &&
      // No place begins with a number: `2000 Conference, Bellfield`.
      !/^\d/u.test(p.key) &&
      (/\p{L}, \p{L}/u.test(p.key) || PLACE.test(p.key)),
    metadata: 3,
    headline: -1.5,
    body: -1,
  },
  {
    name: 'place behind its occasion',
    why: '`DOORSTOP INTERVIEW  PORT BELL`: a few words behind the occasion on its row, set off by a gap, say where.',
    where: { words: [1, 5], numbers: [0, 0], content: [0, 0] },
    test: (p, { pieces, index }) => {
      const before = pieces[index - 1];
      const next = pieces[index + 1];
      return (
        before !== undefined &&
        isOnRow(p) &&
        (next === undefined || next.before >= Break.line || next.dayAlone) &&
        (AT_OCCASION.test(before.key) ||
          (before.key.startsWith('and ') && p.key.includes(',') && PLACE.test(p.key)) ||
          ((p.words === 1 || p.key.includes(',') || PLACE.test(p.key)) &&
            (WITH_SOMEBODY.test(before.key) || before.key.endsWith(',')) &&
            onRowBefore(pieces, index, ({ key }) => OCCASION.test(key)))) &&
        !TITLE_OPENING.test(p.key) &&
        !ISSUER_HEAD.test(p.key) &&
        !/\b(?:with|and|on|for)\b/u.test(p.key)
      );
    },
    metadata: 4,
    headline: -4,
    body: -1,
  },
  {
    name: 'in an issuer',
    why: 'A long office runs over several lines.',
    where: { titleCase: true, words: [0, 12] },
    test: (p, c) => {
      const { paragraph, pieces, index } = c;
      return (
        index > paragraph.first &&
        ISSUER_HEAD.test(pieces[paragraph.first].key) &&
        isTitleCase(pieces[paragraph.first]) &&
        runsOn(pieces[index - 1], p) &&
        !isSpokenOf(c)
      );
    },
    metadata: 3,
    headline: -1.5,
    body: -2,
  },
  {
    name: 'office that goes on its row',
    why: 'What goes on from an office on its row, small or behind `and`, is the rest of the office.',
    where: { words: [0, 9], titleCase: true },
    test: (p, c) =>
      isOnRow(p) &&
      (p.small || c.pieces[c.index - 1]?.open === true) &&
      !TITLE_OPENING.test(p.key) &&
      onRowBefore(c.pieces, c.index, ({ key }) => ISSUER_HEAD.test(key)) &&
      !isSpokenOf(c),
    metadata: 3,
    headline: -3,
  },
  {
    name: 'name beside an issuer',
    why: 'Two or three words written large beside an office are its holder.',
    where: { words: [2, 4], lower: [0, 0], numbers: [0, 0] },
    test: (p, c) =>
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
    name: 'name on the row of its office',
    why: 'Two or three words written large before an office or a party on one row are the name of who holds it.',
    where: { words: [2, 4], lower: [0, 1], content: [0, 0], numbers: [0, 0], inCapitals: false },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return (
        next !== undefined &&
        isOnRow(next) &&
        next.words >= 2 &&
        next.content <= 1 &&
        (SPOKESPERSON.test(next.key) || ISSUER_HEAD.test(next.key)) &&
        !TITLE_OPENING.test(p.key)
      );
    },
    metadata: 3,
    headline: -3,
    body: -1,
  },
  {
    name: 'not yet checked',
    why: '`Check against delivery`, whatever stands before it, is a note to the press.',
    where: { words: [0, 8] },
    test: (p) => AGAINST_DELIVERY.test(p.key),
    metadata: 4,
    headline: -4,
    body: -1,
  },
];
