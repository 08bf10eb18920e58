import type { KnownEntity } from '../../names/knowledge.ts';
import type { Mention } from '../../names/model.ts';
import { capitalized } from '../../text/capital.ts';
import { firstWords, onOneLine } from '../../text/shown.ts';
import { overlaps } from '../../text/span.ts';
import type { Inline } from '../card.ts';
import { meantAt } from '../meant.ts';
import { officesOn, sayOffice, whenHeld } from '../office.ts';
import { sayCount, sayLine } from '../say.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HoverSource } from './model.ts';
import { meaningLine } from './russian.ts';

const TYPES = { person: 'Person', organization: 'Organisation', place: 'Place' } as const;

/** Longer notes are cut off in a card. UTF-16 units. */
const LONGEST_NOTE = 300;

/** How many written forms a card lists. */
const MOST_FORMS = 6;

/**
 * Feature: hover on a person, organisation or place tells who or what is meant, their office at the article's date, and what
 * this text says of them. A form that a finding corrects shows the card of the name that it should be.
 */
export const entityHover: HoverSource = (snapshot, offset, tells) => {
  const meant = meantAt(snapshot, offset);
  if (!meant) return null;
  const { written, mention } = meant;
  const words = firstWords(snapshot.release.text, written);
  const lines = entityLines(snapshot, mention);
  if (mention !== written) lines.push(['Here it is written ', { italic: words }, '.']);
  const meaning = mention.type === 'organization' ? meaningLine(words, snapshot) : null;
  if (meaning) lines.splice(1, 0, meaning);
  // How the form came about is said by what was found about it.
  const found = tells && snapshot.findings.find((f) => f.code.startsWith('name/') && overlaps(f, written));
  if (found) lines.push([onOneLine(found.message, LONGEST_NOTE)]);
  return { start: written.start, end: written.end, lines };
};

/** What is known of a mention's entity, as lines of a card. */
function entityLines({ release, knowledge }: Snapshot, mention: Mention): Inline[][] {
  const known = mention.known ? knowledge.entity(mention.entity) : null;
  const lines: Inline[][] = [title(mention, known)];
  if (known) {
    const day = release.published ?? release.datelineDate;
    const { offices, held } = officesOn(known, day);
    for (const office of offices) lines.push([held ? '' : whenHeld(office, day), sayOffice(office, knowledge)]);
    if (known.note) lines.push(['Glossary: ', onOneLine(known.note, LONGEST_NOTE)]);
  }
  const own = release.mentions.filter((m) => m.entity === mention.entity);
  const introduced = own.find((m) => m.introduces) ?? own.at(0);
  // Only a garbled form of the name stands in the text.
  if (!introduced) return lines;
  if (introduced.office)
    lines.push([
      'Introduced as ',
      { italic: firstWords(release.text, introduced.office, 120) },
      ' at ',
      { title: sayLine(release, introduced.start), place: introduced },
      '.',
    ]);
  lines.push([
    `${sayCount(own.length, 'mention')} in this text, first at `,
    { title: sayLine(release, own[0].start), place: own[0] },
    '.',
  ]);
  const forms = [...new Set(own.map((m) => firstWords(release.text, m)))];
  if (forms.length > 1)
    lines.push([
      'Written ',
      ...forms.slice(0, MOST_FORMS).flatMap((form, i): Inline[] => [i === 0 ? '' : ', ', { italic: form }]),
      forms.length > MOST_FORMS ? ` and ${sayCount(forms.length - MOST_FORMS, 'other way')}.` : '.',
    ]);
  return lines;
}

function title(mention: Mention, known: KnownEntity | null): Inline[] {
  const kind = known && mention.type !== 'person' ? capitalized(known.kind) : TYPES[mention.type];
  const native = known?.native ?? known?.russian;
  return [{ bold: mention.name }, native ? ` · ${native}` : '', ` · ${kind}`];
}
