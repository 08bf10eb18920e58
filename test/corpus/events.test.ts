import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../server/src/analyze.ts';
import { readDigest } from '../../server/src/corpus/digest.ts';
import { toDumpRecord } from '../../server/src/corpus/entry.ts';
import { describeEvents } from '../../server/src/corpus/events.ts';
import { EventGroups } from '../../server/src/corpus/groups.ts';
import { MemoryStore } from '../../server/src/corpus/memory/store.ts';
import { closeness, kindOf, nearest, RelatedFinder, reason } from '../../server/src/corpus/related.ts';
import type { DumpRecord, Store } from '../../server/src/corpus/store.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const PRESS: Readonly<Record<string, string>> = {
  'bridge-a.txt': `Bridge over the Orva opens to traffic

The new bridge over the river Orva in Telmin opened to traffic on Monday after six years of work. Governor Ilmar Kesk cut the ribbon and said the bridge would halve the way to the port.`,
  'bridge-b.txt': `Governor opens Telmin bridge

Cars rolled over the Orva bridge in Telmin for the first time on Monday. "The way to the port is half as long now," Governor Ilmar Kesk said as he cut the ribbon after six years of building.`,
  'flood-a.txt': `Flood leaves hundreds homeless in Sarnavale

Hundreds of people lost their homes in Sarnavale when the dam at Upper Fen broke after a week of rain. Rescue crews searched the valley by boat on Thursday.`,
  'flood-b.txt': `Dam breaks at Upper Fen

Rescue crews in boats searched Sarnavale on Thursday after the dam at Upper Fen gave way. The flood followed a week of rain and left hundreds of people without homes.`,
  'chess.txt': `Quillon wins the chess open

Grandmaster Petra Quillon took the title in Morwick with nine points out of eleven games, half a point before last year's champion.`,
};

function dumps(): DumpRecord[] {
  return Object.entries(PRESS).map(([path, text]) =>
    toDumpRecord(
      { path, size: text.length, modified: 0, hash: '' },
      analyze(text, { knowledge: NO_KNOWLEDGE, referenceDate: null }),
    ),
  );
}

function storeOf(records: readonly DumpRecord[]): Store {
  const store = new MemoryStore();
  store.write(records, []);
  return store;
}

const groupPaths = async (store: Store): Promise<string[][]> =>
  (await new EventGroups(store, new RelatedFinder(store)).groups()).map((group) => group.map(({ path }) => path));

