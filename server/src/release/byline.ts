import { opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import type { Part } from './zones.ts';

/** `By Jane Doe`, `By Jane Doe and John Q. Roe, Reuters`, `Автор: …`: the name is the first group. */
const BYLINE =
  /^[^\p{L}\d]*(?:by|written by|reported by|автор|автор:|текст:|von|par|por)[: ]+((?:\p{Lu}[\p{L}.'’-]*|and|und|et|и|de|van|von|,)(?: (?:\p{Lu}[\p{L}.'’-]*|and|und|et|и|de|van|von))*)/iu;

/** The same words at the start of a piece's key: few pieces have them. */
const OPENING = opening`(?:by|written|reported|автор|текст|von|par|por)`;

/** The characters that name the author in a line of the head, or null. */
export function findByline(text: string, head: readonly Part[]): Span | null {
  for (const { piece, kind } of head) {
    if (kind === 'chrome' || kind === 'headline' || piece.words < 3 || piece.words > 14) continue;
    if (!OPENING.test(piece.key)) continue;
    const line = text.slice(piece.start, piece.end);
    const match = BYLINE.exec(line);
    if (!match || !/\p{Lu}/u.test(match[1][0])) continue;
    const start = piece.start + line.indexOf(match[1], match[0].length - match[1].length);
    return { start, end: start + match[1].length };
  }
  return null;
}
