/*
 * What Dateline keeps of a folder of dumps, all of it in one folder below it. Paths are from the folder of dumps, with `/` between parts.
 */

export const OWN_FOLDER = '.dateline';

/** The names and spellings that the user has set. */
export const GLOSSARY_FILE = '.dateline/glossary.json';
/** What the tags are called. */
export const SCHEMA_FILE = '.dateline/tags.json';
/** The tags of all dumps, a file each. */
export const TAGS_FOLDER = '.dateline/tags';
/** How far the tagging of each dump is. */
export const PROGRESS_FILE = '.dateline/progress.json';
/** The findings that are to be left out. */
export const IGNORED_FILE = '.dateline/ignored.json';
