import { slugOf } from '../names/fold.ts';

/** True where an entity's id is made of this very name, letter case and marks aside. */
export function isNamedBy(entity: string, name: string): boolean {
  return entity.slice(entity.indexOf('/') + 1) === slugOf(name);
}

/** The last word of a person's name, in small letters. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** How the id of a person begins whose name begins with a word and has others behind it. */
export function forename(word: string): string {
  return `person/${slugOf(word)}-`;
}
