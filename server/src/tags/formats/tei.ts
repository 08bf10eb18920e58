import type { Span } from '../../text/span.ts';
import { CodePoints } from '../code-points.ts';
import { type Annotation, type Attributes, inOrder, type Relation } from '../model.ts';
import { allowedInXml } from './characters.ts';
import type { ReadDump, TextFormat } from './model.ts';
import { childOf, childrenOf, descendantsOf, type Element, element, escaped, readXml } from './xml.ts';
import { isW3cDate } from './xml-dates.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
/** The pointer scheme of the TEI Guidelines, chapter 17: an element, the first character, and how many. */
const POINTER = /^#string-range\(\s*([^,()\s]+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/;
/** Tell attributes' notes, and the one that says that a turn is meant, from notes. */
const ATTRIBUTE = 'attribute';
const TARGET = 'target';

/**
 * https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-standOff.html: a file a dump, its text in one `ab`, its tags as
 * `annotation` elements in `standOff` that point to it by `string-range`, in code points. Tags and relations have their names in
 * `desc` and `interp`, as their own identifiers must be. All of it is as the schema has it: an `annotation` holds who is responsible,
 * when it was made, and notes; a `relation` only its description, so that it names its maker by `resp`.
 */
export const tei: TextFormat = {
  name: 'tei',
  about: 'TEI P5 with standOff annotations, a file a dump; places in code points',
  ending: '.xml',
  files: 'each',
  holds: {
    ...{ ids: true, who: true, when: true, note: true, attributes: 'lists', documents: true, turns: true },
    ...{ relations: true, relationsMade: true, relationIds: true, spans: 'characters' },
  },
  asName: (name) => allowedInXml(name) || '_',
  asValue: allowedInXml,
  asText: allowedInXml,
  write: ({ path, text, annotations, relations }) => {
    const points = new CodePoints(text);
    const ordered = inOrder(annotations);
    const tags = new Map([...new Set(ordered.map((a) => a.tag))].map((tag, i) => [tag, `tag-${i + 1}`]));
    const numbers = new Map(ordered.map(({ id }, i) => [id, `a${i + 1}`]));
    const written = ordered.map(({ id, tag, on, span, who, when, note, attributes }) => {
      const from = points.fromUtf16(span?.start ?? 0);
      const target = span ? `#string-range(text,${from},${points.fromUtf16(span.end) - from})` : '#text';
      const said = Object.entries(attributes).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((one) =>
          element(
            'note',
            { type: ATTRIBUTE, subtype: typeof value === 'string' ? null : 'list', n: name },
            escaped(one),
          ),
        ),
      );
      return element(
        'annotation',
        {
          'xml:id': numbers.get(id) ?? null,
          ...{ n: id, target, ana: `#${tags.get(tag)}`, motivation: 'tagging' },
        },
        ...made(who, when),
        ...(on === 'turn' ? [element('note', { type: TARGET }, on)] : []),
        ...said,
        ...(note === null ? [] : [element('note', {}, escaped(note))]),
      );
    });
    const makers = new Map(
      [...new Set(relations.flatMap(({ who }) => who ?? []))].map((who, i) => [who, `who-${i + 1}`]),
    );
    const links = relations.map(({ id, name, from, to, who, when }, i) =>
      element(
        'relation',
        {
          'xml:id': `r${i + 1}`,
          n: id,
          name: 'related',
          active: `#${numbers.get(from)}`,
          passive: `#${numbers.get(to)}`,
          resp: who === null ? null : `#${makers.get(who)}`,
          ...dated(when),
        },
        element('desc', {}, escaped(name)),
      ),
    );
    const interps = [...tags].map(([tag, id]) => element('interp', { 'xml:id': id }, escaped(tag)));
    const header = element(
      'teiHeader',
      {},
      element(
        'fileDesc',
        {},
        element(
          'titleStmt',
          {},
          element('title', {}, escaped(allowedInXml(path))),
          ...[...makers].map(([who, id]) => responsible(who, { 'xml:id': id })),
        ),
        element('publicationStmt', {}, element('p', {}, 'Written by Dateline.')),
        element('sourceDesc', {}, element('p', {}, escaped(allowedInXml(path)))),
      ),
    );
    const lines = (name: string, parts: readonly string[]): string =>
      parts.length === 0 ? '' : `${element(name, {}, '\n', ...parts.map((part) => `${part}\n`))}\n`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
      'TEI',
      { xmlns: NAMESPACE },
      `\n${header}\n`,
      element(
        'text',
        {},
        element('body', {}, element('ab', { 'xml:id': 'text', 'xml:space': 'preserve' }, escapedText(text))),
      ),
      `\n${element('standOff', {}, '\n', lines('interpGrp', interps), lines('listAnnotation', written), lines('listRelation', links))}\n`,
    )}\n`;
  },
  read: (given, { path }) => [readTei(readXml(given, 'the TEI file'), path)],
};

/** Line feeds stay as they are, so that people can read the file. */
const escapedText = (text: string): string => escaped(text).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');

const responsible = (who: string, attributes: Readonly<Record<string, string>> = {}): string =>
  element('respStmt', attributes, element('resp', {}, 'tagged'), element('name', {}, escaped(who)));

/** The attribute that tells a date: only those of W3C may stand in `when`. */
const dated = (when: string | null): Readonly<Record<string, string | null>> =>
  when === null || isW3cDate(when) ? { when } : { 'when-custom': when };

const made = (who: string | null, when: string | null): string[] => [
  ...(who === null ? [] : [responsible(who)]),
  ...(when === null ? [] : [element('revisionDesc', {}, element('change', { status: 'created', ...dated(when) }))]),
];

function readTei(root: Element, path: string | null): ReadDump {
  const standOff = [...descendantsOf(root, 'standOff')];
  if (root.name !== 'TEI' || standOff.length === 0) throw new Error('This is no TEI file with a standOff.');
  const inStandOff = (...names: readonly string[]): Element[] =>
    standOff.flatMap((one) => names.flatMap((name) => [...descendantsOf(one, name)]));
  const texts = textsOf(root);
  const people = peopleOf(root);
  const tags = new Map(inStandOff('interp', 'category').map(({ attributes, text }) => [attributes.id ?? '', text]));
  const found: Annotation[] = [];
  const problems: string[] = [];
  const byId = new Map<string, string>();
  let target: string | null = null;
  for (const one of inStandOff('annotation', 'span')) {
    const place = placeOf(one, texts);
    if (place === null || (target !== null && target !== place.element)) {
      const { id, target: pointer, from } = one.attributes;
      problems.push(
        place
          ? 'It points to several elements; only those of the first are read.'
          : `‘${(pointer || from || id) ?? 'An annotation'}’ points to no stretch of a text; it is left out.`,
      );
      continue;
    }
    target = place.element;
    const { id, n, ana = '' } = one.attributes;
    const number = n ?? id ?? `imported-${found.length + 1}`;
    if (id !== undefined) byId.set(id, number);
    const pointed = ana.split(/\s+/)[0].replace(/^#/, '');
    const tag = [tags.get(pointed), pointed, one.text.trim()].find((name) => name?.trim()) ?? 'annotation';
    found.push({ id: number, tag, span: place.span, ...readSaid(one, place.span), ...readMade(one, people) });
  }
  const [title] = descendantsOf(root, 'title');
  const [source] = [...descendantsOf(root, 'sourceDesc')].flatMap((one) => childrenOf(one, 'p'));
  return {
    path: source?.text ?? title?.text ?? path,
    text: (target === null ? [...texts.values()][0] : texts.get(target)) ?? null,
    annotations: found,
    relations: readRelations(inStandOff('relation'), byId, people),
    problems,
  };
}

/** The texts that annotations may point to, by the ids of their elements; the first of each id. */
function textsOf(root: Element): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const one of [...descendantsOf(root, 'ab'), ...descendantsOf(root, 'p'), ...descendantsOf(root, 'body')])
    if (one.attributes.id !== undefined && !texts.has(one.attributes.id)) texts.set(one.attributes.id, one.text);
  return texts;
}

/** Who is named in the file, by what refers to them. */
function peopleOf(root: Element): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const one of descendantsOf(root, 'respStmt'))
    if (one.attributes.id !== undefined) people.set(`#${one.attributes.id}`, nameIn(one) ?? '');
  return people;
}

