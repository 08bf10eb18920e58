import { Uri, workspace } from 'vscode';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import type { TagServer } from './model.ts';

/** Gives the tags to choose from in a dump, by its address. */
export type ChoicesOf = (uri: string) => Promise<readonly TagChoice[]>;

/** The tags of each dump's folder, asked for once until they change. */
export class Choices {
  readonly #server: TagServer;
  readonly #known = new Map<string, { readonly uri: string; readonly asked: Promise<readonly TagChoice[]> }>();

  constructor(server: TagServer) {
    this.#server = server;
  }

  /** The tags to choose from in a dump. */
  readonly of: ChoicesOf = (uri) => {
    const key = workspace.getWorkspaceFolder(Uri.parse(uri, true))?.uri.toString() ?? uri;
    const there = this.#known.get(key);
    if (there) return there.asked;
    const asked = this.#server.choices(uri);
    this.#known.set(key, { uri, asked });
    asked.catch(() => this.#known.delete(key));
    return asked;
  };

  /** Asks anew for all that was known; true where some of it is another now. */
  async refresh(): Promise<boolean> {
    const before = [...this.#known.values()];
    this.#known.clear();
    const changed = await Promise.all(
      before.map(async ({ uri, asked }) => JSON.stringify(await asked) !== JSON.stringify(await this.of(uri))),
    );
    return changed.includes(true);
  }
}
