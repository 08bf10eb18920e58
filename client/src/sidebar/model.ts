import { type CancellationToken, Range, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { EVENTS_REQUEST, HEADLINE_REQUEST, NAMES_REQUEST, RELATED_REQUEST, SEARCH_REQUEST } from '../names.ts';

/** A place in a text as the protocol has it: lines and UTF-16 columns from 0. */
interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** An article of a folder, as the server's lists have it. */
export interface Article {
  readonly uri: string;
  readonly title: string;
  /** ISO day of publication, or null. */
  readonly day: string | null;
}

export interface RelatedArticle extends Article {
  /** One sentence. */
  readonly why: string;
}

export interface FolderEvent {
  /** The kind of event: `summit`, `arrest`. */
  readonly what: string;
  /** ISO day or month, or null. */
  readonly date: string | null;
  readonly place: string | null;
  readonly articles: readonly Article[];
}

export interface FolderName {
  readonly entity: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly name: string;
  /** Mentions in all dumps. */
  readonly count: number;
  /** In how many dumps it is named. */
  readonly dumps: number;
}

export interface Hit extends Article {
  readonly range: WireRange;
  readonly speaker: string | null;
  readonly kind: 'headline' | 'question' | 'answer' | 'statement' | 'prose';
  readonly snippet: string;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** A sentence about what is wrong with the query, or null. */
  readonly problem: string | null;
}

/** What the server knows of the workspace's folders. A request that comes before the server is ready waits for it. */
export class Folder {
  readonly #client: LanguageClient;

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  related(uri: Uri): Promise<readonly RelatedArticle[]> {
    return this.#client.sendRequest(RELATED_REQUEST, { uri: uri.toString() });
  }

  events(): Promise<readonly FolderEvent[]> {
    return this.#client.sendRequest(EVENTS_REQUEST);
  }

  names(): Promise<readonly FolderName[]> {
    return this.#client.sendRequest(NAMES_REQUEST);
  }

  search(query: string, token: CancellationToken): Promise<Found> {
    return this.#client.sendRequest(SEARCH_REQUEST, { query }, token);
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
