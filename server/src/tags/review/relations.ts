import type { Annotation, Relation } from '../model.ts';
import type { Change } from '../sheet.ts';
import {
  type Decided,
  type Decider,
  type Decision,
  type DecisionChanges,
  decide,
  decisionOf,
  type Place,
  type Side,
  said,
} from './review.ts';

/** What one person tagged in a dump, and how it is related. */
export interface RelatingSide extends Side {
  readonly relations: readonly Relation[];
}

/** What a review knows of decisions on relations, besides those on tags. */
export interface DecidedRelations {
  /** Those of the adjudicated set, between its annotations. */
  readonly adjudicated: readonly Relation[];
  /** What was rejected: between the annotations of the one who said it, who is named. */
  readonly rejected: readonly Relation[];
}

/** In what annotators differ where they relate two passages: somebody does not, or another relation, or the other way round. */
export type RelationAspect = 'missing' | 'relation';

/** One of the relations that are said to hold between two places, with those who say it. */
export interface RelationVersion {
  readonly name: string;
  /** Indices of the places that it leads from and to. */
  readonly from: number;
  readonly to: number;
  /** In the order of the sides. */
  readonly who: readonly string[];
  /** The relations that say it, in the same order. */
  readonly relations: readonly Relation[];
  readonly decision: Decision;
}

/** What annotators say of how two places are related, brought together. */
export interface RelatedPlaces {
  /** Empty where all agree. */
  readonly differs: readonly RelationAspect[];
  readonly versions: readonly RelationVersion[];
  /** Those who relate the two in no way. */
  readonly missing: readonly string[];
  readonly decision: Decision;
}

const NOTHING: DecidedRelations = { adjudicated: [], rejected: [] };

/** Finds the place that an annotation of any of the sides, or of the adjudicated set, belongs to. */
function placesBySaying(places: readonly Place[]): (annotation: Annotation) => number | undefined {
  const [byId, bySaying] = [new Map<string, number>(), new Map<string, number>()];
  for (const [i, { versions, instead }] of places.entries()) {
    for (const version of versions) bySaying.set(said(version), i);
    for (const { id } of instead) byId.set(id, i);
  }
  return (annotation) => bySaying.get(said(annotation)) ?? byId.get(annotation.id);
}

/** Relations with the places of their ends; those with an end that is nowhere, or both ends in one place, are left out. */
function placed(
  { annotations, relations }: Omit<RelatingSide, 'who'>,
  placeOf: (annotation: Annotation) => number | undefined,
): readonly { readonly relation: Relation; readonly from: number; readonly to: number }[] {
  if (relations.length === 0) return [];
  const at = new Map(annotations.map((annotation) => [annotation.id, placeOf(annotation)]));
  return relations.flatMap((relation) => {
    const [from, to] = [at.get(relation.from), at.get(relation.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ relation, from, to }];
  });
}

interface Said {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly by: Map<number, Relation>;
}

/**
 * Brings together how two or more people relate what they tagged, in order of the places. Two relations are about the same if their
 * ends are in the same two places, whatever the words and tags there. What all say of two places stands by itself; of the rest one
 * that some say and one that others say are versions of each other.
 */
export function relatedPlaces(
  sides: readonly RelatingSide[],
  places: readonly Place[],
  decided: Pick<Decided, 'adjudicated'> & { readonly relations: DecidedRelations } = {
    adjudicated: [],
    relations: NOTHING,
  },
): readonly RelatedPlaces[] {
  if (sides.every(({ relations }) => relations.length === 0)) return [];
  const placeOf = placesBySaying(places);
  const all = new Map<string, Said>();
  for (const [side, one] of sides.entries())
    for (const { relation, from, to } of placed(one, placeOf)) {
      const key = JSON.stringify([from, to, relation.name]);
      const known = all.get(key) ?? { name: relation.name, from, to, by: new Map() };
      all.set(key, known);
      // Who says a thing twice says it once.
      if (!known.by.has(side)) known.by.set(side, relation);
    }
  const accepted = new Set(
    placed({ annotations: decided.adjudicated, relations: decided.relations.adjudicated }, placeOf).map(
      ({ relation, from, to }) => JSON.stringify([from, to, relation.name]),
    ),
  );
  const rejected = new Set(decided.relations.rejected.map(({ who, ...rest }) => ownKey(who, rest)));
  const groups: { members: Said[]; there: Set<number> }[] = [];
  const open = new Map<string, typeof groups>();
  for (const one of all.values()) {
    const there = new Set(one.by.keys());
    const pair = `${Math.min(one.from, one.to)} ${Math.max(one.from, one.to)}`;
    const others = there.size === sides.length ? [] : (open.get(pair) ?? []);
    const group = others.find((other) => [...there].every((side) => !other.there.has(side)));
    if (group) {
      group.members.push(one);
      for (const side of there) group.there.add(side);
      continue;
    }
    const made = { members: [one], there };
    groups.push(made);
    if (there.size < sides.length) open.set(pair, [...others, made]);
  }
  const versionOf = ({ name, from, to, by }: Said): RelationVersion => {
    const told = [...by].sort(([a], [b]) => a - b).map(([side, relation]) => ({ who: sides[side].who, relation }));
    const decision = accepted.has(JSON.stringify([from, to, name]))
      ? 'accepted'
      : told.some(({ who, relation }) => rejected.has(ownKey(who, relation)))
        ? 'rejected'
        : 'open';
    return { name, from, to, who: told.map((t) => t.who), relations: told.map((t) => t.relation), decision };
  };
  return groups
    .map(({ members, there }): RelatedPlaces => {
      const versions = members.map(versionOf);
      const missing = sides.filter((_, side) => !there.has(side)).map(({ who }) => who);
      const differs: RelationAspect[] = [
        ...(missing.length > 0 ? (['missing'] as const) : []),
        ...(versions.length > 1 ? (['relation'] as const) : []),
      ];
      return { differs, versions, missing, decision: decisionOf(versions) };
    })
    .sort((a, b) => a.versions[0].from - b.versions[0].from || a.versions[0].to - b.versions[0].to);
}

