import type { EntityType } from '../../names/model.ts';
import type { Release } from '../../release.ts';
import type { Span } from '../../text/span.ts';
import type { Annotation } from '../model.ts';
import { placeKey, Things, WORDS } from './things.ts';

/** What one dump teaches: what is tagged there, and what could have been. Plain counts, so that lessons add up. */
export interface Lesson {
  /** For each tag how often each thing has it. */
  readonly uses: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How often each thing stands there and could have been tagged. */
  readonly met: ReadonlyMap<string, number>;
  /** The words of the part that somebody has tagged, in small letters: words tagged elsewhere were passed by here. */
  readonly vocabulary: ReadonlySet<string>;
  /** The types of things that are names. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** Tags that are not to be proposed for things, as `tag\nthing`. */
  readonly never: ReadonlySet<string>;
}

/** The attribute under which a declined suggestion of a whole dump says what it was for. */
export const DECLINED_THING = 'of';

/**
 * What a dump teaches. `until` is the offset up to which somebody has tagged it: what they have passed by counts against a tag,
 * what they have not come to does not. Declined suggestions count against, wherever they stand.
 */
export function lessonOf(
  release: Release,
  annotations: readonly Annotation[],
  declined: readonly Annotation[],
  until: number,
): Lesson {
  const things = Things.of(release);
  const uses = new Map<string, Map<string, number>>();
  const met = new Map<string, number>();
  const types = new Map<string, EntityType>();
  const counted = new Set<number>();
  /** Notes that a thing stands at a place, once. */
  const meet = (span: Span, of: string, type: EntityType | null): void => {
    const place = placeKey(span);
    if (counted.has(place)) return;
    counted.add(place);
    bump(met, of);
    if (type) types.set(of, type);
  };
  for (const { tag, on, span } of annotations) {
    const thing = on === 'span' && span ? things.at(span) : null;
    if (!span || !thing) continue;
    const own = uses.get(tag) ?? new Map<string, number>();
    uses.set(tag, own);
    bump(own, thing.of);
    meet(span, thing.of, thing.type);
  }
  const never = new Set<string>();
  for (const { tag, span, attributes } of declined) {
    const of = attributes[DECLINED_THING];
    if (span === null && typeof of === 'string') never.add(`${tag}\n${of}`);
    const thing = span && things.at(span);
    if (thing) meet(span, thing.of, thing.type);
  }
  const words = new Set([...uses.values()].flatMap((own) => [...own.keys()].filter((of) => of.startsWith(WORDS))));
  for (const { span, of } of things.placesOf(words)) if (span.start < until) meet(span, of, null);
  for (const mention of things.proposable) if (mention.start < until) meet(mention, mention.entity, mention.type);
  return { uses, met, types, never, vocabulary: things.vocabulary(until) };
}

/** Counts so many more of something. */
export function bump(counts: Map<string, number>, key: string, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
