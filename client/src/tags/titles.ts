import { type Disposable, EventEmitter, FileDecoration, type FileDecorationProvider, type Uri, window } from 'vscode';
import type { TagChoice, TagMarks } from '../../../server/src/lsp/tags/requests.ts';
import { count, plain } from '../words.ts';

/** A file's badge has room for so many letters. */
const MOST = 2;

/** Tells tags of whole texts where a text is named: at the title of its editor, and in the Explorer, by their keys. */
export class Titles implements FileDecorationProvider, Disposable {
  readonly #known = new Map<string, { readonly uri: Uri; readonly decoration: FileDecoration }>();
  readonly #changes = new EventEmitter<Uri[]>();
  readonly onDidChangeFileDecorations = this.#changes.event;
  readonly #subscription = window.registerFileDecorationProvider(this);

  /** Shows what tags a text has as a whole. */
  show(uri: Uri, { document }: Pick<TagMarks, 'document'>, choices: readonly TagChoice[]): void {
    const key = uri.toString();
    const before = this.#known.get(key)?.decoration;
    const decoration = decorationOf(document, choices);
    if (before?.badge === decoration?.badge && before?.tooltip === decoration?.tooltip) return;
    if (decoration) this.#known.set(key, { uri, decoration });
    else this.#known.delete(key);
    this.#changes.fire([uri]);
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    return this.#known.get(uri.toString())?.decoration;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changes.dispose();
  }
}

function decorationOf(tags: readonly string[], choices: readonly TagChoice[]): FileDecoration | undefined {
  if (tags.length === 0) return undefined;
  const letters = tags.map((tag) => (choices.find(({ name }) => name === tag)?.key ?? [...tag][0]).toUpperCase());
  // A badge of more letters is not shown at all; a letter may be two units, and even more in capitals.
  const badge = tags.length > MOST ? String(Math.min(99, tags.length)) : letters.join('');
  const told = tags.length === 1 ? 'Tagged as a whole' : `${count(tags.length, 'tag')} of the whole text`;
  return new FileDecoration([...badge].length > MOST ? '•' : badge, `${told}: ${tags.map(plain).join(', ')}`);
}
