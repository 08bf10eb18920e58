import { Anchors } from '../anchor/anchor.ts';
import { printOf } from '../anchor/word-print.ts';
import { CodePoints } from '../code-points.ts';
import { type Anchor, type Annotation, inOrder, type Relation, type Tagging } from '../model.ts';
import { atOnce, type Sliced } from './slices.ts';
import { BETWEEN, PAGE_END, TOGETHER } from './w3c-page.ts';

/** https://www.w3.org/TR/annotation-model/ and its JSON-LD context. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

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
      // Where its words last stood, though the text has changed since; read again it is the same place.
      const start = points.fromUtf16(Math.max(0, orphan.anchor.start));
      const { exact, prefix, suffix } = orphan.anchor;
      const end = start + [...exact].length;
      return entry(orphan, () => item(path, orphan, { exact, prefix, suffix }, { start, end }));
    }),
    ...tagging.relations.map((relation) => () => indented(relationItemOf(relation))),
    ...tagging.foreign.map((one) => () => indented(one)),
  ];
  // Tags of the whole text need no places, but are found again by its words where another program gives it another name.
  const words = tagging.annotations.length > 0 ? yield* printOf(anchors.words) : [];
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

/**
 * A path as the standard has sources: an IRI relative to the folder (RFC 3987), in which blanks, `#`, `?`, `%`, a colon and whatever else
 * would end it or stand for something else is escaped. Letters of all alphabets stay, so that people can read it.
 */
const iriOf = (path: string): string =>
  path.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\p{L}\p{M}\p{N}\-._~!$&'()*+,;=@/]+/gu, encodeURIComponent);

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
  anchor: Omit<Anchor, 'start'> | null,
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
      source: iriOf(path),
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
