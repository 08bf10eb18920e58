import { type TagSchema, whatIsWrongWithAnnotator } from './schema/schema.ts';

/** The set that a review leads to: what annotators agree on and what was accepted. A folder below `.dateline/tags`, as all sets but the shared one. */
export const ADJUDICATED = 'adjudicated';
/** What a review has rejected, kept so that it is not asked for again. */
export const REJECTED = 'rejected';
/** Suggestions that annotators did not want, each annotator's in a folder of their own below. */
export const DECLINED = 'declined';

/** Sets that are nobody's. */
const RESERVED: readonly string[] = [ADJUDICATED, REJECTED, DECLINED];

/** The folder that keeps an annotator's own set: the name, without what a folder's name can't have. */
export function setNamed(who: string): string {
  if (whatIsWrongWithAnnotator(who) === null) return RESERVED.some((set) => isOneFolder(set, who)) ? `${who}_` : who;
  const clean = who
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '_')
    .slice(0, 100);
  return clean === '' ? '_' : clean;
}

/** True for names that Windows and macOS take for one folder: they know no capitals, nor how an accent is put together. */
export function isOneFolder(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.normalize('NFC').toLowerCase());
  return one === other;
}

/** The set that somebody tags in: their own where the schema names them or has everybody tag apart, else the shared one (empty). */
export function setOf({ annotators, apart }: TagSchema, who: string | null): string {
  return who !== null && (apart || annotators.includes(who)) ? setNamed(who) : '';
}

/** A set of tag files that is one annotator's own. */
export interface OwnSet {
  readonly who: string;
  /** The folder below `.dateline/tags`. */
  readonly set: string;
}

/**
 * The annotators' sets of a folder, by name: those of the schema, and every other folder below `.dateline/tags` that does not
 * belong to a folder of dumps. `folders` are the names that are there, `holdsDumps` tells which of them lie among the dumps, too.
 */
export function ownSets(
  { annotators }: TagSchema,
  folders: readonly string[],
  holdsDumps: (folder: string) => boolean,
): readonly OwnSet[] {
  const named = annotators.map((who) => ({ who, set: setNamed(who) }));
  const others = folders
    .filter((set) => !isReserved(set) && !named.some((one) => one.set === set) && !holdsDumps(set))
    .map((set) => ({ who: set, set }));
  return [...named, ...others].sort((a, b) => (a.who < b.who ? -1 : a.who > b.who ? 1 : 0));
}

/** True for folders below `.dateline/tags` that are no annotator's. */
export const isReserved = (set: string): boolean => RESERVED.includes(set);

/** The folder below `.dateline/tags` that a tag file's path begins with; empty where it lies in none. */
export const folderIn = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));
