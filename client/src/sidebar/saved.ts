import {
  ConfigurationTarget,
  InputBoxValidationSeverity,
  type QuickInputButton,
  type QuickPickItem,
  ThemeIcon,
  window,
  workspace,
} from 'vscode';
import { plain } from '../words.ts';
import { writeSettings } from '../write.ts';

/** The setting that holds saved searches, under `dateline`: an object from names to queries. */
const SETTING = 'searches';

export const SAVE: QuickInputButton = { iconPath: new ThemeIcon('bookmark'), tooltip: 'Save this search' };
export const DELETE: QuickInputButton = { iconPath: new ThemeIcon('trash'), tooltip: 'Delete this saved search' };

/** A query under the name that somebody gave it. */
export interface Saved {
  readonly name: string;
  readonly query: string;
}

/** A saved search as a line of a list, which always shows: its letters need not be those of a query. */
export interface SavedItem extends QuickPickItem {
  readonly saved: Saved;
}

/** All saved searches, by name. What anybody may have written into the setting by hand and is no query is left out. */
function savedSearches(): readonly Saved[] {
  return entries(workspace.getConfiguration('dateline').get(SETTING)).sort((a, b) => a.name.localeCompare(b.name));
}

/** Lines for saved searches. */
export function savedItems(): readonly SavedItem[] {
  return savedSearches().map((saved) => ({
    label: plain(saved.name),
    // A search that nobody named anew is not said twice.
    description: saved.name === saved.query ? '' : plain(saved.query),
    iconPath: new ThemeIcon('bookmark'),
    buttons: [DELETE],
    alwaysShow: true,
    saved,
  }));
}

/** Asks for a name and keeps the query under it, for this workspace. A name that is left open keeps nothing. */
export async function saveSearch(given: string): Promise<void> {
  const query = given.trim();
  const taken = new Set(savedSearches().map(({ name }) => name));
  const name = await window.showInputBox({
    title: 'Save this search',
    prompt: 'Name of the search',
    value: query,
    validateInput: (typed) => {
      if (typed.trim() === '') return 'A search needs a name.';
      if (!taken.has(typed.trim())) return null;
      return { message: 'Replaces the search of this name.', severity: InputBoxValidationSeverity.Info };
    },
  });
  if (name === undefined) return;
  await writeSettings('The search could not be saved.', async () => {
    const others = entries(settings().inspect(SETTING)?.workspaceValue).filter((one) => one.name !== name.trim());
    await write([...others, { name: name.trim(), query }], ConfigurationTarget.Workspace);
  });
}

/** Takes a search out of the settings, of the workspace's and the user's own. */
export async function deleteSearch({ name }: Saved): Promise<void> {
  await writeSettings('The search could not be deleted.', async () => {
    const values = settings().inspect(SETTING);
    for (const [value, target] of [
      [values?.workspaceValue, ConfigurationTarget.Workspace],
      [values?.globalValue, ConfigurationTarget.Global],
    ] as const) {
      const there = entries(value);
      const rest = there.filter((one) => one.name !== name);
      if (rest.length < there.length) await write(rest, target);
    }
  });
}

/** Lets a saved search be chosen, or takes the one of a name (for a key of its own), and gives its query on. */
export async function runSavedSearch(name: unknown, search: (query: string) => void): Promise<void> {
  const items = savedItems();
  if (items.length === 0) {
    void window.showInformationMessage('No search is saved yet. The bookmark button of the search saves one.');
    return;
  }
  const chosen =
    items.find(({ saved }) => saved.name === name) ??
    (await window.showQuickPick(
      items.map((item) => ({ ...item, buttons: [], alwaysShow: false })),
      { title: 'Run a saved search', matchOnDescription: true },
    ));
  if (chosen) search(chosen.saved.query);
}

const settings = () => workspace.getConfiguration('dateline');

/** The searches that a value of the setting holds. */
function entries(value: unknown): Saved[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, query]: [string, unknown]) =>
    typeof query === 'string' && name.trim() !== '' && query.trim() !== '' ? [{ name, query }] : [],
  );
}

/** Writes the setting, in the order of names, so that version control sees no more change than there is. */
async function write(searches: readonly Saved[], target: ConfigurationTarget): Promise<void> {
  const sorted = [...searches].sort((a, b) => (a.name < b.name ? -1 : 1));
  const value = Object.fromEntries(sorted.map(({ name, query }) => [name, query]));
  await settings().update(SETTING, sorted.length > 0 ? value : undefined, target);
}
