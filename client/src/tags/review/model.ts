import type { LanguageClient } from 'vscode-languageclient/node';
import type { Progress, TagDone } from '../../../../server/src/lsp/tags/requests.ts';
import * as R from '../../../../server/src/lsp/tags/review-requests.ts';

/** What the server answers about reviews. */
export class ReviewServer {
  readonly #client: LanguageClient;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  overview(): Promise<R.ReviewOverview> {
    return this.#client.sendRequest(R.REVIEW_OVERVIEW_REQUEST);
  }
  document(uri: string): Promise<R.ReviewedDocument | null> {
    return this.#client.sendRequest(R.REVIEW_DOCUMENT_REQUEST, { uri });
  }
  decide(given: R.ReviewDecision): Promise<TagDone> {
    return this.#client.sendRequest(R.REVIEW_DECIDE_REQUEST, given);
  }
  decideAll(given: R.ReviewDecisions): Promise<TagDone> {
    return this.#client.sendRequest(R.REVIEW_DECIDE_ALL_REQUEST, given);
  }
  /** A sentence on why not, or null. */
  setProgress(uri: string, progress: Progress | null): Promise<string | null> {
    return this.#client.sendRequest(R.REVIEW_PROGRESS_REQUEST, { uri, progress });
  }
  sides(uri: string, left: string, right: string): Promise<R.WrittenSides | null> {
    return this.#client.sendRequest(R.REVIEW_SIDES_REQUEST, { uri, left, right });
  }
  setApart(apart: boolean): Promise<TagDone> {
    return this.#client.sendRequest(R.TAGS_APART_REQUEST, { apart });
  }
}
