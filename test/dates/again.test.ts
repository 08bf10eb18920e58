import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DateMemory } from '../../server/src/dates/again.ts';
import { readDates, readDatesAgain } from '../../server/src/dates/read.ts';
import type { Structure } from '../../server/src/release/model.ts';
import { readStructure } from '../../server/src/release/read.ts';

const CONTEXT = { referenceDate: null };

/** So many words that what stands before and behind them is read apart, in lines of one paragraph. */
const FILLER = 'The ferry takes its cars over the sound and comes back with the mail.\n'.repeat(6);

/** Teasers that stand far from their heading. */
const LATER = Array.from(
  { length: 8 },
  (_, i) => `1${i}.05.2018 The ferry that took its cars over the sound for years will come back tomorrow with the mail`,
).join('\n\n');

/** Texts in which a date decides on others that are far from it. */
const TEXTS = [
  // All counts from the dateline.
  `Ferry opens\n\nOSLO, March 5, 2019. / PORT /. The ferry opened on Monday.\n\n${FILLER}It stopped last week.\n\n${FILLER}\n\nTomorrow it sails. ${FILLER}\n\nIt sails on Friday, in April and next year.\n`,
  // Each day is counted from the one before.
  `A voyage\n\nPublished: 8 July 2017\n\nThey left on 3 May 1911.\n\n${FILLER}The next day they met ice.\n\n${FILLER}Two days later they turned. In May 1912 it was told.\n\n${FILLER}\n\nThe next day it was dark. ${FILLER}A week later they were home. The day before, a year later, that year.\n`,
  // A year is named once, in a text of history.
  `The war\n\nIn May 1911, in June 1912, in July 1913, in May 1914, in 1915, on 3 May 1916, in June 1917 and in 1918 there was war. It began in 1920.\n\n${FILLER}In March it went on.\n\n${FILLER}On 4 June it was over.\n\n${FILLER}In August, in December, a month later, the town was built again, on the 9th.\n`,
  // Quarters are held against those that were told long before, and the story's day tells when its clock times were.
  `Bank report\n\nLONDON, Oct 9 1987\n\nThe bank earned more in the third quarter.\n\n${FILLER}In the year-earlier period it lost.\n\n${FILLER}A year earlier it had more. The fire broke out on Thursday.\n\n${FILLER}\n\nThe same period, the fourth quarter, a year ago. ${FILLER}\n\nAt 5 p.m. it was over, early in the morning.\n`,
  // What is held against a quarter hangs on how far behind it the last day stands.
  `Bank report\n\nLONDON, Oct 9 1987\n\nThe bank earned more in the third quarter. It said so on October 7, before its ships had come. ${FILLER}${FILLER}A year earlier it had more. ${FILLER}A year earlier it had less. ${FILLER}A year earlier it had none.\n`,
  // What is counted from a day hangs on whether the paragraph has spoken of another year since.
  `The voyage\n\nThey left on 3 May 1911. In the spring of 1915 a fleet was sent. ${FILLER}${FILLER}Seven days later they turned. ${FILLER}Nine days later to Friday they were home. ${FILLER}Ten days later it was over. ${FILLER}The morning was cold.\n`,
  // Teasers count from days of their own, and the last date alone tells in which order the others are.
  `News\n\nOSLO, 6 May 2018. The port opened on Friday, 07/08/2018.\n\n${FILLER}\n\nRead also\n\n08.05.2018 The port will close tomorrow\n\n09.05.2018 Ships were late yesterday\n\n10.05.2018 Fares rise next month, and on Friday\n\n${LATER}\n\n${FILLER}\n\nUpdated 04/23/2018\n`,
];

const PIECES = [
  ...['', 'x', ' ', '\n', '\n\n', '. ', ' had ', ' will '],
  ...[' on Friday', ' the next day', ' in 1912', ' 4 May 1915', ' in June', ' 2016', ' a year earlier', ' 05/23/2018'],
  ...[' and the cars, and the mail, and the ice, '.repeat(4)],
  ...[' in the second quarter', ' to', ' since', ' yesterday', ' at 6 p.m.', ' two weeks later', ' in July 1914'],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Edits of a number or a word change what others hang on more often than edits anywhere. */
  atDate: fc.boolean(),
  length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(80)),
  piece: fc.constantFrom(...PIECES),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { at, atDate, length, piece }: Edit): string {
  const dates = [...text.matchAll(/\d+|\b(?:Monday|Friday|next|later|quarter|year)\b/g)];
  const date = dates[Math.floor(at * dates.length)];
  const start = atDate && date ? date.index : Math.floor(at * text.length);
  return text.slice(0, start) + piece + text.slice(start + length);
}

/** What is remembered for the next state, too, is the same: a fault in it would show only after further edits. */
function assertAsFromScratch(structure: Structure, before: DateMemory): DateMemory {
  const again = readDatesAgain(structure, CONTEXT, before);
  const fresh = readDatesAgain(structure, CONTEXT, null);
  assert.deepEqual(again.readings, fresh.readings);
  assert.deepEqual(again.memory.course, fresh.memory.course);
  return again.memory;
}

