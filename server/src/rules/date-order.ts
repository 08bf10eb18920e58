import type { DateMention } from '../dates/model.ts';
import { daysOf } from '../dates/point.ts';
import type { Release } from '../release.ts';
import { isSpace } from '../text/span.ts';
import type { Rule } from './model.ts';

/** A stretch of time that ends before it starts. */
export const wrongOrder: Rule = {
  code: 'date/order',
  severity: 'warning',
  title: 'A period that ends before it starts',
  example: 'from 15 July to 10 July 2018 → from 10 July to 15 July 2018',
  on: true,
  *check(release) {
    const { dates } = release;
    for (let i = 0; i + 1 < dates.length; i++) {
      const from = dates[i];
      const to = dates[i + 1];
      if (!isPeriod(release, from, to)) continue;
      const [first, second] = [daysOf(from.value), daysOf(to.value)];
      if (!first || !second || first.start <= second.start) continue;
      const [a, b] = [release.text.slice(from.start, from.end), release.text.slice(to.start, to.end)];
      yield {
        start: from.start,
        end: to.end,
        message: `This period ends (${b}) before it starts (${a}). Swap the two, or correct the one that is wrong.`,
        fixes: [
          {
            title: `Swap ‘${a}’ and ‘${b}’`,
            edits: [
              { start: from.start, end: from.end, text: b },
              { start: to.start, end: to.end, text: a },
            ],
            preferred: false,
          },
        ],
      };
    }
  },
};

/** Full dates of one kind that `from … to`, `between … and` or a dash join. */
function isPeriod(release: Release, from: DateMention, to: DateMention): boolean {
  if (to.start - from.end > 12 || from.type !== 'DATE' || to.type !== 'DATE' || from.value.length !== to.value.length)
    return false;
  if (!isExact(from) || !isExact(to)) return false;
  const joint = release.text.slice(from.end, to.start).trim().toLowerCase();
  let at = from.start;
  while (at > 0 && isSpace(release.text.charCodeAt(at - 1))) at--;
  const before = release.text.slice(Math.max(0, at - 8), at).toLowerCase();
  if (joint === 'to' || joint === 'until' || joint === 'till') return /(^|[^\p{L}])from$/u.test(before);
  if (joint === 'and') return /(^|[^\p{L}])between$/u.test(before);
  return /^[-–—]$/.test(joint) && from.value.length === 10;
}

/** True for dates that name their year: what is counted or completed from the context may itself be read wrongly. */
function isExact({ written, stated, ambiguous }: DateMention): boolean {
  return (written === 'full' || written === 'numeric') && !ambiguous && stated !== undefined && stated.year !== null;
}
