import type { Entry } from '../corpus/store.ts';

/** A folder's URI as we keep it: without a slash at the end. */
export function folderUri(uri: string): string {
  return uri.replace(/\/+$/, '');
}

/** The path below a folder, with `/`, of a file that it holds. */
export function pathBelow(folder: string, uri: string): string {
  return decodeURIComponent(uri.slice(folder.length + 1));
}

/** The URI of an entry's file. */
export function uriOf(folder: string, { path }: Pick<Entry, 'path'>): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The last part of a URI as people read it. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
