import { type Annotation, type Orphan, type Relation, sayAttributes } from '../../tags/model.ts';
import { type Tie, tiesOf } from '../../tags/relations.ts';
import type { TagSchema } from '../../tags/schema/schema.ts';
import { firstWords } from '../../text/shown.ts';
import type { Card, Inline } from '../card.ts';
import { sayDate } from '../say.ts';

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
  const lines = annotations
    .slice(0, MOST)
    .flatMap((annotation) => [
      ...ownLines(annotation, tags.find(({ name }) => name === annotation.tag)?.description),
      ...tieLines(ties?.get(annotation.id) ?? [], all?.text ?? ''),
    ]);
  return annotations.length > MOST ? [...lines, [`And ${annotations.length - MOST} more.`]] : lines;
}

type Line = readonly Inline[];

/** What a tag itself says. */
function ownLines(
  { tag, on, who, when, note, attributes }: Annotation,
  description: string | null | undefined,
): Line[] {
  const said = [
    ...(on === 'turn' ? ['the turn'] : []),
    ...(who === null ? [] : [who]),
    ...(when === null ? [] : [sayDate(when.slice(0, 10))]),
  ];
  const values = sayAttributes(attributes);
  return [
    ['Tagged ', { bold: tag }, ...(said.length > 0 ? [` · ${said.join(' · ')}`] : [])],
    ...(values.length > 0 ? [[values.join(' · ')]] : []),
    ...(note === null ? [] : [[{ italic: note.length > LONGEST ? `${note.slice(0, LONGEST)}…` : note }]]),
    ...(description ? [[description]] : []),
  ];
}

/** The relations of a tag, each with a link to the other passage. */
function tieLines(ties: readonly Tie[], text: string): Line[] {
  const lines = ties.slice(0, MOST).map(({ relation, other, back }): Line => {
    const span = other && 'span' in other ? other.span : null;
    return [
      back ? '← ' : '',
      { bold: relation.name },
      back ? ' from ' : ' → ',
      other?.tag ?? 'a tag that is not there',
      ...(span ? [' ', { title: `‘${firstWords(text, span, SHOWN)}’`, place: span }] : []),
    ];
  });
  return ties.length > MOST ? [...lines, [`And ${ties.length - MOST} relations more.`]] : lines;
}

/** A card with that of the tags below it; the place is that of the first. */
export function withTags(card: Card | null, tags: Card | null): Card | null {
  return card && tags ? { ...card, lines: [...card.lines, ...tags.lines] } : (card ?? tags);
}
