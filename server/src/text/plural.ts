/** The regular plural of an English noun, and that of words that end in `man`. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /.man$/.test(noun) ? `${noun.slice(0, -2)}en` : `${noun}s`;
}

/** The plural of a noun with what belongs to it: `members of the Duma`, `buyers from abroad`, `police vans`. */
export function pluralOfPhrase(phrase: string): string {
  const head = /^(.*?)((?: (?:of|for|from|in|under|to|with|on|at|by) .*)?)$/.exec(phrase);
  return head === null ? pluralOf(phrase) : pluralOf(head[1]) + head[2];
}