describe('events of a folder', () => {
  it('takes a label for a word once, however often somebody speaks', () => {
    const turns = ['Why is it late?', 'Water came in.', 'And what does it cost?', 'Four billion.'];
    const digest = (labels: readonly string[]) => {
      const text = `Talk of a tunnel\n\n${turns.map((said, i) => `${labels[i % 2]}: ${said}`).join('\n\n')}\n`;
      return readDigest(analyze(text, { knowledge: NO_KNOWLEDGE, referenceDate: null }));
    };
    assert.equal(digest(['Host', 'Minister']).length, digest(['Q', 'A']).length + 2);
  });

  it('keeps an arrest, its end and an interview on both together in a folder of many subjects', async () => {
    const folder = join(import.meta.dirname, '../fixtures/newsroom');
    const records = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((path) => {
        const text = readFileSync(join(folder, path), 'utf8');
        const release = analyze(text, { knowledge: testKnowledge(), referenceDate: null });
        return toDumpRecord({ path, size: text.length, modified: 0, hash: path }, release);
      });
    const groups = await groupPaths(storeOf(records));
    const arrest = groups.find((paths) => paths.some((path) => path.startsWith('000_')));
    assert.deepEqual(arrest?.map((path) => path.slice(0, 3)).sort(), ['000', '001', '002']);
  });

  it('takes what looks the same months later for the next of its kind, unless it is the same text', async () => {
    const meeting = (topic: string) =>
      `Meeting with members of the Harbour Council\n\nMayor Odile Brandt chaired a meeting with members of the Harbour Council. They discussed ${topic}.`;
    const texts = ['the new quay and its cranes', 'dredging before the winter', 'the ferry to Lund'].map(meeting);
    const [first] = dumps();
    const record = (path: string, text: string, day: number): DumpRecord => ({
      ...first,
      path,
      day,
      digest: readDigest(analyze(text, { knowledge: NO_KNOWLEDGE, referenceDate: null })),
    });
    const others = dumps().filter(({ path }) => path !== first.path);
    const store = storeOf([
      ...others,
      record('m1', texts[0], 1000),
      record('m2', texts[1], 1120),
      record('m3', texts[2], 1290),
      record('m4', texts[2], 1290),
      record('m5', texts[2], 2400),
    ]);
    const meetings = (await groupPaths(store)).filter(([path]) => path.startsWith('m'));
    assert.deepEqual(meetings, [['m1'], ['m2'], ['m3', 'm4', 'm5']]);
  });

  it('puts the other article on an event first and gives a reason', () => {
    const store = storeOf(dumps());
    const finder = new RelatedFinder(store);
    for (const entry of store.entries()) {
      if (entry.path === 'chess.txt') continue;
      const [best] = finder.related(entry, 3);
      assert.equal(
        best.entry.path,
        entry.path.replace(/-[ab]/, (end) => (end === '-a' ? '-b' : '-a')),
      );
      assert.match(reason(best, entry), /^Also reports this/);
    }
  });

  it('groups articles by event, whatever the order in which they were read', async () => {
    const read = dumps();
    const expected = [['bridge-a.txt', 'bridge-b.txt'], ['chess.txt'], ['flood-a.txt', 'flood-b.txt']];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(read, { minLength: read.length }), async (shuffled) => {
        assert.deepEqual(await groupPaths(storeOf(shuffled)), expected);
      }),
      { numRuns: 20 },
    );
  });

  it('names every event apart and every dump once', () => {
    const twice = dumps().flatMap((d) => [d, { ...d, path: `copy/${d.path}` }]);
    const events = describeEvents(
      storeOf(twice)
        .entries()
        .map((entry) => [entry]),
    );
    assert.equal(new Set(events.map((e) => e.event)).size, twice.length);
    assert.deepEqual(
      events.flatMap((e) => e.entries.map((entry) => entry.path)).sort(),
      twice.map((d) => d.path).sort(),
    );
  });

  it('calls the same text the same text', () => {
    const [one] = dumps();
    const store = storeOf([...dumps(), { ...one, path: 'z.txt' }]);
    const copy = store.entry('z.txt');
    assert.ok(copy);
    const [best] = new RelatedFinder(store).related(copy, 1);
    assert.equal(best.entry.path, one.path);
    assert.equal(reason(best, copy), 'The same text.');
    assert.ok(best.score > 0.999);
  });

  it('says no more of an article than its words and days show', () => {
    const [entry] = storeOf(dumps()).entries();
    const told = { day: 1000, digest: entry.digest };
    const said = (alike: number, days: number | null) =>
      reason({ entry: { ...entry, day: days === null ? null : 1000 + days }, alike, score: 0 }, told);
    assert.equal(said(0.3, 1), 'Also reports this, in other words, a day after.');
    assert.equal(said(0.05, 1), 'On the same subject, a day after.');
    assert.equal(said(0.8, -2), 'An updated version, 2 days before.');
    // The next meeting of its kind: nearly the same words, months later.
    assert.equal(said(0.8, 72), 'On the same subject, 72 days after.');
    assert.equal(said(1, 72), 'The same text, 72 days after.');
    // A text without a day may be of any: its words have to say it more plainly.
    assert.equal(said(0.3, null), 'Also reports this, in other words.');
    assert.equal(said(0.2, null), 'On the same subject.');
    assert.equal(said(0.2, 1), 'Also reports this, in other words, a day after.');
    // Another boat, a week later.
    assert.equal(said(0.4, 6), 'On the same subject, 6 days after.');
  });

  it('tells by whom two releases name whether they can be reports of one event', () => {
    const figures = (company: string, place: string) =>
      `${company} quarterly results\n\n${place.toUpperCase()}, May 4 - Net profit rose to two million from one million. Sales rose to nine million from eight million in the quarter.\n`;
    const record = (path: string, text: string, ...entities: string[]): DumpRecord => ({
      ...dumps()[0],
      path,
      day: 1000,
      digest: readDigest(
        analyze(text, { knowledge: NO_KNOWLEDGE, referenceDate: null }),
        entities.map((entity) => ({ entity, count: 1 })),
      ),
    });
    const orva = figures('Orva Mills', 'Telmin');
    const store = storeOf([
      ...dumps(),
      record('orva.txt', orva, 'organization/orva-mills', 'place/telmin'),
      record('again.txt', `${orva}The board met on Thursday and thanked the crews.`, 'organization/orva-mills'),
      record('quillon.txt', figures('Quillon Rope', 'Morwick'), 'organization/quillon-rope', 'place/morwick'),
    ]);
    const entry = store.entry('orva.txt');
    assert.ok(entry);
    const kinds = new Map(
      new RelatedFinder(store).related(entry, 5).map((article) => [article.entry.path, kindOf(article, entry)]),
    );
    assert.equal(kinds.get('quillon.txt'), 'subject');
    assert.notEqual(kinds.get('again.txt'), 'subject');
  });

  it('takes for an event’s articles those that report it, and others only where there are none', () => {
    const [entry] = storeOf(dumps()).entries();
    const at = (alike: number, day: number) => ({ entry: { ...entry, day }, alike, score: 0 });
    const told = { day: 1000, digest: entry.digest };
    const [report, meeting, mention] = [at(0.4, 1001), at(0.8, 1072), at(0.1, 1000)];
    assert.deepEqual(nearest([meeting, report, mention], told), { shared: 'event', articles: [report] });
    assert.deepEqual(nearest([meeting, mention], told), { shared: 'subject', articles: [meeting, mention] });
    assert.equal(nearest([], told).articles.length, 0);
  });

  it('counts days against a common event, but never to nothing', () => {
    assert.equal(closeness(null, null), 1);
    assert.equal(closeness(5, 5), 1);
    assert.ok(closeness(null, 5) < closeness(5, 5) && closeness(null, 5) > closeness(5, 400));
    assert.ok(closeness(5, 8) > closeness(5, 40));
    assert.ok(closeness(0, 4000) >= 0.2);
  });
});
