import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse, UsageError } from './usage.ts';

export const help = `usage: dateline serve --stdio

The language server, for any editor that speaks the Language Server Protocol. It talks over standard input and output.
`;

/** The server's bundle lies beside the command line's; where the sources run, it is the one that was built last. */
const PLACES = ['./server.cjs', '../../../dist/server.cjs'];

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { stdio: { type: 'boolean', default: false } });
  if (positionals.length > 0) throw new UsageError(`'${positionals[0]}' is too much.`);
  if (!values.stdio) throw new UsageError('The server speaks over standard input and output only: give --stdio.');
  const place = PLACES.map((p) => fileURLToPath(new URL(p, import.meta.url))).find((file) => existsSync(file));
  if (!place) throw new Error('the language server is missing from this installation.');
  createRequire(import.meta.url)(place);
  // The server runs until its client leaves; it ends the process itself.
  return new Promise(() => {});
}
