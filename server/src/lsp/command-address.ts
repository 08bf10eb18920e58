import { encoded } from './addresses.ts';

/**
 * The address of a link that runs a command with these arguments, which are plain data. VS Code takes percent signs for escapes
 * twice, and would change the address of a file in a folder whose name has blanks or other letters: so the data has none.
 */
export function commandAddress(command: string, given: readonly unknown[]): string {
  return `command:${command}?${encoded(JSON.stringify(given).replaceAll('%', '\\u0025'))}`;
}
