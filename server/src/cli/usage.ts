import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The words given make no sense; its message is one sentence for the user. The exit status is 2. */
export class UsageError extends Error {}

/** Parses a sub-command's words; an unknown option or a missing value is a `UsageError`. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(words: string[], options: T) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\.?$/, '.') : String(error));
  }
}
