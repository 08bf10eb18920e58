import { MONTHS } from '../../calendar/words.ts';
import { mainEvent } from '../../events/main.ts';
import type { Release } from '../../release.ts';
import { lineAt, lineSpan } from '../../text/lines.ts';
import { sentences } from '../../text/sentences.ts';
import { contains, type Span } from '../../text/span.ts';
import { dateAt } from '../find.ts';
import type { DefinitionSource } from './model.ts';

/** A day in digits: `08.07.2017`. */
const IN_DIGITS = /\d[./-]\d/;

/**
 * Feature: go to definition on a day leads to other articles whose event was on that day, with somebody or some place of its sentence;
 * on a relative date, or where there are none, to the date it is counted from.
 */
export const dateDefinition: DefinitionSource = ({ release }, offset) => {
  const date = dateAt(release, offset);
  if (!date) return null;
  const written = release.text.slice(date.start, date.end);
  const named =
    IN_DIGITS.test(written) || (written.match(/\p{L}+/gu) ?? []).some((word) => MONTHS.has(word.toLowerCase()));
  if (date.anchor && !named) return { kind: 'here', origin: date, span: date.anchor };
  const day = /^\d{4}-\d\d-\d\d/.exec(date.value)?.[0];
  if (!day || (date.type !== 'DATE' && date.type !== 'TIME')) return null;
  const origin = { start: date.start, end: date.end };
  return { kind: 'day', origin, day, ...companyOf(release, date), otherwise: date.anchor };
};

/** Who and what place stand in a date's sentence; where nothing does, those of the release's own event. */
function companyOf(release: Release, date: Span) {
  const { text, lines, mentions } = release;
  const line = lineSpan(lines, lineAt(lines, date.start));
  const sentence = sentences(text, line).find((s) => contains(s, date)) ?? line;
  const named = mentions.filter((mention) => contains(sentence, mention));
  const participants = [...new Set(named.filter(({ type }) => type !== 'place').map(({ entity }) => entity))];
  const places = [...new Set(named.filter(({ type }) => type === 'place').map(({ name }) => name))];
  if (participants.length + places.length > 0) return { participants, places };
  const event = mainEvent(release);
  return { participants: event.participants, places: event.place === null ? [] : [event.place] };
}
