import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Location } from 'vscode-languageserver-protocol/node';
import { analyze } from '../../server/src/analyze.ts';
import { toDumpRecord } from '../../server/src/corpus/entry.ts';
import { openStore } from '../../server/src/corpus/open.ts';
import type { DumpRecord } from '../../server/src/corpus/store.ts';
import { builtInKnowledge } from '../../server/src/files/knowledge.ts';
import { OWN_FOLDER } from '../../server/src/own-files.ts';
import { startEditor } from '../lsp/client.ts';
import { copyOf, type ReadDump } from './copies.ts';
import { madeDump } from './corpus.ts';

interface Row {
  readonly what: string;
  readonly value: string;
  readonly aim?: string;
  readonly met?: boolean;
}

const DIST = join(import.meta.dirname, '../../dist');
const QUESTIONS = 200;

const seconds = (began: number): number => (performance.now() - began) / 1000;

/** A folder of so many made-up dumps: reading it, reading it again, asking it from an editor, and what that costs. */
export async function folder(dumps: number): Promise<{ readonly rows: readonly Row[]; readonly hash: string }> {
  const root = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const paths: string[] = [];
    let bytes = 0;
    for (let i = 0; i < dumps; i++) {
      const { path, text } = madeDump(i);
      if (i % 1000 === 0) mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
      bytes += Buffer.byteLength(text);
      paths.push(path);
    }
    const cold = index(root);
    const again = index(root);
    const share = statSync(join(root, '.dateline/index.sqlite')).size / bytes;
    const rows: Row[] = [
      limit(`read ${dumps} dumps, ${(bytes / 1e6).toFixed(1)} MB`, bytes / 1e6 / cold, 'MB a second', 12, true),
      limit('read again, nothing changed', again, 's', 2),
      limit('index, as a share of the dumps', share, '', 1),
    ];
    return { rows: [...rows, ...(await asked(root, paths))], hash: hashOf(paths.length, bytes) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Seconds that the command line takes to bring a folder's index up to date. */
function index(root: string): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'index', root, '--jobs', '2'], {
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error(`index ended with ${status}`);
  return seconds(began);
}

/** So many dumps are read in truth; all others are their copies. */
const READ = 3000;
/** Entries written at once, as the indexer does. */
const BATCH = 1000;
/** So many copies are read in truth to see whether their entries are as reading makes them. */
const COMPARED = 50;

/**
 * The same for a folder of which only some dumps were read: the others are copies of them with other names and years, and so are their
 * entries, which are put into the index without reading. It tells of everything that comes after reading, in a tenth of the time.
 */
export async function copiedFolder(dumps: number): Promise<{ readonly rows: readonly Row[]; readonly hash: string }> {
  const root = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const knowledge = builtInKnowledge();
    const read = (path: string, text: string): DumpRecord =>
      toDumpRecord(
        { path, size: Buffer.byteLength(text), modified: 0, hash: '' },
        analyze(text, { knowledge, referenceDate: null }),
      );
    const base = Array.from({ length: Math.min(READ, dumps) }, (_, i): ReadDump => {
      const { path, text } = madeDump(i);
      return { path, text, record: read(path, text) };
    });
    const { store } = await openStore(join(root, OWN_FOLDER));
    const paths: string[] = [];
    let bytes = 0;
    let same = 0;
    let writing = 0;
    let slice = 0;
    const slices: number[] = [];
    for (let i = 0; i < dumps; i += BATCH) {
      const records: DumpRecord[] = [];
      for (let n = i; n < Math.min(dumps, i + BATCH); n++) {
        const { path, text, record } = copyOf(base[n % base.length], Math.floor(n / base.length), n);
        mkdirSync(join(root, dirname(path)), { recursive: true });
        writeFileSync(join(root, path), text);
        const { size, mtimeMs } = statSync(join(root, path));
        records.push({ ...record, size, modified: mtimeMs });
        if ((n + 1) % Math.floor(dumps / COMPARED) === 0 && isDeepStrictEqual(read(path, text), { ...record, path }))
          same++;
        bytes += size;
        paths.push(path);
      }
      const before = process.cpuUsage();
      store.write(records, []);
      const { user, system } = process.cpuUsage(before);
      writing += (user + system) / 1e6;
      slice += (user + system) / 1e6;
      if (Math.floor((10 * (i + BATCH)) / dumps) > slices.length) {
        slices.push(slice);
        slice = 0;
      }
    }
    store.close();
    const again = index(root);
    const share = statSync(join(root, OWN_FOLDER, 'index.sqlite')).size / bytes;
    const last = slices.at(-1) ?? 0;
    const growth = slices.length > 1 ? last / slices[0] : 1;
    const rows: Row[] = [
      {
        what: `${dumps} dumps, ${(bytes / 1e6).toFixed(1)} MB`,
        value: `of ${base.length} that were read; others are copies with other names and years, written without reading`,
      },
      { what: 'copies that reading gives the same entry', value: `${same} of ${COMPARED}` },
      { what: 'writing the index', value: `${((writing / bytes) * 1e6).toFixed(3)} CPU seconds per MB` },
      limit('the last tenth against the first', growth, 'times', 1.5),
      limit('read again, nothing changed', again, 's', 2),
      limit('index, as a share of the dumps', share, '', 1),
    ];
    return { rows: [...rows, ...(await asked(root, paths))], hash: hashOf(paths.length, bytes) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What an editor sees of a folder that was read before. */
async function asked(root: string, paths: readonly string[]): Promise<Row[]> {
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;
  const launched = performance.now();
  const editor = await startEditor({}, { folder: pathToFileURL(root).href, server: join(DIST, 'server.cjs') });
  try {
    const { connection } = editor;
    const definition = async (path: string): Promise<number> => {
      const uri = uriOf(path);
      await editor.open(uri, readFileSync(join(root, path), 'utf8'));
      // Reading the text is measured elsewhere.
      await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
      const began = performance.now();
      const found = (await connection.sendRequest('textDocument/definition', {
        textDocument: { uri },
        position: { line: 0, character: 2 },
      })) as Location[];
      const took = performance.now() - began;
      if (!Array.isArray(found)) throw new Error('no answer');
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      return took;
    };
    await definition(paths[paths.length >> 1]);
    const first = seconds(launched);
    const times: number[] = [];
    const before = cpuOf(editor.process.pid);
    for (let i = 0; i < QUESTIONS; i++) times.push(await definition(paths[(i * 7919) % paths.length]));
    const work = ((cpuOf(editor.process.pid) - before) * 1000) / QUESTIONS;
    times.sort((a, b) => a - b);
    const seen = await changeSeen(root, paths[0], uriOf(paths[0]), connection);
    const idle = cpuOf(editor.process.pid);
    await connection.sendRequest('dateline/events', { limit: 100 });
    const grouped = cpuOf(editor.process.pid) - idle;
    const again = performance.now();
    await connection.sendRequest('dateline/events', { limit: 100 });
    const regrouped = seconds(again);
    return [
      limit('first definition after launch', first, 's', 1),
      limit('definition, 95 of 100 within', times[Math.floor(times.length * 0.95)], 'ms', 20),
      { what: 'the server’s work for one, reading it included', value: `${work.toFixed(1)} CPU ms` },
      limit('a changed file is found by its new words after', seen, 'ms', 100),
      { what: 'events for the first time', value: `${grouped.toFixed(1)} CPU s` },
      { what: 'events again', value: `${regrouped.toFixed(2)} s` },
      limit('memory of the server at most', peakOf(editor.process.pid), 'MB', 400),
    ];
  } finally {
    await editor.close();
  }
}

type Connection = Awaited<ReturnType<typeof startEditor>>['connection'];

async function changeSeen(root: string, path: string, uri: string, connection: Connection): Promise<number> {
  // What the launch began has to be done.
  await new Promise((done) => setTimeout(done, 5000));
  appendFileSync(join(root, path), '\n\nA wholly unheardofword stands here now.\n');
  const began = performance.now();
  await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  for (;;) {
    const { hits } = (await connection.sendRequest('dateline/search', { query: 'unheardofword' })) as {
      hits: unknown[];
    };
    if (hits.length > 0) return performance.now() - began;
    if (performance.now() - began > 30_000) throw new Error('the change is not seen');
    await new Promise((done) => setTimeout(done, 2));
  }
}

/** CPU seconds of a process so far; not a number where the system does not tell. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** The most memory that a process has held, in MB; not a number where the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function limit(what: string, value: number, unit: string, bound: number, least = false): Row {
  return {
    what,
    value: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.trim(),
    aim: `at ${least ? 'least' : 'most'} ${bound} ${unit}`.trim(),
    met: least ? value >= bound : value <= bound,
  };
}

const hashOf = (...work: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(work)).digest('hex').slice(0, 16);
