import { type CancellationToken, Range, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type Article,
  EVENTS_REQUEST,
  type EventsParams,
  type FolderEvents,
  type FolderName,
  type Found,
  HEADLINE_REQUEST,
  NAMES_REQUEST,
  RELATED_REQUEST,
  type Related,
  SEARCH_REQUEST,
  VALUES_REQUEST,
  type WireRange,
} from '../../../server/src/lsp/requests.ts';

/** What the server knows of the workspace's folders. A request that comes before the server is ready waits for it. */
export class Folder {
  readonly #client: LanguageClient;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  related(uri: Uri): Promise<Related> {
    return this.#client.sendRequest(RELATED_REQUEST, { uri: uri.toString() });
  }

  events(asked: EventsParams = {}): Promise<FolderEvents> {
    return this.#client.sendRequest(EVENTS_REQUEST, asked);
  }

  names(filter = ''): Promise<readonly FolderName[]> {
    return this.#client.sendRequest(NAMES_REQUEST, { filter });
  }

  search(query: string, token: CancellationToken): Promise<Found> {
    return this.#client.sendRequest(SEARCH_REQUEST, { query }, token);
  }

  /** Values that a filter may be given, those that begin so; the most frequent first. */
  values(filter: string, begun: string): Promise<readonly string[]> {
    return this.#client.sendRequest(VALUES_REQUEST, { filter, begun });
  }

  /** Where an article's headline stands; null where the folder does not know the article any more. */
  async headline(uri: Uri): Promise<Range | null> {
    const range = await this.#client.sendRequest<WireRange | null>(HEADLINE_REQUEST, { uri: uri.toString() });
    return range && toRange(range);
  }
}

export function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export const toUri = ({ uri }: Article): Uri => Uri.parse(uri, true);
