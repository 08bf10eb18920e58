import { TokenKind, type Tokens, WordCase } from '../text/tokens.ts';

/** Whether the words around a date speak of what was (-1), of what is to come (1), or do not say (0). */
export type Tense = -1 | 0 | 1;

const SIGNS: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ...'was were had did said told came went made took gave got held met saw became began left won lost fell rose killed died struck felt found ran led sent spoke kept put brought thought knew wrote broke paid sold bought grew heard hit showed stood rejected been reported announced'
    .split(' ')
    .map((w): [string, Tense] => [w, -1]),
  ...'will shall ll would expected expects expect scheduled plans planned planning plan due effective upcoming payable matures maturing tomorrow may could can should might going intends intended hopes hoped aims must supposed expire expires slated forecast forecasts'
    .split(' ')
    .map((w): [string, Tense] => [w, 1]),
]);

const REACH = 20;

/** Looks for the nearest sign in the sentence, first before the date, then behind it. */
export function tenseAround(t: Tokens, first: number, next: number): Tense {
  // `until Friday`, `by May`: to come, unless the sentence goes on in the past.
  if (first > 0 && /^(until|till|by)$/.test(t.lower[first - 1]) && !goesOnInPast(t, next)) return 1;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (endsSentence(t, i)) break;
    const sign = signAt(t, i);
    // `had been due Friday`: a plan that is over.
    if (sign > 0 && (t.lower[i - 1] === 'had' || t.lower[i - 2] === 'had' || t.lower[i - 1] === 'was')) return -1;
    if (sign) return sign;
    if (t.lower[i] === 'to' && isInfinitive(t, i + 1)) return signAt(t, i - 1) || signAt(t, i - 2) || 1;
  }
  for (let i = next; i < t.length && i < next + REACH; i++) {
    if (endsSentence(t, i)) break;
    const sign = signAt(t, i);
    if (sign) return sign;
  }
  return 0;
}

/** A full stop that is no abbreviation, or another mark that ends a sentence. */
export function endsSentence(t: Tokens, i: number): boolean {
  const s = t.lower[i];
  if (s === '?' || s === '!' || s === ';') return true;
  if (s !== '.') return false;
  if (i + 1 >= t.length) return true;
  if (t.ends[i] === t.starts[i + 1]) return t.kinds[i + 1] === TokenKind.mark && t.lower[i + 1] !== ',';
  const short =
    i > 0 &&
    t.ends[i - 1] - t.starts[i - 1] <= 4 &&
    t.cases[i - 1] !== WordCase.lower &&
    t.kinds[i - 1] === TokenKind.word;
  return !short && (t.cases[i + 1] !== WordCase.lower || t.kinds[i + 1] !== TokenKind.word);
}

function goesOnInPast(t: Tokens, next: number): boolean {
  for (let i = next; i < t.length && i < next + 8 && !endsSentence(t, i); i++)
    if (t.lower[i] === 'had' || t.lower[i] === 'was' || t.lower[i] === 'were') return true;
  return false;
}

function signAt(t: Tokens, i: number): Tense {
  if (t.kinds[i] !== TokenKind.word) return 0;
  const word = t.lower[i];
  // `be held`, `to be signed`: the participle of what is to come.
  if (i > 0 && t.lower[i - 1] === 'be') return 0;
  const sign = SIGNS.get(word);
  if (sign !== undefined) return t.cases[i] === WordCase.title && word === 'may' ? 0 : sign;
  return t.cases[i] === WordCase.lower && word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') ? -1 : 0;
}

const NO_VERBS = new Set(
  'the a an his her their its our your my this that these those which whom what one all some any'.split(' '),
);

/** `to resume`, not `to the`, `to Paris`, `to 1989`. */
function isInfinitive(t: Tokens, i: number): boolean {
  return i < t.length && t.kinds[i] === TokenKind.word && t.cases[i] === WordCase.lower && !NO_VERBS.has(t.lower[i]);
}
