import { countWords } from '../../text/shown.ts';
import type { Inline } from '../card.ts';
import { at, dateOfRelated, relatedAt } from '../find.ts';
import { sayCount, sayDate } from '../say.ts';
import type { HoverSource } from './model.ts';

/** Feature: hover on a related article's title tells its day and what the teaser holds. */
export const teaserHover: HoverSource = ({ release }, offset) => {
  const item = relatedAt(release, offset);
  if (!item || !at(item.title, offset)) return null;
  const date = dateOfRelated(release, item);
  const lines: Inline[][] = [[{ bold: 'Related article' }, date ? ` · ${sayDate(date.value)}` : '']];
  const holds = [sayCount(countWords(release.text, item), 'word')];
  if (item.turns.length > 0) holds.push(sayCount(item.turns.length, 'turn'));
  lines.push([`The teaser has ${holds.join(' and ')}. Go to definition opens the article if it is in this folder.`]);
  return { start: item.title.start, end: item.title.end, lines };
};
