import { CodePoints } from '../code-points.ts';
import { inOrder, type Relation } from '../model.ts';
import { imported, type TextFormat, textBeside } from './model.ts';

/** Names and values of brat are words without white space. */
const word = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, '_') || '_';
/** Notes stand on one line. */
const line = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim() || '_';
/** What ends a line where brat, a program of Python's, reads its files, and other control characters but the tab. */
const LINE_ENDS = /(?:(?!\t)[\p{Cc}\u2028\u2029])+/gu;

/**
 * https://brat.nlplab.org/standoff.html: `T1<TAB>Tag 10 20<TAB>words`, offsets in code points of the file, in pieces where a line ends;
 * `A1<TAB>name T1 value`, `R1<TAB>name Arg1:T1 Arg2:T2` and `#1<TAB>AnnotatorNotes T1<TAB>note`.
 */
export const brat: TextFormat = {
  name: 'brat',
  about: 'brat standoff, a file.ann beside each dump; places in code points',
  ending: '.ann',
  files: 'each',
  holds: { note: true, attributes: 'texts', relations: true, spans: 'characters' },
  asName: word,
  asChoice: word,
  asValue: line,
  write: ({ text, annotations, relations, bom }) => {
    const points = new CodePoints(text);
    const first = bom ? 1 : 0;
    const out: string[] = [];
    const names = new Map<string, string>();
    for (const { id, span, tag, note, attributes } of inOrder(annotations)) {
      if (!span) continue;
      const name = `T${names.size + 1}`;
      names.set(id, name);
      const words = text.slice(span.start, span.end);
      const cuts = [...words.matchAll(LINE_ENDS)]
        .map((match) => [match.index, match.index + match[0].length] as const)
        .filter(([from, to]) => from > 0 && to < words.length);
      const edges = [0, ...cuts.flat(), words.length];
      const pieces = Array.from({ length: edges.length / 2 }, (_, i) => [edges[2 * i], edges[2 * i + 1]] as const);
      const at = (edge: number): number => first + points.fromUtf16(span.start + edge);
      const places = pieces.map(([from, to]) => `${at(from)} ${at(to)}`);
      // To the letter, with one blank from piece to piece: brat takes no line whose words are not those of its text.
      const said = pieces.map(([from, to]) =>
        words.slice(from, to).replace(LINE_ENDS, (ends) => ' '.repeat(ends.length)),
      );
      out.push(`${name}\t${tag} ${places.join(';')}\t${said.join(' ')}`);
      for (const [key, value] of Object.entries(attributes)) out.push(`A${out.length}\t${key} ${name} ${value}`);
      if (note !== null) out.push(`#${out.length}\tAnnotatorNotes ${name}\t${note}`);
    }
    for (const { name, from, to } of relations)
      out.push(`R${out.length}\t${name} Arg1:${names.get(from)} Arg2:${names.get(to)}`);
    return out.map((one) => `${one}\n`).join('');
  },
  read: (given, context) => {
    const { path, text } = textBeside(context);
    const points = new CodePoints(text);
    const reader = new Reader(points, text);
    for (const one of given.replace(/^\ufeff/, '').split(/\r?\n/)) if (one.trim() !== '') reader.take(one);
    return [{ path, text: null, ...reader.all() }];
  },
};

const LINES = {
  // Of a span in pieces the whole stretch is taken, and said so where words are between them.
  text: /^(T\S+)\t(\S+) (\d+(?: \d+;\d+)* \d+)(?:\t(.*))?$/,
  note: /^#\S*\t\S+ (\S+)\t(.*)$/,
  attribute: /^[AM]\S+\t(\S+) (\S+)(?: (.*))?$/,
  relation: /^R\S+\t(\S+) \S+?:(\S+) \S+?:(\S+)\s*$/,
  event: /^(E\S+)\t\S+?:(\S+)((?: \S+?:\S+)*)\s*$/,
} as const;

/** The places of an annotation's pieces in code points, and the words that the file says stand there; null where it says none. */
interface Quoted {
  readonly pieces: readonly number[];
  readonly words: string | null;
}

/** Words without what is not seen: programs write one blank for another, and leave out what can't be written. */
const seen = (words: string): string => words.replace(/[\s\p{C}\ufffd]+/gu, '');

class Reader {
  readonly #points: CodePoints;
  readonly #text: string;
  readonly #annotations: ReturnType<typeof imported>[] = [];
  readonly #quoted: Quoted[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #notes: (readonly [string, string])[] = [];
  readonly #attributes: (readonly [string, string, string])[] = [];
  readonly #relations: (readonly [string, string, string])[] = [];
  /** Names of events, each with that of its trigger, which may stand on a later line. */
  readonly #events: (readonly [string, string])[] = [];
  #skipped = 0;
  #widened = 0;

  constructor(points: CodePoints, text: string) {
    this.#points = points;
    this.#text = text;
  }

