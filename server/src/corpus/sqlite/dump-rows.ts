import type { DayMonthOrder } from '../../dates/model.ts';
import type { EntityType } from '../../names/model.ts';
import { type CodedPassage, decodeContent, decodeDigest, encodeContent, encodeDigest } from '../coding.ts';
import { wordsOf } from '../digest.ts';
import { usualName } from '../name-index.ts';
import { type DumpRecord, foldersOf, type Passage, wordsOfTitle } from '../store.ts';
import { isNamedBy, surnameOf } from '../written.ts';
import type { Postings } from './postings.ts';
import { SEPARATOR, shortKey } from './schema.ts';
import type { Statements } from './statements.ts';

/** An entity's number, and the name that those dumps have of which the table of other names knows nothing. */
interface EntityRow {
  readonly id: number;
  readonly base: string;
}

/** More passages than this are no press release's; the first of them are kept. */
const MOST_PASSAGES = 65536;

/**
 * The rows of all tables that one batch of dumps adds and removes, within a transaction of the caller. What the batch counts is written
 * by `finish`, once it is complete.
 */
export class DumpRows {
  readonly #statements: Statements;
  readonly #postings: Postings;
  /** How the batch changes how often the folder names entities, by their numbers. */
  readonly #counts = new Map<number, { count: number; dumps: number }>();
  /** The entities and the numbers of speakers that the batch has met. */
  readonly #entities = new Map<string, EntityRow>();
  readonly #speakers = new Map<string, number>();
  #nextPassage: number;

  /** Words of digests are gathered in `postings`, which the caller writes. */
  constructor(statements: Statements, postings: Postings) {
    this.#statements = statements;
    this.#postings = postings;
    this.#nextPassage = statements.number('SELECT passage FROM counter');
  }

