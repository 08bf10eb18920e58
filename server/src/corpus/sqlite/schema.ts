import { titleKey } from '../store.ts';

/** Raised with every change of the tables or of how releases are compared: an index of another version is made anew. */
export const SCHEMA_VERSION = 21;

/**
 * The tables of an index. What is only ever read with its dump is packed (`coding.ts`): a row of its own for every passage and every
 * name in it would take as much room as the dumps themselves. Passages have numbers without gaps over all dumps, so that those of the
 * full text, which differ little from one to the next, are short. How a dump writes a person's whole name (`naming.written`) is empty
 * where it is the name that the entity has, as in most. An entity goes by the name that most dumps have (`entity.name`); those in
 * which it has another than its base, as few do, are in `other_name`, and the base is null where it is that name. Only people have a surname (`entity.surname`), in small letters. Full
 * text is gathered in memory for a batch (`hashsize`, in bytes).
 */
export const SCHEMA = `
  CREATE TABLE dump (
    id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT NOT NULL,
    title TEXT NOT NULL, head_start INTEGER NOT NULL, head_length INTEGER NOT NULL,
    day INTEGER, what TEXT NOT NULL, date TEXT, place TEXT, participants TEXT NOT NULL, date_order TEXT, first_passage INTEGER NOT NULL
  );
  CREATE INDEX dump_day ON dump (day);
  CREATE INDEX dump_event ON dump (date, what);
  CREATE TABLE title (key TEXT NOT NULL, dump INTEGER NOT NULL, PRIMARY KEY (key, dump)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE title_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');
  CREATE TABLE date_order (folder TEXT PRIMARY KEY, day_first INTEGER NOT NULL, month_first INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE digest (dump INTEGER PRIMARY KEY, words BLOB NOT NULL);
  CREATE TABLE posting (word INTEGER NOT NULL, part INTEGER NOT NULL, dumps BLOB NOT NULL, PRIMARY KEY (word, part)) WITHOUT ROWID;
  CREATE TABLE linked (dump INTEGER PRIMARY KEY, stamp INTEGER NOT NULL);
  CREATE TABLE link (dump INTEGER NOT NULL, other INTEGER NOT NULL, score INTEGER NOT NULL, PRIMARY KEY (dump, other)) WITHOUT ROWID;
  CREATE TABLE entity (
    id INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL, base TEXT, surname TEXT,
    count INTEGER NOT NULL, dumps INTEGER NOT NULL
  );
  CREATE TABLE other_name (
    entity INTEGER NOT NULL, dump INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (entity, dump)
  ) WITHOUT ROWID;
  CREATE INDEX entity_surname ON entity (surname, instr(name, ' ') = 0) WHERE surname IS NOT NULL;
  CREATE TABLE naming (
    entity INTEGER NOT NULL, dump INTEGER NOT NULL, count INTEGER NOT NULL, written TEXT, PRIMARY KEY (entity, dump)
  ) WITHOUT ROWID;
  CREATE TABLE garbled (dump INTEGER NOT NULL, entity INTEGER NOT NULL, form TEXT NOT NULL, proper TEXT NOT NULL, count INTEGER NOT NULL);
  CREATE INDEX garbled_dump ON garbled (dump);
  CREATE TABLE speaker (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE speaking (speaker INTEGER NOT NULL, dump INTEGER NOT NULL, PRIMARY KEY (speaker, dump)) WITHOUT ROWID;
  CREATE TABLE content (first_passage INTEGER PRIMARY KEY, dump INTEGER NOT NULL, packed BLOB NOT NULL);
  CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
  INSERT INTO passage_words (passage_words, rank) VALUES ('hashsize', 16777216);
  CREATE VIRTUAL TABLE passage_terms USING fts5vocab (passage_words, instance);

  CREATE TABLE counter (stamp INTEGER NOT NULL, passage INTEGER NOT NULL);
  INSERT INTO counter VALUES (0, 1);
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** Titles are looked for by their beginnings. */
const TITLE_KEY_LENGTH = 48;

/** A title's beginning as the table of titles has it, or all of a key that is as short. */
export const shortKey = (title: string): string => titleKey(title).slice(0, TITLE_KEY_LENGTH);

/** Stands between the participants of an event: no entity's name has it. */
export const SEPARATOR = '\n';
