import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { relativePath } from '../corpus/indexer.ts';
import { describe, findDumps, readDump } from '../files/find.ts';
import { replaceFile } from '../files/replace.ts';
import { type Agreement, compareAnnotators } from '../tags/compare.ts';
import { csv, readTable } from '../tags/formats/csv.ts';
import { FORMATS } from '../tags/formats/index.ts';
import { pathOfLine } from '../tags/formats/json-lines.ts';
import type { Format } from '../tags/formats/model.ts';
import type { TaggedDump } from '../tags/model.ts';
import { addTags, readTags, TAGS_FOLDER } from '../tags/store.ts';
import { Output } from './run.ts';
import { oneOf, parse, UsageError } from './usage.ts';

export const help = `usage: dateline tags export DIR --format F [--who NAME] [--to FOLDER]
       dateline tags import DIR FROM --format F [--who NAME]
       dateline tags agreement DIR [--format text|json]

Tags of the dumps in DIR, which are kept as W3C Web Annotations in DIR/${TAGS_FOLDER}, one file for each dump. Dumps
themselves are never changed.

  export      prints the tags, or with --to writes a file for each dump; tells what the format could not hold
  import      adds tags from a file, or from a folder with a file for each dump (w3c, brat); tags that are there stay
  agreement   how far the annotators agree, over the dumps that all of them tagged

Formats:
${FORMATS.map(({ name, about }) => `  ${name.padEnd(8)} ${about}`).join('\n')}

  --who NAME  export: only this annotator's tags; import: who made those that name nobody
`;

/** The ending of the file that holds one dump's tags, where a format has a file for each. */
const ENDINGS: Readonly<Record<string, string>> = { w3c: '.json', brat: '.ann' };

export async function run(words: string[]): Promise<number> {
  const [action, ...rest] = words;
  if (action === 'export') return exportTags(rest);
  if (action === 'import') return importTags(rest);
  if (action === 'agreement') return agreement(rest);
  throw new UsageError(`Say what to do with the tags: export, import or agreement.`);
}

async function exportTags(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    format: { type: 'string', default: 'w3c' },
    who: { type: 'string' },
    to: { type: 'string' },
  });
  const format = formatNamed(values.format);
  if (format.name === 'brat' && values.to === undefined)
    throw new UsageError('brat keeps a file for each dump: name the folder for them with --to.');
  const { dumps, failed } = await readFolder(positionals);
  const output = new Output();
  const lost = new Map<string, number>();
  if (values.to === undefined) await output.write(format.head);
  for (const dump of dumps) {
    const annotations = dump.annotations.filter(({ who }) => values.who === undefined || who === values.who);
    if (annotations.length === 0) continue;
    for (const annotation of annotations)
      for (const loss of format.loses(annotation)) lost.set(loss, (lost.get(loss) ?? 0) + 1);
    const text = format.write({ ...dump, annotations });
    if (values.to === undefined) await output.write(text);
    else
      replaceFile(
        path.join(values.to, dump.path.replace(/\.txt$/, '') + (ENDINGS[format.name] ?? `.${format.name}`)),
        format.head + text,
      );
  }
  await output.flush();
  for (const [loss, count] of lost) process.stderr.write(`${format.name} does not hold ${loss}: ${count} left out.\n`);
  return failed > 0 ? 2 : 0;
}

async function importTags(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { format: { type: 'string', default: 'w3c' }, who: { type: 'string' } });
  const [folder, from, ...more] = positionals;
  if (folder === undefined || from === undefined || more.length > 0)
    throw new UsageError('Name the folder of dumps, and the file or folder to import from.');
  const format = formatNamed(values.format);
  if (!format.read) throw new UsageError(`${format.name} can only be written.`);
  if (!existsSync(from)) throw new UsageError(`There is no '${from}'.`);
  const { dumps, failed } = await readFolder([folder]);
  const pieces = pieceFinder(format, from);
  let problems = failed;
  let added = 0;
  for (const dump of dumps)
    for (const piece of pieces(dump.path))
      try {
        const annotations = format.read(piece, dump.path, dump.text);
        added += addTags(
          folder,
          dump.path,
          dump.text,
          annotations.map((a) => ({ ...a, who: a.who ?? values.who ?? null })),
        );
      } catch (error) {
        problems++;
        process.stderr.write(`${dump.path}: ${describe(error)}\n`);
      }
  process.stderr.write(`${added} tags added.\n`);
  return problems > 0 ? 2 : 0;
}

