import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { DayMonthOrder } from '../dates/model.ts';
import type { EntityType } from '../names/model.ts';
import { type Digest, wordsOf } from './digest.ts';
import { candidates } from './memory-store.ts';
import {
  type Candidate,
  type Criteria,
  type DumpRecord,
  type Entry,
  type FileState,
  type FolderEntity,
  type Hit,
  type Links,
  type Listed,
  type NamedEntity,
  type Passage,
  type Store,
  type TellingWord,
  titleKey,
} from './store.ts';
import { Frequencies } from './weights.ts';

/** Raised with every change of the tables: an index of another version is made anew. */
export const SCHEMA_VERSION = 4;

/** A passage's row is its dump's number times this plus its place, so that a full-text row tells its dump without a look-up. */
const PASSAGES_PER_DUMP = 65536;

/** A word's dumps are kept in one row for so many numbers: small enough to write anew for each batch, large enough to save rows. */
const DUMPS_PER_ROW = 4096;

/** Entries kept in memory, as neighbours are asked for again and again: some 20 MB at most. */
const MOST_ENTRIES = 10_000;

/** Kinds of passages, by the numbers that they have in the index. */
const KINDS: readonly Passage['kind'][] = ['headline', 'question', 'answer', 'statement', 'prose'];

/** Titles are looked for by their beginnings. */
const TITLE_KEY_LENGTH = 48;

