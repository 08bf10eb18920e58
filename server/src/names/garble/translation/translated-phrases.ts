import { type Tokens, WordCase } from '../../../text/tokens.ts';
import type { Knowledge, TranslatedName } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { type NameWord, neighbour, startsSentence } from '../words/words.ts';

/** `the "Big Seven"` for the G7, the vaccine `Satellite V`: the name of a body, paper, product or place was translated as words. */
export function phraseDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const phrase of knowledge.translated) {
    if (phrase.text === '' && !slavic) continue;
    const last = words.get(phrase.words[phrase.words.length - 1]);
    if (last === undefined || !isOn(tokens, phrase)) continue;
    for (const place of last.places) {
      const first = place - phrase.words.length + 1;
      if (!stands(tokens, first, phrase)) continue;
      const written = tokens.text.slice(tokens.starts[first], tokens.ends[place]);
      doubts.push(
        garbledAt(
          tokens,
          first,
          place,
          phrase.name,
          `‘${written}’ is what the name ‘${phrase.name}’ means as ${first === place ? 'a word' : 'words'} in Russian.`,
        ),
      );
    }
  }
  return doubts;
}

/** Whether the text has the word that it must have. */
function isOn({ lower }: Tokens, { text }: TranslatedName): boolean {
  return text === '' || lower.some((word) => word.startsWith(text));
}

function stands(tokens: Tokens, first: number, { words, kind, behind }: TranslatedName): boolean {
  const { lower, cases, starts, ends } = tokens;
  const last = first + words.length - 1;
  if (first < 0 || cases[last] === WordCase.upper) return false;
  for (let i = first; i < last; i++)
    // `RIA News`: what stands before the word may be an acronym.
    if (lower[i] !== words[i - first] || cases[i] < WordCase.title || starts[i + 1] - ends[i] !== 1) return false;
  if (behind.length > 0 && !(behind.includes(lower[last + 1]) && starts[last + 1] - ends[last] === 1)) return false;
  if (kind !== 'media') return true;
  // In a title every word has a capital.
  if (neighbour(tokens, first, -1) >= 0 || neighbour(tokens, last, 1) >= 0) return false;
  return !startsSentence(tokens, first) || /["“«]/.test(lower[first - 1] ?? '');
}
