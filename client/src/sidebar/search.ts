import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  type Event,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { readableDay } from '../../../server/src/calendar/readable.ts';
import { wordsSaid } from '../../../server/src/corpus/snippet.ts';
import type { Found, Hit } from '../../../server/src/lsp/requests.ts';
import { Quiet } from '../quiet.ts';
import { count, filter, joined, plain, titleOf } from '../words.ts';
import { saveAs } from '../write.ts';
import { folderOf } from './articles.ts';
import { type Answered, EXPORTS } from './export.ts';
import { type Folder, toUri } from './model.ts';
import { DELETE, deleteSearch, SAVE, type Saved, savedItems, saveSearch } from './saved.ts';

/** How long after the last key the folder is asked. Milliseconds. */
const QUIET = 200;

/** Values that are offered for a filter. */
const MOST_VALUES = 12;

const TITLE = 'Search this folder';

/** No answers, as before a query. */
const NOTHING: Answered = { query: '', hits: [], more: false };

/** Marks what is written into the query when it is chosen: among answers it would be taken for one. */
const INTO_QUERY = new ThemeIcon('filter');

/** The filters of a query, as the server reads them, each with what it asks for. */
const FILTERS = [
  { filter: 'who', means: 'a person or organisation that is named: who:"Anna Tervo"' },
  { filter: 'says', means: 'who speaks: says:Tervo' },
  { filter: 'where', means: 'a place that is named: where:Helsinki' },
  { filter: 'when', means: 'the day of publication: when:2018, when:2018-07, when:2018-07-21..2018-08, when:none' },
  { filter: 'event', means: 'the kind of event that is reported: event:summit' },
  { filter: 'is', means: 'a question, answer, statement or prose: is:question' },
  { filter: 'in', means: 'headlines only: in:headline' },
  { filter: 'tag', means: 'a tag that touches the passage, or one below it: tag:Claim' },
] as const;

/** What stands in the list: an answer, something to write into the query, or a sentence. */
interface Choice extends QuickPickItem {
  readonly hit?: Hit;
  readonly query?: string;
  readonly saved?: Saved;
}

/** What a search works with. */
interface Needs {
  readonly folder: Folder;
  /** Told whenever the folder has been read further. */
  readonly changes: Event<void>;
  readonly show: ShowHit;
}

/** *Search this folder*: a quick pick whose list is what the folder answers to the query, as it is typed. */
export function searchFolder(needs: Needs, query: string): void {
  new Search(needs).open(query);
}

/** Opens an article at the place of an answer. */
type ShowHit = (uri: Uri, hit: Hit) => Promise<unknown>;

