import type { EntityType, Mention } from '../../names/model.ts';
import type { Release } from '../../release.ts';
import type { Span } from '../../text/span.ts';
import { Cover } from '../cover.ts';
import type { Annotation } from '../model.ts';
import { bump, type Lesson } from './lesson.ts';
import { placeKey, Things, WORDS } from './things.ts';

/** Names are proposed if at least this share of their places is tagged so. */
const NAME_SHARE = 0.5;
/** All people (or places, organisations) are proposed if this share of those in texts with the tag has it, … */
const TYPE_SHARE = 0.75;
/** … in at least so many places, and for so many different ones. */
const TYPE_USES = 5;
const TYPE_ENTITIES = 3;
/** Why a tag is proposed: the same name was tagged so, the same words were, or everything of this kind is. */
export type SuggestionKind = 'name' | 'words' | 'type';

export interface Suggestion extends Span {
  readonly tag: string;
  readonly kind: SuggestionKind;
  /** What it is proposed for, the same in all texts: an entity, words, or a type. What is declined for good is declined for this. */
  readonly of: string;
  /** The same as a reader would name it. */
  readonly name: string;
  /** One sentence: how often it was tagged so, of how many places. */
  readonly why: string;
}

interface Count {
  uses: number;
  chances: number;
}

/** A suggestion with the share of the places that have its tag, of those that could have it. */
type Shared = Suggestion & { readonly share: number };

type IsFree = (tag: string, of: string, span: Span) => boolean;

/** What all tagged dumps of a folder teach together. */
export class Experience {
  readonly #lessons: readonly Lesson[];
  readonly #uses = new Map<string, Map<string, number>>();
  readonly #met = new Map<string, number>();
  readonly #never = new Set<string>();
  /** For each tag, and type that has it somewhere, how often it has it and could have it in the dumps with the tag. */
  readonly #types = new Map<string, Map<EntityType, Count & { readonly entities: Set<string> }>>();

  constructor(lessons: readonly Lesson[]) {
    this.#lessons = lessons;
    for (const lesson of lessons) this.#add(lesson);
  }

  get lessons(): number {
    return this.#lessons.length;
  }

  #add({ uses, met, types, never }: Lesson): void {
    for (const one of never) this.#never.add(one);
    for (const [thing, n] of met) bump(this.#met, thing, n);
    for (const [tag, things] of uses) {
      const all = this.#uses.get(tag) ?? new Map<string, number>();
      this.#uses.set(tag, all);
      const ofTypes = this.#types.get(tag) ?? new Map<EntityType, Count & { entities: Set<string> }>();
      this.#types.set(tag, ofTypes);
      const here = new Set<EntityType>();
      for (const [thing, n] of things) {
        bump(all, thing, n);
        const type = types.get(thing);
        if (!type) continue;
        here.add(type);
        const count = ofTypes.get(type) ?? { uses: 0, chances: 0, entities: new Set<string>() };
        ofTypes.set(type, count);
        count.uses += n;
        count.entities.add(thing);
      }
      for (const [thing, n] of met) {
        const type = types.get(thing);
        const count = type && here.has(type) ? ofTypes.get(type) : undefined;
        if (count) count.chances += n;
      }
    }
  }

