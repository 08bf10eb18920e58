/**
 * The address of a link that runs a command with these arguments, which are plain data. VS Code takes percent signs for escapes
 * twice, and would change the address of a file in a folder whose name has blanks or other letters: so the data has none.
 */
export function commandAddress(command: string, given: readonly unknown[]): string {
  const data = JSON.stringify(given).replaceAll('%', '\\u0025');
  return `command:${command}?${encodeURIComponent(data).replace(/[!'()*]/g, hex)}`;
}

/** A character as an address has it. */
export function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
