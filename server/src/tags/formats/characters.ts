/** A text in which halves of pairs, which no encoding can hold, are U+FFFD; as long as before in UTF-16 units. */
export function wellFormed(text: string): string {
  return text.replace(HALVES, '\ufffd');
}

const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text in which characters that XML 1.0 forbids, halves of pairs among them, are U+FFFD; as long as before in UTF-16 units. */
export function allowedInXml(text: string): string {
  return wellFormed(text).replace(FORBIDDEN, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
