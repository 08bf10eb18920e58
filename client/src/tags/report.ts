import { randomBytes } from 'node:crypto';
import { ViewColumn, type WebviewPanel, window } from 'vscode';
import type { TagTables } from '../../../server/src/lsp/tags/requests.ts';
import type { Table } from '../../../server/src/tags/report.ts';

/** Rows and columns that a page shows; the export has all. */
const MOST = 40;

let panel: WebviewPanel | null = null;

/** Shows counts of tags on a page: tables, and which tags stand together as a picture. Nothing on it runs. */
export function showTables(tables: TagTables, heading: string): void {
  if (!panel) {
    panel = window.createWebviewPanel('dateline.tagCounts', heading, ViewColumn.Active, {
      enableScripts: false,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      panel = null;
    });
  }
  panel.title = heading;
  panel.webview.html = tablesPage(tables, heading, randomBytes(16).toString('base64'));
  panel.reveal();
}

/** The page. Names of tags, speakers and sources are texts of others: all of it is escaped. */
export function tablesPage({ passages, by, together }: TagTables, heading: string, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  const parts = [
    `<h1>${escaped(heading)}</h1><p>${passages} ${passages === 1 ? 'passage' : 'passages'}.</p>`,
    ...(passages === 0
      ? ['<p>Nothing is tagged yet.</p>']
      : [
          `<h2>Tags that stand together</h2>${heatMap(together)}`,
          `<h2>By speaker</h2>${table(by.speaker)}`,
          `<h2>By month</h2>${table(by.month)}`,
          `<h2>By source</h2>${table(by.source)}`,
        ]),
  ];
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(heading)}</title><style nonce="${nonce}">${STYLE}</style></head><body>${parts.join('\n')}</body></html>`;
}

const STYLE = `body{padding:0 2em 2em;max-width:70em}h1{font-weight:400}h2{margin-top:2em;font-weight:600;font-size:1.1em}
table{border-collapse:collapse}th,td{padding:.3em .8em;border-bottom:1px solid var(--vscode-panel-border)}th{text-align:left;font-weight:600}
td{text-align:right;font-variant-numeric:tabular-nums}.zero{opacity:.35}svg text{fill:var(--vscode-foreground);font-family:var(--vscode-font-family);font-size:12px}
.cell{fill:var(--vscode-charts-blue,#3794ff);stroke:var(--vscode-panel-border)}.frame{fill:none;stroke:var(--vscode-panel-border)}.note{opacity:.8}`;

function table({ rows, columns, counts }: Table): string {
  const shown = columns.slice(0, MOST);
  const head = `<tr><th></th>${shown.map((c) => `<th scope="col">${escaped(c)}</th>`).join('')}<th scope="col">All</th></tr>`;
  const body = rows.slice(0, MOST).map((row, i) => {
    const cells = shown.map((_, k) => `<td${counts[i][k] === 0 ? ' class="zero"' : ''}>${counts[i][k]}</td>`).join('');
    return `<tr><th scope="row">${escaped(row)}</th>${cells}<td>${counts[i].reduce((a, b) => a + b, 0)}</td></tr>`;
  });
  return `<table>${head}${body.join('')}</table>${left(rows.length, columns.length)}`;
}

/** A square for each pair of tags, the fuller the more often they stand together, with the number in it. */
function heatMap({ rows, counts }: Table): string {
  const shown = rows.slice(0, MOST);
  const size = 34;
  const edge = Math.min(240, 20 + 7 * Math.max(0, ...shown.map((row) => row.length)));
  const most = Math.max(1, ...shown.flatMap((_, i) => shown.map((__, k) => counts[i][k])));
  const width = edge + size * shown.length + 10;
  const name = (row: string): string => escaped(row.length > 32 ? `${row.slice(0, 31)}…` : row);
  const cells = shown.flatMap((row, i) =>
    shown.map((column, k) => {
      const n = counts[i][k];
      const [x, y] = [edge + k * size, edge + i * size];
      const label = n === 0 ? '' : `<text x="${x + size / 2}" y="${y + size / 2 + 4}" text-anchor="middle">${n}</text>`;
      return `<rect class="cell" x="${x}" y="${y}" width="${size}" height="${size}" fill-opacity="${((0.85 * n) / most).toFixed(2)}"><title>${name(row)} and ${name(column)}: ${n}</title></rect>${label}`;
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

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
