import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { relativePath } from '../corpus/indexer.ts';
import { sayCount } from '../features/say.ts';
import { findDumps, readDump } from '../files/find.ts';
import { describe } from '../files/reasons.ts';
import { SCHEMA_FILE, TAGS_FOLDER } from '../own-files.ts';
import { countTags } from '../tags/counts.ts';
import { FORMATS, formatNamed } from '../tags/formats/index.ts';
import type { Format } from '../tags/formats/model.ts';
import { inOrder, NO_TAGGING, type TaggedDump, type Tagging } from '../tags/model.ts';
import { Together } from '../tags/review/together.ts';
import { readSchema } from '../tags/schema/read.ts';
import { NO_SCHEMA, type TagSchema } from '../tags/schema/schema.ts';
import { ADJUDICATED, folderIn, isReserved, type OwnSet } from '../tags/sets.ts';
import { ownSetsOf, readTags } from '../tags/store/store.ts';
import { lineAt, readLines } from '../text/lines.ts';
import { printable } from './printable.ts';
import { UsageError } from './usage.ts';

/** A folder of dumps whose tags a command works with. What is damaged is told of on standard error, and counted. */
export class TaggedFolder {
  readonly folder: string;
  failed = 0;
  /** Lines that are told of; the rest is counted. */
  mostTold = Number.POSITIVE_INFINITY;
  /** Writes a line for the user, so that a bar may keep its place. */
  write: (line: string) => void = (line) => void process.stderr.write(`${printable(line)}\n`);
  #told = 0;
  /** The text that was asked for last: tables have thousands of rows of one dump. */
  #last: { readonly dump: string; readonly text: string; readonly bom: boolean } | null = null;
  #schema: TagSchema | null | undefined;

