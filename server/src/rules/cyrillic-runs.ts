import type { Release } from '../release.ts';
import { lineAt, lineSpan } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { Script, TokenKind, type Tokens } from '../text/tokens.ts';
import { cyrillicTokens, isRussianText } from './scripts.ts';

/** Words that stand in Cyrillic in a text in Latin letters. */
export interface CyrillicRun extends Span {
  readonly text: string;
  readonly words: number;
  /** True where nothing else stands on the line: a heading, a button, a line of the site. */
  readonly line: boolean;
  /** True within quotation marks or brackets, or behind an equals sign: the original beside its translation. */
  readonly glossed: boolean;
}

const OPENING = new Set(['“', '"', '«', '„', '(', '[', '‘', '=']);
/** Marks that may stand between two words of one run. */
const INNER = new Set(['-', '–', ',', ':', '.', '’', "'", '/', '«', '»']);

/** All runs of Cyrillic words; none in a text that is Russian itself. Words that mix alphabets and lone letters that look Latin are left to their own rules. */
export function* cyrillicRuns({ text, tokens, lines }: Release): Iterable<CyrillicRun> {
  const found = cyrillicTokens(tokens);
  if (found.length === 0 || isRussianText(tokens, found)) return;
  let last = -1;
  for (const i of found) {
    if (i <= last || !isWord(tokens, i)) continue;
    last = i;
    let words = 1;
    for (let j = i + 1; j < tokens.length && j - last <= 3; j++) {
      if (text.slice(tokens.ends[j - 1], tokens.starts[j]).includes('\n')) break;
      if (isWord(tokens, j)) {
        last = j;
        words++;
      } else if (
        !(tokens.kinds[j] === TokenKind.mark && INNER.has(tokens.lower[j])) &&
        tokens.kinds[j] !== TokenKind.number
      )
        break;
    }
    const start = tokens.starts[i];
    const end = tokens.ends[last];
    const line = lineSpan(lines, lineAt(lines, start));
    const run = text.slice(start, end);
    const whole = text.slice(line.start, start).trim() === '' && /^[\s:.…»>→-]*$/.test(text.slice(end, line.end));
    if (run.length < 3 || (tokens.lower[last] === 'рф' && text[tokens.starts[last] - 1] === '.')) continue;
    yield {
      start,
      end,
      text: run,
      words,
      line: whole,
      glossed: isGlossed(tokens, i, last),
    };
  }
}

function isWord(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] !== TokenKind.word || tokens.scripts[index] !== Script.cyrillic) return false;
  // The х between two sizes is no word.
  return tokens.ends[index] - tokens.starts[index] > 1 || !/[\d°]/.test(tokens.text[tokens.starts[index] - 1] ?? ' ');
}

/** True where an opening mark stands within a few tokens before the run on its line. */
function isGlossed({ lower, text, ends, starts }: Tokens, first: number, last: number): boolean {
  // A single word or address in quotation marks is a name: “Лента.ру”.
  const before = lower[first - 1];
  if (before !== undefined && (before === '(' || before === '[' || before === '=')) return true;
  return (
    /\s/.test(text.slice(starts[first], ends[last])) &&
    before !== undefined &&
    OPENING.has(before) &&
    !text.slice(ends[first - 1], starts[first]).includes('\n')
  );
}
