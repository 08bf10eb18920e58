import assert from 'node:assert/strict';
import fc from 'fast-check';
import { elementsOf } from '../../../server/src/tags/formats/streams.ts';

async function* cut(text: string, size: number): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function elements(text: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const one of elementsOf(cut(text, size))) found.push(one);
  return found;
}

describe('a JSON list that comes in chunks', () => {
  it('gives its elements as they are, wherever it is cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 1),
        async (list, size, indent) => {
          const found = await elements(`\ufeff${JSON.stringify(list, null, indent)}\n`, size);
          const again = list.map((one) => JSON.parse(JSON.stringify([one])));
          assert.deepEqual(
            found.map((one) => JSON.parse(one)),
            again,
          );
        },
      ),
    ));

  it('says where it is cut short or goes on, and gives what is no list as it is', async () => {
    await assert.rejects(elements('[{"a": "]"}, {"b"', 3), /does not end/);
    await assert.rejects(elements('[1] [2]', 3), /Something stands behind/);
    assert.deepEqual(await elements('{"a": [1]}', 3), ['{"a": [1]}']);
    assert.deepEqual(await elements('', 3), ['']);
  });
});
