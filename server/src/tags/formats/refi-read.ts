import { unzipSync } from 'fflate';
import { LARGEST } from '../../files/find.ts';
import { CodePoints } from '../code-points.ts';
import { LineEnds } from '../line-ends.ts';
import type { Annotation, Relation } from '../model.ts';
import type { Code, Codebook, ReadDump, ReadProject } from './model.ts';
import { childOf, childrenOf, descendantsOf, type Element, readXml } from './xml.ts';

/** What a project may hold once it is unpacked; more is a trap, or no press releases. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/** Reads a project of REFI-QDA: a zip with `project.qde` and its sources. Throws one sentence where it is none. */
export function readProject(given: Uint8Array): ReadProject {
  const files = unpack(given);
  const name = [...files.keys()].find((one) => one.toLowerCase().endsWith('project.qde'));
  const text = name === undefined ? undefined : files.get(name);
  if (text === undefined) throw new Error('There is no project.qde in this file, so it is no REFI-QDA project.');
  return new Project(readXml(decode(text), 'project.qde'), files).read();
}

/** Reads a codebook of REFI-QDA that stands alone. Throws one sentence where it is none. */
export function readCodebook(given: Uint8Array): Codebook {
  const root = readXml(decode(given), 'the codebook');
  if (root.name !== 'CodeBook') throw new Error('This is no REFI-QDA codebook.');
  return readCodes(root, new Map(), new Map());
}

/** The files of a zip by name, unpacked in memory only. Throws where they would be larger than any project, or where a name leads out. */
function unpack(given: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  try {
    const files = unzipSync(given, {
      filter: ({ name, originalSize }) => {
        if (name.split(/[\\/]/).includes('..') || /^(?:[\\/]|[a-z]:)/i.test(name))
          throw new Refused(`The file ‘${name.slice(0, 80)}’ in it leads out of the project.`);
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
      if (text === null) this.#problems.push(`The source ‘${name}’ has no text in the project; it is left out.`);
      else dumps.push(this.#source(source, name, this.#asCounted(text), dumps.length));
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
      else this.#problems.push(`The link ‘${name}’ does not join two codings of one source; it is left out.`);
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

  /** A source as its codings count in it: ATLAS.ti takes a line end of Windows for one character, all others for two. */
  #asCounted(text: string): string {
    return /^atlas/i.test(this.#root.attributes.origin ?? '') ? new LineEnds(text).plain : text;
  }

  #source(source: Element, name: string, text: string, dump: number): ReadDump {
    const points = new CodePoints(text);
    const annotations: Annotation[] = [];
    const add = (coding: Element, span: Annotation['span'], selection: Element | null): void => {
      const id = `imported-${annotations.length + 1}`;
      const tag = this.#codes.get(plainId(childOf(coding, 'CodeRef')?.attributes.targetGUID));
      if (tag === undefined) {
        this.#problems.push(`A coding of ‘${name}’ names a code that is not in the codebook; it is left out.`);
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
        this.#problems.push(`A selection of ‘${name}’ has no place; it is left out.`);
      else
        for (const coding of childrenOf(selection, 'Coding'))
          add(coding, { start: points.toUtf16(start), end: points.toUtf16(end) }, selection);
    }
    for (const coding of childrenOf(source, 'Coding')) add(coding, null, null);
    if (memosOf(source, this.#notes).length > 0)
      this.#problems.push(`The memo of ‘${name}’ belongs to no coding; it is left out.`);
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
