import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { snapshotOf } from '../../server/src/features/snapshot.ts';
import { type SnapshotNeeds, Snapshots } from '../../server/src/lsp/snapshots.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

const CONTEXT = { knowledge: NO_KNOWLEDGE, referenceDate: null };

const NEEDS: SnapshotNeeds = {
  read: snapshotOf,
  context: () => CONTEXT,
  rules: () => ({}),
  options: () => ({}),
  trouble: () => {},
};

/** Snapshots that take a while to read, and how often they were read. */
function slow(milliseconds: number) {
  let reads = 0;
  const snapshots = new Snapshots({
    ...NEEDS,
    read(text) {
      reads++;
      for (const end = performance.now() + milliseconds; performance.now() < end; );
      return snapshotOf(text.slice(0, 10), CONTEXT);
    },
  });
  return { snapshots, reads: () => reads };
}

function edit(document: TextDocument, snapshots: Snapshots): void {
  TextDocument.update(document, [{ text: `${document.getText()}.` }], document.version + 1);
  snapshots.edited(document);
}

describe('Snapshots', () => {
  it('are read once a version, and again when all is forgotten', () => {
    const { snapshots, reads } = slow(0);
    const document = TextDocument.create('file:///a', 'press-release', 1, 'Text');
    assert.equal(snapshots.of(document), snapshots.of(document));
    assert.equal(reads(), 1);
    edit(document, snapshots);
    snapshots.of(document);
    snapshots.reset();
    snapshots.of(document);
    assert.equal(reads(), 3);
  });

  it('wait for a pause in typing where reading takes long, and not after a single edit', async () => {
    const { snapshots } = slow(80);
    const document = TextDocument.create('file:///a', 'press-release', 1, 'Text');
    snapshots.of(document);
    edit(document, snapshots);
    const single = performance.now();
    await snapshots.quiet(document, 'findings');
    assert.ok(performance.now() - single < 20, 'A single edit does not wait.');
    edit(document, snapshots);
    const typing = performance.now();
    await snapshots.quiet(document, 'findings');
    assert.ok(performance.now() - typing >= 70, 'Typing waits.');
  });

  it('do not wait while the user types more slowly than they are read', async () => {
    const { snapshots } = slow(80);
    const document = TextDocument.create('file:///a', 'press-release', 1, 'Text');
    snapshots.of(document);
    edit(document, snapshots);
    await new Promise((resume) => setTimeout(resume, 300));
    edit(document, snapshots);
    const typing = performance.now();
    await snapshots.quiet(document, 'findings');
    assert.ok(performance.now() - typing < 20);
  });

  it('let quick features answer while the user types, and slow ones wait', async () => {
    const { snapshots } = slow(0);
    const document = TextDocument.create('file:///a', 'press-release', 1, 'Text');
    const waits = async (feature: string): Promise<boolean> => {
      const started = performance.now();
      await snapshots.quiet(document, feature);
      return performance.now() - started >= 20;
    };
    snapshots.use(document, 'findings', () => {});
    snapshots.use(document, 'colours', () => {
      for (const end = performance.now() + 100; performance.now() < end; );
    });
    edit(document, snapshots);
    edit(document, snapshots);
    assert.deepEqual([await waits('findings'), await waits('colours')], [false, true]);
    // Once it has become quick, it waits no more.
    snapshots.use(document, 'colours', () => {});
    edit(document, snapshots);
    assert.equal(await waits('colours'), false);
  });

  it('of a text that is too long are empty, and it is told', () => {
    const told: string[] = [];
    const snapshots = new Snapshots({ ...NEEDS, trouble: (_document, sentence) => told.push(sentence) });
    const long = TextDocument.create('file:///a', 'press-release', 1, 'x'.repeat(20_000_001));
    assert.equal(snapshots.of(long).text, '');
    assert.match(told.join(), /too long/);
  });
});