  /**
   * What may be tagged in a dump and is not: names and words that were tagged before, in at least half of their places; and all
   * people, places or organisations where three quarters of them are tagged so. Places that have any tag on the same words, or the
   * same tag on some of them, are left alone, and so is what was declined. In order of place; of several tags the surest.
   */
  suggestions(
    release: Release,
    annotations: readonly Annotation[],
    declined: readonly Annotation[],
    allowed: (tag: string) => boolean = () => true,
  ): readonly Suggestion[] {
    const things = Things.of(release);
    const taken = new Set(annotations.flatMap(({ span }) => (span ? [placeKey(span)] : [])));
    const free = this.#freePlaces(annotations, declined);
    const tags = [...this.#uses.keys()].filter(allowed);
    const found: Shared[] = [];
    for (const mention of things.proposable) {
      const best = taken.has(placeKey(mention)) ? null : this.#surest(tags, mention, free);
      if (best) found.push(best);
    }
    const named = new Cover();
    for (const one of found) named.add(one);
    const words = this.#taggedWords(tags);
    for (const { span, of } of things.placesOf(new Set(words.keys()))) {
      const known = words.get(of);
      if (!known || taken.has(placeKey(span)) || !free(known.tag, of, span)) continue;
      if (named.touches(span)) continue;
      const name = release.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      const why = `‘${name}’ is tagged ‘${known.tag}’ ${inPlaces(known.count)}.`;
      found.push({ ...span, tag: known.tag, kind: 'words', of, name, why, share: share(known.count) });
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end).map(({ share: _, ...suggestion }) => suggestion);
  }

  /** Tells whether a place may have a tag: it was not declined, there or for ever, and has no such tag on some of its words. */
  #freePlaces(annotations: readonly Annotation[], declined: readonly Annotation[]): IsFree {
    const refused = new Set(declined.flatMap(({ tag, span }) => (span ? [`${tag}\n${span.start} ${span.end}`] : [])));
    const byTag = new Map<string, Cover>();
    for (const { tag, span, on } of annotations) {
      if (!span || on !== 'span') continue;
      const cover = byTag.get(tag) ?? new Cover();
      byTag.set(tag, cover);
      cover.add(span);
    }
    return (tag, of, span) =>
      !this.#never.has(`${tag}\n${of}`) &&
      !refused.has(`${tag}\n${span.start} ${span.end}`) &&
      !byTag.get(tag)?.touches(span);
  }

  /** The suggestion for a mention that has the greatest share. */
  #surest(tags: readonly string[], mention: Mention, free: IsFree): Shared | null {
    let best: Shared | null = null;
    for (const tag of tags) {
      const one = this.#ofMention(tag, mention);
      if (one && free(tag, one.of, mention) && (!best || one.share > best.share)) best = one;
    }
    return best;
  }

  /** Words that are tagged in most of their places, each with the tag that has the greatest share of them. */
  #taggedWords(tags: readonly string[]): ReadonlyMap<string, { readonly tag: string; readonly count: Count }> {
    const words = new Map<string, { readonly tag: string; readonly count: Count }>();
    for (const tag of tags)
      for (const [of, uses] of this.#uses.get(tag) ?? []) {
        if (!of.startsWith(WORDS)) continue;
        const met = Math.max(uses, this.#met.get(of) ?? 0);
        if (uses / met < NAME_SHARE) continue;
        const count = { uses, chances: met + this.#passedBy(of) };
        const known = words.get(of);
        if (share(count) >= NAME_SHARE && (!known || share(count) > share(known.count))) words.set(of, { tag, count });
      }
    return words;
  }

  /** In how many dumps words stand, all of them, though none of these dumps has them tagged. */
  #passedBy(of: string): number {
    const words = of.slice(WORDS.length).split(' ');
    return this.#lessons.filter(({ vocabulary, met }) => !met.has(of) && words.every((word) => vocabulary.has(word)))
      .length;
  }

  #ofMention(tag: string, { start, end, entity, name, type }: Mention): Shared | null {
    const uses = this.#uses.get(tag)?.get(entity) ?? 0;
    const count = { uses, chances: Math.max(uses, this.#met.get(entity) ?? 0) };
    if (uses > 0 && share(count) >= NAME_SHARE) {
      const why = `‘${name}’ is tagged ‘${tag}’ ${inPlaces(count)}.`;
      return { start, end, tag, kind: 'name', of: entity, name, why, share: share(count) };
    }
    // Somebody who was passed by more than once is not meant, whatever others are.
    if (count.chances > 1 && share(count) < NAME_SHARE) return null;
    const all = this.#types.get(tag)?.get(type);
    if (!all || all.uses < TYPE_USES || all.entities.size < TYPE_ENTITIES || share(all) < TYPE_SHARE) return null;
    const why = `${all.uses} of ${all.chances} ${PLURALS[type]} in texts with this tag are tagged ‘${tag}’.`;
    return { start, end, tag, kind: 'type', of: `${TYPE}${type}`, name: PLURALS[type], why, share: share(all) * 0.99 };
  }
}

const TYPE = 'type:';
const PLURALS: Readonly<Record<EntityType, string>> = {
  person: 'people',
  organization: 'organisations',
  place: 'places',
};

const share = ({ uses, chances }: Count): number => (chances === 0 ? 0 : uses / chances);
const inPlaces = ({ uses, chances }: Count): string =>
  uses === chances ? (uses === 1 ? 'elsewhere' : `in all ${uses} places`) : `in ${uses} of ${chances} places`;
