import { type Annotation, type Attributes, inOrder, type Relation } from '../model.ts';
import { wellFormed } from './characters.ts';
import { type TextFormat, textBeside } from './model.ts';
import { ATTRIBUTE, LAYER, Reader } from './webanno-read.ts';
import { type Word, wordsOf } from './words.ts';

const RELATIONS = 'webanno.custom.TagRelation';
/** Features of the layer that are no attributes; those of attributes begin with `ATTRIBUTE`. */
const FIXED = ['label', 'id', 'on', 'who', 'created', 'note'] as const;

/** Features have names as UIMA has them, of letters, digits and `_`: readers take one with a dot for the type that a slot holds. */
const key = (name: string): string => name.replace(/[^\p{L}\p{Nd}_]+/gu, '_');
/** A value that is empty can't be told from none. */
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
