import { readableDay } from '../calendar/readable.ts';
import { csvRow } from '../text/csv.ts';
import { escapeHtml } from '../text/html.ts';
import type { Annotation } from './model.ts';
import type { Passage } from './passages.ts';

/** How often things stand together: names in order, and for each pair how often. */
export interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** What passages are counted by. */
export const GROUPINGS = ['speaker', 'month', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What stands for a group that a passage has none of. */
export const UNGROUPED: Readonly<Record<Grouping, string>> = {
  speaker: 'no speaker',
  month: 'no day',
  source: 'no source',
};

/** How many passages of each tag there are by speaker, month or source: tags are rows, the most frequent groups come first. */
export function countBy(passages: readonly Passage[], grouping: Grouping): Table {
  const of = (p: Passage): string =>
    (grouping === 'speaker' ? p.speaker : grouping === 'month' ? p.day?.slice(0, 7) : p.source) || UNGROUPED[grouping];
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const p of passages)
    for (const tag of p.tags) {
      const row = counts.get(tag) ?? new Map<string, number>();
      counts.set(tag, row);
      const group = of(p);
      row.set(group, (row.get(group) ?? 0) + 1);
      totals.set(group, (totals.get(group) ?? 0) + 1);
    }
  const rows = [...counts.keys()].sort();
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const columns = [...totals.keys()].sort((a, b) =>
    grouping === 'month' ? byName(a, b) : (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || byName(a, b),
  );
  return { rows, columns, counts: rows.map((row) => columns.map((column) => counts.get(row)?.get(column) ?? 0)) };
}

/** How often two tags hold for the same words, over dumps: pairs of annotations that share a character, each pair once. */
export function cooccurrence(dumps: readonly (readonly Annotation[])[]): Table {
  const pairs = new Map<string, Map<string, number>>();
  const add = (a: string, b: string): void => {
    const row = pairs.get(a) ?? new Map<string, number>();
    pairs.set(a, row);
    row.set(b, (row.get(b) ?? 0) + 1);
  };
  const names = new Set<string>();
  for (const annotations of dumps) {
    // In order of place: those that are still open behind a start.
    let open: Annotation[] = [];
    const whole = annotations.filter((a) => a.span === null);
    for (const one of annotations) {
      names.add(one.tag);
      if (one.span === null) continue;
      const { start } = one.span;
      open = open.filter((o) => o.span !== null && o.span.end > start);
      for (const other of [...open, ...whole]) {
        add(one.tag, other.tag);
        if (other.tag !== one.tag) add(other.tag, one.tag);
      }
      open.push(one);
    }
    for (const [i, a] of whole.entries())
      for (const b of whole.slice(i + 1)) {
        add(a.tag, b.tag);
        if (a.tag !== b.tag) add(b.tag, a.tag);
      }
  }
  const rows = [...names].sort();
  return { rows, columns: rows, counts: rows.map((a) => rows.map((b) => pairs.get(a)?.get(b) ?? 0)) };
}

/**
 * A table for a terminal or a Markdown page: a line a row, columns of equal width. Of more than `most` columns those with the highest
 * counts stand there, in their order, and the rest are summed as others.
 */
export function tableText({ rows, columns, counts }: Table, corner: string, most = 8): string {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const totals = columns.map((_, k) => sum(counts.map((row) => row[k])));
  const largest = columns.map((_, k) => k).sort((a, b) => totals[b] - totals[a] || a - b);
  const shown = largest.slice(0, most).sort((a, b) => a - b);
  const rest = columns.length > shown.length;
  const cells = [
    [corner, ...shown.map((k) => columns[k]), ...(rest ? ['others'] : []), 'all'],
    ...rows.map((row, i) => {
      const [all, held] = [sum(counts[i]), shown.map((k) => counts[i][k])];
      return [row, ...held, ...(rest ? [all - sum(held)] : []), all].map(String);
    }),
  ].map((line) => line.map((cell) => cell.replace(/[|\r\n]+/g, ' ')));
  const widths = cells[0].map((_, k) => Math.max(3, ...cells.map((line) => line[k].length)));
  const line = (parts: readonly string[]): string =>
    `| ${parts.map((part, k) => (k === 0 ? part.padEnd(widths[k]) : part.padStart(widths[k]))).join(' | ')} |`;
  return [
    line(cells[0]),
    line(widths.map((w, k) => (k === 0 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`))),
    ...cells.slice(1).map(line),
    '',
  ].join('\n');
}

/** A table as CSV for a spreadsheet. */
export function tableCsv({ rows, columns, counts }: Table, corner: string): string {
  const lines = [[corner, ...columns], ...rows.map((row, i) => [row, ...counts[i].map(String)])];
  return lines.map(csvRow).join('');
}

/** What a page of passages under some tags is headed with; no tags are all. */
export const headingOf = (tags: readonly string[]): string => tags.join(' + ') || 'All tags';

export const PASSAGE_FORMATS = ['markdown', 'html', 'csv'] as const;
export type PassageFormat = (typeof PASSAGE_FORMATS)[number];

/** Passages as a page to read or a table: under each article its passages, with speaker, day and place. */
export function passagesText(passages: readonly Passage[], heading: string, format: PassageFormat): string {
  if (format === 'csv') {
    const head =
      'path,line,start,end,tags,on,day,source,title,speaker,words,attributes,note,who,relations,sentence'.split(',');
    const rows = passages.map((p) => [
      p.path,
      p.line,
      p.start,
      p.end,
      p.tags.join('; '),
      p.on,
      p.day,
      p.source,
      p.title,
      p.speaker,
      p.text,
      p.attributes.join('; '),
      p.note,
      p.who,
      p.relations.join('; '),
      isWhole(p) ? p.text : p.before + p.text + p.after,
    ]);
    return [head, ...rows].map(csvRow).join('');
  }
  return format === 'html' ? html(passages, heading) : passagesPage(passages, heading).text;
}

/** A page of Markdown, and where on it a passage's line is named: line and columns from 0, in UTF-16 units. */
export interface PassagesPage {
  readonly text: string;
  readonly places: readonly {
    readonly passage: Passage;
    readonly line: number;
    readonly from: number;
    readonly to: number;
  }[];
}

function byArticle(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups = new Map<string, Passage[]>();
  for (const p of passages) {
    const group = groups.get(p.path);
    if (group) group.push(p);
    else groups.set(p.path, [p]);
  }
  return [...groups.values()];
}

const where = ({ day, source, path }: Passage): string =>
  [day && readableDay(day), source, path].filter(Boolean).join(' · ');
const lineOf = (p: Passage): string => `line ${p.line}`;
const before = (p: Passage): string => [p.speaker, p.tags.join(' + ')].filter(Boolean).join(' · ');
const about = (p: Passage): string => [before(p), lineOf(p), p.who].filter(Boolean).join(' · ');
/** What is known of a passage beyond that, a line each. */
const more = ({ attributes, note, relations }: Passage): readonly string[] => [
  ...(attributes.length > 0 ? [attributes.join(' · ')] : []),
  ...(note === null ? [] : [`Note: ${note}`]),
  ...relations,
];

/** Passages as a page of Markdown. */
export function passagesPage(passages: readonly Passage[], heading: string): PassagesPage {
  const places: PassagesPage['places'][number][] = [];
  const out = [
    `# ${inMarkdown(heading)}`,
    '',
    `${count(passages.length, 'passage')} in ${count(byArticle(passages).length, 'article')}.`,
    '',
  ];
  for (const group of byArticle(passages)) {
    out.push(`## ${inMarkdown(group[0].title)}`, '', inMarkdown(where(group[0])), '');
    for (const p of group) {
      out.push(...quotation(p), '');
      const from = inMarkdown(`${before(p)} · `).length;
      places.push({ passage: p, line: out.length, from, to: from + lineOf(p).length });
      out.push(inMarkdown(about(p)), '');
      for (const line of more(p)) out.push(inMarkdown(line.replace(/\s+/g, ' ')), '');
    }
  }
  return { text: `${out.join('\n').trimEnd()}\n`, places };
}

const WHOLE_ARTICLE = 'The article as a whole.';

/** True for a passage that is no part of a sentence. */
const isWhole = ({ before, after }: Passage): boolean => before === '' && after === '';

/** The lines of a passage in Markdown; the passage itself is bold in the rest of its sentence. */
function quotation(p: Passage): readonly string[] {
  const lines = (p.on === 'document' ? WHOLE_ARTICLE : p.text).split(/\r\n|\r|\n/).map(inMarkdown);
  const marked = isWhole(p) ? lines : lines.map((line) => line.replace(/\S(?:.*\S)?/, '**$&**'));
  const [first, last] = [0, marked.length - 1];
  marked[first] = inMarkdown(p.before) + marked[first];
  marked[last] += inMarkdown(p.after);
  return marked.map((line) => `> ${line}`.trimEnd());
}

function html(passages: readonly Passage[], heading: string): string {
  const out = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(heading)}</title>`,
    '<style>body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.5 Georgia,serif}blockquote{margin:1em 0 .2em;padding-left:1em;border-left:3px solid #888}blockquote,p.about{white-space:pre-line}p.about,p.article{color:#555;font-size:.85em;margin-top:0}</style>',
    '</head>',
    '<body>',
    `<h1>${escapeHtml(heading)}</h1>`,
    `<p>${count(passages.length, 'passage')} in ${count(byArticle(passages).length, 'article')}.</p>`,
  ];
  for (const group of byArticle(passages)) {
    out.push(`<h2>${escapeHtml(group[0].title)}</h2>`, `<p class="article">${escapeHtml(where(group[0]))}</p>`);
    for (const p of group) {
      const [before, words, after] = [p.before, p.text, p.after].map(escapeHtml);
      const quoted =
        p.on === 'document' ? WHOLE_ARTICLE : isWhole(p) ? words : `${before}<mark>${words}</mark>${after}`;
      out.push(`<blockquote>${quoted}</blockquote>`);
      out.push(`<p class="about">${[about(p), ...more(p)].map(escapeHtml).join('<br>')}</p>`);
    }
  }
  return `${[...out, '</body>', '</html>'].join('\n')}\n`;
}

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** Text that Markdown shows as it is, and that still reads well as plain text: only marks that begin something are escaped (`_` begins nothing within a word). */
function inMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/[\\`*[\]<>&#|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:');
}
