import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserBuild } from './browser-build.mjs';

/** The project's own folder: the extension under development. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** A quiet workbench: nothing of its own offers itself or calls home. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
  'files.autoSave': 'off',
  // No card of a line lies over the next one.
  'workbench.hover.delay': 60_000,
  'extensions.webWorker': false,
  'git.enabled': false,
};

export interface ServerOptions {
  /** Settings of the user, on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Variables for the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a page shows. */
export interface View {
  /** The folder to open, or the `.code-workspace` file of several; none opens an empty window. */
  readonly folder?: string;
  /** A file to open at once. */
  readonly file?: string;
  /** Where the extension under development lies; false leaves it out. */
  readonly develop?: string | false;
  /** A module whose `run` is called in the extension host, as `--extensionTestsPath` does on the desktop. */
  readonly tests?: string;
}

/** VS Code's server, for the browser: on this machine's own address only, with a token that a page has to know. */
export class VsCodeServer {
  static async start({ settings = {}, env = {} }: ServerOptions = {}): Promise<VsCodeServer> {
    const main = browserBuild();
    const home = mkdtempSync(join(tmpdir(), 'dateline-vscode-'));
    mkdirSync(join(home, 'data/User'), { recursive: true });
    writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
    const token = randomBytes(16).toString('hex');
    const port = await freePort();
    const words = [
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--server-data-dir', join(home, 'server'), '--user-data-dir', join(home, 'data')],
      ...['--extensions-dir', join(home, 'extensions'), '--accept-server-license-terms', '--disable-telemetry'],
      ...['--disable-workspace-trust', '--disable-getting-started-override'],
      // Without it a page may not name tests to run (since VS Code 1.133).
      '--enable-smoke-test-driver',
    ];
    // Its own process group, so that the extension hosts that it starts end with it.
    const child = spawn(process.execPath, [main, ...words], {
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const log = createWriteStream(join(home, 'server.log'));
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    const server = new VsCodeServer(child, home, `127.0.0.1:${port}`, token);
    await server.#answers();
    return server;
  }

  readonly host: string;
  readonly #child: ChildProcess;
  readonly #home: string;
  readonly #token: string;

  private constructor(child: ChildProcess, home: string, host: string, token: string) {
    this.#child = child;
    this.#home = home;
    this.host = host;
    this.#token = token;
    process.once('exit', this.#kill);
  }

  /** Where installed extensions lie. */
  get extensions(): string {
    return join(this.#home, 'extensions');
  }

  /** The address of a page. The token is part of it. */
  url({ folder, file, develop = PROJECT, tests }: View): string {
    const remote = (path: string): string => `vscode-remote://${this.host}${resolve(path)}`;
    const payload: string[][] = [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    if (develop) payload.push(['extensionDevelopmentPath', remote(develop)]);
    if (file) payload.push(['openFile', remote(file)]);
    if (tests) payload.push(['extensionTestsPath', remote(tests)]);
    const query = new URLSearchParams({ tkn: this.#token });
    if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(folder));
    else query.set('ew', 'true');
    query.set('payload', JSON.stringify(payload));
    return `http://${this.host}/?${query}`;
  }

  /** What the server has written, for when something goes wrong. */
  log(): string {
    return readFileSync(join(this.#home, 'server.log'), 'utf8');
  }

  /** Ends the server with all that it started, and removes what it wrote. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once('exit', done));
      const timer = setTimeout(this.#kill, 5000);
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await ended;
      clearTimeout(timer);
    }
    this.#kill();
    process.off('exit', this.#kill);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  readonly #kill = (): void => {
    try {
      if (this.#child.pid !== undefined) process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };

  async #answers(): Promise<void> {
    const until = Date.now() + 60_000;
    while (Date.now() < until && this.#child.exitCode === null) {
      const status = await fetch(`http://${this.host}/version`).then(
        (r) => r.status,
        () => 0,
      );
      if (status === 200) return;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    const log = this.log();
    await this.stop();
    throw new Error(`VS Code's server did not start:\n${log}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
