import { type Disposable, type TextEditor, window } from 'vscode';
import type { RelationThere } from '../../../server/src/lsp/tags/relation-requests.ts';
import type { Annotation } from '../../../server/src/tags/model.ts';
import { setContext } from '../context.ts';
import { COMMANDS, CONTEXTS, LANGUAGE } from '../names.ts';
import { onCommand } from '../on-command.ts';
import { editorOf, select } from '../texts.ts';
import { annotationMeant, dumpEditor } from './cursor.ts';
import { chooseEnd, chooseWay, itemOf, titleOf, type Way } from './relation-choices.ts';
import type { Tagging } from './tagging.ts';
import type { TagLine } from './tree.ts';

/** A relation whose other end is not chosen yet. */
interface Begun {
  readonly uri: string;
  readonly one: Annotation;
  readonly name: string;
  readonly back: boolean;
  /** Ids of the tags that may be it. */
  readonly ends: readonly string[];
  readonly said: Disposable;
}

/** The commands that relate tags of a text to each other, follow relations and take them away. All of it by keyboard. */
export function relationCommands(tagging: Tagging): readonly Disposable[] {
  const relater = new Relater(tagging);
  return [
    { dispose: () => relater.end() },
    onCommand(COMMANDS.relate, () => relater.relate()),
    onCommand(COMMANDS.relateHere, () => relater.relateHere()),
    onCommand(COMMANDS.relateCancel, () => relater.end()),
    onCommand(COMMANDS.unrelate, (line) => relater.unrelate(line)),
    onCommand(COMMANDS.followRelation, () => relater.follow()),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document.languageId !== LANGUAGE) relater.end();
    }),
  ];
}

/** Relates tags; remembers a relation whose other end is looked for in the text. */
class Relater {
  readonly #tagging: Tagging;
  #begun: Begun | null = null;

  constructor(tagging: Tagging) {
    this.#tagging = tagging;
  }

  end(): void {
    this.#begun?.said.dispose();
    this.#begun = null;
    void setContext(CONTEXTS.relating, false);
  }

  /** Relates the tag at the cursor to another that the user chooses. */
  async relate(): Promise<void> {
    const { server, choices } = this.#tagging;
    this.end();
    const editor = dumpEditor();
    const one = editor && (await annotationMeant(this.#tagging, editor, 'Relate a tag to another'));
    if (!editor || !one) return;
    const uri = editor.document.uri.toString();
    const found = await server.relationChoices(uri, one.id);
    if (!found) return;
    if (found.others.length === 0) {
      void window.showInformationMessage('There is no other tag in this text yet. Tag a second passage first.');
      return;
    }
    const way = await chooseWay(found, one);
    if (!way) return;
    const ends = found.others.filter(({ id }) => way.ends.includes(id));
    if (ends.length === 0) {
      void window.showInformationMessage(`No tag of this text may be the other end of ‘${way.name}’.`);
      return;
    }
    const other = await chooseEnd(editor, ends, await choices(uri), titleOf(one, way.name, way.back));
    if (other === 'text') this.#lookInText(uri, one, way);
    else if (other) await this.#set(editor, one, other.id, way);
  }

  /** Takes the tag at the cursor for the other end of the relation that was begun. */
  async relateHere(): Promise<void> {
    const now = this.#begun;
    this.end();
    const editor = dumpEditor();
    if (!now || !editor) return;
    if (editor.document.uri.toString() !== now.uri) {
      void window.showInformationMessage('Both ends of a relation are in one text.');
      return;
    }
    const willDo = ({ id }: Annotation): boolean => now.ends.includes(id);
    const other = await annotationMeant(this.#tagging, editor, titleOf(now.one, now.name, now.back), willDo);
    if (other) await this.#set(editor, now.one, other.id, now);
    else this.#lookInText(now.uri, now.one, now);
  }

  /** Takes the relation of a line of the view away, or one of the tags at the cursor. */
  async unrelate(given: unknown): Promise<void> {
    const { server, steps } = this.#tagging;
    const line = given as Partial<TagLine> | undefined;
    if (line?.relation !== undefined && line.uri !== undefined) {
      const { uri, relation } = line;
      steps.tell(await server.remove(uri, [relation]), editorOf(uri));
      return;
    }
    const editor = dumpEditor();
    if (!editor) return;
    const relation = await this.#there(editor, 'Remove a relation');
    if (relation) steps.tell(await server.remove(editor.document.uri.toString(), [relation.id]), editor);
  }

  /** Goes to what the tag at the cursor is related to. */
  async follow(): Promise<void> {
    const editor = dumpEditor();
    if (!editor) return;
    const relation = await this.#there(editor, 'Go to a related passage');
    const other = relation && (relation.back ? relation.from : relation.to);
    if (other?.span) select(editor, other.span);
    else if (other) void window.setStatusBarMessage('The other end is a tag of the whole text.', 4000);
  }

  async #set(
    editor: TextEditor,
    { id }: Annotation,
    other: string,
    { name, back }: { readonly name: string; readonly back: boolean },
  ): Promise<void> {
    const { server, steps } = this.#tagging;
    const [from, to] = back ? [other, id] : [id, other];
    steps.tell(await server.relate({ uri: editor.document.uri.toString(), name, from, to }), editor);
  }

  /** The other end is where the cursor is put next. */
  #lookInText(uri: string, one: Annotation, way: Pick<Way, 'name' | 'back' | 'ends'>): void {
    const { name, back, ends } = way;
    const words = `${titleOf(one, way.name, way.back)}: Enter on the other tag, or Esc`;
    this.#begun = { uri, one, name, back, ends, said: window.setStatusBarMessage(`$(link) ${words}`) };
    void setContext(CONTEXTS.relating, true);
  }

  /** A relation of the tags at the cursor: of several the user chooses one. */
  async #there(editor: TextEditor, title: string): Promise<RelationThere | null> {
    const { server } = this.#tagging;
    const { document, selection } = editor;
    const uri = document.uri.toString();
    const found = await server.relationsAt(uri, document.version, document.offsetAt(selection.active));
    if (found.length === 0) void window.setStatusBarMessage('The tags here are related to no others.', 4000);
    if (found.length <= 1) return found[0] ?? null;
    const items = found.map((relation) => ({ ...itemOf(relation), relation }));
    const picked = await window.showQuickPick(items, { title, placeHolder: 'Several relations begin or end here' });
    return picked?.relation ?? null;
  }
}
