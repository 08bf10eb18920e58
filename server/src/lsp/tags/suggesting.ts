import * as v from 'valibot';
import { quoted } from '../../features/say.ts';
import { newId } from '../../tags/ids.ts';
import { DECLINED_THING, type Lesson, lessonOf } from '../../tags/lesson.ts';
import { plainAnnotation } from '../../tags/model.ts';
import { whatIsWrong } from '../../tags/schema.ts';
import { DECLINED } from '../../tags/sets.ts';
import type { Change } from '../../tags/sheet.ts';
import { Experience } from '../../tags/suggest.ts';
import { lineAt } from '../../text/lines.ts';
import { uriOf } from '../addresses.ts';
import { spansOf } from '../convert.ts';
import type { Session } from '../session.ts';
import { NO_FOLDER } from './book.ts';
import type { TagDone } from './requests.ts';
import { serveSuggestionsEverywhere } from './suggesting-everywhere.ts';
import { DECLINE_SUGGESTIONS_REQUEST, SUGGESTIONS_REQUEST, type Suggestions } from './suggestion-requests.ts';

/** Tagged dumps that are learnt from; more teach little more. */
const MOST_DUMPS = 1000;
/** Suggestions that are shown of one dump. */
const MOST = 2000;

const ofDump = v.object({ uri: v.string() });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const declined = v.object({
  uri: v.string(),
  version: v.number(),
  tag: v.string(),
  spans: v.pipe(v.array(offset), v.maxLength(2 * MOST)),
  of: v.nullable(v.string()),
});

/** The set of those who share one: nobody's name is a dash alone. */
const SHARED = '-';

/** Answers which tags are proposed for an open dump, learnt from what is tagged in its folder, and remembers what is declined. */
export function serveSuggestions(session: Session): { readonly forget: () => void } {
  const { connection, documents, tags, read, answer } = session;
  const { book, folders } = tags;
  /** What each dump taught, until its tags or its text change. */
  const lessons = new Map<string, { readonly stamp: string; readonly lesson: Lesson }>();

  async function declinedSet(folder: string): Promise<string> {
    const own = await folders.ownPart(folder);
    return `${DECLINED}/${own === '' ? SHARED : decodeURIComponent(own.slice(0, -1))}`;
  }

  /** What all tagged dumps of a folder teach. Of one that is open, what is not tagged yet does not count against a tag. */
  async function experience(folder: string): Promise<Experience> {
    const set = await declinedSet(folder);
    const done = await folders.allDone(folder);
    const stamps = new Map<string, string>();
    const paths = new Set(book.open().flatMap((open) => (open.folder === folder ? [open.path] : [])));
    for (const { path, modified } of await folders.counted(folder, await folders.ownPart(folder), paths))
      stamps.set(path, modified);
    const below = `${set.slice(DECLINED.length + 1)}/`;
    for (const [path, modified] of (await folders.filesBySet(folder)).get(DECLINED) ?? [])
      if (path.startsWith(below)) {
        const dump = path.slice(below.length);
        stamps.set(dump, `${stamps.get(dump) ?? ''} ${modified}`);
      }
    for (const open of book.open()) if (open.folder === folder) stamps.set(open.path, '');
    const learnt: Lesson[] = [];
    for (const [path, modified] of [...stamps].slice(0, MOST_DUMPS)) {
      const uri = uriOf(folder, { path });
      const document = documents.get(uri);
      const sheet = document ? (await book.sheet(uri))?.sheet : undefined;
      const refused = document ? (await book.sheet(uri, set))?.sheet : undefined;
      const stamp = `${document ? `${document.version} ${sheet?.revision} ${refused?.revision}` : modified} ${done.has(path)}`;
      const known = lessons.get(uri);
      const lesson = known?.stamp === stamp ? known.lesson : await learn(uri, set, done.has(path));
      if (!lesson) continue;
      lessons.set(uri, { stamp, lesson });
      learnt.push(lesson);
    }
    return new Experience(learnt);
  }

  async function learn(uri: string, set: string, isDone: boolean): Promise<Lesson | null> {
    const own = (await book.sheet(uri))?.sheet;
    const refused = (await book.sheet(uri, set))?.sheet;
    if (!own || !refused) return null;
    const { annotations } = own;
    const last = annotations.reduce((end, { span }) => Math.max(end, span?.end ?? 0), 0);
    const until = isDone ? Number.POSITIVE_INFINITY : documents.get(uri) ? 0 : last;
    if (documents.get(uri))
      return answer<Lesson | null>(uri, null, (_document, { release }) =>
        lessonOf(release, own.annotations, refused.annotations, until),
      );
    return lessonOf(read(own.text).release, annotations, refused.annotations, until);
  }

  /** Which tags may be proposed for words in a folder. */
  async function allowed(folder: string): Promise<(tag: string) => boolean> {
    const schema = await folders.schema(folder);
    return (tag) => tags.targets(schema, tag).includes('span') && whatIsWrong(tag) === null;
  }

  connection.onRequest(SUGGESTIONS_REQUEST, async (params: unknown): Promise<Suggestions | null> => {
    const { uri } = v.parse(ofDump, params);
    const open = documents.get(uri) && (await book.sheet(uri));
    if (!open) return null;
    const learnt = await experience(open.folder);
    const may = await allowed(open.folder);
    const refused = await book.sheet(uri, await declinedSet(open.folder));
    return answer<Suggestions | null>(uri, null, (document, { release }) => {
      const found = learnt.suggestions(release, open.sheet.annotations, refused?.sheet.annotations ?? [], may);
      return {
        uri,
        version: document.version,
        suggestions: found.slice(0, MOST).map((one) => ({ ...one, line: lineAt(release.lines, one.start) + 1 })),
      };
    });
  });

  connection.onRequest(DECLINE_SUGGESTIONS_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { uri, version, tag, spans, of } = v.parse(declined, params);
    const open = await book.sheet(uri);
    if (!open) return NO_FOLDER;
    const made = { who: folders.who(), when: new Date().toISOString() };
    const places = book.placesNow(uri, version, spansOf(spans)).filter((span) => span !== null);
    const changes = places
      .filter(({ start, end }) => start < end && end <= open.sheet.text.length)
      .map((span): Change => ({ put: { ...plainAnnotation(newId(), tag, span), ...made } }));
    if (of !== null)
      changes.push({ put: { ...plainAnnotation(newId(), tag, null), ...made, attributes: { [DECLINED_THING]: of } } });
    return book.make(`Decline ${quoted(tag)}`, [{ uri, set: await declinedSet(open.folder), changes }]);
  });

  serveSuggestionsEverywhere(session, { experience, declinedSet, allowed });

  return { forget: () => lessons.clear() };
}
