import * as v from 'valibot';
import type { Span } from '../../text/span.ts';
import { Ids } from '../ids.ts';
import { type Annotation, inOrder, type Relation } from '../model.ts';
import { offset, readShape } from './json.ts';
import type { ReadDump, TextFormat } from './model.ts';

const TAG = 'dateline.Tag';
const ATTRIBUTE = 'dateline.Attribute';
const RELATION = 'dateline.Relation';
const STRING = 'uima.cas.String';

const structure = v.looseObject({ '%ID': v.number(), '%TYPE': v.string() });
type Structure = v.InferOutput<typeof structure>;
const cas = v.object({ '%FEATURE_STRUCTURES': v.array(structure) });
const place = v.looseObject({ '@sofa': v.number(), begin: offset, end: offset });

/** Features that hold what other programs call a tag, most telling first. */
const LABELS = ['tag', 'value', 'label', 'identifier', 'kind', 'category'] as const;
/** Types whose annotations are no one's tags: words, sentences and what is said of a text as a whole. */
const LAYOUT = /(?:^|\.)(?:Sofa|DocumentAnnotation|DocumentMetaData|Token|Sentence|Paragraph|Div|Heading)$/;

/**
 * https://github.com/apache/uima-uimaj-io-jsoncas, draft 0.4: one CAS a dump with the types `dateline.Tag`, `.Attribute` and
 * `.Relation`; of other type systems, annotations are tags and their text features attributes. Places are UTF-16 units.
 */
export const uima: TextFormat = {
  name: 'uima',
  about: 'UIMA CAS JSON 0.4, a CAS a dump; places in UTF-16 units',
  ending: '.json',
  files: 'each',
  holds: {
    ...{ ids: true, who: true, when: true, note: true, attributes: 'lists', documents: true, turns: true },
    ...{ relations: true, relationsMade: true, relationIds: true, spans: 'characters' },
  },
  write: ({ text, annotations, relations }) => {
    const structures: Record<string, unknown>[] = [
      // A text has no address beside it: readers would take the address for the text.
      {
        ...{ '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView' },
        ...{ mimeType: 'text/plain', sofaString: text },
      },
      {
        ...{ '%ID': 2, '%TYPE': 'uima.tcas.DocumentAnnotation' },
        ...{ '@sofa': 1, begin: 0, end: text.length, language: 'x-unspecified' },
      },
    ];
    const numbers = new Map<string, number>();
    const add = (type: string, features: Readonly<Record<string, string | number | boolean | null>>): number => {
      const said = Object.entries(features).filter(([, value]) => value !== null);
      return structures.push({ '%ID': structures.length + 1, '%TYPE': type, ...Object.fromEntries(said) });
    };
    for (const { id, tag, on, span, who, when, note, attributes } of inOrder(annotations)) {
      const at = { '@sofa': 1, begin: span?.start ?? 0, end: span?.end ?? text.length };
      const number = add(TAG, { ...at, tag, id, on, who, created: when, note });
      numbers.set(id, number);
      for (const [name, said] of Object.entries(attributes))
        for (const value of typeof said === 'string' ? [said] : said)
          add(ATTRIBUTE, { ...at, '@of': number, name, value, several: typeof said === 'string' ? null : true });
    }
    for (const { id, name, from, to, who, when } of relations) {
      const ends = { '@source': numbers.get(from) ?? null, '@target': numbers.get(to) ?? null };
      add(RELATION, { '@sofa': 1, begin: 0, end: 0, id, name, ...ends, who, created: when });
    }
    const members = structures.slice(1).map((one) => one['%ID']);
    const views = { _InitialView: { '%SOFA': 1, '%MEMBERS': members } };
    return `${JSON.stringify({ '%TYPES': TYPES, '%FEATURE_STRUCTURES': structures, '%VIEWS': views }, null, 1)}\n`;
  },
  read: (given, { path }) => [readCas(readShape(given, cas, 'a CAS in JSON')['%FEATURE_STRUCTURES'], path)],
};

/** No feature is named `from`: programs in Python make classes of the types, and it is a word of that language. */
const TYPES = Object.fromEntries(
  (
    [
      [TAG, { tag: STRING, id: STRING, on: STRING, who: STRING, created: STRING, note: STRING }],
      [ATTRIBUTE, { of: TAG, name: STRING, value: STRING, several: 'uima.cas.Boolean' }],
      [RELATION, { id: STRING, name: STRING, source: TAG, target: TAG, who: STRING, created: STRING }],
    ] as const
  ).map(([type, features]) => [
    type,
    {
      ...{ '%NAME': type, '%SUPER_TYPE': 'uima.tcas.Annotation' },
      ...Object.fromEntries(
        Object.entries(features).map(([name, range]) => [name, { '%NAME': name, '%RANGE': range }]),
      ),
    },
  ]),
);

