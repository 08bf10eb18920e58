import * as v from 'valibot';
import type { CancellationToken } from 'vscode-languageserver';
import { quoted } from '../../features/say.ts';
import { newId } from '../../tags/ids.ts';
import { plainAnnotation } from '../../tags/model.ts';
import type { Change } from '../../tags/sheet.ts';
import { DECLINED_THING } from '../../tags/suggest/lesson.ts';
import { lineAt } from '../../text/lines.ts';
import { spansOf } from '../convert.ts';
import type { Session } from '../session.ts';
import { FolderSuggester } from './folder-suggestions.ts';
import { Lessons } from './lessons.ts';
import type { TagDone } from './requests.ts';
import { NO_FOLDER } from './steps.ts';
import {
  DECLINE_SUGGESTIONS_REQUEST,
  FOLDER_SUGGESTIONS_REQUEST,
  SUGGESTIONS_REQUEST,
  type Suggestions,
} from './suggestion-requests.ts';

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

/** Answers which tags are proposed, learnt from what is tagged in the folder, and remembers what is declined. */
export function serveSuggestions(session: Session): { readonly forget: () => void } {
  const { connection } = session;
  const lessons = new Lessons(session);
  connection.onRequest(SUGGESTIONS_REQUEST, (params: unknown) => suggestionsFor(session, lessons, params));
  connection.onRequest(DECLINE_SUGGESTIONS_REQUEST, (params: unknown) => decline(session, lessons, params));
  connection.onRequest(FOLDER_SUGGESTIONS_REQUEST, (_params: unknown, cancelled: CancellationToken) =>
    new FolderSuggester(session, lessons).suggest(cancelled),
  );
  return { forget: () => lessons.forget() };
}

/** Which tags are proposed for an open dump; null outside of all folders. */
async function suggestionsFor(
  { documents, answer, tags: { sheets } }: Session,
  lessons: Lessons,
  params: unknown,
): Promise<Suggestions | null> {
  const { uri } = v.parse(ofDump, params);
  const open = documents.get(uri) && (await sheets.of(uri));
  if (!open) return null;
  const learnt = await lessons.experience(open.folder);
  const may = await lessons.allowed(open.folder);
  const refused = await sheets.of(uri, await lessons.declinedSet(open.folder));
  return answer<Suggestions | null>(uri, null, (document, { release }) => {
    const found = learnt.suggestions(release, open.sheet.annotations, refused?.sheet.annotations ?? [], may);
    return {
      uri,
      version: document.version,
      suggestions: found.slice(0, MOST).map((one) => ({ ...one, line: lineAt(release.lines, one.start) + 1 })),
    };
  });
}

/** Remembers that tags are not wanted at some places, or for a thing at all. */
async function decline(
  { tags: { sheets, steps, folders } }: Session,
  lessons: Lessons,
  params: unknown,
): Promise<TagDone> {
  const { uri, version, tag, spans, of } = v.parse(declined, params);
  const open = await sheets.of(uri);
  if (!open) return NO_FOLDER;
  const made = { who: folders.who(), when: new Date().toISOString() };
  const places = sheets.placesNow(uri, version, spansOf(spans)).filter((span) => span !== null);
  const changes = places
    .filter(({ start, end }) => start < end && end <= open.sheet.text.length)
    .map((span): Change => ({ put: { ...plainAnnotation(newId(), tag, span), ...made } }));
  if (of !== null)
    changes.push({ put: { ...plainAnnotation(newId(), tag, null), ...made, attributes: { [DECLINED_THING]: of } } });
  return steps.make(`Decline ${quoted(tag)}`, [{ uri, set: await lessons.declinedSet(open.folder), changes }]);
}
