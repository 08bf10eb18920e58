import assert from 'node:assert/strict';
import { tokenize } from '../../server/src/text/tokens.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

/** The names that stand in a text, taken greedily from left to right, as `words=id`. */
function namesIn(text: string): string[] {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const hit = testKnowledge().nameAt(tokens, index);
    if (hit) found.push(`${text.slice(tokens.starts[index], tokens.ends[hit.end - 1])}=${hit.values[0].id}`);
    index = hit ? hit.end : index + 1;
  }
  return found;
}

describe('knowledge', () => {
  it('finds names of several words, without regard to case, marks and diacritics', () => {
    assert.deepEqual(namesIn('SERGEY LAVROV came to New  York'), [
      'SERGEY LAVROV=person/sergey-lavrov',
      'New  York=place/new-york',
    ]);
    assert.deepEqual(namesIn('in Brasilia and Guinea‑Bissau'), [
      'Brasilia=place/brasilia',
      'Guinea‑Bissau=place/guinea-bissau',
    ]);
  });

  it('takes the last full stop of an abbreviation into the name', () => {
    assert.deepEqual(namesIn('the U.S. and the U.S.S.R., they said'), [
      'U.S.=place/united-states',
      'U.S.S.R.=place/soviet-union',
    ]);
  });

  it('does not run over sentences, paragraphs and columns', () => {
    assert.deepEqual(namesIn('It is new. York is old.'), ['York=place/york']);
    assert.deepEqual(namesIn('Sergey\n\nLavrov'), []);
    assert.deepEqual(namesIn('Sergey\nLavrov'), ['Sergey\nLavrov=person/sergey-lavrov']);
  });

  it('gives the likeliest of several entities of one name first', () => {
    assert.equal(testKnowledge().named('London')[0].country, 'GB');
    assert.ok(testKnowledge().named('London').length > 1);
  });

  it('knows surnames, other spellings of given names, demonyms and roles', () => {
    const knowledge = testKnowledge();
    assert.equal(knowledge.surnamed('Lavrov')[0].id, 'person/sergey-lavrov');
    assert.equal(knowledge.named('Sergei Lavrov')[0].id, 'person/sergey-lavrov');
    assert.equal(knowledge.demonymAt(tokenize('New Zealander'), 0)?.values[0].country, 'NZ');
    assert.equal(knowledge.roleAt(tokenize('foreign minister'), 0)?.values[0].role, 'fm');
    assert.equal(knowledge.givenName('SERGEI'), 'm');
  });

  it('gives a person with offices and their terms', () => {
    const putin = testKnowledge().entity('person/vladimir-putin');
    assert.ok(putin);
    assert.deepEqual([putin.given, putin.surname, putin.gender, putin.country], ['Vladimir', 'Putin', 'm', 'RU']);
    const first = putin.offices.find(({ role }) => role === 'president');
    assert.deepEqual(first, {
      title: 'President',
      role: 'president',
      of: 'RU',
      at: null,
      from: '2000-05',
      to: '2008-05',
      ended: true,
    });
  });

  it('tells common English words from others', () => {
    for (const word of ['a', 'may', 'bushes', 'Announced', 'zoos'])
      assert.ok(testKnowledge().isEnglishWord(word), word);
    for (const word of ['', 'putin', 'dipvedomstva', 'zzz', 'aaa', '\n', 'a\nb'])
      assert.ok(!testKnowledge().isEnglishWord(word), word);
  });
});
