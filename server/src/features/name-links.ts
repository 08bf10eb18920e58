import { onOneLine } from '../text/shown.ts';
import { overlaps, type Span } from '../text/span.ts';
import { glossaryOffers } from './glossary.ts';
import { meantAt } from './meant.ts';
import { normalisation } from './normalise.ts';
import type { Snapshot } from './snapshot.ts';

/** What can be done from the card of a name. */
export type NameDeed = 'mentions' | 'here' | 'document' | 'folder' | 'glossary' | 'tag';

/** Something that can be done about the name at a place. */
export interface NameLink extends Span {
  readonly title: string;
  readonly deed: NameDeed;
}

/** Longer forms are cut off in a link. */
const LONGEST = 40;

/**
 * Feature: links in the card of a name: show its mentions, one spelling here, in this text or in the whole folder, add it to the glossary,
 * tag it. `inFolder` is whether the text belongs to a folder that is read as a whole. Empty where no name stands.
 */
export function nameLinks(snapshot: Snapshot, offset: number, inFolder: boolean): readonly NameLink[] {
  const { findings } = snapshot;
  const meant = meantAt(snapshot, offset);
  if (meant === null) return [];
  const { start, end } = meant.written;
  const links: NameLink[] = [{ title: 'Show mentions', deed: 'mentions', start, end }];
  const finding = findings.find((f) => overlaps(f, meant.written));
  const one = finding ? normalisation(snapshot, finding) : null;
  if (finding && one) {
    const place = { start: finding.start, end: finding.end };
    const right = onOneLine(one.right, LONGEST);
    links.push({ title: `Change to ‘${right}’ here`, deed: 'here', ...place });
    if (finding.fixes.some((fix) => fix.edits.length > 1))
      links.push({ title: 'in this text', deed: 'document', ...place });
    if (inFolder) links.push({ title: 'in the whole folder…', deed: 'folder', ...place });
  }
  // What only a garbled form was read as is no name to keep.
  if (
    inFolder &&
    meant.mention.start === start &&
    glossaryOffers(snapshot, findings, { start, end: start }).some((offer) => offer.finding === null)
  )
    links.push({ title: 'Add to the glossary', deed: 'glossary', start, end });
  links.push({ title: 'Tag', deed: 'tag', start, end });
  return links;
}
