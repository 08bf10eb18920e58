import { dayNumber, parseIsoDay } from '../calendar/days.ts';
import { USUAL_NEARNESS } from './clusters.ts';
import { type Digest, entitiesIn, wordsOf } from './digest.ts';
import type { Candidate, Entry, Store, TellingWord } from './store.ts';
import { eventLikeness, likeness, WeighedDigest } from './weights.ts';

/** How the days between two releases count. */
interface Kernel {
  /** Days in which what nearness there is falls to a third. */
  readonly decay: number;
  /** What two releases count that are years apart. */
  readonly floor: number;
  /** What two count of which only one tells its day. */
  readonly oneUnknown: number;
  /** What two count of which neither does. */
  readonly bothUnknown: number;
}

/**
 * For a reader articles on one event come within days of each other, and some look back years later. A release without a day may be of
 * any day: it does not go before those of the same days.
 */
const FOR_READERS: Kernel = { decay: 10, floor: 0.2, oneUnknown: 0.5, bothUnknown: 1 };

/**
 * Reports of one event come within days of it. What looks much the same months later is the next of its kind: a regular meeting, a
 * yearly message.
 */
const FOR_EVENTS: Kernel = { decay: 10, floor: 0.05, oneUnknown: 0.8, bothUnknown: 1 };

/**
 * The same where one of two is an interview: see `closenessOfReports`. Of 510 transcripts of prime ministers over fifty years, 293 of
 * them without a day, groups hold 64 pairs that are more than ten days apart and 14 others; were it as for reports, 106 and 19.
 */
const FOR_INTERVIEWS: Kernel = { ...FOR_EVENTS, bothUnknown: 0.5 };

/**
 * The same for a sentence that a reader takes at its word. A group holds what many pairs agree on, so an arrest and its end a week later
 * may stand in one; a pair alone has only its own words. Nine in ten reports of one event in ECB+ that tell their days are at most one
 * apart, and what is as much alike a week later is most often another boat or another quarter's figures. Texts without a day may be of
 * any: of interviews of prime ministers that are somewhat alike, four in five pairs are more than a month apart.
 */
const FOR_CLAIMS: Kernel = { ...FOR_EVENTS, decay: 3, oneUnknown: 0.5, bothUnknown: 0.5 };

/** Likeness above which two texts are one text, crawled twice or slightly changed. */
const SAME_TEXT = 0.95;
const UPDATED = 0.75;

/** Below this two releases have hardly a telling word in common. */
const LEAST_SCORE = 0.005;

/** From this score on a person would see at a glance why two releases are related. */
export const EVIDENT_SCORE = 0.09;

/** A word that stands in so many dumps finds nothing in particular, and reading its list takes long. A level's beginning. */
const TOO_MANY_DUMPS = 1024;

/**
 * Releases are compared in full where the words that they share weigh, together and by their days, as much as this share of one
 * word that is as rare as can be. It depends on nothing but the two, so that each finds the other. Where all of a folder is compared
 * it is a little more: below that no two groups come any nearer.
 */
const WORTH_COMPARING = 0.25;
const WORTH_GROUPING = 0.3;

/** So many are compared in full when a person waits. */
const CANDIDATES = 120;

/** Vectors kept at once: some 10 MB. */
const MOST_WEIGHED = 1000;

/** The release whose like are looked for: an entry of the store, or a text that is open and newer than that. */
export type Asking = Pick<Entry, 'path' | 'day' | 'digest'>;

/** The same with the event that it reports. */
export type Report = Asking & Pick<Entry, 'event'>;

/** Another article on the same event. */
export interface RelatedArticle {
  readonly entry: Entry;
  /** 0 to 1. */
  readonly score: number;
  /** How alike the words are, whatever the day: 0 to 1. */
  readonly alike: number;
}

/** How near two releases are by their days, 0 to 1; for a reader 1 where neither tells its day. */
export function closeness(a: number | null, b: number | null, kernel = FOR_READERS): number {
  const { decay, floor, oneUnknown, bothUnknown } = kernel;
  if (a === null || b === null) return a === b ? bothUnknown : oneUnknown;
  return floor + (1 - floor) * Math.exp(-Math.abs(a - b) / decay);
}

