import assert from 'node:assert/strict';
import { mainEvent } from '../../server/src/events/main.ts';
import type { EventMention } from '../../server/src/events/model.ts';
import { readStructure } from '../../server/src/release/read.ts';

const TEXT = `Wreaths laid for the war of 1939 at a ceremony in Brenn

The ceremony took place on the square, and a summit follows.
`;

describe('The main event of a release', () => {
  const event = (what: string, date: string | null): EventMention => {
    const start = TEXT.indexOf(what);
    return { start, end: start + what.length, what, date, place: null, participants: [] };
  };
  const main = (events: readonly EventMention[], published: string | null) => {
    const { what, date } = mainEvent({
      ...readStructure(TEXT),
      published,
      datelineDate: null,
      mentions: [],
      events,
    });
    return [what, date];
  };

  it('is none of other years, which the text only speaks of', () => {
    const events = [event('war', '1939'), event('ceremony', null)];
    assert.deepEqual(main(events, '2019-09-01'), ['ceremony', '2019-09-01']);
    assert.deepEqual(main(events.slice(0, 1), '2019-09-01'), ['report', '2019-09-01']);
    assert.deepEqual(main([event('summit', '2024-07')], '2019-09-01'), ['report', '2019-09-01']);
  });

  it('may be of the year before or behind, and of any where the release has no day', () => {
    assert.deepEqual(main([event('ceremony', '2018-12-31')], '2019-01-01'), ['ceremony', '2018-12-31']);
    assert.deepEqual(main([event('summit', '2020')], '2019-12-30'), ['summit', '2020']);
    assert.deepEqual(main([event('war', '1939')], null), ['war', '1939']);
  });
});
