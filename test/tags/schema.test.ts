import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readSchema } from '../../server/src/tags/schema/read.ts';
import {
  NO_SCHEMA,
  TARGETS,
  type TagType,
  tagNamed,
  whatIsWrong,
  whatIsWrongWithAnnotator,
  withChildren,
} from '../../server/src/tags/schema/schema.ts';
import { writeSchema } from '../../server/src/tags/schema/write.ts';

const CODEBOOK = `{
  "version": 1,
  "annotators": ["ada", "ben"],
  "tags": [
    {
      "name": "Claim", "key": "C", "color": "#1F77B4", "on": ["span", "turn"],
      "attributes": [{ "name": "stance", "choices": ["for", "against"] }, { "name": "source" }],
      "children": [{ "name": "Denial", "key": "d", "children": [{ "name": "Flat denial" }] }]
    },
    { "name": "Quay", "description": "Where ships lie." }
  ],
  "relations": [{ "name": "answers", "from": ["Denial"], "to": ["Claim"] }]
}`;

/** What is found, with the characters it stands on. */
const told = (text: string): readonly string[] =>
  readSchema(text).findings.map((f) => `${f.code} ${text.slice(f.start, f.end)}: ${f.message}`);

describe('The schema of tags', () => {
  it('is read with nesting, keys, colours, targets, attributes, relations and annotators', () => {
    const { schema, findings, sound } = readSchema(CODEBOOK);
    assert.deepEqual(findings, []);
    assert.ok(sound);
    const claim = tagNamed(schema, 'Claim');
    assert.equal(claim?.key, 'c');
    assert.equal(claim.color, '#1f77b4');
    assert.deepEqual(claim.attributes[0], {
      name: 'stance',
      description: null,
      choices: ['for', 'against'],
      several: false,
    });
    const flat = tagNamed(schema, 'Flat denial');
    assert.deepEqual([flat?.parent, flat?.depth, flat?.on], ['Denial', 2, ['span', 'turn']]);
    assert.deepEqual(tagNamed(schema, 'Quay')?.on, TARGETS);
    assert.deepEqual(withChildren(schema, 'Claim'), ['Claim', 'Denial', 'Flat denial']);
    assert.deepEqual(schema.relations, [{ name: 'answers', description: null, from: ['Denial'], to: ['Claim'] }]);
    assert.deepEqual(schema.annotators, ['ada', 'ben']);
  });

  it('says what is wrong at its place, and uses the rest', () => {
    assert.deepEqual(told('{"tags": [{"name": "A"}, {"name": "A"}, {"nam": "B"}, {"name": "C", "color": "red"}]}'), [
      'tags/twice "A": There is a tag of this name above already. Give each a name of its own.',
      'tags/shape {: ‘name’ is missing here. This tag is not used.',
      'tags/shape "red": A colour is # and six digits: #1f77b4. This tag is not used.',
    ]);
    assert.deepEqual(
      told(
        '{"tags": [{"name": "A", "key": "x"}, {"name": "B", "key": "X"}], "relations": [{"name": "r", "to": ["Z"]}]}',
      ),
      [
        'tags/key "X": This is the key of ‘A’ already; only that one has it.',
        'tags/unknown "Z": There is no tag of this name.',
      ],
    );
    assert.deepEqual(told('{"tags": {}, "annotators": ["../ada", 3]}'), [
      'tags/shape {: The list tags stands in square brackets.',
      'tags/name "../ada": An annotator’s name is a folder’s name, too: it has none of \\ / : * ? " < > | and no dot at its ends. This annotator is not used.',
      'tags/name 3: A name is text in quotation marks. This annotator is not used.',
    ]);
    assert.deepEqual(
      told('{"version": 1, "tags": [{"name": "A", "colour": "red", "attributes": [{"name": "s", "chioces": []}]}]}'),
      [
        'tags/shape "colour": This field is not used. Those that are used here: name, color, key, description, on, attributes, children.',
        'tags/shape "chioces": This field is not used. Those that are used here: name, description, choices, several.',
      ],
    );
    const half = readSchema(CODEBOOK.slice(0, 90));
    assert.equal(half.sound, false);
    assert.match(half.findings[0].message, /no tag of the file is known/);
    assert.deepEqual(readSchema(' ').schema, NO_SCHEMA);
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.nat(CODEBOOK.length).map((n) => CODEBOOK.slice(0, n)),
        ),
        (text) => {
          const { findings } = readSchema(text);
          for (const f of findings) assert.ok(f.start >= 0 && f.end <= text.length && f.message.length > 10);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is written so that reading gives it back', () => {
    assert.deepEqual(readSchema(writeSchema(readSchema(CODEBOOK).schema)).schema, readSchema(CODEBOOK).schema);
    assert.equal(writeSchema(NO_SCHEMA), '{\n  "version": 1,\n  "tags": []\n}\n');
    const only: TagType = {
      name: 'A',
      parent: null,
      depth: 0,
      color: null,
      key: null,
      description: null,
      on: ['document'],
      attributes: [],
    };
    assert.match(writeSchema({ ...NO_SCHEMA, tags: [only] }), /"on": \[\s+"document"\s+\]/);
  });

  it('refuses names that hide or mislead, and annotators that lead out of the folder', () => {
    assert.equal(whatIsWrong('Claim'), null);
    for (const bad of ['', ' ', 'a\nb', 'a\u202eb', ' a', 'x'.repeat(201)])
      assert.ok(whatIsWrong(bad), JSON.stringify(bad));
    for (const bad of ['..', '../x', 'a/b', 'a\\b', 'c:', '.hidden']) assert.ok(whatIsWrongWithAnnotator(bad), bad);
    assert.equal(whatIsWrongWithAnnotator('Ada Öst'), null);
  });

  it('has a JSON schema that knows the same names', () => {
    const file = path.join(import.meta.dirname, '../../syntaxes/tags.schema.json');
    const { properties, definitions } = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(Object.keys(properties).sort(), [
      '$schema',
      'annotators',
      'apart',
      'relations',
      'tags',
      'version',
    ]);
    assert.deepEqual(Object.keys(definitions.tag.properties).sort(), [
      'attributes',
      'children',
      'color',
      'description',
      'key',
      'name',
      'on',
    ]);
    const targets = definitions.tag.properties.on.items.defaultSnippets;
    assert.deepEqual(
      targets.map(({ body }: { body: string }) => body),
      TARGETS,
    );
  });
});
