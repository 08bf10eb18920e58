import assert from 'node:assert/strict';
import { mock } from 'node:test';
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

/** Milliseconds on the clock, which stands still but where a test moves it: so nothing hangs on how busy the machine is. */
let now = 0;

/** Snapshots that take a while to read, and how often they were read. */
function slow(milliseconds: number) {
  let reads = 0;
  const snapshots = new Snapshots({
    ...NEEDS,
    read(text) {
      reads++;
      now += milliseconds;
      return snapshotOf(text.slice(0, 10), CONTEXT);
    },
  });
  return { snapshots, reads: () => reads };
}

function edit(document: TextDocument, snapshots: Snapshots): void {
  TextDocument.update(document, [{ text: `${document.getText()}.` }], document.version + 1);
  snapshots.edited(document);
}

/** Whether an answer waits: one that does not is there before anything else is done. */
async function waits(snapshots: Snapshots, document: TextDocument, feature: string): Promise<boolean> {
  let isThere = false;
  const quiet = snapshots.quiet(document, feature).then(() => {
    isThere = true;
  });
  await new Promise((resume) => setImmediate(resume));
  const waited = !isThere;
  // It waits no longer than until the user has stopped typing.
  now += 1000;
  await quiet;
  return waited;
}

describe('Snapshots', () => {
  before(() => mock.method(performance, 'now', () => now));
  after(() => mock.restoreAll());

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
    assert.ok(!(await waits(snapshots, document, 'findings')));
    edit(document, snapshots);
    edit(document, snapshots);
    assert.ok(await waits(snapshots, document, 'findings'));
  });

  it('do not wait while the user types more slowly than they are read', async () => {
    const { snapshots } = slow(80);
    const document = TextDocument.create('file:///a', 'press-release', 1, 'Text');
    snapshots.of(document);
    edit(document, snapshots);
    now += 300;
    edit(document, snapshots);
    assert.ok(!(await waits(snapshots, document, 'findings')));
  });

  it('let quick features answer while the user types, and slow ones wait', async () => {
    const { snapshots } = slow(0);
    const document = TextDocument.create('file:///a', 'press-release', 1, 'Text');
    snapshots.use(document, 'findings', () => {});
    snapshots.use(document, 'colours', () => {
      now += 100;
    });
    edit(document, snapshots);
    edit(document, snapshots);
    assert.ok(!(await waits(snapshots, document, 'findings')));
    edit(document, snapshots);
    edit(document, snapshots);
    assert.ok(await waits(snapshots, document, 'colours'));
    // Once it has become quick, it waits no more.
    snapshots.use(document, 'colours', () => {});
    edit(document, snapshots);
    edit(document, snapshots);
    assert.ok(!(await waits(snapshots, document, 'colours')));
  });

  it('of a text that is too long are empty, and it is told', () => {
    const told: string[] = [];
    const snapshots = new Snapshots({ ...NEEDS, trouble: (_document, sentence) => told.push(sentence) });
    const long = TextDocument.create('file:///a', 'press-release', 1, 'x'.repeat(20_000_001));
    assert.equal(snapshots.of(long).text, '');
    assert.match(told.join(), /too long/);
  });
});
