import type { Release } from '../release.ts';
import type { Found, Rule } from './model.ts';

/** Teasers and texts that break off. The whole text is elsewhere; go to definition finds it where the folder has it. */
export const textTruncated: Rule = {
  code: 'text/truncated',
  severity: 'hint',
  title: 'Teasers and texts that break off',
  example: 'Russia and Turkey made… (the rest is missing)',
  on: true,
  check,
};

const ELLIPSIS = /(?:\.\.\.|…)(?=\s|$)/g;
/** What news services put where they cut a text off. */
const CUT_MARK = /(?:\[\+\d+ chars\]|(?:…|\.\.\.) ?\(more\))\s*$/;

function* check({ text, zones }: Release): Iterable<Found> {
  for (const zone of zones) {
    if (zone.kind !== 'related') continue;
    for (let from = zone.start; from < zone.end; ) {
      let to = text.indexOf('\n', from);
      if (to < 0 || to > zone.end) to = zone.end;
      const line = text.slice(from, to);
      for (const cut of line.matchAll(ELLIPSIS)) {
        const end = from + cut.index + cut[0].length;
        const start = wordStart(text, from, from + cut.index);
        if (start < from + cut.index)
          yield { start, end, message: 'This teaser breaks off here; the article itself has the rest.', fixes: [] };
      }
      from = to + 1;
    }
  }
  const tail = CUT_MARK.exec(text.slice(-40));
  if (tail !== null) {
    const start = Math.max(0, text.length - 40) + tail.index;
    yield {
      start,
      end: start + tail[0].trimEnd().length,
      severity: 'info',
      message: 'The text was cut off here by the service that it was taken from.',
      fixes: [],
    };
  }
}

/** The offset at which the word that ends at `end` begins. */
function wordStart(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && /[\p{L}\p{N}'’-]/u.test(text[start - 1])) start--;
  return start;
}
