import type { Annotation } from '../tags/model.ts';
import { type Passage, passagesOf } from '../tags/passages.ts';
import {
  cooccurrence,
  countBy,
  GROUPINGS,
  headingOf,
  PASSAGE_FORMATS,
  passagesText,
  type Table,
  tableCsv,
  tableText,
} from '../tags/report.ts';
import { NO_SCHEMA } from '../tags/schema/schema.ts';
import { read } from './engine.ts';
import { onScreen, printableLines } from './printable.ts';
import { Output } from './run.ts';
import { TaggedFolder } from './tags-folder.ts';
import { oneOf, parse, UsageError } from './usage.ts';

/** The passages of a folder under all of some tags, or all, and what stands in their dumps. */
async function gather(
  folder: TaggedFolder,
  wanted: readonly string[],
  who: readonly string[],
): Promise<{ readonly passages: readonly Passage[]; readonly sets: readonly (readonly Annotation[])[] }> {
  const schema = folder.schema() ?? NO_SCHEMA;
  const passages: Passage[] = [];
  const sets: (readonly Annotation[])[] = [];
  const names = new Set(schema.tags.map(({ name }) => name));
  for await (const { path, text, annotations, relations } of folder.tagged(who)) {
    const { release } = read(text, null, { corpus: folder.folder });
    for (const passage of passagesOf({ path, release, annotations, relations }, wanted, schema)) passages.push(passage);
    sets.push(annotations);
    for (const { tag } of annotations) names.add(tag);
  }
  for (const tag of wanted) if (!names.has(tag)) folder.write(`There is no tag ‘${tag}’ in this folder.`);
  return { passages, sets };
}

/** `dateline tags list`: the passages under a tag and those below it, or under several at once. Returns the exit status. */
export async function list(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    tag: { type: 'string', multiple: true, default: [] },
    who: { type: 'string', multiple: true, default: [] },
    format: { type: 'string', default: 'markdown' },
  });
  const format = oneOf('--format', values.format, PASSAGE_FORMATS);
  const folder = new TaggedFolder(positionals[0], positionals.slice(1));
  const { passages } = await gather(folder, values.tag, values.who);
  const output = new Output();
  await output.write(onScreen(passagesText(passages, headingOf(values.tag), format)));
  await output.flush();
  return folder.failed > 0 ? 2 : 0;
}

/** `dateline tags report`: how many passages of each tag there are by speaker, month and source, and which tags stand together. */
export async function report(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    by: { type: 'string' },
    who: { type: 'string', multiple: true, default: [] },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('--format', values.format, ['text', 'csv', 'json'] as const);
  const kinds = [...GROUPINGS, 'tag'] as const;
  const by = values.by === undefined ? null : oneOf('--by', values.by, kinds);
  if (format === 'csv' && by === null)
    throw new UsageError(`A csv holds one table: say which with --by ${kinds.join(', ')}.`);
  const folder = new TaggedFolder(positionals[0], positionals.slice(1));
  const { passages, sets } = await gather(folder, [], values.who);
  const tables = kinds
    .filter((kind) => by === null || kind === by)
    .map((kind): readonly [string, Table] => [kind, kind === 'tag' ? cooccurrence(sets) : countBy(passages, kind)]);
  const text = {
    json: () => `${JSON.stringify(Object.fromEntries(tables))}\n`,
    csv: () => onScreen(tableCsv(tables[0][1], 'tag')),
    text: () =>
      printableLines(
        tables.map(([kind, table]) => tableText(table, kind === 'tag' ? 'together with' : `by ${kind}`)).join('\n'),
      ),
  }[format]();
  process.stdout.write(text);
  return folder.failed > 0 ? 2 : 0;
}
