import type { DatabaseSync } from 'node:sqlite';
import type { DayMonthOrder } from '../dates/model.ts';
import type { EntityType } from '../names/model.ts';
import { decodeContent, decodeDigest, encodeContent, encodeDigest } from './coding.ts';
import type { Digest } from './digest.ts';
import { LinkTable } from './sqlite-links.ts';
import { Postings } from './sqlite-postings.ts';
import { SCHEMA } from './sqlite-schema.ts';
import { searchPassages } from './sqlite-search.ts';
import { lettersInOrder, Statements } from './sqlite-statements.ts';
import {
  type Candidate,
  type Criteria,
  candidates,
  type DumpRecord,
  type Entry,
  type FileState,
  type FolderEntity,
  type FolderGarbled,
  foldersOf,
  type GarbledName,
  type Hit,
  type Links,
  type Listed,
  type NamedEntity,
  type NamedPerson,
  type Naming,
  type Store,
  type TellingWord,
  titleKey,
  wordsOfTitle,
} from './store.ts';
import { Frequencies } from './weights.ts';
import { isNamedBy } from './written.ts';

/** More passages than this are no press release's; the first of them are kept. */
const MOST_PASSAGES = 65536;

/** Entries kept in memory, as neighbours are asked for again and again: some 4 MB at most. Five times as many save no time. */
const MOST_ENTRIES = 2000;

/** Titles are looked for by their beginnings. */
const TITLE_KEY_LENGTH = 48;

/** Stands between the participants of an event: no entity's name has it. */
const SEPARATOR = '\n';

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

/** How a batch changes how often the folder names entities, by their numbers. */
type Counts = Map<number, { count: number; dumps: number }>;

/** The numbers of entities and speakers, as far as a batch has met them, and that of the passage which comes next. */
interface Known {
  readonly entities: Map<string, number>;
  readonly speakers: Map<string, number>;
  nextPassage: number;
}

/** A folder's index in one SQLite file. Several programs may have it open; each write is one transaction. */
export class SqliteStore implements Store {
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
    // Readers and the writer work at once; a crash of the machine may lose the last batch, never the file.
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768;
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

  *files(paths?: readonly string[]): Iterable<FileState> {
    const all = 'SELECT path, size, modified, hash FROM dump';
    const rows = paths
      ? this.#statements.lists(`${all} WHERE path IN (SELECT value FROM json_each(?))`, JSON.stringify(paths))
      : this.#statements.lists(all);
    for (const [path, size, modified, hash] of rows)
      yield { path: String(path), size: Number(size), modified: Number(modified), hash: String(hash) };
  }

  write(put: readonly DumpRecord[], remove: readonly string[]): void {
    if (put.length + remove.length === 0) return;
    this.#transaction(() => {
      const counts: Counts = new Map();
      const gone: Digest[] = [];
      for (const path of new Set([...remove, ...put.map((dump) => dump.path)])) {
        const digest = this.#remove(path, counts);
        if (digest) gone.push(digest);
      }
      const nextPassage = this.#statements.number('SELECT passage FROM counter');
      const known: Known = { entities: new Map(), speakers: new Map(), nextPassage };
      for (const dump of put) this.#add(dump, known, counts);
      this.#statements.of('UPDATE counter SET stamp = stamp + 1, passage = ?').run(known.nextPassage);
      this.#count(counts);
      const come = put.map(({ digest }) => digest);
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

  /** Its digest, or null where it is not there. */
  #remove(path: string, counts: Counts): Digest | null {
    const row = this.#statements
      .of(
        'SELECT id, title, words, date_order, first_passage FROM dump JOIN digest ON digest.dump = dump.id WHERE path = ?',
      )
      .get(path);
    if (!row) return null;
    const id = Number(row.id);
    const first = Number(row.first_passage);
    const digest = decodeDigest(row.words as Uint8Array);
    this.#links.remove(id);
    this.#entries.delete(id);
    this.#days.delete(id);
    this.#postings.remove(digest, id);
    const packed = this.#statements.of('SELECT packed FROM content WHERE first_passage = ?').get(first)?.packed;
    const content = decodeContent(packed as Uint8Array);
    // One by one: for a range of rows FTS5 goes through all that there are.
    const words = this.#statements.of('DELETE FROM passage_words WHERE rowid = ?');
    for (let i = 0; i < content.passages.length; i++) words.run(first + i);
    const naming = this.#statements.of('DELETE FROM naming WHERE entity = ? AND dump = ?');
    for (const { id: entity, count } of content.entities) {
      naming.run(entity, id);
      countIn(counts, entity, -count, -1);
    }
    const speaking = this.#statements.of('DELETE FROM speaking WHERE speaker = ? AND dump = ?');
    for (const speaker of new Set(content.passages.map((p) => p.speaker))) speaking.run(speaker, id);
    this.#countOrder(path, row.date_order as DayMonthOrder | null, -1);
    this.#statements.of('DELETE FROM title WHERE key = ? AND dump = ?').run(shortKey(String(row.title)), id);
    this.#statements.of('DELETE FROM title_words WHERE rowid = ?').run(id);
    this.#statements.of('DELETE FROM garbled WHERE dump = ?').run(id);
    this.#statements.of('DELETE FROM content WHERE first_passage = ?').run(first);
    this.#statements.of('DELETE FROM digest WHERE dump = ?').run(id);
    this.#statements.of('DELETE FROM dump WHERE id = ?').run(id);
    return digest;
  }

