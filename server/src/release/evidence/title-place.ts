import { opening } from '../../text/opening.ts';
import {
  BEGINS_WITH_ADDRESS,
  FOR_PRESS,
  HEADER_FIELD,
  ISSUER_TAIL,
  KIND_INSIDE,
  OFFICE_INSIDE,
  PLACE,
  POSTAL,
  REFERENCE,
  RELEASE_KIND,
  SALUTATION,
  SPEECH_OPENING,
  TITLE_OPENING,
} from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import { isMasthead } from './masthead.ts';
import { type Context, type Evidence, MANY } from './model.ts';
import {
  beginsSentence,
  isBroken,
  isCapitals,
  isLetterhead,
  isNoise,
  isOfHeadingRow,
  isOnRow,
  isProse,
  isShorter,
  nextWorded,
  OFFICE_OPENS,
  standsAlone,
  wordedBefore,
} from './shapes.ts';
import { isForPress } from './spoiled.ts';

/** True where a piece in capitals and small letters begins a sentence that the next one goes on with: small, or behind an office with its article. */
function opensText({ pieces }: Context, index: number): boolean {
  const { words, lower, key } = pieces[index];
  const next = pieces[index + 1];
  if (next === undefined || words < 5 || lower < 1 || next.content < 2) return false;
  return next.small || (OFFICE_OPENS.test(key) && next.before <= Break.line);
}

