import fc from 'fast-check';
import { type Annotation, inOrder, type Relation, type TaggedDump } from '../../../server/src/tags/model.ts';

/** Pieces of texts that formats stumble over: line ends, markup, separators, characters of two units, halves of them, controls. */
const PIECES = [
  ...['Orlan ', 'said ', '“well”, ', '😀 ', '𝒜𝒷 ', '\r\n', '\n\n', '\r', '<b>&amp;</b> ', ']]>', 'T1\t', '"x",y '],
  ...['Ünal ', 'a|b_c*[1] ', '\\n->;', '#Text=', '\u0000', '\u000b', '\ud83d', '\ufeff', '\u0085', '\u2028', '-LRB- '],
  ...['e\u0301 ', '__proto__ ', '-DOCSTART- O', '%ID ', "'", '\u001c'],
];
const NAMES = [
  ...[
    'claim',
    'person',
    'source',
    '',
    'a b',
    'x\ty\nz',
    ']]>',
    '<&">',
    '😀',
    '__proto__',
    'B-PER',
    'a|b[1]*_',
    'O',
    '\\',
  ],
  ...['\u0000', 'stance[]', ' edge ', '\ud83d', 'constructor'],
];
/** Node 24 mixes up a name that is one backslash with others that begin with one when it reads JSON, so attributes are not named so here. */
const KEYS = NAMES.filter((name) => name !== '\\');
const VALUES = [
  'see below',
  'a, "b"\nand =c',
  '😀',
  '<&>',
  ']]>',
  '\t',
  '\u0000',
  '*',
  '_',
  '|',
  '[2]',
  'x\r\ny',
  '\\',
];

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
  .map((parts) => `${parts.map((part, i) => `${i % 7 === 0 ? '' : i}${part}`).join('')}end`);

/** A dump with annotations, relations and attributes that begin and end between characters. */
export const hostileDump: fc.Arbitrary<TaggedDump> = text.chain((body) => {
  const edges = [0];
  for (const character of body) edges.push(edges[edges.length - 1] + character.length);
  const span = fc
    .tuple(fc.nat(edges.length - 2), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => ({ start: edges[from], end: edges[Math.min(edges.length - 1, from + length)] }));
  const name = fc.constantFrom(...NAMES);
  const value = fc.constantFrom(...VALUES);
  const one = fc.record({
    tag: name,
    span: fc.option(span, { freq: 8 }),
    turn: fc.boolean(),
    who: fc.option(fc.constantFrom('ada', 'Ben "B." Öst', 'a\tb')),
    when: fc.option(fc.constant('2026-01-02T03:04:05Z')),
    note: fc.option(value),
    attributes: fc
      .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }))), {
        maxLength: 2,
      })
      .map((entries) => Object.fromEntries(entries)),
  });
  const links = fc.array(fc.tuple(name, fc.nat(), fc.nat(), fc.option(fc.constant('ada'))), { maxLength: 3 });
  return fc.tuple(fc.array(one, { maxLength: 7 }), links).map(([list, pairs]): TaggedDump => {
    const annotations = list.map(
      ({ turn, ...rest }, i): Annotation => ({
        ...{ id: `a${i} "<`, ...rest },
        on: rest.span === null ? 'document' : turn ? 'turn' : 'span',
      }),
    );
    const relations = pairs.flatMap(([name, a, b, who], i): readonly Relation[] => {
      const [from, to] = [annotations[a % annotations.length], annotations[b % annotations.length]];
      return from && to ? [{ id: `r${i}`, name, from: from.id, to: to.id, who, when: null }] : [];
    });
    return { path: 'below/a "1".txt', text: body, annotations: inOrder(annotations), relations };
  });
});
