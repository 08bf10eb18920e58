import { TokenKind, type Tokens, touchesNext, WordCase } from '../text/tokens.ts';
import { isSmallWord } from './piece.ts';
import { OFFICE_WORDS } from './roles.ts';

/** Words that begin a sentence when written large after a word without a full stop, unless they are part of a name. */
const OPENERS: ReadonlySet<string> = new Set('the a an this today mr ms mrs yesterday'.split(' '));

/**
 * The token at which running text begins after a title on the same line, where flattening lost the line end: a change from capitals to
 * small letters, or `… court decision The minister …`. `from` where there is none.
 */
export function lostLineEnd(tokens: Tokens, from: number, to: number): number {
  const most = Math.min(to, from + 40);
  let words = 0;
  let capitals = true;
  for (let i = from; i < most; i++) {
    if (tokens.kinds[i] !== TokenKind.word) {
      if ('.!?:;'.includes(tokens.lower[i]) && words > 0) return from;
      continue;
    }
    // `BUILDINGSThe` is two words.
    if (i > from && tokens.kinds[i - 1] === TokenKind.word && touchesNext(tokens, i - 1)) return i;
    const written = tokens.cases[i];
    const turns = capitals && words >= 4 && written === WordCase.title && tokens.ends[i] - tokens.starts[i] > 1;
    const opens =
      words >= 4 &&
      written === WordCase.title &&
      OPENERS.has(tokens.lower[i]) &&
      tokens.kinds[i - 1] === TokenKind.word &&
      // `his part in The Long Quay`: a name that begins with an article.
      !isSmallWord(tokens, i - 1);
    if ((turns || opens) && isTextFrom(tokens, i, to)) return i;
    if (written !== WordCase.upper) capitals = false;
    words++;
  }
  return from;
}

/** `AB77/3 HARBOUR WORKS`: the token behind the number of a release that stands before words in capitals, or null. */
export function afterReference(tokens: Tokens, from: number, to: number): number | null {
  if (tokens.cases[from] !== WordCase.upper || tokens.ends[from] - tokens.starts[from] > 4) return null;
  const slash = tokens.lower[from + 1] === '/' ? from + 1 : from + 2;
  if (tokens.lower[slash] !== '/' || tokens.kinds[slash + 1] !== TokenKind.number || slash + 3 >= to) return null;
  if (slash === from + 2 && tokens.kinds[from + 1] !== TokenKind.number) return null;
  return tokens.cases[slash + 2] === WordCase.upper && tokens.cases[slash + 3] === WordCase.upper ? slash + 2 : null;
}

/** So many words in capitals at the end of a run are set as a title, so many letters of them at least. */
const TITLE_WORDS = 3;
const TITLE_LETTERS = 12;

/**
 * The token at which a title in capitals begins that ends a run of words in capitals and small letters, where flattening lost the line
 * end: `Member for Bellfield HARBOUR TO BE DREDGED AGAIN`. `from` where there is none.
 */
export function capitalsFrom(tokens: Tokens, from: number, to: number): number {
  let first = to;
  let words = 0;
  let letters = 0;
  for (let i = to - 1; i >= from; i--) {
    if (tokens.kinds[i] !== TokenKind.word) {
      if (tokens.kinds[i] === TokenKind.mark && '.!?;()"“'.includes(tokens.lower[i])) break;
      continue;
    }
    const long = tokens.ends[i] - tokens.starts[i] > 1;
    if (long && tokens.cases[i] !== WordCase.upper) break;
    if (!long && tokens.cases[i] === WordCase.lower) break;
    first = i;
    if (long) words++;
    letters += tokens.ends[i] - tokens.starts[i];
  }
  if (first <= from || first === to || words < TITLE_WORDS || letters < TITLE_LETTERS) return from;
  // `Ann Bell MP MINISTER FOR …` is who issues it.
  if (tokens.ends[first] - tokens.starts[first] < 3 || OFFICE_WORDS.has(tokens.lower[first])) return from;
  const before = first - 1;
  // Amounts at its start belong to it, and a word before it has to show that there are small letters at all.
  const start = tokens.kinds[before] === TokenKind.number && before > from ? before : first;
  return tokens.kinds[start - 1] === TokenKind.word &&
    tokens.cases[start - 1] === WordCase.title &&
    tokens.ends[start - 1] - tokens.starts[start - 1] > 2
    ? start
    : from;
}

/** True where at least eight words follow, several of them small and of weight. */
function isTextFrom(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let content = 0;
  let lower = 0;
  for (let i = from; i < to && words < 12; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    words++;
    if (tokens.cases[i] !== WordCase.lower) continue;
    lower++;
    if (!isSmallWord(tokens, i)) content++;
  }
  return words >= 10 && content >= 3 && lower >= 5;
}
