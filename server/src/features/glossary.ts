import type { Wish } from '../glossary/edit.ts';
import type { Mention } from '../names/model.ts';
import type { Finding } from '../rules/model.ts';
import { firstWords, onOneLine } from '../text/shown.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isSelected, mentionAt } from './find.ts';
import type { Snapshot } from './snapshot.ts';

/** Something to take into the folder's glossary. */
export interface GlossaryOffer {
  readonly title: string;
  readonly wish: Wish;
  /** The finding that goes away by it, or null. */
  readonly finding: Finding | null;
}

/** Longer names are no names. */
const LONGEST = 120;

/**
 * Feature: the glossary from within a text. At a finding on a name: 'Accept this spelling', after which the form is never reported
 * in this folder. At any name that the glossary does not have: 'Add to glossary'.
 */
export function glossaryOffers(
  snapshot: Snapshot,
  findings: readonly Finding[],
  selection: Span,
): readonly GlossaryOffer[] {
  const { text, release, knowledge } = snapshot;
  const offers: GlossaryOffer[] = [];
  for (const finding of findings) {
    if (!finding.code.startsWith('name/') || !isSelected(finding, selection)) continue;
    const form = text.slice(finding.start, finding.end);
    const name = acceptedName(snapshot, finding);
    if (form.length > LONGEST || name.name.length > LONGEST) continue;
    offers.push({
      title: `Accept the spelling ‘${firstWords(text, finding, 40)}’ (glossary)`,
      wish: { ...name, accepted: [form] },
      finding,
    });
  }
  const mention = mentionAt(release, selection.start);
  if (mention && offers.length === 0 && mention.name.length <= LONGEST) {
    const known = mention.known ? knowledge.entity(mention.entity) : null;
    if (known?.source !== 'glossary')
      offers.push({
        title: `Add ‘${onOneLine(mention.name, 40)}’ to the glossary`,
        wish: {
          type: mention.type,
          name: mention.name,
          ...(known?.native ? { native: known.native } : {}),
        },
        finding: null,
      });
  }
  return offers;
}

/** The name that an accepted form is filed under: the one that the finding would put there, in full where the text has it so. */
function acceptedName({ text, release }: Snapshot, finding: Finding): Pick<Wish, 'type' | 'name'> {
  const there = release.mentions.find((m) => overlaps(m, finding));
  const edit = finding.fixes[0]?.edits.find((e) => overlaps(e, finding));
  const right = edit?.text ?? text.slice(finding.start, finding.end);
  // A headline may have it short, and be read as another's name: the longest name tells most.
  const [meant = there]: readonly (Mention | undefined)[] = release.mentions
    .filter((m) => text.slice(m.start, m.end) === right)
    .sort((a, b) => b.name.length - a.name.length);
  if (meant?.name.split(/[\s-]+/).includes(right)) return { type: meant.type, name: meant.name };
  return { type: (meant ?? there)?.type ?? 'person', name: right };
}
