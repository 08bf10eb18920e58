import { readStatedDay, type StatedDay, statedIso } from '../calendar/stated.ts';
import type { Structure } from '../release/model.ts';
import type { Span } from '../text/span.ts';
import { tokenFrom } from '../text/tokens.ts';
import type { DateContext, DateReadings } from './model.ts';

/** Finds and resolves every date of a dump. The result depends on the text and the context alone, never on today or the machine's time zone. */
export function readDates(structure: Structure, context: DateContext): DateReadings {
  const stated = (span: Span | null | undefined): StatedDay | null =>
    span ? readStatedDay(structure.tokens, tokenFrom(structure.tokens, span.start)) : null;
  const published = stated(structure.publishedSpan);
  const dateline = stated(structure.dateline?.dateSpan);
  const publishedIso = published && (statedIso(published) ?? withYear(published, null, context));
  const datelineDate = dateline && (statedIso(dateline) ?? withYear(dateline, publishedIso, context));
  return { dates: [], published: publishedIso, datelineDate };
}

function withYear(day: StatedDay, near: string | null, context: DateContext): string | null {
  const reference = near ?? context.referenceDate;
  return reference === null ? null : statedIso({ ...day, year: Number(reference.slice(0, 4)) });
}
