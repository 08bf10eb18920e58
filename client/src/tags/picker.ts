import { commands, type Disposable, type QuickPick, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import { joined, plain } from '../sidebar/words.ts';
import { swatch } from './colours.ts';

/** True from the key that asks for a tag until one is chosen: then letters typed in the editor are keys of tags. */
export const PICKING = 'dateline.tags.picking';

/** How long the list of tags waits for a key before it shows, so that quick hands never see it. Milliseconds. */
const PATIENCE = 300;

/** What was chosen: a tag of the schema, or a new one. */
export interface Chosen {
  readonly tag: string;
  readonly isNew: boolean;
}

interface Item extends QuickPickItem {
  readonly chosen?: Chosen;
}

/** Asks for a tag: by its key at once, or from a list that is filtered as one types. */
export class Picker implements Disposable {
  /** Tags chosen of late, the last first. */
  readonly #recent: string[] = [];
  #open: { readonly key: (key: string) => boolean; readonly close: (forAnother?: boolean) => void } | null = null;

  /** Keys that were typed before the list could be asked for, and how many are still to ask. */
  readonly #early: string[] = [];
  #expected = 0;

  /** The tag that was chosen last, or null. */
  get last(): string | null {
    return this.#recent[0] ?? null;
  }

  /** Notes that a tag was chosen. */
  note(tag: string): void {
    const at = this.#recent.indexOf(tag);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.unshift(tag);
  }

  /** A key that was typed into the editor while a tag is asked for. False where nothing is asked for. */
  type(key: string): boolean {
    if (this.#expected > 0) this.#early.push(key);
    else return this.#open?.key(key) ?? false;
    return true;
  }

  /** A tag will be asked for as soon as it is known which there are; keys that come until then are its keys. */
  expect(): void {
    this.#expected++;
  }

  /** The user has thought better of it. */
  cancel(): void {
    this.#open?.close();
  }

  /** Asks for one of the tags. `typed` where a key of the editor asked, so that the next one may follow before the list shows. */
  ask(title: string, choices: readonly TagChoice[], typed: boolean, adds = true): Promise<Chosen | null> {
    this.#open?.close(true);
    if (typed && this.#expected > 0) this.#expected--;
    return new Promise((resolve) => {
      const pick: QuickPick<Item> = window.createQuickPick<Item>();
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let settled = false;
      const settle = (chosen: Chosen | null, forAnother = false): void => {
        if (settled) return;
        settled = true;
        clearTimeout(waiting);
        this.#open = null;
        // A key that chose has ended this by itself; the list has not.
        if (!forAnother && (shown || chosen === null)) void commands.executeCommand('setContext', PICKING, false);
        if (chosen) this.note(chosen.tag);
        resolve(chosen);
        pick.dispose();
      };
      const byKey = (key: string): TagChoice | undefined => choices.find((choice) => choice.key === key);
      const list = (): void => {
        pick.items = this.#items(choices, pick.value, adds);
      };
      let shown = false;
      const show = (value = ''): void => {
        shown = true;
        clearTimeout(waiting);
        pick.show();
        if (value !== '') {
          pick.value = value;
          list();
        }
      };
      this.#open = {
        key: (key) => {
          const choice = byKey(key);
          if (choice) settle({ tag: choice.name, isNew: false });
          else if (shown) pick.value += key;
          else show(key);
          return true;
        },
        close: (forAnother) => settle(null, forAnother),
      };
      pick.title = title;
      pick.placeholder = 'A tag’s key sets it. To search by name, type a blank first.';
      pick.matchOnDescription = true;
      pick.matchOnDetail = true;
      list();
      pick.onDidChangeValue((value) => {
        const choice = value.length === 1 ? byKey(value) : undefined;
        if (choice) settle({ tag: choice.name, isNew: false });
        else list();
      });
      pick.onDidAccept(() => {
        const [item] = pick.selectedItems;
        if (item?.chosen) settle(item.chosen);
      });
      pick.onDidHide(() => settle(null));
      const early = typed ? this.#early.shift() : undefined;
      if (early !== undefined) this.#open.key(early);
      else if (typed) waiting = setTimeout(show, PATIENCE);
      else show();
    });
  }

  #items(choices: readonly TagChoice[], value: string, adds: boolean): readonly Item[] {
    const item = (choice: TagChoice, indent: boolean): Item => ({
      label: `${indent ? '\u2003'.repeat(choice.depth) : ''}${plain(choice.name)}`,
      description: plain(joined(choice.key?.toUpperCase(), choice.named ? null : 'not in the schema')),
      ...(choice.description ? { detail: plain(choice.description) } : {}),
      iconPath: swatch(choice),
      chosen: { tag: choice.name, isNew: false },
    });
    const name = value.trim();
    const items: Item[] = [];
    const recent = this.#recent.flatMap((tag) => choices.find((choice) => choice.name === tag) ?? []);
    if (name === '' && recent.length > 0 && choices.length > 3) {
      items.push({ label: 'Used last', kind: QuickPickItemKind.Separator });
      for (const choice of recent.slice(0, 3)) items.push(item(choice, false));
      items.push({ label: 'All tags', kind: QuickPickItemKind.Separator });
    }
    items.push(...choices.map((choice) => item(choice, name === '')));
    if (adds && name !== '' && !choices.some((choice) => choice.name.toLowerCase() === name.toLowerCase()))
      items.push({ label: `$(add) New tag ‘${plain(name)}’`, alwaysShow: true, chosen: { tag: name, isNew: true } });
    if (items.length === 0) items.push({ label: 'Type the name of your first tag', alwaysShow: true });
    return items;
  }

  dispose(): void {
    this.#open?.close();
  }
}
