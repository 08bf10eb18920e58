/** Entries that are written, or read, between two pauses. */
export const TOGETHER = 100;
/** What stands between two entries of a page as we write it, and what stands behind the last. */
export const BETWEEN = ',\n    ';
export const PAGE_END = '\n  ]\n}\n';
