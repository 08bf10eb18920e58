import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver-protocol/node';
import { startEditor } from '../lsp/client.ts';
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
    const index = (): number => {
      const began = performance.now();
      const { status } = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'index', root, '--jobs', '2'], {
        stdio: 'ignore',
      });
      if (status !== 0) throw new Error(`index ended with ${status}`);
      return seconds(began);
    };
    const cold = index();
    const again = index();
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
    for (let i = 0; i < QUESTIONS; i++) times.push(await definition(paths[(i * 7919) % paths.length]));
    times.sort((a, b) => a - b);
    const seen = await changeSeen(root, paths[0], uriOf(paths[0]), connection);
    const began = performance.now();
    await connection.sendRequest('dateline/events', { limit: 100 });
    const grouped = seconds(began);
    const again = performance.now();
    await connection.sendRequest('dateline/events', { limit: 100 });
    const regrouped = seconds(again);
    return [
      limit('first definition after launch', first, 's', 1),
      limit('definition, 95 of 100 within', times[Math.floor(times.length * 0.95)], 'ms', 20),
      limit('a changed file is found by its new words after', seen, 'ms', 100),
      { what: 'events for the first time', value: `${grouped.toFixed(1)} s` },
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
