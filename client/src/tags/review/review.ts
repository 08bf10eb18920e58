import { commands, type Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Progress } from '../../../../server/src/lsp/tags/requests.ts';
import type { ReviewEntry } from '../../../../server/src/lsp/tags/review-requests.ts';
import { setContext } from '../../context.ts';
import { COMMANDS, CONTEXTS, VIEWS } from '../../names.ts';
import { onCommand } from '../../on-command.ts';
import { Quiet } from '../../quiet.ts';
import { FilteredTree } from '../../sidebar/filtered.ts';
import { plain } from '../../words.ts';
import type { ChoicesOf } from '../choices.ts';
import type { Picker } from '../picker.ts';
import type { Steps } from '../steps.ts';
import { uriOf } from '../view.ts';
import { offersFor } from './many.ts';
import { ReviewMode } from './mode.ts';
import { ReviewServer } from './model.ts';
import { Sides } from './sides.ts';
import { type ReviewLine, reviewLines, reviewSummary } from './tree.ts';
import { nameOf, people } from './words.ts';

/** How long after tags have changed it is looked whether there is something to review. Milliseconds. */
const QUIET = 500;

/** The title of what asks about many differences. */
const MANY = 'Accept or reject many';

/** What the review needs of the other parts of tagging. */
export interface ReviewNeeds {
  readonly client: LanguageClient;
  readonly picker: Picker;
  readonly steps: Steps;
  readonly choices: ChoicesOf;
  /** The review has begun or ended, or draws one's own tags of other texts than before. */
  readonly turned: () => void;
}

/** The review of several people's tags: the view, the mode in the editor, two sides in one view, and what commands do. */
export class Review implements Disposable {
  readonly mode: ReviewMode;
  readonly view: FilteredTree;
  readonly #needs: ReviewNeeds;
  readonly #server: ReviewServer;
  readonly #sides: Sides;
  readonly #whenQuiet = new Quiet(QUIET, () => this.#lookWhetherThere().catch(() => {}));