/**
 * How near two reports of events are by their days, 0 to 1. The days that they give the events count as much as their own: charges
 * are weighed two months after an arrest, and instructions published a month after a meeting. An interview that names no event
 * reports nothing but itself, and whom it is with speaks of the same things for years: without a day it may be of any.
 */
function closenessOfReports(a: Report, b: Report): number {
  const ofThemselves = a.event.what === 'interview' || b.event.what === 'interview';
  const own = closeness(a.day, b.day, ofThemselves ? FOR_INTERVIEWS : FOR_EVENTS);
  const [one, other] = [eventDay(a), eventDay(b)];
  return one === null || other === null ? own : Math.max(own, closeness(one, other, FOR_EVENTS));
}

/** The day of the event that a release reports; null where it is told less exactly, or is yet to come: many speak of one plan. */
function eventDay({ day, event }: Report): number | null {
  const told = event.date === null ? null : parseIsoDay(event.date);
  const number = told && dayNumber(told);
  return number === null || (day !== null && number > day) ? null : number;
}

/** By what releases that are asked for are compared with others. */
interface Measure<Asked extends Asking> {
  readonly likeness: typeof likeness;
  readonly closeness: (asked: Asked, other: Entry) => number;
  /** How days count where only the releases' own are at hand. */
  readonly kernel: Kernel;
}

const RELATED: Measure<Asking> = { likeness, closeness: (a, b) => closeness(a.day, b.day), kernel: FOR_READERS };
const SAME_REPORT: Measure<Report> = { likeness: eventLikeness, closeness: closenessOfReports, kernel: FOR_EVENTS };

/** Finds related articles in one store. Vectors are kept until words weigh differently, as neighbours are compared again and again. */
export class RelatedFinder {
  readonly #store: Store;
  readonly #weighed = new Map<Digest, WeighedDigest>();
  #revision = -1;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The other articles on the event that a release reports, best first. */
  related(asking: Asking, top: number): readonly RelatedArticle[] {
    return this.#neighbours(asking, LEAST_SCORE, WORTH_COMPARING, CANDIDATES, RELATED).slice(0, top);
  }

  /** The same among some entries only, which need not be of this store: how its words weigh counts for them, too. */
  among(asking: Asking, entries: readonly Entry[]): readonly RelatedArticle[] {
    return this.#compare(asking, entries, RELATED);
  }

  /**
   * All releases that score at least `least` by what they report, best first. The answer holds `b` for `a`, with the same score, just
   * if it holds `a` for `b`.
   */
  reporting(asking: Report, least: number): readonly RelatedArticle[] {
    return this.#neighbours(asking, least, WORTH_GROUPING, Number.POSITIVE_INFINITY, SAME_REPORT);
  }

  /** The same among some entries only, which need not be of this store. They have to share as much as those that it finds. */
  reportingAmong(asking: Report, entries: readonly Entry[], least: number): readonly RelatedArticle[] {
    const weights = new Map(this.#tellingWords(asking).map(({ word, weight }) => [word, weight]));
    const shared = ({ day, digest }: Entry): number =>
      wordsOf(digest).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) * closeness(asking.day, day, FOR_EVENTS);
    const worth = WORTH_GROUPING * this.#store.frequencies().greatestRarity ** 2;
    const comparable = entries.filter((entry) => shared(entry) >= worth);
    return this.#compare(asking, comparable, SAME_REPORT).filter(({ score }) => score >= least);
  }

