import { type Disposable, type TextEditor, Uri, window, workspace } from 'vscode';
import {
  type ReviewDecisions,
  type ReviewedDocument,
  type ReviewPlace,
  SIDES_SCHEME,
} from '../../../../server/src/lsp/tags/review-requests.ts';
import { setContext } from '../../context.ts';
import { CONTEXTS, LANGUAGE } from '../../names.ts';
import { openArticle } from '../../open-article.ts';
import { Quiet } from '../../quiet.ts';
import { openText, select } from '../../texts.ts';
import { count, plain } from '../../words.ts';
import type { Steps } from '../steps.ts';
import { ReviewHints } from './hints.ts';
import type { ReviewServer } from './model.ts';
import { ReviewPainter } from './painter.ts';
import type { Sides } from './sides.ts';
import { differencesOf, openIn, whatCameOf, whoSaysWhat } from './words.ts';

/** How long after an edit or a change of tags a text's differences are asked for again. Milliseconds. */
const QUIET = 150;

/** A review of several people's tags in the editor: what is drawn, where one is, and what is decided. */
export class ReviewMode implements Disposable {
  readonly #server: ReviewServer;
  readonly #sides: Sides;
  readonly #steps: Steps;
  readonly #turned: () => void;
  readonly #painter = new ReviewPainter();
  readonly #known = new Map<string, ReviewedDocument>();
  readonly #hints = new ReviewHints((uri) => this.#known.get(uri));
  readonly #subscriptions: readonly Disposable[];
  readonly #whenQuiet = new Quiet(QUIET, () => this.refresh().catch(() => {}));
  #on = false;
  /** The id of the place that was gone to last. */
  #current: string | null = null;

