import { sayCount } from '../features/say.ts';
import type { TaggedDump } from '../tags/model.ts';
import { type Agreement, compareAnnotators, type SpanAgreement } from '../tags/review/compare.ts';
import { csvField } from '../text/csv.ts';
import { onScreen, printableLines } from './printable.ts';
import { TaggedFolder } from './tags-folder.ts';
import { oneOf, parse } from './usage.ts';

/** Wider tables of confusions are no use on a screen; `--format csv` has them whole. */
const MOST_COLUMNS = 10;

/** `dateline tags agreement`: returns the exit status. */
export async function agreement(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, {
    format: { type: 'string', default: 'text' },
    who: { type: 'string', multiple: true, default: [] },
  });
  const format = oneOf('--format', values.format, ['text', 'json', 'csv'] as const);
  const folder = new TaggedFolder(positionals[0], positionals.slice(1));
  const dumps: TaggedDump[] = [];
  for await (const dump of folder.tagged(values.who)) dumps.push(dump);
  const result = compareAnnotators(dumps);
  const written = {
    json: () => `${JSON.stringify(result)}\n`,
    csv: () => onScreen(matrix(result)),
    text: () => printableLines(report(result)),
  };
  process.stdout.write(written[format]());
  return folder.failed > 0 ? 2 : 0;
}

const figure = (n: number): string => (Number.isNaN(n) ? '–' : n.toFixed(3));

const MEASURES: readonly (readonly [string, (result: Agreement) => number])[] = [
  ["Cohen's kappa (words, two annotators)", (result) => result.cohensKappa],
  ["Fleiss' kappa (words)", (result) => result.fleissKappa],
  ["Krippendorff's alpha (words, nominal)", (result) => result.krippendorffsAlpha],
  ["Krippendorff's alpha (spans, unitizing)", (result) => result.unitizingAlpha],
  ['span F1, same edges', (result) => result.spanF1Strict],
  ['span F1, overlapping', (result) => result.spanF1Overlap],
  ['relation F1, between the same passages', (result) => result.relationF1],
];

function report(result: Agreement): string {
  const { annotators, dumps, words, tags, confusion } = result;
  const spans = ({ unitizingAlpha, spanF1Strict, spanF1Overlap }: SpanAgreement): string[] =>
    [unitizingAlpha, spanF1Strict, spanF1Overlap].map(figure);
  const byTag = Object.entries(tags).map(([tag, one]) => [tag, ...one.spans.map(String), ...spans(one)]);
  const labels = Object.keys(confusion).sort();
  return [
    `${annotators.join(', ') || 'Nobody'} over ${sayCount(dumps, 'dump')} and ${sayCount(words, 'word')}`,
    ...MEASURES.map(([name, of]) => `${name.padEnd(40)} ${figure(of(result))}`),
    ...(byTag.length === 0 ? [] : ['', ...table([['tag', ...annotators, 'alpha', 'F1 same', 'F1 overlap'], ...byTag])]),
    ...(labels.length === 0
      ? []
      : labels.length > MOST_COLUMNS
        ? ['', `The table of confusions has ${labels.length} rows; --format csv prints it.`]
        : [
            '',
            'How often two annotators gave one word the labels of row and column, each pair counted both ways:',
            ...table(confusions(result)),
          ]),
    '',
  ].join('\n');
}

/** The first row names the labels. */
function confusions({ confusion }: Agreement): string[][] {
  const labels = Object.keys(confusion).sort();
  return [['', ...labels], ...labels.map((a) => [a, ...labels.map((b) => String(confusion[a][b] ?? 0))])];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
}

function matrix(result: Agreement): string {
  return confusions(result)
    .map((row) => `${row.map(csvField).join(',')}\r\n`)
    .join('');
}
