import {
  ConfigurationTarget,
  type Disposable,
  RelativePattern,
  type Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { isDumpName } from '../../server/src/files/dump-name.ts';
import { RECOGNIZE_REQUEST } from '../../server/src/lsp/requests.ts';
import { patternsFor } from './files.ts';
import { writeSettings } from './write.ts';

/** What is asked of the server, and when. */
interface Client extends Pick<LanguageClient, 'state' | 'onDidChangeState'> {
  sendRequest(name: typeof RECOGNIZE_REQUEST, given: { readonly heads: readonly string[] }): Promise<boolean[]>;
}

/** So many files are looked for in a folder; so many of them are looked at, and so many bytes of each. */
const MOST_FOUND = 200;
const MOST_FILES = 16;
const LARGEST_FILE = 4_000_000;
const HEAD = 60_000;

/** At least so many texts, and so large a share of them, have to look like press releases. */
const FEWEST = 3;
const SHARE = 0.6;

/** Offers for each folder of the workspace, once, to read its texts as press releases where they look like it. */
export function offerFolders(client: Client): readonly Disposable[] {
  const asked = new Set<string>();
  const ask = (): void => {
    if (client.state !== State.Running) return;
    for (const folder of workspace.workspaceFolders ?? []) {
      const key = folder.uri.toString();
      if (asked.has(key)) continue;
      asked.add(key);
      // A failed request is in the log; the offer is made when the server has started again.
      void offer(folder, client).catch(() => asked.delete(key));
    }
  };
  return [client.onDidChangeState(ask), workspace.onDidChangeWorkspaceFolders(ask)];
}

async function offer(folder: WorkspaceFolder, client: Client): Promise<void> {
  const settings = workspace.getConfiguration('dateline', folder);
  if (!settings.get('offerToReadFolders') || patternsFor(folder.uri).length > 0) return;
  const releases = await releasesIn(folder, client);
  if (releases.length === 0) return;
  const yes = 'Read as press releases';
  const no = 'Not in this folder';
  const chosen = await window.showInformationMessage(
    `The text files of ‘${folder.name}’ look like press releases. Shall Dateline read them as such?`,
    yes,
    no,
  );
  const target =
    (workspace.workspaceFolders?.length ?? 0) > 1 ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await writeSettings('Your answer could not be kept.', async () => {
    if (chosen === yes) await settings.update('files', [`${commonFolder(folder, releases)}**/*.txt`], target);
    if (chosen === no) await settings.update('offerToReadFolders', false, target);
  });
}

/** Texts of a folder that look like press releases, though their names do not say so; none where too few or too small a share do. */
async function releasesIn(folder: WorkspaceFolder, client: Client): Promise<readonly Uri[]> {
  const found = await workspace.findFiles(new RelativePattern(folder, '**/*.txt'), '**/node_modules/**', MOST_FOUND);
  const unknown = found.filter((uri) => !isDumpName(uri.path));
  const looked = await readHeads(spread(unknown, MOST_FILES));
  if (looked.length < FEWEST) return [];
  const answers = await client.sendRequest(RECOGNIZE_REQUEST, { heads: looked.map(({ head }) => head) });
  const releases = looked.filter((_, i) => answers[i]);
  const enough = releases.length >= FEWEST && releases.length >= looked.length * SHARE;
  return enough ? releases.map(({ uri }) => uri) : [];
}

/** Up to `most` of the files, from all over the list. */
function spread(files: readonly Uri[], most: number): readonly Uri[] {
  const step = Math.max(1, files.length / most);
  return Array.from({ length: Math.min(most, files.length) }, (_, i) => files[Math.floor(i * step)]);
}

/** The beginnings of those files that can be read, as bytes in Base64: in which encoding the text is the server tells. */
async function readHeads(files: readonly Uri[]): Promise<{ uri: Uri; head: string }[]> {
  const heads: { uri: Uri; head: string }[] = [];
  for (const uri of files) {
    try {
      if ((await workspace.fs.stat(uri)).size > LARGEST_FILE) continue;
      const bytes = await workspace.fs.readFile(uri);
      heads.push({ uri, head: Buffer.from(bytes.subarray(0, HEAD)).toString('base64') });
    } catch {
      // Gone or not readable: it does not count.
    }
  }
  return heads;
}

/** The deepest folder that holds all of the files, from the workspace folder on; empty or with a slash at its end. */
function commonFolder(folder: WorkspaceFolder, files: readonly Uri[]): string {
  const root = folder.uri.path.replace(/\/?$/, '/');
  const paths = files.map((uri) => uri.path.slice(root.length).split('/').slice(0, -1));
  const [first = [], ...rest] = paths;
  let depth = 0;
  while (depth < first.length && rest.every((path) => path[depth] === first[depth])) depth++;
  // Names with the marks of patterns could not be written as they are.
  const plain = first.slice(0, depth).findIndex((name) => /[*?{}[\]]/.test(name));
  return first
    .slice(0, plain < 0 ? depth : plain)
    .map((name) => `${name}/`)
    .join('');
}
