import assert from 'node:assert/strict';
import { messageFor } from '../../client/src/timeline/message.ts';

describe('The timeline', () => {
  it('says why it has nothing to draw', () => {
    const nothing = { events: [], total: 0, problem: null };
    assert.match(messageFor('', nothing, []).empty, /^No events with a date yet/);
    assert.equal(messageFor('Anna Tervo', nothing, []).empty, 'No event of this folder names ‘Anna Tervo’.');
    const problem = 'No folder is open.';
    assert.equal(messageFor('Anna Tervo', { ...nothing, problem }, []).empty, problem);
  });

  it('is given events with a day alone, and as many names as a list can have', () => {
    const event = { what: 'visit', place: null, articles: [] };
    const events = [
      { ...event, date: null },
      { ...event, date: '2019-05-03' },
    ];
    const names = Array.from({ length: 400 }, (_, i) => ({ name: `Name ${i}` }));
    const message = messageFor('', { events, total: 2, problem: null }, names);
    assert.deepEqual(message.events, [events[1]]);
    assert.equal(message.names.length, 300);
  });
});
