import { dayNumber, daysInMonth } from '../calendar/days.ts';
import type { HolderTerms } from '../dates/model.ts';
import { type Tokens, WordCase } from '../text/tokens.ts';
import type { Knowledge, KnownEntity, Office } from './knowledge.ts';

/** A text names no more people whose terms tell something new. */
const HOLDERS = 12;

/** Words before an office that somebody holds no more, or not yet. */
const NOT_NOW = new Set('former ex then late past future next ousted deposed'.split(' '));

/**
 * The terms of those whom a text calls by an office that we know: `President Hollande`, `Foreign Minister of Russia Sergey Lavrov`.
 * They bound the time of which the text is. `former president …` is left out, as are people of whom no term is known.
 */
export function holderTerms(tokens: Tokens, knowledge: Knowledge): readonly HolderTerms[] {
  const found = new Map<string, HolderTerms>();
  for (let i = 0; i < tokens.length && found.size < HOLDERS; i++) {
    if (!knowledge.startsRole(tokens.lower[i])) continue;
    const role = knowledge.roleAt(tokens, i);
    const id = role?.values.find(({ kind }) => kind === 'office')?.role;
    if (!role || !id || NOT_NOW.has(tokens.lower[i]) || NOT_NOW.has(tokens.lower[i - 1] ?? '')) continue;
    const place = countryBehind(tokens, role.end, knowledge);
    const person = personAt(tokens, place.next, knowledge);
    if (!person) continue;
    const country = place.country ?? countryBefore(tokens, i, knowledge);
    const terms = person.values.flatMap(({ offices }) =>
      offices.filter((office) => office.role === id && (country === null || office.of === country)),
    );
    const holder = person.values[0];
    if (terms.length > 0 && !found.has(holder.id))
      found.set(holder.id, {
        name: tokens.text.slice(tokens.starts[i], tokens.ends[person.end - 1]),
        span: { start: tokens.starts[i], end: tokens.ends[person.end - 1] },
        terms: terms.map(daysOfTerm),
      });
    i = person.end - 1;
  }
  return [...found.values()];
}

function daysOfTerm({ from, to }: Office): HolderTerms['terms'][number] {
  return { from: from === null ? null : edge(from, false), to: to === null ? null : edge(to, true) };
}

/** The first or last day of an ISO year, month or day. */
function edge(iso: string, last: boolean): number {
  const [year, month, day] = iso.split('-').map(Number);
  const m = month || (last ? 12 : 1);
  return dayNumber({ year, month: m, day: day || (last ? daysInMonth(year, m) : 1) });
}

function personAt(t: Tokens, i: number, knowledge: Knowledge): { values: readonly KnownEntity[]; end: number } | null {
  if (i >= t.length || t.cases[i] === WordCase.lower) return null;
  const whole = knowledge.nameAt(t, i);
  const people = whole?.values.filter(({ type }) => type === 'person') ?? [];
  if (whole && people.length > 0) return { values: people, end: whole.end };
  const surname = knowledge.surnameAt(t, i);
  return surname && { values: surname.values, end: surname.end };
}

/** ` of Russia`, ` of the United States` behind an office. */
function countryBehind(t: Tokens, i: number, knowledge: Knowledge): { country: string | null; next: number } {
  if (t.lower[i] !== 'of') return { country: null, next: i };
  const at = t.lower[i + 1] === 'the' ? i + 2 : i + 1;
  const hit = at < t.length ? knowledge.nameAt(t, at) : null;
  const country = hit?.values.find(({ kind }) => kind === 'country')?.country ?? null;
  return hit && country !== null ? { country, next: hit.end } : { country: null, next: i };
}

/** `French` or `U.S.` before an office. */
export function countryBefore(t: Tokens, i: number, knowledge: Knowledge): string | null {
  for (let from = i - 1; from >= 0 && from >= i - 4; from--) {
    const hit = knowledge.demonymAt(t, from) ?? knowledge.nameAt(t, from);
    const country = hit?.end === i ? hit.values.find(({ kind }) => kind === 'country')?.country : null;
    if (country) return country;
  }
  return null;
}
