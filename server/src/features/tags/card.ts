import { type Annotation, type Orphan, type Relation, sayAttributes } from '../../tags/model.ts';
import { tiesOf } from '../../tags/relations.ts';
import type { TagSchema } from '../../tags/schema.ts';
import type { Card, Inline } from '../card.ts';
import { sayDate } from '../say.ts';
import { firstWords } from '../words.ts';

/** More tags on one place than a card lists. */
const MOST = 8;
/** A related passage is shown with so many characters of its words. */
const SHOWN = 60;
/** A note is cut behind so many characters; the note itself keeps all. */
const LONGEST = 400;

/** All that a dump's tags are, for what one of them leads to. */
export interface TaggedText {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly orphans: readonly Orphan[];
  readonly relations: readonly Relation[];
}

/**
 * Feature: hover on a tagged passage tells its tags: who set each, when, what is said of it, what the schema says the tag means, and
 * how it is related to other passages, each a link.
 */
export function tagLines(
  annotations: readonly Annotation[],
  { tags }: TagSchema,
  all: TaggedText | null = null,
): readonly (readonly Inline[])[] {
  const ties = all ? tiesOf([...all.annotations, ...all.orphans], all.relations) : null;
  const lines: (readonly Inline[])[] = [];
  for (const { id, tag, on, who, when, note, attributes } of annotations.slice(0, MOST)) {
    const said = [
      ...(on === 'turn' ? ['the turn'] : []),
      ...(who === null ? [] : [who]),
      ...(when === null ? [] : [sayDate(when.slice(0, 10))]),
    ];
    lines.push(['Tagged ', { bold: tag }, ...(said.length > 0 ? [` · ${said.join(' · ')}`] : [])]);
    const values = sayAttributes(attributes);
    if (values.length > 0) lines.push([values.join(' · ')]);
    if (note !== null) lines.push([{ italic: note.length > LONGEST ? `${note.slice(0, LONGEST)}…` : note }]);
    const description = tags.find((one) => one.name === tag)?.description;
    if (description) lines.push([description]);
    const own = ties?.get(id) ?? [];
    for (const { relation, other, back } of own.slice(0, MOST))
      lines.push([
        back ? '← ' : '',
        { bold: relation.name },
        back ? ' from ' : ' → ',
        other?.tag ?? 'a tag that is not there',
        ...(all && other && 'span' in other && other.span
          ? [' ', { title: `‘${firstWords(all.text, other.span, SHOWN)}’`, place: other.span }]
          : []),
      ]);
    if (own.length > MOST) lines.push([`And ${own.length - MOST} relations more.`]);
  }
  if (annotations.length > MOST) lines.push([`And ${annotations.length - MOST} more.`]);
  return lines;
}

/** A card with that of the tags below it; the place is that of the first. */
export function withTags(card: Card | null, tags: Card | null): Card | null {
  return card && tags ? { ...card, lines: [...card.lines, ...tags.lines] } : (card ?? tags);
}
