import { trim } from '../../text/span.ts';
import { dateOfRelated, relatedAt } from '../find.ts';
import type { DefinitionSource } from './model.ts';

/** How a site shows that a title is cut. The title has no blanks at its end. */
const CUT = /(?<!\s)\s*(?:(?<!\.)\.{3,}|…)$/u;

/** Feature: go to definition on a related article's teaser opens the article itself, if the folder has it. */
export const teaserDefinition: DefinitionSource = ({ release }, offset) => {
  const item = relatedAt(release, offset);
  if (!item) return null;
  const span = trim(release.text, item.title);
  const written = release.text.slice(span.start, span.end);
  const date = /^\d{4}-\d\d-\d\d/.exec(dateOfRelated(release, item)?.value ?? '');
  return {
    kind: 'article',
    origin: span,
    article: {
      title: written.replace(CUT, ''),
      truncated: CUT.test(written),
      date: date?.[0] ?? null,
    },
  };
};
