import type { EntityType } from '../names/model.ts';
import { isNamedBy } from './written.ts';

/** An entity as one dump names it. */
export interface NamedEntity {
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  /** How often the dump names it. */
  readonly count: number;
  /** A person's whole name as the dump writes it, on one line; absent for others, and where only parts of the name stand there. */
  readonly written?: string;
}

/** A form that a dump has for a name and that its findings would correct, with what it is corrected to. */
export interface GarbledName {
  /** Whom or what it means, one of the dump's entities. */
  readonly entity: string;
  readonly form: string;
  readonly right: string;
  /** How often it stands there. */
  readonly count: number;
}

/** A garbled form as the whole folder has it. */
export interface FolderGarbled extends GarbledName {
  /** In how many dumps it stands; `count` is over all of them. */
  readonly dumps: number;
}

/** A person of a folder. */
export interface NamedPerson {
  readonly entity: string;
  readonly name: string;
  /** Over all dumps. */
  readonly count: number;
  readonly dumps: number;
}

/** How the folder names one entity, or several that are the same. */
export interface Naming {
  /** Dumps that name it, each once. */
  readonly dumps: number;
  /** Over all of them. */
  readonly mentions: number;
  /** Some of them: their numbers, their days and all entities that they name. */
  readonly sample: readonly {
    readonly dump: number;
    readonly day: number | null;
    readonly entities: readonly NamedEntity[];
  }[];
}

/** An entity as the whole folder names it: by the name that most dumps have (see `usualName`). */
export interface FolderEntity extends NamedEntity {
  /** In how many dumps it is named; `count` is over all of them. */
  readonly dumps: number;
  /** In lists in which a person stands once: the entities that are the surname alone, counted in (see `personsOnce`). */
  readonly alone?: readonly string[];
  /** In such lists: that it is a word that several people of the folder are named by, so that nobody knows whom it means. */
  readonly shared?: true;
}

/** Whom and what the dumps of a folder name. Part of a store: it changes with the dumps that are written there. */
export interface NameIndex {
  /** Entities of which some name holds all the words given, in any order and case, those named in most dumps first. */
  entitiesLike(words: string, limit: number): readonly FolderEntity[];
  /** Entities of which some name has all these letters in this order, two of them at least, those named in most dumps first. */
  entitiesSpelt(letters: string, limit: number): readonly FolderEntity[];
  /** What the folder has of these entities, in no particular order. */
  folderEntities(entities: readonly string[]): readonly FolderEntity[];
  /** People whom so many dumps name at least, in no particular order. */
  people(least: number): readonly NamedPerson[];
  /** Names that dumps have garbled, each form of a name once with its counts over all of them, in no particular order. */
  garbled(): readonly FolderGarbled[];
  /** The same of one dump, each form with its count there. */
  garbledOf(path: string): readonly GarbledName[];
  /** How many dumps name an entity. */
  dumpsWith(entity: string): number;
  /** In how many dumps a person's whole name is written so. */
  dumpsWriting(entity: string, name: string): number;
  /** The entities that one dump names, most often first. */
  entitiesOf(path: string): readonly NamedEntity[];
  /** How the folder names what these entities are, and at most so many of the dumps that do, spread evenly over all of them; null where none does. */
  naming(entities: readonly string[], sample: number): Naming | null;
  /** People whose names are one of these words alone, given in small letters, in no particular order. */
  namedAlone(surnames: readonly string[]): readonly FolderEntity[];
  /** People whose names end with this word, given in small letters, and have others before it, in no particular order, at most `limit`. */
  surnamed(surname: string, limit: number): readonly FolderEntity[];
  /** People whose ids begin with this word, in any case, and have others behind it: by their first name, or by the surname where it stands first. In no particular order, at most `limit`. */
  forenamed(word: string, limit: number): readonly FolderEntity[];
  /** How many dumps name both of two entities; it costs as much as the first is named. */
  dumpsNamingBoth(one: string, other: string): number;
  /** The numbers of the dumps that name one of the entities. */
  dumpsNaming(entities: readonly string[]): readonly number[];
  /** The paths of the dumps that name an entity, those that do so most often first, at most `limit`. */
  mostNaming(entity: string, limit: number): readonly string[];
}

/** A name of an entity, and how many dumps have it. */
export interface NameCount {
  readonly name: string;
  readonly dumps: number;
}

/** The name of an entity that most dumps have; of equals the one that its id is made of, then the first by its letters. */
export function usualName(entity: string, [first, ...others]: readonly [NameCount, ...NameCount[]]): string {
  const isBefore = (a: NameCount, b: NameCount): boolean =>
    a.dumps !== b.dumps
      ? a.dumps > b.dumps
      : isNamedBy(entity, a.name) !== isNamedBy(entity, b.name)
        ? isNamedBy(entity, a.name)
        : a.name < b.name;
  return others.reduce((best, one) => (isBefore(one, best) ? one : best), first).name;
}

/** Those of the entities that most dumps name, at most `limit`; equals in order of their ids. */
export function mostNamed(found: Iterable<FolderEntity>, limit: number): readonly FolderEntity[] {
  return [...found].sort((a, b) => b.dumps - a.dumps || (a.entity < b.entity ? -1 : 1)).slice(0, limit);
}

/** Whether a text has these letters in this order, two or more, in any case, whatever stands between. */
export function hasLettersInOrder(text: string, words: string): boolean {
  const letters = [...words.replace(/\s+/g, '').toLowerCase()];
  let met = 0;
  for (const letter of text.toLowerCase()) if (letter === letters[met]) met++;
  return letters.length > 1 && met === letters.length;
}

/** Whether a name holds all the words, in any order and case. */
export function holdsWords(name: string, words: string): boolean {
  const low = name.toLowerCase();
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return asked.every((word) => low.includes(word));
}
