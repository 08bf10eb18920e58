// Builds every bundle under dist/: the command line, the language server and the extension.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compileKnowledge } from './server/build/knowledge.ts';
import { readSources } from './server/build/sources.ts';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
  external: ['vscode', 'node:sqlite'],
};

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await build({
  ...common,
  entryPoints: ['server/src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
});
await chmod('dist/cli.js', 0o755);
await build({ ...common, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs' });
await build({ ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs' });
// The package is a module; its bundles are CommonJS, as VS Code's extension host loads them best.
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
await writeFile('dist/knowledge.json', compileKnowledge(readSources()));
