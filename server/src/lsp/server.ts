import * as v from 'valibot';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { snapshotOf } from '../features/snapshot.ts';
import type { Knowledge } from '../names/knowledge.ts';
import { GLOSSARY_FILE, IGNORED_FILE } from '../own-files.ts';
import { folderUri } from './addresses.ts';
import { Answers } from './answers.ts';
import { capabilitiesFor } from './capabilities.ts';
import { serveColours } from './colours.ts';
import { Corpus } from './corpus.ts';
import { serveExtras } from './extras.ts';
import { FileChanges } from './file-changes.ts';
import { serveFindings } from './findings.ts';
import { serveFolder } from './folder/serve.ts';
import { serveFolderFindings } from './folder-findings.ts';
import { Glossaries } from './glossary.ts';
import type { FilePatterns, Host } from './host.ts';
import { IgnoreStore } from './ignore-store.ts';
import { serveNavigation } from './navigation.ts';
import { serveReading } from './reading.ts';
import { ReadingContext } from './reading-context.ts';
import { FOLDER_CHANGED_NOTIFICATION } from './requests.ts';
import type { Session } from './session.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';
import { type Read, Snapshots } from './snapshots.ts';
import { serveTags, TAG_FILES } from './tags/serve.ts';
import { Tags } from './tags/tags.ts';
import { showMessage, User } from './user.ts';
import { serveWriting } from './writing.ts';

/** What the server is given by the program that it runs in. */
export interface Surroundings {
  readonly host: Host;
  /** Loads the built-in knowledge; a failure is told to the user, and the server goes on without. */
  readonly knowledge: () => Knowledge;
  /** How a text is read; replaced in tests. */
  readonly read?: Read;
}

/** What our own VS Code extension says about itself when it starts the server. */
const ownOptions = v.object({
  canShowLog: v.optional(v.boolean(), false),
  /** It shows what a folder holds, and wants to hear when that changes. */
  showsFolders: v.optional(v.boolean(), false),
  /** A folder of its own on this machine, for what cannot be kept in the workspace's. */
  storage: v.optional(v.string()),
});
const OTHER_CLIENT: v.InferOutput<typeof ownOptions> = { canShowLog: false, showsFolders: false };

/** Files whose changes the server wants to hear of. */
const WATCHED = [IGNORED_FILE, GLOSSARY_FILE, ...TAG_FILES, '*.txt', '.gitignore'];

/** The setting of what an editor hides from its user, and its value as patterns. */
const HIDDEN = 'files.exclude';
const hiddenIn = (value: unknown): readonly string[] =>
  Object.entries(v.is(v.record(v.string(), v.unknown()), value) ? value : {})
    .filter(([, hidden]) => hidden === true)
    .map(([pattern]) => pattern);

/** After the last edit of a dump it takes so long until the lenses of others are counted again. Milliseconds. */
const QUIET = 1000;

/** Serves one client over a connection, until the client leaves. */
export function startServer(connection: Connection, surroundings: Surroundings): void {
  new Server(connection, surroundings).start();
}

