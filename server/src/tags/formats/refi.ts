import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { CodePoints } from '../code-points.ts';
import { LineEnds } from '../line-ends.ts';
import { inOrder, type TaggedDump } from '../model.ts';
import { allowedInXml, wellFormed } from './characters.ts';
import type { Codebook, ProjectFormat } from './model.ts';
import { readCodebook, readProject } from './refi-read.ts';
import { element, escaped } from './xml.ts';
import { isDateTime } from './xml-dates.ts';

const PROJECT = 'urn:QDA-XML:project:1.0';
const CODEBOOK = 'urn:QDA-XML:codebook:1.0';
const ORIGIN = 'Dateline';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * REFI-QDA 1.5 (https://www.qdasoftware.org): a zip with `project.qde` and the sources as texts in UTF-8, as NVivo, ATLAS.ti, MAXQDA
 * and QualCoder exchange. Tags are codes, annotations codings of a selection or of a whole source, notes memos, relations links.
 * Positions are code points; the end is the first behind. A line end is one line feed: in a text with those of Windows NVivo counts
 * two characters for each and ATLAS.ti one, as QualCoder's reader knows of both. Texts that codings of other kinds of sources stand in are
 * left out.
 */
export const refi = {
  name: 'refi',
  about: 'REFI-QDA project (.qdpx) for NVivo, ATLAS.ti, MAXQDA, QualCoder; places in code points, line ends as one',
  ending: '.qdpx',
  files: 'project',
  holds: {
    who: true,
    when: true,
    note: true,
    documents: true,
    relations: true,
    wholeLineEnds: true,
    spans: 'characters',
  },
  asName: (name: string) => allowedInXml(name).trim() || '_',
  asValue: allowedInXml,
  asDate: (date: string) => (isDateTime(date) ? date : null),
  asText: wellFormed,
  write: (dumps: readonly TaggedDump[], codebook: Codebook) => {
    const codes = withUsed(codebook, dumps);
    const people = [...new Set(dumps.flatMap((d) => d.annotations.flatMap((a) => a.who ?? [])))].sort();
    const notes: string[] = [];
    const links: string[] = [];
    const files: Record<string, Uint8Array> = {};
    const sources = dumps.map((dump) => {
      const { path, relations } = dump;
      const ends = new LineEnds(dump.text);
      const text = ends.plain;
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
        ...codingsOf(dump, ends, notes),
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
  read: readProject,
} satisfies ProjectFormat;

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
  read: (given) => ({ dumps: [], codebook: readCodebook(given), problems: [] }),
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

function codingsOf({ path, text, annotations }: TaggedDump, ends: LineEnds, notes: string[]): string[] {
  const points = new CodePoints(ends.plain);
  const pointAt = (offset: number): number => points.fromUtf16(ends.toPlain(offset));
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
    const place = { startPosition: pointAt(span.start), endPosition: pointAt(span.end) };
    return `\n${element('PlainTextSelection', { guid: guid('selection', path, id), name: words, ...place, ...made }, coding)}`;
  });
}
