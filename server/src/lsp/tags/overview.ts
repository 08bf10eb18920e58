import * as v from 'valibot';
import { ADJUDICATED } from '../../tags/sets.ts';
import { Tally } from '../../tags/tally.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import { titleOf } from '../texts.ts';
import { countedByOthers } from './others.ts';
import type { TagChoice, TaggedDocument, TagOverview } from './requests.ts';
import type { Holding } from './tags.ts';

/** Untagged dumps that are listed. */
const MOST_UNTAGGED = 1000;

const progress = v.object({ uri: v.string(), done: v.boolean() });

/** How far one folder is. */
interface FolderState {
  readonly folder: string;
  /** Titles of its dumps by their paths, as its index has them. */
  readonly titles: ReadonlyMap<string, string>;
  /** What each tagged dump holds in the annotator's set. */
  readonly holdings: readonly Holding[];
  /** Paths of dumps that are marked as done. */
  readonly done: ReadonlySet<string>;
}

/** Answers which tags the folders have, how often each is used, and how far each dump is. */
export async function tagOverview(session: Session, agreement: number | null): Promise<TagOverview> {
  const { tags, corpus, folders: workspace } = session;
  const choices = new Map<string, TagChoice>();
  const [used, byOthers, adjudicated, relations] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const states: FolderState[] = [];
  for (const folder of workspace()) {
    const state = await stateOf(session, folder);
    states.push(state);
    const others = await countedByOthers(session, folder);
    const reviewed = await tags.folders.counted(folder, ADJUDICATED);
    for (const choice of await tags.choices(folder, state.holdings, [...others, ...reviewed]))
      if (!choices.has(choice.name)) choices.set(choice.name, choice);
    for (const { name } of (await tags.folders.schema(folder)).relations) relations.name(name);
    for (const held of state.holdings) {
      used.add(held.tags);
      relations.add(held.relations);
    }
    for (const { tags: held } of others) byOthers.add(held);
    for (const { tags: held } of reviewed) adjudicated.add(held);
  }
  return {
    tags: [...choices.values()].map((choice) => ({
      ...choice,
      ...used.of(choice.name),
      others: byOthers.of(choice.name).count,
      adjudicated: adjudicated.of(choice.name).count,
    })),
    relations: relations.all,
    documents: states.flatMap(listed),
    untagged: states.flatMap(untagged).slice(0, MOST_UNTAGGED),
    dumps: states.reduce((sum, state) => sum + dumpsOf(state).size, 0),
    reading: await corpus.isReading(),
    today: states.reduce((sum, { holdings }) => sum + madeToday(holdings, tags.folders.who()), 0),
    agreement,
  };
}

/** Notes whether a dump is done; a sentence on why not, or null. */
export async function markProgress({ tags }: Session, params: unknown): Promise<string | null> {
  const { sheets, folders } = tags;
  const { uri, done } = v.parse(progress, params);
  const at = await sheets.placeOf(uri);
  if (!at) return 'Open the folder that this text is in first.';
  const problem = await folders.setDone(at.folder, at.path, done);
  await sheets.show(uri);
  tags.changed();
  return problem;
}

async function stateOf({ corpus, tags }: Session, folder: string): Promise<FolderState> {
  const index = (await corpus.all()).find((one) => one.folder === folder)?.index;
  const titles = new Map(index?.store.entries().map(({ path, title }) => [path, title]) ?? []);
  return { folder, titles, holdings: await tags.holdings(folder), done: await tags.folders.allDone(folder) };
}

const dumpsOf = ({ titles, holdings, done }: FolderState): ReadonlySet<string> =>
  new Set([...titles.keys(), ...holdings.map(({ path }) => path), ...done]);

/** The dumps with tags, and those that are marked as done without any. */
function listed({ folder, titles, holdings, done }: FolderState): readonly TaggedDocument[] {
  const byPath = new Map(holdings.map((held) => [held.path, held]));
  return [...new Set([...byPath.keys(), ...done].sort())].map((path) => {
    const held = byPath.get(path);
    return {
      uri: uriOf(folder, { path }),
      title: titleOf(path, titles.get(path)),
      progress: done.has(path) ? 'done' : 'started',
      tags: held?.tags ?? {},
      relations: held?.relations ?? {},
      orphans: held?.orphans ?? 0,
    };
  });
}

function untagged({ folder, titles, holdings, done }: FolderState): readonly { uri: string; title: string }[] {
  const tagged = new Set(holdings.map(({ path }) => path));
  return [...titles.keys()]
    .filter((path) => !tagged.has(path) && !done.has(path))
    .slice(0, MOST_UNTAGGED)
    .map((path) => ({ uri: uriOf(folder, { path }), title: titleOf(path, titles.get(path)) }));
}

/** How many annotations somebody has set since midnight; those that say nobody's name count as theirs. */
function madeToday(holdings: readonly Holding[], who: string | null): number {
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const since = midnight.toISOString();
  const isTodays = (one: Holding['made'][number]): boolean =>
    one.when >= since && (one.who === null || one.who === who);
  return holdings.reduce((sum, { made }) => sum + made.filter(isTodays).length, 0);
}
