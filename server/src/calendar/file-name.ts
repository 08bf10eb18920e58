import { isCivilDay } from './days.ts';

/** A day by ISO 8601, with hyphens or underscores or, where nothing else is joined to it, without (`20150616`). */
const DAY = /(?<![\p{L}\d])(\d{4})(?:([-_])(\d{2})\2(\d{2})|(\d{2})(\d{2}))(?![\p{L}\d])/u;

/**
 * The day (ISO) that a file's own name begins with or holds: `2015-06-16 11.00 Speech, New York.txt`, `briefing_2021_03_04.txt`; null
 * where it has none. Other orders are left: `04-03-2021` is one day in London and another in Washington. Takes a path or a URI.
 */
export function dayInName(path: string): string | null {
  const match = DAY.exec(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
  if (!match) return null;
  const [year, month, day] = [match[1], match[3] ?? match[5], match[4] ?? match[6]];
  return Number(year) >= 1500 && Number(year) <= 2100 && isCivilDay(Number(year), Number(month), Number(day))
    ? `${year}-${month}-${day}`
    : null;
}
