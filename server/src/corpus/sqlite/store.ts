import type { DatabaseSync } from 'node:sqlite';
import type { DayMonthOrder } from '../../dates/model.ts';
import { decodeDigest } from '../coding.ts';
import type { NameIndex } from '../name-index.ts';
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
  type Store,
  type TellingWord,
  wordsOfTitle,
} from '../store.ts';
import { Frequencies } from '../weights.ts';
import { DumpRows } from './dump-rows.ts';
import { LinkTable } from './links.ts';
import { NameTables } from './names.ts';
import { Postings } from './postings.ts';
import { SCHEMA, SEPARATOR, shortKey } from './schema.ts';
import { searchPassages } from './search.ts';
import { lettersInOrder, Statements } from './statements.ts';

/** Entries kept in memory, as neighbours are asked for again and again: some 4 MB at most. Five times as many save no time. */
const MOST_ENTRIES = 2000;

interface ListedRow {
  readonly id: number;
  readonly path: string;
  readonly title: string;
  readonly day: number | null;
  readonly what: string;
  readonly date: string | null;
  readonly place: string | null;
}

interface DumpRow extends ListedRow {
  readonly participants: string;
  readonly head_start: number;
  readonly head_length: number;
  readonly words: Uint8Array;
}

const LISTED = 'id, path, title, day, what, date, place';
const ENTRY = `${LISTED}, participants, head_start, head_length, words FROM dump JOIN digest ON digest.dump = dump.id`;

/** A folder's index in one SQLite file. Several programs may have it open; each write is one transaction. */
export class SqliteStore implements Store {
  readonly names: NameIndex;
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #postings: Postings;
  readonly #links: LinkTable;
  readonly #entries = new Map<number, Entry>();
  /** The days of dumps, as far as they were asked for. */
  readonly #days = new Map<number, number | null>();
  #frequencies = new Frequencies();
  /** SQLite's count of other programs' commits when what is kept in memory was read; -1 before the first time. */
  #seen = -1;

