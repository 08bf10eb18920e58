import assert from 'node:assert/strict';
import { readDateline } from '../../server/src/release/dateline.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

describe('datelines', () => {
  for (const [text, end, place, date, agency] of [
    ['MOSCOW, July 21. / The minister spoke.', 18, 'Moscow', 'July 21', null],
    ['ASTANA, June 14 (Reuters) - The minister spoke.', 27, 'Astana', 'June 14', 'Reuters'],
    ['NEW YORK (AP) — The minister spoke.', 15, 'New York', null, 'AP'],
    ['Washington, DC – The minister spoke.', 16, 'Washington, DC', null, null],
    ['BOULDER, Colo., April 7 - The company said.', 25, 'Boulder, Colo.', 'April 7', null],
    ['ST. PETERSBURG. June 3 (Interfax) - The minister spoke.', 35, 'St. Petersburg', 'June 3', 'Interfax'],
    ['МОСКВА, 21 июля. /ТАСС/. Министр сказал.', 24, 'Москва', '21 июля', 'ТАСС'],
    ['MOSCOW, July 21. /TASS/ The minister spoke.', 23, 'Moscow', 'July 21', 'TASS'],
    ['OMAHA, Neb. (Nov. 21, 2017) – The company said.', 29, 'Omaha, Neb', 'Nov. 21, 2017', null],
    ['RIO DE JANEIRO, Aug. 5 (Xinhua) -- The minister spoke.', 34, 'Rio de Janeiro', 'Aug. 5', 'Xinhua'],
  ] as [string, number, string, string | null, string | null][])
    it(`read ${text.slice(0, end)}`, () => {
      const tokens = tokenize(text);
      const found = readDateline(tokens, 0, tokens.length);
      assert.ok(found);
      assert.deepEqual(
        [found.end, found.place, found.dateSpan && text.slice(found.dateSpan.start, found.dateSpan.end), found.agency],
        [end, place, date, agency],
      );
    });

  for (const text of [
    'Well-known ministers spoke.',
    'The minister – a friend of bridges – spoke.',
    'In May 4 ministers spoke - at length.',
    'BRIDGE HOUSE - SECOND FLOOR',
    'Anna Example - head of the office.',
  ])
    it(`do not read ${text}`, () => {
      const tokens = tokenize(text);
      assert.equal(readDateline(tokens, 0, tokens.length), null);
    });

  it('are taken from a line with a place and a day where the text has none', () => {
    const text = 'Bridge opens in spring\nHamburg, July 7, 2017\n\nThe minister said today that the bridge would open.';
    assert.equal(readStructure(text).dateline?.place, 'Hamburg');
  });
});
