import { commands, type Disposable, TextEditorSelectionChangeKind, window } from 'vscode';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import { setContext } from '../context.ts';
import { CONTEXTS, SET_CONTEXT } from '../names.ts';
import type { KeyHint } from './hint.ts';
import { type Chosen, type ListWanted, TagList } from './list.ts';
import { Typing } from './typing.ts';

export type { Chosen };

/** How long a card with the keys waits, so that quick hands never see it. Milliseconds. */
const PATIENCE = 300;

/** Keys that keybindings know. */
const BOUND = /^[a-z0-9]$/;

/** Where the cursor and the selections were when a key was typed. */
export interface Place {
  readonly uri: string;
  readonly version: number;
  /** Starts and ends, in turn. */
  readonly selections: readonly number[];
}

/** A tag that is asked for by keys. */
interface Asked {
  readonly choices: Promise<readonly TagChoice[]>;
  readonly done: (chosen: Chosen, place: Place) => void;
  /** Where the cursor is now. */
  readonly where: () => Place | null;
  place: Place;
  list: TagList | null;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly said: Disposable;
}

/**
 * Asks for a tag: by its key at once, or from a list that is filtered as one types. The keybindings note what is asked for the moment a
 * key goes down, before anything is told to us: so whatever is typed, however fast, none of it goes into the text.
 */
export class Picker implements Disposable {
  /** Tags chosen of late, the last first. */
  readonly #recent: string[] = [];
  readonly #hint: KeyHint;
  readonly #typing = new Typing();
  readonly #subscriptions: readonly Disposable[];
  /** The keys of the active text's tags; null where they are not known yet. */
  #keys: ReadonlySet<string> | null = null;
  /** True where keybindings can't tell what is asked for, so that every key is heard here. */
  #plain = false;
  #asked: Asked | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  /** The list that is open, whoever asked for it. */
  #list: TagList | null = null;