class Search {
  readonly #needs: Needs;
  readonly #pick = window.createQuickPick<Choice>();
  readonly #whenQuiet = new Quiet(QUIET, () => this.#ask());
  /** The query that was asked last. */
  #asked = '';
  /** Cancelled when another query is asked, and when the list is closed. */
  #wanted = new CancellationTokenSource();
  /** The answers that are shown, for exports. */
  #last: Answered = NOTHING;
  /** True where the folder was still being read when it answered last. */
  #isPartial = false;
  readonly #changes: Disposable;
  #isClosed = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    // Whoever waits for a folder to be read does not type the query again.
    this.#changes = needs.changes(() => {
      if (this.#isPartial && this.#pick.value === this.#asked) void this.#ask();
    });
    const pick = this.#pick;
    pick.title = TITLE;
    pick.placeholder = `Words, "phrases" and filters: ${FILTERS.map(({ filter }) => `${filter}:`).join(' ')}`;
    pick.onDidChangeValue((value) => {
      // What we write ourselves is reported back.
      if (value !== this.#asked) this.#whenQuiet.ask();
    });
    pick.onDidAccept(() => this.#choose(pick.selectedItems[0]));
    pick.onDidTriggerButton((button) => this.#press(button));
    pick.onDidTriggerItemButton(async ({ item, button }) => {
      if (button !== DELETE || !item.saved) return;
      await deleteSearch(item.saved);
      if (!this.#isClosed && pick.value.trim() === '') await this.#ask();
    });
    pick.onDidHide(() => this.#close());
  }

  /** Opens the list with its query: one that came later would overwrite what is typed at once. */
  open(query: string): void {
    this.#write(query);
    this.#pick.show();
  }

  #write(query: string): void {
    this.#pick.value = query;
    this.#whenQuiet.cancel();
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const query = this.#pick.value;
    this.#asked = query;
    this.#isPartial = false;
    this.#wanted.cancel();
    this.#wanted.dispose();
    this.#wanted = new CancellationTokenSource();
    const { token } = this.#wanted;
    const isUnfinished = query.trim() === '' || endsOpen(query);
    this.#pick.busy = !isUnfinished;
    await (isUnfinished ? this.#offer(query, token) : this.#answer(query, token));
  }

  /** Shows how a query may go on. */
  async #offer(query: string, token: CancellationToken): Promise<void> {
    this.#hold(NOTHING);
    this.#pick.title = TITLE;
    this.#pick.items = [...savedFor(query), ...filtersFor(query)];
    if (openFilter(query) === null) return;
    const values = await this.#values(query).catch(() => []);
    if (token.isCancellationRequested) return;
    this.#pick.items = [...filtersFor(query), ...values];
    // Above them stands what the filter means, which is nothing to choose.
    this.#pick.activeItems = values.slice(0, 1);
  }

  /** Shows what the folder answers. */
  async #answer(query: string, token: CancellationToken): Promise<void> {
    try {
      const [found, values] = await Promise.all([this.#needs.folder.search(query, token), this.#values(query)]);
      if (token.isCancellationRequested) return;
      // More answers to the same query leave the reader at the one that was reached.
      const reached = query === this.#last.query ? this.#pick.activeItems[0]?.hit : undefined;
      this.#isPartial = found.reading;
      this.#hold({ query, hits: found.hits, more: isMore(found) });
      this.#pick.title = titleFor(found);
      this.#pick.items = [...filtersFor(query), ...values, ...answers(found)];
      const again = reached && this.#pick.items.find(({ hit }) => hit && isSame(hit, reached));
      if (again) this.#pick.activeItems = [again];
    } catch {
      if (token.isCancellationRequested) return;
      this.#hold(NOTHING);
      this.#pick.items = [sentence('Dateline could not search. Its log tells why.')];
    }
    this.#pick.busy = false;
  }

  /** Keeps the answers that are shown. Buttons stand there for what there is: a query to save, answers to take along. */
  #hold(answered: Answered): void {
    this.#last = answered;
    const buttons = this.#asked.trim() === '' ? [] : [SAVE, ...(answered.hits.length > 0 ? EXPORTS : [])];
    // The keyboard may be on one of them, which it would lose.
    if (buttons.length !== this.#pick.buttons.length) this.#pick.buttons = buttons;
  }

  /** Values to choose from for the filter at the end of a query. */
  async #values(query: string): Promise<readonly Choice[]> {
    const open = openFilter(query);
    return open ? valuesFor(query, open, await this.#needs.folder.values(open.filter, open.begun)) : [];
  }

  #choose(chosen: Choice | undefined): void {
    if (chosen?.query !== undefined) this.#write(chosen.query);
    else if (chosen?.hit) {
      this.#pick.hide();
      void this.#needs.show(toUri(chosen.hit), chosen.hit);
    }
  }

  /** Saves the query or the answers, or opens these in an editor. */
  async #press(button: QuickInputButton): Promise<void> {
    const query = this.#pick.value;
    if (button === SAVE && query.trim() !== '') {
      this.#pick.hide();
      await saveSearch(query);
      searchFolder(this.#needs, query);
    }
    const chosen = EXPORTS.find((one) => one === button);
    if (!chosen || this.#last.hits.length === 0) return;
    this.#pick.hide();
    const answered = this.#last;
    const content = chosen.write(answered);
    if (chosen.ending) await saveAs('Save the answers', `Search ${answered.query}`, chosen.ending, () => content);
    else await window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }));
  }

  #close(): void {
    this.#isClosed = true;
    this.#changes.dispose();
    this.#whenQuiet.dispose();
    this.#wanted.cancel();
    this.#wanted.dispose();
    this.#pick.dispose();
  }
}

/** True for the same place of the same article. */
const isSame = (a: Hit, b: Hit): boolean =>
  a.uri === b.uri && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;

