import { type Annotation, plainAnnotation, type Relation, type TaggedDump } from '../model.ts';

/** What a format can hold of tagged dumps. What is not named is lost in writing, and each run says how much of it. */
export interface Holdings {
  readonly ids?: true;
  readonly who?: true;
  readonly when?: true;
  readonly note?: true;
  /** `lists`: several choices as such; `texts`: they are joined by `; `. */
  readonly attributes?: 'lists' | 'texts';
  readonly relations?: true;
  /** Who made a relation and when. */
  readonly relationsMade?: true;
  /** Ids of relations. */
  readonly relationIds?: true;
  /** Tags of whole dumps. */
  readonly documents?: true;
  /** That a tag is one of a turn; else it is one of the turn's characters. */
  readonly turns?: true;
  /** No span begins or ends within a line end. */
  readonly wholeLineEnds?: true;
  /** Where a span may begin and end. `apart`: between words only, and one word has one tag. */
  readonly spans: 'characters' | 'words' | 'apart';
}

/** The parts of a format that say what it is and what it can't hold. */
interface Described {
  /** What it is called on the command line. */
  readonly name: string;
  /** One line for `--help`, offsets' unit included. */
  readonly about: string;
  /** The ending of its files. */
  readonly ending: string;
  readonly holds: Holdings;
  /** A name of a tag, an attribute or a relation as the format can hold it; as it is where this is left out. */
  readonly asName?: (name: string) => string;
  /** An attribute's name as the format can hold it; like other names where this is left out. */
  readonly asKey?: (name: string) => string;
  /** A note, a name of a person or a date as the format can hold it. */
  readonly asValue?: (value: string) => string;
  /** A date as the format can hold it, or null where it can't; like other values where this is left out. */
  readonly asDate?: (date: string) => string | null;
  /** An attribute's value as the format can hold it; like other values where this is left out. */
  readonly asChoice?: (value: string) => string;
  /** The dump's text as the format can hold it, character for character. */
  readonly asText?: (text: string) => string;
}

/** A format of texts: a file for each dump, or many dumps one behind the other. */
export interface TextFormat extends Described {
  readonly files: 'each' | 'joined';
  /** What stands before, between and behind dumps that are joined. */
  readonly frame?: { readonly head: string; readonly between: string; readonly foot: string };
  /** One dump as the format writes it. It holds nothing that the format can't hold. */
  readonly write: (dump: TaggedDump) => string;
  /** Reads one file, or one record of it. Throws one sentence where it cannot be read. */
  readonly read: (given: string, context: ReadContext) => readonly ReadDump[];
  /** How a file that may be larger than the memory is cut into pieces for `read`; the whole is one piece where this is left out. */
  readonly records?: (chunks: AsyncIterable<string>) => AsyncIterable<string>;
}

/** A format that keeps all dumps in one file. */
export interface ProjectFormat extends Described {
  readonly files: 'project';
  readonly write: (dumps: readonly TaggedDump[], schema: Codebook) => Uint8Array;
  readonly read: (given: Uint8Array, context: ReadContext) => ReadProject;
}

export type Format = TextFormat | ProjectFormat;

/** A tag as codebooks know it. */
export interface Code {
  readonly name: string;
  readonly parent: string | null;
  /** `#rrggbb`, or null. */
  readonly color: string | null;
  readonly description: string | null;
}

/** The tags of a folder, parents before their children. */
export type Codebook = readonly Code[];

/** What a file holds of one dump. */
export interface ReadDump {
  /** The dump's path as the file names it, or null. */
  readonly path: string | null;
  /** The text that the spans count in, or null where the file has none: then it is the dump's own. */
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  /** What could not be read of it, a sentence each. */
  readonly problems: readonly string[];
}

export interface ReadProject {
  readonly dumps: readonly ReadDump[];
  /** The tags that the project knows, used or not. */
  readonly codebook: Codebook;
  readonly problems: readonly string[];
}

/** What a reader may ask about the folder that it imports to. */
export interface ReadContext {
  /** The dump that the file belongs to by its own name, or null. */
  readonly path: string | null;
  /** A dump's text, or null where there is none of this path. */
  readonly text: (path: string) => string | null;
  /** The path of the dump whose text has this `wordKey`; null where none, or more than one, has. */
  readonly pathOfWords: (words: string) => string | null;
}

/** A new annotation of an import: ids count from 1 in the order of the file. */
export function imported(index: number, tag: string, start: number, end: number): Annotation {
  return plainAnnotation(`imported-${index + 1}`, tag, { start, end });
}

/** The text of the dump that a file belongs to by its name, for formats without a text of their own; throws a sentence where there is none. */
export function textBeside({ path, text }: ReadContext): { readonly path: string; readonly text: string } {
  const found = path === null ? null : text(path);
  if (path === null || found === null)
    throw new Error('Its name is not the one of a dump, and the file has no text of its own: its places mean nothing.');
  return { path, text: found };
}
