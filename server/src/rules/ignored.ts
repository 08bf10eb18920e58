import type { Finding } from './model.ts';

/** A finding that the user does not want to see: a rule's code and the characters it was about. */
export interface IgnoredWords {
  readonly code: string;
  readonly text: string;
}

/** The same at one place only, which is known by the characters around it: those stay when the text elsewhere changes. */
export interface IgnoredPlace extends IgnoredWords {
  readonly before: string;
  readonly after: string;
}

/** All that is ignored for one dump. */
export interface Ignored {
  readonly words: readonly IgnoredWords[];
  readonly places: readonly IgnoredPlace[];
}

export const NOTHING_IGNORED: Ignored = { words: [], places: [] };

/** Where a finding is ignored: at this place, in this file, in all files of the folder. */
export type IgnoreScope = 'here' | 'file' | 'everywhere';

/** How many characters on each side tell one place from another. UTF-16 units. */
const AROUND = 32;

/** What has to be remembered to ignore a finding at its place. */
export function placeOf(text: string, { code, start, end }: Finding): IgnoredPlace {
  return {
    code,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

/** The findings that are left to show. */
export function withoutIgnored(text: string, findings: readonly Finding[], ignored: Ignored): readonly Finding[] {
  if (ignored.words.length === 0 && ignored.places.length === 0) return findings;
  const words = new Set(ignored.words.map((w) => `${w.code}\n${w.text}`));
  const places = new Set(ignored.places.map((p) => JSON.stringify([p.code, p.text, p.before, p.after])));
  return findings.filter((finding) => {
    const place = placeOf(text, finding);
    if (words.has(`${finding.code}\n${place.text}`)) return false;
    return !places.has(JSON.stringify([place.code, place.text, place.before, place.after]));
  });
}
