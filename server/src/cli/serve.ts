import { parse, UsageError } from './usage.ts';

export const help = `usage: dateline serve --stdio

The language server, for any editor that speaks the Language Server Protocol. It talks over standard input and output.
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { stdio: { type: 'boolean', default: false } });
  if (positionals.length > 0) throw new UsageError(`'${positionals[0]}' is too much.`);
  if (!values.stdio) throw new UsageError('The server speaks over standard input and output only: give --stdio.');
  const { serveStdio } = await import('../lsp/node.ts');
  serveStdio();
  // The server ends the process itself when its client leaves.
  return new Promise(() => {});
}
