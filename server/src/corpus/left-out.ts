import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import picomatch from 'picomatch';

/**
 * Which paths below a folder (with `/`) are left out of its index: what the folder's own `.gitignore` names, and what these patterns
 * do, as the editor's setting `files.exclude` has them. A `.gitignore` that cannot be read leaves out nothing.
 */
export function leftOut(folder: string, patterns: readonly string[] = []): (below: string) => boolean {
  const excluded =
    patterns.length === 0
      ? () => false
      : picomatch([...patterns, ...patterns.map((pattern) => `${pattern.replace(/\/$/, '')}/**`)], {
          dot: true,
        });
  const rules = path.join(folder, '.gitignore');
  let named = (_below: string): boolean => false;
  try {
    if (existsSync(rules)) {
      const ignored = ignore().add(readFileSync(rules, 'utf8'));
      named = (below) => ignored.ignores(below);
    }
  } catch {
    // It is a folder, or may not be read.
  }
  return (below) => below !== '' && !below.startsWith('../') && (excluded(below) || named(below));
}