const SCHEMA = `
  CREATE TABLE dump (
    id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL, title TEXT NOT NULL, title_key TEXT NOT NULL,
    head_start INTEGER NOT NULL, head_end INTEGER NOT NULL,
    day INTEGER, what TEXT NOT NULL, date TEXT, place TEXT, participants TEXT NOT NULL, date_order TEXT
  );
  CREATE INDEX dump_day ON dump (day);
  CREATE INDEX dump_order ON dump (path, date_order) WHERE date_order IS NOT NULL;
  CREATE INDEX dump_title ON dump (title_key);
  CREATE INDEX dump_event ON dump (what, date);
  CREATE TABLE digest (dump INTEGER PRIMARY KEY, words BLOB NOT NULL);
  CREATE TABLE posting (word INTEGER NOT NULL, part INTEGER NOT NULL, dumps BLOB NOT NULL, PRIMARY KEY (word, part)) WITHOUT ROWID;
  CREATE TABLE link (dump INTEGER PRIMARY KEY, stamp INTEGER NOT NULL, scores BLOB NOT NULL);
  CREATE TABLE stamp (last INTEGER NOT NULL);
  INSERT INTO stamp VALUES (0);
  CREATE TABLE entity (id INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL);
  CREATE TABLE naming (
    entity INTEGER NOT NULL, dump INTEGER NOT NULL, count INTEGER NOT NULL, places TEXT NOT NULL, PRIMARY KEY (entity, dump)
  ) WITHOUT ROWID;
  CREATE INDEX naming_dump ON naming (dump);
  CREATE TABLE passage (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind INTEGER NOT NULL, turn INTEGER, speaker TEXT);
  CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

interface ListedRow {
  readonly id: number;
  readonly path: string;
  readonly title: string;
  readonly day: number | null;
  readonly what: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: string;
}

interface DumpRow extends ListedRow {
  readonly head_start: number;
  readonly head_end: number;
  readonly words: Uint8Array;
}

const LISTED = 'id, path, title, day, what, date, place, participants';
const ENTRY = `${LISTED}, head_start, head_end, words FROM dump JOIN digest ON digest.dump = dump.id`;

/** A folder's index in one SQLite file. Several programs may have it open; each write is one transaction. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #entries = new Map<number, Entry>();
  /** The days of dumps, as far as they were asked for. */
  readonly #days = new Map<number, number | null>();
  #frequencies = new Frequencies();
  /** SQLite's count of other programs' commits when what is kept in memory was read; -1 before the first time. */
  #seen = -1;

  /** Takes an open database: an empty one gets its tables. */
  constructor(database: DatabaseSync) {
    this.#database = database;
    // Readers and the writer work at once; a crash of the machine may lose the last batch, never the file.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768',
    );
    if (this.#number('PRAGMA user_version') === 0)
      this.#transaction(() => {
        // Another program may have been first.
        if (this.#number('PRAGMA user_version') === 0) database.exec(SCHEMA);
      });
  }

  *files(paths?: readonly string[]): Iterable<FileState> {
    const all = 'SELECT path, size, modified, hash FROM dump';
    const rows = paths
      ? this.#statement(`${all} WHERE path IN (SELECT value FROM json_each(?))`).all(JSON.stringify(paths))
      : this.#statement(all).iterate();
    for (const { path, size, modified, hash } of rows)
      yield {
        path: String(path),
        size: Number(size),
        modified: Number(modified),
        hash: String(hash),
      };
  }

  write(put: readonly DumpRecord[], remove: readonly string[]): void {
    if (put.length + remove.length === 0) return;
    this.#transaction(() => {
      const passed = new Set<number>();
      const postings = new Postings();
      let all = false;
      for (const path of [...remove, ...put.map((dump) => dump.path)])
        all = this.#remove(path, postings, passed) || all;
      for (const dump of put) all = this.#add(dump, postings, passed) || all;
      this.#writePostings(postings);
      if (all) this.#database.exec('DELETE FROM link');
      else if (this.#statement('SELECT 1 FROM link LIMIT 1').get())
        for (const word of passed) for (const dump of this.#dumpsOf(word)) this.#unlink(dump);
    });
  }

  touch(files: readonly FileState[]): void {
    if (files.length === 0) return;
    const update = this.#statement('UPDATE dump SET size = ?, modified = ? WHERE path = ?');
    this.#transaction(() => {
      for (const { path, size, modified } of files) update.run(size, modified, path);
    });
  }

  #remove(path: string, postings: Postings, passed: Set<number>): boolean {
    const row = this.#statement('SELECT id, words FROM dump JOIN digest ON digest.dump = dump.id WHERE path = ?').get(
      path,
    );
    if (!row) return false;
    const id = Number(row.id);
    const digest = toDigest(row.words as Uint8Array);
    this.#unlink(id);
    this.#entries.delete(id);
    this.#days.delete(id);
    const all = this.#frequencies.count(digest, -1, passed);
    for (const word of wordsOf(digest)) postings.remove(word, id);
    const first = id * PASSAGES_PER_DUMP;
    const range = [first, first + PASSAGES_PER_DUMP - 1];
    this.#statement('DELETE FROM passage_words WHERE rowid BETWEEN ? AND ?').run(...range);
    this.#statement('DELETE FROM passage WHERE id BETWEEN ? AND ?').run(...range);
    this.#statement('DELETE FROM naming WHERE dump = ?').run(id);
    this.#statement('DELETE FROM digest WHERE dump = ?').run(id);
    this.#statement('DELETE FROM dump WHERE id = ?').run(id);
    return all;
  }

  #add(dump: DumpRecord, postings: Postings, passed: Set<number>): boolean {
    const { what, date, place, participants } = dump.event;
    const id = Number(
      this.#statement(
        `INSERT INTO dump (path, size, modified, hash, title, title_key, head_start, head_end, day, what, date, place, participants, date_order)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        dump.path,
        dump.size,
        dump.modified,
        dump.hash,
        dump.title,
        titleKey(dump.title).slice(0, TITLE_KEY_LENGTH),
        dump.headline.start,
        dump.headline.end,
        dump.day,
        what,
        date,
        place,
        JSON.stringify(participants),
        dump.dateOrder ?? null,
      ).lastInsertRowid,
    );
    this.#statement('INSERT INTO digest (dump, words) VALUES (?, ?)').run(id, bytesOf(dump.digest));
    const all = this.#frequencies.count(dump.digest, 1, passed);
    for (const word of wordsOf(dump.digest)) postings.add(word, id);
    const passage = this.#statement(
      'INSERT INTO passage (id, start, "end", kind, turn, speaker) VALUES (?, ?, ?, ?, ?, ?)',
    );
    const words = this.#statement('INSERT INTO passage_words (rowid, words) VALUES (?, ?)');
    const places = new Map<string, number[]>();
    for (const [number, p] of dump.passages.slice(0, PASSAGES_PER_DUMP).entries()) {
      const row = id * PASSAGES_PER_DUMP + number;
      passage.run(row, p.start, p.end, KINDS.indexOf(p.kind), p.turn, p.speaker);
      words.run(row, p.words);
      for (const entity of p.entities) {
        const known = places.get(entity);
        if (known) known.push(number);
        else places.set(entity, [number]);
      }
    }
    const naming = this.#statement('INSERT INTO naming (entity, dump, count, places) VALUES (?, ?, ?, ?)');
    for (const { entity, type, name, count } of dump.entities)
      naming.run(this.#entity(entity, type, name), id, count, JSON.stringify(places.get(entity) ?? []));
    return all;
  }

  #writePostings(postings: Postings): void {
    const get = this.#statement('SELECT dumps FROM posting WHERE word = ? AND part = ?');
    const set = this.#statement('INSERT OR REPLACE INTO posting (word, part, dumps) VALUES (?, ?, ?)');
    const drop = this.#statement('DELETE FROM posting WHERE word = ? AND part = ?');
    for (const { word, part, added, removed } of postings.rows()) {
      const row = get.get(word, part);
      let dumps = row ? offsetsOf(row.dumps as Uint8Array) : new Uint16Array();
      if (removed.length > 0) dumps = dumps.filter((offset) => !removed.includes(offset));
      if (added.length > 0) dumps = Uint16Array.from([...dumps, ...added]);
      if (dumps.length > 0) set.run(word, part, bytesOf(dumps));
      else drop.run(word, part);
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
    return this.#rows<DumpRow>(`SELECT ${ENTRY} ORDER BY path`).map(toEntry);
  }

  entry(path: string): Entry | null {
    const [row] = this.#rows<DumpRow>(`SELECT ${ENTRY} WHERE path = ?`, path);
    return row ? toEntry(row) : null;
  }

  numbered(dump: number): Entry | null {
    let entry = this.#entries.get(dump) ?? null;
    if (!entry) {
      const [row] = this.#rows<DumpRow>(`SELECT ${ENTRY} WHERE id = ?`, dump);
      entry = row ? toEntry(row) : null;
      if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear();
      if (entry) this.#entries.set(dump, entry);
    }
    return entry;
  }

  listed(dumps: readonly number[] | null): readonly Listed[] {
    if (dumps === null) return this.#rows<ListedRow>(`SELECT ${LISTED} FROM dump ORDER BY path`).map(toListed);
    return this.#rows<ListedRow>(
      `SELECT ${LISTED} FROM dump WHERE id IN (SELECT value FROM json_each(?)) ORDER BY path`,
      JSON.stringify(dumps),
    ).map(toListed);
  }

  holding(words: readonly TellingWord[], favour: (day: number | null) => number, least: number): readonly Candidate[] {
    this.#refresh();
    const weights = new Map<number, number>();
    for (const { word, weight } of words)
      for (const dump of this.#dumpsOf(word)) weights.set(dump, (weights.get(dump) ?? 0) + weight);
    return candidates(weights, (dump) => favour(this.#dayOf(dump)), least);
  }

  /** The numbers of the dumps that a word stands in. */
  #dumpsOf(word: number): readonly number[] {
    const found: number[] = [];
    for (const { part, dumps } of this.#statement('SELECT part, dumps FROM posting WHERE word = ?').iterate(word)) {
      const first = Number(part) * DUMPS_PER_ROW;
      for (const offset of offsetsOf(dumps as Uint8Array)) found.push(first + offset);
    }
    return found;
  }

  #dayOf(dump: number): number | null {
    let day = this.#days.get(dump);
    if (day === undefined) {
      const row = this.#statement('SELECT day FROM dump WHERE id = ?').get(dump);
      day = row && row.day !== null ? Number(row.day) : null;
      this.#days.set(dump, day);
    }
    return day;
  }

  titled(key: string, limit: number): readonly Entry[] {
    const from = key.slice(0, TITLE_KEY_LENGTH);
    return this.#rows<DumpRow>(
      `SELECT ${ENTRY} WHERE title_key >= ? AND title_key < ? ORDER BY path LIMIT ?`,
      from,
      `${from}\u{10ffff}`,
      limit,
    ).map(toEntry);
  }

  titlesLike(words: string, limit: number): readonly Entry[] {
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
    const where = asked.map(() => 'instr(lower(title), ?) > 0').join(' AND ') || 'TRUE';
    const sql = `SELECT ${ENTRY} WHERE ${where} ORDER BY day DESC NULLS LAST, path LIMIT ?`;
    return this.#rows<DumpRow>(sql, ...asked, limit).map(toEntry);
  }

  reporting(what: string, from: string, to: string, limit: number): readonly Entry[] {
    return this.#rows<DumpRow>(
      `SELECT ${ENTRY} WHERE what = ? AND date BETWEEN ? AND ? ORDER BY path LIMIT ?`,
      what,
      from,
      to,
      limit,
    ).map(toEntry);
  }

  datedOn(day: number, limit: number): readonly Entry[] {
    return this.#rows<DumpRow>(`SELECT ${ENTRY} WHERE day = ? ORDER BY path LIMIT ?`, day, limit).map(toEntry);
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

  unlinked(): readonly number[] {
    return this.#statement(
      'SELECT id FROM dump WHERE id NOT IN (SELECT link.dump FROM link WHERE stamp > 0) ORDER BY id',
    )
      .all()
      .map((row) => Number(row.id));
  }

  link(found: readonly Links[], revision: number): boolean {
    return this.#transaction(() => {
      if (this.#frequencies.revision !== revision) return false;
      for (const { dump, others, scores } of found) {
        this.#setLinks(dump, this.#nextStamp(), new Map([...others].map((other, i) => [other, scores[i]])));
        for (const [i, other] of others.entries()) this.#changeLinks(other, (known) => known.set(dump, scores[i]));
      }
      return true;
    });
  }

  linkStamps(): ReadonlyMap<number, number> {
    return new Map(
      this.#statement('SELECT dump, stamp FROM link WHERE stamp > 0')
        .all()
        .map((row) => [Number(row.dump), Number(row.stamp)]),
    );
  }

  linksOf(dump: number): Links | null {
    const row = this.#statement('SELECT scores FROM link WHERE dump = ? AND stamp > 0').get(dump);
    if (!row) return null;
    const scores = toScores(row.scores as Uint8Array);
    return { dump, others: Uint32Array.from(scores.keys()), scores: Float32Array.from(scores.values()) };
  }

  #nextStamp(): number {
    return this.#number('UPDATE stamp SET last = last + 1 RETURNING last');
  }

  #setLinks(dump: number, stamp: number, scores: ReadonlyMap<number, number>): void {
    this.#statement('INSERT OR REPLACE INTO link (dump, stamp, scores) VALUES (?, ?, ?)').run(
      dump,
      stamp,
      bytesOf(Float64Array.from([...scores].flat())),
    );
  }

  /** Changes a dump's links. Those of a dump whose own are not known yet have the stamp 0, and stay so. */
  #changeLinks(dump: number, change: (scores: Map<number, number>) => void): void {
    const row = this.#statement('SELECT stamp, scores FROM link WHERE dump = ?').get(dump);
    const scores = row ? toScores(row.scores as Uint8Array) : new Map<number, number>();
    change(scores);
    this.#setLinks(dump, row && Number(row.stamp) > 0 ? this.#nextStamp() : 0, scores);
  }

  #unlink(dump: number): void {
    const row = this.#statement('SELECT scores FROM link WHERE dump = ?').get(dump);
    if (!row) return;
    for (const other of toScores(row.scores as Uint8Array).keys())
      this.#changeLinks(other, (known) => known.delete(dump));
    this.#statement('DELETE FROM link WHERE dump = ?').run(dump);
  }

  frequencies(): Frequencies {
    this.#refresh();
    return this.#frequencies;
  }

  /** Forgets what is kept in memory, if another program has written since. */
  #refresh(): void {
    const seen = this.#number('PRAGMA data_version');
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#entries.clear();
    this.#days.clear();
    const count = this.#statement('SELECT coalesce(sum(length(dumps)), 0) / 2 AS dumps FROM posting WHERE word = ?');
    this.#frequencies = new Frequencies(this.#number('SELECT count(*) FROM dump'), (word) =>
      Number(count.get(word)?.dumps),
    );
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

  dumpsNaming(entities: readonly string[]): readonly number[] {
    return this.#statement(
      `SELECT DISTINCT dump FROM naming
       WHERE entity IN (SELECT id FROM entity WHERE entity IN (SELECT value FROM json_each(?)))`,
    )
      .all(JSON.stringify(entities))
      .map((row) => Number(row.dump));
  }

  mostNaming(entity: string, limit: number): readonly string[] {
    return this.#statement(
      `SELECT path FROM entity e JOIN naming n ON n.entity = e.id JOIN dump d ON d.id = n.dump
       WHERE e.entity = ? ORDER BY n.count DESC, path LIMIT ?`,
    )
      .all(entity, limit)
      .map((row) => String(row.path));
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
        `p.id IN (SELECT n.dump * ${PASSAGES_PER_DUMP} + place.value FROM naming n JOIN entity e ON e.id = n.entity, json_each(n.places) place
                  WHERE e.entity IN (${marks(any)}))`,
        ...any,
      );
    for (const word of says?.split(' ') ?? []) add('instr(lower(p.speaker), ?) > 0', word);
    if (kinds.length > 0) add(`p.kind IN (${marks(kinds)})`, ...kinds.map((kind) => KINDS.indexOf(kind)));
    if (event !== null) add('d.what = ?', event);
    if (from !== null) add('d.day >= ?', from);
    if (to !== null) add('d.day <= ?', to);
    const fulltext = phrases.length > 0;
    const rows = this.#rows<Omit<Hit, 'kind'> & { kind: number }>(
      `SELECT d.path, d.title, d.day, p.start, p."end", p.kind, p.turn, p.speaker, ${fulltext ? '-bm25(passage_words)' : '0.0'} AS score
       FROM ${fulltext ? 'passage_words JOIN passage p ON p.id = passage_words.rowid' : 'passage p'}
       JOIN dump d ON d.id = p.id / ${PASSAGES_PER_DUMP}
       WHERE ${where.join(' AND ') || 'TRUE'} ORDER BY score DESC, d.path, p.start LIMIT ?`,
      ...values,
      limit,
    );
    return rows.map((row) => ({ ...row, kind: KINDS[row.kind] }));
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

  /** What others have committed is in what is kept in memory when the work begins, and nothing comes in between. */
  #transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      if (this.#seen >= 0 || this.#number('PRAGMA user_version') !== 0) this.#refresh();
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#database.exec('ROLLBACK');
      // What was counted is not in the file: count anew.
      this.#seen = -1;
      throw error;
    }
  }
}

