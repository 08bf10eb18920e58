/**
 * True for the path of a file that is a dump by its name alone: three digits, an underscore and sixteen hexadecimal digits, or `.press`
 * before the ending `.txt`. Parts of a path stand between `/`; capitals count as small letters, as in VS Code, to which package.json
 * tells the same.
 */
export const isDumpName = (path: string): boolean => DUMP_NAME.test(path);

const DUMP_NAME = /(?:^|\/)(?:\d{3}_[0-9a-f]{16}|[^/]*\.press)\.txt$/i;
