import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  type Disposable,
  EventEmitter,
  OverviewRulerLane,
  type Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
  window,
  workspace,
} from 'vscode';
import type { TagChoice, TagMarks } from '../../../server/src/lsp/tags/requests.ts';
import type { Marks } from '../../../server/src/tags/lanes.ts';
import { rangeOf } from '../texts.ts';
import type { ChoicesOf } from './choices.ts';
import { colourOf, NO_CHOICE, strokeOf } from './colours.ts';
import { movedParts, type Part, partsOf } from './parts.ts';

/** How long after the last edit marks that came for an older text are asked for again. Milliseconds. */
const QUIET = 150;

/** The sides that the lines of tags over one another take: below, above, around. */
const SIDES = ['0 0 2px 0', '2px 0 0 0', '2px'] as const;

/** A group of tags that are drawn alike, and the parts that it is drawn in. */
interface Drawn {
  readonly group: Marks;
  readonly parts: readonly Part[];
}

/** Draws the tags of the dumps that are seen. Between changes of tags VS Code itself moves what is drawn with the text. */
export class Painter implements Disposable {
  readonly #ask: (uri: string) => Promise<TagMarks | null>;
  readonly #choices: ChoicesOf;
  readonly #isCovered: (uri: string) => boolean;
  readonly #types = new Map<string, TextEditorDecorationType>();
  readonly #marks = new Map<string, TagMarks>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** What is drawn in each editor, by what tells its groups apart. */
  #drawn = new WeakMap<TextEditor, Map<string, Drawn>>();
  readonly #draws = new EventEmitter<void>();
  /** Something has been drawn anew. */
  readonly onDidDraw = this.#draws.event;
  readonly #subscription: Disposable;

  /** Texts that are `isCovered` are left to something else that draws their tags. */
  constructor(ask: (uri: string) => Promise<TagMarks | null>, choices: ChoicesOf, isCovered: (uri: string) => boolean) {
    this.#ask = ask;
    this.#choices = choices;
    this.#isCovered = isCovered;
    this.#subscription = workspace.onDidChangeTextDocument((change) => this.#follow(change));
  }

  /** What is known to be tagged in a dump; null before it was asked for. */
  marks(uri: string): TagMarks | null {
    return this.#marks.get(uri) ?? null;
  }

  /** Asks for the tags of a dump, and draws them. */
  async refresh(uri: string): Promise<void> {
    const marks = await this.#ask(uri);
    if (marks) await this.show(marks);
  }

  /** Draws what the server says. */
  async show(marks: TagMarks): Promise<void> {
    this.#marks.set(marks.uri, marks);
    const choices = await this.#choices(marks.uri);
    // Of quick steps only the last is drawn.
    if (this.#marks.get(marks.uri) !== marks) return;
    for (const editor of window.visibleTextEditors)
      if (editor.document.uri.toString() === marks.uri) this.#paint(editor, marks, choices);
  }

  /** Forgets a dump that was closed. */
  forget(uri: string): void {
    this.#marks.delete(uri);
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
  }

  /** Draws everything anew, as colours or settings have changed. */
  async repaint(): Promise<void> {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
    this.#drawn = new WeakMap();
    this.#draws.fire();
    for (const editor of window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      if (this.#marks.has(uri)) await this.refresh(uri);
    }
  }

  #paint(editor: TextEditor, { uri, version, marks }: TagMarks, choices: readonly TagChoice[]): void {
    if (this.#isCovered(uri)) return;
    const { document } = editor;
    if (document.version !== version) {
      // What is drawn has moved with the text; it is drawn again when the user pauses.
      clearTimeout(this.#waiting.get(uri));
      this.#waiting.set(
        uri,
        setTimeout(() => void this.refresh(uri).catch(() => {}), QUIET),
      );
      return;
    }
    const byName = new Map(choices.map((choice) => [choice.name, choice]));
    const drawn = this.#drawn.get(editor) ?? new Map<string, Drawn>();
    this.#drawn.set(editor, drawn);
    const now = new Map(marks.map((group) => [`${group.on} ${group.lane} ${group.tag}`, group]));
    for (const [key, { group }] of drawn) if (!now.has(key)) now.set(key, { ...group, spans: [] });
    for (const [key, group] of now) {
      const { parts, changed } = partsOf(drawn.get(key)?.parts ?? [], group.spans);
      for (const { slot, spans } of changed) {
        const ranges: Range[] = [];
        for (let i = 0; i < spans.length; i += 2)
          ranges.push(rangeOf(document, { start: spans[i], end: spans[i + 1] }));
        editor.setDecorations(this.#type(`${key} ${slot}`, group, byName.get(group.tag)), ranges);
      }
      if (parts.length > 0) drawn.set(key, { group, parts });
      else drawn.delete(key);
    }
    this.#draws.fire();
  }

  /** Where the tagged passages of a text begin, as they are drawn now. */
  *starts(document: TextDocument): Iterable<{ readonly tag: string; readonly start: number }> {
    const editor = window.visibleTextEditors.find((one) => one.document === document && this.#drawn.has(one));
    for (const { group, parts } of (editor && this.#drawn.get(editor)?.values()) ?? []) {
      if (group.on === 'turn') continue;
      for (const { spans } of parts)
        for (let i = 0; i < spans.length; i += 2)
          if (!Number.isNaN(spans[i])) yield { tag: group.tag, start: spans[i] };
    }
  }

  #type(key: string, group: Marks, choice: TagChoice | undefined): TextEditorDecorationType {
    let type = this.#types.get(key);
    if (!type) {
      type = window.createTextEditorDecorationType(styleOf(group, choice ?? NO_CHOICE));
      this.#types.set(key, type);
    }
    return type;
  }

  /** Follows what VS Code does with what is drawn, so that only what has changed has to be drawn after the next step. */
  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    for (const editor of window.visibleTextEditors) {
      const drawn = editor.document === document && this.#drawn.get(editor);
      if (!drawn) continue;
      for (const [key, { group, parts }] of drawn) drawn.set(key, { group, parts: movedParts(parts, contentChanges) });
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#draws.dispose();
    for (const type of this.#types.values()) type.dispose();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }
}

function styleOf({ on, lane }: Marks, choice: Pick<TagChoice, 'color' | 'hue'>): DecorationRenderOptions {
  const { light, dark } = colourOf(choice);
  const settings = workspace.getConfiguration('dateline.tags');
  const behaviour = {
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    overviewRulerLane: OverviewRulerLane.Right,
  };
  if (on === 'turn') {
    const border = { isWholeLine: true, borderStyle: strokeOf(choice), borderWidth: '0 0 0 3px' };
    return {
      ...behaviour,
      ...border,
      light: { borderColor: light, overviewRulerColor: light },
      dark: { borderColor: dark, overviewRulerColor: dark },
    };
  }
  const stroke = strokeOf(choice);
  const filled = settings.get('background') !== false;
  const toned = (colour: string, alpha: string) => ({
    borderColor: colour,
    overviewRulerColor: colour,
    ...(filled ? { backgroundColor: `${colour}${alpha}` } : {}),
  });
  return {
    ...behaviour,
    borderStyle: stroke,
    borderWidth: stroke === 'double' ? SIDES[lane].replace('2px', '3px') : SIDES[lane],
    light: toned(light, '1f'),
    dark: toned(dark, '2b'),
  };
}
