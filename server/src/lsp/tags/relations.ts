import * as v from 'valibot';
import { quoted } from '../../features/say.ts';
import { newId } from '../../tags/ids.ts';
import type { Annotation, Relation } from '../../tags/model.ts';
import { annotationsAt } from '../../tags/places.ts';
import { fits, tiesOf, waysOf, whyNotRelated } from '../../tags/relations.ts';
import { addRelation } from '../../tags/schema/edit.ts';
import { whatIsWrong } from '../../tags/schema/schema.ts';
import { lineAt, readLines } from '../../text/lines.ts';
import { firstWords } from '../../text/shown.ts';
import type { Session } from '../session.ts';
import {
  RELATION_CHOICES_REQUEST,
  RELATIONS_AT_REQUEST,
  RELATIONS_OF_REQUEST,
  type RelationChoices,
  type RelationEnd,
  type RelationThere,
  SET_RELATION_REQUEST,
} from './relation-requests.ts';
import type { TagDone } from './requests.ts';
import type { OpenSheet } from './sheet-files.ts';
import { notDone } from './steps.ts';

/** A passage is shown with so many characters of its words. */
const SHOWN = 80;
/** Other ends that are listed; the nearest come first. */
const MOST = 500;

const ofDump = v.object({ uri: v.string(), name: v.optional(v.string()) });
const ofTag = v.object({ uri: v.string(), id: v.string() });
const setRelation = v.object({ uri: v.string(), name: v.string(), from: v.string(), to: v.string() });
const at = v.object({ uri: v.string(), version: v.number(), offset: v.pipe(v.number(), v.integer(), v.minValue(0)) });

const GONE = 'This tag is not there any more.';

/** Answers what sets and finds relations between the tags of a dump. */
export function serveRelations(session: Session): void {
  const { connection } = session;
  connection.onRequest(RELATION_CHOICES_REQUEST, (params: unknown) => relationChoices(session, params));
  connection.onRequest(SET_RELATION_REQUEST, (params: unknown) => relate(session, params));
  connection.onRequest(RELATIONS_AT_REQUEST, (params: unknown) => relationsAt(session, params));
  connection.onRequest(RELATIONS_OF_REQUEST, (params: unknown) => relationsOf(session, params));
}

/** How a tag may be related to the others of its dump, the nearest first. */
async function relationChoices(
  { tags: { sheets, folders } }: Session,
  params: unknown,
): Promise<RelationChoices | null> {
  const { uri, id } = v.parse(ofTag, params);
  const open = await sheets.of(uri);
  const one = open?.sheet.annotation(id);
  if (!open || !one) return null;
  const schema = await folders.schema(open.folder);
  const start = one.span?.start ?? 0;
  const far = ({ span }: Annotation): number => Math.abs((span?.start ?? 0) - start);
  const others = open.sheet.annotations
    .filter((other) => other.id !== id)
    .sort((a, b) => far(a) - far(b))
    .slice(0, MOST);
  return {
    ways: waysOf(schema, one.tag).map(({ name, description, from, to, back }) => ({
      name,
      description,
      back,
      ends: others.filter(({ tag }) => fits(schema, back ? from : to, tag)).map((other) => other.id),
    })),
    others: others.map(teller(open)),
  };
}

/** Relates two tags as the schema allows; a relation that it does not know is added to it. */
async function relate({ tags: { sheets, steps, folders } }: Session, params: unknown): Promise<TagDone> {
  const { uri, name, from, to } = v.parse(setRelation, params);
  const wrong = whatIsWrong(name);
  if (wrong) return notDone(wrong);
  const open = await sheets.of(uri);
  const [a, b] = [from, to].map((id) => open?.sheet.annotation(id));
  if (!open || !a || !b) return notDone(GONE);
  if (from === to) return notDone('A tag is not related to itself. Choose another one.');
  const schema = await folders.schema(open.folder);
  const whyNot = whyNotRelated(schema, name, a.tag, b.tag);
  if (whyNot) return notDone(whyNot);
  if (open.sheet.relations.some((one) => one.name === name && one.from === from && one.to === to))
    return notDone(`These two are related by ${quoted(name)} already.`);
  if (!schema.relations.some((one) => one.name === name)) {
    const problem = await folders.rewriteSchema(open.folder, (text) => addRelation(text, name));
    if (problem) return notDone(problem);
  }
  const relation: Relation = { id: newId(), name, from, to, who: folders.who(), when: new Date().toISOString() };
  return steps.make(`Relate ${quoted(a.tag)} to ${quoted(b.tag)}`, [{ uri, changes: [{ put: relation }] }]);
}

/** The relations of what is tagged at a place, and of the tags of the whole dump. */
async function relationsAt({ tags: { sheets } }: Session, params: unknown): Promise<readonly RelationThere[]> {
  const { uri, version, offset } = v.parse(at, params);
  const open = await sheets.of(uri);
  const [place] = sheets.placesNow(uri, version, [{ start: offset, end: offset }]);
  if (!open || !place) return [];
  const { sheet } = open;
  const told = endsOf(open);
  const ties = tiesOf(sheet.annotations, sheet.relations);
  // Tags of the whole dump are at no place, so theirs are told at any.
  const there = [
    ...annotationsAt(sheet.annotations, place.start),
    ...sheet.annotations.filter(({ span }) => span === null),
  ];
  const found = new Map<string, RelationThere>();
  for (const { id } of there)
    for (const { relation, back } of ties.get(id) ?? [])
      if (!found.has(relation.id))
        found.set(relation.id, {
          id: relation.id,
          name: relation.name,
          back,
          from: told(relation.from),
          to: told(relation.to),
        });
  return [...found.values()];
}

/** All relations of a dump, or those of one name, in order of place. */
async function relationsOf({ tags: { sheets } }: Session, params: unknown): Promise<readonly RelationThere[]> {
  const { uri, name } = v.parse(ofDump, params);
  const open = await sheets.of(uri);
  if (!open) return [];
  const told = endsOf(open);
  const start = ({ from, to }: RelationThere): number => from?.span?.start ?? to?.span?.start ?? -1;
  return open.sheet.relations
    .filter((one) => name === undefined || one.name === name)
    .map((one): RelationThere => ({ id: one.id, name: one.name, from: told(one.from), to: told(one.to), back: false }))
    .sort((a, b) => start(a) - start(b));
}

/** Tells tags as ends of relations. */
function teller({ sheet: { text } }: OpenSheet): (annotation: Annotation) => RelationEnd {
  const lines = readLines(text);
  return ({ id, tag, span }) => ({
    id,
    tag,
    span,
    words: span ? firstWords(text, span, SHOWN) : '',
    line: span ? lineAt(lines, span.start) + 1 : 1,
  });
}

/** Tells the ends of relations by their ids; null where one is not there, or its words are gone. */
function endsOf(open: OpenSheet): (id: string) => RelationEnd | null {
  const end = teller(open);
  return (id) => {
    const annotation = open.sheet.annotation(id);
    return annotation && end(annotation);
  };
}
