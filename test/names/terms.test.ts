import assert from 'node:assert/strict';
import { civilDay } from '../../server/src/calendar/days.ts';
import { holderTerms } from '../../server/src/names/terms.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

/** Who is in office in a text, with the years of their terms. */
function held(text: string): string[] {
  return holderTerms(tokenize(text), testKnowledge()).map(
    ({ name, terms }) =>
      `${name}: ${terms.map(({ from, to }) => [from, to].map((d) => (d === null ? '' : civilDay(d).year)).join('–')).join(', ')}`,
  );
}

describe('terms of those whom a text calls by an office', () => {
  it('are known by name or surname, with the country before or behind the office', () => {
    assert.deepEqual(held('President Hollande said so.'), ['President Hollande: 2012–2017']);
    assert.deepEqual(held('French President François Hollande said so.'), ['President François Hollande: 2012–2017']);
    assert.deepEqual(held('Foreign Minister of Russia Sergey Lavrov said so.'), [
      'Foreign Minister of Russia Sergey Lavrov: 2004–',
    ]);
  });

  it('are those of the office that is named, not of other ministers', () => {
    assert.deepEqual(held('Minister of Culture Medinsky said so.'), ['Minister of Culture Medinsky: 2012–2020']);
    assert.deepEqual(held('Transport Minister Starovoit said so.'), ['Transport Minister Starovoit: 2024–2025']);
    assert.deepEqual(held('Sports Minister Medinsky said so.'), []);
  });

  it('are left alone for those out of office, other offices and words that are names', () => {
    assert.deepEqual(held('The former president Hollande and then President Hollande said so.'), []);
    assert.deepEqual(held('Foreign Minister Hollande said so.'), []);
    assert.deepEqual(held('He spoke as president to the council.'), []);
    assert.deepEqual(held('President Nobodyatall said so.'), []);
  });
});
