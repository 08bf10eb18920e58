import assert from 'node:assert/strict';
import { OpeningPattern } from '../../server/src/text/opening.ts';
import { pattern } from '../../server/src/text/pattern.ts';

describe('OpeningPattern', () => {
  it('fits at the start of a text behind marks, and nowhere else', () => {
    const opening = new OpeningPattern('menu|search');
    for (const text of ['menu', '» menu and more', '— “search”']) assert.ok(opening.test(text), text);
    for (const text of ['the menu', '2 menu', '']) assert.ok(!opening.test(text), text);
  });

  it('tries another way where a text has its word', () => {
    const opening = new OpeningPattern('menu').or('reserved', /rights reserved$/u);
    assert.ok(opening.test('» menu'));
    assert.ok(opening.test('bell and sons, all rights reserved'));
    assert.ok(!opening.test('all seats reserved'));
  });
});

describe('pattern', () => {
  it('has the letters of the scripts in use', () => {
    const word = pattern`^\p{L}+$`;
    for (const text of [
      'Bellfield',
      'ferié',
      'Żółć',
      'Ελλάδα',
      'Київ',
      'שלום',
      'سلام',
      'नमस्ते',
      '東京',
      'サクラ',
      '한국',
    ])
      assert.ok(word.test(text), text);
    const mark = pattern`^[^\p{L}\d]+$`;
    for (const text of ['“ ”', '«»', '–—', '…', '•', '№', '€', '×', '\u00a0', '©', '→', '、。'])
      assert.ok(mark.test(text), text);
  });
});
