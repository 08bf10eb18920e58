import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sayCount } from '../features/say.ts';
import { liesInside } from '../files/inside.ts';
import { describe, describeWriting } from '../files/reasons.ts';
import { replaceFile } from '../files/replace.ts';
import { SCHEMA_FILE } from '../own-files.ts';
import type { Codebook, Format, ProjectFormat, ReadContext, ReadDump, TextFormat } from '../tags/formats/model.ts';
import { wordKey } from '../tags/formats/words.ts';
import { Ids } from '../tags/ids.ts';
import { placeImport } from '../tags/import.ts';
import type { Annotation } from '../tags/model.ts';
import { NO_SCHEMA, plainTag } from '../tags/schema/schema.ts';
import { writeSchema } from '../tags/schema/write.ts';
import { isOneFolder, type OwnSet, setOf } from '../tags/sets.ts';
import { addTags, ownSetsOf } from '../tags/store/store.ts';
import { showProgress } from './progress.ts';
import { formatGiven, TaggedFolder } from './tags-folder.ts';
import { parse, UsageError } from './usage.ts';

/** Larger files of formats that are read as a whole do not fit into the memory. */
const LARGEST = 256 * 1024 * 1024;
/** Lines of what could not be read that one import tells; who gets more has seen enough. */
const MOST_TOLD = 1000;
/** Smaller files are read before a bar could be. */
const WORTH_A_BAR = 16e6;
/** So many annotations are kept until they are written, so that each dump's file is written once where its lines stand together. */
const KEPT = 50_000;

/** `dateline tags import`: returns the exit status. */
export async function importTags(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { format: { type: 'string', default: 'w3c' }, who: { type: 'string' } });
  const [given, from, ...more] = positionals;
  if (given === undefined || from === undefined || more.length > 0)
    throw new UsageError('Name the folder of dumps, and the file or folder to import from.');
  const format = formatGiven(values.format);
  if (!existsSync(from)) throw new UsageError(`There is no ‘${from}’.`);
  const folder = new TaggedFolder(given);
  folder.mostTold = MOST_TOLD;
  const run = new Import(folder, format, values.who ?? null, await folder.paths());
  if (statSync(from).isDirectory()) await run.folderOfFiles(from);
  else await run.file(from, run.dumpNamed(path.basename(from)));
  run.write();
  folder.sayRest();
  process.stderr.write(`${sayCount(run.added, 'tag')} added.\n`);
  return folder.failed > 0 ? 2 : 0;
}

class Import {
  readonly #folder: TaggedFolder;
  readonly #format: Format;
  readonly #who: string | null;
  readonly #paths: ReadonlySet<string>;
  /** What is read and not yet written, by dump. */
  readonly #waiting = new Map<string, ReadDump[]>();
  #kept = 0;
  /** The dump of a text, by a hash of its words; null where several have them. Made when it is first asked for. */
  #byWords: Map<string, string | null> | null = null;
  #sets: readonly OwnSet[] | null = null;
  /** The sets that have been written. */
  readonly #written = new Set<string>();
  added = 0;

  constructor(folder: TaggedFolder, format: Format, who: string | null, paths: readonly string[]) {
    this.#folder = folder;
    this.#format = format;
    this.#who = who;
    this.#paths = new Set(paths);
  }

