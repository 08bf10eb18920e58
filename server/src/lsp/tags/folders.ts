import * as v from 'valibot';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Once } from '../../files/once.ts';
import { Sequence } from '../../files/sequence.ts';
import { PROGRESS_FILE, SCHEMA_FILE, TAGS_FOLDER } from '../../own-files.ts';
import { countTags, NO_COUNTS, type TagCounts } from '../../tags/counts.ts';
import { type ReadSchema, readSchema } from '../../tags/schema/read.ts';
import { NO_SCHEMA, type TagSchema } from '../../tags/schema/schema.ts';
import {
  ADJUDICATED,
  DECLINED,
  folderIn,
  isOneFolder,
  isReserved,
  type OwnSet,
  ownSets,
  REJECTED,
  setOf,
} from '../../tags/sets.ts';
import { encodedPath } from '../addresses.ts';
import { toDiagnostic } from '../diagnostics.ts';
import type { Host, OwnFile } from '../host.ts';
import { rewriteOwn } from '../rewrite-own.ts';
import type { MovedTags } from './dump-place.ts';
import type { Progress } from './requests.ts';
import type { SchemaStep } from './steps.ts';

const namesOf = ({ tags }: TagSchema): readonly string[] => tags.map(({ name }) => name);

/** For each annotator the dumps that are done, in order. Those of a shared set are nobody's: the name is empty. */
const progressFile = v.object({
  done: v.optional(v.record(v.string(), v.array(v.string())), {}),
  /** How far reviews are said to be, whatever their decisions say. */
  review: v.optional(v.record(v.string(), v.picklist(['todo', 'started', 'done'])), {}),
});

/** What the file says: for each annotator the dumps that are done, and for dumps how far their reviews are. */
interface Marks {
  readonly done: Map<string, Set<string>>;
  readonly review: Map<string, Progress>;
}

/** One folder's tag file and what it counts. */
export interface CountedFile extends TagCounts {
  /** The dump below its folder, with `/`. */
  readonly path: string;
  /** Differs whenever the file does. */
  readonly modified: string;
}

/** A file that keeps the tags of a dump in one set. */
export interface TagFile {
  readonly uri: string;
  /** The folder that keeps the set, empty for the shared one. */
  readonly set: string;
  /** The dump below its folder, with `/`. */
  readonly path: string;
  /** True for what a review or an annotator decided: no annotator's own tags. */
  readonly isReviews: boolean;
}

/** What the workspace's folders say about tags as a whole: their schemas, which dumps are done, and what the tag files count. */
export class TagFolders {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #annotator: () => string;
  readonly #schemas = new Once((folder) => this.#readSchema(folder));
  /** The tags that each folder's schema named when it was last whole. */
  readonly #named = new Map<string, readonly string[]>();
  readonly #progress = new Once((folder) => this.#readMarks(folder));
  readonly #counts = new Map<string, { readonly modified: string; readonly counts: TagCounts }>();
  readonly #shown = new Set<string>();
  /** Folders, each with the annotator's set in it, whose name is known to be nobody else's: to list all tag files takes a while. */
  readonly #nameFree = new Set<string>();
  /** What is written is read first: one after the other, so that nothing is lost. */
  readonly #writing = new Sequence();
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
    return (await this.#schemas.of(folder)).schema;
  }

  async #readSchema(folder: string): Promise<ReadSchema & { readonly text: string | null }> {
    const uri = `${folder}/${SCHEMA_FILE}`;
    const text = await this.#host.readOwn(uri).catch(() => null);
    const read = text === null ? { schema: NO_SCHEMA, findings: [], sound: true, editable: true } : readSchema(text);
    if (read.findings.length > 0 || this.#shown.has(uri)) {
      const document = TextDocument.create(uri, 'json', 0, text ?? '');
      this.#shown.add(uri);
      const diagnostics = read.findings.map((finding) => toDiagnostic(document, finding));
      await this.#connection.sendDiagnostics({ uri, diagnostics });
    }
    if (read.sound && !this.#named.has(folder)) this.#named.set(folder, namesOf(read.schema));
    return { ...read, text };
  }

