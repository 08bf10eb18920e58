// `npm test [-- --fast | --editor]`
import { runWithOwnNode } from './setup.mjs';

runWithOwnNode('test/run.ts');
