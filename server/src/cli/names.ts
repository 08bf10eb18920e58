import { createInterface } from 'node:readline';
import { compareNames } from '../names/compare.ts';
import { parse, UsageError } from './usage.ts';

export const help = `usage: dateline names < PAIRS.tsv

Reads pairs of names from standard input, \`name1<TAB>name2\` on each line, and prints each pair with two columns more: a score
from 0 to 1 that the two are one and the same name (0.7 and above: the same), and the relation: same, transliteration,
inflected, garbled, reordered, partial or different.
`;

/** `dateline names`: reads `name1<TAB>name2` lines and prints each with the score and the relation of the two. */
export async function run(words: string[]): Promise<number> {
  const { positionals } = parse(words, {});
  if (positionals.length > 0) throw new UsageError('The names are read from standard input, a pair on each line.');
  let status = 0;
  let number = 0;
  let out = '';
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line === '') continue;
    const [name1, name2] = line.split('\t');
    if (name2 === undefined) {
      process.stderr.write(`Line ${number} has no tab between two names.\n`);
      status = 2;
      continue;
    }
    const { score, relation } = compareNames(name1, name2);
    out += `${name1}\t${name2}\t${Math.round(score * 1000) / 1000}\t${relation}\n`;
    if (out.length > 60_000) {
      process.stdout.write(out);
      out = '';
    }
  }
  process.stdout.write(out);
  return status;
}
