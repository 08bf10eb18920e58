import * as v from 'valibot';
import { JsonReport } from '../../rules/json-report.ts';
import type { Finding } from '../../rules/model.ts';
import { headOf, type JsonNode, member, nodeAt, plainValue, readJson } from '../../text/json.ts';
import { isOneFolder } from '../sets.ts';
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
  /** False also where one of its lists is something else, which an edit would have to drop. */
  readonly editable: boolean;
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
      v.array(v.picklist(TARGETS, '‘on’ takes span, turn or document.'), 'What ‘on’ takes stands in square brackets.'),
      v.minLength(1, 'Name at least one of span, turn and document.'),
    ),
  ),
  attributes: v.optional(v.array(v.unknown(), 'Attributes stand in square brackets.'), []),
  children: v.optional(v.array(v.unknown(), 'Children stand in square brackets.'), []),
});
const names = v.optional(v.array(name, 'Names of tags stand in square brackets.'), []);
const relation = v.object({ name, description, from: names, to: names });

/** What the file has. */
const FIELDS = ['tags', 'relations', 'annotators', 'apart'];
/** What it may have besides: nothing that anybody has to know. */
const FORMALITIES = ['$schema', 'version'];

/** The shape of an object of the file. */
type Shape<T> = v.GenericSchema<unknown, T> & { readonly entries: object };

/**
 * Reads the text of `.dateline/tags.json`. Any text gives a schema: what is wrong is left out, with a finding at its place, and the
 * rest is used. Names are data, never markup: who shows them has to escape them.
 */
export function readSchema(text: string): ReadSchema {
  if (text.trim() === '') return { schema: NO_SCHEMA, findings: [], sound: true, editable: true };
  const report = new JsonReport('tags');
  const read = readJson(text);
  if ('problem' in read) report.addProblem(read.problem, 'no tag of the file is known');
  const reader = new SchemaReader(report);
  const schema = 'root' in read ? reader.schema(read.root) : null;
  const sound = schema !== null;
  return { schema: schema ?? NO_SCHEMA, findings: report.findings, sound, editable: sound && reader.isListed };
}

/** Reads a schema part by part, and reports what is wrong with it. */
class SchemaReader {
  readonly #report: JsonReport;
  readonly #tags: TagType[] = [];
  readonly #byName = new Set<string>();
  readonly #byKey = new Map<string, string>();
  /** Whether all that are to be lists are, as far as they were read. */
  isListed = true;

  constructor(report: JsonReport) {
    this.#report = report;
  }

  /** The schema, as far as it is right; null where the file is of another kind. */
  schema(root: JsonNode): TagSchema | null {
    if (root.kind !== 'object') {
      const message = 'This file is an object in curly brackets with the list tags.';
      this.#report.add(headOf(root), 'shape', 'error', message);
      return null;
    }
    this.#checkFields(root, FIELDS, FORMALITIES);
    this.#readTags(this.#list(root, 'tags'), null);
    return {
      tags: this.#tags,
      relations: this.#relations(this.#list(root, 'relations')),
      annotators: this.#annotators(this.#list(root, 'annotators')),
      apart: this.#apart(member(root, 'apart')),
    };
  }

