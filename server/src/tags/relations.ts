import type { Annotation, Orphan, Relation } from './model.ts';
import { type RelationType, type TagSchema, withChildren } from './schema/schema.ts';

/** One way in which an annotation may stand to another. */
export interface RelationWay extends RelationType {
  /** True where the annotation that is asked about is the end, not the beginning. */
  readonly back: boolean;
}

/** The relations of the schema that an annotation with this tag may take part in: those that begin at it, then those that end. */
export function waysOf(schema: TagSchema, tag: string): readonly RelationWay[] {
  const ways = (back: boolean): readonly RelationWay[] =>
    schema.relations
      .filter((relation) => fits(schema, back ? relation.to : relation.from, tag))
      .map((relation) => ({ ...relation, back }));
  return [...ways(false), ...ways(true)];
}

/** One sentence on why a relation may not hold between two tags, or null. One that the schema does not name may hold between any. */
export function whyNotRelated(schema: TagSchema, name: string, from: string, to: string): string | null {
  const named = schema.relations.filter((relation) => relation.name === name);
  if (named.length === 0) return null;
  if (named.some((one) => fits(schema, one.from, from) && fits(schema, one.to, to))) return null;
  const wanted = named.map((one) => `from ${either(one.from)} to ${either(one.to)}`).join(', or ');
  return `‘${name}’ goes ${wanted} in this folder, not from ‘${from}’ to ‘${to}’.`;
}

/** True where a tag, or one that it stands below, is among the names; no names mean any. */
export function fits(schema: TagSchema, names: readonly string[], tag: string): boolean {
  return names.length === 0 || names.some((name) => withChildren(schema, name).includes(tag));
}

const either = (names: readonly string[]): string =>
  names.length === 0 ? 'any tag' : names.map((name) => `‘${name}’`).join(' or ');

/** What an annotation has to do with others, as one of its sides sees it. */
export interface Tie {
  readonly relation: Relation;
  /** The other end; null where it is not there, and an orphan where its words are gone. */
  readonly other: Annotation | Orphan | null;
  readonly back: boolean;
}

/** For each annotation that relations begin or end at, what they lead to, in the order of the relations. */
export function tiesOf(
  annotations: readonly (Annotation | Orphan)[],
  relations: readonly Relation[],
): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>();
  if (relations.length === 0) return ties;
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const relation of relations)
    for (const [id, otherId, back] of [
      [relation.from, relation.to, false],
      [relation.to, relation.from, true],
    ] as const) {
      const own = ties.get(id) ?? [];
      ties.set(id, own);
      own.push({ relation, other: byId.get(otherId) ?? null, back });
    }
  return ties;
}
