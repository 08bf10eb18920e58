import type { EntityType, Mention } from '../names/model.ts';
import type { Release } from '../release.ts';
import type { Span } from '../text/span.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Annotation } from './model.ts';

/** Names are proposed if at least this share of their places is tagged so. */
const NAME_SHARE = 0.5;
/** All people (or places, organisations) are proposed if this share of those in texts with the tag has it, … */
const TYPE_SHARE = 0.75;
/** … in at least so many places, and for so many different ones. */
const TYPE_USES = 5;
const TYPE_ENTITIES = 3;
/** Longer passages do not recur by themselves: words of a tag, at most and at least, and characters. */
const MOST_WORDS = 6;
const LEAST_LETTERS = 3;
/** Parts of a page in which tags are proposed. */
const ZONES: readonly string[] = ['headline', 'body', 'subheading'];

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
  const things = new Things(release);
  const uses = new Map<string, Map<string, number>>();
  const met = new Map<string, number>();
  const types = new Map<string, EntityType>();
  const counted = new Set<string>();
  for (const { tag, on, span } of annotations) {
    if (on !== 'span' || !span) continue;
    const thing = things.at(span);
    if (!thing) continue;
    const own = uses.get(tag) ?? new Map<string, number>();
    uses.set(tag, own);
    bump(own, thing.of);
    if (thing.type) types.set(thing.of, thing.type);
    const place = `${span.start} ${span.end}`;
    if (counted.has(place)) continue;
    counted.add(place);
    bump(met, thing.of);
  }
  const never = new Set<string>();
  for (const { tag, span, attributes } of declined) {
    const of = attributes[DECLINED_THING];
    if (span === null && typeof of === 'string') never.add(`${tag}\n${of}`);
    const thing = span && things.at(span);
    if (thing) bump(met, thing.of);
  }
  const words = new Set([...uses.values()].flatMap((own) => [...own.keys()].filter((of) => of.startsWith(WORDS))));
  for (const { span, of } of things.placesOf(words))
    if (span.start < until && !counted.has(`${span.start} ${span.end}`)) bump(met, of);
  for (const mention of things.proposable) {
    if (mention.start >= until || counted.has(`${mention.start} ${mention.end}`)) continue;
    bump(met, mention.entity);
    types.set(mention.entity, mention.type);
  }
  return { uses, met, types, never, vocabulary: things.vocabulary(until) };
}

interface Count {
  uses: number;
  chances: number;
}

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
    const things = new Things(release);
    const found: (Suggestion & { readonly share: number })[] = [];
    const taken = new Set(annotations.flatMap(({ span }) => (span ? [`${span.start} ${span.end}`] : [])));
    const refused = new Set(declined.flatMap(({ tag, span }) => (span ? [`${tag}\n${span.start} ${span.end}`] : [])));
    const byTag = new Map<string, Cover>();
    for (const { tag, span, on } of annotations) {
      if (!span || on !== 'span') continue;
      const cover = byTag.get(tag) ?? new Cover();
      byTag.set(tag, cover);
      cover.add(span);
    }
    const free = (tag: string, of: string, span: Span): boolean =>
      !this.#never.has(`${tag}\n${of}`) &&
      !refused.has(`${tag}\n${span.start} ${span.end}`) &&
      !byTag.get(tag)?.touches(span);
    const tags = [...this.#uses.keys()].filter(allowed);
    for (const mention of things.proposable) {
      if (taken.has(`${mention.start} ${mention.end}`)) continue;
      let best: (Suggestion & { share: number }) | null = null;
      for (const tag of tags) {
        const one = this.#ofMention(tag, mention);
        if (one && free(tag, one.of, mention) && (!best || one.share > best.share)) best = one;
      }
      if (best) found.push(best);
    }
    const named = new Cover();
    for (const one of found) named.add(one);
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
    for (const { span, of } of things.placesOf(new Set(words.keys()))) {
      const known = words.get(of);
      if (!known || taken.has(`${span.start} ${span.end}`) || !free(known.tag, of, span)) continue;
      if (named.touches(span)) continue;
      const name = release.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      const why = `‘${name}’ is tagged ‘${known.tag}’ ${inPlaces(known.count)}.`;
      found.push({ ...span, tag: known.tag, kind: 'words', of, name, why, share: share(known.count) });
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end).map(({ share: _, ...suggestion }) => suggestion);
  }

  /** In how many dumps words stand, all of them, though none of these dumps has them tagged. */
  #passedBy(of: string): number {
    const words = of.slice(WORDS.length).split(' ');
    return this.#lessons.filter(({ vocabulary, met }) => !met.has(of) && words.every((word) => vocabulary.has(word)))
      .length;
  }

  #ofMention(tag: string, { start, end, entity, name, type }: Mention): (Suggestion & { share: number }) | null {
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

const WORDS = 'words:';
const TYPE = 'type:';
const PLURALS: Readonly<Record<EntityType, string>> = {
  person: 'people',
  organization: 'organisations',
  place: 'places',
};