  /** Tags that a folder's schema named before somebody changed its file, and does not any more. Each is told once. */
  async forgotten(folder: string): Promise<readonly string[]> {
    const before = this.#named.get(folder) ?? [];
    const { schema, sound } = await this.#schemas.of(folder);
    // A file that cannot be read is told of in its place; it may be half written.
    if (!sound) return [];
    const now = namesOf(schema);
    this.#named.set(folder, now);
    return before.filter((name) => !now.includes(name));
  }

  /**
   * Makes a new text of a folder's schema file from the one that stands there and what it says; null leaves it. Where another program
   * writes the file meanwhile, a new text is made of what it wrote. A sentence on why not, or null.
   */
  rewriteSchema(
    folder: string,
    rewrite: (text: string | null, schema: TagSchema) => string | null,
  ): Promise<string | null> {
    return this.#writing.run(async () => {
      let refusal: string | null = null;
      let isOurs = false;
      const problem = await rewriteOwn(this.#host, `${folder}/${SCHEMA_FILE}`, async () => {
        this.#schemas.forget(folder);
        const { editable, text, schema } = await this.#schemas.of(folder);
        refusal = editable ? null : `${SCHEMA_FILE} can't be read as it is. Fix it first.`;
        const now = editable ? rewrite(text, schema) : null;
        isOurs = now !== null && now !== text;
        return isOurs ? now : null;
      });
      this.#schemas.forget(folder);
      // What we change ourselves is told of nobody; what others have changed is.
      if (isOurs) this.#named.delete(folder);
      return refusal ?? (problem === null ? null : `${SCHEMA_FILE} could not be written. ${problem}`);
    });
  }

  /** Gives a folder's schema the text that a step makes of it. A sentence on why not, or null. */
  async putSchema({ folder, from, to }: SchemaStep): Promise<string | null> {
    let isChanged = false;
    const problem = await this.rewriteSchema(folder, (text) => {
      isChanged = text !== from;
      return isChanged ? null : to;
    });
    return isChanged ? `${SCHEMA_FILE} has been changed since, so its names stay as they are.` : problem;
  }

  /** The set that the annotator tags in: `ada` where Ada tags apart from others, empty where all share one. */
  async ownSet(folder: string): Promise<string> {
    return setOf(await this.schema(folder), this.who());
  }

  /**
   * One sentence on why the annotator can't tag in a folder under this name, or null: it differs only in capitals from that of somebody who
   * tags there, so that on some machines both would write into one set. Who has a set already goes on.
   */
  async nameTaken(folder: string): Promise<string | null> {
    const own = await this.ownSet(folder);
    const key = `${folder}\n${own}`;
    if (own === '' || this.#nameFree.has(key)) return null;
    const sets = await this.ownSets(folder);
    const like = sets.some(({ set }) => set === own) ? undefined : sets.find(({ set }) => isOneFolder(set, own));
    if (like)
      return `Somebody tags here as ‘${like.who}’, and your name ‘${this.who()}’ differs only in capitals: on Windows and macOS both would have one folder. If that is you, write it so in the setting dateline.tags.annotator; else take another name.`;
    this.#nameFree.add(key);
    return null;
  }

  /** The sets of a folder that are one annotator's own. */
  async ownSets(folder: string): Promise<readonly OwnSet[]> {
    const names = new Set((await this.#files(folder)).map(({ path }) => folderIn(path)).filter((name) => name !== ''));
    const dumps = new Set<string>();
    for (const name of names) if (await this.#host.isFolder(`${folder}/${encodedPath(name)}`)) dumps.add(name);
    return ownSets(await this.schema(folder), [...names], (name) => dumps.has(name));
  }

  /** The sets that keep what each annotator does not want to have suggested. */
  async declinedSets(folder: string): Promise<readonly string[]> {
    const paths = [...((await this.filesBySet(folder)).get(DECLINED)?.keys() ?? [])];
    return [...new Set(paths.map(folderIn))].filter((who) => who !== '').map((who) => `${DECLINED}/${who}`);
  }

  /** All tag files of a folder. */
  async #files(folder: string): Promise<readonly OwnFile[]> {
    return (await this.#host.listOwn(`${folder}/${TAGS_FOLDER}`)).filter(({ path }) => path.endsWith('.json'));
  }

  /** All tag files of a folder, each in its set; one that is called `noSet` is a folder of dumps. */
  async tagFiles(folder: string, noSet: string | null = null): Promise<readonly TagFile[]> {
    const own = (await this.ownSets(folder)).map(({ set }) => set).filter((set) => set !== noSet);
    const reviews = [ADJUDICATED, REJECTED, ...(await this.declinedSets(folder))];
    return (await this.#files(folder)).map(({ uri, path }) => {
      const set = [...own, ...reviews].find((one) => path.startsWith(`${one}/`)) ?? '';
      const dump = path.slice(set === '' ? 0 : set.length + 1, -'.json'.length);
      return { uri, set, path: dump, isReviews: reviews.includes(set) };
    });
  }

  /** For each set the dumps that it has a file of, each with what differs whenever the file does. The shared set is none of them. */
  async filesBySet(folder: string): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
    const bySet = new Map<string, Map<string, string>>();
    for (const { path, modified } of await this.#files(folder)) {
      const set = folderIn(path);
      const files = bySet.get(set) ?? new Map<string, string>();
      bySet.set(set, files.set(path.slice(set.length + 1, -'.json'.length), modified));
    }
    return bySet;
  }

  /**
   * Has the tags of a dump, or of all dumps below a path, follow it to another path or folder of the workspace, in all sets, and what is
   * noted of its progress. Gives the URIs of their files before and now, and a sentence for each that could not follow.
   */
  async move({ from: { folder, path: from }, to: { folder: other, path: to } }: MovedTags): Promise<{
    readonly moved: readonly { readonly from: string; readonly to: string }[];
    readonly problems: readonly string[];
  }> {
    const moved: { from: string; to: string }[] = [];
    const problems: string[] = [];
    const renamed = (path: string): string | null =>
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : null;
    // A folder of dumps that is there no more looks like an annotator's.
    for (const { uri, set, path } of await this.tagFiles(folder, folderIn(`${from}/`))) {
      const prefix = set === '' ? '' : `${set}/`;
      const now = renamed(path);
      if (now === null) continue;
      const place = `${other}/${TAGS_FOLDER}/${encodedPath(prefix + now)}.json`;
      const problem = await this.#host.moveOwn(uri, place);
      if (problem === null) moved.push({ from: uri, to: place });
      else problems.push(`The tags of ${now} are still kept as ${TAGS_FOLDER}/${prefix}${path}.json. ${problem}`);
    }
    const problem = await this.#moveMarks(folder, other, renamed);
    return { moved, problems: problem === null ? problems : [...problems, problem] };
  }

  /** Has what is noted of the progress of dumps follow them to their new paths. A sentence on why that could not be kept, or null. */
  async #moveMarks(folder: string, other: string, renamed: (path: string) => string | null): Promise<string | null> {
    const { done, review } = await this.#progress.of(folder);
    const noted = new Set([...review.keys(), ...[...done.values()].flatMap((paths) => [...paths])]);
    const moves = [...noted].flatMap((from) => {
      const to = renamed(from);
      return to === null ? [] : [{ from, to }];
    });
    if (moves.length === 0) return null;
    const drop = (marks: Marks): void => {
      for (const { from } of moves) for (const paths of [marks.review, ...marks.done.values()]) paths.delete(from);
    };
    const put = (marks: Marks): void => {
      for (const { from, to } of moves) {
        const progress = review.get(from);
        if (progress !== undefined) marks.review.set(to, progress);
        for (const [who, paths] of done)
          if (paths.has(from)) marks.done.set(who, (marks.done.get(who) ?? new Set()).add(to));
      }
    };
    // Between two folders it is kept in the new place before it goes from the old one.
    return folder === other
      ? this.#mark(folder, (marks) => {
          drop(marks);
          put(marks);
        })
      : ((await this.#mark(other, put)) ?? this.#mark(folder, drop));
  }

  /** How far the annotator is with a dump. */
  async progress(folder: string, path: string): Promise<Progress> {
    const { done } = await this.#progress.of(folder);
    return done.get(await this.ownSet(folder))?.has(path) ? 'done' : 'todo';
  }

  /** The dumps of a folder that are done. */
  async allDone(folder: string): Promise<ReadonlySet<string>> {
    return this.doneBy(folder, await this.ownSet(folder));
  }

  /** The dumps that are done in a set. */
  async doneBy(folder: string, set: string): Promise<ReadonlySet<string>> {
    return (await this.#progress.of(folder)).done.get(set) ?? new Set();
  }

  /** How far somebody said that reviews are, by dump. */
  async reviewMarks(folder: string): Promise<ReadonlyMap<string, Progress>> {
    return (await this.#progress.of(folder)).review;
  }

  /** Notes whether a dump is done. A sentence on why that could not be kept, or null. */
  async setDone(folder: string, path: string, is: boolean): Promise<string | null> {
    const who = await this.ownSet(folder);
    return this.#mark(folder, ({ done }) => {
      const own = done.get(who) ?? new Set();
      done.set(who, own);
      if (is) own.add(path);
      else own.delete(path);
    });
  }

  /** Notes how far the review of a dump is; null leaves it to its decisions. A sentence on why that could not be kept, or null. */
  setReview(folder: string, path: string, progress: Progress | null): Promise<string | null> {
    return this.#mark(folder, ({ review }) => {
      if (progress === null) review.delete(path);
      else review.set(path, progress);
    });
  }

  #mark(folder: string, mark: (marks: Marks) => void): Promise<string | null> {
    return this.#writing.run(async () => {
      let refusal: string | null = null;
      const problem = await rewriteOwn(this.#host, `${folder}/${PROGRESS_FILE}`, async () => {
        // Others may have written meanwhile.
        this.#progress.forget(folder);
        const marks = await this.#progress.of(folder);
        refusal = this.#damaged.has(folder) ? `${PROGRESS_FILE} is damaged. Fix or delete it first.` : null;
        if (refusal !== null) return null;
        mark(marks);
        const done = Object.fromEntries([...marks.done].sort().map(([name, paths]) => [name, [...paths].sort()]));
        const review = Object.fromEntries([...marks.review].sort(([a], [b]) => (a < b ? -1 : 1)));
        const file = { done, ...(marks.review.size > 0 ? { review } : {}) };
        return `${JSON.stringify(file, null, 2)}\n`;
      });
      return refusal ?? problem;
    });
  }

  async #readMarks(folder: string): Promise<Marks> {
    const none: Marks = { done: new Map(), review: new Map() };
    try {
      const text = await this.#host.readOwn(`${folder}/${PROGRESS_FILE}`);
      this.#damaged.delete(folder);
      if (text === null) return none;
      const { done, review } = v.parse(progressFile, JSON.parse(text));
      return {
        done: new Map(Object.entries(done).map(([who, paths]) => [who, new Set(paths)])),
        review: new Map(Object.entries(review)),
      };
    } catch {
      this.#damaged.add(folder);
      return none;
    }
  }

  /**
   * What the tag files of one set count, of the shared one where it is empty. Files of dumps that are `open` are not read: who asks knows
   * better what they hold.
   */
  async counted(folder: string, set: string, open: ReadonlySet<string> = new Set()): Promise<readonly CountedFile[]> {
    const others = set === '' ? (await this.ownSets(folder)).map((one) => one.set) : [];
    const prefix = set === '' ? '' : `${set}/`;
    const files = (await this.#files(folder)).filter(({ path }) =>
      set === '' ? !isReserved(folderIn(path)) && !others.includes(folderIn(path)) : path.startsWith(prefix),
    );
    const counted: CountedFile[] = [];
    for (const { uri, path, modified } of files) {
      const dump = path.slice(prefix.length, -'.json'.length);
      if (open.has(dump)) {
        counted.push({ path: dump, modified, ...NO_COUNTS });
        continue;
      }
      let known = this.#counts.get(uri);
      if (known?.modified !== modified) {
        const text = await this.#host.readOwn(uri).catch(() => null);
        known = { modified, counts: text === null ? NO_COUNTS : countTags(text) };
        this.#counts.set(uri, known);
      }
      counted.push({ path: dump, modified, ...known.counts });
    }
    return counted;
  }

  /** Forgets what was read of the folders' own files, as some have changed. */
  reset(): void {
    this.#schemas.forget();
    this.#progress.forget();
    this.#nameFree.clear();
  }
}
