import { firstAt } from '../../text/first-at.ts';
import { type Span, trim } from '../../text/span.ts';
import { type Annotation, type Attributes, inOrder, type Relation, type TaggedDump } from '../model.ts';
import type { Format } from './model.ts';
import { wordsOf } from './words.ts';

/** Something that a format cannot hold of one annotation. */
export interface Loss {
  /** What is lost, as the end of 'does not hold …'. */
  readonly what: string;
  /** The id of the annotation or relation that it is lost of. */
  readonly id: string;
  /** The words that it stands on, where they say more. */
  readonly words: string | null;
}

export interface Held {
  /** The dump with nothing that the format can't hold. */
  readonly dump: TaggedDump;
  readonly losses: readonly Loss[];
}

/** What to do with spans that begin or end inside a word, for formats that know words only. */
export type Misaligned = 'report' | 'widen';

/**
 * What a format can hold of a dump, and what is lost of it. All formats share this, so that what one writes and reads again is
 * exactly what is given here (but for ids, where they are not held).
 */
export function heldBy(format: Format, dump: TaggedDump, misaligned: Misaligned = 'report'): Held {
  const sieve = new Sieve(format, dump, misaligned);
  const text = sieve.text();
  const annotations = inOrder(dump.annotations).flatMap((annotation) => sieve.annotation(annotation) ?? []);
  const ids = new Set(annotations.map(({ id }) => id));
  const relations = dump.relations.flatMap((relation) => sieve.relation(relation, ids) ?? []);
  return { dump: { ...dump, text, annotations: inOrder(annotations), relations }, losses: sieve.losses };
}

/** Lets through what a format holds of a dump, part by part in order of place, and notes what stays behind. */
class Sieve {
  readonly losses: Loss[] = [];
  readonly #format: Format;
  readonly #dump: TaggedDump;
  readonly #misaligned: Misaligned;
  /** Null where a format holds any characters. */
  readonly #aligned: ((span: Span) => Span | null) | null;
  /** Where the last annotation ends: those of some formats lie apart. */
  #free = 0;

  constructor(format: Format, dump: TaggedDump, misaligned: Misaligned) {
    this.#format = format;
    this.#dump = dump;
    this.#misaligned = misaligned;
    this.#aligned = format.holds.spans === 'characters' ? null : aligner(dump.text);
  }

  text(): string {
    const { asText = same } = this.#format;
    const held = asText(this.#dump.text);
    if (held !== this.#dump.text) this.#lose('control characters in a text', this.#dump.path);
    return held;
  }

  /** An annotation as the format holds it; null where it cannot. */
  annotation(annotation: Annotation): Annotation | null {
    const { holds } = this.#format;
    const { id, who, when, note } = annotation;
    const on = annotation.on === 'turn' && !holds.turns ? 'span' : annotation.on;
    if (on === 'document' && !holds.documents) return this.#lose('tags of whole dumps', id);
    const span = annotation.span && this.#span(annotation.span, id);
    if (annotation.span && !span) return null;
    if (on !== annotation.on) this.#lose('that a tag is one of a turn', id);
    if (who && !holds.who) this.#lose('who tagged it', id);
    if (when && !holds.when) this.#lose('when it was tagged', id);
    if (note && !holds.note) this.#lose('notes', id);
    return {
      ...annotation,
      ...{ on, span },
      tag: this.#name(annotation.tag, id),
      who: holds.who && who ? this.#value(who, id) : null,
      when: holds.when && when ? this.#date(when, id) : null,
      note: holds.note && note ? this.#value(note, id) : null,
      attributes: this.#attributes(annotation),
    };
  }

  /** A relation as the format holds it between the annotations that it holds; null where it cannot. */
  relation(relation: Relation, ids: ReadonlySet<string>): Relation | null {
    const { holds } = this.#format;
    const { id, from, to, who, when } = relation;
    if (!holds.relations) return this.#lose('relations', id);
    if (!ids.has(from) || !ids.has(to)) return this.#lose('relations of tags that are left out', id);
    if (!holds.relationsMade && (who !== null || when !== null)) this.#lose('who related tags, and when', id);
    const made = holds.relationsMade ? { who, when } : { who: null, when: null };
    return { ...relation, ...made, name: this.#name(relation.name, id) };
  }

  #lose(what: string, id: string, words: string | null = null): null {
    this.losses.push({ what, id, words });
    return null;
  }

  #name(given: string, id: string, as = this.#format.asName ?? same): string {
    const held = as(given);
    if (held !== given) this.#lose('names with these characters as they are', id, given);
    return held;
  }

  #value(given: string, id: string, as = this.#format.asValue ?? same): string {
    const held = as(given);
    if (held !== given) this.#lose('notes and values with these characters as they are', id);
    return held;
  }

