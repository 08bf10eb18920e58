import assert from 'node:assert/strict';
import { count, cut, filter, holds, joined, plain } from '../../client/src/words.ts';

describe('Words of the sidebar', () => {
  it('count as the cards do', () => {
    assert.equal(count(1, 'article'), '1 article');
    assert.equal(count(12_345, 'mention'), '12,345 mentions');
    assert.equal(count(2, 'person', 'people'), '2 people');
  });

  it('leave out what is not there', () => {
    assert.equal(joined('summit', null, '', undefined, 'Turku'), 'summit · Turku');
  });

  it('let no text draw an icon', () => {
    assert.doesNotMatch(plain('$(trash) $(x)'), /\$\(/);
  });

  it('make a filter of any name', () => {
    assert.equal(filter('who', ' Anna "Ann"\nTervo'), 'who:"Anna Ann Tervo" ');
  });

  it('hold a filter whose words stand in any order and case', () => {
    assert.equal(holds('Quay opens in Turku', 'turku QUAY'), true);
    assert.equal(holds('Quay opens in Turku', 'turku pier'), false);
  });

  it('are cut at a blank, or within a word that is longer than half of the room', () => {
    assert.equal(cut('The quay is closed', 10), 'The quay…');
    assert.equal(cut('Donaudampfschifffahrt', 10), 'Donaudampf…');
    assert.equal(cut('Short', 10), 'Short');
  });
});
