import type { FolderIndex } from '../corpus/folder-index.ts';
import type { Encoding } from '../files/decode.ts';

/** Asks whether a folder of so many dumps is meant to be read: yes or no for good, or null for another time. */
export type Sure = (dumps: number) => Promise<boolean | null>;

/** Which files of a folder are dumps beside those that are by name, and which are hidden there, as glob patterns. */
export interface FilePatterns {
  readonly dumps: readonly string[];
  readonly hidden: readonly string[];
}

/** What the server asks of the machine it runs on. Addresses are URIs, as the protocol has them. */
export interface Host {
  /** The decoded text of a dump, or null where it can't be read. */
  readonly readDump: (uri: string) => Promise<string | null>;
  /** The encoding that a dump is decoded from, or null where it can't be read. */
  readonly encodingOf: (uri: string) => Promise<Encoding | null>;
  /**
   * Opens the index of a folder; a sentence on why it is not read where it is not on this machine, or holds too few dumps or too many.
   * `patterns` is asked anew at each look at the whole folder, as the settings may have changed. `elsewhere` is a folder of the editor's
   * own that holds the index where the folder itself can only be read, or null.
   */
  readonly openIndex: (
    folder: string,
    patterns: () => FilePatterns,
    sure: Sure,
    elsewhere: string | null,
  ) => Promise<FolderIndex | string>;
  /** A small file of our own as an editor shows it, without a byte-order mark; null where there is none. */
  readonly readOwn: (uri: string) => Promise<string | null>;
  /** Writes a small file of our own, all or nothing, its folder made if need be. One sentence on why it could not, or null. */
  readonly writeOwn: (uri: string, text: string) => Promise<string | null>;
  /**
   * Writes a file of our own that may be large, as `writeOwn` does, part by part. With `before`, only where `stateOwn` still says that of
   * it, so that nothing is lost that another program wrote meanwhile.
   */
  readonly saveOwn: (uri: string, parts: readonly string[], before?: string | null) => Promise<SavedFile>;
  /** Gives a file of our own another place, never over another file. One sentence on why it could not, or null. */
  readonly moveOwn: (from: string, to: string) => Promise<string | null>;
  /** Tells one state of a file of our own from others: differs whenever the file does; null where there is none. */
  readonly stateOwn: (uri: string) => Promise<string | null>;
  /** All files below a folder of our own; none where it is not there. `modified` differs whenever a file does. */
  readonly listOwn: (uri: string) => Promise<readonly OwnFile[]>;
  /** Whether there is such a folder. */
  readonly isFolder: (uri: string) => Promise<boolean>;
  /** Copies a file of our own beside itself under a name that tells it is damaged. Its new name, or null where that failed. */
  readonly keepAside: (uri: string) => Promise<string | null>;
  /** Who works at this machine; null where it does not say. */
  readonly userName: () => string | null;
}

/** What came of writing a file. */
export interface SavedFile {
  /** One sentence on why it could not be written, or null. */
  readonly problem: string | null;
  /** What `Host.stateOwn` says of what was written, whatever others make of it later; null where nothing was. */
  readonly state: string | null;
  /** True where nothing was written, as another program had written the file. */
  readonly isOther?: boolean;
}

export interface OwnFile {
  readonly uri: string;
  /** Below the folder that was listed, with `/`. */
  readonly path: string;
  readonly modified: string;
}
