import { eachInSmallLetters } from '../../text/small-words.ts';
import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import type { Cue } from '../cues/model.ts';

/** Words, in small letters, that stand with a capital letter behind another such word, a blank between them. */
export function introducedNames(tokens: Tokens): Set<string> {
  const { starts, ends, cases, lower, kinds, length } = tokens;
  const found = new Set<string>();
  for (let i = 1; i < length; i++) {
    if (kinds[i] !== TokenKind.word || kinds[i - 1] !== TokenKind.word) continue;
    if (cases[i] !== WordCase.title || cases[i - 1] !== WordCase.title) continue;
    if (starts[i] === ends[i - 1] + 1 && !NO_FIRST_NAMES.has(lower[i - 1])) found.add(lower[i]);
  }
  return found;
}

const NO_FIRST_NAMES: ReadonlySet<string> = new Set(
  'the this that these a an in on at of for and but if when as to from with new north south east west our my your his her its'.split(
    ' ',
  ),
);

/** The words of the candidates' names that the document writes in small letters elsewhere: no part of a name. */
export function lowerWords(tokens: Tokens, candidates: readonly Cue[]): Set<string> {
  const wanted = new Set<string>();
  for (const voice of new Set(candidates.map((c) => c.voice))) {
    // Nicks are written small, and offices are words of the language.
    if (voice.standing === 'role' || voice.standing === 'titled' || voice.name === voice.name?.toLowerCase()) continue;
    for (const word of (voice.name ?? voice.key).toLowerCase().split(' ')) if (word.length > 3) wanted.add(word);
  }
  const found = new Set<string>();
  const { text, starts, ends, lower } = tokens;
  eachInSmallLetters(tokens, wanted, (i) => {
    // Web and mail addresses write names small.
    if (i > 0 && ends[i - 1] === starts[i] && '/.@_:'.includes(text[starts[i - 1]])) return false;
    found.add(lower[i]);
    return true;
  });
  return found;
}
