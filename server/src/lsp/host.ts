import type { OpenIndex } from './corpus.ts';

/** What the server asks of the machine it runs on. Addresses are URIs, as the protocol has them. */
export interface Host {
  /** The decoded text of a dump, or null where it can't be read. */
  readonly readDump: (uri: string) => Promise<string | null>;
  /** Opens the index of a folder; null where the folder is not on this machine or holds no dumps. */
  readonly openIndex: OpenIndex;
  /** A small file of our own as it stands, or null where there is none. */
  readonly readOwn: (uri: string) => Promise<string | null>;
  /** Writes a small file of our own, all or nothing, its folder made if need be. One sentence on why it could not, or null. */
  readonly writeOwn: (uri: string, text: string) => Promise<string | null>;
}