  /** Files of the format below a folder; those of no dump are told of. */
  async folderOfFiles(from: string): Promise<void> {
    const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).sort();
    let none = true;
    for (const name of names) {
      if (!name.endsWith(this.#format.ending) || !statSync(path.join(from, name), { throwIfNoEntry: false })?.isFile())
        continue;
      none = false;
      await this.file(path.join(from, name), this.dumpNamed(name.replaceAll(path.sep, '/')));
    }
    if (none)
      this.#folder.fail(from, `There is no ${this.#format.name} file (*${this.#format.ending}) in this folder.`);
  }

  /** Reads a file, which belongs to a dump by its name or to none. What is wrong with it is told. */
  async file(file: string, dump: string | null): Promise<void> {
    const format = this.#format;
    const context: ReadContext = {
      path: dump,
      text: (one) => (this.#paths.has(one) ? this.#folder.text(one) : null),
      pathOfWords: (words) => this.#dumpWith(words),
    };
    try {
      if (format.files === 'project') this.#readProject(file, format, context);
      else if (format.records) await this.#readRecords(file, format.records, (piece) => format.read(piece, context));
      else for (const one of format.read(readWhole(file).toString('utf8'), context)) this.#take(file, one);
    } catch (error) {
      this.#folder.fail(file, describe(error));
    }
  }

  #readProject(file: string, format: ProjectFormat, context: ReadContext): void {
    const { dumps, codebook, problems } = format.read(readWhole(file), context);
    for (const problem of problems) this.#folder.fail(file, problem);
    for (const one of dumps) this.#take(file, one);
    this.#addCodes(codebook);
  }

  /** Reads a file of many records piece by piece, with a bar where that takes long; one that is wrong is told, the others are read. */
  async #readRecords(
    file: string,
    records: NonNullable<TextFormat['records']>,
    read: (piece: string) => Iterable<ReadDump>,
  ): Promise<void> {
    const { size } = statSync(file);
    const bar = size < WORTH_A_BAR ? null : await showProgress('MB', true);
    if (bar) this.#folder.write = (line) => bar.say(line);
    try {
      const stream = createReadStream(file, 'utf8');
      let [record, before] = [0, -1];
      for await (const piece of records(stream)) {
        record++;
        const done = Math.floor(stream.bytesRead / 1e6);
        if (done > before) bar?.at(done, Math.ceil(size / 1e6));
        before = done;
        try {
          for (const one of read(piece)) this.#take(file, one);
        } catch (error) {
          this.#folder.fail(`${file}, record ${record}`, describe(error));
        }
        if (this.#kept > KEPT) this.write();
      }
    } finally {
      bar?.stop();
    }
  }

  /** The dump that a file of tags belongs to by its name, or null. */
  dumpNamed(name: string): string | null {
    const base = name.slice(0, name.length - (name.endsWith(this.#format.ending) ? this.#format.ending.length : 0));
    return [base, `${base}.txt`].find((one) => this.#paths.has(one)) ?? null;
  }

  #take(file: string, read: ReadDump): void {
    const named = read.path !== null && this.#paths.has(read.path) ? read.path : null;
    const dump = named ?? (read.text === null ? null : this.#dumpWith(wordKey(read.text)));
    if (dump === null) {
      const what = read.path === null ? 'a text' : `‘${read.path.slice(0, 200)}’`;
      this.#folder.fail(file, `It has tags of ${what}, and there is no such dump in this folder; they are left out.`);
      return;
    }
    const waiting = this.#waiting.get(dump);
    if (waiting) waiting.push(read);
    else this.#waiting.set(dump, [read]);
    const notes = read.annotations.reduce((sum, { note }) => sum + (note?.length ?? 0), 0);
    this.#kept += read.annotations.length + ((read.text?.length ?? 0) + notes) / 100;
  }

  /** Adds what is read so far to the dumps' files, each in one step. */
  write(): void {
    for (const [dump, reads] of this.#waiting) {
      const text = this.#folder.text(dump);
      if (text === null) continue;
      try {
        for (const read of together(reads)) {
          const { annotations, relations, problems } = placeImport(read, text, this.#format);
          for (const problem of problems) this.#folder.fail(dump, problem);
          const named = annotations.map((a) => ({ ...a, who: a.who ?? this.#who }));
          for (const [set, own] of bySet(named, (who) => this.#setOf(who))) {
            const like = this.#like(set);
            if (like !== null) {
              const what = own.length === 1 ? '1 tag is' : `${own.length} tags are`;
              const problem = `${what} left out, of ‘${set}’: that name differs from ‘${like}’ only in capitals, and on Windows and macOS both would have one folder. Write it so, or give another.`;
              this.#folder.fail(dump, problem);
              continue;
            }
            this.#written.add(set);
            const { count, repaired } = addTags(this.#folder.folder, dump, text, own, relations, set);
            this.added += count;
            if (repaired)
              this.#folder.fail(
                dump,
                `The tags were damaged. ${repaired.damage} The damaged file is kept as ${repaired.aside}.`,
              );
          }
        }
      } catch (error) {
        this.#folder.fail(dump, describeWriting(error));
      }
    }
    this.#waiting.clear();
    this.#kept = 0;
  }

  /** The set that somebody's tags go to: their own where they have one. */
  #setOf(who: string | null): string {
    const schema = this.#folder.schema() ?? NO_SCHEMA;
    this.#sets ??= ownSetsOf(this.#folder.folder, schema);
    return this.#sets.find((one) => one.who === who)?.set ?? setOf(schema, who);
  }

  /** The set of another name that some machines take for one's own where there is none of one's own yet, or null. */
  #like(set: string): string | null {
    const sets = new Set([...(this.#sets ?? []).map((one) => one.set), ...this.#written]);
    if (set === '' || sets.has(set)) return null;
    return [...sets].find((one) => isOneFolder(one, set)) ?? null;
  }

  #dumpWith(words: string): string | null {
    if (!this.#byWords) {
      this.#byWords = new Map();
      for (const one of this.#paths) {
        const key = hashOf(wordKey(this.#folder.text(one) ?? ''));
        this.#byWords.set(key, this.#byWords.has(key) ? null : one);
      }
    }
    return this.#byWords.get(hashOf(words)) ?? null;
  }

  /** Tags that a codebook knows and the folder's schema does not are added to it. */
  #addCodes(codebook: Codebook): void {
    const file = path.join(this.#folder.folder, SCHEMA_FILE);
    const schema = this.#folder.schema() ?? (existsSync(file) ? null : NO_SCHEMA);
    if (!schema) return;
    const tags = new Map(schema.tags.map((tag) => [tag.name, tag]));
    for (const { name, parent, color, description } of codebook) {
      if (tags.has(name)) continue;
      const above = parent === null ? null : (tags.get(parent) ?? null);
      tags.set(name, { ...plainTag(name, above), color, description });
    }
    if (tags.size === schema.tags.length) return;
    if (!liesInside(this.#folder.folder, file)) {
      this.#folder.fail(SCHEMA_FILE, 'A link there leads out of the folder; the tags of the codebook are left out.');
      return;
    }
    try {
      replaceFile(file, writeSchema({ ...schema, tags: [...tags.values()] }));
    } catch (error) {
      this.#folder.fail(
        SCHEMA_FILE,
        `The tags of the codebook could not be written. ${describeWriting(error)} See to that, then import once more: what is there by then is not added twice.`,
      );
    }
  }
}

const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Pieces of a dump that count in the dump's own text are one. */
function together(reads: readonly ReadDump[]): readonly ReadDump[] {
  const own = reads.filter(({ text }) => text === null);
  const others = reads.filter(({ text }) => text !== null);
  if (own.length < 2) return [...own, ...others];
  // Each piece counts its tags from one; its relations mean its own.
  const taken = new Ids();
  const apart = own.map((read) => {
    const ids = new Map<string, string>();
    const annotations = read.annotations.map((annotation) => {
      const id = taken.free(annotation.id);
      if (!ids.has(annotation.id)) ids.set(annotation.id, id);
      return { ...annotation, id };
    });
    const end = (id: string): string => ids.get(id) ?? id;
    const relations = read.relations.map((one) => ({ ...one, from: end(one.from), to: end(one.to) }));
    return { annotations, relations };
  });
  const joined: ReadDump = {
    path: own[0].path,
    text: null,
    annotations: apart.flatMap((read) => read.annotations),
    relations: apart.flatMap((read) => read.relations),
    problems: own.flatMap((read) => read.problems),
  };
  return [joined, ...others];
}

function bySet(
  annotations: readonly Annotation[],
  setOfWho: (who: string | null) => string,
): ReadonlyMap<string, readonly Annotation[]> {
  const sets = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const set = setOfWho(annotation.who);
    const own = sets.get(set);
    if (own) own.push(annotation);
    else sets.set(set, [annotation]);
  }
  return sets;
}

function readWhole(file: string): Buffer {
  const { size } = statSync(file);
  if (size > LARGEST)
    throw new Error(
      `This file has ${Math.ceil(size / 1024 / 1024)} MB; files of this format are read as a whole up to ${LARGEST / 1024 / 1024} MB.`,
    );
  return readFileSync(file);
}
