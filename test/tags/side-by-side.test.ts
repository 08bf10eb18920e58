import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Annotation, plainAnnotation } from '../../server/src/tags/model.ts';
import { inOwn, type WrittenSide, writeSide } from '../../server/src/tags/review/side-by-side.ts';

const TEXT = 'The city pays for the quay.';
function tag(name: string, words: string | null, more: Partial<Annotation> = {}): Annotation {
  const start = words === null ? 0 : TEXT.indexOf(words);
  const span = words === null ? null : { start, end: start + words.length };
  return { ...plainAnnotation(`${name} ${words}`, name, span), ...more };
}

/** Where an offset of the dump's own text lies in the written one; behind what was put in there. */
function inWritten({ put }: WrittenSide, offset: number): number {
  return put.filter(({ at }) => at <= offset).reduce((shifted, { length }) => shifted + length, offset);
}

describe('A text with tags written into it', () => {
  it('shows them where they stand, in one another, crossing, and of the whole text', () => {
    assert.equal(
      writeSide(TEXT, { annotations: [tag('Claim', 'The city pays'), tag('Place', 'city')], relations: [] }, false)
        .text,
      '⟨Claim: The ⟨Place: city⟩ pays⟩ for the quay.',
    );
    assert.equal(
      writeSide(TEXT, { annotations: [tag('Claim', 'city pays'), tag('Blame', 'pays for')], relations: [] }, false)
        .text,
      'The ⟨Claim: city ⟨Blame: pays⟩Claim for⟩ the quay.',
    );
    assert.equal(
      writeSide(
        TEXT,
        { annotations: [tag('Tone\n', null, { attributes: { is: ['dry', 'cold'] } })], relations: [] },
        true,
      ).text,
      `Whole text: Tone (is: dry, cold)\n\n${TEXT}`,
    );
    assert.equal(writeSide(TEXT, { annotations: [], relations: [] }, true).text, `Whole text: –\n\n${TEXT}`);
  });

  it('holds the text as it is, and tells where each place is', () => {
    const some = fc.array(
      fc.record({ name: fc.constantFrom('a', 'bc'), start: fc.nat(20), length: fc.integer({ min: 1, max: 6 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.boolean(), (given, headed) => {
        const annotations = given.map(({ name, start, length }, i) =>
          plainAnnotation(`${i}`, name, { start, end: start + length }),
        );
        const written = writeSide(TEXT, { annotations, relations: [] }, headed);
        let own = '';
        let at = 0;
        let shift = 0;
        for (const put of written.put) {
          own += written.text.slice(at, put.at + shift);
          shift += put.length;
          at = put.at + shift;
        }
        assert.equal(own + written.text.slice(at), TEXT);
        assert.equal(written.marks.length, annotations.length);
        for (let offset = 0; offset < TEXT.length; offset++) {
          assert.equal(written.text[inWritten(written, offset)], TEXT[offset]);
          assert.equal(inOwn(written, inWritten(written, offset)), offset);
        }
      }),
    );
  });
});
