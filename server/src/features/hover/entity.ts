import type { KnownEntity, Office } from '../../names/knowledge.ts';
import type { Mention } from '../../names/model.ts';
import type { Inline } from '../card.ts';
import { mentionAt } from '../find.ts';
import { sayCount, sayLine } from '../say.ts';
import type { Snapshot } from '../snapshot.ts';
import { firstWords } from '../words.ts';
import type { HoverSource } from './model.ts';

const TYPES = { person: 'Person', organization: 'Organisation', place: 'Place' } as const;

/** How many written forms a card lists. */
const MOST_FORMS = 6;

/** Feature: hover on a person, organisation or place tells who or what is meant, their office at the article's date, and what this text says of them. */
export const entityHover: HoverSource = (snapshot, offset) => {
  const mention = mentionAt(snapshot.release, offset);
  return mention && { start: mention.start, end: mention.end, lines: entityLines(snapshot, mention) };
};

/** What is known of a mention's entity, as lines of a card. */
export function entityLines(snapshot: Snapshot, mention: Mention): Inline[][] {
  const { release, knowledge } = snapshot;
  const known = mention.known ? knowledge.entity(mention.entity) : null;
  const lines: Inline[][] = [title(mention, known)];
  if (known) lines.push(...officeLines(known, release.published ?? release.datelineDate));
  const own = release.mentions.filter((m) => m.entity === mention.entity);
  const introduced = own.find((m) => m.introduces) ?? own[0];
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
  const kind = known && mention.type !== 'person' ? capital(known.kind) : TYPES[mention.type];
  const native = known?.native ?? known?.russian;
  return [{ bold: mention.name }, native ? ` · ${native}` : '', ` · ${kind}`];
}

/** The offices held on a day; where none is known for that day or the day is not known, the latest. */
function officeLines({ offices }: KnownEntity, day: string | null): Inline[][] {
  if (offices.length === 0) return [];
  const then = day === null ? [] : offices.filter((office) => holds(office, day));
  if (then.length > 0) return then.map((office) => [office.title, `, ${term(office)}`]);
  const latest = offices.reduce((a, b) => ((b.from ?? '') > (a.from ?? '') ? b : a));
  return [[day === null ? '' : 'At another time ', latest.title, `, ${term(latest)}`]];
}

/** True where an office was held on a day, as far as its years and months tell. */
function holds({ from, to, ended }: Office, day: string): boolean {
  if (from !== null && day.slice(0, from.length) < from) return false;
  if (to === null) return !ended;
  return day.slice(0, to.length) <= to;
}

function term({ from, to, ended }: Office): string {
  const began = from?.slice(0, 4);
  const left = to?.slice(0, 4);
  if (!left && !ended) return began ? `since ${began}` : 'term not known';
  return `${began ?? '?'}–${left ?? '?'}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
