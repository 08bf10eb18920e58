import { CancellationTokenSource, type QuickPickItem, QuickPickItemKind, type Uri, window, workspace } from 'vscode';
import { readableDay } from '../../../server/src/calendar/readable.ts';
import type { Found, Hit } from '../../../server/src/lsp/requests.ts';
import { titleOf } from './articles.ts';
import { type Answered, EXPORTS } from './export.ts';
import { type Folder, toUri } from './model.ts';
import { DELETE, deleteSearch, SAVE, type Saved, savedItems, saveSearch } from './saved.ts';
import { count, facet, joined, plain } from './words.ts';

/** How long after the last key the folder is asked. Milliseconds. */
const QUIET = 200;

/** Values that are offered for a facet. */
const MOST_VALUES = 12;

/** The facets of a query, as the server reads them, each with what it asks for. */
const FACETS = [
  { facet: 'who', means: 'a person or organisation that is named: who:"Anna Tervo"' },
  { facet: 'says', means: 'who speaks: says:Tervo' },
  { facet: 'where', means: 'a place that is named: where:Helsinki' },
  { facet: 'when', means: 'the day of publication: when:2018, when:2018-07, when:2018-07-21..2018-08' },
  { facet: 'event', means: 'the kind of event that is reported: event:summit' },
  { facet: 'is', means: 'is:question, is:answer, is:statement or is:prose' },
  { facet: 'in', means: 'in:headline' },
  { facet: 'tag', means: 'a tag that touches the passage, or one below it: tag:Claim' },
] as const;

/** What stands in the list: an answer, something to write into the query, or a sentence. */
interface Choice extends QuickPickItem {
  readonly hit?: Hit;
  readonly query?: string;
  readonly saved?: Saved;
}

/** *Search this folder*: a quick pick whose list is what the folder answers to the query, as it is typed. */
export function searchFolder(folder: Folder, query: string, show: (uri: Uri, hit: Hit) => Promise<void>): void {
  const pick = window.createQuickPick<Choice>();
  pick.title = 'Search this folder';
  pick.placeholder = 'Words, "phrases" and facets: who: says: where: when: event: is: in: tag:';
  /** The query that was asked last, and whether it is still wanted. */
  let answered = '';
  let asked = new CancellationTokenSource();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: Answered = { query: '', hits: [] };
  let hidden = false;
  pick.buttons = [SAVE, ...EXPORTS];

  async function ask(): Promise<void> {
    const { value } = pick;
    answered = value;
    asked.cancel();
    asked.dispose();
    asked = new CancellationTokenSource();
    const { token } = asked;
    if (value.trim() === '' || endsOpen(value)) {
      pick.busy = false;
      pick.items = [...savedFor(value), ...facetsFor(value)];
      const open = openFacet(value);
      if (open === null) return;
      const values = await folder.values(open.facet, open.begun).catch(() => []);
      if (!token.isCancellationRequested) pick.items = [...facetsFor(value), ...valuesFor(value, values)];
      return;
    }
    pick.busy = true;
    try {
      const found = await folder.search(value, token);
      const open = openFacet(value);
      const values = open ? await folder.values(open.facet, open.begun) : [];
      if (token.isCancellationRequested) return;
      last = { query: value, hits: found.hits };
      pick.items = [...facetsFor(value), ...valuesFor(value, values), ...answers(found)];
    } catch {
      if (token.isCancellationRequested) return;
      pick.items = [sentence('Dateline could not search. Its log tells why.')];
    }
    pick.busy = false;
  }

  function write(value: string): void {
    pick.value = value;
    clearTimeout(waiting);
    void ask();
  }

  pick.onDidChangeValue((value) => {
    // What we write ourselves is reported back.
    if (value === answered) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), QUIET);
  });
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems;
    if (chosen?.query !== undefined) write(chosen.query);
    else if (chosen?.hit) {
      const { hit } = chosen;
      pick.hide();
      void show(toUri(hit), hit);
    }
  });
  pick.onDidTriggerButton(async (button) => {
    if (button === SAVE) {
      const { value } = pick;
      if (value.trim() === '') return;
      pick.hide();
      await saveSearch(value);
      searchFolder(folder, value, show);
      return;
    }
    const chosen = EXPORTS.find((one) => one === button);
    if (!chosen || last.hits.length === 0) return;
    pick.hide();
    const document = await workspace.openTextDocument({ content: chosen.write(last), language: chosen.language });
    await window.showTextDocument(document);
  });
  pick.onDidTriggerItemButton(async ({ item, button }) => {
    if (button !== DELETE || !item.saved) return;
    await deleteSearch(item.saved);
    if (!hidden && pick.value.trim() === '') void ask();
  });
  pick.onDidHide(() => {
    hidden = true;
    clearTimeout(waiting);
    asked.cancel();
    asked.dispose();
    pick.dispose();
  });
  // The list opens with its query: one that came later would overwrite what is typed at once.
  write(query);
  pick.show();
}