  /** `turned` hears when the mode goes on or off, and when it begins or ceases to draw one's own tags of a text. */
  constructor(server: ReviewServer, sides: Sides, steps: Steps, turned: () => void) {
    this.#server = server;
    this.#sides = sides;
    this.#steps = steps;
    this.#turned = turned;
    this.#subscriptions = [
      window.onDidChangeVisibleTextEditors(() => this.refreshSoon()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === LANGUAGE) this.refreshSoon();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => void this.#known.delete(uri.toString())),
    ];
  }

  get on(): boolean {
    return this.#on;
  }

  /** True where one's own tags of a text are drawn as one side of its review. */
  covers(uri: string): boolean {
    return this.#on && this.#known.get(uri)?.own === true;
  }

  /** Turns the mode on or off. */
  async turn(on: boolean): Promise<void> {
    if (this.#on === on) return;
    this.#on = on;
    if (!on) this.#known.clear();
    this.#turned();
    await setContext(CONTEXTS.reviewing, on);
    if (on) await this.refresh();
    else {
      this.#painter.clear();
      this.#hints.refresh();
    }
  }

  refreshSoon(): void {
    if (this.#on) this.#whenQuiet.ask();
  }

  /** Draws the differences of the texts that are seen as they are now. */
  async refresh(): Promise<void> {
    if (!this.#on) return;
    for (const { document } of window.visibleTextEditors)
      if (document.languageId === LANGUAGE) await this.look(document.uri.toString());
  }

  /** What several people tagged in a text, drawn where it is seen; null where fewer than two did. */
  async look(uri: string): Promise<ReviewedDocument | null> {
    const reviewed = await this.#server.document(uri);
    if (!this.#on) return reviewed;
    const covered = this.covers(uri);
    if (reviewed) {
      this.#known.set(uri, reviewed);
      this.#painter.show(reviewed);
    } else {
      this.#known.delete(uri);
      const document = openText(uri);
      if (document) this.#painter.clear(document);
    }
    if (this.covers(uri) !== covered) this.#turned();
    this.#hints.refresh();
    return reviewed;
  }

  /** Opens a text and goes to one of its places, or to the first difference that is open. */
  async goTo(uri: string, id?: string, version?: number): Promise<void> {
    await this.turn(true);
    const editor = await openArticle(Uri.parse(uri, true), () => null);
    if (!editor) return;
    const places = (await this.look(editor.document.uri.toString()))?.places ?? [];
    const differences = differencesOf(places);
    const place =
      id === undefined
        ? (differences.find(({ decision }) => decision === 'open') ?? differences[0])
        : places.find((one) => one.id === id);
    if (place) this.#select(editor, place, version);
  }

  #select(editor: TextEditor, place: ReviewPlace, version?: number): void {
    this.#current = place.id;
    const span = (version === undefined ? place.span : place.versions[version]?.span) ?? place.span;
    select(editor, span ?? { start: 0, end: 0 });
    void window.setStatusBarMessage(plain(whoSaysWhat(place)), 6000);
  }

  /**
   * The next or previous difference of the active text that is open; where none is left or nothing of it is reviewed, one of another
   * text, or any of this one.
   */
  async go(back: boolean): Promise<void> {
    const here = await this.#here();
    if (!here) {
      const first = await this.#openElsewhere('');
      return first === null ? undefined : this.goTo(first);
    }
    const all = differencesOf(here.reviewed.places);
    const open = openIn(here.reviewed.places);
    const other = open.length === 0 ? await this.#openElsewhere(here.reviewed.uri) : null;
    if (other !== null) return this.goTo(other);
    const wanted = open.length > 0 ? open : all;
    const start = ({ span }: ReviewPlace): number => span?.start ?? -1;
    // Several begin at one place: there the one that was gone to last tells which is next.
    const at = all.findIndex(({ id }) => id === this.#current);
    const last = at >= 0 && start(all[at]) === here.start ? at : -1;
    const isBehind = (one: ReviewPlace): boolean =>
      start(one) > here.start || (start(one) === here.start && last >= 0 && all.indexOf(one) > last);
    const isBefore = (one: ReviewPlace): boolean =>
      start(one) < here.start || (start(one) === here.start && last >= 0 && all.indexOf(one) < last);
    const place = back ? (wanted.findLast(isBefore) ?? wanted.at(-1)) : (wanted.find(isBehind) ?? wanted[0]);
    if (!place) {
      void window.setStatusBarMessage('There is no difference in this text.', 4000);
      return;
    }
    const editor = await this.#editor(here.reviewed.uri, here.editor);
    this.#select(editor, place);
  }

  /** The next text behind one with differences to decide, the first of all where that is none of them; or null. */
  async #openElsewhere(uri: string): Promise<string | null> {
    const { documents } = await this.#server.overview();
    const at = documents.findIndex((document) => document.uri === uri);
    const others = [...documents.slice(at + 1), ...documents.slice(0, Math.max(0, at))];
    return others.find(({ open, progress }) => open > 0 && progress !== 'done')?.uri ?? null;
  }

  /** The difference at the cursor, the shortest where several are; null with a word to the user where there is none. */
  async atCursor(): Promise<{ readonly uri: string; readonly place: ReviewPlace } | null> {
    const here = await this.#here();
    if (!here) return null;
    const length = ({ span }: ReviewPlace): number => (span ? span.end - span.start : Number.POSITIVE_INFINITY);
    const { start, end } = here;
    const differences = differencesOf(here.reviewed.places);
    const selected = differences.filter(({ span }) => span && span.start === start && span.end === end && start < end);
    const place =
      selected.find(({ id }) => id === this.#current) ??
      selected[0] ??
      differences
        .filter(({ span }) => span && span.start <= end && start <= span.end)
        .sort((a, b) => length(a) - length(b))[0];
    if (place) return { uri: here.reviewed.uri, place };
    void window.setStatusBarMessage('There is no difference here. F7 goes to the next.', 4000);
    return null;
  }

  /** What is reviewed in the active editor, a dump or one of two sides, and where the selection is in the dump. */
  async #here(): Promise<{
    readonly reviewed: ReviewedDocument;
    readonly editor: TextEditor;
    readonly start: number;
    readonly end: number;
  } | null> {
    const editor = window.activeTextEditor;
    if (!editor) return null;
    const { document, selection } = editor;
    let uri = document.uri.toString();
    let [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
    if (document.uri.scheme === SIDES_SCHEME) {
      const [from, to] = [
        await this.#sides.ownPlace(document.uri, start),
        await this.#sides.ownPlace(document.uri, end),
      ];
      if (!from || !to) return null;
      uri = from.uri;
      [start, end] = [from.offset, to.offset];
    }
    const reviewed = await this.look(uri);
    if (reviewed) return { reviewed, editor, start, end };
    void window.setStatusBarMessage('Fewer than two people have tagged this text.', 4000);
    return null;
  }

  /** The editor of a dump: the active one, or where that shows two sides, the dump's own. */
  async #editor(uri: string, active: TextEditor): Promise<TextEditor> {
    if (active.document.uri.toString() === uri) return window.showTextDocument(active.document, active.viewColumn);
    return window.showTextDocument(Uri.parse(uri, true));
  }

  /** Decides on a difference, and goes on to the next one that is open where the text is the active one. */
  async decide(uri: string, id: string, choice: number | 'none' | 'open', instead?: string): Promise<void> {
    const meant = this.#known.get(uri)?.places.find((place) => place.id === id);
    const said = whatCameOf(choice, meant, instead);
    const done = await this.#server.decide({ uri, id, choice, ...(instead === undefined ? {} : { instead }) });
    const editor = window.activeTextEditor;
    if (done.count > 0 && editor?.document.uri.toString() === uri) this.#steps.made(editor);
    const reviewed = await this.look(uri);
    const open = openIn(reviewed?.places ?? []);
    const left = open.length > 0 ? `${count(open.length, 'difference')} left here.` : await this.#saysDecided(uri);
    const places = reviewed?.places ?? [];
    const at = places.findIndex((place) => place.id === id);
    const next = open.find((place) => places.indexOf(place) > at) ?? open[0];
    if (choice !== 'open' && next && editor?.document.uri.toString() === uri) this.#select(editor, next);
    void window.setStatusBarMessage(plain(done.message ?? `${said}. ${left}`), 6000);
  }

  /** Decides on all differences that are open in one text, or in all of them. */
  async decideAll(uri: string | null, choice: ReviewDecisions['choice']): Promise<void> {
    const done = await this.#server.decideAll({ uri, choice });
    const editor = window.activeTextEditor;
    if (done.count > 0 && editor && editor.document.uri.toString() === done.uri) this.#steps.made(editor);
    await this.refresh();
    const { documents } = await this.#server.overview();
    const left = documents.filter((one) => uri === null || one.uri === uri).reduce((sum, { open }) => sum + open, 0);
    const said = left === 0 ? 'All differences are decided.' : `${count(left, 'difference')} left.`;
    void window.setStatusBarMessage(plain(done.message ?? `${said} ‘Undo tagging’ takes this back.`), 6000);
  }

  async #saysDecided(uri: string): Promise<string> {
    const other = await this.#openElsewhere(uri);
    return other === null ? 'All differences are decided.' : 'Nothing is left here. F7 goes to the next text.';
  }

  dispose(): void {
    this.#whenQuiet.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#painter.dispose();
    this.#hints.dispose();
  }
}
