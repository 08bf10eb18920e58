import * as v from 'valibot';
import { type JsonNode, member, nodeAt, plainValue, readJson } from '../glossary/json.ts';
import type { Finding, Severity } from '../rules/model.ts';
import type { Span } from '../text/span.ts';
import type { TagTarget } from './model.ts';

/** Where a folder's tags are named; `/` between parts, from the folder. */
export const SCHEMA_FILE = '.dateline/tags.json';

/** What a tag may be set on. */
export const TARGETS: readonly TagTarget[] = ['span', 'turn', 'document'];

/** Something that an annotation with a tag may say beyond it. */
export interface TagAttribute {
  readonly name: string;
  readonly description: string | null;
  /** The values to choose from; empty where any text may be written. */
  readonly choices: readonly string[];
  /** Whether several choices may hold at once. */
  readonly several: boolean;
}

/** A tag as the schema names it. Tags are one list in the order of the file, parents before their children. */
export interface TagType {
  /** Unlike any other in the schema, whatever its parent: annotations refer to it. */
  readonly name: string;
  /** The name of the tag that it stands below, or null. */
  readonly parent: string | null;
  /** How many tags it stands below. */
  readonly depth: number;
  /** `#rrggbb` in small letters, or null where Dateline chooses. */
  readonly color: string | null;
  /** One letter or digit, in small letters, that sets it, or null. */
  readonly key: string | null;
  readonly description: string | null;
  /** What it may be set on, at least one. */
  readonly on: readonly TagTarget[];
  readonly attributes: readonly TagAttribute[];
}

/** A relation that may hold between two annotations. */
export interface RelationType {
  readonly name: string;
  readonly description: string | null;
  /** Tags that it may go from and to; empty where any will do. Children of a named tag are meant too. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The tags of a folder, its codebook. */
export interface TagSchema {
  readonly tags: readonly TagType[];
  readonly relations: readonly RelationType[];
  /** People who tag apart from each other, each in a set of files of their own; empty where all share one. */
  readonly annotators: readonly string[];
  /** Whether everybody tags in a set of their own, named above or not. */
  readonly apart: boolean;
}

export const NO_SCHEMA: TagSchema = { tags: [], relations: [], annotators: [], apart: false };

/** A schema as far as it could be read, and what is wrong with the rest, at its place. */
export interface ReadSchema {
  readonly schema: TagSchema;
  readonly findings: readonly Finding[];
  /** False where the file is no JSON, so that it must not be written over. */
  readonly sound: boolean;
}

const LONGEST_NAME = 200;
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
    const message = issue.input === undefined ? `'${String(path.at(-1) ?? 'name')}' is missing here.` : issue.message;
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

/** A schema as the text of `.dateline/tags.json`: two blanks deep, what is not said left out, so that a change is a small diff. */
export function writeSchema({ tags, relations, annotators, apart }: TagSchema): string {
  const below = (parent: TagType | null): object[] =>
    tags
      .filter((t) => t.parent === (parent?.name ?? null))
      .map((t) => {
        const children = below(t);
        const inherited = String(t.on) === String(parent?.on ?? TARGETS);
        return {
          name: t.name,
          ...(t.key === null ? {} : { key: t.key }),
          ...(t.color === null ? {} : { color: t.color }),
          ...(t.description === null ? {} : { description: t.description }),
          ...(inherited ? {} : { on: t.on }),
          ...(t.attributes.length === 0 ? {} : { attributes: t.attributes.map(plainAttribute) }),
          ...(children.length === 0 ? {} : { children }),
        };
      });
  const file = {
    version: 1,
    ...(annotators.length === 0 ? {} : { annotators }),
    ...(apart ? { apart } : {}),
    tags: below(null),
    ...(relations.length === 0 ? {} : { relations: relations.map(plainRelation) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const plainAttribute = ({ name: n, description: d, choices, several }: TagAttribute): object => ({
  name: n,
  ...(d === null ? {} : { description: d }),
  ...(choices.length === 0 ? {} : { choices }),
  ...(several ? { several } : {}),
});

const plainRelation = ({ name: n, description: d, from, to }: RelationType): object => ({
  name: n,
  ...(d === null ? {} : { description: d }),
  ...(from.length === 0 ? {} : { from }),
  ...(to.length === 0 ? {} : { to }),
});

/** A tag of the schema by its name, or null. */
export function tagNamed({ tags }: TagSchema, wanted: string): TagType | null {
  return tags.find((t) => t.name === wanted) ?? null;
}

/** The names of a tag and of all that stand below it, in the schema's order; the name alone where the schema does not know it. */
export function withChildren({ tags }: TagSchema, wanted: string): readonly string[] {
  const all = new Set([wanted]);
  for (const t of tags) if (t.parent !== null && all.has(t.parent)) all.add(t.name);
  return [...all];
}

/** A tag of this name that says nothing more. */
export function plainTag(wanted: string, parent: TagType | null = null): TagType {
  return {
    name: wanted,
    parent: parent?.name ?? null,
    depth: parent ? parent.depth + 1 : 0,
    color: null,
    key: null,
    description: null,
    on: parent?.on ?? TARGETS,
    attributes: [],
  };
}

/** One sentence on why a tag, attribute or relation can't be named so, or null. */
export function whatIsWrong(given: string): string | null {
  if (given.trim() === '') return 'A name needs a letter.';
  if (given !== given.trim()) return 'A name has no blanks at its ends.';
  if (given.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`;
  if (/(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/u.test(given))
    return 'This name holds hidden characters (line ends, or marks that turn the direction of writing).';
  return null;
}

/** One sentence on why an annotator can't be named so, or null: a name is a folder's name, too. */
export function whatIsWrongWithAnnotator(given: string): string | null {
  const wrong = whatIsWrong(given);
  if (wrong) return wrong;
  if (/[\\/:*?"<>|]/.test(given) || given.startsWith('.') || given.endsWith('.'))
    return 'An annotator’s name is a folder’s name, too: it has none of \\ / : * ? " < > | and no dot at its ends.';
  return null;
}

/** The first characters of a node: a finding that covers a whole list helps nobody. */
function head(node: JsonNode): Span {
  return node.kind === 'scalar' ? node : { start: node.start, end: node.start + 1 };
}
