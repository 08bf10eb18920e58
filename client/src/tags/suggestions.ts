import {
  CodeAction,
  CodeActionKind,
  commands,
  DecorationRangeBehavior,
  type Disposable,
  languages,
  MarkdownString,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeIcon,
  TreeItem,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { commandAddress } from '../../../server/src/lsp/command-address.ts';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import {
  DECLINE_SUGGESTIONS_REQUEST,
  type DeclinedSuggestions,
  SUGGESTIONS_REQUEST,
  type Suggestions,
} from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { COMMANDS, LANGUAGE } from '../names.ts';
import { FOLDED } from '../sidebar/tree.ts';
import { count, joined, plain } from '../sidebar/words.ts';
import { colourOf, swatch } from './colours.ts';
import { escaped } from './escape.ts';
import type { TagServer } from './model.ts';
import type { Steps } from './steps.ts';
import { reviewSuggestions } from './suggestions-folder.ts';
import type { TagLine } from './tree.ts';

type Suggestion = Suggestions['suggestions'][number];

/** How long after a change it is asked what is proposed now. Milliseconds. */
const QUIET = 400;
/** In a text of very many tags an answer takes longer, and is waited for longer: so many times what the last one took, up to so long. */
const SHARE = 4;
const LONGEST = 3000;

/** What a line of the view, a card or a code action is about: some suggestions of one tag in one text. */
export interface SuggestionLine extends TagLine {
  readonly suggested: readonly Suggestion[];
}

interface Needs {
  readonly client: LanguageClient;
  readonly server: TagServer;
  readonly steps: Steps;
  readonly choices: (uri: string) => Promise<readonly TagChoice[]>;
  /** What is proposed for the active text has changed. */
  readonly changed: () => void;
}

/** Tags that are proposed, shown quietly: a dotted frame in the text, a card, code actions and a part of the view *Tags*. */
export class Suggester implements Disposable {
  readonly #needs: Needs;
  readonly #known = new Map<string, Suggestions>();
  readonly #types = new Map<string, TextEditorDecorationType>();
  readonly #subscriptions: readonly Disposable[];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What the last answer took, in milliseconds. */
  #cost = 0;
  /** What each editor shows. */
  readonly #drawn = new WeakMap<TextEditor, string>();
  #paused = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    const register = (name: string, run: (...given: unknown[]) => unknown): Disposable =>
      commands.registerCommand(name, run);
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
      languages.registerCodeActionsProvider(
        { language: LANGUAGE },
        {
          provideCodeActions: (document, range) =>
            this.#actions(document.uri.toString(), document.version, document.offsetAt(range.start)),
        },
        { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] },
      ),
      register(COMMANDS.suggestionsOfFolder, () => reviewSuggestions({ ...needs, made: () => this.#madeAnywhere() })),
      register(COMMANDS.acceptSuggestion, (given, all) => this.#answer(given, all === true, 'accept')),
      register(COMMANDS.acceptSuggestions, (given) => this.#answer(given, true, 'accept')),
      register(COMMANDS.declineSuggestion, (given, all) => this.#answer(given, all === true, 'decline')),
      register(COMMANDS.declineSuggestions, (given) => this.#answer(given, true, 'never')),
    ];
  }

  /** Draws nothing while something else is drawn instead. */
  pause(paused: boolean): void {
    this.#paused = paused;
    this.refresh();
  }

  /** Asks anew, when it is quiet. */
  refresh(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#look().catch(() => {}), this.#quiet());
  }

  #quiet(): number {
    return Math.min(LONGEST, Math.max(QUIET, SHARE * this.#cost));
  }

  async #look(): Promise<void> {
    const wanted = !this.#paused && workspace.getConfiguration('dateline.tags').get('suggestions') !== false;
    let changed = false;
    for (const editor of window.visibleTextEditors) {
      const { document } = editor;
      if (document.languageId !== LANGUAGE) continue;
      const uri = document.uri.toString();
      const began = performance.now();
      const given = wanted
        ? await this.#needs.client.sendRequest<Suggestions | null>(SUGGESTIONS_REQUEST, { uri })
        : null;
      this.#cost = performance.now() - began;
      const choices = await this.#needs.choices(uri);
      const before = this.#known.get(uri)?.suggestions ?? [];
      if (JSON.stringify(before) !== JSON.stringify(given?.suggestions ?? [])) changed = true;
      if (given) this.#known.set(uri, given);
      else this.#known.delete(uri);
      // An answer for an older text is not drawn; what is drawn has moved with the text, and the next answer is on its way.
      if (given && given.version !== document.version) continue;
      const drawn = JSON.stringify([given, choices]);
      if (this.#drawn.get(editor) === drawn) continue;
      this.#drawn.set(editor, drawn);
      this.#paint(editor, given, choices);
    }
    if (changed) this.#needs.changed();
  }

  #paint(editor: TextEditor, given: Suggestions | null, choices: readonly TagChoice[]): void {
    const { document } = editor;
    const byTag = new Map<string, Suggestion[]>();
    for (const one of given?.suggestions ?? []) byTag.set(one.tag, [...(byTag.get(one.tag) ?? []), one]);
    for (const [tag, type] of this.#types) if (!byTag.has(tag)) editor.setDecorations(type, []);
    for (const [tag, all] of byTag) {
      const choice = choices.find((one) => one.name === tag);
      const ranges = all.map((one) => ({
        range: new Range(document.positionAt(one.start), document.positionAt(one.end)),
        hoverMessage: this.#card(document.uri.toString(), one, all),
      }));
      editor.setDecorations(this.#type(tag, choice), ranges);
    }
  }

  #type(tag: string, choice: TagChoice | undefined): TextEditorDecorationType {
    let type = this.#types.get(tag);
    if (!type) {
      const { light, dark } = colourOf(choice ?? { color: null, hue: 9 });
      type = window.createTextEditorDecorationType({
        rangeBehavior: DecorationRangeBehavior.ClosedClosed,
        borderStyle: 'dotted',
        borderWidth: '1px',
        borderRadius: '3px',
        light: { borderColor: light },
        dark: { borderColor: dark },
      });
      this.#types.set(tag, type);
    }
    return type;
  }

  /** The card of a suggestion: why, and what can be done. Everything from outside is escaped. */
  #card(uri: string, one: Suggestion, ofTag: readonly Suggestion[]): MarkdownString {
    const text = new MarkdownString();
    text.isTrusted = { enabledCommands: [COMMANDS.acceptSuggestion, COMMANDS.declineSuggestion] };
    const alike = ofTag.filter(({ of }) => of === one.of).length;
    const place = { uri, tag: one.tag, of: one.of, start: one.start };
    const link = (title: string, command: string, all: boolean): string =>
      `[${escaped(title)}](${commandAddress(command, [place, all])})`;
    const links = [
      link('Accept', COMMANDS.acceptSuggestion, false),
      ...(alike > 1 ? [link(`Accept all ${alike} of this kind`, COMMANDS.acceptSuggestion, true)] : []),
      link('No', COMMANDS.declineSuggestion, false),
      link(`Never for ${one.name}`, COMMANDS.declineSuggestion, true),
    ];
    text.appendMarkdown(`Suggested: **${escaped(one.tag)}** – ${escaped(one.why)}\n\n${links.join(' · ')}`);
    return text;
  }

  #actions(uri: string, version: number, at: number): CodeAction[] {
    const given = this.#known.get(uri);
    if (given?.version !== version) return [];
    return given.suggestions
      .filter(({ start, end }) => start <= at && at <= end)
      .flatMap((one) => {
        const all = given.suggestions.filter(({ tag, of }) => tag === one.tag && of === one.of);
        const place = { uri, tag: one.tag, of: one.of, start: one.start };
        const action = (title: string, command: string, every: boolean): CodeAction => {
          const made = new CodeAction(title, CodeActionKind.RefactorRewrite);
          made.command = { title, command, arguments: [place, every] };
          return made;
        };
        return [
          action(`Tag as ‘${one.tag}’, as suggested`, COMMANDS.acceptSuggestion, false),
          ...(all.length > 1
            ? [action(`Tag all ${all.length} of this kind as ‘${one.tag}’`, COMMANDS.acceptSuggestion, true)]
            : []),
          action(`Do not tag this as ‘${one.tag}’`, COMMANDS.declineSuggestion, false),
          action(`Never suggest ‘${one.tag}’ for ${one.name}`, COMMANDS.declineSuggestion, true),
        ];
      });
  }

  /** What a command is about: the lines of the view, a card's or action's place, or what stands at the cursor. */
  #meant(given: unknown, all: boolean): { readonly uri: string; readonly suggested: readonly Suggestion[] } | null {
    const line = given as Partial<SuggestionLine> | undefined;
    if (line?.suggested && line.uri !== undefined) return { uri: line.uri, suggested: line.suggested };
    const editor = window.activeTextEditor;
    const named = given as { uri?: unknown; tag?: unknown; of?: unknown; start?: unknown } | undefined;
    const uri = typeof named?.uri === 'string' ? named.uri : editor?.document.uri.toString();
    if (uri === undefined) return null;
    const suggestions = this.#known.get(uri)?.suggestions ?? [];
    const cursor = editor?.document.offsetAt(editor.selection.active) ?? -1;
    const one = named?.uri
      ? suggestions.find(({ tag, of, start }) => tag === named.tag && of === named.of && start === named.start)
      : suggestions.find(({ start, end }) => start <= cursor && cursor <= end);
    if (!one) {
      void window.setStatusBarMessage('No tag is suggested here.', 4000);
      return null;
    }
    return { uri, suggested: all ? suggestions.filter(({ tag, of }) => tag === one.tag && of === one.of) : [one] };
  }

  async #answer(given: unknown, all: boolean, how: 'accept' | 'decline' | 'never'): Promise<void> {
    const meant = this.#meant(given, all);
    const version = meant && this.#known.get(meant.uri)?.version;
    if (!meant || version == null) return;
    const document = workspace.textDocuments.find((one) => one.uri.toString() === meant.uri);
    if (document && document.version !== version) {
      // What is known is of an older text; it comes anew in a moment.
      this.refresh();
      void window.setStatusBarMessage('The text has just changed; try again.', 4000);
      return;
    }
    let done = 0;
    for (const tag of new Set(meant.suggested.map((one) => one.tag))) {
      const own = meant.suggested.filter((one) => one.tag === tag);
      const spans = own.flatMap(({ start, end }) => [start, end]);
      const never = how === 'never' || (how === 'decline' && all);
      const made =
        how === 'accept'
          ? await this.#needs.server.setAll({ tag, dumps: [{ uri: meant.uri, spans }], what: `Accept ‘${tag}’` })
          : await this.#needs.client.sendRequest<{ readonly count: number }>(DECLINE_SUGGESTIONS_REQUEST, {
              uri: meant.uri,
              version,
              tag,
              spans,
              of: never ? own[0].of : null,
            } satisfies DeclinedSuggestions);
      if (made.count > 0) done += own.length;
    }
    const editor = window.activeTextEditor;
    if (done > 0 && editor?.document.uri.toString() === meant.uri) this.#needs.steps.made(editor);
    const words =
      how === 'accept' ? `${count(done, 'suggestion')} accepted.` : `${count(done, 'suggestion')} declined.`;
    void window.setStatusBarMessage(words, 4000);
    this.refresh();
  }

  /** A step was made over several texts; undo in the active one means it, too. */
  #madeAnywhere(): void {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === LANGUAGE) this.#needs.steps.made(editor);
    this.refresh();
  }

  /** What the view *Tags* shows of the active text: each kind of suggestion with its places. */
  lines(choices: readonly TagChoice[]): readonly SuggestionLine[] {
    const uri = window.activeTextEditor?.document.uri.toString() ?? '';
    const given = this.#known.get(uri);
    if (!given || given.suggestions.length === 0) return [];
    const all = given.suggestions;
    const item = new TreeItem('Suggestions for this text', FOLDED);
    item.id = 'Suggestions';
    item.description = String(all.length);
    item.contextValue = 'suggestions';
    const kinds = new Map<string, Suggestion[]>();
    for (const one of all) {
      const key = `${one.tag}\n${one.of}`;
      kinds.set(key, [...(kinds.get(key) ?? []), one]);
    }
    const below = (): readonly SuggestionLine[] =>
      [...kinds].map(([key, own]) =>
        kindLine(
          uri,
          key,
          own,
          choices.find(({ name }) => name === own[0].tag),
        ),
      );
    return [{ item, uri, suggested: all, below }];
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const type of this.#types.values()) type.dispose();
  }
}

