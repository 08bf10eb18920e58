import type { DateMention, DateReadings } from '../dates/model.ts';
import type { Mention } from '../names/model.ts';
import { paragraphsAround } from '../release/around.ts';
import type { Structure } from '../release/model.ts';
import { firstAt } from '../text/first-at.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokens.ts';
import type { EventMention } from './model.ts';
import { strikeAt } from './strike.ts';
import { TRIGGER_WORDS, type Trigger, triggersOf } from './triggers.ts';

/** A sentence that names more people and bodies than this is a list, not an event. */
const MOST_PARTICIPANTS = 8;

/** What stands farther from a trigger than this, in UTF-16 units, says nothing of its event, in however long a sentence. */
const REACH = 400;

/** What events are read from. */
interface Source {
  readonly structure: Structure;
  readonly sentenceAt: (offset: number, zone: Span) => Span;
  readonly datesIn: (span: Span) => readonly DateMention[];
  readonly mentionsIn: (span: Span) => readonly Mention[];
}

/** Finds the events that a dump's headline and body tell of, in order: what from a trigger word, when, where and who from its sentence. */
export function readEvents(
  structure: Structure,
  dates: DateReadings,
  mentions: readonly Mention[],
): readonly EventMention[] {
  const source = {
    structure,
    sentenceAt: sentenceFinder(structure),
    datesIn: finder(dates.dates),
    mentionsIn: finder(mentions),
  };
  const events: EventMention[] = [];
  for (const zone of structure.zones)
    if (zone.kind === 'headline' || zone.kind === 'body') readZone(source, zone, events);
  return events;
}

function readZone(source: Source, zone: Span, events: EventMention[]): void {
  const { tokens } = source.structure;
  for (let i = tokenFrom(tokens, zone.start); i < tokens.length && tokens.starts[i] < zone.end; i++) {
    if (!TRIGGER_WORDS.mayHave(tokens.hashes[tokens.ids[i]])) continue;
    const trigger = triggerAt(source.structure, i);
    if (trigger === null) continue;
    const last = trigger.next === null ? i : i + 1;
    events.push(eventOf(source, trigger.kind, { start: tokens.starts[i], end: tokens.ends[last] }, zone));
    i = last;
  }
}

function triggerAt(structure: Structure, at: number): Trigger | null {
  const { lower } = structure.tokens;
  const word = lower[at];
  return (
    triggersOf(word)?.find((t) => t.next === null || t.next === lower[at + 1]) ??
    (word === 'strike' || word === 'strikes' ? strikeTrigger(structure, at) : null)
  );
}

/** The event that a trigger at a span tells of. */
function eventOf(
  { sentenceAt, datesIn, mentionsIn }: Source,
  what: Trigger['kind'],
  span: Span,
  zone: Span,
): EventMention {
  const sentence = sentenceAt(span.start, zone);
  const around = mentionsIn(sentence);
  return {
    start: span.start,
    end: span.end,
    what,
    date: nearestDate(datesIn(sentence), span),
    place: nearestPlace(around, span),
    participants: participants(around),
  };
}

function strikeTrigger({ text, tokens }: Structure, at: number): Trigger | null {
  const kind = strikeAt(text, tokens, at);
  return kind && { kind, next: null };
}

/** The sentence around an offset, also over lines that were one. Sentences of one paragraph are found once. */
function sentenceFinder(structure: Structure): (offset: number, zone: Span) => Span {
  let known: readonly Span[] = [];
  let paragraph: Span = { start: -1, end: -1 };
  return (offset, zone) => {
    if (offset < paragraph.start || offset >= paragraph.end) {
      paragraph = paragraphsAround(structure, { start: offset, end: offset });
      known = sentences(structure.text, paragraph);
    }
    const behind = firstAt(known.length, (i) => known[i].start > offset);
    const sentence = known[Math.max(0, behind - 1)] ?? paragraph;
    return {
      start: Math.max(sentence.start, zone.start, offset - REACH),
      end: Math.min(sentence.end, zone.end, offset + REACH),
    };
  };
}

/** A look-up of the items, ascending by start, that start within a span. */
function finder<T extends Span>(items: readonly T[]): (span: Span) => readonly T[] {
  return ({ start, end }) => {
    const from = firstAt(items.length, (i) => items[i].start >= start);
    let to = from;
    while (to < items.length && items[to].start < end) to++;
    return items.slice(from, to);
  };
}

const distance = (a: Span, b: Span): number => (a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end));

function nearest<T extends Span>(items: readonly T[], to: Span): T | null {
  return items.reduce<T | null>((best, item) => (best && distance(best, to) <= distance(item, to) ? best : item), null);
}

/** The day, month or year that stands nearest; days before vaguer ones. */
function nearestDate(dates: readonly DateMention[], to: Span): string | null {
  const days = dates.flatMap((d) => {
    const day = (d.type === 'DATE' || d.type === 'TIME') && /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(d.value);
    return day ? [{ start: d.start, end: d.end, value: day[0] }] : [];
  });
  const exact = days.filter((d) => d.value.length === 10);
  return nearest(exact.length > 0 ? exact : days, to)?.value ?? null;
}

function nearestPlace(mentions: readonly Mention[], to: Span): string | null {
  const places = mentions.filter((m) => m.type === 'place');
  const after = places.filter((m) => m.start >= to.end);
  return (nearest(after, to) ?? nearest(places, to))?.name ?? null;
}

function participants(mentions: readonly Mention[]): readonly string[] {
  const entities = mentions.filter((m) => m.type !== 'place').map((m) => m.entity);
  return [...new Set(entities)].slice(0, MOST_PARTICIPANTS);
}
