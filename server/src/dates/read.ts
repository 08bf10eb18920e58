import type { Structure } from '../release/model.ts';
import type { DateContext, DateReadings } from './model.ts';

/** Finds and resolves every date of a dump. The result depends on the text and the context alone, never on today or the machine's time zone. */
export function readDates(_structure: Structure, _context: DateContext): DateReadings {
  return { dates: [], published: null, datelineDate: null };
}
