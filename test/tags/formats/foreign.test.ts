import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { brat } from '../../../server/src/tags/formats/brat.ts';
import { heldBy } from '../../../server/src/tags/formats/held.ts';
import { formatNamed } from '../../../server/src/tags/formats/index.ts';
import type { ReadDump, ReadProject } from '../../../server/src/tags/formats/model.ts';
import { wordKey } from '../../../server/src/tags/formats/words.ts';
import { descendantsOf, type Element, readXml } from '../../../server/src/tags/formats/xml.ts';
import { placeImport } from '../../../server/src/tags/import.ts';
import { type Annotation, plainAnnotation, type TaggedDump } from '../../../server/src/tags/model.ts';

const TEXT = '😀 Anna Berg spoke in Oslo.\r\nThe quay is closed.\r\n';

/** Reads a file of another program against a dump with this text. */
function read(name: string, given: string | Uint8Array, text = TEXT): readonly ReadDump[] | ReadProject {
  const format = formatNamed(name);
  assert.ok(format);
  const context = {
    path: format.files === 'each' ? 'a.txt' : null,
    text: (path: string) => (path === 'a.txt' ? text : null),
    pathOfWords: (words: string) => (words === wordKey(text) ? 'a.txt' : null),
  };
  if (format.files === 'project') return format.read(typeof given === 'string' ? strToU8(given) : given, context);
  return format.read(String(given), context);
}

/** Tags with their words, and relations by the words that they go from and to. */
function tags(name: string, given: string | Uint8Array, text = TEXT) {
  const got = read(name, given, text);
  const [dump] = 'dumps' in got ? got.dumps : got;
  const format = formatNamed(name);
  assert.ok(dump && format);
  const { annotations, relations, problems } = placeImport(dump, text, format);
  const words = (a: Annotation | undefined) => a && (a.span ? text.slice(a.span.start, a.span.end) : null);
  return {
    tags: annotations.map((a) => [a.tag, words(a)]),
    relations: relations.map((r) => [
      r.name,
      ...[r.from, r.to].map((id) => words(annotations.find((a) => a.id === id))),
    ]),
    annotations,
    problems,
  };
}

/** What the schema of REFI-QDA (Project.xsd of 18 March 2019) lets stand in each element that is written, in order; `+` for at least one. */
const SCHEMA: Readonly<Record<string, string>> = {
  Project: 'Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef',
  ...{ Users: 'User+', CodeBook: 'Codes+', Codes: 'Code+', Code: 'Description NoteRef Code' },
  ...{ Sources: 'TextSource+', Notes: 'Note+', Links: 'Link+', Link: 'NoteRef', Coding: 'CodeRef+ NoteRef' },
  TextSource: 'Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue',
  ...{
    Note: 'Description PlainTextContent PlainTextSelection Coding NoteRef',
    PlainTextSelection: 'Description Coding NoteRef',
  },
};

