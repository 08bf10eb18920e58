/** A value as a field of CSV (RFC 4180), in quotes where it needs them or where blanks at its edges might be lost; null is empty. */
export function csvField(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A row of a table that people open in a spreadsheet, with its line end. A text that the spreadsheet would run as a formula
 * gets an apostrophe in front, as dumps are hostile; what another program reads back uses `csvField` instead.
 */
export function csvRow(values: readonly (string | number | null)[]): string {
  const tame = (value: string | number | null): string | number | null =>
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `${values.map((value) => csvField(tame(value))).join(',')}\r\n`;
}
