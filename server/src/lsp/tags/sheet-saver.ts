import type { Kept, SheetFiles } from './sheet-files.ts';

/** How long after a step of tagging its file is written, so that quick steps are written together. Milliseconds. */
const SAVE_AFTER = 300;
/** A file that takes long to write waits longer: so many times what the last write took. */
const SAVE_SHARE = 4;

/** Says when the files of sheets are written and read again: never two of these at once for one file. */
export class SheetSaver {
  readonly #files: SheetFiles;
  readonly #tell: (sentence: string, detail?: unknown) => void;

  constructor(files: SheetFiles, tell: (sentence: string, detail?: unknown) => void) {
    this.#files = files;
    this.#tell = tell;
  }

  /** Writes a sheet when no more steps come for a while. */
  soon(kept: Kept): void {
    clearTimeout(kept.timer);
    kept.timer = setTimeout(() => void this.now(kept), Math.max(SAVE_AFTER, kept.cost * SAVE_SHARE));
  }

  /** Writes a sheet that is ours, what others made of its file meanwhile taken in first. What fails is told. */
  now(kept: Kept): Promise<void> {
    if (!kept.isOurs) return Promise.resolve();
    clearTimeout(kept.timer);
    kept.saving = kept.saving
      .then(() => this.#files.write(kept))
      .catch((error) => this.#tell(`The tags of ${kept.path} could not be saved.`, error));
    return kept.saving;
  }

  /** Waits until all that is in a sheet is written. */
  flush(kept: Kept): Promise<void> {
    return kept.savedRevision === kept.sheet.revision ? kept.saving : this.now(kept);
  }

  /** Takes in what others made of a file; whoever asks for its sheet waits for that. True where they changed anything. */
  async takeIn(kept: Kept): Promise<boolean> {
    let changed = false;
    const taking = kept.saving
      .then(async () => {
        changed = await this.#files.takeIn(kept);
      })
      .catch((error) => this.#tell(`The tags of ${kept.path} could not be read.`, error));
    kept.saving = taking;
    kept.taking = taking;
    await taking;
    if (kept.taking === taking) kept.taking = null;
    return changed;
  }
}
