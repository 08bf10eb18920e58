import { isMainThread } from 'node:worker_threads';
import { serveParent } from './node.ts';

// The bundle is the only file of the package with the engine in it, so it is what its worker threads run, too.
if (isMainThread) serveParent();
else void import('../corpus/worker.ts');