  /** Removes a dump; its number and the words of its digest, or null where it is not there. */
  remove(path: string): { readonly dump: number; readonly words: Uint32Array } | null {
    const row = this.#statements
      .of(
        'SELECT id, title, words, date_order, first_passage FROM dump JOIN digest ON digest.dump = dump.id WHERE path = ?',
      )
      .get(path);
    if (!row) return null;
    const id = Number(row.id);
    const first = Number(row.first_passage);
    const telling = wordsOf(decodeDigest(row.words as Uint8Array));
    this.#postings.remove(telling, id);
    const packed = this.#statements.of('SELECT packed FROM content WHERE first_passage = ?').get(first)?.packed;
    const content = decodeContent(packed as Uint8Array);
    // One by one: for a range of rows FTS5 goes through all that there are.
    const words = this.#statements.of('DELETE FROM passage_words WHERE rowid = ?');
    for (let i = 0; i < content.passages.length; i++) words.run(first + i);
    const naming = this.#statements.of('DELETE FROM naming WHERE entity = ? AND dump = ?');
    const otherName = this.#statements.of('DELETE FROM other_name WHERE entity = ? AND dump = ?');
    for (const { id: entity, count } of content.entities) {
      naming.run(entity, id);
      otherName.run(entity, id);
      this.#countIn(entity, -count, -1);
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
    return { dump: id, words: telling };
  }

  /** Adds a dump that is not there; the words of its digest. */
  add(dump: DumpRecord): Uint32Array {
    const passages = dump.passages.slice(0, MOST_PASSAGES);
    const first = this.#nextPassage;
    this.#nextPassage += Math.max(1, passages.length);
    const id = this.#addDump(dump, first);
    this.#statements.of('INSERT INTO title (key, dump) VALUES (?, ?)').run(shortKey(dump.title), id);
    this.#statements
      .of('INSERT INTO title_words (rowid, words) VALUES (?, ?)')
      .run(id, wordsOfTitle(dump.title).join(' '));
    this.#countOrder(dump.path, dump.dateOrder ?? null, 1);
    this.#statements.of('INSERT INTO digest (dump, words) VALUES (?, ?)').run(id, encodeDigest(dump.digest));
    const telling = wordsOf(dump.digest);
    this.#postings.add(telling, id);
    const numbers = this.#addNames(dump, id);
    const content = {
      entities: dump.entities.flatMap(({ entity, count }) => {
        const number = numbers.get(entity);
        return number === undefined ? [] : { id: number, count };
      }),
      passages: this.#addPassages(passages, first, id, numbers),
    };
    this.#statements
      .of('INSERT INTO content (first_passage, dump, packed) VALUES (?, ?, ?)')
      .run(first, id, encodeContent(content));
    return telling;
  }

  /** The row of the dump itself; its number. */
  #addDump(dump: DumpRecord, firstPassage: number): number {
    const { what, date, place, participants } = dump.event;
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
        firstPassage,
      );
    return Number(lastInsertRowid);
  }

  /** Whom a dump names and what it has garbled; the numbers of its entities. */
  #addNames({ entities, garbled }: DumpRecord, dump: number): ReadonlyMap<string, number> {
    const naming = this.#statements.of('INSERT INTO naming (entity, dump, count, written) VALUES (?, ?, ?, ?)');
    const numbers = new Map<string, number>();
    const otherName = this.#statements.of('INSERT INTO other_name (entity, dump, name) VALUES (?, ?, ?)');
    for (const { entity, type, name, count, written } of entities) {
      const { id: number, base } = this.#entity(entity, type, name);
      numbers.set(entity, number);
      if (name !== base) otherName.run(number, dump, name);
      naming.run(number, dump, count, written === undefined ? null : isNamedBy(entity, written) ? '' : written);
      this.#countIn(number, count, 1);
    }
    const put = this.#statements.of('INSERT INTO garbled (dump, entity, form, proper, count) VALUES (?, ?, ?, ?, ?)');
    for (const { entity, form, right, count } of garbled) {
      const number = numbers.get(entity);
      if (number !== undefined) put.run(dump, number, form, right, count);
    }
    return numbers;
  }

  /** The words of a dump's passages and who speaks in them; the passages as they are packed. */
  #addPassages(
    passages: readonly Passage[],
    first: number,
    dump: number,
    numbers: ReadonlyMap<string, number>,
  ): readonly CodedPassage[] {
    const words = this.#statements.of('INSERT INTO passage_words (rowid, words) VALUES (?, ?)');
    const speaking = this.#statements.of('INSERT OR IGNORE INTO speaking (speaker, dump) VALUES (?, ?)');
    const speakers = new Set<number>();
    const coded = passages.map((passage, i) => {
      words.run(first + i, passage.words);
      const speaker = passage.speaker === null ? 0 : this.#speaker(passage.speaker);
      if (speaker > 0) speakers.add(speaker);
      return { ...passage, speaker, entities: passage.entities.flatMap((entity) => numbers.get(entity) ?? []) };
    });
    for (const speaker of speakers) speaking.run(speaker, dump);
    return coded;
  }

  #entity(entity: string, type: EntityType, name: string): EntityRow {
    let known = this.#entities.get(entity);
    if (!known) {
      const row = this.#statements
        .of('SELECT id, coalesce(base, name) AS base FROM entity WHERE entity = ?')
        .get(entity);
      known = row
        ? { id: Number(row.id), base: String(row.base) }
        : { id: this.#newEntity(entity, type, name), base: name };
      this.#entities.set(entity, known);
    }
    return known;
  }

  #newEntity(entity: string, type: EntityType, name: string): number {
    const add = 'INSERT INTO entity (entity, type, name, surname, count, dumps) VALUES (?, ?, ?, ?, 0, 0)';
    return Number(this.#statements.of(add).run(entity, type, name, surnameIn(type, name)).lastInsertRowid);
  }

  #speaker(name: string): number {
    let id = this.#speakers.get(name) ?? this.#statements.number('SELECT id FROM speaker WHERE name = ?', name);
    if (Number.isNaN(id))
      id = Number(this.#statements.of('INSERT INTO speaker (name) VALUES (?)').run(name).lastInsertRowid);
    this.#speakers.set(name, id);
    return id;
  }

  /** Writes what the batch has counted. Entities that nothing names any longer are forgotten. */
  finish(): void {
    this.#statements.of('UPDATE counter SET stamp = stamp + 1, passage = ?').run(this.#nextPassage);
    const change = this.#statements.of('UPDATE entity SET count = count + ?, dumps = dumps + ? WHERE id = ?');
    const drop = this.#statements.of('DELETE FROM entity WHERE id = ? AND dumps = 0');
    for (const [id, { count, dumps }] of this.#counts) {
      change.run(count, dumps, id);
      if (dumps > 0 || drop.run(id).changes === 0) this.#rename(id);
    }
  }

  /** Gives an entity the name that most dumps have. One id stands for all ways to set capitals, marks and full stops, or to shorten a name. */
  #rename(id: number): void {
    const others = this.#statements
      .of('SELECT name, count(*) AS dumps FROM other_name WHERE entity = ? GROUP BY name')
      .all(id)
      .map((row) => ({ name: String(row.name), dumps: Number(row.dumps) }));
    const row = this.#statements.of('SELECT entity, type, name, base, dumps FROM entity WHERE id = ?').get(id);
    if (!row || (others.length === 0 && row.base === null)) return;
    const base = String(row.base ?? row.name);
    const dumps = others.reduce((left, other) => left - other.dumps, Number(row.dumps));
    const usual = usualName(String(row.entity), [{ name: base, dumps }, ...others]);
    // A base that no dump has any longer gives way.
    const goesOn = dumps > 0;
    if (!goesOn) this.#statements.of('DELETE FROM other_name WHERE entity = ? AND name = ?').run(id, usual);
    this.#statements
      .of('UPDATE entity SET name = ?, base = ?, surname = ? WHERE id = ?')
      .run(usual, goesOn && usual !== base ? base : null, surnameIn(row.type as EntityType, usual), id);
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

  #countIn(entity: number, count: number, dumps: number): void {
    const known = this.#counts.get(entity);
    if (known) {
      known.count += count;
      known.dumps += dumps;
    } else this.#counts.set(entity, { count, dumps });
  }
}

/** What the index finds a person by, null for others. */
const surnameIn = (type: EntityType, name: string): string | null => (type === 'person' ? surnameOf(name) : null);
