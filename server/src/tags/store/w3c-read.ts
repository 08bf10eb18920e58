import * as v from 'valibot';
import { Anchors } from '../anchor/anchor.ts';
import { readPrint } from '../anchor/word-print.ts';
import { CodePoints } from '../code-points.ts';
import { Ids } from '../ids.ts';
import {
  type Anchor,
  type Annotation,
  type Attributes,
  inOrder,
  type Orphan,
  type Relation,
  type Tagging,
  type TagTarget,
} from '../model.ts';
import { atOnce, type Sliced } from './slices.ts';
import { BETWEEN, PAGE_END, TOGETHER } from './w3c-page.ts';

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
 * Reads a page of annotations against the dump's text as it stands now. Throws one sentence where it is no such page. Of two entries
 * with one id the second gets another; entries that say nothing Dateline knows are kept as they are.
 */
export function fromW3c(json: string, text: string): ReadTagging {
  return atOnce(readW3c(json, text));
}

/** The same in slices. */
export function* readW3c(json: string, text: string): Sliced<ReadTagging> {
  const read = v.safeParse(page, yield* parsed(json));
  if (!read.success)
    throw new Error('This is no page of Web Annotations, which has "type": "AnnotationPage" and a list of "items".');
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
  if (json.trim() === '') throw new Error('The file is empty; whatever wrote it did not come to its end.');
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('The file is damaged or cut short.');
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

/** The print that a page has of the words of its text (see `printOf`), or null where it has none or can't be read. */
export function wordsPrinted(json: string): readonly string[] | null {
  try {
    return v.parse(page, JSON.parse(json)).words ?? null;
  } catch {
    return null;
  }
}
