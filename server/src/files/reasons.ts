const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'You are not allowed to read this file.',
  EPERM: 'You are not allowed to read this file.',
  ELOOP: 'This link leads in a circle.',
  ENOTDIR: 'A part of this path is a file, not a folder.',
  EISDIR: 'This is a folder.',
  EEXIST: 'A file stands in its place.',
  ENAMETOOLONG: 'This name is too long for the file system.',
  EROFS: 'This disk can only be read.',
  ENOSPC: 'This disk is full.',
};

/** A system's error as one sentence for the user. */
export function describe(error: unknown): string {
  const reason = REASONS[(error as NodeJS.ErrnoException)?.code ?? ''];
  return reason ?? (error instanceof Error ? error.message : String(error));
}

/** Where writing fails for another reason than reading does. VS Code has codes of its own for two of them. */
const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'The folder is not there any more.',
  FileNotFound: 'The folder is not there any more.',
  EACCES: 'You are not allowed to write there.',
  EPERM: 'You are not allowed to write there.',
  NoPermissions: 'You are not allowed to write there.',
};

/** Why a file could not be written, as one sentence for the user. */
export function describeWriting(error: unknown): string {
  return WRITING[(error as NodeJS.ErrnoException)?.code ?? ''] ?? describe(error);
}
