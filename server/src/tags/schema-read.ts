import * as v from 'valibot';
import { type JsonNode, member, nodeAt, plainValue, readJson } from '../glossary/json.ts';
import type { Finding, Severity } from '../rules/model.ts';
import type { Span } from '../text/span.ts';
import {
  LONGEST_NAME,
  NO_SCHEMA,
  type RelationType,
  TARGETS,
  type TagAttribute,
  type TagSchema,
  type TagType,
  whatIsWrong,
  whatIsWrongWithAnnotator,
} from './schema.ts';

/** A schema as far as it could be read, and what is wrong with the rest, at its place. */
export interface ReadSchema {
  readonly schema: TagSchema;
  readonly findings: readonly Finding[];
  /** False where the file is no JSON, so that it must not be written over. */
  readonly sound: boolean;
}

const MOST_TAGS = 5000;
const DEEPEST = 12;

const said = (what: string) => v.string(`${what} is text in quotation marks.`);
const name = v.pipe(said('A name'), v.maxLength(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`));
const description = v.optional(
  v.pipe(said('A description'), v.maxLength(4000, 'A description has at most 4000 characters.')),
);
const attribute = v.object({
  name,
  description,
  choices: v.optional(v.array(name, 'Choices stand in square brackets.'), []),
  several: v.optional(v.boolean('‘several’ is true or false.'), false),
});
const tag = v.object({
  name,
  color: v.optional(v.pipe(said('A colour'), v.regex(/^#[0-9a-f]{6}$/i, 'A colour is # and six digits: #1f77b4.'))),
  key: v.optional(v.pipe(said('A key'), v.regex(/^[\p{L}\p{N}]$/u, 'A key is one letter or digit.'))),
  description,
  on: v.optional(
    v.pipe(
      v.array(
        v.picklist(TARGETS, 'A tag is set on span, turn or document.'),
        'What a tag is set on stands in square brackets.',
      ),
      v.minLength(1, 'Name at least one of span, turn and document.'),
    ),
  ),
  attributes: v.optional(v.array(v.unknown(), 'Attributes stand in square brackets.'), []),
  children: v.optional(v.array(v.unknown(), 'Children stand in square brackets.'), []),
});
const names = v.optional(v.array(name, 'Names of tags stand in square brackets.'), []);
const relation = v.object({ name, description, from: names, to: names });

/**
 * Reads the text of `.dateline/tags.json`. Any text gives a schema: what is wrong is left out, with a finding at its place, and the
 * rest is used. Names are data, never markup: who shows them has to escape them.
 */
export function readSchema(text: string): ReadSchema {
  const findings: Finding[] = [];
  const add = ({ start, end }: Span, code: string, severity: Severity, message: string): void => {
    if (findings.length < 200) findings.push({ start, end, code: `tags/${code}`, severity, message, fixes: [] });
  };
  if (text.trim() === '') return { schema: NO_SCHEMA, findings, sound: true };
  const read = readJson(text);
  if ('problem' in read) {
    add(read.problem, 'syntax', 'error', `${read.problem.message} Until this is mended, no tag of the file is known.`);
    return { schema: NO_SCHEMA, findings, sound: false };
  }
  const { root } = read;
  if (root.kind !== 'object') {
    add(head(root), 'shape', 'error', 'This file is an object in curly brackets with the list tags.');
    return { schema: NO_SCHEMA, findings, sound: false };
  }
  for (const { key, keySpan } of root.members)
    if (!['$schema', 'version', 'tags', 'relations', 'annotators', 'apart'].includes(key))
      add(
        keySpan,
        'shape',
        'warning',
        'Dateline does not know this name here; it knows tags, relations, annotators and apart.',
      );

  /** Checks one object; what is wrong with it is said at its place. */
  function check<T>(shape: v.GenericSchema<unknown, T>, node: JsonNode, what: string): T | null {
    const parsed = v.safeParse(shape, plainValue(node));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const path = (issue.path ?? []).map((step) => step.key as PropertyKey);
    const message = issue.input === undefined ? `‘${String(path.at(-1) ?? 'name')}’ is missing here.` : issue.message;
    add(head(nodeAt(node, path)), 'shape', 'error', `${message} This ${what} is not used.`);
    return null;
  }
  /** True for a name that may be used; what is wrong with it is said. */
  function named(given: string, node: JsonNode, what: string): boolean {
    const wrong = whatIsWrong(given);
    if (wrong) add(head(nodeAt(node, ['name'])), 'name', 'error', `${wrong} This ${what} is not used.`);
    return wrong === null;
  }
  const itemsOf = (node: JsonNode | null): readonly JsonNode[] => (node?.kind === 'array' ? node.items : []);

  const tags: TagType[] = [];
  const byName = new Set<string>();
  const byKey = new Map<string, string>();
  function readTags(nodes: readonly JsonNode[], parent: TagType | null): void {
    for (const node of nodes) {
      if (tags.length >= MOST_TAGS) {
        add(head(node), 'size', 'warning', `Only the first ${MOST_TAGS} tags are used.`);
        return;
      }
      const one = check(tag, node, 'tag');
      if (!one || !named(one.name, node, 'tag')) continue;
      const depth = parent ? parent.depth + 1 : 0;
      if (byName.has(one.name)) {
        add(
          head(nodeAt(node, ['name'])),
          'twice',
          'error',
          'There is a tag of this name above already. Give each a name of its own.',
        );
        continue;
      }
      byName.add(one.name);
      const key = one.key?.toLowerCase() ?? null;
      const owner = key === null ? undefined : byKey.get(key);
      if (owner !== undefined)
        add(head(nodeAt(node, ['key'])), 'key', 'warning', `This key sets ‘${owner}’ already; only that one has it.`);
      else if (key !== null) byKey.set(key, one.name);
      const type: TagType = {
        name: one.name,
        parent: parent?.name ?? null,
        depth,
        color: one.color?.toLowerCase() ?? null,
        key: owner === undefined ? key : null,
        description: one.description ?? null,
        on: one.on ?? parent?.on ?? TARGETS,
        attributes: readAttributes(itemsOf(member(node, 'attributes'))),
      };
      tags.push(type);
      const children = itemsOf(member(node, 'children'));
      if (children.length > 0 && depth + 1 >= DEEPEST)
        add(
          head(children[0]),
          'shape',
          'warning',
          `Tags are nested at most ${DEEPEST} deep; what lies deeper is not used.`,
        );
      else readTags(children, type);
    }
  }
  function readAttributes(nodes: readonly JsonNode[]): readonly TagAttribute[] {
    const attributes: TagAttribute[] = [];
    for (const node of nodes) {
      const one = check(attribute, node, 'attribute');
      if (!one || !named(one.name, node, 'attribute')) continue;
      if (attributes.some((a) => a.name === one.name)) {
        add(head(nodeAt(node, ['name'])), 'twice', 'error', 'This tag has an attribute of this name already.');
        continue;
      }
      attributes.push({ ...one, description: one.description ?? null });
    }
    return attributes;
  }

  const list = (key: 'tags' | 'relations' | 'annotators'): readonly JsonNode[] => {
    const node = member(root, key);
    if (node !== null && node.kind !== 'array')
      add(head(node), 'shape', 'error', `The list ${key} stands in square brackets.`);
    return itemsOf(node);
  };
  readTags(list('tags'), null);
  const relations: RelationType[] = [];
  for (const node of list('relations')) {
    const one = check(relation, node, 'relation');
    if (!one || !named(one.name, node, 'relation')) continue;
    for (const side of ['from', 'to'] as const)
      for (const [i, other] of one[side].entries())
        if (!byName.has(other))
          add(head(nodeAt(node, [side, i])), 'unknown', 'warning', 'There is no tag of this name.');
    relations.push({ ...one, description: one.description ?? null });
  }
  const annotators: string[] = [];
  for (const node of list('annotators')) {
    const who = plainValue(node);
    const wrong = typeof who === 'string' ? whatIsWrongWithAnnotator(who) : 'A name is text in quotation marks.';
    if (wrong) add(head(node), 'name', 'error', `${wrong} This annotator is not used.`);
    else if (!annotators.includes(who as string)) annotators.push(who as string);
  }
  const apartNode = member(root, 'apart');
  const apart = apartNode !== null && plainValue(apartNode) === true;
  if (apartNode !== null && typeof plainValue(apartNode) !== 'boolean')
    add(head(apartNode), 'shape', 'error', '‘apart’ is true or false.');
  return {
    schema: { tags, relations, annotators, apart },
    findings: findings.sort((a, b) => a.start - b.start),
    sound: true,
  };
}

/** The first characters of a node: a finding that covers a whole list helps nobody. */
function head(node: JsonNode): Span {
  return node.kind === 'scalar' ? node : { start: node.start, end: node.start + 1 };
}
