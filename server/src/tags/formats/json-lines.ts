import * as v from 'valibot';
import { CodePoints } from '../code-points.ts';
import { type Annotation, inOrder, plainAnnotation, type Relation, type TaggedDump } from '../model.ts';
import { offset, readShape } from './json.ts';
import { imported, type ReadDump, type TextFormat } from './model.ts';
import { linesOf } from './streams.ts';

const triple = v.tuple([offset, offset, v.string()]);
const named = v.object({ start: offset, end: offset, label: v.string() });
const spacyLine = v.object({
  text: v.string(),
  path: v.optional(v.string()),
  entities: v.optional(v.array(triple)),
  // What Prodigy adds to spaCy's own shape.
  spans: v.optional(v.array(named)),
  cats: v.optional(v.record(v.string(), v.number()), {}),
});
const doccanoLine = v.object({
  text: v.string(),
  path: v.optional(v.string()),
  label: v.optional(v.array(v.union([triple, v.string()]))),
  entities: v.optional(
    v.array(v.object({ id: v.number(), label: v.string(), start_offset: offset, end_offset: offset })),
    [],
  ),
  relations: v.optional(v.array(v.object({ from_id: v.number(), to_id: v.number(), type: v.string() })), []),
});

/** https://spacy.io/api/data-formats: a line a dump with `entities` as start, end and tag; `spans` and `cats` are read, too. */
export const spacy: TextFormat = {
  name: 'spacy',
  about: 'spaCy JSON lines: {"text", "path", "entities": [[start, end, tag]]}, in code points',
  ending: '.jsonl',
  files: 'joined',
  holds: { spans: 'characters' },
  write: ({ path, text, annotations }) => `${JSON.stringify({ text, path, entities: labels(text, annotations) })}\n`,
  records: linesOf,
  read: (given) => {
    const { text, path, entities, spans, cats } = readShape(given, spacyLine, 'a line of spaCy’s');
    const found = entities ?? spans?.map(({ start, end, label }) => [start, end, label] as const) ?? [];
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
    const { text, path, label = [], entities, relations } = readShape(given, doccanoLine, 'a line of doccano’s');
    const found = label.filter((one) => typeof one !== 'string');
    const read = readDump(
      text,
      path,
      [...found, ...entities.map((e) => [e.start_offset, e.end_offset, e.label] as const)],
      label.filter((one) => typeof one === 'string'),
    );
    const ids = new Map(entities.map(({ id }, i) => [id, `imported-${found.length + i + 1}`]));
    const links = relations.flatMap(({ from_id, to_id, type }, i): readonly Relation[] => {
      const [from, to] = [ids.get(from_id), ids.get(to_id)];
      if (from === undefined || to === undefined) return [];
      return [{ id: `imported-relation-${i + 1}`, name: type, from, to, who: null, when: null }];
    });
    return [{ ...read, relations: links }];
  },
};

function labels(text: string, annotations: TaggedDump['annotations']): readonly (readonly [number, number, string])[] {
  const points = new CodePoints(text);
  return inOrder(annotations).flatMap(({ span, tag }) =>
    span ? [[points.fromUtf16(span.start), points.fromUtf16(span.end), tag] as const] : [],
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
