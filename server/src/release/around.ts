import { firstAt } from '../text/first-at.ts';
import { type Lines, lineAt } from '../text/lines.ts';
import { sentences } from '../text/sentences.ts';
import { contains, type Span, trim } from '../text/span.ts';
import type { Structure } from './model.ts';

/** So many lines above and below one tell whether their text is broken at a width; longer paragraphs are broken up. */
const NEAR = 60;

/** The form feed that ends a page of a flattened PDF. */
const PAGE_END = '\f';

/** What says where paragraphs end. */
export type Paragraphs = Pick<Structure, 'text' | 'lines' | 'turns' | 'zones'>;

/** The paragraphs that a span lies in: lines, and where a program has broken them at a width, all lines that were one. */
export function paragraphsAround(release: Paragraphs, { start, end }: Span): Span {
  const { text, lines } = release;
  const [first, last] = [lineAt(lines, start), lineAt(lines, Math.max(start, end - 1))];
  const paragraph = paragraphLines(release, first);
  const to = (first === last ? paragraph : paragraphLines(release, last)).last;
  return trim(text, { start: lines.starts[paragraph.first], end: lines.ends[to] });
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
 * block; empty lines at the end of a page are none. A sentence goes on in the next line where that begins with a small letter; in a block
 * with many such lines, which a program has broken at a width, also where the next word has no room. A line that is indented begins a
 * paragraph.
 */
function paragraphLines(release: Paragraphs, line: number): { readonly first: number; readonly last: number } {
  const { text } = release;
  const block = blockAround(release, line);
  const lines = block.map((n) => text.slice(release.lines.starts[n], release.lines.ends[n]));
  const goesOn = lines.map((above, i) => i + 1 < lines.length && goesOnSmall(above, lines[i + 1]));
  const broken = lines.filter((_, i) => goesOn[i]).map((above) => above.trim().length);
  if (broken.length * 3 > lines.length - 1) {
    const width = broken.sort((a, b) => a - b)[Math.floor(broken.length / 2)];
    for (const [i, below] of lines.slice(1).entries())
      goesOn[i] ||= !isIndented(lines[i], below) && !fits(lines[i], below, width);
  }
  let [from, to] = [block.indexOf(line), block.indexOf(line)];
  while (from > 0 && goesOn[from - 1]) from--;
  while (goesOn[to]) to++;
  return { first: block[from], last: block[to] };
}

/** The lines of text near a line that are one block with it, in order. */
function blockAround({ text, lines, zones, turns }: Paragraphs, line: number): readonly number[] {
  const at = lines.starts[line];
  const zone = zones[firstAt(zones.length, (i) => zones[i].end > at)];
  if (!zone || zone.kind === 'chrome' || zone.kind === 'metadata' || isEmpty(text, lines, line)) return [line];
  const beginsTurn = (n: number): boolean => {
    const turn = turns[firstAt(turns.length, (i) => turns[i].start >= lines.starts[n])];
    return turn !== undefined && turn.start <= lines.ends[n];
  };
  const above = (n: number): number | null => {
    const before = beginsTurn(n) ? null : nextInBlock(text, lines, n, -1);
    return before !== null && lines.starts[before] >= zone.start ? before : null;
  };
  const below = (n: number): number | null => {
    const behind = nextInBlock(text, lines, n, 1);
    return behind !== null && !beginsTurn(behind) && lines.starts[behind] < zone.end ? behind : null;
  };
  const block = [line];
  for (let n = above(line); n !== null && block.length <= NEAR; n = above(n)) block.unshift(n);
  const before = block.length;
  for (let n = below(line); n !== null && block.length - before < NEAR; n = below(n)) block.push(n);
  return block;
}

/** The next line of text above or below one, if no empty line is between them but those at the end of a page. */
function nextInBlock(text: string, lines: Lines, line: number, step: 1 | -1): number | null {
  let isPageEnd = false;
  for (let n = line + step; n >= 0 && n < lines.starts.length; n += step) {
    isPageEnd ||= text[lines.ends[Math.min(n, n - step)]] === PAGE_END;
    if (!isEmpty(text, lines, n)) return n === line + step || isPageEnd ? n : null;
  }
  return null;
}

const isEmpty = (text: string, { starts, ends }: Lines, line: number): boolean =>
  text.slice(starts[line], ends[line]).trim() === '';

/** True where a sentence does not end with a line and goes on in small letters in the next. */
const goesOnSmall = (above: string, below: string): boolean =>
  !/[.!?…:;]["”’»)]*\s*$/.test(above) && /^\s*\p{Ll}/u.test(below);

const isIndented = (above: string, below: string): boolean => below.search(/\S/) > above.search(/\S/);

/** True where the first word of a line would have had room in the one above. */
const fits = (above: string, below: string, width: number): boolean =>
  above.trim().length + 1 + below.trim().search(/\s|$/) <= width;
