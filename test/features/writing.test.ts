import assert from 'node:assert/strict';
import { completions } from '../../server/src/features/completion.ts';
import { hints } from '../../server/src/features/inlay-hints.ts';
import { drawn } from './drawn.ts';

describe('inlay hints', () => {
  it('show what a garbled form should be, where the fix is sure', () => {
    const dump = drawn(`
      Bergu met Lind on 31 June. А ship came.
      ^^^^^ finding name/garbled > Berg
                        ^^^^^^^ finding date/impossible
                                 ^ finding text/mixed-script > A
    `);
    const all = { start: 0, end: dump.text.length };
    assert.deepEqual(hints(dump, all), [{ offset: 5, text: ' → Berg', tooltip: 'Bergu is not right.' }]);
    assert.deepEqual(hints(dump, { start: 6, end: all.end }), []);
  });
});

describe('completion', () => {
  const dump = drawn(`
    Anna Berg met Oskar Lind. Berg spoke of the Bergen Port Office, and be
    ^^^^^^^^^ person Anna Berg
                  ^^^^^^^^^^ person Oskar Lind
                              ^^^^ person Anna Berg
                                                ^^^^^^^^^^^^^^^^^^ organization Bergen Port Office
  `);

  it('offers names of the text, the most frequent first, by the beginning of any word', () => {
    assert.deepEqual(
      completions(dump, dump.text.length).map((c) => [c.name, dump.show(c.span)]),
      [
        ['Anna Berg', 'be'],
        ['Bergen Port Office', 'be'],
      ],
    );
  });

  it('offers nothing where no word is begun', () => {
    assert.deepEqual(completions(dump, dump.text.indexOf(' and') + 1), []);
  });
});
