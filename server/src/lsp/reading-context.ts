import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzeContext } from '../analyze.ts';
import { spellingOption } from '../corpus/spelling.ts';
import { type Knowledge, NO_KNOWLEDGE } from '../names/knowledge.ts';
import type { RuleOptions } from '../rules/model.ts';
import type { Corpus } from './corpus.ts';
import type { Glossaries } from './glossary.ts';
import type { Settings } from './settings.ts';

/** What dumps are read with: what is known, whose spelling of names counts, and what the other dumps of their folder tell. */
export class ReadingContext {
  readonly #corpus: () => Corpus;
  readonly #glossaries: Glossaries;
  #builtIn: Knowledge = NO_KNOWLEDGE;
  /** What is built in, with the folders' glossaries. */
  #knowledge: Knowledge = NO_KNOWLEDGE;
  /** Whose spelling of names counts, with what was counted for it. */
  #spelling: Pick<RuleOptions, 'spelling'> = {};
  /** What the dumps beside each open document told when it was read. */
  readonly #neighbours = new Map<string, string>();

  constructor(corpus: () => Corpus, glossaries: Glossaries) {
    this.#corpus = corpus;
    this.#glossaries = glossaries;
  }

  /** Takes what is built in into use. */
  know(builtIn: Knowledge): void {
    this.#builtIn = builtIn;
  }

  /** Reads the glossaries of folders anew. */
  async useGlossaries(folders: readonly string[]): Promise<void> {
    this.#knowledge = await this.#glossaries.over(this.#builtIn, folders);
  }

  /** Counts the folders' spellings anew, where the settings ask for that. */
  async countSpellings({ nameStyle }: Settings): Promise<void> {
    const stores = nameStyle === 'corpus' ? (await this.#corpus().all()).map(({ index }) => index.store) : [];
    this.#spelling = spellingOption(nameStyle, stores);
  }

  /** What rules are told of the settings and of the folders. */
  options({ dateStyle }: Settings): RuleOptions {
    return { ...(dateStyle === null ? {} : { dateStyle }), ...this.#spelling };
  }

  /** What a text is read with; one with an address, with what the other dumps of its folder tell, too. */
  of(uri?: string): AnalyzeContext {
    const plain = { knowledge: this.#knowledge, referenceDate: null };
    return uri === undefined ? plain : { ...plain, fileName: uri, ...this.#beside(uri) };
  }

  /** The same for an open document, which is read anew when its neighbours come to tell something else. */
  ofDocument(document?: TextDocument): AnalyzeContext {
    if (document) this.#neighbours.set(document.uri, this.#toldBeside(document.uri));
    return this.of(document?.uri);
  }

  /** True where the dumps beside an open document tell something else of dates or names than when it was read. */
  isOutdated({ uri }: TextDocument): boolean {
    const now = this.#toldBeside(uri);
    return (this.#neighbours.get(uri) ?? now) !== now;
  }

  forget(uri: string): void {
    this.#neighbours.delete(uri);
  }

  /** What the other dumps of its folder tell of one: their order of day and month, and how they name people. */
  #beside(uri: string): Pick<AnalyzeContext, 'order' | 'names'> {
    const place = this.#corpus().placeNow(uri);
    if (!place) return {};
    const order = place.index.dateOrder(place.path);
    return { names: place.index.names, ...(order === undefined ? {} : { order }) };
  }

  #toldBeside(uri: string): string {
    const place = this.#corpus().placeNow(uri);
    return place ? `${place.index.dateOrder(place.path)} ${place.index.namesState}` : '';
  }
}
