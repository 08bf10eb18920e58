// `npm run bench [-- NAME...]`
import { runWithOwnNode } from '../setup.mjs';

runWithOwnNode('test/bench/run.ts');
