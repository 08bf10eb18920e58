import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDigest } from '../../server/src/corpus/digest.ts';
import { MemoryStore } from '../../server/src/corpus/memory/store.ts';
import { namesakes, personsOnce } from '../../server/src/corpus/namesakes.ts';
import { neighboursOrder } from '../../server/src/corpus/neighbours.ts';
import { overlaidNames } from '../../server/src/corpus/overlay/names.ts';
import { overlaidNaming } from '../../server/src/corpus/overlay/overlay.ts';
import { portraitOf } from '../../server/src/corpus/portrait.ts';
import { readQuery } from '../../server/src/corpus/query.ts';
import { RelatedFinder } from '../../server/src/corpus/related.ts';
import { SqliteStore } from '../../server/src/corpus/sqlite/store.ts';
import type { Criteria, DumpRecord, Store } from '../../server/src/corpus/store.ts';
import { stem } from '../../server/src/corpus/words.ts';
import type { DayMonthOrder } from '../../server/src/dates/model.ts';
import { readStructure } from '../../server/src/release/read.ts';

const { DatabaseSync } = await import('node:sqlite');

const ANYTHING: Criteria = { phrases: [], named: [], says: null, kinds: [], event: null, from: null, to: null };

/** A dump of a few words, one passage a sentence; capital words are people, garbled where they end in `u`, with whole names where two are joined by `_`. */
function dump(path: string, text: string, day: number | null = null): DumpRecord {
  const named = (text.match(/\b[A-Z]\w+/g) ?? []).map((word) => ({
    entity: `person/${word.toLowerCase().replace('_', '-')}`,
    type: 'person' as const,
    name: word.replace('_', ' '),
    count: 1,
  }));
  const entities = [...new Map(named.map((one) => [one.entity, one])).values()];
  let at = 0;
  const passages = text.split('. ').map((sentence, turn) => {
    const start = at;
    at += sentence.length + 2;
    return {
      start,
      end: start + sentence.length,
      kind: turn % 2 === 0 ? ('question' as const) : ('answer' as const),
      turn,
      speaker: turn % 2 === 0 ? null : 'Anna Tervo',
      words: sentence.toLowerCase().replaceAll('_', ' ').split(' ').map(stem).join(' '),
      entities: entities.filter((e) => sentence.replaceAll('_', ' ').includes(e.name)).map((e) => e.entity),
    };
  });
  const event = { what: 'talks', date: null, place: null, participants: [] };
  return {
    path,
    size: text.length,
    modified: 1,
    hash: '',
    title: text.slice(0, 20),
    headline: { start: 0, end: 20 },
    day,
    event,
    entities,
    garbled: entities
      .filter(({ name }) => name.endsWith('u'))
      .map(({ entity, name }) => ({ entity, form: name, right: name.slice(0, -1), count: 1 })),
    passages,
    digest: readDigest(readStructure(text)),
  };
}

const STORES: Readonly<Record<string, () => Store>> = {
  memory: () => new MemoryStore(),
  SQLite: () => new SqliteStore(new DatabaseSync(':memory:')),
};