  constructor(needs: ReviewNeeds) {
    this.#needs = needs;
    this.#server = new ReviewServer(needs.client);
    this.#sides = new Sides(this.#server);
    this.mode = new ReviewMode(this.#server, this.#sides, needs.steps, needs.turned);
    this.view = new FilteredTree(VIEWS.review, async (filter) => {
      const overview = await this.#server.overview();
      this.view.describe(reviewSummary(overview));
      const current = window.activeTextEditor?.document.uri.toString() ?? null;
      return reviewLines(overview, filter, (uri) => this.mode.look(uri), current);
    });
  }

  /** Tags have changed. */
  refresh(): void {
    this.view.tree.refresh();
    this.mode.refreshSoon();
    this.#sides.refresh();
    this.#whenQuiet.ask();
  }

  /** Begins a review, or says why there is none. */
  async start(): Promise<void> {
    if (!(await this.#lookWhetherThere())) {
      const apart = 'Have everybody tag in a set of their own';
      const chosen = await window.showInformationMessage(
        'There is nothing to review yet: a review needs texts that two people have tagged, each in a set of their own.',
        apart,
      );
      if (chosen === apart) await this.setApart(true);
      return;
    }
    await this.mode.turn(true);
    await commands.executeCommand(`${VIEWS.review}.focus`);
    const { documents } = await this.#server.overview();
    const active = window.activeTextEditor?.document.uri.toString();
    const here = documents.find(({ uri }) => uri === active);
    const first = here ?? documents.find(({ progress }) => progress !== 'done') ?? documents[0];
    await this.mode.goTo(first.uri);
    this.view.tree.refresh();
  }

  /** Has everybody tag in a set of their own, or in a shared one again. */
  async setApart(apart: boolean): Promise<void> {
    const { message } = await this.#server.setApart(apart);
    if (message) void window.showInformationMessage(message);
  }

  /** What a key says of the line that the keyboard is on: a version to accept, or none. */
  async answerLine(said: unknown): Promise<void> {
    const { tree } = this.view;
    const line = (await tree.focused()) as ReviewLine | null;
    if (!line?.place) return;
    const ofPlace = (line.item.contextValue?.startsWith('version') ? tree.getParent(line) : undefined) ?? line;
    tree.focusBeside(ofPlace, (one) => (one as ReviewLine).place?.decision === 'open');
    if (typeof said === 'number') await this.accept({ ...line, version: said });
    else await this.decideAs(line, 'none');
  }

  /** Decides for one version of a difference. */
  async accept(given: unknown): Promise<void> {
    const found = await this.#meant(given);
    if (!found) return;
    const { versions, id } = found.place;
    const named = typeof given === 'number' ? given : (given as ReviewLine | undefined)?.version;
    if (named !== undefined && named >= versions.length) {
      void window.setStatusBarMessage('Nobody else has said anything of these words.', 4000);
      return;
    }
    let index = named ?? (versions.length === 1 ? 0 : undefined);
    if (index === undefined) {
      const items = versions.map((version, i) => ({
        label: plain(nameOf(version)),
        description: plain(people(version.who)),
        detail: plain(version.words),
        i,
      }));
      index = (await window.showQuickPick(items, { title: 'Accept' }))?.i;
    }
    if (index !== undefined) await this.mode.decide(found.uri, id, index);
  }

  /** Decides for none, or takes a decision back. */
  async decideAs(given: unknown, choice: 'none' | 'open'): Promise<void> {
    const found = await this.#meant(given);
    if (found) await this.mode.decide(found.uri, found.place.id, choice);
  }

  /** Decides for another tag. */
  async instead(given: unknown): Promise<void> {
    const found = await this.#meant(given);
    if (!found) return;
    if (found.place.kind === 'relation') {
      void window.setStatusBarMessage('This is a relation. Reject it, and relate the tags in the text.', 6000);
      return;
    }
    const chosen = await this.#needs.picker.ask('Decide for another tag', this.#needs.choices(found.uri), {
      adds: false,
    });
    if (chosen) await this.mode.decide(found.uri, found.place.id, 'none', chosen.tag);
  }

  /** Decides on all differences that are open, of a text or of all, by what somebody or most say. */
  async decideAll(given: unknown): Promise<void> {
    const { documents } = await this.#server.overview();
    const open = documents.filter((one) => one.open > 0 && one.progress !== 'done');
    const here = open.find(({ uri }) => uri === uriOf(given));
    let wanted: readonly ReviewEntry[] | undefined = here ? [here] : open;
    if (here && open.length > 1) {
      const sum = (of: readonly ReviewEntry[]): string => `${of.reduce((all, one) => all + one.open, 0)} to decide`;
      const items = [
        { label: 'In this text', description: sum([here]), of: [here] },
        { label: `In all ${open.length} texts`, description: sum(open), of: open },
      ];
      wanted = (await window.showQuickPick(items, { title: MANY }))?.of;
    }
    if (!wanted) return;
    const looked = await Promise.all(wanted.map(({ uri }) => this.#server.document(uri)));
    const offers = offersFor(looked.filter((one) => one !== null));
    if (offers.length === 0) {
      void window.setStatusBarMessage('Nothing is left to decide.', 4000);
      return;
    }
    const placeHolder = 'What is decided already stays as it is';
    const choice = (await window.showQuickPick(offers, { title: MANY, placeHolder }))?.choice;
    if (choice !== undefined) await this.mode.decideAll(wanted.length === 1 ? wanted[0].uri : null, choice);
  }

  /** Shows a text with what two people tagged, side by side. */
  async showSides(given: unknown): Promise<void> {
    const uri = uriOf(given);
    const who = uri === undefined ? [] : ((await this.mode.look(uri))?.who ?? []);
    if (uri === undefined || who.length < 2) {
      void window.showInformationMessage('First open a text that two people have tagged.');
      return;
    }
    let pair = who.slice(0, 2);
    if (who.length > 2) {
      const items = who.map((label) => ({ label: plain(label), who: label, picked: pair.includes(label) }));
      const picked = await window.showQuickPick(items, { title: 'Side by side: choose two', canPickMany: true });
      if (!picked) return;
      if (picked.length !== 2) {
        void window.showInformationMessage('Side by side stand the tags of two people: choose two.');
        return;
      }
      pair = picked.map((item) => item.who);
    }
    await this.#sides.show(uri, pair[0], pair[1]);
  }

  /** Notes how far the review of a text is; null leaves that to its decisions. */
  async mark(given: unknown, progress: Progress | null): Promise<void> {
    const uri = uriOf(given);
    const problem = uri === undefined ? 'Open a text first.' : await this.#server.setProgress(uri, progress);
    if (problem) void window.showWarningMessage(problem);
    this.view.tree.refresh();
  }

  async #lookWhetherThere(): Promise<boolean> {
    const { documents } = await this.#server.overview();
    await setContext(CONTEXTS.reviewable, documents.length > 0 || this.mode.on);
    return documents.length > 0;
  }

  /** What a command is about: the line it was chosen on, or the difference at the cursor. */
  async #meant(given: unknown): Promise<Required<Pick<ReviewLine, 'uri' | 'place'>> | null> {
    const line = given as ReviewLine | undefined;
    if (line?.place) return { uri: line.uri, place: line.place };
    return this.mode.atCursor();
  }

