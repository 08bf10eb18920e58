import { type Lines, lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { Script, TokenKind, type Tokens, tokenFrom, WordCase } from '../text/tokens.ts';
import type { Knowledge } from './knowledge.ts';

/** So many words in small letters tell which language they are in; a line with fewer is in the language of those around it. */
const ENOUGH = 6;
/** So many tell it where they make a sentence. */
const OF_SENTENCE = 4;
/** So many tell it where they stand right beside the place and English has none of them. */
const IN_A_ROW = 3;
/** A stretch of which fewer are English words is in another language: `die`, `pays` and `con` are words of English as well. */
const ENGLISH_SHARE = 0.4;
/** Tokens farther away tell nothing of a place. */
const FARTHEST = 200;

/**
 * True where a place stands in words of another language that is written in Latin letters: in a German page, or in a French sentence
 * that an English text quotes. What would be damage in English may be right there. The words in small letters beside the place are
 * asked, those of its own line if it has enough of them: capitals are names, which are the same in many languages.
 */
export function isForeign(
  { tokens, lines }: { readonly tokens: Tokens; readonly lines: Lines },
  { start, end }: Span,
  { isEnglishWord }: Pick<Knowledge, 'isEnglishWord'>,
): boolean {
  const before = tokenFrom(tokens, start) - 1;
  const behind = tokenFrom(tokens, end);
  const line = lineAt(lines, start);
  const first = tokenFrom(tokens, lines.starts[line]);
  const next = tokenFrom(tokens, lines.ends[line]);
  const isOther = (words: readonly string[]): boolean =>
    words.filter(isEnglishWord).length < words.length * ENGLISH_SHARE;
  const sentence = [...smallWords(tokens, before, first - 1, BOUNDS), ...smallWords(tokens, behind, next, BOUNDS)];
  if (sentence.length >= OF_SENTENCE ? isOther(sentence) : sentence.length > 1 && !sentence.some(isEnglishWord))
    return true;
  const left = smallWords(tokens, before, first - 1).reverse();
  const right = smallWords(tokens, behind, next);
  let words = [...left, ...right];
  for (let from = Math.max(0, left.length - IN_A_ROW); from <= left.length; from++) {
    const row = words.slice(from, from + IN_A_ROW);
    if (row.length === IN_A_ROW && !row.some(isEnglishWord)) return true;
  }
  if (words.length < ENOUGH)
    words = [...smallWords(tokens, before, -1).reverse(), ...smallWords(tokens, behind, tokens.length)];
  for (let from = 0; from + ENOUGH <= words.length; from++) if (isOther(words.slice(from, from + ENOUGH))) return true;
  return false;
}

/** The nearest words in small Latin letters from one token up to another, or to a mark that `stop` names, the nearest first. */
function smallWords(tokens: Tokens, from: number, to: number, stop = ''): string[] {
  const step = from < to ? 1 : -1;
  const words: string[] = [];
  for (let i = from; i !== to && Math.abs(i - from) < FARTHEST && words.length < ENOUGH; i += step) {
    if (isWhole(tokens, i)) words.push(tokens.lower[i]);
    else if (stop.includes(tokens.lower[i])) break;
  }
  return words;
}

/** Two letters are a word in most languages: lists of English words have `de`, `du`, `la` and `en`. */
const SHORTEST = 3;

/** Marks at which a sentence or a quotation begins or ends. */
const BOUNDS = '.!?…:“”„"«»';

/** False for what may be a piece of a word, as text recognition leaves them (`freUe`, `Statos-i`), or stands behind an apostrophe (`don’t`). */
function isWhole(tokens: Tokens, i: number): boolean {
  const { text, kinds, cases, scripts, starts, ends } = tokens;
  if (cases[i] !== WordCase.lower || scripts[i] !== Script.latin || ends[i] - starts[i] < SHORTEST) return false;
  // `the R ound of T alks`: what stands behind a capital alone may be the rest of its word; a sentence may begin with a word of one letter.
  const isRest =
    ends[i - 1] - starts[i - 1] === 1 && cases[i - 1] === WordCase.title && kinds[i - 2] === TokenKind.word;
  return !isRest && BEFORE.test(text.charAt(starts[i] - 1)) && BEHIND.test(text.charAt(ends[i]));
}

/** What stands beside a whole word, or behind what a whole word elides: `l’ambassade`. */
const BEFORE = /^$|[\s(“”"„«‘’']/u;
const BEHIND = /^$|[\s).,;:!?…“”"»‘’']/u;
