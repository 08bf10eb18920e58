import { type QuickPick, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import { setContext } from '../context.ts';
import { joined, plain } from '../words.ts';
import { swatch } from './colours.ts';
import { Letters } from './letters.ts';

/** How long no key has to come into the editor before a list that keys have asked for takes the focus. Milliseconds. */
const QUIET = 200;

/** Nothing asks for this context key: it is set to hear when VS Code has done all that went down before. */
const LISTING = 'dateline.tags.listing';

/** What was chosen: a tag of the schema, or a new one. */
export interface Chosen {
  readonly tag: string;
  readonly isNew: boolean;
}

export interface ListWanted {
  readonly title: string;
  readonly choices: Promise<readonly TagChoice[]>;
  /** Tags used of late, the last first. */
  readonly recent: readonly string[];
  /** Which of them may be chosen; all where it is left out. */
  readonly fits?: (choice: TagChoice) => boolean;
  /** Whether a new tag may be named. */
  readonly adds: boolean;
  /** Whether a tag's key sets it, as long as nothing else is typed. */
  readonly keys: boolean;
  /** What was typed before the list was asked for. */
  readonly text: string;
  /** Whether keys have asked for it, so that others may be on their way. */
  readonly typed: boolean;
}

interface Item extends QuickPickItem {
  readonly chosen?: Chosen;
}

/**
 * The list of tags, filtered as one types. Letters that were typed into the editor before the list had the focus come by `type`; those
 * typed into the list are put behind them. A list that takes the focus while keys are on their way would swallow those that follow, so
 * one that keys have asked for shows when they pause. Who types on and ends with Enter never sees it.
 */
export class TagList {
  readonly chosen: Promise<Chosen | null>;
  readonly #wanted: ListWanted;
  readonly #pick: QuickPick<Item> = window.createQuickPick<Item>();
  #choices: readonly TagChoice[] = [];
  #resolve: (chosen: Chosen | null) => void = () => {};
  readonly #letters: Letters;
  readonly #ended: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #keys = 0;
  #isShown = false;
  #state: 'open' | 'accepting' | 'settled' = 'open';

  /** `ended` hears that the list is done by something else than `accept` or `close`: by the pointer, a tag's key, or as the focus went. */
  constructor(wanted: ListWanted, ended: () => void) {
    this.#wanted = wanted;
    this.#ended = ended;
    this.#letters = new Letters(wanted.text);
    this.chosen = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    const pick = this.#pick;
    pick.title = wanted.title;
    pick.placeholder = wanted.keys
      ? 'Press a tag’s key. To search by name, type a space first.'
      : 'A part of a tag’s name, or a new one';
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.busy = true;
    pick.onDidChangeValue((value) => this.#changed(value));
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item?.chosen || this.#state !== 'open') return;
      ended();
      this.#settle(item.chosen);
    });
    pick.onDidHide(() => {
      if (this.#state !== 'open') return;
      ended();
      this.#settle(null);
    });
    if (wanted.typed) this.#showWhenQuiet();
    else {
      this.#isShown = true;
      pick.show();
    }
    void wanted.choices.then((choices) => {
      this.#choices = choices;
      pick.busy = false;
      this.#fill();
    });
  }

  #showWhenQuiet(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(async () => {
      const keys = ++this.#keys;
      // The answer comes behind all keys that went down before it: under load the clock runs ahead of them.
      await setContext(LISTING, true);
      if (this.#state !== 'open' || this.#keys !== keys) return;
      this.#isShown = true;
      this.#pick.show();
      // A value from before would be selected, and the next letter would take its place.
      if (this.#letters.text !== '') this.#write();
    }, QUIET);
  }

  /** Writes what is meant into the input: at once, as being shown again, which does nothing else, does not wait for a free moment. */
  #write(): void {
    this.#pick.value = this.#letters.send();
    this.#pick.show();
  }

  /** A key that was typed into the editor before the list had the focus. */
  type(key: string): void {
    this.#typed(this.#letters.text + key);
  }

  erase(): void {
    this.#typed(this.#letters.text.slice(0, -1));
  }

  #typed(text: string): void {
    this.#keys++;
    this.#letters.mean(text);
    if (this.#isShown) this.#write();
    this.#fill();
    if (this.#wanted.typed && !this.#isShown) this.#showWhenQuiet();
  }

  /** Takes what is meant: the line that is marked, or what the letters typed so far say. */
  accept(): void {
    if (this.#state !== 'open') return;
    this.#state = 'accepting';
    const text = this.#letters.text.trim();
    // Which line is marked is told late: it counts where it has what was typed in it.
    const marked = this.#pick.activeItems[0]?.chosen;
    const fits = marked && (marked.isNew ? marked.tag === text : marked.tag.toLowerCase().includes(text.toLowerCase()));
    void this.#wanted.choices.then((choices) => this.#settle(fits ? marked : named(text, choices, this.#wanted)));
  }

  /** Chooses nothing, unless what was chosen is only waiting for the tags to be known. */
  close(): void {
    if (this.#state === 'open') this.#settle(null);
  }

  #settle(chosen: Chosen | null): void {
    if (this.#state === 'settled') return;
    this.#state = 'settled';
    clearTimeout(this.#waiting);
    this.#pick.dispose();
    this.#resolve(chosen);
  }

  #changed(value: string): void {
    if (this.#letters.hear(value)) this.#write();
    this.#fill();
  }

  /** Shows the tags that fit what is typed; takes the one whose key it is. */
  #fill(): void {
    const { text } = this.#letters;
    const { keys } = this.#wanted;
    const ofKey =
      keys && text.length === 1 ? fitting(this.#choices, this.#wanted).find(({ key }) => key === text) : null;
    if (ofKey && this.#state === 'open') {
      this.#ended();
      this.#settle({ tag: ofKey.name, isNew: false });
    } else if (this.#state !== 'settled') this.#pick.items = itemsOf(this.#choices, text.trim(), this.#wanted);
  }
}

/** The tag that the letters of its name say: the whole name, its beginning, a part of it, or a new one. */
function named(text: string, choices: readonly TagChoice[], asked: Pick<ListWanted, 'fits' | 'adds'>): Chosen | null {
  if (text === '') return null;
  const wanted = text.toLowerCase();
  const names = fitting(choices, asked).map(({ name }) => name);
  const tag =
    names.find((name) => name.toLowerCase() === wanted) ??
    names.find((name) => name.toLowerCase().startsWith(wanted)) ??
    names.find((name) => name.toLowerCase().includes(wanted));
  if (tag !== undefined) return { tag, isNew: false };
  return asked.adds && !isName(text, choices) ? { tag: text, isNew: true } : null;
}

const fitting = (choices: readonly TagChoice[], { fits }: Pick<ListWanted, 'fits'>): readonly TagChoice[] =>
  fits ? choices.filter(fits) : choices;

const isName = (text: string, choices: readonly TagChoice[]): boolean =>
  choices.some(({ name }) => name.toLowerCase() === text.toLowerCase());

function itemsOf(all: readonly TagChoice[], name: string, wanted: ListWanted): readonly Item[] {
  const { recent, adds } = wanted;
  const choices = fitting(all, wanted);
  const item = (choice: TagChoice, indent: boolean): Item => ({
    label: `${indent ? '\u2003'.repeat(choice.depth) : ''}${plain(choice.name)}`,
    description: plain(joined(choice.key?.toUpperCase(), choice.named ? null : 'not in this folder’s tags')),
    ...(choice.description ? { detail: plain(choice.description) } : {}),
    iconPath: swatch(choice),
    chosen: { tag: choice.name, isNew: false },
  });
  const items: Item[] = [];
  const last = recent.flatMap((tag) => choices.find((choice) => choice.name === tag) ?? []).slice(0, 3);
  if (name === '' && last.length > 0 && choices.length > 3) {
    items.push({ label: 'Used last', kind: QuickPickItemKind.Separator });
    for (const choice of last) items.push(item(choice, false));
    items.push({ label: 'All tags', kind: QuickPickItemKind.Separator });
  }
  items.push(...choices.map((choice) => item(choice, name === '')));
  if (adds && name !== '' && !isName(name, all))
    items.push({ label: `$(add) New tag ‘${plain(name)}’`, alwaysShow: true, chosen: { tag: name, isNew: true } });
  const first =
    all.length === 0 ? 'Type the name of your first tag' : 'No tag is meant for this. Type the name of a new one';
  if (items.length === 0) items.push({ label: first, alwaysShow: true });
  return items;
}
