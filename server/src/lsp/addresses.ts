import type { Entry } from '../corpus/store.ts';

/** A folder's URI as we keep it: without a slash at the end. */
export function folderUri(uri: string): string {
  return uri.replace(/\/+$/, '');
}

/** True where a folder holds a file, at any depth. */
export function isBelow(folder: string, uri: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** The innermost of some folders that holds a file, or null. */
export function innermost(folders: readonly string[], uri: string): string | null {
  const holding = folders.filter((folder) => isBelow(folder, uri));
  return holding.reduce<string | null>(
    (inner, one) => (inner !== null && inner.length > one.length ? inner : one),
    null,
  );
}

/** The path below a folder, with `/`, of a file that it holds. */
export function pathBelow(folder: string, uri: string): string {
  return uri
    .slice(folder.length + 1)
    .split('/')
    .map(decoded)
    .join('/');
}

/** The URI of an entry's file. */
export function uriOf(folder: string, { path }: Pick<Entry, 'path'>): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The last part of a URI as people read it. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A part of a URI as it is meant; as it stands where it holds a percent sign that escapes nothing. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
