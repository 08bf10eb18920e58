import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DateStyle, formatReading } from '../../server/src/dates/format.ts';
import type { Reading } from '../../server/src/dates/model.ts';
import { readDates } from '../../server/src/dates/read.ts';
import { readStructure } from '../../server/src/release/read.ts';

const read = (text: string): Reading[] =>
  readDates(readStructure(text), { referenceDate: null }).dates.map(({ type, value }) => ({ type, value }));

const STYLES: readonly DateStyle[] = ['day-month-year', 'month-day-year', 'iso'];

/** What a value in words reads as, in the middle of a sentence. */
function back(reading: Reading, style: DateStyle): Reading[] {
  return read(`It says ${formatReading(reading, style)} here.`);
}

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const recent = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2060-12-20T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const year = fc.integer({ min: 1900, max: 2060 }).map(String);
const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const date = (value: string): Reading => ({ type: 'DATE', value });

const readings: fc.Arbitrary<Reading> = fc.oneof(
  day.map(date),
  fc.integer({ min: 1, max: 2999 }).map((n) => date(String(n).padStart(4, '0'))),
  fc.tuple(year, two(1, 12)).map(([y, m]) => date(`${y}-${m}`)),
  fc.tuple(year, two(1, 52)).map(([y, w]) => date(`${y}-W${w}`)),
  fc.tuple(year, two(1, 52)).map(([y, w]) => date(`${y}-W${w}-WE`)),
  fc
    .tuple(year, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'SP', 'SU', 'FA', 'WI'))
    .map(([y, p]) => date(`${y}-${p}`)),
  fc.integer({ min: 150, max: 209 }).map((n) => date(String(n))),
  two(0, 28).map(date),
  fc.integer({ min: 1, max: 4999 }).map((n) => date(`BC${String(n).padStart(4, '0')}`)),
  fc.constantFrom('PRESENT_REF', 'PAST_REF', 'FUTURE_REF').map(date),
  fc
    .tuple(recent, fc.constantFrom('TMO', 'TAF', 'TEV', 'TNI'))
    .map(([d, t]): Reading => ({ type: 'TIME', value: d + t })),
  fc.tuple(recent, two(0, 23), two(0, 59)).map(([d, h, m]): Reading => ({ type: 'TIME', value: `${d}T${h}:${m}` })),
  fc
    .tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom('Y', 'M', 'W', 'D'))
    .map(([n, u]): Reading => ({ type: 'DURATION', value: `P${n}${u}` })),
  fc.integer({ min: 2, max: 99 }).map((n): Reading => ({ type: 'DURATION', value: `PT${n}H` })),
  fc.constantFrom('P2Y6M', 'PT5H30M', 'PXD', 'PTXM', 'PXY').map((value): Reading => ({ type: 'DURATION', value })),
  fc
    .constantFrom('P1Y', 'P1D', 'P3M', 'XXXX-WXX-5', 'XXXX-WXX-2TNI', 'XXXX-07', 'XXXX-SU', 'XXXX-XX-XXTNI')
    .map((value): Reading => ({ type: 'SET', value })),
);

describe('the formatter of dates', () => {
  it('writes what reads back as the same value', () => {
    fc.assert(
      fc.property(readings, fc.constantFrom(...STYLES), (reading, style) => {
        assert.deepEqual(back(reading, style), [reading]);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes days in the style of the house', () => {
    const day = { type: 'DATE', value: '2018-07-21' } as const;
    assert.deepEqual(
      STYLES.map((style) => formatReading(day, style)),
      ['21 July 2018', 'July 21, 2018', '2018-07-21'],
    );
  });

  it('has no words for values without a context', () => {
    assert.equal(formatReading({ type: 'DATE', value: 'XXXX-XX-XX' }), null);
  });
});