for (const [name, make] of Object.entries(STORES))
  describe(`${name} store`, () => {
    const store = make();
    store.write(
      [
        dump('a.txt', 'who met Orlan in the harbour. Orlan met nobody there', 10),
        dump('b.txt', 'what did Kesk see. Kesk saw the harbour at night', 20),
        dump('c.txt', 'is it late. yes'),
      ],
      [],
    );
    const found = (criteria: Partial<Criteria>): string[] =>
      store
        .search({ ...ANYTHING, ...criteria }, 10)
        .map((hit) => `${hit.path}:${hit.start}`)
        .sort();

    it('finds what has no day', () => {
      assert.deepEqual(found({ phrases: ['met'], undated: true }), []);
      assert.deepEqual(found({ undated: true }), ['c.txt:0', 'c.txt:12']);
    });

    it('finds words and phrases', () => {
      assert.deepEqual(found({ phrases: ['harbour'] }), ['a.txt:0', 'b.txt:19']);
      assert.deepEqual(found({ phrases: ['the harbour at'] }), ['b.txt:19']);
      assert.deepEqual(found({ phrases: ['harbour', 'orlan'] }), ['a.txt:0']);
      assert.deepEqual(found({ phrases: ['harbour the'] }), []);
    });

    it('has those first that hold more of the rare words in fewer others', () => {
      const ranked = make();
      ranked.write(
        [
          dump('long', 'harbour and many other words that say nothing of it or of anything else, as long as they are'),
          dump('rare', 'harbour flood flood'),
          dump('short', 'harbour flood'),
          dump('often', 'harbour harbour flood'),
        ],
        [],
      );
      const best = (...phrases: string[]): string[] =>
        ranked.search({ ...ANYTHING, phrases }, 9).map(({ path }) => path);
      assert.deepEqual(best('harbour'), ['often', 'short', 'rare', 'long']);
      assert.deepEqual(best('harbour', 'flood'), ['rare', 'often', 'short']);
      assert.deepEqual(best('harbour flood flood'), ['rare']);
    });

    it('finds by who is named, who speaks, kind and day', () => {
      assert.deepEqual(found({ named: [['person/orlan']] }), ['a.txt:0', 'a.txt:30']);
      assert.deepEqual(found({ named: [['person/orlan', 'person/kesk']], says: 'tervo anna' }), [
        'a.txt:30',
        'b.txt:19',
      ]);
      assert.deepEqual(found({ kinds: ['question'], from: 15, to: 25 }), ['b.txt:0']);
      assert.deepEqual(found({ event: 'summit' }), []);
      assert.deepEqual(found({ kinds: ['question'], paths: ['b.txt', 'no.txt'] }), ['b.txt:0']);
      assert.deepEqual(found({ phrases: ['harbour'], paths: ['a.txt'] }), ['a.txt:0']);
      assert.deepEqual(found({ phrases: ['harbour'], paths: [] }), []);
    });

    it('knows entities by parts of their names', () => {
      assert.deepEqual(store.names.entitiesLike('rla', 5), [
        { entity: 'person/orlan', type: 'person', name: 'Orlan', count: 1, dumps: 1 },
      ]);
    });

    it('takes small letters and capitals of any language for the same, and no sign for a wildcard', () => {
      const own = make();
      const names = ['Łucja Šuster', 'Örjan [Ö] Ås', 'Jan*'];
      const [passage] = dump('a.txt', 'yes').passages;
      own.write(
        [
          {
            ...dump('a.txt', 'Łódź'),
            entities: names.map((name) => ({ entity: `person/${name}`, type: 'person', name, count: 1 })),
            passages: names.map((speaker) => ({ ...passage, speaker })),
          },
        ],
        [],
      );
      const named = (words: string): string[] => own.names.entitiesLike(words, 5).map((e) => e.name);
      assert.deepEqual(['šuster', 'ŁUCJA', 'örjan ås', 'jan', 'n*', '[ö]', '*a', '?'].map(named), [
        ['Łucja Šuster'],
        ['Łucja Šuster'],
        ['Örjan [Ö] Ås'],
        ['Jan*', 'Örjan [Ö] Ås'],
        ['Jan*'],
        ['Örjan [Ö] Ås'],
        [],
        [],
      ]);
      const spelt = (letters: string): string[] => own.names.entitiesSpelt(letters, 5).map((e) => e.name);
      assert.deepEqual(['łšr', 'ÖÅ', 'a*'].map(spelt), [['Łucja Šuster'], ['Örjan [Ö] Ås'], ['Jan*']]);
      assert.deepEqual(own.names.entitiesLike('x'.repeat(100_000), 5), []);
      assert.deepEqual(
        own.search({ ...ANYTHING, says: 'šuster' }, 5).map((hit) => hit.speaker),
        ['Łucja Šuster'],
      );
      assert.deepEqual(
        own.titlesLike('łź', 5).map((entry) => entry.title),
        ['Łódź'],
      );
    });

    it('lists a person once, whom some dumps name by the surname alone', () => {
      const own = make();
      own.write(
        [
          dump('a', 'the harbour has Vera_Orlan', 10),
          dump('b', 'the harbour has Orlan', 12),
          dump('c', 'both Orlan and Vera_Orlan see Kesk', 14),
          dump('d', 'Kesk is here'),
          dump('e', 'Anna_Kesk is here'),
          dump('f', 'Ada_Kesk is here'),
        ],
        [],
      );
      const names = personsOnce(own.names);
      const vera = {
        ...{ entity: 'person/vera-orlan', type: 'person' as const, name: 'Vera Orlan' },
        ...{ count: 4, dumps: 3, alone: ['person/orlan'] },
      };
      // Whose a surname is that two bear nobody knows.
      assert.deepEqual(
        names.entitiesLike('', 9).map(({ name, dumps }) => `${name} ${dumps}`),
        ['Vera Orlan 3', 'Kesk 2', 'Ada Kesk 1', 'Anna Kesk 1'],
      );
      assert.deepEqual(
        names.entitiesLike('', 9).map(({ shared }) => shared),
        [undefined, true, undefined, undefined],
      );
      // One is enough, though in the store the surname comes first.
      assert.deepEqual(names.entitiesLike('orl', 1), [vera]);
      assert.deepEqual(names.entitiesSpelt('oln', 1), [vera]);
      assert.deepEqual(names.folderEntities(['person/orlan']), [vera]);
      assert.deepEqual(
        ['orlan', 'vera-orlan', 'kesk', 'anna-kesk', 'nobody'].map((id) =>
          namesakes(own.names, `person/${id}`, 'V. Orlan'),
        ),
        [['person/vera-orlan'], ['person/orlan'], [], [], []],
      );
      assert.deepEqual(namesakes(own.names, 'person/kesk', 'Kesk'), []);
      const hits = own.search(readQuery('who:"vera orlan"', names), 10);
      assert.deepEqual(hits.map(({ path }) => path).sort(), ['a', 'b', 'c']);
      const portrait = portraitOf(own.names, ['person/orlan', 'person/vera-orlan']);
      assert.deepEqual(portrait, { articles: 3, mentions: 4, company: [], bars: [1, 0, 1, 0, 1], from: 10, to: 14 });
      // Where somebody has it for a first name it may be his.
      own.write([dump('g', 'Orlan_Mata is here')], []);
      assert.deepEqual(namesakes(own.names, 'person/orlan', 'Orlan'), []);
      assert.deepEqual(
        names.entitiesLike('vera', 9).map(({ dumps }) => dumps),
        [2],
      );
      own.write([], ['g']);
      assert.deepEqual(names.entitiesLike('vera', 9), [vera]);
      // With another of the surname each stands alone again.
      own.write([dump('e', 'Ada_Orlan is here')], ['c']);
      assert.deepEqual(
        names.entitiesLike('orlan', 9).map(({ name, dumps, alone }) => [name, dumps, alone]),
        [
          ['Ada Orlan', 1, undefined],
          ['Orlan', 1, undefined],
          ['Vera Orlan', 1, undefined],
        ],
      );
    });

    it('knows how dumps write whole names', () => {
      const own = make();
      const anna = { entity: 'person/anna-tervo', type: 'person', name: 'Anna Tervo', count: 1 } as const;
      const named = (path: string, written?: string): DumpRecord => ({
        ...dump(path, 'who met them'),
        entities: [written === undefined ? anna : { ...anna, written }],
      });
      own.write([named('a', 'Anna Tervo'), named('b', 'Ana Tervo'), named('c', 'Ana Tervo'), named('d')], []);
      const counts = (): number[] =>
        ['Anna Tervo', 'Ana Tervo', 'Anne Tervo'].map((n) => own.names.dumpsWriting('person/anna-tervo', n));
      assert.deepEqual(counts(), [1, 2, 0]);
      own.write([named('b', 'Anna Tervo')], ['c']);
      assert.deepEqual(counts(), [2, 0, 0]);
    });

    it('finds titles by the beginnings of their words', () => {
      const titled = (words: string): string[] => store.titlesLike(words, 5).map(({ path }) => path);
      assert.deepEqual(titled('ORL met'), ['a.txt']);
      // Where no word begins so, its letters may stand anywhere, but in this order.
      assert.deepEqual(titled('rlan'), ['a.txt']);
      assert.deepEqual(titled('nalr%'), []);
      // Days without a date come last.
      assert.deepEqual(titled('"'), ['b.txt', 'a.txt', 'c.txt']);
    });

    it('knows the dumps of a day', () => {
      assert.deepEqual(
        store.datedOn(20, 5).map((entry) => entry.path),
        ['b.txt'],
      );
      assert.deepEqual(store.datedOn(21, 5), []);
      assert.deepEqual(
        [-5, 20, 21].map((day) => store.firstDayFrom(day)),
        [10, 20, null],
      );
    });

    it('counts the orders of day and month, and tells whether neighbours agree', () => {
      const ordered = make();
      const put = (path: string, dateOrder: DayMonthOrder | null) => ({ ...dump(path, 'some words'), dateOrder });
      ordered.write(
        [
          ...['1', '2', '3'].map((n) => put(`uk/${n}.txt`, 'day-first')),
          ...['1', '2', '3', '4'].map((n) => put(`us/${n}.txt`, 'month-first')),
          put('us/5.txt', null),
          put('mixed/1.txt', 'day-first'),
        ],
        [],
      );
      assert.deepEqual(ordered.dateOrders('uk/'), { 'day-first': 3, 'month-first': 0 });
      assert.deepEqual(ordered.dateOrders(''), { 'day-first': 4, 'month-first': 4 });
      assert.equal(neighboursOrder(ordered, 'uk/9.txt'), 'day-first');
      assert.equal(neighboursOrder(ordered, 'us/9.txt'), 'month-first');
      // One neighbour is too few, and the whole index does not agree.
      assert.equal(neighboursOrder(ordered, 'mixed/9.txt'), undefined);
    });

    it('shows a name as most dumps have it, and finds it by the others', () => {
      const own = make();
      const shown = (): string[] => own.names.entitiesLike('o', 9).map(({ name }) => name);
      own.write([dump('a', 'Orlan is here'), dump('b', 'ORLAN is here')], []);
      // Of two that are level neither is better: the order in which they came does not matter.
      assert.deepEqual(shown(), ['ORLAN']);
      own.write([dump('c', 'OrlaN is here'), dump('d', 'OrlaN is there')], []);
      assert.deepEqual(shown(), ['OrlaN']);
      own.write([dump('c', 'Orlan is here')], []);
      assert.deepEqual(shown(), ['Orlan']);
      own.write([], ['a', 'c']);
      assert.deepEqual(shown(), ['ORLAN']);
      own.write([], ['b']);
      assert.deepEqual(shown(), ['OrlaN']);
      const accented = (path: string, name: string): DumpRecord => ({
        ...dump(path, 'Orlan is here'),
        entities: [{ entity: 'person/tony-orlan', type: 'person', name, count: 1 }],
      });
      own.write([accented('1', 'Anthony Orlan'), accented('2', 'Anthony Orlan'), accented('3', 'Tony Orlan')], []);
      const tony = [{ entity: 'person/tony-orlan', type: 'person', name: 'Anthony Orlan', count: 3, dumps: 3 }];
      assert.deepEqual(own.names.entitiesLike('tony', 9), tony);
      assert.deepEqual(own.names.entitiesSpelt('tnyorl', 9), tony);
    });

    it('has a name as it is written now, where nothing writes it as before', () => {
      const own = make();
      const naming = (path: string, name: string): DumpRecord => ({
        ...dump(path, 'yes'),
        entities: [{ entity: 'person/anna-lasalle', type: 'person', name, count: 1 }],
      });
      const name = (): readonly string[] => own.names.entitiesLike('lasalle', 5).map((e) => e.name);
      own.write([naming('a.txt', 'Anna Lasalle')], []);
      own.write([naming('a.txt', 'Anna LaSalle')], []);
      assert.deepEqual(name(), ['Anna LaSalle']);
      // Renamed, and saved with other capitals.
      own.write([naming('b.txt', 'ANNA LASALLE')], ['a.txt']);
      assert.deepEqual(name(), ['ANNA LASALLE']);
    });

    it('forgets what is removed', () => {
      store.write([], ['a.txt']);
      assert.deepEqual(found({ phrases: ['orlan'] }), []);
      assert.equal(store.entry('a.txt'), null);
      assert.deepEqual(
        [...store.files()].map((f) => f.path),
        ['b.txt', 'c.txt'],
      );
    });
  });