/** The element that an annotation points to, with the stretch of its text, null for all of it; null where there is no such element. */
function placeOf(
  { attributes: { target = '', from = '' } }: Element,
  texts: ReadonlyMap<string, string>,
): { readonly element: string; readonly span: Span | null } | null {
  const match = POINTER.exec(target !== '' ? target : from);
  const element = match ? match[1] : target.slice(1);
  const text = texts.get(element);
  if (text === undefined) return null;
  if (!match) return { element, span: null };
  const points = new CodePoints(text);
  const start = Number(match[2]);
  return { element, span: { start: points.toUtf16(start), end: points.toUtf16(start + Number(match[3])) } };
}

/** What an annotation sits on, and what its notes say: some hold attributes, one that a turn is meant. */
function readSaid(one: Element, span: Span | null): Pick<Annotation, 'on' | 'note' | 'attributes'> {
  const notes = childrenOf(one, 'note');
  const meant = notes.filter((note) => note.attributes.type === TARGET);
  const isTurn = one.attributes.type === 'turn' || meant.some((note) => note.text === 'turn');
  const own = notes.filter(({ attributes: { type } }) => type !== ATTRIBUTE && type !== TARGET);
  return {
    on: span === null ? 'document' : isTurn ? 'turn' : 'span',
    note: own.map((note) => note.text).join('\n') || null,
    attributes: attributesOf(notes.filter((note) => note.attributes.type === ATTRIBUTE)),
  };
}

