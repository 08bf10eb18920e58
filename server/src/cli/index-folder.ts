import { sayCount } from '../features/say.ts';
import { readFolder, storePlace } from './folder.ts';
import { parse, wholeNumber } from './usage.ts';

export const help = `usage: dateline index DIR [options]

Builds or updates the index of DIR that the editor and the other commands use, in DIR/.dateline/index.sqlite. Only what has
changed since the last time is read. Dumps are never written to; what DIR/.gitignore names is left out.

  --jobs N      threads to read with
  --store PATH  keeps the index in this folder instead of DIR
  --all         also the home folder, or more than 200,000 files
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    jobs: { type: 'string' },
    store: { type: 'string' },
    all: { type: 'boolean', default: false },
  });
  const place = storePlace(values.store);
  const jobs = values.jobs === undefined ? null : wholeNumber('--jobs', values.jobs);
  const started = performance.now();
  const { store, tally } = await readFolder(positionals, {
    jobs,
    keep: 'always',
    all: values.all,
    place,
  });
  store.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(
    `${sayCount(tally.read, 'dump')} read, ${tally.unchanged} unchanged, ${tally.removed} gone, ${tally.problems.length} not readable; ${seconds} s.\n`,
  );
  return tally.problems.length > 0 ? 2 : 0;
}