/** Asserts that an element and all below it are as the schema has them. */
function ordered({ name, children, attributes }: Element): void {
  const allowed = (SCHEMA[name] ?? '').split(' ');
  const at = children.map((child) => allowed.findIndex((one) => one.replace('+', '') === child.name));
  assert.ok(!at.includes(-1) && at.every((place, i) => i === 0 || place >= at[i - 1]), `${name}: ${at}`);
  for (const one of allowed) assert.ok(!one.endsWith('+') || children.length > 0, `${name} is empty`);
  for (const [key, value] of Object.entries(attributes)) {
    if (/^(?:guid|.*GUID|creatingUser)$/.test(key))
      assert.match(value, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    if (key.endsWith('DateTime')) assert.ok(!Number.isNaN(Date.parse(value)), value);
  }
  children.forEach(ordered);
}

describe('files of other programs', () => {
  it('brat: counts a byte-order mark, and leaves out what stands on other words', () => {
    const text = 'Anna Berg spoke in Oslo. Oslo listened.';
    const file = 'T1\tPER 1 10\tAnna Berg\nT2\tVerb 11 16\tspoke\nT3\tLOC 20 24\tOslo\nR1\tin Arg1:T1 Arg2:T3\n';
    const shifted = tags('brat', `\ufeff${file}`, text);
    assert.deepEqual(shifted.tags, [
      ['PER', 'Anna Berg'],
      ['Verb', 'spoke'],
      ['LOC', 'Oslo'],
    ]);
    assert.deepEqual(shifted.relations, [['in', 'Anna Berg', 'Oslo']]);
    const changed = tags('brat', file, `Yesterday ${text}`);
    assert.deepEqual(changed.tags, [
      ['PER', 'Anna Berg'],
      ['Verb', 'spoke'],
    ]);
    assert.match(changed.problems.join(), /1 of its tags stand on other words.*/);
  });

  it('brat: is given the words of its text to the letter, one blank between pieces, and its byte-order mark is counted', () => {
    const text = 'Ann\r\n\r\nor\tB.\u2028 😀 x';
    const annotations = [
      plainAnnotation('a', 'Name', { start: 0, end: text.length - 2 }),
      plainAnnotation('b', 'X', { start: text.length - 1, end: text.length }),
    ];
    const written = (bom: boolean) => brat.write({ path: 'a.txt', text, bom, annotations, relations: [] });
    assert.equal(written(false), 'T1\tName 0 3;7 12;13 15\tAnn or\tB.  😀\nT2\tX 16 17\tx\n');
    assert.equal(written(true), 'T1\tName 1 4;8 13;14 16\tAnn or\tB.  😀\nT2\tX 17 18\tx\n');
  });

  it('brat: pieces of a span as one, events, attributes, equivalents, notes', () => {
    const {
      tags: found,
      relations,
      annotations,
      problems,
    } = tags(
      'brat',
      [
        'T1\tPerson 2 11\tAnna Berg',
        'T2\tPlace 2 6;21 25\tAnna Oslo',
        'E1\tSpeaking:T3 Who:T1',
        'T3\tSpeaking 12 17\tspoke',
        'A1\tNegated E1',
        'A2\tSure T1 high',
        'R1\tLives Arg1:T1 Arg2:T2',
        '*\tSame T1 T2',
        '#1\tAnnotatorNotes T1\tis sure',
        '#2\tAnnotatorNotes R1\tsince May',
        'N1\tReference T1 Wikidata:Q1\tAnna Berg',
      ].join('\n'),
    );
    assert.deepEqual(found, [
      ['Person', 'Anna Berg'],
      ['Place', 'Anna Berg spoke in Oslo'],
      ['Speaking', 'spoke'],
    ]);
    assert.deepEqual(relations, [
      ['Who', 'spoke', 'Anna Berg'],
      ['Lives', 'Anna Berg', 'Anna Berg spoke in Oslo'],
      ['Same', 'Anna Berg', 'Anna Berg spoke in Oslo'],
    ]);
    assert.deepEqual(annotations[0].attributes, { Sure: 'high' });
    assert.deepEqual(annotations[2].attributes, { Negated: 'true' });
    assert.equal(annotations[0].note, 'is sure');
    assert.match(problems.join(), /1 of its notes and attributes belong to no tag.*1 of its tags leave words out/);
  });

  it('CoNLL: all schemes, other cuts of words, a document by its words', () => {
    const iob1 =
      '-DOCSTART- -X- -X- O\n\n😀 S O O\nAnna NNP I-NP I-PER\nBerg NNP I-NP I-PER\nspoke VBD I-VP O\nin IN I-PP O\nOslo. NNP I-NP I-LOC\n\nThe DT I-NP O\nquay NN I-NP O\nis VB I-VP O\nclosed. VB I-VP O\n';
    assert.deepEqual(tags('conll', iob1).tags, [
      ['PER', 'Anna Berg'],
      ['LOC', 'Oslo.'],
    ]);
    const bioes =
      '😀 O\nAnna B-PER\nBerg E-PER\nspoke O\nin O\nOslo S-LOC\n. O\n\nThe O\nquay B-X\nis I-X\nclosed E-X\n. O\n';
    assert.deepEqual(tags('bioes', bioes).tags, [
      ['PER', 'Anna Berg'],
      ['LOC', 'Oslo'],
      ['X', 'quay is closed'],
    ]);
    const apart = 'a I-X\nb B-X\nc I-Y\n';
    assert.deepEqual(tags('iob2', apart, 'a b c').tags, [
      ['X', 'a'],
      ['X', 'b'],
      ['Y', 'c'],
    ]);
    // Words that every object has something of its own by.
    assert.deepEqual(tags('iob2', 'the O\nconstructor B-X\nvalueOf O\n', 'the constructor valueOf').tags, [
      ['X', 'constructor'],
    ]);
    assert.throws(() => read('iob2', 'other O\nwords O\n'), /No dump of the folder/);
    assert.throws(() => read('iob2', 'Anna\n'), /no word with a tag/);
  });

  it('spaCy, Prodigy and doccano in their shapes, in code points', () => {
    const line = (more: object) => JSON.stringify({ text: TEXT, path: 'a.txt', ...more });
    assert.deepEqual(tags('spacy', line({ entities: [[2, 11, 'PERSON']] })).tags, [['PERSON', 'Anna Berg']]);
    assert.deepEqual(
      tags('spacy', line({ spans: [{ start: 2, end: 6, label: 'X' }], cats: { news: 1, sport: 0 } })).tags,
      [
        ['X', 'Anna'],
        ['news', null],
      ],
    );
    assert.deepEqual(
      tags(
        'spacy',
        line({ ents: [{ start: 2, end: 6, label: 'A' }], spans: { sc: [{ start: 7, end: 11, label: 'B' }] } }),
      ).tags,
      [
        ['A', 'Anna'],
        ['B', 'Berg'],
      ],
    );
    const pair = read('spacy', JSON.stringify([TEXT, { entities: [[2, 6, 'A']] }]));
    assert.ok(!('dumps' in pair) && pair[0].annotations[0].span?.start === 3);
    const refused = tags('spacy', line({ spans: [{ start: 2, end: 6, label: 'X' }], answer: 'reject' }));
    assert.deepEqual([refused.tags.length, refused.problems.length], [0, 1]);
    for (const more of [
      { labels: [[2, 6, 'A']] },
      { entities: [[2, 6, 'A']], cats: [] },
      { label: [[2, 6, 'A']], Comments: [] },
    ])
      assert.deepEqual(tags('doccano', line(more)).tags, [['A', 'Anna']]);
    assert.deepEqual(tags('doccano', line({ entities: [], cats: ['news'] })).tags, [['news', null]]);
    const entities = [
      { id: 7, label: 'PER', start_offset: 2, end_offset: 11 },
      { id: 8, label: 'LOC', start_offset: 21, end_offset: 25 },
    ];
    const doccano = tags(
      'doccano',
      line({ entities, relations: [{ id: 1, from_id: 7, to_id: 8, type: 'in' }], Comments: [] }),
    );
    assert.deepEqual(doccano.tags, [
      ['PER', 'Anna Berg'],
      ['LOC', 'Oslo'],
    ]);
    assert.deepEqual(doccano.relations, [['in', 'Anna Berg', 'Oslo']]);
    const numbered = { label: 3, start_offset: 2, end_offset: 6, user: 1 };
    for (const more of [
      { annotations: [numbered, { label: 4, user: 1 }], annotation_approver: null },
      { labels: [[2, 6, 3]], label: [4] },
    ]) {
      const { tags: found, problems } = tags('doccano', line({ ...more, cats: ['news'] }));
      assert.deepEqual(found, [['news', null]]);
      assert.match(problems.join(), /^2 of its labels are numbers, whose names .* JSONL with text labels/);
    }
    assert.deepEqual(tags('doccano', line({ annotations: [{ ...numbered, label: 'A' }, { label: 'B' }] })).tags, [
      ['A', 'Anna'],
      ['B', null],
    ]);
  });

  it('spaCy is given no entities that overlap, which it refuses, but the others as spans', () => {
    const format = formatNamed('spacy');
    assert.ok(format && format.files === 'joined');
    const tag = (id: string, start: number, end: number) => plainAnnotation(id, id, { start, end });
    const written = (...annotations: Annotation[]) => {
      const { entities, spans } = JSON.parse(format.write({ path: 'a.txt', text: TEXT, annotations, relations: [] }));
      return [entities, spans];
    };
    assert.deepEqual(written(tag('Name', 3, 12), tag('Act', 12, 18)), [
      [
        [2, 11, 'Name'],
        [11, 17, 'Act'],
      ],
      undefined,
    ]);
    const [entities, spans] = written(
      tag('Name', 3, 12),
      tag('Surname', 8, 12),
      tag('Claim', 8, 18),
      tag('City', 22, 26),
    );
    assert.deepEqual(entities, [
      [2, 11, 'Name'],
      [21, 25, 'City'],
    ]);
    assert.deepEqual(spans, {
      sc: [
        [7, 17, 'Claim'],
        [7, 11, 'Surname'],
      ],
    });
  });

  it('finds words again where a program has changed the line ends', () => {
    const text = TEXT.replaceAll('\r\n', '\n');
    const at = text.indexOf('quay') - 1;
    assert.deepEqual(tags('spacy', JSON.stringify({ text, path: 'a.txt', entities: [[at, at + 4, 'X']] })).tags, [
      ['X', 'quay'],
    ]);
    const often = 'no\r\n'.repeat(9);
    const spacy = JSON.stringify({ text: often.replaceAll('\r', ''), path: 'a.txt', entities: [[15, 17, 'X']] });
    assert.deepEqual(
      tags('spacy', spacy, often).annotations.map(({ span }) => span),
      [{ start: 20, end: 22 }],
    );
  });

  it('Label Studio: labels, choices, relations, notes, several people', () => {
    const region = (id: string, start: number, end: number, labels: string[]) => ({
      ...{ id, from_name: 'label', to_name: 'text', type: 'labels', origin: 'manual' },
      value: { start, end, text: TEXT.slice(start, end), labels },
    });
    const {
      tags: found,
      relations,
      annotations,
    } = tags(
      'label-studio',
      JSON.stringify([
        {
          id: 1,
          data: { text: TEXT },
          annotations: [
            {
              ...{ id: 10, completed_by: 3, created_at: '2026-01-01T00:00:00Z' },
              result: [
                { ...region('a', 3, 12, ['Person', 'Official']), meta: { text: ['tall'] } },
                region('b', 22, 26, ['Place']),
                {
                  id: 'a',
                  from_name: 'sure',
                  to_name: 'text',
                  type: 'choices',
                  value: { start: 3, end: 12, choices: ['yes'] },
                },
                { id: 'c', from_name: 'topic', to_name: 'text', type: 'choices', value: { choices: ['ports'] } },
                { type: 'relation', from_id: 'a', to_id: 'b', direction: 'right', labels: ['lives in'] },
              ],
            },
            { completed_by: { email: 'x@example.org' }, was_cancelled: true, result: [region('d', 0, 2, ['X'])] },
          ],
          predictions: [],
        },
      ]),
    );
    assert.deepEqual(found, [
      ['Person', 'Anna Berg'],
      ['Official', 'Anna Berg'],
      ['Place', 'Oslo'],
      ['ports', null],
    ]);
    assert.deepEqual(relations, [['lives in', 'Anna Berg', 'Oslo']]);
    assert.deepEqual(
      [annotations[0].who, annotations[0].note, annotations[0].attributes],
      ['annotator 3', 'tall', { sure: 'yes' }],
    );
  });

  it('Label Studio: the short form, and nobody named whom it may not know', () => {
    const short = [
      {
        id: 1,
        text: TEXT,
        label: [{ start: 3, end: 12, text: 'Anna Berg', labels: ['Person'] }],
        topic: 'ports',
        annotator: 2,
      },
    ];
    const { tags: found, annotations } = tags('label-studio', JSON.stringify(short));
    assert.deepEqual(found, [
      ['Person', 'Anna Berg'],
      ['ports', null],
    ]);
    assert.equal(annotations[0].who, 'annotator 2');
    const format = formatNamed('label-studio');
    assert.ok(format && format.files !== 'project');
    const tag = { ...plainAnnotation('a', 'X', { start: 3, end: 7 }), who: 'Ada' };
    const written = format.write({ path: 'a.txt', text: TEXT, annotations: [tag], relations: [] });
    assert.ok(!written.includes('completed_by'));
    assert.equal(tags('label-studio', `[${written}]`).annotations[0].who, 'Ada');
  });

  it('Web Annotations as Hypothesis and Recogito write them', () => {
    const target = (...selector: object[]) => ({ source: 'https://example.org/a', selector });
    const quote = (exact: string, more = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
    const place = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
    const hypothesis = {
      ...{
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        id: 'https://example.org/1',
        creator: 'acct:ada@example.org',
      },
      body: [
        { type: 'TextualBody', value: 'tall' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Person' },
      ],
      target: [target(quote('Anna Berg', { prefix: '😀 ', suffix: ' spoke in Oslo.' }), place(3, 12))],
    };
    const recogito = {
      type: 'Annotation',
      id: '#2',
      body: { type: 'TextualBody', purpose: 'tagging', value: 'Place' },
      target: target(quote('Oslo'), place(22, 26)),
    };
    for (const file of [
      [hypothesis, recogito],
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [hypothesis, recogito] } },
    ]) {
      const { tags: found, annotations } = tags('w3c', JSON.stringify(file));
      assert.deepEqual(found, [
        ['Person', 'Anna Berg'],
        ['Place', 'Oslo'],
      ]);
      assert.deepEqual([annotations[0].who, annotations[0].note], ['acct:ada@example.org', 'tall']);
    }
    assert.deepEqual(tags('w3c', JSON.stringify(recogito)).tags, [['Place', 'Oslo']]);
  });

  it('WebAnno: layers of its own, stacked tags, relations, escapes, parts of words', () => {
    const layer = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
    const file = [
      '#FORMAT=WebAnno TSV 3.3',
      `#T_SP=${layer}|identifier|value`,
      '#T_SP=webanno.custom.Stance|stance',
      `#T_RL=webanno.custom.Link|kind|BT_${layer}`,
      '',
      '',
      '#Text=😀 Anna Berg spoke in Oslo.',
      '1-1\t0-2\t😀\t_\t_\t_\t_\t_\t',
      '1-2\t3-7\tAnna\tQ1[1]\tPER[1]\tfor[3]|a\\_b[4]\t_\t_\t',
      '1-3\t8-12\tBerg\tQ1[1]\tPER[1]\t_\t_\t_\t',
      '1-4\t13-18\tspoke\t_\t_\t_\t_\t_\t',
      '1-5\t19-21\tin\t_\t_\t_\t_\t_\t',
      '1-6\t22-26\tOslo\t*\tLOC\t_\tlives in\t1-2[1_0]\t',
      '1-7\t26-27\t.\t_\t_\t_\t_\t_\t',
      '',
      '#Text=The quay is closed.',
      '2-1\t29-32\tThe\t_\t_\t_\t_\t_\t',
      '2-2\t33-37\tquay\t_\t_\t_\t_\t_\t',
      '2-2.1\t33-35\tqu\t*\tPART\t_\t_\t_\t',
      '',
    ].join('\n');
    const { tags: found, relations, annotations } = tags('webanno', file);
    assert.deepEqual(found, [
      ['PER', 'Anna Berg'],
      ['for', 'Anna'],
      ['a_b', 'Anna'],
      ['LOC', 'Oslo'],
      ['PART', 'qu'],
    ]);
    assert.deepEqual(relations, [['lives in', 'Anna Berg', 'Oslo']]);
    assert.deepEqual(annotations[0].attributes, { identifier: 'Q1' });
  });

  it('WebAnno is given features with names as UIMA has them: of a name with a dot it asks for a type', () => {
    const format = formatNamed('webanno');
    assert.ok(format?.files === 'each');
    const attributes = { 'stance.of': 'for', 'who-says': 'Ann', größe_2: 'x', '²': 'y' };
    const annotations = [{ ...plainAnnotation('a', 'Mayor', { start: 3, end: 12 }), attributes }];
    const { dump } = heldBy(format, { path: 'a.txt', text: TEXT, annotations, relations: [] });
    const [, layer] = format.write(dump).split('\n');
    assert.match(layer, /^#T_SP=webanno\.custom\.Tag\|/);
    const features = layer.split('|').slice(1);
    for (const feature of features) assert.match(feature, /^[\p{L}][\p{L}\p{Nd}_]*$/u);
    assert.ok(features.length === new Set(features).size && features.includes('attribute_größe_2'));
  });

  it('WebAnno: chains, and slots with their roles, are relations', () => {
    const frame = 'webanno.custom.Frame';
    const file = [
      '#FORMAT=WebAnno TSV 3.3',
      '#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceRelation|referenceType',
      `#T_SP=${frame}|value|ROLE_${frame}:roles_${frame}RolesLink|webanno.custom.Part`,
      '#T_SP=webanno.custom.Part|value',
      '',
      '#Text=😀 Anna Berg spoke in Oslo.',
      '1-1\t0-2\t😀\t_\t_\t_\t_\t_\t_\t',
      '1-2\t3-7\tAnna\tpart\\_of->1-1\tname[1]\t_\t_\t_\tspeaker[2]\t',
      '1-3\t8-12\tBerg\tpart\\_of->1-1\tname[1]\t_\t_\t_\tspeaker[2]\t',
      '1-4\t13-18\tspoke\t_\t_\tSpeaking\tagent;*\t1-2[2];1-6\t_\t',
      '1-5\t19-21\tin\t_\t_\t_\t_\t_\t_\t',
      '1-6\t22-26\tOslo\t*->1-2\tname[1]\t_\t_\t_\tplace\t',
      '',
    ].join('\n');
    const { tags: found, relations, annotations } = tags('webanno', file);
    assert.deepEqual(found, [
      ['Coreference', 'Anna Berg'],
      ['speaker', 'Anna Berg'],
      ['Speaking', 'spoke'],
      ['Coreference', 'Oslo'],
      ['place', 'Oslo'],
    ]);
    assert.deepEqual(relations, [
      ['agent', 'spoke', 'Anna Berg'],
      ['roles', 'spoke', 'Oslo'],
      ['part_of', 'Anna Berg', 'Oslo'],
    ]);
    assert.deepEqual(annotations[0].attributes, { referenceType: 'name' });
  });

  it('UIMA is written as its specification has it and its readers in Java and Python take it', () => {
    const format = formatNamed('uima');
    assert.ok(format?.files === 'each');
    const tag = { ...plainAnnotation('a', 'Mayor', { start: 3, end: 12 }), note: 'why', attributes: { sure: ['yes'] } };
    const annotations = [tag, plainAnnotation('b', 'City', null)];
    const relations = [{ id: 'r', name: 'in', from: 'a', to: 'b', who: null, when: null }];
    const written = JSON.parse(format.write({ path: 'a.txt', text: TEXT, annotations, relations }));
    assert.deepEqual(Object.keys(written), ['%TYPES', '%FEATURE_STRUCTURES', '%VIEWS']);
    type Fields = Readonly<Record<string, unknown>>;
    const structures = written['%FEATURE_STRUCTURES'] as readonly Fields[];
    const types = written['%TYPES'] as Readonly<Record<string, Fields>>;
    const [sofa, ...others] = structures;
    // One of `sofaString`, `sofaURI` and `sofaArray` holds the data: where there is an address, Java takes that for the text.
    assert.deepEqual(Object.keys(sofa), ['%ID', '%TYPE', 'sofaNum', 'sofaID', 'mimeType', 'sofaString']);
    assert.deepEqual(written['%VIEWS'], {
      _InitialView: { '%SOFA': sofa['%ID'], '%MEMBERS': others.map((one) => one['%ID']) },
    });
    for (const one of structures) assert.deepEqual(Object.keys(one).slice(0, 2), ['%ID', '%TYPE']);
    const ids = structures.map((one) => one['%ID']);
    const known = (type: unknown): boolean => String(type).startsWith('uima.') || String(type) in types;
    for (const one of others) {
      const type = String(one['%TYPE']);
      assert.ok(known(type), type);
      for (const [name, value] of Object.entries(one)) {
        if (name.startsWith('@')) assert.ok(ids.includes(value), name);
        const feature = name.replace('@', '');
        if (!/^(?:%|sofa$|begin$|end$|language$)/.test(feature))
          assert.ok(feature in types[type], `${type}:${feature}`);
      }
    }
    for (const [type, features] of Object.entries(types))
      for (const [name, feature] of Object.entries(features)) {
        if (name.startsWith('%')) continue;
        const { '%NAME': named, '%RANGE': range } = feature as Fields;
        assert.ok(named === name && known(range), `${type}:${name}`);
        // Readers in Python make a class of a type, with a parameter for each feature.
        assert.doesNotMatch(name, /^(?:and|as|class|def|for|from|if|import|in|is|not|or|pass|self|type|with)$/);
      }
  });

  it('UIMA: numbers and ids that clash', () => {
    const own = { '%TYPE': 'dateline.Tag', '@sofa': 1, on: 'span' };
    const structures = [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaString: TEXT },
      { '%ID': 2, ...own, begin: 3, end: 12, tag: 'PER', id: 'a' },
      { '%ID': 2, ...own, begin: 13, end: 18, tag: 'Verb', id: 'b' },
      { '%ID': 3, ...own, begin: 22, end: 26, tag: 'LOC', id: 'a' },
      { '%ID': 4, '%TYPE': 'dateline.Relation', '@sofa': 1, begin: 0, end: 0, name: 'in', '@source': 2, '@target': 3 },
    ];
    const { tags: found, relations, problems } = tags('uima', JSON.stringify({ '%FEATURE_STRUCTURES': structures }));
    assert.deepEqual(found, [
      ['PER', 'Anna Berg'],
      ['Verb', 'spoke'],
      ['LOC', 'Oslo'],
    ]);
    assert.deepEqual(relations, [['in', 'Anna Berg', 'Oslo']]);
    assert.match(problems.join(), /1 of its annotations have the number of another/);
  });

  it('UIMA: types of INCEpTION, relations, layout left out', () => {
    const structures = [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: TEXT },
      { '%ID': 2, '%TYPE': 'custom.Span', '@sofa': 1, begin: 3, end: 12, label: 'PER', sure: 'yes' },
      { '%ID': 3, '%TYPE': 'custom.Place', '@sofa': 1, begin: 22, end: 26 },
      {
        '%ID': 4,
        '%TYPE': 'custom.Relation',
        '@sofa': 1,
        begin: 22,
        end: 26,
        '@Governor': 2,
        '@Dependent': 3,
        label: 'in',
      },
      { '%ID': 5, '%TYPE': 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token', '@sofa': 1, begin: 0, end: 2 },
    ];
    const {
      tags: found,
      relations,
      annotations,
    } = tags('uima', JSON.stringify({ '%TYPES': {}, '%FEATURE_STRUCTURES': structures, '%VIEWS': {} }));
    assert.deepEqual(found, [
      ['PER', 'Anna Berg'],
      ['Place', 'Oslo'],
    ]);
    assert.deepEqual(relations, [['in', 'Anna Berg', 'Oslo']]);
    assert.deepEqual(annotations[0].attributes, { sure: 'yes' });
  });

  it('TEI: spans by string-range with names in interp, and what points nowhere', () => {
    const file = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p xml:id="p1">${TEXT.replaceAll('\r', '&#13;')}</p></body></text>
      <standOff><interpGrp><interp xml:id="per">Person &amp; more</interp></interpGrp>
      <spanGrp><span from="#string-range(p1, 2, 9)" ana="#per"/><span from="#w1" ana="#per"/></spanGrp></standOff></TEI>`;
    const { tags: found, problems } = tags('tei', file);
    assert.deepEqual(found, [['Person & more', 'Anna Berg']]);
    assert.match(problems[0], /points to no stretch/);
  });

  it('TEI is written with what its schema has in an annotation and in a relation, and nothing else', () => {
    const format = formatNamed('tei');
    assert.ok(format?.files === 'each');
    const when = '2026-01-02T03:04:05Z';
    const turn = { ...plainAnnotation('a', 'Mayor', { start: 3, end: 12 }), on: 'turn' as const, who: 'Ada', when };
    const annotations = [{ ...turn, note: 'why', attributes: { sure: 'yes' } }, plainAnnotation('b', 'City', null)];
    const relations = [{ id: 'r', name: 'in', from: 'a', to: 'b', who: 'Ben', when }];
    const root = readXml(format.write({ path: 'a.txt', text: TEXT, annotations, relations }), 'TEI');
    const parts = (name: string): readonly string[] =>
      [...descendantsOf(root, name)].map(
        ({ attributes, children }) =>
          `${Object.keys(attributes).sort().join()}: ${children.map((one) => one.name).join()}`,
      );
    assert.deepEqual(parts('annotation'), [
      'ana,id,motivation,n,target: ',
      'ana,id,motivation,n,target: respStmt,revisionDesc,note,note,note',
    ]);
    assert.deepEqual(parts('relation'), ['active,id,n,name,passive,resp,when: desc']);
    assert.deepEqual(parts('titleStmt'), [': title,respStmt']);
    // `when` holds dates as W3C has them, a year as well as a time of a day, and no others.
    const dates = [
      '2026-02-28',
      '2026',
      '--02-29',
      '23:59:59',
      '2024-02-29T24:00:00+02:00',
      '2026-02-29',
      'May 3',
      when,
    ];
    const dated = dates.map((one, i) => ({ ...annotations[0], id: `d${i}`, when: one }));
    const written = readXml(format.write({ path: 'a.txt', text: TEXT, annotations: dated, relations: [] }), 'TEI');
    assert.deepEqual(
      [...descendantsOf(written, 'change')].flatMap((one) => one.attributes['when-custom'] ?? []),
      ['2026-02-29', 'May 3'],
    );
  });

  it('REFI-QDA: nested codes, memos, links, letters of any case, sources of other kinds', () => {
    const guid = (n: number) => `0a000000-0000-4000-8000-00000000000${n}`;
    const qde = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="p">
      <Users><User guid="${guid(1)}" name="Ada"/></Users>
      <CodeBook><Codes><Code guid="${guid(2)}" name="Actors" isCodable="false" color="#F00"><Description>Who acts</Description>
        <NoteRef targetGUID="${guid(7)}"/><Code guid="{${guid(3)}}" name="Mayor" isCodable="true"/></Code></Codes></CodeBook>
      <Cases><Case guid="${guid(9)}" name="c"/></Cases>
      <Sources><TextSource guid="${guid(4)}" name="a.txt" plainTextPath="internal://x.txt">
        <PlainTextSelection guid="${guid(5)}" startPosition="2" endPosition="11"><Description>why</Description>
          <Coding guid="${guid(6)}" creatingUser="${guid(1).toUpperCase()}" creationDateTime="2026-01-01T00:00:00Z">
            <CodeRef targetGUID="${guid(3).toUpperCase()}"/><NoteRef targetGUID="${guid(7)}"/></Coding></PlainTextSelection>
        <Coding guid="${guid(8)}"><CodeRef targetGUID="${guid(2)}"/></Coding></TextSource>
        <PictureSource guid="${guid(9)}" name="map.png" path="internal://map.png"/></Sources>
      <Notes><Note guid="${guid(7)}" name="memo"><PlainTextContent>a memo</PlainTextContent></Note></Notes>
      <Links><Link guid="${guid(0)}" name="about" originGUID="${guid(5)}" targetGUID="${guid(8)}"/></Links></Project>`;
    const zip = zipSync({
      'project.qde': strToU8(qde),
      'Sources/x.txt': strToU8(TEXT),
      'sources/map.png': new Uint8Array(9),
    });
    const { tags: found, relations, annotations } = tags('refi', zip);
    assert.deepEqual(found, [
      ['Mayor', 'Anna Berg'],
      ['Actors', null],
    ]);
    assert.deepEqual(relations, [['about', 'Anna Berg', null]]);
    assert.deepEqual([annotations[0].who, annotations[0].note], ['Ada', 'why\na memo']);
    const project = read('refi', zip);
    assert.ok('codebook' in project);
    assert.deepEqual(project.codebook, [
      { name: 'Actors', parent: null, color: '#ff0000', description: 'Who acts\na memo' },
      { name: 'Mayor', parent: 'Actors', color: null, description: null },
    ]);
    assert.deepEqual(project.problems, [
      'The source ‘map.png’ has no text in the project; it is left out.',
      'Its cases (1) say nothing about tags; they are left out.',
    ]);
  });

  it('REFI-QDA: places after line ends that programs count in different ways', () => {
    const format = formatNamed('refi');
    assert.ok(format?.files === 'project');
    // The same words over and over: nothing but the place tells one from another.
    const text = 'no\r\n'.repeat(9);
    const given = plainAnnotation('imported-1', 'X', { start: 20, end: 22 });
    const bytes = format.write([{ path: 'a.txt', text, annotations: [given], relations: [] }], []);
    const { 'project.qde': qde, ...files } = unzipSync(bytes);
    assert.deepEqual(
      Object.values(files).map((one) => strFromU8(one)),
      ['no\n'.repeat(9)],
    );
    const [selection] = descendantsOf(readXml(strFromU8(qde), 'project.qde'), 'PlainTextSelection');
    assert.deepEqual([selection.attributes.startPosition, selection.attributes.endPosition], ['15', '17']);
    assert.deepEqual(tags('refi', bytes, text).annotations, [given]);
    // ATLAS.ti keeps the line ends of Windows in the file, and counts each once.
    const windows = Object.fromEntries(Object.keys(files).map((name) => [name, strToU8(text)]));
    const from = (origin: string): readonly Annotation[] => {
      const project = strToU8(strFromU8(qde).replace('origin="Dateline"', `origin="${origin}"`));
      return tags('refi', zipSync({ 'project.qde': project, ...windows }), text).annotations;
    };
    assert.deepEqual(
      from('ATLAS.ti 24').map(({ span }) => span),
      [{ start: 20, end: 22 }],
    );
    assert.deepEqual(
      from('NVivo').map(({ span }) => span),
      [{ start: 15, end: 17 }],
    );
  });

  it('REFI-QDA is written in the order and with the dates that its schema asks for', () => {
    const format = formatNamed('refi');
    assert.ok(format?.files === 'project');
    const tag = (id: string, span: Annotation['span'], when: string): Annotation => ({
      ...plainAnnotation(id, 'Mayor', span),
      ...{ who: 'Ada', when, note: 'why' },
    });
    const annotations = [tag('a', { start: 3, end: 12 }, '2026-01-02T03:04:05Z'), tag('b', null, 'in May')];
    const relations = [{ id: 'r', name: 'in', from: 'a', to: 'b', who: null, when: null }];
    const { dump, losses } = heldBy(format, { path: 'a.txt', text: TEXT, annotations, relations });
    assert.deepEqual(
      losses.map(({ what }) => what),
      ['dates that are written in this way'],
    );
    for (const dumps of [[dump], [{ ...dump, annotations: [], relations: [] }], []]) {
      const { 'project.qde': qde } = unzipSync(format.write(dumps, []));
      ordered(readXml(strFromU8(qde), 'project.qde'));
    }
  });

  it('a codebook comes back as it was', () => {
    const format = formatNamed('qdc');
    assert.ok(format?.files === 'project');
    const codebook = [
      { name: 'Actors & "co"', parent: null, color: '#ff0000', description: 'Who <acts>' },
      { name: 'Mayor', parent: 'Actors & "co"', color: null, description: null },
    ];
    const context = { path: null, text: () => null, pathOfWords: () => null };
    assert.deepEqual(format.read(format.write([], codebook), context).codebook, codebook);
  });
});

describe('damaged and hostile files', () => {
  const rows: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['w3c', '{"type": "Ann', /damaged or cut short/],
    ['w3c', '[]', /no page/],
    ['brat', 'T1 broken', /no line of brat/],
    ['brat', 'A1', /no line of brat/],
    ['spacy', '{"text": 1}', /not a line of spaCy’s, at text/],
    ['doccano', '{"text": "x", "label": [[-1, 2, "X"]]}', /not a line of doccano’s/],
    ['csv', 'path,tag\na,"open', /does not end/],
    ['csv', 'a,b\n1,2\n', /no column path and no column tag/],
    ['label-studio', '{"data": 3}', /not a file of Label Studio’s/],
    ['webanno', '1-1 0-2 x', /no line of WebAnno/],
    ['uima', '{"%FEATURE_STRUCTURES": []}', /no text/],
    ['tei', '<TEI><text>', /no sound XML/],
    ['tei', '<!DOCTYPE x [<!ENTITY a "b">]><TEI/>', /document type/],
    ['tei', '<x/>', /no TEI file/],
    ['tei', '<a>'.repeat(300), /more than 200 deep/],
    ['refi', 'PK no zip', /no sound zip/],
    ['refi', zipSync({ 'a.txt': new Uint8Array(1) }), /no project\.qde/],
    ['refi', zipSync({ '../project.qde': strToU8('<Project/>') }), /leads out/],
    ['refi', zipSync({ 'project.qde': new Uint8Array(300 * 1024 * 1024) }, { level: 1 }), /more than 512 MB/],
  ];
  for (const [name, given, message] of rows)
    it(`${name}: ${message.source}`, () => assert.throws(() => read(name, given), message)).timeout(20_000);

  it('tells of places outside the text, and keeps the rest', () => {
    const line = JSON.stringify({
      text: TEXT,
      path: 'a.txt',
      entities: [
        [2, 11, 'X'],
        [50, 40, 'X'],
        [900, 950, 'X'],
      ],
    });
    const { tags: found, problems } = tags('spacy', line);
    assert.deepEqual([found.length, problems.length], [1, 2]);
  });
});

