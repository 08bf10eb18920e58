import { capitalized } from '../../src/text/capital.ts';
import type { Sources } from '../sources.ts';
import { words } from './draw.ts';

export const MONTHS = words('January|February|March|April|May|June|July|August|September|October|November|December');

/** Letters of initials and acronyms. */
export const LETTERS = 'ABCDEFGKLMNPRSTU';

/** Names to draw from, as server/data has them. */
export interface NameTables {
  readonly cities: readonly string[];
  readonly givens: readonly string[];
  readonly surnames: readonly string[];
  /** Of each country by its name. */
  readonly demonyms: ReadonlyMap<string, string>;
}

/** The names of well-known cities and countries and of people that can be drawn without a second thought: short ones, in plain letters. */
export function nameTables({ tables }: Sources): NameTables {
  const rows = (table: string) => tables.get(table) ?? [];
  const isPlain = (text: string): boolean => /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*$/u.test(text) && text.length < 16;
  return {
    cities: rows('cities')
      .filter(({ cells }) => isPlain(cells.name) && Number(cells.population) > 150_000)
      .map(({ cells }) => cells.name),
    givens: rows('given')
      .filter(({ cells }) => isPlain(cells.name) && cells.name.length > 2)
      .map(({ cells }) => cells.name),
    surnames: rows('surnames')
      .filter(({ cells }) => /^[a-z]{4,11}$/.test(cells.surname))
      .map(({ cells }) => capitalized(cells.surname)),
    demonyms: new Map(
      rows('countries')
        .filter(({ cells }) => isPlain(cells.name) && cells.demonyms !== '')
        .map(({ cells }) => [cells.name, cells.demonyms.split('|')[0]]),
    ),
  };
}
