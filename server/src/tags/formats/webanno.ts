import { type Annotation, type Attributes, inOrder, type Relation } from '../model.ts';
import { wellFormed } from './characters.ts';
import { type ReadDump, type TextFormat, textBeside } from './model.ts';
import { type Word, wordsOf } from './words.ts';

const LAYER = 'webanno.custom.Tag';
const RELATIONS = 'webanno.custom.TagRelation';
/** Features of the layer that are no attributes; those of attributes begin with `ATTRIBUTE`. */
const FIXED = ['label', 'id', 'on', 'who', 'created', 'note'] as const;
const ATTRIBUTE = 'attribute.';

/** Features' names are words; a value that is empty can't be told from none. */
const key = (name: string): string => name.replace(/[^\p{L}\p{N}.-]+/gu, '_') || '_';
const value = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}]/gu, (c) => (c === '\n' || c === '\t' ? c : ' ')) || '_';

/**
 * WebAnno TSV 3.3 (https://webanno.github.io/webanno/releases/3.4.5/docs/user-guide.html#sect_webannotsv), which INCEpTION reads:
 * a word a line with its place in UTF-16 units, as Java counts, and columns for the features of each layer.
 */
export const webanno: TextFormat = {
  name: 'webanno',
  about: 'WebAnno TSV 3.3, a file a dump; whole words (as in conll), places in UTF-16 units',
  ending: '.tsv',
  files: 'each',
  holds: {
    ...{ ids: true, who: true, when: true, note: true, attributes: 'texts', turns: true },
    ...{ relations: true, spans: 'words' },
  },
  asName: value,
  asKey: key,
  asValue: value,
  asText: wellFormed,
  write: ({ text, annotations, relations }) => {
    const words = wordsOf(text);
    const ordered = inOrder(annotations).flatMap((a) => (a.span ? [{ ...a, span: a.span }] : []));
    const names = [...new Set(ordered.flatMap((a) => Object.keys(a.attributes)))].sort();
    const addresses = addressesOf(words);
    // What stands on each word; an annotation has a number where it covers several words or shares one.
    const onWord = words.map((): number[] => []);
    const first: number[] = [];
    let next = 0;
    for (const [i, { span }] of ordered.entries()) {
      while (next < words.length && words[next].end <= span.start) next++;
      first.push(next);
      for (let w = next; w < words.length && words[w].start < span.end; w++) onWord[w].push(i);
    }
    const numbers = ordered.map(({ span }, i) => {
      const word = words[first[i]];
      return onWord[first[i]]?.length > 1 || (word !== undefined && word.end < span.end) ? i + 1 : 0;
    });
    const index = new Map(ordered.map(({ id }, i) => [id, i]));
    const into = new Map<number, Relation[]>();
    for (const relation of relations) {
      const target = index.get(relation.to);
      if (target === undefined) continue;
      const at = first[target];
      into.set(at, [...(into.get(at) ?? []), relation]);
    }
    const lines = [
      '#FORMAT=WebAnno TSV 3.3',
      `#T_SP=${[LAYER, ...FIXED, ...names.map((name) => ATTRIBUTE + name)].join('|')}`,
      `#T_RL=${RELATIONS}|label|BT_${LAYER}`,
      '',
    ];
    for (const [w, { start, end, line }] of words.entries()) {
      if (w === 0 || line !== words[w - 1].line) lines.push('', `#Text=${sentence(text, words, w)}`);
      const here = onWord[w].map((i) => ordered[i]);
      const column = (of: (annotation: Annotation) => string | null): string =>
        here.length === 0
          ? '_'
          : here
              .map((a, n) => {
                const number = numbers[onWord[w][n]];
                const said = of(a);
                return `${said === null ? '*' : escaped(said)}${number > 0 ? `[${number}]` : ''}`;
              })
              .join('|');
      const links = into.get(w) ?? [];
      const governor = ({ from, to }: Relation): string => {
        const [a, b] = [index.get(from) ?? 0, index.get(to) ?? 0];
        const both = numbers[a] + numbers[b] > 0 ? `[${numbers[a]}_${numbers[b]}]` : '';
        return addresses[first[a]] + both;
      };
      lines.push(
        [
          ...[addresses[w], `${start}-${end}`, escaped(text.slice(start, end))],
          column((a) => a.tag),
          column((a) => a.id),
          column((a) => a.on),
          column((a) => a.who),
          column((a) => a.when),
          column((a) => a.note),
          ...names.map((name) => column((a) => one(a.attributes, name))),
          links.length === 0 ? '_' : links.map((r) => escaped(r.name)).join('|'),
          links.length === 0 ? '_' : links.map(governor).join('|'),
          '',
        ].join('\t'),
      );
    }
    return `${lines.join('\n')}\n`;
  },
  read: (given, context) => {
    const reader = new Reader();
    for (const line of given.replace(/^\ufeff/, '').split('\n')) reader.take(line.replace(/\r$/, ''));
    return [reader.dump(context.path ?? textBeside(context).path)];
  },
};

