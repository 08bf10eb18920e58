import { NO_TAGGING, type Tagging } from '../../tags/model.ts';
import { salvage } from '../../tags/salvage.ts';
import type { Sheet } from '../../tags/sheet.ts';
import { fromW3c, type ReadTagging, toW3c } from '../../tags/w3c.ts';
import type { Host } from '../host.ts';

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
  /** What the file held when it was last read or written; null where there is none. */
  last: string | null;
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

/** Reads and writes the files of sheets; nothing that others wrote into them is lost. */
export class Keeping {
  readonly #needs: { readonly host: Host; readonly tell: (sentence: string, detail?: unknown) => void };

  constructor(needs: { readonly host: Host; readonly tell: (sentence: string, detail?: unknown) => void }) {
    this.#needs = needs;
  }

  /** What a file says about a text; where it is damaged what can be read of it, and a sentence on the damage. */
  read(json: string | null, text: string, path: string): { read: ReadTagging; repaired: string | null } {
    const none: ReadTagging = { ...NO_TAGGING, foreign: [], problems: [] };
    if (json === null || json.trim() === '') return { read: none, repaired: null };
    try {
      const read = fromW3c(json, text);
      if (read.problems.length > 0) this.#needs.tell(`In the tags of ${path}: ${read.problems[0]}`, read.problems);
      return { read, repaired: null };
    } catch (error) {
      const saved = salvage(json);
      const what = saved?.damage ?? (error instanceof Error ? error.message : String(error));
      let read = none;
      try {
        if (saved) read = fromW3c(saved.json, text);
      } catch {
        // Nothing of it is a page of annotations.
      }
      const count = read.annotations.length + read.orphans.length;
      return {
        read,
        repaired: `${what} ${count === 0 ? 'No tag' : count === 1 ? 'One tag' : `${count} tags`} could be read of it.`,
      };
    }
  }

  /** Keeps a damaged file beside the repaired one; one that can't be copied is left as it is. */
  async keepAside(kept: Kept, problem: string): Promise<void> {
    const { host, tell } = this.#needs;
    const aside = await host.keepAside(kept.file);
    if (aside === null) {
      tell(`The tags of ${kept.path} are damaged, and the file could not be copied; it is left as it is. ${problem}`);
      kept.savedRevision = 0;
      return;
    }
    tell(`The tags of ${kept.path} are damaged. ${problem} The damaged file is kept as ${aside}.`);
  }

  /** Writes a sheet where it has changed, what others made of its file meanwhile taken in first. */
  async write(kept: Kept): Promise<void> {
    const { sheet } = kept;
    if (kept.savedRevision === sheet.revision && kept.savedText === sheet.text) return;
    await this.takeIn(kept);
    if (kept.last === null && sheet.isEmpty) return;
    const started = performance.now();
    const { revision, text } = sheet;
    const json = toW3c(kept.path, text, sheet.tagging);
    sheet.saved();
    kept.cost = performance.now() - started;
    if (json !== kept.last) {
      const problem = await this.#needs.host.writeOwn(kept.file, json);
      if (problem !== null) {
        this.#needs.tell(
          `The tags of ${kept.path} could not be saved. ${problem} They are kept until you close Dateline.`,
        );
        return;
      }
      kept.last = json;
    }
    kept.savedRevision = revision;
    kept.savedText = text;
  }

  /** Takes in what others made of a tag file. True where they changed anything. */
  async takeIn(kept: Kept): Promise<boolean> {
    const { host, tell } = this.#needs;
    const json = await host.readOwn(kept.file);
    if (json === kept.last) return false;
    const { sheet } = kept;
    // A file that is gone was taken away with all that it held.
    const { read, repaired } = this.read(json, sheet.text, kept.path);
    if (repaired && kept.isOurs) {
      const aside = await host.keepAside(kept.file);
      tell(
        `Somebody left the tags of ${kept.path} damaged. ${repaired} The damaged file is kept as ${aside ?? 'it is'}.`,
      );
    }
    const last = kept.last === null ? NO_TAGGING : this.read(kept.last, sheet.text, kept.path).read;
    // What a damaged file lost, nobody took away: then all of ours stays.
    const conflicts = sheet.merge(last, repaired ? withMissing(read, last) : read);
    kept.last = json;
    if (conflicts > 0)
      tell(
        `Somebody else changed ${conflicts === 1 ? 'a tag' : `${conflicts} tags`} of ${kept.path} that you changed, too. Both versions are kept.`,
      );
    return true;
  }
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
