// Builds, runs the fast tests and then those in the real editor. The last line printed is the count.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

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

/** VS Code is fetched while the fast tests run, which wait for no line. What fails here is told of where VS Code is first needed. */
const fetching = words.includes('--fast')
  ? null
  : spawn(process.execPath, ['test/vscode/fetch.ts'], { stdio: 'ignore' });
const fetched = new Promise((resolve) => (fetching ? fetching.on('close', resolve) : resolve(null)));

const total: Count = { passed: 0, failed: 0, skipped: 0 };
if (!words.includes('--editor')) add(mocha());
await fetched;
if (!words.includes('--fast')) add(mocha('--config', 'test/editors.mocharc.json'));
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function add(count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

/** Runs mocha in a process of its own. One that dies before it has counted is one failure. */
function mocha(...words: string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const file = join(folder, 'count.json');
  const reporter = join(import.meta.dirname, 'helpers/counting-reporter.mjs');
  const { status } = spawnSync('mocha', ['--reporter', reporter, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATELINE_TEST_COUNT: file },
  });
  let count: Count;
  try {
    count = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    count = { passed: 0, failed: 1, skipped: 0 };
  }
  rmSync(folder, { recursive: true });
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}
