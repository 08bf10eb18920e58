import type { DayMonthOrder } from '../../dates/model.ts';
import { wordsOf } from '../digest.ts';
import { hasLettersInOrder } from '../name-index.ts';
import { fitness, sharesOf, wordsRanked } from '../ranking.ts';
import {
  type Candidate,
  type Criteria,
  candidates,
  type DumpRecord,
  type Entry,
  type FileState,
  type Hit,
  type Links,
  type Listed,
  type Passage,
  type Store,
  type TellingWord,
  titleKey,
  wordsOfTitle,
} from '../store.ts';
import { Frequencies } from '../weights.ts';
import { byPath, MemoryNames, type Stored } from './names.ts';

/** A folder's index in memory: for hosts without SQLite, for single runs of the command line, and to hold the other store against. */
export class MemoryStore implements Store {
  readonly #dumps = new Map<string, Stored>();
  readonly names = new MemoryNames(this.#dumps);
  readonly #numbers = new Map<number, Stored>();
  /** The numbers of the dumps that are found by a word. */
  readonly #postings = new Map<number, Set<number>>();
  readonly #frequencies = new Frequencies();
  /** Stamp 0 is of dumps whose own links are not known yet, though others' lead to them. */
  readonly #links = new Map<number, { readonly stamp: number; readonly scores: Map<number, number> }>();
  #next = 1;
  #stamp = 0;

  files(paths?: readonly string[]): Iterable<FileState> {
    return paths?.flatMap((path) => this.#dumps.get(path) ?? []) ?? this.#dumps.values();
  }

  write(put: readonly DumpRecord[], remove: readonly string[]): void {
    this.#stamp++;
    this.names.forget();
    const gone: Stored[] = [];
    for (const path of new Set([...remove, ...put.map((dump) => dump.path)])) {
      const stored = this.#dumps.get(path);
      if (!stored) continue;
      gone.push(stored);
      this.#unlink(stored.dump);
      this.#dumps.delete(path);
      this.#numbers.delete(stored.dump);
      for (const word of wordsOf(stored.digest)) this.#postings.get(word)?.delete(stored.dump);
    }
    for (const record of put) {
      const stored = { ...record, dump: this.#next++ };
      this.#dumps.set(stored.path, stored);
      this.#numbers.set(stored.dump, stored);
      for (const word of wordsOf(stored.digest)) {
        const dumps = this.#postings.get(word);
        if (dumps) dumps.add(stored.dump);
        else this.#postings.set(word, new Set([stored.dump]));
      }
    }
    const words = (list: readonly DumpRecord[]) => list.map(({ digest }) => wordsOf(digest));
    const { passed, all } = this.#frequencies.change(words(gone), words(put));
    if (all) this.#links.clear();
    else if (this.#links.size > 0)
      for (const word of passed) for (const dump of this.#postings.get(word) ?? []) this.#unlink(dump);
  }

  touch(files: readonly FileState[]): void {
    for (const file of files) {
      const stored = this.#dumps.get(file.path);
      if (!stored) continue;
      const touched = { ...stored, ...file };
      this.#dumps.set(file.path, touched);
      this.#numbers.set(touched.dump, touched);
    }
  }

  entries(): readonly Entry[] {
    return [...this.#dumps.values()].sort(byPath);
  }

  entry(path: string): Entry | null {
    return this.#dumps.get(path) ?? null;
  }

  numbered(dump: number): Entry | null {
    return this.#numbers.get(dump) ?? null;
  }

  listed(dumps: readonly number[] | null): readonly Listed[] {
    if (dumps === null) return this.entries();
    return dumps.flatMap((dump) => this.#numbers.get(dump) ?? []).sort(byPath);
  }

  holding(words: readonly TellingWord[], favour: (day: number | null) => number, least: number): readonly Candidate[] {
    const weights = new Map<number, number>();
    for (const { word, weight } of words)
      for (const dump of this.#postings.get(word) ?? []) weights.set(dump, (weights.get(dump) ?? 0) + weight);
    return candidates(weights, (dump) => favour(this.#numbers.get(dump)?.day ?? null), least);
  }

  version(): number {
    return this.#stamp;
  }

  unlinked(): readonly number[] {
    return [...this.#numbers.keys()].filter((dump) => !this.#links.get(dump)?.stamp);
  }

  link(found: readonly Links[], revision: number): boolean {
    if (revision !== this.#frequencies.revision) return false;
    for (const { dump, others, scores } of found) {
      this.#links.set(dump, {
        stamp: ++this.#stamp,
        scores: new Map([...others].map((other, i) => [other, scores[i]])),
      });
      for (const [i, other] of others.entries()) this.#changeLinks(other, (known) => known.set(dump, scores[i]));
    }
    return true;
  }

  linkStamps(): ReadonlyMap<number, number> {
    return new Map(
      [...this.#links].map(([dump, { stamp }]) => [dump, stamp] as const).filter(([, stamp]) => stamp > 0),
    );
  }

  linksOf(dump: number): Links | null {
    const links = this.#links.get(dump);
    if (!links?.stamp) return null;
    return { dump, others: Uint32Array.from(links.scores.keys()), scores: Uint16Array.from(links.scores.values()) };
  }

  #changeLinks(dump: number, change: (scores: Map<number, number>) => void): void {
    const { stamp = 0, scores = new Map<number, number>() } = this.#links.get(dump) ?? {};
    change(scores);
    this.#links.set(dump, { stamp: stamp && ++this.#stamp, scores });
  }

  #unlink(dump: number): void {
    const links = this.#links.get(dump);
    if (!links) return;
    this.#links.delete(dump);
    for (const other of links.scores.keys()) this.#changeLinks(other, (known) => known.delete(dump));
  }

  titled(key: string, limit: number): readonly Entry[] {
    return this.entries()
      .filter(({ title }) => titleKey(title).startsWith(key))
      .slice(0, limit);
  }

  titlesLike(words: string, limit: number): readonly Entry[] {
    const asked = wordsOfTitle(words);
    const holds = (title: string): boolean => {
      const held = asked.length > 0 ? wordsOfTitle(title) : [];
      return asked.every((word) => held.some((one) => one.startsWith(word)));
    };
    const found = this.entries().filter(({ title }) => holds(title));
    return (found.length > 0 ? found : this.entries().filter(({ title }) => hasLettersInOrder(title, words)))
      .sort((a, b) => (b.day ?? Number.NEGATIVE_INFINITY) - (a.day ?? Number.NEGATIVE_INFINITY) || byPath(a, b))
      .slice(0, limit);
  }

  reporting(what: string, from: string, to: string, limit: number): readonly Entry[] {
    return this.entries()
      .filter(({ event }) => event.what === what && event.date !== null && event.date >= from && event.date <= to)
      .slice(0, limit);
  }

  happened(day: string, limit: number): readonly Entry[] {
    return this.entries()
      .filter(({ event }) => event.date === day)
      .slice(0, limit);
  }

  datedOn(day: number, limit: number): readonly Entry[] {
    return this.entries()
      .filter((entry) => entry.day === day)
      .slice(0, limit);
  }

  firstDayFrom(day: number): number | null {
    const days = this.entries().flatMap((entry) => (entry.day !== null && entry.day >= day ? [entry.day] : []));
    return days.length === 0 ? null : days.reduce((first, other) => Math.min(first, other));
  }

  dateOrders(folder: string): Readonly<Record<DayMonthOrder, number>> {
    const orders = { 'day-first': 0, 'month-first': 0 };
    for (const { path, dateOrder } of this.#dumps.values())
      if (dateOrder && path.startsWith(folder)) orders[dateOrder]++;
    return orders;
  }

  frequencies(): Frequencies {
    return this.#frequencies;
  }

  search(criteria: Criteria, limit: number): readonly Hit[] {
    const hits: Hit[] = [];
    const paths = criteria.paths && new Set(criteria.paths);
    const score = this.#scoring(criteria);
    for (const dump of this.#dumps.values()) {
      if (paths && !paths.has(dump.path)) continue;
      if (!meetsDump(criteria, dump)) continue;
      for (const { words, entities, ...passage } of dump.passages) {
        if (!meetsPassage(criteria, { ...passage, words, entities })) continue;
        hits.push({ ...passage, path: dump.path, title: dump.title, day: dump.day, score: score(words) });
      }
    }
    return hits.sort((a, b) => b.score - a.score || byHit(a, b)).slice(0, limit);
  }

  close(): void {}

  /** How well a passage's words fit those asked for. */
  #scoring(criteria: Criteria): (words: string) => number {
    const asked = wordsRanked(criteria);
    const passages = asked.map((word) => {
      let count = 0;
      for (const dump of this.#dumps.values()) for (const { words } of dump.passages) if (holds(words, word)) count++;
      return count;
    });
    const shares = sharesOf(passages, this.#dumps.size);
    return (words) => {
      const held = words.split(' ');
      const times = (word: string): number => held.filter((one) => one === word).length;
      return asked.reduce((sum, word, i) => sum + shares[i] * fitness(times(word), held.length), 0);
    };
  }
}

const byHit = (a: Hit, b: Hit): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start);

function meetsDump({ event, from, to, undated = false }: Criteria, dump: DumpRecord): boolean {
  if (undated && dump.day !== null) return false;
  if (event !== null && dump.event.what !== event) return false;
  if (from !== null && (dump.day === null || dump.day < from)) return false;
  return to === null || (dump.day !== null && dump.day <= to);
}

function meetsPassage({ phrases, named, says, kinds }: Criteria, passage: Passage): boolean {
  if (kinds.length > 0 && !kinds.includes(passage.kind)) return false;
  if (says !== null && !speaks(passage.speaker, says)) return false;
  if (!named.every((any) => any.some((entity) => passage.entities.includes(entity)))) return false;
  return phrases.every((phrase) => holds(passage.words, phrase));
}

/** Whether a passage's stems have those of a word or phrase, in order. */
const holds = (words: string, phrase: string): boolean => ` ${words} `.includes(` ${phrase} `);

function speaks(speaker: string | null, words: string): boolean {
  const name = speaker?.toLowerCase();
  return name !== undefined && words.split(' ').every((word) => name.includes(word));
}
