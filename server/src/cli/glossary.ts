import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../files/decode.ts';
import { describe, describeWriting } from '../files/reasons.ts';
import { replaceFile } from '../files/replace.ts';
import { addToGlossary } from '../glossary/add.ts';
import { readGlossary } from '../glossary/read.ts';
import { type Imported, SOURCES, type SourceFormat } from '../glossary/sources.ts';
import { GLOSSARY_FILE } from '../own-files.ts';
import { oneOf, parse, UsageError } from './usage.ts';

export const help = `usage: dateline glossary import FILE --format tsv|ftm|wikidata|popolo [--into DIR]

Adds the people, places and organizations of FILE to .dateline/glossary.json in DIR (the current folder if none is named).
What stands in the glossary already is kept as it is; entries of the same name get more aliases.

  --format tsv        columns by a header line (name, type, native, russian, aliases, note, country, gender), or in this order:
                      name, type, native, aliases, note; aliases parted by | or ;
  --format ftm        FollowTheMoney JSON lines, as OpenSanctions publishes them
  --format wikidata   Wikidata JSON: one entity on each line, an array, or {"entities": …}
  --format popolo     Popolo JSON: {"persons": […], "organizations": […], "areas": […]}
`;

/** `dateline glossary import FILE`: adds to the glossary, never takes from it. */
export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { format: { type: 'string' }, into: { type: 'string', default: '.' } });
  const [action, file, ...more] = positionals;
  if (action !== 'import' || file === undefined || more.length > 0)
    throw new UsageError('Say ‘dateline glossary import FILE --format FORMAT’.');
  if (values.format === undefined) throw new UsageError('Name the format of the file with --format.');
  const format = oneOf('--format', values.format, Object.keys(SOURCES) as SourceFormat[]);
  const target = join(values.into, GLOSSARY_FILE);
  try {
    const imported = readSource(file, format);
    const old = readOld(target);
    const broken = readGlossary(old).findings.find(
      (finding) => finding.severity === 'error' && CANNOT_ADD.has(finding.code),
    );
    if (broken) return fail(`${target}: ${broken.message} Nothing was imported.`);
    const added = addToGlossary(old, imported.entries);
    try {
      replaceFile(target, added.text);
    } catch (error) {
      return fail(`${target} was not written. ${describeWriting(error)}`);
    }
    process.stderr.write(
      `${target}: ${added.fresh} new, ${added.grown} with more names, ${added.same} known already, ${imported.skipped} skipped.\n`,
    );
    return 0;
  } catch (error) {
    return fail(error instanceof SyntaxError ? `${file}: this is no ${format} file.` : `${file}: ${describe(error)}`);
  }
}

/** Faults in which nothing can be added without losing what the author of the glossary meant. */
const CANNOT_ADD: ReadonlySet<string> = new Set([
  'glossary/syntax',
  'glossary/lists',
  'glossary/twice',
  'glossary/size',
]);

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function readSource(file: string, format: SourceFormat): Imported {
  const read = decode(readFileSync(file));
  if ('problem' in read) throw new SyntaxError(read.problem);
  return SOURCES[format](read.text);
}

function readOld(target: string): string {
  try {
    return readFileSync(target, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return '';
    throw error;
  }
}