function kindLine(
  uri: string,
  key: string,
  suggested: readonly Suggestion[],
  choice: TagChoice | undefined,
): SuggestionLine {
  const [{ tag, name, why }] = suggested;
  const item = new TreeItem(`${tag}: ${name}`, FOLDED);
  item.id = `suggested ${key}`;
  item.description = String(suggested.length);
  item.tooltip = why;
  item.iconPath = choice ? swatch(choice) : new ThemeIcon('tag');
  item.contextValue = 'suggestion.kind';
  const below = (): readonly SuggestionLine[] =>
    suggested.map((one) => {
      const place = new TreeItem(plain(one.kind === 'type' ? wordsAt(uri, one) : name));
      place.id = `suggested ${key} ${one.start}`;
      place.description = joined(one.kind === 'type' ? null : wordsAt(uri, one), `line ${one.line}`);
      place.tooltip = one.why;
      place.contextValue = 'suggestion';
      place.iconPath = new ThemeIcon('lightbulb');
      place.command = {
        command: 'vscode.open',
        title: 'Go to the place',
        arguments: [window.activeTextEditor?.document.uri, { selection: rangeOf(uri, one) }],
      };
      return { item: place, uri, suggested: [one] };
    });
  return { item, uri, suggested, below };
}

function rangeOf(uri: string, { start, end }: Suggestion): Range | undefined {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
  return document && new Range(document.positionAt(start), document.positionAt(end));
}

function wordsAt(uri: string, one: Suggestion): string {
  const range = rangeOf(uri, one);
  const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
  return document && range ? document.getText(range).replace(/\s+/g, ' ') : one.name;
}
