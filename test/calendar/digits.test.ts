import assert from 'node:assert/strict';
import { possibleOrders, readDayInDigits } from '../../server/src/calendar/digits.ts';
import { tokenFrom, tokenize } from '../../server/src/text/tokens.ts';

/** What the number at the mark `|` begins, as `order year first second`; null for no day. */
function read(marked: string): string | null {
  const tokens = tokenize(marked.replace('|', ''));
  const digits = readDayInDigits(tokens, tokenFrom(tokens, marked.indexOf('|')));
  return digits && `${digits.order} ${digits.year} ${digits.first} ${digits.second}`;
}

describe('days in digits', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Sent |05.11.1997.', 'open 1997 5 11'],
    ['Sent |5/11/97.', 'open 1997 5 11'],
    ['Sent |5–11–1997', 'open 1997 5 11'],
    ['Sent |1997-11-05T08:00', 'year 1997 11 5'],
    ['Sent |5 / 11 / 1997', 'open 1997 5 11'],
    ['Sent |5. 11. 1997', 'day 1997 5 11'],
    // A slip that a rule can name, but with blanks between only what the calendar has.
    ['Sent |30.02.1997', 'open 1997 30 2'],
    ['Sent |30 . 02 . 1997', null],
    ['Won by |5 - 11 - 97', null],
    ['Sent |5. 13. 1997', null],
    ['Version |5.11.1997', null],
    ['Article |5.11.97', null],
    ['The article of |5.11.1997', 'open 1997 5 11'],
    ['Address |5.11.1997.2', null],
    ['Call (044) |05-11-1997', null],
    ['See news/|1997/11/05/', null],
    ['Paid €|05.11.1997', null],
    ['Sent |5.11/1997', null],
    ['Sent |5.XI.1997', 'day 1997 5 11'],
    ['Sent |5/XI/97', 'day 1997 5 11'],
    ['Sent |5. XI. 1997', 'day 1997 5 11'],
    ['Sent |1997. XI. 5.', 'year 1997 11 5'],
    ['Rule of |31.XI.1997', null],
    ['Sent |5.XIII.1997', null],
    ['Sent |5.xi.1997', null],
  ];
  for (const [text, expected] of cases)
    it(`reads ${expected ?? 'no day'} in “${text}”`, () => assert.equal(read(text), expected));

  it('tells which orders the calendar and a weekday allow', () => {
    const orders = (text: string, weekday = 0) => {
      const digits = readDayInDigits(tokenize(text), 0);
      const { dayFirst, monthFirst } = possibleOrders(digits ?? assert.fail(text), weekday);
      return [dayFirst, monthFirst];
    };
    assert.deepEqual(orders('5/11/1997'), [true, true]);
    assert.deepEqual(orders('25/11/1997'), [true, false]);
    assert.deepEqual(orders('5. 11. 1997'), [true, false]);
    assert.deepEqual(orders('1997-11-05'), [false, true]);
    // 5 November was a Wednesday, 11 May a Sunday.
    assert.deepEqual(orders('5/11/1997', 3), [true, false]);
    assert.deepEqual(orders('5/11/1997', 7), [false, true]);
    assert.deepEqual(orders('5/11/1997', 1), [true, true]);
  });
});
