import { placesInSmallLetters } from '../../../text/small-words.ts';
import { type Tokens, WordCase } from '../../../text/tokens.ts';
import type { KnownEntity } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { factsOf } from '../words/facts.ts';
import { inAddress, isCutOff, isElided, type NameWord, type NameWords } from '../words/words.ts';
import type { KnownSetting } from './likeness.ts';
import { wordsOf } from './words.ts';

/** `atar`, `hukov`: some translations lose a name's first letter, and with it the capital. */
export function* beheadedDoubts(watched: NameWords['watched'], setting: KnownSetting): Iterable<Doubt> {
  const { tokens, knowledge, slavic } = setting;
  const here = slavic ? withoutBeginning(setting.words) : new Map<string, NameWord>();
  const { beheaded } = wordsOf(knowledge);
  /** By the number of a word: 1 where it may have lost its beginning, 2 where not, 0 where nobody has looked. */
  const may = new Uint8Array(tokens.words);
  for (const place of here.size === 0 ? watched : inSmallLetters(tokens, here, watched)) {
    const lower = tokens.lower[place];
    const id = tokens.ids[place];
    if (may[id] === 0) may[id] = lower.length >= 4 && (here.has(lower) || beheaded.get(lower) !== undefined) ? 1 : 2;
    if (may[id] === 1 && standsWhole(place, setting)) {
      const doubt = doubtAt(place, here.get(lower), beheaded.get(lower), setting);
      if (doubt !== null) yield doubt;
    }
  }
}

/** The longer names of the text that stand within sentences, without their first letter or the two letters of their first sound. */
function withoutBeginning(words: KnownSetting['words']): ReadonlyMap<string, NameWord> {
  const found = new Map<string, NameWord>();
  for (const word of words.values()) {
    if (word.facts.english || !word.inside || word.lower.length < 5) continue;
    found.set(word.lower.slice(1), word);
    if (/^[zskc]h/.test(word.lower)) found.set(word.lower.slice(2), word);
  }
  return found;
}

/** The watched tokens and those that the words of this text may have lost their beginning in. */
function inSmallLetters(tokens: Tokens, here: ReadonlyMap<string, NameWord>, watched: Iterable<number>): number[] {
  const { starts, ends } = tokens;
  return [...watched, ...placesInSmallLetters(tokens, here).filter((i) => ends[i] - starts[i] > 3)];
}

/** False for words of English and of the text, and for those of which something stands right beside the word. */
function standsWhole(place: number, { tokens, words, knowledge }: KnownSetting): boolean {
  const { lower, text, starts, ends } = tokens;
  if (words.has(lower[place]) || factsOf(lower[place], knowledge).english) return false;
  if (inAddress(tokens, place) || isCutOff(tokens, place) || isElided(tokens, place)) return false;
  // A page that was read by machine breaks other words in two (`m emer`, `W4eizmann`).
  return !/[-\p{L}\d]/u.test(text[starts[place] - 1] ?? ' ') && !/['’]/.test(text[ends[place]] ?? ' ');
}

/** `word` is the name of the text, and `entity` the one we know, that lost its beginning; null where neither did. */
function doubtAt(
  place: number,
  word: NameWord | undefined,
  entity: KnownEntity | undefined,
  { tokens, slavic }: KnownSetting,
): Doubt | null {
  const { lower, cases, starts, ends, text } = tokens;
  const isPerson = entity?.type === 'person';
  const canonical = word?.written ?? (isPerson ? entity.surname : entity?.name);
  if (canonical === undefined) return null;
  if (!slavic && word === undefined && isPerson && lower[place].length < 5) return null;
  // `C anada`: the letter stands before a blank, where a page was read by machine.
  const isSplit = lower[place - 1] === canonical[0].toLowerCase() && starts[place] - ends[place - 1] === 1;
  if (isSplit && cases[place - 1] === WordCase.lower) return null;
  const first = isSplit ? place - 1 : place;
  const reason = isSplit
    ? `‘${text.slice(starts[first], ends[place])}’ is ‘${canonical}’ with a space inside.`
    : `‘${lower[place]}’ is no English word, but ‘${canonical}’ without its beginning${word ? ', which stands elsewhere in this text' : ''}.`;
  const evidence = word ? { start: starts[word.places[0]], end: ends[word.places[0]] } : null;
  return garbledAt(tokens, first, place, canonical, reason, { evidence });
}
