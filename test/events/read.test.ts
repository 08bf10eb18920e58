import assert from 'node:assert/strict';
import { readEvents } from '../../server/src/events/read.ts';
import type { Mention } from '../../server/src/names/model.ts';
import { readStructure } from '../../server/src/release/read.ts';

const TEXT = `Leaders end summit

The leaders of Velmora and Ostrava held a summit in Brenn on 4 May 2020. Anna Tervo gave a press conference afterwards. The weather was fine.`;

describe('events', () => {
  const structure = readStructure(TEXT);
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const dates = [
    { ...at('4 May 2020'), type: 'DATE' as const, value: '2020-05-04', alternatives: [], reason: '', anchor: null },
  ];
  const mention = (words: string, type: Mention['type'], entity: string): Mention =>
    ({ ...at(words), type, name: words, entity }) as Mention;
  const mentions = [mention('Brenn', 'place', 'place/brenn'), mention('Anna Tervo', 'person', 'person/anna-tervo')];
  const events = readEvents(structure, { dates, published: null, datelineDate: null }, mentions);

  it('takes when and where from the sentence of the word that tells of it', () => {
    const summit = events.find((e) => e.start > TEXT.indexOf('held'));
    assert.deepEqual([summit?.what, summit?.date, summit?.place], ['summit', '2020-05-04', 'Brenn']);
  });

  it('takes them from the whole sentence where a program has broken its lines', () => {
    const text = `Leaders end summit\n\nThe leaders of Velmora, a small country in the north, met for a\nsummit and a walk, as their offices had told everybody before,\nwith Anna Tervo in Brenn. Nobody was surprised by that, and the\nweather was fine.\n`;
    const brenn = { start: text.indexOf('Brenn'), end: text.indexOf('Brenn') + 5 };
    const place = { ...brenn, type: 'place', name: 'Brenn', entity: 'place/brenn' } as Mention;
    const told = readEvents(readStructure(text), { dates: [], published: null, datelineDate: null }, [place]);
    assert.equal(told.find((e) => e.start > text.indexOf('met for'))?.place, 'Brenn');
  });

  it('prefers a phrase to its words and names who took part', () => {
    const conference = events.filter((e) => e.start >= TEXT.indexOf('Anna'));
    assert.deepEqual(
      conference.map((e) => [e.what, ...e.participants]),
      [['news conference', 'person/anna-tervo']],
    );
    assert.equal(conference[0].date, null);
  });

  it('tells walkouts from attacks that are called strikes, and from what is neither', () => {
    const told = (text: string): string =>
      readEvents(readStructure(`News of the day\n\n${text}\n`), { dates: [], published: null, datelineDate: null }, [])
        .map(({ what, start }) => (/strike/i.test(text.slice(start - 17, start + 12)) ? what : `(${what})`))
        .join();
    for (const [text, what] of [
      ['Tram drivers in Oslo began a strike on Tuesday.', 'walkout'],
      ['A strike of nurses goes into its second week.', 'walkout'],
      ['The bakers’ strike is legal, a court said.', 'walkout'],
      ['Postal workers strike for higher wages.', 'walkout'],
      ['Miners called a two-day strike against the cuts.', 'walkout'],
      ['The governor spoke of a strike on a depot.', 'attack'],
      ['Rebels fear strikes against Damascus.', 'attack'],
      ['A drone strike cut the road.', 'attack'],
      ['The strike hit two houses.', 'attack'],
      ['Soldiers heard the strike begin at night.', 'attack'],
      ['They strike a balance at the right moment.', ''],
      ['The strike price of the option is low.', ''],
      ['A late strike from the winger was not enough.', ''],
      ['She is on hunger strike.', ''],
    ])
      assert.equal(told(text), what, text);
  });

  it('reads megabytes on one line in its stride', function () {
    this.timeout(10_000);
    const long = readStructure('the talks on 4 May were long and '.repeat(50_000));
    assert.equal(readEvents(long, { dates: [], published: null, datelineDate: null }, []).length, 50_000);
  });
});
