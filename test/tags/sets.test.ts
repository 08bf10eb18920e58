import assert from 'node:assert/strict';
import { setApart } from '../../server/src/tags/schema/edit.ts';
import { readSchema } from '../../server/src/tags/schema/read.ts';
import { NO_SCHEMA } from '../../server/src/tags/schema/schema.ts';
import { writeSchema } from '../../server/src/tags/schema/write.ts';
import { ownSets, setNamed, setOf } from '../../server/src/tags/sets.ts';

describe('Sets of tags', () => {
  it('are each annotator’s own where the schema says so, else shared', () => {
    assert.equal(setOf(NO_SCHEMA, 'Ada'), '');
    const { schema } = readSchema('{ "annotators": ["Ada"], "tags": [] }');
    assert.deepEqual([setOf(schema, 'Ada'), setOf(schema, 'Ben'), setOf(schema, null)], ['Ada', '', '']);
    const apart = readSchema(setApart('{ "tags": [{ "name": "Claim" }] }', true));
    assert.deepEqual([apart.findings, setOf(apart.schema, 'Ben')], [[], 'Ben']);
    assert.equal(readSchema(writeSchema(apart.schema)).schema.apart, true);
    assert.equal(readSchema(setApart(writeSchema(apart.schema), false)).schema.apart, false);
    assert.match(readSchema('{ "apart": 1, "tags": [] }').findings[0].message, /true or false/);
  });

  it('never leave their folder, and are nobody else’s', () => {
    for (const who of ['../..', '.', 'a/b', 'C:\\x', 'adjudicated', '\u202eada', ' ']) {
      const set = setNamed(who);
      assert.ok(!/[\\/:]|^\.|\.$/.test(set) && set.trim() !== '' && set !== 'adjudicated', `${who} → ${set}`);
    }
  });

  it('are two only where every machine has two folders for them', () => {
    const { schema, findings } = readSchema('{ "annotators": ["Ada", "Ben", "ada", "Ben"], "tags": [] }');
    assert.deepEqual(schema.annotators, ['Ada', 'Ben']);
    assert.deepEqual(
      findings.map(({ code, message }) => [code, message]),
      [
        [
          'tags/twice',
          'This name differs from ‘Ada’ only in capitals: on Windows and macOS both would have one folder. This annotator is not used.',
        ],
      ],
    );
    assert.equal(setNamed('Adjudicated'), 'Adjudicated_');
  });

  it('are told from folders of dumps', () => {
    const { schema } = readSchema('{ "annotators": ["Ada"], "tags": [] }');
    assert.deepEqual(
      ownSets(schema, ['2018', 'Ben', 'adjudicated', 'declined'], (folder) => folder === '2018').map(({ who }) => who),
      ['Ada', 'Ben'],
    );
  });
});