describe('dates of an edited text', () => {
  it('are resolved again near an edit alone, behind one that has changed their numbers too', () => {
    for (const text of TEXTS) {
      let structure = readStructure(text);
      let { memory } = readDatesAgain(structure, CONTEXT, null);
      const at = text.indexOf(FILLER) + FILLER.indexOf(' over');
      for (const piece of [' a year earlier', 'x']) {
        const { steps } = memory.course;
        structure = readStructure(structure.text.slice(0, at) + piece + structure.text.slice(at), structure);
        ({ memory } = readDatesAgain(structure, CONTEXT, memory));
        const kept = memory.course.steps.map((step) => steps.includes(step));
        if (piece === 'x') assert.deepEqual([kept.includes(false), kept.at(-1)], [true, true], text);
      }
    }
  });

  it('are counted from the same dates behind an edit that has changed their numbers', () => {
    for (const text of TEXTS) {
      const first = text.indexOf(FILLER) + FILLER.indexOf(' over');
      const structure = readStructure(
        `${text.slice(0, first)} a year earlier${text.slice(first)}`,
        readStructure(text),
      );
      const before = readDatesAgain(readStructure(text), CONTEXT, null).memory;
      const { memory } = readDatesAgain(structure, CONTEXT, before);
      for (let at = first; at < structure.text.length; at += 60) {
        const now = readStructure(`${structure.text.slice(0, at)}x${structure.text.slice(at)}`, structure);
        assertAsFromScratch(now, memory);
      }
    }
  });

  for (const [what, text, from, to] of [
    [
      'how far behind a quarter the last day stands',
      `Bank report\n\nLONDON, Oct 9 1987\n\nIt earned more in the third quarter. It said so on October 7.\n${FILLER}A year earlier it had more. ${FILLER}A year earlier it had less.\n`,
      '. It said so',
      `. ${'The ferry takes its cars over the sound. '.repeat(7)} It said so`,
    ],
    [
      'whether a paragraph has gone on to another year',
      `The voyage\n\nThey left on 3 May 1911. In the spring of 1915 a fleet was sent.\n${FILLER}It took three weeks. Nine days later they were home.\n`,
      'a fleet was sent.\n',
      'a fleet was sent.\n\n',
    ],
    [
      'whether what was told last is a month or its year',
      `The voyage\n\nPublished: 8 July 2017\n\nThe port told of it. They left in January 1915.\n${FILLER}Three months later they were home.\n`,
      'January 1915',
      '1915',
    ],
    [
      'whether what follows are teasers with days of their own',
      `News\n\nOSLO, 6 May 2018. The port opened on Friday.\n\n${FILLER}\n\nRead also\n\n${LATER.replaceAll('.05.2018 ', ' May 2018\n')}\n`,
      'Read also',
      'He said it',
    ],
    [
      'whether the text is one of history',
      `The war\n\nPublished: 8 July 2017\n\nThe port told of it. In May 1911, in June 1912, in July 1913, in May 1914, in June 1915, on 3 May 1916 and in May 1918 there was war.\n${FILLER}On 3 May 1919 they met. ${FILLER}In March it went on.\n`,
      'In May 1911, in June 1912',
      'In the spring, in June 1912',
    ],
    [
      'what tells the order of days and months',
      `The port\n\n${FILLER}It opened on 23/04/2018. ${FILLER}It closed on 1 May 2018. ${FILLER}It was sold on 07/08/2018. ${FILLER}`,
      '23/04/2018',
      '04/23/2018',
    ],
  ] as const)
    it(`are resolved again far behind an edit that changes ${what}`, () => {
      const before = readStructure(text);
      const { readings, memory } = readDatesAgain(before, CONTEXT, null);
      const now = readStructure(text.replace(from, to), before);
      assert.notEqual(readDates(now, CONTEXT).dates.at(-1)?.value, readings.dates.at(-1)?.value);
      assertAsFromScratch(now, memory);
    });

  it('are resolved again right before an edit that changes their tense', () => {
    const before = readStructure(
      `The port\n\nPublished: 8 July 2017\n\n${FILLER}On Friday the ships sailed.\n${FILLER}`,
    );
    const { readings, memory } = readDatesAgain(before, CONTEXT, null);
    const now = readStructure(before.text.replace('ships sailed', 'ships will sail'), before);
    assert.notEqual(readDates(now, CONTEXT).dates.at(-1)?.value, readings.dates.at(-1)?.value);
    assertAsFromScratch(now, memory);
  });

  it('are read as they would be from scratch', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let structure: Structure = readStructure(first);
        let memory: DateMemory = readDatesAgain(structure, CONTEXT, null).memory;
        for (const one of edits) {
          structure = readStructure(edited(structure.text, one), structure);
          memory = assertAsFromScratch(structure, memory);
        }
      }),
      { numRuns: Number(process.env.EDITS ?? 100) },
    );
  });
});
