import type { EntityType } from '../../names/model.ts';
import { decodeContent } from '../coding.ts';
import type {
  FolderEntity,
  FolderGarbled,
  GarbledName,
  NamedEntity,
  NamedPerson,
  NameIndex,
  Naming,
} from '../name-index.ts';
import { forename, isNamedBy } from '../written.ts';
import { holding, lettersInOrder, type Statements } from './statements.ts';

/** The names in the dumps of an index in SQLite. */
export class NameTables implements NameIndex {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  entitiesLike(words: string, limit: number): readonly FolderEntity[] {
    return this.#named(words.split(/\s+/).filter(Boolean).map(holding), limit);
  }

  entitiesSpelt(letters: string, limit: number): readonly FolderEntity[] {
    const pattern = lettersInOrder(letters);
    return pattern === null ? [] : this.#named([pattern], limit);
  }

  /** Entities of which some name meets all patterns, those named in most dumps first. */
  #named(patterns: readonly string[], limit: number): readonly FolderEntity[] {
    const meets = (name: string): string => patterns.map(() => `lower(${name}) GLOB ?`).join(' AND ') || 'TRUE';
    return this.#statements.rows<FolderEntity>(
      `SELECT entity, type, name, count, dumps FROM entity
       WHERE (${meets('name')}) OR (base IS NOT NULL AND ${meets('base')}) OR id IN (SELECT entity FROM other_name WHERE ${meets('name')})
       ORDER BY dumps DESC, entity LIMIT ?`,
      ...patterns,
      ...patterns,
      ...patterns,
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
    return packed ? this.#entitiesIn(packed as Uint8Array) : [];
  }

  /** The entities of a dump's packed content, most often named first. */
  #entitiesIn(packed: Uint8Array): NamedEntity[] {
    const get = this.#statements.of('SELECT entity, type, name FROM entity WHERE id = ?');
    const named = decodeContent(packed).entities.flatMap(({ id, count }) => {
      const row = get.get(id);
      return row ? [{ entity: String(row.entity), type: row.type as EntityType, name: String(row.name), count }] : [];
    });
    return named.sort((a, b) => b.count - a.count || (a.entity < b.entity ? -1 : 1));
  }

  namedAlone(surnames: readonly string[]): readonly FolderEntity[] {
    return this.#statements.rows<FolderEntity>(
      `SELECT entity, type, name, count, dumps FROM entity
       WHERE surname IN (SELECT value FROM json_each(?)) AND (instr(name, ' ') = 0) = 1`,
      JSON.stringify(surnames),
    );
  }

  surnamed(surname: string, limit: number): readonly FolderEntity[] {
    return this.#statements.rows<FolderEntity>(
      "SELECT entity, type, name, count, dumps FROM entity WHERE surname = ? AND (instr(name, ' ') = 0) = 0 LIMIT ?",
      surname,
      limit,
    );
  }

  forenamed(word: string, limit: number): readonly FolderEntity[] {
    // All that begins with the dash stands before the full stop, the next sign: so the ids' own index finds it.
    const beginning = forename(word);
    return this.#statements.rows<FolderEntity>(
      'SELECT entity, type, name, count, dumps FROM entity WHERE entity >= ? AND entity < ? LIMIT ?',
      beginning,
      `${beginning.slice(0, -1)}.`,
      limit,
    );
  }

  dumpsNamingBoth(one: string, other: string): number {
    // Tables in a cross join are gone through in the order of the words.
    return this.#statements.number(
      `SELECT count(*) FROM entity e CROSS JOIN naming n ON n.entity = e.id CROSS JOIN entity o CROSS JOIN naming m ON m.entity = o.id AND m.dump = n.dump
       WHERE e.entity = ? AND o.entity = ?`,
      one,
      other,
    );
  }

  naming(entities: readonly string[], sample: number): Naming | null {
    const asked = JSON.stringify(entities);
    const those =
      'FROM naming WHERE entity IN (SELECT id FROM entity WHERE entity IN (SELECT value FROM json_each(?)))';
    const row = this.#statements.of(`SELECT count(DISTINCT dump) AS dumps, sum(count) AS mentions ${those}`).get(asked);
    const dumps = Number(row?.dumps ?? 0);
    if (dumps === 0) return null;
    const found = this.#statements
      .of(
        `SELECT n.dump, d.day, c.packed FROM (SELECT dump, row_number() OVER (ORDER BY dump) AS place FROM (SELECT DISTINCT dump ${those})) n
         JOIN dump d ON d.id = n.dump JOIN content c ON c.first_passage = d.first_passage WHERE n.place % ? = 0`,
      )
      .all(asked, Math.ceil(dumps / sample))
      .map(({ dump, day, packed }) => ({
        dump: Number(dump),
        day: day === null ? null : Number(day),
        entities: this.#entitiesIn(packed as Uint8Array),
      }));
    return { dumps, mentions: Number(row?.mentions), sample: found };
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
}
