import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { LARGEST } from '../../files/find.ts';
import { CodePoints } from '../code-points.ts';
import { type Annotation, inOrder, type Relation, type TaggedDump } from '../model.ts';
import { allowedInXml, wellFormed } from './characters.ts';
import type { Code, Codebook, ProjectFormat, ReadDump, ReadProject } from './model.ts';
import { childOf, childrenOf, descendantsOf, type Element, element, escaped, readXml } from './xml.ts';

const PROJECT = 'urn:QDA-XML:project:1.0';
const CODEBOOK = 'urn:QDA-XML:codebook:1.0';
const ORIGIN = 'Dateline';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
/** What its schema takes for a date: `xs:dateTime`. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;
/** What a project may hold once it is unpacked; more is a trap, or no press releases. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/**
 * REFI-QDA 1.5 (https://www.qdasoftware.org): a zip with `project.qde` and the sources as texts in UTF-8, as NVivo, ATLAS.ti, MAXQDA
 * and QualCoder exchange. Tags are codes, annotations codings of a selection or of a whole source, notes memos, relations links.
 * Positions are code points; the end is the first behind. Texts that codings of other kinds of sources stand in are left out.
 */
export const refi: ProjectFormat = {
  name: 'refi',
  about: 'REFI-QDA project (.qdpx) for NVivo, ATLAS.ti, MAXQDA, QualCoder; places in code points',
  ending: '.qdpx',
  files: 'project',
  holds: { who: true, when: true, note: true, documents: true, relations: true, spans: 'characters' },
  asName: (name) => allowedInXml(name).trim() || '_',
  asValue: allowedInXml,
  asDate: (date) => (DATE_TIME.test(date) ? date : null),
  asText: wellFormed,
  write: (dumps, codebook) => {
    const codes = withUsed(codebook, dumps);
    const people = [...new Set(dumps.flatMap((d) => d.annotations.flatMap((a) => a.who ?? [])))].sort();
    const notes: string[] = [];
    const links: string[] = [];
    const files: Record<string, Uint8Array> = {};
    const sources = dumps.map((dump) => {
      const { path, text, relations } = dump;
      const file = `${guid('source', path)}.txt`;
      // Readers take a byte-order mark for one; where the text itself begins with it, it needs another.
      files[`sources/${file}`] = strToU8(text.startsWith('\ufeff') ? `\ufeff${text}` : text);
      for (const { id, name, from, to } of relations)
        links.push(
          element('Link', {
            ...{ guid: guid('link', path, id), name, direction: 'OneWay' },
            ...{ originGUID: guid('coding', path, from), targetGUID: guid('coding', path, to) },
          }),
        );
      return element(
        'TextSource',
        { guid: guid('source', path), name: allowedInXml(path), plainTextPath: `internal://${file}` },
        ...codingsOf(dump, notes),
      );
    });
    const users = people.map((name) => element('User', { guid: guid('user', name), name }));
    const all = [
      ...listOf('Users', users),
      ...(codes.length > 0 ? [element('CodeBook', {}, element('Codes', {}, ...codeElements(codes, null)))] : []),
      ...listOf('Sources', sources),
      ...listOf('Notes', notes),
      ...listOf('Links', links),
    ];
    const project = element(
      'Project',
      { xmlns: PROJECT, name: ORIGIN, origin: ORIGIN },
      ...all.map((one) => `\n${one}`),
      '\n',
    );
    // A fixed date: the same tags give the same bytes.
    return zipSync({ 'project.qde': strToU8(HEAD + project), ...files }, { mtime: '1980-01-01T12:00:00' });
  },
  read: (given) => {
    const files = unpack(given);
    const name = [...files.keys()].find((one) => one.toLowerCase().endsWith('project.qde'));
    const text = name === undefined ? undefined : files.get(name);
    if (text === undefined) throw new Error('There is no project.qde in this file, so it is no REFI-QDA project.');
    return new Project(readXml(decode(text), 'project.qde'), files).read();
  },
};