/** What is known of one client, its settings and its folders; what it says of them is followed. */
class Server {
  readonly #connection: Connection;
  readonly #surroundings: Surroundings;
  readonly #user: User;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #corpus: Corpus;
  readonly #context: ReadingContext;
  readonly #snapshots: Snapshots;
  readonly #tags: Tags;
  readonly #session: Session;
  readonly #fileChanges: FileChanges;
  /** Shows the findings of open documents anew, and makes those of folders out of date. */
  readonly #showOpenFindings: () => void;
  readonly #forgetFolderFindings: () => void;
  readonly #tagFilesChanged: (uris: readonly string[]) => Promise<void>;
  #settings: Settings = DEFAULTS;
  /** What the settings `dateline.files` and `files.exclude` say of each folder, where the client tells it. */
  #files: ReadonlyMap<string, FilePatterns> = new Map();
  #client: ClientCapabilities = {};
  #folders: readonly string[] = [];
  #own = OTHER_CLIENT;
  /** Set while documents are edited. */
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, surroundings: Surroundings) {
    const { host, read = snapshotOf } = surroundings;
    this.#connection = connection;
    this.#surroundings = surroundings;
    this.#user = new User(connection, { client: () => this.#client, canShowLog: () => this.#own.canShowLog });
    this.#documents = new TextDocuments({
      create: TextDocument.create,
      // Tags move with every edit, so they see it before the text is another.
      update: (document: TextDocument, changes, version) => this.#tags.follow(document, changes, version),
    });
    this.#corpus = this.#openCorpus();
    this.#context = new ReadingContext(() => this.#corpus, new Glossaries(connection, host));
    this.#snapshots = new Snapshots({
      read,
      context: (document) => this.#context.ofDocument(document),
      rules: () => this.#settings.rules,
      options: () => this.#context.options(this.#settings),
      trouble: ({ uri }, what, detail) => this.#user.tellOnce(uri, what, detail),
    });
    this.#tags = new Tags({
      connection,
      host,
      document: (uri) => this.#documents.get(uri),
      folders: () => this.#folders,
      annotator: () => this.#settings.annotator,
      draws: () => this.#own.showsFolders,
      tell: (sentence, detail) => this.#user.tell(sentence, detail),
    });
    this.#session = this.#openSession();
    this.#fileChanges = new FileChanges((changed) => void this.#corpus.refresh(changed));
    serveReading(this.#session);
    serveNavigation(this.#session);
    serveColours(this.#session);
    serveWriting(this.#session);
    serveExtras(this.#session);
    serveFolder(this.#session);
    this.#showOpenFindings = serveFindings(this.#session, (text, uri) => this.#session.read(text, uri).findings);
    this.#forgetFolderFindings = serveFolderFindings(this.#session);
    this.#tagFilesChanged = serveTags(this.#session);
  }

  /** Follows what the client says, and begins to listen. */
  start(): void {
    const [connection, documents] = [this.#connection, this.#documents];
    documents.onDidChangeContent(({ document }) => this.#edited(document));
    documents.onDidClose(({ document: { uri } }) => {
      this.#user.forget(uri);
      this.#context.forget(uri);
    });
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#begin());
    connection.onDidChangeConfiguration((change) => this.#follow(change.settings?.dateline));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ type }) => type !== FileChangeType.Changed)) this.#tags.left.forget();
      this.#filesChanged(changes.map(({ uri }) => uri));
    });
    connection.onShutdown(() => this.#stop());
    documents.listen(connection);
    connection.listen();
  }

  #openCorpus(): Corpus {
    return new Corpus({
      open: this.#surroundings.host.openIndex,
      elsewhere: () => this.#own.storage || null,
      patterns: (folder) => this.#files.get(folder) ?? { dumps: this.#settings.files, hidden: [] },
      opened: () => this.#documents.keys(),
      sure: (dumps) => this.#user.isSure(dumps),
      progress: this.#user.showProgress,
      goOn: (stopped) => this.#user.wantsToGoOn(stopped),
      tell: (sentence, detail) => this.#user.tell(sentence, detail),
      note: (sentence) => this.#connection.console.info(sentence),
      changed: () => this.#indexChanged(),
    });
  }

  #openSession(): Session {
    const { host, read = snapshotOf } = this.#surroundings;
    const answers = new Answers(this.#documents, this.#snapshots, this.#corpus, this.#user);
    const tell: Session['tell'] = (sentence, detail) => this.#user.tell(sentence, detail);
    return {
      connection: this.#connection,
      documents: this.#documents,
      client: () => this.#client,
      settings: () => this.#settings,
      folders: () => this.#folders,
      ignored: new IgnoreStore(host, () => this.#folders, tell),
      corpus: this.#corpus,
      host,
      tags: this.#tags,
      showsFolders: () => this.#own.showsFolders,
      read: (text, uri) =>
        read(text, this.#context.of(uri), this.#settings.rules, this.#context.options(this.#settings)),
      tell,
      ofFolders: answers.ofFolders,
      answer: answers.ofDocument,
    };
  }

  #initialize(params: InitializeParams): InitializeResult {
    this.#client = params.capabilities;
    this.#folders = (params.workspaceFolders ?? []).map((f) => folderUri(f.uri));
    const own = v.safeParse(ownOptions, params.initializationOptions);
    if (own.success) this.#own = own.output;
    return { serverInfo: { name: 'Dateline' }, capabilities: capabilitiesFor(this.#client) };
  }

  async #begin(): Promise<void> {
    try {
      this.#context.know(this.#surroundings.knowledge());
    } catch (error) {
      this.#user.tell(
        'Dateline knows no people or places, because its built-in knowledge is missing. Install it again.',
        error,
      );
    }
    await this.#context.useGlossaries(this.#folders);
    await this.#register();
    await this.#follow(undefined);
  }

  /** Asks the client to tell what it tells only on demand. */
  async #register(): Promise<void> {
    const { workspace } = this.#client;
    const { client } = this.#connection;
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      await client.register(DidChangeConfigurationNotification.type, { section: ['dateline', HIDDEN] });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((file) => ({ globPattern: `**/${file}` })),
      });
    if (workspace?.workspaceFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders((change) => this.#foldersChanged(change));
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#quiet);
    this.#fileChanges.stop();
    this.#corpus.follow([]);
    await this.#tags.stop();
  }

  #foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map((f) => folderUri(f.uri)));
    this.#folders = [...this.#folders.filter((f) => !gone.has(f)), ...added.map((f) => folderUri(f.uri))];
    void this.#tags.sheets.reset();
    void this.#followFolders().then(() => this.#useGlossaries());
  }

  /** Opens and closes the indexes of folders, once it is known which of their files are meant. */
  async #followFolders(): Promise<void> {
    this.#files = await this.#filesByFolder();
    this.#corpus.follow(this.#settings.index ? this.#folders : []);
  }

  /** The patterns of files of each folder: a folder beside others may have settings of its own. */
  async #filesByFolder(): Promise<ReadonlyMap<string, FilePatterns>> {
    if (!this.#client.workspace?.configuration || this.#folders.length === 0) return new Map();
    const folders = this.#folders;
    const items = ['dateline', HIDDEN].flatMap((section) => folders.map((scopeUri) => ({ scopeUri, section })));
    const given: unknown[] = await this.#connection.workspace.getConfiguration(items);
    return new Map(
      folders.map((folder, i) => [
        folder,
        { dumps: readSettings(given[i]).settings.files, hidden: hiddenIn(given[folders.length + i]) },
      ]),
    );
  }

  #filesChanged(uris: readonly string[]): void {
    if (uris.some((uri) => uri.endsWith(IGNORED_FILE))) {
      this.#session.ignored.reset();
      this.#showFindings();
    }
    if (uris.some((uri) => uri.endsWith(GLOSSARY_FILE))) void this.#useGlossaries();
    void this.#tagFilesChanged(uris).then(this.#showOpenFindings);
    this.#fileChanges.add(uris);
  }

  /** A folder's index has taken in what changed: what is shown of folders, and what is read with them, is made anew. */
  #indexChanged(): void {
    if (this.#documents.all().some((document) => this.#context.isOutdated(document))) this.#readAnew();
    if (this.#own.showsFolders) void this.#connection.sendNotification(FOLDER_CHANGED_NOTIFICATION);
    this.#refreshLenses();
    if (this.#settings.nameStyle === 'corpus')
      void this.#context.countSpellings(this.#settings).then(() => this.#readAnew());
  }

  #edited(document: TextDocument): void {
    this.#snapshots.edited(document);
    // The lenses of the dumps beside it count this one.
    clearTimeout(this.#quiet);
    if (document.version > 1 && this.#documents.all().length > 1)
      this.#quiet = setTimeout(() => this.#refreshLenses(), QUIET);
  }

  #refreshLenses(): void {
    if (!this.#client.workspace?.codeLens?.refreshSupport) return;
    this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }

  /** Takes new settings into use: asks the client for them where it can be asked. */
  async #follow(sent: unknown): Promise<void> {
    const { workspace } = this.#client;
    const given = workspace?.configuration ? await this.#connection.workspace.getConfiguration('dateline') : sent;
    const { settings, problems } = readSettings(given);
    const before = this.#settings;
    this.#settings = settings;
    await this.#context.countSpellings(settings);
    if (before.annotator !== settings.annotator) void this.#tags.sheets.reset().then(() => this.#tags.changed());
    else if (before.tagsInOutline !== settings.tagsInOutline) this.#tags.changed();
    const meant = this.#files;
    await this.#followFolders();
    const others = [...this.#files].some(
      ([folder, files]) => meant.has(folder) && JSON.stringify(meant.get(folder)) !== JSON.stringify(files),
    );
    if (others || String(before.files) !== String(settings.files)) void this.#corpus.refresh();
    for (const problem of problems) showMessage(this.#connection, MessageType.Warning, problem);
    this.#readAnew();
    if (workspace?.inlayHint?.refreshSupport) this.#connection.languages.inlayHint.refresh();
  }

  /** Reads the folders' glossaries anew, and all that is open with them, then what the folders hold. */
  async #useGlossaries(): Promise<void> {
    await this.#context.useGlossaries(this.#folders);
    this.#readAnew();
    void this.#corpus.refresh();
  }

  /** Reads all that is open anew when it is asked for, as what it is read with has changed. */
  #readAnew(): void {
    this.#snapshots.reset();
    this.#showFindings();
  }

  #showFindings(): void {
    this.#forgetFolderFindings();
    this.#showOpenFindings();
  }
}
