import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TAGS_FOLDER } from '../../own-files.ts';
import type { Edit } from '../../rules/model.ts';
import { marksOf } from '../../tags/lanes.ts';

import { folderIn, isReserved } from '../../tags/sets.ts';
import { changesIn, Sheet } from '../../tags/sheet.ts';
import type { Span } from '../../text/span.ts';
import { encodedPath, innermost, pathBelow } from '../addresses.ts';
import type { Host } from '../host.ts';
import type { Progress, TagMarks } from './requests.ts';
import { type Kept, type OpenSheet, SheetFiles } from './sheet-files.ts';
import { SheetSaver } from './sheet-saver.ts';
import type { MadeStep, Step } from './steps.ts';
import { editOf, together, Versions } from './versions.ts';

/** How long after the last edit what it did to tags is shown. Milliseconds. */
const SHOW_AFTER = 150;

/** What the sheets need of their surroundings. */
export interface SheetsNeeds {
  readonly host: Host;
  readonly document: (uri: string) => TextDocument | undefined;
  readonly folders: () => readonly string[];
  /** The set that the annotator tags in, empty for the shared one. */
  readonly ownSet: (folder: string) => Promise<string>;
  readonly progressOf: (folder: string, path: string) => Promise<Progress>;
  readonly tell: (sentence: string, detail?: unknown) => void;
  /** Shows what is tagged in an open dump now. */
  readonly show: (marks: TagMarks) => void;
  /** What folders hold has changed. */
  readonly changed: () => void;
}

/** A sheet of an open dump whose file is being read, and how the text was edited since that began. */
interface Loading {
  readonly uri: string;
  readonly edits: { readonly edits: readonly Edit[]; readonly after: string }[];
}

/** The tags of all dumps that are open: read, kept where they belong while the text is edited, and written. */
export class TagSheets {
  readonly #needs: SheetsNeeds;
  readonly #files: SheetFiles;
  readonly #saver: SheetSaver;
  readonly #sheets = new Map<string, Promise<Kept | null>>();
  /** Sheets whose files are being read. */
  readonly #loading = new Set<Loading>();
  /** Sheets that are read, so that edits need not wait. */
  readonly #ready = new Map<string, Kept>();
  /** Sheets of dumps that were closed just now, until they are written. */
  readonly #leaving = new Set<Kept>();
  readonly #versions = new Versions();
  #resetting: Promise<unknown> = Promise.resolve();

  constructor(needs: SheetsNeeds) {
    this.#needs = needs;
    this.#files = new SheetFiles(needs);
    this.#saver = new SheetSaver(this.#files, needs.tell);
  }

  /**
   * A set of a dump's tags, the annotator's own where none is named; null outside of all folders and where the dump can't be read. The
   * sheet of an open dump is live.
   */
  of(uri: string, set: string | null = null): Promise<OpenSheet | null> {
    return this.#kept(uri, set);
  }

  /** The sheet of an open dump, if it has been read. */
  ready(uri: string): OpenSheet | null {
    return this.#ready.get(uri) ?? null;
  }

