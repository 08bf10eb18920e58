import { commands, type Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Progress, TagChoice } from '../../../../server/src/lsp/tags/requests.ts';
import { COMMANDS, VIEWS } from '../../names.ts';
import { FilteredTree } from '../../sidebar/filtered.ts';
import { plain } from '../../sidebar/words.ts';
import type { Picker } from '../picker.ts';
import type { Steps } from '../steps.ts';
import { ReviewMode } from './mode.ts';
import { ReviewServer } from './model.ts';
import { Sides } from './sides.ts';
import { type ReviewLine, reviewLines, reviewSummary } from './tree.ts';
import { nameOf, people } from './words.ts';

/** True where a folder holds texts that several people tagged. */
const THERE = 'dateline.review.there';

/** How long after tags have changed it is looked whether there is something to review. Milliseconds. */
const QUIET = 500;

/** What the review needs of the other parts of tagging. */
export interface ReviewNeeds {
  readonly client: LanguageClient;
  readonly picker: Picker;
  readonly steps: Steps;
  readonly choices: (uri: string) => Promise<readonly TagChoice[]>;
  /** The review has begun or ended, or draws one's own tags of other texts than before. */
  readonly turned: () => void;
}

export interface Review {
  readonly subscriptions: readonly Disposable[];
  readonly isOn: () => boolean;
  /** True where the review draws one's own tags of a text. */
  readonly covers: (uri: string) => boolean;
  /** Tags have changed. */
  readonly refresh: () => void;
}

