import {
  type Disposable,
  DocumentLink,
  EventEmitter,
  languages,
  Range,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { commandAddress } from '../../../server/src/lsp/command-address.ts';
import type { TagPage } from '../../../server/src/lsp/tags/requests.ts';
import { COMMANDS } from '../names.ts';

const SCHEME = 'dateline-passages';

/** Pages to read: texts that are in no file, and that nobody is asked to save. Where they name a place, a click leads there. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #pages = new Map<string, TagPage>();
  readonly #changes = new EventEmitter<Uri>();
  readonly onDidChange = this.#changes.event;
  readonly #subscriptions: readonly Disposable[] = [
    workspace.registerTextDocumentContentProvider(SCHEME, this),
    languages.registerDocumentLinkProvider(
      { scheme: SCHEME },
      { provideDocumentLinks: ({ uri }) => this.#pages.get(uri.toString())?.places.map(linkOf) },
    ),
    workspace.onDidCloseTextDocument(({ uri }) => void this.#pages.delete(uri.toString())),
  ];

  /** Shows a page of Markdown; one of the same heading takes its place. */
  async show(heading: string, page: TagPage): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${heading.replace(/[\\/]/g, '-')}.md` });
    this.#pages.set(uri.toString(), page);
    this.#changes.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#pages.get(uri.toString())?.text ?? '';
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changes.dispose();
  }
}

function linkOf({ line, from, to, uri, start, end }: TagPage['places'][number]): DocumentLink {
  const target = Uri.parse(commandAddress(COMMANDS.openPlace, [uri, start, end]));
  const link = new DocumentLink(new Range(line, from, line, to), target);
  link.tooltip = 'Go to the passage';
  return link;
}