  /** All sheets of annotators' own tags that are live. */
  open(): readonly OpenSheet[] {
    return [...this.#ready.values()].filter(({ set }) => set === null);
  }

  #live(uri: string): readonly Kept[] {
    return [...this.#ready.values()].filter((kept) => kept.uri === uri);
  }

  async #kept(uri: string, set: string | null = null): Promise<Kept | null> {
    if (set !== null && (await this.#isOwn(uri, set))) return this.#kept(uri);
    if (!this.#needs.document(uri)) return this.#load(uri, set);
    const key = keyOf(uri, set);
    let sheet = this.#sheets.get(key);
    if (!sheet) {
      sheet = this.#load(uri, set).catch((error) => {
        this.#sheets.delete(key);
        throw error;
      });
      this.#sheets.set(key, sheet);
    }
    const kept = await sheet;
    await kept?.taking;
    return kept;
  }

  /** True where a set is the one that the annotator's own tags are in: one file has one sheet. */
  async #isOwn(uri: string, set: string): Promise<boolean> {
    const place = await this.placeOf(uri);
    return place !== null && (await this.#needs.ownSet(place.folder)) === set;
  }

  /** Reads a set of a dump's tags. The sheet of an open dump is live from then on. */
  async #load(uri: string, set: string | null): Promise<Kept | null> {
    await this.#resetting;
    const place = await this.placeOf(uri, set);
    if (!place) return null;
    const { host, document } = this.#needs;
    const state = await host.stateOwn(place.file);
    const json = await host.readOwn(place.file);
    const closed = document(uri) ? null : await host.readDump(uri);
    const open = document(uri);
    const text = open?.getText() ?? closed;
    if (text === null) return null;
    // Edits that come while the file is read are made in the sheet once it is there.
    const loading: Loading = { uri, edits: [] };
    this.#loading.add(loading);
    const stored = await this.#files.read(json, text, place.path).finally(() => this.#loading.delete(loading));
    if (document(uri) !== open) return this.#kept(uri, set);
    const sheet = new Sheet(text, stored);
    for (const { edits, after } of loading.edits) sheet.edit(edits, after);
    const kept: Kept = {
      uri,
      set,
      isOurs: set === null || set === '' || isReserved(folderIn(`${set}/`)),
      ...place,
      sheet,
      last: json === null ? null : [json],
      state,
      savedRevision: stored.damage === null ? 0 : -1,
      savedText: text,
      cost: 0,
      saving: Promise.resolve(),
      taking: null,
      timer: undefined,
      showing: undefined,
    };
    if (open) this.#ready.set(keyOf(uri, set), kept);
    if (stored.damage !== null && kept.isOurs) {
      await this.#files.keepAside(kept, stored.damage);
      await this.#saver.now(kept);
    }
    return kept;
  }