  take(line: string): void {
    const damaged = (): never => {
      throw new Error(`‘${line.slice(0, 60)}’ is no line of brat's standoff format.`);
    };
    const kind = line[0];
    if (kind === 'T') {
      const [, name, tag, places, words] = LINES.text.exec(line) ?? damaged();
      this.#indexes.set(name, this.#annotations.length);
      this.#quoted.push({ pieces: places.split(/[ ;]/).map(Number), words: words ?? null });
      this.#annotations.push(imported(this.#annotations.length, tag, 0, 0));
    } else if (kind === 'E') {
      // An event is known by the words that trigger it; what takes part in it stands in relations to them.
      const [, name, trigger, parts] = LINES.event.exec(line) ?? damaged();
      this.#events.push([name, trigger]);
      for (const part of parts.split(' ').filter((p) => p !== '')) {
        const colon = part.indexOf(':');
        this.#relations.push([part.slice(0, colon), name, part.slice(colon + 1)]);
      }
    } else if (kind === 'A' || kind === 'M') {
      const [, key, name, value] = LINES.attribute.exec(line) ?? damaged();
      this.#attributes.push([name, key, value ?? 'true']);
    } else if (kind === 'R') {
      const [, name, from, to] = LINES.relation.exec(line) ?? damaged();
      this.#relations.push([name, from, to]);
    } else if (kind === '#') {
      const match = LINES.note.exec(line);
      if (match) this.#notes.push([match[1], match[2]]);
      else this.#skipped++;
    } else if (kind === '*') {
      const [, name, ...members] = line.split(/\s+/);
      for (let i = 1; i < members.length; i++) this.#relations.push([name, members[i - 1], members[i]]);
    } else if (kind === 'N') this.#skipped++;
    else damaged();
  }

  /** True where the words that the file has are those of the text, white space aside, with all places moved by so much. */
  #agrees({ pieces, words }: Quoted, by: number): boolean {
    if (words === null) return true;
    const at = pieces.map((place) => this.#points.toUtf16(place + by));
    let own = '';
    for (let i = 0; i < at.length; i += 2) own += this.#text.slice(at[i], at[i + 1]);
    return seen(own) === seen(words);
  }

  /**
   * Gives each annotation its place. brat counts a byte-order mark before the text, which the dump's text is without. Where the words
   * are others than the file has, and stand nowhere else or in several places, the annotation has no place: it is left out.
   */
  #place(): number {
    const agreeing = (by: number): number => this.#quoted.filter((one) => this.#agrees(one, by)).length;
    const by = agreeing(0) < agreeing(-1) ? -1 : 0;
    let others = 0;
    for (const [i, one] of this.#quoted.entries()) {
      const all = one.pieces.map((place) => this.#points.toUtf16(place + by));
      let [start, end] = all.reduce(([a, b], at) => [Math.min(a, at), Math.max(b, at)], [Infinity, 0]);
      if (this.#agrees(one, by)) {
        for (let n = 2; n < all.length; n += 2)
          if (/[^\s\p{Cc}]/u.test(this.#text.slice(all[n - 1], all[n]))) this.#widened++;
      } else {
        const words = one.words ?? '';
        start = this.#text.indexOf(words);
        end = start + words.length;
        if (start < 0 || words === '' || this.#text.indexOf(words, start + 1) >= 0) {
          [start, end] = [-1, -1];
          others++;
        }
      }
      this.#annotations[i] = { ...this.#annotations[i], span: { start, end } };
    }
    return others;
  }

  all() {
    for (const [name, trigger] of this.#events) {
      const index = this.#indexes.get(trigger);
      if (index !== undefined) this.#indexes.set(name, index);
    }
    const others = this.#place();
    const placed = (annotation: ReturnType<typeof imported>): boolean => (annotation.span?.start ?? 0) >= 0;
    const annotations = this.#annotations.map((annotation, i) => ({ annotation, index: i }));
    const at = (name: string) => annotations[this.#indexes.get(name) ?? -1];
    let astray = 0;
    for (const [name, note] of this.#notes) {
      const target = at(name);
      if (!target) {
        astray++;
        continue;
      }
      const before = target.annotation.note;
      target.annotation = { ...target.annotation, note: before === null ? note : `${before} ${note}` };
    }
    for (const [name, key, value] of this.#attributes) {
      const target = at(name);
      if (!target) {
        astray++;
        continue;
      }
      const attributes = Object.fromEntries([...Object.entries(target.annotation.attributes), [key, value]]);
      target.annotation = { ...target.annotation, attributes };
    }
    const relations = this.#relations.flatMap(([name, from, to], i): readonly Relation[] => {
      const [a, b] = [at(from), at(to)];
      if (!a || !b || !placed(a.annotation) || !placed(b.annotation)) return [];
      const ends = { from: a.annotation.id, to: b.annotation.id };
      return [{ id: `imported-relation-${i + 1}`, name, ...ends, who: null, when: null }];
    });
    const skipped =
      this.#skipped === 0 ? [] : [`${this.#skipped} of its lines link to other data bases; they are left out.`];
    const lost = this.#relations.length - relations.length;
    const dangling = lost === 0 ? [] : [`${lost} of its relations name tags that are not in the file.`];
    const widened =
      this.#widened === 0
        ? []
        : [`${this.#widened} of its tags leave words out between their pieces; these are tagged, too.`];
    const elsewhere =
      others === 0 ? [] : [`${others} of its tags stand on other words than the dump has there now, and are left out.`];
    const unattached =
      astray === 0 ? [] : [`${astray} of its notes and attributes belong to no tag, and are left out.`];
    const problems = [...skipped, ...dangling, ...unattached, ...widened, ...elsewhere];
    return { annotations: annotations.map((a) => a.annotation).filter(placed), relations, problems };
  }
}
