import type { Tokens } from '../../../text/tokens.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { isElided, type NameWord } from '../words/words.ts';

/*
 * `TAS reports`, `writes TAS`: some translations write every doubled letter once, in acronyms, too. What is quoted as papers and
 * agencies are is one of them.
 */

const TELLS = new Set('reports reported writes wrote quotes quoted cites informs'.split(' '));
const TOLD = new Set('writes wrote said told reports reported quotes quoted cites citing agency'.split(' '));
const TOLD_BY = new Set('reported told said announced informed stated quoted published'.split(' '));

/** True where what stands at a token tells the news: `TAS reports`, `writes TAS`, `reported by TAS`. */
function isQuoted({ lower, length }: Tokens, index: number): boolean {
  if (index + 1 < length && TELLS.has(lower[index + 1])) return true;
  const before = lower[index - 1] ?? '';
  return (
    TOLD.has(before) || ((before === 'by' || before === 'to' || before === 'in') && TOLD_BY.has(lower[index - 2] ?? ''))
  );
}

/** The agency or broadcaster whose name an acronym is with a doubled letter written once; null if it is somebody's as it stands. */
function agencyOf(written: string, knowledge: Knowledge): KnownEntity | null {
  if (knowledge.named(written).some((entity) => entity.type !== 'place')) return null;
  let found: KnownEntity | null = null;
  for (let i = 1; i < written.length; i++) {
    if (/[AEIOU]/.test(written[i])) continue;
    const doubled = written.slice(0, i) + written[i] + written.slice(i);
    const entity = knowledge.named(doubled).find((e) => e.name === doubled && /^(?:media|agency)$/.test(e.kind));
    if (entity !== undefined) found = entity;
  }
  return found;
}

/** True where the text says what an acronym stands for, in brackets behind the name: the French for a court of sport is TAS, too. */
function isIntroduced({ lower }: Tokens, { places }: NameWord): boolean {
  return places.some((i) => lower[i - 1] === '(' && lower[i + 1] === ')');
}

/** Acronyms of agencies and broadcasters that lost a doubled letter. */
export function agencyDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'agencies',
    words,
    ({ shouted, lower, places }) => shouted && lower.length === 3 && places.some((i) => isQuoted(tokens, i)),
    function* (word) {
      const written = word.lower.toUpperCase();
      const agency = agencyOf(written, knowledge);
      if (agency === null || isIntroduced(tokens, word)) return;
      const reason = `‘${written}’ is cited here as news agencies are; a doubled letter of ${agency.name} was lost.`;
      for (const i of word.places)
        if (!isElided(tokens, i)) yield garbledAt(tokens, i, i, agency.name, reason, { meant: agency });
    },
  );
}
