import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { relativePath } from '../corpus/indexer.ts';
import { describe, findDumps, readDump } from '../files/find.ts';
import { FORMATS, formatNamed } from '../tags/formats/index.ts';
import type { Format } from '../tags/formats/model.ts';
import type { TaggedDump } from '../tags/model.ts';
import { readSchema, SCHEMA_FILE, type TagSchema } from '../tags/schema.ts';
import { readTags } from '../tags/store.ts';
import { UsageError } from './usage.ts';

/** A folder of dumps whose tags a command works with. What is damaged is told of on standard error, and counted. */
export class TaggedFolder {
  readonly folder: string;
  failed = 0;

  /** Throws where the words after the command name no folder. */
  constructor(folder: string | undefined, more: readonly string[] = []) {
    if (folder === undefined || more.length > 0) throw new UsageError('Name one folder of dumps.');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`'${folder}' is no folder.`);
    this.folder = folder;
  }

  /** The dumps' paths below the folder, in order. */
  async paths(): Promise<string[]> {
    return (await findDumps([this.folder])).map(({ path: file }) => relativePath(this.folder, file));
  }

  /** A dump's text; null where it could not be read. */
  text(dump: string): string | null {
    const read = readDump(path.join(this.folder, dump));
    if (!('problem' in read)) return read.text;
    this.fail(dump, read.problem);
    return null;
  }

  /** The dumps that have tags, one after the other. */
  async *tagged(): AsyncIterable<TaggedDump> {
    for (const dump of await this.paths()) {
      const text = this.text(dump);
      if (text === null) continue;
      try {
        const { annotations, relations, orphans, problems } = readTags(this.folder, dump, text);
        for (const { tag, anchor } of orphans)
          this.say(dump, `The words tagged '${tag}' are gone: “${anchor.exact.slice(0, 60)}”.`);
        for (const problem of problems) this.say(dump, problem);
        if (annotations.length > 0) yield { path: dump, text, annotations, relations };
      } catch (error) {
        this.fail(dump, describe(error));
      }
    }
  }

  /** The folder's schema of tags; null where it has none or its file is damaged. */
  schema(): TagSchema | null {
    const file = path.join(this.folder, SCHEMA_FILE);
    if (!existsSync(file)) return null;
    const { schema, sound } = readSchema(readFileSync(file, 'utf8'));
    if (sound) return schema;
    this.fail(SCHEMA_FILE, 'This is no schema of tags; it is damaged or cut short.');
    return null;
  }

  fail(dump: string, problem: string): void {
    this.failed++;
    this.say(dump, problem);
  }

  say(dump: string, sentence: string): void {
    process.stderr.write(`${dump}: ${sentence}\n`);
  }
}

/** A format by the name given on the command line, or a `UsageError`. */
export function formatGiven(name: string): Format {
  const format = formatNamed(name);
  if (!format)
    throw new UsageError(`--format takes ${FORMATS.map((f) => f.name).join(', ')}; '${name}' is none of them.`);
  return format;
}
