import { analyzeCommand } from './analyze.ts';
import { UsageError } from './usage.ts';

/** One sub-command: takes the words after its name and returns the exit status. */
type Command = (words: string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly help: string }>> = {
  analyze: {
    run: analyzeCommand,
    help: 'analyze PATH...          everything that is read from each dump, one JSON object a line',
  },
};

const HELP = `Dateline reads press releases.

usage: dateline COMMAND [options]

${Object.values(COMMANDS)
  .map((c) => `  ${c.help}`)
  .join('\n')}
`;

async function main(words: string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(name === undefined ? 'No command given.' : `There is no command '${name}'.`);
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message} See 'dateline --help'.\n`);
    return 2;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
