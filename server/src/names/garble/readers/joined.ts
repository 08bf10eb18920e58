import { TokenKind, type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { inAddress, type NameWord } from '../words/words.ts';

/** `VladimirPutin`: a name whose blank was lost; `Sho igu`: one with a blank too many. */
export function joinedDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'joined',
    words,
    ({ shouted, mixed, facts, split, places }) =>
      !shouted && (mixed || split.length > 0 || (facts.isGiven && places.some((place) => isParted(tokens, place)))),
    function* (word) {
      yield* gluedNames(tokens, word, words, knowledge);
      if (word.facts.isGiven) yield* partedBehindGiven(tokens, word, knowledge);
      if (!word.facts.english && word.lower.length <= LONGEST_PART) yield* partedNames(tokens, word, words);
    },
  );
}

/** True where two words follow that may be the parts of a surname: a blank before each, and only the first with a capital. */
function isParted({ text, kinds, cases, starts, ends }: Tokens, given: number): boolean {
  const first = given + 1;
  const last = given + 2;
  return (
    cases[first] === WordCase.title &&
    cases[last] === WordCase.lower &&
    kinds[last] === TokenKind.word &&
    starts[first] - ends[given] === 1 &&
    starts[last] - ends[first] === 1 &&
    text[ends[given]] === ' ' &&
    text[ends[first]] === ' '
  );
}

/** A blank inside a name leaves no longer part before it. */
const LONGEST_PART = 8;

/** `VladimirPutin`: a given name and a surname in one word. */
function* gluedNames(
  tokens: Tokens,
  { places }: NameWord,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): Iterable<Doubt> {
  if (tokens.cases[places[0]] !== WordCase.mixed) return;
  const glued = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(tokenText(tokens, places[0]));
  if (glued === null) return;
  const [written, given, surname] = glued;
  if (!isName(given, surname, words, knowledge)) return;
  const reason = `‘${written}’ is ‘${given} ${surname}’ without its space.`;
  for (const place of places)
    if (tokenText(tokens, place) === written && !inAddress(tokens, place))
      yield garbledAt(tokens, place, place, `${given} ${surname}`, reason);
}

/** `Vladimir Pu tin`: a surname in two parts behind the given name of somebody whom we know. */
function* partedBehindGiven(tokens: Tokens, { places }: NameWord, knowledge: Knowledge): Iterable<Doubt> {
  /** What two words behind the given name are, by their numbers: those that stand there do so many times. */
  const wholes = new Map<number, string | null>();
  for (const place of places) {
    if (!isParted(tokens, place)) continue;
    const pair = tokens.ids[place + 1] * tokens.words + tokens.ids[place + 2];
    let whole = wholes.get(pair);
    if (whole === undefined) {
      whole = partedSurname(tokens, place, knowledge);
      wholes.set(pair, whole);
    }
    if (whole === null) continue;
    const written = tokens.text.slice(tokens.starts[place + 1], tokens.ends[place + 2]);
    yield garbledAt(tokens, place + 1, place + 2, whole, `‘${written}’ is ‘${whole}’ with a space inside.`);
  }
}

/** `Sho igu` in a text that has `Shoigu`, too. */
function* partedNames(
  tokens: Tokens,
  { lower, split }: NameWord,
  words: ReadonlyMap<string, NameWord>,
): Iterable<Doubt> {
  for (const place of split) {
    const next = place + 1;
    const whole = words.get(lower + tokens.lower[next]);
    if (whole === undefined || !whole.inside || whole.lower.length < 5 || whole.facts.english) continue;
    const written = tokens.text.slice(tokens.starts[place], tokens.ends[next]);
    const reason = `‘${written}’ is ‘${whole.written}’ with a space inside; ‘${whole.written}’ stands elsewhere in this text.`;
    yield garbledAt(tokens, place, next, whole.written, reason);
  }
}

/** `Vladimir Pu tin`: the surname that stands in two parts behind the given name of somebody whom we know, or null. */
function partedSurname({ lower }: Tokens, given: number, k: Knowledge): string | null {
  const [first, last] = [given + 1, given + 2];
  const whole = lower[first] + lower[last];
  if (whole.length < 5) return null;
  const found = k
    .named(`${lower[given]} ${whole}`)
    .find((e) => e.type === 'person' && e.surname.toLowerCase() === whole);
  // `Kim Jong un` is right as it stands.
  return found === undefined || k.named(`${lower[given]} ${lower[first]}`).length > 0 ? null : found.surname;
}

/** True for the given name and surname of somebody whom the text names, or whom we know. */
function isName(given: string, surname: string, words: ReadonlyMap<string, NameWord>, knowledge: Knowledge): boolean {
  if (knowledge.givenName(given) === null) return false;
  if (words.get(surname.toLowerCase())?.before.has(given.toLowerCase())) return true;
  return knowledge.named(`${given} ${surname}`).some((entity) => entity.type === 'person');
}
