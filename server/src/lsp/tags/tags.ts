import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TagCounts } from '../../tags/counts.ts';
import type { Annotation } from '../../tags/model.ts';
import { TARGETS, type TagSchema } from '../../tags/schema/schema.ts';
import type { Host } from '../host.ts';
import type { MovedTags } from './dump-place.ts';
import { TagFolders } from './folders.ts';
import { LeftTags } from './left-tags.ts';
import { TAG_MARKS_NOTIFICATION, TAGS_CHANGED_NOTIFICATION, type TagChoice } from './requests.ts';
import { TagSteps } from './steps.ts';
import { TagSheets } from './tag-sheets.ts';

/** How many colours of its own the extension has for tags. */
const HUES = 10;
/** Changes of what folders hold that come within this many milliseconds are told together. */
const BURST = 200;

export interface TagNeeds {
  readonly connection: Connection;
  readonly host: Host;
  readonly document: (uri: string) => TextDocument | undefined;
  readonly folders: () => readonly string[];
  /** The annotator's name as the settings have it; empty where they have none. */
  readonly annotator: () => string;
  /** Whether the client is our own extension, which draws tags. */
  readonly draws: () => boolean;
  readonly tell: (sentence: string, detail?: unknown) => void;
}

/** What one dump holds, live where it is open. */
export interface Holding extends TagCounts {
  readonly path: string;
  readonly orphans: number;
}

/** All that the server knows of tags: the sheets of open dumps, the steps made in them, and what the folders hold. */
export class Tags {
  readonly sheets: TagSheets;
  readonly steps: TagSteps;
  readonly folders: TagFolders;
  readonly left: LeftTags;
  readonly #needs: TagNeeds;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: TagNeeds) {
    const { connection, host } = needs;
    this.#needs = needs;
    this.folders = new TagFolders(connection, host, needs.annotator);
    this.left = new LeftTags(host, this.folders, needs.folders);
    this.sheets = new TagSheets({
      host,
      document: needs.document,
      folders: needs.folders,
      ownSet: (folder) => this.folders.ownSet(folder),
      progressOf: (folder, path) => this.folders.progress(folder, path),
      tell: needs.tell,
      show: (marks) => {
        if (needs.draws()) void connection.sendNotification(TAG_MARKS_NOTIFICATION, marks);
      },
      changed: () => this.changed(),
    });
    this.steps = new TagSteps({
      apply: (step, text) => this.sheets.apply(step, text),
      putSchema: (step) => this.folders.putSchema(step),
      move: (move) => this.move(move),
      textOf: (uri) => this.sheets.ready(uri)?.sheet.text,
      refusal: async (uri) => {
        const place = await this.sheets.placeOf(uri);
        return place && this.folders.nameTaken(place.folder);
      },
      changed: () => this.changed(),
    });
  }

  /** Follows edits of an open document (see `TagSheets.follow`). */
  follow(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    return this.sheets.follow(document, changes, version);
  }

  /** Has tags follow a dump, or a folder of them (see `TagFolders.move`), also in texts that are open. */
  async move(move: MovedTags): Promise<{ readonly count: number; readonly problems: readonly string[] }> {
    // What was tagged a moment ago goes along.
    await this.sheets.flush();
    const { moved, problems } = await this.folders.move(move);
    this.left.forget();
    // The text may be open under its new name already, or still under its old one.
    await Promise.all(moved.flatMap(({ from, to }) => [from, to]).map((file) => this.sheets.fileChanged(file)));
    return { count: moved.length, problems };
  }

  /** Tells the extension that what folders hold has changed. */
  changed(): void {
    if (!this.#needs.draws()) return;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => void this.#needs.connection.sendNotification(TAGS_CHANGED_NOTIFICATION), BURST);
  }

  stop(): Promise<void> {
    clearTimeout(this.#telling);
    return this.sheets.flush();
  }

  /** What each tagged dump of a folder holds in the annotator's set. */
  async holdings(folder: string): Promise<readonly Holding[]> {
    const own = await this.folders.ownSet(folder);
    const open = this.sheets.open().filter((one) => one.folder === folder);
    const paths = new Set(open.map(({ path }) => path));
    const byPath = new Map<string, Holding>();
    // A file stays when its last tag is taken away; the text is untagged again.
    for (const file of await this.folders.counted(folder, own, paths))
      if (Object.keys(file.tags).length + Object.keys(file.relations).length > 0)
        byPath.set(file.path, { ...file, orphans: 0 });
    for (const { path, sheet } of open) {
      const tags: Record<string, number> = {};
      for (const { tag } of [...sheet.annotations, ...sheet.orphans]) bump(tags, tag);
      const relations: Record<string, number> = {};
      for (const { name } of sheet.relations) bump(relations, name);
      const made = sheet.annotations.flatMap(({ when, who }) => (when === null ? [] : [{ when, who }]));
      if (sheet.isEmpty) byPath.delete(path);
      else byPath.set(path, { path, tags, relations, made, orphans: sheet.orphans.length });
    }
    return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * The tags of a folder: those of its schema in its order, then those that are only used, in the annotator's own set before those that
   * `elsewhere` has: what is drawn in the annotator's texts keeps its colour, whatever others use.
   */
  async choices(
    folder: string,
    holdings?: readonly Holding[],
    elsewhere: readonly Pick<Holding, 'tags'>[] = [],
  ): Promise<readonly TagChoice[]> {
    const { tags } = await this.folders.schema(folder);
    const known = new Set(tags.map((tag) => tag.name));
    const namesIn = (held: readonly Pick<Holding, 'tags'>[]): readonly string[] =>
      held.flatMap(({ tags }) => Object.keys(tags)).sort();
    const used = new Set([...namesIn(holdings ?? (await this.holdings(folder))), ...namesIn(elsewhere)]);
    const named = tags.map((tag, i): TagChoice => ({ ...tag, hue: i % HUES, named: true }));
    const others = [...used].filter((name) => !known.has(name));
    return [...named, ...others.map((name, i) => onlyUsed(name, named.length + i))];
  }

  /** What a tag may be set on; anything where the schema does not say. */
  targets({ tags }: TagSchema, name: string): Annotation['on'][] {
    return [...(tags.find((tag) => tag.name === name)?.on ?? TARGETS)];
  }
}

function onlyUsed(name: string, index: number): TagChoice {
  return {
    name,
    parent: null,
    depth: 0,
    color: null,
    hue: index % HUES,
    key: null,
    description: null,
    on: TARGETS,
    attributes: [],
    named: false,
  };
}

/** Counts one more. A tag may be called `__proto__`. */
export function bump(counts: Record<string, number>, name: string): void {
  const value = (Object.hasOwn(counts, name) ? counts[name] : 0) + 1;
  Object.defineProperty(counts, name, { value, enumerable: true, configurable: true, writable: true });
}
