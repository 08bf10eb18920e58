import {
  type DecorationOptions,
  DecorationRangeBehavior,
  type Disposable,
  type TextEditor,
  type TextEditorDecorationType,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import {
  type PlacedSuggestion,
  SUGGESTIONS_REQUEST,
  type Suggestions,
} from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { LANGUAGE } from '../names.ts';
import { Quiet } from '../quiet.ts';
import { rangeOf } from '../texts.ts';
import type { ChoicesOf } from './choices.ts';
import { type Colour, colourOf, NO_CHOICE } from './colours.ts';
import { suggestionCard } from './suggestion-card.ts';

/** How long after a change it is asked what is proposed now. Milliseconds. */
const QUIET = 400;
/** In a text of very many tags an answer takes longer, and is waited for longer: so many times what the last one took, up to so long. */
const SHARE = 4;
const LONGEST = 3000;

interface Needs {
  readonly client: LanguageClient;
  readonly choices: ChoicesOf;
  /** What is proposed for the active text has changed. */
  readonly changed: () => void;
}

/** What is proposed for the visible texts, asked for whenever they change, and drawn in them as dotted frames. */
export class Suggested implements Disposable {
  readonly #needs: Needs;
  readonly #known = new Map<string, Suggestions>();
  /** The frames that are drawn, by their colours. */
  readonly #types = new Map<string, TextEditorDecorationType>();
  readonly #subscriptions: readonly Disposable[];
  readonly #whenQuiet = new Quiet(
    () => Math.min(LONGEST, Math.max(QUIET, SHARE * this.#cost)),
    () => this.#look().catch(() => {}),
  );
  /** What the last answer took, in milliseconds. */
  #cost = 0;
  /** What each editor shows. */
  readonly #drawn = new WeakMap<TextEditor, string>();
  #paused = false;
  /** How often it was asked for: only the last answers count, in whatever order they come. */
  #looks = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#subscriptions = [
      window.onDidChangeVisibleTextEditors(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => needs.changed()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === LANGUAGE) this.refresh();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => void this.#known.delete(uri.toString())),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dateline.tags.suggestions')) this.refresh();
      }),
    ];
  }

  /** What is proposed for a text, and for which version of it. */
  of(uri: string): Suggestions | undefined {
    return this.#known.get(uri);
  }

  /** Draws nothing while something else is drawn instead. */
  pause(paused: boolean): void {
    this.#paused = paused;
    this.refresh();
  }

  /** Asks anew, when it is quiet. */
  refresh(): void {
    this.#whenQuiet.ask();
  }

  /** Asks for what is proposed in each visible text. Whoever shows it hears of what is known so far, even where a later text fails. */
  async #look(): Promise<void> {
    const look = ++this.#looks;
    let changed = false;
    try {
      for (const editor of window.visibleTextEditors) {
        if (editor.document.languageId !== LANGUAGE) continue;
        const uri = editor.document.uri.toString();
        const given = await this.#ask(uri);
        const choices = await this.#needs.choices(uri);
        if (look !== this.#looks) return;
        const before = this.#known.get(uri)?.suggestions ?? [];
        if (JSON.stringify(before) !== JSON.stringify(given?.suggestions ?? [])) changed = true;
        if (given) this.#known.set(uri, given);
        else this.#known.delete(uri);
        this.#draw(editor, given, choices);
      }
    } finally {
      if (changed) this.#needs.changed();
    }
  }

  /** What is proposed for a text; null where nothing is to be shown. */
  async #ask(uri: string): Promise<Suggestions | null> {
    if (this.#paused || workspace.getConfiguration('dateline.tags').get('suggestions') === false) return null;
    const began = performance.now();
    const given = await this.#needs.client.sendRequest<Suggestions | null>(SUGGESTIONS_REQUEST, { uri });
    this.#cost = performance.now() - began;
    return given;
  }

  #draw(editor: TextEditor, given: Suggestions | null, choices: readonly TagChoice[]): void {
    // An answer for an older text is not drawn; what is drawn has moved with the text, and the next answer is on its way.
    if (given && given.version !== editor.document.version) return;
    const drawn = JSON.stringify([given, choices]);
    if (this.#drawn.get(editor) === drawn) return;
    this.#drawn.set(editor, drawn);
    this.#paint(editor, given, choices);
  }

  #paint(editor: TextEditor, given: Suggestions | null, choices: readonly TagChoice[]): void {
    const { document } = editor;
    const byTag = new Map<string, PlacedSuggestion[]>();
    for (const one of given?.suggestions ?? []) byTag.set(one.tag, [...(byTag.get(one.tag) ?? []), one]);
    const drawn = new Map<TextEditorDecorationType, DecorationOptions[]>();
    for (const [tag, all] of byTag) {
      const type = this.#type(colourOf(choices.find((one) => one.name === tag) ?? NO_CHOICE));
      const places = all.map((one) => ({
        range: rangeOf(document, one),
        hoverMessage: suggestionCard(document.uri.toString(), one, all),
      }));
      drawn.set(type, [...(drawn.get(type) ?? []), ...places]);
    }
    for (const type of this.#types.values()) editor.setDecorations(type, drawn.get(type) ?? []);
  }

  /** The dotted frame in a colour. */
  #type({ light, dark }: Colour): TextEditorDecorationType {
    const key = `${light} ${dark}`;
    const known = this.#types.get(key);
    if (known) return known;
    const type = window.createTextEditorDecorationType({
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      borderStyle: 'dotted',
      borderWidth: '1px',
      borderRadius: '3px',
      light: { borderColor: light },
      dark: { borderColor: dark },
    });
    this.#types.set(key, type);
    return type;
  }

  dispose(): void {
    this.#whenQuiet.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const type of this.#types.values()) type.dispose();
  }
}
