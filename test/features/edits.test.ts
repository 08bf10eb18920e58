import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Snapshot, snapshotOf } from '../../server/src/features/snapshot.ts';
import { builtInKnowledge } from '../../server/src/files/knowledge.ts';
import { interview, newsroom } from '../bench/texts.ts';

const CONTEXT = { knowledge: builtInKnowledge(), referenceDate: null };

/** Layouts that the newsroom's dumps do not have. */
const TRANSCRIPTS = [
  'DOORSTOP, 3 May 2011\n\nJOURNALIST: When, Minister?\n\nPRIME MINISTER: In July 2011, not on 31.04.2011.\n\nJOURNALIST: Is Mr Butynol there?\n\nPRIME MINISTER: Ms Butina is. Butina came on Tuesday.\n',
  'Press briefing, 08.07.2017\n\nQ. Will you go? A. On Friday. Q. With Sergei Lavrovym? A. Yes.\nQ    And then?\nMR. SPICER: On Monday, 4 July, with Sergei Lavrov. Moscow, Moskow.\n',
  'Interview with Anna Bell\n\n- How old is it?\n- From May to August 1914.\n\n- And “Zenith”?\n- No. The year\n\nbefore, two weeks later, on the 3rd.\n',
  'The war, 9 May 1945\n\nIn May 1911, in June 1912 and in July 1913 it was near. It began in July 1914, and in August 1914 a year began. In 1915, in 1916, on 3 May 1917 and in 1918 it went on. The next day, on 11 November, it ended at 11 a.m. That day was in that year; in June 1919 and in 1920 the year before was told of, in 1921 last month. The month, this week, the day after, 4 July.\n\nTwo years later, in 1923, in December, a month before January, it was over. That year, that month, this year.\n',
];
/** The last date, far from the others, alone tells how days and months with full stops stand. */
const VOTES = `Port report

Opened 04/23/2018, then 07.08.2018.

${'The port waits for its ships all day. '.repeat(12)}

Closed 04.25.2018.
`;
const TEXTS = [
  ...TRANSCRIPTS,
  VOTES,
  ...TRANSCRIPTS.map((text) => text.replaceAll('\n', '\r\n')),
  ...newsroom(),
  // Long enough for names that are far from any edit.
  interview(12_000),
  newsroom().slice(0, 6).join('\n'),
];

/** What is typed and pasted: words of every reader, line ends, half a pair of surrogates. */
const PIECES = [
  ...['', ' ', '\n', '\r', '\r\n', '\n\n', '\f', ':', '. ', 'x', 'Q. ', 'А ', '\ud83d', '😀', 'Ð¹ â€™', '(', '“', '- '],
  ...[
    'on Friday ',
    'July',
    ' 2018',
    ' and ',
    '31.04.2018',
    '04.25.2018',
    ' Lavrovym',
    'Donald trump ',
    'Минск ',
    'had ',
    'Mr ',
  ],
  // Names that others in the text are garbled forms of, and words by which they are told.
  ...[
    ' Butina',
    ' Butinu',
    ' Maria Butinoy said',
    ' Sergei Lavrow',
    ' Dzho Bayden',
    ' Bayden',
    ' of Russia',
    ' MOSKVA',
    ' in Moskve',
  ],
  ...[
    '\nQuestion: Why now?\nAnna Bell: On 3 May.\n',
    '\n\nMOSCOW, July 21. / TASS /. Words.\n\n',
    'https://a.example/b',
  ],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  text: fc.oneof(fc.constantFrom(...PIECES), fc.constant('\u0000')),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** Everything that is read of a text. */
function all({ text, release, findings }: Snapshot) {
  const { lines, tokens, zones, headline, publishedSpan, dateline, byline, turns, quotations, related } = release;
  const { published, datelineDate, dates, dateOrder, mentions, doubts, events } = release;
  const { starts, ends, kinds, cases, scripts, lower, ids, hashes } = tokens;
  return {
    text,
    lines,
    tokens: { starts, ends, kinds, cases, scripts, lower, hashes: Array.from(ids, (id) => hashes[id]) },
    structure: { zones, headline, publishedSpan, dateline, byline, turns, quotations, related },
    read: { published, datelineDate, dates, dateOrder, mentions, doubts, events },
    findings,
  };
}

describe('an edited text', () => {
  it('is read as it would be from scratch', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        let text = first;
        let snapshot = snapshotOf(text, CONTEXT);
        for (const { at, length, text: piece, to } of edits) {
          const start = Math.floor(at * text.length);
          const taken = text.slice(start, start + length);
          const rest = text.slice(0, start) + text.slice(start + length);
          const target = Math.floor(to * rest.length);
          // A paragraph, or any other words, may be moved.
          text =
            piece === '\u0000'
              ? rest.slice(0, target) + taken + rest.slice(target)
              : text.slice(0, start) + piece + text.slice(start + length);
          // Not everything is asked for in every state.
          if (to < 0.8) all(snapshot);
          snapshot = snapshotOf(text, CONTEXT, {}, {}, snapshot);
          if (to > 0.2) assert.deepEqual(all(snapshot), all(snapshotOf(text, CONTEXT)));
        }
      }),
      { numRuns: Number(process.env.EDITS ?? 25) },
    );
  });

  /** A state of a text after another is read as if it were the first. */
  const isReadAnew = (earlier: string, text: string): void => {
    const before = snapshotOf(earlier, CONTEXT);
    all(before);
    assert.deepEqual(all(snapshotOf(text, CONTEXT, {}, {}, before)), all(snapshotOf(text, CONTEXT)));
  };

  it('is read anew where a date far away loses its vote on the order of days and months', () => {
    isReadAnew(VOTES, VOTES.replace('04.25.2018', '04/25/2018'));
  });

  it('is read anew where a line far away becomes the dateline', () => {
    const body = `The board met.\n\n${'The port waits for its ships all day. '.repeat(45)}\n\nCANBERRA 2UNE 1994 2E3`;
    isReadAnew(`Media release\n\n3 July 2018\n\n${body}`, body);
  });
});
