import { readFileSync } from 'node:fs';
import { analyze } from '../analyze.ts';
import { check } from '../rules/index.ts';
import { findDumps, readDump } from './files.ts';
import { builtInKnowledge } from './knowledge.ts';
import { toRecord } from './record.ts';
import { parse, UsageError } from './usage.ts';

/** `dateline analyze PATH...`: one JSON object per dump and line, sorted by path. */
export async function analyzeCommand(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    jobs: { type: 'string', default: '1' },
    corpus: { type: 'string' },
    'reference-date': { type: 'string' },
    'reference-dates': { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder to analyze.');
  if (!/^[1-9]\d{0,2}$/.test(values.jobs)) throw new UsageError('--jobs takes a whole number from 1.');
  const perFile =
    values['reference-dates'] === undefined ? new Map<string, string>() : readReferenceDates(values['reference-dates']);
  const knowledge = builtInKnowledge();
  let status = 0;
  for (const found of await findDumps(positionals)) {
    const read = 'problem' in found ? found : await readDump(found.path);
    if ('problem' in read) {
      process.stderr.write(`${found.path}: ${read.problem}\n`);
      status = 2;
      continue;
    }
    const release = analyze(read.text, {
      knowledge,
      referenceDate: perFile.get(found.path) ?? values['reference-date'] ?? null,
    });
    process.stdout.write(`${JSON.stringify(toRecord(found.path, release, check(release)))}\n`);
  }
  return status;
}

function readReferenceDates(file: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [path, date] = line.split('\t');
    if (path && date) dates.set(path, date);
  }
  return dates;
}
