import assert from 'node:assert/strict';
import { readDoubts } from '../../server/src/names/garble/read.ts';
import { calqueSigns } from '../../server/src/names/garble/translation/calques.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();
const signsOf = (text: string): number =>
  calqueSigns(readStructure(`The bridge opened today. ${text}\n`).tokens, Infinity);

/** Two spellings of one man, in a text that names nothing of Russia. */
const TWO_SPELLINGS = (told: string): string =>
  `The museum of Luxor got its statues back. ${told} Its head, Karim Abdel Gawad, thanked the customs of Belgium.\n\nAbdel Gauad will show the statues in May.\n`;

const doubted = (text: string): string[] =>
  readDoubts(readStructure(text), knowledge).map(({ start, end }) => text.slice(start, end));

describe('turns of phrase that were Russian', () => {
  it('are signs of a translation', () => {
    for (const [text, signs] of [
      ['The port takes 30 thousand containers.', 1],
      ['According to him, it will hold.', 1],
      ['According to her, it will not.', 1],
      ['This was reported by a paper of Lima.', 1],
      ['This is stated in the report.', 1],
      ['“It will hold”, - the engineer promised.', 1],
      ['It will hold, – said the engineer.', 1],
      ['The press service of the port confirmed it.', 1],
      ['We recall the bridge of 1990.', 1],
      ['It was reported that it held.', 0.5],
      ['Earlier, a ship had struck it.', 0.5],
      ['It held, reports a paper of Lima.', 0.5],
      ['They met Paz, head of the port.', 0.5],
      ['So writes the daily with reference to the port.', 0.5],
    ] as const)
      assert.equal(signsOf(text), signs, text);
  });

  it('are not what is written in English every day', () => {
    for (const text of [
      'The port takes 30,000 containers, thirty thousand of them new.',
      'According to the engineer, it will hold.',
      'She was told by the engineer that it would hold.',
      '“It will hold,” the engineer promised – and it did.',
      'It will hold - he said so.',
      'The press asked for a service on the bridge.',
      'They recall the bridge of 1990.',
      'A ship had struck it earlier, he said.',
      'The paper reports that it held.',
      'The head of the port came.',
    ])
      assert.equal(signsOf(text), 0, text);
  });

  it('are counted no further than is asked for', () => {
    const { tokens } = readStructure('It has 30 thousand seats. It had 20 thousand seats. It got 10 thousand more.\n');
    assert.equal(calqueSigns(tokens, 2), 2);
  });

  it('have the names of a text compared as those that came through Russian are', () => {
    assert.deepEqual(doubted(TWO_SPELLINGS('There are about 3,000 of them.')), []);
    assert.deepEqual(doubted(TWO_SPELLINGS('There are about 3 thousand of them.')), ['Gawad', 'Gauad']);
  });

  it('say nothing where they stand once in a long text', () => {
    const filling = 'The water was calm and the boats went out as they do each day. '.repeat(80);
    assert.deepEqual(doubted(`${TWO_SPELLINGS('There are about 3 thousand of them.')}\n${filling}\n`), []);
  });
});
