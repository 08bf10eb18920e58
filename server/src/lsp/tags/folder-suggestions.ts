import type { CancellationToken } from 'vscode-languageserver';
import type { Experience } from '../../tags/suggest/suggest.ts';
import { wordsAround } from '../../text/shown.ts';
import { uriOf } from '../addresses.ts';
import { othersTurn } from '../in-slices.ts';
import type { Session } from '../session.ts';
import { titleOf } from '../texts.ts';
import type { Lessons } from './lessons.ts';
import type { DumpPlaces } from './requests.ts';
import {
  FOLDER_SUGGESTIONS_PROGRESS,
  type FolderSuggestions,
  type SuggestedEverywhere,
} from './suggestion-requests.ts';

/** Dumps that are looked through. */
const MOST_DUMPS = 20_000;
/** Places that are shown of all. */
const MOST_PLACES = 10_000;
/** Progress is told after so many milliseconds again. */
const TELL_AFTER = 200;

/** Dumps that are not done. */
interface DumpsToDo {
  /** By folder their paths and titles. */
  readonly byFolder: ReadonlyMap<string, readonly (readonly [path: string, title: string])[]>;
  readonly count: number;
}

interface Gathered extends Omit<SuggestedEverywhere, 'forms' | 'dumps'> {
  readonly forms: Map<string, number>;
  readonly dumps: DumpPlaces[];
  places: number;
}

/** Finds which tags are proposed in all dumps of the folders. Those that somebody has marked as done are left alone. */
export class FolderSuggester {
  readonly #session: Session;
  readonly #lessons: Lessons;
  /** By tag and thing what is proposed. */
  readonly #found = new Map<string, Gathered>();
  #places = 0;
  #looked = 0;
  #told = Date.now();

  constructor(session: Session, lessons: Lessons) {
    this.#session = session;
    this.#lessons = lessons;
  }

  /** Looks through the dumps, and tells how far it is; until it is cancelled, or more is found than anybody looks at. */
  async suggest(cancelled: CancellationToken): Promise<FolderSuggestions> {
    const all = await dumpsToDo(this.#session);
    for (const [folder, paths] of all.byFolder) {
      const experience = await this.#lessons.experience(folder);
      if (experience.lessons === 0) continue;
      const declined = await this.#lessons.declinedSet(folder);
      const allowed = await this.#lessons.allowed(folder);
      for (const [path, title] of paths) {
        if (cancelled.isCancellationRequested || this.#places >= MOST_PLACES) break;
        this.#looked++;
        await this.#tellProgress(all.count);
        await this.#look(uriOf(folder, { path }), title, { experience, declined, allowed });
      }
    }
    return { found: this.#sorted, looked: this.#looked, left: all.count - this.#looked };
  }

  async #tellProgress(dumps: number): Promise<void> {
    if (Date.now() - this.#told <= TELL_AFTER) return;
    this.#told = Date.now();
    await this.#session.connection.sendNotification(FOLDER_SUGGESTIONS_PROGRESS, { looked: this.#looked, dumps });
    await othersTurn();
  }

  /** Gathers what is proposed in one dump. */
  async #look(
    uri: string,
    title: string,
    known: {
      readonly experience: Experience;
      readonly declined: string;
      readonly allowed: (tag: string) => boolean;
    },
  ): Promise<void> {
    const { sheets } = this.#session.tags;
    const own = (await sheets.of(uri))?.sheet;
    const refused = (await sheets.of(uri, known.declined))?.sheet;
    if (!own) return;
    const { release } = this.#session.read(own.text, uri);
    const here = new Map<Gathered, { spans: number[]; snippets: string[] }>();
    const suggested = known.experience.suggestions(release, own.annotations, refused?.annotations ?? [], known.allowed);
    for (const { tag, kind, of, name, why, ...span } of suggested) {
      const key = `${tag}\n${of}`;
      const kept = this.#found.get(key) ?? { tag, kind, of, name, why, forms: new Map(), dumps: [], places: 0 };
      this.#found.set(key, kept);
      const form = release.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      kept.forms.set(form, (kept.forms.get(form) ?? 0) + 1);
      kept.places++;
      this.#places++;
      const dump = here.get(kept) ?? { spans: [], snippets: [] };
      here.set(kept, dump);
      dump.spans.push(span.start, span.end);
      dump.snippets.push(wordsAround(release.text, span));
    }
    for (const [kept, dump] of here) kept.dumps.push({ uri, title, ...dump });
  }

  /** What is proposed, that in most places first. */
  get #sorted(): readonly SuggestedEverywhere[] {
    return [...this.#found.values()]
      .sort((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1))
      .map(({ places: _, forms, ...one }) => ({
        ...one,
        forms: [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
      }));
  }
}

/** The dumps that are not done, with their titles, by folder: those of its index, or where it has none those with tags. */
async function dumpsToDo({ corpus, tags, folders: workspace }: Session): Promise<DumpsToDo> {
  const byFolder = new Map<string, readonly (readonly [string, string])[]>();
  let count = 0;
  const indexes = await corpus.all();
  for (const folder of workspace()) {
    const done = await tags.folders.allDone(folder);
    const tagged = [...tags.sheets.open().filter((one) => one.folder === folder), ...(await tags.holdings(folder))];
    const titles = new Map(tagged.map(({ path }) => [path, titleOf(path)]));
    for (const { path, title } of indexes.find((one) => one.folder === folder)?.index.store.entries() ?? [])
      titles.set(path, titleOf(path, title));
    const paths = [...titles].filter(([path]) => !done.has(path));
    count += paths.length;
    byFolder.set(folder, paths.slice(0, MOST_DUMPS));
  }
  return { byFolder, count };
}
