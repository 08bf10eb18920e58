import { dayNumber, isCivilDay, pad, parseIsoDay } from '../calendar/days.ts';
import { dayInName } from '../calendar/file-name.ts';
import { readStatedDay, type StatedDay } from '../calendar/stated.ts';
import type { Structure } from '../release/model.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { type Tokens, tokenFrom } from '../text/tokens.ts';
import type { Expression } from './expression.ts';
import type { DateContext } from './model.ts';
import { timexValue } from './point.ts';
import type { Reference } from './resolve/context.ts';
import type { Vote } from './vote.ts';
import { yearlessDay } from './year.ts';

/** The days that a dump as a whole stands on. */
export interface Anchors {
  /** From which the body's relative dates are counted; null where nothing is known. */
  readonly reference: Reference | null;
  /** The release's own day (ISO), or null. */
  readonly published: string | null;
  /** The dateline's day, `XXXX-07-21` where its year is unknown, or null. */
  readonly datelineDate: string | null;
  /** How the year of a dateline without one was worked out, or null. */
  readonly datelineYear: string | null;
  /** The stated days behind the two, as expressions, so that they are read alike wherever they are shown. */
  readonly stated: readonly Expression[];
}

/** How long after an interview its transcript may be published for the headline's day to be the day of the interview. */
const INTERVIEW_DAYS = 60;

/**
 * Finds the day from which a dump's relative dates count: the day of an interview that its headline gives, else the dateline, else
 * the publication, else the day given from outside or by the file's name, else a day in the page's frame.
 */
export function findAnchors(
  structure: Structure,
  expressions: readonly Expression[],
  vote: Vote,
  context: DateContext,
): Anchors {
  const { tokens, dateline, publishedSpan } = structure;
  const outside =
    fromOutside(context.referenceDate, 'the date given for this text') ??
    fromOutside(dayInName(context.fileName ?? ''), 'the day in the file’s name');
  const crawl = frameDay(structure, expressions, vote);

  // `… debentures due March 1, 2011.` is what the release is about.
  const stated = publishedSpan && statedAt(tokens, publishedSpan);
  const printed =
    stated && /^(due|by|maturing)$/.test(tokens.lower[tokenFrom(tokens, stated.start) - 1] ?? '') ? null : stated;
  const placed = dateline?.dateSpan ? statedAt(tokens, dateline.dateSpan) : null;
  let publishedDay = printed && dayOf(printed, vote, tokens);
  const yearFrom = publishedDay ?? outside?.day ?? null;
  const written = placed && dayOf(placed, vote, tokens);
  const inferred =
    placed && written === null
      ? yearlessDay(placed, yearFrom, crawl?.day ?? null, tokens, expressions, context.holders)
      : null;
  const datelineDay = written ?? inferred?.day ?? null;
  if (publishedDay === null && printed && placed && printed.start === placed.start) publishedDay = datelineDay;
  // Where the text states no day of its own, the dateline is the day of the release.
  publishedDay ??= datelineDay;

  const interview = structure.turns.length > 0 ? interviewDay(structure, expressions, publishedDay) : null;
  const reference =
    interview ??
    (datelineDay !== null && dateline?.dateSpan
      ? { day: datelineDay, span: dateline.dateSpan, name: 'the dateline' }
      : null) ??
    (publishedDay !== null && publishedSpan
      ? { day: publishedDay, span: publishedSpan, name: 'the day of publication' }
      : null) ??
    outside ??
    crawl;
  return {
    reference,
    published: publishedDay === null ? null : iso(publishedDay),
    datelineDate:
      datelineDay !== null ? iso(datelineDay) : placed ? `XXXX-${pad(placed.month)}-${pad(placed.day)}` : null,
    datelineYear: inferred?.why ?? null,
    stated: [printed, placed].filter((s) => s !== null).map((s) => asExpression(s, tokens)),
  };
}

function fromOutside(day: string | null, name: string): Reference | null {
  const civil = day === null ? null : parseIsoDay(day);
  return civil && { day: dayNumber(civil), span: null, name };
}

const iso = (day: number): string | null => timexValue({ unit: 'D', at: day, season: null });

function statedAt(tokens: Tokens, span: Span): StatedDay | null {
  return readStatedDay(tokens, tokenFrom(tokens, span.start));
}

/** A stated day with a year as a number, in the order that the vote gives; null without a year. */
function dayOf(stated: StatedDay, vote: Vote, tokens: Tokens): number | null {
  if (stated.year === null) return null;
  const stops = tokens.lower[tokenFrom(tokens, stated.start) + 1] === '.';
  const swap = stated.swappable && vote.order === 'month-first' && !(stops && !(vote.known && vote.orderOfStops));
  const [month, day] = swap ? [stated.day, stated.month] : [stated.month, stated.day];
  return isCivilDay(stated.year, month, day) ? dayNumber({ year: stated.year, month, day }) : null;
}

function asExpression(stated: StatedDay, tokens: Tokens): Expression {
  const first = tokenFrom(tokens, stated.start);
  return {
    start: stated.start,
    end: stated.end,
    first,
    next: stated.next,
    form:
      stated.swappable && stated.year !== null
        ? {
            kind: 'numeric',
            first: stated.day,
            second: stated.month,
            year: stated.year,
            order: 'open',
            stops: tokens.lower[first + 1] === '.',
            weekday: stated.weekday ?? 0,
          }
        : { kind: 'calendar', year: stated.year, month: stated.month, day: stated.day, weekday: stated.weekday ?? 0 },
    time: null,
    damaged: stated.damaged,
  };
}

/** The day that the head of an interview gives beside that of publication, where it lies shortly before it: the day on which it was given. */
function interviewDay(
  structure: Structure,
  expressions: readonly Expression[],
  published: number | null,
): Reference | null {
  const { publishedSpan, turns, headline, zones } = structure;
  const from = turns[0]?.start ?? 0;
  let zone = 0;
  for (const e of expressions) {
    if (e.start >= from) break;
    while (zone + 1 < zones.length && zones[zone + 1].start <= e.start) zone++;
    const { form } = e;
    if (form.kind !== 'calendar' || typeof form.year !== 'number' || !isCivilDay(form.year, form.month, form.day))
      continue;
    const kind = zones[zone]?.kind;
    if ((publishedSpan && overlaps(publishedSpan, e)) || (kind !== 'headline' && kind !== 'metadata')) continue;
    const day = dayNumber({ year: form.year, month: form.month, day: form.day });
    if (published !== null && (day > published || published - day > INTERVIEW_DAYS)) continue;
    const name = headline && contains(headline, e) ? 'the day that the headline gives' : 'the day of the interview';
    return { day, span: { start: e.start, end: e.end }, name };
  }
  return null;
}

/** A full day in the frame of the page: mostly the day on which the page was fetched. */
function frameDay(structure: Structure, expressions: readonly Expression[], vote: Vote): Reference | null {
  const frames = structure.zones.filter((z) => z.kind === 'chrome');
  let zone = 0;
  for (const e of expressions) {
    while (zone < frames.length && frames[zone].end <= e.start) zone++;
    if (zone >= frames.length) return null;
    if (!overlaps(frames[zone], e)) continue;
    const stated = readStatedDay(structure.tokens, e.first);
    const day = stated && dayOf(stated, vote, structure.tokens);
    if (day !== null) return { day, span: { start: e.start, end: e.end }, name: 'the day in the frame of the page' };
  }
  return null;
}
