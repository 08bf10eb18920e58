import { commands, type Disposable, type Event, Uri, window, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import {
  TAG_MARKS_NOTIFICATION,
  TAGS_CHANGED_NOTIFICATION,
  type TagMarks,
} from '../../../server/src/lsp/tags/requests.ts';
import { COMMANDS, LANGUAGE } from '../names.ts';
import { onCommand } from '../on-command.ts';
import { openArticle } from '../open-article.ts';
import { rangeOf } from '../texts.ts';
import { Choices } from './choices.ts';
import { tagCommands } from './commands.ts';
import { editSchema, nameTag, renameTag, setDone, showMenu, untagText } from './folder-commands.ts';
import type { KeyHint } from './hint.ts';
import { Labels } from './labels.ts';
import { TagServer } from './model.ts';
import { OutlineAgain } from './outline.ts';
import { Pages } from './pages.ts';
import { Painter } from './painter.ts';
import { PassageCommands } from './passages.ts';
import { Picker } from './picker.ts';
import { Review, reviewCommands } from './review/review.ts';
import { TagStatus } from './status.ts';
import { Steps } from './steps.ts';
import { Suggester } from './suggestions.ts';
import { Titles } from './titles.ts';
import { commandOn } from './tree.ts';
import { TagsView } from './view.ts';

/** Tags in the editor: what is drawn, the commands, the view in the sidebar and the status bar. */
export function showTags(client: LanguageClient, hint: KeyHint, changes: Event<void>): readonly Disposable[] {
  const tags = new TagsInEditor(client, hint);
  return [tags, ...tags.commands(), ...tags.follow(changes)];
}

/** All that shows tags, and what keeps it true. */
class TagsInEditor implements Disposable {
  readonly #client: LanguageClient;
  readonly #server: TagServer;
  readonly #choices: Choices;
  readonly #picker: Picker;
  readonly #steps = new Steps();
  readonly #outline = new OutlineAgain();
  readonly #pages = new Pages();
  readonly #titles = new Titles();
  readonly #suggester: Suggester;
  readonly #painter: Painter;
  readonly #labels: Labels;
  readonly #review: Review;
  readonly #status: TagStatus;
  readonly #view: TagsView;

  constructor(client: LanguageClient, hint: KeyHint) {
    this.#client = client;
    this.#server = new TagServer(client);
    this.#picker = new Picker(hint);
    this.#choices = new Choices(this.#server);
    const [server, picker, steps, choices] = [this.#server, this.#picker, this.#steps, this.#choices.of];
    this.#suggester = new Suggester({ client, server, steps, choices, changed: () => this.#view.tree.refresh() });
    this.#painter = new Painter(
      (uri) => server.marks(uri),
      choices,
      (uri) => this.#review.mode.covers(uri),
    );
    this.#labels = new Labels(this.#painter);
    this.#review = new Review({ client, picker, steps, choices, turned: () => this.#turned() });
    this.#status = new TagStatus(this.#painter);
    this.#view = new TagsView(
      server,
      () => this.#suggester,
      (words) => this.#status.tellFolder(words),
    );
  }

  /** The commands of tags. */
  commands(): readonly Disposable[] {
    const [server, picker, steps, view] = [this.#server, this.#picker, this.#steps, this.#view];
    const passages = new PassageCommands(server, this.#pages, view);
    return [
      ...tagCommands({ server, picker, steps, choices: this.#choices.of }),
      ...reviewCommands(this.#review),
      onCommand(COMMANDS.openPlace, openPlace),
      onCommand(COMMANDS.filterTags, () => view.filter()),
      onCommand(COMMANDS.showPassages, (line) => passages.show(line)),
      onCommand(COMMANDS.exportPassages, (line) => passages.export(line)),
      onCommand(COMMANDS.showCounts, () => passages.count()),
      onCommand(COMMANDS.renameTag, (line) => renameTag({ server, steps }, view, line)),
      onCommand(COMMANDS.untagText, (line) => untagText({ server, steps }, view.tree.lineFor(line))),
      onCommand(COMMANDS.nameTag, (line) => nameTag(server, view.tree.lineFor(line))),
      onCommand(COMMANDS.markDone, (line) => setDone(server, line, true)),
      onCommand(COMMANDS.markNotDone, (line) => setDone(server, line, false)),
      onCommand(COMMANDS.editSchema, editSchema),
      onCommand(COMMANDS.tagLineKey, async (key) => {
        const line = await view.tree.focused();
        const command = line && commandOn(key, line);
        if (!command) return;
        if (key === 'remove') view.tree.focusBeside(line);
        await commands.executeCommand(command, line);
      }),
      onCommand(COMMANDS.tagMenu, () => showMenu(this.#painter)),
    ];
  }

  /** Follows what changes what is shown; `changes` tells that dumps have come or gone, or have other titles. */
  follow(changes: Event<void>): readonly Disposable[] {
    return [
      this.#client.onNotification(TAG_MARKS_NOTIFICATION, (marks: TagMarks) => this.#marked(marks)),
      this.#client.onNotification(TAGS_CHANGED_NOTIFICATION, () => this.#tagsChanged()),
      // What is left to do has changed.
      changes(() => {
        this.#view.tree.refresh();
        this.#review.refresh();
      }),
      this.#client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) return;
        this.#lookAgain();
        this.#review.refresh();
        this.#suggester.refresh();
      }),
      window.onDidChangeVisibleTextEditors(() => this.#lookAgain()),
      window.onDidChangeActiveTextEditor(() => {
        this.#status.show();
        this.#tellKeys();
      }),
      workspace.onDidOpenTextDocument(() => this.#lookAgain()),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#painter.forget(uri.toString());
        this.#titles.show(uri, { document: [] }, []);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dateline.tags')) this.#repaint();
      }),
    ];
  }

  /** What is tagged in an open dump is another now. */
  #marked(marks: TagMarks): void {
    void this.#painter.show(marks).catch(() => {});
    this.#status.show();
    this.#entitle();
  }

  /** The tags of a folder, or what its dumps hold, have changed. */
  #tagsChanged(): void {
    const refreshed = this.#choices.refresh();
    this.#outline.ask();
    this.#view.tree.refresh();
    this.#review.refresh();
    this.#suggester.refresh();
    // New colours or names have to be drawn; mostly nothing of it has changed.
    void refreshed.then((changed) => (changed ? this.#painter.repaint() : undefined)).catch(() => {});
    this.#entitle();
    this.#tellKeys();
  }

  /** Suggestions leave the room to the review, and so do one's own tags where it draws them. */
  #turned(): void {
    this.#repaint();
    this.#suggester.pause(this.#review.mode.on);
  }

  #repaint(): void {
    void this.#painter.repaint().catch(() => {});
  }

  /** Draws what is tagged in the dumps that are seen. */
  async #look(): Promise<void> {
    for (const { document } of window.visibleTextEditors) {
      if (document.languageId !== LANGUAGE || this.#client.state !== State.Running) continue;
      const uri = document.uri.toString();
      await Promise.all([this.#choices.of(uri), this.#painter.refresh(uri)]);
    }
    this.#status.show();
    this.#entitle();
    this.#tellKeys();
  }

  /** A failed request is in the log, and the next change asks again. */
  #lookAgain(): void {
    void this.#look().catch(() => {});
  }

  /** Tells tags of whole texts at their titles. */
  #entitle(): void {
    for (const { uri, languageId } of workspace.textDocuments) {
      if (languageId !== LANGUAGE) continue;
      void this.#choices.of(uri.toString()).then(
        (all) => {
          const marks = this.#painter.marks(uri.toString());
          if (marks) this.#titles.show(uri, marks, all);
        },
        () => {},
      );
    }
  }

  /** Has the keybindings know which letters are keys of the active text's tags. */
  #tellKeys(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) return;
    const is = (): boolean => window.activeTextEditor?.document === document;
    void this.#choices.of(document.uri.toString()).then(
      (all) => is() && this.#picker.tellKeys(all),
      () => is() && this.#picker.tellKeys(null),
    );
  }

  dispose(): void {
    const shown = [this.#picker, this.#steps, this.#suggester, this.#painter, this.#labels, this.#outline, this.#pages];
    for (const one of [...shown, this.#titles, this.#status, this.#view.tree, this.#review]) one.dispose();
  }
}

async function openPlace(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
  await openArticle(Uri.parse(uri, true), (document) => rangeOf(document, { start, end }));
}
