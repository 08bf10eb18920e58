import type { Tokens } from '../../text/tokens.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';

/** `Rossiyskaya` Gazeta, `Hong` Kong: true for a token within a name of several words that we know as it stands, of such a type if one is given. */
export function isWithinName(
  tokens: Tokens,
  place: number,
  knowledge: Knowledge,
  type: KnownEntity['type'] | null = null,
): boolean {
  for (let from = place; from >= Math.max(0, place - 3); from--) {
    const hit = knowledge.nameAt(tokens, from);
    if (hit === null || hit.end <= place || hit.end - from <= 1) continue;
    if (type === null || hit.values.every((entity) => entity.type === type)) return true;
  }
  return false;
}
