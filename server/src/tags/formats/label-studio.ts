import * as v from 'valibot';
import { type Annotation, type Attributes, inOrder, type Relation } from '../model.ts';
import { offset, readShape } from './json.ts';
import type { ReadDump, TextFormat } from './model.ts';
import { elementsOf } from './streams.ts';

const text = v.string();
const texts = v.union([
  v.array(text),
  v.pipe(
    text,
    v.transform((one) => [one]),
  ),
]);
const result = v.object({
  id: v.optional(text),
  type: text,
  from_name: v.optional(text, ''),
  value: v.optional(
    v.object({
      start: v.optional(v.union([offset, text])),
      end: v.optional(v.union([offset, text])),
      labels: v.optional(v.array(text)),
      choices: v.optional(v.array(text)),
      text: v.optional(texts),
    }),
    {},
  ),
  meta: v.optional(v.object({ text: v.optional(texts), who: v.optional(text), when: v.optional(text) })),
  from_id: v.optional(text),
  to_id: v.optional(text),
  labels: v.optional(v.array(text)),
});
type Result = v.InferOutput<typeof result>;
const person = v.union([
  v.number(),
  v.object({ email: v.optional(text, ''), first_name: v.optional(text, ''), last_name: v.optional(text, '') }),
]);
const completion = v.object({
  completed_by: v.optional(v.nullable(person)),
  created_at: v.optional(text),
  was_cancelled: v.optional(v.boolean(), false),
  result: v.array(result),
});
const task = v.object({
  data: v.record(text, v.unknown()),
  annotations: v.optional(v.array(completion)),
  completions: v.optional(v.array(completion), []),
  predictions: v.optional(v.array(v.unknown()), []),
});
/** What Label Studio calls JSON-MIN: the data itself, and beside it, by control, what was said with it. */
const short = v.pipe(
  v.looseObject({ text: v.string(), data: v.optional(v.undefined()) }),
  v.transform((one) => ({ data: one, ...shortTask(one) })),
);
const tasks = v.union([
  v.array(v.union([task, short])),
  v.pipe(
    short,
    v.transform((one) => [one]),
  ),
  v.pipe(
    task,
    v.transform((one) => [one]),
  ),
]);

/** Marks the control of an attribute with several choices where only one is chosen. */
const LIST = '[]';

/**
 * https://labelstud.io/guide/task_format: a task a dump, an annotation for each person, with controls `label`, `turn` and
 * `document`, and one named after each attribute. Places are UTF-16 units, as Label Studio counts in a browser.
 */
export const labelStudio: TextFormat = {
  name: 'label-studio',
  about: 'Label Studio JSON, a task a dump; places in UTF-16 units',
  ending: '.json',
  files: 'joined',
  frame: { head: '[\n', between: ',\n', foot: '\n]\n' },
  holds: {
    ...{ ids: true, who: true, when: true, note: true, attributes: 'lists', documents: true, turns: true },
    ...{ relations: true, spans: 'characters' },
  },
  asKey: (name) => (name.endsWith(LIST) ? `${name}_` : name),
  write: ({ path, text: whole, annotations, relations }) => {
    const people = new Map<string | null, Annotation[]>();
    const ordered = inOrder(annotations);
    for (const annotation of ordered) {
      const own = people.get(annotation.who);
      if (own) own.push(annotation);
      else people.set(annotation.who, [annotation]);
    }
    const makers = new Map(ordered.map(({ id, who }) => [id, who]));
    // Label Studio refuses a file that names people it does not know, so who it was is said with each region.
    const written = [...people].map(([who, own]) => ({
      result: [
        ...own.flatMap((annotation) => resultsOf(annotation, whole)),
        ...relations
          .filter(({ from }) => makers.get(from) === who)
          .map(({ name, from, to }) => ({
            ...{ type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [name] },
          })),
      ],
    }));
    return JSON.stringify({ data: { text: whole, path }, annotations: written }, null, 1);
  },
  records: elementsOf,
  read: (given) => readShape(given, tasks, 'a file of Label Studio’s').map(readTask),
};

function resultsOf({ id, tag, on, span, who, when, note, attributes }: Annotation, whole: string): object[] {
  const place = span ? { start: span.start, end: span.end, text: whole.slice(span.start, span.end) } : {};
  const control = on === 'document' ? 'document' : on === 'turn' ? 'turn' : 'label';
  const label = on === 'document' ? { choices: [tag] } : { labels: [tag] };
  return [
    {
      ...{ id, from_name: control, to_name: 'text', type: on === 'document' ? 'choices' : 'labels' },
      value: { ...place, ...label },
      ...(note === null && who === null && when === null ? {} : { meta: metaOf(note, who, when) }),
    },
    ...Object.entries(attributes).map(([name, said]) => {
      const choices = typeof said === 'string' ? [said] : said;
      const control = choices.length === 1 && said !== choices[0] ? name + LIST : name;
      return { id, from_name: control, to_name: 'text', type: 'choices', value: { ...place, choices } };
    }),
  ];
}

const metaOf = (note: string | null, who: string | null, when: string | null): object => ({
  ...(note === null ? {} : { text: [note] }),
  ...(who === null ? {} : { who }),
  ...(when === null ? {} : { when }),
});

/** Lists of regions by the control that they were set with, in JSON-MIN. */
const shortRegions = v.array(
  v.object({
    start: v.union([offset, text]),
    end: v.union([offset, text]),
    text: v.optional(text),
    labels: v.array(text),
  }),
);

