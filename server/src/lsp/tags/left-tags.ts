import { Once } from '../../files/once.ts';
import { printOf, TextWords } from '../../tags/anchor/word-print.ts';
import { countTags } from '../../tags/counts.ts';
import { wordsPrinted } from '../../tags/store/w3c-read.ts';
import { uriOf } from '../addresses.ts';
import type { Host } from '../host.ts';
import { inSlices } from '../in-slices.ts';
import type { DumpPlace, MovedTags } from './dump-place.ts';
import type { TagFile, TagFolders } from './folders.ts';

/** A dump that is gone, and a print of the words that its tags stood on. */
interface LeftDump {
  readonly path: string;
  readonly print: string;
}

/** What a folder keeps of tags: the dumps that have some, and those that are gone. */
interface Kept {
  readonly tagged: ReadonlySet<string>;
  readonly left: readonly LeftDump[];
}

/** The tags that dumps left behind which another program renamed, moved or deleted. They are known by the print of their words. */
export class LeftTags {
  readonly #host: Host;
  readonly #folders: TagFolders;
  readonly #workspace: () => readonly string[];
  readonly #kept = new Once((folder) => this.#read(folder));

  /** `workspace` gives the folders that are open, from one of which a dump may have come into another. */
  constructor(host: Host, folders: TagFolders, workspace: () => readonly string[]) {
    this.#host = host;
    this.#folders = folders;
    this.#workspace = workspace;
  }

  /** Dumps or tag files have come or gone. */
  forget(): void {
    this.#kept.forget();
  }

  /** The dumps that are gone and had the very words of one that has no tags, those of its own folder first. */
  async behind({ folder, path }: DumpPlace, text: string): Promise<readonly DumpPlace[]> {
    if ((await this.#kept.of(folder)).tagged.has(path)) return [];
    const others = this.#workspace().filter((other) => other !== folder);
    const found: DumpPlace[] = [];
    let print: string | null = null;
    for (const from of [folder, ...others])
      for (const one of (await this.#kept.of(from)).left) {
        print ??= await printed(text);
        if (one.print === print) found.push({ folder: from, path: one.path });
      }
    return found;
  }

  /** The dumps that went the same way as one, from folder to folder: those that are gone, each with where it is now. */
  async *companions({ folder, path: to }: DumpPlace, from: DumpPlace): AsyncGenerator<MovedTags> {
    const [before, now] = [from.path.split('/'), to.split('/')];
    while (before.length > 0 && before.at(-1) === now.at(-1)) {
      before.pop();
      now.pop();
    }
    const { tagged } = await this.#kept.of(folder);
    const { left } = await this.#kept.of(from.folder);
    for (const { path, print } of left) {
      const parts = path.split('/');
      const place = [...now, ...parts.slice(before.length)].join('/');
      if (before.some((part, i) => part !== parts[i]) || tagged.has(place)) continue;
      const text = await this.#host.readDump(uriOf(folder, { path: place }));
      if (text !== null && (await printed(text)) === print)
        yield { from: { folder: from.folder, path }, to: { folder, path: place } };
    }
  }

  async #read(folder: string): Promise<Kept> {
    const isThere = async (path: string): Promise<boolean> =>
      (await this.#host.stateOwn(uriOf(folder, { path }))) !== null;
    const { annotators } = await this.#folders.schema(folder);
    const tagged = new Set<string>();
    const left = new Map<string, LeftDump>();
    for (const file of await this.#folders.tagFiles(folder)) {
      const whole = file.set === '' ? file.path : `${file.set}/${file.path}`;
      // A folder of dumps that is there no more looks like an annotator's.
      const found = (await isThere(file.path)) ? file.path : (await isThere(whole)) ? whole : null;
      if (found !== null) {
        tagged.add(found);
        continue;
      }
      const json = await this.#host.readOwn(file.uri).catch(() => null);
      const print = json === null ? null : wordsPrinted(json);
      if (json === null || print === null) continue;
      const path = isSomebodys(file, annotators, json) ? file.path : whole;
      left.set(path, { path, print: print.join('\n') });
    }
    return { tagged, left: [...left.values()] };
  }
}

const printed = async (text: string): Promise<string> => (await inSlices(printOf(new TextWords(text)))).join('\n');

/** True where the first folder of a tag file's path is a set: its owner is known to tag, or made what it holds. */
const isSomebodys = ({ set, isReviews }: TagFile, annotators: readonly string[], json: string): boolean =>
  set === '' || isReviews || annotators.includes(set) || countTags(json).made.some(({ who }) => who === set);
