import { ProgressLocation, type QuickPickItem, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { SetTags, TagChoice, TagDone } from '../../../server/src/lsp/tags/requests.ts';
import {
  DECLINE_SUGGESTIONS_REQUEST,
  type DeclinedSuggestions,
  FOLDER_SUGGESTIONS_PROGRESS,
  FOLDER_SUGGESTIONS_REQUEST,
  type FolderSuggestions,
  type SuggestedEverywhere,
} from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { count, joined, plain } from '../words.ts';
import type { ChoicesOf } from './choices.ts';
import { swatch } from './colours.ts';
import type { TagServer } from './model.ts';
import { choosePlaces } from './places.ts';

interface Needs {
  readonly client: LanguageClient;
  readonly server: TagServer;
  readonly choices: ChoicesOf;
  /** A step was made, in one text or several. */
  readonly made: () => void;
}

const placesIn = ({ dumps }: SuggestedEverywhere): number =>
  dumps.reduce((sum, { spans }) => sum + spans.length / 2, 0);
const where = (one: SuggestedEverywhere): string =>
  `${count(placesIn(one), 'place')} in ${count(one.dumps.length, 'article')}`;

/** Suggested tags of all texts of the folder, kind by kind: accepted after a look at the places or at once, or declined for good. */
export async function reviewSuggestions({ client, server, choices, made }: Needs): Promise<void> {
  const asked = await ask(client);
  if (!asked) return;
  const open = [...asked.found];
  if (open.length === 0) {
    void window.showInformationMessage(
      asked.looked === 0
        ? 'No tags are suggested. Dateline learns from what you have tagged in this folder: tag a name or some words in one text first.'
        : `No tags are suggested: nothing else in ${count(asked.looked, 'text')} is like what is tagged so far.`,
    );
    return;
  }
  const known = await choices(open[0].dumps[0]?.uri ?? '').catch(() => []);
  let [accepted, declined] = [0, 0];
  while (open.length > 0) {
    const one = await chooseKind(open, known, asked);
    if (!one) break;
    const answer = await chooseAnswer(one);
    if (!answer) continue;
    const wanted = answer === 'look' ? await choosePlaces(one, one.tag) : one.dumps;
    if (!wanted) continue;
    const done = answer === 'never' ? await never(client, one) : await accept(server, one, wanted);
    if (done.message) void window.showInformationMessage(done.message);
    if (done.count === 0) continue;
    made();
    if (answer === 'never') declined++;
    else accepted += done.count;
    open.splice(open.indexOf(one), 1);
  }
  const said = joined(
    accepted > 0 ? `${count(accepted, 'place')} tagged` : null,
    declined > 0 ? `${count(declined, 'kind')} declined` : null,
  );
  if (said !== '') void window.setStatusBarMessage(`${said}. ‘Undo tagging’ goes back step by step.`, 6000);
}

/** What is proposed in all texts; null where the user has no patience. */
function ask(client: LanguageClient): Thenable<FolderSuggestions | null> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: 'Looking for tags to suggest', cancellable: true },
    async (progress, token) => {
      const listening = client.onNotification(
        FOLDER_SUGGESTIONS_PROGRESS,
        ({ looked, dumps }: { readonly looked: number; readonly dumps: number }) =>
          progress.report({ message: `${looked} of ${dumps} texts` }),
      );
      try {
        const found = await client.sendRequest<FolderSuggestions>(FOLDER_SUGGESTIONS_REQUEST, {}, token);
        return token.isCancellationRequested ? null : found;
      } catch (error) {
        if (token.isCancellationRequested) return null;
        throw error;
      } finally {
        listening.dispose();
      }
    },
  );
}

async function chooseKind(
  open: readonly SuggestedEverywhere[],
  known: readonly TagChoice[],
  { looked, left }: FolderSuggestions,
): Promise<SuggestedEverywhere | null> {
  const items = open.map((one) => {
    const choice = known.find(({ name }) => name === one.tag);
    return {
      label: plain(`${one.tag}: ${one.name}`),
      description: where(one),
      detail: plain(one.why),
      ...(choice ? { iconPath: swatch(choice) } : {}),
      one,
    };
  });
  const picked = await window.showQuickPick(items, {
    title: `Suggested tags in ${count(looked, 'text')}${left > 0 ? `; ${left} more were not looked through` : ''}`,
    placeHolder: 'Choose one to accept or decline; Esc when you have done enough',
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return picked?.one ?? null;
}

type Answer = 'look' | 'all' | 'never';

async function chooseAnswer(one: SuggestedEverywhere): Promise<Answer | null> {
  const all = where(one);
  const items: readonly (QuickPickItem & { readonly answer: Answer })[] = [
    { label: '$(list-selection) Look at the places, then accept', description: all, answer: 'look' },
    { label: '$(check-all) Accept all places', description: all, answer: 'all' },
    { label: '$(circle-slash) Never suggest this', description: 'in no text of this folder', answer: 'never' },
  ];
  const picked = await window.showQuickPick(items, {
    title: plain(`${one.tag}: ${one.name}`),
    placeHolder: plain(one.why),
    ignoreFocusOut: true,
  });
  return picked?.answer ?? null;
}

function accept(server: TagServer, { tag, name }: SuggestedEverywhere, dumps: SetTags['dumps']): Promise<TagDone> {
  const spans = dumps.map(({ uri, spans: all }) => ({ uri, spans: all }));
  return server.setAll({ tag, dumps: spans, what: `Accept ‘${tag}’ for ${name}` });
}

/** Declined for the whole folder: one text remembers it. */
function never(client: LanguageClient, { tag, of, dumps }: SuggestedEverywhere): Promise<TagDone> {
  const [{ uri }] = dumps;
  const given: DeclinedSuggestions = { uri, version: 0, tag, spans: [], of };
  return client.sendRequest<TagDone>(DECLINE_SUGGESTIONS_REQUEST, given);
}