/** The relations between annotations that were read, which `byId` has by their ids in the file. */
function readRelations(
  found: readonly Element[],
  byId: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, string>,
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const one of found) {
    const [from, to] = [one.attributes.active, one.attributes.passive].map((ref) => byId.get((ref ?? '').slice(1)));
    if (from === undefined || to === undefined) continue;
    const name = childOf(one, 'desc')?.text ?? one.attributes.name ?? 'related';
    const id = one.attributes.n ?? one.attributes.id ?? `imported-relation-${relations.length + 1}`;
    relations.push({ id, name, from, to, ...readMade(one, people) });
  }
  return relations;
}

function attributesOf(notes: readonly Element[]): Attributes {
  const all = new Map<string, string | string[]>();
  for (const { attributes, text } of notes) {
    const name = attributes.n ?? '';
    const known = all.get(name);
    if (Array.isArray(known)) known.push(text);
    else all.set(name, attributes.subtype === 'list' ? [text] : text);
  }
  return Object.fromEntries(all);
}

/** Whom a statement of responsibility names. */
const nameIn = (one: Element | null): string | null =>
  (one && (childOf(one, 'name') ?? childOf(one, 'persName'))?.text) ?? null;

/** Who made something, by its own statement or one that it refers to, and when: as Dateline writes it, and as it once did. */
function readMade(one: Element, people: ReadonlyMap<string, string>): Pick<Annotation, 'who' | 'when'> {
  const history = childOf(one, 'revisionDesc');
  const change = history && childOf(history, 'change');
  const date = (of: Element | null): string | undefined => of?.attributes.when ?? of?.attributes['when-custom'];
  return {
    who: nameIn(childOf(one, 'respStmt')) ?? people.get((one.attributes.resp ?? '').split(' ')[0]) ?? null,
    when: date(change) ?? date(one) ?? date(childOf(one, 'date')) ?? null,
  };
}
