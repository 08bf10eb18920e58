import type { Tokens } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { romanize } from '../../romanize.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { wordsOf } from '../known/words.ts';
import { soundDistance } from '../sound/distance.ts';
import { phonemes } from '../sound/phonemes.ts';
import { skeleton } from '../sound/skeleton.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import type { NameWord } from '../words/words.ts';

/** How far the sounds of a word may be from the place's name behind the article, in English or in Russian. */
const NEAR = 0.3;

/**
 * `Er-Riyad` for Riyadh: Russian has the Arabic article before some places that English names without it. Only the article as Russian
 * has it tells so; `Al-Riyadh` is how Arabic names are romanised, and a paper's name.
 */
export function articleDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  const { lower, starts, ends } = tokens;
  const { index } = wordsOf(knowledge);
  /** The article right before a place, or null; few words touch what stands before them, and fewer a hyphen. */
  const articleAt = (place: number): string | null =>
    starts[place] === ends[place - 1] &&
    lower[place - 1] === '-' &&
    starts[place - 1] === ends[place - 2] &&
    /^e[a-z]{1,2}$/.test(lower[place - 2])
      ? lower[place - 2]
      : null;
  return doubtsOfWords(
    'articles',
    words,
    (word) => word.lower.length >= 4 && word.places.some((place) => articleAt(place) !== null),
    function* ({ facts, places, lower: word }) {
      for (const place of places) {
        const article = articleAt(place);
        if (article === null || knowledge.named(`${article}-${word}`).length > 0) continue;
        const whole = skeleton(phonemes(`${article}-${word}`));
        for (const { entity, word: name, russian } of [...index.find(whole), ...index.find(facts.skeleton)]) {
          const [before, behind] = russian?.split('-') ?? [];
          if (entity.type !== 'place' || behind === undefined || romanize(before) !== article) continue;
          const isNear = [name, behind].some((n) => soundDistance(phonemes(n), facts.sounds, NEAR) <= NEAR);
          if (!isNear) continue;
          const written = tokens.text.slice(starts[place - 2], ends[place]);
          const reason = `‘${written}’ is how Russian names ‘${name}’, with an article that English leaves out.`;
          yield garbledAt(tokens, place - 2, place, name, reason, { meant: entity });
          break;
        }
      }
    },
  );
}
