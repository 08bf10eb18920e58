import { TokenKind, type Tokens, tokenText } from '../../../text/tokens.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { countryBefore } from '../../terms.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import type { KnownWord } from '../known/look-up.ts';
import { isEastern, LATIN_COUNTRIES, wordsOf } from '../known/words.ts';
import { soundDistance } from '../sound/distance.ts';
import { liken, wordModel } from '../sound/model.ts';
import { isGlideLost, isSlip } from '../sound/slip.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { factsOf } from '../words/facts.ts';
import { type NameWord, neighbour } from '../words/words.ts';

/*
 * `US President Baden`, `Moscow Mayor Sergey Sobanin`: an office and whose it is, before a word that nobody is called and that is
 * nearly the surname of one who held it.
 */

/** The tokens that the longest phrase for an office takes. */
const LONGEST_ROLE = 5;

/** What mostly stands before names, and ends no office. */
const NO_OFFICE = new Set(
  'the a an and of to in by with for from at on that as but said says told is was mr ms mrs'.split(' '),
);

/** Offices of which a text names the holder without the country: everybody knows whose chancellor is meant. */
const NAMED_ALONE = 80;

/** An office right before a name. */
interface Held {
  /** The role's id: `fm`. */
  readonly role: string;
  /** The country's code or the name of the town or body; null where the text does not say. */
  readonly of: string | null;
}

/** Surnames of office-holders in which a letter or two are wrong, told by the office before them. */
export function officialsDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'officials',
    words,
    ({ lower, shouted, before, facts }) =>
      lower.length >= 4 &&
      before.size > 0 &&
      !shouted &&
      !facts.english &&
      !facts.isGiven &&
      facts.named.length + facts.surnamed.length === 0,
    function* (word) {
      for (const place of word.places) {
        const given = givenBefore(tokens, place, knowledge);
        // `Prime Minister Costas Karamanlis`: what stands right behind an office and before another name is a given name.
        if (given === null && isBeforeName(tokens, place, knowledge)) continue;
        const held = officeBefore(tokens, given ?? place, knowledge);
        if (held === null) continue;
        const known = holderLike(word, given === null ? null : tokens.lower[given], held, knowledge);
        if (known === null) continue;
        const written = tokenText(tokens, place);
        const reason = `‘${written}’ looks like ‘${known.word}’; the office before it is that of ${known.entity.name}.`;
        yield garbledAt(tokens, place, place, likeCase(known.word, written), reason, { meant: known.entity });
      }
    },
  );
}

function isBeforeName(tokens: Tokens, place: number, knowledge: Knowledge): boolean {
  const index = neighbour(tokens, place, 1);
  return index >= 0 && !factsOf(tokens.lower[index], knowledge).english;
}

/** The token of a name before a surname; null where what stands there is a word of English or nothing. */
function givenBefore(tokens: Tokens, place: number, knowledge: Knowledge): number | null {
  const index = neighbour(tokens, place, -1);
  if (index < 0) return null;
  const facts = factsOf(tokens.lower[index], knowledge);
  return facts.isGiven || !(facts.english || knowledge.startsRole(tokens.lower[index])) ? index : null;
}

/** `US President`, `Prime Minister of India`, `the mayor of Moscow` right before a token. */
function officeBefore(tokens: Tokens, index: number, knowledge: Knowledge): Held | null {
  const direct = roleBefore(tokens, index, knowledge);
  if (direct !== null) return { role: direct.role, of: ownerBefore(tokens, direct.start, knowledge) };
  for (let from = index - 1; from >= Math.max(1, index - 4); from--) {
    const of = tokens.lower[from - 1] === 'the' ? from - 2 : from - 1;
    if (tokens.lower[of] !== 'of') continue;
    const hit = knowledge.nameAt(tokens, from);
    const role = hit?.end === index ? roleBefore(tokens, of, knowledge) : null;
    if (hit && role !== null) return { role: role.role, of: ownerOf(hit.values) };
  }
  return null;
}

