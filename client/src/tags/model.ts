import type { LanguageClient } from 'vscode-languageclient/node';
import * as L from '../../../server/src/lsp/tags/relation-requests.ts';
import * as R from '../../../server/src/lsp/tags/requests.ts';
import type { Annotation } from '../../../server/src/tags/model.ts';

/** What the server answers about tags. A request that comes before the server is ready waits for it. */
export class TagServer {
  readonly #client: LanguageClient;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  choices(uri: string): Promise<readonly R.TagChoice[]> {
    return this.#client.sendRequest(R.TAG_CHOICES_REQUEST, { uri });
  }
  marks(uri: string): Promise<R.TagMarks | null> {
    return this.#client.sendRequest(R.TAG_MARKS_REQUEST, { uri });
  }
  set(given: R.SetTag): Promise<R.TagDone> {
    return this.#client.sendRequest(R.SET_TAG_REQUEST, given);
  }
  setAll(given: R.SetTags): Promise<R.TagDone> {
    return this.#client.sendRequest(R.SET_TAGS_REQUEST, given);
  }
  at(uri: string, version: number, offset: number): Promise<readonly Annotation[]> {
    return this.#client.sendRequest(R.TAGS_AT_REQUEST, { uri, version, offset });
  }
  remove(uri: string, ids: readonly string[]): Promise<R.TagDone> {
    return this.#client.sendRequest(R.REMOVE_TAGS_REQUEST, { uri, ids });
  }
  /** Takes all uses of a tag in a text away. */
  removeTag(uri: string, tag: string): Promise<R.TagDone> {
    return this.#client.sendRequest(R.REMOVE_TAGS_REQUEST, { uri, tag });
  }
  change(given: R.ChangeTags): Promise<R.TagDone> {
    return this.#client.sendRequest(R.CHANGE_TAGS_REQUEST, given);
  }
  undo(redo: boolean): Promise<R.TagDone> {
    return this.#client.sendRequest(R.UNDO_TAGS_REQUEST, { redo });
  }
  next(uri: string, version: number, offset: number, back: boolean): Promise<{ start: number; end: number } | null> {
    return this.#client.sendRequest(R.NEXT_TAG_REQUEST, { uri, version, offset, back });
  }
  occurrences(
    uri: string,
    version: number,
    start: number,
    end: number,
    folder: boolean,
  ): Promise<R.Occurrences | null> {
    return this.#client.sendRequest(R.OCCURRENCES_REQUEST, { uri, version, start, end, folder });
  }
  relationChoices(uri: string, id: string): Promise<L.RelationChoices | null> {
    return this.#client.sendRequest(L.RELATION_CHOICES_REQUEST, { uri, id });
  }
  relate(given: L.SetRelation): Promise<R.TagDone> {
    return this.#client.sendRequest(L.SET_RELATION_REQUEST, given);
  }
  relationsAt(uri: string, version: number, offset: number): Promise<readonly L.RelationThere[]> {
    return this.#client.sendRequest(L.RELATIONS_AT_REQUEST, { uri, version, offset });
  }
  relationsOf(uri: string, name?: string): Promise<readonly L.RelationThere[]> {
    return this.#client.sendRequest(L.RELATIONS_OF_REQUEST, name === undefined ? { uri } : { uri, name });
  }
  overview(): Promise<R.TagOverview> {
    return this.#client.sendRequest(R.TAG_OVERVIEW_REQUEST);
  }
  page(given: R.WantedPage): Promise<R.TagPage> {
    return this.#client.sendRequest(R.TAG_PAGE_REQUEST, given);
  }
  passages(given: R.WantedReport): Promise<string> {
    return this.#client.sendRequest(R.TAG_PASSAGES_REQUEST, given);
  }
  tables(given: R.WantedPassages): Promise<R.TagTables> {
    return this.#client.sendRequest(R.TAG_TABLES_REQUEST, given);
  }
  /** A sentence on why not, or null. */
  add(tag: { readonly uri?: string; readonly name: string; readonly key?: string }): Promise<string | null> {
    return this.#client.sendRequest(R.ADD_TAG_REQUEST, tag);
  }
  rename(from: string, to: string): Promise<R.TagDone> {
    return this.#client.sendRequest(R.RENAME_TAG_REQUEST, { from, to });
  }
  /** A sentence on why not, or null. */
  setDone(uri: string, done: boolean): Promise<string | null> {
    return this.#client.sendRequest(R.TAG_PROGRESS_REQUEST, { uri, done });
  }
}
