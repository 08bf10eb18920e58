import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** A database's statements, each prepared once. */
export class Statements {
  readonly database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  of(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  rows<T>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.of(sql)
      .all(...values)
      .map((row) => ({ ...row }) as T);
  }

  /** Rows as lists of their values, which take half the time of objects where there are a hundred thousand and this Node can make them. */
  lists(sql: string, ...values: SQLInputValue[]): readonly (readonly unknown[])[] {
    const statement = this.database.prepare(sql);
    if (typeof statement.setReturnArrays === 'function') {
      statement.setReturnArrays(true);
      return statement.all(...values) as unknown as readonly (readonly unknown[])[];
    }
    return statement.all(...values).map((row) => Object.values(row));
  }

  /** The first value of the first row as a number; not a number where there is none. */
  number(sql: string, ...values: SQLInputValue[]): number {
    const row = this.of(sql).get(...values);
    return row ? Number(Object.values(row)[0]) : Number.NaN;
  }
}

/** Longer words are in no name or title, and SQLite takes no pattern of any length. */
const LONGEST_WORD = 500;

/** A pattern of `GLOB` that `lower` of a text meets where the text holds a word, in any case. */
export function holding(word: string): string {
  return `*${classes(word).join('')}*`;
}

/** A pattern of `GLOB` that `lower` of a text meets where it has these letters in this order, whatever stands between; null for none, or only one. */
export function lettersInOrder(words: string): string | null {
  const letters = classes(words.replace(/\s+/g, ''));
  return letters.length < 2 ? null : `*${letters.join('*')}*`;
}

/** The characters of a word as a pattern has them: `lower` knows the capitals of English alone, so any other letter may be either. */
function classes(word: string): readonly string[] {
  return [...word.toLowerCase().slice(0, LONGEST_WORD)].map((letter) => {
    const capital = letter.toUpperCase();
    if (letter > '\x7f' && capital !== letter && [...capital].length === 1) return `[${letter}${capital}]`;
    return /[*?[]/.test(letter) ? `[${letter}]` : letter;
  });
}
