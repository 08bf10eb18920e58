import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Annotation,
  NO_TAGGING,
  plainAnnotation,
  type Relation,
  type Tagging,
} from '../../server/src/tags/model.ts';
import { mergeTagging } from '../../server/src/tags/store/merge.ts';

const annotation = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  tag: fc.constantFrom('claim', 'source'),
  start: fc.nat(20),
  note: fc.option(fc.constantFrom('x', 'y')),
  attributes: fc.dictionary(fc.constantFrom('stance', 'sure'), fc.constantFrom('1', '2'), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
});
const tagging = fc
  .tuple(fc.uniqueArray(annotation, { selector: (a) => a.id }), fc.boolean())
  .map(([list, linked]): Tagging => {
    const annotations = list
      .map(
        ({ id, tag, start, ...rest }): Annotation => ({
          ...plainAnnotation(id, tag, { start, end: start + 3 }),
          ...rest,
        }),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const ids = annotations.map((a) => a.id);
    const relation: Relation = { id: 'r', name: 'supports', from: ids[0], to: ids[1], who: null, when: null };
    return { ...NO_TAGGING, annotations, relations: linked && ids.length > 1 ? [relation] : [] };
  });
const byId = ({ annotations, relations }: Tagging) => ({
  annotations: [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1)),
  relations: [...relations],
});
const one = (change: Partial<Annotation>): Tagging => ({
  ...NO_TAGGING,
  annotations: [{ ...plainAnnotation('a', 'claim', { start: 0, end: 4 }), ...change }],
});

describe('merging tag files', () => {
  it('takes the side that changed', () => {
    fc.assert(
      fc.property(tagging, tagging, (base, changed) => {
        assert.deepEqual(byId(mergeTagging(base, changed, base)), byId(changed));
        assert.deepEqual(byId(mergeTagging(base, base, changed)), byId(changed));
        assert.deepEqual(byId(mergeTagging(base, changed, changed)), byId(changed));
      }),
    );
  });

  it('loses no annotation that one side added or changed, and gives no id twice', () => {
    fc.assert(
      fc.property(tagging, tagging, tagging, (base, ours, theirs) => {
        const merged = mergeTagging(base, ours, theirs);
        const ids = [...merged.annotations, ...merged.relations].map((a) => a.id);
        assert.equal(new Set(ids).size, ids.length);
        const said = merged.annotations.map((a) => JSON.stringify([a.tag, a.span]));
        for (const side of [ours, theirs])
          for (const a of side.annotations) {
            const was = base.annotations.find((b) => b.id === a.id);
            if (was && JSON.stringify([was.tag, was.span]) === JSON.stringify([a.tag, a.span])) continue;
            const split = merged.annotations.some(
              (m) => m.id === a.id && (m.tag === a.tag || m.span?.start === a.span?.start),
            );
            assert.ok(split || said.includes(JSON.stringify([a.tag, a.span])));
          }
        for (const { from, to } of merged.relations) assert.ok(ids.includes(from) && ids.includes(to));
      }),
    );
  });

  it('puts together what each side changed of one annotation', () => {
    const merged = mergeTagging(
      one({}),
      one({ tag: 'source', attributes: { a: '1' } }),
      one({ note: 'why', attributes: { b: '2' } }),
    );
    assert.deepEqual(merged.conflicts, []);
    assert.deepEqual(
      merged.annotations,
      one({ tag: 'source', note: 'why', attributes: { a: '1', b: '2' } }).annotations,
    );
  });

  it('keeps both where both changed one field, ours under the id', () => {
    const merged = mergeTagging(one({}), one({ tag: 'source' }), one({ tag: 'quote' }));
    assert.deepEqual(
      merged.annotations.map((a) => [a.id, a.tag]),
      [
        ['a-2', 'quote'],
        ['a', 'source'],
      ],
    );
    assert.deepEqual(merged.conflicts, [{ id: 'a', fields: ['tag'], keptAs: 'a-2' }]);
    const notes = mergeTagging(one({}), one({ note: 'ours' }), one({ note: 'theirs' }));
    assert.equal(notes.annotations[0].note, 'ours\ntheirs');
  });

  it('keeps what one side took away and the other changed, and what a new relation needs', () => {
    assert.equal(mergeTagging(one({}), NO_TAGGING, one({ note: 'new' })).annotations.length, 1);
    assert.equal(mergeTagging(one({}), NO_TAGGING, one({})).annotations.length, 0);
    const relation: Relation = { id: 'r', name: 'self', from: 'a', to: 'a', who: null, when: null };
    const merged = mergeTagging(one({}), NO_TAGGING, { ...one({}), relations: [relation] });
    assert.deepEqual([merged.annotations.length, merged.relations.length], [1, 1]);
  });

  it('takes the side that knows the place of an orphan, and keeps what it does not understand', () => {
    const { span: _, ...rest } = plainAnnotation('a', 'claim', { start: 0, end: 4 });
    const orphan = { ...rest, anchor: { exact: 'quay', prefix: '', suffix: '', start: 0 } };
    const lost = { ...NO_TAGGING, orphans: [orphan], foreign: [{ id: 'strange' }] };
    const merged = mergeTagging(one({}), lost, one({}));
    assert.deepEqual([merged.annotations.length, merged.orphans.length], [1, 0]);
    assert.deepEqual(merged.foreign, [{ id: 'strange' }]);
  });
});
