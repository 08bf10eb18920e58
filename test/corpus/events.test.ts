import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/analyze.ts';
import { clusterEvents } from '../../server/src/corpus/clusters.ts';
import { type Entry, toEntry } from '../../server/src/corpus/entry.ts';
import { describeEvents } from '../../server/src/corpus/events.ts';
import { MemoryCorpus } from '../../server/src/corpus/memory.ts';
import { closeness, relatedArticles } from '../../server/src/corpus/related.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

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

function entries(): Entry[] {
  return Object.entries(PRESS).map(([path, text]) =>
    toEntry(path, analyze(text, { knowledge: NO_KNOWLEDGE, referenceDate: null })),
  );
}

describe('events of a folder', () => {
  it('puts the other article on an event first and gives a reason', () => {
    const corpus = new MemoryCorpus(entries());
    for (const [index, { path }] of corpus.entries.entries()) {
      const [best] = relatedArticles(corpus, index, 3);
      const partner = path.replace(/-[ab]/, (end) => (end === '-a' ? '-b' : '-a'));
      if (path === 'chess.txt') continue;
      assert.equal(corpus.entries[best.index].path, partner);
      assert.match(best.why, /^Also reports this/);
    }
  });

  it('groups articles by event, whatever the order in which they were read', () => {
    const read = entries();
    const expected = [['bridge-a.txt', 'bridge-b.txt'], ['chess.txt'], ['flood-a.txt', 'flood-b.txt']];
    fc.assert(
      fc.property(fc.shuffledSubarray(read, { minLength: read.length }), (shuffled) => {
        const corpus = new MemoryCorpus(shuffled);
        const groups = clusterEvents(corpus).map((group) => group.map((i) => corpus.entries[i].path));
        assert.deepEqual(groups, expected);
      }),
      { numRuns: 20 },
    );
  });

  it('names every event apart and every dump once', () => {
    const twice = entries().flatMap((e) => [e, { ...e, path: `copy/${e.path}` }]);
    const corpus = new MemoryCorpus(twice);
    const events = describeEvents(
      corpus,
      corpus.entries.map((_, i) => [i]),
    );
    assert.equal(new Set(events.map((e) => e.event)).size, twice.length);
    assert.deepEqual(events.flatMap((e) => e.main).sort(), twice.map((e) => e.path).sort());
  });

  it('calls the same text the same text', () => {
    const [one] = entries();
    const corpus = new MemoryCorpus([...entries(), { ...one, path: 'z.txt' }]);
    const [best] = relatedArticles(corpus, corpus.entries.length - 1, 1);
    assert.equal(corpus.entries[best.index].path, one.path);
    assert.equal(best.why, 'The same text.');
    assert.equal(best.score, 1);
  });

  it('counts days against a common event, but never to nothing', () => {
    assert.equal(closeness(null, 5), 1);
    assert.equal(closeness(5, 5), 1);
    assert.ok(closeness(5, 8) > closeness(5, 40));
    assert.ok(closeness(0, 4000) >= 0.2);
  });
});