  constructor(hint: KeyHint) {
    this.#hint = hint;
    this.#subscriptions = [
      this.#hint,
      this.#typing,
      // Who turns to something else by the pointer wants no tag.
      window.onDidChangeTextEditorSelection(({ kind }) => {
        if (kind === TextEditorSelectionChangeKind.Mouse && this.#asked && !this.#asked.list) this.#giveUp();
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        const asked = this.#asked;
        if (editor && asked && !asked.list && editor.document.uri.toString() !== asked.place.uri) this.#giveUp();
      }),
    ];
    void commands.getCommands().then((all) => {
      this.#plain = !all.includes(SET_CONTEXT);
      if (this.#plain) void setContext(CONTEXTS.plainKeys, true);
    });
  }

  get isAsking(): boolean {
    return this.#asked !== null;
  }

  /** Tells the keybindings which letters are keys of tags; null where that is not known yet. */
  tellKeys(choices: readonly TagChoice[] | null): void {
    this.#keys = choices && new Set(choices.flatMap(({ key }) => key ?? []));
    const keys = this.#keys && `-${[...this.#keys].filter((key) => BOUND.test(key)).join('')}`;
    void setContext(CONTEXTS.tagKeys, keys ?? '');
  }

  /** Notes that a tag was chosen. */
  note(tag: string): void {
    const at = this.#recent.indexOf(tag);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.unshift(tag);
  }

  /** A tag is asked for by keys, for a place that may still change until one is typed: it is then `where` the cursor is. */
  begin(
    place: Place,
    choices: Promise<readonly TagChoice[]>,
    where: () => Place | null,
    done: (chosen: Chosen, place: Place) => void,
  ): void {
    this.cancel();
    if (this.#plain) this.#tell('key');
    // Before anything is shown: who sees that a key is wanted may type it.
    this.#listen(where);
    const asked: Asked = {
      choices,
      done,
      where,
      place,
      list: null,
      said: window.setStatusBarMessage('$(tag) Type a tag’s key, Space for the list, or Esc'),
      timer: setTimeout(() => {
        void choices.then((known) => {
          if (this.#asked !== asked || asked.list) return;
          if (known.some(({ key }) => key !== null)) this.#hint.show(known, this.#recent[0] ?? null);
          else this.#open(asked, '', true);
        });
      }, PATIENCE),
    };
    this.#asked = asked;
  }

  /**
   * Hears what is typed and no keybinding takes: a key of a tag, or the beginning of a name. Whatever the keys are, as word of them may
   * be on its way still, and names begin with letters of any script.
   */
  #listen(where: Asked['where']): void {
    this.#typing.listen((text) => this.#typed(text, where()));
  }

  /** What was typed and no keybinding has taken. False where it is meant for the text. */
  #typed(text: string, place: Place | null): boolean {
    const asked = this.#asked;
    if (!asked) return false;
    const key = text.toLowerCase();
    if (asked.list) {
      if (text === '\n') asked.list.accept();
      else asked.list.type(text);
    } else if (this.#keys === null || this.#keys.has(key)) {
      this.type(key, place, true);
      this.tellEnded();
    } else {
      asked.place = place ?? asked.place;
      this.#open(asked, text.trim(), true);
    }
    return true;
  }

  /**
   * A key that was typed into the editor while a tag is asked for. `ends` where the keybindings took it for a tag's key, and so for
   * the end of asking.
   */
  type(key: string, place: Place | null, ends: boolean): void {
    const asked = this.#asked;
    if (!asked) {
      this.#list?.type(key);
      return;
    }
    if (asked.list) {
      asked.list.type(key);
      return;
    }
    asked.place = place ?? asked.place;
    // What tags there are is mostly known already; until it is, keys are told apart by the keybindings alone.
    if (ends) {
      this.#stop();
      this.#inTurn(async () => {
        const choices = await asked.choices.catch(() => []);
        const choice = choices.find((one) => one.key === key);
        if (choice) this.#take(asked, { tag: choice.name, isNew: false });
        else if (!this.#asked) {
          // The keys were not known when it was typed: it is the beginning of a name.
          this.#asked = asked;
          this.#listen(asked.where);
          this.#open(asked, key, true);
        }
      });
    } else this.#open(asked, key);
  }

  /** Takes what is marked in the list, or what the letters typed so far say. */
  accept(): void {
    this.#list?.accept();
  }

  /** Calls back with the tag that was chosen last, once all keys typed before have had their say; null where none was. */
  again(done: (last: string | null) => void): void {
    this.cancel();
    this.#inTurn(() => done(this.#recent[0] ?? null));
  }

  erase(): void {
    this.#list?.erase();
  }

  /** The user has thought better of it. */
  cancel(): void {
    const list = this.#list;
    this.#stop();
    list?.close();
  }

  /** Asks for one of the tags by a list. */
  async ask(
    title: string,
    choices: readonly TagChoice[] | Promise<readonly TagChoice[]>,
    { adds = true, fits }: Partial<Pick<ListWanted, 'adds' | 'fits'>> = {},
  ): Promise<Chosen | null> {
    this.cancel();
    const chosen = await this.#show({
      title,
      choices: Promise.resolve(choices),
      adds,
      ...(fits ? { fits } : {}),
      keys: true,
      text: '',
      typed: false,
    }).chosen;
    if (chosen) this.note(chosen.tag);
    return chosen;
  }

  /** Goes on by a list, in which the name is typed. `tell` where the keybindings do not know of it. */
  #open(asked: Asked, text: string, tell = false): void {
    this.#hint.hide();
    clearTimeout(asked.timer);
    const title = 'Tag the selection or word';
    const { choices } = asked;
    const list = this.#show({ title, choices, adds: true, keys: false, text: text.trimStart(), typed: true }, tell);
    asked.list = list;
    this.#inTurn(async () => {
      const chosen = await list.chosen;
      if (this.#asked === asked) this.#stop();
      if (chosen) this.#take(asked, chosen);
    });
  }

  #show(wanted: Omit<ListWanted, 'recent'>, tell = true): TagList {
    if (tell) this.#tell('name');
    const choices = wanted.choices.catch(() => []);
    const list = new TagList({ ...wanted, choices, recent: this.#recent }, () => this.tellEnded());
    this.#list = list;
    void list.chosen.then(() => {
      if (this.#list === list) this.#list = null;
    });
    return list;
  }

  /** Many keys may come before any promise is kept; what they choose is done in their order. */
  #inTurn(work: () => unknown): void {
    this.#turn = this.#turn.then(work).catch(() => {});
  }

  #take({ done, place }: Asked, chosen: Chosen): void {
    this.note(chosen.tag);
    done(chosen, place);
  }

  /** Ends asking; the keybindings have heard of it. */
  #stop(): void {
    this.#hint.hide();
    if (!this.#asked) return;
    clearTimeout(this.#asked.timer);
    this.#asked.said.dispose();
    this.#asked = null;
    this.#typing.stop();
    if (this.#plain) this.tellEnded();
  }

  /** Ends asking, as the user has turned to something else. */
  #giveUp(): void {
    this.#stop();
    this.tellEnded();
  }

  /** Tells the keybindings that no tag is asked for. */
  tellEnded(): void {
    this.#tell(false);
  }

  #tell(asking: 'key' | 'name' | false): void {
    void setContext(this.#plain ? CONTEXTS.askingPlainly : CONTEXTS.asking, asking);
  }

  dispose(): void {
    this.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
