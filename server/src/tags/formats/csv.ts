import * as v from 'valibot';
import { csvField } from '../../text/csv.ts';
import { type Annotation, type Attributes, inOrder, type Relation, type TagTarget } from '../model.ts';
import { wellFormed } from './characters.ts';
import { readShape } from './json.ts';
import type { ReadDump, TextFormat } from './model.ts';
import { tablesOf } from './streams.ts';

const COLUMNS = [
  ...['path', 'id', 'tag', 'on', 'start', 'end', 'words', 'who', 'when', 'note', 'attributes', 'from', 'to'],
] as const;
const NEEDED = ['path', 'tag', 'start', 'end'];
const attributes = v.custom<Attributes>(
  (given) =>
    given !== null &&
    typeof given === 'object' &&
    Object.values(given).every((one) => [one].flat().every((value) => typeof value === 'string')),
  'An attribute is a text or a list of texts',
);

/**
 * https://www.rfc-editor.org/rfc/rfc4180 with a header line, columns in any order. Places are UTF-16 units, empty where the
 * whole dump is tagged; attributes are a JSON object; a row with `from` and `to` relates the tags with these ids.
 */
export const csv: TextFormat = {
  name: 'csv',
  about: `a table with the columns ${COLUMNS.join(', ')}; places in UTF-16 units`,
  ending: '.csv',
  files: 'joined',
  frame: { head: `${COLUMNS.join(',')}\r\n`, between: '', foot: '' },
  holds: {
    ...{ ids: true, who: true, when: true, note: true, attributes: 'lists', documents: true, turns: true },
    ...{ relations: true, relationsMade: true, relationIds: true, spans: 'characters' },
  },
  asName: wellFormed,
  asValue: wellFormed,
  asText: wellFormed,
  write: ({ path, text, annotations, relations }) => {
    const row = (values: Readonly<Record<string, string | number | null>>): string =>
      `${COLUMNS.map((column) => csvField(values[column] ?? null)).join(',')}\r\n`;
    const tags = inOrder(annotations).map(({ span, attributes: said, ...rest }) =>
      row({
        ...{ path, ...rest, start: span?.start ?? null, end: span?.end ?? null },
        words: span && text.slice(span.start, span.end),
        attributes: Object.keys(said).length === 0 ? null : JSON.stringify(said),
      }),
    );
    const links = relations.map(({ name, ...rest }) => row({ path, tag: name, on: 'relation', ...rest }));
    return [...tags, ...links].join('');
  },
  records: tablesOf,
  read: (given, { text }) => {
    const [head, ...rows] = readRows(given.replace(/^\ufeff/, ''));
    const columns = new Map((head ?? []).map((name, i) => [name.trim().toLowerCase(), i]));
    const missing = NEEDED.filter((name) => !columns.has(name));
    if (missing.length > 0) throw new Error(`The table has no column ${missing.join(' and no column ')}.`);
    const byPath = new Map<string, { annotations: Annotation[]; relations: Relation[]; problems: string[] }>();
    for (const [i, row] of rows.entries()) {
      const value = (name: string): string => row[columns.get(name) ?? -1] ?? '';
      const path = value('path');
      let dump = byPath.get(path);
      if (!dump) {
        dump = { annotations: [], relations: [], problems: [] };
        byPath.set(path, dump);
      }
      const made = { who: value('who') || null, when: value('when') || null };
      const id = value('id') || `imported-${i + 1}`;
      if (value('on') === 'relation') {
        dump.relations.push({ id, name: value('tag'), from: value('from'), to: value('to'), ...made });
        continue;
      }
      const words = columns.has('words') ? value('words') : null;
      // Who fills in a table by hand or by another program writes zeros there.
      const span = value('on') === 'document' ? null : place(value('start'), value('end'));
      if (span === undefined || (span && words !== null && !sameWords(text(path), span, words))) {
        dump.problems.push(
          span
            ? `The words at ${span.start} are not ‘${words?.slice(0, 40)}’; the dump has changed since.`
            : `‘${value('start')}’ and ‘${value('end')}’ are no places of a text.`,
        );
        continue;
      }
      const on: TagTarget = span === null ? 'document' : value('on') === 'turn' ? 'turn' : 'span';
      const said = value('attributes');
      dump.annotations.push({
        ...{ id, tag: value('tag'), on, span, ...made, note: value('note') || null },
        attributes: said === '' ? {} : readShape(said, attributes, 'a JSON object of attributes'),
      });
    }
    return [...byPath].map(([path, dump]): ReadDump => ({ path, text: null, ...dump }));
  },
};

/** Null where nothing is said; undefined where it is no place. */
function place(start: string, end: string): { readonly start: number; readonly end: number } | null | undefined {
  if (start === '' && end === '') return null;
  if (!/^\d{1,9}$/.test(start) || !/^\d{1,9}$/.test(end)) return undefined;
  return { start: Number(start), end: Number(end) };
}

/** Spreadsheets change the line ends within a cell. */
function sameWords(
  text: string | null,
  span: { readonly start: number; readonly end: number },
  words: string,
): boolean {
  const plain = (given: string): string => wellFormed(given).replace(/\r\n?/g, '\n');
  return text === null || plain(text.slice(span.start, span.end)) === plain(words);
}

/** The rows of a table. Throws where a quoted cell does not end. */
function readRows(given: string): string[][] {
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
    }
    const from = at;
    while (at < given.length && given[at] !== ',' && given[at] !== '\r' && given[at] !== '\n') at++;
    row.push(value + given.slice(from, at));
    if (given[at] === ',') {
      at++;
      if (at === given.length) row.push('');
      continue;
    }
    while (given[at] === '\r' || given[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
