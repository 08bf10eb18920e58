import { type Annotation, inOrder, plainAnnotation } from '../model.ts';
import { type Format, losses } from './model.ts';

const COLUMNS = ['path', 'id', 'tag', 'start', 'end', 'words', 'who', 'when', 'note'] as const;

/** https://www.rfc-editor.org/rfc/rfc4180 with a header line; offsets are UTF-16 units, empty where the whole dump is tagged. */
export const csv: Format = {
  name: 'csv',
  about: `a table with the columns ${COLUMNS.join(', ')}; UTF-16 offsets`,
  loses: (annotation) => losses(annotation, { who: true, when: true, note: true, dump: true }),
  head: `${COLUMNS.join(',')}\r\n`,
  write: ({ path, text, annotations }) =>
    inOrder(annotations)
      .map(({ id, tag, span, who, when, note }) => {
        const place = span ? [span.start, span.end, text.slice(span.start, span.end)] : ['', '', ''];
        return `${[path, id, tag, ...place, who, when, note].map(cell).join(',')}\r\n`;
      })
      .join(''),
  read: (given, path, text) =>
    readTable(given)
      .filter((row) => row[0] === path)
      .map((row): Annotation => {
        const [, id, tag, start, end, words, who, when, note] = row;
        const span = start === '' ? null : { start: Number(start), end: Number(end) };
        if (span && text.slice(span.start, span.end) !== words)
          throw new Error(`The words at ${start} are not '${words.slice(0, 40)}'; the dump has changed since.`);
        return { ...plainAnnotation(id, tag, span), who: who || null, when: when || null, note: note || null };
      }),
};

/** A cell in quotes where it needs them. A cell that a spreadsheet would take as a formula is text all the same: it is quoted too. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]|^[=+@-]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a table below its header. Throws where a quoted cell does not end. */
export function readTable(given: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < given.length) {
    let value = '';
    if (given[at] === '"') {
      for (at++; ; at++) {
        const end = given.indexOf('"', at);
        if (end < 0) throw new Error('A quoted cell does not end; the file is cut short.');
        value += given.slice(at, end);
        at = end + 1;
        if (given[at] !== '"') break;
        value += '"';
      }
    } else {
      const end = /[,\r\n]|$/g;
      end.lastIndex = at;
      const stop = end.exec(given)?.index ?? given.length;
      value = given.slice(at, stop);
      at = stop;
    }
    row.push(value);
    if (given[at] === ',') {
      at++;
      if (at === given.length) row.push('');
      continue;
    }
    while (given[at] === '\r' || given[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows.slice(1);
}