/** The review of several people's tags: the view, the mode in the editor, two sides in one view, and the commands. */
export function showReview({ client, picker, steps, choices, turned }: ReviewNeeds): Review {
  const server = new ReviewServer(client);
  const sides = new Sides(server);
  const mode = new ReviewMode(server, sides, steps, turned);
  const view = new FilteredTree(VIEWS.review, async (filter) => {
    const overview = await server.overview();
    view.describe(reviewSummary(overview));
    const current = window.activeTextEditor?.document.uri.toString() ?? null;
    return reviewLines(overview, filter, (uri) => mode.look(uri), current);
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function lookWhetherThere(): Promise<boolean> {
    const { documents } = await server.overview();
    await commands.executeCommand('setContext', THERE, documents.length > 0 || mode.on);
    return documents.length > 0;
  }

  function refresh(): void {
    view.tree.refresh();
    mode.refreshSoon();
    sides.refresh();
    clearTimeout(waiting);
    waiting = setTimeout(() => void lookWhetherThere().catch(() => {}), QUIET);
  }

  async function start(): Promise<void> {
    if (!(await lookWhetherThere())) {
      const apart = 'Have everybody tag apart';
      const chosen = await window.showInformationMessage(
        'There is nothing to review yet: a review needs texts that two people have tagged, each in a set of their own.',
        apart,
      );
      if (chosen === apart) await setApart(true);
      return;
    }
    await mode.turn(true);
    await commands.executeCommand(`${VIEWS.review}.focus`);
    const { documents } = await server.overview();
    const active = window.activeTextEditor?.document.uri.toString();
    const here = documents.find(({ uri }) => uri === active);
    const first = here ?? documents.find(({ progress }) => progress !== 'done') ?? documents[0];
    await mode.goTo(first.uri);
    view.tree.refresh();
  }

  async function setApart(apart: boolean): Promise<void> {
    const { message } = await server.setApart(apart);
    if (message) void window.showInformationMessage(message);
  }

  /** What a command is about: the line it was chosen on, or the difference at the cursor. */
  async function meant(given: unknown): Promise<Required<Pick<ReviewLine, 'uri' | 'place'>> | null> {
    const line = given as ReviewLine | undefined;
    if (line?.place) return { uri: line.uri, place: line.place };
    return mode.atCursor();
  }

  async function accept(given: unknown): Promise<void> {
    const found = await meant(given);
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
    if (index !== undefined) await mode.decide(found.uri, id, index);
  }

  async function decideAs(given: unknown, choice: 'none' | 'open'): Promise<void> {
    const found = await meant(given);
    if (found) await mode.decide(found.uri, found.place.id, choice);
  }

  async function instead(given: unknown): Promise<void> {
    const found = await meant(given);
    if (!found) return;
    if (found.place.kind === 'relation') {
      void window.setStatusBarMessage('This is a relation. Reject it, and set another in the text.', 6000);
      return;
    }
    const chosen = await picker.ask('Decide for another tag', choices(found.uri), { adds: false });
    if (chosen) await mode.decide(found.uri, found.place.id, 'none', chosen.tag);
  }

  async function showSides(given: unknown): Promise<void> {
    const uri = (given as Partial<ReviewLine> | undefined)?.uri ?? window.activeTextEditor?.document.uri.toString();
    const who = uri === undefined ? [] : ((await mode.look(uri))?.who ?? []);
    if (uri === undefined || who.length < 2) {
      void window.showInformationMessage('Open a text that two people have tagged first.');
      return;
    }
    let pair = who.slice(0, 2);
    if (who.length > 2) {
      const items = who.map((label) => ({ label: plain(label), who: label, picked: pair.includes(label) }));
      const picked = await window.showQuickPick(items, { title: 'Side by side: choose two', canPickMany: true });
      if (picked?.length !== 2) return;
      pair = picked.map((item) => item.who);
    }
    await sides.show(uri, pair[0], pair[1]);
  }

  async function mark(given: unknown, progress: Progress | null): Promise<void> {
    const uri = (given as Partial<ReviewLine> | undefined)?.uri ?? window.activeTextEditor?.document.uri.toString();
    const problem = uri === undefined ? 'Open a text first.' : await server.setProgress(uri, progress);
    if (problem) void window.showWarningMessage(problem);
    view.tree.refresh();
  }

  const register = (name: string, run: (...given: unknown[]) => unknown): Disposable =>
    commands.registerCommand(name, run);
  return {
    refresh,
    isOn: () => mode.on,
    covers: (uri) => mode.covers(uri),
    subscriptions: [
      sides,
      mode,
      view.tree,
      { dispose: () => clearTimeout(waiting) },
      register(COMMANDS.review, start),
      register(COMMANDS.reviewEnd, () => mode.turn(false)),
      register(COMMANDS.reviewNext, () => mode.go(false)),
      register(COMMANDS.reviewPrevious, () => mode.go(true)),
      register(COMMANDS.reviewAccept, accept),
      register(COMMANDS.reviewReject, (given) => decideAs(given, 'none')),
      register(COMMANDS.reviewReopen, (given) => decideAs(given, 'open')),
      register(COMMANDS.reviewInstead, instead),
      register(COMMANDS.reviewSides, showSides),
      register(COMMANDS.reviewMarkDone, (given) => mark(given, 'done')),
      register(COMMANDS.reviewMarkStarted, (given) => mark(given, 'started')),
      register(COMMANDS.reviewMarkTodo, (given) => mark(given, 'todo')),
      register(COMMANDS.reviewMarkNone, (given) => mark(given, null)),
      register(COMMANDS.filterReview, () => view.ask('A part of an article’s or a person’s name')),
      register(COMMANDS.tagApart, () => setApart(true)),
      register(COMMANDS.tagTogether, () => setApart(false)),
      register(COMMANDS.reviewGoTo, (uri, id, version) => {
        if (typeof uri === 'string')
          return mode.goTo(
            uri,
            typeof id === 'string' ? id : undefined,
            typeof version === 'number' ? version : undefined,
          );
      }),
      register(COMMANDS.reviewDecide, (uri, id, choice) => {
        const known = typeof choice === 'number' || choice === 'none' || choice === 'open';
        if (typeof uri === 'string' && typeof id === 'string' && known) return mode.decide(uri, id, choice);
      }),
    ],
  };
}
