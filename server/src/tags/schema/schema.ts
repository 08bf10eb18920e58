import type { TagTarget } from '../model.ts';

/** What a tag may be set on. */
export const TARGETS: readonly TagTarget[] = ['span', 'turn', 'document'];

/** Something that an annotation with a tag may say beyond it. */
export interface TagAttribute {
  readonly name: string;
  readonly description: string | null;
  /** The values to choose from; empty where any text may be written. */
  readonly choices: readonly string[];
  /** Whether several choices may hold at once. */
  readonly several: boolean;
}

/** A tag as the schema names it. Tags are one list in the order of the file, parents before their children. */
export interface TagType {
  /** Unlike any other in the schema, whatever its parent: annotations refer to it. */
  readonly name: string;
  /** The name of the tag that it stands below, or null. */
  readonly parent: string | null;
  /** How many tags it stands below. */
  readonly depth: number;
  /** `#rrggbb` in small letters, or null where Dateline chooses. */
  readonly color: string | null;
  /** One letter or digit, in small letters, that sets it, or null. */
  readonly key: string | null;
  readonly description: string | null;
  /** What it may be set on, at least one. */
  readonly on: readonly TagTarget[];
  readonly attributes: readonly TagAttribute[];
}

/** A relation that may hold between two annotations. */
export interface RelationType {
  readonly name: string;
  readonly description: string | null;
  /** Tags that it may go from and to; empty where any will do. Children of a named tag are meant too. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The tags of a folder, its codebook. */
export interface TagSchema {
  readonly tags: readonly TagType[];
  readonly relations: readonly RelationType[];
  /** People who tag apart from each other, each in a set of files of their own; empty where all share one. */
  readonly annotators: readonly string[];
  /** Whether everybody tags in a set of their own, named above or not. */
  readonly apart: boolean;
}

/** A name has at most so many characters. */
export const LONGEST_NAME = 200;

export const NO_SCHEMA: TagSchema = { tags: [], relations: [], annotators: [], apart: false };

/** A tag of the schema by its name, or null. */
export function tagNamed({ tags }: TagSchema, wanted: string): TagType | null {
  return tags.find((t) => t.name === wanted) ?? null;
}

/** The names of a tag and of all that stand below it, in the schema's order; the name alone where the schema does not know it. */
export function withChildren({ tags }: TagSchema, wanted: string): readonly string[] {
  const all = new Set([wanted]);
  for (const t of tags) if (t.parent !== null && all.has(t.parent)) all.add(t.name);
  return [...all];
}

/** A tag of this name that says nothing more. */
export function plainTag(wanted: string, parent: TagType | null = null): TagType {
  return {
    name: wanted,
    parent: parent?.name ?? null,
    depth: parent ? parent.depth + 1 : 0,
    color: null,
    key: null,
    description: null,
    on: parent?.on ?? TARGETS,
    attributes: [],
  };
}

/** One sentence on why a tag, attribute or relation can't be named so, or null. */
export function whatIsWrong(given: string): string | null {
  if (given.trim() === '') return 'A name needs a letter.';
  if (given !== given.trim()) return 'A name has no spaces at its ends.';
  if (given.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`;
  if (/(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/u.test(given))
    return 'This name holds hidden characters (line ends, or marks that turn the direction of writing).';
  return null;
}

/** One sentence on why an annotator can't be named so, or null: a name is a folder's name, too. */
export function whatIsWrongWithAnnotator(given: string): string | null {
  const wrong = whatIsWrong(given);
  if (wrong) return wrong;
  if (/[\\/:*?"<>|]/.test(given) || given.startsWith('.') || given.endsWith('.'))
    return 'An annotator’s name is a folder’s name, too: it has none of \\ / : * ? " < > | and no dot at its ends.';
  return null;
}
