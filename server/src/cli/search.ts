import { isoOf } from '../calendar/days.ts';
import { readableDay } from '../calendar/readable.ts';
import { onlyLookedAt, searchFolder, type TaggedDumps } from '../corpus/folder-search.ts';
import { personsOnce } from '../corpus/namesakes.ts';
import { FILTERS, readQuery, wordsAsked } from '../corpus/query.ts';
import { snippet, spoken, wordAsked } from '../corpus/snippet.ts';
import { readDump } from '../files/find.ts';
import type { Annotation } from '../tags/model.ts';
import { NO_SCHEMA } from '../tags/schema/schema.ts';
import { asUsage, fromFolder, storePlace } from './folder.ts';
import { printable } from './printable.ts';
import { Output } from './run.ts';
import { TaggedFolder } from './tags-folder.ts';
import { oneOf, parse, UsageError, wholeNumber } from './usage.ts';

export const help = `usage: dateline search DIR QUERY [options]

Words, "words in quotes" as they are written, and filters over DIR's dumps; all of them have to be met in one passage. With an index
(‘dateline index DIR’) only what has changed is read first.

${Object.entries(FILTERS)
  .map(([filter, meaning]) => `  ${`${filter}:`.padEnd(7)} ${meaning}`)
  .join('\n')}

  --format F   text (default) or json
  --top N      at most so many answers (default 20)
  --store PATH uses the index that ‘dateline index --store PATH’ keeps
`;

/** The text of a dump, null where it can't be read. */
function textOf(file: string): string | null {
  const dump = readDump(file);
  return 'problem' in dump ? null : dump.text;
}

/** What a folder's tag files say, of all annotators. */
async function taggedDumps(folder: string): Promise<TaggedDumps> {
  const tagged = new TaggedFolder(folder);
  const held = new Map<string, readonly Annotation[]>();
  for await (const { path, annotations } of tagged.tagged()) held.set(path, annotations);
  const dumps = [...held].map(([path, annotations]) => ({
    path,
    tags: Object.fromEntries(annotations.map(({ tag }) => [tag, 1])),
  }));
  return {
    schema: tagged.schema() ?? NO_SCHEMA,
    dumps,
    annotations: (path) => Promise.resolve(held.get(path) ?? []),
  };
}

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    format: { type: 'string', default: 'text' },
    top: { type: 'string', default: '20' },
    store: { type: 'string' },
  });
  const format = oneOf('--format', values.format, ['text', 'json'] as const);
  const top = wholeNumber('--top', values.top);
  const [folder, ...query] = positionals;
  if (folder === undefined || query.length === 0) throw new UsageError('Name a folder and what to search for.');
  const asked = query.join(' ');
  const place = storePlace(values.store);
  const {
    made: { hits, lookedAt },
    folder: read,
  } = await fromFolder([folder], { jobs: null, keep: 'if-there', all: false, place }, ({ store, printed }) =>
    searchFolder(store, readQuery(asked, personsOnce(store.names)), top, {
      tagged: () => taggedDumps(folder),
      text: (path) => Promise.resolve(textOf(printed(path))),
    }),
  ).catch(asUsage);
  const { tally, printed } = read;
  const shown = wordsAsked(asked);
  const answers = hits.map((hit) => {
    const { path, start, end, turn, speaker, score, title } = hit;
    const text = textOf(printed(path));
    const found = text === null ? '' : snippet(text, hit, wordAsked(text, hit, shown));
    return { path: printed(path), start, end, turn, speaker, score, snippet: found, title, day: isoOf(hit.day) };
  });
  const output = new Output();
  if (format === 'json')
    await output.write(`${JSON.stringify(answers.map(({ title: _, day: __, ...answer }) => answer))}\n`);
  else
    for (const { path, start, speaker, snippet: found, title, day } of answers)
      await output.write(
        `${printable(`${path}:${start}  ${title}${day === null ? '' : ` (${readableDay(day)})`}`)}\n    ${printable(spoken(speaker, found))}\n`,
      );
  await output.flush();
  if (lookedAt !== null) process.stderr.write(`${onlyLookedAt(lookedAt)}\n`);
  return tally.problems.length > 0 ? 2 : 0;
}
