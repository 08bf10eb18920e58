import { CodeActionKind, type Disposable, languages, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { TagChoice, TagDone } from '../../../server/src/lsp/tags/requests.ts';
import {
  DECLINE_SUGGESTIONS_REQUEST,
  type DeclinedSuggestions,
  type PlacedSuggestion,
} from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { COMMANDS, LANGUAGE } from '../names.ts';
import { onCommand } from '../on-command.ts';
import { openText } from '../texts.ts';
import { count } from '../words.ts';
import type { ChoicesOf } from './choices.ts';
import type { TagServer } from './model.ts';
import type { Steps } from './steps.ts';
import { Suggested } from './suggested.ts';
import { isAlike, type NamedSuggestion, suggestionActions } from './suggestion-card.ts';
import { type SuggestionLine, suggestionLines } from './suggestion-lines.ts';
import { reviewSuggestions } from './suggestions-folder.ts';

interface Needs {
  readonly client: LanguageClient;
  readonly server: TagServer;
  readonly steps: Steps;
  readonly choices: ChoicesOf;
  /** What is proposed for the active text has changed. */
  readonly changed: () => void;
}

/** Suggestions of one text that a command is about. */
interface Meant {
  readonly uri: string;
  readonly suggested: readonly PlacedSuggestion[];
}

/** Tags that are proposed, shown quietly: a dotted frame in the text, a card, code actions and a part of the view *Tags*. */
export class Suggester implements Disposable {
  readonly #needs: Needs;
  readonly #suggested: Suggested;
  readonly #subscriptions: readonly Disposable[];

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#suggested = new Suggested(needs);
    this.#subscriptions = [
      this.#suggested,
      languages.registerCodeActionsProvider(
        { language: LANGUAGE },
        {
          provideCodeActions: (document, range) => {
            const uri = document.uri.toString();
            const given = this.#suggested.of(uri);
            if (given?.version !== document.version) return [];
            return suggestionActions(uri, given.suggestions, document.offsetAt(range.start));
          },
        },
        { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] },
      ),
      onCommand(COMMANDS.suggestionsOfFolder, () => reviewSuggestions({ ...needs, made: () => this.#madeAnywhere() })),
      onCommand(COMMANDS.acceptSuggestion, (given, all) => this.#answer(given, all === true, 'accept')),
      onCommand(COMMANDS.acceptSuggestions, (given) => this.#answer(given, true, 'accept')),
      onCommand(COMMANDS.declineSuggestion, (given, all) =>
        this.#answer(given, all === true, all === true ? 'never' : 'decline'),
      ),
      onCommand(COMMANDS.declineSuggestions, (given) => this.#answer(given, true, 'never')),
    ];
  }

  /** Draws nothing while something else is drawn instead. */
  pause(paused: boolean): void {
    this.#suggested.pause(paused);
  }

  /** Asks anew, when it is quiet. */
  refresh(): void {
    this.#suggested.refresh();
  }

  /** What the view *Tags* shows of the active text. */
  lines(choices: readonly TagChoice[]): readonly SuggestionLine[] {
    const uri = window.activeTextEditor?.document.uri.toString() ?? '';
    return suggestionLines(uri, this.#suggested.of(uri)?.suggestions ?? [], choices);
  }

  /** What a command is about: the lines of the view, a card's or action's place, or what stands at the cursor. */
  #meant(given: unknown, all: boolean): Meant | null {
    const line = given as Partial<SuggestionLine> | undefined;
    if (line?.suggested && line.uri !== undefined) return { uri: line.uri, suggested: line.suggested };
    const editor = window.activeTextEditor;
    const named = given as Partial<NamedSuggestion> | undefined;
    const uri = named?.uri ?? editor?.document.uri.toString();
    if (uri === undefined) return null;
    const suggestions = this.#suggested.of(uri)?.suggestions ?? [];
    const cursor = editor?.document.offsetAt(editor.selection.active) ?? -1;
    const one = named?.uri
      ? suggestions.find(({ tag, of, start }) => tag === named.tag && of === named.of && start === named.start)
      : suggestions.find(({ start, end }) => start <= cursor && cursor <= end);
    if (one) return { uri, suggested: all ? suggestions.filter((other) => isAlike(one, other)) : [one] };
    void window.setStatusBarMessage('No tag is suggested here.', 4000);
    return null;
  }

  async #answer(given: unknown, all: boolean, how: 'accept' | 'decline' | 'never'): Promise<void> {
    const meant = this.#meant(given, all);
    const version = meant && this.#suggested.of(meant.uri)?.version;
    if (!meant || typeof version !== 'number') return;
    const document = openText(meant.uri);
    if (document && document.version !== version) {
      // What is known is of an older text; it comes anew in a moment.
      this.#suggested.refresh();
      void window.setStatusBarMessage('The text has just changed; try again.', 4000);
      return;
    }
    const active = window.activeTextEditor;
    const editor = active?.document.uri.toString() === meant.uri ? active : undefined;
    let done = 0;
    let told = false;
    for (const tag of new Set(meant.suggested.map((one) => one.tag))) {
      const those = meant.suggested.filter((one) => one.tag === tag);
      const spans = those.flatMap(({ start, end }) => [start, end]);
      const step =
        how === 'accept'
          ? await this.#needs.server.setAll({ tag, dumps: [{ uri: meant.uri, spans }], what: `Accept ‘${tag}’` })
          : await this.#decline({ uri: meant.uri, version, tag, spans, of: how === 'never' ? those[0].of : null });
      if (this.#needs.steps.tell(step, editor)) done += those.length;
      if (step.message !== null) told = true;
    }
    const what = how === 'accept' ? 'accepted' : 'declined';
    if (!told) void window.setStatusBarMessage(`${count(done, 'suggestion')} ${what}.`, 4000);
    this.#suggested.refresh();
  }

  #decline(declined: DeclinedSuggestions): Promise<TagDone> {
    return this.#needs.client.sendRequest(DECLINE_SUGGESTIONS_REQUEST, declined);
  }

  /** A step was made over several texts; undo in the active one means it, too. */
  #madeAnywhere(): void {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === LANGUAGE) this.#needs.steps.made(editor);
    this.#suggested.refresh();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
