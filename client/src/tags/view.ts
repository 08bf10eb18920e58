import { window } from 'vscode';
import type { TagOverview } from '../../../server/src/lsp/tags/requests.ts';
import { VIEWS } from '../names.ts';
import { FilteredTree } from '../sidebar/filtered.ts';
import type { Tree } from '../sidebar/tree.ts';
import { count, joined, plain } from '../words.ts';
import { swatch } from './colours.ts';
import type { TagServer } from './model.ts';
import type { Suggester } from './suggestions.ts';
import { counted, type TagLine, tagViewLines } from './tree.ts';

/** The tag of a line of the view, as commands are given it. */
export const tagOf = (line: unknown): string | undefined => (line as TagLine | undefined)?.tag;

/** The text of a line of the view, or the active one. */
export const uriOf = (line: unknown): string | undefined =>
  (line as TagLine | undefined)?.uri ?? window.activeTextEditor?.document.uri.toString();

/** A tag to choose from a list. */
export const itemOf = (
  tag: TagOverview['tags'][number],
): { label: string; description: string; iconPath: ReturnType<typeof swatch>; tag: string } => ({
  label: plain(tag.name),
  description: counted(tag),
  iconPath: swatch(tag),
  tag: tag.name,
});

/** The view of the folders' tags. What commands ask it for comes from the server anew: a view that nobody sees is not filled. */
export class TagsView {
  readonly #server: TagServer;
  readonly #tree: FilteredTree;
  /** Hears how far the folders are, in words. */
  readonly #tellFolder: (words: string) => void;

  constructor(server: TagServer, suggester: () => Suggester, tellFolder: (words: string) => void) {
    this.#server = server;
    this.#tellFolder = tellFolder;
    this.#tree = new FilteredTree(VIEWS.tags, async (filter) => {
      const overview = await server.overview();
      this.#summarize(overview);
      const ask = (uri: string, name?: string) => server.relationsOf(uri, name);
      return tagViewLines(overview, filter, ask, suggester().lines(overview.tags));
    });
  }

  get tree(): Tree {
    return this.#tree.tree;
  }

  /** The tags of all folders. */
  async tags(): Promise<TagOverview['tags']> {
    return (await this.#server.overview()).tags;
  }

  filter(): Promise<void> {
    return this.#tree.ask('A part of a tag’s or an article’s name');
  }

  /** What the view says above its lines: how far the folder is. */
  #summarize(overview: TagOverview): void {
    const { documents, dumps, reading, today, agreement } = overview;
    const done = documents.filter((d) => d.progress === 'done').length;
    const tagged = documents.filter((d) => Object.keys(d.tags).length > 0 || d.orphans > 0).length;
    this.#tellFolder(
      joined(
        reading || dumps === 0 ? null : `${tagged} of ${count(dumps, 'text')} tagged`,
        reading || dumps === 0 ? null : `${done} done`,
        `${count(today, 'tag')} today`,
        agreement === null ? null : `agreement ${agreement.toFixed(2)}`,
      ),
    );
    this.#tree.describe(
      joined(
        // How many there are is not known before all are read.
        reading ? 'the folder is being read' : dumps > 0 ? `${tagged}/${dumps} tagged` : null,
        done > 0 ? `${done} done` : null,
        reading || dumps > 0 ? `${today} today` : null,
      ),
    );
  }
}
