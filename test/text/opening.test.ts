import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OpeningPattern, openingsOf } from '../../server/src/text/opening.ts';
import { pattern } from '../../server/src/text/pattern.ts';

/** Patterns with all that the reader of patterns knows, and words to make texts of that begin as they do, or nearly so. */
const PATTERNS: readonly (readonly [source: string, words: string])[] = [
  [String.raw`(?:for )?(?:media|press) (?:release|statement)s?\b`, 'for media press release statements'],
  [String.raw`(?:the |an? )*(?:mayor|ministry)(?= of\b)(?! off)`, 'the a an mayor ministry of off'],
  [String.raw`m ?e ?d ?i ?a|n[oq][^\p{L}\d]{0,3}date$`, 'm e d i a media no nq date : .'],
  [String.raw`\d{1,2}(?:[.:] ?\d{2})?(?: [ap]\.?m\b)?$|e ?[.&]? ?[o0] ?e\b`, '10 00 : . am p.m e & o 0 oe'],
  [String.raw`(?:[-_=*]\s?){3,}[^\p{L}\d]*$|ends?$`, '- _ = * end ends'],
  [String.raw`\p{L}{1,3} [a-f]{2,4}?x|\w+-\S|.\.`, 'ab cde fax x - é я ß . _'],
  [String.raw`(?:конец|ende)$|(?:[^a-m]|[^\p{L}])y`, 'конец ende y my ny éy 1y'],
  ['(?:[^:]{3,8} ?:|x?)y{2}z{0}', 'abc : xyy yy z'],
];

describe('OpeningPattern', () => {
  for (const [source, words] of PATTERNS)
    it(`fits what its pattern fits behind marks: ${source}`, () => {
      const plain = new RegExp(`^[^\\p{L}\\d]*(?:${source})`, 'u');
      const opening = new OpeningPattern(source);
      const word = fc.oneof(
        fc.constantFrom(...words.split(' ')),
        fc.constantFrom('«', ' ', '', '– ', '№'),
        fc.string(),
      );
      fc.assert(
        fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom('', ' '), (parts, between) => {
          const text = parts.join(between).toLowerCase();
          assert.equal(opening.test(text), plain.test(text), text);
        }),
        { numRuns: 2000 },
      );
    });

  it('tries few patterns on a line that fits none', () => {
    const openings = openingsOf(String.raw`(?:media|press) release|from the (?:office|desk) of|no\.? ?\d`);
    let tried = 0;
    for (const first of 'abcdefghijklmnopqrstuvwxyz')
      for (let second = 0; second <= 26; second++) if ((openings[first.charCodeAt(0) - 97] >> second) & 1) tried++;
    assert.equal(tried, 4);
  });

  it('tries what it does not understand on any text', () => {
    assert.ok(openingsOf(String.raw`\p{Lu}x`).every((seconds) => seconds === -1));
    assert.ok(new OpeningPattern('(?<=x)|').test('anything'));
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