/** A codebook alone (`.qdc`): the tags with their nesting, colours and descriptions, and no codings. */
export const qdc: ProjectFormat = {
  name: 'qdc',
  about: 'REFI-QDA codebook (.qdc): the names, nesting, colours and descriptions of tags, without places',
  ending: '.qdc',
  files: 'project',
  holds: { documents: true, spans: 'characters' },
  asName: refi.asName,
  write: (dumps, codebook) => {
    const codes = element('Codes', {}, ...codeElements(withUsed(codebook, dumps), null), '\n');
    return strToU8(`${HEAD}${element('CodeBook', { xmlns: CODEBOOK, origin: ORIGIN }, codes)}\n`);
  },
  read: (given) => {
    const root = readXml(decode(given), 'the codebook');
    if (root.name !== 'CodeBook') throw new Error('This is no REFI-QDA codebook.');
    return { dumps: [], codebook: readCodes(root, new Map(), new Map()), problems: [] };
  },
};

/** A list as the schema has it: none without members. */
const listOf = (name: string, members: readonly string[]): readonly string[] =>
  members.length === 0 ? [] : [element(name, {}, ...members.map((one) => `\n${one}`))];

/** An identifier that is the same for the same thing, in the form of a version 5 UUID. */
function guid(...parts: readonly string[]): string {
  const hash = createHash('sha1')
    .update(JSON.stringify(['dateline', ...parts]))
    .digest('hex');
  const variant = ((Number.parseInt(hash[16], 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The codebook, and tags in use that it does not know behind it. */
function withUsed(codebook: Codebook, dumps: readonly TaggedDump[]): Codebook {
  const known = codebook.map((code) => ({
    ...code,
    name: codeName(code.name),
    parent: code.parent && codeName(code.parent),
  }));
  const names = new Set(known.map((code) => code.name));
  const used = new Set(dumps.flatMap((d) => d.annotations.map((a) => codeName(a.tag))));
  const more = [...used].filter((name) => !names.has(name)).sort();
  return [...known, ...more.map((name) => ({ name, parent: null, color: null, description: null }))];
}

const codeName = (name: string): string => allowedInXml(name).trim() || '_';

function codeElements(codes: Codebook, parent: string | null): string[] {
  return codes
    .filter((code) => code.parent === parent)
    .map(({ name, color, description }) => {
      const inner = [
        ...(description === null ? [] : [element('Description', {}, escaped(allowedInXml(description)))]),
        ...codeElements(codes, name),
      ];
      return `\n${element('Code', { guid: guid('code', name), name, isCodable: 'true', color }, ...inner)}`;
    });
}

function codingsOf({ path, text, annotations }: TaggedDump, notes: string[]): string[] {
  const points = new CodePoints(text);
  // Selections come before codings of the whole source.
  const ordered = [...inOrder(annotations)].sort((a, b) => Number(a.span === null) - Number(b.span === null));
  return ordered.map(({ id, tag, span, who, when, note }) => {
    const made = { creatingUser: who === null ? null : guid('user', who), creationDateTime: when };
    const memo = note === null ? [] : [element('NoteRef', { targetGUID: guid('note', path, id) })];
    if (note !== null)
      notes.push(
        `${element('Note', { guid: guid('note', path, id), name: 'Note', ...made }, element('PlainTextContent', {}, escaped(note)))}`,
      );
    const coding = element(
      'Coding',
      { guid: guid('coding', path, id), ...made },
      element('CodeRef', { targetGUID: guid('code', tag) }),
      ...memo,
    );
    if (!span) return coding;
    const words = allowedInXml(text.slice(span.start, span.end)).replace(/\s+/g, ' ').slice(0, 80);
    const place = { startPosition: points.fromUtf16(span.start), endPosition: points.fromUtf16(span.end) };
    return `\n${element('PlainTextSelection', { guid: guid('selection', path, id), name: words, ...place, ...made }, coding)}`;
  });
}

/** The files of a zip by name, unpacked in memory only. Throws where they would be larger than any project, or where a name leads out. */
function unpack(given: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  try {
    const files = unzipSync(given, {
      filter: ({ name, originalSize }) => {
        if (name.split(/[\\/]/).includes('..') || /^(?:[\\/]|[a-z]:)/i.test(name))
          throw new Refused(`The file '${name.slice(0, 80)}' in it leads out of the project.`);
        if (!/(?:\.qde|\.txt)$/i.test(name)) return false;
        unpacked += originalSize;
        if (originalSize > LARGEST * 4 || unpacked > MOST_UNPACKED)
          throw new Refused(`Unpacked it would have more than ${MOST_UNPACKED / 1024 / 1024} MB; it is not read.`);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Error('This is no sound zip file; it is damaged or cut short.');
  }
}

class Refused extends Error {}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Reads the codes of a codebook; notes its names by identifier. */
function readCodes(book: Element, names: Map<string, string>, memos: ReadonlyMap<string, string>): Codebook {
  const codes: Code[] = [];
  const known = new Set<string>();
  const read = (parent: Element, above: string | null): void => {
    for (const code of childrenOf(parent, 'Code')) {
      const { name: given = '', color } = code.attributes;
      // Codes of one name under two parents are two tags.
      let name = given;
      if (known.has(name) && above !== null) name = `${above}/${given}`;
      for (let n = 2; known.has(name); n++) name = `${given} ${n}`;
      known.add(name);
      names.set(idOf(code), name);
      codes.push({
        ...{ name, parent: above, color: colorOf(color) },
        description:
          [childOf(code, 'Description')?.text ?? '', ...memosOf(code, memos)].filter(Boolean).join('\n') || null,
      });
      read(code, name);
    }
  };
  for (const list of childrenOf(book, 'Codes')) read(list, null);
  return codes;
}

/** Reads project.qde. References are by identifier. */
class Project {
  readonly #root: Element;
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #codes = new Map<string, string>();
  readonly #people = new Map<string, string>();
  readonly #notes = new Map<string, string>();
  readonly #problems: string[] = [];
  /** By the identifier of a coding or its selection: the dump and the annotation. */
  readonly #places = new Map<string, { readonly dump: number; readonly id: string }>();

  constructor(root: Element, files: ReadonlyMap<string, Uint8Array>) {
    if (root.name !== 'Project') throw new Error('project.qde has no project in it.');
    this.#root = root;
    this.#files = files;
  }

  read(): ReadProject {
    for (const user of descendantsOf(this.#root, 'User'))
      this.#people.set(idOf(user), user.attributes.name ?? user.attributes.id ?? '');
    for (const note of descendantsOf(this.#root, 'Note')) {
      const text = this.#textOf(note);
      if (text !== null) this.#notes.set(idOf(note), text);
    }
    const book = childOf(this.#root, 'CodeBook');
    const codebook = book ? readCodes(book, this.#codes, this.#notes) : [];
    const dumps: ReadDump[] = [];
    const sources = childOf(this.#root, 'Sources')?.children ?? [];
    for (const source of sources) {
      const name = source.attributes.name ?? source.attributes.guid ?? '';
      const text = source.name === 'TextSource' ? this.#textOf(source) : null;
      if (text === null) this.#problems.push(`The source '${name}' has no text in the project; it is left out.`);
      else dumps.push(this.#source(source, name, text, dumps.length));
    }
    for (const [list, what] of Object.entries(UNKNOWN)) {
      const count = childOf(this.#root, list)?.children.length ?? 0;
      if (count > 0) this.#problems.push(`Its ${what} (${count}) say nothing about tags; they are left out.`);
    }
    const relations = dumps.map((): Relation[] => []);
    for (const [i, link] of [...descendantsOf(this.#root, 'Link')].entries()) {
      const { name = 'related', originGUID = '', targetGUID = '' } = link.attributes;
      const [from, to] = [originGUID, targetGUID].map((one) => this.#places.get(plainId(one)));
      if (from && to && from.dump === to.dump)
        relations[from.dump].push({
          id: `imported-link-${i + 1}`,
          name,
          from: from.id,
          to: to.id,
          who: null,
          when: null,
        });
      else this.#problems.push(`The link '${name}' does not join two codings of one source; it is left out.`);
    }
    return {
      dumps: dumps.map((dump, i) => ({ ...dump, relations: relations[i] })),
      codebook,
      problems: this.#problems,
    };
  }

  /** The text of a source or note: in the element itself, or in a file of the project. */
  #textOf(one: Element): string | null {
    const inside = childOf(one, 'PlainTextContent');
    if (inside) return inside.text;
    const path = one.attributes.plainTextPath ?? '';
    if (!path.startsWith('internal://')) return null;
    const wanted = `sources/${path.slice(11)}`.toLowerCase();
    for (const [name, bytes] of this.#files) if (name.toLowerCase() === wanted) return decode(bytes);
    return null;
  }

  #source(source: Element, name: string, text: string, dump: number): ReadDump {
    const points = new CodePoints(text);
    const annotations: Annotation[] = [];
    const add = (coding: Element, span: Annotation['span'], selection: Element | null): void => {
      const id = `imported-${annotations.length + 1}`;
      const tag = this.#codes.get(plainId(childOf(coding, 'CodeRef')?.attributes.targetGUID));
      if (tag === undefined) {
        this.#problems.push(`A coding of '${name}' names a code that is not in the codebook; it is left out.`);
        return;
      }
      for (const one of [coding, selection])
        if (one && !this.#places.has(idOf(one))) this.#places.set(idOf(one), { dump, id });
      const { creatingUser, creationDateTime } = { ...selection?.attributes, ...coding.attributes };
      const said = [
        ...(selection ? [childOf(selection, 'Description')?.text ?? ''] : []),
        ...[coding, selection].flatMap((one) => (one ? memosOf(one, this.#notes) : [])),
      ];
      annotations.push({
        ...{ id, tag, on: span ? 'span' : 'document', span },
        ...{ who: this.#people.get(plainId(creatingUser)) ?? null, when: creationDateTime ?? null },
        ...{ note: said.filter((one) => one !== '').join('\n') || null, attributes: {} },
      });
    };
    for (const selection of childrenOf(source, 'PlainTextSelection')) {
      const [start, end] = ['startPosition', 'endPosition'].map((key) => Number(selection.attributes[key]));
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start)
        this.#problems.push(`A selection of '${name}' has no place; it is left out.`);
      else
        for (const coding of childrenOf(selection, 'Coding'))
          add(coding, { start: points.toUtf16(start), end: points.toUtf16(end) }, selection);
    }
    for (const coding of childrenOf(source, 'Coding')) add(coding, null, null);
    if (memosOf(source, this.#notes).length > 0)
      this.#problems.push(`The memo of '${name}' belongs to no coding; it is left out.`);
    return { path: name, text, annotations, relations: [], problems: [] };
  }
}

/** Lists of a project that hold no tags, and what they are called in the programs that write them. */
const UNKNOWN = { Cases: 'cases', Variables: 'variables', Sets: 'sets', Graphs: 'graphs' } as const;

/** Identifiers may stand in braces, and letters' case does not count. */
const plainId = (guid = ''): string => guid.replace(/[{}]/g, '').trim().toLowerCase();

const idOf = (one: Element): string => plainId(one.attributes.guid);

/** The memos that something names. */
const memosOf = (one: Element, memos: ReadonlyMap<string, string>): readonly string[] =>
  childrenOf(one, 'NoteRef').flatMap((note) => memos.get(plainId(note.attributes.targetGUID)) ?? []);

/** A colour with six digits, or null; the schema takes three, too. */
function colorOf(given = ''): string | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(given)?.[1].toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
