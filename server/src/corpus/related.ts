import { type Digest, NAME_BIT } from './digest.ts';
import type { Entry, Store, TellingWord } from './store.ts';
import { likeness, type WeighedDigest, weigh } from './weights.ts';

/** How the days between two releases count: articles on one event come within days of each other; some look back years later. */
const DECAY_DAYS = 10;
const FLOOR = 0.2;

/** Likeness above which two texts are one text, crawled twice or slightly changed. */
const SAME_TEXT = 0.95;
const UPDATED = 0.75;

/** Below this two releases have hardly a telling word in common. */
const LEAST_SCORE = 0.005;

/** From this score on a person would see at a glance why two releases are related. */
export const EVIDENT_SCORE = 0.08;

/** How many of a release's most telling words are looked up to find others like it, and how many of those are compared in full. */
const SEARCH_WORDS = 60;
const CANDIDATES = 120;
/** How much more a name tells than another word as rare. */
const NAME_WEIGHT = 1.5;

/** A word that stands in more dumps than this finds nothing in particular, and reading its list takes long. */
const MOST_DUMPS = 2000;

/** The release whose like are looked for: an entry of the store, or a text that is open and newer than that. */
export type Asking = Pick<Entry, 'path' | 'day' | 'digest'>;

/** Another article on the same event. */
export interface RelatedArticle {
  readonly entry: Entry;
  /** 0 to 1. */
  readonly score: number;
  /** How alike the words are, whatever the day: 0 to 1. */
  readonly alike: number;
}

/** How much two days apart count against two releases reporting one event, 0 to 1; 1 where a day is not known. */
export function closeness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return FLOOR + (1 - FLOOR) * Math.exp(-Math.abs(a - b) / DECAY_DAYS);
}

/** Finds related articles in one store. Vectors are kept until the store changes, as neighbours are compared again and again. */
export class RelatedFinder {
  readonly #store: Store;
  readonly #weighed = new Map<Digest, WeighedDigest>();
  #revision = -1;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The other articles on the event that a release reports, best first. */
  related(asking: Asking, top: number): readonly RelatedArticle[] {
    return this.neighbours(asking, LEAST_SCORE).slice(0, top);
  }

  /** All releases that score at least `least` with the given one, best first; equals in order of path. */
  neighbours(asking: Asking, least: number): readonly RelatedArticle[] {
    const own = this.#weigh(asking.digest);
    return this.#store
      .holding(this.#tellingWords(asking), (day) => closeness(asking.day, day), CANDIDATES)
      .filter((entry) => entry.path !== asking.path)
      .map((entry) => {
        const alike = likeness(own, this.#weigh(entry.digest));
        return { entry, alike, score: alike * closeness(asking.day, entry.day) };
      })
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1));
  }

  #weigh(digest: Digest): WeighedDigest {
    const frequencies = this.#store.frequencies();
    if (frequencies.revision !== this.#revision) {
      this.#weighed.clear();
      this.#revision = frequencies.revision;
    }
    let weighed = this.#weighed.get(digest);
    if (!weighed) {
      weighed = weigh(digest, frequencies);
      this.#weighed.set(digest, weighed);
    }
    return weighed;
  }

  /** The words by which others like a release are found: rare in the folder, but not only here. */
  #tellingWords({ digest }: Asking): readonly TellingWord[] {
    const frequencies = this.#store.frequencies();
    const counts = new Map<number, number>();
    for (const word of digest) counts.set(word, (counts.get(word) ?? 0) + 1);
    const telling: TellingWord[] = [];
    for (const [marked, count] of counts) {
      const word = marked & ~NAME_BIT;
      const dumps = frequencies.of(word);
      if (dumps === 0 || dumps > MOST_DUMPS) continue;
      const weight = ((1 + Math.log(count)) * frequencies.rarity(word)) ** 2;
      telling.push({ word, weight: marked === word ? weight : weight * NAME_WEIGHT });
    }
    return telling.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, SEARCH_WORDS);
  }
}

/** Why an article is related, in one short sentence for people. */
export function reason({ alike, entry }: RelatedArticle, day: number | null): string {
  const kind =
    alike >= SAME_TEXT
      ? 'The same text'
      : alike >= UPDATED
        ? 'An updated version'
        : 'Also reports this, in other words';
  if (day === null || entry.day === null) return `${kind}.`;
  const days = entry.day - day;
  if (days === 0) return `${kind}, the same day.`;
  const count = Math.abs(days) === 1 ? 'a day' : `${Math.abs(days)} days`;
  return `${kind}, ${count} ${days < 0 ? 'before' : 'after'}.`;
}
