import type { Links } from '../store.ts';
import type { Statements } from './statements.ts';

/**
 * Which dumps are alike, both ways: each pair stands in the table twice. A dump whose links are all known has a stamp, which changes
 * with them; before that it may have links that others found.
 */
export class LinkTable {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** Takes note of dumps' links. */
  add(found: readonly Links[]): void {
    const put = this.#statements.of('INSERT OR REPLACE INTO link (dump, other, score) VALUES (?, ?, ?)');
    for (const { dump, others, scores } of found) {
      const known = this.#others(dump);
      for (const [i, other] of others.entries()) {
        // What the other has found already is there both ways.
        if (known.delete(other)) continue;
        put.run(dump, other, scores[i]);
        put.run(other, dump, scores[i]);
        this.#touch(other);
      }
      for (const other of known) this.#part(dump, other);
      this.#stamp(dump);
    }
  }

  /** Forgets a dump's links, also as those of others. */
  remove(dump: number): void {
    for (const other of this.#others(dump)) this.#part(dump, other);
    this.#statements.of('DELETE FROM linked WHERE dump = ?').run(dump);
  }

  /** Forgets all. */
  clear(): void {
    this.#statements.database.exec('DELETE FROM link; DELETE FROM linked');
  }

  get empty(): boolean {
    return this.#statements.of('SELECT 1 FROM linked LIMIT 1').get() === undefined;
  }

  /** The dumps whose links are not all known. */
  unlinked(): number[] {
    const sql = 'SELECT id FROM dump WHERE id NOT IN (SELECT dump FROM linked) ORDER BY id';
    return this.#statements
      .of(sql)
      .all()
      .map((row) => Number(row.id));
  }

  stamps(): ReadonlyMap<number, number> {
    const stamps = new Map<number, number>();
    for (const row of this.#statements.of('SELECT dump, stamp FROM linked').iterate())
      stamps.set(Number(row.dump), Number(row.stamp));
    return stamps;
  }

  of(dump: number): Links | null {
    if (!this.#statements.of('SELECT 1 FROM linked WHERE dump = ?').get(dump)) return null;
    const rows = this.#statements.of('SELECT other, score FROM link WHERE dump = ?').all(dump);
    return {
      dump,
      others: Uint32Array.from(rows, (row) => Number(row.other)),
      scores: Uint16Array.from(rows, (row) => Number(row.score)),
    };
  }

  #others(dump: number): Set<number> {
    const rows = this.#statements.of('SELECT other FROM link WHERE dump = ?').all(dump);
    return new Set(rows.map((row) => Number(row.other)));
  }

  #part(dump: number, other: number): void {
    const drop = this.#statements.of('DELETE FROM link WHERE dump = ? AND other = ?');
    drop.run(dump, other);
    drop.run(other, dump);
    this.#touch(other);
  }

  #stamp(dump: number): void {
    this.#statements.of('INSERT OR REPLACE INTO linked (dump, stamp) VALUES (?, ?)').run(dump, this.#next());
  }

  /** A dump whose links are all known has others now. */
  #touch(dump: number): void {
    if (this.#statements.of('SELECT 1 FROM linked WHERE dump = ?').get(dump)) this.#stamp(dump);
  }

  #next(): number {
    this.#statements.of('UPDATE counter SET stamp = stamp + 1').run();
    return this.#statements.number('SELECT stamp FROM counter');
  }
}
