import { randomBytes } from 'node:crypto';
import { ViewColumn, type WebviewPanel, window } from 'vscode';
import { readableDay } from '../../../server/src/calendar/readable.ts';
import type { TagTables } from '../../../server/src/lsp/tags/requests.ts';
import { GROUPINGS, type Grouping, type Table, UNGROUPED } from '../../../server/src/tags/report.ts';
import { capitalized } from '../../../server/src/text/capital.ts';
import { escapeHtml } from '../../../server/src/text/html.ts';
import { count } from '../words.ts';

/** Rows and columns that a page shows; the export has all. */
const MOST = 40;

/** The share of colour in the fullest square: with more of it the number on it is hard to read, in light themes and in dark ones. */
const FULLEST = 0.45;

/** Shows counts of tags on a page: tables, and which tags stand together as a picture. Nothing on it runs. */
export class CountsPage {
  #panel: WebviewPanel | null = null;

  /** Shows counts, on the page that is open already if there is one. */
  show(tables: TagTables, heading: string): void {
    this.#panel ??= this.#open(heading);
    this.#panel.title = heading;
    this.#panel.webview.html = tablesPage(tables, heading, randomBytes(16).toString('base64'));
    this.#panel.reveal();
  }

  #open(heading: string): WebviewPanel {
    const panel = window.createWebviewPanel('dateline.tagCounts', heading, ViewColumn.Active, {
      enableScripts: false,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.#panel = null;
    });
    return panel;
  }
}

/** The page. Names of tags, speakers and sources are texts of others: all of it is escaped. */
function tablesPage({ passages, by, together }: TagTables, heading: string, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  const parts = [
    `<h1>${escapeHtml(heading)}</h1><p>${count(passages, 'passage')}.</p>`,
    ...(passages === 0
      ? ['<p>Nothing is tagged yet.</p>']
      : [
          `<h2>Tags that stand together</h2>${together.counts.flat().some((n) => n > 0) ? heatMap(together) : NONE_TOGETHER}`,
          ...GROUPINGS.map((grouping) => `<h2>By ${grouping}</h2>${table(by[grouping], grouping)}`),
        ]),
  ];
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(heading)}</title><style nonce="${nonce}">${STYLE}</style></head><body>${parts.join('\n')}</body></html>`;
}

const NONE_TOGETHER = '<p class="note">No two tags are on the same words.</p>';

const STYLE = `body{padding:0 2em 2em;max-width:70em}h1{font-weight:400}h2{margin-top:2em;font-weight:600;font-size:1.1em}
table{border-collapse:collapse}.wide{overflow-x:auto}th[scope=row]{white-space:nowrap}th[scope=col]{text-align:right}th,td{padding:.3em .8em;border-bottom:1px solid var(--vscode-panel-border)}th{font-weight:600;text-align:left}
td{text-align:right;font-variant-numeric:tabular-nums}.zero{opacity:.35}svg text{fill:var(--vscode-foreground);font-family:var(--vscode-font-family);font-size:12px}
.cell{fill:var(--vscode-charts-blue,#3794ff);stroke:var(--vscode-panel-border)}.frame{fill:none;stroke:var(--vscode-panel-border)}.note{opacity:.8}`;

/** Tags side by side and the groups below each other: there are few tags and, with the years, many months and speakers. */
function table({ rows: tags, columns: groups, counts }: Table, grouping: Grouping): string {
  const none = UNGROUPED[grouping];
  if (groups.every((group) => group === none)) return `<p class="note">${capitalized(none)} is known.</p>`;
  const shown = tags.slice(0, MOST);
  const head = ['', ...shown, 'All'].map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const line = (name: string, numbers: readonly number[]): string => {
    const cells = numbers.map((n) => `<td${n === 0 ? ' class="zero"' : ''}>${n}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const body = groups
    .slice(0, MOST)
    .map((group, k) =>
      line(grouping === 'month' ? readableDay(group) : group, [
        ...shown.map((_, i) => counts[i][k]),
        sum(counts.map((row) => row[k])),
      ]),
    );
  const all = line('All', [...shown.map((_, i) => sum(counts[i])), sum(counts.map(sum))]);
  return `<div class="wide"><table><tr>${head}</tr>${body.join('')}${all}</table></div>${left(tags.length, groups.length)}`;
}

/** A square for each pair of tags, the fuller the more often they stand together, with the number in it. */
function heatMap({ rows, counts }: Table): string {
  const shown = rows.slice(0, MOST);
  const size = 34;
  const edge = Math.min(240, 20 + 7 * Math.max(0, ...shown.map((row) => row.length)));
  const most = Math.max(1, ...shown.flatMap((_, i) => shown.map((__, k) => counts[i][k])));
  const width = edge + size * shown.length + 10;
  const name = (row: string): string => escapeHtml(row.length > 32 ? `${row.slice(0, 31)}…` : row);
  const cells = shown.flatMap((row, i) =>
    shown.map((column, k) => {
      const n = counts[i][k];
      const [x, y] = [edge + k * size, edge + i * size];
      const label = n === 0 ? '' : `<text x="${x + size / 2}" y="${y + size / 2 + 4}" text-anchor="middle">${n}</text>`;
      return `<rect class="cell" x="${x}" y="${y}" width="${size}" height="${size}" fill-opacity="${((FULLEST * n) / most).toFixed(2)}"><title>${name(row)} and ${name(column)}: ${n}</title></rect>${label}`;
    }),
  );
  const names = shown.flatMap((row, i) => [
    `<text x="${edge - 8}" y="${edge + i * size + size / 2 + 4}" text-anchor="end">${name(row)}</text>`,
    `<text transform="translate(${edge + i * size + size / 2 + 4} ${edge - 8}) rotate(-90)">${name(row)}</text>`,
  ]);
  return `<svg role="img" aria-label="How often two tags stand on the same words" width="${width}" height="${width}" viewBox="0 0 ${width} ${width}">${cells.join('')}${names.join('')}</svg>${left(rows.length, rows.length)}`;
}

const left = (rows: number, columns: number): string =>
  rows > MOST || columns > MOST ? `<p class="note">The first ${MOST} are shown. The export has all passages.</p>` : '';
