import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { sayCount } from '../features/say.ts';
import { FileOutput } from '../files/file-output.ts';
import { liesInside } from '../files/inside.ts';
import { describeWriting } from '../files/reasons.ts';
import { replaceFile } from '../files/replace.ts';
import { heldBy, type Loss, type Misaligned } from '../tags/formats/held.ts';
import type { Codebook, Format, ProjectFormat, TextFormat } from '../tags/formats/model.ts';
import type { TaggedDump } from '../tags/model.ts';
import { Output } from './run.ts';
import { formatGiven, TaggedFolder } from './tags-folder.ts';
import { oneOf, parse, UsageError } from './usage.ts';

/** How many losses of a kind are shown with their words; the others are counted. */
const SHOWN = 10;

/** `dateline tags export`: returns the exit status. */
export async function exportTags(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    format: { type: 'string', default: 'w3c' },
    who: { type: 'string', multiple: true, default: [] },
    to: { type: 'string' },
    misaligned: { type: 'string', default: 'report' },
  });
  const format = formatGiven(values.format);
  const misaligned = oneOf('--misaligned', values.misaligned, ['report', 'widen'] as const);
  const folder = new TaggedFolder(positionals[0], positionals.slice(1));
  const losses = new Losses();
  const dumps = held(folder, format, { who: values.who, misaligned }, losses);
  try {
    if (format.files === 'project') await writeProject(format, dumps, codebookOf(folder), values.to);
    else if (format.files === 'each') await writeEach(format, dumps, folder, values.to);
    else await writeOne(format, dumps, values.to);
  } catch (error) {
    if (values.to === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    folder.fail(values.to, `It could not be written. ${describeWriting(error)}`);
  }
  losses.tell(format);
  return folder.failed > 0 ? 2 : 0;
}

/** One file for all dumps that is made as a whole. */
async function writeProject(
  format: ProjectFormat,
  dumps: AsyncIterable<TaggedDump>,
  codebook: Codebook,
  to: string | undefined,
): Promise<void> {
  const all: TaggedDump[] = [];
  for await (const dump of dumps) all.push(dump);
  if (to === undefined) throw new UsageError(`${format.name} is one file for all: name it with --to.`);
  replaceFile(fileNamed(to), format.write(all, codebook));
}

/** A file for each dump, in a folder. */
async function writeEach(
  format: TextFormat,
  dumps: AsyncIterable<TaggedDump>,
  folder: TaggedFolder,
  to: string | undefined,
): Promise<void> {
  if (to === undefined) throw new UsageError(`${format.name} is a file for each dump: name their folder with --to.`);
  if (existsSync(to) && !statSync(to).isDirectory())
    throw new UsageError(`‘${to}’ is a file; ${format.name} needs a folder.`);
  mkdirSync(to, { recursive: true });
  for await (const dump of dumps) {
    const file = path.join(to, dump.path.replace(/\.txt$/, '') + format.ending);
    if (liesInside(to, file)) replaceFile(file, format.write(dump));
    else folder.fail(dump.path, `It is not written: a link at ‘${file}’ leads out of the folder named with --to.`);
  }
}

/** One file for all dumps, or standard output, piece by piece. */
async function writeOne(format: TextFormat, dumps: AsyncIterable<TaggedDump>, to: string | undefined): Promise<void> {
  const { head, between, foot } = format.frame ?? { head: '', between: '', foot: '' };
  const out = to === undefined ? new Output() : new FileOutput(fileNamed(to));
  try {
    await out.write(head);
    let first = true;
    for await (const dump of dumps) {
      await out.write((first ? '' : between) + format.write(dump));
      first = false;
    }
    await out.write(foot);
    await out.flush();
  } catch (error) {
    if (out instanceof FileOutput) out.abandon();
    throw error;
  }
}

async function* held(
  folder: TaggedFolder,
  format: Format,
  { who, misaligned }: { readonly who: readonly string[]; readonly misaligned: Misaligned },
  losses: Losses,
): AsyncIterable<TaggedDump> {
  for await (const dump of folder.tagged(who)) {
    const { dump: written, losses: lost } = heldBy(format, dump, misaligned);
    for (const loss of lost) losses.add(dump.path, loss);
    yield written;
  }
}

function codebookOf(folder: TaggedFolder): Codebook {
  const tags = folder.schema()?.tags ?? [];
  return tags.map(({ name, parent, color, description }) => ({ name, parent, color, description }));
}

function fileNamed(to: string): string {
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`‘${to}’ is a folder; this format is one file for all dumps.`);
  return to;
}

/** What a run lost, by kind. */
class Losses {
  readonly #byKind = new Map<string, { count: number; shown: string[] }>();

  add(dump: string, { what, words }: Loss): void {
    const known = this.#byKind.get(what) ?? { count: 0, shown: [] };
    known.count++;
    if (words !== null && known.shown.length < SHOWN)
      known.shown.push(`${dump}: ‘${words.slice(0, 60).replace(/\s+/g, ' ')}’`);
    this.#byKind.set(what, known);
  }

  tell(format: Format): void {
    for (const [what, { count, shown }] of this.#byKind) {
      process.stderr.write(`${format.name} does not hold ${what}: ${sayCount(count, 'time')}.\n`);
      for (const one of shown) process.stderr.write(`  ${one}\n`);
      if (shown.length > 0 && count > shown.length) process.stderr.write(`  … and ${count - shown.length} more\n`);
    }
  }
}