/** The facet whose value is being typed at the end of a query, or null. */
function openFacet(query: string): { readonly facet: string; readonly begun: string } | null {
  const match = /(?:^|\s)([a-z]+):(?:"([^"]*)|(\S*))$/i.exec(query);
  return match && { facet: match[1].toLowerCase(), begun: match[2] ?? match[3] ?? '' };
}

/** Values to choose from for the facet at the end of a query. The one that stands there already needs no choice. */
function valuesFor(query: string, values: readonly string[]): readonly Choice[] {
  const open = openFacet(query);
  if (!open) return [];
  const before = query.slice(0, query.length - (/:("?)[^:]*$/.exec(query)?.[0].length ?? 0));
  return values
    .filter((value) => value !== open.begun)
    .slice(0, MOST_VALUES)
    .map((value) => ({
      label: plain(value),
      description: `${open.facet}:`,
      query: `${before}${facet('', value)}`,
      alwaysShow: true,
    }));
}

/** Saved searches, where nothing is typed yet; the facets stand below them. */
function savedFor(query: string): readonly Choice[] {
  const items = query.trim() === '' ? savedItems() : [];
  if (items.length === 0) return [];
  return [
    { label: 'Saved searches', kind: QuickPickItemKind.Separator },
    ...items.map((item) => ({ ...item, query: item.saved.query })),
    { label: 'Facets', kind: QuickPickItemKind.Separator },
  ];
}

/** True where a facet waits for its value. */
const endsOpen = (query: string): boolean => /(?:^|\s)[a-z]+:"?$/i.test(query);

/** Facets that may be meant by what is typed last; all of them where nothing is, and while one waits for its value. */
function facetsFor(query: string): readonly Choice[] {
  const open = /(?:^|\s)([a-z]*):"?$/i.exec(query)?.[1]?.toLowerCase();
  const typed = /(?:^|\s)([a-z]+)$/i.exec(query)?.[1]?.toLowerCase() ?? '';
  const empty = query.trim() === '';
  const before = query.slice(0, query.length - typed.length);
  return FACETS.flatMap(({ facet, means }) => {
    if (open === facet) return [{ ...sentence(`${facet}:`), description: means }];
    if (open !== undefined || !(empty || (typed !== '' && facet.startsWith(typed)))) return [];
    return [{ label: `${facet}:`, description: means, query: `${before}${facet}:`, alwaysShow: true }];
  });
}

/** What was found, or a sentence on why nothing was; with a word that not all is read yet, where it is so. */
function answers({ hits, problem, reading }: Found): readonly Choice[] {
  const more = reading ? [sentence('This folder is still being read; more may be found.')] : [];
  if (problem !== null) return [sentence(problem), ...more];
  if (hits.length === 0)
    return [sentence(`No passage ${reading ? 'read so far' : 'in this folder'} has all of that.`), ...more];
  const heading = { label: count(hits.length, 'passage'), kind: QuickPickItemKind.Separator };
  return [heading, ...hits.map(choice), ...more];
}

/** An answer. The list is not to filter it by the query's letters, so it always shows. */
function choice(hit: Hit): Choice {
  const who = hit.speaker ?? (hit.kind === 'prose' ? null : hit.kind);
  return {
    label: plain(titleOf(hit)),
    // Headlines are long: beside one there would be no room for it.
    detail: plain(joined(who, hit.day && readableDay(hit.day), hit.snippet)),
    alwaysShow: true,
    hit,
  };
}

/** Something to read, not to choose. */
const sentence = (words: string): Choice => ({ label: plain(words), alwaysShow: true });
