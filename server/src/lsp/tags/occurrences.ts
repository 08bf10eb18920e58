import * as v from 'valibot';
import { namesakes } from '../../corpus/namesakes.ts';
import { Occurring, type Sought, soughtAt } from '../../features/tags/occurrences.ts';
import type { Release } from '../../release.ts';
import { nameOf, uriOf } from '../addresses.ts';
import type { Place } from '../corpus.ts';
import { othersTurn } from '../in-slices.ts';
import type { Session } from '../session.ts';
import { documentNow, titleOf } from '../texts.ts';
import type { DumpPlaces, Occurrences } from './requests.ts';

/** Dumps of which a name's places are looked for in a whole folder. */
const MOST_DUMPS = 2000;

const place = v.object({
  uri: v.string(),
  version: v.number(),
  start: v.number(),
  end: v.number(),
  folder: v.boolean(),
});

/** Answers where the name, or the words, at a place of an open dump stand in it, and in its folder if that is asked. */
export async function allOccurrences(session: Session, params: unknown): Promise<Occurrences | null> {
  const { uri, version, start, end, folder: everywhere } = v.parse(place, params);
  const [selected] = session.tags.sheets.placesNow(uri, version, [{ start, end }]);
  if (!selected) return null;
  const here = await session.answer<{ sought: Sought; release: Release } | null>(
    uri,
    null,
    (_document, { release }) => {
      const sought = soughtAt(release, selected);
      return sought && { sought, release };
    },
  );
  if (!here) return null;
  const { sought } = here;
  const own = await session.corpus.place(uri);
  const { entity, name } = sought;
  const alike = everywhere && own && entity !== null ? namesakes(own.index.store.names, entity, name) : [];
  const occurring = new Occurring(sought, alike);
  const dumps: DumpPlaces[] = [];
  const take = (at: string, title: string, release: Release): void => {
    const { spans, snippets } = occurring.placesIn(release);
    if (spans.length > 0) dumps.push({ uri: at, title, spans: spans.flatMap((s) => [s.start, s.end]), snippets });
  };
  take(uri, own ? titleOf(own.path, own.index.store.entry(own.path)?.title) : nameOf(uri), here.release);
  if (everywhere && own)
    for await (const { at, title, release } of othersOf(session, own, uri, occurring)) take(at, title, release);
  return { name: sought.name, forms: occurring.forms, dumps };
}

/** The other dumps of a folder that may name it, read: as the index has it, or as their words do. */
async function* othersOf(
  session: Session,
  { folder, index: { store } }: Place,
  uri: string,
  occurring: Occurring,
): AsyncGenerator<{ readonly at: string; readonly title: string; readonly release: Release }> {
  let looked = 0;
  for (const { path, title } of store.entries()) {
    const at = uriOf(folder, { path });
    if (at === uri || !occurring.mayBeAmong(() => store.names.entitiesOf(path)) || ++looked > MOST_DUMPS) continue;
    const text = (await documentNow(session, at))?.getText();
    if (text !== undefined && occurring.mayBeIn(text))
      yield { at, title: titleOf(path, title), release: session.read(text).release };
    await othersTurn();
  }
}
