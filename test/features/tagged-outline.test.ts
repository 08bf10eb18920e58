import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OutlineItem, outline } from '../../server/src/features/outline.ts';
import { withTagged } from '../../server/src/features/tags/outline.ts';
import { plainAnnotation } from '../../server/src/tags/model.ts';
import { drawn } from './drawn.ts';

/** An outline as indented lines. */
function show(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}${detail === '' ? '' : ` [${detail}]`}`,
    ...show(children, `${indent}  `),
  ]);
}

const { release } = drawn(`
  Ferry to be replaced
  ^^^^^ zone headline
  The route
  ^^^^^^^^^ zone subheading
  It leaves at noon.
  ^^ zone body
  It is back at two.
  Q: When does it sail?
  ^^ question
  A: In June. It costs 3 euro.
  ^^ answer Jon Vik
`);
const { text } = release;

/** Tags on words of the text. */
const tagged = (...all: readonly (readonly [tag: string, words: string])[]) =>
  all.map(([tag, words], i) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return plainAnnotation(String(i), tag, { start, end: start + words.length });
  });

describe('tagged passages in the outline', () => {
  it('puts each under the turn or paragraph that holds it, in order of place', () => {
    const annotations = tagged(
      ['Price', 'It costs 3 euro.'],
      ['Plan', 'In June'],
      ['Time', 'noon'],
      ['Doubt', 'When does'],
      ['Place', 'route'],
    );
    const relation = { id: 'r', name: 'holds until', from: '0', to: '1', who: null, when: null };
    assert.deepEqual(show(withTagged(outline(release), text, annotations, [relation])), [
      'headline Ferry to be replaced',
      '  section The route',
      '    tag Place [route]',
      '    paragraph It leaves at noon.',
      '      tag Time [noon]',
      '    paragraph It is back at two.',
      '    question When does it sail?',
      '      tag Doubt [When does]',
      '      answer In June. It costs 3 euro. [Jon Vik]',
      '        tag Plan [In June]',
      '          relation holds until ← Price [It costs 3 euro.]',
      '        tag Price [It costs 3 euro.]',
      '          relation holds until → Plan [In June]',
    ]);
  });

  it('puts what reaches over several under the entry that holds them all', () => {
    const annotations = tagged(
      ['Exchange', 'sail?\nA: In June'],
      ['Return', 'noon.\nIt is back'],
      ['Break', 'replaced\nThe route'],
    );
    assert.deepEqual(
      show(withTagged(outline(release), text, annotations)).filter((line) => /tag|question|section/.test(line)),
      [
        '  tag Break [replaced The route]',
        '  section The route',
        '    tag Return [noon. It is back]',
        '    question When does it sail?',
        '      tag Exchange [sail? A: In June]',
      ],
    );
  });

  it('leaves out tags of the whole text, blanks and places beyond the text', () => {
    const at = text.indexOf(' June');
    const annotations = [
      plainAnnotation('1', 'Tone', null),
      plainAnnotation('2', 'Blank', { start: at, end: at + 1 }),
      plainAnnotation('3', 'Old', { start: text.length - 2, end: text.length + 9 }),
    ];
    assert.deepEqual(withTagged(outline(release), text, annotations), outline(release));
  });

  it('shows every tagged stretch once, within the entry that it stands under, wherever it is', () => {
    const place = fc.tuple(fc.nat(text.length), fc.nat(text.length));
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const annotations = places
          .map(([a, b], i) => plainAnnotation(String(i), `t${i}`, { start: Math.min(a, b), end: Math.max(a, b) }))
          .filter(({ span }) => span && text.slice(span.start, span.end).trim() !== '');
        const seen: string[] = [];
        const look = (items: readonly OutlineItem[], parent?: OutlineItem): void => {
          for (const item of items) {
            if (parent) assert.ok(parent.start <= item.start && item.end <= parent.end, item.name);
            assert.ok(parent?.kind !== 'tag');
            if (item.kind === 'tag') seen.push(item.name);
            look(item.children, item);
          }
        };
        look(withTagged(outline(release), text, annotations));
        assert.deepEqual(seen.toSorted(), annotations.map(({ tag }) => tag).toSorted());
      }),
    );
  });
});
