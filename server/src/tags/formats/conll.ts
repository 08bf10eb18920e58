import { isSpace } from '../../text/span.ts';
import { type Annotation, inOrder } from '../model.ts';
import { imported, type ReadDump, type TextFormat } from './model.ts';
import { recordsOf } from './streams.ts';
import { UNSEEN, wordKey, wordsOf } from './words.ts';

/** How a chain of words with one tag is marked. */
type Scheme = 'IOB1' | 'IOB2' | 'BIOES';

/** CoNLL-2003 (https://aclanthology.org/W03-0419/): word, part of speech, chunk, tag; the middle two are not known here. */
export const conll = columns('conll', 'IOB1', 'CoNLL-2003 in four columns, IOB1', ['-X-', '-X-']);
export const iob2 = columns('iob2', 'IOB2', 'CoNLL in two columns, IOB2', []);
export const bioes = columns('bioes', 'BIOES', 'CoNLL in two columns, BIOES', []);

/** What the Penn Treebank writes for brackets and quotation marks. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
  ['``', '"'],
  ["''", '"'],
]);

function columns(name: string, scheme: Scheme, about: string, middle: readonly string[]): TextFormat {
  return {
    name,
    about: `${about}: words are runs of letters, runs of digits and single marks; sentences are lines; no places`,
    ending: '.conll',
    files: 'joined',
    holds: { spans: 'apart' },
    asName: (tag) => tag.replace(/[\s\p{Cc}\p{Cs}]+/gu, '_') || '_',
    records: (chunks) => recordsOf(chunks, (line) => line.startsWith('-DOCSTART-')),
    write: ({ text, annotations }) => {
      const words = wordsOf(text);
      const spans = inOrder(annotations).flatMap(({ span, tag }) => (span ? [{ ...span, tag }] : []));
      const lines = [['-DOCSTART-', ...middle, 'O'].join(' '), ''];
      let next = 0;
      // The tag of the word before on the same line.
      let before: string | null = null;
      for (const [i, { start, end, line }] of words.entries()) {
        while (next < spans.length && spans[next].end <= start) next++;
        const span = next < spans.length && spans[next].start < end ? spans[next] : null;
        const begins = span !== null && span.start >= start;
        // A line does not end within a tag: readers take what follows for another one.
        if (i > 0 && line !== words[i - 1].line && (begins || !span)) {
          lines.push('');
          before = null;
        }
        const ends = span !== null && span.end <= end;
        const letter = !span ? 'O' : mark(scheme, begins, ends, before === span.tag);
        before = span?.tag ?? null;
        // Python cuts lines at some of these characters, too.
        const word = text.slice(start, end).replace(UNSEEN, '_');
        lines.push([word, ...middle, span ? `${letter}-${span.tag}` : 'O'].join(' '));
      }
      return `${lines.join('\n')}\n\n`;
    },
    read: (given, context) => {
      const document = readDocument(given);
      if (!document) return [];
      const words = wordKey(document.words.map((word) => BRACKETS.get(word) ?? word).join(''));
      const path = context.path ?? context.pathOfWords(words);
      const text = path === null ? null : context.text(path);
      if (path === null || text === null)
        throw new Error(
          `No dump of the folder, or more than one, has the words ‘${document.words.slice(0, 8).join(' ')} …’.`,
        );
      return [align(document, path, text)];
    },
  };
}

function mark(scheme: Scheme, begins: boolean, ends: boolean, follows: boolean): string {
  if (scheme === 'BIOES') return begins ? (ends ? 'S' : 'B') : ends ? 'E' : 'I';
  if (scheme === 'IOB2') return begins ? 'B' : 'I';
  return begins && follows ? 'B' : 'I';
}

interface Columns {
  readonly words: readonly string[];
  /** First and last word, and tag. */
  readonly chains: readonly (readonly [number, number, string])[];
}

/** Reads columns of any of the schemes: a chain goes on where a mark goes on with the same tag on the same line. Null where no word is there. */
function readDocument(given: string): Columns | null {
  const words: string[] = [];
  const chains: [number, number, string][] = [];
  let open: [number, number, string] | null = null;
  for (const line of given.replace(/^\ufeff/, '').split('\n')) {
    const cells = line.trim().split(/[ \t]+/);
    if (cells[0] === '' || cells[0] === '-DOCSTART-') {
      open = null;
      continue;
    }
    const tagged = cells[cells.length - 1];
    const match = cells.length < 2 ? null : /^([BIESLUO])(?:-(.+))?$/u.exec(tagged);
    if (!match) throw new Error(`‘${line.slice(0, 60)}’ is no word with a tag: O, B-tag, I-tag, E-tag or S-tag.`);
    const [, letter, tag] = match;
    const index = words.push(cells[0]) - 1;
    if (letter === 'O' || tag === undefined) {
      open = null;
      continue;
    }
    if (open && open[2] === tag && !'BSU'.includes(letter)) open[1] = index;
    else {
      open = [index, index, tag];
      chains.push(open);
    }
    if ('ESLU'.includes(letter)) open = null;
  }
  return words.length === 0 ? null : { words, chains };
}

/** Finds the words one after the other in the dump. `_` stands for any one character, as do brackets by name. */
function align({ words, chains }: Columns, path: string, text: string): ReadDump {
  const places: (readonly [number, number])[] = [];
  let at = 0;
  for (const given of words) {
    const word = text.startsWith(given, at) ? given : (BRACKETS.get(given) ?? given);
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const end = matches(text, at, word);
    if (end === null)
      throw new Error(
        `Its words do not follow the text of ${path}: ‘${text.slice(at, at + 30)}’ is not ‘${word.slice(0, 30)}’.`,
      );
    places.push([at, end]);
    at = end;
  }
  const annotations = chains.map(
    ([first, last, tag], i): Annotation => imported(i, tag, places[first][0], places[last][1]),
  );
  return { path, text: null, annotations, relations: [], problems: [] };
}

function matches(text: string, at: number, word: string): number | null {
  let end = at;
  for (const character of word) {
    const there = text.codePointAt(end);
    if (there === undefined) return null;
    if (character !== '_' && character.codePointAt(0) !== there) return null;
    end += there > 0xffff ? 2 : 1;
  }
  return end;
}
