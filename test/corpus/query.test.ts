import assert from 'node:assert/strict';
import { dayNumber } from '../../server/src/calendar/days.ts';
import { MemoryStore } from '../../server/src/corpus/memory/store.ts';
import { QueryError, readQuery, wordsAsked } from '../../server/src/corpus/query.ts';
import { snippet, spoken, wordAsked, wordsSaid } from '../../server/src/corpus/snippet.ts';

describe('query', () => {
  const store = new MemoryStore();
  store.write(
    [
      {
        path: 'a.txt',
        size: 1,
        modified: 1,
        hash: '',
        title: '',
        headline: { start: 0, end: 0 },
        day: null,
        event: { what: 'talks', date: null, place: null, participants: [] },
        digest: new Uint32Array(),
        entities: [
          { entity: 'person/anna-tervo', type: 'person', name: 'Anna Tervo', count: 2 },
          { entity: 'place/telmin', type: 'place', name: 'Telmin', count: 1 },
        ],
        garbled: [],
        passages: [],
      },
    ],
    [],
  );

  it('reads words, phrases and filters', () => {
    const criteria = readQuery(
      'bridges "opened to traffic" who:"anna tervo" where:telmin is:answer event:Talks says:Kesk',
      store.names,
    );
    assert.deepEqual(criteria.phrases, ['bridg', 'open traffic']);
    assert.deepEqual(criteria.exact, ['opened to traffic']);
    assert.deepEqual(criteria.named, [['person/anna-tervo'], ['place/telmin']]);
    assert.deepEqual([criteria.kinds, criteria.event, criteria.says], [['answer'], 'talks', 'kesk']);
  });

  it('reads days, months, years and spans of them', () => {
    const days = (value: string) => {
      const { from, to } = readQuery(`when:${value}`, store.names);
      return [from, to];
    };
    const day = (year: number, month: number, d: number) => dayNumber({ year, month, day: d });
    assert.deepEqual(days('2018'), [day(2018, 1, 1), day(2018, 12, 31)]);
    assert.deepEqual(days('2016-02'), [day(2016, 2, 1), day(2016, 2, 29)]);
    assert.deepEqual(days('2018-07..2018-08'), [day(2018, 7, 1), day(2018, 8, 31)]);
    assert.deepEqual(days('..2018-07-21'), [null, day(2018, 7, 21)]);
    assert.deepEqual([days('none'), readQuery('when:none', store.names).undated], [[null, null], true]);
  });

  it('says what it does not understand', () => {
    for (const [query, message] of [
      ['', /^Nothing is asked/],
      ['  "" ', /^Nothing is asked/],
      ['the', /^Nothing is asked/],
      ['colour:red', /no filter ‘colour:’/],
      ['when:2018-02-30', /‘when:’ takes/],
      ['event:holiday', /^‘holiday’ is nothing that ‘event:’ takes: summit, talks,/],
      ['when:..', /‘when:’ takes/],
      ['is:maybe', /takes: question/],
      ['who:Nobody', /named ‘Nobody’/],
      ['where:"Anna Tervo"', /No place/],
    ] as const)
      assert.throws(
        () => readQuery(query, store.names),
        (error) => error instanceof QueryError && message.test(error.message),
      );
  });

  it('takes hostile input as words', () => {
    assert.deepEqual(readQuery(`x" OR 1=1 -- '; NEAR(`, store.names).phrases.length > 0, true);
  });

  it('cuts a snippet around the first word asked for', () => {
    const text = `${'words before it '.repeat(20)}the bridge opened\nat last ${'and after it '.repeat(20)}`;
    const passage = { start: 0, end: text.length };
    const around = (query: string) => snippet(text, passage, wordAsked(text, passage, wordsAsked(query)));
    const cut = around('open');
    assert.match(cut, /^….*the bridge opened at last.*…$/);
    assert.ok(cut.length < 170);
    const quoted = around('after "opened AT last"');
    assert.match(quoted, /^….*the bridge opened at last/);
    const named = around('who:"The Bridge" is:prose');
    assert.match(named, /^….*the bridge opened/);
    const garbled = around('who:Bridga');
    assert.match(garbled, /^….*the bridge opened/);
  });

  it('shows as much of words without blanks, and no half of a character', () => {
    const chinese = '大橋通車。'.repeat(60);
    assert.match(snippet(chinese, { start: 0, end: chinese.length }, null), /^大橋通車。.{100,}…$/);
    const emoji = '😀'.repeat(120);
    assert.match(snippet(emoji, { start: 0, end: emoji.length }, null), /^(?:😀){50,}…$/u);
  });

  it('names a speaker once, as the label or in front of what is said', () => {
    assert.equal(spoken('Anna Tervo', 'Anna Tervo: It is open.'), 'Anna Tervo: It is open.');
    assert.equal(spoken('Anna Tervo', 'A: It is open.'), 'Anna Tervo: A: It is open.');
    assert.equal(spoken(null, 'It is open.'), 'It is open.');
    assert.equal(wordsSaid('Anna Tervo', 'Anna Tervo: It is open.'), 'It is open.');
  });
});
