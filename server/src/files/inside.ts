import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * True where what stands at a path, or would be made there, lies in a folder in truth: not behind `..`, and not behind a link that
 * leads out of it. Of what is not there yet, the nearest folder above it counts. A link to nothing lies nowhere.
 */
export function liesInside(folder: string, file: string): boolean {
  const root = realpathSync(folder);
  let above = path.resolve(file);
  for (;;) {
    const real = realOf(above);
    if (real === null) return false;
    if (real !== undefined) return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
    above = path.dirname(above);
  }
}

/** Where a path leads in truth; undefined where nothing is there, null where a link is there that leads to nothing. */
function realOf(file: string): string | null | undefined {
  const real = realIfThere(file);
  if (real !== undefined || !lstatSync(file, { throwIfNoEntry: false })) return real;
  // A file that was made between the two looks is there now; a link to nothing is still one.
  return realIfThere(file) ?? null;
}

function realIfThere(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
