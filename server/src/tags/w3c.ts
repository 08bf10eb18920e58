import * as v from 'valibot';
import { Anchors } from './anchor.ts';
import { CodePoints } from './code-points.ts';
import { Ids } from './ids.ts';
import {
  type Anchor,
  type Annotation,
  type Attributes,
  inOrder,
  type Orphan,
  type Relation,
  type Tagging,
  type TagTarget,
} from './model.ts';
import { atOnce, type Sliced } from './slices.ts';
import { printOf, readPrint } from './word-print.ts';

/** https://www.w3.org/TR/annotation-model/ and its JSON-LD context. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What a file holds, and what is wrong with single entries, a sentence each. */
export interface ReadTagging extends Tagging {
  readonly problems: readonly string[];
}

const text = v.string();
const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.optional(text, ''),
  suffix: v.optional(text, ''),
});
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const positionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: position,
  end: position,
  word: v.optional(position),
});
const fragmentSelector = v.object({ type: v.literal('FragmentSelector'), value: text });
const body = v.object({
  type: v.literal('TextualBody'),
  purpose: text,
  value: text,
  label: v.optional(text),
  several: v.optional(v.boolean()),
});
const common = {
  id: v.pipe(text, v.minLength(1)),
  creator: v.optional(v.object({ name: text })),
  created: v.optional(text),
};
const annotationItem = v.object({
  ...common,
  body: v.array(body),
  target: v.object({
    selector: v.optional(v.array(v.variant('type', [quoteSelector, positionSelector, fragmentSelector])), []),
  }),
});
const relationItem = v.object({
  ...common,
  motivation: v.literal('linking'),
  body: v.tuple([body, v.object({ purpose: v.literal('linking'), source: text })]),
  target: v.object({ source: text }),
});
const page = v.object({
  type: v.literal('AnnotationPage'),
  words: v.fallback(v.optional(v.array(text)), undefined),
  items: v.array(v.unknown()),
});

/**
 * What is tagged in a dump as a page of W3C Web Annotations: in order of place, a line a field, so that one change is a few
 * lines of diff. Positions are in code points, as the standard has it. A turn is told by the fragment `turn`, an attribute
 * is a body that describes, with its name as label, and a relation is an annotation that links one to another. Two fields are
 * Dateline's own: `words`, a print of the text (see `printOf`), and the index of an annotation's first word in it, by which places
 * are found again after edits elsewhere.
 */
export function toW3c(path: string, text: string, tagging: Tagging): string {
  return atOnce(w3cParts(path, text, tagging)).join('');
}

/** The same in parts of some hundred kilobytes at most, in slices. */
export function* w3cParts(path: string, text: string, tagging: Tagging): Sliced<readonly string[]> {
  const { anchors, points, entries } = yield* writingOf(path, text);
  const entry = (of: object, make: () => object): string => {
    let known = entries.get(of);
    if (known === undefined) {
      known = indented(make());
      entries.set(of, known);
    }
    return known;
  };
  const orphans = [...tagging.orphans].sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1));
  const items = [
    ...inOrder(tagging.annotations).map((annotation) => () => {
      const { span } = annotation;
      const at = span && { start: points.fromUtf16(span.start), end: points.fromUtf16(span.end) };
      return entry(annotation, () => item(path, annotation, span && anchors.of(span), at));
    }),
    ...orphans.map((orphan) => () => {
      // Where its words last stood; as the text has changed since, code points are as good a count as any.
      const start = Math.max(0, orphan.anchor.start);
      const end = start + [...orphan.anchor.exact].length;
      return entry(orphan, () => item(path, orphan, { ...orphan.anchor, word: undefined }, { start, end }));
    }),
    ...tagging.relations.map((relation) => () => indented(relationItemOf(relation))),
    ...tagging.foreign.map((one) => () => indented(one)),
  ];
  const isPlaced = tagging.annotations.some(({ span }) => span !== null);
  const words = isPlaced ? yield* printOf(anchors.words) : [];
  const page = { '@context': CONTEXT, type: 'AnnotationPage', ...(words.length > 0 ? { words } : {}), items: [] };
  const head = JSON.stringify(page, null, 2);
  if (items.length === 0) return [`${head}\n`];
  const parts = [`${head.slice(0, -END.length)}[\n    `];
  for (let from = 0; from < items.length; from += TOGETHER) {
    const some = items.slice(from, from + TOGETHER).map((make) => make());
    parts.push(`${from > 0 ? BETWEEN : ''}${some.join(BETWEEN)}`);
    yield;
  }
  return [...parts, PAGE_END];
}