describe('both stores', () => {
  const sentence = fc.array(
    fc.constantFrom(
      ...['harbour', 'bridge', 'opens', 'flood', 'valley'],
      ...['Orlan', 'Kesk', 'Telmin', 'Telminu', 'Vera_Orlan', 'Ada_Orlan', 'Anna_Kesk', 'Kesk_Mata'],
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const change = fc.record({
    path: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    words: fc.option(fc.tuple(sentence, fc.boolean()).map(([words, loud]) => (loud ? words.map(shouted) : words))),
    day: fc.option(fc.nat(30)),
  });

  it('answer alike after any changes, and as if all had been written at once', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const stores = [new MemoryStore(), new SqliteStore(new DatabaseSync(':memory:'))];
        const last = new Map<string, DumpRecord>();
        for (const { path, words, day } of changes) {
          const record = words && dump(path, words.join(' '), day);
          for (const store of stores) store.write(record ? [record] : [], record ? [] : [path]);
          if (record) last.set(path, record);
          else last.delete(path);
        }
        const fresh = new SqliteStore(new DatabaseSync(':memory:'));
        fresh.write([...last.values()], []);
        const [expected, ...others] = [fresh, ...stores].map((store) => {
          const finder = new RelatedFinder(store);
          const related = store
            .entries()
            .map((entry) => finder.reporting(entry, 0.01).map((r) => [r.entry.path, r.score.toFixed(6)]));
          const titles = store.titlesLike('or h', 20).map((entry) => entry.path);
          return {
            related,
            titles,
            entities: store.names.entitiesLike('', 20),
            people: personsOnce(store.names).entitiesLike('', 20),
            files: [...store.files()].map((f) => f.path).sort(),
            found: [['harbour'], ['orlan', 'harbour'], ['flood valley']].map((words) =>
              store
                .search({ ...ANYTHING, phrases: words.map((phrase) => phrase.split(' ').map(stem).join(' ')) }, 20)
                .map(({ path, start, score }) => [path, start, score]),
            ),
          };
        });
        for (const other of others) assert.deepEqual(other, expected);
      }),
      { numRuns: 40 },
    );
  });

  it('count names where texts are newer as if those had been written', () => {
    const texts = fc.uniqueArray(fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd'), words: sentence }), {
      minLength: 1,
      selector: ({ path }) => path,
    });
    const records = (those: readonly { path: string; words: string[] }[]): DumpRecord[] =>
      those.map(({ path, words }) => dump(path, words.join(' ')));
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 4 }), (stored, typed, limit) => {
        const known = typed.filter(({ path }) => stored.some((one) => one.path === path));
        const overlay = { store: new MemoryStore(), paths: new Set(known.map(({ path }) => path)) };
        overlay.store.write(records(known), []);
        for (const make of Object.values(STORES)) {
          const store = make();
          store.write(records(stored), []);
          const overlaid = overlaidNames(store, overlay);
          const written = make();
          written.write(records(stored), []);
          written.write(records(known), []);
          const [expected, found] = [written.names, overlaid].map((asked) => ({
            once: personsOnce(asked).entitiesLike('', limit),
            onceSpelt: personsOnce(asked).entitiesSpelt('rln', limit),
            like: asked.entitiesLike('', limit),
            some: asked.entitiesLike('el', limit),
            spelt: asked.entitiesSpelt('eln', limit),
            all: asked.folderEntities(['person/telmin', 'person/orlan']).map(plainly).sort(),
            people: asked.people(2).map(plainly).sort(),
            garbled: asked.garbled().map(plainly).sort(),
          }));
          assert.deepEqual(found, expected);
          const [told, tells] = [written.names, overlaidNaming(store, overlay)].map((asked) => ({
            portrait: portraitOf(asked, ['person/telmin', 'person/orlan']),
            naming: [...asked.mostNaming('person/orlan', 9)].sort(),
          }));
          assert.deepEqual(tells, told);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A name in capitals, other words as they are. */
const shouted = (word: string): string => (/^[A-Z]/.test(word) ? word.toUpperCase() : word);

/** What is compared in no particular order. */
const plainly = ({ entity, count, dumps }: { entity: string; count: number; dumps: number }): string =>
  `${entity} ${count} ${dumps}`;
