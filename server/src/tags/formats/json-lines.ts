import * as v from 'valibot';
import { CodePoints } from '../code-points.ts';
import { type Annotation, inOrder, type TaggedDump } from '../model.ts';
import { type Format, imported, losses } from './model.ts';

const label = v.tuple([v.number(), v.number(), v.string()]);
const spacyLine = v.object({ text: v.string(), path: v.optional(v.string()), entities: v.array(label) });
const doccanoLine = v.object({ text: v.string(), path: v.optional(v.string()), label: v.array(label) });

/** https://spacy.io/api/data-formats: a line a dump with `entities` as start, end and tag, in code points. */
export const spacy: Format = {
  name: 'spacy',
  about: 'spaCy JSON lines: {"text", "path", "entities": [[start, end, tag]]}, in code points',
  loses: (annotation) => losses(annotation, {}),
  head: '',
  write: ({ path, text, annotations }) => line({ text, path, entities: labels(text, annotations) }),
  read: (given, path, text) => readLine(v.safeParse(spacyLine, parse(given)), (l) => l.entities, path, text),
};

/** https://doccano.github.io/doccano: a line a dump with `label` as start, end and tag, in code points. */
export const doccano: Format = {
  name: 'doccano',
  about: 'doccano JSON lines: {"text", "path", "label": [[start, end, tag]]}, in code points',
  loses: (annotation) => losses(annotation, {}),
  head: '',
  write: ({ path, text, annotations }) => line({ text, path, label: labels(text, annotations) }),
  read: (given, path, text) => readLine(v.safeParse(doccanoLine, parse(given)), (l) => l.label, path, text),
};

/** The path that a line names, so that it finds its dump; null where it names none. */
export function pathOfLine(given: string): string | null {
  const read = v.safeParse(v.object({ path: v.string() }), parse(given));
  return read.success ? read.output.path : null;
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

function labels(text: string, annotations: TaggedDump['annotations']): readonly (readonly [number, number, string])[] {
  const points = new CodePoints(text);
  return inOrder(annotations).flatMap(({ span, tag }) =>
    span ? [[points.fromUtf16(span.start), points.fromUtf16(span.end), tag] as const] : [],
  );
}

function parse(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new Error('This line is no JSON.');
  }
}

function readLine<T extends { text: string }>(
  read: v.SafeParseResult<v.GenericSchema<unknown, T>>,
  labelsOf: (line: T) => readonly (readonly [number, number, string])[],
  path: string,
  text: string,
): readonly Annotation[] {
  if (!read.success) throw new Error(`This line has another shape: ${read.issues[0].message}.`);
  if (read.output.text !== text)
    throw new Error(`Its text is not the one of ${path}, so its places mean nothing there.`);
  const points = new CodePoints(text);
  return labelsOf(read.output).map(([start, end, tag], i) =>
    imported(i, tag, points.toUtf16(start), points.toUtf16(end)),
  );
}