/** What of an import belongs to a dump: its own file in a folder, its lines, or the whole table. */
function pieceFinder(format: Format, from: string): (dump: string) => readonly string[] {
  if (statSync(from).isDirectory())
    return (dump) => {
      const base = path.join(from, dump.replace(/\.txt$/, ''));
      const file = [base, path.join(from, dump)]
        .map((f) => f + (ENDINGS[format.name] ?? `.${format.name}`))
        .find((f) => existsSync(f));
      return file === undefined ? [] : [readFileSync(file, 'utf8')];
    };
  const text = readFileSync(from, 'utf8').replace(/^\ufeff/, '');
  if (format === csv) {
    readTable(text);
    return () => [text];
  }
  if (ENDINGS[format.name] !== undefined)
    return (dump) => (path.basename(from).startsWith(path.basename(dump, '.txt')) ? [text] : []);
  const lines = new Map<string, string[]>();
  for (const line of text.split('\n').filter((l) => l.trim() !== '')) {
    const named = pathOfLine(line) ?? '';
    lines.set(named, [...(lines.get(named) ?? []), line]);
  }
  return (dump) => lines.get(dump) ?? [];
}

async function agreement(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { format: { type: 'string', default: 'text' } });
  const format = oneOf('--format', values.format, ['text', 'json'] as const);
  const { dumps, failed } = await readFolder(positionals);
  const result = compareAnnotators(dumps.filter((d) => d.annotations.length > 0));
  process.stdout.write(format === 'json' ? `${JSON.stringify(result)}\n` : table(result));
  return failed > 0 ? 2 : 0;
}

function table({ annotators, dumps, words, confusion, ...measures }: Agreement): string {
  const value = (n: number): string => (Number.isNaN(n) ? '–' : n.toFixed(3));
  const names: Readonly<Record<keyof typeof measures, string>> = {
    cohensKappa: "Cohen's kappa (two annotators)",
    fleissKappa: "Fleiss' kappa",
    krippendorffsAlpha: "Krippendorff's alpha (nominal)",
    spanF1Strict: 'span F1, same edges',
    spanF1Overlap: 'span F1, overlapping',
  };
  const rows = (Object.keys(names) as (keyof typeof measures)[]).map(
    (key) => `${names[key].padEnd(32)} ${value(measures[key])}`,
  );
  const pairs = Object.entries(confusion).flatMap(([a, others]) =>
    Object.entries(others)
      .filter(([b]) => a < b)
      .map(([b, count]) => `  ${a} / ${b}: ${count}`),
  );
  return [
    `${annotators.join(', ') || 'Nobody'} over ${dumps} dumps and ${words} words`,
    ...rows,
    ...(pairs.length > 0 ? ['Words that one annotator gave the one tag and another the other:', ...pairs] : []),
    '',
  ].join('\n');
}

function formatNamed(name: string): Format {
  const format = FORMATS.find((f) => f.name === name);
  if (!format)
    throw new UsageError(`--format takes ${FORMATS.map((f) => f.name).join(', ')}; '${name}' is none of them.`);
  return format;
}

/** The dumps of a folder with their tags. What is damaged is told of, and left as it is. */
async function readFolder(
  positionals: readonly string[],
): Promise<{ readonly dumps: readonly TaggedDump[]; readonly failed: number }> {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Name one folder of dumps.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`'${folder}' is no folder.`);
  const dumps: TaggedDump[] = [];
  let failed = 0;
  for (const { path: file } of await findDumps([folder])) {
    const below = relativePath(folder, file);
    const dump = readDump(file);
    try {
      if ('problem' in dump) throw new Error(dump.problem);
      const { annotations, relations, orphans, problems } = readTags(folder, below, dump.text);
      for (const { tag, anchor } of orphans)
        process.stderr.write(`${file}: the words tagged '${tag}' are gone: “${anchor.exact.slice(0, 60)}”\n`);
      for (const problem of problems) process.stderr.write(`${file}: ${problem}\n`);
      dumps.push({ path: below, text: dump.text, annotations, relations });
    } catch (error) {
      failed++;
      process.stderr.write(`${file}: ${describe(error)}\n`);
    }
  }
  return { dumps, failed };
}
