import { SERVER_FLAGS } from '../lsp/launch.ts';
import { parse, UsageError } from './usage.ts';

export const help = `usage: dateline serve --stdio

The language server, for any editor that speaks the Language Server Protocol. It talks over standard input and output.
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { stdio: { type: 'boolean', default: false } });
  if (positionals.length > 0) throw new UsageError(`‘${positionals[0]}’ is too much.`);
  if (!values.stdio) throw new UsageError('The server speaks over standard input and output only: give --stdio.');
  withServerFlags();
  const { serveStdio } = await import('../lsp/node.ts');
  serveStdio();
  // The server ends the process itself when its client leaves.
  return new Promise(() => {});
}

/**
 * Starts this program once more in its own place, with what a server is to be told by Node, where Node can do that: most of it holds only
 * from the beginning of a process. Nothing has been read from the client by then. Elsewhere the server takes more memory, and does the same.
 */
function withServerFlags(): void {
  if (process.execve === undefined || process.platform === 'win32') return;
  if (SERVER_FLAGS.every((flag) => process.execArgv.includes(flag))) return;
  const words = [process.argv0, ...process.execArgv, ...SERVER_FLAGS, ...process.argv.slice(1)];
  process.execve(process.execPath, words, process.env);
}