function roleBefore(
  tokens: Tokens,
  end: number,
  knowledge: Knowledge,
): { readonly role: string; readonly start: number } | null {
  if (end === 0 || tokens.kinds[end - 1] !== TokenKind.word || NO_OFFICE.has(tokens.lower[end - 1])) return null;
  let found: { readonly role: string; readonly start: number } | null = null;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_ROLE); start--) {
    if (tokens.kinds[start] !== TokenKind.word && tokens.lower[start] !== '-') break;
    if (!knowledge.startsRole(tokens.lower[start])) continue;
    const hit = knowledge.roleAt(tokens, start);
    const role = hit?.end === end ? hit.values.find(({ kind }) => kind === 'office')?.role : undefined;
    if (role) found = { role, start };
  }
  return found;
}

function ownerBefore(tokens: Tokens, start: number, knowledge: Knowledge): string | null {
  const country = countryBefore(tokens, start, knowledge);
  if (country !== null || start === 0) return country;
  const hit = knowledge.nameAt(tokens, start - 1);
  return hit?.end === start ? ownerOf(hit.values) : null;
}

function ownerOf(entities: readonly KnownEntity[]): string | null {
  const country = entities.find(({ kind }) => kind === 'country')?.country;
  return country ?? entities.find(({ type }) => type !== 'person')?.name ?? null;
}

function holderLike(word: NameWord, given: string | null, held: Held, k: Knowledge): KnownWord | null {
  let best: { readonly known: KnownWord; readonly cost: number } | null = null;
  for (const known of wordsOf(k).index.find(word.facts.skeleton)) {
    const { entity } = known;
    if (entity.type !== 'person' || !entity.offices.some((o) => o.role === held.role && isOf(o.of, held.of))) continue;
    if (held.of === null && entity.weight < NAMED_ALONE) continue;
    if (given !== null && !isCalled(known, given)) continue;
    const cost = costOf(known, word);
    // `Israeli Prime Minister Benet`: others are called so, and only a doubled letter was lost.
    if (word.facts.known && (held.of === null || isEastern(entity) || !isSingle(known.lower, word.lower))) continue;
    if (cost !== null && (best === null || cost < best.cost)) best = { known, cost };
  }
  return best?.known ?? null;
}

function isOf(of: string | null, asked: string | null): boolean {
  return asked === null || of === asked;
}

/** True for a person's given name, or one that comes near it. */
function isCalled({ givens }: KnownWord, given: string): boolean {
  return givens.some((one) => one === given || (one[0] === given[0] && liken(wordModel(one), given, 0.6).cost <= 0.6));
}

/** How far a word is from a surname; null where it is the surname in another spelling, or another. */
function costOf({ entity, word: surname, lower, russian }: KnownWord, { written, facts }: NameWord): number | null {
  if (surname.length < 4 || lower[0] !== written[0].toLowerCase()) return null;
  const model = wordModel(surname, russian);
  const like = liken(model, written, 0.8);
  const isLatin = LATIN_COUNTRIES.has(entity.country ?? '');
  // `Benet` for Bennett: romanised names have a doubled letter or not, but two at once nobody leaves out.
  if (lower.length - written.length >= 2 && isSingle(lower, written.toLowerCase())) return 0.3;
  if (!isLatin && isGlideLost(lower, written.toLowerCase())) return 0.3;
  // In other letters than Latin ones a name has several right spellings.
  if (!isLatin && like.form === null && soundDistance(model.sounds, facts.sounds, 1) <= 0.4) return null;
  if (like.form?.cases.includes('plural')) return null;
  if (like.cost <= (isEastern(entity) ? 0.66 : 0.8)) return like.cost;
  return isSlip(surname, written) ? 1 : null;
}

/** True for a name that lacks nothing but letters that were doubled. */
function isSingle(name: string, written: string): boolean {
  return name !== written && name.replace(/(.)\1/g, '$1') === written;
}
