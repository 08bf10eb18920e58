import type { Release } from '../release.ts';
import { lineSpan } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** Something to open. `target` is always an http, https, mailto or tel address that we have put together ourselves. */
export interface Link extends Span {
  readonly target: string;
  /** What opening it does. */
  readonly tooltip: string;
}

interface LinkShape {
  /** Quick look whether a line may hold one. */
  readonly hint: string;
  /** Bounded everywhere, as lines may have millions of characters. */
  readonly shape: RegExp;
  readonly target: (written: string) => string | null;
  readonly tooltip: string;
}

const SHAPES: readonly LinkShape[] = [
  { hint: '://', shape: /\bhttps?:\/\/[^\s<>"“”«»\\]{3,2000}/giu, target: web, tooltip: 'Open the page' },
  {
    hint: 'www.',
    shape: /(?<![\p{L}\d/.@-])www\.[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}(?:\/[^\s<>"“”«»\\]{0,2000})?/giu,
    target: (written) => web(`https://${written}`),
    tooltip: 'Open the page',
  },
  {
    hint: '@',
    shape: /(?<![a-z\d.+_@-])[a-z\d][a-z\d.+_-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}(?![a-z\d@-])/giu,
    target: (written) => `mailto:${written}`,
    tooltip: 'Write a mail',
  },
  {
    hint: '+',
    shape: /(?<![\p{L}\d+])\+\d[\d ()./\u00a0-]{6,24}\d(?!\d)/gu,
    target: (written) => {
      // A trunk zero in brackets is dialled only inside the country.
      const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '');
      return digits.length >= 8 && digits.length <= 15 ? `tel:+${digits}` : null;
    },
    tooltip: 'Call',
  },
];

function web(written: string): string | null {
  try {
    const { protocol, href } = new URL(written);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** Web, mail and telephone addresses, in order. */
export function links({ text, lines }: Release): readonly Link[] {
  const found: Link[] = [];
  for (let i = 0; i < lines.starts.length; i++) {
    const { start, end } = lineSpan(lines, i);
    const line = text.slice(start, end);
    const here: Link[] = [];
    for (const { hint, shape, target, tooltip } of SHAPES) {
      if (!line.includes(hint)) continue;
      for (const { 0: match, index } of line.matchAll(shape)) {
        const written = withoutEnd(match);
        const span = { start: start + index, end: start + index + written.length };
        const address = target(written);
        if (address) here.push({ ...span, target: address, tooltip });
      }
    }
    // Of two that overlap, such as an address in an address, the one that begins first stays.
    for (const link of here.sort((a, b) => a.start - b.start || b.end - a.end))
      if (link.start >= (found.at(-1)?.end ?? 0)) found.push(link);
  }
  return found;
}

function count(text: string, character: string, end: number): number {
  let n = 0;
  for (let i = 0; i < end; i++) if (text[i] === character) n++;
  return n;
}

/** Without the punctuation of the sentence around it; a bracket stays where it was opened inside. */
function withoutEnd(written: string): string {
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1];
    if (last === ')' && count(written, '(', end) >= count(written, ')', end)) break;
    if (!".,;:!?)]}’'-".includes(last)) break;
  }
  return written.slice(0, end);
}