function readCas(structures: readonly Structure[], path: string | null): ReadDump {
  const sofa = structures.find((one) => one['%TYPE'] === 'uima.cas.Sofa' && typeof one.sofaString === 'string');
  if (!sofa) throw new Error('This CAS has no text.');
  const placed = structures.flatMap((one): readonly Placed[] => {
    const at = v.safeParse(place, one);
    if (!at.success || at.output['@sofa'] !== sofa['%ID'] || LAYOUT.test(one['%TYPE'])) return [];
    return [{ one, span: { start: at.output.begin, end: at.output.end } }];
  });
  const attributes = attributesIn(placed);
  const things = placed.filter(({ one }) => one['%TYPE'] !== ATTRIBUTE);
  const links = things.flatMap(({ one }) => (ends(one) ? [one] : []));
  const annotations = new Map<number, Annotation>();
  const taken = new Ids();
  let clashes = 0;
  for (const thing of things) {
    const number = thing.one['%ID'];
    if (ends(thing.one)) continue;
    // Of two structures with one number others mean the first; the second has a number that nothing refers to.
    const own = annotations.has(number) ? -++clashes : number;
    const annotation = readAnnotation(thing, taken);
    const said = attributes.get(own);
    annotations.set(own, said ? { ...annotation, attributes: Object.fromEntries(said) } : annotation);
  }
  const relations = links.flatMap((one) => readRelation(one, annotations));
  const lost = links.length - relations.length;
  const problems = [
    ...(lost === 0 ? [] : [`${lost} of its relations name annotations that are not in the file.`]),
    ...(clashes === 0 ? [] : [`${clashes} of its annotations have the number of another one; all are kept.`]),
  ];
  return {
    ...{ path, text: textOf(sofa, 'sofaString') },
    ...{ annotations: [...annotations.values()], relations, problems },
  };
}

/** A structure that stands in the text. */
interface Placed {
  readonly one: Structure;
  readonly span: Span;
}

/** A feature of a structure, if it is a text. */
function textOf(one: Structure, name: string): string | null {
  const value = one[name];
  return typeof value === 'string' ? value : null;
}

/** The attributes that structures of their own tell of tags, by the numbers of these. */
function attributesIn(
  placed: readonly Placed[],
): ReadonlyMap<number, readonly (readonly [string, string | string[]])[]> {
  const said = new Map<number, [string, string | string[]][]>();
  for (const { one } of placed) {
    if (one['%TYPE'] !== ATTRIBUTE) continue;
    const all = said.get(Number(one['@of'])) ?? [];
    said.set(Number(one['@of']), all);
    const name = textOf(one, 'name') ?? '';
    const value = textOf(one, 'value') ?? '';
    const known = all.find(([key]) => key === name);
    if (known && Array.isArray(known[1])) known[1].push(value);
    else all.push([name, one.several === true ? [value] : value]);
  }
  return said;
}

/** What is called a tag, or a relation: the first of some features that is a text, else the last word of the type. */
function labelled(
  one: Structure,
  features: readonly string[],
): { readonly feature: string | undefined; readonly label: string } {
  const type = one['%TYPE'];
  const feature = features.find((name) => textOf(one, name) !== null);
  return { feature, label: (feature && textOf(one, feature)) ?? type.slice(type.lastIndexOf('.') + 1) };
}

/** An annotation of our own types, or of others, whose text features are its attributes. */
function readAnnotation({ one, span }: Placed, taken: Ids): Annotation {
  const { feature, label } = labelled(one, LABELS);
  const number = `imported-${one['%ID']}`;
  if (!one['%TYPE'].startsWith('dateline.')) {
    const attributes = Object.entries(one).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && !entry[0].startsWith('%') && entry[0] !== feature,
    );
    return {
      ...{ id: taken.free(number), tag: label, on: 'span', span, who: null, when: null, note: null },
      attributes: Object.fromEntries(attributes),
    };
  }
  const on = textOf(one, 'on');
  return {
    ...{ id: taken.free(textOf(one, 'id') ?? number), tag: label },
    ...{ on: on === 'turn' || on === 'document' ? on : 'span', span: on === 'document' ? null : span },
    ...{ who: textOf(one, 'who'), when: textOf(one, 'created'), note: textOf(one, 'note'), attributes: {} },
  };
}

/** A relation; none where one of its ends is not among the annotations. */
function readRelation(one: Structure, annotations: ReadonlyMap<number, Annotation>): readonly Relation[] {
  const [from, to] = (ends(one) ?? []).map((number) => annotations.get(number)?.id);
  if (from === undefined || to === undefined) return [];
  const name = labelled(one, ['name', ...LABELS]).label;
  const id = (one['%TYPE'] === RELATION ? textOf(one, 'id') : null) ?? `imported-${one['%ID']}`;
  return [{ id, name, from, to, who: textOf(one, 'who'), when: textOf(one, 'created') }];
}

/** The two structures that a relation goes from and to, by their numbers; null where it is none. */
function ends(one: Structure): readonly [number, number] | null {
  for (const [from, to] of [
    ['@Governor', '@Dependent'],
    ['@source', '@target'],
  ]) {
    const [a, b] = [one[from], one[to]];
    if (typeof a === 'number' && typeof b === 'number') return [a, b];
  }
  return null;
}
