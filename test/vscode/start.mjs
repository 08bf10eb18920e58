// `npm start [-- FOLDER]`
import { runWithOwnNode } from '../setup.mjs';

runWithOwnNode('test/vscode/start.ts');
