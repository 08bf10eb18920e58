import type { Doubt } from '../names/garble/doubt.ts';
import type { Mention } from '../names/model.ts';
import type { Release } from '../release.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { GarbledName } from './name-index.ts';

/** A name in a dump and whom or what it means. */
export type Name = Span & Pick<Mention, 'type' | 'name' | 'entity'>;

/**
 * The names of a release in order, garbled ones as those whom they mean, so that a search for somebody finds all his forms; and what
 * was garbled.
 */
export function readNames(release: Release): {
  readonly names: readonly Name[];
  readonly garbled: readonly GarbledName[];
} {
  const { text, mentions } = release;
  const garbled = new Map<string, GarbledName & { count: number }>();
  const meant: Name[] = [];
  for (const doubt of release.doubts) {
    const { start, end, canonical } = doubt;
    const who = canonical === null || !isGarbled(doubt) ? null : meantBy(release, doubt);
    if (who === null || canonical === null) continue;
    meant.push({ start, end, type: who.type, name: who.name, entity: who.entity });
    const form = text.slice(start, end);
    const key = `${who.entity}\n${form}\n${canonical}`;
    const known = garbled.get(key);
    if (known) known.count++;
    else garbled.set(key, { entity: who.entity, form, right: canonical, count: 1 });
  }
  if (meant.length === 0) return { names: mentions, garbled: [] };
  let next = 0;
  const names: Name[] = mentions.filter((mention) => {
    // Both are in order of their starts, and doubts do not overlap.
    while (next < meant.length && meant[next].end <= mention.start) next++;
    return next === meant.length || !overlaps(meant[next], mention);
  });
  names.push(...meant);
  return { names: names.sort((a, b) => a.start - b.start), garbled: [...garbled.values()] };
}

/** Casing and mixed spellings, of which either may be right, leave no doubt about who is meant. */
const isGarbled = ({ kind, sure }: Doubt): boolean => kind === 'garbled' || (kind === 'inconsistent' && sure);

/** Whom or what a doubted form means: somebody whom we know, or who stands where the text has the proper form. */
function meantBy(release: Release, { meant, evidence }: Doubt): Pick<Name, 'type' | 'name' | 'entity'> | null {
  if (meant) return { type: meant.type, name: meant.name, entity: meant.id };
  // Of names within names the innermost, which stands last, is the person's.
  return (
    evidence && (release.mentions.findLast(({ start, end }) => start <= evidence.start && evidence.end <= end) ?? null)
  );
}
