import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { selections } from '../../server/src/features/selection.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';
import { paragraphsAround, sentencesAround } from '../../server/src/release/around.ts';
import { readStructure } from '../../server/src/release/read.ts';
import type { Span } from '../../server/src/text/span.ts';

const BROKEN = `Harbour board meets in Turku

The board of the harbour met on Monday in the town hall of
Turku to hear what the new quay and all that belongs to it have
cost so far. Its head told it that the quay had cost less than
planned; the city council had asked for the figures in May.
  The ferries of the Northern Line will use the quay from next
spring on, as soon as the road to it has been built. Until then
Line One goes on from the old one.

Phones of the press office
+358 2 555 0101
press@quay.example

Question: What has the quay cost?
Anna Tervo: We have built it for less than we had promised, and
Turku can be glad of it. Nobody else in the country has done so
in this century.
`;

describe('Around a place in the text', () => {
  const release = readStructure(BROKEN);
  const at = (words: string): Span => {
    const start = BROKEN.indexOf(words);
    return { start, end: start + words.length };
  };
  const read = ({ start, end }: Span): string => BROKEN.slice(start, end).replace(/\n/g, ' ');
  const sentence = (words: string): string => read(sentencesAround(release, at(words)));
  const paragraph = (words: string): string => read(paragraphsAround(release, at(words)));

  it('is the whole sentence where a program has broken its lines, before small letters, capitals and figures', () => {
    for (const words of ['board of', 'hear what', 'Turku to'])
      assert.match(sentence(words), /^The board of .* so far\.$/);
    assert.match(sentence('less than\nplanned'), /^Its head told .* in May\.$/);
    assert.equal(sentence('goes on'), 'Until then Line One goes on from the old one.');
    assert.equal(sentence('glad of'), 'We have built it for less than we had promised, and Turku can be glad of it.');
  });

  it('is the whole paragraph, up to an empty line, an indent or who speaks next', () => {
    assert.match(paragraph('so far'), /^The board .* in May\.$/);
    assert.match(paragraph('the road'), /^The ferries .* the old one\.$/);
    assert.match(paragraph('Nobody else'), /^Anna Tervo: We have .* century\.$/);
  });

  it('goes on over the end of a page, with or without empty lines there', () => {
    for (const end of ['\f', '\n\f', '\f\n', '\n\n\f\n']) {
      const text = BROKEN.replace('have\ncost', `have${end}cost`);
      const start = text.indexOf('cost so');
      const { start: from, end: to } = sentencesAround(readStructure(text), { start, end: start });
      assert.match(
        text.slice(from, to).replace(/\s+/g, ' '),
        /^The board of .* have cost so far\.$/,
        JSON.stringify(end),
      );
    }
  });

  it('is one line where lines are paragraphs', () => {
    assert.equal(paragraph('555'), '+358 2 555 0101');
    const text = 'Quay opens\n\nThe quay was opened today.\nferries will use it.\nTurku paid for it.\n';
    const start = text.indexOf('ferries');
    assert.deepEqual(paragraphsAround(readStructure(text), { start, end: start }), { start, end: start + 20 });
  });

  it('is what a growing selection takes in', () => {
    const { start } = at('hear what');
    const spans = selections(analyze(BROKEN, { knowledge: NO_KNOWLEDGE, referenceDate: null }), start).map(read);
    assert.deepEqual(spans.slice(0, 3), ['hear', sentence('hear what'), paragraph('hear what')]);
  });
});
