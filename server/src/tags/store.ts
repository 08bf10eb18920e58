import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../files/replace.ts';
import { Ids } from './ids.ts';
import { type Annotation, NO_TAGGING, type Relation } from './model.ts';
import { fromW3c, type ReadTagging, toW3c } from './w3c.ts';

/** Where the tags of a folder's dumps are kept, below it. */
export const TAGS_FOLDER = '.dateline/tags';

/** The file that keeps a dump's tags. Throws where the path would lead out of the folder. */
export function tagFile(folder: string, dump: string): string {
  const root = path.join(folder, TAGS_FOLDER);
  const file = path.join(root, `${dump}.json`);
  if (path.relative(root, file).startsWith('..')) throw new Error(`'${dump}' leads out of the folder.`);
  return file;
}

/** A dump's tags against its text as it stands now; none where it has no file. Throws one sentence where the file is damaged. */
export function readTags(folder: string, dump: string, text: string): ReadTagging {
  const file = tagFile(folder, dump);
  if (!existsSync(file)) return { ...NO_TAGGING, problems: [] };
  return fromW3c(readFileSync(file, 'utf8'), text);
}

/**
 * Adds annotations, and relations between them, to those that a dump has, all or nothing. One that says the same of the same
 * place is not added twice. Returns how many annotations are new.
 */
export function addTags(
  folder: string,
  dump: string,
  text: string,
  added: readonly Annotation[],
  relations: readonly Relation[] = [],
): number {
  const known = readTags(folder, dump, text);
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
  if (fresh.length + links.length > 0) {
    const annotations = [...known.annotations, ...fresh];
    replaceFile(
      tagFile(folder, dump),
      toW3c(dump, text, { ...known, annotations, relations: [...known.relations, ...links] }),
    );
  }
  return fresh.length;
}

const statement = ({ tag, on, span, who, note, attributes }: Annotation): string =>
  JSON.stringify([tag, on, span?.start, span?.end, who, note, attributes]);
const link = ({ name, from, to }: Relation): string => JSON.stringify([name, from, to]);
