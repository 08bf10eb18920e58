import type { DayMonthOrder } from '../dates/model.ts';
import { keyWords, wordHash } from './digest.ts';
import {
  type Criteria,
  type DumpRecord,
  type Entry,
  type FileState,
  type FolderEntity,
  type Hit,
  type NamedEntity,
  type Passage,
  type Store,
  type TellingWord,
  titleKey,
} from './store.ts';
import { Frequencies } from './weights.ts';

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** A folder's index in memory: for hosts without SQLite, for single runs of the command line, and to hold the other store against. */
export class MemoryStore implements Store {
  readonly #dumps = new Map<string, DumpRecord>();
  /** The paths of the dumps that are found by a word. */
  readonly #postings = new Map<number, Set<string>>();
  readonly #frequencies = new Frequencies();

  files(): Iterable<FileState> {
    return this.#dumps.values();
  }

  write(put: readonly DumpRecord[], remove: readonly string[]): void {
    for (const path of [...remove, ...put.map((dump) => dump.path)]) this.#remove(path);
    for (const dump of put) {
      this.#dumps.set(dump.path, dump);
      this.#frequencies.count(dump.digest, 1);
      for (const word of keyWords(dump.digest)) {
        const paths = this.#postings.get(word);
        if (paths) paths.add(dump.path);
        else this.#postings.set(word, new Set([dump.path]));
      }
    }
  }

  touch(files: readonly FileState[]): void {
    for (const file of files) {
      const dump = this.#dumps.get(file.path);
      if (dump) this.#dumps.set(file.path, { ...dump, ...file });
    }
  }

  #remove(path: string): void {
    const dump = this.#dumps.get(path);
    if (!dump) return;
    this.#dumps.delete(path);
    this.#frequencies.count(dump.digest, -1);
    for (const word of keyWords(dump.digest)) this.#postings.get(word)?.delete(path);
  }

  entries(): readonly Entry[] {
    return [...this.#dumps.values()].sort(byPath);
  }

  entry(path: string): Entry | null {
    return this.#dumps.get(path) ?? null;
  }

  holding(words: readonly TellingWord[], favour: (day: number | null) => number, limit: number): readonly Entry[] {
    const weights = new Map<string, number>();
    for (const { word, weight } of words)
      for (const path of this.#postings.get(word) ?? []) weights.set(path, (weights.get(path) ?? 0) + weight);
    for (const [path, weight] of weights) weights.set(path, weight * favour(this.#dumps.get(path)?.day ?? null));
    return heaviest(weights, limit, (path) => this.entry(path));
  }

  titled(key: string, limit: number): readonly Entry[] {
    return this.entries()
      .filter(({ title }) => titleKey(title).startsWith(key))
      .slice(0, limit);
  }

  titlesLike(words: string, limit: number): readonly Entry[] {
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
    return this.entries()
      .filter(({ title }) => asked.every((word) => title.toLowerCase().includes(word)))
      .sort((a, b) => (b.day ?? Number.NEGATIVE_INFINITY) - (a.day ?? Number.NEGATIVE_INFINITY) || byPath(a, b))
      .slice(0, limit);
  }

  reporting(what: string, from: string, to: string, limit: number): readonly Entry[] {
    return this.entries()
      .filter(({ event }) => event.what === what && event.date !== null && event.date >= from && event.date <= to)
      .slice(0, limit);
  }

  datedOn(day: number, limit: number): readonly Entry[] {
    return this.entries()
      .filter((entry) => entry.day === day)
      .slice(0, limit);
  }

  dateOrders(prefix: string): Readonly<Record<DayMonthOrder, number>> {
    const orders = { 'day-first': 0, 'month-first': 0 };
    for (const { path, dateOrder } of this.#dumps.values())
      if (dateOrder && path.startsWith(prefix)) orders[dateOrder]++;
    return orders;
  }

  frequencies(): Frequencies {
    return this.#frequencies;
  }

  entitiesLike(words: string, limit: number): readonly FolderEntity[] {
    const found = new Map<string, FolderEntity & { count: number; dumps: number }>();
    for (const { entities } of this.#dumps.values())
      for (const named of entities) {
        const known = found.get(named.entity);
        if (known) {
          known.count += named.count;
          known.dumps++;
        } else found.set(named.entity, { ...named, dumps: 1 });
      }
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
    return [...found.values()]
      .filter(({ name }) => asked.every((word) => name.toLowerCase().includes(word)))
      .sort((a, b) => b.dumps - a.dumps || (a.entity < b.entity ? -1 : 1))
      .slice(0, limit);
  }

  entitiesOf(path: string): readonly NamedEntity[] {
    return [...(this.#dumps.get(path)?.entities ?? [])].sort(
      (a, b) => b.count - a.count || (a.entity < b.entity ? -1 : 1),
    );
  }

  search(criteria: Criteria, limit: number): readonly Hit[] {
    const hits: Hit[] = [];
    for (const dump of this.#dumps.values()) {
      if (!meetsDump(criteria, dump)) continue;
      for (const { words, entities, ...passage } of dump.passages) {
        if (!meetsPassage(criteria, { ...passage, words, entities })) continue;
        hits.push({
          ...passage,
          path: dump.path,
          title: dump.title,
          day: dump.day,
          score: this.#score(criteria, words),
        });
      }
    }
    return hits.sort((a, b) => b.score - a.score || byHit(a, b)).slice(0, limit);
  }

  close(): void {}

  /** The rarity of the words asked for over the length of the passage: short passages on rare words first. */
  #score(criteria: Criteria, words: string): number {
    const asked = criteria.phrases.flatMap((phrase) => phrase.split(' '));
    const rarity = asked.reduce((sum, word) => sum + this.#frequencies.rarity(wordHash(word)), 0);
    return rarity / (1 + Math.log1p(words.length / 200));
  }
}

const byHit = (a: Hit, b: Hit): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start);

/** The entries of the greatest weights, at most `limit`; equals in order of path, so that nothing depends on the order of reading. */
export function heaviest<K>(
  weights: ReadonlyMap<K, number>,
  limit: number,
  entryOf: (key: K) => Entry | null,
): readonly Entry[] {
  const ordered = [...weights].sort(([, a], [, b]) => b - a);
  const least = ordered.length > limit ? ordered[limit - 1][1] : 0;
  return ordered
    .filter(([, weight]) => weight >= least)
    .flatMap(([key, weight]) => {
      const entry = entryOf(key);
      return entry ? [{ entry, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || byPath(a.entry, b.entry))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function meetsDump({ event, from, to }: Criteria, dump: DumpRecord): boolean {
  if (event !== null && dump.event.what !== event) return false;
  if (from !== null && (dump.day === null || dump.day < from)) return false;
  return to === null || (dump.day !== null && dump.day <= to);
}

function meetsPassage({ phrases, named, says, kinds }: Criteria, passage: Passage): boolean {
  if (kinds.length > 0 && !kinds.includes(passage.kind)) return false;
  if (says !== null && !speaks(passage.speaker, says)) return false;
  if (!named.every((any) => any.some((entity) => passage.entities.includes(entity)))) return false;
  const words = ` ${passage.words} `;
  return phrases.every((phrase) => words.includes(` ${phrase} `));
}

function speaks(speaker: string | null, words: string): boolean {
  const name = speaker?.toLowerCase();
  return name !== undefined && words.split(' ').every((word) => name.includes(word));
}
