import type { Span } from '../../text/span.ts';
import { type Annotation, type Relation, sayAttributes } from '../model.ts';
import { tiesOf } from '../relations.ts';

/** A text with one person's tags written into it, to be held beside another's. */
export interface WrittenSide {
  readonly text: string;
  /** What was put in: where in the dump's own text, in order, and how many UTF-16 units. */
  readonly put: readonly { readonly at: number; readonly length: number }[];
  /** The tagged passages, signs included, as places in the written text. */
  readonly marks: readonly { readonly tag: string; readonly start: number; readonly end: number }[];
}

const OPEN = '⟨';
const CLOSE = '⟩';

/**
 * Writes tags into a text: `The city ⟨Claim: pays for the quay⟩.` Where tags cross, the closing sign names its tag; tags of the
 * whole dump, attributes and relations (`⟨Figure (supports → Claim): half of it⟩`) stand where they are read first. `headed` keeps the first line free for tags of the whole dump though
 * there are none, so that two texts side by side have the same lines.
 */
export function writeSide(
  text: string,
  { annotations, relations }: { readonly annotations: readonly Annotation[]; readonly relations: readonly Relation[] },
  headed: boolean,
): WrittenSide {
  const ties = tiesOf(annotations, relations);
  const label = (annotation: Annotation): string => {
    const { id, tag, attributes } = annotation;
    const related = (ties.get(id) ?? [])
      .filter(({ back, other }) => !back && other)
      .map(({ relation, other }) => `${relation.name} → ${other?.tag}`);
    const more = [...sayAttributes(attributes), ...related];
    return oneLine(more.length === 0 ? tag : `${tag} (${more.join('; ')})`);
  };
  const placed = annotations.filter((a): a is Annotation & { span: Span } => a.span !== null);
  const whole = annotations.filter((a) => a.span === null).map(label);
  const put: { at: number; length: number }[] = [];
  const marks: { tag: string; start: number; end: number }[] = [];
  const pieces: string[] = [];
  let length = 0;
  const write = (piece: string, at: number | null): void => {
    pieces.push(piece);
    if (at !== null && piece !== '') put.push({ at, length: piece.length });
    length += piece.length;
  };
  if (headed) write(`Whole text: ${whole.join(', ') || '–'}\n\n`, 0);
  const starts = [...placed].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let open: { annotation: Annotation & { span: Span }; from: number }[] = [];
  let at = 0;
  let next = 0;
  while (next < starts.length || open.length > 0) {
    const start = starts[next]?.span.start ?? Number.POSITIVE_INFINITY;
    const end = Math.min(...open.map(({ annotation }) => annotation.span.end));
    const to = Math.min(start, end);
    write(text.slice(at, to), null);
    at = to;
    if (end <= start) {
      // The innermost first; one that others stand open in says which it is.
      for (const closing of open.filter(({ annotation }) => annotation.span.end === end).reverse()) {
        const crossed = open.at(-1) !== closing;
        write(crossed ? `${CLOSE}${oneLine(closing.annotation.tag)}` : CLOSE, at);
        marks.push({ tag: closing.annotation.tag, start: closing.from, end: length });
        open = open.filter((one) => one !== closing);
      }
      continue;
    }
    const annotation = starts[next++];
    open.push({ annotation, from: length });
    write(`${OPEN}${annotation.on === 'turn' ? 'turn ' : ''}${label(annotation)}: `, at);
  }
  write(text.slice(at), null);
  return { text: pieces.join(''), put, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Which offset of the dump's own text an offset of the written one is; what was put in counts as the place where it stands. */
export function inOwn({ put }: Pick<WrittenSide, 'put'>, offset: number): number {
  let shift = 0;
  for (const { at, length } of put) {
    if (at + shift >= offset) break;
    shift += Math.min(length, offset - at - shift);
  }
  return offset - shift;
}

const oneLine = (words: string): string => words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
