import type { Release } from '../../release.ts';
import { whatIsWrong } from '../../tags/schema/schema.ts';
import { DECLINED } from '../../tags/sets.ts';
import { type Lesson, lessonOf } from '../../tags/suggest/lesson.ts';
import { Experience } from '../../tags/suggest/suggest.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';

/** Tagged dumps that are learnt from; more teach little more. */
const MOST_DUMPS = 1000;

/** The set of those who share one: nobody's name is a dash alone. */
const SHARED = '-';

/** What the tagged dumps of folders teach about tags. */
export class Lessons {
  readonly #session: Session;
  /** What each dump taught, until its tags or its text change. */
  readonly #lessons = new Map<string, { readonly stamp: string; readonly lesson: Lesson }>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Texts have changed outside of the editor. */
  forget(): void {
    this.#lessons.clear();
  }

  /** The set that keeps what the annotator has declined in a folder. */
  async declinedSet(folder: string): Promise<string> {
    return `${DECLINED}/${(await this.#session.tags.folders.ownSet(folder)) || SHARED}`;
  }

  /** Which tags may be proposed for words in a folder. */
  async allowed(folder: string): Promise<(tag: string) => boolean> {
    const { tags } = this.#session;
    const schema = await tags.folders.schema(folder);
    return (tag) => tags.targets(schema, tag).includes('span') && whatIsWrong(tag) === null;
  }

  /** What all tagged dumps of a folder teach. Of one that is open, what is not tagged yet does not count against a tag. */
  async experience(folder: string): Promise<Experience> {
    const { documents, tags } = this.#session;
    const { sheets, folders } = tags;
    const set = await this.declinedSet(folder);
    const done = await folders.allDone(folder);
    const stamps = new Map<string, string>();
    const paths = new Set(sheets.open().flatMap((open) => (open.folder === folder ? [open.path] : [])));
    for (const { path, modified } of await folders.counted(folder, await folders.ownSet(folder), paths))
      stamps.set(path, modified);
    const below = `${set.slice(DECLINED.length + 1)}/`;
    for (const [path, modified] of (await folders.filesBySet(folder)).get(DECLINED) ?? [])
      if (path.startsWith(below)) {
        const dump = path.slice(below.length);
        stamps.set(dump, `${stamps.get(dump) ?? ''} ${modified}`);
      }
    for (const open of sheets.open()) if (open.folder === folder) stamps.set(open.path, '');
    const learnt: Lesson[] = [];
    for (const [path, modified] of [...stamps].slice(0, MOST_DUMPS)) {
      const uri = uriOf(folder, { path });
      const document = documents.get(uri);
      const sheet = document ? (await sheets.of(uri))?.sheet : undefined;
      const refused = document ? (await sheets.of(uri, set))?.sheet : undefined;
      const stamp = `${document ? `${document.version} ${sheet?.revision} ${refused?.revision}` : modified} ${done.has(path)}`;
      const known = this.#lessons.get(uri);
      const lesson = known?.stamp === stamp ? known.lesson : await this.#learn(uri, set, done.has(path));
      if (!lesson) continue;
      this.#lessons.set(uri, { stamp, lesson });
      learnt.push(lesson);
    }
    return new Experience(learnt);
  }

  /** What one dump teaches: what is not tagged counts in all of it where it is done, up to its last tag where it is not open. */
  async #learn(uri: string, set: string, isDone: boolean): Promise<Lesson | null> {
    const { documents, tags, answer, read } = this.#session;
    const own = (await tags.sheets.of(uri))?.sheet;
    const refused = (await tags.sheets.of(uri, set))?.sheet;
    if (!own || !refused) return null;
    const learn = (release: Release, until: number): Lesson =>
      lessonOf(release, own.annotations, refused.annotations, until);
    const isOpen = documents.get(uri) !== undefined;
    const last = own.annotations.reduce((end, { span }) => Math.max(end, span?.end ?? 0), 0);
    const until = isDone ? Number.POSITIVE_INFINITY : isOpen ? 0 : last;
    if (!isOpen) return learn(read(own.text).release, until);
    return answer<Lesson | null>(uri, null, (_document, { release }) => learn(release, until));
  }
}
