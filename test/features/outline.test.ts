import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OutlineItem, outline } from '../../server/src/features/outline.ts';
import { drawn } from './drawn.ts';

/** An outline as indented lines: kind, name, detail in brackets. */
function show(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}${detail === '' ? '' : ` [${detail}]`}`,
    ...show(children, `${indent}  `),
  ]);
}

describe('outline', () => {
  it('puts answers under their question and all of it under the headline', () => {
    const { release } = drawn(`
      Phone 555 0101
      ^^^^^ zone chrome
      Minister on the new bridge
      ^^^^^^^^ zone headline
      ^^^^^^^^ published 2019-05-02
      Q: Will it open in time?
      ^^^ zone body
      ^^ question
      A: It will.
      ^^ answer Anna Berg
      And it will be free of charge.
      Q: Who pays?
      ^^ question
      A: The region.
      ^^ answer Anna Berg
      A: And the state.
      ^^ answer Anna Berg
      Thank you all.
    `);
    assert.deepEqual(show(outline(release)), [
      'headline Minister on the new bridge [2 May 2019]',
      '  question Will it open in time?',
      '    answer It will. And it will be free of charge. [Anna Berg]',
      '  question Who pays?',
      '    answer The region. [Anna Berg]',
      '    answer And the state. Thank you all. [Anna Berg]',
    ]);
  });

  it('leads with the speakers of a long transcript in which several people speak', () => {
    const people = ['Anna Berg', 'Ole Dahl', 'Mia Holm'];
    const lines = Array.from({ length: 21 }, (_, i) => [`M${i % 3}: Word ${i}.`, `^^^ statement ${people[i % 3]}`]);
    const { release } = drawn(lines.flat().join('\n'));
    assert.deepEqual(show(outline(release)).slice(0, 2), [
      'statement Anna Berg: Word 0.',
      'statement Ole Dahl: Word 1.',
    ]);
  });

  it('gives prose its sections with paragraphs and its quotations by speaker', () => {
    const { release } = drawn(`
      Harbour to be dredged
      ^^^^^^^ zone headline
      “We begin in May,” the mayor said.
      ^^^^^^ zone body
      ^^^^^^^^^^^^^^^^^^ quote Eva Lind
      The cost
      ^^^^^^^^ zone subheading
      It is met by the port.
      ^^ zone body
      “Gladly,” it said.
      ^^^^^^^^^ quote
    `);
    assert.deepEqual(show(outline(release)), [
      'headline Harbour to be dredged',
      '  quotation Eva Lind [“We begin in May,”]',
      '  section The cost',
      '    paragraph It is met by the port.',
      '    paragraph “Gladly,” it said.',
      '      quotation “Gladly,”',
    ]);
  });

  it('dates the sections and paragraphs of a chronicle', () => {
    const { release } = drawn(`
      The port this week
      ^^^^^^^^ zone headline
      Tuesday
      ^^^^^^^ zone subheading
      ^^^^^^^ date 2019-05-14
      A ship came from Riga.
      ^^ zone body
      It had left on the eve, at nine.
                     ^^^^^^^ date 2019-05-13T21:00
    `);
    assert.deepEqual(show(outline(release)), [
      'headline The port this week',
      '  section Tuesday [14 May 2019]',
      '    paragraph A ship came from Riga.',
      '    paragraph It had left on the eve, at nine. [13 May 2019]',
    ]);
  });

  it('lists related articles by date and title, with their own turns', () => {
    const { release } = drawn(`
      A short text.
      See also
      ^^^^^^^^ zone related
      12 May 2019 Harbour closed
                  ^^^^^^^^^^^^^^ item 12 May 2019
      ^^^^^^^^^^^ date 2019-05-12
      Q: Why?
      ^^ question
      Harbour open again
      ^^^^^^^^^^^^^^^^^^ item
    `);
    assert.deepEqual(show(outline(release)), [
      'related Related articles [2]',
      '  article 12 May 2019 · Harbour closed',
      '    question Why?',
      '  article Harbour open again',
    ]);
  });

  it('is a tree for any structure: children inside parents, selections inside items, names never empty', () => {
    const line = fc.constantFrom(
      'Words, words.',
      '',
      'Q:\n^^ question',
      'A: Yes.\n^^ answer Bo',
      'B: No.\n^^ statement',
      'Head\n^^^^ zone subheading\nbody\n^^^^ zone body',
      'Head\n^^^^ zone headline',
      '9\n^ zone chrome\nbody\n^^^^ zone body',
      '“Hm,”\n^^^^^ quote Bo',
      'Other\n^^^^^ zone related\nOther\n^^^^^ item',
    );
    const check = (items: readonly OutlineItem[], start: number, end: number): void => {
      for (const item of items) {
        assert.ok(item.name !== '', 'a name');
        assert.ok(start <= item.start && item.start < item.end && item.end <= end, 'inside its parent');
        assert.ok(item.start <= item.selection.start && item.selection.end <= item.end, 'selection inside');
        check(item.children, item.start, item.end);
      }
    };
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (parts) => {
        const { release } = drawn(`Start.\n${parts.join('\n')}`);
        check(outline(release), 0, release.text.length);
      }),
      { numRuns: 300 },
    );
  });
});
