import { commands, type Disposable, Range, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { Extent } from '../../../server/src/features/tags/targets.ts';
import type { TagChoice, TagDone } from '../../../server/src/lsp/tags/requests.ts';
import { SCHEMA_FILE } from '../../../server/src/own-files.ts';
import type { Annotation } from '../../../server/src/tags/model.ts';
import { COMMANDS, LANGUAGE } from '../names.ts';
import { count, joined, plain } from '../sidebar/words.ts';
import { swatch } from './colours.ts';
import type { TagServer } from './model.ts';
import type { Chosen, Picker, Place } from './picker.ts';
import { choosePlaces } from './places.ts';
import { relationCommands } from './relations.ts';
import type { Steps } from './steps.ts';

/** What the commands of tags need of each other. */
export interface Tagging {
  readonly server: TagServer;
  readonly picker: Picker;
  readonly steps: Steps;
  readonly choices: (uri: string) => Promise<readonly TagChoice[]>;
}

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

/** The commands that set, change and find tags in the active dump. */
export function tagCommands({ server, picker, steps, choices }: Tagging): readonly Disposable[] {
  /** Requests are made one after the other, so that quick keys stay in order. */
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  }

  /** Tells what came of a step, where there is anything to tell, and remembers it for undo. */
  function tell(done: TagDone, editor: TextEditor | undefined): boolean {
    if (done.count > 0 && editor) steps.made(editor);
    if (done.message && done.needsFolder) void window.showInformationMessage(done.message);
    else if (done.message) void window.setStatusBarMessage(plain(done.message), 6000);
    return done.count > 0;
  }

  function active(): TextEditor | null {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === LANGUAGE) return editor;
    void window.showInformationMessage('Open a press release first; then parts of it can be tagged.');
    return null;
  }

  /** Where a tag would be set now, noted before anything waits: the cursor may move on. */
  function placeIn({ document, selections }: TextEditor): Place {
    const offsets = selections.flatMap((s) => [document.offsetAt(s.start), document.offsetAt(s.end)]);
    return { uri: document.uri.toString(), version: document.version, selections: offsets };
  }

  async function setAt(place: Place, extent: Extent, { tag: name, isNew }: Chosen, editor: TextEditor): Promise<void> {
    await inTurn(async () => {
      const problem = isNew ? await server.add(place.uri, name) : null;
      if (problem) void window.showWarningMessage(problem);
      tell(await server.set({ ...place, extent, tag: name }), editor);
    });
  }

  async function tag(extent: Extent): Promise<void> {
    const editor = active();
    if (!editor) return;
    const place = placeIn(editor);
    const chosen = await picker.ask(WHAT[extent], choices(place.uri), { fits: ({ on }) => MEANT[extent](on) });
    if (chosen) await setAt(place, extent, chosen, editor);
  }

  /** Where a tag would be set in the active dump; null where there is none. */
  function here(): Place | null {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === LANGUAGE ? placeIn(editor) : null;
  }

  /** Keys ask for a tag: it is set on what is selected when its key is typed. */
  function begin(): void {
    const editor = active();
    if (!editor) {
      picker.leave();
      return;
    }
    const place = placeIn(editor);
    picker.begin(
      place,
      choices(place.uri).catch(() => []),
      here,
      (chosen, at) => void setAt(at, 'selection', chosen, editor),
    );
  }

  /** What the keybindings have made of a key: `key` ends asking, as far as they know, `letter` is one of a name. */
  function key(what: unknown, letter: unknown): unknown {
    if (what === 'begin') return begin();
    if (what === 'repeat' || (what === 'beginOrRepeat' && picker.isAsking)) return repeat();
    if (what === 'beginOrRepeat') return begin();
    if (what === 'cancel') return picker.cancel();
    if (what === 'accept') return picker.accept();
    if (what === 'erase') return picker.erase();
    if (typeof letter === 'string') return picker.type(letter, here(), what === 'key');
  }

  function repeat(): void {
    const editor = active();
    const place = editor && placeIn(editor);
    picker.again((last) => {
      if (!editor || !place) return;
      void (last === null ? tag('selection') : setAt(place, 'selection', { tag: last, isNew: false }, editor));
    });
  }

  /** The annotation at the cursor that the user means: the only one that will do, or of several the one they choose. Null where there is none. */
  async function meant(
    editor: TextEditor,
    title: string,
    willDo: (annotation: Annotation) => boolean = () => true,
  ): Promise<Annotation | null> {
    const { document, selection } = editor;
    const uri = document.uri.toString();
    const all = await server.at(uri, document.version, document.offsetAt(selection.active));
    // Where none will do the user hears why not of the one they choose.
    const there = all.some(willDo) ? all.filter(willDo) : all;
    if (there.length === 0) void window.setStatusBarMessage('There is no tag here.', 4000);
    // What is selected from its first to its last character is meant.
    const [from, to] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
    const selected = there.filter(({ span }) => span?.start === from && span.end === to);
    if (selected.length === 1) return selected[0];
    if (there.length <= 1) return there[0] ?? null;
    const known = await choices(uri);
    const items = there.map((annotation) => {
      const choice = known.find((one) => one.name === annotation.tag);
      const { start, end } = annotation.span ?? { start: 0, end: 0 };
      const words = document.getText(
        new Range(document.positionAt(start), document.positionAt(Math.min(end, start + 80))),
      );
      return {
        label: plain(annotation.tag),
        description: plain(joined(annotation.who, words.replace(/\s+/g, ' '))),
        ...(choice ? { iconPath: swatch(choice) } : {}),
        annotation,
      };
    });
    return (await window.showQuickPick(items, { title, placeHolder: 'Several tags stand here' }))?.annotation ?? null;
  }

  async function untag(): Promise<void> {
    const editor = active();
    const annotation = editor && (await meant(editor, 'Take a tag away'));
    if (annotation) tell(await server.remove(editor.document.uri.toString(), [annotation.id]), editor);
  }

  async function change(): Promise<void> {
    const editor = active();
    const annotation = editor && (await meant(editor, 'Change a tag'));
    if (!annotation) return;
    const uri = editor.document.uri.toString();
    const known = await choices(uri);
    const chosen = await picker.ask(`Change ‘${plain(annotation.tag)}’ to`, known);
    if (!chosen) return;
    if (chosen.isNew) await server.add(uri, chosen.tag);
    tell(await server.change({ uri, ids: [annotation.id], tag: chosen.tag }), editor);
  }

  async function note(): Promise<void> {
    const editor = active();
    const annotation = editor && (await meant(editor, 'Write a note'));
    if (!annotation) return;
    const given = await window.showInputBox({
      title: `Note on ‘${plain(annotation.tag)}’`,
      prompt: 'Leave it empty to take the note away.',
      value: annotation.note ?? '',
    });
    if (given !== undefined)
      tell(await server.change({ uri: editor.document.uri.toString(), ids: [annotation.id], note: given }), editor);
  }

  async function attributes(): Promise<void> {
    const editor = active();
    const annotation = editor && (await meant(editor, 'Set an attribute'));
    if (!annotation) return;
    const uri = editor.document.uri.toString();
    const type = (await choices(uri)).find((choice) => choice.name === annotation.tag);
    if (!type || type.attributes.length === 0) {
      void window.showInformationMessage(
        `The schema has no attributes for ‘${annotation.tag}’. Add some in ${SCHEMA_FILE}.`,
      );
      return;
    }
    const items = type.attributes.map((attribute) => ({
      label: plain(attribute.name),
      description: plain([annotation.attributes[attribute.name] ?? []].flat().join(', ')),
      detail: plain(attribute.description ?? ''),
      attribute,
    }));
    const picked = items.length === 1 ? items[0] : await window.showQuickPick(items, { title: 'Set an attribute' });
    if (!picked) return;
    const { attribute } = picked;
    const now = [annotation.attributes[attribute.name] ?? []].flat();
    let value: string | readonly string[] | undefined;
    if (attribute.choices.length === 0)
      value = await window.showInputBox({ title: plain(attribute.name), value: now.join(', ') });
    else {
      const values = attribute.choices.map((label) => ({
        label: plain(label),
        value: label,
        picked: now.includes(label),
      }));
      const title = plain(attribute.name);
      value = attribute.several
        ? (await window.showQuickPick(values, { title, canPickMany: true }))?.map((one) => one.value)
        : (await window.showQuickPick(values, { title }))?.value;
    }
    if (value === undefined) return;
    const said = { ...annotation.attributes, [attribute.name]: value };
    if (value.length === 0) delete said[attribute.name];
    tell(await server.change({ uri, ids: [annotation.id], attributes: said }), editor);
  }

  async function go(back: boolean): Promise<void> {
    const editor = active();
    if (!editor) return;
    const { document, selection } = editor;
    const place = await server.next(
      document.uri.toString(),
      document.version,
      document.offsetAt(selection.start),
      back,
    );
    if (!place) {
      void window.setStatusBarMessage('There is no tag in this text.', 4000);
      return;
    }
    const range = new Range(document.positionAt(place.start), document.positionAt(place.end));
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async function undo(redo: boolean): Promise<void> {
    const done = await inTurn(() => server.undo(redo));
    steps.undone(redo && done.count > 0);
    const said = done.message ?? `${redo ? 'Made again' : 'Taken back'}: ${done.what}.`;
    void window.setStatusBarMessage(plain(said), 4000);
  }

  async function tagAll(folder: boolean): Promise<void> {
    const editor = active();
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
    if (chosen.isNew) await server.add(uri, chosen.tag);
    const wanted = await choosePlaces(found, chosen.tag);
    if (!wanted) return;
    const done = await server.setAll({ tag: chosen.tag, dumps: wanted, what: `Tag ‘${found.name}’ everywhere` });
    tell(done, editor);
    if (done.count > 0)
      void window.setStatusBarMessage(`${count(done.count, 'place')} tagged ‘${plain(chosen.tag)}’.`, 6000);
  }

  const register = (name: string, run: (...given: unknown[]) => unknown): Disposable =>
    commands.registerCommand(name, run);
  return [
    ...relationCommands({ server, choices, meant, active, tell }),
    register(COMMANDS.tag, () => tag('selection')),
    register(COMMANDS.tagKey, (what, letter) => void key(what, letter)),
    register(COMMANDS.tagSentence, () => tag('sentence')),
    register(COMMANDS.tagParagraph, () => tag('paragraph')),
    register(COMMANDS.tagTurn, () => tag('turn')),
    register(COMMANDS.tagDocument, () => tag('document')),
    register(COMMANDS.tagRepeat, repeat),
    register(COMMANDS.tagAll, () => tagAll(false)),
    register(COMMANDS.tagAllInFolder, () => tagAll(true)),
    register(COMMANDS.untag, untag),
    register(COMMANDS.changeTag, change),
    register(COMMANDS.tagNote, note),
    register(COMMANDS.tagAttributes, attributes),
    register(COMMANDS.nextTag, () => go(false)),
    register(COMMANDS.previousTag, () => go(true)),
    register(COMMANDS.undoTag, () => undo(false)),
    register(COMMANDS.redoTag, () => undo(true)),
  ];
}
