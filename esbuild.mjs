// Builds every bundle under dist/: the command line, the language server and the extension. What runs from there meanwhile goes on,
// and a build that fails leaves the one before: files are made elsewhere and put in their places whole.
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { compileKnowledge } from './server/build/knowledge.ts';
import { readSources } from './server/build/sources.ts';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { DATELINE_VERSION: JSON.stringify(version) },
  external: ['vscode', 'node:sqlite'],
};

const made = await mkdtemp('node_modules/.dateline-');
process.on('exit', () => rmSync(made, { recursive: true, force: true }));

// The command line is split so that a command loads only what it needs. All parts lie side by side, as they look for each
// other there. The banner gives `require` to packages of the older module kind.
await build({
  ...common,
  format: 'esm',
  splitting: true,
  entryPoints: { cli: 'server/src/cli/main.ts', worker: 'server/src/cli/worker.ts' },
  outdir: made,
  chunkNames: '[name]-[hash]',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});
await chmod(join(made, 'cli.js'), 0o755);
const knowledge = compileKnowledge(readSources());
await writeFile(join(made, 'knowledge.dat'), knowledge);
// The package has it so: a fifth smaller than the packer would make it, and read by a server that starts once. It takes seconds.
if (process.argv.includes('--package')) await writeFile(join(made, 'knowledge.br'), brotliCompressSync(knowledge));

// CommonJS, as VS Code's extension host loads it best.
const bundle = {
  ...common,
  format: 'cjs',
  define: { ...common.define, 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl=require('node:url').pathToFileURL(__filename).href;" },
};
await build({ ...bundle, entryPoints: ['server/src/lsp/main.ts'], outfile: join(made, 'server.cjs') });
await build({ ...bundle, entryPoints: ['client/src/extension.ts'], outfile: join(made, 'extension.cjs') });

// The page of the timeline runs in a webview: it has no modules, and nothing but the browser.
await build({
  ...common,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  entryPoints: ['client/src/timeline/page.ts'],
  outfile: join(made, 'timeline.js'),
});

// What loads the other parts comes last.
const names = (await readdir(made)).sort((a, b) => Number(a === 'cli.js') - Number(b === 'cli.js'));
await mkdir('dist', { recursive: true });
for (const name of names) await rename(join(made, name), join('dist', name));
for (const name of await readdir('dist'))
  if (!names.includes(name)) await rm(join('dist', name), { recursive: true, force: true });
