import * as v from 'valibot';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { countTags, NO_COUNTS, type TagCounts } from '../../tags/counts.ts';
import { NO_SCHEMA, type ReadSchema, readSchema, SCHEMA_FILE, type TagSchema } from '../../tags/schema.ts';
import { toDiagnostic } from '../diagnostics.ts';
import type { Host } from '../host.ts';
import { TAGS_FOLDER } from './book.ts';
import type { Progress } from './requests.ts';

/** Where it is kept which dumps are done; `/` between parts, from the folder. */
export const PROGRESS_FILE = '.dateline/progress.json';

/** For each annotator the dumps that are done, in order. Those of a shared set are nobody's: the name is empty. */
const progressFile = v.object({ done: v.record(v.string(), v.array(v.string())) });

/** One folder's tag file and what it counts. */
export interface CountedFile extends TagCounts {
  /** The dump below its folder, with `/`. */
  readonly path: string;
}

/** What the workspace's folders say about tags as a whole: their schemas, which dumps are done, and what the tag files count. */
export class TagFolders {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #annotator: () => string;
  readonly #schemas = new Map<string, Promise<ReadSchema & { readonly text: string | null }>>();
  readonly #progress = new Map<string, Promise<Map<string, Set<string>>>>();
  readonly #counts = new Map<string, { readonly modified: string; readonly counts: TagCounts }>();
  readonly #shown = new Set<string>();
  /** Folders whose file of what is done can't be read, and so must not be written over. */
  readonly #damaged = new Set<string>();

  constructor(connection: Connection, host: Host, annotator: () => string) {
    this.#connection = connection;
    this.#host = host;
    this.#annotator = annotator;
  }

  /** Who tags at this machine: as the settings say, or as the machine does. */
  who(): string | null {
    return this.#annotator().trim() || this.#host.userName();
  }

  /** The schema of a folder; what is wrong with its file is shown there. */
  async schema(folder: string): Promise<TagSchema> {
    return (await this.#schema(folder)).schema;
  }

  #schema(folder: string): Promise<ReadSchema & { readonly text: string | null }> {
    let schema = this.#schemas.get(folder);
    if (!schema) {
      schema = this.#readSchema(folder);
      this.#schemas.set(folder, schema);
    }
    return schema;
  }

  async #readSchema(folder: string): Promise<ReadSchema & { readonly text: string | null }> {
    const uri = `${folder}/${SCHEMA_FILE}`;
    const text = await this.#host.readOwn(uri).catch(() => null);
    const read = text === null ? { schema: NO_SCHEMA, findings: [], sound: true } : readSchema(text);
    if (read.findings.length > 0 || this.#shown.has(uri)) {
      const document = TextDocument.create(uri, 'json', 0, text ?? '');
      this.#shown.add(uri);
      const diagnostics = read.findings.map((finding) => toDiagnostic(document, finding));
      await this.#connection.sendDiagnostics({ uri, diagnostics });
    }
    return { ...read, text };
  }

  /** Makes a new text of a folder's schema file from the one that stands there. A sentence on why not, or null. */
  async rewriteSchema(folder: string, rewrite: (text: string | null) => string | null): Promise<string | null> {
    this.#schemas.delete(folder);
    const { sound, text } = await this.#schema(folder);
    if (!sound) return `${SCHEMA_FILE} can't be read as it is. Mend it first.`;
    const now = rewrite(text);
    if (now === null || now === text) return null;
    const problem = await this.#host.writeOwn(`${folder}/${SCHEMA_FILE}`, now);
    this.#schemas.delete(folder);
    return problem === null ? null : `${SCHEMA_FILE} could not be written. ${problem}`;
  }

  /** The part of a tag file's path that is the annotator's: `ada/` where Ada tags apart from others, else empty. */
  async ownPart(folder: string): Promise<string> {
    const { annotators } = await this.schema(folder);
    const who = this.who();
    return who !== null && annotators.includes(who) ? `${encodeURIComponent(who)}/` : '';
  }

  async progress(folder: string, path: string): Promise<Progress> {
    const done = await this.#done(folder);
    return done.get(await this.#doneBy(folder))?.has(path) ? 'done' : 'todo';
  }

  /** The dumps of a folder that are done. */
  async allDone(folder: string): Promise<ReadonlySet<string>> {
    return (await this.#done(folder)).get(await this.#doneBy(folder)) ?? new Set();
  }

  async #doneBy(folder: string): Promise<string> {
    const own = await this.ownPart(folder);
    return own === '' ? '' : decodeURIComponent(own.slice(0, -1));
  }

  /** Notes whether a dump is done. A sentence on why that could not be kept, or null. */
  async setDone(folder: string, path: string, is: boolean): Promise<string | null> {
    // Others may have written meanwhile.
    this.#progress.delete(folder);
    const all = await this.#done(folder);
    if (this.#damaged.has(folder)) return `${PROGRESS_FILE} is damaged. Mend or delete it first.`;
    const who = await this.#doneBy(folder);
    const own = all.get(who) ?? new Set();
    all.set(who, own);
    if (is) own.add(path);
    else own.delete(path);
    const done = Object.fromEntries([...all].sort().map(([name, paths]) => [name, [...paths].sort()]));
    return this.#host.writeOwn(`${folder}/${PROGRESS_FILE}`, `${JSON.stringify({ done }, null, 2)}\n`);
  }

  #done(folder: string): Promise<Map<string, Set<string>>> {
    let done = this.#progress.get(folder);
    if (!done) {
      done = this.#readDone(folder);
      this.#progress.set(folder, done);
    }
    return done;
  }

  async #readDone(folder: string): Promise<Map<string, Set<string>>> {
    try {
      const text = await this.#host.readOwn(`${folder}/${PROGRESS_FILE}`);
      this.#damaged.delete(folder);
      if (text === null) return new Map();
      const { done } = v.parse(progressFile, JSON.parse(text));
      return new Map(Object.entries(done).map(([who, paths]) => [who, new Set(paths)]));
    } catch {
      this.#damaged.add(folder);
      return new Map();
    }
  }

  /** What the tag files of one set count: the annotator's, or the one that all share where `own` is empty. */
  async counted(folder: string, own: string): Promise<readonly CountedFile[]> {
    const root = `${folder}/${TAGS_FOLDER}`;
    const { annotators } = await this.schema(folder);
    const sets = annotators.map((who) => `${who}/`);
    const prefix = own === '' ? '' : decodeURIComponent(own);
    const files = (await this.#host.listOwn(root)).filter(
      ({ path }) =>
        path.endsWith('.json') && (prefix === '' ? !sets.some((set) => path.startsWith(set)) : path.startsWith(prefix)),
    );
    const counted: CountedFile[] = [];
    for (const { uri, path, modified } of files) {
      let known = this.#counts.get(uri);
      if (known?.modified !== modified) {
        const text = await this.#host.readOwn(uri).catch(() => null);
        known = { modified, counts: text === null ? NO_COUNTS : countTags(text) };
        this.#counts.set(uri, known);
      }
      counted.push({ path: path.slice(prefix.length, -'.json'.length), ...known.counts });
    }
    return counted;
  }

  /** Forgets what was read of the folders' own files, as some have changed. */
  reset(): void {
    this.#schemas.clear();
    this.#progress.clear();
  }
}
