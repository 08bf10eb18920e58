import * as v from 'valibot';
import { quoted } from '../../features/say.ts';
import { addTag, renameTag } from '../../tags/schema/edit.ts';
import { tagNamed, whatIsWrong } from '../../tags/schema/schema.ts';
import { ADJUDICATED, DECLINED, REJECTED } from '../../tags/sets.ts';
import type { Change } from '../../tags/sheet.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { TagDone } from './requests.ts';
import { notDone, type SchemaStep, type Step } from './steps.ts';

const newTag = v.object({
  uri: v.optional(v.string()),
  name: v.string(),
  key: v.optional(v.string()),
  parent: v.optional(v.string()),
});
const rename = v.object({ from: v.string(), to: v.string() });

/** Adds a tag to the schema of a dump's folder, or of all folders that only use it; a sentence on why not, or null. */
export async function addToSchema(session: Session, params: unknown): Promise<string | null> {
  const { tags } = session;
  const { uri, name, key, parent } = v.parse(newTag, params);
  const wrong = whatIsWrong(name);
  if (wrong) return wrong;
  const own = uri === undefined ? null : await tags.sheets.placeOf(uri);
  const wanted = uri === undefined ? await foldersThatUse(session, name) : own ? [own.folder] : [];
  if (wanted.length === 0)
    return uri === undefined
      ? `No folder that is open uses the tag ${quoted(name)} any more.`
      : 'Open the folder that this text is in; its tags are kept there.';
  let problem: string | null = null;
  for (const folder of wanted)
    problem ??= await tags.folders.rewriteSchema(folder, (text, schema) =>
      tagNamed(schema, name) ? null : addTag(text, { name, key: key ?? null, parent: parent ?? null }),
    );
  tags.changed();
  return problem;
}

async function foldersThatUse({ tags, folders }: Session, name: string): Promise<readonly string[]> {
  const using: string[] = [];
  for (const folder of folders())
    if ((await tags.holdings(folder)).some((held) => Object.hasOwn(held.tags, name))) using.push(folder);
  return using;
}

/** Gives a tag another name, in the schemas of all folders and in all its uses; the name of another tag makes the two one. */
export async function renameEverywhere(session: Session, params: unknown): Promise<TagDone> {
  const { tags, folders: workspace } = session;
  const { from, to } = v.parse(rename, params);
  const wrong = whatIsWrong(to);
  if (wrong) return notDone(wrong);
  const [steps, schemas]: [Step[], SchemaStep[]] = [[], []];
  let problem: string | null = workspace().length === 0 ? 'Open a folder of press releases first.' : null;
  for (const folder of workspace()) {
    let schema: SchemaStep | null = null;
    const failed = await tags.folders.rewriteSchema(folder, (text) => {
      const renamed = text === null ? null : renameTag(text, from, to);
      schema = text === null || renamed === null || renamed === text ? null : { folder, from: text, to: renamed };
      return renamed;
    });
    problem ??= failed;
    // Where the schema keeps the old name, its uses do, too.
    if (failed !== null) continue;
    if (schema) schemas.push(schema);
    steps.push(...(await usesOf(session, folder, from, to)));
  }
  const done = await tags.steps.make(`Rename ${quoted(from)} to ${quoted(to)}`, steps, schemas);
  tags.changed();
  // What somebody did not want is renamed with the rest, but is no use of the tag.
  const unwanted = steps.filter(({ set }) => set === REJECTED || set?.startsWith(`${DECLINED}/`));
  const count = done.count - unwanted.reduce((sum, { changes }) => sum + changes.length, 0);
  return { ...done, count, message: problem ?? done.message };
}

/** What gives all uses of a tag another: in the annotator's own set, in all others', in those of reviews, and in what was declined. */
async function usesOf(session: Session, folder: string, from: string, to: string): Promise<readonly Step[]> {
  const { tags } = session;
  const { sheets, folders } = tags;
  const steps: Step[] = [];
  const take = async (set: string | null, held: readonly { path: string; tags: object }[]): Promise<void> => {
    for (const { path, tags: names } of held) {
      if (!Object.hasOwn(names, from)) continue;
      const uri = uriOf(folder, { path });
      const open = await sheets.of(uri, set);
      const entries = open ? [...open.sheet.annotations, ...open.sheet.orphans] : [];
      const changes = entries.filter((a) => a.tag === from).map((a): Change => ({ put: { ...a, tag: to } }));
      if (changes.length > 0) steps.push({ uri, set, changes, everybodys: true });
    }
  };
  await take(null, await tags.holdings(folder));
  const own = await folders.ownSet(folder);
  const declined = await folders.declinedSets(folder);
  for (const set of ['', ...(await folders.ownSets(folder)).map((one) => one.set), ADJUDICATED, REJECTED, ...declined])
    if (set !== own) await take(set, await folders.counted(folder, set));
  return steps;
}
