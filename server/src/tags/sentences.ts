import type { Structure } from '../release/model.ts';
import { lineAt, lineSpan } from '../text/lines.ts';
import { sentences } from '../text/sentences.ts';
import { contains, type Span, trim } from '../text/span.ts';

/** The paragraphs that a span lies in. */
export function paragraphsAround({ text, lines }: Pick<Structure, 'text' | 'lines'>, { start, end }: Span): Span {
  const first = lineSpan(lines, lineAt(lines, start));
  const last = lineSpan(lines, lineAt(lines, Math.max(start, end - 1)));
  return trim(text, { start: first.start, end: last.end });
}

/** The sentences that a span lies in, or touches, without the label of a turn before them. */
export function sentencesAround(release: Pick<Structure, 'text' | 'lines' | 'turns'>, span: Span): Span {
  const { text, turns } = release;
  const paragraph = paragraphsAround(release, span);
  if (paragraph.start === paragraph.end) return paragraph;
  const label = turns.find((turn) => turn.label && contains(paragraph, { start: turn.start, end: turn.start }))?.label;
  const said = label && label.end <= span.start ? { start: label.end, end: paragraph.end } : paragraph;
  const touched = sentences(text, said).filter((one) => one.end >= span.start && one.start <= span.end);
  const [from] = touched;
  const to = touched.at(-1);
  return from && to ? trim(text, { start: from.start, end: to.end }) : paragraph;
}
