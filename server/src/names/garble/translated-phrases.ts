import type { Tokens } from '../../text/tokens.ts';
import { WordCase } from '../../text/tokens.ts';
import type { Doubt } from './doubt.ts';
import type { NameWord } from './words.ts';

/** Names of two words that English has otherwise, by what they mean in Russian: the last word, the one before it and the name. */
const PHRASES: ReadonlyMap<string, readonly (readonly [before: string, canonical: string])[]> = new Map([
  ['seven', [['big', 'G7']]],
  ['eight', [['big', 'G8']]],
  ['twenty', [['big', 'G20']]],
  ['stream', [['northern', 'Nord Stream']]],
  ['moscow', [['evening', 'Vechernyaya Moskva']]],
  ['komsomolets', [['moscow', 'Moskovsky Komsomolets']]],
  ['newspaper', [['parliamentary', 'Parlamentskaya Gazeta']]],
]);

/** What stands behind the vaccine's name, which is a satellite in Russian. */
const OF_VACCINE = new Set(['v', 'light', 'lite']);

/** `the "Big Seven"` for the G7, the vaccine `Satellite V`: the name of a body or a product was translated as words. */
export function phraseDoubts(tokens: Tokens, words: ReadonlyMap<string, NameWord>, slavic: boolean): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const { lower, cases, starts, ends, text } = tokens;
  const add = (start: number, end: number, canonical: string, name: string): void => {
    doubts.push({
      start,
      end,
      kind: 'garbled',
      canonical,
      others: [],
      reason: `‘${text.slice(start, end)}’ is what the name ‘${name}’ means as words in Russian.`,
      sure: true,
      grave: true,
      evidence: null,
    });
  };
  if (slavic)
    for (const [last, names] of PHRASES)
      for (const place of words.get(last)?.places ?? [])
        for (const [before, canonical] of names)
          if (
            lower[place - 1] === before &&
            cases[place - 1] === WordCase.title &&
            starts[place] - ends[place - 1] === 1
          )
            add(starts[place - 1], ends[place], canonical, canonical);
  for (const place of words.get('satellite')?.places ?? [])
    if (OF_VACCINE.has(lower[place + 1]) && starts[place + 1] - ends[place] === 1 && isOnVaccines(tokens))
      add(starts[place], ends[place], 'Sputnik', `Sputnik ${text.slice(starts[place + 1], ends[place + 1])}`);
  return doubts;
}

function isOnVaccines({ lower }: Tokens): boolean {
  return lower.some((word) => word.startsWith('vaccin'));
}
