import { capitalized } from '../../../text/capital.ts';
import { type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { NameWord } from '../words/words.ts';
import { type Add, isDemonym } from './places.ts';

/** `aliExpress`: a name with a capital inside that has lost its first one. */
export function lostFirstCapital(tokens: Tokens, { places, mixed, facts }: NameWord, add: Add): void {
  if (!mixed || facts.named.length === 0) return;
  for (const place of places) {
    const written = tokenText(tokens, place);
    if (!/^\p{Ll}/u.test(written)) continue;
    const canonical = capitalized(written);
    if (facts.named.every(({ name }) => name === canonical))
      add(place, canonical, `The name is written ‘${canonical}’.`, null);
  }
}

/** `Desantis` where the text, or what we know, has `DeSantis`. Scottish and Irish names are spelt both ways and left alone. */
export function innerCapitals(
  tokens: Tokens,
  word: NameWord,
  k: Knowledge,
  inner: ReadonlyMap<string, string>,
  add: Add,
): void {
  if (word.lower.length < 5 || /^ma?c/.test(word.lower) || word.facts.english) return;
  const known = inner.get(word.lower);
  if (known === undefined && !word.mixed && !word.facts.inner) return;
  const { plain, mixed } = spellingsOf(tokens, word);
  if (plain.length === 0) return;
  const proof = mixed.at(0) ?? null;
  const own = known ?? (proof === null ? null : tokenText(tokens, proof));
  // What the text writes as often without is as right without, unless we know better or it names the same one.
  const isKnown = word.facts.inner || word.facts.named.some(({ name }) => name === own);
  const ahead = mixed.length - plain.length;
  if (!isKnown && mixed.length > 0 && (ahead < 0 || (ahead === 0 && word.after.size !== 1))) return;
  if (isDemonym(word.lower, tokens, word.places[0], k)) return;
  const canonical = own ?? knownWithInner(word);
  if (canonical === null || canonical.toLowerCase() !== word.lower) return;
  const reason = `The name is written ‘${canonical}’${proof === null ? '' : ', as elsewhere in this text'}.`;
  for (const place of plain) add(place, canonical, reason, proof);
}

/** Where a text has a word with a capital at its start alone, and where with one inside, too: `Desantis`, `DeSantis`. */
function spellingsOf(
  tokens: Tokens,
  { places }: NameWord,
): { readonly plain: readonly number[]; readonly mixed: readonly number[] } {
  const isMixed = (place: number): boolean =>
    tokens.cases[place] === WordCase.mixed &&
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(tokenText(tokens, place)) &&
    !hyphenated(tokens, place);
  return { plain: places.filter((place) => tokens.cases[place] === WordCase.title), mixed: places.filter(isMixed) };
}

/** The surname with a capital inside that a word is, where one well-known person alone has it. */
function knownWithInner({ facts }: NameWord): string | null {
  const people = facts.inner ? facts.surnamed.filter((p) => /\p{Ll}\p{Lu}/u.test(p.surname)) : [];
  return people.length === 1 && people[0].weight >= 20 ? people[0].surname : null;
}

function hyphenated({ text, starts, ends }: Tokens, index: number): boolean {
  return text[starts[index] - 1] === '-' || text[ends[index]] === '-';
}
