import { tokenText } from '../../../text/tokens.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { liken, wordModel } from '../sound/model.ts';
import { isSlip } from '../sound/slip.ts';
import type { NameWord } from '../words/words.ts';
import type { KnownSetting } from './likeness.ts';
import type { KnownWord } from './look-up.ts';
import { wordsOf } from './words.ts';

const REPORTS = new Set('reports reported writes wrote quotes quoted'.split(' '));
const MEDIA_BEFORE = new Set('agency newspaper channel portal magazine daily weekly broadcaster'.split(' '));

/** `Blomberg reports`: who is nobody's surname and reports is a paper or an agency, and we know one that is spelt nearly so. */
export function mediaDoubts(word: NameWord, setting: KnownSetting): readonly Doubt[] {
  if (!isQuoted(word, setting)) return [];
  const { tokens, knowledge } = setting;
  for (const known of wordsOf(knowledge).index.find(word.facts.skeleton)) {
    if (!isSpeltNearly(known, word, setting)) continue;
    return word.places.map((place) => {
      const written = tokenText(tokens, place);
      const reason = `‘${written}’ looks like ‘${known.entity.name}’, which is quoted here as papers and agencies are.`;
      return garbledAt(tokens, place, place, likeCase(known.word, written), reason, { meant: known.entity });
    });
  }
  return [];
}

/** True for a long word that nobody is called, where it is quoted as papers and agencies are. */
function isQuoted({ lower, before, after, facts, places }: NameWord, { tokens, slavic }: KnownSetting): boolean {
  if (lower.length < 6 || before.size + after.size > 0) return false;
  if (facts.isGiven || facts.named.length + facts.surnamed.length > 0) return false;
  return places.some(
    (i) => REPORTS.has(tokens.lower[i + 1] ?? '') || (slavic && MEDIA_BEFORE.has(tokens.lower[i - 1] ?? '')),
  );
}

function isSpeltNearly(
  { entity, word, lower, russian }: KnownWord,
  { written }: NameWord,
  { slavic }: KnownSetting,
): boolean {
  if (!/^(?:media|agency)$/.test(entity.kind) || lower.length < 6) return false;
  const like = liken(wordModel(word, russian), written, 0.5);
  return like.relation !== 'same' && (isSlip(word, written) || (slavic && like.cost <= 0.3));
}
