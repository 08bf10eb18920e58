import { lineAt } from '../text/lines.ts';
import { sentences } from '../text/sentences.ts';
import { contains, type Span, trim } from '../text/span.ts';
import type { Structure } from './model.ts';

/** So many lines above and below one tell whether their text is broken at a width; longer paragraphs are broken up. */
const NEAR = 60;

/** What says where paragraphs end. */
export type Paragraphs = Pick<Structure, 'text' | 'lines' | 'turns' | 'zones'>;

/** The paragraphs that a span lies in: lines, and where a program has broken them at a width, all lines that were one. */
export function paragraphsAround(release: Paragraphs, { start, end }: Span): Span {
  const { text, lines } = release;
  const [first, last] = [lineAt(lines, start), lineAt(lines, Math.max(start, end - 1))];
  const from = paragraphLines(release, first).first;
  const to = paragraphLines(release, last).last;
  return trim(text, { start: lines.starts[from], end: lines.ends[to] });
}

/** The sentences that a span lies in, or touches, without the label of a turn before them. */
export function sentencesAround(release: Paragraphs, span: Span): Span {
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

/**
 * The lines of the paragraph that a line is of. Lines of text that follow each other without an empty one, within one zone and turn, are a
 * block. A sentence goes on in the next line where that begins with a small letter; in a block with many such lines, which a program has
 * broken at a width, also where the next word has no room. A line that is indented begins a paragraph.
 */
function paragraphLines(release: Paragraphs, line: number): { readonly first: number; readonly last: number } {
  const { first, lines } = blockAround(release, line);
  const goesOn = lines.map((above, i) => i + 1 < lines.length && goesOnSmall(above, lines[i + 1]));
  const broken = lines.filter((_, i) => goesOn[i]).map((above) => above.trim().length);
  if (broken.length * 3 > lines.length - 1) {
    const width = broken.sort((a, b) => a - b)[Math.floor(broken.length / 2)];
    for (const [i, below] of lines.slice(1).entries())
      goesOn[i] ||= !isIndented(lines[i], below) && !fits(lines[i], below, width);
  }
  let [from, to] = [line - first, line - first];
  while (from > 0 && goesOn[from - 1]) from--;
  while (goesOn[to]) to++;
  return { first: first + from, last: first + to };
}

/** The lines of text near a line that follow each other without an empty one, within one zone and turn, and the index of their first. */
function blockAround(
  { text, lines, zones, turns }: Paragraphs,
  line: number,
): { readonly first: number; readonly lines: readonly string[] } {
  const words = (n: number): string => text.slice(lines.starts[n], lines.ends[n]);
  const at = lines.starts[line];
  const zone = zones.find(({ start, end }) => start <= at && at < end);
  if (!zone || zone.kind === 'chrome' || zone.kind === 'metadata') return { first: line, lines: [words(line)] };
  const begun = new Set(turns.map(({ start }) => lineAt(lines, start)));
  const isOneBlock = (above: number): boolean =>
    lines.starts[above] >= zone.start &&
    lines.starts[above + 1] < zone.end &&
    !begun.has(above + 1) &&
    words(above).trim() !== '' &&
    words(above + 1).trim() !== '';
  let [top, bottom] = [line, line];
  while (line - top < NEAR && isOneBlock(top - 1)) top--;
  while (bottom - line < NEAR && isOneBlock(bottom)) bottom++;
  return { first: top, lines: Array.from({ length: bottom - top + 1 }, (_, i) => words(top + i)) };
}

/** True where a sentence does not end with a line and goes on in small letters in the next. */
const goesOnSmall = (above: string, below: string): boolean =>
  !/[.!?…:;]["”’»)]*\s*$/.test(above) && /^\s*\p{Ll}/u.test(below);

const isIndented = (above: string, below: string): boolean => below.search(/\S/) > above.search(/\S/);

/** True where the first word of a line would have had room in the one above. */
const fits = (above: string, below: string, width: number): boolean =>
  above.trim().length + 1 + below.trim().search(/\s|$/) <= width;
