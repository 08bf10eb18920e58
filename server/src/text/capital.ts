/** The words with their first letter in capitals; the others stay as they are. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
