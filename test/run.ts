// Builds, runs the fast tests and then those in editors. The last line printed is the count.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

// The tests in editors, in two lots that take about as long. They run side by side, as each waits for an editor half of the time.
const TAGGING = 'test/vscode/pages/tagging.test.ts';
const OFFER = 'test/vscode/offer.test.ts';
const LOTS = [
  ['test/vscode/pages/**/*.test.ts', OFFER, '--ignore', TAGGING],
  ['test/neovim/**/*.test.ts', 'test/vscode/*.test.ts', TAGGING, '--ignore', OFFER],
];

const words = process.argv.slice(2);
const unknown = words.find((word) => word !== '--fast' && word !== '--editor');
if (unknown) {
  console.error(`npm test knows --fast (no editor) and --editor (nothing else), not '${unknown}'.`);
  process.exit(2);
}

const build = spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

// What Node makes of a source once serves all processes of the run, and the next run.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

const total: Count = { passed: 0, failed: 0, skipped: 0 };
/** Editors are fetched while the fast tests run, which wait for no line. */
const fetched = words.includes('--fast') ? null : fetchEditors();
if (!words.includes('--editor')) await mocha([]);
await fetched;
if (!words.includes('--fast')) {
  const config = ['--config', 'test/editors.mocharc.json'];
  const [shown, other] = LOTS.map((lot) => [...config, ...lot]);
  const first = mocha(shown);
  await Promise.all([first, mocha(other, first)]);
}
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** What fails here is told of where it is needed. */
function fetchEditors(): Promise<unknown> {
  const child = spawn(process.execPath, ['test/vscode/fetch.ts'], { stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}

/**
 * Runs mocha in a process of its own, and counts. One that dies before it has counted is one failure. What it prints is shown as it comes;
 * where something else is being shown, once both that and this have ended.
 */
async function mocha(words: readonly string[], shown: Promise<void> | null = null): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const [counted, printed] = ['count.json', 'printed'].map((name) => join(folder, name));
  const reporter = join(import.meta.dirname, 'helpers/counting-reporter.mjs');
  const out = shown ? openSync(printed, 'w') : 'inherit';
  const child = spawn('mocha', ['--reporter', reporter, ...(process.stdout.isTTY ? ['--color'] : []), ...words], {
    stdio: ['ignore', out, out],
    env: { ...process.env, DATELINE_TEST_COUNT: counted },
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (typeof out === 'number') {
    closeSync(out);
    await shown;
    process.stdout.write(readFileSync(printed));
  }
  let count: Count = { passed: 0, failed: 1, skipped: 0 };
  try {
    count = JSON.parse(readFileSync(counted, 'utf8'));
  } catch {
    // It has not come to the end.
  }
  rmSync(folder, { recursive: true });
  total.passed += count.passed;
  total.failed += status !== 0 && count.failed === 0 ? 1 : count.failed;
  total.skipped += count.skipped;
}
