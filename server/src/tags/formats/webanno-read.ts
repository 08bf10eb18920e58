import type { Annotation, Relation } from '../model.ts';
import type { ReadDump } from './model.ts';

/** The layer of Dateline's own tags, and what its features of attributes begin with. */
export const LAYER = 'webanno.custom.Tag';
export const ATTRIBUTE = 'attribute_';

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
      const raw = cell.slice(from, at);
      parts.push({ said: said === '*' || said === '' ? null : unescaped(said), brackets, raw });
      from = at + 1;
    }
  }
  return parts;
}

interface Part {
  readonly said: string | null;
  readonly brackets: string | null;
  /** As it stands in the file. */
  readonly raw: string;
}

type Kind = 'tags' | 'relations' | 'chains';

interface Layer {
  readonly name: string;
  readonly features: readonly string[];
  readonly kind: Kind;
}

const KINDS: Readonly<Record<string, Kind>> = { '#T_SP=': 'tags', '#T_RL=': 'relations', '#T_CH=': 'chains' };
/** A feature that holds who plays which role: `ROLE_layer:feature_link type`, with the targets in the column behind it. */
const SLOT = /^ROLE_[^:]*:(.+?)_[^_]*$/;
/** What leads from an element of a chain to the next: `coref->2-3` in the second chain's third element. */
const LINK = /^((?:\\[\s\S]|[^\\])*?)->(\d+)-(\d+)(?:\[\d+\])?$/;
/** A target of a slot: the address of its first word, and its number where that has several. */
const TARGET = /^(\d+-\d+(?:\.\d+)?)(?:\[(\d+)\])?$/;

/** Reads a file of WebAnno's, line by line. */
export class Reader {
  readonly #layers: Layer[] = [];
  readonly #spans = new Map<string, { start: number; end: number; features: Map<string, string>; layer: Layer }>();
  readonly #links: { name: string; from: string; to: string }[] = [];
  /** For each chain what leads on from its elements, by their numbers. */
  readonly #chains = new Map<string, Map<number, string>>();
  #text = '';
  /** A line of text whose place is told by its first word. */
  #waiting: string[] = [];

  take(line: string): void {
    const kind = KINDS[line.slice(0, 6)];
    if (kind) {
      const [name, ...features] = line.slice(6).split('|');
      this.#layers.push({ name, features, kind });
    } else if (line.startsWith('#Text='))
      this.#waiting.push(line.slice(6).replace(/\\([\\tnrfb])/g, (_, c) => PLAIN[c]));
    else if (line !== '' && !line.startsWith('#')) this.#word(line);
  }

  #word(line: string): void {
    const [address, place, , ...cells] = line.split('\t');
    const match = /^(\d+)-(\d+)$/.exec(place ?? '');
    if (!match || !/^\d+-\d+(?:\.\d+)?$/.test(address))
      throw new Error(`‘${line.slice(0, 60)}’ is no line of WebAnno's format: a number, a place and a word.`);
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
      if (layer.kind === 'relations') this.#relate(layer, own, address);
      else if (layer.kind === 'chains') this.#chain(layer, own, start, end);
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
      for (const [i, { feature, parts }] of columns.entries()) {
        const slot = SLOT.exec(feature);
        const isTargets = i > 0 && SLOT.test(columns[i - 1].feature);
        const said = parts[n]?.said ?? null;
        if (slot) this.#fill(name, slot[1], parts[n], columns[i + 1], n, brackets);
        else if (said !== null && !isTargets) features.set(feature, said);
      }
      this.#spans.set(name, { start, end, features, layer });
    }
  }

  /** Roles that others play for an annotation, each a relation from it: `agent;patient` in one column and `1-1;1-4[2]` in the next. */
  #fill(
    from: string,
    feature: string,
    roles: Part | undefined,
    targets: Column | undefined,
    n: number,
    own: string | null,
  ): void {
    const given = targets?.parts[n]?.raw ?? '';
    // The annotation's own number stands behind all of its columns.
    const bare = (raw: string): string =>
      own !== null && raw.endsWith(`[${own}]`) ? raw.slice(0, -own.length - 2) : raw;
    const names = bare(roles?.raw ?? '').split(/(?<!\\);/);
    for (const [i, one] of bare(given).split(';').entries()) {
      const match = TARGET.exec(one);
      if (!match) continue;
      const role = names[i] === undefined || names[i] === '*' || names[i] === '' ? feature : unescaped(names[i]);
      this.#links.push({ name: role, from, to: `${targets?.feature} ${match[2] ?? match[1]}` });
    }
  }

  /** An element of a chain, on one word or several. */
  #chain(layer: Layer, columns: readonly Column[], start: number, end: number): void {
    const relation = columns.find(({ parts }) => parts.some(({ raw }) => LINK.test(raw)));
    for (const [n, { raw }] of (relation?.parts ?? []).entries()) {
      const match = LINK.exec(raw);
      if (!match) continue;
      const chain = `${layer.name} ${match[2]}`;
      const name = `${chain}-${match[3]}`;
      const known = this.#spans.get(name);
      if (known) {
        known.end = Math.max(known.end, end);
        continue;
      }
      const features = new Map<string, string>();
      for (const { feature, parts } of columns)
        if (parts !== relation?.parts && parts[n]?.said) features.set(feature, parts[n].said ?? '');
      this.#spans.set(name, { start, end, features, layer });
      const elements = this.#chains.get(chain) ?? new Map<number, string>();
      this.#chains.set(chain, elements);
      elements.set(Number(match[3]), match[1] === '*' || match[1] === '' ? 'same' : unescaped(match[1]));
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
      // The type of a chain's element says what kind of words it has, not what they are tagged.
      const first = own
        ? 'label'
        : layer.kind === 'chains'
          ? ''
          : (['value', 'label', 'identifier', ...layer.features].find((f) => features.has(f)) ?? '');
      const short = layer.name
        .slice(layer.name.lastIndexOf('.') + 1)
        .replace(layer.kind === 'chains' ? /Link$/ : '', '');
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
    const links = [...this.#links, ...this.#chained()];
    // A slot may say of its targets no more than that they are annotations: then their address has to be that of one alone.
    const anywhere = new Map<string, string | null>();
    for (const [name, id] of ids) {
      const address = name.slice(name.lastIndexOf(' ') + 1);
      anywhere.set(address, anywhere.has(address) ? null : id);
    }
    const end = (name: string): string | undefined =>
      ids.get(name) ??
      (name.startsWith('uima.') ? (anywhere.get(name.slice(name.lastIndexOf(' ') + 1)) ?? undefined) : undefined);
    const relations = links.flatMap(({ name, from: a, to: b }, i): readonly Relation[] => {
      const [from, to] = [ids.get(a), end(b)];
      if (from === undefined || to === undefined) return [];
      return [{ id: `imported-relation-${i + 1}`, name, from, to, who: null, when: null }];
    });
    const lost = links.length - relations.length;
    const problems = lost === 0 ? [] : [`${lost} of its relations name words without a tag.`];
    return { path, text: this.#text, annotations, relations, problems };
  }

  /** A chain is a relation from each element to the next. */
  #chained(): { name: string; from: string; to: string }[] {
    return [...this.#chains].flatMap(([chain, elements]) => {
      const order = [...elements.keys()].sort((a, b) => a - b);
      return order.slice(1).map((number, i) => ({
        ...{ name: elements.get(order[i]) ?? 'same', from: `${chain}-${order[i]}`, to: `${chain}-${number}` },
      }));
    });
  }
}

interface Column {
  readonly feature: string;
  readonly parts: readonly Part[];
}

const PLAIN: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r', f: '\f', b: '\b' };
