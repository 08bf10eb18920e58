import { detached } from './word-memory.ts';

/** What a pure function makes of strings, kept up to a bound and forgotten when full, so that memory stays flat over any number of texts. */
export function remembered<T>(capacity: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    if (known.size >= capacity) known.clear();
    // Cut from a text, the string would keep all of it alive, and so might the answer.
    const own = detached(text);
    const answer = work(own);
    known.set(own, { answer });
    return answer;
  };
}
