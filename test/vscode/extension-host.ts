import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { download, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { BUILDS } from './browser-build.mjs';
import { PROJECT } from './server.ts';
import { Workbench } from './workbench.ts';

/** What came of one test of the suite. */
export interface Result {
  /** With the titles of the suites that it stands in. */
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly error: { readonly message: string; readonly stack: string } | null;
}

/** How long the whole suite may take; without a bound a window that never takes the tests would hang for ever. */
const SECONDS = 300;

/**
 * Runs `suite/*.test.ts` in a real extension host, on a copy of the demo dumps: the desktop's where it can be had and
 * shown, else the browser build's. A suite that could not run at all is one failed test.
 */
export async function runInExtensionHost(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-suite-'));
  try {
    const dumps = join(folder, 'newsroom');
    cpSync(join(PROJECT, 'test/fixtures/newsroom'), dumps, { recursive: true });
    // It has to lie below the project, as the extension host loads mocha from there.
    const entry = join(PROJECT, '.vscode-test/suite.cjs');
    mkdirSync(dirname(entry), { recursive: true });
    const results = join(dumps, '.vscode/results.json');
    await bundle(entry);
    const executable = await desktop();
    const output = executable ? await onDesktop(executable, dumps, entry) : await inBrowser(dumps, entry);
    if (existsSync(results)) return JSON.parse(readFileSync(results, 'utf8'));
    return [failure(`the suite did not report.\n${output}`)];
  } catch (error) {
    return [failure(error instanceof Error ? error.message : String(error))];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function failure(message: string): Result {
  return { title: 'runs', state: 'failed', error: { message, stack: message } };
}

export function formatStack({ message, stack }: { readonly message: string; readonly stack: string }): string {
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

async function bundle(outfile: string): Promise<void> {
  await build({
    absWorkingDir: PROJECT,
    entryPoints: ['test/vscode/suite/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode', 'mocha'],
  });
}

/** The desktop's VS Code, downloaded where that works; null where it does not, or where there is no screen to show it on. */
async function desktop(): Promise<string | null> {
  const wanted = process.env.DATELINE_EDITOR;
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (wanted === 'browser' || !screen) return null;
  try {
    return await download({ version: 'stable', cachePath: BUILDS, timeout: 15_000 });
  } catch (error) {
    if (wanted === 'desktop') throw error;
    return null;
  }
}

async function onDesktop(vscodeExecutablePath: string, folder: string, tests: string): Promise<string> {
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: PROJECT,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
    return '';
  } catch (error) {
    return String(error);
  }
}

async function inBrowser(folder: string, tests: string): Promise<string> {
  const lines: string[] = [];
  let ended: (code: number) => void = () => {};
  const exit = new Promise<number>((resolve) => {
    ended = resolve;
  });
  // A workbench that runs tests hands its log and the end to these two functions of the page.
  const window = await Workbench.open({ folder, tests }, async (page) => {
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => void lines.push(args.join(' ')));
    await page.exposeFunction('codeAutomationExit', (code: number) => ended(code));
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(124), SECONDS * 1000);
  });
  const code = await Promise.race([exit, late]);
  clearTimeout(timer);
  await window.close();
  if (code === 124) lines.push(`The suite took longer than ${SECONDS} s.`);
  return lines.slice(-40).join('\n');
}