/** True where neither running text nor another phrase that could be the title stands above. */
function isFirstPhrase({ pieces, index }: Context): boolean {
  for (let i = 0; i < index; i++) {
    const p = pieces[i];
    if (BEGINS_WITH_ADDRESS.test(p.key)) continue;
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

/** True for a line in capitals, of two or three on end that fill the room between the line for the press with its day and the text. */
function isBelowPressLine({ pieces, index }: Context): boolean {
  const isLine = (p: Piece | undefined): boolean =>
    p !== undefined &&
    p.before === Break.line &&
    p.words >= 2 &&
    isCapitals(p) &&
    !p.closed &&
    p.day === null &&
    !RELEASE_KIND.test(p.key);
  let first = index;
  while (index - first < 3 && isLine(pieces[first])) first--;
  let next = index;
  while (next - index < 3 && isLine(pieces[next])) next++;
  if (next - first - 1 < 2 || next - first - 1 > 3) return false;
  while (first > 0 && isNoise(pieces[first])) first--;
  const day = pieces[first];
  const kind = pieces[first - 1];
  const text = pieces[next];
  return (
    day?.dayAlone === true &&
    kind !== undefined &&
    day.before === Break.inside &&
    FOR_PRESS.test(kind.key) &&
    text !== undefined &&
    !isCapitals(text) &&
    text.before >= Break.line &&
    (isProse(text) || SPEECH_OPENING.test(text.key) || beginsSentence(pieces, next))
  );
}

const TITLE_FIELD = opening`title ?:$`;

/** What the place of a phrase says for a title: above its text, below its header, beside a day. */
export const STANDING: readonly Evidence[] = [
  {
    name: 'subject of a letter',
    why: 'What stands by itself right below the salutation says what a letter is about.',
    where: { index: [1, MANY], words: [2, 24] },
    test: (_, { pieces, index }) => SALUTATION.test(pieces[index - 1].key) && standsAlone(pieces, index),
    metadata: -3,
    headline: 4,
    body: -2,
  },
  {
    name: 'phrase above its text',
    why: 'A line without a full stop that stops early, above the first paragraph, is the title of it.',
    where: { words: [0, 24] },
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        p.words - p.singles >= 3 &&
        !POSTAL.test(p.key) &&
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
    where: { content: [2, MANY], words: [0, 26] },
    test: (p, c) => /^["“«'‘]?[\p{L}\d$]/u.test(p.key) && standsAlone(c.pieces, c.index) && isFirstPhrase(c),
    headline: 1.5,
    body: -0.5,
  },
  {
    name: 'phrase over two lines above its text',
    why: 'A phrase whose second line begins small and stops early without a full stop, where the text begins anew, is a title.',
    test: (_, c) => (isBroken(c.pieces, c.index) || isBroken(c.pieces, c.index - 1)) && isFirstPhrase(c),
    headline: 4,
    body: -3,
  },
  {
    name: 'title above a day',
    why: 'On pages the date stands under the title.',
    where: { fromTop: [0, 0] },
    test: (_, c) => c.pieces[1]?.dayAlone === true && c.pieces[1].before >= Break.line,
    headline: 1.5,
  },
  {
    name: 'between the header and the text',
    why: 'What stands below the day or number of a release and above its text is its title, whatever the letterhead looks like.',
    where: { closed: false },
    test: (p, c) => {
      const before = wordedBefore(c);
      const next = nextWorded(c);
      return (
        (p.words - p.singles >= 3 ||
          (p.words === 2 && p.key.length >= 8 && (isCapitals(p) || (p.after >= Break.blank && !PLACE.test(p.key))))) &&
        before !== undefined &&
        (before.dayAlone || before.day?.year != null || REFERENCE.test(before.key) || isForPress(before)) &&
        !SPEECH_OPENING.test(p.key) &&
        // On pages the title stands above the day, and a line below it is a subtitle.
        (c.index !== 2 ||
          !before.dayAlone ||
          isLetterhead(c.pieces[0]) ||
          c.pieces[0].words <= 2 ||
          BEGINS_WITH_ADDRESS.test(c.pieces[0].key)) &&
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
    name: 'behind the kind of the paper',
    why: '`FOR PRESS: FERRY FARES`: what stands behind the kind of the paper and a colon is the title, where no office is named.',
    where: { before: [Break.inside, Break.inside], words: [2, MANY], inCapitals: true },
    test: (p, { pieces, index }) => {
      const before = pieces[index - 1];
      return (
        before !== undefined &&
        !isLetterhead(p) &&
        before.key.endsWith(':') &&
        RELEASE_KIND.test(before.key) &&
        !OFFICE_INSIDE.test(p.key) &&
        !ISSUER_TAIL.test(p.key) &&
        !PLACE.test(p.key)
      );
    },
    headline: 3,
    body: -2,
  },
  {
    name: 'lines between the line for the press and the text',
    why: 'Where `FOR PRESS` and its day stand above and the text below, two or three lines in capitals between them are the title, whoever they name.',
    where: { inCapitals: true },
    test: (p, c) => !ISSUER_TAIL.test(p.key) && isBelowPressLine(c),
    metadata: -3,
    headline: 3.5,
  },
  {
    name: 'only line between the day and the text',
    why: 'Two or three words in capitals that alone stand between the day and the text are its title, even where they could be an office.',
    where: { words: [2, 4], before: [Break.line, Break.page], inCapitals: true, closed: false },
    test: (p, c) => {
      const before = wordedBefore(c);
      const next = nextWorded(c);
      return (
        before !== undefined &&
        (before.dayAlone || isForPress(before)) &&
        next !== undefined &&
        next.before >= Break.line &&
        (isProse(next) || SPEECH_OPENING.test(next.key)) &&
        !isCapitals(next) &&
        !RELEASE_KIND.test(p.key) &&
        !ISSUER_TAIL.test(p.key) &&
        !OFFICE_INSIDE.test(p.key) &&
        !PLACE.test(p.key)
      );
    },
    metadata: -1,
    headline: 1.5,
  },
  {
    name: 'title on the row of its text',
    why: 'A phrase that stops early, before a gap on its row behind which a sentence begins, is the title of it.',
    where: { before: [Break.blank, Break.page], words: [4, 16], closed: false },
    test: (p, c) => {
      const next = c.pieces[c.index + 1];
      return (
        next !== undefined &&
        isOnRow(next) &&
        (isProse(next) || (next.content >= 3 && next.sentences)) &&
        isShorter(p, next) &&
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
    name: 'row of its own above the text',
    why: 'A few words between blank lines right above the text are its title, though line ends inside became blanks.',
    test: (p, c) =>
      isOfHeadingRow(c) && isFirstPhrase(c) && !isLetterhead(c.pieces[c.index]) && !HEADER_FIELD.test(p.key),
    metadata: -0.5,
    headline: 1.5,
    body: -1,
  },
  {
    name: 'its text is glued to it',
    why: 'The line in capitals that the first word of the text was glued to is the last of the title.',
    where: { inCapitals: true },
    test: (p, { pieces, index }) => {
      const next = pieces[index + 1];
      return next?.start === p.end && next.before === Break.line;
    },
    metadata: -5,
    headline: 4,
    body: -2,
  },
  {
    name: 'field of the title',
    why: 'What stands behind `TITLE:` is the title.',
    test: (_, { pieces, index }) => index > 0 && TITLE_FIELD.test(pieces[index - 1].key),
    metadata: -6,
    headline: 6,
    body: -2,
  },
];
