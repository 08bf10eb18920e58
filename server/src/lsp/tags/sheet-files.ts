import type { Tagging } from '../../tags/model.ts';
import type { Sheet } from '../../tags/sheet.ts';
import { atOnce, type Sliced } from '../../tags/store/slices.ts';
import { readStored, type StoredTagging } from '../../tags/store/stored.ts';
import type { ReadTagging } from '../../tags/store/w3c-read.ts';
import { w3cParts } from '../../tags/store/w3c-write.ts';
import type { Host } from '../host.ts';
import { inSlices } from '../in-slices.ts';

/** One set of a dump's tags, with where it is kept. */
export interface OpenSheet {
  readonly uri: string;
  /** The folder below `.dateline/tags` that keeps the set, empty for the shared one; null for the annotator's own, wherever it is. */
  readonly set: string | null;
  /** The URI of the workspace's folder, without a slash at the end. */
  readonly folder: string;
  /** The dump below its folder, with `/`. */
  readonly path: string;
  /** The URI of the file that keeps them. */
  readonly file: string;
  readonly sheet: Sheet;
}

/** The same with what its file holds, and what waits to be written or shown. */
export interface Kept extends OpenSheet {
  /** False for the sets of other annotators, which only they write, as long as the folder as a whole is not changed. */
  isOurs: boolean;
  /** What the file held when it was last read or written, in parts; null where there is none. */
  last: readonly string[] | null;
  /** What `Host.stateOwn` said of it then. */
  state: string | null;
  /** The revision that the file has, and the version of the text that its places are in. */
  savedRevision: number;
  savedText: string;
  cost: number;
  saving: Promise<void>;
  /** While others' changes of the file are being taken in: whoever asks for the sheet waits for them. */
  taking: Promise<void> | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  showing: ReturnType<typeof setTimeout> | undefined;
}

/** So often a file is read anew as its text has changed meanwhile; then it is read without a pause. */
const MOST_TRIES = 3;

/** So often a file is written anew that another program has written meanwhile. */
const MOST_WRITES = 20;

/** Reads and writes the files of sheets, in slices; nothing that others wrote into them is lost. */
export class SheetFiles {
  readonly #needs: { readonly host: Host; readonly tell: (sentence: string, detail?: unknown) => void };

  constructor(needs: { readonly host: Host; readonly tell: (sentence: string, detail?: unknown) => void }) {
    this.#needs = needs;
  }

  /** Reads what a file says about a text, and tells of single entries that are wrong. */
  async read(json: string | null, text: string, path: string): Promise<StoredTagging> {
    const stored = await inSlices(readStored(json, text));
    this.#tellProblems(stored, path);
    return stored;
  }

  #tellProblems({ problems }: StoredTagging, path: string): void {
    if (problems.length > 0) this.#needs.tell(`In the tags of ${path}: ${problems[0]}`, problems);
  }

  /** Keeps a damaged file beside the repaired one; one that can't be copied is left as it is. */
  async keepAside(kept: Kept, problem: string): Promise<void> {
    const { host, tell } = this.#needs;
    const aside = await host.keepAside(kept.file);
    if (aside === null) {
      tell(`The tags of ${kept.path} could not all be read, nor the file be copied; it is left as it is. ${problem}`);
      kept.savedRevision = 0;
      return;
    }
    tell(`The tags of ${kept.path} could not all be read. ${problem} The damaged file is kept as ${aside}.`);
  }

  /** Writes a sheet where it has changed, what others made of its file meanwhile taken in first. */
  async write(kept: Kept): Promise<void> {
    const { sheet } = kept;
    for (let tries = 1; kept.savedRevision !== sheet.revision || kept.savedText !== sheet.text; tries++) {
      await this.takeIn(kept);
      if (kept.last === null && sheet.isEmpty) return;
      const started = performance.now();
      // What changes from here on is written another time.
      const { revision, text, tagging } = sheet;
      sheet.saved();
      const parts = await inSlices(w3cParts(kept.path, text, tagging));
      kept.cost = performance.now() - started;
      if (!isSame(parts, kept.last)) {
        const { problem, state, isOther } = await this.#needs.host.saveOwn(kept.file, parts, kept.state);
        if (problem !== null || isOther) {
          sheet.notSaved(await this.#now(sheet, (text) => readingLast(kept, text)));
          if (isOther && tries < MOST_WRITES) continue;
          this.#needs.tell(
            `The tags of ${kept.path} could not be saved. ${problem ?? 'Another program keeps changing the file.'} They are kept until you close Dateline.`,
          );
          return;
        }
        kept.last = parts;
        kept.state = state;
      }
      kept.savedRevision = revision;
      kept.savedText = text;
      return;
    }
  }

  /** Takes in what others made of a tag file. True where they changed anything. */
  async takeIn(kept: Kept): Promise<boolean> {
    const { host, tell } = this.#needs;
    const state = await host.stateOwn(kept.file);
    if (state === kept.state) return false;
    const json = await host.readOwn(kept.file);
    kept.state = state;
    if (json === (kept.last?.join('') ?? null)) return false;
    const { sheet } = kept;
    const { read, last } = await this.#now(sheet, function* (text) {
      return { read: yield* readStored(json, text), last: yield* readingLast(kept, text) };
    });
    const { damage } = read;
    // What a damaged file lost, nobody took away: then all of ours stays. A file that is gone was taken away with all that it held.
    const conflicts = sheet.merge(last, damage === null ? read : withMissing(read, last));
    kept.last = json === null ? null : [json];
    this.#tellProblems(read, kept.path);
    if (damage !== null && kept.isOurs) {
      const aside = await host.keepAside(kept.file);
      tell(
        `Another program wrote over the tags of ${kept.path}. ${damage} The tags that you see are kept, and the damaged file as ${aside ?? 'it is'}.`,
      );
    }
    if (conflicts > 0)
      tell(
        `Somebody else changed ${conflicts === 1 ? 'a tag' : `${conflicts} tags`} of ${kept.path} that you changed, too. Both versions are kept.`,
      );
    return true;
  }

  /** Reads something against a sheet's text as it stands when that is read: anew where the text was edited meanwhile. */
  async #now<T>(sheet: Sheet, read: (text: string) => Sliced<T>): Promise<T> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { text } = sheet;
      const found = await inSlices(read(text));
      if (sheet.text === text) return found;
    }
    return atOnce(read(sheet.text));
  }
}

/** What a sheet's file held when it was last read or written, against a text. */
const readingLast = ({ last }: Kept, text: string): Sliced<Tagging> => readStored(last?.join('') ?? null, text);

/** True where the parts of two texts make the same text. */
function isSame(a: readonly string[], b: readonly string[] | null): boolean {
  if (b === null) return false;
  const length = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0);
  if (length(a) !== length(b)) return false;
  return (a.length === b.length && a.every((part, i) => part === b[i])) || a.join('') === b.join('');
}

/** What was read, with what it lacks of something that was there before. */
function withMissing(read: ReadTagging, last: Tagging): ReadTagging {
  const there = new Set([...read.annotations, ...read.orphans, ...read.relations].map(({ id }) => id));
  const lacking = <T extends { readonly id: string }>(entries: readonly T[]): readonly T[] =>
    entries.filter(({ id }) => !there.has(id));
  return {
    ...read,
    annotations: [...read.annotations, ...lacking(last.annotations)],
    orphans: [...read.orphans, ...lacking(last.orphans)],
    relations: [...read.relations, ...lacking(last.relations)],
  };
}