const share = ({ uses, chances }: Count): number => (chances === 0 ? 0 : uses / chances);
const inPlaces = ({ uses, chances }: Count): string =>
  uses === chances ? (uses === 1 ? 'elsewhere' : `in all ${uses} places`) : `in ${uses} of ${chances} places`;

/** What of a text may be tagged again elsewhere. */
class Things {
  readonly #release: Release;
  readonly #mentions: ReadonlyMap<string, Mention>;
  /** Mentions that lie in no other, in the parts of the page that are the release's own. */
  readonly proposable: readonly Mention[];

  constructor(release: Release) {
    this.#release = release;
    this.#mentions = new Map(release.mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
    const zones = release.zones.filter(({ kind }) => ZONES.includes(kind));
    let zone = 0;
    let end = 0;
    this.proposable = release.mentions.filter((mention) => {
      if (mention.start < end) return false;
      while (zone < zones.length && zones[zone].end <= mention.start) zone++;
      if (zone === zones.length || zones[zone].start > mention.start) return false;
      end = mention.end;
      return true;
    });
  }

  /** What stands at a tagged place: whom or what it names, or its words; null for long passages. */
  at(span: Span): { readonly of: string; readonly type: EntityType | null } | null {
    const mention = this.#mentions.get(`${span.start} ${span.end}`);
    if (mention) return { of: mention.entity, type: mention.type };
    const { tokens } = this.#release;
    const words: string[] = [];
    let letters = 0;
    for (
      let i = firstAt(tokens.length, (k) => tokens.starts[k] >= span.start);
      i < tokens.length && tokens.starts[i] < span.end;
      i++
    ) {
      if (tokens.kinds[i] === TokenKind.mark) continue;
      words.push(tokens.lower[i]);
      letters += tokens.lower[i].length;
      if (words.length > MOST_WORDS) return null;
    }
    return letters < LEAST_LETTERS ? null : { of: `${WORDS}${words.join(' ')}`, type: null };
  }

  /** The words before an offset, in small letters. */
  vocabulary(until: number): ReadonlySet<string> {
    const { tokens } = this.#release;
    const words = new Set<string>();
    for (let i = 0; i < tokens.length && tokens.starts[i] < until; i++)
      if (tokens.kinds[i] !== TokenKind.mark) words.add(tokens.lower[i]);
    return words;
  }

  /** Where words stand, in the parts of the page that are the release's own. */
  placesOf(wanted: ReadonlySet<string>): readonly { readonly span: Span; readonly of: string }[] {
    const found: { span: Span; of: string }[] = [];
    if (wanted.size === 0) return found;
    const firsts = new Set([...wanted].map((of) => of.slice(WORDS.length).split(' ', 1)[0]));
    const { tokens, zones } = this.#release;
    const own = zones.filter(({ kind }) => ZONES.includes(kind));
    const spoken: number[] = [];
    for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] !== TokenKind.mark) spoken.push(i);
    let zone = 0;
    let name = 0;
    for (let k = 0; k < spoken.length; k++) {
      const start = tokens.starts[spoken[k]];
      while (name < this.proposable.length && this.proposable[name].end <= start) name++;
      while (zone < own.length && own[zone].end <= start) zone++;
      if (zone === own.length) break;
      if (own[zone].start > start || !firsts.has(tokens.lower[spoken[k]])) continue;
      let of = WORDS.slice(0, -1);
      let longest: { span: Span; of: string } | null = null;
      for (let n = 0; n < MOST_WORDS && k + n < spoken.length; n++) {
        of += `${n === 0 ? ':' : ' '}${tokens.lower[spoken[k + n]]}`;
        if (wanted.has(of)) longest = { span: { start, end: tokens.ends[spoken[k + n]] }, of };
      }
      // Words within a name are a part of it, not what was meant elsewhere.
      const within = this.proposable[name];
      if (longest && within && within.start <= start && longest.span.end <= within.end) continue;
      if (longest && (found.at(-1)?.span.end ?? 0) <= start) found.push(longest);
    }
    return found;
  }
}

/** The characters that spans take in; spans are added in any order, then asked about. */
class Cover {
  readonly #spans: Span[] = [];
  /** For each span, by start, the farthest end of all up to it; null until somebody asks. */
  #farthest: readonly number[] | null = null;

  add(span: Span): void {
    this.#spans.push(span);
    this.#farthest = null;
  }

  touches({ start, end }: Span): boolean {
    if (!this.#farthest) {
      this.#spans.sort((a, b) => a.start - b.start);
      let farthest = 0;
      this.#farthest = this.#spans.map((span) => {
        farthest = Math.max(farthest, span.end);
        return farthest;
      });
    }
    const before = firstAt(this.#spans.length, (i) => this.#spans[i].start >= end);
    return before > 0 && this.#farthest[before - 1] > start;
  }
}

/** The first of so many indexes from which on something holds. */
function firstAt(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bump(counts: Map<string, number>, key: string, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
