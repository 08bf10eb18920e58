import { phraseKey } from '../names/fold.ts';
import type { Edit } from '../rules/model.ts';
import { type JsonNode, member, readJson } from '../text/json.ts';
import type { Span } from '../text/span.ts';
import { type GlossaryEntry, LISTS } from './model.ts';

/** What is to be said of one name: the entry is made where the glossary has none of that name. */
export interface Wish {
  readonly type: GlossaryEntry['type'];
  readonly name: string;
  readonly native?: string | undefined;
  /** Forms that are right as they stand. */
  readonly accepted?: readonly string[];
}

/**
 * The one edit that takes a wish into the text of a glossary and leaves all else as its author wrote it: order, blanks and fields
 * that we do not know. An empty text becomes a glossary. Null where the text already says so; `damaged` where it is no glossary.
 */
export function wishEdit(text: string, wish: Wish): Edit | null | 'damaged' {
  const list = LIST_OF[wish.type];
  const fresh = entryText(wish);
  if (text.trim() === '') return { start: 0, end: text.length, text: `{\n  "${list}": [\n    ${fresh}\n  ]\n}\n` };
  const read = readJson(text);
  if ('problem' in read || read.root.kind !== 'object') return 'damaged';
  const { root } = read;
  const there = member(root, list);
  if (there === null) return inserted(text, root, `"${list}": [\n    ${fresh}\n  ]`, 2);
  if (there.kind !== 'array') return 'damaged';
  const entry = there.items.find((item) => hasName(item, wish.name));
  if (entry === undefined) return inserted(text, there, fresh, 4);
  const known = member(entry, 'accepted');
  const more = (wish.accepted ?? []).filter((form) => known === null || !holds(known, form));
  if (more.length === 0) return null;
  const forms = more.map((form) => JSON.stringify(form)).join(', ');
  if (known === null) return inserted(text, entry, `"accepted": [${forms}]`, 6);
  return known.kind === 'array' ? inserted(text, known, forms, 8) : 'damaged';
}

const LIST_OF = Object.fromEntries(Object.entries(LISTS).map(([list, type]) => [type, list])) as Readonly<
  Record<GlossaryEntry['type'], string>
>;

function entryText({ name, native, accepted = [] }: Wish): string {
  const fields = [`"name": ${JSON.stringify(name)}`];
  if (native !== undefined) fields.push(`"native": ${JSON.stringify(native)}`);
  if (accepted.length > 0) fields.push(`"accepted": [${accepted.map((form) => JSON.stringify(form)).join(', ')}]`);
  return `{ ${fields.join(', ')} }`;
}

function hasName(entry: JsonNode, name: string): boolean {
  const written = member(entry, 'name');
  return (
    written?.kind === 'scalar' && typeof written.value === 'string' && phraseKey(written.value) === phraseKey(name)
  );
}

function holds(array: JsonNode, form: string): boolean {
  return array.kind === 'array' && array.items.some((item) => item.kind === 'scalar' && item.value === form);
}

/** Puts a part behind the last one of an array or object: on a line of its own where the last one stands so, else on the same. */
function inserted(text: string, node: JsonNode, part: string, indent: number): Edit {
  const parts: readonly Span[] =
    node.kind === 'array'
      ? node.items
      : node.kind === 'object'
        ? node.members.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.end }))
        : [];
  const last = parts.at(-1);
  if (last === undefined) return { start: node.start + 1, end: node.end - 1, text: ` ${part} ` };
  const before = text.slice(text.lastIndexOf('\n', last.start - 1) + 1, last.start);
  const ownLine =
    parts.length > 1 || node.kind === 'array'
      ? /^[ \t]*$/.test(before)
      : text.slice(node.start, node.end).includes('\n');
  const space = /^[ \t]+$/.test(before) ? before : ' '.repeat(indent);
  return { start: last.end, end: last.end, text: ownLine ? `,\n${space}${part}` : `, ${part}` };
}
