import { type Agreement, compareAnnotators } from '../tags/compare.ts';
import type { TaggedDump } from '../tags/model.ts';
import { TaggedFolder } from './tags-folder.ts';
import { oneOf, parse } from './usage.ts';

/** `dateline tags agreement`: returns the exit status. */
export async function agreement(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { format: { type: 'string', default: 'text' } });
  const format = oneOf('--format', values.format, ['text', 'json'] as const);
  const folder = new TaggedFolder(positionals[0], positionals.slice(1));
  const dumps: TaggedDump[] = [];
  for await (const dump of folder.tagged()) dumps.push(dump);
  const result = compareAnnotators(dumps);
  process.stdout.write(format === 'json' ? `${JSON.stringify(result)}\n` : table(result));
  return folder.failed > 0 ? 2 : 0;
}

function table({ annotators, dumps, words, confusion, ...measures }: Agreement): string {
  const value = (n: number): string => (Number.isNaN(n) ? '–' : n.toFixed(3));
  const names: Readonly<Record<keyof typeof measures, string>> = {
    cohensKappa: "Cohen's kappa (two annotators)",
    fleissKappa: "Fleiss' kappa",
    krippendorffsAlpha: "Krippendorff's alpha (nominal)",
    spanF1Strict: 'span F1, same edges',
    spanF1Overlap: 'span F1, overlapping',
  };
  const rows = (Object.keys(names) as (keyof typeof measures)[]).map(
    (key) => `${names[key].padEnd(32)} ${value(measures[key])}`,
  );
  const pairs = Object.entries(confusion).flatMap(([a, others]) =>
    Object.entries(others)
      .filter(([b]) => a < b)
      .map(([b, count]) => `  ${a} / ${b}: ${count}`),
  );
  return [
    `${annotators.join(', ') || 'Nobody'} over ${dumps} dumps and ${words} words`,
    ...rows,
    ...(pairs.length > 0 ? ['Words that one annotator gave the one tag and another the other:', ...pairs] : []),
    '',
  ].join('\n');
}