const relationItemOf = ({ id, name, from, to, who, when }: Relation): object => ({
  id,
  type: 'Annotation',
  motivation: 'linking',
  ...made(who, when),
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: name },
    { type: 'SpecificResource', purpose: 'linking', source: to },
  ],
  target: { source: from },
});

/** Entries that are written, or read, between two pauses. */
const TOGETHER = 100;
/** What stands between two entries of a page, and what stands behind the last. */
const BETWEEN = ',\n    ';
const PAGE_END = '\n  ]\n}\n';
/** What a page without items ends with. */
const END = '[]\n}';

/** What was made of one version of a text, so that the next page of it costs only what is new in it. */
interface Writing {
  readonly path: string;
  readonly text: string;
  readonly anchors: Anchors;
  readonly points: CodePoints;
  /** By annotation or orphan what a page says of it. They never change; others take their place. */
  readonly entries: WeakMap<object, string>;
}

let writing: Writing | null = null;

function* writingOf(path: string, text: string): Sliced<Writing> {
  if (writing?.path === path && writing.text === text) return writing;
  const anchors = yield* Anchors.sliced(text);
  writing = { path, text, anchors, points: new CodePoints(text), entries: new WeakMap() };
  return writing;
}

/** One entry of a page. No string in JSON has a line end of its own. */
const indented = (entry: unknown): string => JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ');

const made = (who: string | null, when: string | null): object => ({
  ...(who === null ? {} : { creator: { type: 'Person', name: who } }),
  ...(when === null ? {} : { created: when }),
});

function item(
  path: string,
  { id, tag, on, who, when, note, attributes }: Omit<Annotation, 'span'>,
  anchor: Anchor | null,
  at: { readonly start: number; readonly end: number } | null,
): object {
  const said = Object.entries(attributes).flatMap(([label, value]) =>
    // Several choices are several bodies; readers of JSON-LD leave out `several`, which the standard does not know.
    typeof value === 'string'
      ? [{ type: 'TextualBody', purpose: 'describing', label, value }]
      : value.map((one) => ({ type: 'TextualBody', purpose: 'describing', label, value: one, several: true })),
  );
  const quote = anchor && { exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix };
  return {
    id,
    type: 'Annotation',
    ...made(who, when),
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: tag },
      ...said,
      ...(note === null ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
    ],
    target: {
      source: path,
      ...(quote && at
        ? {
            selector: [
              ...(on === 'turn' ? [{ type: 'FragmentSelector', value: 'turn' }] : []),
              { type: 'TextQuoteSelector', ...quote },
              { type: 'TextPositionSelector', ...at, ...(anchor?.word === undefined ? {} : { word: anchor.word }) },
            ],
          }
        : {}),
    },
  };
}

/**
 * Reads a page of annotations against the dump's text as it stands now. Throws one sentence where it is no such page. Of two entries
 * with one id the second gets another; entries that say nothing Dateline knows are kept as they are.
 */
export function fromW3c(json: string, text: string): ReadTagging {
  return atOnce(readW3c(json, text));
}

/** The same in slices. */
export function* readW3c(json: string, text: string): Sliced<ReadTagging> {
  const read = v.safeParse(page, yield* parsed(json));
  if (!read.success) throw new Error(`This is no page of Web Annotations: ${read.issues[0].message}.`);
  const earlier = read.output.words && readPrint(read.output.words);
  const reader = new PageReader(
    text,
    yield* Anchors.slicedAfter(text, earlier ? { words: earlier, kind: 'marks' } : null),
  );
  for (const [i, one] of read.output.items.entries()) {
    reader.read(one);
    if (i % TOGETHER === TOGETHER - 1) yield;
  }
  return reader.tagging;
}

/** What stands before the first entry of a page as we write it, behind the last, and between two. */
const OPENING = '\n  "items": [\n    {';
const CLOSING = '\n    }';
const NEXT = `${CLOSING}${BETWEEN}{`;

