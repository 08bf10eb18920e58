import { SaxesParser } from 'saxes';

/** An element of an XML file. Names are without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The characters directly in it. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

const DEEPEST = 200;

/**
 * Reads an XML file; throws one sentence where it is damaged. Entities of the file's own are not known, so none can grow; nothing
 * outside the file is read.
 */
export function readXml(given: string, what: string): Element {
  const parser = new SaxesParser();
  let root: Growing | null = null;
  const open: Growing[] = [];
  parser.on('error', (error) => {
    throw new Error(`This is no sound XML; ${what} is damaged or cut short (${error.message.replace(/\.$/, '')}).`);
  });
  parser.on('doctype', () => {
    throw new Error(`${what} has a document type of its own, which Dateline does not read.`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: local(name), attributes: {}, children: [], text: '' };
    for (const [key, value] of Object.entries(attributes)) element.attributes[local(key)] = value;
    open.at(-1)?.children.push(element);
    root ??= element;
    if (open.push(element) > DEEPEST) throw new Error(`The elements of ${what} are nested more than ${DEEPEST} deep.`);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const add = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(given.replace(/^\ufeff/, '')).close();
  if (!root) throw new Error(`${what} is empty.`);
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The children of an element that have a name. */
export const childrenOf = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

/** The first child of this name, or null. */
export const childOf = ({ children }: Element, name: string): Element | null =>
  children.find((child) => child.name === name) ?? null;

/** Every element below one that has a name, in order. */
export function* descendantsOf(element: Element, name: string): Iterable<Element> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** A text between tags or in an attribute; line ends and tabs come back as they are. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\r\n\t\u0085\u2028]/g, (character) => ESCAPES[character]);
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\r': '&#13;', '\n': '&#10;', '\t': '&#9;', '\u0085': '&#133;', '\u2028': '&#8232;' },
};

/** An element as text; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...content: readonly string[]
): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${content.join('')}</${name}>`;
}
