import type { Span } from './span.ts';

/** A JSON value with the places of its parts, so that what is wrong with it can be shown where it stands. */
export type JsonNode = Span &
  (
    | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  );

export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: JsonNode;
}

/** Where a text stops being JSON, and why, in words for its author. */
export interface JsonProblem extends Span {
  readonly message: string;
}

/** Deeper nesting than any of our files needs is a mistake or an attack. */
const DEEPEST = 32;

class Stop extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Reads JSON, keeping offsets. The first mistake ends the reading. */
export function readJson(text: string): { readonly root: JsonNode } | { readonly problem: JsonProblem } {
  let at = text.startsWith('\ufeff') ? 1 : 0;

  const skip = (): void => {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  };

  const readString = (): string => {
    const start = at;
    for (at++; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        at++;
        return unescapeString(text.slice(start, at), start);
      }
      if (code === 92) at++;
      else if (code < 32) break;
    }
    throw new Stop(start, 'This text in quotation marks does not end on its line.');
  };

  const readValue = (depth: number): JsonNode => {
    if (depth > DEEPEST) throw new Stop(at, 'This is nested too deeply.');
    skip();
    const start = at;
    const first = text[at];
    if (first === '"') {
      const value = readString();
      return { kind: 'scalar', value, start, end: at };
    }
    if (first === '[') {
      const items: JsonNode[] = [];
      readList(']', () => items.push(readValue(depth + 1)));
      return { kind: 'array', items, start, end: at };
    }
    if (first === '{') {
      const members: JsonMember[] = [];
      readList('}', () => {
        skip();
        const keyStart = at;
        if (text[at] !== '"') throw new Stop(at, 'A name in quotation marks is expected here.');
        const key = readString();
        const keySpan = { start: keyStart, end: at };
        skip();
        if (text[at] !== ':') throw new Stop(at, 'A colon is expected here.');
        at++;
        members.push({ key, keySpan, value: readValue(depth + 1) });
      });
      return { kind: 'object', members, start, end: at };
    }
    SCALAR.lastIndex = at;
    const found = SCALAR.exec(text);
    if (!found) throw new Stop(at, at >= text.length ? 'The file ends too early.' : 'A value is expected here.');
    at = SCALAR.lastIndex;
    return { kind: 'scalar', value: JSON.parse(found[0]) as number | boolean | null, start, end: at };
  };

  const readList = (close: string, readOne: () => void): void => {
    const start = at++;
    skip();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      readOne();
      skip();
      if (text[at] === close) {
        at++;
        return;
      }
      if (at >= text.length) throw new Stop(start, `This bracket has no closing ‘${close}’.`);
      if (text[at] !== ',') throw new Stop(at, `A comma or ‘${close}’ is expected here.`);
      at++;
      skip();
      if (text[at] === close) throw new Stop(at - 1, 'This comma has nothing after it; take it out.');
    }
  };

  try {
    const root = readValue(0);
    skip();
    if (at < text.length) throw new Stop(at, 'The file has ended before this.');
    return { root };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const start = Math.min(error.at, Math.max(0, text.length - 1));
    return { problem: { start, end: Math.min(text.length, start + 1), message: error.message } };
  }
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function unescapeString(quoted: string, start: number): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw new Stop(start, 'A backslash in this text is followed by a character that JSON does not know.');
  }
}

/** The plain value of a node. Keys such as `__proto__` are values like others. */
export function plainValue(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plainValue);
  return Object.fromEntries(node.members.map((member) => [member.key, plainValue(member.value)]));
}

/** A member's value by its key; the last where it stands twice, as in every reader of JSON. */
export function member(node: JsonNode, key: string): JsonNode | null {
  if (node.kind !== 'object') return null;
  return node.members.findLast((one) => one.key === key)?.value ?? null;
}

/** The node that a path of keys and indexes leads to, or the last one on the way that exists. */
export function nodeAt(root: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let node = root;
  for (const step of path) {
    const next: JsonNode | null | undefined =
      node.kind === 'array' ? node.items[Number(step)] : member(node, String(step));
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The first character of a list or object, all of anything else: a finding that covers a list of 100,000 entries helps nobody. */
export function headOf(node: JsonNode): Span {
  return node.kind === 'scalar' ? node : { start: node.start, end: node.start + 1 };
}
