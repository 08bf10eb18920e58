import type { Release } from '../release.ts';
import type { Finding, Severity } from '../rules/model.ts';
import { lineAt } from '../text/lines.ts';
import { printable } from './printable.ts';

/** Characters shown of a line: a dump may be one line of five million. */
const WIDTH = 100;

const COLORS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36', hint: '90' };

/** A dump's findings for a person: place, severity, message; the line with a caret under the place; the fix. */
export function toLines(path: string, release: Release, findings: readonly Finding[], color: boolean): string {
  const paint = (code: string, text: string): string => (color ? `\x1b[${code}m${text}\x1b[0m` : text);
  const out: string[] = [];
  for (const f of findings) {
    const line = lineAt(release.lines, f.start);
    const from = release.lines.starts[line];
    const to = release.lines.ends[line];
    const where = `${printable(path)}:${line + 1}:${f.start - from + 1}:`;
    out.push(
      `${paint('1', where)} ${paint(COLORS[f.severity], `${f.severity}:`)} ${printable(f.message)} ${paint('90', `[${f.code}]`)}`,
    );
    // The window is moved so that the place stands in its first third.
    const start = to - from <= WIDTH ? from : Math.max(from, Math.min(f.start - WIDTH / 3, to - WIDTH) | 0);
    const end = Math.min(to, start + WIDTH);
    const number = String(line + 1).padStart(5);
    const left = start > from ? '…' : '';
    const right = end < to ? '…' : '';
    out.push(`${number} | ${left}${printable(release.text.slice(start, end))}${right}`);
    const length = Math.max(1, Math.min(f.end, end) - f.start);
    const indent = ' '.repeat(left.length + f.start - start);
    out.push(`      | ${indent}${paint(COLORS[f.severity], '^'.repeat(length))}`);
    const [fix] = f.fixes;
    if (fix) out.push(`      ${fix.preferred ? 'fix' : 'possible fix'}: ${printable(fix.title)}`);
    out.push('');
  }
  return `${out.join('\n')}\n`;
}