  dispose(): void {
    this.#whenQuiet.dispose();
    for (const one of [this.#sides, this.mode, this.view.tree]) one.dispose();
  }
}

/** The commands of the review. */
export function reviewCommands(review: Review): readonly Disposable[] {
  const { mode, view } = review;
  return [
    onCommand(COMMANDS.review, () => review.start()),
    onCommand(COMMANDS.reviewEnd, () => mode.turn(false)),
    onCommand(COMMANDS.reviewNext, () => mode.go(false)),
    onCommand(COMMANDS.reviewPrevious, () => mode.go(true)),
    onCommand(COMMANDS.reviewAccept, (given) => review.accept(given)),
    onCommand(COMMANDS.reviewAcceptKey, (said) => review.accept(said)),
    onCommand(COMMANDS.reviewReject, (given) => review.decideAs(given, 'none')),
    onCommand(COMMANDS.reviewReopen, (given) => review.decideAs(given, 'open')),
    onCommand(COMMANDS.reviewInstead, (given) => review.instead(given)),
    onCommand(COMMANDS.reviewMany, (given) => review.decideAll(given)),
    onCommand(COMMANDS.reviewSides, (given) => review.showSides(given)),
    onCommand(COMMANDS.reviewMarkDone, (given) => review.mark(given, 'done')),
    onCommand(COMMANDS.reviewMarkStarted, (given) => review.mark(given, 'started')),
    onCommand(COMMANDS.reviewMarkTodo, (given) => review.mark(given, 'todo')),
    onCommand(COMMANDS.reviewMarkNone, (given) => review.mark(given, null)),
    onCommand(COMMANDS.filterReview, () => view.ask('A part of an article’s or a person’s name')),
    onCommand(COMMANDS.tagApart, () => review.setApart(true)),
    onCommand(COMMANDS.tagTogether, () => review.setApart(false)),
    onCommand(COMMANDS.reviewGoTo, (uri, id, version) => {
      const known = typeof id === 'string' ? id : undefined;
      return typeof uri === 'string'
        ? mode.goTo(uri, known, typeof version === 'number' ? version : undefined)
        : undefined;
    }),
    onCommand(COMMANDS.reviewLineKey, (said) => review.answerLine(said)),
    onCommand(COMMANDS.reviewDecide, (uri, id, choice) => {
      const known = typeof choice === 'number' || choice === 'none' || choice === 'open';
      return typeof uri === 'string' && typeof id === 'string' && known ? mode.decide(uri, id, choice) : undefined;
    }),
  ];
}
