// Mocha's `spec`, which also writes how many tests passed, failed and were skipped into the file that the runner names,
// and says which were tried again.
import { writeFileSync } from 'node:fs';
import mocha from 'mocha';

export default class CountingReporter extends mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    // A test that passes at the second try is one to look at: mocha itself is silent on it.
    runner.on('retry', (test, error) =>
      console.log(`    Tried again: ${test.fullTitle()} (${error.message.split('\n')[0]})`),
    );
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const file = process.env.DATELINE_TEST_COUNT;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
