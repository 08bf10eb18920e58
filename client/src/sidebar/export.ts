import { type QuickInputButton, ThemeIcon } from 'vscode';
import { readableDay } from '../../../server/src/calendar/readable.ts';
import { spoken } from '../../../server/src/corpus/snippet.ts';
import type { Hit } from '../../../server/src/lsp/requests.ts';
import { csvRow } from '../../../server/src/text/csv.ts';
import { count, titleOf } from '../words.ts';
import { pathOf } from './articles.ts';

/** A query with its answers. */
export interface Answered {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** True where these are only the best. */
  readonly more: boolean;
}

/** A way to take the answers of a search out of the list. */
export interface Export extends QuickInputButton {
  /** What the name of its file ends with; null where it is not saved, but read. */
  readonly ending: 'csv' | 'json' | null;
  readonly write: (answered: Answered) => string;
}

export const EXPORTS: readonly Export[] = [
  {
    iconPath: new ThemeIcon('go-to-file'),
    tooltip: 'Open the answers in an editor',
    ending: null,
    write: toText,
  },
  { iconPath: new ThemeIcon('table'), tooltip: 'Save the answers as a table (CSV)…', ending: 'csv', write: toCsv },
  { iconPath: new ThemeIcon('json'), tooltip: 'Save the answers as JSON…', ending: 'json', write: toJson },
];

const COLUMNS = ['path', 'line', 'day', 'title', 'speaker', 'kind', 'text'] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

function rowOf(hit: Hit): Row {
  const { range, day, title, speaker, kind, snippet } = hit;
  return { path: pathOf(hit), line: range.start.line + 1, day, title, speaker, kind, text: snippet };
}

/** By article, each passage with its line and speaker. */
function toText({ query, hits, more }: Answered): string {
  const articles = new Map<string, Hit[]>();
  for (const hit of hits) articles.set(hit.uri, [...(articles.get(hit.uri) ?? []), hit]);
  const parts = [...articles.values()].map((those) => {
    const [first] = those;
    const passages = those.map(
      ({ range, speaker, snippet }) => `  ${range.start.line + 1}: ${spoken(speaker, snippet)}`,
    );
    return [`${titleOf(first)}${first.day ? ` (${readableDay(first.day)})` : ''}`, pathOf(first), ...passages].join(
      '\n',
    );
  });
  const passages = `${more ? 'The best ' : ''}${count(hits.length, 'passage')}`;
  return `Search: ${query}\n${passages} in ${count(articles.size, 'article')}\n\n${parts.join('\n\n')}\n`;
}

function toJson({ query, hits, more }: Answered): string {
  return `${JSON.stringify({ query, more, answers: hits.map(rowOf) }, null, 2)}\n`;
}

function toCsv({ hits }: Answered): string {
  const rows = hits.map(rowOf).map((row) => COLUMNS.map((column) => row[column]));
  return [COLUMNS, ...rows].map(csvRow).join('');
}
