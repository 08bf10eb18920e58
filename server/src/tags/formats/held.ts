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
  const { holds, asName = same, asValue = same, asText = same } = format;
  const { asKey = asName, asChoice = asValue, asDate = asValue } = format;
  const losses: Loss[] = [];
  const lose = (what: string, id: string, words: string | null = null): void => {
    losses.push({ what, id, words });
  };
  const name = (given: string, id: string, as = asName): string => {
    const held = as(given);
    if (held !== given) lose('names with these characters as they are', id, given);
    return held;
  };
  const value = (given: string, id: string, as = asValue): string => {
    const held = as(given);
    if (held !== given) lose('notes and values with these characters as they are', id);
    return held;
  };
  const date = (given: string, id: string): string | null => {
    const held = asDate(given);
    if (held !== given) lose('dates that are written in this way', id);
    return held;
  };
  const text = asText(dump.text);
  if (text !== dump.text) lose('control characters in a text', dump.path);

  const aligned = holds.spans === 'characters' ? null : aligner(dump.text);
  let free = 0;
  const annotations: Annotation[] = [];
  for (const annotation of inOrder(dump.annotations)) {
    const { id } = annotation;
    const on = annotation.on === 'turn' && !holds.turns ? 'span' : annotation.on;
    if (on === 'document' && !holds.documents) {
      lose('tags of whole dumps', id);
      continue;
    }
    let span = annotation.span;
    if (span) {
      const words = dump.text.slice(span.start, span.end);
      if (span.start >= span.end || span.end > dump.text.length) {
        lose('tags outside the text', id);
        continue;
      }
      if (aligned) {
        const whole = aligned(span);
        const exact = whole && same2(whole, trim(dump.text, span));
        if (!whole || (!exact && misaligned === 'report')) {
          lose('tags that begin or end inside a word', id, words);
          continue;
        }
        if (!exact) lose('edges inside a word; they were widened', id, words);
        else if (!same2(whole, span)) lose('white space at the edges of tags', id, words);
        span = whole;
      }
      if (holds.spans === 'apart') {
        if (span.start < free) {
          lose('tags that overlap others', id, words);
          continue;
        }
        free = span.end;
      }
    }
    if (on !== annotation.on) lose('that a tag is one of a turn', id);
    if (annotation.who && !holds.who) lose('who tagged it', id);
    if (annotation.when && !holds.when) lose('when it was tagged', id);
    if (annotation.note && !holds.note) lose('notes', id);
    annotations.push({
      ...annotation,
      ...{ on, span },
      tag: name(annotation.tag, id),
      who: holds.who && annotation.who ? value(annotation.who, id) : null,
      when: holds.when && annotation.when ? date(annotation.when, id) : null,
      note: holds.note && annotation.note ? value(annotation.note, id) : null,
      attributes: attributes(annotation),
    });
  }

  function attributes({ id, attributes: given }: Annotation): Attributes {
    // No choice at all says nothing.
    const entries = Object.entries(given).filter(([, said]) => said.length > 0 || said === '');
    if (entries.length > 0 && !holds.attributes) lose('attributes', id);
    if (!holds.attributes) return {};
    return Object.fromEntries(
      entries.map(([key, said]) => {
        const held = name(key, id, asKey);
        if (typeof said === 'string') return [held, value(said, id, asChoice)];
        if (holds.attributes === 'lists') return [held, said.map((one) => value(one, id, asChoice))];
        lose('several choices as a list', id);
        return [held, value(said.join('; '), id, asChoice)];
      }),
    );
  }

  const ids = new Set(annotations.map((a) => a.id));
  const relations: Relation[] = [];
  for (const relation of dump.relations) {
    const { id, from, to } = relation;
    if (!holds.relations || !ids.has(from) || !ids.has(to)) {
      lose(holds.relations ? 'relations of tags that are left out' : 'relations', id);
      continue;
    }
    if (!holds.relationsMade && (relation.who !== null || relation.when !== null))
      lose('who related tags, and when', id);
    const made = holds.relationsMade ? relation : { who: null, when: null };
    relations.push({ ...relation, who: made.who, when: made.when, name: name(relation.name, id) });
  }
  return { dump: { ...dump, text, annotations: inOrder(annotations), relations }, losses };
}

const same = (text: string): string => text;
const same2 = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Gives the stretch from the first word that a span touches to the last; null where it touches none. */
function aligner(text: string): (span: Span) => Span | null {
  const words = wordsOf(text);
  return ({ start, end }) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last + 1 < words.length && words[last + 1].start < end) last++;
    return low < words.length && words[low].start < end ? { start: words[low].start, end: words[last].end } : null;
  };
}