  #date(given: string, id: string): string | null {
    const { asValue = same, asDate = asValue } = this.#format;
    const held = asDate(given);
    if (held !== given) this.#lose('dates that are written in this way', id);
    return held;
  }

  /** A span as the format holds it; null where it cannot. */
  #span(given: Span, id: string): Span | null {
    const { text } = this.#dump;
    const words = text.slice(given.start, given.end);
    if (given.start >= given.end || given.end > text.length) return this.#lose('tags outside the text', id);
    const span = this.#wholeWords(this.#wholeLineEnds(given, id), id, words);
    if (span === null || this.#format.holds.spans !== 'apart') return span;
    if (span.start < this.#free) return this.#lose('tags that overlap others', id, words);
    this.#free = span.end;
    return span;
  }

  #wholeLineEnds(given: Span, id: string): Span {
    if (!this.#format.holds.wholeLineEnds) return given;
    const { text } = this.#dump;
    const cuts = (offset: number): number => (text[offset - 1] === '\r' && text[offset] === '\n' ? 1 : 0);
    const span = { start: given.start - cuts(given.start), end: given.end + cuts(given.end) };
    if (!isSame(span, given)) this.#lose('edges within a line end; they were widened', id);
    return span;
  }

  #wholeWords(given: Span, id: string, words: string): Span | null {
    if (!this.#aligned) return given;
    const whole = this.#aligned(given);
    const exact = whole && isSame(whole, trim(this.#dump.text, given));
    if (!whole || (!exact && this.#misaligned === 'report'))
      return this.#lose('tags that begin or end inside a word', id, words);
    if (!exact) this.#lose('edges inside a word; they were widened', id, words);
    else if (!isSame(whole, given)) this.#lose('white space at the edges of tags', id, words);
    return whole;
  }

  #attributes({ id, attributes: given }: Annotation): Attributes {
    const { holds, asName = same, asValue = same, asKey = asName, asChoice = asValue } = this.#format;
    // No choice at all says nothing.
    const entries = Object.entries(given).filter(([, said]) => said.length > 0 || said === '');
    if (entries.length > 0 && !holds.attributes) this.#lose('attributes', id);
    if (!holds.attributes) return {};
    return Object.fromEntries(
      entries.map(([key, said]) => {
        const held = this.#name(key, id, asKey);
        if (typeof said === 'string') return [held, this.#value(said, id, asChoice)];
        if (holds.attributes === 'lists') return [held, said.map((one) => this.#value(one, id, asChoice))];
        this.#lose('several choices as a list', id);
        return [held, this.#value(said.join('; '), id, asChoice)];
      }),
    );
  }
}

const same = (text: string): string => text;
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Gives the stretch from the first word that a span touches to the last; null where it touches none. */
function aligner(text: string): (span: Span) => Span | null {
  const words = wordsOf(text);
  return ({ start, end }) => {
    const first = firstAt(words.length, (i) => words[i].end > start);
    let last = first;
    while (last + 1 < words.length && words[last + 1].start < end) last++;
    return first < words.length && words[first].start < end
      ? { start: words[first].start, end: words[last].end }
      : null;
  };
}
