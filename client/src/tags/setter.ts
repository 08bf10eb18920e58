import { type TextEditor, window } from 'vscode';
import type { Extent } from '../../../server/src/features/tags/targets.ts';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import { orTold } from '../on-command.ts';
import { count, plain } from '../words.ts';
import { dumpToTag, placeIn, placeNow } from './cursor.ts';
import type { Chosen, Place } from './picker.ts';
import { choosePlaces } from './places.ts';
import { addIfNew, type Tagging } from './tagging.ts';

const WHAT: Readonly<Record<Extent, string>> = {
  selection: 'Tag the selection or word',
  sentence: 'Tag the sentence',
  paragraph: 'Tag the paragraph',
  turn: 'Tag the turn',
  document: 'Tag the whole text',
};

/**
 * Whether tags that are meant for these may be set on it. Keys set a tag on what is selected, or on the turn or text around it where
 * the tag is meant for these alone, and so does its list.
 */
const MEANT: Readonly<Record<Extent, (on: TagChoice['on']) => boolean>> = {
  selection: () => true,
  sentence: (on) => on.includes('span'),
  paragraph: (on) => on.includes('span'),
  turn: (on) => on.includes('turn'),
  document: (on) => on.includes('document'),
};

/** Sets tags: by keys, by choosing, on all places of a name; and takes steps back. */
export class TagSetter {
  readonly #tagging: Tagging;
  /** Requests are made one after the other, so that quick keys stay in order. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(tagging: Tagging) {
    this.#tagging = tagging;
  }

  /** Asks for a tag, and sets it on what is at the cursor. */
  async tag(extent: Extent): Promise<void> {
    const { picker, choices } = this.#tagging;
    const editor = dumpToTag();
    if (!editor) return;
    const place = placeIn(editor);
    const chosen = await picker.ask(WHAT[extent], choices(place.uri), { fits: ({ on }) => MEANT[extent](on) });
    if (chosen) await this.#setAt(place, extent, chosen, editor);
  }

  /** What the keybindings have made of a key: `key` ends asking, as far as they know, `letter` is one of a name. */
  key(what: unknown, letter: unknown): unknown {
    if (what === 'begin') return this.#begin();
    if (what === 'repeat' || (what === 'beginOrRepeat' && this.#tagging.picker.isAsking)) return this.repeat();
    if (what === 'beginOrRepeat') return this.#begin();
    if (what === 'cancel') return this.#tagging.picker.cancel();
    if (what === 'accept') return this.#tagging.picker.accept();
    if (what === 'erase') return this.#tagging.picker.erase();
    return typeof letter === 'string' ? this.#tagging.picker.type(letter, placeNow(), what === 'key') : undefined;
  }

  /** Asks for a tag, and sets it on all places of the name at the cursor that the user leaves chosen. */
  async tagAll(folder: boolean): Promise<void> {
    const { server, picker, steps, choices } = this.#tagging;
    const editor = dumpToTag();
    if (!editor) return;
    const { document, selection } = editor;
    const uri = document.uri.toString();
    const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
    const found = await server.occurrences(uri, document.version, start, end, folder);
    if (!found || found.dumps.length === 0) {
      void window.showInformationMessage('Put the cursor on a name or word first; then all its places can be tagged.');
      return;
    }
    const places = found.dumps.reduce((sum, dump) => sum + dump.spans.length / 2, 0);
    const chosen = await picker.ask(`Tag ‘${plain(found.name)}’ in ${count(places, 'place')}`, choices(uri));
    if (!chosen) return;
    await addIfNew(server, uri, chosen);
    const wanted = await choosePlaces(found, chosen.tag);
    if (!wanted) return;
    const done = await server.setAll({ tag: chosen.tag, dumps: wanted, what: `Tag ‘${found.name}’ everywhere` });
    steps.tell(done, editor);
    if (done.count > 0)
      void window.setStatusBarMessage(`${count(done.count, 'place')} tagged ‘${plain(chosen.tag)}’.`, 6000);
  }

  /** Takes the last step back, or makes it again. */
  async undo(redo: boolean): Promise<void> {
    const { server, steps } = this.#tagging;
    const done = await this.#inTurn(() => server.undo(redo));
    steps.undone(redo && done.count > 0);
    const said = done.message ?? `${redo ? 'Redone' : 'Undone'}: ${done.what}.`;
    void window.setStatusBarMessage(plain(said), 4000);
  }

  /** Sets the tag that was set last. */
  repeat(): void {
    const editor = dumpToTag();
    const place = editor && placeIn(editor);
    this.#tagging.picker.again((last) => {
      if (!editor || !place) return;
      void orTold(() =>
        last === null ? this.tag('selection') : this.#setAt(place, 'selection', { tag: last, isNew: false }, editor),
      );
    });
  }

  /** Keys ask for a tag: it is set on what is selected when its key is typed. */
  #begin(): void {
    const { picker, choices } = this.#tagging;
    const editor = dumpToTag();
    if (!editor) {
      picker.tellEnded();
      return;
    }
    const place = placeIn(editor);
    picker.begin(
      place,
      choices(place.uri).catch(() => []),
      placeNow,
      (chosen, at) => void orTold(() => this.#setAt(at, 'selection', chosen, editor)),
    );
  }

  async #setAt(place: Place, extent: Extent, chosen: Chosen, editor: TextEditor): Promise<void> {
    const { server, steps } = this.#tagging;
    await this.#inTurn(async () => {
      await addIfNew(server, place.uri, chosen);
      steps.tell(await server.set({ ...place, extent, tag: chosen.tag }), editor);
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }
}