  /** Throws where the words after the command name no folder. */
  constructor(folder: string | undefined, more: readonly string[] = []) {
    if (folder === undefined || more.length > 0) throw new UsageError('Name one folder of dumps.');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`‘${folder}’ is not a folder.`);
    this.folder = folder;
  }

  /** The dumps' paths below the folder, in order. */
  async paths(): Promise<string[]> {
    return (await findDumps([this.folder])).map(({ path: file }) => relativePath(this.folder, file));
  }

  /** A dump's text; null where it could not be read. */
  text(dump: string): string | null {
    if (this.#last?.dump === dump) return this.#last.text;
    const read = readDump(path.join(this.folder, dump));
    if (!('problem' in read)) {
      this.#last = { dump, text: read.text, bom: read.bom };
      return read.text;
    }
    this.fail(dump, read.problem);
    return null;
  }

  /**
   * The dumps that have tags, one after the other: those of the shared set and of all annotators' own, whose annotations are the set's
   * owner's. `who` takes only these people's; the adjudicated set of a review is read where it is named so.
   */
  async *tagged(who: readonly string[] = []): AsyncIterable<TaggedDump> {
    const sets = ownSetsOf(this.folder, this.schema() ?? NO_SCHEMA);
    const wanted = (name: string | null): boolean => who.length === 0 || (name !== null && who.includes(name));
    // Of a hundred thousand dumps a few have tags: only those are opened.
    const roots = ['', ...sets.map(({ set }) => set), ...(who.includes(ADJUDICATED) ? [ADJUDICATED] : [])].map((set) =>
      path.join(this.folder, TAGS_FOLDER, set),
    );
    const kept = roots.filter((root) => existsSync(root));
    const unseen = new Set(who);
    for (const dump of kept.length > 0 ? await this.paths() : []) {
      if (!kept.some((root) => existsSync(path.join(root, `${dump}.json`)))) continue;
      const text = this.text(dump);
      if (text === null) continue;
      const all = new Together();
      all.add(this.#read(dump, text, ''), null);
      for (const { who: owner, set } of sets) if (wanted(owner)) all.add(this.#read(dump, text, set), owner);
      if (who.includes(ADJUDICATED)) all.add(this.#read(dump, text, ADJUDICATED), ADJUDICATED);
      const annotations = inOrder(all.annotations.filter((a) => wanted(a.who)));
      for (const { who: name } of annotations) if (name !== null) unseen.delete(name);
      const ids = new Set(annotations.map((a) => a.id));
      // Relations with another annotator's tags are not these annotators' alone.
      const relations = all.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
      if (annotations.length > 0) yield { path: dump, text, bom: this.#last?.bom === true, annotations, relations };
    }
    for (const name of unseen) this.write(`There are no tags of ‘${name}’ in this folder.`);
    this.#tellLeft(sets);
  }

  /** Tells of tags whose dump is gone from the folder, as it was renamed by another program or deleted. */
  #tellLeft(sets: readonly OwnSet[]): void {
    const root = path.join(this.folder, TAGS_FOLDER);
    const files = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
    const left = files
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.json') && !isReserved(folderIn(name)))
      .filter((name) => {
        const set = sets.find((one) => one.set === folderIn(name))?.set;
        const dump = name.slice(set === undefined ? 0 : set.length + 1, -'.json'.length);
        return !existsSync(path.join(this.folder, dump)) && this.#holdsTags(path.join(root, name));
      });
    if (left.length === 0) return;
    const [first] = left.sort();
    const more = left.length === 1 ? '' : ` (and ${left.length - 1} more files here)`;
    this.say(
      `${TAGS_FOLDER}/${first}`,
      `The dump of these tags${more} is not in this folder. If it was renamed, give the file of its tags the new name, too.`,
    );
  }

  #holdsTags(file: string): boolean {
    const { tags } = countTags(readFileSync(file, 'utf8'));
    return Object.keys(tags).length > 0;
  }

  #read(dump: string, text: string, set: string): Tagging {
    try {
      const read = readTags(this.folder, dump, text, set);
      const name = set === '' ? dump : `${set}/${dump}`;
      for (const { tag, anchor } of read.orphans)
        this.say(
          name,
          anchor.exact.trim() === ''
            ? `A tag ‘${tag}’ stands on a place that the text does not have.`
            : `The words tagged ‘${tag}’ are gone: ‘${anchor.exact.slice(0, 60)}’.`,
        );
      for (const problem of read.problems) this.say(name, problem);
      if (read.damage !== null)
        this.fail(
          name,
          `The tags are damaged. ${read.damage} The editor and imports fix the file and keep the damaged one beside it.`,
        );
      return read;
    } catch (error) {
      this.fail(dump, describe(error));
      return NO_TAGGING;
    }
  }

  /** The folder's schema of tags; null where it has none or its file is damaged. */
  schema(): TagSchema | null {
    if (this.#schema === undefined) this.#schema = this.#readSchema();
    return this.#schema;
  }

  #readSchema(): TagSchema | null {
    const file = path.join(this.folder, SCHEMA_FILE);
    if (!existsSync(file)) return null;
    try {
      const text = readFileSync(file, 'utf8');
      const { schema, findings, sound } = readSchema(text);
      const lines = readLines(text);
      // A tag that cannot be used would be missing from a codebook without a word.
      for (const { start, message } of findings) this.fail(`${SCHEMA_FILE}:${lineAt(lines, start) + 1}`, message);
      if (sound) return schema;
    } catch (error) {
      this.fail(SCHEMA_FILE, describe(error));
    }
    return null;
  }

  fail(dump: string, problem: string): void {
    this.failed++;
    this.say(dump, problem);
  }

  say(dump: string, sentence: string): void {
    if (++this.#told <= this.mostTold) this.write(`${dump}: ${sentence}`);
  }

  /** Says how many lines were left out, if any were. */
  sayRest(): void {
    const rest = this.#told - this.mostTold;
    if (rest > 0) this.write(`And ${sayCount(rest, 'line')} more like these.`);
  }
}

/** A format by the name given on the command line, or a `UsageError`. */
export function formatGiven(name: string): Format {
  const format = formatNamed(name);
  if (!format)
    throw new UsageError(`--format takes ${FORMATS.map((f) => f.name).join(', ')}; ‘${name}’ is not one of them.`);
  return format;
}
