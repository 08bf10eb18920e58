import type { Annotation } from '../../tags/model.ts';
import type { TagSchema } from '../../tags/schema.ts';
import type { Card, Inline } from '../card.ts';
import { sayDate } from '../say.ts';

/** More tags on one place than a card lists. */
const MOST = 8;
/** A note is cut behind so many characters; the note itself keeps all. */
const LONGEST = 400;

/** Feature: hover on a tagged passage tells its tags: who set each, when, what is said of it, and what the schema says the tag means. */
export function tagLines(annotations: readonly Annotation[], { tags }: TagSchema): readonly (readonly Inline[])[] {
  const lines: (readonly Inline[])[] = [];
  for (const { tag, on, who, when, note, attributes } of annotations.slice(0, MOST)) {
    const said = [
      ...(on === 'turn' ? ['the turn'] : []),
      ...(who === null ? [] : [who]),
      ...(when === null ? [] : [sayDate(when.slice(0, 10))]),
    ];
    lines.push(['Tagged ', { bold: tag }, ...(said.length > 0 ? [` · ${said.join(' · ')}`] : [])]);
    const values = Object.entries(attributes).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
    if (values.length > 0) lines.push([values.join(' · ')]);
    if (note !== null) lines.push([{ italic: note.length > LONGEST ? `${note.slice(0, LONGEST)}…` : note }]);
    const description = tags.find((one) => one.name === tag)?.description;
    if (description) lines.push([description]);
  }
  if (annotations.length > MOST) lines.push([`And ${annotations.length - MOST} more.`]);
  return lines;
}

/** A card with that of the tags below it; the place is that of the first. */
export function withTags(card: Card | null, tags: Card | null): Card | null {
  return card && tags ? { ...card, lines: [...card.lines, ...tags.lines] } : (card ?? tags);
}