/** The value of JSON. A page as we write it is read entry by entry; any other at once. Throws a sentence where it is none. */
function* parsed(json: string): Sliced<unknown> {
  const at = json.indexOf(OPENING);
  if (at >= 0 && json.endsWith(`${CLOSING}${PAGE_END}`)) {
    try {
      const head: unknown = JSON.parse(`${json.slice(0, at + OPENING.length - '\n    {'.length)}]}`);
      const items: unknown[] = [];
      const end = json.length - PAGE_END.length;
      for (let from = at + OPENING.length - 1; from < end; ) {
        const next = json.indexOf(NEXT, from);
        const to = next < 0 ? end : next + CLOSING.length;
        items.push(JSON.parse(json.slice(from, to)));
        from = to + BETWEEN.length;
        if (items.length % TOGETHER === 0) yield;
      }
      return Object.assign(head as object, { items });
    } catch {
      // It only looked like one of ours, or is damaged.
    }
  }
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('This is no JSON; the file is damaged or cut short.');
  }
}

/** Reads the entries of a page, one after the other. */
class PageReader {
  readonly #text: string;
  readonly #points: CodePoints;
  readonly #anchors: Anchors;
  readonly #annotations: Annotation[] = [];
  readonly #orphans: Orphan[] = [];
  readonly #relations: Relation[] = [];
  readonly #foreign: unknown[] = [];
  readonly #problems: string[] = [];
  readonly #taken = new Ids();

  constructor(text: string, anchors: Anchors) {
    this.#text = text;
    this.#points = new CodePoints(text);
    this.#anchors = anchors;
  }

  get tagging(): ReadTagging {
    return {
      annotations: inOrder(this.#annotations),
      relations: this.#relations,
      orphans: this.#orphans,
      foreign: this.#foreign,
      problems: this.#problems,
    };
  }

  read(one: unknown): void {
    const relation = v.safeParse(relationItem, one);
    if (relation.success) {
      this.#readRelation(relation.output);
      return;
    }
    const parsed = v.safeParse(annotationItem, one);
    const tag = parsed.success && parsed.output.body.find((b) => b.purpose === 'tagging')?.value;
    if (!parsed.success || typeof tag !== 'string') this.#foreign.push(one);
    else this.#readAnnotation(parsed.output, tag);
  }

  #readRelation({ id, body: said, target, creator, created }: v.InferOutput<typeof relationItem>): void {
    const ends = { from: target.source, to: said[1].source };
    const made = { who: creator?.name ?? null, when: created ?? null };
    this.#relations.push({ id: this.#idOf(id), name: said[0].value, ...ends, ...made });
  }

  #readAnnotation({ id, body: bodies, target, creator, created }: v.InferOutput<typeof annotationItem>, tag: string) {
    const quote = target.selector.find((s) => s.type === 'TextQuoteSelector');
    const position = target.selector.find((s) => s.type === 'TextPositionSelector');
    const isTurn = target.selector.some((s) => s.type === 'FragmentSelector' && s.value === 'turn');
    const on: TagTarget = quote || position ? (isTurn ? 'turn' : 'span') : 'document';
    const rest = {
      ...{ id: this.#idOf(id), tag, on, who: creator?.name ?? null, when: created ?? null },
      note: bodies.find((b) => b.purpose === 'commenting')?.value ?? null,
      attributes: attributesOf(bodies),
    };
    if (on === 'document') {
      this.#annotations.push({ ...rest, span: null });
      return;
    }
    const start = position ? this.#points.toUtf16(position.start) : -1;
    const end = position ? this.#points.toUtf16(position.end) : -1;
    const word = position?.word === undefined ? {} : { word: position.word };
    const anchor: Anchor = quote
      ? { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, start, ...word }
      : { exact: this.#text.slice(start, Math.max(start, end)), prefix: '', suffix: '', start };
    const span = quote ? this.#anchors.find(anchor) : start < end ? { start, end } : null;
    if (span) this.#annotations.push({ ...rest, span });
    else this.#orphans.push({ ...rest, anchor });
  }

  #idOf(id: string): string {
    const free = this.#taken.free(id);
    if (free !== id) this.#problems.push(`Two entries have the id ‘${id}’; the second is ‘${free}’ from now on.`);
    return free;
  }
}

function attributesOf(bodies: readonly v.InferOutput<typeof body>[]): Attributes {
  const all = new Map<string, string | string[]>();
  for (const { purpose, label, value, several } of bodies) {
    if (purpose !== 'describing' || label === undefined) continue;
    const known = all.get(label);
    if (several && Array.isArray(known)) known.push(value);
    else all.set(label, several ? [value] : value);
  }
  return Object.fromEntries(all);
}
