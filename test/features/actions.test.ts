import assert from 'node:assert/strict';
import { actions } from '../../server/src/features/actions.ts';
import { NOTHING_IGNORED, placeOf, withoutIgnored } from '../../server/src/rules/ignored.ts';
import { drawn } from './drawn.ts';

const DUMP = drawn(`
  The minster met the minster of Peru.
      ^^^^^^^ finding text/word > minister
      ^ ? first
                      ^^^^^^^ finding text/word > minister
  On 31 June he left.
     ^^^^^^^ finding date/impossible
     ^ ? date
`);
const at = (cursor: string) => {
  const offset = DUMP.cursor(cursor);
  return { start: offset, end: offset };
};

describe('quick-fixes', () => {
  it('offers the fix, all sure fixes, and to ignore', () => {
    assert.deepEqual(
      actions(DUMP, DUMP.findings, at('first')).map((a) => a.title),
      [
        'Change to minister',
        'Make all 2 fixes that are sure',
        'Ignore ‘minster’ here',
        'Ignore ‘minster’ in this text',
        'Ignore ‘minster’ in the whole folder',
      ],
    );
  });

  it('offers nothing but to ignore where there is no fix, and nothing elsewhere', () => {
    assert.deepEqual(
      actions(DUMP, DUMP.findings, at('date')).map((a) => a.kind),
      ['ignore', 'ignore', 'ignore'],
    );
    assert.deepEqual(actions(DUMP, DUMP.findings, { start: 0, end: 0 }), []);
  });

  it('offers what all findings of a selection need', () => {
    const all = actions(DUMP, DUMP.findings, { start: 0, end: DUMP.text.length });
    assert.deepEqual(all.filter((a) => a.kind === 'fix').length, 2);
  });
});

describe('ignored findings', () => {
  const [first] = DUMP.findings;
  const left = (ignored: Parameters<typeof withoutIgnored>[2], text = DUMP.text) =>
    withoutIgnored(text, DUMP.findings, ignored).map((f) => `${f.code} ${f.start}`);

  it('leaves a word out everywhere, of that rule only', () => {
    assert.deepEqual(left(NOTHING_IGNORED).length, 3);
    assert.deepEqual(left({ words: [{ code: 'text/word', text: 'minster' }], places: [] }), ['date/impossible 40']);
    assert.deepEqual(left({ words: [{ code: 'name/casing', text: 'minster' }], places: [] }).length, 3);
  });

  it('leaves out one place and not the same word at another', () => {
    const place = placeOf(DUMP.text, first);
    assert.deepEqual(left({ words: [], places: [place] }), ['text/word 20', 'date/impossible 40']);
  });
});