  /** Takes an open database: an empty one gets its tables. */
  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#postings = new Postings(this.#statements);
    this.#links = new LinkTable(this.#statements);
    this.names = new NameTables(this.#statements);
    // Readers and the writer work at once; a crash of the machine may lose the last batch, never the file. Another writer is waited for
    // elsewhere (see `whenFree`): here nothing else could be done meanwhile.
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 100; PRAGMA cache_size = -32768;
       PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 33554432`,
    );
    if (this.#version() === 0)
      this.#transaction(() => {
        // Another program may have been first.
        if (this.#version() === 0) database.exec(SCHEMA);
      });
  }

  #version(): number {
    return this.#statements.number('PRAGMA user_version');
  }

  files(paths?: readonly string[]): readonly FileState[] {
    const all = 'SELECT path, size, modified, hash FROM dump';
    const rows = paths
      ? this.#statements.lists(`${all} WHERE path IN (SELECT value FROM json_each(?))`, JSON.stringify(paths))
      : this.#statements.lists(all);
    return rows.map(([path, size, modified, hash]) => ({
      path: String(path),
      size: Number(size),
      modified: Number(modified),
      hash: String(hash),
    }));
  }

  write(put: readonly DumpRecord[], remove: readonly string[]): void {
    if (put.length + remove.length === 0) return;
    this.#transaction(() => {
      const batch = new DumpRows(this.#statements, this.#postings);
      const gone: Uint32Array[] = [];
      for (const path of new Set([...remove, ...put.map((dump) => dump.path)])) {
        const removed = batch.remove(path);
        if (!removed) continue;
        gone.push(removed.words);
        this.#forget(removed.dump);
      }
      const come = put.map((dump) => batch.add(dump));
      batch.finish();
      const { passed, all } = this.#frequencies.change(gone, come);
      this.#postings.write();
      if (all) this.#links.clear();
      else if (!this.#links.empty)
        for (const word of passed) for (const dump of this.#postings.of(word)) this.#links.remove(dump);
    });
  }

  touch(files: readonly FileState[]): void {
    if (files.length === 0) return;
    const update = this.#statements.of('UPDATE dump SET size = ?, modified = ? WHERE path = ?');
    this.#transaction(() => {
      for (const { path, size, modified } of files) update.run(size, modified, path);
    });
  }

  #forget(dump: number): void {
    this.#links.remove(dump);
    this.#entries.delete(dump);
    this.#days.delete(dump);
  }

  entries(): readonly Entry[] {
    return this.#statements.rows<DumpRow>(`SELECT ${ENTRY} ORDER BY path`).map(toEntry);
  }

  entry(path: string): Entry | null {
    const [row] = this.#statements.rows<DumpRow>(`SELECT ${ENTRY} WHERE path = ?`, path);
    return row ? toEntry(row) : null;
  }

  numbered(dump: number): Entry | null {
    let entry = this.#entries.get(dump) ?? null;
    if (!entry) {
      const [row] = this.#statements.rows<DumpRow>(`SELECT ${ENTRY} WHERE id = ?`, dump);
      entry = row ? toEntry(row) : null;
      if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear();
      if (entry) this.#entries.set(dump, entry);
    }
    return entry;
  }

  listed(dumps: readonly number[] | null): readonly Listed[] {
    const chosen = dumps === null ? '' : 'WHERE id IN (SELECT value FROM json_each(?))';
    const given = dumps === null ? [] : [JSON.stringify(dumps)];
    const listed: Listed[] = [];
    // A hundred thousand rows share a few kinds, days and places: each is kept once.
    const once = new Map<string, string>();
    const same = <T extends string | null>(text: T): T => {
      const known = text === null ? text : once.get(text);
      if (known === undefined && text !== null) once.set(text, text);
      return (known ?? text) as T;
    };
    for (const row of this.#statements.of(`SELECT ${LISTED} FROM dump ${chosen} ORDER BY path`).iterate(...given)) {
      const { what, date, place, ...rest } = row as unknown as ListedRow;
      listed.push(toListed({ ...rest, what: same(what), date: same(date), place: same(place) }));
    }
    return listed;
  }

  holding(words: readonly TellingWord[], favour: (day: number | null) => number, least: number): readonly Candidate[] {
    this.#refresh();
    const weights = new Map<number, number>();
    for (const { word, weight } of words)
      for (const dump of this.#postings.of(word)) weights.set(dump, (weights.get(dump) ?? 0) + weight);
    return candidates(weights, (dump) => favour(this.#dayOf(dump)), least);
  }

  #dayOf(dump: number): number | null {
    let day = this.#days.get(dump);
    if (day === undefined) {
      const row = this.#statements.of('SELECT day FROM dump WHERE id = ?').get(dump);
      day = row && row.day !== null ? Number(row.day) : null;
      this.#days.set(dump, day);
    }
    return day;
  }

  titled(key: string, limit: number): readonly Entry[] {
    const from = shortKey(key);
    return this.#statements
      .rows<DumpRow>(
        `SELECT ${ENTRY} WHERE id IN (SELECT dump FROM title WHERE key >= ? AND key < ?) ORDER BY path LIMIT ?`,
        from,
        `${from}\u{10ffff}`,
        limit,
      )
      .map(toEntry);
  }

  titlesLike(words: string, limit: number): readonly Entry[] {
    const asked = wordsOfTitle(words).map((word) => `"${word}" *`);
    const where = asked.length > 0 ? 'id IN (SELECT rowid FROM title_words WHERE title_words MATCH ?)' : 'TRUE';
    const newest = (condition: string, ...given: string[]): readonly Entry[] =>
      this.#statements
        .rows<DumpRow>(`SELECT ${ENTRY} WHERE ${condition} ORDER BY day DESC NULLS LAST, path LIMIT ?`, ...given, limit)
        .map(toEntry);
    const found = newest(where, ...(asked.length > 0 ? [asked.join(' ')] : []));
    const letters = found.length === 0 ? lettersInOrder(words) : null;
    return letters === null ? found : newest('lower(title) GLOB ?', letters);
  }

  reporting(what: string, from: string, to: string, limit: number): readonly Entry[] {
    const sql = `SELECT ${ENTRY} WHERE what = ? AND date BETWEEN ? AND ? ORDER BY path LIMIT ?`;
    return this.#statements.rows<DumpRow>(sql, what, from, to, limit).map(toEntry);
  }

  happened(day: string, limit: number): readonly Entry[] {
    return this.#statements
      .rows<DumpRow>(`SELECT ${ENTRY} WHERE date = ? ORDER BY path LIMIT ?`, day, limit)
      .map(toEntry);
  }

  datedOn(day: number, limit: number): readonly Entry[] {
    const sql = `SELECT ${ENTRY} WHERE day = ? ORDER BY path LIMIT ?`;
    return this.#statements.rows<DumpRow>(sql, day, limit).map(toEntry);
  }

  firstDayFrom(day: number): number | null {
    const found = this.#statements.of('SELECT min(day) AS day FROM dump WHERE day >= ?').get(day)?.day;
    return typeof found === 'number' ? found : null;
  }

  dateOrders(folder: string): Readonly<Record<DayMonthOrder, number>> {
    const row = this.#statements.of('SELECT day_first, month_first FROM date_order WHERE folder = ?').get(folder);
    return { 'day-first': Number(row?.day_first ?? 0), 'month-first': Number(row?.month_first ?? 0) };
  }

  version(): number {
    return this.#statements.number('SELECT stamp FROM counter');
  }

  unlinked(): readonly number[] {
    return this.#links.unlinked();
  }

  link(found: readonly Links[], revision: number): boolean {
    return this.#transaction(() => {
      if (this.#frequencies.revision !== revision) return false;
      this.#links.add(found);
      return true;
    });
  }

  linkStamps(): ReadonlyMap<number, number> {
    return this.#links.stamps();
  }

  linksOf(dump: number): Links | null {
    return this.#links.of(dump);
  }

  frequencies(): Frequencies {
    this.#refresh();
    return this.#frequencies;
  }

  /** Forgets what is kept in memory, if another program has written since. */
  #refresh(): void {
    const seen = this.#statements.number('PRAGMA data_version');
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#entries.clear();
    this.#days.clear();
    this.#frequencies = new Frequencies(this.#statements.number('SELECT count(*) FROM dump'), (word) =>
      this.#postings.count(word),
    );
  }

  search(criteria: Criteria, limit: number): readonly Hit[] {
    return searchPassages(this.#statements, this.frequencies().size, criteria, limit);
  }

  close(): void {
    this.#database.close();
  }

  /** What others have committed is in what is kept in memory when the work begins, and nothing comes in between. */
  #transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      if (this.#seen >= 0 || this.#version() !== 0) this.#refresh();
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      try {
        this.#database.exec('ROLLBACK');
      } catch {
        // On a full disk SQLite has rolled back by itself, and what is thrown below says so.
      }
      // What was counted is not in the file: count anew.
      this.#postings.reset();
      this.#seen = -1;
      throw error;
    }
  }
}

function toListed({ id, path, title, day, what, date, place }: ListedRow): Listed {
  return { dump: id, path, title, day, event: { what, date, place } };
}

function toEntry(row: DumpRow): Entry {
  const { head_start, head_length, words, participants } = row;
  const { event, ...listed } = toListed(row);
  return {
    ...listed,
    event: { ...event, participants: participants === '' ? [] : participants.split(SEPARATOR) },
    headline: { start: head_start, end: head_start + head_length },
    digest: decodeDigest(words),
  };
}
