import type { DayMonthOrder } from '../dates/model.ts';
import type { EventMention } from '../events/model.ts';
import type { Span } from '../text/span.ts';
import type { Digest } from './digest.ts';
import type { GarbledName, NamedEntity, NameIndex } from './name-index.ts';
import type { Frequencies } from './weights.ts';

/** A file as the index last saw it: what has to differ before it is read again. */
export interface FileState {
  /** Below the indexed folder, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** A hash of its bytes, so that a file that was only touched is not read again. */
  readonly hash: string;
}

/** A stretch of a dump that search answers with: its headline, a turn, or a paragraph of prose. */
export interface Passage {
  /** UTF-16 offsets into the decoded text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'headline' | 'question' | 'answer' | 'statement' | 'prose';
  /** Index of the turn, or null outside an interview. */
  readonly turn: number | null;
  /** Who speaks, as a reader would name them; null where nobody is named. */
  readonly speaker: string | null;
  /** Its words as stems, in order, with blanks between. */
  readonly words: string;
  /** The entities that it names, each once. */
  readonly entities: readonly string[];
}

/** What the index holds of one dump. Plain data: it goes between threads. */
export interface DumpRecord extends FileState {
  /** The headline's text, or the first words where there is none. */
  readonly title: string;
  /** Where the headline stands, or those words: UTF-16 offsets into the decoded text. */
  readonly headline: Span;
  /** The release's own day as days since 1970-01-01, else the day in its file's name, or null where neither gives one. */
  readonly day: number | null;
  /** The event that it reports. */
  readonly event: Pick<EventMention, 'what' | 'date' | 'place' | 'participants'>;
  readonly digest: Digest;
  readonly entities: readonly NamedEntity[];
  readonly garbled: readonly GarbledName[];
  readonly passages: readonly Passage[];
  /** The order of day and month that its own dates in digits show; null where they show none. */
  readonly dateOrder?: DayMonthOrder | null;
}

/** What the folder knows of one dump without its passages. */
export interface Entry extends Pick<DumpRecord, 'path' | 'title' | 'headline' | 'day' | 'event' | 'digest'> {
  /** Its number in this store, while it stays as it is. */
  readonly dump: number;
}

/** An entry as lists of a whole folder have it: there may be a hundred thousand. */
export interface Listed extends Omit<Entry, 'digest' | 'headline' | 'event'> {
  readonly event: Omit<Entry['event'], 'participants'>;
}

/** The unit of scores in links: whole numbers of two bytes take half the room. */
export const LINK_UNIT = 1 / 65535;

/** The dumps that are somewhat like one, with their scores in `LINK_UNIT`, in no particular order. Each stands in the other's links, too. */
export interface Links {
  readonly dump: number;
  readonly others: Uint32Array;
  readonly scores: Uint16Array;
}

/** A dump that shares telling words with what was asked for. */
export interface Candidate {
  readonly dump: number;
  readonly weight: number;
}

/** The dumps whose weight, times how their day is favoured, is at least `least`. Favour is 1 at most, so it is asked for few. */
export function candidates(
  weights: ReadonlyMap<number, number>,
  favour: (dump: number) => number,
  least: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [dump, sum] of weights) {
    if (sum < least) continue;
    const weight = sum * favour(dump);
    if (weight >= least) found.push({ dump, weight });
  }
  return found;
}

/** One answer of a search in the index. */
export interface Hit extends Omit<Passage, 'entities' | 'words'> {
  readonly path: string;
  readonly title: string;
  readonly day: number | null;
  /** Higher is better. */
  readonly score: number;
}

/** What a search asks for, all of it at once. Empty lists and nulls ask for nothing. */
export interface Criteria {
  /** Words and phrases that have to stand in the passage, as stems with blanks between. */
  readonly phrases: readonly string[];
  /** For each list, one of its entities has to be named in the passage. */
  readonly named: readonly (readonly string[])[];
  /** Words of the speaker's name, all of them, in small letters; null where anybody may speak. */
  readonly says: string | null;
  readonly kinds: readonly Passage['kind'][];
  /** The kind of the dump's event. */
  readonly event: string | null;
  /** First and last day since 1970-01-01. */
  readonly from: number | null;
  readonly to: number | null;
  /** True where only dumps are asked for whose day of publication is not known. */
  readonly undated?: boolean;
  /** Names of tags of which each has to touch the passage; the store itself knows of none (see `searchFolder`). */
  readonly tags?: readonly string[];
  /** Words that have to stand in the passage just as they are; the store itself knows their stems alone (see `searchFolder`). */
  readonly exact?: readonly string[];
  /** The only dumps that are looked through; missing for all. */
  readonly paths?: readonly string[];
}

