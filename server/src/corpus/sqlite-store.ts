import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { DayMonthOrder } from '../dates/model.ts';
import type { EntityType } from '../names/model.ts';
import { keyWords, wordsOf } from './digest.ts';
import { heaviest } from './memory-store.ts';
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

/** Raised with every change of the tables: an index of another version is made anew. */
export const SCHEMA_VERSION = 2;

/** A passage's row is its dump's number times this plus its place, so that a full-text row tells its dump without a look-up. */
const PASSAGES_PER_DUMP = 65536;

/** Entries kept in memory, as neighbours are asked for again and again: some 40 MB at most. */
const MOST_ENTRIES = 10_000;

const SCHEMA = `
  CREATE TABLE dump (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL, title TEXT NOT NULL, title_key TEXT NOT NULL,
    head_start INTEGER NOT NULL, head_end INTEGER NOT NULL,
    day INTEGER, what TEXT NOT NULL, date TEXT, place TEXT, participants TEXT NOT NULL, digest BLOB NOT NULL,
    date_order TEXT
  );
  CREATE INDEX dump_day ON dump (day);
  CREATE INDEX dump_order ON dump (path, date_order) WHERE date_order IS NOT NULL;
  CREATE INDEX dump_title ON dump (title_key);
  CREATE INDEX dump_event ON dump (what, date);
  CREATE TABLE key (word INTEGER NOT NULL, dump INTEGER NOT NULL, PRIMARY KEY (word, dump)) WITHOUT ROWID;
  CREATE TABLE word (hash INTEGER PRIMARY KEY, dumps INTEGER NOT NULL);
  CREATE TABLE entity (id INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL);
  CREATE TABLE naming (entity INTEGER NOT NULL, dump INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (entity, dump)) WITHOUT ROWID;
  CREATE INDEX naming_dump ON naming (dump);
  CREATE TABLE passage (
    id INTEGER PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, turn INTEGER, speaker TEXT
  );
  CREATE TABLE mention (entity INTEGER NOT NULL, passage INTEGER NOT NULL, PRIMARY KEY (entity, passage)) WITHOUT ROWID;
  CREATE INDEX mention_passage ON mention (passage);
  CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

interface DumpRow {
  readonly path: string;
  readonly title: string;
  readonly head_start: number;
  readonly head_end: number;
  readonly day: number | null;
  readonly what: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: string;
  readonly digest: Uint8Array;
}

const ENTRY = 'path, title, head_start, head_end, day, what, date, place, participants, digest';

/** A folder's index in one SQLite file. Several programs may have it open; each write is one transaction. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #entries = new Map<number, Entry>();
  #frequencies = new Frequencies();
  /** The day of each dump that has one, by its number. */
  #days = new Map<number, number>();
  /** SQLite's count of other programs' commits when the frequencies were read; -1 before the first time. */
  #seen = -1;

  /** Takes an open database: an empty one gets its tables. */
  constructor(database: DatabaseSync) {
    this.#database = database;
    // Readers and the writer work at once; a crash of the machine may lose the last batch, never the file.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -65536',
    );
    if (this.#number('PRAGMA user_version') === 0) this.#transaction(() => database.exec(SCHEMA));
  }

  *files(): Iterable<FileState> {
    for (const row of this.#statement('SELECT path, size, modified, hash FROM dump').iterate())
      yield { path: String(row.path), size: Number(row.size), modified: Number(row.modified), hash: String(row.hash) };
  }

  write(put: readonly DumpRecord[], remove: readonly string[]): void {
    // What others have committed has to be in the frequencies before ours are added to them.
    this.#refresh();
    this.#entries.clear();
    const changed = new Set<number>();
    this.#transaction(() => {
      for (const path of [...remove, ...put.map((dump) => dump.path)]) this.#remove(path, changed);
      for (const dump of put) this.#add(dump, changed);
      const set = this.#statement('INSERT OR REPLACE INTO word (hash, dumps) VALUES (?, ?)');
      for (const word of changed) set.run(word, this.#frequencies.of(word));
    });
  }

  touch(files: readonly FileState[]): void {
    const update = this.#statement('UPDATE dump SET size = ?, modified = ? WHERE path = ?');
    this.#transaction(() => {
      for (const { path, size, modified } of files) update.run(size, modified, path);
    });
  }

  #remove(path: string, changed: Set<number>): void {
    const row = this.#statement('SELECT id, digest FROM dump WHERE path = ?').get(path);
    if (!row) return;
    const id = Number(row.id);
    const digest = toDigest(row.digest as Uint8Array);
    this.#frequencies.count(digest, -1);
    this.#days.delete(id);
    for (const word of wordsOf(digest)) changed.add(word);
    const unkey = this.#statement('DELETE FROM key WHERE word = ? AND dump = ?');
    for (const word of keyWords(digest)) unkey.run(word, id);
    const first = id * PASSAGES_PER_DUMP;
    const range = [first, first + PASSAGES_PER_DUMP - 1];
    this.#statement('DELETE FROM passage_words WHERE rowid BETWEEN ? AND ?').run(...range);
    this.#statement('DELETE FROM mention WHERE passage BETWEEN ? AND ?').run(...range);
    this.#statement('DELETE FROM passage WHERE id BETWEEN ? AND ?').run(...range);
    this.#statement('DELETE FROM naming WHERE dump = ?').run(id);
    this.#statement('DELETE FROM dump WHERE id = ?').run(id);
  }

  #add(dump: DumpRecord, changed: Set<number>): void {
    const { what, date, place, participants } = dump.event;
    const blob = new Uint8Array(dump.digest.buffer, dump.digest.byteOffset, dump.digest.byteLength);
    const id = Number(
      this.#statement(
        `INSERT INTO dump (size, modified, hash, title_key, date_order, ${ENTRY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        dump.size,
        dump.modified,
        dump.hash,
        titleKey(dump.title),
        dump.dateOrder ?? null,
        dump.path,
        dump.title,
        dump.headline.start,
        dump.headline.end,
        dump.day,
        what,
        date,
        place,
        JSON.stringify(participants),
        blob,
      ).lastInsertRowid,
    );
    this.#frequencies.count(dump.digest, 1);
    if (dump.day !== null) this.#days.set(id, dump.day);
    for (const word of wordsOf(dump.digest)) changed.add(word);
    const key = this.#statement('INSERT INTO key (word, dump) VALUES (?, ?)');
    for (const word of keyWords(dump.digest)) key.run(word, id);
    const entities = new Map<string, number>();
    const naming = this.#statement('INSERT INTO naming (entity, dump, count) VALUES (?, ?, ?)');
    for (const { entity, type, name, count } of dump.entities) {
      const number = this.#entity(entity, type, name);
      entities.set(entity, number);
      naming.run(number, id, count);
    }
    const passage = this.#statement(
      'INSERT INTO passage (id, start, "end", kind, turn, speaker) VALUES (?, ?, ?, ?, ?, ?)',
    );
    const words = this.#statement('INSERT INTO passage_words (rowid, words) VALUES (?, ?)');
    const mention = this.#statement('INSERT INTO mention (entity, passage) VALUES (?, ?)');
    for (const [place_, p] of dump.passages.slice(0, PASSAGES_PER_DUMP).entries()) {
      const row = id * PASSAGES_PER_DUMP + place_;
      passage.run(row, p.start, p.end, p.kind, p.turn, p.speaker);
      words.run(row, p.words);
      for (const entity of p.entities) {
        const number = entities.get(entity);
        if (number !== undefined) mention.run(number, row);
      }
    }
  }

  #entity(entity: string, type: EntityType, name: string): number {
    const known = this.#statement('SELECT id FROM entity WHERE entity = ?').get(entity);
    if (known) return Number(known.id);
    return Number(
      this.#statement('INSERT INTO entity (entity, type, name) VALUES (?, ?, ?)').run(entity, type, name)
        .lastInsertRowid,
    );
  }

  entries(): readonly Entry[] {
    return this.#rows<DumpRow>(`SELECT ${ENTRY} FROM dump ORDER BY path`).map(toEntry);
  }

  entry(path: string): Entry | null {
    const [row] = this.#rows<DumpRow>(`SELECT ${ENTRY} FROM dump WHERE path = ?`, path);
    return row ? toEntry(row) : null;
  }

  holding(words: readonly TellingWord[], favour: (day: number | null) => number, limit: number): readonly Entry[] {
    this.#refresh();
    const find = this.#statement('SELECT dump FROM key WHERE word = ?');
    const weights = new Map<number, number>();
    for (const { word, weight } of words)
      for (const row of find.all(word)) {
        const dump = Number(row.dump);
        weights.set(dump, (weights.get(dump) ?? 0) + weight);
      }
    for (const [dump, weight] of weights) weights.set(dump, weight * favour(this.#days.get(dump) ?? null));
    return heaviest(weights, limit, (id) => this.#entryById(id));
  }

  #entryById(id: number): Entry | null {
    let entry = this.#entries.get(id) ?? null;
    if (!entry) {
      const [row] = this.#rows<DumpRow>(`SELECT ${ENTRY} FROM dump WHERE id = ?`, id);
      entry = row ? toEntry(row) : null;
      if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear();
      if (entry) this.#entries.set(id, entry);
    }
    return entry;
  }

  titled(key: string, limit: number): readonly Entry[] {
    return this.#rows<DumpRow>(
      `SELECT ${ENTRY} FROM dump WHERE title_key >= ? AND title_key < ? ORDER BY path LIMIT ?`,
      key,
      `${key}\u{10ffff}`,
      limit,
    ).map(toEntry);
  }

  titlesLike(words: string, limit: number): readonly Entry[] {
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
    const where = asked.map(() => 'instr(lower(title), ?) > 0').join(' AND ') || 'TRUE';
    const sql = `SELECT ${ENTRY} FROM dump WHERE ${where} ORDER BY day DESC NULLS LAST, path LIMIT ?`;
    return this.#rows<DumpRow>(sql, ...asked, limit).map(toEntry);
  }

  reporting(what: string, from: string, to: string, limit: number): readonly Entry[] {
    return this.#rows<DumpRow>(
      `SELECT ${ENTRY} FROM dump WHERE what = ? AND date BETWEEN ? AND ? ORDER BY path LIMIT ?`,
      what,
      from,
      to,
      limit,
    ).map(toEntry);
  }

  datedOn(day: number, limit: number): readonly Entry[] {
    return this.#rows<DumpRow>(`SELECT ${ENTRY} FROM dump WHERE day = ? ORDER BY path LIMIT ?`, day, limit).map(
      toEntry,
    );
  }

  dateOrders(prefix: string): Readonly<Record<DayMonthOrder, number>> {
    const orders = { 'day-first': 0, 'month-first': 0 };
    for (const row of this.#statement(
      `SELECT date_order AS kind, count(*) AS dumps FROM dump
       WHERE date_order IS NOT NULL AND path >= ? AND path < ? GROUP BY date_order`,
    ).iterate(prefix, `${prefix}\u{10ffff}`))
      orders[row.kind as DayMonthOrder] = Number(row.dumps);
    return orders;
  }

  frequencies(): Frequencies {
    this.#refresh();
    return this.#frequencies;
  }

  /** Reads again what is kept in memory, if another program has written since. */
  #refresh(): void {
    const seen = this.#number('PRAGMA data_version');
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#entries.clear();
    const size = this.#number('SELECT count(*) FROM dump');
    this.#frequencies = Frequencies.restore(
      size,
      this.#pairs('SELECT hash AS key, dumps AS value FROM word WHERE dumps > 0'),
    );
    this.#days = new Map(this.#pairs('SELECT id AS key, day AS value FROM dump WHERE day IS NOT NULL'));
  }

  *#pairs(sql: string): Iterable<readonly [number, number]> {
    for (const row of this.#statement(sql).iterate()) yield [Number(row.key), Number(row.value)];
  }

  entitiesLike(words: string, limit: number): readonly FolderEntity[] {
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
    const where = asked.map(() => 'instr(lower(name), ?) > 0').join(' AND ') || 'TRUE';
    return this.#rows<FolderEntity>(
      `SELECT entity, type, name, (SELECT sum(count) FROM naming n WHERE n.entity = e.id) AS count,
         (SELECT count(*) FROM naming n WHERE n.entity = e.id) AS dumps
       FROM entity e WHERE dumps > 0 AND ${where} ORDER BY dumps DESC, entity LIMIT ?`,
      ...asked,
      limit,
    );
  }

  entitiesOf(path: string): readonly NamedEntity[] {
    return this.#rows<NamedEntity>(
      `SELECT e.entity, e.type, e.name, n.count FROM dump d JOIN naming n ON n.dump = d.id JOIN entity e ON e.id = n.entity
       WHERE d.path = ? ORDER BY n.count DESC, e.entity`,
      path,
    );
  }

  search(criteria: Criteria, limit: number): readonly Hit[] {
    const { phrases, named, says, kinds, event, from, to } = criteria;
    const where: string[] = [];
    const values: SQLInputValue[] = [];
    const add = (condition: string, ...given: SQLInputValue[]): void => {
      where.push(condition);
      values.push(...given);
    };
    const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');
    if (phrases.length > 0)
      add('passage_words MATCH ?', phrases.map((phrase) => `"${phrase.replaceAll('"', '')}"`).join(' '));
    for (const any of named)
      add(
        `p.id IN (SELECT passage FROM mention WHERE entity IN (SELECT id FROM entity WHERE entity IN (${marks(any)})))`,
        ...any,
      );
    for (const word of says?.split(' ') ?? []) add('instr(lower(p.speaker), ?) > 0', word);
    if (kinds.length > 0) add(`p.kind IN (${marks(kinds)})`, ...kinds);
    if (event !== null) add('d.what = ?', event);
    if (from !== null) add('d.day >= ?', from);
    if (to !== null) add('d.day <= ?', to);
    const fulltext = phrases.length > 0;
    const rows = this.#rows<Omit<Hit, 'kind'> & { kind: Passage['kind'] }>(
      `SELECT d.path, d.title, d.day, p.start, p."end", p.kind, p.turn, p.speaker, ${fulltext ? '-bm25(passage_words)' : '0.0'} AS score
       FROM ${fulltext ? 'passage_words JOIN passage p ON p.id = passage_words.rowid' : 'passage p'}
       JOIN dump d ON d.id = p.id / ${PASSAGES_PER_DUMP}
       WHERE ${where.join(' AND ') || 'TRUE'} ORDER BY score DESC, d.path, p.start LIMIT ?`,
      ...values,
      limit,
    );
    return rows;
  }

  close(): void {
    this.#database.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  #rows<T>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#statement(sql)
      .all(...values)
      .map((row) => ({ ...row }) as T);
  }

  #number(sql: string): number {
    return Number(Object.values(this.#statement(sql).get() ?? {})[0]);
  }

  #transaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      // What was counted is not in the file: count anew.
      this.#seen = -1;
      throw error;
    }
  }
}

function toEntry({ path, title, head_start, head_end, day, what, date, place, participants, digest }: DumpRow): Entry {
  return {
    path,
    title,
    headline: { start: head_start, end: head_end },
    day,
    event: { what, date, place, participants: JSON.parse(participants) as string[] },
    digest: toDigest(digest),
  };
}

function toDigest(blob: Uint8Array): Uint32Array {
  return new Uint32Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength));
}
