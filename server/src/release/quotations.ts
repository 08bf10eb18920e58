import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens, tokenFrom } from '../text/tokens.ts';
import { FullNames } from './full-names.ts';
import type { Quotation } from './model.ts';
import { findMarked } from './quotations/marks.ts';
import type { Source } from './quotations/nouns.ts';
import { sourceOf } from './quotations/source.ts';

/** The fewest words of a quotation that nobody is named for; shorter ones are titles and words held with tongs. */
const FEWEST_WORDS = 4;

/**
 * The quotations in stretches of prose (in order, without overlap), outermost marks only. One that is never closed runs to the end of
 * its paragraph, as a quotation of several paragraphs opens each of them again. Any text is accepted.
 */
export function findQuotations(text: string, tokens: Tokens, within: readonly Span[]): Quotation[] {
  const found = within
    .flatMap(({ start, end }) => findMarked(text, start, end))
    .map((span) => ({ span, source: sourceOf(tokens, span) }));
  if (found.length === 0) return [];
  const named = found.flatMap(({ source }) => (source?.name ? [source.name] : []));
  const names = new FullNames(text, tokens, named, new Set());
  const out: Quotation[] = [];
  let last: string | null = null;
  let lastEnd = 0;
  for (const { span, source } of found) {
    // `he said`, the next paragraph of the same quotation, or one right behind it.
    const goesOn = source !== null || !span.closed || span.start - lastEnd < 3;
    const speaker: string | null = speakerOf(source, names) ?? (goesOn ? last : null);
    if (speaker === null && source === null && words(tokens, span) < FEWEST_WORDS) continue;
    const speakerSpan = source?.name ? source.span : null;
    out.push({ start: span.start, end: span.end, closed: span.closed, speaker, speakerSpan });
    if (speaker !== null) last = speaker;
    lastEnd = span.end;
  }
  return out;
}

/** The name that a source gives, in full where the document does so elsewhere; null where it gives none. Acronyms are no surnames. */
function speakerOf(source: Source | null, names: FullNames): string | null {
  if (!source?.name) return null;
  return source.person && !/^\p{Lu}{2,6}$/u.test(source.name) ? names.fullest(source.name) : source.name;
}

/** How many words a quotation has, at most as many as are asked for. */
function words(tokens: Tokens, span: Span): number {
  let count = 0;
  for (
    let i = tokenFrom(tokens, span.start);
    i < tokens.length && tokens.ends[i] <= span.end && count < FEWEST_WORDS;
    i++
  )
    if (tokens.kinds[i] === TokenKind.word) count++;
  return count;
}