/** A filter whose value is being typed. */
interface OpenFilter {
  readonly filter: string;
  readonly begun: string;
}

/** The filter whose value is being typed at the end of a query, or null. */
function openFilter(query: string): OpenFilter | null {
  const match = /(?:^|\s)([a-z]+):(?:"([^"]*)|(\S*))$/i.exec(query);
  return match && { filter: match[1].toLowerCase(), begun: match[2] ?? match[3] ?? '' };
}

/** Values to choose from for the filter at the end of a query. The one that stands there already needs no choice. */
function valuesFor(query: string, open: OpenFilter, values: readonly string[]): readonly Choice[] {
  const before = query.slice(0, query.length - (/:("?)[^:]*$/.exec(query)?.[0].length ?? 0));
  return values
    .filter((value) => value !== open.begun)
    .slice(0, MOST_VALUES)
    .map((value) => ({
      label: plain(value),
      iconPath: INTO_QUERY,
      query: `${before}${filter('', value)}`,
      alwaysShow: true,
    }));
}

/** Saved searches, where nothing is typed yet; the filters stand below them. */
function savedFor(query: string): readonly Choice[] {
  const items = query.trim() === '' ? savedItems() : [];
  if (items.length === 0) return [];
  return [
    { label: 'Saved searches', kind: QuickPickItemKind.Separator },
    ...items.map((item) => ({ ...item, query: item.saved.query })),
    { label: 'Filters', kind: QuickPickItemKind.Separator },
  ];
}

/** True where a filter waits for its value. */
const endsOpen = (query: string): boolean => /(?:^|\s)[a-z]+:"?$/i.test(query);

/** Filters that may be meant by what is typed last; all of them where nothing is, and while one waits for its value. */
function filtersFor(asked: string): readonly Choice[] {
  const open = /(?:^|\s)([a-z]*):"?$/i.exec(asked)?.[1]?.toLowerCase();
  const typed = /(?:^|\s)([a-z]+)$/i.exec(asked)?.[1]?.toLowerCase() ?? '';
  const empty = asked.trim() === '';
  const before = asked.slice(0, asked.length - typed.length);
  return FILTERS.flatMap(({ filter, means }) => {
    if (open === filter) return [{ ...sentence(`${filter}:`), description: means }];
    if (open !== undefined || !(empty || (typed !== '' && filter.startsWith(typed)))) return [];
    const query = `${before}${filter}:`;
    return [{ label: `${filter}:`, description: means, iconPath: INTO_QUERY, query, alwaysShow: true }];
  });
}

/** What was found, or a sentence on why nothing was; with a word that not all is read yet, where it is so. */
function answers({ hits, problem, reading, note }: Found): readonly Choice[] {
  const more = [
    ...(note === null ? [] : [sentence(note)]),
    ...(reading ? [sentence('This folder is still being read; more may be found.')] : []),
  ];
  if (problem !== null) return [sentence(problem), ...more];
  if (hits.length === 0)
    return [
      sentence(
        `No passage ${note !== null ? 'of those that were looked at' : reading ? 'read so far' : 'in this folder'} has all of that.`,
      ),
      ...more,
    ];
  return [...hits.map(choice), ...more];
}

/** True where there are, or may be, more passages than are shown. */
const isMore = ({ more, note }: Found): boolean => more || note !== null;

/** How many answers there are: a heading over them would be hidden as long as something is typed. */
function titleFor(found: Found): string {
  const { hits } = found;
  if (hits.length === 0) return TITLE;
  const passages = count(hits.length, 'passage');
  return `${TITLE}: ${isMore(found) ? `the best ${passages}` : passages}`;
}

/** An answer. The list is not to filter it by the query's letters, so it always shows. */
function choice(hit: Hit): Choice {
  const who = hit.speaker ?? (hit.kind === 'prose' ? null : hit.kind);
  return {
    label: plain(titleOf(hit)),
    // Headlines are long: beside one there would be no room for it.
    detail: plain(joined(folderOf(hit), who, hit.day && readableDay(hit.day), wordsSaid(hit.speaker, hit.snippet))),
    alwaysShow: true,
    hit,
  };
}

/** Something to read, not to choose. */
const sentence = (words: string): Choice => ({ label: plain(words), alwaysShow: true });
