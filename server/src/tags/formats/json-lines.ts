import * as v from 'valibot';
import { CodePoints } from '../code-points.ts';
import { type Annotation, inOrder, plainAnnotation, type Relation, type TaggedDump } from '../model.ts';
import { offset, readShape } from './json.ts';
import { imported, type ReadDump, type TextFormat } from './model.ts';
import { linesOf } from './streams.ts';

const triple = v.tuple([offset, offset, v.string()]);
const named = v.object({ start: offset, end: offset, label: v.string() });
type Triple = v.InferOutput<typeof triple>;
const asTriple = (one: Triple | v.InferOutput<typeof named>): Triple =>
  Array.isArray(one) ? one : [one.start, one.end, one.label];
const placed = v.array(v.union([triple, named]));
const spacyLine = v.object({
  text: v.string(),
  path: v.optional(v.string()),
  entities: v.optional(v.array(triple)),
  // `ents` is what spaCy 3 makes of a text as JSON; a list of `spans`, and `answer`, are Prodigy's.
  ents: v.optional(placed),
  spans: v.optional(v.union([placed, v.record(v.string(), placed)])),
  answer: v.optional(v.string(), 'accept'),
  cats: v.optional(v.record(v.string(), v.number()), {}),
});
/** A pair of a text and what stands in it, as spaCy 2 took it for training. */
const spacyPair = v.pipe(
  v.tuple([v.string(), v.looseObject({})]),
  v.transform(([text, rest]) => ({ ...rest, text })),
  spacyLine,
);
/** A label by its name; projects of old also wrote its number. */
const label = v.union([v.string(), v.number()]);
const doccanoLabel = v.union([v.tuple([offset, offset, label]), label]);
type DoccanoLabel = v.InferOutput<typeof doccanoLabel>;
const doccanoLine = v.object({
  text: v.string(),
  path: v.optional(v.string()),
  label: v.optional(v.union([v.array(doccanoLabel), label])),
  // What it was called before version 1, and what projects for texts with categories write.
  labels: v.optional(v.array(doccanoLabel), []),
  // What its first versions wrote, most often with numbers.
  annotations: v.optional(
    v.array(v.object({ label: v.optional(label), start_offset: v.optional(offset), end_offset: v.optional(offset) })),
    [],
  ),
  cats: v.optional(v.array(v.string()), []),
  entities: v.optional(
    v.array(
      v.union([triple, v.object({ id: v.number(), label: v.string(), start_offset: offset, end_offset: offset })]),
    ),
    [],
  ),
  relations: v.optional(v.array(v.object({ from_id: v.number(), to_id: v.number(), type: v.string() })), []),
});

/**
 * https://spacy.io/api/data-formats: a line a dump with `entities` as start, end and tag. spaCy refuses entities that overlap: they
 * stand in the group of spans that its span categoriser reads, `sc`. Other groups and `cats` are read, too.
 */
export const spacy: TextFormat = {
  name: 'spacy',
  about: 'spaCy JSON lines: {"text", "path", "entities": [[start, end, tag]]}, overlaps in "spans"; in code points',
  ending: '.jsonl',
  files: 'joined',
  holds: { spans: 'characters' },
  write: ({ path, text, annotations }) => {
    const entities: Triple[] = [];
    const overlapping: Triple[] = [];
    for (const one of labels(text, annotations)) {
      const [start] = one;
      (start < (entities.at(-1)?.[1] ?? 0) ? overlapping : entities).push(one);
    }
    return `${JSON.stringify({ text, path, entities, ...(overlapping.length > 0 ? { spans: { sc: overlapping } } : {}) })}\n`;
  },
  records: linesOf,
  read: (given) => {
    const shape = given.trimStart().startsWith('[') ? spacyPair : spacyLine;
    const {
      text,
      path,
      entities = [],
      ents = [],
      spans = [],
      answer,
      cats,
    } = readShape(given, shape, 'a line of spaCy’s');
    if (answer !== 'accept') {
      const problems = [`A text was answered with ‘${answer.slice(0, 20)}’ in Prodigy; its tags are left out.`];
      return [{ ...readDump(text, path, [], []), problems }];
    }
    const grouped = Array.isArray(spans) ? spans : Object.values(spans).flat();
    const found = [...entities, ...ents, ...grouped].map(asTriple);
    const whole = Object.entries(cats).flatMap(([tag, weight]) => (weight >= 0.5 ? [tag] : []));
    return [readDump(text, path, found, whole)];
  },
};

/** https://doccano.github.io/doccano: a line a dump with `label` as start, end and tag; its shape with relations is read, too. */
export const doccano: TextFormat = {
  name: 'doccano',
  about: 'doccano JSON lines: {"text", "path", "label": [[start, end, tag]]}, in code points',
  ending: '.jsonl',
  files: 'joined',
  holds: { spans: 'characters' },
  write: ({ path, text, annotations }) => `${JSON.stringify({ text, path, label: labels(text, annotations) })}\n`,
  records: linesOf,
  read: (given) => {
    const line = readShape(given, doccanoLine, 'a line of doccano’s');
    const { text, path, relations } = line;
    const old = line.annotations.flatMap(({ label, start_offset: start, end_offset: end }): DoccanoLabel[] => {
      if (label === undefined) return [];
      return [start === undefined || end === undefined ? label : [start, end, label]];
    });
    const labels = [...(Array.isArray(line.label) ? line.label : [line.label ?? []].flat()), ...line.labels, ...old];
    const found: Triple[] = [];
    const whole: string[] = [];
    let numbers = 0;
    for (const one of labels) {
      if (typeof one === 'string') whole.push(one);
      else if (typeof one === 'number' || typeof one[2] === 'number') numbers++;
      else found.push([one[0], one[1], one[2]]);
    }
    const ids = new Map<number, string>();
    for (const one of line.entities)
      if ('id' in one) {
        found.push([one.start_offset, one.end_offset, one.label]);
        ids.set(one.id, `imported-${found.length}`);
      } else found.push(one);
    const read = readDump(text, path, found, [...whole, ...line.cats]);
    const links = relations.flatMap(({ from_id, to_id, type }, i): readonly Relation[] => {
      const [from, to] = [ids.get(from_id), ids.get(to_id)];
      if (from === undefined || to === undefined) return [];
      return [{ id: `imported-relation-${i + 1}`, name: type, from, to, who: null, when: null }];
    });
    const problems =
      numbers === 0
        ? []
        : [
            `${numbers} of its labels are numbers, whose names stand in doccano’s project alone; they are left out. Export it there as JSONL with text labels.`,
          ];
    return [{ ...read, relations: links, problems }];
  },
};

function labels(text: string, annotations: TaggedDump['annotations']): readonly Triple[] {
  const points = new CodePoints(text);
  return inOrder(annotations).flatMap(({ span, tag }): readonly Triple[] =>
    span ? [[points.fromUtf16(span.start), points.fromUtf16(span.end), tag]] : [],
  );
}

function readDump(
  text: string,
  path: string | undefined,
  spans: readonly (readonly [number, number, string])[],
  whole: readonly string[],
): ReadDump {
  const points = new CodePoints(text);
  const annotations: Annotation[] = spans.map(([start, end, tag], i) =>
    imported(i, tag, points.toUtf16(start), points.toUtf16(end)),
  );
  for (const [i, tag] of whole.entries()) annotations.push(plainAnnotation(`imported-whole-${i + 1}`, tag, null));
  return { path: path ?? null, text, annotations, relations: [], problems: [] };
}
