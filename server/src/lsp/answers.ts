import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeTrouble, isClosed, isDamage, isTrouble } from '../corpus/trouble.ts';
import type { Corpus } from './corpus.ts';
import type { Session } from './session.ts';
import type { Snapshots } from './snapshots.ts';
import type { User } from './user.ts';

/** Answers from open documents and from the folders' indexes. What fails is told, and answered with nothing. */
export class Answers {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #snapshots: Snapshots;
  readonly #corpus: Corpus;
  readonly #user: User;
  /** What was wrong when the indexes were asked last, or null. */
  #trouble: string | null = null;

  constructor(documents: TextDocuments<TextDocument>, snapshots: Snapshots, corpus: Corpus, user: User) {
    this.#documents = documents;
    this.#snapshots = snapshots;
    this.#corpus = corpus;
    this.#user = user;
  }

  /** See `Session.answer`. */
  readonly ofDocument: Session['answer'] = async (uri, none, from, { feature = 'other', token } = {}) => {
    const document = this.#documents.get(uri);
    if (!document) return none;
    try {
      await this.#snapshots.quiet(document, feature);
      // It may have been closed meanwhile, and nobody may wait for the answer any more.
      if (this.#documents.get(uri) !== document || token?.isCancellationRequested) return none;
      return await this.#snapshots.use(document, feature, (snapshot) =>
        this.#fromIndexes(async () => from(document, snapshot)),
      );
    } catch (error) {
      // A damaged index is made anew, and that is spoken of.
      if (isDamage(error)) return none;
      this.#user.tellOnce(uri, 'could not be answered for by Dateline. Everything else goes on.', error);
      return none;
    }
  };

  /** See `Session.ofFolders`. */
  readonly ofFolders: Session['ofFolders'] = async (none, from) => {
    try {
      await this.#corpus.named;
      const answer = await this.#fromIndexes(from);
      this.#trouble = null;
      return answer;
    } catch (error) {
      if (!isTrouble(error)) throw error;
      const sentence = `Dateline could not answer from the index of this folder. ${describeTrouble(error)}`;
      if (sentence !== this.#trouble) this.#user.tell(sentence, error);
      this.#trouble = sentence;
      return none(sentence);
    }
  };

  /** Does what asks the folders' indexes: once more where one was damaged and is made anew. */
  async #fromIndexes<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isDamage(error) && !isClosed(error)) throw error;
      await this.#corpus.ready();
      return work();
    }
  }
}
