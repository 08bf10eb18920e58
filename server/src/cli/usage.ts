import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseIsoDay } from '../calendar/days.ts';

/** The words given make no sense; its message is one sentence for the user. The exit status is 2. */
export class UsageError extends Error {}

/** Somebody stopped the command with Ctrl+C; its message says what is kept. The exit status is 130, as shells know it. */
export class Interruption extends Error {}

/** One sub-command: takes the words after its name and returns the exit status. Each is a file of its own that exports both. */
export interface Command {
  readonly run: (words: string[]) => Promise<number>;
  /** What `dateline NAME --help` prints: a usage line, one sentence, the options. */
  readonly help: string;
}

/** Parses a sub-command's words; an unknown option or a missing value is a `UsageError`. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(words: string[], options: T) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node's own second sentence explains how to write a file name that begins with a dash. Its marks are not those of our messages.
    const said = message.replace(/\. To specify .*$/s, '').replace(/\.?$/, '.');
    throw new UsageError(said.replace(/'([^']*)'/g, '‘$1’'));
  }
}

/** One of a few words, or a `UsageError` that names them. */
export function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === given);
  if (found === undefined)
    throw new UsageError(`${option} takes ${allowed.join(', ')}; ‘${given}’ is not one of them.`);
  return found;
}

/** A whole number from 1, or a `UsageError`. */
export function wholeNumber(option: string, given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given))
    throw new UsageError(`${option} takes a whole number from 1; ‘${given}’ is not one.`);
  return Number(given);
}

/** A day that exists, as YYYY-MM-DD, or a `UsageError`. */
export function day(option: string, given: string): string {
  if (parseIsoDay(given) === null)
    throw new UsageError(`${option} takes a day such as 2018-07-21; ‘${given}’ is not one.`);
  return given;
}