/** What every passage meets, to be narrowed down. */
export const ANYTHING: Criteria = {
  phrases: [],
  named: [],
  says: null,
  kinds: [],
  event: null,
  from: null,
  to: null,
};

/** A title's small letters and digits alone: sites differ in quotation marks, dashes and blanks. */
export function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words and numbers of a title as they are looked for: in small letters, without marks over them. */
export function wordsOfTitle(title: string): readonly string[] {
  const plain = title.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folders that hold a path, each with a `/` at its end, and the empty one for all. */
export function foldersOf(path: string): readonly string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
}

/** A word of a release, by which others like it are looked for. */
export interface TellingWord {
  /** As in a digest. */
  readonly word: number;
  readonly weight: number;
}

/**
 * Where a folder's index is kept. Work is handed over in batches, so that a store may be a file, memory or a server; nothing here
 * is peculiar to one of them.
 */
export interface Store {
  /** All files that it knows, or those of the paths given. */
  files(paths?: readonly string[]): Iterable<FileState>;
  /** Puts and removes dumps at once: after a failure all or nothing of it is there. */
  write(put: readonly DumpRecord[], remove: readonly string[]): void;
  /** Takes note of files whose bytes are as before, though their time is not. */
  touch(files: readonly FileState[]): void;
  /** All entries, in order of path. */
  entries(): readonly Entry[];
  /** The entry of one dump, or null. */
  entry(path: string): Entry | null;
  /**
   * The dumps in whose first paragraphs the words stand: those whose sum of weights, added in the order of the words given and times
   * what `favour` makes of their day (1 at most), is at least `least`. In no particular order.
   */
  holding(words: readonly TellingWord[], favour: (day: number | null) => number, least: number): readonly Candidate[];
  /** The entry of a dump by its number; null where it is gone. */
  numbered(dump: number): Entry | null;
  /** What lists show of the dumps of these numbers, or of all, in order of path. */
  listed(dumps: readonly number[] | null): readonly Listed[];
  /** A number that changes with all changes of dumps and links. */
  version(): number;
  /** Dumps whose links are not known: new ones, and those whose words weigh differently by now. */
  unlinked(): readonly number[];
  /**
   * Takes note of dumps' links, and of them in the links of the others. All of it is left alone, and the answer is false, where
   * words weigh differently by now than in `revision`, the frequencies' that the scores were made with.
   */
  link(found: readonly Links[], revision: number): boolean;
  /** For each dump whose links are known a number that changes with them. */
  linkStamps(): ReadonlyMap<number, number>;
  /** A dump's links, or null where they are not known. */
  linksOf(dump: number): Links | null;
  /** Entries whose titles begin with these letters and digits (see `titleKey`), in order of path, at most `limit`. */
  titled(key: string, limit: number): readonly Entry[];
  /** Entries whose titles have a word that begins with each of the words (see `wordsOfTitle`), in any order; where there are none, those that have all their letters in this order. The newest first, at most `limit`. */
  titlesLike(words: string, limit: number): readonly Entry[];
  /** Entries that report an event of this kind from one ISO day to another, in order of path, at most `limit`. */
  reporting(what: string, from: string, to: string, limit: number): readonly Entry[];
  /** Entries whose event was on this ISO day, in order of path, at most `limit`. */
  happened(day: string, limit: number): readonly Entry[];
  /** Entries whose own day is this one (days since 1970-01-01), in order of path, at most `limit`. */
  datedOn(day: number, limit: number): readonly Entry[];
  /** The first day, from this one on, that some dump's own day is; null where there is none. Both are days since 1970-01-01. */
  firstDayFrom(day: number): number | null;
  /** How many dumps below a folder, given with a `/` at its end or empty for all, show each order of day and month. */
  dateOrders(folder: string): Readonly<Record<DayMonthOrder, number>>;
  /** In how many dumps each digest's word stands, as of now. */
  frequencies(): Frequencies;
  /** Whom and what the dumps name. */
  readonly names: NameIndex;
  /** The passages that meet all criteria, best first; those without words asked for in order of path and place. */
  search(criteria: Criteria, limit: number): readonly Hit[];
  close(): void;
}