describe('columns of words', () => {
  const dump = (spans: readonly (readonly [string, number, number])[]): TaggedDump => ({
    ...{ path: 'a', text: 'Anna Berg spoke.\nOslo', relations: [] },
    annotations: spans.map(([tag, start, end], i) => plainAnnotation(`${i}`, tag, { start, end })),
  });
  const written = (name: string, given: TaggedDump, misaligned: 'report' | 'widen' = 'report'): string => {
    const format = formatNamed(name);
    assert.ok(format && format.files !== 'project');
    return format.write(heldBy(format, given, misaligned).dump);
  };

  it('hold the first of overlapping tags', () => {
    const given = dump([
      ['PER', 0, 9],
      ['X', 5, 9],
      ['LOC', 17, 21],
    ]);
    assert.equal(written('iob2', given), '-DOCSTART- O\n\nAnna B-PER\nBerg I-PER\nspoke O\n. O\n\nOslo B-LOC\n\n');
    assert.equal(written('bioes', given), '-DOCSTART- O\n\nAnna B-PER\nBerg E-PER\nspoke O\n. O\n\nOslo S-LOC\n\n');
    assert.equal(
      written(
        'conll',
        dump([
          ['PER', 0, 4],
          ['PER', 5, 9],
        ]),
      ),
      '-DOCSTART- -X- -X- O\n\nAnna -X- -X- I-PER\nBerg -X- -X- B-PER\nspoke -X- -X- O\n. -X- -X- O\n\nOslo -X- -X- O\n\n',
    );
  });

  it('report tags that begin inside a word, or widen them', () => {
    const given = dump([['X', 2, 9]]);
    const format = formatNamed('iob2');
    assert.ok(format);
    assert.deepEqual(heldBy(format, given).losses, [
      { what: 'tags that begin or end inside a word', id: '0', words: 'na Berg' },
    ]);
    assert.match(written('iob2', given, 'widen'), /Anna B-X\nBerg I-X\n/);
  });
});
