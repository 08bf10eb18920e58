import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../files/replace.ts';
import { type Annotation, inOrder } from './model.ts';
import { fromW3c, type ReadAnnotations, toW3c } from './w3c.ts';

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
export function readTags(folder: string, dump: string, text: string): ReadAnnotations {
  const file = tagFile(folder, dump);
  if (!existsSync(file)) return { annotations: [], orphans: [] };
  return fromW3c(readFileSync(file, 'utf8'), text);
}

/** Adds annotations to those that a dump has, all or nothing. One that says the same of the same place is not added twice. Returns how many are new. */
export function addTags(folder: string, dump: string, text: string, added: readonly Annotation[]): number {
  const { annotations, orphans } = readTags(folder, dump, text);
  if (orphans.length > 0)
    throw new Error(
      `${orphans.length} of its tags stand on words that are gone; mend them first, or they would be lost.`,
    );
  const said = new Set(annotations.map(statement));
  const ids = new Set(annotations.map((a) => a.id));
  const fresh: Annotation[] = [];
  for (const annotation of added) {
    if (said.has(statement(annotation))) continue;
    said.add(statement(annotation));
    let { id } = annotation;
    for (let n = 2; ids.has(id); n++) id = `${annotation.id}-${n}`;
    ids.add(id);
    fresh.push({ ...annotation, id });
  }
  if (fresh.length > 0) replaceFile(tagFile(folder, dump), toW3c(dump, text, inOrder([...annotations, ...fresh])));
  return fresh.length;
}

const statement = ({ tag, span, who }: Annotation): string => JSON.stringify([tag, span?.start, span?.end, who]);
