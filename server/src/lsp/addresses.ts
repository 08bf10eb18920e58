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
  return `${folder}/${encodedPath(path)}`;
}

/** A path below a folder, with `/`, as the end of a URI. */
export function encodedPath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

/**
 * A part of a URI with every sign escaped that may stand for something else, as VS Code writes it: what is open is known by its address,
 * letter by letter, and `Talks (1).txt` has brackets.
 */
export function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The URI of a file spelt as VS Code spells it, however a client does: RFC 3986 leaves it open which signs are escaped, RFC 8089 how many
 * slashes stand before a path, and Windows has no capitals in the letters of drives. All other URIs are given back as they are, and so are
 * those whose bytes are no UTF-8, which would name another file.
 */
export function asSpelt(uri: string): string {
  const [, host = '', path] = /^file:(?:\/\/([^/?#]*))?(\/[^?#]*)$/i.exec(uri) ?? [];
  if (path === undefined) return uri;
  try {
    const parts = path.split('/').map(decodeURIComponent);
    if (/^[A-Z]:$/.test(parts[1])) parts[1] = parts[1].toLowerCase();
    const server = host.toLowerCase() === 'localhost' ? '' : host.toLowerCase();
    return `file://${server}${parts.map(encoded).join('/')}`;
  } catch {
    return uri;
  }
}

/** The last part of a URI as people read it. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A part of a URI as it is meant; as it stands where it holds a percent sign that escapes nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
