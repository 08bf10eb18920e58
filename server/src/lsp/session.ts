import type { CancellationToken, ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../features/snapshot.ts';
import type { Corpus } from './corpus.ts';
import type { Host } from './host.ts';
import type { IgnoreStore } from './ignore-store.ts';
import type { Settings } from './settings.ts';
import type { Tags } from './tags/tags.ts';

/** Who asks for an answer. */
export interface AnswerRequest {
  /** Features that are asked at every keystroke have a name each, so that none waits while the user types because another is slow. */
  readonly feature?: string;
  /** Tells when the answer is of no use any more, as the user has typed on. */
  readonly token?: CancellationToken;
}

/** What the handlers of requests share: one client and its open documents. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  /** What the client can do; empty before it has said so. */
  readonly client: () => ClientCapabilities;
  readonly settings: () => Settings;
  /** URIs of the workspace's folders, without a slash at the end. */
  readonly folders: () => readonly string[];
  readonly ignored: IgnoreStore;
  /** The folders' indexes. */
  readonly corpus: Corpus;
  readonly host: Host;
  readonly tags: Tags;
  /** Reads a text that is not open as an open one is read; with its address, with what its folder tells, too. */
  readonly read: (text: string, uri?: string) => Snapshot;
  /**
   * Reads an open document and answers from it; `none` where it is not open, where nobody waits for the answer any more, or where it
   * fails, which is reported.
   */
  readonly answer: <T>(
    uri: string,
    none: T,
    from: (document: TextDocument, snapshot: Snapshot) => T | Promise<T>,
    request?: AnswerRequest,
  ) => Promise<T>;
  /**
   * Answers from the folders' indexes. Where one turns out to be damaged, the answer comes from the one that is made anew; where that
   * fails, too, the user is told once why, and gets what `none` makes of the sentence.
   */
  readonly ofFolders: <T>(none: (problem: string) => T, from: () => Promise<T>) => Promise<T>;
  /** Whether the client shows what a folder holds, in views of its own. */
  readonly showsFolders: () => boolean;
  /** Shows the user one sentence; `detail` goes to the log. */
  readonly tell: (sentence: string, detail?: unknown) => void;
}
