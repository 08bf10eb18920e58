import { TokenKind, tokenText, WordCase } from '../../text/tokens.ts';
import { lastWord, mostFrequent } from '../full-names.ts';
import { isNoName, type Source, shown } from './source.ts';

/** Two or three capitals spelt out before the interview begins: `HS` is Haydn Sargent. */
export function ofInitials(source: Source, initials: string): string | null {
  const t = source.tokens;
  const letters = [...initials.toLowerCase()];
  const known = source.initials.get(initials);
  if (known !== undefined) return known;
  // Before the interview begins, else anywhere.
  const found = spelt(source, letters, ...source.head) ?? spelt(source, letters, 0, t.length);
  source.initials.set(initials, found);
  return found;
}

/** The name whose words begin with these letters, the most frequent between two tokens; null where none does. */
function spelt(source: Source, letters: readonly string[], from: number, to: number): string | null {
  const t = source.tokens;
  const counts = new Map<string, number>();
  for (let i = from; i + letters.length <= to; i++) {
    const all = letters.every(
      (letter, j) =>
        t.kinds[i + j] === TokenKind.word &&
        t.cases[i + j] !== WordCase.lower &&
        t.lower[i + j].startsWith(letter) &&
        t.ends[i + j] - t.starts[i + j] > 2 &&
        (j === 0 || source.full.oneSpace(i + j - 1, i + j)) &&
        !isNoName(t.lower[i + j]),
    );
    if (!all) continue;
    // What is left of a mark of quotation that was read in the wrong encoding.
    const name = letters.map((_, j) => tokenText(t, i + j).replace(/[âÂÃ]+$/u, '')).join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = mostFrequent(counts);
  return best === null ? null : shown(best);
}

/** True where the name is that of another speaker, who has a label of their own. */
export function isOther(source: Source, name: string, office: readonly string[]): boolean {
  const last = lastWord(name);
  const key = office.join(' ');
  return source.voices.some(
    (voice) =>
      voice.name !== null &&
      lastWord(voice.standing === 'initials' ? (ofInitials(source, voice.name) ?? '') : voice.name) === last &&
      !voice.key.startsWith(key),
  );
}
