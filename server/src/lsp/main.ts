import { isMainThread } from 'node:worker_threads';
import { tuneCompiler } from '../files/compiler.ts';
import { serveParent, serveStdio } from './node.ts';

// The bundle is the only file of the package with the engine in it, so it is what the threads run that read a folder, too.
if (isMainThread) {
  tuneCompiler();
  if (process.argv.includes('--stdio')) serveStdio();
  else serveParent();
} else void import('../corpus/worker.ts');