  /** The same text is the same report whatever the days, which sites change and readers misread. */
  #compare<Asked extends Asking>(
    asking: Asked,
    entries: readonly Entry[],
    { likeness, closeness }: Measure<Asked>,
  ): readonly RelatedArticle[] {
    const own = this.#weigh(asking.digest);
    return entries
      .filter(({ path }) => path !== asking.path)
      .map((entry) => {
        const alike = likeness(own, this.#weigh(entry.digest));
        return { entry, alike, score: alike >= SAME_TEXT ? alike : alike * closeness(asking, entry) };
      });
  }

  /** Those of the `limit` releases that share the most telling words which score at least `least`, best first; equals in order of path. */
  #neighbours<Asked extends Asking>(
    asking: Asked,
    least: number,
    worth: number,
    limit: number,
    measure: Measure<Asked>,
  ): readonly RelatedArticle[] {
    const { greatestRarity } = this.#store.frequencies();
    const found = this.#store.holding(
      this.#tellingWords(asking),
      (day) => closeness(asking.day, day, measure.kernel),
      worth * greatestRarity ** 2,
    );
    const entries = heaviest(found, limit).flatMap(({ dump }) => this.#store.numbered(dump) ?? []);
    return this.#compare(asking, entries, measure)
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1));
  }

  #weigh(digest: Digest): WeighedDigest {
    const frequencies = this.#store.frequencies();
    if (frequencies.revision !== this.#revision || this.#weighed.size >= MOST_WEIGHED) {
      this.#weighed.clear();
      this.#revision = frequencies.revision;
    }
    let weighed = this.#weighed.get(digest);
    if (!weighed) {
      weighed = new WeighedDigest(digest, frequencies);
      this.#weighed.set(digest, weighed);
    }
    return weighed;
  }

  /** The words by which others like a release are found, ascending: rare in the folder, but not only here. */
  #tellingWords({ digest }: Asking): readonly TellingWord[] {
    const frequencies = this.#store.frequencies();
    const telling: TellingWord[] = [];
    for (const word of wordsOf(digest)) {
      const dumps = frequencies.of(word);
      if (dumps > 0 && dumps < TOO_MANY_DUMPS) telling.push({ word, weight: frequencies.rarity(word) ** 2 });
    }
    return telling.sort((a, b) => a.word - b.word);
  }
}

/** The candidates of the greatest weights, at most `limit` and those that weigh as much as the last of them. */
function heaviest(found: readonly Candidate[], limit: number): readonly Candidate[] {
  if (found.length <= limit) return found;
  const least = [...found].sort((a, b) => b.weight - a.weight)[limit - 1].weight;
  return found.filter(({ weight }) => weight >= least).slice(0, 2 * limit);
}

/** How an article is related: the same text, another state of it, another's report of the event, or no more than the same subject. */
export type RelatedKind = 'same' | 'updated' | 'other' | 'subject';

/** What an article is said to be related to. */
export type Told = Pick<Asking, 'day' | 'digest'>;

/**
 * How an article is related to another. A report of the event, or another state of one, has to be as near as those of one event are: much
 * the same words a week later tell of the next meeting, and a few words in common, or those of texts without a day, of nothing but the
 * subject. So do two that name nobody in common: figures of two companies are worded alike.
 */
export function kindOf({ alike, entry }: RelatedArticle, { day, digest }: Told): RelatedKind {
  if (alike >= SAME_TEXT) return 'same';
  if (alike * closeness(day, entry.day, FOR_CLAIMS) < USUAL_NEARNESS) return 'subject';
  if (!mayMeanTheSame(digest, entry.digest)) return 'subject';
  return alike >= UPDATED ? 'updated' : 'other';
}

/** False where each of two releases names people, places or bodies, and none of them is the other's. */
function mayMeanTheSame(a: Digest, b: Digest): boolean {
  const [named, others] = [entitiesIn(a), entitiesIn(b)];
  return named.length === 0 || others.length === 0 || named.some((entity) => others.includes(entity));
}

/** Those of the articles that report the same event as another; where none does, all of them, which share its subject. */
export function nearest(
  articles: readonly RelatedArticle[],
  told: Told,
): { readonly shared: 'event' | 'subject'; readonly articles: readonly RelatedArticle[] } {
  const reports = articles.filter((article) => kindOf(article, told) !== 'subject');
  return reports.length > 0 ? { shared: 'event', articles: reports } : { shared: 'subject', articles };
}

const KINDS: Readonly<Record<RelatedKind, string>> = {
  same: 'The same text',
  updated: 'An updated version',
  other: 'Also reports this, in other words',
  subject: 'On the same subject',
};

/** Why an article is related, in one short sentence for people. */
export function reason(article: RelatedArticle, told: Told): string {
  const { entry } = article;
  const { day } = told;
  const kind = KINDS[kindOf(article, told)];
  if (day === null || entry.day === null) return `${kind}.`;
  const days = entry.day - day;
  if (days === 0) return `${kind}, the same day.`;
  const count = Math.abs(days) === 1 ? 'a day' : `${Math.abs(days)} days`;
  return `${kind}, ${count} ${days < 0 ? 'before' : 'after'}.`;
}
