import * as v from 'valibot';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzeContext } from '../analyze.ts';
import { spellingOption } from '../corpus/spelling.ts';
import { describeTrouble, isClosed, isDamage, isTrouble } from '../corpus/trouble.ts';
import { snapshotOf } from '../features/snapshot.ts';
import { type Knowledge, NO_KNOWLEDGE } from '../names/knowledge.ts';
import { GLOSSARY_FILE, IGNORED_FILE } from '../own-files.ts';
import type { RuleOptions } from '../rules/model.ts';
import { folderUri } from './addresses.ts';
import { capabilitiesFor } from './capabilities.ts';
import { serveColours } from './colours.ts';
import { Corpus } from './corpus.ts';
import { serveExtras } from './extras.ts';
import { serveFindings } from './findings.ts';
import { serveFolder } from './folder/serve.ts';
import { serveFolderFindings } from './folder-findings.ts';
import { Glossaries } from './glossary.ts';
import type { Host } from './host.ts';
import { IgnoreStore } from './ignore-store.ts';
import { serveNavigation } from './navigation.ts';
import { serveReading } from './reading.ts';
import { FOLDER_CHANGED_NOTIFICATION } from './requests.ts';
import type { Session } from './session.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';
import { type Read, Snapshots } from './snapshots.ts';
import { serveTags, TAG_FILES } from './tags/serve.ts';
import { Tags } from './tags/tags.ts';
import { User } from './user.ts';
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

/** Files that change within this many milliseconds of each other are read together. */
const BURST = 40;
/** After the last edit of a dump it takes so long until the lenses of others are counted again. Milliseconds. */
const QUIET = 1000;

