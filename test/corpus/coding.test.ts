import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeContent, decodeDigest, encodeContent, encodeDigest } from '../../server/src/corpus/coding.ts';
import { DIGEST_ENTITIES, DIGEST_LENGTH, ENTITY_BIT, NAME_BIT } from '../../server/src/corpus/digest.ts';

const plain = { noNullPrototype: true };

describe('what an index packs', () => {
  it('comes back as it was: digests', () => {
    const word = fc.oneof(fc.nat(0x7fffff), fc.nat(20)).chain((hash) => fc.constantFrom(hash, hash + NAME_BIT));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: DIGEST_LENGTH }),
        fc.array(
          fc.nat(0x7fffff).map((hash) => hash + ENTITY_BIT),
          { maxLength: DIGEST_ENTITIES },
        ),
        (words, entities) => {
          const digest = [...words, ...entities];
          assert.deepEqual([...decodeDigest(encodeDigest(Uint32Array.from(digest)))], digest);
        },
      ),
    );
  });

  it('comes back as it was: entities and passages', () => {
    const number = fc.nat(100_000_000);
    const content = fc
      .uniqueArray(fc.record({ id: number, count: fc.nat(300) }, plain), { selector: ({ id }) => id, minLength: 1 })
      .chain((entities) =>
        fc.record({
          entities: fc.constant(entities),
          passages: fc.array(
            fc.record({
              start: number,
              length: fc.nat(100_000),
              kind: fc.constantFrom('headline' as const, 'question' as const, 'prose' as const),
              turn: fc.option(fc.nat(70_000)),
              speaker: fc.nat(1000),
              entities: fc.array(fc.constantFrom(...entities.map(({ id }) => id)), { maxLength: 5 }),
            }),
          ),
        }),
      )
      .map(({ entities, passages }) => ({
        entities,
        passages: passages.map(({ length, ...passage }) => ({ ...passage, end: passage.start + length })),
      }));
    fc.assert(fc.property(content, (given) => assert.deepEqual(decodeContent(encodeContent(given)), given)));
  });
});
