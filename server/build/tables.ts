/** One row of a table in server/data: its cells by column name, and where it stands. */
export interface Row {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a table of server/data: tab-separated, the first line that is no comment names the columns, `#` starts a comment
 * line, cells missing at the end of a line are empty. A damaged line throws with its place: the data are part of the build.
 */
export function readTable(file: string, text: string): readonly Row[] {
  const rows: Row[] = [];
  let columns: readonly string[] | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (columns === null) {
      columns = cells;
      continue;
    }
    if (cells.length > columns.length) throw new Error(`${file}:${index + 1}: more cells than columns`);
    const named: Record<string, string> = {};
    for (const [at, column] of columns.entries()) named[column] = cells[at] ?? '';
    rows.push({ file, line: index + 1, cells: named });
  }
  return rows;
}

/** The parts of a cell that holds several values. */
export function listOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|');
}
