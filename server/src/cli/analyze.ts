import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { neighboursOrder } from '../corpus/neighbours.ts';
import { INDEX_FILE, openStore } from '../corpus/open.ts';
import type { DayMonthOrder } from '../dates/model.ts';
import { knowledgeOfFolder } from '../files/knowledge.ts';
import { describe } from '../files/reasons.ts';
import { OWN_FOLDER } from '../own-files.ts';
import { Output, runTask } from './run.ts';
import { day, parse, UsageError } from './usage.ts';

export const help = `usage: dateline analyze PATH... [options]

Prints what is read from each dump as one JSON object a line, sorted by path.
A PATH is a file, or a folder that is searched for *.txt.

  --corpus DIR             a folder whose glossary (.dateline/glossary.json) and index are evidence, too
  --jobs N                 threads to work with; the output is the same whatever N is
  --reference-date DAY     the day (YYYY-MM-DD) that relative dates are read against where the text has none of its own
  --reference-dates FILE   the same for many dumps: lines of path, as printed, a tab, and the day

Exit status: 0 all was read, 2 wrong usage or a file that could not be read (the others are).
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    corpus: { type: 'string' },
    jobs: { type: 'string' },
    'reference-date': { type: 'string' },
    'reference-dates': { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder to analyze.');
  const always = values['reference-date'] === undefined ? null : day('--reference-date', values['reference-date']);
  const perFile = values['reference-dates'] === undefined ? null : readReferenceDates(values['reference-dates']);
  if (values.corpus !== undefined) warnOfGlossary(values.corpus);
  const order = values.corpus === undefined ? undefined : await ordersOf(values.corpus);
  const output = new Output();
  const tally = await runTask(
    { kind: 'analyze', corpus: values.corpus ?? null },
    {
      paths: positionals,
      jobs: values.jobs,
      referenceDate: (path) => perFile?.get(path) ?? always,
      ...(order ? { order } : {}),
    },
    output.write,
  );
  await output.flush();
  return tally.failed > 0 ? 2 : 0;
}

/** Says on standard error what is wrong with a folder's glossary; what is right of it is used. A folder that is none is a `UsageError`. */
function warnOfGlossary(folder: string): void {
  try {
    if (!statSync(folder).isDirectory()) throw new UsageError(`--corpus ${folder}: This is not a folder.`);
    for (const { message } of knowledgeOfFolder(folder).findings)
      process.stderr.write(`${folder}: glossary: ${message}\n`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--corpus ${folder}: ${describe(error)}`);
  }
}

/** The order of day and month beside a dump, as the folder's index has it; undefined where the folder has no index. */
async function ordersOf(folder: string): Promise<((path: string) => DayMonthOrder | undefined) | undefined> {
  const place = join(folder, OWN_FOLDER);
  if (!existsSync(join(place, INDEX_FILE))) return undefined;
  const { store } = await openStore(place);
  const orders = new Map<string, DayMonthOrder | undefined>();
  return (path) => {
    const beside = dirname(relative(folder, path));
    if (!orders.has(beside)) {
      const inside = !beside.startsWith('..') && beside !== '.';
      orders.set(beside, neighboursOrder(store, inside ? `${beside.replaceAll(sep, '/')}/` : ''));
    }
    return orders.get(beside);
  };
}

/** Days by path; empty lines are skipped. A file that is missing, or a line without a day, is a `UsageError`. */
function readReferenceDates(file: string): ReadonlyMap<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--reference-dates ${file}: ${describe(error)}`);
  }
  const dates = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [path, date] = line.split('\t');
    // A time of day behind the day is as good.
    if (path && date) dates.set(path, day('--reference-dates', date.trim().slice(0, 10)));
  }
  return dates;
}
