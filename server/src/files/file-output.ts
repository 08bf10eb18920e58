import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** A file that is written piece by piece beside the old one, and takes its place when all is there. */
export class FileOutput {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | null;

  constructor(file: string) {
    this.#path = file;
    this.#temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
    mkdirSync(path.dirname(file), { recursive: true });
    this.#file = openSync(this.#temporary, 'wx');
  }

  readonly write = async (text: string): Promise<void> => {
    if (this.#file === null) throw new Error(`‘${this.#path}’ is written already.`);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  };

  /** Puts what was written in the place of the old file. */
  async flush(): Promise<void> {
    this.#close();
    renameSync(this.#temporary, this.#path);
  }

  /** Leaves the old file as it is, and nothing beside it. Windows removes no file that is open. */
  abandon(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}
