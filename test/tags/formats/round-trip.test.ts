import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { heldBy } from '../../../server/src/tags/formats/held.ts';
import { FORMATS } from '../../../server/src/tags/formats/index.ts';
import type { Format, ReadContext, ReadDump } from '../../../server/src/tags/formats/model.ts';
import { wordKey } from '../../../server/src/tags/formats/words.ts';
import { placeImport } from '../../../server/src/tags/import.ts';
import type { TaggedDump } from '../../../server/src/tags/model.ts';
import { hostileDump } from './hostile.ts';

/** Writes a dump and reads it again, as export and import do. */
function there(format: Format, dump: TaggedDump): readonly ReadDump[] {
  const context: ReadContext = {
    path: format.files === 'each' ? dump.path : null,
    text: (path) => (path === dump.path ? dump.text : null),
    pathOfWords: (words) => (wordKey(dump.text) === words ? dump.path : null),
  };
  if (format.files === 'project') return format.read(format.write([dump], []), context).dumps;
  const { head, foot } = format.frame ?? { head: '', foot: '' };
  const bytes = Buffer.from(head + format.write(dump) + foot);
  return format.read(bytes.toString('utf8'), context);
}

/** A value as JSON with names in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one) ? Object.entries(one).sort() : one,
  );

/** What a dump says, without the ids that a format does not hold. */
function said(format: Format, { annotations, relations }: Pick<TaggedDump, 'annotations' | 'relations'>): unknown {
  const { ids, relationIds } = format.holds;
  const plain = (id: string): unknown => (ids ? id : { ...annotations.find((a) => a.id === id), id: '' });
  return {
    annotations: annotations.map((a) => canonical(ids ? a : { ...a, id: '' })).sort(),
    relations: relations
      .map((r) => canonical({ ...r, id: relationIds ? r.id : '', from: plain(r.from), to: plain(r.to) }))
      .sort(),
  };
}

describe('formats of tags, there and back', () => {
  for (const format of FORMATS.filter((f) => f.name !== 'qdc'))
    for (const misaligned of format.holds.spans === 'characters'
      ? (['report'] as const)
      : (['report', 'widen'] as const))
      it(`${format.name} gives back all that it says it holds${misaligned === 'widen' ? ', widened' : ''}`, () => {
        fc.assert(
          fc.property(hostileDump, (dump) => {
            const { dump: held, losses } = heldBy(format, dump, misaligned);
            const reads = there(format, held);
            const back = reads.map((read) => placeImport(read, dump.text, format));
            const all = {
              annotations: back.flatMap((b) => b.annotations),
              relations: back.flatMap((b) => b.relations),
            };
            assert.deepEqual(
              back.flatMap((b) => b.problems),
              [],
            );
            assert.deepEqual(said(format, all), said(format, held));
            // What is not as it was is among the losses.
            if (losses.length === 0) assert.deepEqual(said(format, held), said(format, dump));
          }),
          { numRuns: format.files === 'project' ? 40 : 100 },
        );
      });

  it('stand all in the table of the manual', () => {
    const manual = readFileSync(join(import.meta.dirname, '../../../docs/tagging.md'), 'utf8');
    const rows = manual.split('\n').filter((line) => line.startsWith('| `'));
    const missing = FORMATS.filter(({ name }) => !rows.some((row) => row.split('|')[1].includes(`\`${name}\``)));
    assert.deepEqual(missing, []);
  });

  it('says that nothing is lost where nothing is', () => {
    for (const format of FORMATS) {
      const plain: TaggedDump = {
        ...{ path: 'a.txt', text: 'Anna Berg spoke in Oslo.', relations: [] },
        annotations: [
          {
            id: 'imported-1',
            tag: 'person',
            on: 'span',
            span: { start: 0, end: 9 },
            who: null,
            when: null,
            note: null,
            attributes: {},
          },
        ],
      };
      assert.deepEqual(heldBy(format, plain), { dump: plain, losses: [] }, format.name);
    }
  });
});
