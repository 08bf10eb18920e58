import type { CancellationToken } from 'vscode-languageserver';
import { wordsAround } from '../../features/words.ts';
import type { Experience } from '../../tags/suggest.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { DumpPlaces } from './requests.ts';
import {
  FOLDER_SUGGESTIONS_PROGRESS,
  FOLDER_SUGGESTIONS_REQUEST,
  type FolderSuggestions,
  type SuggestedEverywhere,
} from './suggestion-requests.ts';

/** Dumps that are looked through. */
const MOST_DUMPS = 20_000;
/** Places that are shown of all. */
const MOST_PLACES = 10_000;
/** Progress is told after so many milliseconds again. */
const TELL_AFTER = 200;

/** What is needed of suggestions for one dump. */
export interface SuggestingNeeds {
  readonly experience: (folder: string) => Promise<Experience>;
  readonly declinedSet: (folder: string) => Promise<string>;
  /** Which tags may be proposed for words in a folder. */
  readonly allowed: (folder: string) => Promise<(tag: string) => boolean>;
}

interface Gathered extends Omit<SuggestedEverywhere, 'forms' | 'dumps'> {
  readonly forms: Map<string, number>;
  readonly dumps: DumpPlaces[];
  places: number;
}

/** Answers which tags are proposed in all dumps of the folders. Those that somebody has marked as done are left alone. */
export function serveSuggestionsEverywhere(session: Session, needs: SuggestingNeeds): void {
  const { connection, corpus, tags, folders: workspace, read } = session;
  const { book, folders } = tags;

  connection.onRequest(
    FOLDER_SUGGESTIONS_REQUEST,
    async (_params: unknown, cancelled: CancellationToken): Promise<FolderSuggestions> => {
      const found = new Map<string, Gathered>();
      const all = await dumps();
      let looked = 0;
      let places = 0;
      let told = Date.now();
      for (const [folder, paths] of all.byFolder) {
        const learnt = await needs.experience(folder);
        if (learnt.lessons === 0) continue;
        const [declined, allowed] = [await needs.declinedSet(folder), await needs.allowed(folder)];
        for (const [path, title] of paths) {
          if (cancelled.isCancellationRequested || places >= MOST_PLACES) break;
          looked++;
          if (Date.now() - told > TELL_AFTER) {
            told = Date.now();
            await connection.sendNotification(FOLDER_SUGGESTIONS_PROGRESS, { looked, dumps: all.count });
            // Others are answered meanwhile.
            await new Promise((resume) => setImmediate(resume));
          }
          const uri = uriOf(folder, { path });
          const own = (await book.sheet(uri))?.sheet;
          const refused = (await book.sheet(uri, declined))?.sheet;
          if (!own) continue;
          const { release } = read(own.text, uri);
          const here = new Map<Gathered, { spans: number[]; snippets: string[] }>();
          for (const one of learnt.suggestions(release, own.annotations, refused?.annotations ?? [], allowed)) {
            const { tag, kind, of, name, why } = one;
            const key = `${tag}\n${of}`;
            const kept = found.get(key) ?? { ...{ tag, kind, of, name, why }, forms: new Map(), dumps: [], places: 0 };
            found.set(key, kept);
            const form = release.text.slice(one.start, one.end).replace(/\s+/g, ' ');
            kept.forms.set(form, (kept.forms.get(form) ?? 0) + 1);
            kept.places++;
            places++;
            const dump = here.get(kept) ?? { spans: [], snippets: [] };
            here.set(kept, dump);
            dump.spans.push(one.start, one.end);
            dump.snippets.push(wordsAround(release.text, one));
          }
          for (const [kept, dump] of here) kept.dumps.push({ uri, title, ...dump });
        }
      }
      return {
        found: [...found.values()]
          .sort((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1))
          .map(({ places: _, forms, ...one }) => ({
            ...one,
            forms: [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
          })),
        looked,
        left: all.count - looked,
      };
    },
  );

  /** The dumps that are not done, with their titles, by folder: those of its index, or where it has none those with tags. */
  async function dumps(): Promise<{
    readonly byFolder: ReadonlyMap<string, readonly (readonly [path: string, title: string])[]>;
    readonly count: number;
  }> {
    const byFolder = new Map<string, readonly (readonly [string, string])[]>();
    let count = 0;
    const indexes = await corpus.all();
    for (const folder of workspace()) {
      const done = await folders.allDone(folder);
      const entries = indexes.find((one) => one.folder === folder)?.index.store.entries();
      const open = book.open().flatMap((one) => (one.folder === folder ? [one.path] : []));
      const titles = new Map<string, string>(
        [...open, ...(await tags.holdings(folder)).map(({ path }) => path)].map((path) => [
          path,
          path.slice(path.lastIndexOf('/') + 1),
        ]),
      );
      for (const { path, title } of entries ?? [])
        titles.set(path, title.replace(/\s+/g, ' ').trim() || (titles.get(path) ?? path));
      const paths = [...titles].filter(([path]) => !done.has(path));
      count += paths.length;
      byFolder.set(folder, paths.slice(0, MOST_DUMPS));
    }
    return { byFolder, count };
  }
}
