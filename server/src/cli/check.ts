import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readStore } from '../corpus/open.ts';
import { NAME_STYLES } from '../corpus/spelling.ts';
import { DATE_STYLES } from '../dates/format.ts';
import { sayCount } from '../features/say.ts';
import { SEVERITIES } from '../rules/model.ts';
import { FORMATS } from './check-dump.ts';
import { indexedFolder } from './index-beside.ts';
import { Output, runTask } from './run.ts';
import { sarifFrame } from './sarif.ts';
import { oneOf, parse, UsageError } from './usage.ts';

export const help = `usage: dateline check PATH... [options]

Reports garbled names, doubtful dates and broken text in dumps. A PATH is a file, or a folder that is searched for *.txt.
The glossary (.dateline/glossary.json) in a dump's folder, or the nearest one above it, is evidence, and so is the index that
‘dateline index’ or the editor made there: a name that hundreds of dumps write one way and one another is looked at.

  --severity S   the lowest severity to report: error, warning (default), info or hint
  --format F     text (default), json (an array of path and findings) or sarif (2.1.0, for code-scanning services)
  --fix          make the fixes that are sure, in the files themselves; report the rest
  --date-style D the house style of days: day-month-year, month-day-year or iso; text (default) for what each text mostly has
  --names-style S whose spelling of names counts (Sergei or Sergey): text (default) for each text's own, glossary, or corpus for
                 what most articles of the folder have, by the index that ‘dateline index’ made there
  --jobs N       threads to work with

What the editor ignores (.dateline/ignored.json in a folder above the dump) is neither reported nor fixed.

Exit status: 0 nothing found, 1 something found, 2 wrong usage or a file that could not be read or fixed (the others are).
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    severity: { type: 'string', default: 'warning' },
    'date-style': { type: 'string', default: 'text' },
    'names-style': { type: 'string', default: 'text' },
    jobs: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder to check.');
  const format = oneOf('--format', values.format, FORMATS);
  const severity = oneOf('--severity', values.severity, SEVERITIES);
  const style = oneOf('--date-style', values['date-style'], ['text', ...DATE_STYLES] as const);
  const dateStyle = style === 'text' ? null : style;
  const nameStyle = oneOf('--names-style', values['names-style'], NAME_STYLES);
  if (nameStyle === 'corpus') for (const path of positionals) warnOfIndex(path);
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const frame = format === 'sarif' ? sarifFrame() : format === 'json' ? { before: '[', after: ']\n' } : null;
  const output = new Output();
  let first = true;
  if (frame) await output.write(frame.before);
  const tally = await runTask(
    { kind: 'check', format, severity, fix: values.fix, dateStyle, nameStyle, color },
    { paths: positionals, jobs: values.jobs },
    async (text) => {
      await output.write(frame && !first ? `,\n${text}` : text);
      first = false;
    },
  );
  if (frame) await output.write(frame.after);
  await output.flush();
  if (format === 'text' && tally.findings > 0)
    process.stderr.write(
      `${sayCount(tally.findings, 'finding')} in ${tally.dumpsWithFindings} of ${sayCount(tally.dumps, 'dump')}.\n`,
    );
  return tally.failed > 0 ? 2 : tally.findings > 0 ? 1 : 0;
}

/** Says on standard error where no index tells what most articles have. */
function warnOfIndex(path: string): void {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
  const indexed = indexedFolder(folder);
  if (indexed === null)
    process.stderr.write(
      `${folder}: no index here tells the spelling of most articles; make it with ‘dateline index’.\n`,
    );
  else if (readStore(indexed) === null)
    process.stderr.write(`${indexed}: this Node can't read the index; Node 22.5 or later can.\n`);
}
