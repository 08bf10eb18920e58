import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { SIDES_SCHEME, type WrittenSides } from '../../../../server/src/lsp/tags/review-requests.ts';
import { inOwn } from '../../../../server/src/tags/review/side-by-side.ts';
import { textOfSides } from '../../active-dump.ts';
import type { ReviewServer } from './model.ts';

interface Shown {
  readonly uri: string;
  readonly left: string;
  readonly right: string;
  readonly asked: Promise<WrittenSides | null>;
}

/** Two people's tags of one text, written into it, in the editor's own view of differences. */
export class Sides implements TextDocumentContentProvider, Disposable {
  readonly #server: ReviewServer;
  /** What is shown, by the addresses of both sides. */
  readonly #shown = new Map<string, Shown>();
  readonly #changes = new EventEmitter<Uri>();
  readonly onDidChange = this.#changes.event;
  readonly #subscriptions: readonly Disposable[] = [
    workspace.registerTextDocumentContentProvider(SIDES_SCHEME, this),
    workspace.onDidCloseTextDocument(({ uri }) => void this.#shown.delete(uri.toString())),
  ];

  constructor(server: ReviewServer) {
    this.#server = server;
  }

  async show(uri: string, left: string, right: string): Promise<void> {
    const asked = this.#server.sides(uri, left, right);
    const sides = await asked;
    if (!sides) {
      void window.showInformationMessage('Fewer than two people have tagged this text.');
      return;
    }
    const [a, b] = [left, right].map((who) =>
      Uri.from({ scheme: SIDES_SCHEME, path: `/${who}/${nameIn(uri)}`, query: JSON.stringify([uri, left, right]) }),
    );
    for (const side of [a, b]) {
      this.#shown.set(side.toString(), { uri, left, right, asked });
      this.#changes.fire(side);
    }
    await commands.executeCommand('vscode.diff', a, b, `${left} ↔ ${right}: ${sides.title}`, { preview: true });
    // Before VS Code knows how wide a view of differences is, it takes it for a narrow one: then the left side does not wrap its lines,
    // nor does it afterwards. Whoever turns wrapping off and on again has both sides do what the settings say.
    for (let i = 0; i < 2; i++) await commands.executeCommand('editor.action.toggleWordWrap');
    const editor = window.activeTextEditor;
    if (editor?.document.uri.scheme === SIDES_SCHEME)
      editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Shows anew what has changed. */
  refresh(): void {
    for (const [address, { uri, left, right }] of [...this.#shown]) {
      this.#shown.set(address, { uri, left, right, asked: this.#server.sides(uri, left, right) });
      this.#changes.fire(Uri.parse(address));
    }
  }

  /** The dump and the place in it that a place in one of the sides is. */
  async ownPlace(side: Uri, offset: number): Promise<{ readonly uri: string; readonly offset: number } | null> {
    const shown = this.#shown.get(side.toString());
    const sides = await shown?.asked;
    if (!shown || !sides) return null;
    return { uri: shown.uri, offset: inOwn(isLeft(side, shown) ? sides.left : sides.right, offset) };
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    let shown = this.#shown.get(uri.toString());
    if (!shown) {
      // A window that was opened again: the address says what to ask for.
      const of = textOfSides(uri);
      shown = { ...of, asked: this.#server.sides(of.uri, of.left, of.right) };
      this.#shown.set(uri.toString(), shown);
    }
    const sides = await shown.asked;
    return (isLeft(uri, shown) ? sides?.left : sides?.right)?.text ?? '';
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changes.dispose();
  }
}

const isLeft = (side: Uri, { uri, left }: Shown): boolean => side.path === `/${left}/${nameIn(uri)}`;
const nameIn = (uri: string): string => Uri.parse(uri).path.replace(/^.*\//, '');