/** Serves one client over a connection, until the client leaves. */
export function startServer(connection: Connection, { host, knowledge: load, read }: Surroundings): void {
  const documents: TextDocuments<TextDocument> = new TextDocuments({
    create: TextDocument.create,
    // Tags move with every edit, so they see it before the text is another.
    update: (document: TextDocument, changes, version) => tags.follow(document, changes, version),
  });
  let settings: Settings = DEFAULTS;
  let client: ClientCapabilities = {};
  let folders: readonly string[] = [];
  let canShowLog = false;
  let showsFolders = false;
  let storage: string | null = null;
  let builtIn: Knowledge = NO_KNOWLEDGE;
  /** What is built in, with the folders' glossaries. */
  let knowledge: Knowledge = NO_KNOWLEDGE;
  const glossaries = new Glossaries(connection, host);
  const user = new User(connection, { client: () => client, canShowLog: () => canShowLog });
  const tell: Session['tell'] = (sentence, detail) => user.tell(sentence, detail);
  /** What the dumps beside each open document told when it was read. */
  const neighbours = new Map<string, string>();
  function context(document?: TextDocument): AnalyzeContext {
    const plain = { knowledge, referenceDate: null };
    if (!document) return plain;
    neighbours.set(document.uri, toldBeside(document));
    return { ...plain, fileName: document.uri, ...beside(document.uri) };
  }

  /** What the other dumps of its folder tell of one: their order of day and month, and how they name people. */
  function beside(uri: string): Pick<AnalyzeContext, 'order' | 'names'> {
    const place = corpus.placeNow(uri);
    if (!place) return {};
    const order = place.index.dateOrder(place.path);
    return { names: place.index.names, ...(order === undefined ? {} : { order }) };
  }

  function toldBeside({ uri }: TextDocument): string {
    const place = corpus.placeNow(uri);
    return place ? `${place.index.dateOrder(place.path)} ${place.index.namesState}` : '';
  }

  /** Reads open documents anew when the folder's other dumps have come to tell something else of dates or names. */
  function followNeighbours(): void {
    if (documents.all().every((d) => (neighbours.get(d.uri) ?? toldBeside(d)) === toldBeside(d))) return;
    snapshots.reset();
    showFindings();
  }

  /** Whose spelling of names counts, with what was counted for it; made anew when a folder or the setting changes. */
  let spelling: Pick<RuleOptions, 'spelling'> = {};
  const options = () => ({ ...(settings.dateStyle === null ? {} : { dateStyle: settings.dateStyle }), ...spelling });
  const tellOf = ({ uri }: TextDocument, what: string, detail: unknown): void => user.tellOnce(uri, what, detail);
  const snapshots = new Snapshots(context, () => settings.rules, tellOf, read, options);
  const corpus = new Corpus({
    open: host.openIndex,
    elsewhere: () => storage,
    patterns: () => settings.files,
    exclude: excluded,
    opened: () => documents.keys(),
    sure: (dumps) => user.isSure(dumps),
    progress: user.showProgress,
    goOn: (stopped) => user.wantsToGoOn(stopped),
    tell,
    note: (sentence) => connection.console.info(sentence),
    changed: () => {
      followNeighbours();
      if (showsFolders) void connection.sendNotification(FOLDER_CHANGED_NOTIFICATION);
      refreshLenses();
      if (settings.nameStyle === 'corpus') void countSpellings().then(readAnew);
    },
  });

  function refreshLenses(): void {
    if (client.workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }

  /** What the editor hides from its user, as patterns. */
  async function excluded(): Promise<readonly string[]> {
    if (!client.workspace?.configuration) return [];
    const given: unknown = await connection.workspace.getConfiguration('files.exclude');
    return Object.entries(v.is(v.record(v.string(), v.unknown()), given) ? given : {})
      .filter(([, hidden]) => hidden === true)
      .map(([pattern]) => pattern);
  }

  const tags = new Tags({
    connection,
    host,
    document: (uri) => documents.get(uri),
    folders: () => folders,
    annotator: () => settings.annotator,
    draws: () => showsFolders,
    tell,
  });
  /** What was wrong when the indexes were asked last, or null. */
  let trouble: string | null = null;
  const session: Session = {
    connection,
    documents,
    client: () => client,
    settings: () => settings,
    folders: () => folders,
    ignored: new IgnoreStore(host, () => folders, tell),
    corpus,
    host,
    tags,
    showsFolders: () => showsFolders,
    read: (text, uri) =>
      (read ?? snapshotOf)(
        text,
        { ...context(), ...(uri ? { fileName: uri, ...beside(uri) } : {}) },
        settings.rules,
        options(),
      ),
    tell,
    async ofFolders(none, from) {
      try {
        const answer = await fromIndexes(from);
        trouble = null;
        return answer;
      } catch (error) {
        if (!isTrouble(error)) throw error;
        const sentence = `Dateline could not answer from the index of this folder. ${describeTrouble(error)}`;
        if (sentence !== trouble) tell(sentence, error);
        trouble = sentence;
        return none(sentence);
      }
    },
    async answer(uri, none, from, { feature = 'other', token } = {}) {
      const document = documents.get(uri);
      if (!document) return none;
      try {
        await snapshots.quiet(document, feature);
        // It may have been closed meanwhile, and nobody may wait for the answer any more.
        if (documents.get(uri) !== document || token?.isCancellationRequested) return none;
        return await snapshots.use(document, feature, (snapshot) => fromIndexes(async () => from(document, snapshot)));
      } catch (error) {
        // A damaged index is made anew, and that is spoken of.
        if (isDamage(error)) return none;
        user.tellOnce(uri, 'could not be answered for by Dateline. Everything else goes on.', error);
        return none;
      }
    },
  };

  /** Does what asks the folders' indexes: once more where one was damaged and is made anew. */
  async function fromIndexes<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isDamage(error) && !isClosed(error)) throw error;
      await corpus.ready();
      return work();
    }
  }

  serveReading(session);
  serveNavigation(session);
  serveColours(session);
  serveWriting(session);
  serveExtras(session);
  serveFolder(session);
  const showOpenFindings = serveFindings(session, (text, uri) => session.read(text, uri).findings);
  const forgetFolderFindings = serveFolderFindings(session);
  const showFindings = (): void => {
    forgetFolderFindings();
    showOpenFindings();
  };
  const tagFilesChanged = serveTags(session);
  let quiet: ReturnType<typeof setTimeout> | undefined;
  documents.onDidChangeContent(({ document }) => {
    snapshots.edited(document);
    // The lenses of the dumps beside it count this one.
    clearTimeout(quiet);
    if (document.version > 1 && documents.all().length > 1) quiet = setTimeout(refreshLenses, QUIET);
  });
  documents.onDidClose(({ document }) => {
    user.forget(document.uri);
    neighbours.delete(document.uri);
  });

  connection.onInitialize((params) => {
    client = params.capabilities;
    folders = (params.workspaceFolders ?? []).map((f) => folderUri(f.uri));
    const own = v.safeParse(ownOptions, params.initializationOptions);
    canShowLog = own.success && own.output.canShowLog;
    showsFolders = own.success && own.output.showsFolders;
    storage = (own.success && own.output.storage) || null;
    return { serverInfo: { name: 'Dateline' }, capabilities: capabilitiesFor(client) };
  });

  connection.onInitialized(async () => {
    try {
      builtIn = load();
    } catch (error) {
      tell('Dateline knows no people or places, because its built-in knowledge is missing. Install it again.', error);
    }
    knowledge = await glossaries.over(builtIn, folders);
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'dateline' });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: `**/${IGNORED_FILE}` },
          { globPattern: `**/${GLOSSARY_FILE}` },
          ...TAG_FILES.map((file) => ({ globPattern: `**/${file}` })),
          { globPattern: '**/*.txt' },
          { globPattern: '**/.gitignore' },
        ],
      });
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((f) => folderUri(f.uri)));
        folders = [...folders.filter((f) => !gone.has(f)), ...added.map((f) => folderUri(f.uri))];
        corpus.follow(settings.index ? folders : []);
        void useGlossaries();
        void tags.book.reset();
      });
    await follow(undefined);
  });

  /** Set while files change in a burst. */
  let burst: NodeJS.Timeout | undefined;
  /** What has changed since it began. */
  const changed = new Set<string>();
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(IGNORED_FILE))) {
      session.ignored.reset();
      showFindings();
    }
    if (changes.some(({ uri }) => uri.endsWith(GLOSSARY_FILE))) void useGlossaries();
    void tagFilesChanged(changes.map(({ uri }) => uri)).then(showOpenFindings);
    if (changes.every(({ uri }) => /\/\.dateline\//.test(uri))) return;
    for (const { uri } of changes) if (!/\/\.dateline\//.test(uri)) changed.add(uri);
    clearTimeout(burst);
    burst = setTimeout(() => {
      const files = new Set(changed);
      changed.clear();
      // What is left out may be another thing now.
      const whole = [...files].some((uri) => uri.endsWith('/.gitignore'));
      void corpus.refresh(whole ? undefined : files);
    }, BURST);
  });
  connection.onShutdown(async () => {
    clearTimeout(quiet);
    clearTimeout(burst);
    corpus.follow([]);
    await tags.stop();
  });

  connection.onDidChangeConfiguration((change) => follow(change.settings?.dateline));

  /** Reads the folders' glossaries anew, and all that is open with them, then what the folders hold. */
  async function useGlossaries(): Promise<void> {
    knowledge = await glossaries.over(builtIn, folders);
    readAnew();
    void corpus.refresh();
  }

  /** Reads all that is open anew when it is asked for, as what it is read with has changed. */
  function readAnew(): void {
    snapshots.reset();
    showFindings();
  }

  async function countSpellings(): Promise<void> {
    const stores = settings.nameStyle === 'corpus' ? (await corpus.all()).map(({ index }) => index.store) : [];
    spelling = spellingOption(settings.nameStyle, stores);
  }

  /** Takes new settings into use: asks the client for them where it can be asked. */
  async function follow(sent: unknown): Promise<void> {
    const given = client.workspace?.configuration ? await connection.workspace.getConfiguration('dateline') : sent;
    const now = readSettings(given);
    const { files, annotator, tagsInOutline } = settings;
    settings = now.settings;
    await countSpellings();
    if (annotator !== settings.annotator) void tags.book.reset().then(() => tags.changed());
    else if (tagsInOutline !== settings.tagsInOutline) tags.changed();
    corpus.follow(settings.index ? folders : []);
    if (String(files) !== String(settings.files)) void corpus.refresh();
    for (const problem of now.problems) connection.window.showWarningMessage(problem);
    readAnew();
    if (client.workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh();
  }

  documents.listen(connection);
  connection.listen();
}