  /** Where a set of a dump's tags is kept, or null outside of all folders. */
  async placeOf(
    uri: string,
    set: string | null = null,
  ): Promise<{ folder: string; path: string; file: string } | null> {
    const folder = innermost(this.#needs.folders(), uri);
    if (folder === null) return null;
    const path = pathBelow(folder, uri);
    if (path.split('/').some((part) => part === '..' || part === '.' || part === '' || part.includes('\\')))
      return null;
    const inSet = [set ?? (await this.#needs.ownSet(folder)), path].filter((part) => part !== '').join('/');
    return { folder, path, file: `${folder}/${TAGS_FOLDER}/${encodedPath(inSet)}.json` };
  }

  /** Follows edits of an open document; gives the document with the edits made, as `TextDocuments` asks for it. */
  follow(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    const kept = [...this.#live(document.uri), ...[...this.#loading].filter(({ uri }) => uri === document.uri)];
    if (kept.length === 0) return TextDocument.update(document, [...changes], version);
    const before = document.getText();
    const edits = together(document, changes);
    if (edits) {
      TextDocument.update(document, [...changes], version);
      this.#edited(kept, before, edits, document.getText(), version);
      return document;
    }
    // Changes that build on each other are followed one by one.
    for (const change of changes) {
      const text = document.getText();
      const edit = editOf(document, change);
      TextDocument.update(document, [change], version);
      this.#edited(kept, text, [edit], document.getText(), version);
    }
    return document;
  }

  #edited(
    all: readonly (Kept | Loading)[],
    before: string,
    edits: readonly Edit[],
    after: string,
    version: number,
  ): void {
    const [{ uri }] = all;
    this.#versions.note(uri, { version, before, edits });
    for (const kept of all) {
      if (!('sheet' in kept)) {
        kept.edits.push({ edits, after });
        continue;
      }
      if (!kept.sheet.edit(edits, after)) continue;
      clearTimeout(kept.showing);
      kept.showing = setTimeout(() => void this.show(uri), SHOW_AFTER);
    }
  }

  /** Places that the editor named in a version of a text that has been edited since; null for those that are gone. */
  placesNow(uri: string, version: number, spans: readonly Span[]): readonly (Span | null)[] {
    return this.#versions.placesNow(uri, version, spans);
  }

  /**
   * Makes the changes of a step in one set of a dump, which is written soon, and shows them. `text` is what their places count in, where
   * it is not the text of now. Gives what takes them back, with the text that counts in; null where the dump can't be read.
   */
  async apply({ uri, set = null, changes, everybodys = false }: Step, text?: string): Promise<MadeStep | null> {
    const kept = await this.#kept(uri, set);
    if (!kept) return null;
    const { sheet } = kept;
    const back = sheet.apply(text === undefined ? changes : changesIn(sheet.text, changes, text));
    const made = { uri, set, changes: back, text: sheet.text, everybodys };
    if (back.length === 0) return made;
    if (everybodys) kept.isOurs = true;
    if (this.#ready.get(keyOf(uri, kept.set)) === kept) {
      this.#saver.soon(kept);
      void this.show(uri);
    } else await this.#saver.now(kept);
    return made;
  }

  /** What is drawn in an open dump. */
  async marks(uri: string): Promise<TagMarks | null> {
    const kept = await this.#kept(uri);
    const document = this.#needs.document(uri);
    if (!kept || !document) return null;
    const progress = await this.#needs.progressOf(kept.folder, kept.path);
    const { annotations, orphans } = kept.sheet;
    return {
      uri,
      version: document.version,
      marks: marksOf(annotations),
      document: annotations.filter((a) => a.on === 'document').map((a) => a.tag),
      count: annotations.length,
      orphans: orphans.length,
      progress: progress === 'todo' && annotations.length > 0 ? 'started' : progress,
    };
  }

  /** Shows what is tagged in an open dump. */
  async show(uri: string): Promise<void> {
    if (!this.#ready.has(uri)) return;
    const marks = await this.marks(uri);
    if (marks) this.#needs.show(marks);
  }

  /** Writes the annotator's own tags of an open dump. */
  async save(uri: string): Promise<void> {
    const kept = this.#ready.get(uri);
    if (kept) await this.#saver.now(kept);
  }

  /** A file below `.dateline/tags` has changed: somebody else's changes are taken in. */
  async fileChanged(file: string): Promise<void> {
    const those = [...this.#ready.values()].filter((kept) => kept.file === file);
    await Promise.all(
      those.map(async (kept) => {
        if (!(await this.#saver.takeIn(kept))) return;
        await this.show(kept.uri);
        this.#saver.soon(kept);
      }),
    );
    this.#needs.changed();
  }

  /** The text of a dump was saved: its tags are, too, so that their places are those of the file. */
  async saved(uri: string): Promise<void> {
    await Promise.all(this.#live(uri).map((kept) => this.#saver.now(kept)));
  }

  /** A document was closed. Edits that were not saved are gone; its tags go back to where they are in the file. */
  async closed(uri: string): Promise<void> {
    const live = this.#live(uri);
    this.#versions.forget(uri);
    for (const { set } of live) this.#ready.delete(keyOf(uri, set));
    for (const key of [...this.#sheets.keys()]) if (key === uri || key.startsWith(`${uri}\n`)) this.#sheets.delete(key);
    if (live.length === 0) return;
    for (const kept of live) {
      clearTimeout(kept.showing);
      this.#leaving.add(kept);
    }
    const text = await this.#needs.host.readDump(uri);
    for (const kept of live) {
      const { sheet } = kept;
      if (text !== null && text !== sheet.text) sheet.edit([{ start: 0, end: sheet.text.length, text }], text);
      await this.#saver.now(kept);
      this.#leaving.delete(kept);
    }
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    await Promise.all([...this.#ready.values(), ...this.#leaving].map((kept) => this.#saver.flush(kept)));
  }

  /** Forgets all sheets, as the annotator or the folders have changed. What is not saved is saved first; who asks meanwhile waits. */
  async reset(): Promise<void> {
    const old = [...this.#ready.values()];
    this.#ready.clear();
    this.#sheets.clear();
    this.#resetting = Promise.all(old.map((kept) => this.#saver.now(kept)));
    await this.#resetting;
    for (const uri of new Set(old.map((kept) => kept.uri))) {
      await this.#kept(uri);
      await this.show(uri);
    }
  }
}

/** What tells the sheet of one set of a dump from others. */
const keyOf = (uri: string, set: string | null): string => (set === null ? uri : `${uri}\n${set}`);
