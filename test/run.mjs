// Runs the tests and prints the count as the last line.
import { spawnSync } from 'node:child_process';

const result = spawnSync('mocha', ['--reporter', 'spec'], { stdio: 'inherit' });
process.exit(result.status ?? 1);
