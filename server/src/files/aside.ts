import { constants, copyFileSync } from 'node:fs';
import path from 'node:path';

/** More copies of one damaged file than anybody looks through. */
const MOST = 99;

/** Copies a damaged file beside itself under a name that tells so; its new name. Throws where that failed. */
export function keepAside(file: string): string {
  for (let n = 1; ; n++) {
    const aside = `${file}.damaged-${n}`;
    try {
      copyFileSync(file, aside, constants.COPYFILE_EXCL);
      return path.basename(aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || n >= MOST) throw error;
    }
  }
}
