#!/usr/bin/env node
import { tuneCompiler } from '../files/compiler.ts';
import { type Command, Interruption, UsageError } from './usage.ts';
import { VERSION } from './version.ts';

/** Commands in the order of `--help`. Each is loaded when it is called for, so that the program starts quickly. */
const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  analyze: {
    summary: 'PATH...   everything that is read from each dump, one JSON object a line',
    load: () => import('./analyze.ts'),
  },
  check: {
    summary: 'PATH...   garbled names, doubtful dates and broken text; --fix makes the fixes that are sure',
    load: () => import('./check.ts'),
  },
  names: {
    summary: 'reads pairs of names (TSV) and says how likely each pair is one and the same name',
    load: () => import('./names.ts'),
  },
  related: {
    summary: 'DIR       for every dump, the other articles on the same event',
    load: () => import('./related.ts'),
  },
  events: {
    summary: 'DIR       the events that a folder of dumps reports',
    load: () => import('./events.ts'),
  },
  index: {
    summary: 'DIR       builds or updates the index of a folder',
    load: () => import('./index-folder.ts'),
  },
  search: {
    summary: 'DIR QUERY words, and who, where and when, over a folder of dumps',
    load: () => import('./search.ts'),
  },
  glossary: {
    summary: 'import FILE --format F   adds names to .dateline/glossary.json',
    load: () => import('./glossary.ts'),
  },
  tags: {
    summary: 'export|import|agreement|list|report ...   tags of a folder: other formats, passages, counts',
    load: () => import('./tags.ts'),
  },
  serve: {
    summary: '--stdio   the language server for any editor',
    load: () => import('./serve.ts'),
  },
};

const HELP = `Dateline reads press releases. A dump is the text file of one.

usage: dateline COMMAND [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

'dateline COMMAND --help' tells more. 'dateline --version' prints the version.
`;

async function main([name, ...words]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') return print(HELP);
  if (name === '--version' || name === '-v') return print(`${VERSION}\n`);
  if (name === undefined) throw new UsageError('No command given.');
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) throw new UsageError(`There is no command ‘${name}’.`);
  tuneCompiler();
  const command = await entry.load();
  const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (options.includes('--help') || options.includes('-h')) return print(command.help);
  return command.run(words);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const given = process.argv.slice(2);
main(given).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = report(error);
  },
);

/** Says on standard error why the command did not do its work, and gives the exit status. */
function report(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Interruption) {
    process.stderr.write(`${`Stopped. ${message}`.trimEnd()}\n`);
    return 130;
  }
  if (error instanceof UsageError) {
    const help = given[0] !== undefined && Object.hasOwn(COMMANDS, given[0]) ? `dateline ${given[0]}` : 'dateline';
    process.stderr.write(`${message} See ‘${help} --help’.\n`);
  } else {
    const details = process.env.DATELINE_DEBUG && error instanceof Error ? error.stack : message;
    process.stderr.write(`Dateline failed: ${details}\n`);
  }
  return 2;
}
