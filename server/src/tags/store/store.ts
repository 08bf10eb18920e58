import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keepAside } from '../../files/aside.ts';
import { liesInside } from '../../files/inside.ts';
import { whileLockedSync } from '../../files/lock.ts';
import { replaceFile } from '../../files/replace.ts';
import { TAGS_FOLDER } from '../../own-files.ts';
import { Ids } from '../ids.ts';
import type { Annotation, Relation } from '../model.ts';
import type { TagSchema } from '../schema/schema.ts';
import { type OwnSet, ownSets } from '../sets.ts';
import { atOnce } from './slices.ts';
import { readStored, type StoredTagging } from './stored.ts';
import { toW3c } from './w3c-write.ts';

/** The file that keeps a dump's tags, in the shared set or in another. Throws where the path, or a link on it, would lead out of the folder. */
export function tagFile(folder: string, dump: string, set = ''): string {
  const root = path.join(folder, TAGS_FOLDER, set);
  const file = path.join(root, `${dump}.json`);
  if (path.relative(root, file).split(path.sep)[0] === '..') throw new Error(`‘${dump}’ leads out of the folder.`);
  if (!liesInside(folder, file))
    throw new Error(
      `Its tags are kept at ‘${path.relative(folder, file)}’, but a link there leads out of the folder. They are neither read nor written; put the file itself in its place.`,
    );
  return file;
}

/** The sets of a folder that are one annotator's own. */
export function ownSetsOf(folder: string, schema: TagSchema): readonly OwnSet[] {
  const root = path.join(folder, TAGS_FOLDER);
  const entries = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return ownSets(schema, names, (name) => existsSync(path.join(folder, name)));
}

/** A dump's tags against its text as it stands now; none where it has no file. Of a damaged file all that is whole is read. */
export function readTags(folder: string, dump: string, text: string, set = ''): StoredTagging {
  const file = tagFile(folder, dump, set);
  return atOnce(readStored(existsSync(file) ? readFileSync(file, 'utf8') : null, text));
}

/** What came of adding tags to a dump's file. */
export interface Added {
  /** How many annotations are new. */
  readonly count: number;
  /** Where the file was damaged: what was wrong, and under which name it is kept beside the repaired one. */
  readonly repaired: { readonly damage: string; readonly aside: string } | null;
}

/**
 * Adds annotations, and relations between them, to those that a dump has, all or nothing. One that says the same of the same
 * place is not added twice. A damaged file is kept beside the repaired one; where it can't be, nothing is written and it throws.
 */
export function addTags(
  folder: string,
  dump: string,
  text: string,
  added: readonly Annotation[],
  relations: readonly Relation[] = [],
  set = '',
): Added {
  if (added.length + relations.length === 0) return { count: 0, repaired: null };
  // Somebody may be tagging in an editor meanwhile.
  return whileLockedSync(tagFile(folder, dump, set), () => addToFile({ folder, dump, text, set }, added, relations));
}

/** Where tags are added. */
interface Place {
  readonly folder: string;
  readonly dump: string;
  readonly text: string;
  readonly set: string;
}

function addToFile(
  { folder, dump, text, set }: Place,
  added: readonly Annotation[],
  relations: readonly Relation[],
): Added {
  const known = readTags(folder, dump, text, set);
  const all = [...known.annotations, ...known.orphans, ...known.relations];
  const taken = new Ids(all.map(({ id }) => id));
  const byStatement = new Map(known.annotations.map((a) => [statement(a), a.id]));
  const ids = new Map<string, string>();
  const fresh: Annotation[] = [];
  for (const annotation of added) {
    const there = byStatement.get(statement(annotation));
    const id = there ?? taken.free(annotation.id);
    ids.set(annotation.id, id);
    if (there !== undefined) continue;
    byStatement.set(statement(annotation), id);
    fresh.push({ ...annotation, id });
  }
  const linked = new Set(known.relations.map(link));
  const links = relations.flatMap((relation) => {
    const [from, to] = [ids.get(relation.from), ids.get(relation.to)];
    if (from === undefined || to === undefined || linked.has(link({ ...relation, from, to }))) return [];
    return [{ ...relation, from, to, id: taken.free(relation.id) }];
  });
  const file = tagFile(folder, dump, set);
  const repaired = known.damage === null ? null : { damage: known.damage, aside: keepAside(file) };
  if (fresh.length + links.length > 0 || repaired) {
    const annotations = [...known.annotations, ...fresh];
    replaceFile(file, toW3c(dump, text, { ...known, annotations, relations: [...known.relations, ...links] }));
  }
  return { count: fresh.length, repaired };
}

const statement = ({ tag, on, span, who, note, attributes }: Annotation): string =>
  JSON.stringify([tag, on, span?.start, span?.end, who, note, attributes]);
const link = ({ name, from, to }: Relation): string => JSON.stringify([name, from, to]);