/** Changes to the dumps that words stand in, by the rows that hold them. */
class Postings {
  readonly #rows = new Map<string, { word: number; part: number; added: number[]; removed: number[] }>();

  add(word: number, dump: number): void {
    this.#row(word, dump).added.push(dump % DUMPS_PER_ROW);
  }

  remove(word: number, dump: number): void {
    this.#row(word, dump).removed.push(dump % DUMPS_PER_ROW);
  }

  /** In the order of the table, so that it is written from its beginning to its end. */
  rows() {
    return [...this.#rows.values()].sort((a, b) => a.word - b.word || a.part - b.part);
  }

  #row(word: number, dump: number) {
    const part = Math.floor(dump / DUMPS_PER_ROW);
    const key = `${word} ${part}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = { word, part, added: [], removed: [] };
      this.#rows.set(key, row);
    }
    return row;
  }
}

function toListed({ id, path, title, day, what, date, place, participants }: ListedRow): Listed {
  return {
    dump: id,
    path,
    title,
    day,
    event: { what, date, place, participants: JSON.parse(participants) as string[] },
  };
}

function toEntry(row: DumpRow): Entry {
  const { head_start, head_end, words } = row;
  return { ...toListed(row), headline: { start: head_start, end: head_end }, digest: toDigest(words) };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A blob's bytes in a buffer of their own, as typed arrays need them aligned. */
const aligned = (blob: Uint8Array): ArrayBuffer =>
  blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength) as ArrayBuffer;

const toDigest = (blob: Uint8Array): Digest => new Uint32Array(aligned(blob));
const offsetsOf = (blob: Uint8Array): Uint16Array => new Uint16Array(aligned(blob));

/** Pairs of a dump's number and its score. */
function toScores(blob: Uint8Array): Map<number, number> {
  const pairs = new Float64Array(aligned(blob));
  const scores = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) scores.set(pairs[i], pairs[i + 1]);
  return scores;
}
