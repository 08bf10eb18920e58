/** `1 article`, `12,345 articles`: as the server counts in cards. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** An article's headline on one line, or that it has none. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  title.replace(/\s+/g, ' ').trim() || 'Without a headline';

/** What is there of the parts, with dots between. */
export function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}

/** What a screen reader says of a line: what is there of the parts, with pauses between. */
export function aloud(...parts: readonly (string | null | undefined | false)[]): { readonly label: string } {
  return { label: parts.filter((part) => part).join(', ') };
}

/**
 * Text of a dump for a quick pick, which draws `$(name)` as an icon: an invisible blank between the two signs leaves it a text.
 */
export function plain(text: string): string {
  return text.replace(/\$\(/g, '$\u200b(');
}

/** A filter of the search with a name as its value. The query has no sign for a quotation mark inside a value. */
export function filter(name: string, value: string): string {
  return `${name}:"${value.replace(/["\s]+/g, ' ').trim()}" `;
}

/** True where all words of a filter stand in the text, in any order and case. */
export function holds(text: string, filter: string): boolean {
  const low = text.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word));
}

/** The first words, whole, where all take more than so many UTF-16 units. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const blank = words.lastIndexOf(' ', most);
  return `${words.slice(0, blank > most / 2 ? blank : most)}…`;
}
