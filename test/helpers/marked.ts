/** A span with a few words about it, as drawn under a line of text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const DRAWN = /^ *(\^+)(?: (.*))?$/;

/**
 * Reads a text with markers drawn under its lines. A line of blanks and one run of `^`, perhaps with words behind it, marks
 * the characters above it; several such lines may follow one line of text. The first line is always text.
 *
 *     Sergey Lavrov: Yes.
 *     ^^^^^^^^^^^^^^ label
 */
export function marked(drawing: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  let start = 0;
  for (const line of drawing.replace(/^\n/, '').replace(/\n *$/, '').split('\n')) {
    const drawn = DRAWN.exec(line);
    if (!drawn || lines.length === 0) {
      start = lines.reduce((sum, l) => sum + l.length + 1, 0);
      lines.push(line);
      continue;
    }
    const from = start + line.indexOf('^');
    marks.push({ start: from, end: from + drawn[1].length, label: drawn[2] ?? '' });
  }
  return { text: lines.join('\n'), marks };
}

/** Draws marks under the lines of a text, in order of start: what `marked` reads. A mark over several lines is drawn under its first. */
export function draw(text: string, marks: readonly Mark[]): string {
  const out: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    out.push(line);
    const end = start + line.length;
    for (const m of [...marks].sort((a, b) => a.start - b.start || a.end - b.end))
      if (m.start >= start && m.start <= end)
        out.push(
          `${' '.repeat(m.start - start)}${'^'.repeat(Math.max(1, Math.min(m.end, end) - m.start))} ${m.label}`.trimEnd(),
        );
    start = end + 1;
  }
  return out.join('\n');
}

/** Removes the first and last line break and the common indentation of a drawing in a template literal. */
export function dedent(drawing: string): string {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const indent = Math.min(...lines.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length));
  return lines.map((l) => l.slice(indent)).join('\n');
}
