import { contains, trim } from '../../text/span.ts';
import { relatedAt } from '../find.ts';
import type { DefinitionSource } from './model.ts';

/** How a site shows that a title is cut. */
const CUT = /\s*(?:\.{3,}|…)\s*$/u;

/** Feature: go to definition on a related article's teaser opens the article itself, if the folder has it. */
export const teaserDefinition: DefinitionSource = ({ release }, offset) => {
  const item = relatedAt(release, offset);
  if (!item) return null;
  const span = trim(release.text, item.title);
  const written = release.text.slice(span.start, span.end);
  const date = release.dates.find((d) => item.dateSpan !== null && contains(d, item.dateSpan))?.value ?? null;
  return {
    kind: 'article',
    origin: span,
    article: {
      title: written.replace(CUT, ''),
      truncated: CUT.test(written),
      date: date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null,
    },
  };
};
