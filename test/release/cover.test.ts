import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStructure } from '../../server/src/release/read.ts';

/** Fragments that dumps are made of, so that random texts come near real ones. */
const FRAGMENTS = [
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  ' ',
  '  ',
  '   ',
  '- 2 -',
  'Page 1 of 3',
  'E&OE',
  'ENDS',
  'Media contact: Ann Other 0400 000 000',
  'MEDIA RELEASE',
  '4 May 2011',
  'VIENNA, May 4 - The ministers met.',
  'MINISTER FOR ROADS',
  'Bridge to open in spring',
  'The bridge will open in spring, the minister said, and the road will follow a year later.',
  'Question: When?',
  'JOURNALIST:',
  'See also',
  '04.05.2011 - Bridge opened',
  'Title cut off... PARIS, May 4. / The text of the te...',
  'Moscow: 10:00',
];

describe('zones of any text', () => {
  const check = (text: string): void => {
    const { zones, headline, publishedSpan, dateline, related, byline } = readStructure(text);
    let at = 0;
    zones.forEach((zone, i) => {
      assert.equal(zone.start, at);
      assert.ok(zone.end > zone.start);
      assert.notEqual(zone.kind, zones[i + 1]?.kind);
      at = zone.end;
    });
    assert.equal(at, text.length);
    for (const span of [headline, publishedSpan, dateline, byline, ...related, ...related.map((r) => r.title)])
      if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
  };

  it('cover it without gap or overlap', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check));
  });

  it('cover what looks like a dump', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }), (parts) => check(parts.join(''))),
      { numRuns: 1000 },
    );
  });
});
