import { ColorThemeKind, commands, type Disposable, Hover, languages, MarkdownString, window } from 'vscode';
import { escapeMarkdown } from '../../../server/src/lsp/markdown.ts';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import { LANGUAGE } from '../names.ts';
import { swatch } from './colours.ts';

/** Tags with keys that the card lists; there are no more keys than these on most keyboards. */
const MOST = 36;

/** A card at the cursor that tells the tags' keys while one is waited for. It never takes the focus, so no key is lost to it. */
export class KeyHint implements Disposable {
  #text: MarkdownString | null = null;
  readonly #subscription = languages.registerHoverProvider(
    { language: LANGUAGE },
    { provideHover: () => this.#text && new Hover(this.#text) },
  );

  /** True while it is shown: then other cards wait. */
  get isShown(): boolean {
    return this.#text !== null;
  }

  show(choices: readonly TagChoice[], last: string | null): void {
    this.#text = cardOf(choices, last);
    void commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }

  hide(): void {
    if (this.#text === null) return;
    this.#text = null;
    void commands.executeCommand('editor.action.hideHover');
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

/** Names of tags are texts of others: they are escaped. */
function cardOf(choices: readonly TagChoice[], last: string | null): MarkdownString {
  const { kind } = window.activeColorTheme;
  const dark = kind === ColorThemeKind.Dark || kind === ColorThemeKind.HighContrast;
  const lines = choices
    .filter(({ key }) => key !== null)
    .slice(0, MOST)
    .map((choice) => {
      const picture = swatch(choice)[dark ? 'dark' : 'light'].toString(true);
      return `${'\u2003'.repeat(choice.depth)}![${escapeMarkdown(choice.key ?? '')}](${picture}) ${escapeMarkdown(choice.name)}`;
    });
  const ways = [
    'Space: all tags, and new ones',
    ...(last === null ? [] : [`the same keys again: ${escapeMarkdown(last)}`]),
    'Esc: none',
  ];
  return new MarkdownString(`${lines.join('  \n')}\n\n---\n\n${ways.join(' · ')}`);
}