/** Tells one person's relation from all others. */
const ownKey = (who: string | null, { name, from, to }: Pick<Relation, 'name' | 'from' | 'to'>): string =>
  JSON.stringify([who, name, from, to]);

/** What a review of one dump is about. */
export interface ReviewState {
  readonly places: readonly Place[];
  readonly decided: Decided & { readonly relations: DecidedRelations };
}

/** Finds which annotation of the adjudicated set stands for a place; undefined where none does. */
function standing({ places, decided }: ReviewState): (place: number) => string | undefined {
  const placeOf = placesBySaying(places);
  const ids = new Map<number, string>();
  for (const annotation of decided.adjudicated) {
    const place = placeOf(annotation);
    if (place !== undefined && !ids.has(place)) ids.set(place, annotation.id);
  }
  return (place) => ids.get(place);
}

/**
 * Accepts one of the relations that are said to hold between two places (the others go), rejects all, or takes the decision back. An
 * end that is not decided is accepted as the one who relates it has tagged it. Gives a sentence where an end was rejected.
 */
export function decideRelation(
  { versions }: RelatedPlaces,
  choice: number | 'none' | 'open',
  state: ReviewState,
  decider: Decider,
): DecisionChanges | string {
  const { places, decided } = state;
  const { who, when, newId } = decider;
  const changes = { adjudicated: [] as Change[], rejected: [] as Change[] };
  const end = standing(state);
  const idsOf = ({ name, from, to }: RelationVersion): readonly string[] =>
    decided.relations.adjudicated
      .filter((one) => one.name === name && one.from === end(from) && one.to === end(to))
      .map(({ id }) => id);
  for (const [i, version] of versions.entries()) {
    const keys = new Set(version.relations.map((one, n) => ownKey(version.who[n], one)));
    const refused = decided.relations.rejected.filter((one) => keys.has(ownKey(one.who, one)));
    if (choice !== 'none') changes.rejected.push(...refused.map(({ id }) => ({ remove: id })));
    else if (refused.length === 0)
      changes.rejected.push(
        ...version.relations.map((one, n): Change => ({ put: { ...one, id: newId(), who: version.who[n], when } })),
      );
    const there = idsOf(version);
    if (choice !== i) changes.adjudicated.push(...there.map((remove) => ({ remove })));
    else if (there.length === 0) {
      const ends: string[] = [];
      for (const place of [version.from, version.to]) {
        const known = end(place);
        if (known !== undefined) {
          ends.push(known);
          continue;
        }
        if (places[place].decision === 'rejected')
          return 'One of the two passages was rejected. Accept it first, or reject the relation, too.';
        const own = places[place].versions.findIndex((one) => one.who.some((name) => version.who.includes(name)));
        const taken = decide(places[place], Math.max(0, own), decided, decider);
        changes.adjudicated.push(...taken.adjudicated);
        changes.rejected.push(...taken.rejected);
        for (const change of taken.adjudicated) if ('put' in change) ends.push(change.put.id);
      }
      const [from, to] = ends;
      changes.adjudicated.push({ put: { id: newId(), name: version.name, from, to, who, when } });
    }
  }
  return changes;
}

/** Takes relations that all agree on into the adjudicated set, where both ends are in it, unless a review has rejected them. */
export function takeAgreedRelations(
  related: readonly RelatedPlaces[],
  state: ReviewState,
  { who, when, newId }: Decider,
): readonly Change[] {
  const agreed = related.filter(({ differs, decision }) => differs.length === 0 && decision === 'open');
  if (agreed.length === 0) return [];
  const end = standing(state);
  return agreed.flatMap(({ versions: [{ name, from, to }] }): Change[] => {
    const [a, b] = [end(from), end(to)];
    return a === undefined || b === undefined ? [] : [{ put: { id: newId(), name, from: a, to: b, who, when } }];
  });
}
