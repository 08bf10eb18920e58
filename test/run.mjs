// `npm test [-- --fast | --editor]`
import { runWithOwnNode } from './setup.mjs';

await runWithOwnNode('test/run.ts', !process.argv.includes('--fast'));
