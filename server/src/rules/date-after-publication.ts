import { civilDay, dayNumber, isCivilDay, weekdayOf } from '../calendar/days.ts';
import { formatDay } from '../dates/format.ts';
import type { DateMention } from '../dates/model.ts';
import { daysOf } from '../dates/point.ts';
import type { Release } from '../release.ts';
import { type Tokens, tokenFrom, WordCase } from '../text/tokens.ts';
import { rewritten, statedDay, zoneOf } from './date-text.ts';
import type { Fix, Rule } from './model.ts';

/** A release may be dated a day before its event in another time zone. */
export const GRACE_DAYS = 1;

/** A day without its year may be of the year before, unless it is so near. */
const NEAR_DAYS = 60;

/** Something reported as past on a day after the release's own, where a verb of the past is right beside it. */
export const afterPublication: Rule = {
  code: 'date/after-publication',
  severity: 'warning',
  title: 'Something reported as past that lies after the release’s own day',
  example: 'They met on 30 July 2019 (in a release of 21 July 2019) → 30 June 2019',
  on: true,
  *check(release) {
    const own = release.published === null ? null : daysOf(release.published);
    if (!own || release.published === null) return;
    const place = release.publishedSpan ?? release.dateline?.dateSpan ?? null;
    for (const mention of release.dates.filter((m) => m.tense === -1 && !m.ambiguous)) {
      const stated = statedDay(mention);
      if (!stated) continue;
      // The value of a day tells at a glance that it is not the later one.
      if (mention.value.length === release.published.length && mention.value <= release.published) continue;
      const days = daysOf(mention.value);
      if (!days || days.start <= own.start + GRACE_DAYS) continue;
      if (stated.year === null && days.start > own.start + NEAR_DAYS) continue;
      const zone = zoneOf(release, mention);
      if ((zone !== 'body' && zone !== 'headline') || !isReported(release.tokens, mention)) continue;
      const words = release.text.slice(mention.start, mention.end);
      const published = civilDay(own.start);
      yield {
        start: mention.start,
        end: mention.end,
        message: `The text reports ‘${words}’ as past, but the release is of ${formatDay(published.year, published.month, published.day, 'day-month-year')}. One of the two dates is probably wrong.`,
        fixes: yearFix(release, mention, own.start),
        related: place ? [{ start: place.start, end: place.end, message: 'The day of the release' }] : [],
      };
    }
  },
};

/** Verbs of which the subject has done something on a day; participles that also stand for plans (`scheduled`) are left out. */
const REPORTED = new Set(
  'met signed arrived visited announced died opened closed held took began launched attacked killed arrested spoke said told adopted agreed released elected won lost resigned was were happened occurred acquitted convicted sentenced rejected ratified voted appointed discussed came went left gave became'.split(
    ' ',
  ),
);
const OPEN = new Set(
  'will would shall to be until by scheduled planned expected due set effective may might can could should if for expires expire ending through'.split(
    ' ',
  ),
);
/** Those of them that speak of no plan where they stand behind a day and a verb of the past. */
const HARMLESS = new Set(['to', 'for', 'by']);

/**
 * True where a finite verb of the past stands close before `on DAY`, or close behind it where the day opens its sentence, and nothing
 * in the sentence speaks of plans.
 */
function isReported(t: Tokens, mention: DateMention): boolean {
  const first = tokenFrom(t, mention.start);
  const next = tokenFrom(t, mention.end);
  if (t.lower[first - 1] !== 'on') return false;
  const opens = t.cases[first - 1] === WordCase.title;
  let seen = false;
  for (let i = first - 2; !opens && i >= 0 && i > first - 16; i--) {
    const word = t.lower[i];
    if (endsClause(word)) break;
    if (OPEN.has(word)) return false;
    if (i > first - 8 && REPORTED.has(word)) seen = true;
  }
  for (let i = next; i < t.length && i < first + 14; i++) {
    const word = t.lower[i];
    if (opens ? endsClause(word) : word === '.') break;
    if (opens && i < next + 8 && REPORTED.has(word)) seen = true;
    if (OPEN.has(word) && !(HARMLESS.has(word) && (!opens || seen))) return false;
  }
  return seen;
}

const endsClause = (mark: string): boolean => mark === '.' || mark === ';' || mark === '?' || mark === '!';

/** The same day in the last year that had it before the release. */
function yearFix(release: Release, mention: DateMention, own: number): Fix[] {
  const stated = statedDay(mention);
  if (!stated || stated.year === null) return [];
  const last = civilDay(own);
  for (const year of [last.year, last.year - 1]) {
    if (!isCivilDay(year, stated.month, stated.day)) continue;
    const to = { year, month: stated.month, day: stated.day };
    if (year === last.year && (to.month > last.month || (to.month === last.month && to.day > last.day))) continue;
    const text = rewritten(release.text, mention, to);
    const said = mention.weekday ?? 0;
    if (text === null || year === stated.year || (said > 0 && weekdayOf(dayNumber(to)) !== said)) return [];
    return [
      {
        title: `Change the year to ${year}`,
        edits: [{ start: mention.start, end: mention.end, text }],
        preferred: false,
      },
    ];
  }
  return [];
}