  /** Says which fields of an object are not used, as a misspelt one would go without a word. */
  #checkFields(node: JsonNode, known: readonly string[], besides: readonly string[] = []): void {
    if (node.kind !== 'object') return;
    for (const { key, keySpan } of node.members) {
      if (known.includes(key) || besides.includes(key)) continue;
      const message = `This field is not used. Those that are used here: ${known.join(', ')}.`;
      this.#report.add(keySpan, 'shape', 'warning', message);
    }
  }

  /** Checks one object; what is wrong with it is said at its place. */
  #check<T>(shape: Shape<T>, node: JsonNode, what: string): T | null {
    const one = this.#report.check(shape, node, what);
    if (one !== null) this.#checkFields(node, Object.keys(shape.entries));
    return one;
  }

  /** The same of an object with a name, which has to be one that may be used. */
  #checkNamed<T extends { readonly name: string }>(shape: Shape<T>, node: JsonNode, what: string): T | null {
    const one = this.#check(shape, node, what);
    const wrong = one && whatIsWrong(one.name);
    if (wrong) this.#report.add(headOf(nodeAt(node, ['name'])), 'name', 'error', `${wrong} This ${what} is not used.`);
    return wrong ? null : one;
  }

  #list(root: JsonNode, key: 'tags' | 'relations' | 'annotators'): readonly JsonNode[] {
    const node = member(root, key);
    if (node !== null && node.kind !== 'array') {
      this.isListed = false;
      this.#report.add(headOf(node), 'shape', 'error', `The list ${key} stands in square brackets.`);
    }
    return itemsOf(node);
  }

  #readTags(nodes: readonly JsonNode[], parent: TagType | null): void {
    for (const node of nodes) {
      if (this.#tags.length >= MOST_TAGS) {
        this.#report.add(headOf(node), 'size', 'warning', `Only the first ${MOST_TAGS} tags are used.`);
        return;
      }
      const type = this.#tag(node, parent);
      if (!type) continue;
      this.#tags.push(type);
      const children = itemsOf(member(node, 'children'));
      if (children.length > 0 && type.depth + 1 >= DEEPEST) {
        const message = `Tags are nested at most ${DEEPEST} deep; what lies deeper is not used.`;
        this.#report.add(headOf(children[0]), 'shape', 'warning', message);
      } else this.#readTags(children, type);
    }
  }

  #tag(node: JsonNode, parent: TagType | null): TagType | null {
    const one = this.#checkNamed(tag, node, 'tag');
    if (!one) return null;
    if (this.#byName.has(one.name)) {
      const message = 'There is a tag of this name above already. Give each a name of its own.';
      this.#report.add(headOf(nodeAt(node, ['name'])), 'twice', 'error', message);
      return null;
    }
    this.#byName.add(one.name);
    return {
      name: one.name,
      parent: parent?.name ?? null,
      depth: parent ? parent.depth + 1 : 0,
      color: one.color?.toLowerCase() ?? null,
      key: this.#key(one.key?.toLowerCase() ?? null, one.name, node),
      description: one.description ?? null,
      on: one.on ?? parent?.on ?? TARGETS,
      attributes: this.#attributes(itemsOf(member(node, 'attributes'))),
    };
  }

  /** The key of a tag, if no other has it. */
  #key(key: string | null, name: string, node: JsonNode): string | null {
    if (key === null) return null;
    const owner = this.#byKey.get(key);
    if (owner === undefined) {
      this.#byKey.set(key, name);
      return key;
    }
    const message = `This is the key of ‘${owner}’ already; only that one has it.`;
    this.#report.add(headOf(nodeAt(node, ['key'])), 'key', 'warning', message);
    return null;
  }

  #attributes(nodes: readonly JsonNode[]): readonly TagAttribute[] {
    const attributes: TagAttribute[] = [];
    for (const node of nodes) {
      const one = this.#checkNamed(attribute, node, 'attribute');
      if (!one) continue;
      if (attributes.some((a) => a.name === one.name)) {
        const message = 'This tag has an attribute of this name already.';
        this.#report.add(headOf(nodeAt(node, ['name'])), 'twice', 'error', message);
        continue;
      }
      attributes.push({ ...one, description: one.description ?? null });
    }
    return attributes;
  }

  /** Relations, once all tags are known. */
  #relations(nodes: readonly JsonNode[]): readonly RelationType[] {
    const relations: RelationType[] = [];
    for (const node of nodes) {
      const one = this.#checkNamed(relation, node, 'relation');
      if (!one) continue;
      for (const side of ['from', 'to'] as const)
        for (const [i, other] of one[side].entries())
          if (!this.#byName.has(other))
            this.#report.add(headOf(nodeAt(node, [side, i])), 'unknown', 'warning', 'There is no tag of this name.');
      relations.push({ ...one, description: one.description ?? null });
    }
    return relations;
  }

  #annotators(nodes: readonly JsonNode[]): readonly string[] {
    const annotators = new Set<string>();
    for (const node of nodes) {
      const who = plainValue(node);
      const isText = typeof who === 'string';
      const wrong = isText ? whatIsWrongWithAnnotator(who) : 'A name is text in quotation marks.';
      const like = isText && [...annotators].find((other) => other !== who && isOneFolder(other, who));
      if (wrong) this.#report.add(headOf(node), 'name', 'error', `${wrong} This annotator is not used.`);
      else if (like) {
        const message = `This name differs from ‘${like}’ only in capitals: on Windows and macOS both would have one folder. This annotator is not used.`;
        this.#report.add(headOf(node), 'twice', 'error', message);
      } else if (isText) annotators.add(who);
    }
    return [...annotators];
  }

  #apart(node: JsonNode | null): boolean {
    const value = node !== null && plainValue(node);
    if (node !== null && typeof value !== 'boolean')
      this.#report.add(headOf(node), 'shape', 'error', '‘apart’ is true or false.');
    return value === true;
  }
}

const itemsOf = (node: JsonNode | null): readonly JsonNode[] => (node?.kind === 'array' ? node.items : []);