  #add(dump: DumpRecord, known: Known, counts: Counts): void {
    const { what, date, place, participants } = dump.event;
    const passages = dump.passages.slice(0, MOST_PASSAGES);
    const first = known.nextPassage;
    known.nextPassage += Math.max(1, passages.length);
    const { lastInsertRowid } = this.#statements
      .of(
        `INSERT INTO dump (path, size, modified, hash, title, head_start, head_length, day, what, date, place, participants, date_order, first_passage)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        dump.path,
        dump.size,
        dump.modified,
        dump.hash,
        dump.title,
        dump.headline.start,
        dump.headline.end - dump.headline.start,
        dump.day,
        what,
        date,
        place,
        participants.join(SEPARATOR),
        dump.dateOrder ?? null,
        first,
      );
    const id = Number(lastInsertRowid);
    this.#statements.of('INSERT INTO title (key, dump) VALUES (?, ?)').run(shortKey(dump.title), id);
    this.#statements
      .of('INSERT INTO title_words (rowid, words) VALUES (?, ?)')
      .run(id, wordsOfTitle(dump.title).join(' '));
    this.#countOrder(dump.path, dump.dateOrder ?? null, 1);
    this.#statements.of('INSERT INTO digest (dump, words) VALUES (?, ?)').run(id, encodeDigest(dump.digest));
    this.#postings.add(dump.digest, id);
    const naming = this.#statements.of('INSERT INTO naming (entity, dump, count, written) VALUES (?, ?, ?, ?)');
    const ids = new Map<string, number>();
    const entities = dump.entities.map(({ entity, type, name, count, written }) => {
      const number = this.#entity(entity, type, name, known);
      ids.set(entity, number);
      naming.run(number, id, count, written === undefined ? null : isNamedBy(entity, written) ? '' : written);
      countIn(counts, number, count, 1);
      return { id: number, count };
    });
    const garbled = this.#statements.of(
      'INSERT INTO garbled (dump, entity, form, proper, count) VALUES (?, ?, ?, ?, ?)',
    );
    for (const { entity, form, right, count } of dump.garbled) {
      const number = ids.get(entity);
      if (number !== undefined) garbled.run(id, number, form, right, count);
    }
    const words = this.#statements.of('INSERT INTO passage_words (rowid, words) VALUES (?, ?)');
    const speaking = this.#statements.of('INSERT OR IGNORE INTO speaking (speaker, dump) VALUES (?, ?)');
    const speakers = new Set<number>();
    const coded = passages.map((passage, i) => {
      words.run(first + i, passage.words);
      const speaker = passage.speaker === null ? 0 : this.#speaker(passage.speaker, known);
      if (speaker > 0) speakers.add(speaker);
      return { ...passage, speaker, entities: passage.entities.flatMap((entity) => ids.get(entity) ?? []) };
    });
    for (const speaker of speakers) speaking.run(speaker, id);
    this.#statements
      .of('INSERT INTO content (first_passage, dump, packed) VALUES (?, ?, ?)')
      .run(first, id, encodeContent({ entities, passages: coded }));
  }

  #entity(entity: string, type: EntityType, name: string, { entities }: Known): number {
    let id = entities.get(entity) ?? this.#statements.number('SELECT id FROM entity WHERE entity = ?', entity);
    if (Number.isNaN(id))
      id = Number(
        this.#statements
          .of('INSERT INTO entity (entity, type, name, count, dumps) VALUES (?, ?, ?, 0, 0)')
          .run(entity, type, name).lastInsertRowid,
      );
    entities.set(entity, id);
    return id;
  }

  #speaker(name: string, { speakers }: Known): number {
    let id = speakers.get(name) ?? this.#statements.number('SELECT id FROM speaker WHERE name = ?', name);
    if (Number.isNaN(id))
      id = Number(this.#statements.of('INSERT INTO speaker (name) VALUES (?)').run(name).lastInsertRowid);
    speakers.set(name, id);
    return id;
  }

  /** Entities that nothing names any longer are forgotten. */
  #count(counts: Counts): void {
    const change = this.#statements.of('UPDATE entity SET count = count + ?, dumps = dumps + ? WHERE id = ?');
    const drop = this.#statements.of('DELETE FROM entity WHERE id = ? AND dumps = 0');
    for (const [id, { count, dumps }] of counts) {
      change.run(count, dumps, id);
      if (dumps <= 0) drop.run(id);
    }
  }

  /** Counts an order of day and month for all folders that hold the dump. */
  #countOrder(path: string, order: DayMonthOrder | null, by: 1 | -1): void {
    if (order === null) return;
    const put = this.#statements.of(
      `INSERT INTO date_order (folder, day_first, month_first) VALUES (?, ?, ?)
       ON CONFLICT (folder) DO UPDATE SET day_first = day_first + excluded.day_first, month_first = month_first + excluded.month_first`,
    );
    for (const folder of foldersOf(path))
      put.run(folder, order === 'day-first' ? by : 0, order === 'month-first' ? by : 0);
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
    const from = key.slice(0, TITLE_KEY_LENGTH);
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
    return letters === null ? found : newest(`title LIKE ? ESCAPE '\\'`, letters);
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

  entitiesLike(words: string, limit: number): readonly FolderEntity[] {
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
    const where = asked.map(() => 'instr(lower(name), ?) > 0').join(' AND ') || 'TRUE';
    return this.#statements.rows<FolderEntity>(
      `SELECT entity, type, name, count, dumps FROM entity WHERE ${where} ORDER BY dumps DESC, entity LIMIT ?`,
      ...asked,
      limit,
    );
  }

  entitiesSpelt(letters: string, limit: number): readonly FolderEntity[] {
    const pattern = lettersInOrder(letters);
    if (pattern === null) return [];
    return this.#statements.rows<FolderEntity>(
      `SELECT entity, type, name, count, dumps FROM entity WHERE name LIKE ? ESCAPE '\\' ORDER BY dumps DESC, entity LIMIT ?`,
      pattern,
      limit,
    );
  }

  folderEntities(entities: readonly string[]): readonly FolderEntity[] {
    return this.#statements.rows<FolderEntity>(
      'SELECT entity, type, name, count, dumps FROM entity WHERE entity IN (SELECT value FROM json_each(?))',
      JSON.stringify(entities),
    );
  }

  people(least: number): readonly NamedPerson[] {
    return this.#statements
      .lists("SELECT entity, name, count, dumps FROM entity WHERE type = 'person' AND dumps >= ?", least)
      .map(([entity, name, count, dumps]) => ({
        entity: String(entity),
        name: String(name),
        count: Number(count),
        dumps: Number(dumps),
      }));
  }

  garbled(): readonly FolderGarbled[] {
    return this.#statements.rows<FolderGarbled>(
      `SELECT e.entity, form, proper AS "right", sum(g.count) AS count, count(*) AS dumps
       FROM garbled g JOIN entity e ON e.id = g.entity GROUP BY g.entity, form, proper`,
    );
  }

  garbledOf(path: string): readonly GarbledName[] {
    return this.#statements.rows<GarbledName>(
      `SELECT e.entity, form, proper AS "right", g.count
       FROM dump d JOIN garbled g ON g.dump = d.id JOIN entity e ON e.id = g.entity WHERE d.path = ?`,
      path,
    );
  }

  dumpsWith(entity: string): number {
    return Number(this.#statements.of('SELECT dumps FROM entity WHERE entity = ?').get(entity)?.dumps ?? 0);
  }

  dumpsWriting(entity: string, name: string): number {
    return this.#statements.number(
      'SELECT count(*) AS id FROM entity e JOIN naming n ON n.entity = e.id WHERE e.entity = ? AND n.written = ?',
      entity,
      isNamedBy(entity, name) ? '' : name,
    );
  }

  entitiesOf(path: string): readonly NamedEntity[] {
    const packed = this.#statements
      .of('SELECT packed FROM dump d JOIN content c ON c.first_passage = d.first_passage WHERE path = ?')
      .get(path)?.packed;
    return packed ? this.#named(packed as Uint8Array) : [];
  }

  /** The entities of a dump's packed content, most often named first. */
  #named(packed: Uint8Array): NamedEntity[] {
    const get = this.#statements.of('SELECT entity, type, name FROM entity WHERE id = ?');
    const named = decodeContent(packed).entities.flatMap(({ id, count }) => {
      const row = get.get(id);
      return row ? [{ entity: String(row.entity), type: row.type as EntityType, name: String(row.name), count }] : [];
    });
    return named.sort((a, b) => b.count - a.count || (a.entity < b.entity ? -1 : 1));
  }

  naming(entity: string, sample: number): Naming | null {
    const row = this.#statements.of('SELECT id, count, dumps FROM entity WHERE entity = ?').get(entity);
    if (!row || Number(row.dumps) === 0) return null;
    const every = Math.ceil(Number(row.dumps) / sample);
    const found = this.#statements
      .of(
        `SELECT d.day, c.packed FROM (SELECT dump, row_number() OVER (ORDER BY dump) AS place FROM naming WHERE entity = ?) n
         JOIN dump d ON d.id = n.dump JOIN content c ON c.first_passage = d.first_passage WHERE n.place % ? = 0`,
      )
      .all(row.id, every)
      .map(({ day, packed }) => ({
        day: day === null ? null : Number(day),
        entities: this.#named(packed as Uint8Array),
      }));
    return { dumps: Number(row.dumps), mentions: Number(row.count), sample: found };
  }

  dumpsNaming(entities: readonly string[]): readonly number[] {
    return this.#statements
      .of(
        `SELECT DISTINCT dump FROM naming
         WHERE entity IN (SELECT id FROM entity WHERE entity IN (SELECT value FROM json_each(?)))`,
      )
      .all(JSON.stringify(entities))
      .map((row) => Number(row.dump));
  }

  mostNaming(entity: string, limit: number): readonly string[] {
    return this.#statements
      .of(
        `SELECT path FROM entity e JOIN naming n ON n.entity = e.id JOIN dump d ON d.id = n.dump
         WHERE e.entity = ? ORDER BY n.count DESC, path LIMIT ?`,
      )
      .all(entity, limit)
      .map((row) => String(row.path));
  }

  search(criteria: Criteria, limit: number): readonly Hit[] {
    return searchPassages(this.#statements, criteria, limit);
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

function countIn(counts: Counts, entity: number, count: number, dumps: number): void {
  const known = counts.get(entity);
  if (known) {
    known.count += count;
    known.dumps += dumps;
  } else counts.set(entity, { count, dumps });
}

const shortKey = (title: string): string => titleKey(title).slice(0, TITLE_KEY_LENGTH);

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