/** The annotation of a short task. A choice is a text, several are an object with a list; other fields are the task's own. */
function shortTask(given: Readonly<Record<string, unknown>>): {
  annotations: v.InferOutput<typeof completion>[];
  completions: [];
  predictions: [];
} {
  const by = v.safeParse(person, given.annotator);
  const results = Object.entries(given).flatMap(([control, said]): Result[] => {
    const regions = v.safeParse(shortRegions, said);
    if (regions.success)
      return regions.output.map((value) => ({
        from_name: control,
        type: 'labels',
        value: { ...value, text: undefined },
      }));
    const choices = v.safeParse(v.object({ choices: v.array(text) }), said);
    const chosen = choices.success
      ? choices.output.choices
      : typeof said === 'string' && !OWN_FIELDS.has(control)
        ? [said]
        : null;
    return chosen === null ? [] : [{ from_name: control, type: 'choices', value: { choices: chosen } }];
  });
  const made = typeof given.created_at === 'string' ? { created_at: given.created_at } : {};
  const one = { ...(by.success ? { completed_by: by.output } : {}), ...made, was_cancelled: false, result: results };
  return { annotations: [one], completions: [], predictions: [] };
}

/** Texts of a short task that are no choices. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['text', 'path', 'created_at', 'updated_at', 'agreement']);

function readTask({ data, annotations, completions, predictions }: v.InferOutput<typeof task>): ReadDump {
  const whole = typeof data.text === 'string' ? data.text : Object.values(data).find((one) => typeof one === 'string');
  const path = typeof data.path === 'string' ? data.path : null;
  const found: Annotation[] = [];
  const relations: Relation[] = [];
  let strange = 0;
  for (const { was_cancelled: isCancelled, completed_by: by, created_at: when = null, result } of annotations ??
    completions) {
    if (isCancelled) continue;
    const made = { who: whoOf(by), when };
    relations.push(...relationsIn(result, relations.length));
    for (const [id, region] of regionsIn(result, found.length)) {
      const read = readRegion(id, region, made);
      if (read.length === 0) strange++;
      found.push(...read);
    }
  }
  const problems = strange === 0 ? [] : [`${strange} of its regions are no labels of a text.`];
  if (!annotations && predictions.length > 0) problems.push('Its predictions are no annotations; they are left out.');
  return { path, text: typeof whole === 'string' ? whole : null, annotations: found, relations, problems };
}

/** The relations among results, behind so many that have a number already. */
function relationsIn(results: readonly Result[], before: number): readonly Relation[] {
  return results
    .flatMap(({ type, from_id: from, to_id: to, labels = [] }) =>
      type === 'relation' && from !== undefined && to !== undefined ? [{ name: labels[0] ?? 'related', from, to }] : [],
    )
    .map((one, i) => ({ id: `imported-relation-${before + i + 1}`, ...one, who: null, when: null }));
}

/** The results of each region, by its id; those without one get numbers behind so many that have them. */
function regionsIn(results: readonly Result[], before: number): ReadonlyMap<string, readonly Result[]> {
  const regions = new Map<string, Result[]>();
  for (const given of results) {
    if (given.type === 'relation') continue;
    const id = given.id ?? `imported-${before + regions.size + 1}`;
    const region = regions.get(id);
    if (region) region.push(given);
    else regions.set(id, [given]);
  }
  return regions;
}

/** The tags of one region: what is labelled first, then what is chosen for it. A region of choices alone tags the whole dump. */
function readRegion(id: string, region: readonly Result[], by: Pick<Annotation, 'who' | 'when'>): Annotation[] {
  const labelled = region.find(({ value }) => value.labels !== undefined);
  const main = labelled ?? region.find(({ value }) => value.choices !== undefined);
  const tags = labelled?.value.labels ?? main?.value.choices ?? [];
  const { start, end } = main?.value ?? {};
  const placed = typeof start === 'number' && typeof end === 'number';
  if (!main || (labelled && !placed)) return [];
  const note = region.flatMap(({ meta }) => meta?.text ?? []).join('\n') || null;
  // What the region itself says of its making goes before what is said of all.
  const said = region.find(({ meta }) => meta?.who ?? meta?.when)?.meta;
  const made = { who: said?.who ?? by.who, when: said?.when ?? by.when };
  const on = !placed ? 'document' : main.from_name === 'turn' ? 'turn' : 'span';
  const attributes = attributesOf(region.filter((one) => one !== main));
  const span = placed ? { start, end } : null;
  return tags.map((tag, i) => ({ id: i === 0 ? id : `${id}-${i + 1}`, tag, on, span, ...made, note, attributes }));
}

function attributesOf(results: readonly Result[]): Attributes {
  return Object.fromEntries(
    results.flatMap(({ from_name: control, type, value }): [string, string | readonly string[]][] => {
      const said = type === 'textarea' ? value.text : value.choices;
      if (said === undefined) return [];
      if (type === 'textarea') return [[control, said.join('\n')]];
      if (said.length === 1 && control.endsWith(LIST)) return [[control.slice(0, -LIST.length), said]];
      return [[control, said.length === 1 ? said[0] : said]];
    }),
  );
}

function whoOf(by: v.InferOutput<typeof person> | null | undefined): string | null {
  if (by === null || by === undefined) return null;
  if (typeof by === 'number') return `annotator ${by}`;
  return by.email || `${by.first_name} ${by.last_name}`.trim() || null;
}
