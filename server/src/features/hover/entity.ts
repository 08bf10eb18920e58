import type { Mention } from '../../names/model.ts';
import type { Release } from '../../release.ts';
import type { Inline } from '../card.ts';
import { mentionAt } from '../find.ts';
import { sayCount, sayLine } from '../say.ts';
import type { HoverSource } from './model.ts';

const TYPES = { person: 'Person', organization: 'Organisation', place: 'Place' } as const;

/** How many written forms a card lists. */
const MOST_FORMS = 6;

/** Feature: hover on a person, organisation or place tells who or what is meant, and what this text says of them. */
export const entityHover: HoverSource = ({ release }, offset) => {
  const mention = mentionAt(release, offset);
  if (!mention) return null;
  return { start: mention.start, end: mention.end, lines: entityLines(release, mention) };
};

/** What is known of a mention's entity, as lines of a card. */
export function entityLines(release: Release, mention: Mention): Inline[][] {
  const lines: Inline[][] = [[{ bold: mention.name }, ` · ${TYPES[mention.type]}`]];
  const own = release.mentions.filter((m) => m.entity === mention.entity);
  const [first] = own;
  lines.push([
    `${sayCount(own.length, 'mention')} in this text, first at `,
    { title: sayLine(release, first.start), place: first },
    '.',
  ]);
  const forms = [...new Set(own.map((m) => release.text.slice(m.start, m.end).replace(/\s+/gu, ' ')))];
  if (forms.length > 1)
    lines.push([
      'Written ',
      ...forms.slice(0, MOST_FORMS).flatMap((form, i): Inline[] => [i === 0 ? '' : ', ', { italic: form }]),
      forms.length > MOST_FORMS ? ` and ${sayCount(forms.length - MOST_FORMS, 'other way')}.` : '.',
    ]);
  return lines;
}