const one = (attributes: Attributes, name: string): string | null => {
  const said = Object.hasOwn(attributes, name) ? attributes[name] : null;
  return typeof said === 'string' ? said : null;
};

/** `1-1`, `1-2`, … by line and word. */
function addressesOf(words: readonly Word[]): readonly string[] {
  let inLine = 0;
  let sentences = 0;
  return words.map(({ line }, i) => {
    if (i === 0 || line !== words[i - 1].line) {
      sentences++;
      inLine = 0;
    }
    return `${sentences}-${++inLine}`;
  });
}

function sentence(text: string, words: readonly Word[], first: number): string {
  let last = first;
  while (last + 1 < words.length && words[last + 1].line === words[first].line) last++;
  const plain: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\f': '\\f',
    '\b': '\\b',
  };
  return text.slice(words[first].start, words[last].end).replace(/[\\\t\n\r\f\b]/g, (c) => plain[c]);
}

/** Characters that mean something in a column are marked by a backslash. */
function escaped(text: string): string {
  return text
    .replace(/->|[\\[\]|_;*]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n');
}

function unescaped(text: string): string {
  return text.replace(/\\(->|[\s\S])/g, (_, c: string) => (c === 't' ? '\t' : c === 'n' ? '\n' : c));
}

/** Cuts a cell at `|`, and each part into its value and what stands in brackets behind it. */
function partsOf(cell: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let bracket = -1;
  for (let at = 0; at <= cell.length; at++) {
    if (cell[at] === '\\') at++;
    else if (cell[at] === '[') bracket = at;
    else if (cell[at] === '|' || at === cell.length) {
      const closed = bracket >= from && cell[at - 1] === ']';
      const said = cell.slice(from, closed ? bracket : at);
      const brackets = closed ? cell.slice(bracket + 1, at - 1) : null;
      parts.push({ said: said === '*' || said === '' ? null : unescaped(said), brackets });
      from = at + 1;
    }
  }
  return parts;
}

interface Part {
  readonly said: string | null;
  readonly brackets: string | null;
}

interface Layer {
  readonly name: string;
  readonly features: readonly string[];
  readonly relation: boolean;
}

class Reader {
  readonly #layers: Layer[] = [];
  readonly #spans = new Map<string, { start: number; end: number; features: Map<string, string>; layer: Layer }>();
  readonly #links: { name: string; from: string; to: string }[] = [];
  #text = '';
  /** A line of text whose place is told by its first word. */
  #waiting: string[] = [];

  take(line: string): void {
    if (line.startsWith('#T_SP=') || line.startsWith('#T_RL=')) {
      const [name, ...features] = line.slice(6).split('|');
      this.#layers.push({ name, features, relation: line.startsWith('#T_RL=') });
    } else if (line.startsWith('#Text='))
      this.#waiting.push(line.slice(6).replace(/\\([\\tnrfb])/g, (_, c) => PLAIN[c]));
    else if (line !== '' && !line.startsWith('#')) this.#word(line);
  }

  #word(line: string): void {
    const [address, place, , ...cells] = line.split('\t');
    const match = /^(\d+)-(\d+)$/.exec(place ?? '');
    if (!match || !/^\d+-\d+(?:\.\d+)?$/.test(address))
      throw new Error(`'${line.slice(0, 60)}' is no line of WebAnno's format: a number, a place and a word.`);
    const [start, end] = [Number(match[1]), Number(match[2])];
    if (this.#waiting.length > 0) {
      if (start > this.#text.length + 1e6) throw new Error(`A word stands at ${start}, far behind the one before.`);
      this.#text = this.#text.padEnd(start, '\n') + this.#waiting.join('\n');
      this.#waiting = [];
    }
    let column = 0;
    for (const layer of this.#layers) {
      const own = layer.features.map((feature, i) => ({ feature, parts: partsOf(cells[column + i] ?? '_') }));
      column += layer.features.length;
      if ((cells[column - layer.features.length] ?? '_') === '_') continue;
      if (layer.relation) this.#relate(layer, own, address);
      else this.#tag(layer, own, address, start, end);
    }
  }

  #tag(layer: Layer, columns: readonly Column[], address: string, start: number, end: number): void {
    for (const [n, { brackets }] of columns[0].parts.entries()) {
      const name = `${layer.name} ${brackets ?? address}`;
      const known = this.#spans.get(name);
      if (known) {
        known.end = Math.max(known.end, end);
        continue;
      }
      const features = new Map<string, string>();
      for (const { feature, parts } of columns) {
        const said = parts[n]?.said ?? null;
        if (said !== null) features.set(feature, said);
      }
      this.#spans.set(name, { start, end, features, layer });
    }
  }

  #relate(layer: Layer, columns: readonly Column[], address: string): void {
    const base = layer.features.at(-1) ?? '';
    const of = base.replace(/^BT_/, '');
    for (const [n, { said }] of (columns.at(-1)?.parts ?? []).entries()) {
      const { brackets } = columns.at(-1)?.parts[n] ?? { brackets: null };
      const [source, target] = (brackets ?? '0_0').split('_');
      const name =
        columns
          .slice(0, -1)
          .map(({ parts }) => parts[n]?.said)
          .find((one) => one) ?? 'related';
      const key = (number: string, at: string): string => `${of} ${number === '0' ? at : number}`;
      this.#links.push({ name, from: key(source, said ?? ''), to: key(target ?? '0', address) });
    }
  }

  dump(path: string): ReadDump {
    const ids = new Map<string, string>();
    const annotations = [...this.#spans].map(([name, { start, end, features, layer }], i): Annotation => {
      const own = layer.name === LAYER;
      const take = (feature: string): string | null => {
        const said = features.get(feature) ?? null;
        features.delete(feature);
        return said;
      };
      const id = (own ? take('id') : null) ?? `imported-${i + 1}`;
      ids.set(name, id);
      const first = own
        ? 'label'
        : (['value', 'label', 'identifier', ...layer.features].find((f) => features.has(f)) ?? '');
      const short = layer.name.slice(layer.name.lastIndexOf('.') + 1);
      const tag = take(first) ?? short;
      const fixed = { who: null, when: null, note: null, on: null };
      if (own) Object.assign(fixed, { who: take('who'), when: take('created'), note: take('note'), on: take('on') });
      const said = [...features].map(([feature, text]) => [
        feature.startsWith(ATTRIBUTE) && own ? feature.slice(ATTRIBUTE.length) : feature,
        text,
      ]);
      return {
        ...{ id, tag, on: fixed.on === 'turn' ? 'turn' : 'span', span: { start, end } },
        ...{ who: fixed.who, when: fixed.when, note: fixed.note, attributes: Object.fromEntries(said) },
      };
    });
    const relations = this.#links.flatMap(({ name, from: a, to: b }, i): readonly Relation[] => {
      const [from, to] = [ids.get(a), ids.get(b)];
      if (from === undefined || to === undefined) return [];
      return [{ id: `imported-relation-${i + 1}`, name, from, to, who: null, when: null }];
    });
    const lost = this.#links.length - relations.length;
    const problems = lost === 0 ? [] : [`${lost} of its relations name words without a tag.`];
    return { path, text: this.#text, annotations, relations, problems };
  }
}

interface Column {
  readonly feature: string;
  readonly parts: readonly Part[];
}

const PLAIN: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r', f: '\f', b: '\b' };
