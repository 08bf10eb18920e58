import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';

/**
 * Which paths below a folder (with `/`) are left out of its index: what a `.gitignore` names, and what these patterns do, as the
 * editor's setting `files.exclude` has them. Git's rules hold: each folder may have a `.gitignore` of its own, which outweighs those
 * above it; those above the folder itself count up to the root of a repository; what lies in a folder that is left out stays so.
 */
export function leftOut(folder: string, patterns: readonly string[] = []): (below: string) => boolean {
  const excluded =
    patterns.length === 0
      ? () => false
      : picomatch([...patterns, ...patterns.map((pattern) => `${pattern.replace(/\/$/, '')}/**`)], {
          dot: true,
        });
  const root = rootOf(path.resolve(folder));
  const inside = path.relative(root, path.resolve(folder)).split(path.sep).filter(Boolean);
  const rules = new Map<string, Ignore | null>();
  /** What each folder's path (as its parts joined) was found to be, as most dumps share theirs. */
  const folders = new Map<string, boolean>();

  const rulesOf = (at: string): Ignore | null => {
    let known = rules.get(at);
    if (known === undefined) {
      known = readRules(path.join(root, at));
      rules.set(at, known);
    }
    return known;
  };

  /** Whether a path below the root is named, were its folder not: the nearest file that has a word on it decides. */
  const named = (parts: readonly string[], isFolder: boolean): boolean => {
    for (let depth = parts.length - 1; depth >= 0; depth--) {
      const found = rulesOf(parts.slice(0, depth).join('/'))?.test(
        parts.slice(depth).join('/') + (isFolder ? '/' : ''),
      );
      if (found?.ignored) return true;
      if (found?.unignored) return false;
    }
    return false;
  };

  const inIgnored = (parts: readonly string[]): boolean => {
    if (parts.length <= inside.length) return false;
    const key = parts.join('/');
    let known = folders.get(key);
    if (known === undefined) {
      known = inIgnored(parts.slice(0, -1)) || named(parts, true);
      folders.set(key, known);
    }
    return known;
  };

  return (below) => {
    if (below === '' || below.startsWith('../')) return false;
    if (excluded(below)) return true;
    const parts = [...inside, ...below.split('/')];
    return inIgnored(parts.slice(0, -1)) || named(parts, false);
  };
}

/** The root of the repository that a folder is in; the folder itself where there is none. */
function rootOf(folder: string): string {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at))
    if (existsSync(path.join(at, '.git'))) return at;
  return folder;
}

/** The rules of a folder's own `.gitignore`; null where there are none, or it cannot be read. */
function readRules(folder: string): Ignore | null {
  try {
    return ignore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8'));
  } catch {
    return null;
  }
}
