import {
  commands,
  type Disposable,
  QuickPickItemKind,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { RelationChoices, RelationEnd, RelationThere } from '../../../server/src/lsp/tags/relation-requests.ts';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import type { Annotation } from '../../../server/src/tags/model.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { setContext } from '../context.ts';
import { COMMANDS, CONTEXTS, LANGUAGE } from '../names.ts';
import { joined, plain } from '../sidebar/words.ts';
import { swatch } from './colours.ts';
import { activeDump, annotationMeant } from './cursor.ts';
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
  const register = (name: string, run: (...given: unknown[]) => unknown): Disposable =>
    commands.registerCommand(name, run);
  return [
    { dispose: () => relater.end() },
    register(COMMANDS.relate, () => relater.relate()),
    register(COMMANDS.relateHere, () => relater.relateHere()),
    register(COMMANDS.relateCancel, () => relater.end()),
    register(COMMANDS.unrelate, (line) => relater.unrelate(line)),
    register(COMMANDS.followRelation, () => relater.follow()),
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
    const editor = activeDump();
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
    const editor = activeDump();
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
      const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
      steps.tell(await server.remove(uri, [relation]), shown);
      return;
    }
    const editor = activeDump();
    if (!editor) return;
    const relation = await this.#there(editor, 'Take a relation away');
    if (relation) steps.tell(await server.remove(editor.document.uri.toString(), [relation.id]), editor);
  }

  /** Goes to what the tag at the cursor is related to. */
  async follow(): Promise<void> {
    const editor = activeDump();
    if (!editor) return;
    const relation = await this.#there(editor, 'Go to a related passage');
    const other = relation && (relation.back ? relation.from : relation.to);
    if (other?.span) reveal(editor, other.span);
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

type Way = RelationChoices['ways'][number];

/** `‘Claim’ supports …`, or `… supports ‘Claim’` where the tag is the end. */
const titleOf = ({ tag }: Annotation, name: string, back: boolean): string =>
  plain(back ? `… ${name} ‘${tag}’` : `‘${tag}’ ${name} …`);

/** The relation that is meant: one of the schema's, or a new one that may hold between any tags. */
function chooseWay({ ways, others }: RelationChoices, one: Annotation): Promise<Way | null> {
  return new Promise((resolve) => {
    const pick = window.createQuickPick();
    const all = others.map(({ id }) => id);
    const listed = ways.map((way) => ({
      label: plain(titleOf(one, way.name, way.back)),
      description: way.ends.length === 0 ? 'no tag of this text may be its other end' : '',
      detail: plain(way.description ?? ''),
      way,
    }));
    const made = (name: string) =>
      name === '' || ways.some((way) => way.name === name)
        ? []
        : [false, true].map((back) => ({
            label: `$(add) ${titleOf(one, name, back)}`,
            description: 'a new relation',
            alwaysShow: true,
            way: { name, description: null, back, ends: all },
          }));
    pick.title = `Relate ‘${plain(one.tag)}’`;
    pick.placeholder =
      ways.length === 0 ? 'Name a relation: supports, answers, contradicts …' : 'Choose a relation, or name a new one';
    const list = (): void => {
      pick.items = [...listed, ...made(pick.value.trim())];
    };
    let answer: Way | null = null;
    list();
    pick.onDidChangeValue(list);
    pick.onDidAccept(() => {
      const [item] = [...pick.selectedItems, ...pick.activeItems] as readonly (
        | Partial<(typeof listed)[number]>
        | undefined
      )[];
      answer = item?.way ?? made(pick.value.trim())[0]?.way ?? null;
      if (answer) pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

/** The other end: one of the tags near, the text moving along, or one that the cursor is put on. */
function chooseEnd(
  editor: TextEditor,
  ends: readonly RelationEnd[],
  known: readonly TagChoice[],
  title: string,
): Promise<RelationEnd | 'text' | null> {
  const { selection, visibleRanges } = editor;
  return new Promise((resolve) => {
    const pick = window.createQuickPick();
    const items = ends.map((end) => {
      const choice = known.find(({ name }) => name === end.tag);
      return {
        label: plain(end.words || 'The whole text'),
        description: plain(joined(end.tag, end.span ? `line ${end.line}` : null)),
        ...(choice ? { iconPath: swatch(choice) } : {}),
        end,
      };
    });
    const inText = { label: '$(location) In the text …', description: 'put the cursor on it', alwaysShow: true };
    pick.title = title;
    pick.placeholder = 'The other tag, the nearest first';
    pick.matchOnDescription = true;
    pick.items = [...items, { label: '', kind: QuickPickItemKind.Separator }, inText];
    let answer: RelationEnd | 'text' | null = null;
    pick.onDidChangeActive(([item]) => {
      const end = (item as (typeof items)[number] | undefined)?.end;
      if (end?.span) reveal(editor, end.span);
    });
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item) return;
      answer = (item as Partial<(typeof items)[number]>).end ?? 'text';
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      // The look around is over.
      editor.selection = selection;
      if (visibleRanges[0]) editor.revealRange(visibleRanges[0], TextEditorRevealType.AtTop);
      resolve(answer);
    });
    pick.show();
  });
}

/** `supports → Claim · “The city pays …”`, from the end that is at the cursor. */
function itemOf({ name, from, to, back }: RelationThere): { readonly label: string; readonly description: string } {
  const other = back ? from : to;
  return {
    label: plain(`${name} ${back ? '←' : '→'} ${other?.tag ?? 'a tag without its words'}`),
    description: plain(joined(other?.words ? `‘${other.words}’` : null, other?.span ? `line ${other.line}` : null)),
  };
}

function reveal(editor: TextEditor, { start, end }: Span): void {
  const { document } = editor;
  const range = new Range(document.positionAt(start), document.positionAt(end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
